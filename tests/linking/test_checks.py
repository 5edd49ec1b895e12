from __future__ import annotations

from datetime import date

import pytest
from made_up import CIK, NUMBER, accession, based_on, entry, filing, index, link_to, listed, report

from generator.linking import link
from generator.linking.checks import all_checks, checks, problems
from generator.linking.records import Index
from generator.model import Filing, IncorporatedDocument, Library
from generator.tables import checks as rows_of_checks

K10 = listed("10-K", "2013-03-15", "2012-12-31")
Q1 = listed("10-Q", "2013-05-08", "2013-03-31")
Q2 = listed("10-Q", "2013-08-08", "2013-06-30")
Q3 = listed("10-Q", "2013-11-08", "2013-09-30")
E1 = listed("8-K", "2013-06-10")

ROWS = {
    "10-K": entry("10-K", 1, "2013-03-15", period="2012-12-31", file_numbers=("001-36000",)),
    "Q1": entry("10-Q", 2, "2013-05-08", period="2013-03-31", file_numbers=("001-36000",)),
    "Q2": entry("10-Q", 3, "2013-08-08", period="2013-06-30", file_numbers=("001-36000",)),
    "Q3": entry("10-Q", 4, "2013-11-08", period="2013-09-30", file_numbers=("001-36000",)),
    "8-K": entry(
        "8-K", 5, "2013-06-10", event_date="2013-06-07", items=("1.01", "2.02", "9.01"), file_numbers=("001-36000",)
    ),
    "later": entry("8-K", 99, "2014-12-31", items=("8.01",)),
}


def whole(*rows: object) -> Index:
    """An index that lists everything from the start to the end of 2014."""
    return index(*rows, ROWS["later"], complete=True, from_the_start=True)  # type: ignore[arg-type]


def supplement(*documents: IncorporatedDocument, on: str = "2013-11-27", **more: object) -> Filing:
    return filing("424B3", on, *documents, **({"accession_number": accession(50)} | more))


def outcomes(library: Library, code: str) -> list[str]:
    return [check.outcome for check in checks(library, accession(50)) if check.code == code]


def messages(library: Library, code: str) -> list[str]:
    return [check.message for check in checks(library, accession(50)) if check.code == code]


