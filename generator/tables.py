"""The field's reference tables as typed, cached look-ups: forms, 8-K items, Rule 424(b), file numbers, dated rules.

The rows stand in `generator/data/*.csv`, each with the dates in which it holds and its source; a table is
read on first use. Dates are inclusive; an empty one has no limit.
"""

from __future__ import annotations

import csv
import re
from datetime import date
from functools import cache
from pathlib import Path
from typing import Literal, TypeVar

import msgspec

from generator.model import ItemStatus

DATA = Path(__file__).with_name("data")

Act = Literal["33", "34", "39", "40", "33/34", "33/40"]
Family = Literal[
    "registration",
    "prospectus",
    "annual_report",
    "quarterly_report",
    "current_report",
    "foreign_report",
    "fund_report",
    "proxy",
    "class_registration",
    "communication",
    "reg_a",
    "abs",
    "tender",
    "ownership",
    "milestone",
    "notice",
    "correspondence",
    "other",
]
Numbering = Literal["old", "current"]

NEW_ITEM_NUMBERS = date(2004, 8, 23)
"""First day of the current numbering of Form 8-K items (69 FR 15594, release 33-8400)."""


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """What every row of a table has: when it holds, and where it is from."""

    valid_from: date | None = None
    valid_to: date | None = None
    source: str = ""
    checked: bool = False
    """Seen in the source named; otherwise from knowledge of the official text."""

    def holds_on(self, day: date) -> bool:
        """Tell whether the row holds on a day."""
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)


class Form(Row, frozen=True, kw_only=True):
    """A form by its EDGAR code."""

    code: str
    name: str
    """In plain words: `Annual report`."""
    act: Act | None = None
    lane: str = "other"
    """Lane of a timeline: `8-K`, `registration`, `prospectus`, …"""
    family: Family = "other"
    """What its documents hold, and so which facts are looked for."""
    amendment: bool = False
    note: str | None = None


class Item(Row, frozen=True, kw_only=True):
    """An item of Form 8-K."""

    item: str
    numbering: Numbering
    title: str
    section: str | None = None
    status: Literal["filed", "furnished", "exhibit"] = "filed"
    """General Instruction B.2; `exhibit`: as the item that the exhibit belongs to."""
    plain: str
    became: str | None = None
    """Item of the current numbering that took its place."""


class Alias(msgspec.Struct, frozen=True, kw_only=True):
    """Words of a submission header that stand for an item."""

    words: str
    item: str
    item_before_2004_08_23: str | None = None
    source: str = ""


class Paragraph(Row, frozen=True, kw_only=True):
    """A paragraph of Rule 424 (17 CFR 230.424)."""

    code: str
    paragraph: str
    purpose: str
    deadline: str
    name: str
    of_supplements: bool
    """The name is that of a supplement; a whole prospectus may be filed under the paragraph too."""


class Prefix(Row, frozen=True, kw_only=True):
    """What the first part of an SEC file number says."""

    prefix: str
    act: Act
    meaning: str


class DatedRule(Row, frozen=True, kw_only=True):
    """A rule that holds from or to a day."""

    key: str
    rule: str
    text: str
    applies: str


class CheckRow(Row, frozen=True, kw_only=True):
    """A check of what a filing states against what is known."""

    code: str
    title: str
    """What holds where the check passes."""
    rule: str | None = None
    """The rule or form item behind it."""
    means_not: str
    """What a note does not mean."""


R = TypeVar("R", bound=msgspec.Struct)


def _rows(name: str, row: type[R]) -> tuple[R, ...]:
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        records = [{key: value for key, value in record.items() if value} for record in csv.DictReader(file)]
    return tuple(msgspec.convert(records, list[row], strict=False))  # type: ignore[valid-type]


# --- forms ---------------------------------------------------------------------------------------


@cache
def forms() -> dict[str, Form]:
    """Return every known form by its code."""
    return {form.code: form for form in _rows("forms.csv", Form)}


@cache
def form(code: str) -> Form:
    """Return the form with an EDGAR code; `8-K/A` is the row of `8-K` as an amendment of it.

    A code that the table lacks gives a row that shows the code, of family `other`.
    """
    code = " ".join(code.upper().split())
    if row := forms().get(code):
        return row
    base = code.removesuffix("/A")
    if base != code and (row := forms().get(base)):
        return msgspec.structs.replace(row, code=code, name=f"{row.name}, amended", amendment=True)
    return Form(code=code, name=f"Other filing ({code})", amendment=base != code)


# --- items of Form 8-K ---------------------------------------------------------------------------


@cache
def items() -> tuple[Item, ...]:
    """Return every item of Form 8-K, both numberings, in the order of the form."""
    return _rows("form8k_items.csv", Item)


