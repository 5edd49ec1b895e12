"""Covers of supplements, programmes and resales, written for made-up issuers."""

from __future__ import annotations

from tests.extracting.offering.pages import Case

CASES: list[Case] = [
    Case(
        "at the market with forwards",
        "424B5",
        """\
Filed Pursuant to Rule 424(b)(5)
Registration No. 333-277150

PROSPECTUS SUPPLEMENT
(To Prospectus dated February 16, 2024)

120,000,000 Shares

ACME REALTY CORPORATION

Common Stock

We have entered into a sales agreement with the Agents named below, the Forward Sellers and the Forward Purchasers
  (each as defined herein), relating to shares of our common stock, par value $0.01 per share, offered by this
  prospectus supplement and the accompanying prospectus. In accordance with the terms of the sales agreement, we
  may offer and sell up to 120,000,000 shares of our common stock from time to time through the Agents, as our
  sales agents, or through the Forward Sellers, as agents for the Forward Purchasers, or directly to one or more
  of the Agents, acting as principal.

Sales of shares of our common stock, if any, may be made in transactions that are deemed to be “at the market”
  offerings as defined in Rule 415 under the Securities Act. Each Agent will receive from us a commission that
  will not exceed, but may be lower than, 2.0% of the gross sales price of all shares sold through it.

We will not initially receive any proceeds from the sale of borrowed shares of our common stock by a Forward Seller.

@LEGEND@

| Rhoard | Nu Barkley | XIVA |
| Lambda Capital Markets | MU PARIBAS | Kappa Capital Markets, LLC |
| Beta Securities | Omicron | Pigroup |

Prospectus Supplement dated February 22, 2024
""",
        {
            "securities": [("common_stock", 120000000)],
            "offering_kinds": {"at_the_market"},
            "price_per_unit": None,
            "issuer_receives_proceeds": "yes",
            "selling_securityholders": False,
            "intermediaries": {
                "Rhoard": "sales_agent",
                "Nu Barkley": "sales_agent",
                "XIVA": "sales_agent",
                "Lambda Capital Markets": "sales_agent",
                "MU PARIBAS": "sales_agent",
                "Kappa Capital Markets, LLC": "sales_agent",
                "Beta Securities": "sales_agent",
                "Omicron": "sales_agent",
                "Pigroup": "sales_agent",
            },
        },
    ),
    Case(
        "at the market, amended, sold before",
        "424B5",
        """\
Filed Pursuant to Rule 424(b)(5)
Registration No. 333-265990

PROSPECTUS SUPPLEMENT
(To Prospectus Supplement dated July 14, 2022 and Prospectus dated July 14, 2022)

Acme Bio, Inc.

Up to $45,753,869
Common Stock

This prospectus supplement amends and supplements the information in the prospectus and prospectus supplement,
  each dated July 14, 2022 (the “Sales Agreement Prospectus”). We have entered into an amendment, dated as of
  April 27, 2023, to the Sales Agreement, dated as of July 1, 2022, with Beta Securities, Inc., Delta, Nicholas &
  Company, Incorporated and Omicron, LLC, as sales agents. As of April 26, 2023, we have sold 422,160 shares of
  our common stock having an aggregate offering price of approximately $4,246,131 under the Sales Agreement. In
  accordance with the terms of the Amended Sales Agreement, we may offer and sell shares of our common stock
  having an aggregate offering price of up to $50.0 million from time to time through the Sales Agents.

Our common stock is listed on The Nasdaq Global Select Market under the symbol “ABOS.” On April 26, 2023, the last
  reported sale price was $3.37 per share.

Sales of our common stock will be made in “at-the-market” offerings as defined in Rule 415.

@LEGEND@

| Beta Securities | Delta | Omicron |

The date of this prospectus supplement is April 27, 2023
""",
        {
            "gross_total": "45753869",
            "offering_kinds": {"at_the_market"},
            "intermediaries": {
                "Beta Securities, Inc.": "sales_agent",
                "Delta, Nicholas & Company, Incorporated": "sales_agent",
                "Omicron, LLC": "sales_agent",
            },
            "securities": [("common_stock", None)],
        },
    ),
    Case(
        "table of holders updated",
        "424B3",
        """\
Filed Pursuant to Rule 424(b)(3)
Registration No. 333-263453

Prospectus Supplement No. 1
(to Prospectus dated March 24, 2022)

1,958,892 Shares
Common Stock

The following information is provided to update the Selling Stockholders table in the prospectus to reflect the
  transfers by Tau Fund, LP of (i) warrants to purchase 979,446 shares of common stock to Upsilon Fund, LP and
  (ii) warrants to purchase 979,446 shares of common stock to entities affiliated with Phi.

This prospectus supplement and the prospectus relate to the resale of 1,958,892 shares of common stock which are
  issuable upon the exercise of Warrants held by the selling stockholders identified below.

@LEGEND@

The date of this prospectus supplement is July 28, 2022.
""",
        {
            "securities": [("common_stock", 1958892)],
            "selling_securityholders": True,
            "offering_kinds": {"resale", "update_only"},
        },
    ),
    Case(
        "table of holders restated",
        "424B3",
        """\
PROSPECTUS SUPPLEMENT NO. 1
Filed Pursuant to Rule 424(b)(3)
(to Prospectus dated February 20, 2015)
Registration No. 333-201797

ACME ENERGY CORP

Common Stock

This prospectus supplement No. 1 (this "Supplement") supplements and amends certain information contained in the
  prospectus dated February 20, 2015 (the "Prospectus"), relating to the resale by the selling security holders of
  up to an aggregate of 13,302,037 shares of our common stock, including shares issuable upon conversion of
  certain 8% convertible subordinated debentures and accompanying warrants and 1,294,000 shares of common stock
  sold to one investor.

The table appearing under the caption "Selling Stockholders" beginning on page 30 of the Prospectus is hereby
  amended and restated to read as set forth on the following pages.

@LEGEND@

The date of this prospectus supplement is October 27, 2016
""",
        {
            "securities": [("common_stock", 13302037)],
            "selling_securityholders": True,
            "offering_kinds": {"resale", "update_only"},
        },
    ),
    Case(
        "shelf beside a resale",
        "S-3",
        """\
As filed with the Securities and Exchange Commission on September 18, 2019

Registration No. 333-

UNITED STATES
SECURITIES AND EXCHANGE COMMISSION
Washington, D.C. 20549

FORM S-3
REGISTRATION STATEMENT
UNDER
THE SECURITIES ACT OF 1933

Acme Widgets, Inc.
(Exact name of registrant as specified in its charter)

Approximate date of commencement of proposed sale to the public: From time to time after the effective date of
  this registration statement.

If the only securities being registered on this Form are being offered pursuant to dividend or interest
  reinvestment plans, please check the following box. ☐

Subject to completion, dated September 18, 2019

PROSPECTUS

$200,000,000
Common Stock
Preferred Stock
Warrants
Offered by the Company

5,325,000 Shares
Common Stock
Offered by the Selling Stockholders

We may offer and sell up to $200,000,000 in the aggregate of the securities identified above from time to time in
  one or more offerings. In addition, the selling stockholders may offer and sell up to 5,325,000 shares in the
  aggregate of common stock identified above from time to time in one or more offerings. We will not receive any
  proceeds from the sale of our common stock by the selling stockholders.

Each time we or any of the selling stockholders offers and sells securities, we will provide a supplement to this
  prospectus that contains specific information about the offering.

@LEGEND@

The date of this prospectus is       , 2019.
""",
        {
            "selling_securityholders": True,
            "gross_total": "200000000",
            "offering_kinds": {"resale"},
            "issuer_receives_proceeds": "partial",
        },
    ),
    Case(
        "exercise and resale",
        "424B3",
        """\
Filed Pursuant to Rule 424(b)(3)
Registration No. 333-258000

PROSPECTUS

Up to 19,333,333 Shares of Common Stock Issuable Upon Exercise of Warrants
Up to 85,123,456 Shares of Common Stock
Up to 6,933,333 Warrants

Acme Motors, Inc.

This prospectus relates to the issuance by us of up to an aggregate of 19,333,333 shares of our common stock,
  $0.0001 par value per share (“Common Stock”), which consists of (i) up to 6,933,333 shares of Common Stock that
  are issuable upon the exercise of private placement warrants (the “Private Warrants”) and (ii) up to 12,400,000
  shares of Common Stock that are issuable upon the exercise of public warrants. We will receive the proceeds from
  any exercise of any Warrants for cash.

This prospectus also relates to the offer and sale from time to time by the selling securityholders named in this
  prospectus (the “Selling Securityholders”) of (i) up to 85,123,456 shares of Common Stock and (ii) up to
  6,933,333 Private Warrants. We will not receive any proceeds from the sale of shares of Common Stock or Warrants
  by the Selling Securityholders pursuant to this prospectus.

@LEGEND@

The date of this prospectus is August 20, 2021.
""",
        {
            "securities": [("common_stock", 19333333), ("common_stock", 85123456), ("warrants", 6933333)],
            "offering_kinds": {"resale", "warrant_exercise"},
            "selling_securityholders": True,
            "issuer_receives_proceeds": "partial",
            "intermediaries": {},
            "price_per_unit": None,
        },
    ),
    Case(
        "exercise and resale, a report attached",
        "424B3",
        """\
Filed Pursuant to Rule 424(b)(3)
Registration No. 333-258000

PROSPECTUS SUPPLEMENT NO. 4
(to Prospectus dated August 20, 2021)

ACME MOTORS, INC.

Up to 19,333,333 Shares of Common Stock Issuable Upon Exercise of Warrants
Up to 85,123,456 Shares of Common Stock
Up to 6,933,333 Warrants

This prospectus supplement supplements the prospectus dated August 20, 2021 (the “Prospectus”), which forms a part
  of our registration statement on Form S-1 (No. 333-258000). This prospectus supplement is being filed to update
  and supplement the information in the Prospectus with the information contained in our Current Report on Form
  8-K, filed with the Securities and Exchange Commission on November 15, 2021 (the “Current Report”). Accordingly,
  we have attached the Current Report to this prospectus supplement.

The Prospectus and this prospectus supplement relate to the issuance by us of up to an aggregate of 19,333,333
  shares of our common stock, which consists of (i) up to 6,933,333 shares of Common Stock that are issuable upon
  the exercise of private placement warrants and (ii) up to 12,400,000 shares issuable upon the exercise of public
  warrants. The Prospectus and this prospectus supplement also relate to the offer and sale, from time to time, by
  the selling securityholders named in the Prospectus of (i) up to 85,123,456 shares of Common Stock and (ii) up
  to 6,933,333 Private Warrants.

Our common stock is listed on the Nasdaq Global Select Market under the symbol “ACM”. On November 12, 2021, the
  closing price of our common stock was $43.93 per share.

@LEGEND@

The date of this prospectus supplement is November 15, 2021.
""",
        {
            "securities": [("common_stock", 19333333), ("common_stock", 85123456), ("warrants", 6933333)],
            "offering_kinds": {"resale", "update_only", "warrant_exercise"},
            "selling_securityholders": True,
            "intermediaries": {},
            "price_per_unit": None,
        },
    ),
    Case(
        "at the market, amount changed",
        "424B5",
        """\
Filed Pursuant to Rule 424(b)(5)
Registration No. 333-230123

PROSPECTUS SUPPLEMENT
(To Prospectus Supplement dated March 12, 2019 and Prospectus dated March 20, 2019)

Up to $17,300,000

Acme Therapeutics, Inc.

Common Stock

This prospectus supplement amends and supplements the information in the prospectus, dated March 20, 2019, and the
  prospectus supplement dated March 12, 2019 (the “Prior Prospectus”). This prospectus supplement should be read
  in conjunction with the Prior Prospectus.

We have entered into an At The Market Offering Agreement, or sales agreement, with H.A. Wrightson & Co., LLC, or
  Wrightson, relating to the sale of our common stock. In accordance with the terms of the sales agreement, we may
  offer and sell shares of our common stock having an aggregate offering price of up to $17,300,000 from time to
  time through Wrightson acting as our sales agent.

As of the date of this prospectus supplement, the aggregate market value of our outstanding common stock held by
  non-affiliates was approximately $51.9 million. We have sold $4,200,000 of securities pursuant to General
  Instruction I.B.6 of Form S-3 in the prior 12 months.

@LEGEND@

H.A. Wrightson & Co.

The date of this prospectus supplement is August 1, 2019.
""",
        {
            "gross_total": "17300000",
            "offering_kinds": {"at_the_market"},
            "intermediaries": {"H.A. Wrightson & Co., LLC": "sales_agent"},
            "securities": [("common_stock", None)],
            "price_per_unit": None,
            "selling_securityholders": False,
        },
    ),
    Case(
        "convertible notes, one more holder",
        "424B3",
        """\
Prospectus Supplement No. 3
Dated August 29, 2005
(To Prospectus Dated June 9, 2004)

Filed Pursuant to
Rule 424(b)(3) REVISED
Registration No. 333-111547

$100,000,000
1 3/8% Convertible Senior Notes due November 15, 2023 and
4,242,465 Shares of Common Stock Issuable Upon Conversion of the Notes

This prospectus supplement supplements the information contained in our prospectus dated June 9, 2004, as
  previously supplemented on December 9, 2004 and June 23, 2005, relating to the potential resale from time to
  time of our 1 3/8% Convertible Senior Notes due November 15, 2023 and the resale of shares of our common stock
  issuable upon conversion of the notes. The notes and shares of our common stock issuable upon conversion of the
  notes that are offered for resale pursuant to this prospectus supplement and the prospectus dated June 9, 2004
  are offered for the accounts of their current holders, which we refer to as the “selling security holders.”

You should read this prospectus supplement together with the prospectus dated June 9, 2004, which is to be
  delivered with this prospectus supplement and the document incorporated by reference in that prospectus.

The following table sets forth update information, as of August 29, 2005, regarding the principal amount of notes
  beneficially owned by the selling security holder listed below and the number of shares of common stock issuable
  upon conversion of those notes that may be offered from time to time and supplements and amends the table
  appearing under “Selling Security Holders” beginning on page 36 of the prospectus.

@LEGEND@
""",
        {
            "securities": [("debt", "100000000"), ("common_stock", 4242465)],
            "offering_kinds": {"resale", "update_only"},
            "selling_securityholders": True,
            "price_per_unit": None,
            "gross_total": None,
        },
    ),
    Case(
        "warrant broken at the end of a line",
        "424B3",
        """\
424B3

Filed Pursuant to Rule 424(b)(3)
Registration No. 333-268524

PROSPECTUS

LOGO

Acme bio, Inc.

6,637,165 Shares of Common Stock

13,274,923 Shares of Common Stock
Issuable upon Exercise of Pre-
Funded Warrant

This prospectus relates to the proposed resale or other disposition from time to time of up to (i) 6,637,165
  shares of our common stock, par value $0.0001 per share (the “Common Stock”), and (ii) up to 13,274,923 shares
  of Common Stock issuable upon the exercise of a pre-funded warrant to acquire shares of Common Stock (the
  “Pre-Funded Warrant”) by the selling securityholders identified in this prospectus, including their transferees,
  pledgees, donees or successors.

We are not offering any shares of our Common Stock for sale under this prospectus. We will not receive any of the
  proceeds from the sale of Common Stock by the selling securityholders. However, we will generate nominal
  proceeds in the event of a cash exercise of some or all of the Pre-Funded Warrant by the selling
  securityholders. All expenses of registration incurred in connection with this offering are being borne by us.

@LEGEND@

The date of this prospectus is December 1, 2022.
""",
        {
            "securities": [("common_stock", 6637165), ("common_stock", 13274923)],
            "offering_kinds": {"resale"},
            "selling_securityholders": True,
            "issuer_receives_proceeds": "partial",
        },
    ),
    Case(
        "resale, a report attached",
        "424B3",
        """\
Filed Pursuant to Rule 424(b)(3) and Rule 424(c)
Registration No. 333-215856

PROSPECTUS SUPPLEMENT NO. 1
(to Prospectus dated February 27, 2017)

10,000,000 Shares

LOGO

Common Stock

This Prospectus Supplement No. 1 supplements the prospectus dated February 27, 2017 or the prospectus that forms a
  part of our Registration Statement on Form S-1 (Registration Statement No. 333-215856). This prospectus
  supplement is being filed to update, amend and supplement the information included or incorporated by reference
  in the prospectus with the information contained in our Current Report on Form 8-K filed with the Securities and
  Exchange Commission on February 28, 2017 (the “Current Report”). Accordingly, we have attached the Current
  Report to this prospectus supplement.

The prospectus and this prospectus supplement relate to the disposition from time to time by the selling
  stockholders identified in the prospectus, or their permitted transferees or other successors-in-interest, of an
  aggregate of 10,000,000 shares of our common stock. We are not selling any common stock under the prospectus and
  this prospectus supplement, and will not receive any of the proceeds from the sale of shares by the selling
  stockholders.

Our common stock is traded on the NASDAQ Capital Market under the symbol “ACM.” The last reported sale price of
  our common stock on The NASDAQ Capital Market on February 28, 2017 was $0.65 per share.

@LEGEND@

The date of this prospectus supplement is February 28, 2017
""",
        {
            "securities": [("common_stock", 10000000)],
            "offering_kinds": {"resale", "update_only"},
            "selling_securityholders": True,
            "issuer_receives_proceeds": "no",
            "price_per_unit": None,
        },
    ),
    Case(
        "registering in five parts",
        "424B3",
        """\
Filed Pursuant to Rule 424(b)(3)
Registration No. 333-208109
333-203843
333-206086

PROSPECTUS

ACME, INC.
11,973,121 Shares of Common Stock

We are registering (i) 3,167,394 shares of our Common Stock, (ii) 5,405,405 shares of Common Stock underlying
  10,000 shares of Series A Convertible Preferred Stock (the Series A Convertible Preferred Stock), (iii) 589,510
  shares of Common Stock issuable upon the exercise of 589,510 Series C Warrants (the Series C Warrants), (iv)
  2,702,704 shares of Common Stock issuable upon exercise of 2,702,704 Series D Common Stock Purchase Warrants,
  and (v) 108,108 shares of Common Stock issuable upon exercise of 108,108 Placement Agent Warrants.

The initial conversion price of our Series A Convertible Preferred Stock is $1.85 per share on an as-converted
  basis and subject to adjustments. Our Series C Warrants have an initial exercise price equal to $6.25 per share.

The prices at which the selling stockholders may sell the shares of Common Stock underlying the securities held by
  them will be determined by the prevailing market price for the shares or in negotiated transactions. We will not
  receive any of the proceeds from the sale of these shares by the selling stockholders, but we may receive
  proceeds from the exercise of the warrants.

@LEGEND@

The date of this prospectus is April 20, 2016.
""",
        {
            "securities": [("common_stock", 11973121)],
            "offering_kinds": {"resale"},
            "selling_securityholders": True,
            "issuer_receives_proceeds": "partial",
            "price_per_unit": None,
        },
    ),
    Case(
        "at the market, new maximum",
        "424B3",
        """\
Filed Pursuant to Rule 424(b)(3)
Registration No. 333-254547

PROSPECTUS SUPPLEMENT NO. 1

(TO PROSPECTUS DATED APRIL 14, 2021)

ACME GREEN ENERGY CORPORATION

$50,000,000

Common Stock

This Prospectus Supplement No. 1 (“Supplement No. 1”) amends and supplements the information in the prospectus
  (the “ATM Prospectus”) included with Acme Green Energy Corporation’s (“we”, “us” and “our”) registration
  statement on Form S-3 (File No. 333-254547), which was filed with the Securities and Exchange Commission (the
  “Commission”) on March 22, 2021, and declared effective by the Commission on April 14, 2021. This Supplement No.
  1 should be read in conjunction with and is qualified in its entirety by reference to the ATM Prospectus.

We filed the ATM Prospectus on March 22, 2021 to register the offer and sale of shares of our common stock, from
  time to time under the terms of a sales agreement with H.A. Wrightson & Co., LLC (“Wrightson”), dated June 7,
  2018, as amended on each of July 15, 2020 and March 19, 2021 (the “Sales Agreement”). In accordance with the
  terms of the Sales Agreement and the ATM Prospectus (without giving effect to any offering limit imposed by
  General Instruction I.B.6 of Form S-3), we may offer and sell shares of our common stock having an aggregate
  offering price of up to $50,000,000 from time to time through Wrightson, acting as sales agent, in sales deemed
  to be "at-the-market" equity offerings (including sales made directly on or through the Nasdaq Capital Market)
  (the “ATM Program”). As of August 12, 2022, we have sold $4,520,000 of shares of common stock under the ATM
  Prospectus.

As of August 12, 2022, the aggregate market value of our outstanding common stock held by non-affiliates was
  $48,970,000. We are filing this Supplement No. 1 to amend the ATM Prospectus to update the maximum amount of
  shares we are eligible to sell pursuant to General Instruction I.B.6. As a result, we may offer and sell up to
  $11,750,000 from time to time through Wrightson.

@LEGEND@

The date of this prospectus supplement is August 19, 2022
""",
        {
            "offering_kinds": {"at_the_market"},
            "intermediaries": {"H.A. Wrightson & Co., LLC": "sales_agent"},
            "price_per_unit": None,
            "selling_securityholders": False,
            "securities": [("common_stock", None)],
        },
    ),
    Case(
        "depositary shares at the market",
        "424B5",
        """\
Filed Pursuant to Rule 424(b)(5)
Registration No. 333-290461

Prospectus Supplement
(to Prospectus dated September 23, 2025)

$150,000,000
Depositary Shares
Each Representing a 1/100th Interest in One Share of
8.75% Series B Cumulative Redeemable Perpetual Preferred Stock
(Liquidation Preference: $25.00 Per Depositary Share)

We have entered into an At Market Issuance Sales Agreement (the “Sales Agreement”) dated September 23, 2025 with
  B. Rhodes Securities, Inc. and Gammacor Group L.L.C. (collectively, the “Agents”), pursuant to which we may
  offer and sell, from time to time, up to $150,000,000 of our depositary shares (the “Depositary Shares”), each
  representing 1/100th of one share of our 8.75% Series B Cumulative Redeemable Perpetual Preferred Stock, $0.01
  par value per share, with a liquidation preference of $2,500.00 per share (equivalent to $25.00 per Depositary
  Share) (the “Series B Preferred Shares”), through the Agents acting as agents and/or principals.

The Depositary Shares are listed on the New York Stock Exchange under the symbol “ACM-B”. On September 17, 2025,
  the last reported sale price was $27.93 per Depositary Share.

@LEGEND@

| B. Rhodes Securities | Gammacor ISI |

The date of this prospectus supplement is September 23, 2025.
""",
        {
            "securities": [("depositary_shares", None)],
            "gross_total": "150000000",
            "offering_kinds": {"at_the_market"},
            "price_per_unit": None,
            "intermediaries": {"B. Rhodes Securities, Inc.": "sales_agent", "Gammacor Group L.L.C.": "sales_agent"},
        },
    ),
    Case(
        "at the market, an agent added",
        "424B5",
        """\
Filed Pursuant to Rule 424(b)(5)
Registration No. 333-260758

SUPPLEMENT DATED FEBRUARY 25, 2022
(To Prospectus Supplement dated November 4, 2021 and Prospectus dated November 4, 2021)

Up to $300,000,000

Acme Properties

Common stock

This supplement (this “Supplement”) amends and supplements certain information in the prospectus supplement, dated
  November 4, 2021, which relates to the offer and sale of shares of our Common stock from time to time having an
  aggregate gross sales price of up to $300,000,000 through Robert W. Rhoard & Co. Incorporated, as sales agent.
  We have entered into an amended and restated sales agreement, dated as of February 25, 2022, with Robert W.
  Rhoard & Co. Incorporated and Alpha Beta & Co. LLC, each as an agent and collectively, the agents, which amends
  and restates that certain sales agreement, dated August 6, 2021. As of February 23, 2022, we had not sold any
  shares of our Common stock under the sales agreement.

Sales may be made in transactions that are deemed to be “at the market” offerings as defined in Rule 415.

@LEGEND@

| Rhoard | Alpha Beta & Co. LLC |

The date of this Supplement is February 25, 2022.
""",
        {
            "gross_total": "300000000",
            "offering_kinds": {"at_the_market"},
            "securities": [("common_stock", None)],
            "selling_securityholders": False,
        },
    ),
    Case(
        "news of a fund of real estate",
        "424B3",
        """\
Filed Pursuant to Rule 424(b)(3)
Registration No. 333-140887

ACME MEDICAL REIT, INC.

SUPPLEMENT NO. 9 DATED JANUARY 15, 2008
TO THE PROSPECTUS DATED APRIL 23, 2007

This document supplements, and should be read in conjunction with, our prospectus dated April 23, 2007, as
  supplemented by Supplement No. 8 dated December 5, 2007, relating to our offering of 221,052,632 shares of
  common stock. The purpose of this Supplement No. 9 is to disclose:

• the status of our initial public offering;

• our acquisition of Medical Portfolio 1 in Florida; and

• an increase in our credit facility.

Status of Our Initial Public Offering

As of December 31, 2007, we had received and accepted subscriptions in our offering for 21,449,451 shares of our
  common stock, or approximately $214,316,000, excluding shares issued pursuant to our distribution reinvestment
  plan.
""",
        {
            "selling_securityholders": False,
            "price_per_unit": None,
            "gross_total": None,
        },
    ),
    Case(
        "a numbered supplement with nothing but the table of holders behind it",
        "424B3",
        """\
PROSPECTUS SUPPLEMENT NO. 4 TO PROSPECTUS DATED FEBRUARY 10, 2003

4.75% Convertible Senior Debentures, Series K, due 2032

$165,000,000

and Shares of Common Stock Issuable upon Conversion of the Debentures

This prospectus supplement relates to the resale by the selling securityholders listed below of our 4.75% Convertible
  Senior Debentures, Series K, due 2032 and shares of our common stock issuable upon conversion of the debentures.

@LEGEND@

The date of this prospectus supplement is May 31, 2003.

SELLING SECURITYHOLDERS

The information in the table below updates and supersedes the table that begins on page 39 of the prospectus.
""",
        {
            "offering_kinds": {"resale", "update_only"},
            "securities": [("debt", "165000000"), ("common_stock", None)],
        },
    ),
    Case(
        "notes due on a day and shares on one line, holders only in captions",
        "424B3",
        """\
Supplement No. 4 Dated February 19, 2004

(To Prospectus dated December 15, 2003)

$475,000,000

ACME LIGHTWAVE CORPORATION

Zero Coupon Senior Convertible Notes due November 15, 2010 and Common Stock Issuable Upon Conversion of the Notes

This Prospectus Supplement is incorporated by reference into the Prospectus and should be read in conjunction with the
  Prospectus. Any cross references in this Supplement refer to portions of the Prospectus.

@LEGEND@

The following information completely amends and replaces the tables found on pages 26-30 of the Prospectus under the
  captions “Selling Security Holders” and “Voting Control Table” based upon certain information received:
""",
        {
            "offering_kinds": {"resale", "update_only"},
            "securities": [("debt", "475000000"), ("common_stock", None)],
            "selling_securityholders": True,
        },
    ),
    Case(
        "holders who receive shares as a gift bring the issuer nothing",
        "424B3",
        """\
Prospectus Supplement No. 1

(To Prospectus dated April 15, 2003)

ACME INHALATION CORPORATION

27,281,687 Shares

Common Stock

This is a supplement to the prospectus, dated April 15, 2003, relating to the offering and sale by selling stockholders
  (or by donees and other successors in interest that may receive such shares as a gift) of up to 27,281,687 shares of
  our common stock, which includes 4,016,124 shares of common stock issuable upon the exercise of warrants.

The purpose of this prospectus supplement is to supplement the information in the Prospectus on the selling holders.
""",
        {
            "offering_kinds": {"resale", "update_only"},
            "securities": [("common_stock", 27281687)],
            "issuer_receives_proceeds": None,
        },
    ),
    Case(
        "a supplement to a supplement, its base in lines of their own",
        "424B3",
        """\
SUPPLEMENT, DATED July 17, 2012
to
Preliminary Prospectus Supplement, Dated July 12, 2012 to
Prospectus, Dated July 12, 2012

$675,306,000 Contract Backed Notes

Acme Contract Trust 2012-1
Issuing Entity

This supplement should be read together with the papers named above.

@LEGEND@

The preliminary prospectus supplement referenced above is hereby modified and supplemented as described in this
  supplement.
""",
        {"offering_kinds": {"update_only"}, "securities": [("debt", "675306000")]},
    ),
    Case(
        "notes in the head, and in a sentence the shares into which they convert",
        "424B3",
        """\
PROSPECTUS SUPPLEMENT NO. 8

$60,000,000

This prospectus supplement amends and supplements the prospectus dated August 11, 2003, relating to our Zero-Coupon
  Convertible Debentures due 2033 (the “Debentures”) and the shares of our common stock issuable upon conversion of the
  Debentures.

@LEGEND@

This prospectus supplement replaces the table under the heading “Selling Securityholders” of the prospectus.
""",
        {"securities": [("debt", "60000000"), ("common_stock", None)], "gross_total": None},
    ),
    Case(
        "agents that an amendment adds to those of a programme",
        "424B5",
        """\
AMENDMENT NO. 1
To prospectus supplement dated May 4, 2021
(To prospectus dated May 4, 2021)

$250,000,000

ACME REALTY INC.

Common Stock

On July 30, 2021, we amended our equity distribution agreement to (1) include Alder Securities Corp., Birch Securities,
  Inc. and Cress Capital LLC as additional sales agents, and (2) increase the aggregate gross sales price of our common
  stock that may be offered and sold to $250,000,000.

@LEGEND@

The date of this amendment is July 30, 2021
""",
        {
            "offering_kinds": {"at_the_market"},
            "gross_total": "250000000",
            "intermediaries": {
                "Alder Securities Corp.": "sales_agent",
                "Birch Securities, Inc.": "sales_agent",
                "Cress Capital LLC": "sales_agent",
            },
        },
    ),
    Case(
        "who manages an offer to exchange shares of a subsidiary",
        "424B3",
        """\
PROSPECTUS—OFFER TO EXCHANGE

ACME CORPORATION

Offer to Exchange All Shares of Common Stock of BETA INNOVATIONS CORPORATION for Shares of Common Stock of ACME
  CORPORATION

Acme Corporation is offering to exchange all outstanding shares of common stock of Beta Innovations Corporation for
  outstanding shares of Acme common stock that are validly tendered and not properly withdrawn.

The dealer manager for the exchange offer is Alder Securities LLC.

@LEGEND@

The date of this prospectus is July 11, 2016
""",
        {"offering_kinds": {"exchange_offer"}, "intermediaries": {"Alder Securities LLC": "dealer_manager"}},
    ),
    Case(
        "a term sheet of shares, with what underwriters may buy besides",
        "FWP",
        """\
ACME HOLDINGS CORP.

Pricing Term Sheet

| Title of securities: | Common stock, no par value |
| Shares offered: | 10,697,674 shares (or 12,302,325 shares if the underwriters exercise their option in full) |
| Public offering price: | $43.00 per share |
| Joint book-running managers: | Alder Securities, Inc. and Birch Securities LLC |

The issuer has filed a registration statement (including a prospectus) with the SEC for the offering to which this
  communication relates.
""",
        {"securities": [("common_stock", 10697674)], "price_per_unit": "43.00"},
    ),
    Case(
        "what rights entitle to, and all that they come to",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(To Prospectus dated July 31, 2013)

Up to 15,385,000 Shares of Common Stock
Issuable Upon Exercise of Subscription Rights

ACME STEEL HOLDINGS, INC.

We are distributing to holders of our common stock transferable subscription rights to purchase up to 15,385,000 shares
  of our common stock. Each right entitles its holder to purchase 0.25 of a share of common stock at the subscription
  price of $6.50 per whole share.

The total purchase price of shares offered in this rights offering will be approximately $100.0 million, assuming full
  participation.

@LEGEND@

The date of this prospectus supplement is September 17, 2013
""",
        {"offering_kinds": {"rights_offering"}, "price_per_unit": "6.50", "gross_total": "100000000"},
    ),
    Case(
        "what rights that go with shares entitle to",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(To Prospectus dated July 31, 2013)

5,000,000 Shares

ACME STEEL HOLDINGS, INC.

Common Stock

We are offering 5,000,000 shares of our common stock and the preferred share purchase rights attached to them. Each
  right entitles its holder to purchase one one-hundredth of a preferred share at the subscription price of $60.00 per
  share.

@LEGEND@

The date of this prospectus supplement is September 17, 2013
""",
        {"price_per_unit": None},
    ),
    Case(
        "a supplement to the papers of a general meeting",
        "424B3",
        """\
SUPPLEMENT NO. 1
TO PROXY STATEMENT/PROSPECTUS DATED MAY 12, 2022
OF
ACME ACQUISITION CORP. II

This Supplement No. 1 supplements the proxy statement/prospectus dated May 12, 2022 relating to the extraordinary
  general meeting of shareholders scheduled to be held on June 16, 2022.

The purpose of this Supplement is to update and supplement certain information contained in the proxy
  statement/prospectus.

@LEGEND@

This Supplement is dated June 8, 2022.
""",
        {"offering_kinds": {"merger", "update_only"}},
    ),
    Case(
        "points of what the shares of the head include",
        "424B3",
        """\
PROSPECTUS

ACME BIOFUELS CORP.

12,000,000 Shares of Common Stock

This prospectus covers the resale by selling stockholders of up to 12,000,000 shares of our common stock, which include:

5,000,000 shares of common stock;

5,000,000 shares of common stock issuable upon the conversion of our 8% secured convertible notes; and

2,000,000 shares of common stock issuable upon the exercise of warrants at an exercise price of $1.25 per share.

@LEGEND@

The date of this prospectus is June 7, 2006
""",
        {"securities": [("common_stock", 12000000)]},
    ),
]
