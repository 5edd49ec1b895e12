"""Wordings of lists since 2006: reports named by those before them, amendments in rows of their own, exhibits."""

from __future__ import annotations

import pytest

from tests.extracting.incorporation.lists import SOURCES, entries, expected

CASES: list[tuple[str, str, str]] = [
    (
        "two forms of a day",
        """We incorporate by reference our Annual Report on Form 20-F for the year ended December 31, 2011, the Form 6-K
furnished on July 26, 2012 and the two Forms 6-K furnished on October 25, 2012.""",
        """
            20-F for 2011-12-31
            6-K filed 2012-07-26
            6-K filed 2012-10-25
            6-K filed 2012-10-25
        """,
    ),
    (
        "a description with its form in brackets, in a table",
        """We incorporate by reference the documents listed below:

| SEC filings | Filed |
| Annual Report on Form 10-K for the year ended December 31, 2023 | February 22, 2024 |
| Description of common stock (Form 8-A) | November 12, 2004 |""",
        """
            10-K filed 2024-02-22 for 2023-12-31
            8-A filed 2004-11-12
        """,
    ),
    (
        "a report that several exhibits of another one recast, which the list has too",
        """We incorporate by reference the documents listed below:

* our Annual Report on Form 10-K for the year ended December 31, 2015, as recast by Exhibits 99.1, 99.2 and 99.3 of our
Current Report on Form 8-K filed on June 6, 2016; and

* our Current Reports on Form 8-K filed on February 12, 2016 and June 6, 2016.""",
        """
            10-K for 2015-12-31
            8-K filed 2016-06-06
            8-K filed 2016-02-12
        """,
    ),
    (
        "the same in one sentence that names exhibits behind its colon",
        """The following documents are incorporated by reference: our Annual Report on Form 10-K for the year ended
December 31, 2015, as recast by Exhibit 99.1 of our Current Report on Form 8-K filed on June 6, 2016; and our Current
Reports on Form 8-K filed on February 12, 2016 and June 6, 2016.""",
        """
            10-K for 2015-12-31
            8-K filed 2016-06-06
            8-K filed 2016-02-12
        """,
    ),
    (
        "an annual information form that stays one behind a circular",
        """The following documents are incorporated by reference in this prospectus: the annual information form for
the year ended December 31, 2012; and the management information circular dated April 2, 2013.""",
        """
            40-F for 2012-12-31
            6-K filed 2013-04-02
        """,
    ),
    (
        "a circular that is an exhibit of a report which the same sentence names",
        """We incorporate by reference our Annual Report on Form 40-F for the year ended December 31, 2019; our Reports
on Form 6-K filed on April 9, 2020 and June 1, 2020; and our management information circular dated April 1, 2020,
included as Exhibit 99.2 to our Form 6-K filed April 9, 2020.""",
        """
            40-F for 2019-12-31
            6-K filed 2020-04-09
            6-K filed 2020-06-01
        """,
    ),
    (
        "the date of a registration in the cell behind what updates its description",
        """We incorporate by reference the documents listed below:

| SEC filing | Date filed |
| Annual Report on Form 10-K for the year ended October 31, 2011 | December 20, 2011 |
| Description of common stock in Form 8-A and any amendment filed for the purpose of updating it | June 19, 1986 |
| All subsequent documents filed under Section 13(a) | After June 1, 2012 |""",
        """
            10-K filed 2011-12-20 for 2011-10-31
            8-A filed 1986-06-19
        """,
    ),
    (
        "reports and amendments to them, one of which brackets tell",
        """We incorporate by reference the documents listed below:

* Annual Report on Form 10-K for the year ended December 31, 2012, and amendments thereto filed on April 30, 2013; and

* Current Reports on Form 8-K, and amendments thereto, filed on January 2, 2013, February 7, 2013 (amendment) and May
29, 2013.""",
        """
            10-K for 2012-12-31
            10-K/A filed 2013-04-30 for 2012-12-31
            8-K filed 2013-01-02
            8-K/A filed 2013-02-07
            8-K filed 2013-05-29
        """,
    ),
    (
        "a company alone in a line that ends with its legal form",
        """We incorporate by reference the documents listed below:

* Annual Report on Form 10-K for the year ended December 31, 2012; and

* Current Report on Form 8-K filed January 9, 2013.

# Tidewater Properties, L.P.

* Current Report on Form 8-K filed May 24, 2013.""",
        """
            10-K for 2012-12-31
            8-K filed 2013-01-09
            8-K filed 2013-05-24
        """,
    ),
    (
        "reports dated and filed, the rest of which stands on the next page",
        """We incorporate by reference the documents listed below:

* Current Reports on Form 8-K dated January 21, 2021 and filed on January 25, 2021;

dated February 2, 2021 and filed on February 4, 2021; and

* Annual Report on Form 10-K for the year ended December 31, 2020.""",
        """
            8-K filed 2021-01-25
            8-K filed 2021-02-04
            10-K for 2020-12-31
        """,
    ),
    (
        "members that a page cuts before a day, a number and a report",
        """We incorporate by reference the documents listed below:

* Annual Report on Form 10-K for the year ended December 31, 2023, as amended by Amendment

No. 1 on Form 10-K/A filed on April 29, 2024;

* Quarterly Reports on Form 10-Q for the quarters ended March 31, 2024 and June 30, 2024, filed on May 15, 2024, and

August 14, 2024; and

* Brightwater's

Current Report on Form 8-K filed on December 3, 2024.""",
        """
            10-K for 2023-12-31
            10-K/A filed 2024-04-29 for 2023-12-31
            10-Q filed 2024-05-15 for 2024-03-31
            10-Q filed 2024-08-14 for 2024-06-30
            8-K filed 2024-12-03
        """,
    ),
    (
        "a paragraph behind the list that begins with a day",
        """We incorporate by reference the documents listed below:

* Annual Report on Form 10-K for the year ended December 31, 2023; and

* Current Report on Form 8-K filed on March 3, 2024.

April 5, 2024 is the record date.""",
        """
            10-K for 2023-12-31
            8-K filed 2024-03-03
        """,
    ),
    (
        "two reports of a day with their form in brackets",
        """We incorporate by reference the documents listed below:

* Current Reports on Form 8-K filed on January 8, 2015, January 26, 2015 (two Current Reports on Form 8-K; with
respect to the first, only Item 8.01) and February 12, 2015.""",
        """
            8-K filed 2015-01-08
            8-K filed 2015-01-26 items 8.01
            8-K filed 2015-01-26
            8-K filed 2015-02-12
        """,
    ),
    (
        "reports filed since the year's end, specifically these",
        """The following documents are incorporated by reference in this Registration Statement: (i) the Company's
        Annual
Report on Form 10-K for the year ended June 30, 2006; and (ii) all other reports filed pursuant to Section 13(a) since
June 30, 2006, specifically, the Company's Current Reports on Form 8-K filed July 12, 2006 and August 31, 2006.""",
        """
            10-K for 2006-06-30
            8-K filed 2006-07-12
            8-K filed 2006-08-31
        """,
    ),
    (
        "an annual information form that is an exhibit of the annual report",
        """We incorporate by reference the documents listed below:

* the annual information form for the year ended December 31, 2020, filed as Exhibit 99.1 to our Annual Report on Form
40-F filed on March 31, 2021;

* our financial statements for the year ended December 31, 2020, filed as Exhibit 99.2 to our Annual Report on Form
40-F filed on March 31, 2021; and

* our Report on Form 6-K furnished on May 13, 2021.""",
        """
            40-F filed 2021-03-31 for 2020-12-31
            6-K filed 2021-05-13
        """,
    ),
    (
        "reports of the operating partnership beside those of the trust",
        """We incorporate by reference the documents listed below:

* Gantry Trust's Annual Report on Form 10-K for the year ended December 31, 2005;

* the Operating Partnership's Annual Report on Form 10-K for the year ended December 31, 2005; and

* Gantry Trust's and the Operating Partnership's Current Report on Form 8-K filed on February 23, 2006.""",
        """
            10-K for 2005-12-31
            10-K for 2005-12-31
            8-K filed 2006-02-23
        """,
    ),
    (
        "items of one of the reports of a day",
        """We incorporate by reference the documents listed below:

* Current Reports on Form 8-K filed on April 1, 2014 (of the two Current Reports on Form 8-K filed by Gantry Corp. on
April
1, 2014, only the report under Item 8.01), May 6, 2014 (two reports; with respect to the first, only Item 8.01), June 5,
2014 (of the two filings made on that date, only the filing reporting Item 5.02) and July 1, 2014.""",
        """
            8-K filed 2014-04-01 items 8.01
            8-K filed 2014-05-06 items 8.01
            8-K filed 2014-05-06
            8-K filed 2014-06-05 items 5.02
            8-K filed 2014-07-01
        """,
    ),
    (
        "items in brackets before the day that they are of",
        """We incorporate by reference the documents listed below:

* Current Reports on Form 8-K filed on May 6, 2014, June 5, 2014 (Item 5.02) and (solely with respect to Items \
1.01 and 2.03) July 1, 2014.""",
        """
            8-K filed 2014-05-06
            8-K filed 2014-06-05 items 5.02
            8-K filed 2014-07-01 items 1.01 2.03
        """,
    ),
    (
        "items that are furnished",
        """We incorporate by reference the documents listed below:

* Current Reports on Form 8-K filed September 27, 2002 and November 13, 2002, to the extent not furnished under \
Item 9.""",
        """
            8-K filed 2002-09-27
            8-K filed 2002-11-13
        """,
    ),
    (
        "dated, and dated and filed, each behind a semicolon",
        """We incorporate by reference the documents listed below:

* Current Reports on Form 8-K dated February 8, 2005; dated and filed March 22, 2005; dated May 17, 2005 and filed
May 20, 2005; and dated and filed July 26, 2005.""",
        """
            8-K filed 2005-02-08
            8-K filed 2005-03-22
            8-K filed 2005-05-20
            8-K filed 2005-07-26
        """,
    ),
    (
        "a sentence that incorporates reports without the words by reference",
        """The SEC allows us to incorporate by reference the information that we file with it. In addition, we
incorporate the Annual Report on Form 10-K of Gantry Trust for the year ended December 31, 2006 and the Current
Reports on Form 8-K
of the trust filed on February 15 and March 15, 2007.""",
        """
            10-K for 2006-12-31
            8-K filed 2007-02-15
            8-K filed 2007-03-15
        """,
    ),
    (
        "several quarters of a year whose end is not stated",
        """We incorporate by reference our Quarterly Reports on Form 10-Q for the first, second and third quarters of
        2001
and our Current Report on Form 8-K filed on January 25, 2001.""",
        """
            10-Q
            10-Q
            10-Q
            8-K filed 2001-01-25
        """,
    ),
    (
        "periods that are the same as those of another company's reports",
        """We incorporate by reference the documents listed below:

* Brightwater's Annual Report on Form 10-K for the year ended December 31, 2006 and its Quarterly Reports on Form 10-Q
for the quarters ended March 31, 2007 and June 30, 2007; and

* Tidewater's Annual Report on Form 10-K for the year ended December 31, 2006 and its Quarterly Reports on Form 10-Q
for the same quarterly periods.""",
        """
            10-K for 2006-12-31
            10-Q for 2007-03-31
            10-Q for 2007-06-30
            10-K for 2006-12-31
            10-Q for 2007-03-31
            10-Q for 2007-06-30
        """,
    ),
    (
        "an amendment of the report of a year",
        """We incorporate by reference the documents listed below:

* our Annual Report on Form 10-K for the fiscal year ended March 31, 2009, filed on June 29, 2009 (the "2009 10-K"); and

* Amendment to the 2009 10-K, filed on July 20, 2009.""",
        """
            10-K filed 2009-06-29 for 2009-03-31
            10-K/A filed 2009-07-20 for 2009-03-31
        """,
    ),
    (
        "an amendment in a row of its own, and one that is said to be of the report above",
        """We incorporate by reference the documents listed below:

| Filings | Period and date filed |
| Annual Report on Form 10-K | Year ended June 30, 2011, filed on September 5, 2011 |
| Annual Report on Form 10-K/A | Filed on October 27, 2011 |
| Quarterly Report on Form 10-Q | Quarter ended September 30, 2011, filed on November 8, 2011 |
| as amended by Form 10-Q/A | Filed on December 1, 2011 |""",
        """
            10-K filed 2011-09-05 for 2011-06-30
            10-K/A filed 2011-10-27
            10-Q filed 2011-11-08 for 2011-09-30
            10-Q/A filed 2011-12-01 for 2011-09-30
        """,
    ),
    (
        "reports that are filed on the day that they are dated, and others",
        """We incorporate by reference our Annual Report on Form 10-K for the year ended November 30, 2007 and our
Current Reports on Form 8-K dated and filed on December 18, 2007, dated January 11, 2008 and filed on January 15, 2008,
and dated and filed on March 18, 2008.""",
        """
            10-K for 2007-11-30
            8-K filed 2007-12-18
            8-K filed 2008-01-15
            8-K filed 2008-03-18
        """,
    ),
    (
        "reports of two companies that were filed on one day",
        """We incorporate by reference the documents listed below:

* Annual Report on Form 10-K of Brightwater Finance Corp. for the year ended December 31, 2018, filed on February 21,
2019;

* Annual Report on Form 10-K of Brightwater plc for the year ended December 31, 2018, filed on February 21, 2019; and

* Current Reports on Form 8-K of Brightwater plc filed on January 24 and February 28, 2019 (both Item 8.01 only).""",
        """
            10-K filed 2019-02-21 for 2018-12-31
            10-K filed 2019-02-21 for 2018-12-31
            8-K filed 2019-01-24 items 8.01
            8-K filed 2019-02-28 items 8.01
        """,
    ),
    (
        "an amendment of the report of a fiscal year",
        """We incorporate by reference the documents listed below:

* our Annual Report on Form 10-K for the fiscal year ended December 31, 2011, filed on March 29, 2012;

* Amendment No. 1 to our Annual Report on Form 10-K/A for fiscal year 2011.""",
        """
            10-K filed 2012-03-29 for 2011-12-31
            10-K/A for 2011-12-31
        """,
    ),
    (
        "an amendment of the report of a fiscal year that the list does not have",
        """We incorporate by reference the documents listed below:

* our Annual Report on Form 10-K for the fiscal year ended December 31, 2011; and

* Amendment No. 1 to our Annual Report on Form 10-K/A for fiscal year 2009.""",
        """
            10-K for 2011-12-31
            10-K/A
        """,
    ),
    (
        "the form of current reports in the head of a table, with what their statements cover",
        """We incorporate by reference our annual report on Form 20-F for the year ended December 31, 2017 and:

| Report on Form 6-K | Date furnished |
| Interim results for the six months ended June 30, 2018 | August 29, 2018 |
| Appointment of director | September 21, 2018 |""",
        """
            20-F for 2017-12-31
            6-K filed 2018-08-29
            6-K filed 2018-09-21
        """,
    ),
    (
        "an exhibit of an amendment that is listed among the reports, and one of a company's own annual report",
        """We incorporate by reference the documents listed below:

* Brightwater's Annual Report on Form 10-K for the year ended December 31, 2016, filed on March 1, 2017;

* Brightwater's Annual Report to Shareholders filed as Exhibit 13 to its Annual Report on Form 10-K for the year ended
December 31, 2016;

* Brightwater's Current Reports on Form 8-K and 8-K/A filed on January 6, March 20 and May 2, 2017; and

* the financial statements of Orchard Labs incorporated by reference to Exhibit 99.1 of its Current Report on Form 8-K/A
filed on March 20, 2017.""",
        """
            10-K filed 2017-03-01 for 2016-12-31
            8-K filed 2017-01-06
            8-K filed 2017-03-20
            8-K filed 2017-05-02
        """,
    ),
    (
        "quarterly reports that are each amended",
        """We incorporate by reference the documents listed below:

* our Quarterly Reports on Form 10-Q for the quarters ended March 31, 2017 and June 30, 2017, filed on May 15 and
August 14, 2017, respectively, and in each case as amended on September 8, 2017; and

* our Quarterly Reports on Form 10-Q for the quarters ended March 31, 2016 and June 30, 2016 (each as amended by
Form 10-Q/A filed on September 9, 2016).""",
        """
            10-Q filed 2017-05-15 for 2017-03-31
            10-Q/A filed 2017-09-08 for 2017-03-31
            10-Q filed 2017-08-14 for 2017-06-30
            10-Q/A filed 2017-09-08 for 2017-06-30
            10-Q for 2016-03-31
            10-Q/A filed 2016-09-09 for 2016-03-31
            10-Q for 2016-06-30
            10-Q/A filed 2016-09-09 for 2016-06-30
        """,
    ),
    (
        "a report of the latest fiscal year",
        """We incorporate by reference our Annual Report on Form 10-K filed on February 26, 2016, which contains audited
financial statements for our latest fiscal year ended December 31, 2015.""",
        "10-K filed 2016-02-26 for 2015-12-31",
    ),
    (
        "words that have lost the space between them at the edge of a link",
        """We incorporate by reference the documents listed below:

* our Annual Report onForm 10-Kfor the year endedDecember 31, 2022, filed with the SEC onMarch 16, 2023, as amended
onMay 1, 2023; and

* our Current Reports on Form 8-Kfiled with the SEC on January 9, 2023 andJuly 6, 2023.""",
        """
            10-K filed 2023-03-16 for 2022-12-31
            10-K/A filed 2023-05-01 for 2022-12-31
            8-K filed 2023-01-09
            8-K filed 2023-07-06
        """,
    ),
    (
        "one year and one quarter of two companies, whose reports were filed on different days",
        """We incorporate by reference the documents listed below:

* Annual Reports on Form 10-K of Brightwater Inc. and Tidewater LLC for the year ended December 31, 2008, filed on
February 27 and March 6, 2009, respectively; and

* Quarterly Reports on Form 10-Q for the quarter ended March 31, 2009, filed on May 8, 2009, and June 30, 2009, filed on
August 7, 2009.""",
        """
            10-K filed 2009-02-27 for 2008-12-31
            10-K filed 2009-03-06 for 2008-12-31
            10-Q filed 2009-05-08 for 2009-03-31
            10-Q filed 2009-08-07 for 2009-06-30
        """,
    ),
    (
        "amendments to a registration that is named without its date",
        """We incorporate by reference our Annual Report on Form 10-K for the year ended December 31, 2007, and the
description of our common stock contained in our Registration Statement on Form 8-A (No. 0-21088), including the
amendments thereto filed on March 6, 1998 and June 10, 2002.""",
        """
            10-K for 2007-12-31
            8-A
            8-A/A filed 1998-03-06
            8-A/A filed 2002-06-10
        """,
    ),
    (
        "a paragraph behind the list that says what a listed report recasts",
        """We incorporate by reference the documents listed below:

* our annual report on Form 10-K for the year ended December 31, 2013; and

* our current reports on Form 8-K filed on March 4 and September 17, 2014.

Our current report on Form 8-K filed on September 17, 2014 recasts the financial statements in our annual report on
Form 10-K for the year ended December 31, 2013.""",
        """
            10-K for 2013-12-31
            8-K filed 2014-03-04
            8-K filed 2014-09-17
        """,
    ),
    (
        "two reports of a day, one of which updates another report",
        """We incorporate by reference the documents listed below:

* our Annual Report on Form 10-K for the year ended December 31, 2017, as updated by Item 8.01 of our Current Report on
Form 8-K filed on October 25, 2018; and

* our Current Reports on Form 8-K filed on May 17, 2018 and October 25, 2018 (relating to Item 5.02).""",
        """
            10-K for 2017-12-31
            8-K filed 2018-10-25 items 8.01
            8-K filed 2018-05-17
            8-K filed 2018-10-25 items 5.02
        """,
    ),
    (
        "items of each of several reports",
        """We incorporate by reference our Annual Report on Form 10-K for the year ended December 31, 2018 and our
Current Reports on Form 8-K filed on January 24, February 1 and February 28, 2019 (each as to Item 8.01 only).""",
        """
            10-K for 2018-12-31
            8-K filed 2019-01-24 items 8.01
            8-K filed 2019-02-01 items 8.01
            8-K filed 2019-02-28 items 8.01
        """,
    ),
    (
        "an information statement that is an exhibit of the last document",
        """We incorporate by reference the documents listed below:

* our Current Report on Form 8-K filed on June 17, 2016; and

* our Registration Statement on Form 10 filed on December 18, 2015, as amended by Amendment No. 1 filed on April 14,
2016, including the information statement filed as Exhibit 99.1 thereto.""",
        """
            8-K filed 2016-06-17
            10 filed 2015-12-18
            10/A filed 2016-04-14
        """,
    ),
]


