"""Covers of structured notes, programmes and asset-backed securities, written for made-up issuers."""

from __future__ import annotations

from tests.extracting.offering.pages import Case

CASES: list[Case] = [
    Case(
        "programme, specific notes and labelled terms",
        "424B2",
        """\
| Title of Each Class of Securities To Be Registered | Maximum Aggregate Offering Price | Amount of Registration
  Fee |
| Callable Step-Up Notes due 2019 | $1,000,000 | $116.10 (1) |

(1) Calculated in accordance with Rule 457(r) of the Securities Act of 1933, as amended.

Filed pursuant to Rule 424(b)(2)
Registration Nos. 333-169682, 333-169682-01

Pricing Supplement dated July 14, 2011 to the
Prospectus dated September 30, 2010

Structured Investments

US$1,000,000

Acme America Finance, LLC

Senior Global Medium-Term Notes, Series A

Fully and Unconditionally Guaranteed by Acme Holdings, Inc.

Callable Step-Up Notes due July 19, 2019

Acme America Finance, LLC is offering the callable step-up notes due July 19, 2019 (the “notes”) described below.

| Issuer: | Acme America Finance, LLC (“we” or “us”) |
| Guarantor: | Acme Holdings, Inc. (“Acme”) |
| Principal Amount: | US$1,000,000 |
| Interest Rate: | 4.00% from and including the original issue date to but excluding July 19, 2016 |

| | Price to Public | Agent’s Commission(1) | Proceeds to Issuer |
| Per note | 100.00% | 1.75% | 98.25% |
| Total | $1,000,000.00 | $17,500.00 | $982,500.00 |

@LEGEND@

Acme Securities International, Inc.

July 14, 2011
""",
        {
            "securities": [("debt", "1000000")],
            "price_per_unit": "100.00%",
            "gross_total": "1000000.00",
            "discount_total": "17500.00",
            "net_total": "982500.00",
            "issuer_receives_proceeds": "yes",
        },
    ),
    Case(
        "two series of one size, each with a total",
        "424B2",
        """\
Filed Pursuant to Rule 424(b)(2)
Registration No. 333-255000

Prospectus Supplement
(To Prospectus dated April 2, 2021)

$1,500,000,000

Union Company

$750,000,000 2.375% Notes due 2031
$750,000,000 3.200% Notes due 2051

We are offering $750,000,000 of 2.375% Notes due 2031 (the “2031 notes”) and $750,000,000 of 3.200% Notes due 2051
  (the “2051 notes”).

| | Per 2031 note | Total | Per 2051 note | Total |
| Public offering price(1) | 99.817% | $748,627,500 | 99.541% | $746,557,500 |
| Underwriting discount | 0.450% | $3,375,000 | 0.875% | $6,562,500 |
| Proceeds to us (before expenses) | 99.367% | $745,252,500 | 98.666% | $739,995,000 |

@LEGEND@

Joint Book-Running Managers

| Pigroup | J.A. Alpha | Alpha Stanley |

Prospectus Supplement dated May 17, 2021
""",
        {
            "securities": [("debt", "750000000"), ("debt", "750000000")],
            "price_per_unit": None,
            "gross_total": None,
            "discount_total": None,
            "net_total": None,
            "offering_kinds": {"underwritten"},
            "intermediaries": {"Pigroup": "underwriter", "J.A. Alpha": "underwriter", "Alpha Stanley": "underwriter"},
        },
    ),
    Case(
        "securities with summary terms",
        "424B2",
        """\
Filed Pursuant to Rule 424(b)(2)
Registration Statement Nos. 333-250103; 333-250103-01

Pricing Supplement No. 5,123
Dated March 10, 2022

Acme Finance LLC

STRUCTURED INVESTMENTS
Opportunities in U.S. Equities

Contingent Income Auto-Callable Securities due March 15, 2024
Based on the Performance of the Common Stock of Acme Corp.
Fully and Unconditionally Guaranteed by Acme Group

Principal at Risk Securities

The Contingent Income Auto-Callable Securities offered are unsecured obligations of Acme Finance LLC and are fully
  and unconditionally guaranteed by Acme Group.

| SUMMARY TERMS |
| Issuer: | Acme Finance LLC |
| Guarantor: | Acme Group |
| Underlying stock: | Acme Corp. common stock |
| Aggregate principal amount: | $5,432,000 |
| Stated principal amount: | $1,000 per security |
| Issue price: | $1,000 per security |
| Pricing date: | March 10, 2022 |
| Agent: | Acme & Co. LLC (“MS & Co.”), an affiliate of MFL and a wholly owned subsidiary of Acme Group. |

| Commissions and issue price: | Price to public | Agent’s commissions(1) | Proceeds to us(2) |
| Per security | $1,000 | $20 | $980 |
| Total | $5,432,000 | $108,640 | $5,323,360 |

The Securities and Exchange Commission and state securities regulators have not approved or disapproved these
  securities, or determined if this document or the accompanying product supplement and prospectus is truthful or
  complete. Any representation to the contrary is a criminal offense.
""",
        {
            "securities": [("debt", "5432000")],
            "price_per_unit": "1000",
            "gross_total": "5432000",
            "discount_total": "108640",
            "net_total": "5323360",
        },
    ),
    Case(
        "notes linked to indices",
        "424B2",
        """\
Filed Pursuant to Rule 424(b)(2)
Registration Statement Nos. 333-236659 and 333-236659-01

Pricing supplement to product supplement no. 4-II dated November 4, 2020, underlying supplement no. 1-II dated
  November 4, 2020 and the prospectus and prospectus supplement, each dated April 8, 2020

January 14, 2022

AC Financial Company LLC
Structured Investments

$500,000
Auto Callable Contingent Interest Notes Linked to the Lesser Performing of the Alpha Index and the Beta 500 Index
  due January 18, 2024

Fully and Unconditionally Guaranteed by AC & Co.

The notes are designed for investors who seek a Contingent Interest Payment with respect to each Review Date.

The notes priced on January 14, 2022 and are expected to settle on or about January 20, 2022.

CUSIP: 48133AAA1

| | Price to Public (1) | Fees and Commissions (2) | Proceeds to Issuer |
| Per note | $1,000 | $10 | $990 |
| Total | $500,000 | $5,000 | $495,000 |

(2) J.A. Alpha Securities LLC, which we refer to as ACS, acting as agent for AC Financial, will pay all of the
  selling commissions of $10.00 per $1,000 principal amount note it receives from us to other affiliated or
  unaffiliated dealers.

Neither the Securities and Exchange Commission (the “SEC”) nor any state securities commission has approved or
  disapproved of the notes or passed upon the accuracy or the adequacy of this pricing supplement. Any
  representation to the contrary is a criminal offense.
""",
        {
            "securities": [("debt", "500000")],
            "price_per_unit": "1000",
            "gross_total": "500000",
            "discount_total": "5000",
            "net_total": "495000",
            "intermediaries": {"J.A. Alpha Securities LLC": "selling_agent"},
        },
    ),
    Case(
        "issue price beside price to the public",
        "424B2",
        """\
Filed Pursuant to Rule 424(b)(2)
Registration No. 333-232144

Pricing Supplement dated June 15, 2020
(To the Prospectus dated August 1, 2019)

$1,000,000
Callable Contingent Coupon Notes due June 18, 2023
Linked to the Least Performing of Three Equity Indices
Global Medium-Term Notes, Series A

Unlike ordinary debt securities, the Notes do not guarantee the payment of interest or any return of principal at
  maturity.

| Terms used in this pricing supplement, but not defined herein, shall have the meanings ascribed to them in the
  prospectus supplement. |
| Issuer: | Acme Bank PLC |
| Denominations: | Minimum denomination of $1,000, and integral multiples of $1,000 in excess thereof |

| | Initial Issue Price(1)(2) | Price to Public | Agent’s Commission(3) | Proceeds to Acme Bank PLC |
| Per Note | $1,000 | 100.00% | 2.00% | 98.00% |
| Total | $1,000,000 | $1,000,000 | $20,000 | $980,000 |

@LEGEND@

The Notes are not bank deposits.
""",
        {
            "securities": [("debt", "1000000")],
            "price_per_unit": "100.00%",
            "gross_total": "1000000",
            "discount_total": "20000",
            "net_total": "980000",
        },
    ),
    Case(
        "price and discount in per cent of face",
        "424B2",
        """\
Filed Pursuant to Rule 424(b)(2)
Registration Statement No. 333-253421

June 28, 2021

AX Finance Corp.

$1,234,000
Leveraged Buffered Beta 500 Index-Linked Notes due 2023
guaranteed by
The AX Group, Inc.

The notes will not bear interest. The amount that you will be paid on your notes on the stated maturity date is
  based on the performance of the index.

You should read the disclosure herein to better understand the terms and risks of your investment, including the
  credit risk of AX Finance Corp.

The estimated value of your notes at the time the terms of your notes are set on the trade date is equal to
  approximately $981 per $1,000 face amount.

| Original issue date: | July 1, 2021 | Original issue price: | 100% of the face amount |
| Underwriting discount: | 1.25% of the face amount* | Net proceeds to the issuer: | 98.75% of the face amount |

@LEGEND@

AX & Co. LLC

Pricing Supplement No. 3,001 dated June 28, 2021.
""",
        {
            "securities": [("debt", "1234000")],
            "price_per_unit": "100%",
            "discount_total": None,
            "net_total": None,
        },
    ),
    Case(
        "terms under heads of columns",
        "424B2",
        """\
Filed Pursuant to Rule 424(b)(2)
File No. 333-227124

Pricing Supplement No. 12
(To Prospectus dated September 26, 2018 and Prospectus Supplement dated October 12, 2018)

Acme Capital Corporation
Acme Capital InterNotes®

| CUSIP Number | ISIN Number | Principal Amount | Selling Price | Gross Concession | Net Proceeds | Coupon Type |
  Coupon Rate | Maturity Date |
| 74348GAA1 | US74348GAA10 | $1,234,000 | 100.000% | 1.250% | $1,218,575.00 | Fixed | 5.000% | 11/15/2023 |

Redemption Information: Callable at 100% on 5/15/2019 and every coupon date thereafter.

Trade Date: Friday, November 9, 2018
Minimum Denomination/Increments: $1,000.00/$1,000.00

Agents: Alphacapital LLC, Beta Lyncher, Pigroup, Zeta Capital Markets

@LEGEND@
""",
        {
            "securities": [("debt", "1234000")],
            "price_per_unit": "100.000%",
            "net_total": "1218575.00",
        },
    ),
    Case(
        "pricing supplement in ASCII with terms in two columns",
        "424B3",
        """\
ASCII
                                          Filed under Rule 424(b)(3)
                                          Registration No. 33-52359

PRICING SUPPLEMENT NO. 11 DATED JUNE 20, 1996
(To Prospectus dated March 1, 1995 and
Prospectus Supplement dated March 1, 1995)

                      ACME MOTOR CREDIT CORPORATION

                 Medium-Term Notes - Fixed Rate

_______________________________________________________________________________

                The description in this Pricing Supplement of the particular
terms of the Medium-Term Notes offered hereby supplements the description of
the general terms and provisions of the Notes set forth in the accompanying
Prospectus and Prospectus Supplement, to which reference is hereby made.

Principal Amount:  $50,000,000          Trade Date: June 20, 1996
Issue Price: 99.875%                    Original Issue Date: June 25, 1996
Net Proceeds to Issuer: $49,812,500     Interest Rate per annum: 7.00%
Discount or Commission:  .25%           Principal's Discount or Commission: 0.25%
Stated Maturity Date: June 25, 2001
""",
        {
            "securities": [("debt", "50000000")],
            "price_per_unit": "99.875%",
            "net_total": "49812500",
            "discount_total": None,
        },
    ),
    Case(
        "classes in rows, a row of totals",
        "424B5",
        """\
Filed Pursuant to Rule 424(b)(5)
Registration No. 333-195000

PROSPECTUS SUPPLEMENT
(To Prospectus dated March 1, 2015)

$1,000,000,000

Acme Auto Receivables 2015-1 Owner Trust
Issuing Entity

American Acme Receivables LLC
Depositor

American Acme Finance Corporation
Sponsor and Servicer

| | Initial Principal Amount | Interest Rate | Accrual Method | Final Scheduled Payment Date | Initial Public
  Offering Price | Underwriting Discount | Proceeds to Depositor(1) |
| Class A-1 Notes | $220,000,000 | 0.24000% | Actual/360 | February 16, 2016 | 100.00000% | 0.100% | 99.90000% |
| Class A-2 Notes | $330,000,000 | 0.70% | 30/360 | June 15, 2017 | 99.99595% | 0.150% | 99.84595% |
| Class A-3 Notes | $350,000,000 | 1.05% | 30/360 | October 15, 2018 | 99.98837% | 0.200% | 99.78837% |
| Class A-4 Notes | $100,000,000 | 1.32% | 30/360 | November 16, 2020 | 99.97954% | 0.250% | 99.72954% |
| Total | $1,000,000,000 | | | | $999,925,480 | $1,665,000 | $998,260,480 |

The primary assets of the trust will include a pool of fixed rate motor vehicle retail installment sale contracts.

@LEGEND@

Joint Bookrunners of the Class A Notes

| Beta Lyncher | J.A. Alpha |

Co-Managers of the Class A Notes

| Nu Barkley | Omega Securities |

The date of this prospectus supplement is January 21, 2015
""",
        {
            "price_per_unit": None,
            "gross_total": "999925480",
            "discount_total": "1665000",
            "net_total": "998260480",
            "offering_kinds": {"underwritten"},
            "intermediaries": {
                "Beta Lyncher": "underwriter",
                "J.A. Alpha": "underwriter",
                "Nu Barkley": "underwriter",
                "Omega Securities": "underwriter",
            },
            "securities": [("debt", "220000000"), ("debt", "330000000"), ("debt", "350000000"), ("debt", "100000000")],
        },
    ),
    Case(
        "pass-through certificates at varying prices",
        "424B5",
        """\
Filed Pursuant to Rule 424(b)(5)
Registration No. 333-120000

Prospectus Supplement dated March 28, 2005 (to prospectus dated March 24, 2005)

$512,345,678 (Approximate)

Mortgage Loan Trust 2005-3
Mortgage Pass-Through Certificates, Series 2005-3

Acme Acceptance Corp.
Depositor

Acme Home Loans, Inc.
Seller and Master Servicer

The following classes of certificates are offered under this prospectus supplement:

| Class | Initial Certificate Balance | Pass-Through Rate | Ratings |
| A-1 | $210,000,000 | 5.250% | AAA |
| A-2 | $180,345,678 | 5.500% | AAA |
| M-1 | $122,000,000 | 5.750% | AA |

The certificates represent interests in the trust only.

Alpha Securities Corporation will purchase the offered certificates from the depositor and will offer them from
  time to time to the public in negotiated transactions or otherwise at varying prices to be determined at the
  time of sale. The proceeds to the depositor from the sale of the offered certificates will be approximately
  101.25% of the aggregate certificate balance plus accrued interest, before deducting expenses.

@LEGEND@

Alpha Securities Corporation
Underwriter
""",
        {
            "price_per_unit": None,
            "gross_total": None,
            "offering_kinds": {"underwritten"},
            "intermediaries": {"Alpha Securities Corporation": "underwriter"},
            "selling_securityholders": False,
        },
    ),
    Case(
        "terms with an amount and per cent",
        "424B5",
        """\
Filed Pursuant to Rule 424(b)(5)
Registration No. 333-120000

Prospectus Supplement to Prospectus Dated May 3, 2007

Acme Credit Card Master Note Trust
Issuing Entity

$750,000,000
Class A Series 2007-4 Floating Rate Asset Backed Notes

Acme Bank, National Association
Sponsor, Originator and Servicer

| | Class A Notes |
| Principal amount | $750,000,000 |
| Interest rate | One-month LIBOR plus 0.04% per annum |
| Interest payment dates | Monthly on the 15th, beginning in July 2007 |
| Expected final payment date | June 15, 2010 |
| Price to public | $750,000,000 (or 100.00%) |
| Underwriting discount | $1,687,500 (or 0.225%) |
| Proceeds to issuing entity | $748,312,500 (or 99.775%) |

The notes will be paid from the trust assets consisting primarily of receivables.

@LEGEND@

Underwriters

| Alpha Lyncher & Co. | Beta Capital |
| Gamma Securities LLC |

June 5, 2007
""",
        {
            "securities": [("debt", "750000000")],
            "gross_total": "750000000",
            "discount_total": "1687500",
            "net_total": "748312500",
            "offering_kinds": {"underwritten"},
        },
    ),
    Case(
        "linked securities with a short name",
        "424B2",
        """\
Filed Pursuant to Rule 424(b)(2)
Registration No. 333-157386

Pricing Supplement No. 2010-MTNDG0105 dated February 22, 2010
(to prospectus supplement dated February 18, 2009 and prospectus dated February 18, 2009)
Medium-Term Notes, Series D

Acme Funding Inc.
$25,000,000
10.00% per annum Equity LinKed Securities (ELKS®)
Based Upon the Common Stock of Widget Corp.
due August 25, 2010
$10.00 per ELKS
Any Payments Due from Acme Funding Inc.
Fully and Unconditionally Guaranteed by Acme Inc.

• The ELKS are not principal-protected.

We have applied to list the ELKS on NYSE Arca under the symbol “EDW.”

| | Per ELKS | Total |
| Public Offering Price | $10.000 | $25,000,000 |
| Underwriting Discount | $0.175 | $437,500 |
| Proceeds to Acme Funding Inc. | $9.825 | $24,562,500 |

@LEGEND@

Piti
""",
        {
            "securities": [("debt", "25000000")],
            "price_per_unit": "10.000",
            "gross_total": "25000000",
            "discount_total": "437500",
            "net_total": "24562500",
        },
    ),
    Case(
        "tranches with totals in words",
        "424B5",
        """\
Filed Pursuant to Rule 424(b)(5)
Registration No. 333-120000

Prospectus Supplement dated December 9, 2005 to Prospectus dated December 1, 2005

$1,851,000,000 Senior Secured Transition Bonds, Series A

Acme Transition Bond Company II, LLC
Issuer

Acme Houston Electric, LLC
Seller and Servicer

| Tranche | Expected Average Life | Principal Amount Offered | Bond Rate | Initial Price to Public(1) |
  Underwriting Discounts and Commissions | Proceeds to Issuer |
| A-1 | 2.5 | $250,000,000 | 4.840% | 99.97951% | 0.35% | 99.62951% |
| A-2 | 6.0 | $368,000,000 | 4.970% | 99.95512% | 0.40% | 99.55512% |
| A-3 | 9.0 | $252,000,000 | 5.090% | 99.94871% | 0.44% | 99.50871% |
| A-4 | 12.0 | $519,000,000 | 5.170% | 99.89720% | 0.46% | 99.43720% |
| A-5 | 13.5 | $462,000,000 | 5.302% | 99.99953% | 0.50% | 99.49953% |

The total initial price to the public is $1,850,118,414. The total amount of the underwriting discounts and
  commissions is $8,155,600. The total amount of proceeds to the issuer before deduction of expenses (estimated to
  be $8,500,000) is $1,841,962,814.

@LEGEND@

Book-Running Managers

| Alpha Swiss | Beta Brothers |
""",
        {
            "price_per_unit": None,
            "gross_total": "1850118414",
            "discount_total": "8155600",
            "net_total": "1841962814",
            "offering_kinds": {"underwritten"},
            "intermediaries": {"Alpha Swiss": "underwriter", "Beta Brothers": "underwriter"},
        },
    ),
    Case(
        "several notes under heads of columns",
        "424B2",
        """\
Filed Under Rule 424(b)(2), Registration Statement No. 333-100007
Pricing Supplement Number 33 Dated Monday, June 12, 2006
(To: Prospectus Dated September 30, 2005, as supplemented by Prospectus Supplement dated October 3, 2005)

| CUSIP Number | Selling Price | Gross Concession | Net Proceeds | Coupon Type | Coupon Rate | Coupon Frequency |
  Maturity Date |
| 02003MAA1 | 100.000% | 0.825% | $3,125,000.00 | Fixed | 5.250% | Semi-Annual | 06/15/2009 |
| 02003MAB9 | 100.000% | 1.250% | $2,250,000.00 | Fixed | 5.400% | Semi-Annual | 06/15/2012 |

Acme Insurance Finance CoreNotes®

Redemption Information: Non-Callable

Joint Lead Managers: Alpha Securities LLC, Beta Lyncher & Co.
""",
        {
            "net_total": None,
            "gross_total": None,
            "selling_securityholders": False,
        },
    ),
    Case(
        "prices of the stocks that notes are linked to, in a table behind a title of three lines",
        "424B2",
        """\
| Pricing Supplement // Dated April 17, 2024 | $2,000,000 |

Auto-Callable Contingent Coupon Buffered Notes with

Daily Observation Linked to the Lesser Performing of

Two Equity Securities Due April 22, 2027

Acme Bank

| Reference Stocks | Initial Stock Prices | Buffer Prices and Coupon Barriers |
| Willow Corporation | $34.68 | $24.28, which is 70% of its Initial Stock Price |
| The Oak Group, Inc. | $396.86 | $277.80, which is 70% of its Initial Stock Price |
""",
        {"securities": [("debt", "2000000")], "gross_total": None, "price_per_unit": None},
    ),
    Case(
        "a sale under an equity line at a price of its own",
        "424B2",
        """\
Prospectus Supplement No. 3

(To Prospectus Dated March 18, 2020 and Prospectus Supplement dated April 6, 2020)

Acme, Inc.

4,166,667 Shares of Common Stock

Pursuant to this prospectus supplement, we are offering 4,166,667 shares of our common stock to Oak II, Ltd., a Cayman
  Islands exempt limited partnership ("Oak") at a price of $0.36 per share, pursuant to our previously announced Standby
  Equity Purchase Agreement dated April 3, 2020 with Oak.

This prospectus supplement also covers the resale of those shares by Oak to the public.
""",
        {"securities": [("common_stock", 4166667)], "price_per_unit": "0.36"},
    ),
    Case(
        "two series of one title, told from each other by what they are linked to",
        "424B2",
        """\
PRICING SUPPLEMENT No. U1227

Acme Bank Trigger Autocallable Securities

$7,132,000 Linked to the Common Stock of Willow Systems, Inc. due on April 30, 2020

$373,000 Linked to the Common Stock of Oak! Inc. due on April 30, 2020

This pricing supplement describes two separate offerings of Trigger Autocallable Securities (each, the "Securities").
""",
        {"securities": [("debt", "7132000"), ("debt", "373000")], "gross_total": None},
    ),
    Case(
        "notes whose title stands in the prose",
        "424B2",
        """\
PRELIMINARY PRICING SUPPLEMENT No. U1116, U1117 and U1118

This pricing supplement describes three separate offerings of Trigger Autocallable Optimization Securities (each, the
  "Securities") each of which is a senior unsecured obligation of Acme Bank, linked to the performance of the common
  stock of a specific underlying issuer.
""",
        {"securities": [("debt", None)]},
    ),
    Case(
        "a long title that only an item of a list gives, with words in parentheses",
        "424B2",
        """\
Linked to the Least Performing of the Acme Index, the Common Stock of Willow Corporation and the Common Stock of Oak
  Computer, Inc.

The Contingent Income (with Memory Feature) Auto-Callable Yield Notes Linked to the Least Performing of the Acme Index,
  the Common Stock of Willow Corporation and the Common Stock of Oak Computer, Inc., due April 22, 2027 (the “Notes”)
  are expected to price on April 19, 2024.

Payments on the Notes will depend on the individual performance of the Acme Index, the common stock of Willow
  Corporation and the common stock of Oak Computer, Inc. (each an “Underlying”).
""",
        {"securities": [("debt", None)]},
    ),
]
