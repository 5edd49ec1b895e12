"""What the name of a file and of its folders say of a filing: form, accession number, date filed."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from generator.model import Header
from generator.model.days import calendar_day
from generator.tables import forms

ACCESSION_NUMBER = re.compile(r"(?<!\d)([0-9]{10})-([0-9]{2})-([0-9]{6})(?!\d)")
BARE_ACCESSION_NUMBER = re.compile(r"(?<!\d)([0-9]{10})([0-9]{2})([0-9]{6})(?!\d)")
ISO_DATE = re.compile(r"(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)")
COMPACT_DATE = re.compile(r"(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)")
ENDINGS = (".txt", ".htm", ".html", ".xml", ".nc", ".md", ".sgml")
LONGEST_FORM = 4
"""Words of the longest form type as a file name writes it: `n-2-posasr-a`."""
WORD_BREAKS = re.compile(r"[^a-z0-9]+")


def header_from_name(name: str) -> Header:
    """Return what a path such as `acme/424B3/0001193125-13-449406/full-submission.txt` says of a filing.

    The file's own name goes before its folders', the nearest folder before those further up.
    """
    form = accession_number = filed = None
    for part in reversed(name.split("/")):
        if accession_number is None and (found := ACCESSION_NUMBER.search(part) or BARE_ACCESSION_NUMBER.search(part)):
            accession_number = "-".join(found.groups())
        bare = BARE_ACCESSION_NUMBER.sub(" ", ACCESSION_NUMBER.sub(" ", part))
        filed = filed or date_in(bare)
        form = form or form_in(bare)
    if form is None and accession_number is None and filed is None:
        return Header()
    return Header(form=form, accession_number=accession_number, filed=filed, origin="file name")


def date_in(name: str) -> date | None:
    """Return the one date (`2013-11-27` or `20131127`) that a name holds; none where it holds two."""
    dates = {day for pattern in (ISO_DATE, COMPACT_DATE) for found in pattern.findall(name) if (day := _date(found))}
    return dates.pop() if len(dates) == 1 else None


def form_in(name: str) -> str | None:
    """Return the EDGAR form type at the beginning of a name: `424b3_acme.htm`, `8-k-a_acme`, `DEF 14A`.

    A form of one or two characters, or of digits only, counts where nothing or an underscore follows it.
    """
    stem = name.lower()
    for ending in ENDINGS:
        stem = stem.removesuffix(ending)
    table = _forms_by_slug()
    lead = _slug(stem.split("_")[0])
    if lead in table:
        return table[lead]
    words = _slug(stem).split("-")
    for count in range(min(len(words), LONGEST_FORM), 0, -1):
        slug = "-".join(words[:count])
        if len(slug) > 2 and not slug.isdigit() and slug in table:
            return table[slug]
    return None


def _slug(words: str) -> str:
    return WORD_BREAKS.sub("-", words.lower()).strip("-")


def _date(parts: tuple[str, str, str]) -> date | None:
    return calendar_day(int(parts[0]), int(parts[1]), int(parts[2]))


@cache
def _forms_by_slug() -> dict[str, str]:
    """Every form type and its amendment by the way file names write it: `8-k-a`, `8ka`, `def-14a`, `def14a`."""
    table: dict[str, str] = {}
    codes = list(forms())
    for code in [*codes, *[f"{code}/A" for code in codes if not code.endswith("/A")]]:
        slug = _slug(code)
        table.setdefault(slug, code)
        table.setdefault(slug.replace("-", ""), code)
    return table
