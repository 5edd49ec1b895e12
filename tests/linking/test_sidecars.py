from __future__ import annotations

from datetime import date
from pathlib import Path

import msgspec
import pytest
from made_up import accession, filing, listed

from generator.linking.errors import LinkingError
from generator.linking.sidecars import applied, read_sidecar
from generator.model import Contact, Filing, Security

FACTS = filing(
    "424B3",
    "2013-11-27",
    listed("8-K", "2013-01-14"),
    securities=(Security("common_stock", "Common Stock", 2_035_531, True),),
    contact=Contact(phone="555-0100"),
    absent={"price_per_unit": "not read", "cik": "not stated"},
    gross_total="100",
    sha256="aa11",
)


def sidecar(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "a.txt.review.yml"
    path.write_text(text, encoding="utf-8")
    return path


def change(field: str, old: str, new: str) -> str:
    return f"facts:\n- {{field: '{field}', old: {old}, new: {new}, reason: misread, by: A. Clerk, on: 2024-01-02}}\n"


@pytest.mark.parametrize(
    ("field", "old", "new", "expected"),
    [
        pytest.param("securities[0].quantity", "2035531", "2035532", 2_035_532, id="number-in-a-list"),
        pytest.param("incorporated[0].filed", "2013-01-14", "2013-01-15", date(2013, 1, 15), id="date"),
        pytest.param("price_per_unit", "null", "'4.25'", "4.25", id="what-was-not-read"),
        pytest.param("gross_total", "100", "'200'", "200", id="amount-written-as-a-number"),
        pytest.param("contact.phone", "555-0100", "555-0101", "555-0101", id="key-of-a-record"),
        pytest.param("contact.email", "null", "a@example.com", "a@example.com", id="key-that-was-empty"),
        pytest.param(
            "registration_numbers",
            "[333-910001]",
            "[333-910001, 333-910002]",
            ("333-910001", "333-910002"),
            id="whole-list",
        ),
        pytest.param("selling_securityholders", "null", "true", True, id="yes-or-no"),
        pytest.param("document_date", "2013-11-27", "null", None, id="taken-out"),
    ],
)
def test_corrections(field: str, old: str, new: str, expected: object, tmp_path: Path) -> None:
    corrected, problems = applied(FACTS, read_sidecar(sidecar(tmp_path, change(field, old, new)), "a.txt.review.yml"))
    assert not problems
    value: object = corrected
    for step in field.replace("[0]", ".0").split("."):
        value = value[0] if step == "0" else getattr(value, step)  # type: ignore[index]
    assert value == expected
    assert [(one.field, one.by, one.reason) for one in corrected.corrections] == [(field, "A. Clerk", "misread")]
    assert field not in corrected.absent


@pytest.mark.parametrize(
    ("field", "old", "new", "reason"),
    [
        pytest.param(
            "securities[0].quantity",
            "2035530",
            "1",
            "read as 2035530, and it is read as 2035531",
            id="read-otherwise-now",
        ),
        pytest.param("securities[1].quantity", "1", "2", "no such fact", id="no-such-place"),
        pytest.param("colour", "red", "blue", "no such fact", id="no-such-fact"),
        pytest.param("securities[0].quantity", "2035531", "many", "does not fit", id="new-value-of-another-kind"),
        pytest.param("gross_total", "'100'", "'1,000'", "does not fit", id="amount-with-separators"),
        pytest.param("evidence", "null", "null", "not a fact", id="not-a-fact"),
        pytest.param("id", "''", "x", "not a fact", id="the-id"),
        pytest.param("price per unit", "null", "null", "not the path", id="not-a-path"),
    ],
)
def test_a_correction_that_does_not_fit_is_not_applied(
    field: str, old: str, new: str, reason: str, tmp_path: Path
) -> None:
    same, problems = applied(FACTS, read_sidecar(sidecar(tmp_path, change(field, old, new)), "a.txt.review.yml"))
    assert same == FACTS
    assert [(one.file, one.code, one.severity) for one in problems] == [
        ("a.txt.review.yml", "correction-stale", "warning")
    ]
    assert reason in problems[0].message


def test_stated_fills_what_the_file_lacks(tmp_path: Path) -> None:
    text = f"stated: {{cik: 9100001, ticker: LRKS, accession_number: '{accession(1).replace('-', '')}'}}"
    stated, problems = applied(FACTS, read_sidecar(sidecar(tmp_path, text), "a.txt.review.yml"))
    assert (stated.cik, stated.ticker, stated.accession_number) == ("0009100001", "LRKS", accession(1))
    assert stated.absent == {"price_per_unit": "not read"}
    assert not problems


def test_stated_never_overrules_the_file(tmp_path: Path) -> None:
    same, problems = applied(FACTS, read_sidecar(sidecar(tmp_path, "stated: {form: 424B5}"), "s"))
    assert same.form == "424B3"
    assert [problem.code for problem in problems] == ["stated-contradicts"]


@pytest.mark.parametrize(
    ("sha256", "approved", "codes"),
    [
        pytest.param("AA11", True, [], id="these-bytes"),
        pytest.param("bb22", False, ["approval-lapsed"], id="other-bytes"),
    ],
)
def test_approval(sha256: str, approved: bool, codes: list[str], tmp_path: Path) -> None:
    text = f"approved: {{by: A. Clerk, on: 2024-01-02, sha256: {sha256}}}"
    result, problems = applied(FACTS, read_sidecar(sidecar(tmp_path, text), "s"))
    assert (result.approved is not None) is approved
    assert [problem.code for problem in problems] == codes


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("facts: [", id="no-yaml"),
        pytest.param("- a list", id="a-list"),
        pytest.param("fact: []", id="unknown-key"),
        pytest.param("facts: [{field: form, old: a, new: b}]", id="no-reason"),
        pytest.param("approved: {by: A, on: yesterday, sha256: x}", id="no-date"),
        pytest.param("!!python/object/apply:os.system [true]", id="code"),
    ],
)
def test_a_sidecar_of_another_shape_is_refused(text: str, tmp_path: Path) -> None:
    with pytest.raises(LinkingError) as caught:
        read_sidecar(sidecar(tmp_path, text), "a.txt.review.yml")
    assert (caught.value.problem.file, caught.value.problem.code) == ("a.txt.review.yml", "sidecar")


def test_an_empty_sidecar_says_nothing(tmp_path: Path) -> None:
    read = read_sidecar(sidecar(tmp_path, ""), "x/a.txt.review.yml")
    assert read.reviews == "x/a.txt"
    assert applied(FACTS, read) == (FACTS, [])


def test_corrected_facts_survive_json() -> None:
    assert msgspec.json.decode(msgspec.json.encode(FACTS), type=Filing) == FACTS
