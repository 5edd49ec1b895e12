"""Wordings of lists of all years since 1994: reports named by their year, spoken of again, or parted by brackets."""

from __future__ import annotations

import pytest

from tests.extracting.incorporation.lists import HEADING, LEGEND, SOURCES, document, entries, expected, read, short

CASES: list[tuple[str, str, str]] = [
    (
        "reports that are named by a year whose end is not stated",
        """The Company's Annual Report on Form 10-K for 1994, its Quarterly Report on Form 10-Q for the first quarter of
1995 and its Current Report on Form 8-K dated May 9, 1995 are hereby incorporated by reference.""",
        """
            10-K
            10-Q
            8-K filed 1995-05-09
        """,
    ),
    (
        "copies that are delivered with the prospectus",
        """The following documents are incorporated by reference:

1. Annual Report on Form 10-K for the year ended December 31, 1997; and

2. Quarterly Report on Form 10-Q for the quarter ended March 31, 1998.

A copy of Brightwater's Form 10-K and Form 10-Q accompanies this Prospectus.""",
        """
            10-K for 1997-12-31
            10-Q for 1998-03-31
        """,
    ),
    (
        "events that reports are named by",
        """We incorporate by reference our Annual Report on Form 10-KSB for the year ended June 30, 1997 and our Current
Reports on Form 8-K with respect to events occurring on November 14, 1997 and February 20, 1998.""",
        """
            10-KSB for 1997-06-30
            8-K filed 1997-11-14
            8-K filed 1998-02-20
        """,
    ),
    (
        "an item of a registration statement that describes the stock",
        """We incorporate by reference our Annual Report on Form 10-K for the year ended June 30, 1997 and the "
        "description
of our common stock contained in Item 1 of our Registration Statement on Form 8-A (No. 0-20051).""",
        """
            10-K for 1997-06-30
            8-A
        """,
    ),
    (
        "a report of the list that is spoken of again",
        """We incorporate by reference:

* our Annual Report on Form 20-F for the year ended December 31, 2001; and

* our Reports on Form 6-K furnished on May 15, August 14 and November 13, 2002, but in the case of the report furnished
on August 14 only Exhibit 1.""",
        """
            20-F for 2001-12-31
            6-K filed 2002-05-15
            6-K filed 2002-08-14
            6-K filed 2002-11-13
        """,
    ),
    (
        "items of a report that is spoken of again",
        """We incorporate by reference:

* our Annual Report on Form 10-K for the year ended December 31, 2011; and

* our Current Reports on Form 8-K filed on May 15 and August 14, 2012 (in the case of the report filed on May 15, only
Item 5.02).""",
        """
            10-K for 2011-12-31
            8-K filed 2012-05-15 items 5.02
            8-K filed 2012-08-14
        """,
    ),
    (
        "numbered days behind an amendment of one of them",
        """We incorporate by reference our Current Reports on Form 8-K dated (i) February 1, 1996, (ii) June 17, 1996, "
        "as
amended by Form 8-K/A filed August 30, 1996, and (iii) September 12, 1996, and our Form 10-K for the year ended
December 31, 1995.""",
        """
            8-K filed 1996-02-01
            8-K filed 1996-06-17
            8-K/A filed 1996-08-30
            8-K filed 1996-09-12
            10-K for 1995-12-31
        """,
    ),
    (
        "days of one month that brackets part",
        """We incorporate by reference our Form 10-K for the year ended November 30, 2003 and our Current Reports on "
        "Form
8-K dated December 2, 9, 16 (two filings), 17 and 23, 2003 and January 6, 2004.""",
        """
            10-K for 2003-11-30
            8-K filed 2003-12-02
            8-K filed 2003-12-09
            8-K filed 2003-12-16
            8-K filed 2003-12-16
            8-K filed 2003-12-17
            8-K filed 2003-12-23
            8-K filed 2004-01-06
        """,
    ),
    (
        "an amendment whose date comes before the form",
        """We incorporate by reference our Form 10-K for the year ended November 30, 2003, our Current Report on Form "
        "8-K
dated December 2, 2003 and Amendment No. 2, dated April 11, 2003, to our Registration Statement on Form 8-A dated
October 21, 1999.""",
        """
            10-K for 2003-11-30
            8-K filed 2003-12-02
            8-A/A filed 2003-04-11
        """,
    ),
    (
        "an amendment before the report, and the report after it",
        """We incorporate by reference:

* Amendment No. 1 on Form 10-K/A, filed on May 2, 2005, to our Annual Report on Form 10-K for the year ended December
31, 2004, and the Annual Report on Form 10-K for the year ended December 31, 2004, filed on March 31, 2005; and

* our Current Report on Form 8-K filed on May 9, 2005.""",
        """
            10-K/A filed 2005-05-02 for 2004-12-31
            10-K filed 2005-03-31 for 2004-12-31
            8-K filed 2005-05-09
        """,
    ),
    (
        "the latest reports, without any date",
        """The following documents are incorporated by reference:

(a) the Company's latest Annual Report on Form 10-K;

(b) all other reports filed since the end of the fiscal year covered by that Annual Report; and

(c) the description of the Common Stock in the Company's registration statement on Form 8-A.""",
        """
            10-K
            8-A
        """,
    ),
    (
        "a year apart from its day far down in the section",
        """We incorporate by reference the documents listed below, which contain important information about us and our
business, and which you should read together with this prospectus:

* our Annual Report on Form 10-K for the year ended December 31, 2012, filed on March 1, 2013; and

* our Current Reports on Form 8-K filed on March 5 (two reports), 2014.""",
        """
            10-K filed 2013-03-01 for 2012-12-31
            8-K filed 2014-03-05
            8-K filed 2014-03-05
        """,
    ),
    (
        "a proxy statement that only the annual report takes parts of",
        """The Company's Annual Report on Form 10-K for the year ended December 31, 1993, which incorporates by "
        "reference
certain portions of its proxy statement relating to the 1994 annual meeting, and its Current Report on Form 8-K dated
January 17, 1994 are incorporated in this Prospectus by reference.""",
        """
            10-K for 1993-12-31
            8-K filed 1994-01-17
        """,
    ),
    (
        "a day of what a report is about, behind the item that it was reported under",
        """We incorporate by reference our Form 10-K for the year ended July 31, 1999, our Form 8-K filed September 3, "
        "1999,
reporting under Item 2 the acquisition of Plover Labs on August 19, 1999, and our Form 8-K/A filed November 2, 1999.""",
        """
            10-K for 1999-07-31
            8-K filed 1999-09-03 items 2
            8-K/A filed 1999-11-02
        """,
    ),
    (
        "the annual report to stockholders, an exhibit of the annual report",
        """The following documents are incorporated herein by reference:

(1) Dunlin's Annual Report to Stockholders for the fiscal year ended June 30, 1994, which is Exhibit 13 to its Annual
Report on Form 10-K for that year; and

(2) Dunlin's Quarterly Report on Form 10-Q for the quarter ended September 30, 1994.""",
        """
            10-K for 1994-06-30
            10-Q for 1994-09-30
        """,
    ),
    (
        "one of two reports of a day",
        """We incorporate by reference our Form 20-F for the year ended December 31, 2007 and our Reports on Form 6-K
furnished on April 17, 2008 (two reports) and April 29, 2008 (the second of the two reports furnished that day).""",
        """
            20-F for 2007-12-31
            6-K filed 2008-04-17
            6-K filed 2008-04-17
            6-K filed 2008-04-29
        """,
    ),
    (
        "statements of an insurer in the reports of its parent",
        """The financial statements of the Insurer as of December 31, 1998, incorporated by reference in the Annual "
        "Report
on Form 10-K of Dunlin Inc. for the year ended December 31, 1998, and the unaudited financial statements of the Insurer
for the period ended March 31, 1999, included in the Form 10-Q of Dunlin Inc. for the period ending March 31, 1999, are
incorporated by reference into this Prospectus Supplement.""",
        """
            10-K for 1998-12-31
            10-Q for 1999-03-31
        """,
    ),
    (
        "a report that a list names for what it recast and for itself",
        """We incorporate by reference:

* Annual Report on Form 10-K for the year ended December 31, 2011 (as recast by Exhibits 99.1 through 99.3 to the
Current Report on Form 8-K filed on June 5, 2012); and

* Current Reports on Form 8-K filed on May 18, 2012 and June 5, 2012.""",
        """
            10-K for 2011-12-31
            8-K filed 2012-06-05
            8-K filed 2012-05-18
        """,
    ),
    (
        "dates in figures beside a form with a slash",
        """We incorporate by reference the documents listed below:

| Document | Filed |
| Annual Report on Form 10-K for the year ended 12/31/01 | 3/15/02 |
| Form 8-K/A | 2/11/02 |
| Form 8-A/A | 8/23/01 |""",
        """
            10-K filed 2002-03-15 for 2001-12-31
            8-K/A filed 2002-02-11
            8-A/A filed 2001-08-23
        """,
    ),
    (
        "the first of two reports, amended",
        """We incorporate by reference:

* our Form 10-K for the year ended September 28, 1997;

* our Quarterly Reports on Form 10-Q for the quarters ended December 28, 1997 and March 29, 1998 (the first of which was
amended on March 3, 1998); and

* our Current Reports on Form 8-K dated as of October 30, 1997, as of January 14, 1998, and as of May 8, 1998.""",
        """
            10-K for 1997-09-28
            10-Q for 1997-12-28
            10-Q/A filed 1998-03-03 for 1997-12-28
            10-Q for 1998-03-29
            8-K filed 1997-10-30
            8-K filed 1998-01-14
            8-K filed 1998-05-08
        """,
    ),
    (
        "reports of two plans for one year, filed on two days",
        """We incorporate by reference our Form 10-K for the year ended December 31, 2011 and the Annual Reports on "
        "Form 11-K
for the year ended December 31, 2011 for the Savings Plan, filed June 26, 2012, and for the Hourly Plan, filed June 27,
2012.""",
        """
            10-K for 2011-12-31
            11-K filed 2012-06-26 for 2011-12-31
            11-K filed 2012-06-27 for 2011-12-31
        """,
    ),
    (
        "reports that are also incorporated, without the word reference",
        """We incorporate by reference any annual reports on Form 10-K that are filed on behalf of the trust after the "
        "date of
this prospectus supplement. The trust's Current Reports on Form 8-K dated August 28 and September 30, 2003 are also
incorporated.""",
        """
            8-K filed 2003-08-28
            8-K filed 2003-09-30
        """,
    ),
    (
        "a table whose rows leave out the form above them",
        """We incorporate by reference the documents listed below:

| Document | Period | Filed |
| Annual Report on Form 10-K | Year ended June 30, 2004 | September 13, 2004 |
| Quarterly Reports on Form 10-Q | Quarter ended September 30, 2004 | November 9, 2004 |
| | Quarter ended December 31, 2004 | February 8, 2005 |""",
        """
            10-K filed 2004-09-13 for 2004-06-30
            10-Q filed 2004-11-09 for 2004-09-30
            10-Q filed 2005-02-08 for 2004-12-31
        """,
    ),
    (
        "a proxy statement-prospectus is the document itself",
        """The following documents are incorporated by reference in this Proxy Statement-Prospectus, and copies "
        "accompany
this Proxy Statement-Prospectus: the Form 10-K for the year ended June 30, 1994; and the Form 10-Q for the quarter ended
September 30, 1994.""",
        """
            10-K for 1994-06-30
            10-Q for 1994-09-30
        """,
    ),
    (
        "a plan's latest report, for the plan year",
        """(a) The Company's latest annual report on Form 10-K (for the year ended September 30, 1996) and the Plan's
latest annual report on Form 11-K (for the plan year ended December 31, 1995); and (b) the Company's Form 8-K dated
November 20, 1996.""",
        """
            10-K for 1996-09-30
            11-K for 1995-12-31
            8-K filed 1996-11-20
        """,
    ),
    (
        "a circular that a report holds",
        """* our annual report on Form 40-F for the year ended December 31, 2007;

* our report on Form 6-K furnished April 14, 2008 containing the management information circular dated April 2,
2008.""",
        """
            40-F for 2007-12-31
            6-K filed 2008-04-14
        """,
    ),
    (
        "an amendment to a report that is named by its year",
        """* our annual report on Form 10-K for the fiscal year ended March 31, 2009 (the "2009 10-K"); and

* the amendment to our 2009 10-K, filed on July 20, 2009, with the information of Part III.""",
        """
            10-K for 2009-03-31
            10-K/A filed 2009-07-20 for 2009-03-31
        """,
    ),
    (
        "a report of the list that is named again for an exhibit",
        """* our Current Reports on Form 8-K filed on February 3, 2017 and Form 8-K/A filed on April 18, 2017; and

* the financial statements of Dunlin Holdings, included as Exhibit 99.2 to our Form 8-K/A filed on April 18, 2017.""",
        """
            8-K filed 2017-02-03
            8-K/A filed 2017-04-18
        """,
    ),
    (
        "an amendment, with the items that it amends before its date",
        """* Transition Report on Form 10-KSB for the six months ended December 31, 1996, filed on March 31, 1997; and

* Form 10-KSB/A, amending Items 9 and 10 of the foregoing, filed on April 30, 1997.""",
        """
            10-KSB filed 1997-03-31 for 1996-12-31
            10-KSB/A filed 1997-04-30
        """,
    ),
    (
        "two paragraphs, each a list of one company",
        """The following documents of Plover are incorporated by reference: Annual Report on Form 10-K for 2000; and
Quarterly Report on Form 10-Q for the first quarter of 2001, filed May 14, 2001.

DUNLIN. The following documents of Dunlin are incorporated by reference: Annual Report on Form 10-K for 2000; and
Quarterly Report on Form 10-Q for the first quarter of 2001, filed May 15, 2001.""",
        """
            10-K
            10-Q filed 2001-05-14
            10-K
            10-Q filed 2001-05-15
        """,
    ),
    (
        "days below one year, then below another",
        """* our Annual Report on Form 10-K for the year ended December 31, 2007; and

* our Current Reports on Form 8-K filed (i) in 2008 on January 25, April 24 (Item 8.01 only) and December 22, and
(ii) in 2009 on January 14 and February 5.""",
        """
            10-K for 2007-12-31
            8-K filed 2008-01-25
            8-K filed 2008-04-24 items 8.01
            8-K filed 2008-12-22
            8-K filed 2009-01-14
            8-K filed 2009-02-05
        """,
    ),
    (
        "items before the date, one of them for an exhibit",
        """* Form 10-K for the year ended March 31, 2014; and

* Form 8-K (Item 8.01 and, solely as to Exhibit 99.2, Item 9.01), filed on May 18, 2015.""",
        """
            10-K for 2014-03-31
            8-K filed 2015-05-18 items 8.01 9.01
        """,
    ),
    (
        "two reports of a day, one of them an amendment",
        """* our Annual Report on Form 10-K for the year ended December 31, 2012; and

* our Current Reports on Form 8-K filed June 24, 2013 (two reports, one on Form 8-K/A) and October 1, 2013.""",
        """
            10-K for 2012-12-31
            8-K filed 2013-06-24
            8-K/A filed 2013-06-24
            8-K filed 2013-10-01
        """,
    ),
    (
        "an insurer's statements, whose days are no periods of the report named before them",
        """The consolidated financial statements of Larkspur Assurance as of December 31, 2002, included in the
Annual Report on Form 10-K of Larkspur Inc. for the year ended December 31, 2002 and the
consolidated financial statements of Larkspur and its subsidiaries as of September 30, 2003 and for
the nine month periods ended September 30, 2003 and September 30, 2002, included in the Quarterly
Report on Form 10-Q of Larkspur Inc. for the period ended September 30, 2003, are hereby
incorporated by reference into this prospectus supplement.""",
        """
            10-K for 2002-12-31
            10-Q for 2003-09-30
        """,
    ),
    (
        "unaudited statements of an insurer behind the day of a report",
        """The statements of Larkspur Assurance included in the Annual Report on Form 10-K of Larkspur Inc.
(which was filed on March 13, 2006), the unaudited consolidated financial statements of Larkspur
Assurance as of March 31, 2006 and for the periods ending March 31, 2006 and March 31, 2005,
included in the Quarterly Report on Form 10-Q of Larkspur Inc. for the period ended March 31, 2006
(which was filed on May 10, 2006), are hereby incorporated by reference.""",
        """
            10-K filed 2006-03-13
            10-Q filed 2006-05-10 for 2006-03-31
        """,
    ),
    (
        "asset data",
        """* the distribution report on Form 10-D filed August 24, 2016; and

* the asset data file filed as an exhibit to Form ABS-EE on September 19, 2016.""",
        """
            10-D filed 2016-08-24
            ABS-EE filed 2016-09-19
        """,
    ),
    (
        "days in a table below the bullet that names their form",
        """* our Annual Report on Form 10-K for the year ended December 31, 2002; and

* our Current Reports on Form 8-K:

| Date of Report | Date Filed |
| January 15, 2003 | January 16, 2003 |
| April 14, 2003 | April 15, 2003 |""",
        """
            10-K for 2002-12-31
            8-K filed 2003-01-16
            8-K filed 2003-04-15
        """,
    ),
    (
        "reports of several kinds, all of each of two partnerships",
        """The Annual Reports on Form 10-K for the year ended December 31, 1995 and the Quarterly Reports on Form 10-Q
for the quarters ended March 31, 1996 and June 30, 1996 of each of Fund I and Fund II are incorporated by reference.""",
        """
            10-K for 1995-12-31
            10-K for 1995-12-31
            10-Q for 1996-03-31
            10-Q for 1996-03-31
            10-Q for 1996-06-30
            10-Q for 1996-06-30
        """,
    ),
    (
        "a report on an event of a day, an interim report in another one, and the day until which items are left out",
        """We incorporate by reference our Annual Report on Form 20-F for the year ended December 31, 2003, filed on
June 29, 2004, our interim report for the six months ended June 30, 2004 contained in our Report on Form 6-K furnished
on September 14, 2004, our Current Report on Form 8-K with respect to an event of February 12, 2004 and our Current
Reports on Form 8-K filed on March 1, 2004 and July 9, 2004, other than any information furnished under Item 9 or
Item 12 of any Current Report on Form 8-K filed before August 23, 2004.""",
        """
            20-F filed 2004-06-29 for 2003-12-31
            6-K filed 2004-09-14
            8-K filed 2004-02-12
            8-K filed 2004-03-01
            8-K filed 2004-07-09
        """,
    ),
    (
        "rows of days below a sentence that names the form of the reports",
        """We incorporate by reference our Annual Report on Form 10-K for the year ended December 31, 1993 and our
Current Reports on Form 8-K:

|Date of Report|Items Reported|
|January 31, 1994|Item 5|
|March 14, 1994|Items 5 and 7|""",
        """
            10-K for 1993-12-31
            8-K filed 1994-01-31 items 5
            8-K filed 1994-03-14 items 5 7
        """,
    ),
    (
        "reports of each of two companies",
        """There are incorporated by reference the Annual Reports on Form 10-K for the year ended December 31, 1996
of each of the Corporation and the Guarantor, the Quarterly Report on Form 10-Q of each of the Corporation and the
Guarantor for the quarter ended March 31, 1997 and the Current Report on Form 8-K of the Guarantor dated January 22,
1997.""",
        """
            10-K for 1996-12-31
            10-K for 1996-12-31
            10-Q for 1997-03-31
            10-Q for 1997-03-31
            8-K filed 1997-01-22
        """,
    ),
    (
        "amendments of the reports on several quarters, in their order",
        """We incorporate by reference our Quarterly Reports on Form 10-Q for the quarters ended March 31, 1997 and June
30, 1997, as amended by our Quarterly Reports on Form 10-Q/A filed on June 11, 1997 and September 2, 1997, respectively,
and our Annual Report on Form 10-K for the year ended December 31, 1996.""",
        """
            10-Q for 1997-03-31
            10-Q/A filed 1997-06-11 for 1997-03-31
            10-Q for 1997-06-30
            10-Q/A filed 1997-09-02 for 1997-06-30
            10-K for 1996-12-31
        """,
    ),
    (
        "all reports of a time, of which each is named",
        """We incorporate by reference our Annual Report on Form 10-K for the year ended June 30, 1997 and all Current
Reports on Form 8-K filed since June 30, 1997, which are dated July 15, 1997 and October 7, 1997.""",
        """
            10-K for 1997-06-30
            8-K filed 1997-07-15
            8-K filed 1997-10-07
        """,
    ),
    (
        "a circular under the cover of a report",
        """We incorporate by reference our Annual Report on Form 40-F for the year ended December 31, 1996 and our
Management Proxy Circular dated March 3, 1997, filed under cover of Form 6-K dated March 24, 1997.""",
        """
            40-F for 1996-12-31
            6-K filed 1997-03-24
        """,
    ),
    (
        "the next quarter behind the amendment of the report on the one before",
        """We incorporate by reference:

* our quarterly report on Form 10-Q for the quarter ended March 31, 2002, filed on May 15, 2002, as amended by Form
10-Q/A filed on August 9, 2002, and for the quarter ended June 30, 2002, filed on August 14, 2002.""",
        """
            10-Q filed 2002-05-15 for 2002-03-31
            10-Q/A filed 2002-08-09 for 2002-03-31
            10-Q filed 2002-08-14 for 2002-06-30
        """,
    ),
]


