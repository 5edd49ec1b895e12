"""Covers that go on over several pages, for made-up issuers."""

from __future__ import annotations

from tests.extracting.offering.pages import Case

CASES: list[Case] = [
    Case(
        "a cover that is dated at its top, whose pages part the price table and the banks from it",
        "424B5",
        """\
Filed Pursuant to Rule 424(b)(5)
Registration No. 333-290201

SUBJECT TO COMPLETION

PRELIMINARY PROSPECTUS SUPPLEMENT DATED FEBRUARY 26, 2024

(To Prospectus dated February 22, 2024)

$300,000,000

ACME POWER COMPANY

6.750% First Mortgage Bonds due 2053

We are offering $300,000,000 aggregate principal amount of our 6.750% first mortgage bonds due 2053. We will pay
  interest on the bonds on January 15 and July 15 of each year, and the bonds will mature on July 15, 2053.

@LEGEND@

@PAGE@

| | Per Bond | Total |
| Price to the public(1) | 99.000% | $297,000,000 |
| Underwriting discounts | 0.875% | $2,625,000 |
| Proceeds to Acme Power Company, before expenses | 98.125% | $294,375,000 |

(1) Plus accrued interest from January 15, 2024.

@PAGE@

Joint Book-Running Managers

| Alpha | Beta Capital Markets |

February 26, 2024

@PAGE@

You should rely only on the information in this prospectus supplement.
""",
        {
            "intermediaries": {"Alpha": "underwriter", "Beta Capital Markets": "underwriter"},
            "price_per_unit": "99.000%",
            "net_total": "294375000",
        },
    ),
    Case(
        "banks at the top of a page, behind the words that they deliver what they have bought",
        "424B5",
        """\
Filed Pursuant to Rule 424(b)(5)
Registration No. 333-290202

PROSPECTUS SUPPLEMENT

(To Prospectus dated February 22, 2024)

3,000,000 Shares

ACME POWER COMPANY

Common Stock

We are offering 3,000,000 shares of our common stock. Our common stock is listed on the NYSE under the symbol “ACMP.”

@LEGEND@

| | Per Share | Total |
| Public offering price | $10.00 | $30,000,000 |
| Underwriting discounts | $0.50 | $1,500,000 |
| Proceeds to us, before expenses | $9.50 | $28,500,000 |

The underwriters expect to deliver the shares of our common stock to purchasers through The Depository Trust Company
  on or about March 1, 2024.

@PAGE@

| Alpha Securities | Beta Capital Markets |

Prospectus Supplement dated February 26, 2024

@PAGE@

You should rely only on the information in this prospectus supplement.
""",
        {"intermediaries": {"Alpha Securities": "underwriter", "Beta Capital Markets": "underwriter"}},
    ),
]
