"""Covers with notes between or below what they state, written for made-up issuers, and what they state."""

from __future__ import annotations

from tests.extracting.offering.pages import Case

CASES: list[Case] = [
    Case(
        "a note on a service mark below the banks",
        "424B2",
        """\
ASCII
PROSPECTUS SUPPLEMENT
(To Prospectus dated October 28, 1996)

                        4,000,000 PREFERRED SECURITIES
                            ACME CAPITAL TRUST I
                       8.25% ORIGINATED PREFERRED SECURITIES(SM)

     The Preferred Securities offered hereby represent undivided beneficial interests in
the assets of Acme Capital Trust I, and are offered by the several Underwriters.

THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES AND EXCHANGE
COMMISSION. ANY REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.

                                  INITIAL PUBLIC    UNDERWRITING     PROCEEDS TO
                                  OFFERING PRICE   COMMISSION(1)    TRUST
Per Preferred Security..........      $25.00            (1)            $25.00
Total...........................   $100,000,000         (1)         $100,000,000

(1) Acme has agreed to pay to the Underwriters $.7875 per Preferred Security (or
    $3,150,000 in the aggregate).

RHO BROTHERS & CO.
          OMEGA & SONS, INC.

        The date of this Prospectus Supplement is November 13, 1996.
(SM) "Originated Preferred Securities" is a service mark of Rho Brothers & Co.
""",
        {
            "price_per_unit": "25.00",
            "discount_total": "3150000",
            "intermediaries": {"Rho Brothers & Co.": "underwriter", "Omega & Sons, Inc.": "underwriter"},
        },
    ),
    Case(
        "common shares that the trustee of a fund will hold",
        "424B5",
        """\
Prospectus Supplement
(To Prospectus dated November 2, 1998)

1,850,000 Shares

Acme Realty Trust

Common Shares of Beneficial Interest

We are selling 1,850,000 of our common shares. Omega & Sons, Inc., as underwriter, has agreed to purchase the shares \
from us at a price of $19.10 per share, resulting in aggregate proceeds to us of $35,335,000. The underwriter intends \
to deposit the shares with the trustee of a unit investment trust.

@LEGEND@

Omega & Sons, Inc.

February 19, 1999
""",
        {
            "securities": [("common_stock", 1850000)],
            "net_total": "35335000",
            "intermediaries": {"Omega & Sons, Inc.": "underwriter"},
        },
    ),
    Case(
        "labels of a pricing supplement that go on below",
        "424B2",
        """\
ASCII
Pricing Supplement No. 14
Dated June 20, 1996
(To Prospectus dated May 4, 1995)

                           ACME FINANCE CORPORATION
                        MEDIUM-TERM NOTES, SERIES B

Principal Amount:      $25,000,000        Original Issue Date: June 25, 1996
Agent's Discount
 or Commission:        $87,500            Stated Maturity Date: June 25, 2001
Net Proceeds to
 Issuer:               $24,912,500        Interest Rate:  7.05% per annum
Issue Price:           100%
""",
        {
            "securities": [("debt", "25000000")],
            "price_per_unit": "100%",
            "discount_total": "87500",
            "net_total": "24912500",
        },
    ),
    Case(
        "an equity line, what its investor may sell and what the issuer gets",
        "424B3",
        """\
PROSPECTUS

4,250,000 SHARES

ACME FIBER SYSTEMS, INC.

COMMON STOCK

Rho Shore Ltd. may use this prospectus in connection with sales of up to 4,000,000 shares of our common stock that we \
may issue to it under a private equity line agreement dated April 14, 2000, and up to 250,000 shares issuable upon \
exercise of a warrant held by it. We will not receive proceeds from the sale of our shares by Rho Shore; however, we \
will receive proceeds from the sale of shares to Rho Shore under the equity line.

@LEGEND@
""",
        {
            "offering_kinds": {"equity_line", "resale"},
            "securities": [("common_stock", 4250000)],
            "issuer_receives_proceeds": "partial",
            "selling_securityholders": True,
        },
    ),
    Case(
        "a column of commissions without an underwriter",
        "424B3",
        """\
PROSPECTUS

ACME CELLARS, INC.

500,000 Shares of Common Stock

Acme Cellars, Inc. offers 500,000 shares of its Common Stock through its officers and directors. There is no \
underwriter.

@LEGEND@

| | Price to Public | Underwriting Commissions | Proceeds to Company |
| Per Share | $4.00 | $0 | $4.00 |
| Total | $2,000,000 | $0 | $2,000,000 |
""",
        {"offering_kinds": {"direct"}, "gross_total": "2000000", "net_total": "2000000"},
    ),
    Case(
        "a bank whose name ends in the line below",
        "424B4",
        """\
PROSPECTUS

1,000,000 Shares

Acme Drilling, Inc.

Common Stock

The shares are offered by the several Underwriters, subject to prior sale.

@LEGEND@

| | Price to Public | Underwriting Discount | Proceeds to Company |
| Per Share | $20.00 | $1.00 | $19.00 |
| Total | $20,000,000 | $1,000,000 | $19,000,000 |

RHO & COMPANY
INTERNATIONAL

June 11, 1997
""",
        {"intermediaries": {"Rho & Company International": "underwriter"}},
    ),
]
