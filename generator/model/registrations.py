"""Registrations of securities: their papers, and the prospectuses that follow one another under each."""

from __future__ import annotations

from datetime import date
from typing import Literal

import msgspec

PaperRole = Literal[
    "draft",
    "registration statement",
    "amendment",
    "post-effective amendment",
    "effectiveness",
    "preliminary prospectus",
    "prospectus",
    "supplement",
    "prospectus or supplement",
    "added securities",
    "withdrawal",
    "other",
]

PaperContent = Literal["takedown", "update"]
"""What a supplement is for, by its content: securities are offered, or an earlier prospectus is brought up to date."""


class Paper(msgspec.Struct, frozen=True, kw_only=True):
    """One paper of a registration, as the library or an index knows it."""

    role: PaperRole
    form: str | None = None
    day: date | None = None
    """Filing date, else the date that it bears; of a notice, the day from which what it names was effective."""
    id: str | None = None
    """Id in the library; `None` where only an index knows it."""
    accession_number: str | None = None
    held: bool = False
    content: PaperContent | None = None
    content_basis: str | None = None
    """What of its content says so: `offering: update_only`."""
    base: str | None = None
    """Id of the prospectus that it supplements."""
    filed_under: tuple[str, ...] = ()
    """Registrations that this copy was filed under, where it claims this one and was not filed under it."""
    superseded_by: str | None = None
    """Id of the later prospectus under the same registration, or under one that continues it."""
    superseded_on: date | None = None
    origin: str | None = None
    """File name of the index, where the paper is from one."""
    url: str | None = None


class Generation(msgspec.Struct, frozen=True, kw_only=True):
    """A base prospectus of a registration, and what supplements it, oldest first."""

    base: str
    day: date | None = None
    """The date that it bears, as its supplements or it itself state it."""
    supplements: tuple[str, ...] = ()
    superseded_by: str | None = None
    superseded_on: date | None = None


class Registration(msgspec.Struct, frozen=True, kw_only=True):
    """A Securities Act registration: every paper that names it, and the generations of its prospectus."""

    number: str
    issuers: tuple[str, ...] = ()
    """Keys of the issuers."""
    filings: tuple[str, ...] = ()
    """Ids, oldest first."""
    papers: tuple[Paper, ...] = ()
    """Oldest first, undated last; those that only an index knows among them."""
    forms: tuple[tuple[str, date | None], ...] = ()
    """Forms of the registration over time, each with the day from which it is known."""
    effective: tuple[date, ...] = ()
    """Days on which the statement or an amendment became effective, by notice (EFFECT) or by its form."""
    generations: tuple[Generation, ...] = ()
    without_base: tuple[str, ...] = ()
    """Ids of held supplements whose base prospectus is not stated or not known."""
    combined_with: tuple[str, ...] = ()
    """Registrations whose securities one prospectus covers together with this one's (Rule 429)."""
    continued_by: tuple[str, ...] = ()
    """Later registrations whose own statement names this one (Rule 429, or as a post-effective amendment to it)."""