@pytest.mark.parametrize(
    ("code", "one", "indexes", "expected"),
    [
        pytest.param("listed-and-found", supplement(K10), [whole(ROWS["10-K"])], ["pass"], id="found"),
        pytest.param(
            "listed-and-found", supplement(K10, E1), [whole(ROWS["10-K"])], ["note"], id="not-on-edgar-s-list"
        ),
        pytest.param("listed-and-found", supplement(K10), [], ["could not check"], id="no-index"),
        pytest.param(
            "listed-and-found",
            supplement(listed("8-K", "2013-06-10")),
            [whole(ROWS["8-K"], entry("8-K", 6, "2013-06-10"))],
            ["note"],
            id="several-fit",
        ),
        pytest.param("listed-and-found", supplement(), [], [], id="no-list"),
        pytest.param(
            "listed-and-found",
            supplement(listed("S-1")),
            [whole(entry("S-1", 7, "2013-02-01"))],
            ["could not check"],
            id="named-without-a-date",
        ),
        pytest.param("annual-report", supplement(E1), [], ["note"], id="no-annual-report"),
        pytest.param("annual-report", supplement(listed("S-1")), [], [], id="another-statement-in-whole"),
        pytest.param("annual-report", supplement(listed("N-CSR", "2013-01-04")), [], [], id="a-fund-s-report"),
        pytest.param("dates-and-links", supplement(K10), [whole(ROWS["10-K"])], ["pass"], id="dates-agree"),
        pytest.param(
            "dates-and-links",
            supplement(listed("8-K", "2013-06-11", hyperlink=link_to(5))),
            [whole(ROWS["8-K"])],
            ["note"],
            id="date-against-link",
        ),
        pytest.param(
            "near-matches",
            supplement(listed("8-K", "2013-06-07")),
            [whole(ROWS["8-K"])],
            ["note"],
            id="date-of-the-event",
        ),
        pytest.param("near-matches", supplement(E1), [whole(ROWS["8-K"])], [], id="no-near-match"),
        pytest.param("named-twice", supplement(K10, E1), [], ["pass"], id="all-different"),
        pytest.param("named-twice", supplement(E1, E1), [], ["note"], id="named-twice"),
        pytest.param(
            "named-twice", supplement(E1, listed("8-K", "2013-06-10", None, "8.01")), [], ["note"], id="one-limited"
        ),
        pytest.param(
            "items-named",
            supplement(listed("8-K", "2013-06-10", None, "1.01")),
            [whole(ROWS["8-K"])],
            ["note"],
            id="other-items",
        ),
        pytest.param(
            "items-named",
            supplement(listed("8-K", "2013-06-10", None, "1.01", "2.02", "9.01")),
            [whole(ROWS["8-K"])],
            ["pass"],
            id="all-items",
        ),
        pytest.param(
            "items-named",
            supplement(listed("8-K", "2013-06-10", None, "1.01")),
            [],
            ["could not check"],
            id="items-not-known",
        ),
        pytest.param(
            "limited-to-items", supplement(K10, listed("8-K", "2013-06-10", None, "1.01")), [], ["note"], id="limited"
        ),
        pytest.param("furnished-parts", supplement(E1, furnished_excluded=True), [], ["pass"], id="left-out"),
        pytest.param("furnished-parts", supplement(E1, furnished_excluded=False), [], ["note"], id="not-left-out"),
        pytest.param("furnished-parts", supplement(E1), [], ["could not check"], id="not-read"),
        pytest.param("furnished-parts", supplement(K10), [], [], id="no-current-report"),
        pytest.param(
            "furnished-parts",
            supplement(E1, furnished_excluded=True),
            [whole(entry("8-K", 5, "2013-06-10", items=("7.01", "9.01")))],
            ["pass", "note"],
            id="nothing-but-furnished",
        ),
        pytest.param("dated-after", supplement(K10), [], ["pass"], id="all-before"),
        pytest.param("dated-after", supplement(listed("8-K", "2013-11-27")), [], ["note"], id="same-day"),
        pytest.param("dated-after", supplement(listed("8-K", "2013-11-28")), [], ["note"], id="later"),
        pytest.param("annual-report", supplement(K10), [whole(ROWS["10-K"])], ["pass"], id="latest-annual"),
        pytest.param("annual-report", supplement(E1), [], ["note"], id="no-annual"),
        pytest.param(
            "annual-report",
            supplement(listed("10-K", "2012-03-15", "2011-12-31")),
            [whole(ROWS["10-K"], entry("10-K", 7, "2012-03-15", period="2011-12-31"))],
            ["note"],
            id="a-later-annual-report",
        ),
        pytest.param(
            "annual-report",
            supplement(listed("10-K", "2011-03-15", "2010-12-31")),
            [],
            ["could not check"],
            id="old-and-no-index",
        ),
        pytest.param("quarterly-reports", supplement(K10, Q1, Q2, Q3), [], ["pass"], id="all-quarters"),
        pytest.param("quarterly-reports", supplement(K10, Q1, Q3), [], ["note"], id="a-quarter-missing"),
        pytest.param(
            "quarterly-reports", supplement(K10, Q1, Q2, on="2013-11-10"), [], ["pass"], id="third-not-due-yet"
        ),
        pytest.param("quarterly-reports", supplement(K10, on="2013-05-10"), [], ["pass"], id="none-due-yet"),
        pytest.param(
            "quarterly-reports",
            supplement(K10, listed("10-Q", "2013-05-08"), on="2013-06-27"),
            [],
            ["could not check"],
            id="quarter-not-known",
        ),
        pytest.param(
            "quarterly-reports",
            supplement(listed("20-F", "2013-04-15", "2012-12-31")),
            [],
            [],
            id="foreign-issuers-file-none",
        ),
        pytest.param(
            "other-reports",
            supplement(K10, Q1, Q2, Q3),
            [whole(*list(ROWS.values())[:5])],
            ["note"],
            id="a-report-not-named",
        ),
        pytest.param(
            "other-reports",
            supplement(K10, Q1, Q2, Q3, E1),
            [whole(*list(ROWS.values())[:5])],
            ["pass"],
            id="all-named",
        ),
        pytest.param(
            "other-reports",
            supplement(
                K10,
                Q1,
                Q2,
                Q3,
                listed(
                    "8-K",
                    "2013-06-10",
                    hyperlink="https://www.sec.gov/Archives/edgar/data/9100001/000910000113000006/a8k.htm",
                ),
            ),
            [whole(*list(ROWS.values())[:5], entry("8-K", 6, "2013-07-01"))],
            ["pass"],
            id="named-and-linked-to-another",
        ),
        pytest.param(
            "other-reports", supplement(K10), [index(ROWS["10-K"])], ["could not check"], id="index-not-complete"
        ),
        pytest.param(
            "other-reports",
            supplement(K10, Q1, Q2, Q3),
            [whole(*list(ROWS.values())[:4], entry("8-K", 5, "2013-06-10", items=("7.01",)))],
            ["pass"],
            id="furnished-need-not-be-named",
        ),
        pytest.param(
            "amendments",
            supplement(listed("10-Q", None, "2013-06-30"), listed("10-Q/A", None, "2013-06-30")),
            [],
            ["pass"],
            id="both",
        ),
        pytest.param("amendments", supplement(listed("8-K/A", "2013-04-17")), [], ["note"], id="original-not-known"),
        pytest.param(
            "amendments",
            supplement(listed("10-K/A", "2013-04-30", "2012-12-31")),
            [whole(ROWS["10-K"], entry("10-K/A", 8, "2013-04-30", period="2012-12-31"))],
            ["note"],
            id="original-not-in-the-library",
        ),
        pytest.param(
            "amendments",
            supplement(K10),
            [whole(ROWS["10-K"], entry("10-K/A", 8, "2013-04-30", period="2012-12-31"))],
            ["note"],
            id="amendment-not-named",
        ),
        pytest.param(
            "file-numbers",
            supplement(K10, commission_file_numbers=("1-36000",)),
            [whole(ROWS["10-K"])],
            ["pass"],
            id="number-agrees",
        ),
        pytest.param(
            "file-numbers",
            supplement(K10, commission_file_numbers=("000-50000",)),
            [whole(ROWS["10-K"])],
            ["note"],
            id="number-changed",
        ),
        pytest.param(
            "file-numbers",
            supplement(K10, commission_file_numbers=("000-50000",)),
            [],
            ["could not check"],
            id="not-known",
        ),
        pytest.param("base-document", supplement(base_documents=()), [], ["note"], id="no-base"),
        pytest.param(
            "base-document",
            supplement(base_documents=based_on("2013-04-08")),
            [],
            ["could not check"],
            id="base-not-known",
        ),
        pytest.param(
            "base-document",
            supplement(base_documents=based_on("2013-04-08")),
            [whole(entry("424B3", 9, "2013-04-08", file_numbers=(NUMBER,)))],
            ["pass"],
            id="base-known",
        ),
        pytest.param(
            "base-document",
            supplement(base_documents=based_on("2013-04-08")),
            [whole(entry("424B3", 9, "2013-04-09", file_numbers=(NUMBER,)))],
            ["note"],
            id="base-near",
        ),
        pytest.param("registration-number", supplement(), [], ["pass"], id="number-stated"),
        pytest.param("registration-number", supplement(registration_numbers=()), [], ["note"], id="no-number"),
        pytest.param(
            "registration-number",
            supplement(registration_numbers=("333-910009",)),
            [whole(entry("424B3", 50, "2013-11-27", file_numbers=(NUMBER,)))],
            ["note"],
            id="filed-under-another",
        ),
        pytest.param("hyperlinks", supplement(K10), [], [], id="before-the-rule"),
        pytest.param("hyperlinks", supplement(K10, on="2019-05-02"), [], ["note"], id="no-link"),
        pytest.param(
            "hyperlinks",
            supplement(listed("8-K", "2019-01-02", hyperlink=link_to(5)), on="2019-05-02"),
            [],
            ["pass"],
            id="linked",
        ),
        pytest.param("forward-clause", supplement(forward_incorporation=False), [], ["note"], id="no-clause"),
        pytest.param(
            "forward-clause", supplement(forward_incorporation=True), [], ["could not check"], id="form-not-known"
        ),
        pytest.param("forward-clause", supplement(), [], [], id="not-read-forward"),
        pytest.param(
            "forward-clause",
            supplement(forward_incorporation=True),
            [whole(entry("S-3", 9, "2013-01-08", file_numbers=(NUMBER,)))],
            ["pass"],
            id="S-3",
        ),
        pytest.param(
            "forward-clause",
            supplement(forward_incorporation=True),
            [whole(entry("S-1", 9, "2013-01-08", file_numbers=(NUMBER,)))],
            ["note"],
            id="S-1-before-2016",
        ),
        pytest.param(
            "forward-clause",
            supplement(forward_incorporation=True, on="2016-01-19"),
            [whole(entry("S-1", 9, "2015-12-08", file_numbers=(NUMBER,)))],
            ["pass"],
            id="S-1-since-2016",
        ),
        pytest.param("accounts-age", supplement(K10), [], ["pass"], id="accounts-young-enough"),
        pytest.param("accounts-age", supplement(K10, on="2014-05-01"), [], ["note"], id="accounts-too-old"),
        pytest.param("accounts-age", supplement(E1), [], ["could not check"], id="no-accounts"),
        pytest.param("shelf-age", supplement(offering_kinds=("resale",)), [], ["pass"], id="resale-has-no-limit"),
    ],
)
def test_outcome(code: str, one: Filing, indexes: list[Index], expected: list[str]) -> None:
    assert outcomes(link([one], indexes), code) == expected


