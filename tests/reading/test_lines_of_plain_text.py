"""Which lines of plain text stay lines, as covers set them, and which run on into a paragraph."""

from __future__ import annotations

import pytest

from generator.reading.ascii import read_ascii


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "PROSPECTUS SUPPLEMENT\nJUNE 23, 1998\n(TO PROSPECTUS DATED AUGUST 22, 1997)\n",
            "PROSPECTUS SUPPLEMENT\nJUNE 23, 1998\n(TO PROSPECTUS DATED AUGUST 22, 1997)",
            id="titles at the left margin that end early",
        ),
        pytest.param(
            "Prospectus Supplement                           Filed Pursuant to Rule 424(b)(5)\n"
            "To Prospectus dated November 17, 1999                      File Number 333-52021\n",
            "Prospectus Supplement\tFiled Pursuant to Rule 424(b)(5)\n"
            "To Prospectus dated November 17, 1999\tFile Number 333-52021",
            id="titles in two columns",
        ),
        pytest.param(
            "   $13,680,000 7.74% LARKSPUR AUTOMOBILE DEALERS CONTRACT BACKED CERTIFICATES\n"
            "                 LARKSPUR AUTOMOBILE DEALERS TRUST 2000-2\n",
            "$13,680,000 7.74% LARKSPUR AUTOMOBILE DEALERS CONTRACT BACKED CERTIFICATES\n"
            "LARKSPUR AUTOMOBILE DEALERS TRUST 2000-2",
            id="a class that fills its line above the name of the trust",
        ),
        pytest.param(
            "            LARKSPUR ASSET CORPORATION OF THE WEST, THE DEPOSITOR\n"
            "                      1,800,000 TRUST CERTIFICATES\n",
            "LARKSPUR ASSET CORPORATION OF THE WEST, THE DEPOSITOR\n1,800,000 TRUST CERTIFICATES",
            id="how many certificates below a name that nearly fills its line",
        ),
        pytest.param(
            "            THE LARKSPUR CORPORATION OF THE WEST IS OFFERING UP TO\n"
            "                      1,800,000 TRUST CERTIFICATES\n",
            "THE LARKSPUR CORPORATION OF THE WEST IS OFFERING UP TO 1,800,000 TRUST CERTIFICATES",
            id="how many certificates a line goes on to say",
        ),
        pytest.param(
            "<TABLE>\nClass A-1 Notes............... $  205,000,000 1.90790%     June 12, 2003\n</TABLE>\n",
            "Class A-1 Notes\t$205,000,000\t1.90790%\tJune 12, 2003",
            id="an amount one space before a rate",
        ),
        pytest.param(
            "<TABLE>\nClass A-1 Notes............... $  205 of 1.90790%     June 12, 2003\n</TABLE>\n",
            "Class A-1 Notes\t$\t205 of 1.90790%\tJune 12, 2003",
            id="words between a figure and a rate",
        ),
        pytest.param(
            "The shares may be offered from time to time by the holders named herein, at\n"
            "prices that prevail in the market.\n",
            "The shares may be offered from time to time by the holders named herein, at "
            "prices that prevail in the market.",
            id="a paragraph whose last line is short",
        ),
        pytest.param(
            "     99.2   Audited financial statements of Larkspur Works Ltd.\n"
            "     99.3   Unaudited pro forma condensed combined statements\n",
            "99.2 Audited financial statements of Larkspur Works Ltd.\n"
            "99.3 Unaudited pro forma condensed combined statements",
            id="a list of exhibits",
        ),
        pytest.param(
            "        (Proposed Holding Company for Acme Federal Savings Bank of Omega)\n"
            "          Offer to Sell Up to 5,015,000 Shares of its Common Stock\n",
            "(Proposed Holding Company for Acme Federal Savings Bank of Omega)\n"
            "Offer to Sell Up to 5,015,000 Shares of its Common Stock",
            id="a line of its own in parentheses",
        ),
        pytest.param(
            "            $293,459,000.00 CLASS A 6.55% ASSET BACKED CERTIFICATES\n"
            "             $12,227,731.53 CLASS B 6.70% ASSET BACKED CERTIFICATES\n"
            "                           LARKSPUR ABS CORPORATION\n",
            "$293,459,000.00 CLASS A 6.55% ASSET BACKED CERTIFICATES\n"
            "$12,227,731.53 CLASS B 6.70% ASSET BACKED CERTIFICATES\nLARKSPUR ABS CORPORATION",
            id="classes with cents, and a name below",
        ),
        pytest.param(
            "       LARKSPUR COMMERCIAL MORTGAGE SECURITIES HOLDING TRUST 2006-TOP22\n"
            "                             as Issuing Entity\n"
            "          LARKSPUR COMMERCIAL MORTGAGE SECURITIES HOLDING INC.\n"
            "                        as Depositor and Seller\n",
            "LARKSPUR COMMERCIAL MORTGAGE SECURITIES HOLDING TRUST 2006-TOP22\nas Issuing Entity\n"
            "LARKSPUR COMMERCIAL MORTGAGE SECURITIES HOLDING INC.\nas Depositor and Seller",
            id="long names above what the companies are",
        ),
        pytest.param(
            "Prospectus Supplement (to Prospectus Dated June 1, 2005)\n"
            "                      LARKSPUR MORTGAGE TRUST 2005-LK1\n",
            "Prospectus Supplement (to Prospectus Dated June 1, 2005)\nLARKSPUR MORTGAGE TRUST 2005-LK1",
            id="a name below a title at the left margin",
        ),
        pytest.param(
            "           NORTHERN LARKSPUR AUTO RECEIVABLES 1995-B GRANTOR TRUST\n"
            "               6.10% ASSET BACKED CERTIFICATES, CLASS A\n",
            "NORTHERN LARKSPUR AUTO RECEIVABLES 1995-B GRANTOR TRUST\n6.10% ASSET BACKED CERTIFICATES, CLASS A",
            id="a title with a rate below a long name",
        ),
        pytest.param(
            "The notes will bear interest at a fixed\nrate or a floating rate, as the pricing\nsupplement says.\n",
            "The notes will bear interest at a fixed rate or a floating rate, as the pricing supplement says.",
            id="a narrow paragraph",
        ),
        pytest.param(
            "ACME FINANCE INC.\nIssue Price:  93.50%\nRecord Dates:  the fifteenth day of the month before payment\n"
            "Specified Currency:  ITL\n",
            "ACME FINANCE INC.\nIssue Price: 93.50%\nRecord Dates: the fifteenth day of the month before payment\n"
            "Specified Currency: ITL",
            id="terms behind labels",
        ),
        pytest.param(
            "Common Stock, without\n  par value............    300,000     $28.25     $8,475,000\n",
            "Common Stock, without par value\t300,000\t$28.25\t$8,475,000",
            id="a title that goes on in the row with its figures",
        ),
        pytest.param(
            "any filings that we make with the SEC under Sections 13(a), 13(c), 14 or 15\n"
            "(d) of the Exchange Act until the offering of these shares has ended, and\n(b) those of our parent.\n",
            "any filings that we make with the SEC under Sections 13(a), 13(c), 14 or 15 "
            "(d) of the Exchange Act until the offering of these shares has ended, and\n(b) those of our parent.",
            id="a paragraph of a section that is no member of a list",
        ),
        pytest.param(
            "A&amp;B Oak &lt;Trust&gt; Corp., R&D &#38; &amp;lt; &copy\n",
            "A&B Oak <Trust> Corp., R&D & &lt; &copy",
            id="characters escaped as in a submission, once",
        ),
    ],
)
def test_lines(text: str, expected: str) -> None:
    assert "\n".join(block.text for block in read_ascii(text).blocks) == expected


