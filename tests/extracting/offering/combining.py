"""Covers of mergers, exchange offers, conversions and blank check companies, written for made-up issuers."""

from __future__ import annotations

from tests.extracting.offering.pages import Case

CASES: list[Case] = [
    Case(
        "a range of shares in a line below the bank that is held",
        "424B3",
        """\
ASCII
PROSPECTUS
                              ACME BANCORP, INC.
   (PROPOSED HOLDING COMPANY FOR ACME BANK, A FEDERAL SAVINGS BANK)
             BETWEEN 612,000 AND 952,200 SHARES OF COMMON STOCK

Acme Bank is converting from the mutual holding company form of organization to the stock holding company form of
organization. Acme Bancorp, Inc. is offering its common stock to the public under the terms of a Plan of Conversion.

<TABLE>
<CAPTION>
                                        MINIMUM     MIDPOINT     MAXIMUM    MAXIMUM, AS ADJUSTED
<S>                                   <C>          <C>          <C>          <C>
Per Share Price...................    $    10.00   $    10.00   $    10.00   $     10.00
Number of Shares..................       612,000      720,000      828,000       952,200
Net Proceeds......................    $5,570,000   $6,650,000   $7,730,000   $ 8,972,000
</TABLE>

@LEGEND@
""",
        {"securities": [("common_stock", 952200)], "price_per_unit": "10.00", "gross_total": None},
    ),
    Case(
        "a range of shares",
        "424B3",
        """\
PROSPECTUS

ACME FINANCIAL CORP.

(Proposed Holding Company for Acme Savings and Loan Association)

From 1,105,000 to 1,495,000 Shares of Common Stock

This offering is made as part of the plan of conversion of Acme Savings and Loan Association.

@LEGEND@
""",
        {"securities": [("common_stock", 1495000)]},
    ),
    Case(
        "an exchange of notes, of which a sentence says how much is outstanding",
        "424B3",
        """\
ASCII
PROSPECTUS
                         ACME COUPONS, INC.
           OFFER TO EXCHANGE ALL OF OUR OUTSTANDING AND UNREGISTERED
                          6 3/8% SENIOR NOTES DUE 2009
                               FOR OUR REGISTERED
                          6 3/8% SENIOR NOTES DUE 2009

     We hereby offer to exchange all of our outstanding and unregistered 6 3/8% Senior Notes due 2009 ("Old Notes")
for our registered 6 3/8% Senior Notes due 2009 ("Exchange Notes"). The Old Notes were issued on January 12, 1999 and,
as of the date of this Prospectus, an aggregate principal amount of $120,000,000 is outstanding.

     We will not receive any proceeds from the Exchange Offer.

@LEGEND@
""",
        {"offering_kinds": {"exchange_offer"}, "securities": [("debt", "120000000")]},
    ),
    Case(
        "exchanges of several notes, each in a line of the head",
        "424B3",
        """\
PROSPECTUS

ACME COMMUNICATIONS CORPORATION

Offer to exchange $900,000,000 aggregate principal amount of 8.625% Senior Notes due 2020 (the “old 2020 Notes”) for
  $900,000,000 aggregate principal amount of 8.625% Senior Notes due 2020 (the “new 2020 Notes”);

Offer to exchange $1,800,000,000 aggregate principal amount of 10.250% Senior Notes due 2022 (the “old 2022 Notes”)
  for $1,800,000,000 aggregate principal amount of 10.250% Senior Notes due 2022 (the “new 2022 Notes”).

The new notes have been registered under the Securities Act of 1933. The exchange offers will expire on June 9, 2026.

We will not receive any proceeds from the exchange offers.

@LEGEND@
""",
        {"offering_kinds": {"exchange_offer"}, "securities": [("debt", "900000000"), ("debt", "1800000000")]},
    ),
    Case(
        "shares that are given for notes",
        "424B3",
        """\
Prospectus

Acme Life Holding Company

Offer to exchange cash and common stock
for any and all of our
3.25% Convertible Senior Notes due 2031

We are offering to exchange cash and, in certain circumstances, newly issued shares of our common stock, upon the terms
  set forth in this prospectus, any and all of our outstanding 3.25% Convertible Senior Notes due 2031.

@LEGEND@
""",
        {"offering_kinds": {"exchange_offer"}, "securities": [("common_stock", None)]},
    ),
    Case(
        "all the shares that holders receive in a merger",
        "424B3",
        """\
| Proxy Statement of Omega Holding Corporation | Prospectus of Acme Bancshares, Inc. |

MERGER PROPOSED—YOUR VOTE IS VERY IMPORTANT

On July 17, 2025, Acme and Omega entered into an Agreement and Plan of Merger.

If the merger is completed, all shares of Omega common stock will be converted into the right to receive, without
  interest, an aggregate of 3,214,505 shares of Acme common stock, as such number may be reduced.

@LEGEND@

This proxy statement/prospectus is dated September 29, 2025.
""",
        {"offering_kinds": {"merger"}, "securities": [("common_stock", 3214505)]},
    ),
    Case(
        "the shares of two mergers, which no sentence adds up",
        "424B3",
        """\
MERGERS PROPOSED—YOUR VOTE IS VERY IMPORTANT

On January 23, 2020, Acme, Omega and Rho entered into an Agreement and Plan of Merger. In the first merger, Omega
  shareholders will receive an aggregate of 2,110,400 shares of Acme common stock. In the second merger, Rho
  shareholders will receive an aggregate of 564,800 shares of Acme common stock.

@LEGEND@

This proxy statement/prospectus is dated September 29, 2020.
""",
        {"offering_kinds": {"merger"}, "securities": [("common_stock", None)]},
    ),
    Case(
        "the shares that the buyer will issue",
        "424B3",
        """\
Dear Shareholders:

On June 30, 2015, Acme Limited (“Acme”) entered into an Agreement and Plan of Merger with Omega Corporation. In the
  merger, each share of Omega common stock will be converted into the right to receive 0.6019 of an Acme common share.
  Acme expects to issue approximately 13,750,400 Acme common shares in connection with the merger.

@LEGEND@

This joint proxy statement/prospectus is dated September 11, 2015.
""",
        {"offering_kinds": {"merger"}, "securities": [("common_stock", 13750400)]},
    ),
    Case(
        "proceeds before expenses in a column whose head runs over two lines",
        "424B4",
        """\
PROSPECTUS

$360,000,000

36,000,000 Units

Acme Acquisition Corp. is a newly formed blank check company. Each unit that we are offering has a price of $10.00.

| | Public | Underwriting Discount | Proceeds, Before |
| | Offering Price | and Commissions(1) | Expenses, to Us |
| Per Unit | $10.00 | $0.665 | $9.335 |
| Total | $360,000,000 | $23,940,000 | $336,060,000 |

@LEGEND@
""",
        {"discount_total": "23940000", "net_total": "336060000"},
    ),
    Case(
        "a rights offering in the line that counts the shares",
        "424B3",
        """\
PROSPECTUS

ACME BANCSHARES, INC.

Rights Offering of Up to 5,000,000 Shares of Common Stock
at $2.00 Per Share

Acme Bancshares, Inc. is distributing at no charge to the holders of our common stock non-transferable subscription
  rights to purchase up to an aggregate of 5,000,000 shares of our common stock at a cash subscription price of $2.00.

@LEGEND@
""",
        {"offering_kinds": {"rights_offering"}, "securities": [("common_stock", 5000000)], "price_per_unit": "2.00"},
    ),
    Case(
        "shares that are given for securities in a table",
        "424B3",
        """\
Prospectus

Acme Commerce Corporation

Offers to Exchange Common Stock

for

Any and All of the Outstanding Securities Listed Below

| Title of Securities | CUSIP | Liquidation Preference Outstanding |
| 8.250% Non-Cumulative Preferred Stock, Series A | 000000 20 1 | $250,000,000 |
| Depositary Shares representing 6.750% Preferred Stock, Series C | 000000 30 0 | $150,000,000 |

We are offering to exchange newly issued shares of our common stock for any and all outstanding shares of the series of
  preferred stock listed above, on the terms set forth in this prospectus.

@LEGEND@
""",
        {"offering_kinds": {"exchange_offer"}, "securities": [("common_stock", None)]},
    ),
    Case(
        "a supplement to a prospectus for shares that the issuer issues on exercise and others that are resold",
        "424B3",
        """\
PROSPECTUS SUPPLEMENT NO. 2
(To Prospectus dated July 2, 2021)

ACME MOBILITY, INC.

17,250,000 Shares of Class A Common Stock Issuable Upon Exercise of Warrants
88,400,512 Shares of Class A Common Stock

This prospectus supplement updates and supplements the prospectus dated July 2, 2021 with the information contained in
  our current report on Form 8-K, filed with the Securities and Exchange Commission on August 16, 2021.

The Prospectus and this prospectus supplement relate to the issuance by us of up to an aggregate of 17,250,000 shares of
  our Class A common stock and the offer and sale from time to time by the selling securityholders named in it of
  up to 88,400,512 shares of Class A common stock.

@LEGEND@
""",
        {
            "offering_kinds": {"resale", "warrant_exercise", "update_only"},
            "securities": [("common_stock", 17250000), ("common_stock", 88400512)],
        },
    ),
    Case(
        "an exchange of notes whose title stands in a paragraph, with the numbers of the old ones",
        "424B3",
        """\
PROSPECTUS

$170,000,000

Acme Gaming, LLC
Acme Capital Corp.

Exchange Offer for All Outstanding
  7 3/8% Senior Subordinated Notes due 2013
  (CUSIP Nos. 000000AA1 and 990000AA9)
  for new 7 3/8% Senior Subordinated Notes due 2013
  that have been registered under the Securities Act of 1933.

This exchange offer will expire at 5:00 p.m., New York City time, on August 26, 2005, unless extended.

We will not receive any proceeds from the exchange offer.

@LEGEND@
""",
        {"offering_kinds": {"exchange_offer"}, "securities": [("debt", "170000000")]},
    ),
    Case(
        "an exchange of notes whose title runs into what is said of them",
        "424B3",
        """\
ASCII
PROSPECTUS
                               OFFER TO EXCHANGE
            10 3/8% SERIES B SENIOR SUBORDINATED NOTES DUE 2007, WHICH
          HAVE BEEN REGISTERED UNDER THE SECURITIES ACT, FOR ANY AND ALL
        OUTSTANDING 10 3/8% SERIES A SENIOR SUBORDINATED NOTES DUE 2007
                                      OF
                       ACME PACKAGING CORP.

     Acme Packaging Corp., a Delaware corporation, hereby offers to exchange $1,000 principal amount of its 10 3/8%
Series B Senior Subordinated Notes due 2007 for each $1,000 principal amount of its outstanding 10 3/8% Series A Senior
Subordinated Notes due 2007, of which an aggregate of $115,000,000 in principal amount is outstanding.

@LEGEND@
""",
        {"offering_kinds": {"exchange_offer"}, "securities": [("debt", "115000000")]},
    ),
    Case(
        "stock that holders may elect to receive in a merger",
        "S-4",
        """\
MERGER PROPOSED — YOUR VOTE IS VERY IMPORTANT

The board of directors of Omega Bancorp has agreed to a merger of Omega Bancorp with and into Acme Financial
  Corporation. Omega Bancorp shareholders may elect to receive for each share of Omega common stock: $41.25 in cash,
  2.125 shares of Acme common stock, or a combination of cash and shares.

@LEGEND@

This proxy statement/prospectus is dated July 1, 2005.
""",
        {"offering_kinds": {"merger"}, "securities": [("common_stock", None)]},
    ),
    Case(
        "rights of a fund's shareholders to acquire further shares",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(To Prospectus dated January 6, 2025)

ACME REAL ASSETS FUND

6,532,861 Rights for 6,532,861 Common Shares
Subscription Rights to Acquire Common Shares of Beneficial Interest

Acme Real Assets Fund (the “Fund”) is issuing subscription rights (the “Rights”) to our shareholders of record as of
  November 10, 2025 to purchase additional common shares. The Fund is a closed-end management investment company.

@LEGEND@
""",
        {"offering_kinds": {"rights_offering"}},
    ),
    Case(
        "shares that are given for what stands below the word for",
        "424B3",
        """\
PROSPECTUS

ACME ROYALTY CORP

OFFER TO EXCHANGE

UP TO 1,640,000 SHARES OF COMMON STOCK

FOR

LIMITED PARTNERSHIP INTERESTS IN THE ACME DRILLING PROGRAMS 1984-A THROUGH 1988-C

Acme Royalty Corp hereby offers, upon the terms set forth in this Prospectus, to exchange up to 1,640,000 shares of its
  common stock for limited partnership interests in the programs named above. THE EXCHANGE OFFER WILL EXPIRE AT 5:00
  P.M. ON SEPTEMBER 8, 1995, UNLESS EXTENDED.

@LEGEND@
""",
        {"offering_kinds": {"exchange_offer"}, "securities": [("common_stock", 1640000)]},
    ),
    Case(
        "notes that are taken, above the word for",
        "424B3",
        """\
PROSPECTUS

ACME SCIENCES, INC.

Offer to Convert

5 1/4% Convertible Subordinated Notes Due 2006

For

Additional Shares of Common Stock

We hereby offer to convert all our outstanding 5 1/4% Convertible Subordinated Notes Due 2006 for shares of our common
  stock. The exchange offer will expire on January 12, 2000.

@LEGEND@
""",
        {"offering_kinds": {"exchange_offer"}, "securities": [("common_stock", None)]},
    ),
    Case(
        "the facing page alone of a registration statement for a merger",
        "S-4",
        """\
As filed with the Securities and Exchange Commission on October 3, 1997

Registration No. 333-

SECURITIES AND EXCHANGE COMMISSION

FORM S-4
REGISTRATION STATEMENT
UNDER
THE SECURITIES ACT OF 1933

ACME FINANCIAL CORP.
(Exact name of registrant as specified in its charter)

Approximate date of commencement of proposed sale of securities to the public: Upon consummation of the merger described
  herein.

| Title of each class of securities to be registered | Amount to be registered | Amount of registration fee |
| Common Stock, no par value | 2,675,000 shares | $18,731.06 |
""",
        {
            "offering_kinds": {"merger"},
            "securities": [("common_stock", 2675000)],
            "selling_securityholders": False,
        },
    ),
    Case(
        "a range of shares that nothing but the counts says",
        "424B3",
        """\
PROSPECTUS

ACME MUTUAL HOLDINGS INC.

3,100,000 to 4,200,000 Shares of Common Stock

This is the initial public offering of Acme Mutual Holdings Inc., in the conversion of Acme Mutual Insurance Company
from the mutual to the stock form of organization.

@LEGEND@
""",
        {"securities": [("common_stock", 4200000)]},
    ),
    Case(
        "a change of the place of incorporation",
        "424B3",
        """\
PROXY STATEMENT/PROSPECTUS

| Omega Holdings, Inc. | Acme plc |

We are proposing to change our place of incorporation from Delaware to Ireland. In the merger, each share of common
stock of Omega Holdings, Inc. will be exchanged for one ordinary share of Acme plc, a newly formed Irish company.

@LEGEND@
""",
        {"offering_kinds": {"merger"}, "securities": [("common_stock", None)]},
    ),
]
