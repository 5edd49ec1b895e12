"""Where a list turns from one document to the next, and where it begins without a sign of its own."""

from __future__ import annotations

import pytest

from tests.extracting.incorporation.lists import SOURCES, entries, expected, paragraphs, read, short

CASES: list[tuple[str, str, str]] = [
    (
        "a report behind the period of statements in the one before it",
        """We incorporate by reference the documents listed below:

* our reports on Form 6-K furnished to the SEC on:

* April 30, 2012, containing our results for the three months ended March 31, 2012;

* May 31, 2012; and

* July 31, 2012, on an acquisition.""",
        """
            6-K filed 2012-04-30
            6-K filed 2012-05-31
            6-K filed 2012-07-31
        """,
    ),
    (
        "the same behind a comma, on a day that ends no period",
        """We incorporate by reference our Annual Report on Form 20-F for the year ended December 31, 2011 and our
reports on Form 6-K furnished on April 30, 2012, with results for the quarter ended March 31, 2012, May 15,
2012 and July 12, 2012.""",
        """
            20-F for 2011-12-31
            6-K filed 2012-04-30
            6-K filed 2012-05-15
            6-K filed 2012-07-12
        """,
    ),
    (
        "one report with statements for two periods",
        """We incorporate by reference our Annual Report on Form 20-F for the year ended December 31, 2011 and our
report on Form 6-K furnished on August 2, 2012, with results for the quarters ended March 31, 2012, June 30,
2012 and June 29, 2011.""",
        """
            20-F for 2011-12-31
            6-K filed 2012-08-02
        """,
    ),
    (
        "statements and their discussion behind an annual information form",
        """The following documents are incorporated by reference in this prospectus: the annual information form dated
February 23, 2017 for the year ended December 31, 2016; the audited consolidated financial statements for
the year ended December 31, 2016; management's discussion and analysis for the year ended December 31, 2016;
and the material change report dated March 9, 2017.""",
        """
            40-F filed 2017-02-23 for 2016-12-31
            6-K filed 2017-03-09
        """,
    ),
    (
        "members without bullets, of which some are on no form",
        """The following documents are incorporated by reference in this prospectus:

the annual information form for the year ended December 31, 2016;

the audited consolidated financial statements of the Company for that year;

management's discussion and analysis of them;

the statement of executive compensation; and

the management proxy circular dated February 20, 2017.""",
        """
            40-F for 2016-12-31
            6-K filed 2017-02-20
        """,
    ),
    (
        "members without bullets, the first of which says what it holds",
        """We incorporate by reference the documents listed below:

Annual Report on Form 20-F for the year ended December 31, 2009, containing our audited financial statements
for the most recent year for which those statements have been filed.

Reports on Form 6-K furnished on May 11 and May 24, 2010.""",
        """
            20-F for 2009-12-31
            6-K filed 2010-05-11
            6-K filed 2010-05-24
        """,
    ),
    (
        "a proxy statement that is filed as a prospectus",
        """We incorporate by reference the documents listed below:

* our definitive proxy statement and final prospectus, dated May 7, 2021 and filed on May 10, 2021 pursuant
to Rule 424(b)(3); and

* our definitive proxy statement filed on May 12, 2022, and our prospectus filed pursuant to Rule 424(b)(4)
on June 3, 2022.""",
        """
            424B3 filed 2021-05-10
            DEF 14A filed 2022-05-12
            424B4 filed 2022-06-03
        """,
    ),
    (
        "days that stand before the names, in one sentence",
        """We incorporate by reference what we have filed with the SEC: on March 1, 2007, our Annual Report on Form
10-K for the year ended December 31, 2006; on May 3, 2007, our Quarterly Report on Form 10-Q for the quarter
ended March 31, 2007; on January 8, 2007, a Current Report on Form 8-K; and on August 22, 1995, our
Registration Statement on Form 8-A.""",
        """
            10-K filed 2007-03-01 for 2006-12-31
            10-Q filed 2007-05-03 for 2007-03-31
            8-K filed 2007-01-08
            8-A filed 1995-08-22
        """,
    ),
    (
        "days that stand before the names, without bullets",
        """The following documents are incorporated by reference in this prospectus:

on March 1, 2007, our Annual Report on Form 10-K for the year ended December 31, 2006; and

on January 8, 2007, a Current Report on Form 8-K.""",
        """
            10-K filed 2007-03-01 for 2006-12-31
            8-K filed 2007-01-08
        """,
    ),
    (
        "the form of a report again, in the brackets behind its day",
        """We incorporate by reference our Annual Report on Form 10-K for the year ended December 31, 2013 and our
Current Reports on Form 8-K filed on May 7, 2014 (only the Form 8-K reporting under Item 8.01), June 3, 2014 (including
the Form 8-K/A filed on June 5, 2014) and July 1, 2014.""",
        """
            10-K for 2013-12-31
            8-K filed 2014-05-07 items 8.01
            8-K filed 2014-06-03
            8-K/A filed 2014-06-05
            8-K filed 2014-07-01
        """,
    ),
    (
        "statements as at one day and for years that end on it",
        """We incorporate by reference our Annual Report on Form 10-K for the year ended December 31, 2016, which
contains our audited financial statements as at December 31, 2016 and for the years ended December 31, 2016 and 2015,
and our Form 8-K filed on May 5, 2017.""",
        """
            10-K for 2016-12-31
            8-K filed 2017-05-05
        """,
    ),
    (
        "the day of a column that is left without its table",
        """We incorporate by reference the documents listed below:

* Annual Report on Form 10-K for the year ended December 31, 2004   March 30, 2005

* Quarterly Reports on Form 10-Q for the quarters ended March 31, 2005 and June 30, 2005""",
        """
            10-K filed 2005-03-30 for 2004-12-31
            10-Q for 2005-03-31
            10-Q for 2005-06-30
        """,
    ),
    (
        "days in lines of their own, one of which names its amendment",
        """We incorporate by reference the documents listed below:

* Current Reports on Form 8-K filed on:

* November 17, 2009 (Items 1.01 and 2.03);

* January 27, 2010 (Item 5.02, as amended by Form 8-K/A filed February 2, 2010); and

* February 24, 2010.""",
        """
            8-K filed 2009-11-17 items 1.01 2.03
            8-K filed 2010-01-27 items 5.02
            8-K/A filed 2010-02-02
            8-K filed 2010-02-24
        """,
    ),
    (
        "a proxy statement that provides the information for a part of a report",
        """We incorporate by reference the documents listed below:

* our Annual Report on Form 10-K for the year ended December 31, 2011;

* the information responsive to Part III of the Form 10-K provided in our Proxy Statement filed on March 15, 2012; and

* the information responsive to Part II of the Form 10-Q/A that we filed on May 3, 2012.""",
        """
            10-K for 2011-12-31
            DEF 14A filed 2012-03-15
            10-Q/A filed 2012-05-03
        """,
    ),
    (
        "submissions of a day",
        """We incorporate by reference our Annual Report on Form 20-F for the year ended December 31, 2009 and our Forms
6-K filed on May 4, 2010 and July 27, 2010 (two submissions).""",
        """
            20-F for 2009-12-31
            6-K filed 2010-05-04
            6-K filed 2010-07-27
            6-K filed 2010-07-27
        """,
    ),
    (
        "periods in lines of their own",
        """We incorporate by reference the documents listed below:

* Quarterly Reports on Form 10-Q for the quarters ended
March 31, 2005
June 30, 2005""",
        """
            10-Q for 2005-03-31
            10-Q for 2005-06-30
        """,
    ),
    (
        "a registration number with a short word before it",
        """We incorporate by reference the documents listed below:

* our Annual Report on Form 10-K for the year ended September 30, 2007; and

* the description of our common stock in our Form 8-A, Reg. No. 1-9390, filed on January 29, 1992.""",
        """
            10-K for 2007-09-30
            8-A filed 1992-01-29
        """,
    ),
    (
        "portions that a report is incorporated without",
        """We incorporate by reference the documents listed below:

* our Annual Report on Form 10-K for the year ended October 31, 2002; and

* our Current Reports on Form 8-K dated November 6, 2002 and August 12, 2003, but not those portions furnished under
Item 9 or Item 12.""",
        """
            10-K for 2002-10-31
            8-K filed 2002-11-06
            8-K filed 2003-08-12
        """,
    ),
    (
        "a day behind a name that is the report's, not the next one's",
        """We incorporate by reference our Annual Report on Form 10-K for the year ended December 31, 2006; filed on
March 1, 2007; and our Current Report on Form 8-K filed on January 8, 2007.""",
        """
            10-K filed 2007-03-01 for 2006-12-31
            8-K filed 2007-01-08
        """,
    ),
]


