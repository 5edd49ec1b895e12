"""Files that strain a reader, a few megabytes each; `python damaged.py FOLDER` reads them and says what became of them.

Run as a program it limits its own memory and time of the processor, so that what does not stay linear ends it.
"""

from __future__ import annotations

import json
import resource
import sys
from pathlib import Path

MEGABYTE = 1_000_000
GIGABYTE = 1 << 30
MOST_PARTS = 3_000_000
"""Tags and lines up to which a document is read."""
SECONDS = 240
"""Time of the processor for all files together, some forty megabytes: a tenth of it is enough."""


def submission(body: str, documents: int = 1, header: str = "") -> bytes:
    """Return a submission with so many documents, whose names climb out of their folder."""
    parts = "".join(
        f"<DOCUMENT>\n<TYPE>{'8-K' if number == 1 else f'EX-99.{number}'}\n<SEQUENCE>{number}\n"
        f"<FILENAME>../../../{number}.htm\n<TEXT>\n{body}\n</TEXT>\n</DOCUMENT>\n"
        for number in range(1, documents + 1)
    )
    return (
        "<SEC-DOCUMENT>x\nACCESSION NUMBER: 0000700001-19-000099\nCONFORMED SUBMISSION TYPE: 8-K\n"
        f"FILED AS OF DATE: 20190301\n{header}{parts}"
    ).encode()


def entities() -> bytes:
    """Return entities that would grow to a thousand million characters, were they ever expanded."""
    named = "".join(f'<!ENTITY e{number} "{f"&e{number - 1};" * 10}">' for number in range(1, 10))
    kind = f'<!DOCTYPE x [<!ENTITY e0 "words">{named}]>'
    return f'<?xml version="1.0"?>{kind}<edgarSubmission><a>&e9;</a></edgarSubmission>'.encode()


def aliases() -> bytes:
    """Return front matter of the same kind."""
    named = "".join(f"a{number}: &a{number} [{', '.join([f'*a{number - 1}'] * 9)}]\n" for number in range(1, 10))
    return f"---\na0: &a0 [x, x]\n{named}---\n\n# Halden Corp\n\nA letter.\n".encode()


