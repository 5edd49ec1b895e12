"""Covers of offerings of shares and units, written for made-up issuers, and what they state."""

from __future__ import annotations

from tests.extracting.offering.pages import Case

CASES: list[Case] = [
    Case(
        "ipo 1996 with selling holders",
        "424B1",
        """\
ASCII
                               3,000,000 Shares

                             ACME NETWORKS, INC.

                                 Common Stock
                               ($.001 par value)

  Of the 3,000,000 shares of Common Stock offered hereby, 2,500,000 shares are
being sold by the Company and 500,000 shares are being sold by the Selling
Stockholders. See "Principal and Selling Stockholders." The Company will not
receive any of the proceeds from the sale of shares by the Selling
Stockholders. Prior to this offering, there has been no public market for the
Common Stock of the Company. The Common Stock has been approved for quotation
on the Nasdaq National Market under the symbol "ACMN."

  THE COMMON STOCK OFFERED HEREBY INVOLVES A HIGH DEGREE OF RISK. SEE "RISK
FACTORS" BEGINNING ON PAGE 5.

THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES AND
EXCHANGE COMMISSION OR ANY STATE SECURITIES COMMISSION NOR HAS THE SECURITIES
AND EXCHANGE COMMISSION OR ANY STATE SECURITIES COMMISSION PASSED UPON THE
ACCURACY OR ADEQUACY OF THIS PROSPECTUS. ANY REPRESENTATION TO THE CONTRARY IS
A CRIMINAL OFFENSE.

<TABLE>
<CAPTION>
                                   Underwriting                   Proceeds to
                     Price to      Discounts and   Proceeds to      Selling
                      Public       Commissions(1)   Company(2)    Stockholders
- --------------------------------------------------------------------------------
<S>                <C>             <C>             <C>             <C>
Per Share........     $12.00           $.84          $11.16         $11.16
- --------------------------------------------------------------------------------
Total(3).........  $36,000,000      $2,520,000     $27,900,000    $5,580,000
</TABLE>

(1) The Company has agreed to indemnify the several Underwriters against
    certain liabilities. See "Underwriting."
(2) Before deducting expenses estimated at $700,000, payable by the Company.
(3) The Company has granted to the Underwriters a 30-day option to purchase up
    to 450,000 additional shares of Common Stock solely to cover
    over-allotments, if any.

  The shares of Common Stock are offered by the several Underwriters named
herein, subject to prior sale, when, as and if accepted by them and subject to
certain conditions. It is expected that certificates will be available for
delivery on or about June 14, 1996.

ALPHA BROTHERS & COMPANY                                  BETA SECURITIES INC.

                  The date of this Prospectus is June 10, 1996
""",
        {
            "offering_kinds": {"resale", "underwritten"},
            "securities": [("common_stock", 3000000)],
            "price_per_unit": "12.00",
            "gross_total": "36000000",
            "discount_total": "2520000",
            "net_total": "27900000",
            "issuer_receives_proceeds": "partial",
            "selling_securityholders": True,
            "intermediaries": {"Alpha Brothers & Company": "underwriter", "Beta Securities Inc.": "underwriter"},
        },
    ),
    Case(
        "spac units 2007",
        "424B3",
        """\
PROSPECTUS

$80,000,000

Acme Acquisition Corp.

10,000,000 Units

Acme Acquisition Corp. is a blank check company recently organized for the purpose of effecting a merger, capital
  stock exchange, asset acquisition or other similar business combination with an operating business.

This is an initial public offering of our securities. Each unit that we are offering has a price of $8.00 and
  consists of:

● one share of our common stock; and

● one warrant.

Each warrant entitles the holder to purchase one share of our common stock at a price of $6.00. We have granted
  the underwriters a 45-day option to purchase up to 1,500,000 additional units solely to cover over-allotments,
  if any.

@LEGEND@

| | Public Offering Price | Underwriting Discount and Commissions | Proceeds, Before Expenses, to Us |
| Per unit | $8.00 | $0.56 | $7.44 |
| Total | $80,000,000 | $5,600,000 | $74,400,000 |

We are offering the units for sale on a firm-commitment basis. The underwriters expect to deliver our units to
  purchasers on or about March 9, 2007.

Gamma Capital Markets

March 2, 2007
""",
        {
            "offering_kinds": {"underwritten"},
            "securities": [("units", 10000000)],
            "price_per_unit": "8.00",
            "gross_total": "80000000",
            "discount_total": "5600000",
            "net_total": "74400000",
            "issuer_receives_proceeds": "yes",
            "selling_securityholders": False,
            "intermediaries": {"Gamma Capital Markets": "underwriter"},
        },
    ),
    Case(
        "registered direct with warrants",
        "424B5",
        """\
Filed Pursuant to Rule 424(b)(5)
Registration No. 333-251356

PROSPECTUS SUPPLEMENT
(To Prospectus dated December 23, 2020)

4,761,905 Shares of Common Stock
Pre-Funded Warrants to Purchase up to 2,380,952 Shares of Common Stock
2,380,952 Shares of Common Stock Underlying the Pre-Funded Warrants

We are offering 4,761,905 shares of our common stock, par value $0.0001 per share, and pre-funded warrants to
  purchase up to 2,380,952 shares of common stock directly to certain institutional investors pursuant to this
  prospectus supplement and the accompanying prospectus and a securities purchase agreement with such investors.

In a concurrent private placement, we are also selling to the purchasers warrants to purchase up to 7,142,857
  shares of our common stock at an exercise price of $2.10 per share.

We have engaged Delta & Co., LLC (the “placement agent”) as our exclusive placement agent in connection with this
  offering. The placement agent has agreed to use its reasonable best efforts to arrange for the sale of the
  securities offered by this prospectus supplement. The placement agent is not purchasing or selling any of the
  securities we are offering.

| | Per Share | Per Pre-Funded Warrant | Total |
| Offering price | $2.10 | $2.0999 | $14,999,762 |
| Placement agent fees(1) | $0.147 | $0.147 | $1,049,983 |
| Proceeds, before expenses, to us | $1.953 | $1.9529 | $13,949,779 |

(1) In addition, we have agreed to pay the placement agent a management fee.

@LEGEND@

Delivery of the securities is expected to be made on or about February 8, 2021.

Delta & Co.

The date of this prospectus supplement is February 4, 2021.
""",
        {
            "offering_kinds": {"best_efforts"},
            "securities": [("common_stock", 4761905), ("warrants", 2380952), ("common_stock", 2380952)],
            "price_per_unit": "2.10",
            "gross_total": "14999762",
            "discount_total": "1049983",
            "net_total": "13949779",
            "issuer_receives_proceeds": "yes",
            "intermediaries": {"Delta & Co., LLC": "placement_agent"},
        },
    ),
    Case(
        "ipo 2014",
        "424B4",
        """\
Table of Contents

Filed Pursuant to Rule 424(b)(4)
Registration No. 333-195000

6,250,000 Shares

[logo]

Common Stock

This is the initial public offering of shares of common stock of Acme Therapeutics, Inc. We are offering 6,250,000
  shares of our common stock.

Prior to this offering, there has been no public market for our common stock. The initial public offering price is
  $12.00 per share. Our common stock has been approved for listing on The NASDAQ Global Market under the symbol
  “ACMT.”

We are an “emerging growth company” as defined under the federal securities laws and, as such, may elect to comply
  with certain reduced public company reporting requirements for future filings.

Investing in our common stock involves a high degree of risk. See “Risk Factors” beginning on page 11.

| | Per share | Total |
| Initial public offering price | $12.00 | $75,000,000 |
| Underwriting discounts and commissions(1) | $0.84 | $5,250,000 |
| Proceeds to us, before expenses | $11.16 | $69,750,000 |

(1) We refer you to “Underwriting” beginning on page 160 for additional information regarding underwriting
  compensation.

We have granted the underwriters an option for a period of 30 days to purchase up to 937,500 additional shares of
  our common stock.

@LEGEND@

The underwriters expect to deliver the shares to purchasers on or about May 21, 2014.

| Epsilon | Zeta & Co. |

| Eta Securities | Theta Capital Markets |

May 15, 2014
""",
        {
            "offering_kinds": {"underwritten"},
            "securities": [("common_stock", 6250000)],
            "price_per_unit": "12.00",
            "gross_total": "75000000",
            "discount_total": "5250000",
            "net_total": "69750000",
            "issuer_receives_proceeds": "yes",
            "selling_securityholders": False,
            "intermediaries": {
                "Epsilon": "underwriter",
                "Zeta & Co.": "underwriter",
                "Eta Securities": "underwriter",
                "Theta Capital Markets": "underwriter",
            },
        },
    ),
    Case(
        "best efforts units with pre-funded",
        "424B4",
        """\
Filed Pursuant to Rule 424(b)(4)
Registration No. 333-270000

PROSPECTUS

Up to 5,000,000 Shares of Common Stock
Up to 5,000,000 Pre-Funded Warrants to Purchase up to 5,000,000 Shares of Common Stock
Up to 10,000,000 Common Warrants to Purchase up to 10,000,000 Shares of Common Stock
Up to 15,000,000 Shares of Common Stock Underlying the Pre-Funded Warrants and Common Warrants

We are offering on a best efforts basis up to 5,000,000 shares of our common stock, par value $0.001 per share,
  together with common warrants to purchase up to 10,000,000 shares of common stock. The combined public offering
  price for each share of common stock and accompanying common warrants is $1.00.

We have engaged Iota Partners LLC to act as our sole placement agent in connection with this offering. The
  placement agent is not purchasing or selling any of the securities offered by us.

| | Per Share and Accompanying Common Warrants | Per Pre-Funded Warrant and Accompanying Common Warrants | Total |
| Public offering price | $1.00 | $0.999 | $5,000,000 |
| Placement agent fees | $0.07 | $0.07 | $350,000 |
| Proceeds to us (before expenses) | $0.93 | $0.929 | $4,650,000 |

@LEGEND@

Sole Placement Agent

Iota Partners

The date of this prospectus is March 3, 2023
""",
        {
            "offering_kinds": {"best_efforts"},
            "securities": [
                ("common_stock", 5000000),
                ("warrants", 5000000),
                ("warrants", 10000000),
                ("common_stock", 15000000),
            ],
            "price_per_unit": "1.00",
            "gross_total": "5000000",
            "discount_total": "350000",
            "net_total": "4650000",
            "issuer_receives_proceeds": "yes",
            "intermediaries": {"Iota Partners LLC": "placement_agent"},
        },
    ),
    Case(
        "preferred depositary shares",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(To Prospectus dated May 1, 2019)

10,000,000 Depositary Shares
Each Representing a 1/40th Interest in a Share of
6.125% Fixed-Rate Non-Cumulative Perpetual Preferred Stock, Series D

Acme Financial Group, Inc.

We are offering 10,000,000 depositary shares, each representing a 1/40th ownership interest in a share of our
  6.125% Fixed-Rate Non-Cumulative Perpetual Preferred Stock, Series D, no par value per share, with a liquidation
  preference of $1,000 per share (equivalent to $25 per depositary share).

@LEGEND@

| | Per Depositary Share | Total |
| Public offering price | $25.0000 | $250,000,000 |
| Underwriting discounts and commissions | $0.7875 | $7,875,000 |
| Proceeds, before expenses, to Acme Financial Group, Inc. | $24.2125 | $242,125,000 |

The underwriters are offering the depositary shares as set forth under “Underwriting.” Delivery will be made on or
  about June 10, 2019.

Joint Book-Running Managers

| Omicron Securities | Pi & Company |

June 3, 2019
""",
        {
            "offering_kinds": {"underwritten"},
            "securities": [("depositary_shares", 10000000)],
            "price_per_unit": "25.0000",
            "gross_total": "250000000",
            "discount_total": "7875000",
            "net_total": "242125000",
            "issuer_receives_proceeds": "yes",
            "intermediaries": {"Omicron Securities": "underwriter", "Pi & Company": "underwriter"},
        },
    ),
    Case(
        "secondary underwritten",
        "424B7",
        """\
Filed Pursuant to Rule 424(b)(7)
Registration No. 333-230000

PROSPECTUS SUPPLEMENT
(To Prospectus dated March 1, 2019)

8,000,000 Shares

Acme Software, Inc.

Class A Common Stock

The selling stockholders identified in this prospectus supplement are offering 8,000,000 shares of our Class A
  common stock. We are not selling any shares of Class A common stock in this offering and will not receive any
  proceeds from the sale of shares by the selling stockholders.

| | Per Share | Total |
| Public offering price | $31.50 | $252,000,000 |
| Underwriting discounts and commissions(1) | $1.26 | $10,080,000 |
| Proceeds to the selling stockholders, before expenses | $30.24 | $241,920,000 |

The underwriters have an option to purchase up to an additional 1,200,000 shares of Class A common stock from the
  selling stockholders.

@LEGEND@

The underwriters expect to deliver the shares on or about March 12, 2019.

| Chi & Co. LLC | Psi |

Prospectus supplement dated March 7, 2019
""",
        {
            "offering_kinds": {"resale", "underwritten"},
            "securities": [("common_stock", 8000000)],
            "price_per_unit": "31.50",
            "gross_total": "252000000",
            "discount_total": "10080000",
            "net_total": None,
            "issuer_receives_proceeds": "no",
            "selling_securityholders": True,
            "intermediaries": {"Chi & Co. LLC": "underwriter", "Psi": "underwriter"},
        },
    ),
    Case(
        "ads ipo",
        "424B4",
        """\
Filed Pursuant to Rule 424(b)(4)
Registration No. 333-250000

10,000,000 American Depositary Shares
Representing 20,000,000 Ordinary Shares

Acme Holdings Limited

This is an initial public offering of American depositary shares, or ADSs, representing ordinary shares of Acme
  Holdings Limited. We are offering 10,000,000 ADSs. Each ADS represents two of our ordinary shares, par value
  US$0.0001 per share.

@LEGEND@

PRICE US$13.00 PER ADS

| | Per ADS | Total |
| Public offering price | US$13.00 | US$130,000,000 |
| Underwriting discounts and commissions | US$0.91 | US$9,100,000 |
| Proceeds, before expenses, to us | US$12.09 | US$120,900,000 |

The underwriters expect to deliver the ADSs against payment in U.S. dollars in New York, New York on or about
  November 20, 2020.

Omega Stanley | Alpha Securities

Prospectus dated November 17, 2020.
""",
        {
            "offering_kinds": {"underwritten"},
            "securities": [("depositary_shares", 10000000)],
            "price_per_unit": "13.00",
            "gross_total": "130000000",
            "discount_total": "9100000",
            "net_total": "120900000",
            "issuer_receives_proceeds": "yes",
        },
    ),
    Case(
        "mlp units",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(To Prospectus dated January 5, 2011)

3,500,000 Common Units
Representing Limited Partner Interests

Acme Pipeline Partners, L.P.

We are selling 3,500,000 common units representing limited partner interests in Acme Pipeline Partners, L.P. Our
  common units are listed on the New York Stock Exchange under the symbol “APP.” The last reported sale price of
  our common units on the New York Stock Exchange on March 3, 2011 was $45.10 per common unit.

@LEGEND@

| | Per Common Unit | Total |
| Public offering price | $44.80 | $156,800,000 |
| Underwriting discounts and commissions | $1.79 | $6,265,000 |
| Proceeds to Acme Pipeline Partners, L.P. (before expenses) | $43.01 | $150,535,000 |

The underwriters expect to deliver the common units on or about March 9, 2011.

Joint Book-Running Managers

| Beta Lynch | Gamma Fargo Securities | Delta |

March 4, 2011
""",
        {
            "offering_kinds": {"underwritten"},
            "securities": [("partnership_units", 3500000)],
            "price_per_unit": "44.80",
            "gross_total": "156800000",
            "discount_total": "6265000",
            "net_total": "150535000",
            "issuer_receives_proceeds": "yes",
        },
    ),
    Case(
        "self-underwritten s-1",
        "S-1",
        """\
UNITED STATES
SECURITIES AND EXCHANGE COMMISSION
Washington, D.C. 20549

FORM S-1
REGISTRATION STATEMENT UNDER THE SECURITIES ACT OF 1933

ACME START CORP.
(Exact name of registrant as specified in its charter)

Approximate date of commencement of proposed sale to the public: as soon as practicable.

The registrant hereby amends this registration statement on such date or dates as may be necessary to delay its
  effective date until the registration statement shall become effective on such date as the Commission, acting
  pursuant to said Section 8(a), may determine.

PROSPECTUS

ACME START CORP.

3,000,000 Shares of Common Stock at $0.04 per share

This is the initial offering of common stock of Acme Start Corp. We are offering for sale a total of 3,000,000
  shares of our common stock at a fixed price of $0.04 per share. There is no minimum number of shares that must
  be sold by us. The offering is being conducted on a self-underwritten, best efforts basis, which means our
  president will attempt to sell the shares. We will receive all proceeds from the sale of the shares.

@LEGEND@

The date of this prospectus is June 1, 2012.
""",
        {
            "offering_kinds": {"direct"},
            "securities": [("common_stock", 3000000)],
            "price_per_unit": "0.04",
            "issuer_receives_proceeds": "yes",
            "selling_securityholders": False,
            "intermediaries": {},
        },
    ),
    Case(
        "block trade",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(To Prospectus dated June 1, 2015)

12,000,000 Shares

Acme REIT, Inc.

Common Stock

We are selling 12,000,000 shares of our common stock, $0.01 par value per share. The underwriter has agreed to
  purchase the shares of our common stock from us at a price of $18.25 per share, which will result in $219.0
  million of proceeds to us before expenses. The underwriter may offer the shares of our common stock from time to
  time for sale in one or more transactions on the New York Stock Exchange, in the over-the-counter market,
  through negotiated transactions or otherwise at market prices prevailing at the time of sale.

We have granted the underwriter the right to purchase up to 1,800,000 additional shares of our common stock.

@LEGEND@

The underwriter expects to deliver the shares on or about June 16, 2015.

Epsilon Securities

Prospectus Supplement dated June 10, 2015
""",
        {
            "offering_kinds": {"underwritten"},
            "securities": [("common_stock", 12000000)],
            "gross_total": None,
            "issuer_receives_proceeds": "yes",
            "intermediaries": {"Epsilon Securities": "underwriter"},
        },
    ),
    Case(
        "ipo preliminary",
        "S-1/A",
        """\
As filed with the Securities and Exchange Commission on May 1, 2019.

FORM S-1
REGISTRATION STATEMENT UNDER THE SECURITIES ACT OF 1933

Acme Foods, Inc.
(Exact name of registrant as specified in its charter)

Approximate date of commencement of proposed sale to the public: As soon as practicable.

The information in this preliminary prospectus is not complete and may be changed. We may not sell these
  securities until the registration statement filed with the Securities and Exchange Commission is effective. This
  preliminary prospectus is not an offer to sell these securities and it is not soliciting an offer to buy these
  securities in any state where the offer or sale is not permitted.

Subject to Completion. Dated May 1, 2019.

Shares

Common Stock

This is an initial public offering of shares of common stock of Acme Foods, Inc. We are offering           shares
  of our common stock. The selling stockholders identified in this prospectus are offering an additional
  shares of common stock. We will not receive any of the proceeds from the sale of the shares being sold by the
  selling stockholders.

Prior to this offering, there has been no public market for the common stock. It is currently estimated that the
  initial public offering price per share will be between $      and $      .

| | Per Share | Total |
| Initial public offering price | $ | $ |
| Underwriting discount(1) | $ | $ |
| Proceeds, before expenses, to us | $ | $ |
| Proceeds, before expenses, to the selling stockholders | $ | $ |

@LEGEND@

The underwriters expect to deliver the shares against payment in New York, New York on               , 2019.

| Kappa & Co. LLC | Lambda Suisse |

Prospectus dated               , 2019.
""",
        {
            "offering_kinds": {"resale", "underwritten"},
            "securities": [("common_stock", None)],
            "price_per_unit": None,
            "gross_total": None,
            "issuer_receives_proceeds": "partial",
            "selling_securityholders": True,
            "intermediaries": {"Kappa & Co. LLC": "underwriter", "Lambda Suisse": "underwriter"},
        },
    ),
    Case(
        "thrift conversion",
        "424B3",
        """\
PROSPECTUS

ACME BANCORP, INC.
(Proposed Holding Company for Acme Savings Bank)

Up to 5,750,000 Shares of Common Stock
(Subject to Increase to up to 6,612,500 Shares)

Acme Bancorp, Inc. is offering shares of its common stock for sale in connection with the conversion of Acme
  Savings Bank from the mutual to the stock form of organization. We are offering up to 5,750,000 shares of common
  stock for sale on a best efforts basis. We must sell a minimum of 4,250,000 shares to complete the offering.

We are offering the shares of common stock in a subscription offering. Omega Financial Corp. will assist us in
  selling the shares on a best efforts basis but is not obligated to purchase any of the shares.

| OFFERING SUMMARY |
| Price: $10.00 per share |
| | Minimum | Midpoint | Maximum | Adjusted Maximum |
| Number of shares | 4,250,000 | 5,000,000 | 5,750,000 | 6,612,500 |
| Gross offering proceeds | $42,500,000 | $50,000,000 | $57,500,000 | $66,125,000 |
| Selling agent fees and expenses | $600,000 | $680,000 | $760,000 | $850,000 |
| Net proceeds | $41,000,000 | $48,300,000 | $55,600,000 | $64,100,000 |

@LEGEND@

OMEGA FINANCIAL CORP.

The date of this prospectus is November 8, 2010.
""",
        {
            "securities": [("common_stock", 5750000)],
            "selling_securityholders": False,
        },
    ),
    Case(
        "reit sticker",
        "424B3",
        """\
Filed Pursuant to Rule 424(b)(3)
Registration No. 333-214130

ACME GLOBAL PROPERTY TRUST, INC.

SUPPLEMENT NO. 3 DATED JULY 18, 2018

TO THE PROSPECTUS DATED APRIL 23, 2018

This Supplement No. 3 supplements, and should be read in conjunction with, our prospectus dated April 23, 2018, as
  supplemented by Supplement No. 1 dated May 4, 2018 and Supplement No. 2 dated May 15, 2018. The purpose of this
  Supplement No. 3 is to disclose:

● the status of our initial public offering;

● an update to the “Risk Factors” section of our prospectus; and

● our current form of subscription agreement.

Status of Our Initial Public Offering

We commenced our initial public offering of $1.25 billion in shares of common stock on March 23, 2017, of which up
  to $1.0 billion in Class A, Class T and Class I shares are being offered pursuant to our primary offering and up
  to $250 million in shares are being offered pursuant to our distribution reinvestment plan, or DRP. As of July
  16, 2018, we had issued 2,319,339 shares of our common stock in our offering for gross proceeds of approximately
  $59.7 million.
""",
        {
            "gross_total": None,
            "price_per_unit": None,
            "selling_securityholders": False,
            "intermediaries": {},
        },
    ),
    Case(
        "small cap units ipo",
        "424B4",
        """\
Filed Pursuant to Rule 424(b)(4)
Registration No. 333-261000

1,650,000 Units
Each Unit Consisting of One Share of Common Stock and One Warrant to Purchase One Share of Common Stock

Acme Devices, Inc.

This is a firm commitment initial public offering of 1,650,000 units, each unit consisting of one share of common
  stock, $0.0001 par value per share, and one warrant to purchase one share of common stock at an exercise price
  of $8.50 per share. The public offering price is $8.00 per unit.

@LEGEND@

| | Per Unit | Total |
| Public Offering Price | $8.00 | $13,200,000 |
| Underwriting Discounts and Commissions (1) | $0.64 | $1,056,000 |
| Proceeds to Us, Before Expenses (2) | $7.36 | $12,144,000 |

We have granted a 45-day option to the representative of the underwriters to purchase up to 247,500 additional
  shares of common stock and/or up to 247,500 additional warrants.

The underwriters expect to deliver the securities on or about February 11, 2022.

Sole Book-Running Manager

ALPHA CAPITAL GROUP

The date of this prospectus is February 8, 2022
""",
        {
            "offering_kinds": {"underwritten"},
            "securities": [("units", 1650000)],
            "price_per_unit": "8.00",
            "gross_total": "13200000",
            "discount_total": "1056000",
            "net_total": "12144000",
            "issuer_receives_proceeds": "yes",
            "intermediaries": {"Alpha Capital Group": "underwriter"},
        },
    ),
    Case(
        "canadian mjds",
        "F-10",
        """\
This prospectus supplement, together with the short form base shelf prospectus dated January 5, 2021 to which it
  relates, constitutes a public offering of these securities only in those jurisdictions where they may be
  lawfully offered for sale.

PROSPECTUS SUPPLEMENT
To the Short Form Base Shelf Prospectus dated January 5, 2021

New Issue                                                                 February 2, 2021

ACME GOLD CORP.

C$40,000,000
20,000,000 Common Shares

Acme Gold Corp. is hereby qualifying the distribution of 20,000,000 common shares at a price of C$2.00 per Offered
  Share. The Offered Shares are being offered pursuant to an underwriting agreement dated January 29, 2021 among
  the Company and Alpha Securities Inc., as lead underwriter, and Beta Corp.

Price: C$2.00 per Offered Share

| | Price to the Public | Underwriters’ Fee | Net Proceeds to the Company |
| Per Offered Share | C$2.00 | C$0.12 | C$1.88 |
| Total | C$40,000,000 | C$2,400,000 | C$37,600,000 |

@LEGEND@
""",
        {
            "offering_kinds": {"underwritten"},
            "securities": [("common_stock", 20000000)],
            "price_per_unit": "2.00",
            "gross_total": "40000000",
            "discount_total": "2400000",
            "net_total": "37600000",
            "issuer_receives_proceeds": "yes",
        },
    ),
    Case(
        "follow-on with primary and secondary modern",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(To Prospectus dated May 3, 2021)

10,000,000 Shares

Acme Cloud, Inc.

Class A Common Stock

We are offering 4,000,000 shares of our Class A common stock and the selling stockholders are offering 6,000,000
  shares of our Class A common stock. We will not receive any proceeds from the sale of shares by the selling
  stockholders.

| | Per Share | Total |
| Public offering price | $22.00 | $220,000,000 |
| Underwriting discounts and commissions | $0.88 | $8,800,000 |
| Proceeds to Acme Cloud, Inc., before expenses | $21.12 | $84,480,000 |
| Proceeds to selling stockholders, before expenses | $21.12 | $126,720,000 |

@LEGEND@

The underwriters expect to deliver the shares on or about June 8, 2021.

| Alpha | Beta |

Prospectus Supplement dated June 3, 2021
""",
        {
            "offering_kinds": {"resale", "underwritten"},
            "securities": [("common_stock", 10000000)],
            "price_per_unit": "22.00",
            "gross_total": "220000000",
            "discount_total": "8800000",
            "net_total": "84480000",
            "issuer_receives_proceeds": "partial",
            "selling_securityholders": True,
        },
    ),
    Case(
        "limited partnership min max",
        "424B3",
        """\
PROSPECTUS

ACME EQUIPMENT FUND TWELVE, LLC

Up to 348,000 Shares of Limited Liability Company Interests
$348,000,000 (Maximum Offering)
1,200 Shares Minimum Offering

We are offering up to 348,000 shares of limited liability company interests at $1,000 per share on a best efforts
  basis. The offering will end not later than May 7, 2009.

| | Price to Public | Sales Commissions | Underwriting Fees | Proceeds to Fund |
| Per Share | $1,000 | $80 | $20 | $900 |
| Total Minimum Offering | $1,200,000 | $96,000 | $24,000 | $1,080,000 |
| Total Maximum Offering | $348,000,000 | $27,840,000 | $6,960,000 | $313,200,000 |

@LEGEND@

Acme Securities Corp.
Dealer-Manager

May 7, 2007
""",
        {
            "price_per_unit": "1000",
            "selling_securityholders": False,
        },
    ),
    Case(
        "table headline",
        "424B5",
        """\
| PROSPECTUS SUPPLEMENT | Filed Pursuant to Rule 424(b)(5) |
| (To Prospectus dated July 1, 2025) | Registration No. 333-288000 |

| 46,666,667 Shares |
| Common Stock |
| Acme Square Holdings, Inc. |

We are offering 46,666,667 shares of our common stock, par value $0.0001 per share. Our common stock is listed on
  The Nasdaq Capital Market under the symbol “ACME.”

| | Per Share | Total |
| Public offering price | $1.50 | $70,000,000.50 |
| Underwriting discounts and commissions(1) | $0.09 | $4,200,000.03 |
| Proceeds, before expenses, to us | $1.41 | $65,800,000.47 |

We have granted the underwriter an option, exercisable for 30 days, to purchase up to 7,000,000 additional shares.

@LEGEND@

The underwriter expects to deliver the shares on or about July 21, 2025.

Sole Bookrunner

Lucid Alpha Markets

The date of this prospectus supplement is July 17, 2025.
""",
        {
            "offering_kinds": {"underwritten"},
            "securities": [("common_stock", 46666667)],
            "price_per_unit": "1.50",
            "gross_total": "70000000.50",
            "discount_total": "4200000.03",
            "net_total": "65800000.47",
            "issuer_receives_proceeds": "yes",
            "intermediaries": {"Lucid Alpha Markets": "underwriter"},
        },
    ),
    Case(
        "old ipo fraction",
        "424B1",
        """\
ASCII
                                2,000,000 Shares

                               ACME DRUG STORES

                                  COMMON STOCK

 All of the shares of Common Stock offered hereby are being sold by Acme Drug
Stores, Inc. (the "Company"). The last reported sale price of the Common Stock
on October 3, 1996 was $19 5/8 per share.

 THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES AND
EXCHANGE COMMISSION OR ANY STATE SECURITIES COMMISSION. ANY REPRESENTATION TO
THE CONTRARY IS A CRIMINAL OFFENSE.

                    PRICE $19 1/2 A SHARE

<TABLE>
<CAPTION>
                          PRICE TO        UNDERWRITING          PROCEEDS TO
                           PUBLIC         DISCOUNTS AND         COMPANY (2)
                                         COMMISSIONS (1)
<S>                    <C>              <C>                   <C>
Per Share...........     $19.50              $1.07               $18.43
Total (3)...........  $39,000,000         $2,140,000           $36,860,000
</TABLE>

 The Shares are offered, subject to prior sale, when, as and if accepted by the
Underwriters named herein and subject to approval of certain legal matters. It
is expected that delivery of the Shares will be made on or about October 9,
1996.

ALPHA STANLEY & CO.
      Incorporated

                               BETA BROTHERS

                                                              GAMMA, SACHS & CO.

October 3, 1996
""",
        {
            "offering_kinds": {"underwritten"},
            "securities": [("common_stock", 2000000)],
            "price_per_unit": "19.50",
            "gross_total": "39000000",
            "discount_total": "2140000",
            "net_total": "36860000",
            "issuer_receives_proceeds": "yes",
            "selling_securityholders": False,
            "intermediaries": {
                "Alpha Stanley & Co. Incorporated": "underwriter",
                "Beta Brothers": "underwriter",
                "Gamma, Sachs & Co.": "underwriter",
            },
        },
    ),
]
