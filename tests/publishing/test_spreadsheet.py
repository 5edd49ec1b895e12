"""Tables of a filing that attacks, opened by a spreadsheet: no cell is a formula, a link or a command.

What people may do by hand: `soffice --headless --convert-to fods filings.csv` and look for `table:formula` in the
file that is written.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from generator.publishing.data_files import csv_table

STARTS = (
    "=1+1",
    "+1+1",
    "-1+1",
    "@SUM(1)",
    "＝1+1",
    "{=1+1}",
    '=HYPERLINK("https://evil.example";"x")',
    "=cmd|' /C x'!A0",
)
BEFORE = (
    "",
    " ",
    "\xa0",
    "\ufeff",
    "\u200b",
    "\u202e",
    "\x01",
    "\t",
    "\r",
    "\n",
    '"',
    "'",
    "a\n",
    "a\r\n",
    "a;",
    "a; ",
    "a\t",
    'a"\n',
)
HOSTILE = [before + start for start in STARTS for before in BEFORE]


@pytest.mark.parametrize("separator", [",", ";", "\t"], ids=["comma", "semicolon", "tab"])
def test_a_spreadsheet_opens_tables_without_a_formula(separator: str, tmp_path: Path) -> None:
    """The separator is that of the reader's country, or one that the reader chose."""
    program = shutil.which("soffice")
    if program is None:
        pytest.skip("LibreOffice is not installed: apt-get install --no-install-recommends libreoffice-calc")
    table = tmp_path / "table.csv"
    table.write_bytes(csv_table(("first", "second"), [(cell, cell) for cell in HOSTILE]))
    command = [program, "--headless", f"-env:UserInstallation={(tmp_path / 'user').as_uri()}"]
    command += [f"--infilter=CSV:{ord(separator)},34,76", "--convert-to", "fods", "--outdir", str(tmp_path), str(table)]
    subprocess.run(command, check=True, capture_output=True)
    made = (tmp_path / "table.fods").read_text(encoding="utf-8")
    assert made.count("<table:table-row") >= len(HOSTILE)
    cells = re.findall(r"<table:table-cell[^<>]*formula[^<>]*>", made)
    assert (cells, re.findall(r'<text:a |xlink:href="(?!\.)|office:dde|<table:dde', made)) == ([], [])
