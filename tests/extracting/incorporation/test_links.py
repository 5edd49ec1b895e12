"""Hyperlinks of entries: which link is whose, and a printed date that the link contradicts."""

from __future__ import annotations

import pytest

from tests.extracting.incorporation.lists import OPENS, page, read, short

ARCHIVES = "https://www.sec.gov/Archives/edgar/data/1234567/"


def link(words: str, folder: str) -> str:
    return f'<a href="{ARCHIVES}{folder}/doc.htm">{words}</a>'


A, B, C = "000123456725000011", "000123456725000022", "000123456725000033"


@pytest.mark.parametrize(
    ("member", "folders"),
    [
        pytest.param(
            f"our {link('Annual Report on Form 10-K', A)} for the year ended December 31, 2024, filed March 3, 2025;",
            [A],
            id="on the name",
        ),
        pytest.param(
            f"our Current Reports on Form 8-K filed on {link('March 3, 2025', A)}, {link('April 4, 2025', B)} and "
            f"{link('May 5, 2025', C)};",
            [A, B, C],
            id="on each date",
        ),
        pytest.param(
            f"our Current Reports on Form 8-K filed on March {link('3', A)}, {link('4', B)} and {link('5', C)}, 2025;",
            [A, B, C],
            id="on figures of days",
        ),
        pytest.param(
            f"our Quarterly Reports on Form 10-Q for the quarters ended {link('March 31, 2025', A)} and "
            f"{link('June 30, 2025', B)}, filed on May 5, 2025 and August 5, 2025, respectively;",
            [A, B],
            id="on the periods",
        ),
        pytest.param(
            f"our Current Reports on {link('Form 8-K', A)} filed on March 3, 2025 and April 4, 2025;",
            [None, None],
            id="on the form of two: could be either's",
        ),
        pytest.param("our Current Report on Form 8-K filed on March 3, 2025;", [None], id="none"),
    ],
)
def test_keeps_the_filers_link(member: str, folders: list[str | None]) -> None:
    found = [fact.value.hyperlink for fact in read(page(f"{OPENS}\n\n* {member}")).incorporated if fact.value]
    assert found == [folder and f"{ARCHIVES}{folder}/doc.htm" for folder in folders]


@pytest.mark.parametrize(
    ("printed", "folder", "contradicted"),
    [
        pytest.param("March 3, 2025", "000123456725000011", False, id="same year"),
        pytest.param("March 3, 2024", "000123456725000011", True, id="another year"),
        pytest.param("January 2, 2026", "000123456725000011", False, id="accepted in the last days of the year before"),
        pytest.param("March 3, 1998", "000123456798000011", False, id="last century"),
        pytest.param("March 3, 2024", "0001234567-25-000011-index", True, id="with dashes"),
    ],
)
def test_notes_a_date_that_the_link_contradicts(printed: str, folder: str, contradicted: bool) -> None:
    body = f"{OPENS}\n\n* Current Report on Form 8-K filed on {link(printed, folder)}."
    (fact,) = read(page(body)).incorporated
    assert (fact.note is not None) is contradicted
    assert printed[-4:] in short(fact)
