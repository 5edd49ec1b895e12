"""What the grammar builds while it reads: a named form with the runs of dates behind it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from generator.extracting.incorporation.tokens import FormCode, Token

Span = tuple[int, int]
Role = Literal["period", "filed", "dated", "both"]

PERIODIC = ("10-K", "10-Q", "20-F", "40-F", "11-K", "N-30D", "N-CSR", "N-Q", "N-SAR", "18-K")
"""Beginnings of the forms that cover a period."""


@dataclass
class Slot:
    """A day of a run, with what is said of that one document."""

    token: Token
    items: tuple[str, ...] = ()
    items_span: Span | None = None
    aside: Span | None = None
    times: int = 1
    """How many documents of that day: `May 3, 2013 (two reports)`."""
    form: FormCode | None = None
    """The form of that one document where the brackets behind it say so: `March 23, 2020 (8-K/A)`."""


@dataclass
class Run:
    """Days in a row that are all the same thing."""

    role: Role
    slots: list[Slot]


@dataclass
class Group:
    """A form as the statement names it once, for one document or several."""

    code: str
    amendment: bool
    name: Span
    runs: list[Run] = field(default_factory=list)
    items: tuple[str, ...] = ()
    """Items named before the form: `Item 8.01 of our Current Report on Form 8-K`."""
    items_span: Span | None = None
    amends: Group | None = None
    amended: Slot | None = None
    """The period of the report that it amends, where the words stand beside that report."""
    shares: Group | None = None
    """The form that comes next and brings the dates of both: `Form 10-K and Form 10-K/A for …`."""
    loose: Token | None = None
    """A day before the name, which counts where none comes behind it."""
    loose_role: Role = "filed"
    part: Span | None = None
    described: bool = False
    inferred: bool = False
    absorbing: bool = False
    """An amendment whose report is named behind it: `Form 10-K/A to our Form 10-K for …`."""
    holder: Group | None = None
    """The report that parts of it are incorporated into."""
    held: bool = False
    """It only holds parts of another document."""
    dropped: bool = False
    plural: bool = False
    """It is named as several documents."""
    each: bool = False
    """Its one filing date is that of every report: `for the quarters ended A and B, each filed on C`."""
    times: int = 1

    @property
    def base(self) -> str:
        """The form without what tells its kinds apart: `10-K405` is a `10-K`."""
        return self.code[:4] if self.code.startswith(("10-K", "10-Q")) else self.code

    @property
    def form(self) -> str:
        """The form with `/A` where it is an amendment."""
        return FormCode(self.code, self.amendment).printed

    @property
    def slots(self) -> list[Slot]:
        """All days of the group."""
        return [slot for run in self.runs for slot in run.slots]

    @property
    def end(self) -> int:
        """Where its last word so far ends."""
        return max([self.name[1], *[slot.token.end for slot in self.slots]])

    @property
    def periodic(self) -> bool:
        """Whether its form covers a period."""
        return self.code.startswith(PERIODIC)

    def has(self, role: Role) -> bool:
        """Whether it has days of a kind."""
        return any(run.role == role for run in self.runs)

    def add(self, role: Role, slot: Slot) -> None:
        """Add a day to the last run, or begin a run with it."""
        if self.runs and self.runs[-1].role == role:
            self.runs[-1].slots.append(slot)
        else:
            self.runs.append(Run(role, [slot]))
