"""Covers of certificates and notes that trusts issue, from 1996 on, written for made-up issuers."""

from __future__ import annotations

from tests.extracting.offering.pages import Case

CASES: list[Case] = [
    Case(
        "classes with cents above the name of the seller, 1996",
        "424B1",
        """\
ASCII
                                $305,686,731.53

                      LARKSPUR AUTO GRANTOR TRUST 1996-B
            $293,459,000.00 CLASS A 6.55% ASSET BACKED CERTIFICATES
             $12,227,731.53 CLASS B 6.70% ASSET BACKED CERTIFICATES
                           LARKSPUR ABS CORPORATION
                                     SELLER
                             ---------------------

    Larkspur Auto Grantor Trust 1996-B (the "Trust") will be formed pursuant to
a Pooling and Servicing Agreement dated as of June 1, 1996, between Larkspur ABS
Corporation, as seller, and Orchard Trust Company, as trustee.

@LEGEND@

<TABLE>
<CAPTION>
                                          PRICE TO        UNDERWRITING       PROCEEDS TO
                                         PUBLIC(1)          DISCOUNT       THE SELLER(1)(2)
<S>                                  <C>                <C>               <C>
Per Class A Certificate............      99.968750%          0.265%           99.703750%
Per Class B Certificate............      99.970000%          0.264%           99.706000%
Total..............................   $305,591,340.47     $809,984.67      $304,781,355.80
</TABLE>

ALDER & CO.                                          BIRCH CAPITAL CORPORATION

                 The date of this Prospectus is June 20, 1996.
""",
        {
            "securities": [("debt", "293459000.00"), ("debt", "12227731.53")],
            "gross_total": "305591340.47",
            "intermediaries": {"Alder & Co.": "underwriter", "Birch Capital Corporation": "underwriter"},
        },
    ),
    Case(
        "five classes in columns, whose totals stand in notes, 1999",
        "424B5",
        """\
ASCII
            PROSPECTUS SUPPLEMENT TO PROSPECTUS DATED MARCH 10, 1999

                    Larkspur Equipment Receivables Trust 1999-A

             The trust will issue the following classes of notes--

<TABLE>
<S>                            <C>              <C>              <C>              <C>              <C>
                                  A-1 Notes        A-2 Notes        A-3 Notes        A-4 Notes      Class B Notes
  Principal Amount               $75,550,000     $294,000,000     $137,000,000     $221,950,000      $31,000,000
  Interest Rate (per annum)        4.950%           5.285%           5.600%           5.770%           5.960%
  Price to Public(1)              100.000%         100.000%          99.985%          99.971%          99.999%
  Underwriting Discount(2)         0.095%           0.140%           0.230%           0.250%           0.350%
  Proceeds to Seller(3)           99.905%          99.860%          99.755%          99.721%          99.649%
</TABLE>

                (1)Plus accrued interest, if any, from March 22, 1999. Total
                   price to public (excluding such interest)=$759,414,774.50.
                (2)Total underwriting discount=$1,461,828.75.
                (3)Total proceeds to seller (excluding such accrued
                   interest)=$757,952,945.75, before deducting expenses.

@LEGEND@

Underwriters of the Class A Notes

Alder Securities Inc.
""",
        {
            "securities": [
                ("debt", "75550000"),
                ("debt", "294000000"),
                ("debt", "137000000"),
                ("debt", "221950000"),
                ("debt", "31000000"),
            ],
            "price_per_unit": None,
            "gross_total": "759414774.50",
            "discount_total": "1461828.75",
            "net_total": "757952945.75",
        },
    ),
    Case(
        "what is offered beside the initial amount, where rates are blank, 2024",
        "424H",
        """\
PROSPECTUS

Larkspur Motorcycle Trust 2024-A
Issuing Entity

$550,000,000 Motorcycle Contract Backed Notes

The issuing entity will issue the classes of notes described below:

|  | Initial Principal Amount | Initial Offered Amount(1) | Interest Rate | Final Payment Date | Price to Public |
| Class A-1 Notes | $350,000,000 | $332,500,000 |  | May 2025% | % |
| Class A-2 Notes | $200,000,000 | $190,000,000 |  | August 2027% | % |
| Total | $550,000,000 | $522,500,000 |  |  |  |

@LEGEND@

Underwriters of the notes

| Alder Securities | Birch Capital |
""",
        {"securities": [("debt", "332500000"), ("debt", "190000000")]},
    ),
    Case(
        "pass-through certificates whose proceeds stand in a sentence, 2007",
        "424B2",
        """\
PROSPECTUS SUPPLEMENT TO PROSPECTUS, DATED APRIL 10, 2006

$400,000,000

Larkspur Airways

2007-1 PASS THROUGH TRUSTS

PASS THROUGH CERTIFICATES, SERIES 2007-1

| Pass Through Certificates | Face Amount | Interest Rate | Final Expected Distribution Date | Price to Public(1) |
| Class A | $300,000,000 | 5.983% | April 19, 2022 | 100% |
| Class B | 100,000,000 | 6.903 | April 19, 2022 | 100 |

The underwriters will purchase all of the certificates if any are purchased. The aggregate proceeds from the sale of the
  certificates will be $400,000,000. Larkspur will pay the underwriters a commission of $3,000,000.

@LEGEND@

| Alder Securities | Birch Capital |
""",
        {
            "securities": [("debt", "300000000"), ("debt", "100000000")],
            "price_per_unit": "100%",
            "gross_total": "400000000",
            "discount_total": "3000000",
        },
    ),
    Case(
        "a term sheet of pass-through certificates, 2010",
        "FWP",
        """\
Filed Pursuant to Rule 433
Registration No. 333-105446

Larkspur Airways, Inc.

Pass Through Trust 2010-1A

| Securities: | Pass Through Certificates, Series 2010-1A |
| | (the “Certificates”) |
| Amount: | $450,000,000 |
| Public Offering Price: | 100% |
| Underwriters’ Purchase Commitments: | Principal Amount |
| Alder & Co.: | $225,000,000 |
| Birch Capital Markets LLC: | $225,000,000 |
| Underwriting Commission: | $5,625,000 |

The issuer has filed a registration statement (including a prospectus) with the SEC for the offering to which this
  communication relates.
""",
        {
            "securities": [("debt", "450000000")],
            "price_per_unit": "100%",
            "discount_total": "5625000",
            "intermediaries": {"Alder & Co.": "underwriter", "Birch Capital Markets LLC": "underwriter"},
        },
    ),
    Case(
        "one class with its price, what else the issuer gets left open, 2011",
        "424B5",
        """\
Subject to Completion, dated August 2, 2011

Prospectus Supplement to Prospectus dated August 2, 2011

Larkspur Floorplan Master Note Trust
Issuing Entity

$300,000,000 Series 2011-1 Asset Backed Notes(1)

| | Class A Notes |
| Principal amount | $300,000,000 |
| Interest rate | One-month LIBOR plus [ ]% per year |
| Price to public | $300,000,000 (or 100%) |
| Underwriting discount | $[ ] (or [ ]%) |
| Proceeds to issuing entity | $[ ] (or [ ]%) |

@LEGEND@

Underwriters

| Alder Securities | Birch Capital |
""",
        {
            "securities": [("debt", "300000000")],
            "price_per_unit": "100%",
            "gross_total": "300000000",
            "discount_total": None,
            "issuer_receives_proceeds": "yes",
        },
    ),
    Case(
        "managers of certificates of which a supplement changes the pool, 2019",
        "424H",
        """\
SUPPLEMENT

(To Preliminary Prospectus Dated May 13, 2019)

$869,210,000 (Approximate)

LARKSPUR 2019-LK18
as Issuing Entity

Commercial Mortgage Pass-Through Certificates, Series 2019-LK18

This is a supplement to the preliminary prospectus dated May 13, 2019 (the “Preliminary Prospectus”).

The Preliminary Prospectus is updated in the manner set forth herein. Capitalized terms used herein but not defined
  herein will have such meanings ascribed to them in the Preliminary Prospectus.

| Alder Securities | Birch Capital |
| Co-Lead Manager and Joint Bookrunner | Co-Lead Manager and Joint Bookrunner |

The date of this Supplement is May 17, 2019

COLLATERAL UPDATES

A loan secured by an office property is being removed from the pool, and the table set forth under “Summary of Terms” is
  replaced as follows. The loan had an outstanding balance of $9,300,000 and represented 0.9% of the pool.
""",
        {
            "securities": [("debt", "869210000")],
            "intermediaries": {"Alder Securities": "underwriter", "Birch Capital": "underwriter"},
        },
    ),
    Case(
        "classes in two columns of the head, 1995",
        "424B5",
        """\
ASCII
PROSPECTUS SUPPLEMENT
(TO PROSPECTUS DATED NOVEMBER 9, 1995)
                           $350,898,322 (APPROXIMATE)
                         MANUFACTURED HOUSING CONTRACT
                 SENIOR/SUBORDINATE PASS-THROUGH CERTIFICATES,
                                 SERIES 1995-9

$147,000,000 (APPROXIMATE) 5.90% CLASS A-1        $88,000,000 (APPROXIMATE)
$64,000,000 (APPROXIMATE) 6.00% CLASS A-2         7.30% CLASS A-3
                                                  $35,950,000 (APPROXIMATE)
                                                  7.20% CLASS M-1

   (PRINCIPAL AND INTEREST PAYABLE ON THE 15TH DAY OF EACH MONTH BEGINNING IN
                                 DECEMBER 1995)
                                                 $15,948,322 (APPROXIMATE)
                                                 7.55% CLASS B-2

                               -----------------

  The Manufactured Housing Contract Senior/Subordinate Pass-Through
Certificates, Series 1995-9 (the "Certificates") will represent interests in a
trust consisting of a pool of manufactured housing installment sale contracts
conveyed by Larkspur Financial Corporation, which also services them.

@LEGEND@
""",
        {
            "securities": [
                ("debt", "147000000"),
                ("debt", "64000000"),
                ("debt", "88000000"),
                ("debt", "35950000"),
                ("debt", "15948322"),
            ]
        },
    ),
    Case(
        "balances under a head of three lines, and their totals, 1998",
        "424B5",
        """\
ASCII
Prospectus Supplement
(To Prospectus dated August 18, 1998)

                                  $275,623,000
                                 (Approximate)

                     Larkspur Mortgage and Finance, Inc.
                              Seller and Servicer

           Senior/Subordinate Pass-Through Certificates, Series 1998D

      This prospectus supplement may be used to offer and sell the certificates
only if accompanied by the prospectus.

<TABLE>
<CAPTION>
                             Original
                            Certificate             Price to      Underwriting       Proceeds to
                              Balance                Public         Discount          Company(2)
<S>                         <C>                  <C>             <C>              <C>
Class I A-1                 $145,100,000             100.00000%        0.250%           99.75000%
Class I B-2                    2,623,000              99.00000%        0.900%           98.10000%
Class II A-1                 127,900,000             100.00000%        0.350%           99.65000%
Total                       $275,623,000         $275,533,109.17   $1,112,430.65    $274,420,678.52(1)
</TABLE>
(1) Plus accrued interest, if any, at the applicable rate from November 1, 1998.
(2) Before deducting expenses, estimated to be $400,000.

@LEGEND@

Alder Securities                              Birch Capital

                                November 19, 1998
""",
        {
            "securities": [("debt", "145100000"), ("debt", "2623000"), ("debt", "127900000")],
            "gross_total": "275533109.17",
            "discount_total": "1112430.65",
            "net_total": "274420678.52",
        },
    ),
    Case(
        "two classes in each row, 2007",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(TO PROSPECTUS DATED NOVEMBER 14, 2006)

$650,100,100
(APPROXIMATE)

LARKSPUR LOAN TRUST 2007-OA3
ISSUING ENTITY

MORTGAGE PASS-THROUGH CERTIFICATES, SERIES 2007-OA3

| CLASS | CERTIFICATE BALANCE(1) | RATE(2) | CLASS | CERTIFICATE BALANCE(1) | RATE(2) |
| Class 1-A-1 | $568,000,000 | Floating | Class M-1 | $9,100,000 | Floating |
| Class 2-A-1 | $67,000,000 | Floating | Class M-2 | $6,000,000 | Floating |
| Class A-R | $100 | Floating | | | |

@LEGEND@

Alder Securities Corporation will offer the certificates to the public at varying prices to be determined at the time of
  sale.
""",
        {
            "securities": [
                ("debt", "568000000"),
                ("debt", "67000000"),
                ("debt", "100"),
                ("debt", "9100000"),
                ("debt", "6000000"),
            ]
        },
    ),
    Case(
        "an offered amount beside a balance, of some classes none, 2019",
        "424H",
        """\
PROSPECTUS

$615,600,000

Larkspur Prime Auto Receivables Trust 2019-1
Issuing Entity

| Initial Note Balance(1) | Offered Amount | Interest Rate | Final Scheduled Payment Date | Price to Public |
| Class A-1 Notes | $238,000,000 | $226,100,000 |  | June 15, 2020% | % |
| Class A-2 Notes | $410,000,000 | $389,500,000 |  | April 15, 2022% | % |
| Class B Notes(2) | $18,390,000 | $0 |  | October 15, 2024% | % |
| Total | $666,390,000 | $615,600,000 |  |  |  |

The Class B notes are not being offered hereby.

@LEGEND@
""",
        {"securities": [("debt", "226100000"), ("debt", "389500000")]},
    ),
    Case(
        "what is offered of classes in columns, 2015",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(To Prospectus Dated February 20, 2015)

$1,500,000,000

Larkspur Auto Receivables 2015-A Owner Trust
Issuing Entity

| | Class A-1 Notes | Class A-2 Notes | Class A-3 Notes | Class B Notes |
| Principal Amount | $470,000,000 | $420,000,000 | $572,750,000 | $37,250,000 |
| Principal Amount Offered | — | $378,000,000 | $515,475,000 | — |
| Initial Public Offering Price | — | 99.99529% | 99.99097% | — |

@LEGEND@
""",
        {"securities": [("debt", "378000000"), ("debt", "515475000")]},
    ),
    Case(
        "notes that say what backs them, all classes at one price, 2005",
        "424B5",
        """\
Prospectus Supplement to Prospectus dated February 17, 2005

Larkspur Dealer Note Master Owner Trust
Issuer

$200,000,000 Class A Floating Rate Dealer Note Asset Backed Notes, Series 2005-1
$12,000,000 Class B Floating Rate Dealer Note Asset Backed Notes, Series 2005-1

| | Class A | Class B |
| Initial Outstanding Principal Amount | $200,000,000 | $12,000,000 |
| Price to Public | 100.00% | 100.00% |
| Underwriting Discount | 0.325% | 0.400% |
| Proceeds to Seller | 99.675% | 99.600% |

Total price to public is $212,000,000, total underwriting discount is $698,000, and total proceeds to the Seller are
  $211,302,000.

@LEGEND@
""",
        {
            "securities": [("debt", "200000000"), ("debt", "12000000")],
            "price_per_unit": "100.00%",
            "gross_total": "212000000",
            "discount_total": "698000",
            "net_total": "211302000",
        },
    ),
    Case(
        "classes of which the first are parted in a second line, 2004",
        "424B5",
        """\
Prospectus Supplement to Prospectus dated November 3, 2004

Larkspur Financial 2004-B Owner Trust
$581,250,000 Asset Backed Notes

The trust will issue the following classes of notes:

| | Class A Notes | Class B Notes | Class C Notes |
| | Class A-1 | Class A-2 | | |
| Principal Amount | $353,000,000 | $183,250,000 | $26,250,000 | $18,750,000 |
| Price to Public | 100.000000% | 99.998513% | 99.985482% | 99.982085% |

@LEGEND@
""",
        {
            "securities": [
                ("debt", "353000000"),
                ("debt", "183250000"),
                ("debt", "26250000"),
                ("debt", "18750000"),
            ]
        },
    ),
    Case(
        "who buys certificates and offers them to the public, 2005",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(TO PROSPECTUS DATED SEPTEMBER 22, 2005)

$2,069,907,000 (APPROXIMATE)

LARKSPUR COMMERCIAL MORTGAGE SECURITIES CORP.
Depositor

COMMERCIAL MORTGAGE PASS-THROUGH CERTIFICATES, SERIES 2005-LK4

@LEGEND@

THE UNDERWRITERS, ALDER SECURITIES INC. AND BIRCH CAPITAL INCORPORATED WILL PURCHASE THE OFFERED CERTIFICATES FROM
  LARKSPUR COMMERCIAL MORTGAGE SECURITIES CORP. AND WILL OFFER THEM TO THE PUBLIC AT NEGOTIATED PRICES DETERMINED AT THE
  TIME OF SALE.

| ALDER SECURITIES INC. | BIRCH CAPITAL INCORPORATED |

September 27, 2005
""",
        {
            "offering_kinds": {"underwritten"},
            "securities": [("debt", "2069907000")],
            "intermediaries": {"ALDER SECURITIES INC.": "underwriter", "BIRCH CAPITAL INCORPORATED": "underwriter"},
        },
    ),
    Case(
        "totals in notes with a comma and an equals sign, 2003",
        "424B5",
        """\
Prospectus Supplement to Prospectus dated September 24, 2003

Larkspur Wholesale Master Note Trust
Issuer

| | Class A Notes | Class B Notes |
| Principal Amount | $485,787,000 | $35,825,000 |
| Price to Public(1) | 100.0000% | 100.0000% |
| Underwriting Discount(2) | 0.3500% | 0.5000% |
| Proceeds to Transferor(3) | 99.6500% | 99.5000% |

| (1) | Plus accrued interest. Total price to public, excluding any accrued interest, is = $521,612,000.00. |
| (2) | Total Underwriting Discount = $1,879,379.50. |
| (3) | Total Proceeds to Transferor = $519,732,620.50. |

@LEGEND@
""",
        {
            "securities": [("debt", "485787000"), ("debt", "35825000")],
            "gross_total": "521612000.00",
            "discount_total": "1879379.50",
            "net_total": "519732620.50",
        },
    ),
    Case(
        "a class of interest only below those that come to the amount of the head, 2007",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(To Prospectus dated February 13, 2007)

$146,191,776 (Approximate)(1)

LARKSPUR HOME EQUITY TRUST 2007-10
Issuing Entity

LARKSPUR SECURITIES CORP.
Depositor

@LEGEND@

The following securities are being offered:

| Class | Approximate Initial Class Principal Balance or Notional Amount(1) | Certificate Interest Rate | Rating |
| A1A | $ 40,846,000 | 6.00000% | AAA |
| A2A | $ 104,846,000 | 6.50000% | AAA |
| A-PO | $ 499,776 | N/A(7) | AAA |
| A-IO | $ 6,838,067 | 8.00000% | AAA |

(1) These amounts are subject to an upward or downward adjustment of no more than 5%.
""",
        {"securities": [("debt", "40846000"), ("debt", "104846000"), ("debt", "499776")]},
    ),
    Case(
        "classes above a label of two lines, 2000",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT TO PROSPECTUS DATED JUNE 16, 2000

$424,000,000.00

LARKSPUR AUTO OWNER TRUST 2000-2
Asset Backed Notes

@LEGEND@

| A-1 NOTES | A-2 NOTES | A-3 NOTES |
Initial Principal
| Amount | $98,000,000 | $211,000,000 | $115,000,000 |
| Interest Rate | 6.66% | 6.80% | 6.83% |
""",
        {"securities": [("debt", "98000000"), ("debt", "211000000"), ("debt", "115000000")]},
    ),
    Case(
        "what is offered of each class below a table of all of it, 2024",
        "424H",
        """\
Subject to Completion and Amendment, Dated April 18, 2024

$801,800,000(1)

Larkspur Auto Receivables 2024-B Owner Trust
Issuing Entity

Larkspur Auto Receivables LLC
Depositor

| | Initial Principal Amount | Interest Rate | Accrual Method |
| Class A-1 Notes(1)(2) | $290,000,000 | ___% | Actual/360 |
| Class A-2 Notes(1)(2) | $478,000,000 | ___% | 30/360 |
| Class B Notes(1)(2) | $33,800,000 | 0.00% | 30/360 |

| (1) | The Class B Notes and not less than 5% of each of the Class A-1 Notes and the Class A-2 Notes will be retained \
initially by Larkspur Auto Receivables LLC. The Class B Notes are not being publicly registered and are not offered \
hereby. |

@LEGEND@

$275,500,000 of Class A-1 Notes and $454,100,000 aggregate amount of Class A-2 Notes are offered by the underwriters
  if and when issued by the issuing entity, delivered to and accepted by the underwriters.
""",
        {"securities": [("debt", "275500000"), ("debt", "454100000")]},
    ),
]
