"""Covers of notes, trusts and funds whose heads and tables are set in rarer ways, written for made-up issuers."""

from __future__ import annotations

from tests.extracting.offering.pages import Case

CASES: list[Case] = [
    Case(
        "totals without a label, right below the heads of their columns, and expenses that are no proceeds",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(To Prospectus dated March 1, 2006)

$410,200,000 (Approximate)

Larkspur Mortgage Trust
Mortgage Pass-Through Certificates, Series 2006-HE1

Larkspur Mortgage Investors, Inc.
Depositor

The trust will issue eleven classes of certificates, nine of which are offered by this prospectus supplement. The table
  on page S-4 names the classes of offered certificates and says what their balances and rates are.

| Price to Public | Underwriting Discount | Proceeds to Depositor |
| $409,812,345 | $1,025,500 | $408,786,845 |
| 99.9055% | 0.2500% | 99.6555% |

The proceeds to the depositor are before deducting expenses, estimated to be $700,000. See “Method of Distribution.”

@LEGEND@

Welland Securities
""",
        {"gross_total": "409812345", "discount_total": "1025500", "net_total": "408786845", "price_per_unit": None},
    ),
    Case(
        "proceeds of which only the expenses are told",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(To Prospectus dated March 1, 2006)

$410,200,000 (Approximate)

Larkspur Mortgage Trust
Mortgage Pass-Through Certificates, Series 2006-HE1

Welland Securities will offer the certificates from time to time at varying prices to be determined at the time of
  sale. The proceeds to the depositor are before deducting expenses, estimated to be $700,000.

@LEGEND@
""",
        {"net_total": None},
    ),
    Case(
        "classes in columns whose nouns stand in the line below, and totals of them in a note",
        "424B3",
        """\
ASCII
PROSPECTUS SUPPLEMENT
(To Prospectus dated October 11, 2005)

$750,000,000

LARKSPUR AUTO OWNER TRUST 2005-3
ISSUER

LARKSPUR ACCEPTANCE, LLC
DEPOSITOR

No one may use this prospectus supplement to offer and sell these securities unless it is accompanied by the
prospectus.

<TABLE>
<CAPTION>
                                      CLASS A-1      CLASS A-2       CLASS B
                                        NOTES          NOTES      CERTIFICATES(2)
                                    ------------   -------------  ---------------
<S>                                 <C>            <C>            <C>
Principal Amount ................   $328,000,000    $346,000,000    $76,000,000
Per Annum Interest Rate .........          4.17%           4.52%          5.03%
Initial Public Offering Price ...    100.000000%      99.996210%     99.976590%
Underwriting Discount ...........         0.110%          0.170%         0.400%
Proceeds to Depositor(1) ........     99.890000%      99.826210%     99.576590%
</TABLE>

(1) Total proceeds to the depositor, before deducting expenses payable by the
    depositor estimated to be $880,000, are $748,711,000. The total initial
    public offering price is $749,969,000 and the total underwriting
    discount is $1,258,000.

NEITHER THE SECURITIES AND EXCHANGE COMMISSION NOR ANY STATE SECURITIES
COMMISSION HAS APPROVED OR DISAPPROVED OF THESE SECURITIES. ANY REPRESENTATION
TO THE CONTRARY IS A CRIMINAL OFFENSE.

WELLAND SECURITIES                                              TARN MARKETS
""",
        {
            "securities": [("debt", "328000000"), ("debt", "346000000"), ("debt", "76000000")],
            "gross_total": "749969000",
            "discount_total": "1258000",
            "net_total": "748711000",
        },
    ),
    Case(
        "a table of prices that are all open, whose rows are no securities",
        "424B2",
        """\
ASCII
                             Subject to Completion
           Preliminary Prospectus Supplement, Dated January 12, 2001

                                  $325,108,000

                         Larkspur Auto Owner Trust 2001-1

<TABLE>
           <S>           <C>
           $152,000,000  % Class A-1 Asset Backed Notes
           $160,000,000  % Class A-2 Asset Backed Notes
            $13,108,000  % Asset Backed Certificates
</TABLE>

<TABLE>
<CAPTION>
                                                                               Net
                                                                            Proceeds
                                           Underwriting Discounts              to
                         Price                and Commissions               Depositor
- --------------------------------------------------------------------------------------
<S>                      <C>               <C>                           <C>
Class A-1 Notes                        %                       %                      %
Class A-2 Notes                        %                       %                      %
Certificates                           %                       %                      %
                         $                 $                             $
</TABLE>

The securities are asset backed securities issued by the trust and are no obligations of Larkspur Receivables LLC or
any of its affiliates.

NEITHER THE SECURITIES AND EXCHANGE COMMISSION NOR ANY STATE SECURITIES
COMMISSION HAS APPROVED OR DISAPPROVED OF THESE SECURITIES. ANY REPRESENTATION
TO THE CONTRARY IS A CRIMINAL OFFENSE.
""",
        {"securities": [("debt", "152000000"), ("debt", "160000000"), ("debt", "13108000")]},
    ),
    Case(
        "an open amount above a programme, and a line below the notes that tells of their risk",
        "424B2",
        """\
Subject to Completion, Preliminary Pricing Supplement dated September 17, 2013

Pricing Supplement No. 1,070 to Registration Statement No. 333-170081

$

Larkspur Stanhope

GLOBAL MEDIUM-TERM NOTES, SERIES F
Senior Notes

@PAGE@

Knock-Out Notes Based on the Price of Silver due October 2, 2014

Principal at Risk Securities

Unlike ordinary debt securities, the notes do not pay interest and do not guarantee the return of any principal.

@LEGEND@
""",
        {"securities": [("debt", None)]},
    ),
    Case(
        "capital securities that are debt of the issuer itself",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(To prospectus dated November 14, 2011)

Larkspur Utilities Cooperative

Member Capital Securities
Series 2013

Larkspur Utilities Cooperative is offering to its voting members from time to time its Series 2013 member capital
  securities. Each will mature on a date 30 years from its date of issuance. The securities will be unsecured
  obligations and subordinate to all senior indebtedness.

@LEGEND@
""",
        {"securities": [("debt", None)]},
    ),
    Case(
        "a facing page before the proxy statement of a bank that is the prospectus of its holding company",
        "S-4",
        """\
Registration No. 333-260777

SECURITIES AND EXCHANGE COMMISSION
Washington, D.C. 20549

FORM S-4
REGISTRATION STATEMENT
UNDER THE SECURITIES ACT OF 1933

LARKSPUR BANCSHARES, INC.
(Exact name of registrant as specified in its Charter)

Approximate date of commencement of proposed sale of the securities to the public: upon the reorganization

| Title of Each Class of Securities to be Registered | Amount to be Registered | Amount of Registration Fee |
| Common Stock, $1.00 par value | 53,250 | $579.11 |

PROXY STATEMENT OF THE LARKSPUR STATE BANK
AND PROSPECTUS OF LARKSPUR BANCSHARES, INC.

Dear Shareholder:

You are invited to attend a special meeting of shareholders to consider the proposed formation of a bank holding
  company for the bank. Up to 53,250 shares of Larkspur Bancshares, Inc. common stock will be issued.

@LEGEND@
""",
        {"offering_kinds": {"merger"}, "securities": [("common_stock", 53250)], "selling_securityholders": False},
    ),
]
