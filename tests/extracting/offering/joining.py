"""Covers of mergers, split-offs and conversions of mutuals, and of what warrants bring beside a resale, made up."""

from __future__ import annotations

from tests.extracting.offering.pages import Case

_FACING = """\
As filed with the Securities and Exchange Commission on October 3, 1997

Registration No. 333-

SECURITIES AND EXCHANGE COMMISSION

FORM S-4
REGISTRATION STATEMENT
UNDER
THE SECURITIES ACT OF 1933

ACME FINANCIAL CORP.
(Exact name of registrant as specified in its charter)

Approximate date of commencement of proposed sale of securities to the public: {}.

| Title of each class of securities to be registered | Amount to be registered | Amount of registration fee |
| Common Stock, no par value | 2,675,000 shares | $18,731.06 |
"""

CASES: list[Case] = [
    Case(
        "stock of a mutual that members subscribe for, whose table calls all costs underwriting fees",
        "424B3",
        """\
ASCII
Filed pursuant to Rule 424(b)(3)
File No. 33-94000

PROSPECTUS
                                1,150,000 Shares

                              LARKSPUR BANCORP, INC.
              (Proposed Holding Company for Larkspur Savings Bank)

                                 Common Stock

     Larkspur Bancorp, Inc. (the "Holding Company") is offering up to 1,150,000
shares of its common stock in connection with the conversion of Larkspur
Savings Bank from a mutual savings bank. Rights to subscribe in a subscription
offering have been granted to depositors of the bank.

     Alder Securities, Inc. has agreed to use its best efforts to assist the
Holding Company in the sale of the stock, and is not obligated to purchase any.

NEITHER THE SECURITIES AND EXCHANGE COMMISSION NOR ANY STATE SECURITIES COMMISSION
HAS APPROVED OR DISAPPROVED OF THESE SECURITIES. ANY REPRESENTATION TO THE CONTRARY
IS A CRIMINAL OFFENSE.

<TABLE>
<CAPTION>
                                            Estimated
                                          Underwriting
                                            Fees and           Estimated Net
                        Subscription      Other Expenses      Conversion Proceeds
                          Price                (1)                 (2)
<S>                     <C>               <C>                 <C>
Minimum Per Share          $10.00              $0.59               $9.41
Midpoint Per Share         $10.00              $0.50               $9.50
Maximum Per Share          $10.00              $0.43               $9.57
Total Minimum            $8,500,000          $500,000            $8,000,000
Total Midpoint          $10,000,000          $500,000            $9,500,000
Total Maximum           $11,500,000          $500,000           $11,000,000
</TABLE>

                            ALDER SECURITIES, INC.

                 The date of this Prospectus is August 11, 1995
""",
        {
            "offering_kinds": {"best_efforts"},
            "price_per_unit": "10.00",
            "gross_total": "11500000",
            "discount_total": None,
            "net_total": None,
        },
    ),
    Case(
        "managers of a syndicated community offering, who buy nothing",
        "424B3",
        """\
Filed Pursuant to Rule 424(b)(3)

PROSPECTUS SUPPLEMENT
(To Prospectus dated May 10, 2010)

LARKSPUR FINANCIAL CORP.

Up to
4,850,000 Shares
COMMON STOCK

We are conducting a syndicated community offering of shares that were not subscribed for. Alder, Holt & Company,
  Incorporated is acting as sole book-running manager, and Birch Brothers, L.P. and Cedar & Finch, Inc. are acting as
  co-managers for the syndicated community offering, which is being conducted on a best efforts basis.

@LEGEND@

ALDER HOLT

The date of this prospectus supplement is June 9, 2010.
""",
        {
            "offering_kinds": {"best_efforts"},
            "intermediaries": {
                "Alder, Holt & Company, Incorporated": "underwriter",
                "Birch Brothers, L.P.": "underwriter",
                "Cedar & Finch, Inc.": "underwriter",
            },
        },
    ),
    Case(
        "a firm commitment for what members leave",
        "424B3",
        """\
Filed Pursuant to Rule 424(b)(3)

PROSPECTUS

LARKSPUR FINANCIAL CORP.

4,850,000 Shares of Common Stock

The shares not sold in the subscription offering, which was made on a best efforts basis, are offered here in a firm
  commitment underwritten offering. Alder Securities, Inc. is the book-running manager.

@LEGEND@

Underwriters

ALDER SECURITIES, INC.

The date of this prospectus is June 9, 2010.
""",
        {"offering_kinds": {"underwritten"}},
    ),
    Case(
        "shares under warrants, beside a resale that the prospectus also relates to",
        "424B3",
        """\
Filed Pursuant to Rule 424(b)(3)

PROSPECTUS

LARKSPUR DIAGNOSTICS INC.

2,300,000 Shares of Common Stock
Issuable Upon Exercise of Redeemable Class A Warrants

250,000 Shares of Common Stock Offered by Selling Securityholders

This prospectus relates to 2,300,000 shares of common stock issuable upon the exercise of our outstanding redeemable
  Class A Warrants. Each warrant entitles the holder to purchase one share at $6.50 per share. This prospectus also
  relates to 250,000 shares of common stock which may be sold from time to time by selling securityholders.

@LEGEND@

The date of this prospectus is February 10, 1997
""",
        {"offering_kinds": {"warrant_exercise", "resale"}},
    ),
    Case(
        "shares that holders got or will get on exercise, and resell",
        "424B3",
        """\
Filed Pursuant to Rule 424(b)(3)

PROSPECTUS

LARKSPUR DIAGNOSTICS INC.

2,550,000 Shares of Common Stock

This prospectus relates to 2,300,000 shares of common stock issuable upon the exercise of warrants held by the selling
  securityholders. This prospectus also relates to 250,000 shares of common stock which the selling securityholders
  may sell from time to time.

@LEGEND@

The date of this prospectus is February 10, 1997
""",
        {"offering_kinds": {"resale"}},
    ),
    Case(
        "what an offer to exchange gives for each share of another company",
        "424B3",
        """\
Filed Pursuant to Rule 424(b)(3)

Offer to Exchange
Each Outstanding Share of Common Stock
of
OMEGA INSTRUMENTS, INC.
for
$18.50 in Cash
and
0.149 Shares of Common Stock of
ACME HOLDINGS CORPORATION

Acme Holdings Corporation (“Acme”) is offering to exchange for each outstanding share of common stock of Omega
  Instruments, Inc. (“Omega”), validly tendered in the offer and not validly withdrawn, $18.50 in cash and 0.149 shares
  of Acme common stock.

@LEGEND@

The date of this prospectus/offer to exchange is March 2, 2020.
""",
        {"offering_kinds": {"exchange_offer"}, "securities": [("common_stock", None)]},
    ),
    Case(
        "how many shares a merger brings, in a letter that says what is paid in them",
        "424B3",
        """\
Filed Pursuant to Rule 424(b)(3)

PROXY STATEMENT/PROSPECTUS

The boards of directors of Acme Bancorp, Inc. (“Acme”) and Omega Bancshares, Inc. have approved a merger agreement. Of
  the merger consideration, 25% will be paid in cash and 75% in stock. The special meeting will be held on May 2, 2018.

The maximum number of shares of Acme common stock estimated to be issuable upon completion of the merger is 344,000.

@LEGEND@

This document is dated March 13, 2018.
""",
        {"offering_kinds": {"merger"}, "securities": [("common_stock", 344000)]},
    ),
    Case(
        "a supplement to the paper of a merger",
        "424B3",
        """\
Filed Pursuant to Rule 424(b)(3)

SUPPLEMENT NO. 1 DATED MARCH 2, 2012
TO JOINT PROXY STATEMENT/PROSPECTUS DATED FEBRUARY 8, 2012

ACME ENERGY, INC.

This supplement amends and supplements the joint proxy statement/prospectus dated February 8, 2012 of Acme Energy, Inc.
  relating to the proposed merger of Omega Company with and into a subsidiary of Acme.

@LEGEND@
""",
        {"offering_kinds": {"merger", "update_only"}},
    ),
    Case(
        "warrants that a merger brings beside shares",
        "424B3",
        """\
Filed Pursuant to Rule 424(b)(3)

JOINT PROXY STATEMENT/PROSPECTUS

To the shareholders of Acme Financial Corporation and Omega Bancorp:

Acme Financial Corporation (“Acme”) and Omega Bancorp (“Omega”) have entered into a merger agreement. Acme will issue
  up to 11,200,000 shares of common stock and warrants to purchase up to 2,886,000 shares of common stock in the merger.

Acme and Omega will each hold a special meeting.

@LEGEND@

The date of this joint proxy statement/prospectus is September 30, 2013.
""",
        {"offering_kinds": {"merger"}, "securities": [("common_stock", 11200000), ("warrants", 2886000)]},
    ),
    Case(
        "preferred stock that a merger brings beside shares, in a short sentence",
        "424B3",
        """\
Filed Pursuant to Rule 424(b)(3)

JOINT PROXY STATEMENT/PROSPECTUS

To the shareholders of Acme Financial Corporation and Omega Bancorp:

Acme Financial Corporation (“Acme”) and Omega Bancorp (“Omega”) have entered into a merger agreement, under which each
  share of Omega common stock will be converted into the right to receive 0.1624 of a share of Acme common stock.

Acme anticipates issuing approximately 13,750,000 shares of its common stock and 4,600,000 shares of Series N preferred
  stock in connection with the merger.

Acme and Omega will each hold a special meeting.

@LEGEND@

The date of this joint proxy statement/prospectus is September 30, 2013.
""",
        {"securities": [("common_stock", 13750000), ("preferred_stock", 4600000)]},
    ),
    Case(
        "contingent value rights that a merger brings beside shares",
        "424B3",
        """\
Filed Pursuant to Rule 424(b)(3)

JOINT PROXY STATEMENT/PROSPECTUS

To the shareholders of Acme Financial Corporation and Omega Bancorp:

Acme Financial Corporation (“Acme”) and Omega Bancorp (“Omega”) have entered into an agreement and plan of merger.
  Acme expects to issue approximately 714,900,000 shares of Acme common stock and 714,900,000 CVRs in the merger.

Acme and Omega will each hold a special meeting.

@LEGEND@

The date of this joint proxy statement/prospectus is September 30, 2013.
""",
        {"securities": [("common_stock", 714900000), ("rights", 714900000)]},
    ),
    Case(
        "shares of one class that a merger brings to two",
        "424B3",
        """\
Filed Pursuant to Rule 424(b)(3)

JOINT PROXY STATEMENT/PROSPECTUS

To the shareholders of Acme Financial Corporation and Omega Bancorp:

Acme Financial Corporation (“Acme”) and Omega Bancorp (“Omega”) have entered into an agreement and plan of merger.
  Acme expects to issue approximately 714,900 shares of Acme common stock and 4,600,000 shares of Acme common stock in
  the merger.

Acme and Omega will each hold a special meeting.

@LEGEND@

The date of this joint proxy statement/prospectus is September 30, 2013.
""",
        {"securities": [("common_stock", 714900)]},
    ),
    Case(
        "how many shares holders receive together",
        "424B3",
        """\
Filed Pursuant to Rule 424(b)(3)

JOINT PROXY STATEMENT/PROSPECTUS

To the shareholders of Acme Financial Corporation and Omega Bancorp:

Acme Financial Corporation (“Acme”) and Omega Bancorp (“Omega”) have entered into a plan of reorganization. Omega
  shareholders will receive approximately 1,475,613 shares of Acme common stock and $11.9 million in cash.

Acme and Omega will each hold a special meeting.

@LEGEND@

The date of this joint proxy statement/prospectus is September 30, 2013.
""",
        {"securities": [("common_stock", 1475613)]},
    ),
    Case(
        "what the public gets for its stock in a second step",
        "424B3",
        """\
Filed Pursuant to Rule 424(b)(3)

JOINT PROXY STATEMENT/PROSPECTUS

To the shareholders of Acme Financial Corporation and Omega Bancorp:

Acme Savings Bank is converting from a mutual holding company structure under a plan of conversion and reorganization.
  Each share of Acme-Federal common stock will be exchanged for between 0.8250 and 1.1162 shares of Acme-Maryland common
  stock. This document is the prospectus for the up to 4,218,000 shares of Acme-Maryland common stock to be issued in
  exchange for shares of Acme-Federal common stock.

Acme and Omega will each hold a special meeting.

@LEGEND@

The date of this joint proxy statement/prospectus is September 30, 2013.
""",
        {"securities": [("common_stock", 4218000)]},
    ),
    Case(
        "shares for businesses to come, or under the notes that their owners get",
        "424B3",
        """\
Filed pursuant to Rule 424(b)(3)

PROSPECTUS

LARKSPUR SERVICE PARTNERS, INC.

10,000,000 SHARES OF COMMON STOCK

This prospectus covers 10,000,000 shares of common stock which may be offered and issued by Larkspur Service Partners,
  Inc. from time to time in connection with the acquisition of other businesses or properties, and which may be issued
  upon exercise or conversion of warrants, options or notes issued in connection with any such acquisition.

@LEGEND@

The date of this prospectus is February 4, 1998.
""",
        {"offering_kinds": set(), "securities": [("common_stock", 10000000)]},
    ),
    Case(
        "what all units of a rights offering have in them",
        "424B3",
        """\
Filed Pursuant to Rule 424(b)(3)

PROSPECTUS

15,000 Units
Consisting of an Aggregate of Up to 15,000 Shares of Series 2 Convertible Preferred Stock
and Warrants to Purchase up to 16,875,000 Shares of Common Stock

We are distributing to holders of our common stock, at no charge, non-transferable subscription rights to purchase
  units. Each unit consists of one share of preferred stock and 1,125 warrants.

@LEGEND@

The date of this prospectus is February 8, 2019.
""",
        {"securities": [("units", 15000), ("preferred_stock", 15000), ("warrants", 16875000)]},
    ),
    Case(
        "what one of several units has in it",
        "424B3",
        """\
Filed Pursuant to Rule 424(b)(3)

PROSPECTUS

1,500,000 Units
Consisting of 1,000 Shares of Common Stock and 1,125 Warrants

We are distributing to holders of our common stock, at no charge, non-transferable subscription rights to purchase
  units.

@LEGEND@

The date of this prospectus is February 8, 2019.
""",
        {"securities": [("units", 1500000)]},
    ),
    Case(
        "a public offering that nobody underwrites, of shares that stockholders hold",
        "424B3",
        """\
Filed pursuant to Rule 424(b)(3)

PROSPECTUS

1,426,310 SHARES

LARKSPUR NETWORKS INC.

COMMON STOCK

This prospectus relates to the public offering, which is not being underwritten, of 1,426,310 shares of our common stock
  which are held by some of our current stockholders. The shares were issued when we acquired Omega Labs, Inc. We will
  not receive any of the proceeds from the sale of the shares.

@LEGEND@

The date of this prospectus is April 6, 1999.
""",
        {
            "offering_kinds": {"resale"},
            "securities": [("common_stock", 1426310)],
            "selling_securityholders": True,
            "issuer_receives_proceeds": "no",
        },
    ),
    Case(
        "the number that a sentence has, beside a table of prices of the stock",
        "424B3",
        """\
Filed Pursuant to Rule 424(b)(3)

JOINT PROXY STATEMENT/PROSPECTUS

Acme Bancshares, Inc. (“Acme”) and Omega Bancorp (“Omega”) have entered into an Agreement and Plan of Merger. Each share
  of Omega common stock will become the right to receive 0.910 shares of Acme common stock. The maximum number
  of shares of Acme common stock issuable in the merger is expected to be 23,986,000.

| | Acme Common Stock | Implied Value of One Share of Omega Common Stock |
| July 26, 2024 | $18.11 | $16.48 |

@LEGEND@

This proxy statement/prospectus is dated July 1, 2013.
""",
        {"securities": [("common_stock", 23986000)]},
    ),
    Case(
        "the number behind the name of whose prospectus it is",
        "424B3",
        """\
Filed Pursuant to Rule 424(b)(3)

| PROXY STATEMENT FOR A MEETING OF OMEGA BANCORP | PROSPECTUS OF ACME CORP. FOR UP TO 1,130,000 SHARES OF COMMON STOCK |

Omega Bancorp has entered into an agreement to merge with Acme Financial Corp. (“Acme”). You will be able to elect to
  receive $22.00 in cash or 1.2500 shares of Acme common stock for each share of Omega common stock. The special meeting
  is on August 14, 2013.

@LEGEND@

This proxy statement/prospectus is dated July 1, 2013.
""",
        {"offering_kinds": {"merger"}, "securities": [("common_stock", 1130000)]},
    ),
    Case(
        "a new parent by a scheme of arrangement",
        "424B3",
        """\
Filed Pursuant to Rule 424(b)(3)

We are proposing to change the place of incorporation of our parent. You are asked to approve a transaction in which
  Larkspur Drilling Inc. will merge by way of a scheme of arrangement, with each holder receiving one share of Larkspur
  Drilling Ltd. for each ordinary share of Larkspur Drilling Inc.

This proxy statement/prospectus relates to up to 319,500,000 registered shares of Larkspur Drilling Ltd.

@LEGEND@

This proxy statement/prospectus is dated July 1, 2013.
""",
        {"offering_kinds": {"merger"}, "securities": [("common_stock", 319500000)]},
    ),
    *[
        Case(
            f"who gets the net proceeds: {row}",
            "424B3",
            f"""\
Filed Pursuant to Rule 424(b)(3)

PROSPECTUS

Up to 4,355,625 Shares of Common Stock

LARKSPUR BANCORP, INC.

Larkspur Bancorp, Inc. is offering for sale up to 4,355,625 shares of its common stock in a subscription offering. Alder
  Partners, L.P. will use its best efforts to assist us in our selling efforts, and is not required to purchase any.

| | Minimum | Maximum |
| Number of shares | 3,219,375 | 4,355,625 |
| {row} | $31,013,750 | $42,240,250 |

@LEGEND@

The date of this prospectus is May 13, 2002
""",
            {"offering_kinds": {"best_efforts"}, "issuer_receives_proceeds": receives},
        )
        for row, receives in (
            ("Net proceeds to Larkspur Bancorp, Inc.", "yes"),
            ("Net worth of Larkspur Bancorp, Inc.", None),
        )
    ],
    *[
        Case(
            f"the facing page alone: {words}",
            "S-4",
            _FACING.format(words),
            {
                "offering_kinds": kinds,
                "securities": [("common_stock", 2675000)],
                "selling_securityholders": False if kinds else None,
            },
        )
        for words, kinds in (
            (
                "As soon as practicable after the effective date and the merger of Omega Co. with and into Acme",
                {"merger"},
            ),
            ("Upon the closing of the proposed business combination", {"merger"}),
            ("Upon consummation of the reorganization", {"merger"}),
            ("When all conditions to the proposed merger have been met", {"merger"}),
            ("As soon as practicable after the effective date", set[str]()),
        )
    ],
]
