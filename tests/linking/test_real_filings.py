"""Resolution on real filings, where the shared material is there."""

from __future__ import annotations

import shutil
from collections import Counter

import pytest
from publisher import REPO, SHARED

from generator.linking.changes import comparisons
from generator.linking.checks import all_checks
from generator.linking.reading_list import reading_lists
from generator.linking.reverse import inclusions
from generator.model import Library
from generator.pipeline import load_library

CORPUS = SHARED / "corpus"
INDEXES = CORPUS / "edgar-metadata"
FIRST = "424b3_stereotaxis-inc_2013-11-27.txt"

pytestmark = pytest.mark.skipif(not CORPUS.is_dir(), reason="the shared filings are not here")


@pytest.fixture(scope="module")
def hycroft(tmp_path_factory: pytest.TempPathFactory) -> Library:
    folder = tmp_path_factory.mktemp("hycroft")
    for path in (*(CORPUS / "hycroft").iterdir(), *(CORPUS / "prospectuses").glob("*hycroft*")):
        shutil.copy(path, folder)
    shutil.copy(INDEXES / "CIK0001718405.json", folder)
    return load_library(folder)


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> Library:
    folder = tmp_path_factory.mktemp("first")
    shutil.copy(REPO / "filings" / FIRST, folder)
    shutil.copy(INDEXES / "stereotaxis-known-filings.tsv", folder)
    return load_library(folder)


def test_every_document_that_hycroft_names_is_found_or_it_is_said_why_not(hycroft: Library) -> None:
    stated = [one for one in hycroft.references if one.field]
    assert len(stated) > 100
    assert all(one.accession_number for one in stated)
    # A statement under Rule 462(b) names the statement to which it adds by its number, without a date.
    assert [
        (one.filed, one.resolved_by, one.accession_number)
        for one in stated
        if (one.kind, one.form) == ("incorporates", "S-1")
    ] == [(None, "index", "0001104659-20-101012")]
    # Three copies of one sticker print November for December.
    assert [
        (str(one.filed), one.resolved_by, one.accession_number)
        for one in stated
        if one.form == "8-K" and (one.note or "").startswith("the cover says")
    ] == [("2020-11-21", "near match", "0001718405-20-000019")] * 3
    assert not hycroft.problems


def test_hycroft_is_one_issuer_with_its_former_name(hycroft: Library) -> None:
    (issuer,) = hycroft.issuers.values()
    assert (issuer.key, issuer.former_names) == ("0001718405", ("Mudrick Capital Acquisition Corp",))
    assert "HYMC" in issuer.tickers


def test_hycroft_s_families(hycroft: Library) -> None:
    family = hycroft.registrations["333-239840"]
    assert [(str(one.day), len(one.supplements), one.superseded_by is not None) for one in family.generations] == [
        ("2020-07-22", 11, True),
        ("2021-05-20", 2, True),
    ]
    assert family.continued_by == ("333-257565",)
    assert family.forms[0][0] == "S-1"
    assert [str(day) for day in family.effective] == ["2020-07-22", "2021-05-20"]
    for registration in hycroft.registrations.values():
        assert not registration.without_base


def test_the_whole_of_what_is_drawn_can_be_worked_out(hycroft: Library) -> None:
    for id_, filing in hycroft.filings.items():
        if filing.held:
            comparisons(hycroft, id_)
            reading_lists(hycroft, id_)
    assert inclusions(hycroft)
    outcomes = Counter(check.outcome for _, found in all_checks(hycroft) for check in found)
    assert set(outcomes) == {"pass", "note", "could not check"}


def test_the_first_filing_with_the_table(first: Library) -> None:
    found = {
        (one.form, str(one.filed or one.period)): (one.resolved_by, one.accession_number)
        for one in first.references
        if one.accession_number
    }
    assert found == {
        ("10-K", "2012-12-31"): ("index", "0001193125-13-136493"),
        ("10-Q", "2013-03-31"): ("index", "0001193125-13-219309"),
        ("10-Q", "2013-09-30"): ("index", "0001193125-13-441935"),
        ("8-K", "2013-04-01"): ("near match", "0001181431-13-019616"),
        ("8-K", "2013-07-01"): ("near match", "0001181431-13-037322"),
    }
    (issuer,) = first.issuers.values()
    assert issuer.cik == "0001289340"
    assert "0001193125-13-449406" not in first.filings


def test_what_is_new_in_the_first_filing(first: Library) -> None:
    (against,) = comparisons(first, "stereotaxis-inc-424b3-2013-11-27")
    assert against.basis == "date"
    assert Counter(one.form for one in against.newer) == {"8-K": 16, "8-K/A": 1, "10-Q": 2, "10-Q/A": 1}
    assert [one.form for one in against.older] == ["8-K"] * 5
    assert [(one.form, str(one.period)) for one in against.undated] == [("10-K", "2012-12-31"), ("10-Q", "2013-03-31")]


def test_the_file_number_that_changed_is_noted(first: Library) -> None:
    messages = [check.message for _, found in all_checks(first) for check in found if check.code == "file-numbers"]
    assert messages == [
        "The document states Commission file number 000-50884; of the 5 documents listed whose number is known, "
        "1 stands under 001-36159."
    ]
