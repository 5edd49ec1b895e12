from __future__ import annotations

import pytest

from generator.linking.hyperlinks import edgar_address, index_page

SEC = "https://www.sec.gov"
FOLDER = "/Archives/edgar/data/9100001/000910000113000007"
ACCESSION = "0009100001-13-000007"
CIK = "0009100001"


@pytest.mark.parametrize(
    ("href", "expected"),
    [
        pytest.param(f"{SEC}{FOLDER}/a8k.htm", (ACCESSION, CIK), id="document"),
        pytest.param(f"http://sec.gov{FOLDER}/a8k.htm#item5", (ACCESSION, CIK), id="no-www-fragment"),
        pytest.param(f"{SEC}/ix?doc={FOLDER}/a8k.htm", (ACCESSION, CIK), id="inline-xbrl-viewer"),
        pytest.param(f"{SEC}/ixviewer/ix.html?doc={FOLDER}/a8k.htm", (ACCESSION, CIK), id="older-viewer"),
        pytest.param(
            f"{SEC}/ix?doc=%2FArchives%2Fedgar%2Fdata%2F9100001%2F000910000113000007/a.htm",
            (ACCESSION, CIK),
            id="encoded",
        ),
        pytest.param(f"{FOLDER}/a8k.htm", (ACCESSION, CIK), id="relative-to-host"),
        pytest.param("../../9100001/000910000113000007/a8k.htm", (ACCESSION, CIK), id="relative-to-another-filing"),
        pytest.param(
            f"{SEC}/Archives/edgar/data/9100001/000910000113000001/../000910000113000007/a8k.htm",
            (ACCESSION, CIK),
            id="dots",
        ),
        pytest.param(
            f"{SEC}/Archives/edgar/data/1/2/../../../data/9100001/000910000113000007/a8k.htm",
            (ACCESSION, CIK),
            id="many-dots",
        ),
        pytest.param(f"{SEC}{FOLDER}/{ACCESSION}-index.htm", (ACCESSION, CIK), id="index-page"),
        pytest.param(f"{SEC}/Archives/edgar/data/9100001/{ACCESSION}.txt", (ACCESSION, CIK), id="submission"),
        pytest.param(f"{SEC}/Archives/edgar/data/{ACCESSION}.txt", (ACCESSION, None), id="no-cik"),
        pytest.param(f"{SEC}{FOLDER}", (ACCESSION, CIK), id="folder"),
        pytest.param(f"{SEC}/cgi-bin/browse-edgar?action=getcompany&CIK=9100001", None, id="company"),
        pytest.param(f"{SEC}/Archives/edgar/data/9100001/00091000011300000/a.htm", None, id="seventeen-digits"),
        pytest.param(f"https://example.com{FOLDER}/a8k.htm", None, id="another-host"),
        pytest.param(f"https://www.sec.gov.example.com{FOLDER}/a8k.htm", None, id="host-that-pretends"),
        pytest.param(f"javascript:'{FOLDER}/a'", None, id="script"),
        pytest.param("https://[bad", None, id="broken"),
        pytest.param("#incorporation", None, id="fragment"),
        pytest.param("", None, id="empty"),
    ],
)
def test_edgar_address(href: str, expected: tuple[str, str | None] | None) -> None:
    found = edgar_address(href)
    assert (found and (found.accession_number, found.cik)) == expected


def test_index_page_needs_a_filer() -> None:
    assert index_page(ACCESSION, CIK) == f"{SEC}{FOLDER}/{ACCESSION}-index.html"
    assert index_page(ACCESSION, None) is None