def test_classes_with_amounts_are_lines_of_their_own() -> None:
    text = (
        "  $780,000,000 CLASS A FLOATING RATE ASSET BACKED CERTIFICATES, SERIES 1997-8\n"
        "  $70,482,000 CLASS B FLOATING RATE ASSET BACKED CERTIFICATES, SERIES 1997-8\n"
    )
    assert [block.text for block in read_ascii(text).blocks] == [line.strip() for line in text.splitlines()]


def test_an_amount_in_a_sentence_does_not_begin_a_line() -> None:
    text = (
        "        This prospectus relates to the offer by the holders named herein of up to\n"
        "        $69,000,000 aggregate principal amount of the notes.\n"
    )
    assert [block.text for block in read_ascii(text).blocks] == [" ".join(text.split())]


def test_a_list_in_the_right_column_hangs_from_its_signs() -> None:
    text = """\
The notes:                                 Payment formula:

 . Issue price for each note equals         . For each $1,000 principal amount
  $1,000, plus accrued interest,             of the notes you own, the amount
  if any, from April 19, 1999.               you will receive at maturity will
                                             equal the greater of:
 . We will pay you interest on the
  notes semi-annually at a rate            . the product of the exchange ratio
  per year equal to 1%.                      and the average market price of
                                             the common stock of Halden Marine
 . We may redeem the notes, at our           determined as described below,
  option, before their maturity for          in this pricing supplement, or
  an amount that is set out below.           the principal amount.
"""
    blocks = [block.text for block in read_ascii(text).blocks]
    assert blocks[0] == "The notes:"
    assert "Issue price for each note equals $1,000, plus accrued interest, if any, from April 19, 1999." in " ".join(
        blocks[1].split()
    )
    assert blocks[blocks.index("Payment formula:") + 1].startswith("For each $1,000 principal amount of the notes you")


