"""Covers of savings banks that convert, of trusts' preferred securities and of plans, written for made-up issuers."""

from __future__ import annotations

from tests.extracting.offering.pages import Case

CASES: list[Case] = [
    Case(
        "an offer of shares below the bank that is held, in parentheses",
        "424B3",
        """\
ASCII
PROSPECTUS SUPPLEMENT
(to Prospectus dated November 12, 1996)

                            ACME BANCORP, INC.
        (Proposed Holding Company for Acme Federal Savings Bank of Omega)
              Offer to Sell Up to 5,015,000 Shares of Common Stock

                                  INTRODUCTION

     This prospectus supplement supplements the prospectus dated November 12, 1996 which was previously
distributed regarding the offering by Acme Bancorp, Inc. of up to 5,015,000 shares of its common stock, $.01
par value per share, in connection with the conversion of Acme Federal Savings Bank.
""",
        {"securities": [("common_stock", 5015000)], "offering_kinds": {"update_only"}},
    ),
    Case(
        "what the underwriter of preferred securities is paid, in a note to the table",
        "424B1",
        """\
ASCII
PROSPECTUS

                                  $20,000,000
                               ACME CAPITAL TRUST
                  9.50% CUMULATIVE TRUST PREFERRED SECURITIES
                (LIQUIDATION AMOUNT $10 PER PREFERRED SECURITY)

  The 9.50% Cumulative Trust Preferred Securities offered hereby represent preferred undivided beneficial
interests in the assets of Acme Capital Trust, a statutory business trust of the State of Delaware.

THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES AND EXCHANGE COMMISSION. ANY
REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.

<TABLE>
<CAPTION>
                                      PRICE TO     UNDERWRITING    PROCEEDS TO THE
                                       PUBLIC      COMMISSION(1)    ISSUER TRUST(2)
<S>                                 <C>            <C>            <C>
Per Preferred Security.............     $10.00           (2)            $10.00
Total..............................   $20,000,000        (2)          $20,000,000
</TABLE>
(1) The Company has agreed to indemnify the Underwriter against certain liabilities. See "Underwriting."
(2) The Company has agreed to pay to the Underwriter, as compensation for its arranging the investment of the
    proceeds, $.40 per Preferred Security (or $800,000 in the aggregate).

  The Preferred Securities are offered by the Underwriter subject to receipt and acceptance by it and prior sale.

                               OMEGA, RHO & CO.

                 The date of this Prospectus is June 25, 1997
""",
        {
            "offering_kinds": {"underwritten"},
            "securities": [("preferred_stock", None)],
            "price_per_unit": "10.00",
            "gross_total": "20000000",
            "discount_total": "800000",
            "net_total": "20000000",
            "intermediaries": {"Omega, Rho & Co.": "underwriter"},
        },
    ),
    Case(
        "shares registered for a plan",
        "424B3",
        """\
ASCII
                          ACME BANKING CORPORATION
                         Dividend Reinvestment Plan

     The Dividend Reinvestment Plan (the "Plan") of Acme Banking Corporation provides each holder of record of
common stock with a simple and convenient method of investing cash dividends, without payment of any charge.

     This Prospectus relates to the shares of the Company's Common Stock, $1 par value per share, registered for
sale under the Plan. It is suggested that this Prospectus be retained for future reference.
""",
        {"securities": [("common_stock", None)], "offering_kinds": {"dividend_reinvestment"}},
    ),
    Case(
        "interests in a plan and shares of the bank that converts",
        "424B3",
        """\
ASCII
PROSPECTUS SUPPLEMENT

                             ACME BANCORP, INC.
                   ACME SAVINGS BANK, FSB RETIREMENT TRUST

     This Prospectus Supplement relates to the offer and sale to participants in the Acme Savings Bank, FSB
Retirement Trust (the "Plan") of participation interests and shares of Acme Bancorp, Inc. common stock, par
value $.01 per share, as set forth herein.

     In connection with the proposed conversion of Acme Savings Bank, FSB to a federally chartered stock savings
bank, a holding company, Acme Bancorp, Inc., has been formed.
""",
        {"securities": [("common_stock", None)], "offering_kinds": {"employee_plan"}},
    ),
]
