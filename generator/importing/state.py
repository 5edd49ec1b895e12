"""What is remembered between two runs, so that nothing is asked for twice.

`.edgar.json` stands beside a company's `CIK##########.json`:

    {
      "version": 1,
      "files": {                                    by name of a file in this folder
        "CIK0001289340.json": {
          "sha256": "…",                            of the bytes as they were saved
          "etag": "\\"5f-62a\\"",                     as the server sent it, or null
          "last_modified": "Fri, 01 Mar 2024 …"     as the server sent it, or null
        }
      }
    }

A file is asked for on condition that it changed only while its bytes are those of `sha256`; deleting
`.edgar.json` loses nothing but that. Of a download that broke off, `.<accession number>.txt.part` has what had come,
where the filing will stand, and `.<accession number>.txt.part.copy` the ETag or date of the copy that it is of.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

import msgspec

from generator.importing.whole_files import write_whole

NAME = ".edgar.json"


class Known(msgspec.Struct, frozen=True, kw_only=True):
    """What a server said of a file when it was last brought."""

    sha256: str
    etag: str | None = None
    last_modified: str | None = None


class State(msgspec.Struct, kw_only=True):
    """What is known of one company's files; an empty one asks for everything."""

    version: int = 1
    files: dict[str, Known] = {}


def read_state(folder: Path) -> State:
    """Return what is known in a company's folder; an unreadable or missing file is nothing known."""
    try:
        state = msgspec.json.decode((folder / NAME).read_bytes(), type=State)
    except (OSError, msgspec.MsgspecError):
        return State()
    return state if state.version == State().version else State()


def write_state(folder: Path, state: State) -> None:
    """Write what is known, in the order of names, where that has changed."""
    if state == read_state(folder):
        return
    ordered = State(files=dict(sorted(state.files.items())))
    write_whole(folder / NAME, msgspec.json.format(msgspec.json.encode(ordered), indent=2) + b"\n")


def unchanged(path: Path, state: State) -> Known | None:
    """Return what is known of a file, where it holds the bytes that were saved."""
    known = state.files.get(path.name)
    try:
        same = known is not None and hashlib.sha256(path.read_bytes()).hexdigest() == known.sha256
    except OSError:
        return None
    return known if same else None