def test_titles_that_wrap_in_two_columns_stand_below_each_other() -> None:
    text = """\
Pricing Supplement -                Filed Pursuant to Rule 424(b)(2)
(To Prospectus dated December 30,   Series A Registration Statement No.
2022)                               333-280718
"""
    assert [block.text for block in read_ascii(text).blocks] == [
        "Pricing Supplement -\n(To Prospectus dated December 30,\n2022)",
        "Filed Pursuant to Rule 424(b)(2)\nSeries A Registration Statement No.\n333-280718",
    ]


def test_titles_that_fit_their_columns_stay_rows() -> None:
    text = """\
Pricing Supplement                         Filed Pursuant to Rule 424(b)(2)
(To Prospectus dated December 30, 2022)    Registration Statement No. 333-280718
"""
    assert read_ascii(text).blocks[0].text.count("\t") == 2


def test_a_cell_that_ends_openly_goes_on_below() -> None:
    text = """\
<TABLE>
<S>                              <C>                      <C>
Annual Report on Form 10-K       Fiscal year ended        March 27, 1998
                                 December 31, 1997
Current Reports on Form 8-K      Dated                    April 2, 1998
                                 See below
</TABLE>
"""
    assert read_ascii(text).blocks[0].text.splitlines() == [
        "Annual Report on Form 10-K\tFiscal year ended December 31, 1997\tMarch 27, 1998",
        "Current Reports on Form 8-K\tDated\tApril 2, 1998",
        "See below",
    ]


BOX = """\
PROSPECTUS SUPPLEMENT

- -------------------------------
|YOU SHOULD CONSIDER THE RISK  |   THE TRUST FUND, AS ISSUER, WILL:
|FACTORS STARTING ON PAGE S-10 |
|OF THIS PROSPECTUS SUPPLEMENT |   o  Issue ten classes of certificates, nine
|AND PAGE 4 OF THE PROSPECTUS. |      of which are offered hereby.
|                              |
|The certificates represent    |   o  Consist primarily of installment loan
|obligations of the trust only.|      agreements and mortgage loans, which pay
- -------------------------------      interest each month.
"""


def test_a_box_at_the_left_stands_above_what_is_beside_it() -> None:
    assert [block.text for block in read_ascii(BOX).blocks] == [
        "PROSPECTUS SUPPLEMENT",
        "YOU SHOULD CONSIDER THE RISK FACTORS STARTING ON PAGE S-10 OF THIS PROSPECTUS SUPPLEMENT AND PAGE 4 OF THE "
        "PROSPECTUS.",
        "The certificates represent obligations of the trust only.",
        "THE TRUST FUND, AS ISSUER, WILL:",
        "Issue ten classes of certificates, nine of which are offered hereby.",
        "Consist primarily of installment loan agreements and mortgage loans, which pay interest each month.",
    ]


def test_a_table_whose_columns_lines_part_is_no_box() -> None:
    row = "|Class A-1 Certificates        |  $100,000,000 |  5.25%  |"
    assert "".join(block.text for block in read_ascii("\n".join([row] * 8)).blocks).count("|") > 8
