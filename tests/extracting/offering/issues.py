"""Covers of issues of shares, units and funds, written for made-up issuers."""

from __future__ import annotations

from tests.extracting.offering.pages import Case

CASES: list[Case] = [
    Case(
        "a tagline under a name",
        "424B2",
        """\
Filed Pursuant to Rule 424(b)(2)
Registration No. 333-236000

| Title of Each Class of Securities to be Registered | Maximum Aggregate Offering Price(1) | Amount of
  Registration Fee(2) |
| Depositary Shares Each Representing a 1/400th Interest in a Share of Perpetual Non-Cumulative Preferred Stock,
  Series A | $172,500,000 | $22,390.50 |

PROSPECTUS SUPPLEMENT
(To Prospectus dated May 7, 2020)

6,000,000 Depositary Shares

Acme Bankshares Corporation

Each Representing a 1/400th Interest in a Share of 6.875% Perpetual Non-Cumulative Preferred Stock, Series A

We are offering 6,000,000 depositary shares, each representing a 1/400th ownership interest in a share of our
  6.875% Perpetual Non-Cumulative Preferred Stock, Series A, par value $10.00 per share (the “Series A preferred
  stock”), with a liquidation preference of $10,000 per share of Series A preferred stock (equivalent to $25 per
  depositary share).

| | Per Depositary Share | Total(1) |
| Price to public | $25.0000 | $150,000,000 |
| Underwriting discount | $0.7875 | $4,725,000 |
| Proceeds to us, before expenses | $24.2125 | $145,275,000 |

(1) Assumes no exercise of the underwriters’ over-allotment option described below.

We have granted the underwriters an option to purchase up to an additional 900,000 depositary shares within 30
  days after the date of this prospectus supplement.

@LEGEND@

The underwriters expect to deliver the depositary shares on or about June 9, 2020.

Joint Book-Running Managers

| Alpha Stanley | Beta Securities | Gamma, Bruno & Woods
A Delta Company |
| Epsilon James | Zeta Capital Markets | Eta Investment Bank |

Co-Manager

Theta Sander

The date of this prospectus supplement is June 2, 2020.
""",
        {
            "securities": [("depositary_shares", 6000000)],
            "price_per_unit": "25.0000",
            "gross_total": "150000000",
            "discount_total": "4725000",
            "net_total": "145275000",
            "offering_kinds": {"underwritten"},
            "issuer_receives_proceeds": "yes",
            "intermediaries": {
                "Alpha Stanley": "underwriter",
                "Beta Securities": "underwriter",
                "Gamma, Bruno & Woods": "underwriter",
                "Epsilon James": "underwriter",
                "Zeta Capital Markets": "underwriter",
                "Eta Investment Bank": "underwriter",
                "Theta Sander": "underwriter",
            },
        },
    ),
    Case(
        "shares and pre-funded warrants with prices of their own",
        "424B5",
        """\
Filed Pursuant to Rule 424(b)(5)
Registration No. 333-281234

PROSPECTUS SUPPLEMENT
(to Prospectus dated August 9, 2024)

12,727,450 Shares of Common Stock
Pre-Funded Warrants to Purchase 1,822,550 Shares of Common Stock

Acme Bio Holdings, Inc.

We are offering 12,727,450 shares of our common stock and, in lieu of common stock to certain investors,
  pre-funded warrants to purchase 1,822,550 shares of our common stock. The purchase price of each pre-funded
  warrant is $2.7499, which is equal to the price at which a share of common stock is sold to the public in this
  offering, minus $0.0001.

| | Per Share | Per Pre-Funded Warrant | Total |
| Public offering price | $2.7500 | $2.7499 | $40,011,986.36 |
| Underwriting discounts and commissions(1) | $0.1650 | $0.164994 | $2,400,719.18 |
| Proceeds, before expenses, to us | $2.5850 | $2.584906 | $37,611,267.18 |

(1) We refer you to “Underwriting” beginning on page S-40 for additional information.

@LEGEND@

Delivery of the securities offered hereby is expected to be made on or about August 1, 2025.

| Theta Sander | Iota Cohen |

The date of this prospectus supplement is July 30, 2025.
""",
        {
            "securities": [("common_stock", 12727450), ("warrants", 1822550)],
            "price_per_unit": "2.7500",
            "gross_total": "40011986.36",
            "discount_total": "2400719.18",
            "net_total": "37611267.18",
            "offering_kinds": {"underwritten"},
            "intermediaries": {"Theta Sander": "underwriter", "Iota Cohen": "underwriter"},
        },
    ),
    Case(
        "best efforts of combinations",
        "424B4",
        """\
Filed Pursuant to Rule 424(b)(4)
Registration No. 333-287000

PROSPECTUS

2,627,050 Shares of Common Stock or Pre-Funded Warrants to Purchase up to 141,550 Shares of Common Stock, Common
  Warrants to Purchase up to 2,768,600 Shares of Common Stock and Placement Agent Warrants to Purchase up to
  138,430 Shares of Common Stock

Up to 45,122,565 Shares of Common Stock Issuable Upon Exercise of the Pre-Funded Warrants, Common Warrants and
  Placement Agent Warrants

Acme Motors, Inc.

This is a best efforts public offering of up to 2,768,600 shares of Class A common stock (“common stock” or
  “Common Stock”) and common warrants (“common warrants”) to purchase up to 2,768,600 shares of common stock for
  cash. Each common warrant is exercisable at an initial exercise price of $7.3575 per share. We are offering each
  share and common warrant at a combined public offering price of $3.27 per share and accompanying common warrant.

We have engaged Sigma Capital Corp. to act as our exclusive placement agent in connection with this offering. The
  placement agent has agreed to use its reasonable best efforts to arrange for the sale of the securities.

| | Per Share and Common Warrant | Per Pre-Funded Warrant and Common Warrant | Total |
| Public offering price | $3.27 | $3.269 | $9,053,180.45 |
| Placement agent fees(1) | $0.2289 | $0.22883 | $633,722.63 |
| Proceeds to us, before expenses(2) | $3.0411 | $3.04017 | $8,419,457.82 |

@LEGEND@

Sigma Capital Corp.

The date of this prospectus is June 6, 2025
""",
        {
            "price_per_unit": "3.27",
            "gross_total": "9053180.45",
            "discount_total": "633722.63",
            "net_total": "8419457.82",
            "offering_kinds": {"best_efforts"},
            "intermediaries": {"Sigma Capital Corp.": "placement_agent"},
            "selling_securityholders": False,
        },
    ),
    Case(
        "no agents engaged",
        "424B2",
        """\
Filed Pursuant to Rule 424(b)(2)
Registration No. 333-238181

| Title of Each Class of Securities to be Registered | Amount to be Registered | Proposed Maximum Offering Price
  Per Unit | Proposed Maximum Aggregate Offering Price | Amount of Registration Fee(1) |
| Ordinary Shares, par value $0.0001 per share | 145,838,979 | $14.2308 | $2,075,405,342.35 | $269,388.00 |

PROSPECTUS SUPPLEMENT
(To Prospectus dated May 11, 2020)

Acme, Ltd.

145,838,979 Ordinary Shares

We are offering 145,838,979 ordinary shares, par value $0.0001 per share, in a registered direct offering to eight
  existing shareholders. The offering price is $14.2308 per ordinary share, which equates to $185.00 per American
  Depositary Share. There are no underwriters or placement agents engaged in connection with this offering.

@LEGEND@

The date of this prospectus supplement is July 12, 2020.
""",
        {
            "securities": [("common_stock", 145838979)],
            "price_per_unit": "14.2308",
            "offering_kinds": {"direct"},
            "intermediaries": {},
        },
    ),
    Case(
        "shares worth an amount, and others counted",
        "424B5",
        """\
Filed Pursuant to Rule 424(b)(5)
Registration No. 333-222222

PROSPECTUS SUPPLEMENT
(To Prospectus dated May 1, 2018)

Acme Corp

Up to $75,000,000 of Common Stock
701,262 Commitment Shares

This prospectus supplement relates to the issuance and sale of up to $75,000,000 in shares of our common stock,
  par value $0.0001 per share, that may be issued from time to time to Chi Fund, LLC (“Chi Fund”) under a purchase
  agreement entered into on April 10, 2023 (the “Purchase Agreement”) and 701,262 shares of our common stock to
  Chi Fund as Commitment Shares. This prospectus supplement and the accompanying prospectus also cover the resale
  of these shares by Chi Fund to the public.

Chi Fund is an “underwriter” within the meaning of Section 2(a)(11) of the Securities Act.

@LEGEND@

The date of this prospectus supplement is April 11, 2023
""",
        {
            "gross_total": "75000000",
            "offering_kinds": {"equity_line", "resale"},
            "securities": [("common_stock", None), ("common_stock", 701262)],
        },
    ),
    Case(
        "price that underwriters pay",
        "424B5",
        """\
Filed Pursuant to Rule 424(b)(5)
Registration No. 333-260000

Prospectus Supplement
(To Prospectus dated November 4, 2021)

8,000,000 Shares

Acme Trust, Inc.

Common Stock

We are offering 8,000,000 shares of our common stock, par value $0.001 per share.

The underwriters have agreed to purchase our common stock from us at a price of $17.80 per share, which will
  result in approximately $142.4 million of proceeds to us, before expenses. The underwriters may offer the shares
  of common stock from time to time for sale in one or more transactions on the New York Stock Exchange, in the
  over-the-counter market, through negotiated transactions or otherwise at market prices prevailing at the time of
  sale, at prices related to prevailing market prices or at negotiated prices. See “Underwriting.”

We have granted the underwriters an option to purchase up to 1,200,000 additional shares.

@LEGEND@

The underwriters expect to deliver the shares on or about January 20, 2022.

| Beta Securities | Nu Barkley |

The date of this prospectus supplement is January 17, 2022
""",
        {
            "securities": [("common_stock", 8000000)],
            "price_per_unit": None,
            "gross_total": None,
            "offering_kinds": {"underwritten"},
            "intermediaries": {"Beta Securities": "underwriter", "Nu Barkley": "underwriter"},
            "selling_securityholders": False,
        },
    ),
    Case(
        "preliminary, a foreign listing beside",
        "S-1/A",
        """\
As filed with the Securities and Exchange Commission on September 18, 2026

Registration No. 333-289999

UNITED STATES
SECURITIES AND EXCHANGE COMMISSION
Washington, D.C. 20549

AMENDMENT NO. 2
TO
FORM S-1
REGISTRATION STATEMENT
UNDER
THE SECURITIES ACT OF 1933

Acme Inc.
(Exact name of registrant as specified in its charter)

Approximate date of commencement of proposed sale to the public: As soon as practicable after this registration
  statement becomes effective.

The registrant hereby amends this registration statement on such date or dates as may be necessary to delay its
  effective date.

The information in this preliminary prospectus is not complete and may be changed.

SUBJECT TO COMPLETION, DATED SEPTEMBER 18, 2026

PRELIMINARY PROSPECTUS

7,456,500 Shares

Acme Inc.

Common Stock

This is an initial public offering of shares of common stock of Acme Inc. We are selling 7,456,500 shares of our
  common stock. Depositary interests, referred to as CHESS Depositary Interests (“CDIs”), each representing
  beneficial interests of 1/40th of a share of our common stock, are listed on the Australian Securities Exchange
  (“ASX”) under the symbol “3DA.” This prospectus does not constitute an offer to sell, or the solicitation of any
  offer to buy, any CDIs. On September 11, 2026, the last reported sales price of the CDIs was A$0.245 per CDI
  (equivalent to approximately $0.18 per CDI or $7.06 per share of common stock).

| | Per Share | Total |
| Initial public offering price | $ | $ |
| Underwriting discounts and commissions (1) | $ | $ |
| Proceeds, before expenses, to Acme Inc. | $ | $ |

We have granted the underwriters an option to purchase up to an additional 1,118,475 shares of our common stock
  from us at the initial public offering price, less the underwriting discounts and commissions.

@LEGEND@

The underwriters expect to deliver the shares against payment on             , 2026.

Joint Lead Bookrunning Managers

| Delta | Rhoard |

Co-Manager

Lake Street

Prospectus dated            , 2026
""",
        {
            "securities": [("common_stock", 7456500)],
            "price_per_unit": None,
            "gross_total": None,
            "offering_kinds": {"underwritten"},
            "intermediaries": {"Delta": "underwriter", "Rhoard": "underwriter", "Lake Street": "underwriter"},
        },
    ),
    Case(
        "conversion of a mutual bank",
        "424B3",
        """\
Filed Pursuant to Rule 424(b)(3)
Registration No. 333-280000

PROSPECTUS

Acme Savings Bancorp, Inc.
(Proposed Holding Company for Acme Savings Bank)

Up to 3,450,000 Shares of Common Stock
(Subject to Increase to up to 3,967,500 Shares)

Acme Savings Bancorp, Inc. is offering shares of its common stock for sale on a best efforts basis in connection
  with the conversion of Acme Savings Bank from the mutual to the stock form of organization. We may sell up to
  3,967,500 shares of common stock because of demand for the shares. We must sell a minimum of 2,550,000 shares to
  complete the offering.

Theta Sander & Co. will assist us in selling the shares on a best efforts basis but is not required to purchase
  any shares.

OFFERING SUMMARY
Price: $10.00 per Share

| | Minimum | Midpoint | Maximum | Adjusted Maximum |
| Number of shares | 2,550,000 | 3,000,000 | 3,450,000 | 3,967,500 |
| Gross offering proceeds | $25,500,000 | $30,000,000 | $34,500,000 | $39,675,000 |
| Estimated offering expenses excluding selling agent commissions | $1,400,000 | $1,400,000 | $1,400,000 |
  $1,400,000 |
| Selling agent commissions | $350,000 | $350,000 | $350,000 | $350,000 |
| Estimated net proceeds | $23,750,000 | $28,250,000 | $32,750,000 | $37,925,000 |
| Estimated net proceeds per share | $9.31 | $9.42 | $9.49 | $9.56 |

@LEGEND@

THETA SANDER

The date of this prospectus is May 14, 2021.
""",
        {
            "securities": [("common_stock", 3450000)],
            "price_per_unit": "10.00",
            "offering_kinds": {"best_efforts"},
            "gross_total": "34500000",
            "net_total": None,
        },
    ),
    Case(
        "fund with a column of expenses",
        "497",
        """\
PROSPECTUS

20,000,000 Shares

Acme Real Asset Income Fund
Common Shares of Beneficial Interest
$25.00 per share

The Offering. Acme Real Asset Income Fund (the "Fund") is offering 20,000,000 common shares of beneficial interest
  ("Common Shares"), $.01 par value per share. This is the initial public offering of the Fund's Common Shares.

| | Price to Public | Sales Load(1) | Estimated Offering Expenses | Proceeds to Fund(2) |
| Per Share | $25.00 | $1.125 | $0.05 | $23.825 |
| Total | $500,000,000 | $22,500,000 | $1,000,000 | $476,500,000 |

@LEGEND@

The underwriters expect to deliver the Common Shares to purchasers on or about April 30, 2012.

| Alpha Stanley | Beta Lyncher | Psi Fargo Securities |

The date of this prospectus is April 25, 2012.
""",
        {
            "securities": [("fund_shares", 20000000)],
            "price_per_unit": "25.00",
            "gross_total": "500000000",
            "discount_total": "22500000",
            "net_total": "476500000",
            "offering_kinds": {"underwritten"},
        },
    ),
    Case(
        "minimum and maximum totals",
        "424B3",
        """\
PROSPECTUS

$50,000,000
ACME Leasing Fund 12, LLC
Units of Limited Liability Company Interest

We are offering up to 5,000,000 Units of limited liability company interest at $10.00 per Unit. The minimum
  offering is 120,000 Units ($1,200,000). The Units are offered on a best efforts basis through ACME Securities
  Corporation, as dealer manager. The offering will terminate not later than two years from the date of this
  prospectus.

| | Price to Public | Selling Commissions | Proceeds to Company |
| Per Unit | $10.00 | $.90 | $9.10 |
| Total Minimum | $1,200,000 | $108,000 | $1,092,000 |
| Total Maximum | $50,000,000 | $4,500,000 | $45,500,000 |

@LEGEND@

ACME SECURITIES CORPORATION

The date of this prospectus is September 26, 2007
""",
        {
            "price_per_unit": "10.00",
            "offering_kinds": {"best_efforts"},
        },
    ),
    Case(
        "self-underwritten",
        "424B3",
        """\
Filed Pursuant to Rule 424(b)(3)
Registration No. 333-171000

PROSPECTUS

ACME MINING CORP.
2,000,000 SHARES OF COMMON STOCK

This is the initial offering of common stock of Acme Mining Corp. and no public market currently exists for the
  securities being offered. We are offering for sale a total of 2,000,000 shares of common stock at a fixed price
  of $0.02 per share. There is no minimum number of shares that must be sold by us for the offering to proceed,
  and we will retain the proceeds from the sale of any of the offered shares. The offering is being conducted on a
  self-underwritten, best efforts basis, which means our President, John Doe, will attempt to sell the shares.
  This Prospectus will permit our President to sell the shares directly to the public, with no commission or other
  remuneration payable to him for any shares he may sell.

| | Offering Price Per Share | Commissions | Proceeds to Company Before Expenses |
| Per Share | $0.02 | Not Applicable | $0.02 |
| Total | $40,000 | Not Applicable | $40,000 |

@LEGEND@

The date of this prospectus is March 3, 2011
""",
        {
            "securities": [("common_stock", 2000000)],
            "price_per_unit": "0.02",
            "gross_total": "40000",
            "net_total": "40000",
            "offering_kinds": {"direct"},
            "selling_securityholders": False,
            "issuer_receives_proceeds": "yes",
            "intermediaries": {},
        },
    ),
    Case(
        "resale at a fixed price, no discounts",
        "424B3",
        """\
Filed Pursuant to Rule 424(b)(3)
Registration No. 333-171000

PROSPECTUS

Acme Herbs International Inc.

1,540,000 SHARES
COMMON STOCK

The selling shareholders named in this prospectus are offering 1,540,000 shares of common stock through this
  prospectus. We will not receive any proceeds from this offering and have not made any arrangements for the sale
  of these securities. The selling shareholders will sell our shares at a fixed price of $0.10 per share until our
  shares are quoted on the OTC Bulletin Board, and thereafter at prevailing market prices or privately negotiated
  prices.

| | Offering Price | Underwriting Discounts and Commissions | Proceeds to Selling Shareholders |
| Per Share | $0.10 | None | $0.10 |
| Total | $154,000 | None | $154,000 |

@LEGEND@

The date of this prospectus is March 3, 2011
""",
        {
            "securities": [("common_stock", 1540000)],
            "price_per_unit": "0.10",
            "offering_kinds": {"resale"},
            "selling_securityholders": True,
            "issuer_receives_proceeds": "no",
            "net_total": None,
            "discount_total": None,
            "intermediaries": {},
        },
    ),
    Case(
        "shares and warrants with prices of their own",
        "424B1",
        """\
ASCII
PROSPECTUS

                  1,200,000 Shares of Common Stock and
         1,200,000 Redeemable Common Stock Purchase Warrants

                         BIO DENTAL, INC.

     Bio Dental, Inc. (the "Company") hereby offers 1,200,000 shares of Common
Stock, par value $.001 per share (the "Common Stock"), and 1,200,000 Redeemable
Common Stock Purchase Warrants (the "Warrants") at a price of $5.00 per share
and $.10 per Warrant. Each Warrant entitles the holder to purchase one share of
Common Stock at an exercise price of $6.00.

THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES AND
EXCHANGE COMMISSION OR ANY STATE SECURITIES COMMISSION NOR HAS THE COMMISSION
PASSED UPON THE ACCURACY OR ADEQUACY OF THIS PROSPECTUS. ANY REPRESENTATION TO
THE CONTRARY IS A CRIMINAL OFFENSE.

<TABLE>
<CAPTION>
                         Price to        Underwriting      Proceeds to
                          Public         Discounts(1)      Company(2)
<S>                     <C>              <C>               <C>
Per Share............      $5.00            $.50             $4.50
Per Warrant..........      $.10             $.01             $.09
Total(3).............   $6,120,000        $612,000         $5,508,000
</TABLE>

     The securities are offered by the Underwriters on a firm commitment basis.

                       DELTA & CO., INC.

             The date of this Prospectus is May 14, 1996
""",
        {
            "securities": [("common_stock", 1200000), ("warrants", 1200000)],
            "gross_total": "6120000",
            "discount_total": "612000",
            "net_total": "5508000",
            "offering_kinds": {"underwritten"},
            "intermediaries": {"DELTA & CO., INC.": "underwriter"},
        },
    ),
    Case(
        "a note in place of the discount",
        "424B4",
        """\
ASCII
PROSPECTUS
                       4,000,000 PREFERRED SECURITIES

                           ACME CAPITAL TRUST I

          8.00% TRUST ORIGINATED PREFERRED SECURITIES(SM) ("TOPrS(SM)")
              (LIQUIDATION AMOUNT $25 PER PREFERRED SECURITY)
         FULLY AND UNCONDITIONALLY GUARANTEED, AS SET FORTH HEREIN, BY

                             ACME HOLDINGS, INC.

     The 8.00% Trust Originated Preferred Securities (the "Preferred Securities")
offered hereby represent preferred undivided beneficial interests in the assets
of Acme Capital Trust I, a statutory business trust formed under the laws of the
State of Delaware.

THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES AND
EXCHANGE COMMISSION OR ANY STATE SECURITIES COMMISSION NOR HAS THE COMMISSION
PASSED UPON THE ACCURACY OR ADEQUACY OF THIS PROSPECTUS. ANY REPRESENTATION TO
THE CONTRARY IS A CRIMINAL OFFENSE.

                             INITIAL PUBLIC    UNDERWRITING     PROCEEDS TO
                             OFFERING PRICE    COMMISSION(2)     TRUST(3)(4)
Per Preferred Security....        $25.00            (3)             $25.00
Total.....................     $100,000,000         (3)          $100,000,000

     The Preferred Securities offered hereby are offered severally by the
Underwriters, as specified herein, subject to receipt and acceptance by them.

                              ALPHA LYNCH & CO.
BETA BROTHERS                                             GAMMA WEBBER INC.

              The date of this Prospectus is February 4, 1997.
""",
        {
            "securities": [("preferred_stock", 4000000)],
            "price_per_unit": "25.00",
            "gross_total": "100000000",
            "discount_total": None,
            "net_total": "100000000",
            "offering_kinds": {"underwritten"},
        },
    ),
    Case(
        "agents not engaged",
        "424B5",
        """\
Filed Pursuant to Rule 424(b)(5)
Registration No. 333-233000

PROSPECTUS SUPPLEMENT
(To Prospectus dated September 6, 2019)

Acme Grid, Inc.

1,000,000 Shares of Common Stock

We are offering 1,000,000 shares of our common stock directly to an institutional investor at a price of $3.50 per
  share, for gross proceeds of $3,500,000. We have not engaged an underwriter or placement agent in connection
  with this offering.

@LEGEND@

The date of this prospectus supplement is June 5, 2020.
""",
        {
            "securities": [("common_stock", 1000000)],
            "price_per_unit": "3.50",
            "offering_kinds": {"direct"},
            "intermediaries": {},
        },
    ),
    Case(
        "depositary shares and what they represent",
        "424B5",
        """\
Filed Pursuant to Rule 424(b)(5)
Registration No. 333-271000

PROSPECTUS SUPPLEMENT
(To Prospectus dated June 20, 2023)

1,250,000 American Depositary Shares representing 12,500,000 Ordinary Shares
Pre-Funded Warrants to purchase up to 750,000 American Depositary Shares

Acme Sciences Ltd

We are offering 1,250,000 American Depositary Shares (“ADSs”), each ADS representing ten ordinary shares, nominal
  value £0.001 per share, and pre-funded warrants to purchase up to 750,000 ADSs, directly to institutional
  investors.

We have engaged Lambda Thal & Co. Inc., or the placement agent, to act as our exclusive placement agent. The
  placement agent has agreed to use its reasonable best efforts to place the securities offered.

| | Per ADS | Per Pre-Funded Warrant | Total |
| Public offering price | US$2.00 | US$1.9999 | US$3,999,925 |
| Placement agent fees | US$0.14 | US$0.14 | US$280,000 |
| Proceeds, before expenses, to us | US$1.86 | US$1.8599 | US$3,719,925 |

@LEGEND@

Lambda Thal

The date of this prospectus supplement is December 20, 2023.
""",
        {
            "securities": [("depositary_shares", 1250000), ("warrants", 750000)],
            "price_per_unit": "2.00",
            "gross_total": "3999925",
            "discount_total": "280000",
            "net_total": "3719925",
            "offering_kinds": {"best_efforts"},
            "intermediaries": {"Lambda Thal & Co. Inc.": "placement_agent"},
        },
    ),
    Case(
        "underwritten resale without a table",
        "424B7",
        """\
Filed Pursuant to Rule 424(b)(7)
Registration No. 333-271000

PROSPECTUS SUPPLEMENT
(To Prospectus dated June 20, 2013)

15,000,000 Shares

Acme Mart Holdings, Inc.

Common Stock

The selling stockholder named in this prospectus supplement is offering 15,000,000 shares of our common stock. We
  will not receive any proceeds from the sale of the shares by the selling stockholder.

The underwriter has agreed to purchase the shares from the selling stockholder at a price of $56.18 per share,
  which will result in $842,700,000 of proceeds to the selling stockholder before expenses. The underwriter
  proposes to offer the shares from time to time for sale in negotiated transactions or otherwise.

@LEGEND@

Alpha, Beta & Co.

Prospectus Supplement dated March 20, 2014
""",
        {
            "securities": [("common_stock", 15000000)],
            "price_per_unit": None,
            "gross_total": None,
            "net_total": None,
            "offering_kinds": {"resale", "underwritten"},
            "selling_securityholders": True,
            "issuer_receives_proceeds": "no",
            "intermediaries": {"Alpha, Beta & Co.": "underwriter"},
        },
    ),
    Case(
        "forward sale through underwriters",
        "424B5",
        """\
Filed Pursuant to Rule 424(b)(5)
Registration No. 333-271000

Prospectus Supplement
(To Prospectus dated June 20, 2023)

8,500,000 Shares

Acme Utility Corp

Common Stock

The forward sellers named herein are, at our request in connection with the forward sale agreements described
  herein, offering an aggregate of 8,500,000 shares of our common stock, no par value. We have entered into
  separate forward sale agreements with Psi Fargo Bank, National Association and Omega Markets Americas LLC (the
  “forward purchasers”). In connection with these agreements, the forward purchasers or their affiliates (the
  “forward sellers”) are borrowing and selling to the underwriters an aggregate of 8,500,000 shares.

We will not initially receive any proceeds from the sale of the shares of our common stock by the forward sellers.

| | Per share | Total |
| Public offering price | $62.00 | $527,000,000 |
| Underwriting discount | $1.86 | $15,810,000 |
| Proceeds to us, before expenses(1) | $60.14 | $511,190,000 |

@LEGEND@

Joint Book-Running Managers

| Psi Fargo Securities | Omega | Beta Securities |

The date of this prospectus supplement is November 8, 2023.
""",
        {
            "securities": [("common_stock", 8500000)],
            "price_per_unit": "62.00",
            "gross_total": "527000000",
            "discount_total": "15810000",
            "net_total": "511190000",
            "offering_kinds": {"underwritten"},
            "selling_securityholders": False,
            "issuer_receives_proceeds": "yes",
            "intermediaries": {
                "Psi Fargo Securities": "underwriter",
                "Omega": "underwriter",
                "Beta Securities": "underwriter",
            },
        },
    ),
    Case(
        "underwriters in columns of an ASCII cover",
        "424B1",
        """\
ASCII
PROSPECTUS
                                2,500,000 SHARES

                            BETA COMMUNICATIONS, INC.
                                     [LOGO]
                                  COMMON STOCK
                          (INCLUDING ASSOCIATED RIGHTS)

     Of the 2,500,000 shares of Common Stock offered hereby, 2,000,000 shares
are being sold by Beta Communications, Inc. (the "Company") and 500,000 shares
are being sold by the Selling Shareholders. See "Principal and Selling
Shareholders." The Company will not receive any of the proceeds from the sale of
shares by the Selling Shareholders. On May 1, 1995, the last reported sale price
of the Common Stock was $21 3/4 per share.

                                  ------------
     SEE "RISK FACTORS" ON PAGE 6 FOR CERTAIN CONSIDERATIONS.
                                  ------------

 THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES AND
  EXCHANGE COMMISSION OR ANY STATE SECURITIES COMMISSION NOR HAS THE SECURITIES
   AND EXCHANGE COMMISSION OR ANY STATE SECURITIES COMMISSION PASSED UPON THE
     ACCURACY OR ADEQUACY OF THIS PROSPECTUS. ANY REPRESENTATION TO THE
                       CONTRARY IS A CRIMINAL OFFENSE.

<TABLE>
<CAPTION>
                                UNDERWRITING     PROCEEDS        PROCEEDS TO
                  PRICE TO     DISCOUNTS AND        TO             SELLING
                   PUBLIC      COMMISSIONS(1)   COMPANY(2)      SHAREHOLDERS
- ------------------------------------------------------------------------------
<S>            <C>             <C>             <C>             <C>
Per Share.....     $21.50          $1.18           $20.32          $20.32
- ------------------------------------------------------------------------------
Total(3)......   $53,750,000     $2,950,000     $40,640,000     $10,160,000
- ------------------------------------------------------------------------------
</TABLE>
(1) See "Underwriting" for indemnification arrangements.

                                  ------------

     The shares of Common Stock are offered by the several Underwriters named
herein, subject to prior sale, when, as and if delivered to and accepted by
them.

GAMMA STANLEY & CO.                                       DELTA RAUSCHER
  Incorporated                                          Incorporated

                                 May 2, 1995
""",
        {
            "securities": [("common_stock", 2500000)],
            "price_per_unit": "21.50",
            "gross_total": "53750000",
            "discount_total": "2950000",
            "net_total": "40640000",
            "offering_kinds": {"resale", "underwritten"},
            "selling_securityholders": True,
            "issuer_receives_proceeds": "partial",
        },
    ),
    Case(
        "dealer manager on the next line",
        "424B3",
        """\
Filed Pursuant to Rule 424(b)(3)
Registration No. 333-110000

PROSPECTUS

Offer to Exchange
0.4575 of a Share of Common Stock
of
ALPHA ENERGY CORP.
for Each Outstanding Share of Common Stock
of
BETA PETROLEUM, INC.

Alpha Energy Corp. is offering, upon the terms and subject to the conditions set forth in this prospectus and the
  related letter of transmittal, to exchange 0.4575 of a share of its common stock, par value $0.01 per share, for
  each outstanding share of common stock of Beta Petroleum, Inc. THE OFFER AND WITHDRAWAL RIGHTS WILL EXPIRE AT
  12:00 MIDNIGHT, NEW YORK CITY TIME, ON NOVEMBER 4, 2005, UNLESS EXTENDED.

The dealer manager for the offer is:

Gamma Stanley & Co. LLC

@LEGEND@

The date of this prospectus is October 6, 2005
""",
        {
            "securities": [("common_stock", None)],
            "offering_kinds": {"exchange_offer"},
            "price_per_unit": None,
            "gross_total": None,
            "intermediaries": {"Gamma Stanley & Co. LLC": "dealer_manager"},
            "selling_securityholders": False,
        },
    ),
    Case(
        "blanks for shares and warrants",
        "424B5",
        """\
The information in this preliminary prospectus supplement is not complete and may be changed.

Filed Pursuant to Rule 424(b)(5)
Registration No. 333-265061

Subject to Completion, dated November 20, 2023

PRELIMINARY PROSPECTUS SUPPLEMENT
(To Prospectus dated June 1, 2022)

       Shares of Common Stock and
Warrants to Purchase up to        Shares of Common Stock

Acme Therapeutics, Inc.

We are offering        shares of our common stock and warrants to purchase up to        shares of our common
  stock. The warrants are being issued and sold in combination with shares at a rate of one warrant for every two
  shares. The public offering price for each two shares and accompanying warrant is $       .

In a concurrent private placement to close with this offering, we are selling shares of common stock to certain
  investors.

| | Per Two Shares and Accompanying Warrant | Total |
| Public offering price | $ | $ |
| Underwriting discounts and commissions | $ | $ |
| Proceeds to us, before expenses | $ | $ |

@LEGEND@

Sole Book-Running Manager

Nu Bridge Securities Corporation

The date of this prospectus supplement is           , 2023.
""",
        {
            "securities": [("common_stock", None), ("warrants", None)],
            "price_per_unit": None,
            "gross_total": None,
            "discount_total": None,
            "net_total": None,
            "offering_kinds": {"underwritten"},
            "intermediaries": {"Nu Bridge Securities Corporation": "underwriter"},
            "selling_securityholders": False,
        },
    ),
    Case(
        "a tagline in a row of its own",
        "424B5",
        """\
Filed Pursuant to Rule 424(b)(5)
Registration No. 333-275300

PROSPECTUS SUPPLEMENT
(To Prospectus dated November 3, 2023)

30,800,000 SHARES

[MISSING IMAGE: lg_acme-4c.jpg]

COMMON STOCK

We are offering 30,800,000 shares of our common stock. Our common stock is listed on the Nasdaq Global Market
  under the symbol “ACM.”

| | PER SHARE | TOTAL |
| Public offering price | $3.25 | $100,100,000.00 |
| Underwriting discounts and commissions(1) | $0.195 | $6,006,000.00 |
| Proceeds, before expenses, to us | $3.055 | $94,094,000.00 |

(1) See “Underwriting” for additional disclosure regarding underwriting compensation.

We have granted the underwriters an option exercisable for a period of 30 days to purchase up to an additional
  4,620,000 shares of our common stock.

@LEGEND@

Joint Book-Running Managers

| Kappason | Beta Securities | Theta Sander |

Co-Managers

| Chi Securities | Epsilon James | H.A. Wrightson & Co. |
| A DELTA COMPANY |

The date of this prospectus supplement is December 13, 2023.
""",
        {
            "securities": [("common_stock", 30800000)],
            "price_per_unit": "3.25",
            "gross_total": "100100000.00",
            "discount_total": "6006000.00",
            "net_total": "94094000.00",
            "intermediaries": {
                "Kappason": "underwriter",
                "Beta Securities": "underwriter",
                "Theta Sander": "underwriter",
                "Chi Securities": "underwriter",
                "Epsilon James": "underwriter",
                "H.A. Wrightson & Co.": "underwriter",
            },
        },
    ),
    Case(
        "an offer to convert notes into shares",
        "424B4",
        """\
ASCII
                                                Filed Pursuant to Rule 424(b)(4)
                                                Registration No. 333-92300

                             ACME SCIENCES, INC.

                              Offer to Convert
               5% Convertible Subordinated Notes Due 2006
                                    For
                     Additional Shares of Common Stock

     We hereby offer, upon the terms described in this prospectus and the accompanying letter of
transmittal, to convert all our outstanding 5% Convertible Subordinated Notes Due 2006 for shares of
our common stock, $0.01 par value per share. Holders may tender their Notes until January 12, 2000.
""",
        {"offering_kinds": {"exchange_offer"}, "securities": [("common_stock", None)]},
    ),
    Case(
        "two series of bonds in exchange for outstanding ones",
        "424B3",
        """\
ASCII
                                                FILED PURSUANT TO RULE 424(B)(3)
                                                REGISTRATION NO. 333-61100

PROSPECTUS

       OFFER FOR ALL OUTSTANDING 6% BONDS DUE 2005 AND 7% BONDS DUE 2018
      IN EXCHANGE FOR 6% SERIES B BONDS DUE 2005 AND 7% SERIES B BONDS DUE
                            2018, RESPECTIVELY, OF

                              ACME COMPANY

               THE EXCHANGE OFFER WILL EXPIRE ON OCTOBER 2, 1998

     Acme Company, a Delaware corporation (the "Company"), hereby offers to exchange an aggregate
principal amount of up to $200,000,000 of 6% Series B Bonds due 2005 of the Company (the "New 6%
Bonds"), and an aggregate principal amount of up to $250,000,000 of 7% Series B Bonds due 2018 of the
Company (the "New 7% Bonds"), for a like principal amount of the issued and outstanding 6% Bonds due
2005 and 7% Bonds due 2018 of the Company from the holders thereof.
""",
        {"offering_kinds": {"exchange_offer"}, "securities": [("debt", "200000000"), ("debt", "250000000")]},
    ),
    Case(
        "warrants to purchase shares, and shares, of which only the second are offered in that number",
        "424B3",
        """\
Filed pursuant to Rule 424(b)(3)
Registration No. 333-126200

PROSPECTUS

ACME CORPORATION

This prospectus relates solely to the offer and sale by the selling securityholders identified in this prospectus of:
  (i) Class A warrants to purchase up to 730,000 shares of our common stock, and up to 10,525,655 shares of our common
  stock. We will not receive any of the proceeds from the sale by the selling securityholders.

@LEGEND@
""",
        {
            "offering_kinds": {"resale"},
            "securities": [("warrants", None), ("common_stock", 10525655)],
            "selling_securityholders": True,
        },
    ),
    Case(
        "an equity trust that has a plan in its name",
        "424B5",
        """\
ASCII
                                                              Rule No. 424(b)(5)
                                             Registration Statement No. 33-53300

                             SUBJECT TO COMPLETION
             PRELIMINARY PROSPECTUS SUPPLEMENT DATED MARCH 23, 1995

PROSPECTUS SUPPLEMENT
(TO PROSPECTUS DATED MARCH 23, 1995)

                                  $100,000,000
                             ACME PLAN REALTY TRUST
                        % SENIOR NOTES DUE APRIL  , 200_

  The    % Senior Notes Due April  , 200_ (the "Notes") offered hereby are
being issued by Acme Plan Realty Trust, an equity real estate investment trust
("Acme Plan" or the "Trust"), in an aggregate principal amount equal to
$100,000,000.
""",
        {"offering_kinds": set(), "securities": [("debt", "100000000")]},
    ),
    Case(
        "a prospectus that is hereby supplemented to name additional holders",
        "424B3",
        """\
Filed pursuant to Rule 424(b)(3)
Registration No. 333-114600

Prospectus Supplement
No. 5 dated September 10, 2004
(To Prospectus dated May 7, 2004)

The prospectus dated May 7, 2004, relating to the resale by certain holders of up to $225,000,000 aggregate principal
  amount of our 1 5/8% Convertible Senior Debentures and shares of our common stock issuable upon conversion thereof, is
  hereby supplemented to include additional security holders.

Selling Securityholders
""",
        {
            "offering_kinds": {"resale", "update_only"},
            "securities": [("debt", "225000000"), ("common_stock", None)],
        },
    ),
    Case(
        "notes of a programme in dollars that come to an amount in another currency",
        "424B2",
        """\
ASCII
                                  ACME CORP
                             U.S. $7,000,000,000
                  Global Medium-Term Senior Notes, Series D

Pricing Supplement, dated February 13, 1996 (To Prospectus Supplement, dated
                 August 7, 1995; to Prospectus, dated August 7, 1995)

SUMMARY OF TERMS:

Title of Notes:               2.55% Yen Senior Notes Due February 28, 2001

Aggregate
  Principal Amount:           (Y)10,000,000,000.

Issue Date:                   February 28, 1996
""",
        {"securities": [("debt", "10000000000")]},
    ),
    Case(
        "notes of a programme whose key terms give the currency in words",
        "424B2",
        """\
ASCII
                                  ACME CORP
                             U.S. $3,000,000,000
                         Medium-Term Notes, Series B

Pricing Supplement dated May 1, 1998
(To Prospectus dated January 5, 1998)

Principal Amount:             Japanese Yen 5,000,000,000

Issue Price:                  99.5%
""",
        {"securities": [("debt", "5000000000")], "price_per_unit": "99.5%"},
    ),
]
