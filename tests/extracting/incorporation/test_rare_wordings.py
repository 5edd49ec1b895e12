"""Wordings that few filers use: one entry a document all the same."""

from __future__ import annotations

import pytest

from tests.extracting.incorporation.lists import (
    EXPERTS,
    LEGEND,
    OPENS,
    document,
    entries,
    expected,
    page,
    paragraphs,
    short,
)
from tests.extracting.incorporation.lists import read as read_list

CASES: list[tuple[str, str, str]] = [
    (
        "a table of filings for each of two companies that merge",
        """| Larkspur SEC Filings | Period or Date Filed |
| Annual Report on Form 10-K | Year ended December 31, 2015 |
| Current Reports on Form 8-K | Filed January 28, 2016 |

| Orchard SEC Filings | Period or Date Filed |
| Annual Report on Form 10-K | Year ended December 31, 2015 |
| Current Reports on Form 8-K | Filed January 28, 2016 |""",
        """
            10-K for 2015-12-31
            8-K filed 2016-01-28
            10-K for 2015-12-31
            8-K filed 2016-01-28
        """,
    ),
    (
        "reports of several plans in one breath",
        """(a) our Annual Report on Form 10-K for the year ended December 31, 2002; (b) the Annual Reports on Form 11-K
for the Savings Plan, the Thrift Plan and the Union Plan, each for the year ended December 31, 2002 and filed June 26,
2003; and (c) our Current Report on Form 8-K filed July 8, 2003.""",
        """
            10-K for 2002-12-31
            11-K filed 2003-06-26 for 2002-12-31
            11-K filed 2003-06-26 for 2002-12-31
            11-K filed 2003-06-26 for 2002-12-31
            8-K filed 2003-07-08
        """,
    ),
    (
        "an amendment that one cell names and the next one dates",
        """| Filings | Period or date of filing |
| Annual Report on Form 10-K, as amended by Form 10-K/A | Year ended December 31, 2008; 10-K/A filed April 30, 2009 |
| Quarterly Report on Form 10-Q | Quarter ended March 31, 2009 |""",
        """
            10-K for 2008-12-31
            10-K/A filed 2009-04-30 for 2008-12-31
            10-Q for 2009-03-31
        """,
    ),
    (
        "paragraphs of two companies that begin with whose filings they list",
        """Dunlin Filings: Annual Report on Form 10-K for the year ended December 31, 2002; Quarterly Report on Form
10-Q for the quarter ended September 30, 2003.

Plover Filings (File No. 0-20050): Annual Report on Form 10-K for the year ended June 30, 2003; Quarterly Report on
Form 10-Q for the quarter ended September 30, 2003.""",
        """
            10-K for 2002-12-31
            10-Q for 2003-09-30
            10-K for 2003-06-30
            10-Q for 2003-09-30
        """,
    ),
    (
        "what a report does not reflect yet",
        """* our Annual Report on Form 10-K for the year ended December 31, 2025, which does not reflect the reverse
stock split that was effectuated on March 31, 2026;

* our Annual Report on Form 11-K for the year ended June 30, 2025, filed on September 3, 2025, which has not been
adjusted for the merger with Dunlin Corp. on January 5, 2026; and

* our Current Report on Form 8-K filed May 8, 2026.""",
        """
            10-K for 2025-12-31
            11-K filed 2025-09-03 for 2025-06-30
            8-K filed 2026-05-08
        """,
    ),
    (
        "what is not reflected in a report, in words before another",
        """* our Annual Report on Form 10-K for the year ended December 31, 2025, filed on March 20, 2026, as to which
the split of April 2, 2026 is not reflected; and

* our Current Report on Form 8-K filed May 8, 2026.""",
        """
            10-K filed 2026-03-20 for 2025-12-31
            8-K filed 2026-05-08
        """,
    ),
    (
        "two reports of a day, in one word",
        """(a) Current Reports on Form 8-K, dated January 8, 1998 (two), January 9, 1998 and March 9, 1998.""",
        """
            8-K filed 1998-01-08
            8-K filed 1998-01-08
            8-K filed 1998-01-09
            8-K filed 1998-03-09
        """,
    ),
    (
        "a column for the period or the date of the report",
        """| Form | Period or date of report | Date filed |
| 10-K | Year ended December 31, 2010 | March 1, 2011 |
| 8-K | January 3, 2011 | January 6, 2011 |
| 8-K/A | March 14, 2011 | May 13, 2011 |""",
        """
            10-K filed 2011-03-01 for 2010-12-31
            8-K filed 2011-01-06
            8-K/A filed 2011-05-13
        """,
    ),
    (
        "a bullet a date, the last dated and filed",
        """* our Current Reports on Form 8-K:

* filed on January 4, 2013 (Item 5.02 only);

* filed on February 20, 2013;

* dated May 8, 2013 and filed on May 10, 2013 (Items 5.03 and 5.07 only).""",
        """
            8-K filed 2013-01-04 items 5.02
            8-K filed 2013-02-20
            8-K filed 2013-05-10 items 5.03 5.07
        """,
    ),
    (
        "a line a date below a colon",
        """Our current reports on Form 8-K dated:

January 5, 2016;

February 22, 2016; and

May 19, 2016 (as to Item 5.07 only).

The description of our common stock contained in our registration statement on Form 8-A dated August 9, 2011.""",
        """
            8-K filed 2016-01-05
            8-K filed 2016-02-22
            8-K filed 2016-05-19 items 5.07
            8-A filed 2011-08-09
        """,
    ),
    (
        "a registration statement that leads its paragraph",
        """(a) Amendment No. 4 to the Registrant's Registration Statement on Form S-1 (File No. 333-238000), filed
with the Commission on July 13, 2020, which contains audited financial statements; and

(b) the Registrant's Current Report on Form 8-K filed on July 21, 2020.""",
        """
            S-1/A filed 2020-07-13
            8-K filed 2020-07-21
        """,
    ),
    (
        "a circular that is an exhibit to a report",
        """* Annual Report on Form 40-F for the year ended December 31, 2017, filed on March 29, 2018; and

* Management Information Circular dated April 5, 2018, filed as Exhibit 99.1 to the Report on Form 6-K furnished on
April 12, 2018.""",
        """
            40-F filed 2018-03-29 for 2017-12-31
            6-K filed 2018-04-12
        """,
    ),
    (
        "a proxy statement of which a report takes parts in, still to come",
        """* Annual Report on Form 10-K for the year ended December 31, 2018, filed on February 28, 2019, which
incorporates certain portions of our proxy statement for our 2019 annual meeting.""",
        """
            10-K filed 2019-02-28 for 2018-12-31
        """,
    ),
    (
        "tender offer and information statement",
        """* our Definitive Information Statement on Schedule 14C filed on January 20, 2015; and

* our Tender Offer Statement on Schedule TO filed on April 6, 2015, as amended on April 20, 2015.""",
        """
            DEF 14C filed 2015-01-20
            SC TO filed 2015-04-06
            SC TO/A filed 2015-04-20
        """,
    ),
    (
        "a schedule to a report is no Schedule TO",
        """* the financial statement schedule to our Annual Report on Form 10-K for the year ended December 31,
2014.""",
        """
            10-K for 2014-12-31
        """,
    ),
    (
        "information of one of the reports is left out",
        """* our current reports filed on Form 8-K on January 6, 2004, January 29, 2004 and March 1, 2004, except
that the information furnished under Item 12 of the January 29 report is not incorporated.""",
        """
            8-K filed 2004-01-06
            8-K filed 2004-01-29
            8-K filed 2004-03-01
        """,
    ),
    (
        "an amendment filed on its form on a day",
        """* our Annual Report on Form 20-F for the year ended June 30, 2021, originally filed with the SEC on October
29, 2021, and Amendment No. 1 thereto filed on Form 20-F/A on March 3, 2022.""",
        """
            20-F filed 2021-10-29 for 2021-06-30
            20-F/A filed 2022-03-03 for 2021-06-30
        """,
    ),
    (
        "the year before the days",
        """* Current Reports on Form 8-K filed in 2001 on January 11, January 24 and April 18.""",
        """
            8-K filed 2001-01-11
            8-K filed 2001-01-24
            8-K filed 2001-04-18
        """,
    ),
    (
        "one of two reports of a day",
        """* Current Reports on Form 8-K filed on March 3, 2025 (the first of two Current Reports filed on such date)
and May 27, 2025.""",
        """
            8-K filed 2025-03-03
            8-K filed 2025-05-27
        """,
    ),
    (
        "forms of later reports",
        """* Annual Report on Form 40-F for the year ended December 31, 2013, filed on March 3, 2014; and

* any Form 10-K, Form 8-K or Form 40-F that we file after the date of this prospectus.""",
        """
            40-F filed 2014-03-03 for 2013-12-31
        """,
    ),
    (
        "amended on a day that comes before its month",
        """* Annual Report on Form 10-K for the year ended 31 December 2020, filed on 24 March 2021, as amended
on 9 April 2021.""",
        """
            10-K filed 2021-03-24 for 2020-12-31
            10-K/A filed 2021-04-09 for 2020-12-31
        """,
    ),
    (
        "an amendment whose brackets define a term before its date",
        """* the description of our shares contained in our Registration Statement on Form F-3, Amendment No. 2, filed
with the Securities and Exchange Commission (the “Commission”) on February 28, 2022; and

* our Annual Report on Form 20-F for the year ended December 31, 2021, filed on April 28, 2022.""",
        """
            F-3/A filed 2022-02-28
            20-F filed 2022-04-28 for 2021-12-31
        """,
    ),
    (
        "semicolons of another alphabet",
        """Annual Report on Form 10-K for the year ended December 31, 2019&#894; Definitive Proxy Statement&#894; and
Current Report on Form 8-K filed on March 13, 2020.""",
        """
            10-K for 2019-12-31
            DEF 14A
            8-K filed 2020-03-13
        """,
    ),
    (
        "amendments in the plural of their form",
        """(c) the Company's Form 8-Ks dated August 14, 1996 and May 30, 1997, and Form 8-K/As dated October
23, 1996 and July 3, 1997.""",
        """
            8-K filed 1996-08-14
            8-K filed 1997-05-30
            8-K/A filed 1996-10-23
            8-K/A filed 1997-07-03
        """,
    ),
    (
        "dates of events and of filing by turns",
        """(4) Current Reports on Form 8-K, dates of earliest event reported: January 4, 2010 (filed January 8,
2010), and April 28, 2010 (filed April 30, 2010).""",
        """
            8-K filed 2010-01-08
            8-K filed 2010-04-30
        """,
    ),
    (
        "a current report that updates another, and is named for itself too",
        """* our Annual Report on Form 10-K for the year ended December 31, 2008, as revised by our Current
Report on Form 8-K filed on May 27, 2009; and

* our Current Reports on Form 8-K filed on May 4, 2009 and May 27, 2009.""",
        """
            10-K for 2008-12-31
            8-K filed 2009-05-27
            8-K filed 2009-05-04
        """,
    ),
    (
        "a column of forms beside one that says what they are",
        """| Form | Description | Date furnished or filed |
| 20-F | Annual report for the year ended December 31, 2018 | April 25, 2019 |
| 6-K | First quarter results | May 3, 2019 |""",
        """
            20-F filed 2019-04-25 for 2018-12-31
            6-K filed 2019-05-03
        """,
    ),
    (
        "items that a current report has superseded",
        """* our Annual Report on Form 10-K for the fiscal year ended December 31, 2004, except for Items 8 and
9A, which have been superseded by our Current Report on Form 8-K filed on May 16, 2005; and

* our Current Report on Form 8-K filed on February 3, 2005 (Items 1.01 and 9.01, but not Item 2.02).""",
        """
            10-K for 2004-12-31
            8-K filed 2005-05-16
            8-K filed 2005-02-03 items 1.01 9.01
        """,
    ),
    (
        "a proxy statement that answers the third part of another year's report",
        """* Annual Report on Form 10-K for the year ended December 31, 2011;
* the information responsive to Part III of our Annual Report on Form 10-K for the year ended December 31, 2010, \
provided in our Definitive Preliminary Proxy Statement on Schedule 14A, filed on April 12, 2011.""",
        """
            10-K for 2011-12-31
            DEF 14A filed 2011-04-12
        """,
    ),
    (
        "a description that numbered documents have updated",
        """* Annual Report on Form 10-K for the year ended December 31, 2022, filed on March 10, 2023; and
* the Form 8-A filed on November 28, 2017 by our predecessor, which included a description of common stock that was \
updated with the filing of our (i) certificate of incorporation as Exhibit 3.1 to our Current Report on Form 8-K, \
filed July 7, 2021, and (ii) certificate of amendment, filed as Exhibit 3.1(b) to our Registration Statement on \
Form S-1, which was filed on October 28, 2022.""",
        """
            10-K filed 2023-03-10 for 2022-12-31
            8-A filed 2017-11-28
        """,
    ),
    (
        "proxy statement that a report in brackets takes parts of",
        """The Annual Report on Form 10-K for the year ended December 30, 1995 (which incorporates by reference \
portions of the Proxy Statement dated March 22, 1996) and the Current Report on Form 8-K dated February 8, 1996 are \
incorporated by reference in this Prospectus.""",
        """
            10-K for 1995-12-30
            8-K filed 1996-02-08
        """,
    ),
    (
        "an item that is left out behind its date",
        """* Annual Report on Form 10-K for the year ended December 31, 2001; and
* Current Reports on Form 8-K filed on April 9, 2002 and August 14, 2002 (Item 9 of which is not incorporated by \
reference).""",
        """
            10-K for 2001-12-31
            8-K filed 2002-04-09
            8-K filed 2002-08-14
        """,
    ),
    (
        "an amendment of the former of two reports",
        """* Quarterly Reports on Form 10-Q for the quarters ended March 31, 1996 and June 30, 1996, the former as \
amended by Amendment No. 1 on Form 10-Q/A filed on August 7, 1996.""",
        """
            10-Q for 1996-03-31
            10-Q/A filed 1996-08-07 for 1996-03-31
            10-Q for 1996-06-30
        """,
    ),
    (
        "reports of a fund",
        """* annual report on Form N-CSR for the fiscal year ended November 30, 2007, filed on February 6, 2008; and
* schedule of portfolio holdings on Form N-Q for the period ended February 29, 2008.""",
        """
            N-CSR filed 2008-02-06 for 2007-11-30
            N-Q for 2008-02-29
        """,
    ),
    (
        "a form of amendment of its own",
        """(i) Annual Report on Form 10-K for the fiscal year ended October 31, 1993; (ii) Form 8 Amendment No. 1 to \
such Annual Report, filed on March 1, 1994; and (iii) Form 10-C filed on May 25, 1994.""",
        """
            10-K for 1993-10-31
            10-K/A filed 1994-03-01 for 1993-10-31
            10-C filed 1994-05-25
        """,
    ),
    (
        "days of what reports are about, in brackets",
        """* Current Report on Form 8-K dated and filed July 2, 2004 (acquisition of the Dunlin terminal on June 30, \
2004); and
* Current Report on Form 8-K filed on September 20, 2004 (on our meeting).""",
        """
            8-K filed 2004-07-02
            8-K filed 2004-09-20
        """,
    ),
    (
        "an amendment in brackets behind the filing date of its report",
        """* Forms 10-Q for the quarters ended March 31, 1997, June 30, 1997 and September 30, 1997, filed on May \
15, 1997 (amended June 11, 1997), August 14, 1997 and November 14, 1997.""",
        """
            10-Q filed 1997-05-15 for 1997-03-31
            10-Q/A filed 1997-06-11 for 1997-03-31
            10-Q filed 1997-08-14 for 1997-06-30
            10-Q filed 1997-11-14 for 1997-09-30
        """,
    ),
    (
        "reports by the plural of their forms",
        """We incorporate by reference our 10-K for the year ended December 31, 1998 and our 10-Qs for the \
quarters ended March 31 and June 30, 1999, and the 8-Ks filed on March 4 and May 19, 1999.""",
        """
            10-K for 1998-12-31
            10-Q for 1999-03-31
            10-Q for 1999-06-30
            8-K filed 1999-03-04
            8-K filed 1999-05-19
        """,
    ),
    (
        "a report to shareholders, which is on no form",
        """* Annual Report on Form 10-K for the year ended December 31, 1993 (which incorporates by reference \
portions of the Annual Report to Shareholders for the year ended December 31, 1993).""",
        """
            10-K for 1993-12-31
        """,
    ),
    (
        "made a part of the prospectus, without reference",
        """The Annual Report on Form 10-K for the fiscal year ended July 31, 1994, as amended by a Form 10-K/A \
dated October 27, 1994, and the definitive Proxy Statement dated November 1, 1994 are incorporated in and made \
a part of this Prospectus.""",
        """
            10-K for 1994-07-31
            10-K/A filed 1994-10-27 for 1994-07-31
            DEF 14A filed 1994-11-01
        """,
    ),
    (
        "two reports of a day, as a figure behind it",
        """Current Reports on Form 8-K filed on January 6, 2000 (2), January 20, 2000 and February 3, 2000.""",
        """
            8-K filed 2000-01-06
            8-K filed 2000-01-06
            8-K filed 2000-01-20
            8-K filed 2000-02-03
        """,
    ),
    (
        "one filing date for each of several periods",
        """Amended quarterly reports on Form 10-Q/A for the quarters ended March 31, 2004 and June 30, 2004, \
each as filed with the SEC on November 22, 2004.""",
        """
            10-Q/A filed 2004-11-22 for 2004-03-31
            10-Q/A filed 2004-11-22 for 2004-06-30
        """,
    ),
    (
        "an amendment that names what it amends behind it",
        """* Form 10-K/A dated June 27, 1997 amending the Annual Report on Form 10-K for the year ended \
December 31, 1996.""",
        """
            10-K/A filed 1997-06-27 for 1996-12-31
        """,
    ),
    (
        "the document itself is no proxy statement of the list",
        """The following are incorporated by reference into this Prospectus/Proxy Statement: (i) the Prospectus \
of Holcomb Fund dated February 1, 1999; and (ii) its annual report on Form N-CSR for the year ended September \
30, 1998.""",
        """
            N-CSR for 1998-09-30
        """,
    ),
    (
        "a report that amends another, told in brackets",
        """* Form 20-F for the fiscal year ended March 31, 2008; and
* Forms 6-K dated October 30, 2008 and November 10, 2008 (Amendment No. 1 to the report dated October 30, 2008).""",
        """
            20-F for 2008-03-31
            6-K filed 2008-10-30
            6-K filed 2008-11-10
        """,
    ),
    (
        "a sentence behind a report says when it was filed",
        """* Annual Report on Form 10-K for the fiscal year ended December 31, 2004. This report was filed with the \
SEC on March 11, 2005.
* Quarterly Report on Form 10-Q for the quarter ended March 31, 2005. It was filed on May 9, 2005.""",
        """
            10-K filed 2005-03-11 for 2004-12-31
            10-Q filed 2005-05-09 for 2005-03-31
        """,
    ),
    (
        "days whose year only stands before them, and an older document behind",
        """(i) our Annual Report on Form 20-F for the year ended December 31, 2019; (ii) our reports on Form 6-K \
furnished in May 2020 (on May 11 and 27) and November 2020 (on November 12); and (iii) the description of our shares \
in our Form 8-A dated June 21, 2011.""",
        """
            20-F for 2019-12-31
            6-K filed 2020-05-11
            6-K filed 2020-05-27
            6-K filed 2020-11-12
            8-A filed 2011-06-21
        """,
    ),
    (
        "a description that an exhibit to a report amends and supplements",
        """* Annual Report on Form 20-F for the year ended December 31, 2020; and
* the description of our shares contained in our Form 8-A filed on November 26, 2007, as amended and supplemented by \
Exhibit 2.5 to our annual report on Form 20-F for the year ended December 31, 2019.""",
        """
            20-F for 2020-12-31
            8-A filed 2007-11-26
        """,
    ),
    (
        "a report that recasts another and is in the list too",
        """* Annual Report on Form 10-K for the year ended December 31, 2008, as recast by Exhibit 99.1 to our Current \
Report on Form 8-K filed on May 21, 2009; and
* Current Reports on Form 8-K filed on March 4, 2009 and May 21, 2009.""",
        """
            10-K for 2008-12-31
            8-K filed 2009-05-21
            8-K filed 2009-03-04
        """,
    ),
    (
        "a day behind the stop of an amended one",
        """* current reports on Form 8-K filed January 31, 2001; June 18, 2001, as amended July 2, 2001; and October \
9, 2001.""",
        """
            8-K filed 2001-01-31
            8-K filed 2001-06-18
            8-K/A filed 2001-07-02
            8-K filed 2001-10-09
        """,
    ),
    (
        "a circular for a meeting, filed as an exhibit",
        """* annual report on Form 40-F for the year ended December 31, 2014; and
* our management information circular dated April 10, 2015, for the annual meeting held on May 12, 2015, filed as \
Exhibit 99.1 to our Form 6-K furnished April 17, 2015.""",
        """
            40-F for 2014-12-31
            6-K filed 2015-04-17
        """,
    ),
    (
        "a table for each of two registrants",
        """| Kestrel Filings (File No. 001-16305) | Period/Date |
| Annual Report on Form 10-K | Year ended December 31, 2008 |
| Current Report on Form 8-K | Filed January 16, 2009 |

| Kestrel Electric Filings (File No. 001-04393) | Period/Date |
| Annual Report on Form 10-K | Year ended December 31, 2008 |""",
        """
            10-K for 2008-12-31
            8-K filed 2009-01-16
            10-K for 2008-12-31
        """,
    ),
]