@cache
def item(code: str, on: date | None = None) -> Item | None:
    """Return the item that a code means on a day; the shape of the code chooses the numbering.

    `2.02` is of the current numbering (from 23 August 2004), `12` of the old one, whatever the day: filers
    used old numbers for days after the change. `None` for a code that meant nothing on that day (`9` from
    1999 to October 2000), and for one whose meaning changed where no day is given (`9`).
    """
    rows = [row for row in items() if row.item == code]
    if on is None:
        return rows[-1] if len({row.became for row in rows}) == 1 else None
    holding = [row for row in rows if row.holds_on(on)]
    if holding:
        return holding[0]
    late = [row for row in rows if row.valid_to is not None and on > row.valid_to]
    return late[-1] if late and late[-1] is rows[-1] else None


def default_status(code: str, on: date | None = None) -> ItemStatus | None:
    """Return the status of an item by General Instruction B.2 of Form 8-K.

    `None` for an unknown item, and for the exhibits' item (9.01, old 7): it follows the item an exhibit belongs to.
    """
    row = item(code, on)
    return None if row is None or row.status == "exhibit" else row.status


def _folded(words: str) -> str:
    return " ".join(re.findall(r"[a-z0-9]+", words.lower()))


@cache
def _aliases() -> dict[str, Alias]:
    return {_folded(alias.words): alias for alias in _rows("form8k_item_aliases.csv", Alias)}


def item_from_words(words: str, filed: date) -> str | None:
    """Return the item that a line of a submission header (`ITEM INFORMATION`) means on the filing date."""
    if number := re.fullmatch(r"(?:item\s+)?(\d{1,2}(?:\.\d\d)?)", words.strip(), re.IGNORECASE):
        return number[1]
    folded = _folded(words)
    old = filed < NEW_ITEM_NUMBERS
    if alias := _aliases().get(folded):
        if old and alias.item_before_2004_08_23:
            return alias.item_before_2004_08_23
        return alias.item
    numbering = "old" if old else "current"
    return next((row.item for row in items() if row.numbering == numbering and _folded(row.title) == folded), None)


# --- Rule 424(b) ---------------------------------------------------------------------------------


@cache
def rule_424() -> dict[str, Paragraph]:
    """Return the paragraphs of Rule 424 by their EDGAR code."""
    return {row.code: row for row in _rows("rule424b.csv", Paragraph)}


# --- file numbers --------------------------------------------------------------------------------

_FILE_NUMBER = re.compile(r"(?P<prefix>\d{1,3})\s*[-–—‑]\s*(?P<number>\d{3,6})(?P<suffix>-\d{2})?")


def normalized_file_number(text: str) -> str | None:
    """Return an SEC file number as EDGAR writes it: `0-50884`, `00050884` and `000-50884` give `000-50884`.

    `None` where the text is not a file number.
    """
    text = text.strip()
    if match := _FILE_NUMBER.fullmatch(text):
        prefix = match["prefix"].zfill(3) if match["prefix"] != "33" else "33"
        return f"{prefix}-{match['number'].zfill(5)}{match['suffix'] or ''}"
    if re.fullmatch(r"\d{8,9}", text):
        return f"{text[:3]}-{text[3:]}"
    return None


@cache
def _prefixes() -> dict[str, Prefix]:
    return {row.prefix: row for row in _rows("file_number_prefixes.csv", Prefix)}


def file_number_prefix(number: str) -> Prefix | None:
    """Return what the prefix of a file number says."""
    normalized = normalized_file_number(number)
    return _prefixes().get(normalized.split("-")[0]) if normalized else None


def is_registration(number: str) -> bool:
    """Tell whether a file number is that of a registration statement under the Securities Act; a draft's is not."""
    prefix = file_number_prefix(number)
    return prefix is not None and prefix.meaning == "Securities Act registration statement"


# --- rules with dates ----------------------------------------------------------------------------


@cache
def dated_rules() -> dict[str, DatedRule]:
    """Return the rules that hold from or to a day, by their key."""
    return {row.key: row for row in _rows("dated_rules.csv", DatedRule)}


@cache
def checks() -> dict[str, CheckRow]:
    """Return the checks by their code, in the order in which they are told."""
    return {row.code: row for row in _rows("checks.csv", CheckRow)}


# --- exchanges -----------------------------------------------------------------------------------


@cache
def exchange_names() -> dict[str, str]:
    """Return the name of each exchange by its short name in small letters: `nyse`."""
    with (DATA / "exchanges.csv").open(encoding="utf-8", newline="") as file:
        return {row["short"].lower(): row["name"] for row in csv.DictReader(file) if row["short"]}
