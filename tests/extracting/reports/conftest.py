"""Made-up reports: a face and a body as HTML, read as a document."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.model import Document
from generator.reading import read_bytes

FACE = """
<p>UNITED STATES</p><p>SECURITIES AND EXCHANGE COMMISSION</p><p>Washington, D.C. 20549</p>
<p>FORM 8-K</p><p>CURRENT REPORT</p><p>Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934</p>
<p>Date of Report (Date of earliest event reported): April 3, 2019</p>
<p>Quillfeather Robotics, Inc.</p><p>(Exact name of registrant as specified in its charter)</p>
<table><tr><td>Ohio</td><td>001-70001</td><td>31-7000017</td></tr>
<tr><td>(State of incorporation)</td><td>(Commission File Number)</td><td>(IRS Employer No.)</td></tr></table>
<p>1 Gantry Lane, Bremen, Ohio 43107</p><p>(Address of principal executive offices)</p>
<p>Check the appropriate box below if the Form 8-K filing is intended to satisfy the filing obligation:</p>
"""

SIGNATURE = """
<p>SIGNATURES</p><p>Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused
this report to be signed on its behalf.</p><p>Date: April 5, 2019</p>
"""


@pytest.fixture
def document() -> Callable[[str], Document]:
    """Read a page of HTML."""
    return lambda html: read_bytes(f"<html><body>{html}</body></html>".encode(), "report.htm")


@pytest.fixture
def current_report(document: Callable[[str], Document]) -> Callable[[str], Document]:
    """Read a report on Form 8-K with a body of its own."""
    return lambda body: document(FACE + body + SIGNATURE)
