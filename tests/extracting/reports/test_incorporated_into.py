"""What a report on Form 6-K says that it becomes part of."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.extracting.reports import incorporated_into
from generator.model import Document


@pytest.mark.parametrize(
    ("html", "numbers"),
    [
        pytest.param(
            "<p>This report on Form 6-K is incorporated by reference into the registration statements on Form F-3 "
            "(File Nos. 333-700001 and 333- 700002) and Form S-8 (File No. 333-700003).</p>",
            ("333-700001", "333-700002", "333-700003"),
            id="sentence",
        ),
        pytest.param(
            "<p>This report shall be deemed incorporated by reference into the registration statement F-3 (Reg. "
            "No. 333-700001).</p>",
            ("333-700001",),
            id="an-abbreviation-before-the-number",
        ),
        pytest.param(
            "<p>Exhibit 99.1 is deemed to be incorporated by reference into the following registration statements:</p>"
            "<p>Form F-3 (No. 333-700001)</p><p>Form S-8 (No. 333-700004)</p><p>The company is in Bremen.</p>",
            ("333-700001", "333-700004"),
            id="list",
        ),
        pytest.param(
            "<p>THIS REPORT IS HEREBY INCORPORATED BY REFERENCE INTO THE FOLLOWING REGISTRATION STATEMENTS.</p>"
            "<p>FORM F-3 (NO. 033-70001)</p><p>FORM S-8 (NO. 333-700004)</p><p>The company is in Bremen.</p>",
            ("033-70001", "333-700004"),
            id="list-behind-a-full-stop",
        ),
        pytest.param(
            "<p>This report is incorporated by reference into our registration statement.</p>"
            "<p>Our notes were sold on Form F-3 (No. 333-700001).</p>",
            (),
            id="sentence-behind-a-full-stop",
        ),
        pytest.param(
            "<p>The information in this report shall not be incorporated by reference into any registration statement, "
            "such as the one on Form F-3 (File No. 333-700001).</p>",
            (),
            id="not-incorporated",
        ),
        pytest.param(
            "<p>The information in this Form 6-K (including Exhibit 99.1, except for the quotes in it) is hereby "
            "incorporated by reference into the registration statement on Form F-3 (File No. 333-700001).</p>",
            ("333-700001",),
            id="all-but-a-part",
        ),
        pytest.param(
            "<p>The company filed a registration statement on Form F-3 (File No. 333-700001).</p>", (), id="mentioned"
        ),
        pytest.param(
            "<p>The deed is incorporated by reference to Exhibit 4.1 to the registration statement on Form F-3 (File "
            "No. 333-700001).</p>",
            (),
            id="an-exhibit-of-a-statement",
        ),
    ],
)
def test_registration_numbers(document: Callable[[str], Document], html: str, numbers: tuple[str, ...]) -> None:
    found = incorporated_into.read(document("<p>FORM 6-K</p>" + html))
    assert (found.value or ()) == numbers
    assert (found.absent == "not stated") == (not numbers)


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("This annual report on Form 20-F is incorporated by reference into our", ("333-700001",)),
        ("The consents are incorporated by reference into our", ()),
    ],
)
def test_an_annual_report_says_it_of_itself(
    document: Callable[[str], Document], words: str, numbers: tuple[str, ...]
) -> None:
    html = f"<p>FORM 20-F</p><p>{words} registration statement on Form F-3 (File No. 333-700001).</p>"
    assert (incorporated_into.read_annual(document(html)).value or ()) == numbers