@pytest.mark.parametrize(("body", "named"), [pytest.param(*case[1:], id=case[0]) for case in CASES])
def test_names_each_document_once(body: str, named: str) -> None:
    assert entries(body) == expected(named)


@pytest.mark.parametrize(
    ("heading", "body", "named"),
    [
        pytest.param(
            SOURCES,
            """We file reports with the SEC. We incorporate by reference our Annual Report on Form 10-K for the year
ended
September 30, 1998, Form 10-Qs for the quarters ended December 31, 1998 and March 31, 1999, Form 8-Ks filed November 24,
1998 and July 29, 1999, and any future filings until we sell all of the notes.""",
            """
                10-K for 1998-09-30
                10-Q for 1998-12-31
                10-Q for 1999-03-31
                8-K filed 1998-11-24
                8-K filed 1999-07-29
            """,
            id="several forms whose names are plurals",
        ),
        pytest.param(
            "Supplement to prospectus dated September 12, 2002",
            """The section of the Prospectus entitled "Where You Can Find More Information" is supplemented by adding
the
following to the list of documents incorporated by reference:

* Current Report on Form 8-K dated October 17, 2002 and filed October 18, 2002; and

* Quarterly Report on Form 10-Q for the quarter ended September 30, 2002.""",
            """
                8-K filed 2002-10-18
                10-Q for 2002-09-30
            """,
            id="what a supplement adds to the list",
        ),
        pytest.param(
            "Supplement dated November 21, 1997",
            """In addition to the documents named in the Prospectus, there are hereby incorporated by reference the
Company's Quarterly Report on Form 10-QSB for the quarter ended September 30, 1997 and Amendment No. 2 to its Annual
Report on Form 10-KSB, filed October 7, 1997.""",
            """
                10-QSB for 1997-09-30
                10-KSB/A filed 1997-10-07
            """,
            id="what it adds in a sentence, on forms of small business issuers",
        ),
        pytest.param(
            SOURCES,
            """Our annual report on Form 10-K (fiscal year ended March 31, 2003, filed June 12, 2003) is incorporated by
reference, and so are our quarterly report on Form 10-Q for June 30, 2003 and our Form 8-K of July 22, 2003.""",
            """
                10-K filed 2003-06-12 for 2003-03-31
                10-Q for 2003-06-30
                8-K filed 2003-07-22
            """,
            id="one document, and others that are so too",
        ),
        pytest.param(
            "Available Information",
            """We file reports with the Commission. The following documents, each of which was previously filed with the
Commission, are hereby incorporated by reference in this Prospectus: (i) Annual Report on Form 10-K for the year ended
December 31, 1995; (ii) Proxy Statement for the Annual Meeting to be held on May 21, 1996; and (iii) the description of
the Common Stock contained in the Registration Statement on Form 8-A filed on November 5, 1986.""",
            """
                10-K for 1995-12-31
                DEF 14A
                8-A filed 1986-11-05
            """,
            id="a list behind the colon of the sentence that opens it",
        ),
    ],
)
def test_finds_the_sentence_that_lists(heading: str, body: str, named: str) -> None:
    assert entries(body, heading) == expected(named)