@pytest.mark.parametrize(("body", "named"), [pytest.param(*case[1:], id=case[0]) for case in CASES])
def test_names_each_document_once(body: str, named: str) -> None:
    assert entries(f"{OPENS}\n\n{body}") == expected(named)


COVER = f"# PROSPECTUS\n\n# BRIGHTWATER TOOLS CORPORATION\n\n{LEGEND}"


def test_reads_a_sentence_that_begins_with_the_documents_under_another_heading() -> None:
    sentence = (
        "The Company's Annual Report on Form 10-K for the year ended December 31, 1995, the Company's Quarterly Report "
        "on Form 10-Q for the quarter ended March 31, 1996, and the Company's Current Report on Form 8-K dated April "
        "8, 1996 are hereby incorporated by reference into this Prospectus."
    )
    found = read_list(paragraphs(f"{COVER}\n\n# AVAILABLE INFORMATION\n\n{sentence}\n\n# EXPERTS\n\n{EXPERTS}"))
    assert [short(fact) for fact in found.incorporated] == [
        "10-K for 1995-12-31",
        "10-Q for 1996-03-31",
        "8-K filed 1996-04-08",
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "You should consider the risks in our Annual Report on Form 10-K for the year ended December 31, 2018 and our "
        "Quarterly Report on Form 10-Q for the quarter ended March 31, 2019, which are incorporated by reference.",
        "Our financial statements and notes in our Annual Report on Form 10-K for the year ended December 31, 2018 and "
        "our Quarterly Report on Form 10-Q for the quarter ended March 31, 2019 are incorporated by reference herein.",
    ],
)
def test_takes_no_list_from_what_stands_in_reports(sentence: str) -> None:
    found = read_list(paragraphs(f"{COVER}\n\n# OUR RISKS\n\n{sentence}\n\n# EXPERTS\n\n{EXPERTS}"))
    assert found.incorporated == ()


