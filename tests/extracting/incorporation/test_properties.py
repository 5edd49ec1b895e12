"""Lists made up in many phrasings come back whole, and what is only a matter of printing changes no fact."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings

from tests.extracting.incorporation.lists import entries, page, read, short
from tests.extracting.incorporation.phrasings import MadeUp, made_up_lists
from tests.extracting.incorporation.test_wordings import CASES

UNHURRIED = settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.too_slow])


@UNHURRIED
@given(made_up_lists())
def test_a_list_comes_back_whole(made_up: MadeUp) -> None:
    assert sorted(entries(made_up.body)) == sorted(made_up.entries)


def spaced(text: str) -> str:
    return re.sub(r"(?<=\w),? (?=\w)", lambda match: match.group().replace(" ", "\n   "), text)


def unbreakable(text: str) -> str:
    return re.sub(r"(?<=[A-Za-z]) (?=\d)", "&nbsp;", text)


def hyphens(text: str) -> str:
    return re.sub(r"(?<=\d)-(?=[A-Z])", "&#8209;", text)


def dashes(text: str) -> str:
    return re.sub(r"(?<=\d)-(?=[A-Z])", "\N{EN DASH}", text)


def fonts(text: str) -> str:
    return re.sub(r"(Form \d+-[A-Z]+)", r'<font style="white-space:nowrap"><b>\1</b></font>', text)


def quotes(text: str) -> str:
    return text.replace("“", "&ldquo;").replace("”", "&#148;").replace("’", "'")


def scanned(text: str) -> str:
    misread = {
        "filed": "fi1ed",
        "Filed": "Fi1ed",
        "December": "Dccember",
        "June": "Junc",
        "April": "Apri1",
        "ended": "endcd",
    }
    words = re.sub(rf"\b(?:{'|'.join(misread)})\b", lambda match: misread[match.group()], text)
    return re.sub(r"(?<=\d, )20(\d)1\b", r"20\1l", re.sub(r"(?<=\d, )19", "l9", words))


PRINTINGS: list[Callable[[str], str]] = [spaced, unbreakable, hyphens, dashes, fonts, quotes, scanned, str.upper]


@pytest.mark.parametrize("printing", PRINTINGS, ids=lambda printing: printing.__name__)
@pytest.mark.parametrize(("heading", "body"), [pytest.param(*case[1:3], id=case[0]) for case in CASES])
def test_printing_changes_no_fact(heading: str, body: str, printing: Callable[[str], str]) -> None:
    if "|" in body and printing is spaced:
        pytest.skip("a line of this notation is a row of a table")
    if printing is str.upper and "<br>" in body:
        pytest.skip("a tag in capitals is the same tag")
    plain, reprinted = read(page(body, heading)), read(page(printing(body), heading))
    assert [short(fact) for fact in reprinted.incorporated] == [short(fact) for fact in plain.incorporated]
    for name in ("excluded_items", "furnished_excluded", "forward_incorporation", "commission_file_numbers"):
        assert getattr(reprinted, name).value == getattr(plain, name).value
