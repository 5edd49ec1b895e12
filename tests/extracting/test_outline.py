"""The documents bound into one file: where each begins, and which is the supplement."""

from __future__ import annotations

import pytest

from generator.extracting import outline
from tests.extracting.incorporation.lists import LEGEND, document, paragraphs
from tests.extracting.incorporation.test_sections import BASE_COVER, FILLER, SUPPLEMENT_COVER

BREAK = '\n<p style="page-break-before:always"></p>\n'
NOTICE = f"# NOTICE TO INVESTORS\n\n{LEGEND}\n\nThe prospectus may be used in Canada."
STICKER = """# PROSPECTUS SUPPLEMENT NO. 3

# (To Prospectus dated May 1, 2023)

This supplement attaches a report."""
CONTENTS = """# TABLE OF CONTENTS

# PROSPECTUS

| Summary | 1 |
| Risk Factors | 4 |
| Use of Proceeds | 9 |
| Plan of Distribution | 12 |
| Legal Matters | 15 |"""


@pytest.mark.parametrize(
    ("pages", "kinds"),
    [
        pytest.param([f"{BASE_COVER}\n\n{FILLER}"], ["prospectus"], id="a prospectus"),
        pytest.param([f"{SUPPLEMENT_COVER}\n\n{FILLER}"], ["supplement"], id="a supplement"),
        pytest.param(
            [f"# PROSPECTUS DATED MAY 1, 1998\n\nA supplement dated May 2, 1998 to the prospectus.\n\n{FILLER}"],
            ["prospectus"],
            id="a prospectus that speaks of a supplement",
        ),
        pytest.param(
            [f"{SUPPLEMENT_COVER}\n\n{FILLER}", f"{BASE_COVER}\n\n{FILLER}"],
            ["supplement", "prospectus"],
            id="a supplement and its base prospectus",
        ),
        pytest.param(
            [f"{BASE_COVER}\n\n{FILLER}", f"{SUPPLEMENT_COVER}\n\n{FILLER}"],
            ["prospectus", "supplement"],
            id="a registration statement with two prospectuses",
        ),
        pytest.param(
            [f"{BASE_COVER}\n\n{FILLER}\n\n{FILLER}", f"{NOTICE}\n\n{FILLER}"],
            ["prospectus"],
            id="a legend that is on no cover",
        ),
        pytest.param(
            [f"{STICKER}\n\n{FILLER[:9000]}", f"{BASE_COVER}\n\n{FILLER}"],
            ["supplement", "prospectus"],
            id="a supplement without a legend",
        ),
        pytest.param(
            [f"{SUPPLEMENT_COVER}\n\n{FILLER[:7000]}\n\n{CONTENTS}", f"{NOTICE}\n\n{FILLER}"],
            ["supplement"],
            id="a contents table that names the prospectus",
        ),
        pytest.param(
            [f"{SUPPLEMENT_COVER}\n\n{FILLER}", "# PROSPECTUS SUPPLEMENT\n\n# May 3, 2024"],
            ["supplement"],
            id="a back cover",
        ),
    ],
)
def test_finds_the_documents_of_a_file(pages: list[str], kinds: list[str]) -> None:
    source = document(BREAK.join(map(paragraphs, pages)))
    parts = outline.read(source).parts
    assert [part.kind for part in parts] == kinds
    assert [part.start for part in parts[1:]] == [part.end for part in parts[:-1]]
    assert all(source.text[part.start :].startswith("PROSPECTUS") for part in parts)


def test_a_supplement_by_its_number_and_date() -> None:
    titled = document(
        paragraphs(f"# SUPPLEMENT NO. 3 DATED AUGUST 12, 1998 TO PROSPECTUS DATED MAY 1, 1998\n\n{FILLER}")
    )
    assert [part.kind for part in outline.read(titled).parts] == ["supplement"]


def test_the_base_prospectus_is_the_one_behind_a_supplement() -> None:
    both = document(BREAK.join(map(paragraphs, [f"{SUPPLEMENT_COVER}\n\n{FILLER}", f"{BASE_COVER}\n\n{FILLER}"])))
    alone = document(paragraphs(f"{BASE_COVER}\n\n{FILLER}"))
    base = outline.read(both).base
    assert base is not None
    assert both.text[base.start :].startswith("PROSPECTUS\n\n$500,000,000")
    assert outline.read(alone).base is None


def test_prose_before_a_cover_is_the_last_of_the_document_before_it() -> None:
    end = (
        "All documents that we file under Sections 13(a), 13(c), 14 or 15(d) of the Exchange Act after the date of this"
        " prospectus supplement and before the end of the offering of the common stock shall also be deemed to be "
        "incorporated by reference herein from the day on which they are filed."
    )
    source = document(paragraphs(f"{SUPPLEMENT_COVER}\n\n{FILLER}\n\n{end}\n\n{BASE_COVER}\n\n{FILLER}"))
    base = outline.read(source).base
    assert base is not None
    assert source.text[: base.start].rstrip().endswith(end)