@pytest.mark.parametrize(
    ("sentence", "named"),
    [
        pytest.param(
            "Pursuant to General Instruction E to Form S-8, the contents of the Registrant's Registration Statements "
            "on Form S-8 (File Nos. 333-170000 and 333-180000), filed with the Commission on March 23, 2011 and April "
            "1, 2013, respectively, are incorporated herein by reference.",
            ["S-8 filed 2011-03-23", "S-8 filed 2013-04-01"],
            id="earlier statements for the same plan",
        ),
        pytest.param(
            "Pursuant to General Instruction E to Form S-8, this registration statement hereby incorporates by "
            "reference the contents of the Registrant's registration statement on Form S-8 filed on April 1, 2011.",
            ["S-8 filed 2011-04-01"],
            id="said the other way round",
        ),
        pytest.param(
            "The contents of Registration Statement No. 333-170000 on Form S-8, filed on April 1, 2011, are hereby "
            "incorporated by reference.",
            ["S-8 filed 2011-04-01"],
            id="number before the form",
        ),
        pytest.param(
            "Pursuant to General Instruction E, the Registration Statement on Form S-8 (File No. 333-170000) filed "
            "with the Commission on April 1, 2011 is hereby incorporated by reference.",
            ["S-8 filed 2011-04-01"],
            id="the statement, not its contents",
        ),
        pytest.param(
            "The contents of the Registration Statements on Form S-8 of Brightwater Tools Corporation (File Nos. "
            "33-61234 and 333-41234) are incorporated herein by reference.",
            ["S-8", "S-8"],
            id="known by their numbers alone",
        ),
        pytest.param(
            "This Registration Statement is filed under Rule 462(b) and relates to our registration statement on Form "
            "S-1 (File No. 333-248000), initially filed on August 31, 2020 and declared effective on October 1, 2020. "
            "The contents of the Prior Registration Statement, with all exhibits, are incorporated by reference.",
            ["S-1 filed 2020-08-31"],
            id="for an offering that grows, named in the sentence before",
        ),
        pytest.param(
            "We have filed a registration statement on Form S-3 (File No. 333-248000). This prospectus omits "
            "information contained in the registration statement and in what is incorporated by reference.",
            [],
            id="the statement that the prospectus is part of",
        ),
        pytest.param(
            "Statements in this prospectus as to the contents of any contract filed as an exhibit to our registration "
            "statement on Form S-3 filed on March 23, 2011 are not complete; each is incorporated by reference.",
            [],
            id="contents of a contract",
        ),
    ],
)
def test_reads_the_contents_of_an_earlier_statement(sentence: str, named: list[str]) -> None:
    front = f"{COVER}\n\n# REGISTRATION OF ADDITIONAL SECURITIES\n\n{sentence}"
    found = read_list(paragraphs(f"{front}\n\n# EXHIBITS\n\nSee below.")).incorporated
    assert [short(fact) for fact in found] == named
    listed = "* Annual Report on Form 10-K for the year ended December 31, 2012; and\n* Form 8-K filed on May 1, 2013."
    heading = "# INCORPORATION OF DOCUMENTS BY REFERENCE"
    found = read_list(
        paragraphs(f"{front}\n\n{heading}\n\n{OPENS}\n\n{listed}\n\n# EXHIBITS\n\nSee below.")
    ).incorporated
    assert [short(fact) for fact in found] == [*named, "10-K for 2012-12-31", "8-K filed 2013-05-01"]