def test_reads_a_list_without_a_sentence_before_it() -> None:
    body = """* Annual Report on Form 10-K for the year ended December 31, 2013, filed on March 14, 2014; and

* Current Reports on Form 8-K filed on April 29 and May 21, 2014.

We incorporate by reference the documents listed above."""
    assert entries(body, "INFORMATION WE INCORPORATE BY REFERENCE") == expected(
        """
            10-K filed 2014-03-14 for 2013-12-31
            8-K filed 2014-04-29
            8-K filed 2014-05-21
        """
    )


def test_reads_a_list_in_a_sentence_whose_forms_have_a_hyphen_that_does_not_break() -> None:
    body = """We incorporate by reference our Annual Report on Form 10‑K for the year ended December 31, 2022 and our
Current Report on Form 8‑K filed on January 9, 2023."""
    assert entries(body, SOURCES) == expected(
        """
            10-K for 2022-12-31
            8-K filed 2023-01-09
        """
    )


ABOVE = """Brightwater's filings (SEC File No. 1-16335)

* Annual Report on Form 10-K for the year ended December 31, 2017; and

* Current Reports on Form 8-K filed on May 3 and June 19, 2018.

Tidewater's filings (SEC File No. 1-35081)

* Annual Report on Form 10-K for the year ended December 31, 2017.

{}"""


