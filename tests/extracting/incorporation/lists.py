"""Incorporation lists of a made-up issuer: filings around them, and a short notation for what is read of them."""

from __future__ import annotations

import re

from generator.extracting import incorporation, outline
from generator.extracting.incorporation import Incorporation
from generator.model import Document, Fact, IncorporatedDocument
from generator.reading import read_bytes

HEADING = "INCORPORATION OF CERTAIN DOCUMENTS BY REFERENCE"
SOURCES = "WHERE YOU CAN FIND MORE INFORMATION"
ALLOWS = "The SEC allows us to “incorporate by reference” into this prospectus the information we file with it. "
OPENS = "We incorporate by reference the documents listed below:"
EXPERTS = (
    "The financial statements incorporated in this prospectus by reference from the Annual Report on Form 10-K for the "
    "year ended December 31, 1990 have been audited by Marlow & Tate LLP, independent auditors."
)
LEGEND = (
    "Neither the Securities and Exchange Commission nor any state securities commission has approved or disapproved of "
    "these securities. Any representation to the contrary is a criminal offense."
)


def paragraphs(text: str) -> str:
    """Return HTML of a text whose paragraphs stand between empty lines; `* ` begins a bullet, `|` a row of a table."""
    return "\n".join(_paragraph(part.strip()) for part in re.split(r"\n[ \t]*\n", text) if part.strip())


def _paragraph(text: str) -> str:
    lines = text.split("\n")
    if text.startswith("|"):
        rows = ["".join(f"<td>{cell.strip()}</td>" for cell in line.strip("| ").split("|")) for line in lines]
        return "<table>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>"
    if text.startswith("* "):
        items = re.split(r"\n(?=\* )", text)
        return "\n".join(f"<table><tr><td>&#8226;</td><td>{item[2:]}</td></tr></table>" for item in items)
    if text.startswith("# "):
        return f'<p align="center"><b>{text[2:]}</b></p>'
    return f"<p>{text}</p>"


def page(body: str, heading: str = HEADING) -> str:
    """Return a prospectus of Brightwater Tools Corporation with an incorporation section of this body."""
    cover = f"# PROSPECTUS\n\n# BRIGHTWATER TOOLS CORPORATION\n\n{LEGEND}"
    return paragraphs(f"{cover}\n\n# {heading}\n\n{body}\n\n# EXPERTS\n\n{EXPERTS}")


def document(markup: str, name: str = "brightwater.htm") -> Document:
    if name.endswith(".htm"):
        markup = f"<html><body>\n{markup}\n</body></html>"
    return read_bytes(markup.encode(), name)


def read(markup: str, name: str = "brightwater.htm", registrant: str = "") -> Incorporation:
    found = document(markup, name)
    return incorporation.read(found, outline.read(found), registrant)


def entries(body: str, heading: str = HEADING) -> list[str]:
    """Return the entries of a section in short notation."""
    return [short(fact) for fact in read(page(body, heading)).incorporated]


def short(fact: Fact[IncorporatedDocument]) -> str:
    """Return `10-K filed 2013-03-01 for 2012-12-31`, `8-K filed 2013-05-02 items 5.02 9.01`."""
    entry = fact.value
    assert entry is not None
    words = [entry.form]
    if entry.filed:
        words.append(f"filed {entry.filed}")
    if entry.period:
        words.append(f"for {entry.period}")
    if entry.items:
        words.append("items " + " ".join(entry.items))
    assert entry.amendment == entry.form.endswith("/A")
    return " ".join(words)


def expected(text: str) -> list[str]:
    """Return the lines of a text, stripped, without empty ones."""
    return [line.strip() for line in text.splitlines() if line.strip()]
