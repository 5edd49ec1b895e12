from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import msgspec
import pytest
from made_up import accession, filing, listed

from generator.linking.corrections import Change, corrected, value_at
from generator.linking.errors import LinkingError
from generator.linking.sidecars import applied, read_sidecar
from generator.model import Contact, Evidence, Filing, IncorporatedDocument, Security

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
        pytest.param("securities[1].quantity", "1", "2", "no such fact (1 there, counted from 0)", id="no-such-place"),
        pytest.param("colour", "red", "blue", "no such fact", id="no-such-fact"),
        pytest.param("gross_totl", "1", "2", "no such fact (gross_total is one)", id="nearly-a-fact"),
        pytest.param("securities[0].quantity", "2035531", "many", "does not fit", id="new-value-of-another-kind"),
        pytest.param("gross_total", "'100'", "'1,000'", "does not fit", id="amount-with-separators"),
        pytest.param(
            "filed", "2013-11-27", "9999-12-31", "no day of the years 1900 to 2199", id="a-day-behind-all-days"
        ),
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


@pytest.mark.parametrize(
    ("field", "old", "new", "stated"),
    [
        ("selling_securityholders", "null", "true", (None, "true")),
        ("selling_securityholders", "null", "false", (None, "false")),
        ("securities[0].quantity", "2035531", "5", ("2035531", "5")),
        ("securities[0].up_to", "true", "false", ("true", "false")),
        ("registration_numbers", "[333-910001]", "[]", ('["333-910001"]', None)),
        ("former_names", "null", "[A, B]", (None, '["A","B"]')),
        ("former_names", "[]", "[A]", (None, '["A"]')),
        ("contact", "{phone: 555-0100}", "{phone: '1', email: ''}", ('{"phone":"555-0100"}', '{"phone":"1"}')),
        ("price_per_unit", "null", "null", (None, None)),
    ],
)
def test_what_a_correction_says_of_values(
    field: str, old: str, new: str, stated: tuple[str | None, str | None], tmp_path: Path
) -> None:
    evidence = {field: (Evidence(1, 0, 5, "words", "rule"),)}
    filing = msgspec.structs.replace(FACTS, evidence=evidence)
    corrected, problems = applied(filing, read_sidecar(sidecar(tmp_path, change(field, old, new)), "s"))
    assert problems == []
    assert [(one.old, one.new) for one in corrected.corrections] == [stated]
    assert corrected.evidence == evidence
    assert ("price_per_unit" in corrected.absent) is True


SEVERAL: list[tuple[str, list[tuple[str, object, object]], tuple[str, ...], list[str]]] = [
    ("an item of a list of words", [("former_names[1]", "B", "C")], ("A", "C"), []),
    ("one item twice", [("former_names[1]", "B", "C"), ("former_names[1]", "C", "D")], ("A", "D"), []),
    ("the list, then an item", [("former_names", ["A", "B"], ["E"]), ("former_names[0]", "E", "F")], ("F",), []),
    ("an item, then the list", [("former_names[0]", "A", "E"), ("former_names", ["E", "B"], ["F"])], ("F",), []),
    (
        "one that fits behind one that does not",
        [("former_names[0]", "A", ["x"]), ("former_names[0]", "A", "E")],
        ("E", "B"),
        ["former_names[0]"],
    ),
    ("a letter of a word", [("registrant[0]", "L", "M")], ("A", "B"), ["registrant[0]"]),
]


@pytest.mark.parametrize(("changes", "names", "misfits"), [case[1:] for case in SEVERAL], ids=[c[0] for c in SEVERAL])
def test_corrections_follow_each_other(
    changes: list[tuple[str, object, object]], names: tuple[str, ...], misfits: list[str]
) -> None:
    filing = msgspec.structs.replace(FACTS, former_names=("A", "B"))
    day = date(2024, 1, 2)
    made, told = corrected(filing, [Change(field, old, new, "misread", "A. Clerk", day) for field, old, new in changes])
    assert made.former_names == names
    assert [field for field, _ in told] == misfits
    assert len(made.corrections) == len(changes) - len(misfits)


def test_a_correction_leaves_the_other_items_of_a_list_as_they_are() -> None:
    """A long list with many corrections would else cost their product."""
    filing = msgspec.structs.replace(FACTS, incorporated=FACTS.incorporated * 3)
    other = Change("incorporated[1].form", filing.incorporated[1].form, "10-Q", "misread", "A. Clerk", date(2024, 1, 2))
    made, _ = corrected(filing, [other])
    assert made.incorporated[1].form == "10-Q"
    assert made.incorporated[0] is filing.incorporated[0] and made.incorporated[2] is filing.incorporated[2]
    assert made.securities is filing.securities