@pytest.mark.parametrize(
    ("sentence", "listed"),
    [
        ("We incorporate by reference these documents into this prospectus.", True),
        ("This prospectus incorporates by reference the documents listed above.", True),
        ("We do not incorporate by reference these documents into this prospectus.", False),
        ("You may obtain these documents without charge.", False),
    ],
)
def test_reads_a_list_above_its_sentence(sentence: str, listed: bool) -> None:
    own = ["10-K for 2017-12-31", "8-K filed 2018-05-03", "8-K filed 2018-06-19"]
    assert entries(ABOVE.format(sentence), SOURCES) == [*own, "10-K for 2017-12-31"] * listed


PARENT = """We also incorporate by reference the documents that {} has filed:

* Annual Report on Form 20-F for the year ended December 31, 2011, filed on March 28, 2012; and

* Reports on Form 6-K furnished on August 2 and September 14, 2012."""


@pytest.mark.parametrize(
    ("heading", "parents"),
    [
        ("INCORPORATION BY REFERENCE OF DOCUMENTS OF THE GUARANTOR", True),
        ("INCORPORATION BY REFERENCE: BRIGHTWATER PLC", True),
        ("INCORPORATION OF CERTAIN INFORMATION BY REFERENCE", False),
    ],
)
def test_reads_a_list_apart_whose_heading_names_somebody(heading: str, parents: bool) -> None:
    body = f"""We incorporate by reference the documents listed below:

* Annual Report on Form 10-K for the year ended June 30, 2012, filed on August 23, 2012; and

* Current Report on Form 8-K filed on August 30, 2012.

# DESCRIPTION OF THE GUARANTEES

The notes are guaranteed.

# {heading}

{PARENT.format("Brightwater plc")}"""
    own = ["10-K filed 2012-08-23 for 2012-06-30", "8-K filed 2012-08-30"]
    others = ["20-F filed 2012-03-28 for 2011-12-31", "6-K filed 2012-08-02", "6-K filed 2012-09-14"]
    assert entries(body) == own + others * parents


@pytest.mark.parametrize(("body", "listed"), [pytest.param(*case[1:], id=case[0]) for case in CASES])
def test_reads(body: str, listed: str) -> None:
    assert entries(body) == expected(listed)
