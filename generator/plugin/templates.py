"""How the plugin has templates drawn: compiled once, and without what a page need not hold."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec
from jinja2 import BytecodeCache
from jinja2.bccache import Bucket
from jinja2.ext import Extension

from generator import stored

_INDENTED = re.compile(r"<(pre|textarea|script|style)\b.*?</\1>|\n\s+", re.DOTALL | re.IGNORECASE)
"""Space at the start of a line of a template, and elements in which it counts."""
_COMPLETED = re.compile(r'(<input class="md-[^>]*type="checkbox"[^>]*) autocomplete="off"')
"""A checkbox of the theme with an attribute that HTML has for fields of text only."""


class Code(msgspec.Struct, frozen=True):
    """Compiled templates, by what Jinja2 calls them."""

    circumstances: str = ""
    """Digest of configuration and versions."""
    templates: dict[str, bytes] = {}


class Compiled(BytecodeCache):
    """Templates of the theme, compiled once; one that has changed is compiled again."""

    def __init__(self) -> None:
        """Begin with none, and keep none for other processes."""
        self._code: dict[str, bytes] = {}
        self._memory: Path | None = None
        self._circumstances = ""
        self._new = False

    def remember(self, memory: Path, circumstances: str) -> None:
        """Take from a file what was compiled in the same circumstances, and keep what is compiled there."""
        if circumstances != self._circumstances:
            code = stored.read(memory, Code) or Code()
            self._code = dict(code.templates) if code.circumstances == circumstances else {}
            self._new = False
        self._memory, self._circumstances = memory, circumstances

    def keep(self) -> None:
        """Keep what was compiled for the next build."""
        if self._memory and self._new:
            stored.write(self._memory, Code(self._circumstances, self._code))
            self._new = False

    def load_bytecode(self, bucket: Bucket) -> None:
        """Give the code of a template, where it is that of its source."""
        if code := self._code.get(bucket.key):
            bucket.bytecode_from_string(code)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Take the code of a template."""
        self._code[bucket.key] = bucket.bytecode_to_string()
        self._new = True


class TidyTemplates(Extension):
    """Templates without indentation, a tenth of a short page, and without what is wrong HTML in the theme's."""

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:
        """Return the source of a template without space at the start of lines, but where it counts."""
        source = _COMPLETED.sub(r"\1", source)
        return _INDENTED.sub(lambda match: match[0] if match[0].startswith("<") else "\n", source)