@pytest.mark.parametrize(
    ("filed", "report", "days"),
    [
        ("2014-08-10", "December 31, 2013", ["8-K filed 2014-01-08", "8-K filed 2014-05-22"]),
        ("2014-03-10", "June 30, 2013", ["8-K filed 2014-01-08", "8-K"]),
        ("2014-08-10", "December 31, 2012", ["8-K", "8-K"]),
        (None, "December 31, 2013", ["8-K", "8-K"]),
    ],
    ids=["one year is possible", "a day that no year fits", "two years are possible", "not known when it was filed"],
)
def test_gives_a_day_without_a_year_the_only_year_it_can_have(filed: str | None, report: str, days: list[str]) -> None:
    listed = f"* Annual Report on Form 10-K for the year ended {report}; and\n* Form 8-K filed on January 8 and May 22."
    name = f"424b3_brightwater_{filed}.htm" if filed else "brightwater.htm"
    found = read_list(page(f"{OPENS}\n\n{listed}"), name)
    assert [short(fact) for fact in found.incorporated][1:] == days


def test_joins_words_that_lines_of_plain_text_break() -> None:
    text = """                                   PROSPECTUS

     The following documents filed by the Company with the Commission are hereby incor-
porated by reference in this Prospectus: (i) the Company's Annual Report on Form 10-K for the fiscal year ended Decem-
ber 31, 1995; and (ii) any over-
allotment agreement with the Company, which is described on the next page of the Pros-
pectus.
"""
    found = document(text, "brightwater.txt").text
    assert "ended December 31, 1995" in found
    assert "hereby incorporated by reference" in found
    assert "any over-allotment agreement" in found


