"""What each wording of a list names: one entry a document, with its dates, period and items."""

from __future__ import annotations

import pytest

from tests.extracting.incorporation.lists import HEADING, entries, expected

CASES: list[tuple[str, str, str, str]] = [
    (
        "employee plan, three lettered paragraphs",
        "Item 3. Incorporation of Documents by Reference.",
        """The following documents filed by Brightwater Tools Corporation (the "Company") with the Securities
and Exchange Commission are incorporated herein by reference:

(a) The Company's Annual Report on Form 10-K for the fiscal year ended December 31, 1997, filed
pursuant to Section 13(a) of the Securities Exchange Act of 1934, as amended (the "Exchange Act");

(b) All other reports filed by the Company pursuant to Section 13(a) or 15(d) of the Exchange Act
since the end of the fiscal year covered by the Annual Report referred to in (a) above; and

(c) The description of the Company's Common Stock contained in the Company's Registration Statement
on Form 8-A filed on May 3, 1993, including any amendment or report filed for the purpose of
updating such description.

All documents subsequently filed by the Company pursuant to Sections 13(a), 13(c), 14 and 15(d) of
the Exchange Act, prior to the filing of a post-effective amendment which indicates that all
securities offered have been sold, shall be deemed to be incorporated by reference herein.""",
        """
            10-K for 1997-12-31
            8-A filed 1993-05-03
        """,
    ),
    (
        "newly public: prospectus under Rule 424(b)(4)",
        "Item 3. Incorporation of Documents by Reference.",
        """The following documents filed with the Commission by the Registrant are incorporated by reference in
this Registration Statement:

1. The Registrant's prospectus filed on June 30, 2021 pursuant to Rule 424(b)(4) under the
Securities Act, relating to the Registration Statement on Form S-1 (File No. 333-256789), which
contains the Registrant's audited financial statements for the latest fiscal year for which such
statements have been filed;

2. The Registrant's Current Report on Form 8-K filed on July 6, 2021; and

3. The description of the Registrant's Class A common stock contained in the Registrant's
Registration Statement on Form 8-A (File No. 001-40555) filed with the Commission on June 28, 2021
under Section 12(b) of the Exchange Act, including any amendments or reports filed for the purpose
of updating such description.""",
        """
            424B4 filed 2021-06-30
            8-K filed 2021-07-06
            8-A filed 2021-06-28
        """,
    ),
    (
        "one sentence for all, years carried",
        HEADING,
        """We incorporate by reference our Annual Report on Form 10-K for the year ended December 31, 2015, our
Quarterly Reports on Form 10-Q for the quarters ended March 31, 2016 and June 30, 2016, our Current
Reports on Form 8-K filed on January 4, February 12, March 3 (as to Item 5.02 only) and May 20,
2016, and the description of our common stock contained in our Form 8-A filed on October 2, 2006,
and any future filings we make with the SEC under Sections 13(a), 13(c), 14 or 15(d) of the Exchange
Act until the offering is completed.""",
        """
            10-K for 2015-12-31
            10-Q for 2016-03-31
            10-Q for 2016-06-30
            8-K filed 2016-01-04
            8-K filed 2016-02-12
            8-K filed 2016-03-03 items 5.02
            8-K filed 2016-05-20
            8-A filed 2006-10-02
        """,
    ),
    (
        "table of a utility: form and period",
        HEADING,
        """The following documents filed with the SEC are incorporated by reference:

| Brightwater Tools Energy Corporation SEC Filings (File No. 1-1234) | Period |
| Annual Report on Form 10-K | Year ended December 31, 1999 |
| Quarterly Reports on Form 10-Q | Quarters ended March 31 and June 30, 2000 |
| Current Reports on Form 8-K | Filed January 20, April 18 and July 3, 2000 |""",
        """
            10-K for 1999-12-31
            10-Q for 2000-03-31
            10-Q for 2000-06-30
            8-K filed 2000-01-20
            8-K filed 2000-04-18
            8-K filed 2000-07-03
        """,
    ),
    (
        "table with the dates filed in brackets",
        HEADING,
        """We incorporate by reference the documents listed below:

| Filing | Period Covered or Date Filed |
| Annual Report on Form 10-K | Fiscal year ended June 30, 2013 (filed August 22, 2013) |
| Quarterly Report on Form 10-Q | Quarter ended September 30, 2013 (filed November 7, 2013) |
| Current Report on Form 8-K | July 10, 2013 |
| Current Report on Form 8-K | September 3, 2013 |
| Definitive Proxy Statement on Schedule 14A | September 20, 2013 |""",
        """
            10-K filed 2013-08-22 for 2013-06-30
            10-Q filed 2013-11-07 for 2013-09-30
            8-K filed 2013-07-10
            8-K filed 2013-09-03
            DEF 14A filed 2013-09-20
        """,
    ),
    (
        "amendments of each kind",
        HEADING,
        """We incorporate by reference the following documents:

* our Annual Report on Form 10-K for the fiscal year ended December 31, 2011, filed with the SEC on
March 15, 2012, as amended by Amendment No. 1 on Form 10-K/A filed with the SEC on April 27, 2012
and Amendment No. 2 on Form 10-K/A filed with the SEC on June 4, 2012;
* our Quarterly Report on Form 10-Q for the quarter ended March 31, 2012, filed with the SEC on May
10, 2012 (as amended on Form 10-Q/A filed on May 22, 2012);
* Amendment No. 1 to our Current Report on Form 8-K/A filed with the SEC on February 2, 2012; and
* our Current Report on Form 8-K, dated January 3, 2012, as filed with the SEC on January 9, 2012.""",
        """
            10-K filed 2012-03-15 for 2011-12-31
            10-K/A filed 2012-04-27 for 2011-12-31
            10-K/A filed 2012-06-04 for 2011-12-31
            10-Q filed 2012-05-10 for 2012-03-31
            10-Q/A filed 2012-05-22 for 2012-03-31
            8-K/A filed 2012-02-02
            8-K filed 2012-01-09
        """,
    ),
    (
        "foreign private issuer",
        HEADING,
        """We incorporate by reference the following documents:

* our annual report on Form 20-F for the fiscal year ended December 31, 2022, filed with the SEC on
April 28, 2023 (the “2022 Annual Report”);
* our reports on Form 6-K furnished to the SEC on May 30, 2023 (Film No. 23971234), August 24, 2023
(only Exhibits 99.1 and 99.2) and November 21, 2023;
* the description of our ordinary shares contained in our registration statement on Form 8-A (File
No. 001-38987) filed with the SEC on July 12, 2019, as updated by Exhibit 2.5 to our annual report
on Form 20-F for the fiscal year ended December 31, 2019, filed with the SEC on April 29, 2020; and
* any future annual reports on Form 20-F filed with the SEC after the date of this prospectus, and
any future reports on Form 6-K that we furnish to the SEC that are identified as being incorporated
by reference.""",
        """
            20-F filed 2023-04-28 for 2022-12-31
            6-K filed 2023-05-30
            6-K filed 2023-08-24
            6-K filed 2023-11-21
            8-A filed 2019-07-12
        """,
    ),
    (
        "members without bullets",
        HEADING,
        """The documents we are incorporating by reference are:

our annual report on Form 10-K for the year ended December 31, 2009, filed on February 26, 2010,
including the portions of our definitive proxy statement for our 2010 annual meeting of
stockholders, filed on March 31, 2010, that are incorporated by reference therein;

our quarterly reports on Form 10-Q for the quarters ended March 31, 2010, filed on April 30, 2010,
and June 30, 2010, filed on July 30, 2010;

our current reports on Form 8-K filed on January 15, 2010 (other than the information under Item
2.02), March 1, 2010, and May 6, 2010 (excluding Items 7.01 and 9.01); and

the description of our common stock set forth in our registration statement on Form 8-A, filed on
June 7, 2000, as amended by Form 8-A/A filed on May 1, 2004.""",
        """
            10-K filed 2010-02-26 for 2009-12-31
            DEF 14A filed 2010-03-31
            10-Q filed 2010-04-30 for 2010-03-31
            10-Q filed 2010-07-30 for 2010-06-30
            8-K filed 2010-01-15
            8-K filed 2010-03-01
            8-K filed 2010-05-06
            8-A filed 2000-06-07
            8-A/A filed 2004-05-01
        """,
    ),
    (
        "1996: roman numbers in one paragraph",
        HEADING,
        """The following documents filed by the Company with the Commission (File No. 0-12345) pursuant to the
Exchange Act are incorporated in this Prospectus by reference: (i) the Company's Annual Report on
Form 10-K for the year ended December 31, 1995, as amended by Form 10-K/A dated April 29, 1996; (ii)
the Company's Quarterly Reports on Form 10-Q for the quarters ended March 31, 1996, June 30, 1996
and September 30, 1996; (iii) the Company's Current Reports on Form 8-K dated February 6, 1996 and
August 15, 1996; and (iv) the description of the Company's Common Stock contained in its
Registration Statement on Form 8-A dated June 10, 1991, as amended.

All documents filed by the Company pursuant to Section 13(a), 13(c), 14 or 15(d) of the Exchange Act
subsequent to the date of this Prospectus and prior to the termination of the offering of the Common
Stock shall be deemed to be incorporated by reference.""",
        """
            10-K for 1995-12-31
            10-K/A filed 1996-04-29 for 1995-12-31
            10-Q for 1996-03-31
            10-Q for 1996-06-30
            10-Q for 1996-09-30
            8-K filed 1996-02-06
            8-K filed 1996-08-15
            8-A filed 1991-06-10
        """,
    ),
    (
        "rights agreement, dated and filed",
        HEADING,
        """We incorporate by reference:

* Annual Report on Form 10-K405 for the fiscal year ended February 3, 2001;
* Quarterly Report on Form 10-Q for the thirteen weeks ended May 5, 2001;
* Current Reports on Form 8-K dated March 8, 2001 and April 12, 2001 (filed April 20, 2001); and
* The description of our preferred share purchase rights contained in our registration statement on
Form 8-A filed March 9, 1999, relating to the Rights Agreement dated as of March 4, 1999.""",
        """
            10-K405 for 2001-02-03
            10-Q for 2001-05-05
            8-K filed 2001-03-08
            8-K filed 2001-04-20
            8-A filed 1999-03-09
        """,
    ),
    (
        "a bullet a document, twice the same day",
        HEADING,
        """We incorporate by reference in this prospectus the documents listed below:

* Annual Report on Form 10-K for the year ended December 31, 2016 (filed February 24, 2017);

* Quarterly Report on Form 10-Q for the quarter ended March 31, 2017 (filed May 5, 2017);

* Current Report on Form 8-K, filed on January 10, 2017;

* Current Report on Form 8-K, filed on January 10, 2017;

* Current Report on Form 8-K, filed on February 8, 2017 (as it relates to Item 5.02 only); and

* Definitive Proxy Statement on Schedule 14A, filed on April 3, 2017, and Definitive Additional
Materials on Schedule 14A, filed on April 20, 2017 (solely to the extent incorporated by reference
into Part III of our Annual Report on Form 10-K for the fiscal year ended December 31, 2016).""",
        """
            10-K filed 2017-02-24 for 2016-12-31
            10-Q filed 2017-05-05 for 2017-03-31
            8-K filed 2017-01-10
            8-K filed 2017-01-10
            8-K filed 2017-02-08 items 5.02
            DEF 14A filed 2017-04-03
            DEFA14A filed 2017-04-20
        """,
    ),
    (
        "two reports of one day",
        HEADING,
        """We incorporate by reference: (a) our Annual Report on Form 10-K for the fiscal year ended September
30, 2018; (b) our Current Reports on Form 8-K filed with the SEC on October 9, 2018, November 5,
2018 (two reports), December 3, 2018 (Items 1.01 and 2.03) and December 14, 2018; and (c) our
Current Reports on Form 8-K/A filed on November 20, 2018 and December 27, 2018.""",
        """
            10-K for 2018-09-30
            8-K filed 2018-10-09
            8-K filed 2018-11-05
            8-K filed 2018-11-05
            8-K filed 2018-12-03 items 1.01 2.03
            8-K filed 2018-12-14
            8-K/A filed 2018-11-20
            8-K/A filed 2018-12-27
        """,
    ),
    (
        "two registrants under captions",
        "WHERE YOU CAN FIND MORE INFORMATION",
        """This document incorporates by reference the documents set forth below that Alpha and Beta have
previously filed with the SEC.

Alpha SEC Filings (File No. 001-11111)

| Annual Report on Form 10-K | Year ended December 31, 2003 |
| Current Reports on Form 8-K | Filed on January 27, 2004 and February 10, 2004 |

Beta SEC Filings (File No. 000-22222)

| Annual Report on Form 10-K, as amended by Form 10-K/A | Year ended December 31, 2003 |
| Proxy Statement on Schedule 14A | Filed on April 2, 2003 |""",
        """
            10-K for 2003-12-31
            8-K filed 2004-01-27
            8-K filed 2004-02-10
            10-K for 2003-12-31
            10-K/A for 2003-12-31
            DEF 14A filed 2003-04-02
        """,
    ),
    (
        "items before the form",
        HEADING,
        """We incorporate by reference the following:

* Items 1.01 and 8.01 of our Current Report on Form 8-K filed on March 3, 2014;
* the information set forth under Item 5.02 in our Current Report on Form 8-K filed on April 1,
2014;
* Exhibit 99.1 to our Current Report on Form 8-K filed on May 7, 2014;
* our Current Reports on Form 8-K filed pursuant to Items 1.01, 2.03 and 9.01 on June 2, 2014 and
pursuant to Item 8.01 on July 8, 2014.""",
        """
            8-K filed 2014-03-03 items 1.01 8.01
            8-K filed 2014-04-01 items 5.02
            8-K filed 2014-05-07
            8-K filed 2014-06-02 items 1.01 2.03 9.01
            8-K filed 2014-07-08 items 8.01
        """,
    ),
    (
        "annual report updated by a current report",
        HEADING,
        """We incorporate by reference our Annual Report on Form 10-K for the year ended December 31, 2011, as
updated by our Current Report on Form 8-K filed on May 14, 2012, and our Quarterly Report on Form
10-Q for the quarter ended March 31, 2012.""",
        """
            10-K for 2011-12-31
            8-K filed 2012-05-14
            10-Q for 2012-03-31
        """,
    ),
    (
        "closed-end fund",
        HEADING,
        """We incorporate by reference into this prospectus supplement:

* our Annual Report on Form N-CSR for the fiscal year ended November 30, 2022, filed with the SEC on
February 3, 2023;
* our Semi-Annual Report on Form N-CSRS for the period ended May 31, 2022, filed on August 4, 2022;
* our definitive proxy statement on Schedule 14A filed on June 10, 2022; and
* the description of our common shares contained in our Registration Statement on Form 8-A (File No.
001-31111) filed with the SEC on September 4, 2003.""",
        """
            N-CSR filed 2023-02-03 for 2022-11-30
            N-CSRS filed 2022-08-04 for 2022-05-31
            DEF 14A filed 2022-06-10
            8-A filed 2003-09-04
        """,
    ),
    (
        "plan report, description in a listed report",
        "Item 3. Incorporation of Documents by Reference",
        """The following documents are hereby incorporated by reference: (a) the Company's Annual Report on
Form 10-K for the fiscal year ended December 31, 2019, filed on February 20, 2020; (b) the Plan's
Annual Report on Form 11-K for the plan year ended December 31, 2018, filed on June 27, 2019; (c)
the Company's Current Reports on Form 8-K filed on January 9 and 23, 2020; and (d) the description
of the Company's common stock contained in Exhibit 4.3 to the Company's Annual Report on Form 10-K
for the fiscal year ended December 31, 2019.""",
        """
            10-K filed 2020-02-20 for 2019-12-31
            11-K filed 2019-06-27 for 2018-12-31
            8-K filed 2020-01-09
            8-K filed 2020-01-23
        """,
    ),
    (
        "two numbered amendments, respectively",
        HEADING,
        """The documents incorporated by reference are:

* our Annual Report on Form 10-K for the year ended December 31, 2023, filed with the SEC on March
1, 2024, as amended by Amendment No. 1 and Amendment No. 2 on Form 10-K/A, filed with the SEC on
April 29, 2024 and May 30, 2024, respectively;
* our Quarterly Reports on Form 10-Q for the quarters ended March 31, 2024, June 30, 2024 and
September 30, 2024, which were filed with the SEC on May 9, 2024, August 8, 2024 and November 7,
2024, respectively;""",
        """
            10-K filed 2024-03-01 for 2023-12-31
            10-K/A filed 2024-04-29 for 2023-12-31
            10-K/A filed 2024-05-30 for 2023-12-31
            10-Q filed 2024-05-09 for 2024-03-31
            10-Q filed 2024-08-08 for 2024-06-30
            10-Q filed 2024-11-07 for 2024-09-30
        """,
    ),
    (
        "list under another heading",
        "WHERE YOU CAN FIND MORE INFORMATION",
        """We file annual, quarterly and current reports with the SEC.

The SEC allows us to incorporate by reference the information we file with them. We incorporate by
reference the documents listed below and any future filings made with the SEC under Sections 13(a),
13(c), 14 or 15(d) of the Exchange Act until we sell all of the securities:

* Annual Report on Form 10-K for the year ended December 31, 2004; and

* Current Reports on Form 8-K filed January 12, 2005 and February 3, 2005.

You may request a copy of these filings at no cost.""",
        """
            10-K for 2004-12-31
            8-K filed 2005-01-12
            8-K filed 2005-02-03
        """,
    ),
    (
        "defined terms in brackets",
        HEADING,
        """We incorporate by reference (i) our Annual Report on Form 10-K for the fiscal year ended January 31,
2020 filed on March 27, 2020 (File No. 001-33333) (the “2020 Form 10-K”), (ii) our Current Reports
on Form 8-K filed on February 12, 2020 and April 6, 2020 (but only Item 1.01 and Exhibits 4.1 and
10.1 thereof), and (iii) the description of our common stock in Exhibit 4.2 to the 2020 Form 10-K.""",
        """
            10-K filed 2020-03-27 for 2020-01-31
            8-K filed 2020-02-12
            8-K filed 2020-04-06 items 1.01
        """,
    ),
    (
        "solely with respect to",
        HEADING,
        """This prospectus incorporates by reference:

* our Current Report on Form 8-K filed on August 1, 2022, solely with respect to Items 1.01, 2.01
and 3.02, as amended by our Current Report on Form 8-K/A filed on October 14, 2022;
* our Current Reports on Form 8-K or 8-K/A filed on January 5, 2022, March 9, 2022 and June 3, 2022
(in each case, to the extent filed and not furnished).""",
        """
            8-K filed 2022-08-01 items 1.01 2.01 3.02
            8-K/A filed 2022-10-14
            8-K filed 2022-01-05
            8-K filed 2022-03-09
            8-K filed 2022-06-03
        """,
    ),
    (
        "registration on Form 10 and its amendments",
        HEADING,
        """We incorporate by reference our Registration Statement on Form 10, initially filed with the SEC on
May 2, 2011, as amended by Amendment No. 1 thereto filed on June 15, 2011 and Amendment No. 2
thereto filed on July 8, 2011.""",
        """
            10 filed 2011-05-02
            10/A filed 2011-06-15
            10/A filed 2011-07-08
        """,
    ),
    (
        "prose behind the list names nothing new",
        HEADING,
        """We incorporate by reference the following documents: our Annual Report on Form 10-K for the year
ended December 31, 2006 and our Current Report on Form 8-K filed January 3, 2007.

We have also filed a registration statement on Form S-3 with the SEC. Our Annual Report on Form 10-K
for the year ended December 31, 2006 contains audited financial statements. Our current report on
Form 8-K furnished on February 2, 2007 is not incorporated by reference.""",
        """
            10-K for 2006-12-31
            8-K filed 2007-01-03
        """,
    ),
    (
        "day before month",
        HEADING,
        """The documents listed below are incorporated by reference: annual report on Form 20-F for the year
ended 31 December 2009 filed on 26 March 2010; reports on Form 6-K dated 12 May 2010, 4 August 2010
and 3 November 2010.""",
        """
            20-F filed 2010-03-26 for 2009-12-31
            6-K filed 2010-05-12
            6-K filed 2010-08-04
            6-K filed 2010-11-03
        """,
    ),
    (
        "numbers with full stops",
        HEADING,
        """We incorporate by reference the documents listed below:

1. Annual Report on Form 10-K for the year ended December 31, 2001.

2. Quarterly Reports on Form 10-Q for the quarters ended March 31, 2002 and June 30, 2002.

3. Current Reports on Form 8-K filed on February 4, 2002, and on Form 8-K/A filed on March 5, 2002.

4. Proxy Statement for the Annual Meeting of Stockholders held on May 15, 2002, filed April 10,
2002.""",
        """
            10-K for 2001-12-31
            10-Q for 2002-03-31
            10-Q for 2002-06-30
            8-K filed 2002-02-04
            8-K/A filed 2002-03-05
            DEF 14A filed 2002-04-10
        """,
    ),
    (
        "period and filing date by turns",
        HEADING,
        """We incorporate by reference the documents listed below:

* Quarterly Reports on Form 10-Q for the quarter ended March 31, 2019 filed on May 9, 2019, June 30,
2019 filed on August 8, 2019 and September 30, 2019 filed on November 7, 2019;""",
        """
            10-Q filed 2019-05-09 for 2019-03-31
            10-Q filed 2019-08-08 for 2019-06-30
            10-Q filed 2019-11-07 for 2019-09-30
        """,
    ),
    (
        "dates between semicolons",
        HEADING,
        """We incorporate by reference the documents listed below:

* Current Reports on Form 8-K as filed with the SEC on: January 3, 2019; January 9, 2019; and
February 14, 2019.""",
        """
            8-K filed 2019-01-03
            8-K filed 2019-01-09
            8-K filed 2019-02-14
        """,
    ),
    (
        "dates numbered",
        HEADING,
        """We incorporate by reference the documents listed below:

* Current Reports on Form 8-K filed on (i) January 3, 2019, (ii) January 9, 2019 (Item 5.02 only)
and (iii) February 14, 2019.""",
        """
            8-K filed 2019-01-03
            8-K filed 2019-01-09 items 5.02
            8-K filed 2019-02-14
        """,
    ),
    (
        "exception without brackets",
        HEADING,
        """We incorporate by reference the documents listed below:

* Current Reports on Form 8-K filed on May 3, 2019, except for information furnished under Item 7.01
and Exhibit 99.1 attached thereto, and June 7, 2019.""",
        """
            8-K filed 2019-05-03
            8-K filed 2019-06-07
        """,
    ),
    (
        "file, film and accession numbers",
        HEADING,
        """We incorporate by reference the documents listed below:

* our Current Reports on Form 8-K, filed on January 3, 2019 (File No. 001-38000), February 4, 2019
(Accession No. 0001193125-19-000123) and March 1, 2019 (SEC Film No. 19123456; File No. 001-38000);""",
        """
            8-K filed 2019-01-03
            8-K filed 2019-02-04
            8-K filed 2019-03-01
        """,
    ),
    (
        "table that begins with the date",
        HEADING,
        """The following documents are incorporated by reference:

| Date Filed | Document |
| January 5, 2019 | Current Report on Form 8-K |
| February 9, 2019 | Current Report on Form 8-K/A |
| March 1, 2019 | Annual Report on Form 10-K for the year ended December 31, 2018 |""",
        """
            8-K filed 2019-01-05
            8-K/A filed 2019-02-09
            10-K filed 2019-03-01 for 2018-12-31
        """,
    ),
    (
        "proxy statement without a date",
        HEADING,
        """We incorporate by reference the documents listed below:

* our Annual Report on Form 10-K for the year ended December 31, 2018, filed on February 28, 2019,
including the portions of our definitive proxy statement for the 2019 Annual Meeting of Stockholders
incorporated by reference therein;""",
        """
            10-K filed 2019-02-28 for 2018-12-31
            DEF 14A
        """,
    ),
    (
        "description in a registration statement",
        HEADING,
        """We incorporate by reference the documents listed below:

* our Annual Report on Form 10-K for the year ended December 31, 2018;

* the description of our Class A common stock contained in our registration statement on Form S-1
(File No. 333-228561), initially filed with the SEC on November 27, 2018, as amended;""",
        """
            10-K for 2018-12-31
            S-1 filed 2018-11-27
        """,
    ),
    (
        "Form 8-A that refers on",
        HEADING,
        """We incorporate by reference the documents listed below:

* our Annual Report on Form 10-K for the year ended December 31, 2018; and

* our Registration Statement on Form 8-A (File No. 001-38000), filed with the SEC on December 10,
2018, which incorporates by reference the description of our common stock contained in our
Registration Statement on Form S-1 (File No. 333-228561) declared effective on December 11, 2018,
and any amendment or report filed for the purpose of updating that description.""",
        """
            10-K for 2018-12-31
            8-A filed 2018-12-10
        """,
    ),
    (
        "date of event and date filed",
        HEADING,
        """We incorporate by reference the documents listed below:

1. Report on Form 8-K, date of event March 3, 2001, filed March 15, 2001;

2. Report on Form 8-K dated April 2, 2001 and filed on April 5, 2001;

3. Annual Report on Form 10-K for the year ended December 31, 2000""",
        """
            8-K filed 2001-03-15
            8-K filed 2001-04-05
            10-K for 2000-12-31
        """,
    ),
    (
        "amendment named twice",
        HEADING,
        """We incorporate by reference the documents listed below:

* our Annual Report on Form 10-K for the year ended December 31, 2018, as filed on February 28, 2019
and as amended by Amendment No. 1 to Form 10-K on Form 10-K/A, as filed on April 30, 2019;""",
        """
            10-K filed 2019-02-28 for 2018-12-31
            10-K/A filed 2019-04-30 for 2018-12-31
        """,
    ),
    (
        "number of the amendment behind the form",
        HEADING,
        """We incorporate by reference the documents listed below:

* Annual Report on Form 10-K/A, Amendment No. 2, for the year ended December 31, 2018, filed on June
30, 2019;

* Current Report on Form 8-K filed July 1, 2019""",
        """
            10-K/A filed 2019-06-30 for 2018-12-31
            8-K filed 2019-07-01
        """,
    ),
    (
        "additional soliciting material",
        HEADING,
        """We incorporate by reference the documents listed below:

* our definitive proxy statement on Schedule 14A filed on April 5, 2019, and the additional proxy
soliciting materials on Schedule 14A filed on May 1, 2019 (in each case only to the extent
incorporated by reference in Part III of our Annual Report on Form 10-K for the year ended December
31, 2018);""",
        """
            DEF 14A filed 2019-04-05
            DEFA14A filed 2019-05-01
        """,
    ),
    (
        "proxy materials filed on a schedule",
        HEADING,
        """We incorporate by reference the documents listed below:

* our definitive proxy materials filed on Schedule 14A on April 5, 2019;""",
        """
            DEF 14A filed 2019-04-05
        """,
    ),
    (
        "columns named by the first row",
        HEADING,
        """The following documents are incorporated by reference in this prospectus:

| Form | Report Date | Filing Date |
| 8-K | January 3, 2013 | January 7, 2013 |
| 8-K | February 3, 2013 | February 7, 2013 |
| 10-K | December 31, 2012 | February 28, 2013 |""",
        """
            8-K filed 2013-01-07
            8-K filed 2013-02-07
            10-K filed 2013-02-28 for 2012-12-31
        """,
    ),
    (
        "a bullet a date",
        HEADING,
        """We incorporate by reference the documents listed below:

* Annual Report on Form 10-K for the year ended December 31, 2018;

* Current Reports on Form 8-K filed with the SEC on:

– January 3, 2019;

– January 9, 2019 (Item 5.02);

– February 14, 2019.""",
        """
            10-K for 2018-12-31
            8-K filed 2019-01-03
            8-K filed 2019-01-09 items 5.02
            8-K filed 2019-02-14
        """,
    ),
    (
        "amendment in brackets behind a period",
        HEADING,
        """We incorporate by reference the documents listed below:

* Quarterly Reports on Form 10-Q for the quarters ended March 31, 2018 (as amended by Form 10-Q/A
filed on June 1, 2018) and June 30, 2018;""",
        """
            10-Q for 2018-03-31
            10-Q/A filed 2018-06-01 for 2018-03-31
            10-Q for 2018-06-30
        """,
    ),
    (
        "two forms for two dates",
        HEADING,
        """We incorporate by reference the documents listed below:

* Current Reports on Form 8-K and Form 8-K/A filed on January 3, 2019 and January 9, 2019,
respectively;""",
        """
            8-K filed 2019-01-03
            8-K/A filed 2019-01-09
        """,
    ),
    (
        "amendment in the middle",
        HEADING,
        """We incorporate by reference the documents listed below:

* Current Reports on Form 8-K filed January 3, 2019 and as amended on Form 8-K/A filed on March 5,
2019, and February 8, 2019""",
        """
            8-K filed 2019-01-03
            8-K/A filed 2019-03-05
            8-K filed 2019-02-08
        """,
    ),
    (
        "paragraphs that say so each",
        HEADING,
        """This prospectus incorporates by reference important information about us.

Our Annual Report on Form 10-K for the year ended December 31, 2010, filed on March 1, 2011, and our
Current Reports on Form 8-K filed on March 8, 2011 and April 1, 2011 are incorporated by reference
into this prospectus.

The description of our common stock contained in our Form 8-A filed on May 1, 1998 is also
incorporated by reference.""",
        """
            10-K filed 2011-03-01 for 2010-12-31
            8-K filed 2011-03-08
            8-K filed 2011-04-01
            8-A filed 1998-05-01
        """,
    ),
    (
        "there are hereby incorporated",
        HEADING,
        """There are hereby incorporated by reference in this Prospectus the following documents and
information heretofore filed with the Commission:

(1) The Company's Annual Report on Form 10-K for the fiscal year ended May 31, 1996, filed pursuant
to Section 13(a) of the Exchange Act.

(2) The Company's Quarterly Report on Form 10-Q for the fiscal quarter ended August 31, 1996, filed
pursuant to Section 13(a) of the Exchange Act.

(3) The Company's definitive Proxy Statement dated September 13, 1996, filed pursuant to Section 14
of the Exchange Act in connection with the 1996 Annual Meeting of Shareholders.""",
        """
            10-K for 1996-05-31
            10-Q for 1996-08-31
            DEF 14A filed 1996-09-13
        """,
    ),
    (
        "bullets as lines of one paragraph",
        HEADING,
        """We incorporate by reference the documents listed below:

* Annual Report on Form 10-K for the year ended December 31, 2018 filed March 1, 2019;<br>• Current
Report on Form 8-K filed March 4, 2019;<br>• all documents filed after the date of this prospectus;
and<br>• the description of our stock in our Form 8-A filed May 3, 1999.""",
        """
            10-K filed 2019-03-01 for 2018-12-31
            8-K filed 2019-03-04
            8-A filed 1999-05-03
        """,
    ),
    (
        "future filings between past ones",
        HEADING,
        """We incorporate by reference the documents listed below:

* our Annual Report on Form 10-K for the year ended December 31, 2018;

* any Current Report on Form 8-K filed after the date of this prospectus, other than information
furnished pursuant to Item 2.02;

* all of our Quarterly Reports on Form 10-Q filed since December 31, 2018; and

* our proxy statement to be filed within 120 days of December 31, 2018.""",
        """
            10-K for 2018-12-31
        """,
    ),
    (
        "a report that is excepted",
        HEADING,
        """We incorporate by reference the documents listed below:

* our Annual Report on Form 10-K for the year ended December 31, 2018;

* all Current Reports on Form 8-K filed since December 31, 2018, except the Current Report on Form
8-K furnished on February 5, 2019.""",
        """
            10-K for 2018-12-31
        """,
    ),
    (
        "all other reports, consisting of",
        HEADING,
        """(a) Our latest annual report on Form 10-K for the year ended June 30, 2004 is incorporated by
reference. The following other documents are incorporated by reference:

(b) All other reports filed pursuant to Section 13(a) of the Exchange Act since June 30, 2004,
consisting of our Quarterly Report on Form 10-Q for the quarter ended September 30, 2004 and our
Current Reports on Form 8-K filed on July 5, 2004 and August 9, 2004.""",
        """
            10-K for 2004-06-30
            10-Q for 2004-09-30
            8-K filed 2004-07-05
            8-K filed 2004-08-09
        """,
    ),
    (
        "all of our current reports",
        HEADING,
        """We incorporate by reference the documents listed below:

* all of our Current Reports on Form 8-K filed on January 3, 2019 and March 4, 2019;""",
        """
            8-K filed 2019-01-03
            8-K filed 2019-03-04
        """,
    ),
    (
        "joint proxy statement/prospectus",
        HEADING,
        """We incorporate by reference the documents listed below:

* our joint proxy statement/prospectus filed pursuant to Rule 424(b)(3) on May 3, 2019;

* our Annual Report on Form 10-K for the year ended December 31, 2018""",
        """
            424B3 filed 2019-05-03
            10-K for 2018-12-31
        """,
    ),
    (
        "parts of an annual report",
        HEADING,
        """We incorporate by reference the documents listed below:

* Part II, Items 7 and 8 of our Annual Report on Form 10-K for the year ended December 31, 2018,
filed on March 1, 2019;""",
        """
            10-K filed 2019-03-01 for 2018-12-31
        """,
    ),
    (
        "transition report and small business forms",
        HEADING,
        """We incorporate by reference the documents listed below:

* Transition Report on Form 10-KT for the transition period from July 1, 2018 to December 31, 2018,
filed on March 1, 2019;

* Form 10-QSB for the quarter ended March 31, 2019""",
        """
            10-KT filed 2019-03-01 for 2018-12-31
            10-QSB for 2019-03-31
        """,
    ),
    (
        "capitals throughout",
        HEADING,
        """THE FOLLOWING DOCUMENTS FILED BY THE COMPANY WITH THE COMMISSION ARE INCORPORATED HEREIN BY
REFERENCE: THE COMPANY'S ANNUAL REPORT ON FORM 10-K FOR THE FISCAL YEAR ENDED DECEMBER 31, 1994 AND
THE COMPANY'S QUARTERLY REPORTS ON FORM 10-Q FOR THE QUARTERS ENDED MARCH 31, 1995 AND JUNE 30,
1995.""",
        """
            10-K for 1994-12-31
            10-Q for 1995-03-31
            10-Q for 1995-06-30
        """,
    ),
    (
        "date behind the report that holds a part",
        HEADING,
        """We incorporate by reference the documents listed below:

* Our Annual Report on Form 10-K for fiscal year ended December 31, 2020 that we filed with the SEC
on February 25, 2021, and the sections of our Definitive Proxy Statement on Schedule 14A for the
2020 Annual Meeting of Stockholders incorporated by reference in our Annual Report on Form 10-K for
the fiscal year ended December 31, 2019, which was filed with the SEC on April 8, 2020;""",
        """
            10-K filed 2021-02-25 for 2020-12-31
            DEF 14A filed 2020-04-08
        """,
    ),
    (
        "items in every wording",
        HEADING,
        """We incorporate by reference the documents listed below:

* our Current Reports on Form 8-K filed on February 8, 2021 (under Items 1.01, 2.03, 3.02 and 8.01
and Exhibits 4.1, 10.1 of Item 9.01), March 3, 2021 (Items 5.02(b), 5.02(c) and 5.07) and April 12,
2021 (except for Item 7.01 and Exhibit 99.1 under Item 9.01 relating thereto);""",
        """
            8-K filed 2021-02-08 items 1.01 2.03 3.02 8.01 9.01
            8-K filed 2021-03-03 items 5.02 5.07
            8-K filed 2021-04-12
        """,
    ),
    (
        "period or date in one column",
        HEADING,
        """The following documents are incorporated by reference.

| Brightwater Corp (File No. 001-16169): | Period/Date |
| Annual Report on Form 10-K | Year Ended December 31, 2009 |
| Current Reports on Form 8-K | January 27, 2010, February 5, 2010 and March 11, 2010 |
| Power Co LLC (File No. 333-85496): | |
| Annual Report on Form 10-K | Year Ended December 31, 2009 |""",
        """
            10-K for 2009-12-31
            8-K filed 2010-01-27
            8-K filed 2010-02-05
            8-K filed 2010-03-11
            10-K for 2009-12-31
        """,
    ),
    (
        "foreign annual report amended, results named",
        HEADING,
        """We incorporate by reference the documents listed below:

* Annual Report on Form 20-F for the fiscal year ended March 31, 2015, as filed with the SEC on June
24, 2015, and as amended on Form 20-F/A filed July 30, 2015

* Report of Foreign Private Issuer on Form 6-K submitted on August 10, 2015 containing our unaudited
results for the three months ended June 30, 2015;

* our Form 6-K furnished to the SEC on November 9, 2015 (excluding the quotes of our chief executive
officer) which includes results for the six months ended September 30, 2015.""",
        """
            20-F filed 2015-06-24 for 2015-03-31
            20-F/A filed 2015-07-30 for 2015-03-31
            6-K filed 2015-08-10
            6-K filed 2015-11-09
        """,
    ),
    (
        "as of and for the year",
        HEADING,
        """We incorporate by reference the documents listed below:

* our Annual Report on Form 10-K as of and for the year ended December 31, 2021 filed February 22,
2022;""",
        """
            10-K filed 2022-02-22 for 2021-12-31
        """,
    ),
    (
        "defined terms with the form in them",
        HEADING,
        """We incorporate by reference the documents listed below:

* the “Risk Factors” in our Annual Report on Form 10-K for the year ended December 31, 2021 (our
“2021 Form 10-K”), filed February 22, 2022;

* our Quarterly Report on Form 10-Q for the quarter ended March 31, 2022 (our “Q1 Form 10-Q” and
together with the 2021 Form 10-K, our “Reports”), filed May 2, 2022;""",
        """
            10-K filed 2022-02-22 for 2021-12-31
            10-Q filed 2022-05-02 for 2022-03-31
        """,
    ),
    (
        "described in listed and earlier reports",
        HEADING,
        """We incorporate by reference the documents listed below:

* our Annual Report on Form 10-K for the year ended December 31, 2021, filed February 22, 2022;

* the description of our common stock set forth in Exhibit 4.5 to our Annual Report on Form 10-K for
the year ended December 31, 2021, filed February 22, 2022;

* the description of our common stock contained in our Form 8-A filed May 5, 2011 as updated by
Exhibit 4.6 of our Annual Report on Form 10-K for the year ended December 31, 2019, filed February
20, 2020, including any further amendment.""",
        """
            10-K filed 2022-02-22 for 2021-12-31
            8-A filed 2011-05-05
        """,
    ),
    (
        "two reports of a day, the year behind the brackets",
        HEADING,
        """We incorporate by reference the documents listed below:

* our current reports on Form 8-K filed on January 16 (both filings), February 20 and March 5 (2
filings), 2013.""",
        """
            8-K filed 2013-01-16
            8-K filed 2013-01-16
            8-K filed 2013-02-20
            8-K filed 2013-03-05
            8-K filed 2013-03-05
        """,
    ),
    (
        "amendment whose form comes last",
        HEADING,
        """We incorporate by reference the documents listed below:

* Amendment No. 1 to our Annual Report on Form 10-K for the fiscal year ended December 31, 2022
filed with the SEC on Form 10-K/A on May 1, 2023;

* our Form 8-K filed May 3, 2023""",
        """
            10-K/A filed 2023-05-01 for 2022-12-31
            8-K filed 2023-05-03
        """,
    ),
    (
        "filing dates before periods",
        HEADING,
        """We incorporate by reference the documents listed below:

* Annual Report on Form 10-K filed with the Commission on February 24, 2023 for the fiscal year
ended December 31, 2022;

* Quarterly Reports on Form 10-Q filed on May 5, 2023 for the quarter ended March 31, 2023, and on
August 4, 2023 for the quarter ended June 30, 2023;

* Quarterly Reports on Form 10-Q filed on May 5, 2022 and August 4, 2022 for the quarters ended
March 31, 2022 and June 30, 2022""",
        """
            10-K filed 2023-02-24 for 2022-12-31
            10-Q filed 2023-05-05 for 2023-03-31
            10-Q filed 2023-08-04 for 2023-06-30
            10-Q filed 2022-05-05 for 2022-03-31
            10-Q filed 2022-08-04 for 2022-06-30
        """,
    ),
    (
        "items before and behind the dates",
        HEADING,
        """We incorporate by reference the documents listed below:

* Form 8-K (Items 1.01 and 9.01) filed January 5, 2005;

* Current Report on Form 8-K filed on January 9, 2005 relating to Items 2.01 and 9.01, February 9,
2005 relating to Item 8.01, and March 3, 2005""",
        """
            8-K filed 2005-01-05 items 1.01 9.01
            8-K filed 2005-01-09 items 2.01 9.01
            8-K filed 2005-02-09 items 8.01
            8-K filed 2005-03-03
        """,
    ),
    (
        "amendments and exceptions inside one sentence",
        HEADING,
        """We incorporate by reference into this prospectus our Annual Report on Form 10-K for the year ended
December 31, 2012, and any amendments thereto, our Quarterly Report on Form 10-Q for the quarter
ended March 31, 2013, our Current Reports on Form 8-K filed on April 3, 2013 and May 5, 2013,
excluding any information furnished and not filed, and our proxy statement filed on April 10, 2013.""",
        """
            10-K for 2012-12-31
            10-Q for 2013-03-31
            8-K filed 2013-04-03
            8-K filed 2013-05-05
            DEF 14A filed 2013-04-10
        """,
    ),
    (
        "dates that are no filing dates",
        HEADING,
        """We incorporate by reference the documents listed below:

* our Current Report on Form 8-K relating to our 5.000% Senior Notes due June 15, 2029 and the
underwriting agreement dated May 3, 2019, filed on May 6, 2019;

* our proxy statement for our annual meeting of stockholders on May 15, 2019, filed on April 3,
2019;""",
        """
            8-K filed 2019-05-06
            DEF 14A filed 2019-04-03
        """,
    ),
    (
        "date of event in brackets",
        HEADING,
        """We incorporate by reference the documents listed below:

* Form 8-K filed May 3, 2019 (date of earliest event reported: April 30, 2019), Form 8-K filed June
3, 2019 (date of earliest event reported May 30, 2019);

* Form 8-K dated March 3, 2020 (filed March 6, 2020), April 1, 2020 (filed April 3, 2020)""",
        """
            8-K filed 2019-05-03
            8-K filed 2019-06-03
            8-K filed 2020-03-06
            8-K filed 2020-04-03
        """,
    ),
    (
        "parts of two documents in a report",
        HEADING,
        """We incorporate by reference the documents listed below:

* Annual Report on Form 10-K for the year ended December 31, 2010, including information
specifically incorporated by reference into the Form 10-K from our 2010 Annual Report to
Stockholders and our definitive Proxy Statement filed on March 18, 2011 for our 2011 annual meeting
of stockholders;""",
        """
            10-K for 2010-12-31
            DEF 14A filed 2011-03-18
        """,
    ),
    (
        "two filings of a day in a list without years",
        HEADING,
        """We incorporate by reference the documents listed below:

* Annual Report on Form 10-K for the year ended December 31, 2006, as amended on Form 10-K/A dated
January 19, 2007; and

* Current Reports on Form 8-K filed on January 4, January 19 (two filings) and March 5, 2007.""",
        """
            10-K for 2006-12-31
            10-K/A filed 2007-01-19 for 2006-12-31
            8-K filed 2007-01-04
            8-K filed 2007-01-19
            8-K filed 2007-01-19
            8-K filed 2007-03-05
        """,
    ),
    (
        "forms without a space",
        HEADING,
        """We incorporate by reference the documents listed below:

* Form10-K for the year ended December 31, 2006;

* Form 8K filed January 4, 2007;

* Form-10-Q for the quarter ended March 31, 2007""",
        """
            10-K for 2006-12-31
            8-K filed 2007-01-04
            10-Q for 2007-03-31
        """,
    ),
    (
        "forms without the names of reports",
        HEADING,
        """The following documents are incorporated in this Prospectus by reference: Form 10-K for the fiscal
year ended June 30, 1999, Forms 10-Q for the quarters ended September 30 and December 31, 1999 and
March 31, 2000 and Form 8-K dated April 5, 2000.""",
        """
            10-K for 1999-06-30
            10-Q for 1999-09-30
            10-Q for 1999-12-31
            10-Q for 2000-03-31
            8-K filed 2000-04-05
        """,
    ),
    (
        "two amendments without a date, told apart by their numbers",
        HEADING,
        """We incorporate by reference the documents listed below:

* our Annual Report on Form 10-K for the year ended December 31, 2022, filed March 1, 2023, as
amended by Form 10-K/A and Form 10-K/A-1""",
        """
            10-K filed 2023-03-01 for 2022-12-31
            10-K/A for 2022-12-31
            10-K/A for 2022-12-31
        """,
    ),
    (
        "two amendments, each with its form",
        HEADING,
        """We incorporate by reference the documents listed below:

* our Annual Report on Form 10-K for the year ended December 31, 2022, filed March 1, 2023, as
amended by Amendment No. 1 thereto on Form 10-K/A and Amendment No. 2 thereto on Form 10-K/A, filed
with the SEC on April 30, 2023 and May 15, 2023, respectively""",
        """
            10-K filed 2023-03-01 for 2022-12-31
            10-K/A filed 2023-04-30 for 2022-12-31
            10-K/A filed 2023-05-15 for 2022-12-31
        """,
    ),
    (
        "amended form in brackets",
        HEADING,
        """We incorporate by reference the documents listed below:

* our Current Reports on Form 8-K (and Form 8-K/A) filed on January 4, 2023, January 9, 2023 (as
amended by our Current Report on Form 8-K/A filed on March 20, 2023) and May 3, 2023 (with respect
to Item 1.01 and Exhibits 10.1 and 10.2 of Item 9.01 only);""",
        """
            8-K filed 2023-01-04
            8-K filed 2023-01-09
            8-K/A filed 2023-03-20
            8-K filed 2023-05-03 items 1.01 9.01
        """,
    ),
    (
        "parts of a schedule",
        HEADING,
        """We incorporate by reference the documents listed below:

* Annual Report on Form 10-K for the year ended December 31, 2011, the portions of Brightwater's
Schedule 14A filed on March 13, 2012, that are incorporated by reference in that report;""",
        """
            10-K for 2011-12-31
            DEF 14A filed 2012-03-13
        """,
    ),
    (
        "since the year's end, including",
        HEADING,
        """We incorporate by reference the documents listed below:

* our Annual Report on Form 10-K for the fiscal year ended May 31, 2003;

* all other reports we have filed pursuant to Section 13(a) or 15(d) of the Exchange Act since May
31, 2003, including our Form 8-K filed on July 3, 2003; and

* the description of our capital stock in the Form 8-A filed on May 3, 1994.""",
        """
            10-K for 2003-05-31
            8-K filed 2003-07-03
            8-A filed 1994-05-03
        """,
    ),
    (
        "reports of two companies in one sentence",
        HEADING,
        """We incorporate by reference the documents listed below:

* Brightwater's Annual Report on Form 10-K for the fiscal year ended December 28, 2019 filed on
February 20, 2020, Brightwater's Current Reports on Form 8-K filed on January 9, 2020 and February
4, 2020, and Tidewater's Annual Report on Form 10-K for the fiscal year ended December 31, 2019
filed on February 28, 2020.""",
        """
            10-K filed 2020-02-20 for 2019-12-28
            8-K filed 2020-01-09
            8-K filed 2020-02-04
            10-K filed 2020-02-28 for 2019-12-31
        """,
    ),
    (
        "reports of two companies under headings",
        HEADING,
        """We incorporate by reference the documents listed below:

# Brightwater

* Annual Report on Form 10-K for the year ended December 31, 2011 filed February 3, 2012;

# Tidewater

* Annual Report on Form 10-K for the year ended December 31, 2011 filed February 3, 2012.""",
        """
            10-K filed 2012-02-03 for 2011-12-31
            10-K filed 2012-02-03 for 2011-12-31
        """,
    ),
    (
        "numbers with full stops in one paragraph",
        HEADING,
        """We incorporate by reference the following documents filed with the Commission: 1. Annual Report on
Form 10-K for the year ended December 31, 2001. 2. Quarterly Report on Form 10-Q for the quarter
ended March 31, 2002. 3. Current Report on Form 8-K dated April 3, 2002.""",
        """
            10-K for 2001-12-31
            10-Q for 2002-03-31
            8-K filed 2002-04-03
        """,
    ),
    (
        "registration on Form 8-A12B",
        HEADING,
        """We incorporate by reference the documents listed below:

* The description of our ordinary shares contained in our registration statement on Form 8-A12B
filed on July 7, 2021;""",
        """
            8-A filed 2021-07-07
        """,
    ),
    (
        "amended foreign annual report",
        HEADING,
        """We incorporate by reference the documents listed below:

* our annual report on Form 20-F for the fiscal year ended June 30, 2022, filed on October 28, 2022,
and Amendment No. 1 to our annual report on Form 20-F/A for the fiscal year ended June 30, 2022,
filed on January 20, 2023;""",
        """
            20-F filed 2022-10-28 for 2022-06-30
            20-F/A filed 2023-01-20 for 2022-06-30
        """,
    ),
    (
        "interim report on Form 6-K",
        HEADING,
        """We incorporate by reference the documents listed below:

* our report on Form 6-K for the six months ended June 30, 2022 furnished on August 20, 2022""",
        """
            6-K filed 2022-08-20 for 2022-06-30
        """,
    ),
    (
        "hyphens for bullets",
        HEADING,
        """The following documents are incorporated by reference in this prospectus:

- - Annual Report on Form 10-K for the year ended December 31, 1998;

- - Quarterly Reports on Form 10-Q for the quarters ended March 31, 1999 and June 30, 1999;

-- Current Report on Form 8-K dated July 2, 1999.""",
        """
            10-K for 1998-12-31
            10-Q for 1999-03-31
            10-Q for 1999-06-30
            8-K filed 1999-07-02
        """,
    ),
    (
        "proxy statement by its own date",
        HEADING,
        """We incorporate by reference the documents listed below:

(i) our Annual Report on Form 10-K for the year ended December 31, 1995, (ii) our proxy statement
dated April 5, 1996 for our 1996 annual meeting of shareholders held on May 14, 1996, and (iii) our
Current Report on Form 8-K dated May 20, 1996 (event date May 6, 1996).""",
        """
            10-K for 1995-12-31
            DEF 14A filed 1996-04-05
            8-K filed 1996-05-20
        """,
    ),
    (
        "turn of the year",
        HEADING,
        """We incorporate by reference the documents listed below:

* Form 8-K, dated December 30 and January 4, 1999;

* Form 8-K filed December 30, 1998 and January 4, 1999""",
        """
            8-K filed 1998-12-30
            8-K filed 1999-01-04
            8-K filed 1998-12-30
            8-K filed 1999-01-04
        """,
    ),
    (
        "dated and filed",
        HEADING,
        """We incorporate by reference the documents listed below:

* Our Proxy Statement dated and filed on April 1, 2005;

* Quarterly Report on Form 10-Q for the quarter ended March 31, 2005 (File No. 0-12345) filed on May
15, 2005""",
        """
            DEF 14A filed 2005-04-01
            10-Q filed 2005-05-15 for 2005-03-31
        """,
    ),
    (
        "amended without a form",
        HEADING,
        """We incorporate by reference the documents listed below:

* Annual Report on Form 10-K for the year ended December 31, 1999 (“1999 10-K”), as amended April
28, 2000;

* Current Report on Form 8-K dated March 3, 2000, as amended by Amendment No. 1 thereto dated March
10, 2000;""",
        """
            10-K for 1999-12-31
            10-K/A filed 2000-04-28 for 1999-12-31
            8-K filed 2000-03-03
            8-K/A filed 2000-03-10
        """,
    ),
    (
        "forms in the plural of amendments",
        HEADING,
        """We incorporate by reference the documents listed below:

* Annual Report on Form 10-K for the year ended December 31, 1999 filed on March 3, 2000, as amended
by our Form 10-K/A's filed on April 1 and May 3, 2000;""",
        """
            10-K filed 2000-03-03 for 1999-12-31
            10-K/A filed 2000-04-01 for 1999-12-31
            10-K/A filed 2000-05-03 for 1999-12-31
        """,
    ),
    (
        "three amendments of a registration",
        HEADING,
        """We incorporate by reference the documents listed below:

* our Registration Statement on Form 8-A filed on May 3, 1993, as amended by Amendments No. 1, 2 and
3 on Form 8-A/A filed on June 1, 1995, July 2, 1997 and August 3, 1999;""",
        """
            8-A filed 1993-05-03
            8-A/A filed 1995-06-01
            8-A/A filed 1997-07-02
            8-A/A filed 1999-08-03
        """,
    ),
    (
        "statements of another company in a report",
        HEADING,
        """We incorporate by reference the documents listed below:

* the consolidated financial statements of Tidewater Inc. for the year ended December 31, 2012,
included in our Current Report on Form 8-K/A filed on March 5, 2013;

* our audited financial statements for the year ended December 31, 2012 contained in our Annual
Report on Form 10-K;

* Quarterly Report on Form 10-Q for the quarter ended March 31, 2013""",
        """
            8-K/A filed 2013-03-05
            10-K for 2012-12-31
            10-Q for 2013-03-31
        """,
    ),
    (
        "part of an amendment",
        HEADING,
        """We incorporate by reference the documents listed below:

* our Annual Report on Form 10-K for the year ended December 31, 2009 filed on March 1, 2010;

* the information in Part III of our Amendment No. 1 on Form 10-K/A filed on April 30, 2010;""",
        """
            10-K filed 2010-03-01 for 2009-12-31
            10-K/A filed 2010-04-30
        """,
    ),
    (
        "respectively across two forms",
        HEADING,
        """We incorporate by reference the documents listed below:

* our Annual Report on Form 10-K for the year ended December 31, 2012 and our Quarterly Report on
Form 10-Q for the quarter ended March 31, 2013, filed on March 1, 2013 and May 5, 2013,
respectively;""",
        """
            10-K filed 2013-03-01 for 2012-12-31
            10-Q filed 2013-05-05 for 2013-03-31
        """,
    ),
    (
        "on each of two days",
        HEADING,
        """We incorporate by reference the documents listed below:

* our Current Reports on Form 8-K filed with the SEC on each of March 1, 2006 and April 3, 2006;

* our Current Reports on Form 8-K (two) filed on May 1, 2006 and June 3, 2006""",
        """
            8-K filed 2006-03-01
            8-K filed 2006-04-03
            8-K filed 2006-05-01
            8-K filed 2006-06-03
        """,
    ),
    (
        "registration by its own date",
        HEADING,
        """We incorporate by reference the documents listed below:

(3) Registration Statement on Form 8-A dated May 3, 1993, registering our common stock under the
Exchange Act; (4) Notice of Annual Meeting and Proxy Statement, dated April 1, 2010""",
        """
            8-A filed 1993-05-03
            DEF 14A filed 2010-04-01
        """,
    ),
    (
        "what a report on Form 6-K is about",
        HEADING,
        """We incorporate by reference the documents listed below:

* Form 6-K filed on July 1, 2020 regarding our results for the quarter ended March 31, 2020;

* Form 6-K containing our unaudited condensed consolidated interim financial statements as of and
for the six months ended June 30, 2020, furnished on August 20, 2020;

* Exhibits 99.1 and 99.2 to our Form 6-K furnished on September 3, 2020 and Exhibit 99.1 to our Form
6-K furnished on October 5, 2020""",
        """
            6-K filed 2020-07-01
            6-K filed 2020-08-20
            6-K filed 2020-09-03
            6-K filed 2020-10-05
        """,
    ),
    (
        "two companies by name",
        HEADING,
        """The following documents filed by Brightwater and Tidewater are incorporated by reference:

(a) Brightwater's Annual Report on Form 10-K for the year ended December 31, 1997; Brightwater's
Quarterly Reports on Form 10-Q for the quarters ended March 31, 1998 and June 30, 1998; and

(b) Tidewater's Annual Report on Form 10-K for the year ended December 31, 1997, as amended by Form
10-K/A filed April 29, 1998, and Tidewater's Current Reports on Form 8-K dated March 2, 1998 and
April 9, 1998.""",
        """
            10-K for 1997-12-31
            10-Q for 1998-03-31
            10-Q for 1998-06-30
            10-K for 1997-12-31
            10-K/A filed 1998-04-29 for 1997-12-31
            8-K filed 1998-03-02
            8-K filed 1998-04-09
        """,
    ),
    (
        "two companies, each with an opening sentence",
        HEADING,
        """The following documents filed by Brightwater are incorporated by reference in this prospectus:

* Annual Report on Form 10-K for the year ended December 31, 1997;

The following documents filed by Tidewater are incorporated by reference in this prospectus:

* Annual Report on Form 10-K for the year ended December 31, 1997;""",
        """
            10-K for 1997-12-31
            10-K for 1997-12-31
        """,
    ),
    (
        "sentences behind the list that add to it",
        HEADING,
        """We incorporate by reference the documents listed below:

* Annual Report on Form 10-K for the year ended December 31, 2017, filed March 1, 2018.

In addition, we incorporate by reference the description of our common stock contained in our Form
8-A filed on May 3, 2010, including any amendments.

We also incorporate by reference our Current Report on Form 8-K filed on March 9, 2018.

The SEC file number for these documents is 001-30000.""",
        """
            10-K filed 2018-03-01 for 2017-12-31
            8-A filed 2010-05-03
            8-K filed 2018-03-09
        """,
    ),
    (
        "a paragraph between members",
        HEADING,
        """We incorporate by reference the documents listed below:

* Annual Report on Form 10-K for the year ended December 31, 2017, filed March 1, 2018;

To the extent that any of these is furnished, it is not incorporated.

* Current Report on Form 8-K filed on March 9, 2018.""",
        """
            10-K filed 2018-03-01 for 2017-12-31
            8-K filed 2018-03-09
        """,
    ),
    (
        "brackets with dates of their own",
        HEADING,
        """We incorporate by reference the documents listed below:

* our Current Reports on Form 8-K filed on March 9, 2018, April 3, 2018 (other than the information
furnished pursuant to Item 2.02 and Exhibit 99.1, dated April 3, 2018), May 1, 2018 (but only with
respect to the second filing on that date), and June 5, 2018;""",
        """
            8-K filed 2018-03-09
            8-K filed 2018-04-03
            8-K filed 2018-05-01
            8-K filed 2018-06-05
        """,
    ),
    (
        "what a current report announces",
        HEADING,
        """We incorporate by reference the documents listed below:

* our Current Report on Form 8-K filed on March 9, 2018 announcing our results for the quarter and
year ended December 31, 2017 and the declaration of a dividend payable on April 15, 2018 to holders
of record on April 1, 2018;""",
        """
            8-K filed 2018-03-09
        """,
    ),
    (
        "two descriptions in one member",
        HEADING,
        """We incorporate by reference the documents listed below:

* The description of our common units contained in our registration statement on Form 8-A/A filed on
May 3, 2006, and the description of our Class B units contained in our Form 8-A filed June 1, 2007;""",
        """
            8-A/A filed 2006-05-03
            8-A filed 2007-06-01
        """,
    ),
    (
        "fiscal years and quarters without dates",
        HEADING,
        """We incorporate by reference the documents listed below:

* our Annual Report on Form 10-K for fiscal 2012, filed August 1, 2012;

* our Quarterly Report on Form 10-Q for the first quarter of fiscal 2013, filed on November 3, 2012.""",
        """
            10-K filed 2012-08-01
            10-Q filed 2012-11-03
        """,
    ),
    (
        "table with dates in its second column",
        HEADING,
        """We incorporate by reference:

| | |
| Annual Report on Form 10-K | For the year ended December 31, 2012, filed March 1, 2013 |
| Quarterly Reports on Form 10-Q | For the quarters ended March 31 and June 30, 2013, filed May 1 and August 1, 2013 |
| Proxy Statement on Schedule 14A | Filed April 5, 2013 |
| Current Reports on Form 8-K | Filed January 3, 2013; February 4, 2013 (Item 5.02 only); and March 5, 2013 |""",
        """
            10-K filed 2013-03-01 for 2012-12-31
            10-Q filed 2013-05-01 for 2013-03-31
            10-Q filed 2013-08-01 for 2013-06-30
            DEF 14A filed 2013-04-05
            8-K filed 2013-01-03
            8-K filed 2013-02-04 items 5.02
            8-K filed 2013-03-05
        """,
    ),
    (
        "forms as headings over lines of dates",
        HEADING,
        """The following documents are incorporated by reference:

# Annual Report on Form 10-K

Fiscal year ended December 31, 2017, filed on February 22, 2018

# Quarterly Reports on Form 10-Q

Quarter ended March 31, 2018, filed on April 26, 2018

Quarter ended June 30, 2018, filed on July 26, 2018

# Current Reports on Form 8-K

Filed on February 8, 2018 and May 10, 2018""",
        """
            10-K filed 2018-02-22 for 2017-12-31
            10-Q filed 2018-04-26 for 2018-03-31
            10-Q filed 2018-07-26 for 2018-06-30
            8-K filed 2018-02-08
            8-K filed 2018-05-10
        """,
    ),
    (
        "dated and filed by turns",
        HEADING,
        """We incorporate by reference our Annual Report on Form 10-K for the year ended December 31, 2011, and our
Current Reports on Form 8-K dated January 17, 2012, filed January 20, 2012, and March 12, 2012, filed March 13,
2012.""",
        """
            10-K for 2011-12-31
            8-K filed 2012-01-20
            8-K filed 2012-03-13
        """,
    ),
    (
        "reports of which one exhibit counts, in one sentence",
        HEADING,
        """We are incorporating by reference our Form 6-Ks furnished to the SEC on March 5, 2015 (Film No. 15677889),
April 2, 2015 (excluding the quotes of management in Exhibit 99.1) and May 7, 2015 (Exhibit 99.3 only).""",
        """
            6-K filed 2015-03-05
            6-K filed 2015-04-02
            6-K filed 2015-05-07
        """,
    ),
    (
        "forms of registration with their subsection",
        HEADING,
        """We incorporate by reference our Annual Report on Form 10-KSB for the year ended September 30, 2001; the
description of our common stock contained in our registration statement on Form 10-SB filed on March 15, 2000; and the
description of our warrants contained in our registration statement on Form 8-A12B filed on July 20, 2001.""",
        """
            10-KSB for 2001-09-30
            10-SB filed 2000-03-15
            8-A filed 2001-07-20
        """,
    ),
    (
        "filed before the period, twice",
        HEADING,
        """We incorporate by reference the documents listed below:

* our Quarterly Reports on Form 10-Q filed with the SEC on May 14, 2014, for the quarter ended March 31, 2014, and
August 13, 2014, for the quarter ended June 30, 2014.""",
        """
            10-Q filed 2014-05-14 for 2014-03-31
            10-Q filed 2014-08-13 for 2014-06-30
        """,
    ),
    (
        "an amendment inside a list that goes on",
        HEADING,
        """We incorporate by reference the Current Reports on Form 8-K dated January 15, 1993, April 15, 1993, July 19,
1993, as amended by a Form 8-K/A dated August 2, 1993, and December 21, 1993, and the Current Reports on Form 8-K dated
March 1, 1994 and March 8, 1994, as amended by Forms 8-K/A dated April 5, 1994, and May 3, 1994.""",
        """
            8-K filed 1993-01-15
            8-K filed 1993-04-15
            8-K filed 1993-07-19
            8-K/A filed 1993-08-02
            8-K filed 1993-12-21
            8-K filed 1994-03-01
            8-K filed 1994-03-08
            8-K/A filed 1994-04-05
            8-K/A filed 1994-05-03
        """,
    ),
    (
        "the form of one document in brackets",
        HEADING,
        """We incorporate by reference:

* our Current Reports on Form 8-K and 8-K/A filed on January 7, 2020, March 23, 2020 (8-K/A) and April 6, 2020; and

* our Current Reports on Form 8-K filed on May 4, 2020 (Form 8-K12B) and June 1, 2020.""",
        """
            8-K filed 2020-01-07
            8-K/A filed 2020-03-23
            8-K filed 2020-04-06
            8-K12B filed 2020-05-04
            8-K filed 2020-06-01
        """,
    ),
    (
        "EDGAR's names of proxy material",
        HEADING,
        """We incorporate by reference the documents listed below:

| Document | Date filed |
| Form 10-K for the year ended 12/31/2015 | 3/11/2016 |
| Form DEF 14A | 4/29/2016 |
| DEFA14A | 5/6/2016 |""",
        """
            10-K filed 2016-03-11 for 2015-12-31
            DEF 14A filed 2016-04-29
            DEFA14A filed 2016-05-06
        """,
    ),
    (
        "quarters as bullets of their own under the form",
        HEADING,
        """We incorporate by reference the documents listed below:

* Annual Report on Form 10-K for the year ended December 31, 2009;

* Quarterly Reports on Form 10-Q for:

* the quarter ended March 31, 2010, filed on May 6, 2010;

* the quarter ended June 30, 2010, filed on August 5, 2010.""",
        """
            10-K for 2009-12-31
            10-Q filed 2010-05-06 for 2010-03-31
            10-Q filed 2010-08-05 for 2010-06-30
        """,
    ),
    (
        "a registration without a date, and its amendment",
        HEADING,
        """We incorporate by reference: (1) our Annual Report on Form 10-K for the year ended December 31, 1996; and
(2) the
description of the Common Stock set forth in our registration statement on Form 8-A, including the amendment thereto on
Form 8-A/A filed on November 6, 1992.""",
        """
            10-K for 1996-12-31
            8-A
            8-A/A filed 1992-11-06
        """,
    ),
    (
        "what a report on Form 6-K holds, in brackets",
        HEADING,
        """We incorporate by reference the documents listed below:

* our annual report on Form 40-F for the year ended December 31, 2020;

* Exhibit 99.1 to our report on Form 6-K furnished on March 26, 2021 (notice of meeting and management information
circular dated March 19, 2021).""",
        """
            40-F for 2020-12-31
            6-K filed 2021-03-26
        """,
    ),
    (
        "items on both sides of an exhibit",
        HEADING,
        """We incorporate by reference Item 8.01 and Exhibit 99.2 of Item 9.01 of our Current Report on Form 8-K
filed May
30, 2012, and our Annual Report on Form 10-K for the year ended December 31, 2011.""",
        """
            8-K filed 2012-05-30 items 8.01 9.01
            10-K for 2011-12-31
        """,
    ),
    (
        "portions of an undated proxy statement, in one sentence",
        HEADING,
        """We incorporate by reference our Annual Report on Form 10-K for our fiscal year ended December 31, 2009,
including
portions of our Proxy Statement for our Annual Meeting of Shareholders held on May 11, 2010 to the extent incorporated
by reference in such Form 10-K; and our Form 10-Q for our fiscal quarter ended March 31, 2010.""",
        """
            10-K for 2009-12-31
            DEF 14A
            10-Q for 2010-03-31
        """,
    ),
    (
        "the latter amended",
        HEADING,
        """We incorporate by reference our Quarterly Reports on Form 10-Q for the quarters ended March 31, 2009 and
June 30,
2009, the latter as amended by Form 10-Q/A filed on August 28, 2009.""",
        """
            10-Q for 2009-03-31
            10-Q for 2009-06-30
            10-Q/A filed 2009-08-28 for 2009-06-30
        """,
    ),
    (
        "Canadian material change report",
        HEADING,
        """The following documents are incorporated by reference in this prospectus:

(a) the annual information form of the Company for the year ended December 31, 2021, dated March 30, 2022; and

(b) the material change report of the Company dated April 12, 2022 relating to the closing of its financing.""",
        """
            40-F filed 2022-03-30 for 2021-12-31
            6-K filed 2022-04-12
        """,
    ),
    (
        "amended on a day, on the form of an amendment",
        HEADING,
        """We incorporate by reference the documents listed below:

* Annual Report on Form 10-K for the fiscal year ended December 31, 2005, filed March 3, 2006, as amended on January 19,
2007 on Form 10-K/A;

* Quarterly Reports on Form 10-Q for the quarters ended March 31, 2006, filed May 1, 2006 and amended January 19, 2007
on Form 10-Q/A, and June 30, 2006, filed July 28, 2006 and amended January 19, 2007 on Form 10-Q/A; and

* Current Reports on Form 8-K dated December 19, 2005, as amended by Form 8-K/A filed February 27, 2006, and January 21,
2006.""",
        """
            10-K filed 2006-03-03 for 2005-12-31
            10-K/A filed 2007-01-19 for 2005-12-31
            10-Q filed 2006-05-01 for 2006-03-31
            10-Q/A filed 2007-01-19 for 2006-03-31
            10-Q filed 2006-07-28 for 2006-06-30
            10-Q/A filed 2007-01-19 for 2006-06-30
            8-K filed 2005-12-19
            8-K/A filed 2006-02-27
            8-K filed 2006-01-21
        """,
    ),
    (
        "two years' reports of a plan",
        HEADING,
        """The following documents are incorporated by reference:

1. The Company's Annual Report on Form 10-K for the year ended December 31, 2001; and

2. The Plan's Annual Reports on Form 11-K for the years ended December 31, 2001 and 2000.""",
        """
            10-K for 2001-12-31
            11-K for 2001-12-31
            11-K for 2000-12-31
        """,
    ),
    (
        "days before their months, and in figures, that begin like a form",
        HEADING,
        """We incorporate by reference the documents listed below:

* our reports on Form 6-K furnished on 6 March 2015, 20 March 2015, 8 April 2015 and 11 May 2015;

* our annual report on Form 20-F for the year ended 31 December 2014, filed 10/8/2015.""",
        """
            6-K filed 2015-03-06
            6-K filed 2015-03-20
            6-K filed 2015-04-08
            6-K filed 2015-05-11
            20-F filed 2015-10-08 for 2014-12-31
        """,
    ),
    (
        "two exhibits of one report, and an information statement that is one",
        HEADING,
        """We incorporate by reference the documents listed below:

* the audited balance sheets of Tidewater LLC as of December 31, 2014 and 2013, filed as Exhibit 99.1 to our Current
Report on Form 8-K/A filed on September 11, 2015;

* the pro forma statements filed as Exhibit 99.3 to our Current Report on Form 8-K/A filed on September 11, 2015; and

* our Information Statement filed as Exhibit 99.1 to our Current Report on Form 8-K filed on December 3, 2015.""",
        """
            8-K/A filed 2015-09-11
            8-K filed 2015-12-03
        """,
    ),
    (
        "an item that counts for the day behind it",
        HEADING,
        """We incorporate by reference the documents listed below:

* our Current Reports on Form 8-K filed on January 14, 2014, March 6, 2014 and, with respect to Item 8.01 only, April 2,
2014;

* our Current Reports on Form 8-K filed on May 12, 2014 and June 4, 2014 (Amendment No. 1).""",
        """
            8-K filed 2014-01-14
            8-K filed 2014-03-06
            8-K filed 2014-04-02 items 8.01
            8-K filed 2014-05-12
            8-K/A filed 2014-06-04
        """,
    ),
    (
        "a letter for a figure, and items of the other numbering",
        HEADING,
        """We incorporate by reference the documents listed below:

* our Annual Report on Form 10K for the year ended December 31, 2011;

* our Current Reports on Form 8-K filed on March 2O, 2012 and May 3, 2012 (Item 5,03);

* our Form 8K/A filed on June 4, 2012.""",
        """
            10-K for 2011-12-31
            8-K filed 2012-03-20
            8-K filed 2012-05-03
            8-K/A filed 2012-06-04
        """,
    ),
    (
        "proxy material: of a meeting's day, supplemented, a circular",
        HEADING,
        """We incorporate by reference the documents listed below:

* our Annual Report on Form 10-K for the year ended December 31, 2019, filed on February 14, 2020, including the
portions of our management information circular for our May 5, 2020 annual meeting incorporated therein;

* our proxy statement filed on April 11, 2019, as supplemented on April 26, 2019.""",
        """
            10-K filed 2020-02-14 for 2019-12-31
            DEF 14A
            DEF 14A filed 2019-04-11
        """,
    ),
    (
        "amended on Form 8, as it was done until 1993",
        HEADING,
        """We incorporate by reference the documents listed below:

* Annual Report on Form 10-K for the fiscal year ended December 31, 1992;

* the description of the Common Stock contained in the Registration Statement on Form 10, dated April 25, 1969, as
amended on Form 8 dated May 10, 1990.""",
        """
            10-K for 1992-12-31
            10 filed 1969-04-25
            10/A filed 1990-05-10
        """,
    ),
    (
        "annual information form as a part of Form 40-F",
        HEADING,
        """We incorporate by reference our annual report on Form 40-F for the year ended December 31, 2023, filed on
March 28, 2024, including the annual information form dated March 27, 2024, and our report on Form 6-K furnished on
May 13,
2024.""",
        """
            40-F filed 2024-03-28 for 2023-12-31
            6-K filed 2024-05-13
        """,
    ),
    (
        "table whose rows begin with items",
        HEADING,
        """We incorporate by reference the documents listed below:

| o | Items 5.03 and 5.07 of our Current Report on Form 8-K dated May 3, 2012; |
| o | Item 8.01 and Exhibit 99.2 of Item 9.01 of our Current Report on Form 8-K filed May 30, 2012. |""",
        """
            8-K filed 2012-05-03 items 5.03 5.07
            8-K filed 2012-05-30 items 8.01 9.01
        """,
    ),
    (
        "table with a column of items",
        HEADING,
        """The documents in the following table are incorporated by reference:

| Form | Period Ended | Filing Date | Items |
| 10-K | December 31, 2012 | February 28, 2013 | All |
| 8-K | | January 22, 2013 | 1.01, 9.01 |
| 8-K/A | | May 20, 2013 | 9.01 |""",
        """
            10-K filed 2013-02-28 for 2012-12-31
            8-K filed 2013-01-22 items 1.01 9.01
            8-K/A filed 2013-05-20 items 9.01
        """,
    ),
    (
        "days of what a report is about",
        HEADING,
        """We incorporate by reference the documents listed below:

* our Current Report on Form 8-K filed on January 5, 2012, regarding our acquisition of Tidewater Corp. on December 30,
2011;

* our Current Report on Form 8-K filed on March 14, 2012, announcing the pricing on March 13, 2012 of our notes.""",
        """
            8-K filed 2012-01-05
            8-K filed 2012-03-14
        """,
    ),
]


@pytest.mark.parametrize(("heading", "body", "named"), [pytest.param(*case[1:], id=case[0]) for case in CASES])
def test_names_each_document_once(heading: str, body: str, named: str) -> None:
    assert entries(body, heading) == expected(named)
