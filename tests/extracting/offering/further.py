"""Covers of notes, trusts and funds whose heads and tables are set in rarer ways, written for made-up issuers."""

from __future__ import annotations

from tests.extracting.offering.pages import Case

CASES: list[Case] = [
    Case(
        "totals without a label, right below the heads of their columns, and expenses that are no proceeds",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(To Prospectus dated March 1, 2006)

$410,200,000 (Approximate)

Larkspur Mortgage Trust
Mortgage Pass-Through Certificates, Series 2006-HE1

Larkspur Mortgage Investors, Inc.
Depositor

The trust will issue eleven classes of certificates, nine of which are offered by this prospectus supplement. The table
  on page S-4 names the classes of offered certificates and says what their balances and rates are.

| Price to Public | Underwriting Discount | Proceeds to Depositor |
| $409,812,345 | $1,025,500 | $408,786,845 |
| 99.9055% | 0.2500% | 99.6555% |

The proceeds to the depositor are before deducting expenses, estimated to be $700,000. See “Method of Distribution.”

@LEGEND@

Welland Securities
""",
        {"gross_total": "409812345", "discount_total": "1025500", "net_total": "408786845", "price_per_unit": None},
    ),
    Case(
        "proceeds of which only the expenses are told",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(To Prospectus dated March 1, 2006)

$410,200,000 (Approximate)

Larkspur Mortgage Trust
Mortgage Pass-Through Certificates, Series 2006-HE1

Welland Securities will offer the certificates from time to time at varying prices to be determined at the time of
  sale. The proceeds to the depositor are before deducting expenses, estimated to be $700,000.

@LEGEND@
""",
        {"net_total": None},
    ),
    Case(
        "classes in columns whose nouns stand in the line below, and totals of them in a note",
        "424B3",
        """\
ASCII
PROSPECTUS SUPPLEMENT
(To Prospectus dated October 11, 2005)

$750,000,000

LARKSPUR AUTO OWNER TRUST 2005-3
ISSUER

LARKSPUR ACCEPTANCE, LLC
DEPOSITOR

No one may use this prospectus supplement to offer and sell these securities unless it is accompanied by the
prospectus.

<TABLE>
<CAPTION>
                                      CLASS A-1      CLASS A-2       CLASS B
                                        NOTES          NOTES      CERTIFICATES(2)
                                    ------------   -------------  ---------------
<S>                                 <C>            <C>            <C>
Principal Amount ................   $328,000,000    $346,000,000    $76,000,000
Per Annum Interest Rate .........          4.17%           4.52%          5.03%
Initial Public Offering Price ...    100.000000%      99.996210%     99.976590%
Underwriting Discount ...........         0.110%          0.170%         0.400%
Proceeds to Depositor(1) ........     99.890000%      99.826210%     99.576590%
</TABLE>

(1) Total proceeds to the depositor, before deducting expenses payable by the
    depositor estimated to be $880,000, are $748,711,000. The total initial
    public offering price is $749,969,000 and the total underwriting
    discount is $1,258,000.

NEITHER THE SECURITIES AND EXCHANGE COMMISSION NOR ANY STATE SECURITIES
COMMISSION HAS APPROVED OR DISAPPROVED OF THESE SECURITIES. ANY REPRESENTATION
TO THE CONTRARY IS A CRIMINAL OFFENSE.

WELLAND SECURITIES                                              TARN MARKETS
""",
        {
            "securities": [("debt", "328000000"), ("debt", "346000000"), ("debt", "76000000")],
            "gross_total": "749969000",
            "discount_total": "1258000",
            "net_total": "748711000",
        },
    ),
    Case(
        "a table of prices that are all open, whose rows are no securities",
        "424B2",
        """\
ASCII
                             Subject to Completion
           Preliminary Prospectus Supplement, Dated January 12, 2001

                                  $325,108,000

                         Larkspur Auto Owner Trust 2001-1

<TABLE>
           <S>           <C>
           $152,000,000  % Class A-1 Asset Backed Notes
           $160,000,000  % Class A-2 Asset Backed Notes
            $13,108,000  % Asset Backed Certificates
</TABLE>

<TABLE>
<CAPTION>
                                                                               Net
                                                                            Proceeds
                                           Underwriting Discounts              to
                         Price                and Commissions               Depositor
- --------------------------------------------------------------------------------------
<S>                      <C>               <C>                           <C>
Class A-1 Notes                        %                       %                      %
Class A-2 Notes                        %                       %                      %
Certificates                           %                       %                      %
                         $                 $                             $
</TABLE>

The securities are asset backed securities issued by the trust and are no obligations of Larkspur Receivables LLC or
any of its affiliates.

NEITHER THE SECURITIES AND EXCHANGE COMMISSION NOR ANY STATE SECURITIES
COMMISSION HAS APPROVED OR DISAPPROVED OF THESE SECURITIES. ANY REPRESENTATION
TO THE CONTRARY IS A CRIMINAL OFFENSE.
""",
        {"securities": [("debt", "152000000"), ("debt", "160000000"), ("debt", "13108000")]},
    ),
    Case(
        "an open amount above a programme, and a line below the notes that tells of their risk",
        "424B2",
        """\
Subject to Completion, Preliminary Pricing Supplement dated September 17, 2013

Pricing Supplement No. 1,070 to Registration Statement No. 333-170081

$

Larkspur Stanhope

GLOBAL MEDIUM-TERM NOTES, SERIES F
Senior Notes

@PAGE@

Knock-Out Notes Based on the Price of Silver due October 2, 2014

Principal at Risk Securities

Unlike ordinary debt securities, the notes do not pay interest and do not guarantee the return of any principal.

@LEGEND@
""",
        {"securities": [("debt", None)]},
    ),
    Case(
        "capital securities that are debt of the issuer itself",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(To prospectus dated November 14, 2011)

Larkspur Utilities Cooperative

Member Capital Securities
Series 2013

Larkspur Utilities Cooperative is offering to its voting members from time to time its Series 2013 member capital
  securities. Each will mature on a date 30 years from its date of issuance. The securities will be unsecured
  obligations and subordinate to all senior indebtedness.

@LEGEND@
""",
        {"securities": [("debt", None)]},
    ),
    Case(
        "a facing page before the proxy statement of a bank that is the prospectus of its holding company",
        "S-4",
        """\
Registration No. 333-260777

SECURITIES AND EXCHANGE COMMISSION
Washington, D.C. 20549

FORM S-4
REGISTRATION STATEMENT
UNDER THE SECURITIES ACT OF 1933

LARKSPUR BANCSHARES, INC.
(Exact name of registrant as specified in its Charter)

Approximate date of commencement of proposed sale of the securities to the public: upon the reorganization

| Title of Each Class of Securities to be Registered | Amount to be Registered | Amount of Registration Fee |
| Common Stock, $1.00 par value | 53,250 | $579.11 |

PROXY STATEMENT OF THE LARKSPUR STATE BANK
AND PROSPECTUS OF LARKSPUR BANCSHARES, INC.

Dear Shareholder:

You are invited to attend a special meeting of shareholders to consider the proposed formation of a bank holding
  company for the bank. Up to 53,250 shares of Larkspur Bancshares, Inc. common stock will be issued.

@LEGEND@
""",
        {"offering_kinds": {"merger"}, "securities": [("common_stock", 53250)], "selling_securityholders": False},
    ),
    Case(
        "an amount before a programme's own name for its notes, and its dash",
        "424B2",
        """\
PRICING SUPPLEMENT No. 1 dated February 2, 2018
(To Market Measure Supplement dated January 24, 2018 and Prospectus dated November 3, 2017)

Larkspur & Company
Medium-Term Notes, Series S

$1,650,000 Market Linked Securities—Callable with Contingent Coupon and Contingent Downside

Principal at Risk Securities Linked to the Larkspur 500 Index due February 7, 2028

The securities are redeemable debt securities that do not repay a fixed amount of principal at stated maturity.

@LEGEND@

| | Price to Public(1) | Agent Discount(2) | Proceeds to Larkspur & Company(1) |
| Per Security | Variable | $29.50 | Variable |
| Total | $1,639,925 | $48,675 | $1,591,250 |
""",
        {"securities": [("debt", "1650000")], "gross_total": "1639925", "price_per_unit": None},
    ),
    Case(
        "three columns of a long table, whose first discount is that of one class, and totals in a sentence",
        "424B2",
        """\
Prospectus Supplement to Prospectus Dated March 20, 2006

Larkspur Card Master Note Trust
Issuing Entity

Larkspur Bank
Sponsor, Depositor and Servicer

Series 2006-1 Asset Backed Notes

| | Class A Notes | Class B Notes | Class C Notes |
| Principal amount | $371,875,000 | $25,500,000 | $27,625,000 |
| Interest rate | One-Month LIBOR plus 0.04% per year (determined as described in the transaction summary) |
  One-Month LIBOR plus 0.15% per year (determined as described in the transaction summary) |
  One-Month LIBOR plus 0.28% per year (determined as described in the transaction summary) |
| Price to public | $371,875,000.00 (or 100%) | $25,500,000.00 (or 100%) | $27,625,000.00 (or 100%) |
| Underwriting discount | $929,687.50 (or 0.250%) | $82,875.00 (or 0.325%) | $103,593.75 (or 0.375%) |
| Proceeds to seller | $370,945,312.50 (or 99.750%) | $25,417,125.00 (or 99.675%) | $27,521,406.25 (or 99.625%) |

The total price to public for the notes is $425,000,000, the total underwriting discount is $1,116,156.25 and the total
  proceeds to seller are $423,883,843.75.

@LEGEND@
""",
        {"gross_total": "425000000", "discount_total": "1116156.25", "net_total": "423883843.75"},
    ),
    Case(
        "totals beside the balances of classes, and what each bank is in the row below",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(To Prospectus dated September 7, 2006)

$509,000,000

LARKSPUR STUDENT LOAN TRUST 2006-4
Issuing Entity

Student Loan Asset Backed Notes

Distributions on the notes will be made on the 25th calendar day of each month or, if it is none, the next business day.

| | Initial Class Balance | Interest Rate | Final Maturity Date | Price | Discounts and Commissions(1) | Proceeds |
| Class A-1 Notes | $285,000,000 | One-month LIBOR plus 0.03% | March 25, 2025 | 100.00% | 0.185% | 99.815% |
| Class A-2 Notes | $224,000,000 | One-month LIBOR plus 0.14% | December 27, 2027 | 99.98% | 0.226% | 99.774% |
| Total | $509,000,000 | | | $508,955,000 | $1,033,490 | $507,921,510 |

@LEGEND@

| Welland Securities LLC | Tarn Markets |
| Joint Book-Runner | Joint Book-Runner |
""",
        {
            "gross_total": "508955000",
            "discount_total": "1033490",
            "net_total": "507921510",
            "intermediaries": {"Welland Securities LLC": "underwriter", "Tarn Markets": "underwriter"},
        },
    ),
    Case(
        "terms in per cent of the face amount under three heads",
        "424B2",
        """\
LSF Finance Corp.
$3,643,000
Autocallable Equity-Linked Notes due 2026

Automatic Call: The notes will be automatically called if the closing level of the underlier is greater than or equal to
  the initial underlier level on the call observation date.

| Original issue price | Underwriting discount | Net proceeds to the issuer |
| 100% of the face amount1 | 2.15% of the face amount1 | 97.85% of the face amount |

@LEGEND@

Pricing Supplement No. 14,301 dated July 18, 2024
""",
        {"price_per_unit": "100%", "securities": [("debt", "3643000")], "discount_total": None},
    ),
    Case(
        "rates and amounts in one cell, under heads to which the number of a note is glued",
        "424B2",
        """\
Pricing Supplement dated September 26, 2023 to the Prospectus dated May 26, 2022

US$1,250,000
Senior Medium-Term Notes, Series I
Autocallable Barrier Notes with Contingent Coupons due October 01, 2026

| Reference Asset | CUSIP | Principal Amount | Price to Public1 | Agent’s Commission1 | Proceeds to Larkspur1 |
| Common stock of Orchard, Inc. | 06375MNK9 | $1,250,000.00 | 100% | 2.25% $28,125.00 | 97.75% $1,221,875.00 |

@LEGEND@
""",
        {"price_per_unit": "100%", "discount_total": "28125.00", "net_total": "1221875.00"},
    ),
    Case(
        "the least and the most of the units of a partnership, each in a line",
        "424B3",
        """\
LARKSPUR EQUIPMENT FUND 4, L.P.

Units of Limited Partner Interests at $100.00 per Unit

Minimum Offering Proceeds — 20,000 Units ($2,000,000)
Maximum Offering Proceeds — 2,000,000 Units ($200,000,000)

We are a Delaware limited partnership. We will acquire a diversified portfolio of equipment to lease to end users.

@LEGEND@

| | Per Unit | Minimum Offering | Maximum Offering |
| Price to Public | $100.00 | $2,000,000 | $200,000,000 |
| Dealer-Manager Fee and Sales Commissions | $10.00 | $200,000 | $20,000,000 |
| Proceeds to Fund | $90.00 | $1,800,000 | $180,000,000 |
""",
        {"securities": [("partnership_units", 2000000)], "gross_total": "200000000"},
    ),
    Case(
        "a class of two that is not offered, under the sum of the other",
        "424B5",
        """\
Prospectus Supplement to Base Prospectus dated May 20, 2014

$158,000,000

Larkspur Student Loan Trust 2014-2
Issuing Entity

Student Loan-Backed Notes

| Class | Principal | Interest Rate | Maturity |
| Floating Rate Class A Notes | $158,000,000 | 1-month LIBOR plus 0.64% | March 25, 2083 |
| Floating Rate Class B Notes | $4,000,000 | 1-month LIBOR plus 1.50% | July 25, 2084 |

The class B notes are not being offered by this prospectus supplement and will be retained by an affiliate of the
  depositor.

@LEGEND@
""",
        {"securities": [("debt", "158000000")]},
    ),
    Case(
        "an annuity that is sold continuously",
        "424B3",
        """\
LARKSPUR SHIELD 6-YEAR ANNUITY

Issued by
Larkspur Life Insurance Company

PROSPECTUS

May 1, 2023

The Larkspur Shield 6-Year Annuity Contract is a single premium deferred annuity contract issued by Larkspur Life.
  This offering of the Larkspur Shield 6-Year Annuity is intended to be continuous.

@LEGEND@
""",
        {"securities": [("other", None)], "offering_kinds": {"continuous"}},
    ),
    Case(
        "units at their net asset value, of whose first price a note tells",
        "424B3",
        """\
PROSPECTUS

LARKSPUR FUTURES FUND L.P.

40,000 Units of Limited Partnership Interest

The Partnership engages in speculative trading of futures. It offers its units at Net Asset Value per Unit as of the
  first day of each month.

| | Price to Public(1) | Selling Commissions | Proceeds to the Partnership |
| Per Unit | Net Asset Value | None | Net Asset Value |
| Total | $40,000,000 | None | $40,000,000 |

(1) Based on an initial offering price of $1,000 per Unit.

@LEGEND@
""",
        {"price_per_unit": None, "gross_total": "40000000"},
    ),
    Case(
        "shares of a trust that holds coins",
        "424B3",
        """\
PROSPECTUS

LARKSPUR ETHER TRUST (LETH)

Larkspur Ether Trust (LETH) is a passive exchange-traded product that issues common units of fractional undivided
  beneficial interest (“Shares”). The Trust intends to issue Shares on an ongoing basis in blocks of 10,000 Shares (each
  a “Basket”) to certain authorized participants.

@LEGEND@
""",
        {"securities": [("fund_shares", None)], "offering_kinds": {"continuous"}},
    ),
    Case(
        "two series that are exchanged, each in a sentence of the head",
        "424B3",
        """\
PROSPECTUS

Larkspur Healthcare, Inc.

Offer to Exchange any and all of our outstanding unregistered 8.00% Senior Notes due 2020 for $750,000,000 aggregate
  principal amount of our new 8.00% Senior Notes due 2020 that have been registered under the Securities Act of 1933.

Offer to Exchange any and all of our outstanding unregistered 8.75% Senior Notes due 2023 for $600,000,000 aggregate
  principal amount of our new 8.75% Senior Notes due 2023 that have been registered under the Securities Act of 1933.

The exchange offer expires at 5:00 p.m. on November 4, 2015. We will not receive any proceeds from the exchange offer.

@LEGEND@
""",
        {"offering_kinds": {"exchange_offer"}, "securities": [("debt", "750000000"), ("debt", "600000000")]},
    ),
    Case(
        "one series that is exchanged, named with its amount more than once",
        "424B3",
        """\
PROSPECTUS

Larkspur Drilling, Inc.

Offer to Exchange
Up to $525,000,000 in aggregate principal amount of 3.95% Senior Notes due 2028

We are offering to exchange up to $525,000,000 aggregate principal amount of registered 3.95% Senior Notes due 2028
  (the “exchange notes”) for any and all of our $525,000,000 aggregate principal amount of unregistered 3.95% Senior
  Notes due 2028. We will not receive any proceeds. The exchange offer expires on September 7, 2018.

@LEGEND@
""",
        {"securities": [("debt", "525000000")]},
    ),
    Case(
        "a programme whose name ends in a service mark",
        "424B5",
        """\
PROSPECTUS

U.S.$15,000,000,000

Larkspur Acceptance Corporation

SmartNotes℠

Due from Nine Months to Thirty Years from Date of Issue

Larkspur Acceptance plans to offer and sell SmartNotes with stated maturities of nine months to thirty years.

@LEGEND@
""",
        {"securities": [("debt", "15000000000")]},
    ),
    Case(
        "an underwriter that will buy, by its name",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT (TO PROSPECTUS DATED JUNE 25, 2004)

LARKSPUR HOME EQUITY TRUST 2004-3
HOME EQUITY PASS-THROUGH CERTIFICATES, SERIES 2004-3
$400,000,200
(APPROXIMATE)

The underwriter, Welland Securities LLC, will buy the offered certificates from Larkspur Mortgage Securities Corp. at a
  price equal to 101.46% of their face value. It will sell them from time to time in negotiated transactions.

@LEGEND@
""",
        {"offering_kinds": {"underwritten"}},
    ),
    Case(
        "totals that leave the cell of rates empty",
        "424B5",
        """\
Prospectus Supplement
(To Prospectus dated December 3, 2004)

$500,000,000
LARKSPUR ASSET-BACKED NOTES, SERIES 2004-LH1

LARKSPUR ABS, INC.
DEPOSITOR

| | Principal Balance | Note Rate (1) | Price to Public | Underwriting Discount | Proceeds to the Depositor (2) |
| Per Note | $500,000,000 | LIBOR + 0.17% | 100% | 0.25% | 99.75% |
| Total | $500,000,000 | | $500,000,000 | $1,250,000 | $498,750,000 |

@LEGEND@
""",
        {
            "price_per_unit": "100%",
            "gross_total": "500000000",
            "discount_total": "1250000",
            "net_total": "498750000",
        },
    ),
    Case(
        "certificates of a partnership, at the market",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(TO PROSPECTUS DATED DECEMBER 6, 2019)

$30,000,000

Larkspur Multifamily Investors, L.P.

Beneficial Unit Certificates Representing Assigned Limited Partnership Interests

This prospectus supplement relates to the offer and sale of up to $30,000,000 of beneficial unit certificates
  representing assigned limited partnership interests (“Units”) from time to time through our sales agent, Welland
  Securities LLC, in an “at the market offering” under a sales agreement.

@LEGEND@
""",
        {"securities": [("partnership_units", None)], "gross_total": "30000000"},
    ),
    Case(
        "units of a commodity pool",
        "424B3",
        """\
PROSPECTUS

Larkspur Oil Fund, LP
30,000,000 Units

The Larkspur Oil Fund, LP, a Delaware limited partnership, is a commodity pool that issues units that may be purchased
  and sold on the exchange. It offers creation baskets consisting of 100,000 units to authorized purchasers.

@LEGEND@
""",
        {"securities": [("partnership_units", 30000000)]},
    ),
    Case(
        "a dealer manager that a sentence tells, one at the foot behind a dash, and a price in the head",
        "424B3",
        """\
PROSPECTUS

LARKSPUR GAS PUBLIC #9 LTD.

Up to 1,500 Units of Limited Partner Interests, at $10,000 per Unit

We are offering up to 1,500 Units ($15,000,000) on a “best efforts” basis. The dealer manager of this offering is Tarn
  Securities, LLC, an affiliate of ours.

| | Total Minimum | Total Maximum |
| Public Price | $1,000,000 | $15,000,000 |
| Dealer-manager fee and sales commissions | $105,000 | $1,575,000 |
| Proceeds to partnership | $895,000 | $13,425,000 |

@LEGEND@

WELLAND SECURITIES, INC. – DEALER-MANAGER
""",
        {
            "price_per_unit": "10000",
            "intermediaries": {"WELLAND SECURITIES, INC.": "dealer_manager", "Tarn Securities, LLC": "dealer_manager"},
        },
    ),
    Case(
        "labelled terms of notes whose amount is offered, and net proceeds that have a label of their own",
        "424B2",
        """\
Pricing Supplement No. 2 dated July 17, 2017
(to Prospectus Supplement dated April 7, 2017 and Prospectus dated February 24, 2017)

LARKSPUR & COMPANY

Medium-Term Notes, Series Q
Fixed Rate Notes

| Aggregate Principal Amount Offered: | $3,750,000,000 |
| Trade Date: | July 17, 2017 |
| Interest Rate: | 2.625% |
| Price to Public (Issue Price): | 99.912%, plus accrued interest, if any, from July 24, 2017 |
| Agent Discount (Gross Spread): | 0.350% |
| Net Proceeds: | $3,733,575,000 |
""",
        {
            "securities": [("debt", "3750000000")],
            "price_per_unit": "99.912%",
            "net_total": "3733575000",
            "issuer_receives_proceeds": "yes",
        },
    ),
    Case(
        "three notes of a programme, each below heads of its own",
        "424B2",
        """\
Larkspur Capital Corporation
Larkspur Capital Savers’ Notes
7.125% Notes due 2027
7.375% Notes due 2029

Pricing Supplement No. 93 and 94 — Dated Monday, December 9, 2024
(To: Prospectus Dated February 10, 2023, Prospectus Supplement Dated February 10, 2023
and Supplement to Prospectus Supplement Dated June 5, 2023)

| CUSIP Number | Principal Amount | Selling Price | Gross Concession | Net Proceeds | Coupon Rate | Product Ranking |
| 51700LUU2 | $485,000.00 | 100.000% | 1.000% | $480,150.00 | 7.125% | Unsecured Notes |
| Redemption Information: Callable at 100.000% on 6/15/2025 and every business day thereafter. |

| CUSIP Number | Principal Amount | Selling Price | Gross Concession | Net Proceeds | Coupon Rate | Product Ranking |
| 51700LUV0 | $418,000.00 | 100.000% | 1.250% | $412,775.00 | 7.375% | Unsecured Notes |
| Redemption Information: Callable at 100.000% on 6/15/2025 and every business day thereafter. |

The Notes will be issued pursuant to the Indenture, dated as of February 16, 2012.
""",
        {"securities": [("debt", "485000.00"), ("debt", "418000.00")], "net_total": None, "price_per_unit": "100.000%"},
    ),
    Case(
        "classes that only the head above them says to be such",
        "424B5",
        """\
Prospectus Supplement to Prospectus dated October 10, 2014

LARKSPUR AUTO TRUST 2014-2
Issuing Entity

$331,000,000 Asset Backed Notes, Class A

LARKSPUR AUTO ASSETS LLC
Depositor

The issuing entity is offering the following classes of notes by this prospectus supplement and the prospectus:

| | Class A Notes | | |
| | A-1 Notes | A-2a Notes | A-2b Notes |
| Principal Amount | $140,000,000 | $91,000,000 | $100,000,000 |
| Interest Rate | 0.25% | 0.71% | One-Month LIBOR + 0.29% |
| Price to Public | 100.00000% | 99.99387% | 100.00000% |

@LEGEND@
""",
        {"securities": [("debt", "140000000"), ("debt", "91000000"), ("debt", "100000000")]},
    ),
    Case(
        "columns of classes of which the last is not offered",
        "424B5",
        """\
Prospectus Supplement
(To Prospectus Dated April 14, 2008)

$208,000,000
Larkspur Lease Trust 2008-A
Issuing Entity

Larkspur Leasing LLC II
Depositor

$208,000,000 ASSET BACKED NOTES

The Class A-3 notes are not being offered to the public, but will be entitled to certain amounts as described herein.

| | Class A-1 Notes | Class A-2 Notes | Class A-3 Notes |
| Principal Amount | $108,000,000 | $100,000,000 | $225,000,000 |
| Interest Rate | 2.79% | 4.27% | Not offered |

@LEGEND@
""",
        {"securities": [("debt", "108000000"), ("debt", "100000000")]},
    ),
    Case(
        "classes in cells beside their amounts, of which a note says that one is not offered",
        "424B5",
        """\
Prospectus Supplement to Prospectus dated August 20, 2015

$448,000,000
Larkspur Owner Trust 2015-B
Issuing Entity

| $ 228,000,000(1) | Class A-1 | 0.40000% Asset Backed Notes |
| $ 245,000,000 | Class A-2 | 0.98% Asset Backed Notes |
| $ 203,000,000 | Class A-3 | 1.44% Asset Backed Notes |

(1) The class A-1 notes are not being offered and are anticipated to be retained by the depositor on the closing date.

@LEGEND@
""",
        {"securities": [("debt", "245000000"), ("debt", "203000000")]},
    ),
    Case(
        "a table of classes whose total has two that are not offered, and no amount in a line of the head",
        "424B5",
        """\
PROSPECTUS

| Larkspur Lease Two LLC // Depositor | $415,000,000 // Larkspur Lease Trust 2016-A // Issuing Entity or Trust |

The trust will issue:

| | Principal Amount | Interest Rate | Final Scheduled Payment Date |
| Class A-1 notes | $167,000,000 | 0.63000% | March 15, 2017 |
| Class A-2 notes | 248,000,000 | 1.42% | November 15, 2018 |
| Class B notes (1) | 50,700,000 | 2.42% | August 15, 2019 |
| Class C notes (1) | 47,300,000 | 3.09% | October 15, 2020 |
| Total | $513,000,000 | | |

(1) The Class B and Class C notes are not being offered by this prospectus.

@LEGEND@
""",
        {"securities": [("debt", "167000000"), ("debt", "248000000")]},
    ),
    Case(
        "a row of figures in what a supplement replaces is nothing that is offered",
        "424B3",
        """\
Larkspur Tax-Advantaged Income Fund

Supplement to Prospectus dated February 18, 2022

The following replaces the Financial Highlights contained in the Prospectus:

| | 2024 | 2023 | 2022 | 2021 | 2020 |
| Net asset value – Beginning of year | $21.57 | $23.81 | $28.61 | $21.01 | $24.34 |
| Premium from common shares sold through shelf offering | $— | $— | $0.00 | $0.00 | $0.00 |
| Net asset value – End of year | $26.30 | $21.57 | $23.81 | $28.61 | $21.01 |
""",
        {"offering_kinds": {"update_only"}, "securities": []},
    ),
    Case(
        "heads of the terms of one note behind a cell that says what they are",
        "424B2",
        """\
Pricing Supplement dated May 31, 2024 to the Prospectus dated May 26, 2022

US$1,904,000
Senior Medium-Term Notes, Series I
Autocallable Barrier Notes due June 05, 2026

| Specific Terms: | CUSIP | Principal Amount | Price to Public(1) | Agent’s Commission(1) | Proceeds to Larkspur Bank |
| | 51700LXX9 | US$1,904,000 | 100% | 1.80% US$34,272 | 98.20% US$1,869,728 |

@LEGEND@
""",
        {"securities": [("debt", "1904000")], "discount_total": "34272", "net_total": "1869728"},
    ),
]
