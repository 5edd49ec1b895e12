"""Names of firms by their structure."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.extracting.offering.names import fold, in_line, in_list, same
from tests.extracting.offering.pages import page, read, stated

LISTS = [
    (
        "surnames before a legal form",
        "Alpha, Beta & Gamma, Inc., DELT, LLC and Epsilon Zeta & Co.",
        ["Alpha, Beta & Gamma, Inc.", "DELT, LLC", "Epsilon Zeta & Co."],
    ),
    ("two legal forms", "Eta, Theta & Company, Incorporated", ["Eta, Theta & Company, Incorporated"]),
    ("and inside a name", "Iota and Company, LLC and Kappa LLC", ["Iota and Company, LLC", "Kappa LLC"]),
    ("a country in brackets", "Lambda Capital (USA) Inc. and Mu LLC", ["Lambda Capital (USA) Inc.", "Mu LLC"]),
    ("short names in brackets", "Nu & Co. (“Nu”) and Xia LLC (“Xia”)", ["Nu & Co.", "Xia LLC"]),
    (
        "a form that is not the end",
        "Nu & Company International, Xi Advisory Group and Omega LLC",
        ["Nu & Company International", "Xi Advisory Group", "Omega LLC"],
    ),
    (
        "some without a legal form",
        "Nu Capital Markets, Xi Omicron & Co., Pi Rho, Sigma Tau Inc. and Upsilon Securities",
        ["Nu Capital Markets", "Xi Omicron & Co.", "Pi Rho", "Sigma Tau Inc.", "Upsilon Securities"],
    ),
    ("what is offered", "The Securities", []),
    ("no legal form", "Omicron, Pi and Rho Markets", ["Omicron", "Pi", "Rho Markets"]),
    ("no legal form at the end", "Sigma LLC and A.T.U./Tau Partners", ["Sigma LLC", "A.T.U./Tau Partners"]),
]


@pytest.mark.parametrize(("text", "wanted"), [case[1:] for case in LISTS], ids=[case[0] for case in LISTS])
def test_names_of_a_list(text: str, wanted: list[str]) -> None:
    found = list(in_list(text))
    assert [name.name for name in found] == [name for name in wanted if len(name) > 2]
    assert all(text[name.start : name.end].startswith(name.name[:3]) for name in found)


LINES = [
    ("one name", "Alpha Securities", ["Alpha Securities"]),
    (
        "two names, told apart by a legal form",
        "ALPHA SECURITIES INC. BETA, GAMMA & CO.",
        ["ALPHA SECURITIES INC.", "BETA, GAMMA & CO."],
    ),
    ("a form that is not the end", "Alpha & Company International", ["Alpha & Company International"]),
    ("a group of advisers", "Alpha Advisory Group", ["Alpha Advisory Group"]),
    ("an adviser", "Alpha Advisory", []),
    ("a tag line", "Alpha, Beta & Gamma A Delta Company", ["Alpha, Beta & Gamma"]),
    ("a division", "Alpha Group, a division of Beta Investments, LLC", ["Alpha Group"]),
    ("the box that is ticked", "[X] Alpha & Co. [ ] Beta & Co.", ["Alpha & Co."]),
    ("a box that is not ticked", "[ ] Alpha Securities LLC", []),
    ("a box before another word", "[X] Book-Entry [ ] Certificated", []),
    ("half a box before another word", "] Principal", []),
    ("a box of strokes before another word", "| Yes |X| No", []),
    ("a box of strokes that is ticked", "| | Beta & Co. |X| Alpha & Co.", ["Alpha & Co."]),
    ("a date", "June 3, 2019", []),
    ("a date line", "The date of this prospectus supplement is June 3, 2019", []),
    ("a page", "S-12", []),
    ("a sentence", "The underwriters expect to deliver the notes", []),
    ("an amount", "$100,000,000", []),
    ("a name that goes on below", "Alpha, Beta &", ["Alpha, Beta"]),
    ("what is left of a label", "Selling Alpha Securities", []),
    ("small letters", "alpha securities", []),
]


@pytest.mark.parametrize(("text", "wanted"), [case[1:] for case in LINES], ids=[case[0] for case in LINES])
def test_names_of_a_line(text: str, wanted: list[str]) -> None:
    assert [name.name for name in in_line(text)] == wanted


SAME = [
    ("legal form left out", "Alpha Securities, Inc.", "Alpha Securities", "", True),
    ("company and article", "The Alpha Company, LLC", "Alpha", "", True),
    ("a defined short name", "Keystone Beta Capital Group LLC", "KBC", "KBC", True),
    ("two firms", "Alpha Securities, Inc.", "Beta Securities, Inc.", "", False),
]


@pytest.mark.parametrize(
    ("one", "other", "alias", "wanted"), [case[1:] for case in SAME], ids=[case[0] for case in SAME]
)
def test_one_firm_under_two_names(one: str, other: str, alias: str, wanted: bool) -> None:
    assert same(one, other, alias) is wanted


FIRMS = st.lists(
    st.tuples(
        st.sampled_from(["Alpha", "Beta", "Gamma", "Delta", "Epsilon", "Zeta", "Omega"]),
        st.sampled_from(["Securities", "Markets", "Partners", "& Sons", "Brothers"]),
        st.sampled_from([", Inc.", ", LLC", " LLC", " & Co.", " Ltd.", " & Company, Incorporated", ", L.P."]),
    ),
    min_size=1,
    max_size=6,
    unique_by=lambda firm: firm[0],
)


@given(FIRMS)
def test_a_list_of_firms_comes_back_whole(firms: list[tuple[str, str, str]]) -> None:
    wanted = [f"{first} {second}{form}" for first, second, form in firms]
    text = wanted[0] if len(wanted) == 1 else ", ".join(wanted[:-1]) + " and " + wanted[-1]
    assert [fold(name.name) for name in in_list(text)] == [fold(name) for name in wanted]


@pytest.mark.parametrize("between", ["&nbsp;" * 6, "&#160; &#160; &#160;", " &nbsp; &nbsp; &nbsp;&nbsp; "])
def test_firms_beside_each_other_in_a_line_are_several(between: str) -> None:
    cover = """\
PROSPECTUS SUPPLEMENT

5,000,000 Shares

ACME BIOTECH, INC.

Common Stock

@LEGEND@

Joint Book-Running Managers

Arden Stanley@@Oakgroup@@ELM Investment Bank

The date of this prospectus supplement is May 1, 2020
"""
    found = read(cover, "424B5", lambda text: page(text).replace("@@", between))
    assert set(stated(found)["intermediaries"]) == {"ARDEN STANLEY", "OAKGROUP", "ELM INVESTMENT BANK"}


def test_a_name_that_begins_in_small_letters() -> None:
    assert [name.name for name in in_line("abSecurities, LLC")] == ["abSecurities, LLC"]
    assert not list(in_line("securities of all kinds"))
    assert not list(in_line("Distribution Reinvestment Plan"))
