"""What lists and heads of pages say of a filing in a line, and how its registrant is spelled."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from generator.linking.changes import Comparison, DocumentChange, TermChange
from generator.model import (
    AttachedDocument,
    DocumentKind,
    Filing,
    IncorporatedDocument,
    Issuer,
    Library,
    ReportItem,
    RiskFactors,
    Security,
)
from generator.publishing import filing_front_matter, filing_page, in_short, index_pages, whats_new
from generator.publishing.catalogue import Catalogue
from generator.publishing.evidence import Cited
from generator.settings import Settings

STOCK = Security("common_stock", "Common Stock", quantity=1_200_000, up_to=True)
WARRANTS = Security("warrants", "Warrants")
LATER = date(2014, 6, 12)


def shelf(filing: Filing, issuer: str = "Halden Instruments, Inc.") -> Catalogue:
    library = Library(
        filings={filing.id: filing},
        issuers={"halden": Issuer(key="halden", name=issuer, filings=(filing.id,))},
        issuer_of={filing.id: "halden"},
    )
    return Catalogue(library, Settings(), {}, {}, {}, frozenset(), lambda key: Cited(library.filings[key]), {}, False)


@pytest.mark.parametrize(
    ("facts", "line"),
    [
        ({}, ""),
        ({"securities": (STOCK,)}, "Common Stock: up to 1,200,000 shares"),
        ({"securities": (WARRANTS,), "gross_total": "5000000"}, "Warrants · 5,000,000"),
        ({"securities": (STOCK,), "gross_total": "5000000"}, "Common Stock: up to 1,200,000 shares"),
        ({"gross_total": "5000000"}, ""),
        ({"securities": (WARRANTS,) * 5}, "Warrants · Warrants · and 3 more"),
        (
            {"attached": (AttachedDocument("8-K", LATER), AttachedDocument("10-Q"))},
            "attaches 8-K of 12 Jun 2014 and 10-Q",
        ),
        (
            {"incorporated": (IncorporatedDocument("10-K"),) * 7, "registration_numbers": ("333-1", "333-2", "333-3")},
            "7 documents included · 333-1, 333-2",
        ),
        (
            {"filed": LATER, "report_items": tuple(ReportItem(item, "filed") for item in ("2.02", "8.01", "9.01"))},
            "Earnings release · Other news",
        ),
        ({"filed": date(2001, 1, 2), "report_items": (ReportItem("6", "filed"),)}, "A director resigned"),
        ({"report_items": (ReportItem("9.01", "filed"), ReportItem("99.99", "filed"))}, ""),
    ],
    ids=[
        "nothing read",
        "a security with its amount",
        "an amount for all",
        "an amount of its own is enough",
        "an amount of what is not named",
        "many securities",
        "attached reports",
        "included documents and registrations",
        "items of a report",
        "items of an old report",
        "exhibits alone, and an item of no table",
    ],
)  # fmt: skip
def test_what_a_filing_says_in_a_line(facts: dict[str, Any], line: str) -> None:
    filing = Filing(id="halden", **facts)
    assert in_short.line(filing, shelf(filing)) == line


@pytest.mark.parametrize(
    ("stated", "shown"),
    [
        ("HALDEN INSTRUMENTS, INC.", "Halden Instruments, Inc."),
        ("Halden Instruments, Inc.", "Halden Instruments, Inc."),
        (None, "Halden Instruments, Inc."),
        ("HALDEN LABORATORIES, INC.", "HALDEN LABORATORIES, INC."),
    ],
    ids=["capitals", "as the issuer is called", "not stated", "a former name"],
)
def test_a_registrant_is_spelled_as_its_issuer_where_only_capitals_differ(stated: str | None, shown: str) -> None:
    filing = Filing(id="halden", form="424B3", filed=LATER, registrant=stated)
    catalogue = shelf(filing)
    assert catalogue.registrant(filing) == shown
    assert filing_front_matter.front_matter(filing, catalogue)["title"] == f"424B3 · 12 Jun 2014 · {shown}"
    assert filing_front_matter.front_matter(filing, catalogue)["registrant"] == stated


@pytest.mark.parametrize(
    ("form", "kind", "shown"),
    [
        ("424B5", "prospectus_supplement", "Shelf takedown supplement"),
        ("424B5", None, ""),
        ("8-K", None, None),
    ],
    ids=["beside the kind of paper", "the same words", "no prospectus"],
)
def test_the_paragraph_of_the_rule_is_named_once(form: str, kind: Any, shown: str | None) -> None:
    filing = Filing(id="halden", form=form, document_kind=kind)
    paragraph = filing_page.view(filing, shelf(filing), None)["paragraph"]
    assert (paragraph and paragraph["name"]) == shown


@pytest.mark.parametrize(
    ("newer", "undated", "said"),
    [
        (2, 0, "2 of 4 documents are newer than the prospectus of 3 March 2014."),
        (2, 1, "At least 2 of 5 documents are newer than the prospectus of 3 March 2014."),
        (0, 0, "None of 2 documents is newer than the prospectus of 3 March 2014."),
        (0, 1, "None of 3 documents is known to be newer than the prospectus of 3 March 2014."),
    ],
)
def test_what_is_newer_is_told_in_words(newer: int, undated: int, said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def some(count: int) -> tuple[DocumentChange, ...]:
        return (DocumentChange(form="8-K", target="halden"),) * count

    filing = Filing(id="halden", form="424B3", document_kind="prospectus", document_date=date(2014, 3, 3))
    compared = Comparison(
        source="halden", against="halden", kind="prospectus", state="compared", basis="date",
        newer=some(newer), older=some(2), undated=some(undated),
    )  # fmt: skip
    monkeypatch.setattr(whats_new, "comparisons", lambda library, identity: (compared,))
    (shown,) = whats_new.view(filing, shelf(filing))
    assert shown["summary"].striptags() == said


def test_that_no_list_is_given_is_said_once_and_terms_are_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    filing = Filing(id="halden", form="424B3", document_kind="prospectus", document_date=date(2014, 3, 3))
    terms = (TermChange(field="risk_factors", before=RiskFactors("8", "this"), now=RiskFactors("S-3", "this")),)
    found = tuple(
        Comparison(source="halden", against="halden", kind=kind, state="not stated", basis="none", terms=terms)
        for kind in ("previous supplement", "prospectus")
    )
    monkeypatch.setattr(whats_new, "comparisons", lambda library, identity: found)
    shown = whats_new.view(filing, shelf(filing))
    assert [bool(each["summary"]) for each in shown] == [True, False]
    assert [each["against"].striptags() for each in shown] == [
        "previous supplement of 3 March 2014",
        "prospectus of 3 March 2014",
    ]
    (term,) = shown[1]["terms"]
    assert (term["before"], term["now"]) == ("page 8 of that document", "page S-3 of this document")


def test_a_list_has_no_column_that_stays_empty() -> None:
    filing = Filing(id="halden", form="424B3", filed=LATER)
    assert index_pages.columns([filing], shelf(filing)) == set()


@pytest.mark.parametrize(
    ("facts", "told"),
    [
        ({}, "."),
        ({"securities": (STOCK,)}, ": Common Stock, up to 1,200,000 shares."),
        (
            {"securities": (Security("debt", "5% Notes", principal="100000000"),), "gross_total": "99000000"},
            ": 5% Notes.",
        ),
        ({"securities": (WARRANTS,) * 4}, ": Warrants; Warrants; and 2 more."),
        ({"report_items": (ReportItem("2.02", "furnished"),)}, ": Earnings release."),
        (
            {"securities": (WARRANTS,), "incorporated": (IncorporatedDocument(form="10-K"),)},
            ": Warrants; 1 document incorporated by reference.",
        ),
    ],
    ids=["nothing", "how much", "no price", "many", "a report", "with its list"],
)
def test_a_preview_says_what_is_offered_and_no_price(facts: dict[str, Any], told: str) -> None:
    filing = Filing(id="x-1", form="424B3", registrant="Halden Instruments, Inc.", filed=LATER, **facts)
    said = filing_front_matter.description(filing)
    assert said == f"Update to a prospectus (424B3) of Halden Instruments, Inc. filed 12 June 2014{told}"


@pytest.mark.parametrize(
    ("form", "kind", "named"),
    [
        ("424B3", "prospectus_supplement", "Update to a prospectus"),
        ("424B3", "prospectus", ""),
        ("424B4", "prospectus", "Final priced prospectus with other changes"),
        ("424B5", "preliminary_prospectus", ""),
    ],
)
def test_no_prospectus_is_called_a_supplement(form: str, kind: DocumentKind, named: str) -> None:
    filing = Filing(id="x-1", form=form, document_kind=kind)
    assert filing_page.view(filing, shelf(filing), None)["paragraph"]["name"] == named
