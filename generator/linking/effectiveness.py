"""Notices of effectiveness: what became effective, and when."""

from __future__ import annotations

from datetime import date

from generator.model import IndexEntry
from generator.model.days import iso_day


def effective_on(entry: IndexEntry) -> date | None:
    """Return the day that a notice of effectiveness (form `EFFECT`) names, else the day it was posted.

    EDGAR's index puts the form, the accession number (of a post-effective amendment) and the time into the
    column of items: `POS AM,0000700001-21-069453,2021-05-20`.
    """
    if entry.form != "EFFECT":
        return None
    for item in reversed(entry.items):
        try:
            return iso_day(item[:10])
        except ValueError:
            continue
    return entry.filed
