from __future__ import annotations

from datetime import date

import pytest
from made_up import accession, filing

from generator.linking import link
from generator.linking.review import historical, problems, quotes_only, withheld
from generator.model import Approval
from generator.settings import Settings

APPROVED = Approval("A. Clerk", date(2024, 1, 2), "sha-b")


@pytest.mark.parametrize(
    ("publisher", "offering", "quotes", "past"),
    [
        ("third_party", "unknown", False, False),
        ("third_party", "live", False, False),
        ("issuer", "unknown", True, False),
        ("issuer", "live", True, False),
        ("issuer", "closed", False, True),
    ],
)
def test_what_an_issuer_may_show(publisher: str, offering: str, quotes: bool, past: bool) -> None:
    settings = Settings(publisher=publisher, offering=offering)  # type: ignore[arg-type]
    assert (quotes_only(settings), historical(settings)) == (quotes, past)


@pytest.mark.parametrize(
    ("number", "approval", "codes"),
    [
        (accession(1), APPROVED, []),
        (accession(1), None, ["review-required"]),
        (None, APPROVED, ["not-on-edgar"]),
        (None, None, ["not-on-edgar", "review-required"]),
    ],
    ids=["approved and on EDGAR", "not approved", "not known to EDGAR", "neither"],
)
def test_an_issuer_s_pages_wait_for_edgar_and_for_approval(
    number: str | None, approval: Approval | None, codes: list[str]
) -> None:
    library = link([filing(name="a", accession_number=number, approved=approval)])
    issuer, third = Settings(publisher="issuer"), Settings()
    assert [(one.file, one.code) for one in problems(library, issuer)] == [("a", code) for code in codes]
    assert all("sha-a" in one.advice for one in problems(library, issuer) if one.code == "review-required")
    assert {one.severity for one in problems(library, issuer)} <= {"note"}, "nothing is wrong with a filing that waits"
    assert [withheld(one, issuer) for one in library.filings.values()] == [bool(codes)]
    assert list(problems(library, third)) == []
