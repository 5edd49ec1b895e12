"""A preview as Markdown for a pull request. What a filing says stands in code, where nothing in it is read as markup:
no mention of a person, no link, no tag."""

from __future__ import annotations

import re
from collections import Counter

from generator.previewing.changes import Preview, Said

LONGEST = 60_000
"""Characters: GitHub takes 65,536 for the text of a pull request and for that of a check."""
_LONGEST_FACT = 400
_PROBLEMS = 50
_PAGES = 50
_TICKS = re.compile(r"`+")


def markdown(preview: Preview) -> str:
    """Return a preview as Markdown, cut after whole entries where it would be too long."""
    parts = ["## What the pages will say", "", headline(preview)]
    if preview.said and any(said.waits for said in preview.said):
        parts += ["", "A page that waits is published once EDGAR has the filing and a person has approved it."]
    sections = ["\n".join(_section(said)) for said in preview.said]
    sections += _problems(preview)
    sections += _pages(preview)
    text = "\n".join(parts)
    for place, section in enumerate(sections):
        if len(text) + len(section) > LONGEST:
            return f"{text}\n\nCut here: {len(sections) - place:,} more.\n"
        text += f"\n\n{section}"
    return f"{text}\n"


def headline(preview: Preview) -> str:
    """Return the preview in one sentence."""
    new = sum(said.new for said in preview.said)
    waits = sum(said.waits for said in preview.said)
    counts = Counter(problem.severity for problem in preview.problems)
    parts = [
        f"{new:,} new filing{'' if new == 1 else 's'}",
        *([f"{len(preview.said) - new:,} read differently"] if len(preview.said) > new else []),
        *([f"{waits:,} to approve"] if waits else []),
        *[
            f"{counts[kind]:,} {kind}{'' if counts[kind] == 1 else 's'}"
            for kind in ("error", "warning")
            if counts[kind]
        ],
    ]
    return ", ".join(parts)


def code(text: str) -> str:
    """Return text as a code span that nothing in it can end."""
    folded = "".join(character if character.isprintable() else " " for character in " ".join(text.split()))
    if len(folded) > _LONGEST_FACT:
        folded = f"{folded[:_LONGEST_FACT].rsplit(' ', 1)[0]} …"
    fence = "`" * (max(map(len, _TICKS.findall(folded)), default=0) + 1)
    return f"{fence} {folded} {fence}" if folded else "nothing"


def _section(said: Said) -> list[str]:
    state = ("New" if said.new else "Read differently") + (", waits for approval" if said.waits else "")
    return [
        f"### {code(said.title)}",
        "",
        f"{state}: {code(said.file)}, page {code(f'filings/{said.id}/')}",
        "",
        *[f"- {name}: {code(value)}" for name, value in said.facts],
    ]


def _problems(preview: Preview) -> list[str]:
    told = [problem for problem in preview.problems if problem.severity != "note"]
    lines = [
        f"- {problem.severity} in {code(problem.file)}: {code(f'{problem.message} {problem.advice}')}"
        for problem in told[:_PROBLEMS]
    ]
    more = [f"- and {len(told) - _PROBLEMS:,} more"] if len(told) > _PROBLEMS else []
    return ["\n".join(["### What wants a look", "", *lines, *more])] if told else []


def _pages(preview: Preview) -> list[str]:
    if not preview.pages:
        return []
    counts = Counter(how for _, how in preview.pages)
    total = ", ".join(f"{counts[how]:,} {how}" for how in ("new", "changed", "gone") if counts[how])
    lines = [f"- {how} {code(address)}" for address, how in preview.pages[:_PAGES]]
    more = [f"- and {len(preview.pages) - _PAGES:,} more"] if len(preview.pages) > _PAGES else []
    return ["\n".join([f"### Pages: {total}", "", *lines, *more])]
