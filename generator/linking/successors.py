"""Which prospectus took the place of an earlier one."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from datetime import date
from operator import itemgetter
from typing import Literal

from generator.model import Library, Paper, SecurityClass

_Key = SecurityClass | Literal["any"] | None


class Successors:
    """Prospectuses in some order, and which is the first that took the place of an earlier one.

    It is later, unless both are held and offer securities of different classes: a registration may carry two
    prospectuses side by side.
    """

    def __init__(self, papers: Iterable[Paper], library: Library) -> None:
        """Take the prospectuses among papers; the order of the papers counts."""
        self.library = library
        self.papers = [paper for paper in papers if paper.role == "prospectus" and paper.day and paper.id]
        self.steps: dict[_Key, list[tuple[date, int]]] = {}
        """Places and days of those that are later than all before them, for each class, for none and for all."""
        for place, paper in enumerate(self.papers):
            keys: tuple[_Key, ...] = (*(self._classes(paper) or (None,)), "any")
            for key in keys:
                steps = self.steps.setdefault(key, [])
                if paper.day and (not steps or steps[-1][0] < paper.day):
                    steps.append((paper.day, place))

    def of(self, paper: Paper) -> Paper | None:
        """Return the first one in their order that took the place of a prospectus."""
        if paper.day is None or not paper.id:
            return None
        classes = self._classes(paper)
        found: list[int] = []
        keys: tuple[_Key, ...] = (*classes, None) if classes else ("any",)
        for key in keys:
            steps = self.steps.get(key, [])
            if (at := bisect_right(steps, paper.day, key=itemgetter(0))) < len(steps):
                found.append(steps[at][1])
        return self.papers[min(found)] if found else None

    def _classes(self, paper: Paper) -> set[SecurityClass]:
        return {security.security_class for security in self.library.filings[paper.id or ""].securities}
