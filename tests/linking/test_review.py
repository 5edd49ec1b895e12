from __future__ import annotations

from datetime import date

import pytest
from made_up import filing

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


def test_an_issuer_s_pages_wait_for_approval() -> None:
    library = link([filing(name="a"), filing("8-K", "2013-01-02", name="b", approved=APPROVED)])
    issuer, third = Settings(publisher="issuer"), Settings()
    assert [(one.file, one.code) for one in problems(library, issuer)] == [("a", "review-required")]
    assert "sha-a" in next(iter(problems(library, issuer))).advice
    assert [withheld(one, issuer) for one in library.filings.values()] == [True, False]
    assert list(problems(library, third)) == []
