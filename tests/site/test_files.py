"""Files in few calls: whole, whatever a system gives or takes at once."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

from generator.site import files

DATA = os.urandom(200_000)


@pytest.mark.parametrize("at_once", [1_000, 65_535, 65_536, 1 << 20])
def test_what_a_system_gives_and_takes_in_parts_is_whole(
    at_once: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read, write = os.read, os.write
    monkeypatch.setattr(os, "read", lambda file, size: read(file, min(size, at_once)))
    monkeypatch.setattr(os, "write", lambda file, data: write(file, bytes(data[:at_once])))
    one, other = str(tmp_path / "one"), str(tmp_path / "below" / "other")
    files.write(one, DATA)
    assert files.copy(one, other) == hashlib.sha256(DATA).hexdigest()
    assert files.read(one) == files.read(other) == DATA


def test_an_empty_file_is_copied(tmp_path: Path) -> None:
    files.write(str(tmp_path / "one"), b"")
    files.copy(str(tmp_path / "one"), str(tmp_path / "other"))
    assert (tmp_path / "other").read_bytes() == b""
