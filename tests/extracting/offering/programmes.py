"""Programmes of notes and classes of trusts, written for made-up issuers, and what their covers state."""

from __future__ import annotations

from tests.extracting.offering.pages import Case

CASES: list[Case] = [
    Case(
        "an amount alone below a long line in the middle",
        "424B5",
        """\
ASCII
           PROSPECTUS SUPPLEMENT (TO PROSPECTUS DATED JULY 30, 1999)
                              U.S. $2,500,000,000
                            ACME CREDIT CORPORATION

                          MEDIUM-TERM NOTES, SERIES G
                            ------------------------

     Acme Credit Corporation may use this prospectus supplement to offer from time to
time its Medium-Term Notes, Series G (the "Notes"). The following terms may apply to
the Notes. We will provide the final terms of each Note in a pricing supplement.

     - may bear interest at a fixed or floating interest rate based on any of:

          -- CD Rate
          -- LIBOR
""",
        {
            "offering_kinds": {"continuous"},
            "securities": [("debt", "2500000000")],
            "gross_total": "2500000000",
            "intermediaries": {},
        },
    ),
    Case(
        "a bank that will buy the certificates from the depositor",
        "424B5",
        """\
Prospectus supplement to prospectus dated March 1, 2005

$1,360,291,000 (Approximate)

Acme Securities Corporation
Depositor

Asset Backed Pass-Through Certificates, Series 2005-HE8

You should consider carefully the risk factors beginning on page S-14 in this prospectus supplement.

@LEGEND@

Alpha Brothers LLC will buy the Class A and Offered Mezzanine Certificates from the depositor at a price equal to
  approximately 99.75% of the aggregate certificate principal balance of the offered certificates.

Alpha Brothers
""",
        {
            "offering_kinds": {"underwritten"},
            "securities": [("debt", "1360291000")],
            "intermediaries": {"Alpha Brothers": "underwriter"},
        },
    ),
    Case(
        "the issue price of each note in a list of terms",
        "424B3",
        """\
PRICING SUPPLEMENT
(To prospectus supplement dated February 17, 1999 and prospectus dated July 30, 1998)

$200,000,000

Acme & Co., Inc.

Medium-Term Notes, Series B
0.25% Exchangeable Stock-Linked Notes due May 10, 2006

The notes:

Issue price for each note equals $1,000, plus accrued interest, if any, from May 10, 1999. We will pay you interest on
  the notes semi-annually at a rate per year equal to 0.25%.
""",
        {"securities": [("debt", "200000000")], "price_per_unit": "1000"},
    ),
    Case(
        "holders of whose sales nothing is realized",
        "424B1",
        """\
PROSPECTUS

THE ACME STORES, INC.

4,875,000 Shares of Common Stock

1,625,000 Warrants

This prospectus covers shares and warrants which may be offered for sale by the Selling Shareholders named in it. We
  will not realize any proceeds from the sale of the shares or warrants by the shareholders.
""",
        {
            "offering_kinds": {"resale"},
            "securities": [("common_stock", 4875000), ("warrants", 1625000)],
            "issuer_receives_proceeds": "no",
        },
    ),
]