@pytest.mark.parametrize(
    ("named", "expected"),
    [pytest.param(False, ["note"], id="not-named"), pytest.param(True, ["pass"], id="named")],
)
def test_earlier_supplements(named: bool, expected: list[str]) -> None:
    earlier = filing(
        "424B3", "2013-06-01", base_documents=based_on("2013-04-08"), accession_number=accession(40), name="e"
    )
    bases = based_on("2013-04-08") + (based_on("2013-06-01", "prospectus_supplement") if named else ())
    assert outcomes(link([earlier, supplement(base_documents=bases)]), "earlier-supplements") == expected


def test_messages_tell_what_was_found() -> None:
    library = link([supplement(listed("8-K", "2013-06-10", None, "1.01"))], [whole(ROWS["8-K"])])
    assert messages(library, "items-named") == [
        "8-K of 10 June 2013 also has Item 2.02, 9.01, of which 2.02 furnished by default; the entry does not name it."
    ]
    assert messages(library, "listed-and-found") == ["1 of 1 documents named were found."]


def test_no_word_of_judgement() -> None:
    library = link([supplement(K10, E1, E1, forward_incorporation=False, on="2019-06-01")], [whole(ROWS["10-K"])])
    text = " ".join(check.message for _, found in all_checks(library) for check in found).lower()
    text += " ".join(f"{row.title} {row.means_not}" for row in rows_of_checks().values()).lower()
    for word in ("violat", "breach", "illegal", "fail", "must", "wrong", "error", "deficien"):
        assert word not in text


