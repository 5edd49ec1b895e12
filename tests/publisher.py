"""A made-up issuer's filings, and a publisher's repository built from them."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config

REPO = Path(__file__).resolve().parents[1]
SHARED = REPO.parent / "shared"

SUPPLEMENT = """
Quillfeather Robotics, Inc.

Form 424B3

March 14, 2019

PROSPECTUS SUPPLEMENT

Filed Pursuant to Rule 424(b)(3)

(To Prospectus dated January 9, 2019)

Registration No. 333-700001

Common Stock, \\$0.01 par value

Up to 1,250,000 Shares

This prospectus supplement updates and supplements the prospectus dated January 9, 2019 of Quillfeather Robotics, Inc.,
relating to the offering of up to 1,250,000 shares of our common stock, issuable to the selling stockholders upon the
exercise of warrants. We will not receive any proceeds from the sale of the shares, but, assuming exercise of all
warrants, we will receive up to \\$5,000,000 in proceeds from the exercise of the warrants.

Investing in our common stock involves risks. See **Risk Factors beginning on page 7 of the prospectus.**

Neither the Securities and Exchange Commission nor any state securities commission has approved or disapproved of these
securities, or determined if this prospectus is truthful or complete. Any representation to the contrary is a criminal
offense.

**INCORPORATION OF CERTAIN INFORMATION BY REFERENCE**

The SEC allows us to incorporate by reference the information that we file with it. We incorporate by reference the
documents listed below, which we have already filed with the SEC (SEC File No. 001-70001), except the portions furnished
and not filed pursuant to Item 2.02 or Item 7.01:

- our Annual Report on Form 10-K for the year ended December 31, 2018;
- our Current Reports on Form 8-K filed with the SEC on February 4, 2019 and March 1, 2019 (regarding Item 5.02).

You may request a copy of these filings at no cost by writing or telephoning us at Quillfeather Robotics, Inc.,
Investor Relations, 1 Gantry Lane, Bremen, Ohio 43107, (555) 010-7788.
"""

CURRENT_REPORT = """<html><head><title>8-K</title></head><body>
<p>UNITED STATES SECURITIES AND EXCHANGE COMMISSION</p><p><b>FORM 8-K</b></p>
<p>CURRENT REPORT Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934</p>
<p>Date of Report (Date of earliest event reported): February 27, 2019</p>
<p><b>Quillfeather Robotics, Inc.</b><br>(Exact name of registrant as specified in its charter)</p>
<p>Ohio &nbsp; 001-70001</p>
<p><b>Item 5.02 Departure of Directors or Certain Officers; Election of Directors.</b></p>
<p>On February 27, 2019, Ada Lindqvist joined the board of directors. She leads a small observatory.</p>
<p><b>SIGNATURES</b></p><p>Date: March 1, 2019</p>
</body></html>
"""

LATER = (
    SUPPLEMENT.replace("March 14, 2019", "April 18, 2019")
    .replace("and March 1, 2019 (regarding Item 5.02)", "and April 16, 2019")
    .replace("We will not receive any proceeds", "We are selling no shares. We will not receive any proceeds")
)
"""A second supplement to the same prospectus."""

FILINGS = {
    "424b3_quillfeather-robotics-inc_2019-03-14.txt": SUPPLEMENT.encode(),
    "8-k_quillfeather-robotics-inc_2019-03-01_0000700001-19-000012.htm": CURRENT_REPORT.encode(),
}
"""Two filings of an issuer that does not exist: file name to bytes."""


def write(folder: Path, files: Mapping[str, bytes]) -> Path:
    """Write files below a folder and return it."""
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return folder


def hand_written() -> list[Path]:
    """The pages of this repository that people wrote, relative to it."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z", "site_src"],
        cwd=REPO,
        capture_output=True,
        check=True,
        text=True,
    ).stdout
    return [Path(name) for name in listed.split("\0") if name]


class Site:
    """A publisher's repository in a folder: filings, hand-written pages and a configuration."""

    def __init__(self, folder: Path, filings: Mapping[str, bytes], **options: object) -> None:
        self.folder = folder
        self.filings = write(folder / "filings", filings)
        self.filings.mkdir(parents=True, exist_ok=True)
        for page in hand_written():
            write(folder, {page.as_posix(): (REPO / page).read_bytes()})
        self.config_file = folder / "mkdocs.yml"
        section = json.dumps({"source": "filings", **options})
        self.config_file.write_text(
            f"INHERIT: {json.dumps(str(REPO / 'mkdocs.yml'))}\nplugins: {{filings: {section}}}\n", encoding="utf-8"
        )

    @property
    def built(self) -> Path:
        return self.folder / "site"

    def build(self, *, strict: bool = False, **overrides: object) -> Path:
        """Build the site as `mkdocs build` does and return the folder it stands in."""
        config = load_config(str(self.config_file), strict=strict, **overrides)
        config.plugins.on_startup(command="build", dirty=False)
        build(config)
        return self.built

    def page(self, path: str) -> str:
        return (self.built / path / "index.html").read_text(encoding="utf-8")