LISTS_BELOW = """The SEC allows us to "incorporate by reference" into this document. We list below the filings, by
company.

| Plover Filings | Period or date filed |
| Annual Report on Form 10-K | Year ended December 31, 2000 |

# Dunlin SEC Filings

None. Dunlin is privately held and files no reports.

We also incorporate by reference additional documents that Plover may file with the SEC between the date of this
document
and the date of the meeting."""


def test_list_behind_a_sentence_on_incorporation_and_a_company_without_filings() -> None:
    assert entries(LISTS_BELOW, SOURCES) == ["10-K for 2000-12-31"]


WRAPPED = f"""PROSPECTUS

                         BRIGHTWATER TOOLS CORPORATION

{LEGEND}

{HEADING.center(78)}

     The following documents filed with the Commission are incorporated herein by
reference (File No. 1-15):

 Annual Report on Form 10-K.....................   Year ended December 31, 1996
 Current Reports on Form 8-K....................   January 16, 1997
                                                   April 15, 1997
                                                   July 21, 1997
"""


def test_days_below_each_other_in_the_last_column_of_plain_text() -> None:
    found = read(WRAPPED, "brightwater.txt")

    assert [short(fact) for fact in found.incorporated] == expected(
        """
            10-K for 1996-12-31
            8-K filed 1997-01-16
            8-K filed 1997-04-15
            8-K filed 1997-07-21
        """
    )
    assert found.commission_file_numbers.value == ("1-15",)
    assert [block.kind for block in document(WRAPPED, "brightwater.txt").blocks][-1] == "table"