@pytest.mark.parametrize(
    ("field", "old", "says"),
    [
        ("gross_total", "null", "it says that the text is read as nothing, and it is read as 100"),
        ("cik", "'1'", "it says that the text is read as 1, and it is read as nothing"),
        ("former_names", "[A]", 'it says that the text is read as ["A"], and it is read as nothing'),
        ("securities[0].up_to", "false", "it says that the text is read as false, and it is read as true"),
        ("attached[0]", "null", "the filing has no such fact (none there, counted from 0)"),
        ("securities[1]", "null", "the filing has no such fact (1 there, counted from 0)"),
        ("securities.title", "null", "the filing has no such fact"),
        ("gross_total.x", "null", "the filing has no such fact"),
        ("cik.x", "null", "the filing has no such fact"),
        ("contact[0]", "null", "the filing has no such fact"),
        ("zzzz", "null", "the filing has no such fact"),
        ("contact.fone", "null", "the filing has no such fact (phone is one)"),
    ],
)
def test_why_a_correction_is_not_applied(field: str, old: str, says: str, tmp_path: Path) -> None:
    _, (problem,) = applied(FACTS, read_sidecar(sidecar(tmp_path, change(field, old, "x")), "s"))
    assert problem.message == f"The correction of {field} was not applied: {says}."


@pytest.mark.parametrize(
    ("field", "old", "new", "says"),
    [
        ("filed", "2013-11-27", "3 Jan 2014", "a date is written as 2013-11-27"),
        ("gross_total", "'100'", "'1,000'", "a number is written in digits, as 1234567.89"),
        ("document_kind", "prospectus_supplement", "Leaflet", "invalid enum value 'Leaflet'"),
        ("registrant", '"Larkspur Instruments, Inc."', "[a]", "expected `str | null`, got `array`"),
    ],
)
def test_what_does_not_fit_of_a_correction_is_told(field: str, old: str, new: str, says: str, tmp_path: Path) -> None:
    _, (problem,) = applied(FACTS, read_sidecar(sidecar(tmp_path, change(field, old, new)), "s"))
    assert problem.message == f"The correction of {field} was not applied: the new value does not fit: {says}."


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
    assert {problem.severity for problem in problems} <= {"warning"}


def test_each_fact_that_is_stated(tmp_path: Path) -> None:
    number = accession(1)
    text = f"stated: {{cik: 42, ticker: AB, accession_number: {number}, form: 8-K/A, filed: 2014-01-03}}"
    bare = Filing(id="x", absent={"cik": "not stated", "filed": "not stated", "form": "not read", "items": "not read"})
    read = read_sidecar(sidecar(tmp_path, text), "s")
    stated, problems = applied(bare, read)
    assert problems == []
    assert (stated.cik, stated.ticker, stated.accession_number) == ("0000000042", "AB", number)
    assert (stated.form, stated.filed, stated.absent) == ("8-K/A", date(2014, 1, 3), {"items": "not read"})
    assert applied(stated, read) == (stated, [])
    (problem,) = applied(msgspec.structs.replace(stated, filed=date(2014, 1, 4)), read)[1]
    assert problem.message == "It states filed 2014-01-03, and the filing itself says 2014-01-04."
    assert problem.severity == "warning"


def test_a_document_without_bytes_is_not_approved(tmp_path: Path) -> None:
    text = "approved: {by: A. Clerk, on: 2024-01-02, sha256: aa11}"
    named = Filing(id="x")
    assert applied(named, read_sidecar(sidecar(tmp_path, text), "s")) == (named, [])


def test_a_sidecar_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(LinkingError) as caught:
        read_sidecar(tmp_path, "a.txt.review.yml")
    assert caught.value.problem.file == "a.txt.review.yml"
    assert caught.value.problem.message.startswith("It cannot be read (")


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        pytest.param("facts: [", 1, "a bracket that is opened is not closed", id="open-bracket"),
        pytest.param("stated:\n\tcik: 1", 2, "a tab stands where only spaces may", id="tab"),
        pytest.param("facts:\n- reason: see: page 3", 2, "put text with a colon in 'quotes'", id="two-colons"),
        pytest.param("facts:\n  - field: a\n   old: b", 3, "the indentation does not fit", id="indentation"),
        pytest.param("stated:\n  ticker: 'AB", 2, "a quote that is opened is not closed", id="open-quote"),
        pytest.param("stated: {ticker: @AB}", 1, "begins with @ must stand in 'quotes'", id="at-sign"),
        pytest.param('stated: {ticker: "A\\q"}', 1, "use 'single quotes'", id="backslash"),
        pytest.param("stated: *ab", 1, "begins with * must stand in 'quotes'", id="star"),
        pytest.param("facts: []\nfacts: []", 2, "the name facts stands twice", id="twice"),
        pytest.param("facts:\n- [a\nb: c", 3, "a comma or the closing bracket is missing", id="no-comma"),
        pytest.param("!!python/object/apply:os.system [true]", 1, "holds plain text only", id="code"),
        pytest.param("stated: {ticker: \x01}", None, "save the file as UTF-8", id="no-text"),
        pytest.param("- a list", None, "no names with colons", id="a-list"),
        pytest.param("[" * 3000, None, "brackets stand within brackets", id="deep"),
    ],
)
def test_what_is_no_sidecar_is_said_in_a_persons_words(text: str, line: int | None, says: str, tmp_path: Path) -> None:
    with pytest.raises(LinkingError) as caught:
        read_sidecar(sidecar(tmp_path, text), "a.txt.review.yml")
    problem = caught.value.problem
    assert (problem.file, problem.code, problem.line) == ("a.txt.review.yml", "sidecar", line)
    assert says in problem.message
    assert not re.search(r"yaml|mapping|scalar|token|<block|Expected|object", problem.message, re.IGNORECASE)