FILES: dict[str, bytes] = {
    "one-line.txt": b"word " * MEGABYTE,
    "one-line.htm": b"<p>" + b"word " * MEGABYTE,
    "tables-in-tables.htm": b"<table><tr><td>" * 10_000 + b"deep",
    "boxes-in-boxes.htm": b"<div>" * 50_000 + b"deep",
    "words-in-words.htm": b"<p>" + b"<b><font><i>" * 20_000 + b"deep",
    "lists-in-lists.htm": b"<ul><li>" * 20_000 + b"deep",
    "links-in-links.htm": b"<a href=x>" * 50_000 + b"deep",
    "wide-cells.htm": b"<table><tr>" + b"<td colspan=1000 rowspan=65000>x" * 2_000,
    "many-attributes.htm": b"<p" + b" a=b" * MEGABYTE + b">words",
    "angle-brackets.htm": b"<html>" + b"<" * MEGABYTE,
    "ampersands.htm": b"<p>" + b"&" * MEGABYTE,
    "empty-titles.htm": b"<?xml version='1.0'?><html>" + b"<title " * 100_000,
    "long-names.xml": b"<edgarSubmission>" + b"<" + b"a" * MEGABYTE + b"<" + b"b" * MEGABYTE,
    "comments.htm": b"<html>" + b"<!--" * MEGABYTE,
    "hidden.htm": b'<div style="display:none">' * 50_000 + b"x",
    "page-breaks.htm": b'<p style="break-before: page' * 50_000,
    "inline-xbrl.htm": b'<html xmlns:ix="x">' + b"<ix:header>" * 50_000,
    "entities.xml": entities(),
    "names.xml": b"<edgarSubmission>" + b"<aB_c" * MEGABYTE,
    "elements.xml": b"<edgarSubmission>" + b"<a>" * MEGABYTE,
    "aliases.md": aliases(),
    "marks.md": b"# A\n\n" + b"> " * 100_000 + b"\n\n" + b"* " * 100_000 + b"[" * 100_000 + b"`" * 100_000,
    "table.md": b"| a " * 100_000 + b"\n" + b"|---" * 100_000,
    "thousands-of-documents.txt": submission("<p>words</p>", 5_000),
    "documents-without-end.txt": submission("") + b"<DOCUMENT>" * 100_000,
    "long-header.txt": submission("<p>words</p>", header="FILER:\nCOMPANY DATA:\nCOMPANY CONFORMED NAME: X\n" * 50_000),
    "long-name.txt": submission(
        "<p>words</p>", header=f"FILER:\nCOMPANY DATA:\nCOMPANY CONFORMED NAME: {'X ' * MEGABYTE}\n"
    ),
    "uuencoded.txt": submission("begin 644 x.jpg\n" + ("M" + "`" * 60 + "\n") * 20_000),
    "pages.txt": b"<PAGE>\nhead 1\n\n" * 50_000,
    "lines-of-one-paragraph.txt": b"the brown fox jumps over the lazy dog and goes on to the bank of the river\n"
    * 130_000,
    "lines-in-the-middle.txt": b"                              words of a letter\n" * 60_000,
    "leaders.txt": b"Title " + b". " * MEGABYTE + b" 5\n" + b"." * MEGABYTE,
    "spaces.txt": b"words" + b" " * MEGABYTE + b"words\n",
    "dots.txt": b"words" + b"." * MEGABYTE + b"words\n",
    "deep-front-matter.md": b"---\na: " + b"[" * 20_000 + b"\n---\n\n# Halden Corp\n\nA letter.\n",
    "tabs.txt": b"\t" * 200_000 + b"words",
    "dashes.txt": b"Form 8-K " + b"-" * MEGABYTE,
    "line-ends.txt": b"some words\r\rof a letter\n\rto holders\r\n\x0c\x85" * 50_000,
    "many-tabs.txt": b"words" + b"\t" * (MOST_PARTS + 1) + "\U0001f4c8".encode(),
    "many-tags.htm": b"<html>" + b"<p>" * MOST_PARTS,
    "many-lines.txt": b"a\n" * (MOST_PARTS + 1),
    "many-other-lines.md": b"# A\n\n" + "a\u2028".encode() * (MOST_PARTS + 1),
    "many-tags.txt": submission("<p>" * (MOST_PARTS + 1)),
    "many-tags-behind.txt": (b"<p>" * MOST_PARTS).join(submission("<p>words</p>", 2).rsplit(b"words", 1)),
    "marks-of-headings.md": b"# " + b"#" * MEGABYTE + b"!\n\n#" + b" " * MEGABYTE + b"x",
    "rules-of-tables.md": b"# A\n\n| a | b |\n|" + b"-" * MEGABYTE + b"!\n",
    "commas-and-figures.htm": b"<p>PROSPECTUS</p><table><tr><td>Price to public<td>Total<td>Per unit</tr>"
    b"<tr><td>Class A<td>" + b",111" * 100_000 + b"</table>",
    "zeros.htm": b"<p>a\0b" * 100_000,
    "zeros.txt": b"\0" * MEGABYTE + b"words",
    "not-utf-16.htm": b"\xff\xfe" + b"<p>words</p>" * 50_000,
    "not-utf-8.htm": b"\xef\xbb\xbf" + b"<p>\xe9 words</p>" * 50_000,
    "utf-16.htm": "<p>Halden Corp writes to its holders</p>".encode("utf-16"),
    "utf-7.htm": b"<p>+ADw-script+AD4-</p>" * 50_000,
    "archive.txt": b"PK\x03\x04" + b"x" * 1_000,
    "compressed.htm": b"\x1f\x8b\x08" + b"x" * 1_000,
    "empty.htm": b"",
    "white.txt": b" \n" * 1_000,
}
"""Names and bytes."""


def write(folder: Path) -> None:
    for name, data in FILES.items():
        (folder / name).write_bytes(data)


def main() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (3 * GIGABYTE, 3 * GIGABYTE))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    from generator.extraction import read_one

    folder = Path(sys.argv[1])
    told = {}
    for path in sorted(folder.iterdir()):
        read = read_one(path, folder)
        told[path.name] = ["read" if read.filing else "refused", *(problem.code for problem in read.problems)]
    print(json.dumps(told))


if __name__ == "__main__":
    main()
