"""Reading and extracting take time in proportion to a document: lists, carve-outs, covers, tables and lines of print.

Beside the calls the characters are counted that a growing string is looked through: see `test_linear_time.py`.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from growth import MOST, growth

from generator.extracting import extract
from generator.reading import read_bytes

COVER = (
    "<p>Filed Pursuant to Rule 424(b)(5)</p><p>Registration No. 333-123456</p><p>PROSPECTUS SUPPLEMENT</p>"
    "<p>(To Prospectus dated March 4, 2013)</p><p>HALDEN CORP</p>"
)
LEGEND = (
    "<p>Neither the Securities and Exchange Commission nor any state securities commission has approved or disapproved "
    "of these securities. Any representation to the contrary is a criminal offense.</p>"
)
LIST = COVER + LEGEND + "<p>INCORPORATION OF CERTAIN DOCUMENTS BY REFERENCE</p><p>We incorporate by reference "
SIZE = 100

CASES = {
    # what stands before, what is repeated with a number, what stands behind
    "reports of a sentence": (LIST + "our Current Reports on Form 8-K filed on ", "March 5, {year}, ", ".</p>"),
    "reports of a day": (LIST + "our Current Reports on Form 8-K filed on ", "March 5, 2013, ", ".</p>"),
    "annual reports": (LIST, "our Annual Report on Form 10-K for the year ended March 5, {year}, ", ".</p>"),
    "owners": (LIST, "Tide{number}'s Annual Report on Form 10-K for the year ended March 5, 2012, ", ".</p>"),
    "proxy statements": (LIST, "our proxy statement on Schedule 14A, ", ".</p>"),
    "registration statements": (LIST, "our registration statement on Form S-3, ", ".</p>"),
    "exhibits": (LIST, "Exhibit {number} to our Current Report on Form 8-K filed on March 5, 2013, ", ".</p>"),
    "days without a year": (LIST + "our Current Reports on Form 8-K filed on ", "March 5, Form 10-Q, ", ".</p>"),
    "descriptions": (LIST, "the description of our common stock in our Form 8-A filed March 5, {year}, ", ".</p>"),
    "links": (LIST, "<a href='https://www.sec.gov/{number}.htm'>our Form 8-K filed on March 5, {year}</a>, ", ".</p>"),
    "links without dates": (LIST, "<a href='https://www.sec.gov/{number}.htm'>Form 8-K</a>, ", ".</p>"),
    "rows of a list": (
        LIST + "the following:</p><table><tr><td>Form</td><td>Filed</td></tr>",
        "<tr><td>Form 8-K</td><td>March 5, {year}</td></tr>",
        "</table>",
    ),
    "carve-outs": (LIST + "our Form 8-K filed on March 5, 2013", ", excluding Item 2.02", ".</p>"),
    "carve-outs in brackets": (LIST + "our Form 8-K filed on March 5, 2013", " (excluding Item 2.02", ".</p>"),
    "items in brackets": (LIST + "our Form 8-K filed on March 5, 2013", " (Item 2.02", ".</p>"),
    "items of reports": (LIST, "Item 7 of our Form 10-K for the year ended March 5, {year}, ", ".</p>"),
    "lines of print": (
        COVER + LEGEND,
        "<p>our report on the results of the last year and filed on March 5, and</p>",
        "",
    ),
    "securities": (COVER, "<p>{number},000 Shares of Common Stock</p>", LEGEND),
    "series": (COVER, "<p>Series {number} Preferred Stock</p>", LEGEND),
    "notes": (COVER, "<p>${number},000,000 5.5% Notes due {year}</p>", LEGEND),
    "warrants that are issuable": (COVER, "<p>Shares issuable upon exercise of Class {number} warrants</p>", LEGEND),
    "columns of prices": (COVER + "<table><tr><td>Per share</td>", "<td>${number}.00</td>", "</tr></table>" + LEGEND),
    "rows of prices": (COVER + "<table>", "<tr><td>Per share</td><td>${number}.00</td></tr>", "</table>" + LEGEND),
    "banks": (COVER + LEGEND + "<p>Joint Book-Running Managers</p>", "<p>Alpha {number} Securities LLC</p>", ""),
    "symbols": (COVER, "<p>Our common stock is listed on the NYSE under the symbol “A{number}”.</p>", LEGEND),
    "footnotes": (COVER + LEGEND, "<p>({number}) See note <sup>({number})</sup> below.</p>", ""),
}


@pytest.mark.parametrize("case", CASES)
def test_work_grows_with_a_document(case: str) -> None:
    before, repeated, behind = CASES[case]

    def work(size: int) -> Callable[[], object]:
        parts = (repeated.format(number=number, year=1990 + number % 30) for number in range(1, size + 1))
        page = f"<html>{before}{''.join(parts)}{behind}</html>".encode()
        return lambda: extract(read_bytes(page, "424b5.htm"))

    assert growth(work, SIZE) < MOST