GOOD = "{field: gross_total, old: '100', new: '200', reason: misread, by: A. Clerk, on: 2024-01-02}"


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        pytest.param("fact: []", 1, "`fact` is nothing that a sidecar holds; is `facts` meant?", id="unknown-part"),
        pytest.param("state: {}", 1, "`state` is nothing that a sidecar holds; is `stated` meant?", id="no-stated"),
        pytest.param("aproved: {}", 1, "holds; is `approved` meant?", id="unknown-approved"),
        pytest.param("zzz: {}", 1, "`zzz` is nothing that a sidecar holds (line 1).", id="unknown-altogether"),
        pytest.param("stated: {zzz: 1}", 1, "`stated`: zzz is not known (line 1).", id="unknown-name-altogether"),
        pytest.param("stated: {tikker: null}", 1, "tikker is not known; is ticker meant?", id="unknown-without-value"),
        pytest.param("stated: {ticker: [A]}", 1, "ticker must be one text, not a list or a table", id="ticker-a-list"),
        pytest.param("stated: {ticker: ' '}", 1, "ticker is empty", id="empty-ticker"),
        pytest.param("stated: {filed: 2014-1-3}", 1, "filed is 2014-1-3, and a day is written", id="short-day"),
        pytest.param("stated: {cik: 12345678901}", 1, "cik is 12345678901, and a CIK is a number", id="long-cik"),
        pytest.param("stated: {cik: ١}", 1, "a CIK is a number of at most ten digits", id="cik-in-other-digits"),
        pytest.param(
            "stated: {accession_number: ٠٠٠١١٩٣١٢٥-13-449406}", 1, "an accession number is written", id="other-digits"
        ),
        pytest.param(
            "facts:\n- {field: form, old: a, new: b}", 2, "reason, by, on are missing (line 2).", id="much-missing"
        ),
        pytest.param(
            "facts:\n- {field: form, old: a, new: b, reason: null, by: A, on: 2024-01-02, zzz: 1}",
            2,
            "Correction 1 of 1 (form): reason is missing; zzz is not known (line 2).",
            id="two-things-wrong",
        ),
        pytest.param("stated: {tikker: AB}", 1, "`stated`: tikker is not known; is ticker meant?", id="unknown-name"),
        pytest.param("stated: {filed: 3 Jan 2014}", 1, "a day is written 2014-01-03", id="no-day"),
        pytest.param("stated: {filed: 9999-12-31}", 1, "a day is written 2014-01-03", id="a-day-behind-all-days"),
        pytest.param("stated: {cik: 12a}", 1, "a CIK is a number of at most ten digits", id="no-cik"),
        pytest.param("stated: {accession_number: 7}", 1, "is written 0001193125-13-449406", id="no-number"),
        pytest.param("stated: [a]", 1, "`stated` holds no names with colons", id="stated-a-list"),
        pytest.param(
            f"facts:\n- {GOOD}\n- {{field: form, old: a, new: b, by: A, on: 2024-01-02}}",
            3,
            "Correction 2 of 2 (form): reason is missing",
            id="no-reason",
        ),
        pytest.param(
            "facts:\n- {field: form, old: a, new: b, reason: x, by: A, on: 20240102}",
            2,
            "Correction 1 of 1 (form): on is 20240102, and a day is written 2014-01-03",
            id="another-day",
        ),
        pytest.param("facts:\n- {felid: form}", 2, "felid is not known; is field meant?", id="misspelt"),
        pytest.param("facts:\n- form", 1, "Correction 1 of 1 has none of field, old, new", id="only-a-word"),
        pytest.param(
            "facts:\n- {field: [a], old: a, new: b, reason: x, by: A, on: 2024-01-02}",
            2,
            "field must be one text",
            id="a-list-for-text",
        ),
        pytest.param(
            "facts:\n- {field: form, old: a, new: b, reason: ' ', by: A, on: 2024-01-02}",
            2,
            "reason is empty",
            id="empty",
        ),
        pytest.param("facts: {field: form}", 1, "begin each correction with a dash", id="no-list"),
        pytest.param("approved: {by: A, on: 2024-01-02}", 1, "`approved`: sha256 is missing", id="approved-of-what"),
        pytest.param("approved: yes", 1, "`approved` has none of by, on, sha256", id="approved-by-nobody"),
    ],
)
def test_an_entry_that_cannot_be_used_stops_only_itself(text: str, line: int, says: str, tmp_path: Path) -> None:
    parts = {"stated": "stated: {ticker: LRKS}", "facts": f"facts:\n- {GOOD}"}
    rest = [part for name, part in parts.items() if not text.startswith(f"{name}:")]
    read = read_sidecar(sidecar(tmp_path, "\n".join([text, *rest])), "a.txt.review.yml")
    (problem,) = read.problems
    assert says in problem.message
    assert (problem.file, problem.line, problem.severity) == ("a.txt.review.yml", line, "error")
    filing, problems = applied(FACTS, read)
    assert problem in problems
    assert filing.ticker == (None if text.startswith("stated") else "LRKS")
    assert (filing.gross_total == "200") is (GOOD in text or not text.startswith("facts:"))