INSIDE = f"""                                   PROSPECTUS

                         BRIGHTWATER TOOLS CORPORATION

{LEGEND}

{HEADING.center(78)}

     The following documents are incorporated herein by reference:

     1.   Annual Report on Form 10-K for the year ended December 31, 1998, as amended
          by (a) Form 10-K/A filed on April 30, 1999 and
          (b) Form 10-K/A filed on June 11, 1999;

     2.   Current Reports on Form 8-K:

          1998
               September 4
               November 30

          1999
               January 8
"""


def test_lists_inside_a_member_and_days_below_their_years() -> None:
    assert [short(fact) for fact in read(INSIDE, "brightwater.txt").incorporated] == expected(
        """
            10-K for 1998-12-31
            10-K/A filed 1999-04-30 for 1998-12-31
            10-K/A filed 1999-06-11 for 1998-12-31
            8-K filed 1998-09-04
            8-K filed 1998-11-30
            8-K filed 1999-01-08
        """
    )


ROWS = """PROSPECTUS

               INCORPORATION OF CERTAIN DOCUMENTS BY REFERENCE

     The following documents filed by the Company are incorporated by reference:

     --   Annual Report on Form 10-K for the year ended December 31, 1993.

     --   Current Reports on Form 8-K:

          Date of Report                        Items Reported
          --------------                        --------------
          January 31, 1994                      Item 5
          March 14, 1994                        Items 5 and 7
          July 29, 1994                         Item 5

                                 LEGAL MATTERS
"""


def test_items_that_end_a_row_before_one_that_a_month_begins() -> None:
    """The 7 of "Items 5 and 7" is no day of the July below."""
    assert [short(fact) for fact in read(ROWS, "brightwater.txt").incorporated] == expected(
        """
            10-K for 1993-12-31
            8-K filed 1994-01-31 items 5
            8-K filed 1994-03-14 items 5 7
            8-K filed 1994-07-29 items 5
        """
    )