def test_every_check_has_a_row_and_every_row_a_check() -> None:
    documents = (K10, Q1, E1, listed("8-K/A", "2013-04-17"), listed("8-K", "2013-07-01", None, "1.01"))
    facts = {
        "forward_incorporation": False,
        "commission_file_numbers": ("0-1234",),
        "base_documents": based_on("2013-04-08"),
    }
    earlier = filing(
        "424B3", "2013-06-01", base_documents=based_on("2013-04-08"), accession_number=accession(40), name="e"
    )
    near = entry("8-K", 5, "2013-06-11", event_date="2013-06-10")
    library = link([supplement(*documents, on="2019-06-01", **facts), earlier], [whole(near)])
    assert {check.code for _, found in all_checks(library) for check in found} == set(rows_of_checks())


def test_only_prospectuses_and_statements_are_checked() -> None:
    library = link([supplement(K10), report("8-K", "2013-01-14", number=accession(5))])
    assert [id_ for id_, _ in all_checks(library)] == [accession(50)]


def test_notes_are_problems_for_the_command_line() -> None:
    found = list(problems(link([supplement(E1, E1)])))
    assert {problem.severity for problem in found} == {"note"}
    assert {problem.file for problem in found} == {"424B3-2013-11-27.txt"}
    assert "named-twice" in {problem.code for problem in found}
    assert all(problem.message.endswith(".") and problem.advice.endswith(".") for problem in found)


def test_each_note_names_the_facts_that_show_it() -> None:
    library = link([supplement(E1, E1)])
    (check,) = [check for check in checks(library, accession(50)) if check.code == "named-twice"]
    assert check.fields == ("incorporated[0]", "incorporated[1]")
    assert check.row.title


def test_the_company_is_the_filing_s_own() -> None:
    other = index(
        entry("10-K", 60, "2013-04-15", period="2012-12-31"),
        cik="0009100002",
        name="Quince Ltd",
        complete=True,
        from_the_start=True,
    )
    library = link(
        [
            supplement(K10, cik=CIK),
            filing(
                "424B3",
                "2013-11-27",
                cik="0009100002",
                registrant="Quince Ltd",
                registration_numbers=("333-5",),
                name="q",
            ),
        ],
        [other],
    )
    assert outcomes(library, "other-reports") == ["could not check"]
    assert library.covered == {"0009100002": (date.min, date(2013, 4, 15))}


@pytest.mark.parametrize(
    ("documents", "on", "said"),
    [
        pytest.param((K10, Q1), "2013-06-27", "1 quarterly report named, 1 due by then.", id="one"),
        pytest.param(
            (K10, Q1, Q2, listed("10-Q/A", "2013-08-20", "2013-06-30")),
            "2013-08-27",
            "2 quarterly reports and 1 amendment named, 2 due by then.",
            id="an-amendment-is-no-quarter-more",
        ),
        pytest.param((K10,), "2013-05-10", "no report named, none due by then.", id="none"),
    ],
)
def test_quarterly_reports_are_counted_apart_from_their_amendments(
    documents: tuple[IncorporatedDocument, ...], on: str, said: str
) -> None:
    library = link([supplement(*documents, on=on)])
    assert messages(library, "quarterly-reports") == [f"Quarters after 31 December 2012: {said}"]