@pytest.mark.parametrize(("body", "listed"), [pytest.param(*case[1:], id=case[0]) for case in CASES])
def test_reads(body: str, listed: str) -> None:
    assert entries(body) == expected(listed)


@pytest.mark.parametrize(
    ("first", "listed"),
    [
        (
            "We incorporate by reference in this prospectus: our Annual Report on Form 20-F for the year ended "
            "March 31, 2019;",
            ["20-F for 2019-03-31", "6-K filed 2019-08-05"],
        ),
        (
            "Our auditors consent to this: our Annual Report on Form 20-F for the year ended March 31, 2019;",
            [],
        ),
    ],
)
def test_a_paragraph_that_ends_with_the_first_member(first: str, listed: list[str]) -> None:
    body = f"{first}\n\n* our Report on Form 6-K furnished on August 5, 2019."
    assert entries(body, SOURCES) == listed


PLAIN = """<DOCUMENT>
<TYPE>424B3
<TEXT>
                                 PROSPECTUS

                       BRIGHTWATER TOOLS CORPORATION

                              USE OF PROCEEDS

     We will use the net proceeds for general corporate purposes.

{}

     We incorporate by reference the documents listed below that we have
filed:

     Annual Report on Form 10-K for the year ended December 31, 2012

     Current Report on Form 8-K filed January 30, 2013

                                  EXPERTS

     None.
</TEXT>
</DOCUMENT>
"""


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("                    Where You Can Find More Information", True),
        ("Where can I find additional information about Brightwater?", True),
        ("     You can find more information where you like.", False),
    ],
)
def test_a_heading_that_nothing_marks_as_one_in_plain_text(line: str, found: bool) -> None:
    listed = read(PLAIN.format(line), "brightwater.txt").incorporated
    assert [short(fact) for fact in listed] == ["10-K for 2012-12-31", "8-K filed 2013-01-30"] * found


@pytest.mark.parametrize(
    ("filed", "whose"),
    [
        ("filed on June 7, 2010 by Bluestem Holdings GP LLC, File No. 1-32610", "Bluestem Holdings GP LLC"),
        ("filed on June 7, 2010 by Bluestem Holdings GP LLC", "Bluestem Holdings GP LLC"),
        ("filed on June 7, 2010 by us", None),
        ("filed on June 7, 2010 by direct transmission", None),
    ],
)
def test_whose_report_it_is_behind_its_day(filed: str, whose: str | None) -> None:
    body = f"""# INCORPORATION BY REFERENCE

We incorporate by reference the documents listed below:

* Annual Report on Form 10-K for the year ended December 31, 2009; and

* Current Report on Form 8-K {filed}."""
    listed = read(paragraphs(body), registrant="Brightwater Tools Corporation").incorporated
    assert [fact.value and fact.value.registrant for fact in listed] == [None, whose]
