"""Covers whose foot, or whose end, is told by how their pages are set, for made-up issuers."""

from __future__ import annotations

from tests.extracting.offering.pages import Case

_CONTINUED = """\
ASCII
<PAGE>
                                                 Filed Pursuant to Rule 424(b)(2)
                                                 Registration No. 333-10001
PROSPECTUS SUPPLEMENT
(To Prospectus dated October 1, 1996)
                       200,000 TRUST PREFERRED SECURITIES
                             ALDER CAPITAL III
                       7% TRUST PREFERRED SECURITIES
                  GUARANTEED TO THE EXTENT SET FORTH HEREIN BY
                              ALDER GROUP INC.
                                  ------------

    The 7% Trust Preferred Securities (the "Preferred Securities") represent
preferred undivided beneficial interests in the assets of Alder Capital III, a
statutory business trust formed under the laws of the State of Delaware. Alder
Group Inc. will own all the common securities of the trust.

THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES AND
EXCHANGE COMMISSION. ANY REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.

<TABLE>
<CAPTION>
                              PRICE TO        UNDERWRITING      PROCEEDS TO
                               PUBLIC          COMMISSIONS        TRUST
<S>                           <C>               <C>              <C>
Per Preferred Security          $1,000             $10             $990
Total                        $200,000,000       $2,000,000     $198,000,000
</TABLE>

    The Preferred Securities are offered by the several Underwriters, subject
to prior sale. It is expected that delivery of the Preferred Securities will be
made on or about December 3, 1996.
                                  ------------
BIRCH INC.
                 HOLM SECURITIES, INC.
                                   LINDEN & CO.
{foot}
(continued from previous page)

    Upon the event of a default under the Declaration, the holders of Preferred
Securities will have a preference over the holders of the Common Securities
with respect to payments in respect of distributions and redemptions.

    Birch Inc. may use this prospectus supplement in connection with offers and
sales of the Preferred Securities in market-making transactions. Birch may act
as principal or agent in such transactions.
"""

CASES: list[Case] = [
    Case(
        "a date alone at the foot of a page is the cover's last line",
        "424B2",
        _CONTINUED.replace("{foot}", "November 27, 1996\n<PAGE>"),
        {
            "securities": [("preferred_stock", 200_000)],
            "gross_total": "200000000",
            "intermediaries": {
                "Birch Inc.": "underwriter",
                "Holm Securities, Inc.": "underwriter",
                "Linden & Co.": "underwriter",
            },
        },
    ),
    Case(
        "a bank's name ends in the line below it",
        "424B4",
        """\
ASCII
PROSPECTUS

                                4,000,000 Shares

                                   ACME, INC.

                                  Common Stock

   We are offering 4,000,000 shares of our common stock.

@LEGEND@

<TABLE>
<CAPTION>
                                                          Per Share    Total
                                                          --------- ------------
<S>                                                       <C>       <C>
Initial public offering price............................ $50.00    $200,000,000
Underwriting discount.................................... $ 1.875   $  7,500,000
Proceeds, before expenses, to Acme, Inc.................. $48.125   $192,500,000
</TABLE>

   The underwriters expect to deliver the shares against payment on November 2,
2001.

Harbor Hill & Co.
                               Alder Investments Inc.
                                                     Birch Capital
                                                     Partners, L.P.

                      Prospectus dated October 29, 2001.
""",
        {
            "intermediaries": {
                "Harbor Hill & Co.": "underwriter",
                "Alder Investments Inc.": "underwriter",
                "Birch Capital Partners, L.P.": "underwriter",
            },
        },
    ),
    Case(
        "a shelf of one class whose supplements will have specific information about the terms",
        "424B3",
        """\
PROSPECTUS

ACME MOTORS COMPANY

$5,000,000,000

Debt Securities

This Prospectus is part of registration statements that we filed with the SEC utilizing a “shelf” registration process.
  Under this shelf process, we may, from time to time, sell the debt securities described in this Prospectus in one or
  more offerings up to a total dollar amount of $5,000,000,000.

Each time we sell debt securities, we will provide a Prospectus Supplement that will contain specific information about
  the terms of that offering.

@LEGEND@

The date of this Prospectus is November 9, 2000.
""",
        {
            "offering_kinds": set(),
            "securities": [("debt", "5000000000")],
            "gross_total": "5000000000",
            "intermediaries": {},
        },
    ),
    Case(
        "a shelf of one class whose supplements describe the terms of the securities",
        "424B3",
        """\
PROSPECTUS

ACME MOTORS COMPANY

$5,000,000,000

Debt Securities

This Prospectus is part of registration statements that we filed with the SEC utilizing a “shelf” registration process.
  Under this shelf process, we may, from time to time, sell the debt securities described in this Prospectus in one or
  more offerings up to a total dollar amount of $5,000,000,000.

Each time we sell debt securities, we will provide a Prospectus Supplement that will describe the terms of the
  securities that we then offer.

@LEGEND@

The date of this Prospectus is November 9, 2000.
""",
        {
            "offering_kinds": set(),
            "securities": [("debt", "5000000000")],
            "gross_total": "5000000000",
            "intermediaries": {},
        },
    ),
    Case(
        "a recapitalization that a merger of a subsidiary brings about",
        "S-4",
        """\
As filed with the Securities and Exchange Commission on June 28, 2000

Registration No. 333-30001

FORM S-4

REGISTRATION STATEMENT UNDER THE SECURITIES ACT OF 1933

ACME MOTORS COMPANY

(Exact Name of Registrant as Specified in its Charter)

Approximate date of commencement of proposed sale to the public: As soon as practicable.

@PAGE@

[SUBJECT TO COMPLETION]

Dear Stockholder:

You are invited to attend a special meeting of stockholders on August 2, 2000, at which you will be asked to consider
  and vote upon a recapitalization proposal.

Pursuant to the recapitalization, which will be effected through the merger of a wholly-owned subsidiary of Acme into
  Acme, each stockholder will have the right to elect to receive one share of a new class of Acme common stock and $20.

@LEGEND@
""",
        {"offering_kinds": {"merger"}, "gross_total": None},
    ),
]