@pytest.mark.parametrize(
    "path",
    ["id", "schema_version", "held", "source.name", "evidence", "absent", "notes", "corrections", "approved", "url"],
)
def test_what_is_no_fact_is_not_corrected(path: str, tmp_path: Path) -> None:
    entry = f"{{field: {path}, old: null, new: x, reason: r, by: A, on: 2024-01-02}}"
    filing, (problem,) = applied(FACTS, read_sidecar(sidecar(tmp_path, f"facts:\n- {entry}"), "s"))
    assert filing == FACTS
    assert problem.message == f"The correction of {path} was not applied: that is not a fact of the filing."


def test_a_fact_is_found_by_its_path() -> None:
    items = tuple(f"{number}.01" for number in range(12))
    documents = tuple(IncorporatedDocument("8-K", items=(*items[:place], "9.01")) for place in range(12))
    filing = Filing(id="x", incorporated=documents, contact=Contact(phone="(555) 010-7788"))
    assert value_at(filing, "incorporated[11].items[10]") == "10.01"
    assert value_at(filing, "incorporated[1].items[1]") == "9.01"
    assert value_at(filing, "incorporated[0].form") == "8-K"
    assert value_at(filing, "contact.phone") == "(555) 010-7788"
    for path in ("incorporated[12]", "incorporated[x]", "[0]", "contact..phone", "contact.phone.", "Contact", ""):
        with pytest.raises(ValueError, match=r"no such fact|not the path"):
            value_at(filing, path)


@pytest.mark.parametrize(
    ("name", "reviews"),
    [
        ("x/a.txt.review.yml", "x/a.txt"),
        ("a.txt.review.yaml", "a.txt"),
        ("A.TXT.REVIEW.YML", "A.TXT"),
        ("a.review.yml.txt.review.yml", "a.review.yml.txt"),
        ("a-review-yml.review.yml", "a-review-yml"),
    ],
)
def test_what_a_sidecar_reviews(name: str, reviews: str, tmp_path: Path) -> None:
    assert read_sidecar(sidecar(tmp_path, ""), name).reviews == reviews


def test_names_that_are_not_known_are_told_in_their_order(tmp_path: Path) -> None:
    names = [f"zz{number}" for number in range(9)]
    read = read_sidecar(sidecar(tmp_path, "\n".join(f"{name}: 1" for name in names)), "s")
    assert [problem.message.split()[0] for problem in read.problems] == [f"`{name}`" for name in names]


def test_what_is_given_without_a_value_is_not_stated(tmp_path: Path) -> None:
    text = "stated: {cik: null, ticker: AB, accession_number: 000119312513449406}\nfacts: null\napproved: null"
    read = read_sidecar(sidecar(tmp_path, text), "s")
    assert (read.problems, read.facts, read.approved) == ((), (), None)
    assert (read.stated.cik, read.stated.ticker) == (None, "AB")
    assert applied(FACTS, read)[0].accession_number == "0001193125-13-449406"


def test_an_empty_sidecar_says_nothing(tmp_path: Path) -> None:
    read = read_sidecar(sidecar(tmp_path, ""), "x/a.txt.review.yml")
    assert read.reviews == "x/a.txt"
    assert applied(FACTS, read) == (FACTS, [])


def test_corrected_facts_survive_json() -> None:
    assert msgspec.json.decode(msgspec.json.encode(FACTS), type=Filing) == FACTS
