"""The dress of a cover changes no fact: white space, font tags, non-breaking spaces, entities, capitals of the head."""

from __future__ import annotations

import html
from collections.abc import Callable

import pytest

from tests.extracting.offering import continuing, debt, equity
from tests.extracting.offering.pages import Case, marked_up, read, stated

CASES = [case for case in (*equity.CASES, *debt.CASES, *continuing.CASES) if not case.text.startswith("ASCII")]


def _fonts(text: str) -> str:
    return marked_up(
        text,
        lambda words: f'<font style="font-size: 10pt">{html.escape(words)}</font>',
        '<div style="text-align: center"><b>{}</b></div>',
        "<td><p><font>{}</font></p></td>",
    )


def _hard_spaces(text: str) -> str:
    return marked_up(
        text, lambda words: html.escape(words).replace(" ", "&nbsp;"), "<p>{}</p>", "<td>&#160;{}&nbsp;</td>"
    )


def _entities(text: str) -> str:
    def words(text: str) -> str:
        return "".join(f"&#{ord(c)};" if c in "&<>“”’‘—–●®$%" else c for c in text)

    return marked_up(text, words, "<p>{}</p>", "<td>{}</td>")


def _loose(text: str) -> str:
    return marked_up(
        text, lambda words: html.escape(words).replace(" ", "  \n  "), "\n<p>\n{}\n</p>\n", "<td>\n {} \n</td>"
    )


def _split_words(text: str) -> str:
    return marked_up(
        text, lambda words: "".join(f"<span>{html.escape(c)}</span>" for c in words), "<p>{}</p>", "<td>{}</td>"
    )


def _zero_width(text: str) -> str:
    return marked_up(
        text, lambda words: html.escape(words).replace(" ", "\u200b "), "<p>{}</p>", "<td>\u200b{}\u200a</td>"
    )


MARKUPS: dict[str, Callable[[str], str]] = {
    "font tags": _fonts,
    "non-breaking spaces": _hard_spaces,
    "entities": _entities,
    "loose white space": _loose,
    "a tag for each letter": _split_words,
    "zero-width characters": _zero_width,
}


@pytest.mark.parametrize("markup", MARKUPS.values(), ids=MARKUPS.keys())
@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_markup_changes_no_fact(case: Case, markup: Callable[[str], str]) -> None:
    assert stated(read(case.text, case.form, markup)) == stated(read(case.text, case.form))


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_capitals_of_short_lines_change_no_fact(case: Case) -> None:
    blocks = case.text.split("\n\n")
    capitals = "\n\n".join(block.upper() if len(block) < 120 and "@" not in block else block for block in blocks)
    plain, loud = stated(read(case.text, case.form)), stated(read(capitals, case.form))
    for found in (plain, loud):
        found.pop("use_of_proceeds")
        found["intermediaries"] = sorted(found["intermediaries"].values())
    assert loud == plain
