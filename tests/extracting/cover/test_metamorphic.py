"""What does not change a fact: white space, font tags, no-break spaces, capitals, entity forms, line breaks."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest

from tests.extracting.cover.covers import document, facts, plain
from tests.extracting.cover.test_layouts import LAYOUTS

HTML = [layout for layout in LAYOUTS if "<html>" in layout.values[0]]


def _between_tags(markup: str, change: Callable[[str], str]) -> str:
    head, body = markup[: markup.index("<html>")], markup[markup.index("<html>") :]
    return head + re.sub(r">([^<]+)<", lambda match: ">" + change(match[1]) + "<", body)


CHANGES: dict[str, Callable[[str], str]] = {
    "font-tags": lambda markup: _between_tags(
        markup,
        lambda text: (
            f'<font style="font-family: Times New Roman" size="2"><b>{text}</b></font>' if text.strip() else text
        ),
    ),
    "line-feeds": lambda markup: _between_tags(markup, lambda text: text.replace(" ", "\n   ")),
    "no-break-spaces": lambda markup: _between_tags(markup, lambda text: text.replace(" ", "&nbsp; ")),
    "entities": lambda markup: _between_tags(
        markup,
        lambda text: (
            text.replace("“", "&#8220;").replace("”", "&rdquo;").replace("’", "&#x2019;").replace("-", "&#45;")
        ),
    ),
    "straight-quotes": lambda markup: re.sub("[“”]", "&quot;", markup),
    "zero-width-spaces": lambda markup: _between_tags(markup, lambda text: text.replace(" ", " \u200b")),
    "divisions": lambda markup: markup.replace("<p>", '<div style="text-align: center">').replace("</p>", "</div>"),
    "running-heads": lambda markup: markup.replace("<body>", '<body><p><a href="#toc">Table of Contents</a></p>'),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
@pytest.mark.parametrize(("source", "name", "expected"), HTML)
def test_dress_changes_no_fact(source: str, name: str, expected: dict[str, Any], change: Callable[[str], str]) -> None:
    found = facts(document(change(source), name))
    assert {field: plain(found[field]) for field in expected if field != "sec_legend"} == {
        field: value for field, value in expected.items() if field != "sec_legend"
    }


@pytest.mark.parametrize(("source", "name", "expected"), HTML)
def test_capitals_change_no_fact(source: str, name: str, expected: dict[str, Any]) -> None:
    found = facts(document(_between_tags(source, str.upper), name))
    for field in ("form", "registration_numbers", "document_kind", "document_date", "base_documents", "risk_factors"):
        if field in expected:
            assert plain(found[field]) == expected[field]
    assert (found["registrant"].value or "").lower() == (expected["registrant"] or "").lower()