@pytest.mark.parametrize(
    ("sentence", "named"),
    [
        pytest.param(
            "The Republic's Annual Report on Form 18-K for the year ended December 31, 2013, filed on September 30, "
            "2014, as amended by Form 18-K/A filed on October 8, 2014, is incorporated by reference into "
            "this prospectus.",
            ["18-K filed 2014-09-30 for 2013-12-31", "18-K/A filed 2014-10-08 for 2013-12-31"],
            id="one annual report",
        ),
        pytest.param(
            "The description of our notes in our Current Report on Form 8-K filed on May 3, 2014 is incorporated by "
            "reference in this prospectus.",
            [],
            id="what stands in a report",
        ),
        pytest.param(
            "The Statement of Additional Information dated May 1, 2010 is incorporated by reference in the prospectus.",
            [],
            id="another document of the fund",
        ),
    ],
)
def test_reads_the_one_document_where_sources_are_named(sentence: str, named: list[str]) -> None:
    found = read_list(
        paragraphs(f"{COVER}\n\n# WHERE YOU CAN FIND MORE INFORMATION\n\n{sentence}\n\n# EXPERTS\n\nThey agreed.")
    )
    assert [short(fact) for fact in found.incorporated] == named


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "In accordance with Rule 462(b) promulgated under the Securities Act of 1933, the registrant incorporates "
            "by reference herein the contents of its Registration Statement No. 333-55992, with the exhibits to it.",
            ["S-3"],
        ),
        (
            "The contents of the Registration Statement (File No. 333-55992), including exhibits, are hereby "
            "incorporated by reference.",
            ["S-3"],
        ),
        (
            "Brightwater hereby incorporates by reference into this Registration Statement on Form S-3 in its entirety "
            "the Registration Statement on Form S-1 (File No. 333-55992) declared effective on March 1, 2001.",
            ["S-1"],
        ),
        ("This Registration Statement relates to Registration Statement No. 333-55992.", []),
    ],
)
@pytest.mark.parametrize("form", ["S-3MEF", "S-3"])
def test_an_earlier_statement_that_is_named_by_its_number(words: str, expected: list[str], form: str) -> None:
    body = paragraphs(f"# FORM S-3\n\n# REGISTRATION STATEMENT\n\n# EXPLANATORY NOTE\n\n{words}")
    submission = (
        f"<DOCUMENT>\n<TYPE>{form}\n<FILENAME>a.htm\n<TEXT>\n<html><body>{body}</body></html>\n</TEXT>\n</DOCUMENT>\n"
    )
    found = read_list(submission, "brightwater.txt").incorporated
    assert [short(fact) for fact in found] == (expected if form.endswith("MEF") else [])
