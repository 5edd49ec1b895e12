"""Covers for tests: a compact notation, made into the HTML or plain text that EDGAR takes.

A blank line ends a paragraph, a line break is one, a line with two spaces before it runs on from the line above; lines
that begin with `|` are the rows of a table; `@PAGE@` begins a page. A text that begins with the line `ASCII` is taken
as it is.
"""

from __future__ import annotations

import html
from collections.abc import Callable
from typing import Any, NamedTuple

from generator.extracting import cover, offering
from generator.extracting.offering import Offering
from generator.extracting.offering.sheet import Sheet, lay_out
from generator.model import Document
from generator.reading import read_bytes

LEGEND = (
    "Neither the Securities and Exchange Commission nor any state securities commission has approved or disapproved of "
    "these securities or determined if this prospectus is truthful or complete. Any representation to the contrary is "
    "a criminal offense."
)


class Case(NamedTuple):
    """A cover and what it states, by field of `Offering`; securities as pairs of class and figure."""

    name: str
    form: str
    text: str
    states: dict[str, Any]


def document(text: str, form: str = "424B5", markup: Callable[[str], str] | None = None) -> Document:
    """Return a submission whose primary document is the cover."""
    plain = text.startswith("ASCII\n")
    text = text.replace("@LEGEND@", LEGEND)
    body = text.removeprefix("ASCII\n") if plain else (markup or page)(text)
    name = "cover.txt" if plain else "cover.htm"
    submission = (
        f"<SEC-HEADER>\nCONFORMED SUBMISSION TYPE: {form}\n</SEC-HEADER>\n"
        f"<DOCUMENT>\n<TYPE>{form}\n<FILENAME>{name}\n<TEXT>\n{body}\n</TEXT>\n</DOCUMENT>\n"
    )
    return read_bytes(submission.encode(), name)


def page(text: str) -> str:
    """Return the compact notation as plain HTML."""
    return marked_up(text, html.escape, "<p>{}</p>", "<td>{}</td>")


def marked_up(text: str, words: Callable[[str], str], paragraph: str, cell: str) -> str:
    """Return the compact notation as HTML with a markup of its own for words, paragraphs and cells."""
    found: list[str] = []
    for block in text.strip().replace("\n  ", " ").split("\n\n"):
        lines = block.split("\n")
        if block == "@PAGE@":
            found.append('<p style="page-break-before:always"></p>')
        elif lines[0].startswith("| "):
            rows = ["".join(cell.format(words(c.strip())) for c in line.strip("|").split("|")) for line in lines]
            found.append("<table>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>")
        else:
            found.append(paragraph.format("<br>".join(words(line) for line in lines)))
    return "<html><body>\n" + "\n".join(found) + "\n</body></html>"


def read(text: str, form: str = "424B5", markup: Callable[[str], str] | None = None) -> Offering:
    """Read the offering of a cover in the compact notation."""
    filing = document(text, form, markup)
    return offering.read(filing, cover.find(filing), form)


def sheet(text: str, form: str = "424B5") -> Sheet:
    """Lay out a cover in the compact notation."""
    filing = document(text, form)
    return lay_out(filing, cover.find(filing), form)


def stated(offered: Offering) -> dict[str, Any]:
    """Return what was read in the shape of `Case.states`; names of firms in small letters without their legal form."""
    values: dict[str, Any] = {
        name: getattr(offered, name).value
        for name in (
            "price_per_unit",
            "gross_total",
            "discount_total",
            "net_total",
            "warrant_exercise_proceeds",
            "issuer_receives_proceeds",
            "selling_securityholders",
            "use_of_proceeds",
        )
    }
    securities = [fact.value for fact in offered.securities if fact.value is not None]
    values["offering_kinds"] = {fact.value for fact in offered.offering_kinds}
    values["securities"] = [
        (s.security_class, s.quantity if s.quantity is not None else s.principal) for s in securities
    ]
    values["intermediaries"] = {
        " ".join(fact.value.name.upper().split()): fact.value.role for fact in offered.intermediaries if fact.value
    }
    return values
