"""YAML as a person writes it: scalars as they are written, and what is wrong with it in a person's words."""

from __future__ import annotations

import re
from typing import Any

import yaml
from yaml.nodes import MappingNode

_WORDS = (
    (r"character '\\t'", "a tab stands where only spaces may: indent with spaces"),
    (
        r"mapping values are not allowed",
        "a colon stands where none fits: put text with a colon in 'quotes', and give the name above its own colon",
    ),
    (r"but (?:found|got) '<stream end>'", "a bracket that is opened is not closed"),
    (r"expected ',' or '[\]}]'", "a comma or the closing bracket is missing before this"),
    (r"unexpected end of stream", "a quote that is opened is not closed"),
    (r"unknown escape character", "within double quotes a backslash begins a code: use 'single quotes'"),
    (r"found character '(?P<mark>.)'", "text that begins with {mark} must stand in 'quotes'"),
    (r"constructor for the tag", "a tag (!) stands here, and a sidecar holds plain text only"),
    (r"undefined alias", "text that begins with * must stand in 'quotes'"),
    (r"could not find expected ':'", "a name without its colon stands here"),
    (r"expected <block end>", "the indentation does not fit that of the lines above"),
    (r"\A(?P<all>the name .* stands twice.*)", "{all}"),
)
"""What the parser says, and what a person calls it."""


class MistakeError(ValueError):
    """Text that is no YAML, or none that a sidecar may hold: what is wrong, in words that stand after a colon."""

    def __init__(self, message: str, line: int | None = None) -> None:
        """Keep the line, counted from 1, apart from what is wrong there."""
        super().__init__(f"line {line}: {message}" if line else message)
        self.line = line


class Table(dict[str, Any]):
    """A mapping that knows the line, counted from 1, on which it begins."""

    line: int | None = None


class _Plain(yaml.SafeLoader):
    """Reads scalars as they are written, but for `null`: no `on` that is true, no CIK that is an octal number."""

    def table(self, node: MappingNode) -> Table:
        """Return a mapping; a name that stands in it twice is a mistake, since one of both would be lost."""
        table = Table()
        table.line = node.start_mark.line + 1
        for key_node, value_node in node.value:
            key = self.construct_object(key_node, deep=True)
            if not isinstance(key, str):
                raise yaml.MarkedYAMLError(problem="expected ',' or '}'", problem_mark=key_node.start_mark)
            if key in table:
                raise yaml.MarkedYAMLError(
                    problem=f"the name {key} stands twice: put both under one", problem_mark=key_node.start_mark
                )
            table[key] = self.construct_object(value_node, deep=True)
        return table


_Plain.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag == "tag:yaml.org,2002:null"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
_Plain.add_constructor("tag:yaml.org,2002:map", _Plain.table)


def parse_plain(text: str | bytes) -> Any:
    """Return YAML with its scalars as they are written and its mappings as `Table`s.

    Raises `MistakeError` where it is none.
    """
    try:
        return yaml.load(text, _Plain)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise MistakeError(_in_words(str(error.problem)), mark.line + 1 if mark else None) from error
    except yaml.YAMLError as error:
        raise MistakeError("a character stands here that is no text: save the file as UTF-8") from error
    except RecursionError as error:
        raise MistakeError("brackets stand within brackets too often") from error


def _in_words(problem: str) -> str:
    for pattern, words in _WORDS:
        if found := re.search(pattern, problem, re.DOTALL):
            return words.format(**found.groupdict())
    return problem
