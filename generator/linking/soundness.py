"""References that turn on themselves: a document that names itself, and documents that supplement one another."""

from __future__ import annotations

from collections.abc import Iterator

from generator.linking.wording import called, several
from generator.model import Library, Problem


def cycles_and_selves(library: Library) -> Iterator[Problem]:
    """Yield a problem for each reference to its own filing and for each circle of references."""
    edges: dict[str, list[str]] = {}
    for reference in library.references:
        if reference.source == reference.target:
            yield _problem(
                library,
                reference.source,
                f"Its own text names it: {reference.form} in {reference.field or 'what it amends'}.",
                "self-reference",
            )
        else:
            edges.setdefault(reference.source, []).append(reference.target)
    for circle in _circles(edges):
        yield _problem(
            library, circle[0], f"Documents refer to one another in a circle: {several(circle)}.", "reference-cycle"
        )


def _problem(library: Library, id_: str, message: str, code: str) -> Problem:
    filing = library.filings.get(id_)
    return Problem(
        file=filing.source.name if filing and filing.source else id_,
        message=message,
        advice="Nothing need be done where the filings do say so; else correct the date or form in a sidecar.",
        severity="note",
        code=code,
    )


def _circles(edges: dict[str, list[str]]) -> list[list[str]]:
    """Return the strongly connected groups of more than one document, by Tarjan's method without recursion."""
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    on_stack: set[str] = set()
    circles: list[list[str]] = []
    for root in sorted(edges):
        if root in index:
            continue
        work = [(root, iter(edges.get(root, ())))]
        index[root] = low[root] = len(index)
        stack.append(root)
        on_stack.add(root)
        while work:
            node, targets = work[-1]
            deeper = False
            for target in targets:
                if target not in index:
                    index[target] = low[target] = len(index)
                    stack.append(target)
                    on_stack.add(target)
                    work.append((target, iter(edges.get(target, ()))))
                    deeper = True
                    break
                if target in on_stack:
                    low[node] = min(low[node], index[target])
            if deeper:
                continue
            work.pop()
            if work:
                low[work[-1][0]] = min(low[work[-1][0]], low[node])
            if low[node] == index[node]:
                group = []
                while True:
                    member = stack.pop()
                    on_stack.discard(member)
                    group.append(member)
                    if member == node:
                        break
                if len(group) > 1:
                    circles.append(sorted(group))
    return sorted(circles)


def unidentified(library: Library) -> Iterator[Problem]:
    """Yield a note for each held filing that names documents which could not be identified, with what they are."""
    for id_, references in library.references_from.items():
        filing = library.filings[id_]
        for status, what in (("unresolved", "could not be identified"), ("ambiguous", "may each be several filings")):
            left = [one for one in references if one.resolved_by == status and one.field]
            if left and filing.held:
                yield Problem(
                    file=filing.source.name if filing.source else id_,
                    message=f"{len(left)} of {len([one for one in references if one.field])} documents that it names "
                    f"{what}: {'; '.join(called(one.form, one.filed, one.period, one.items) for one in left)}.",
                    advice="Add them, or put EDGAR's list of the company's submissions (CIK##########.json) beside it.",
                    severity="note",
                    code=f"{status}-references",
                )
