"""One list in the layouts that filings give it: bullets of every make, tables, lines, pages, plain text."""

from __future__ import annotations

import textwrap

import pytest

from tests.extracting.incorporation.lists import expected, read, short

OPENING = (
    "We incorporate by reference into this prospectus the documents listed below and any future filings "
    "we make with the "
    "SEC until the offering ends:"
)
ITEMS = [
    "our Annual Report on Form 10-K for the fiscal year ended December 31, 2020, filed with the SEC on "
    "March 24, 2021 and "
    "amended on April 9, 2021;",
    "the information specifically incorporated by reference into our Annual Report on Form 10-K for the year ended "
    "December 31, 2020 from our definitive proxy statement on Schedule 14A filed with the SEC on April 14, 2021;",
    "our Quarterly Reports on Form 10-Q for the quarterly periods ended March 31, 2021 and June 30, "
    "2021, filed with the "
    "SEC on May 17, 2021 and August 4, 2021, respectively;",
    "our Current Reports on Form 8-K filed with the SEC on January 12, 2021 (Item 5.02 and Exhibits 10.1 "
    "and 10.2 only), "
    "January 20, 2021 and March 15, 2021 (other than Item 7.01) and on Form 8-K/A filed on November 12, 2021; and",
    "the description of our common stock contained in our Registration Statement on Form 8-A filed on "
    "January 18, 2007, "
    "as supplemented by Exhibit 4.2 to our Annual Report on Form 10-K for the year ended December 31, 2019.",
]
NAMED = expected(
    """
    10-K filed 2021-03-24 for 2020-12-31
    10-K/A filed 2021-04-09 for 2020-12-31
    DEF 14A filed 2021-04-14
    10-Q filed 2021-05-17 for 2021-03-31
    10-Q filed 2021-08-04 for 2021-06-30
    8-K filed 2021-01-12 items 5.02
    8-K filed 2021-01-20
    8-K filed 2021-03-15
    8-K/A filed 2021-11-12
    8-A filed 2007-01-18
    """
)

PAGE_END = '<p align="center">S-5</p><hr style="page-break-after:always"><p><a href="#toc">Table of Contents</a></p>'
HEAD = '<p align="center"><b>INCORPORATION BY REFERENCE</b></p>'
CUT = ITEMS[3].index("January 20")


def each(pattern: str, items: list[str] = ITEMS) -> str:
    """Return the items, each in a pattern with its number, its letter and its words."""
    return "".join(pattern.format(n=n, letter="abcdefg"[n - 1], words=words) for n, words in enumerate(items, 1))


HTML = {
    "bullets as paragraphs of their own": f"{HEAD}<p>{OPENING}</p>" + each("<p>&bull;</p><p>{words}</p>"),
    "bullets in the paragraph": f"{HEAD}<p>{OPENING}</p>" + each("<p>&bull;&nbsp;&nbsp;&nbsp;{words}</p>"),
    "symbol font": f"{HEAD}<p>{OPENING}</p>" + each('<p><font face="Symbol">&#183;</font>{words}</p>'),
    "letter o in another font": f"{HEAD}<p>{OPENING}</p>"
    + each('<p><font face="Courier New">o</font>&nbsp;{words}</p>'),
    "hyphens": f"{HEAD}<p>{OPENING}</p>" + each("<p>- {words}</p>"),
    "one table a bullet": f"{HEAD}<p>{OPENING}</p>"
    + each("<table><tr><td>&nbsp;</td><td>&bull;</td><td>{words}</td></tr></table><p>&nbsp;</p>"),
    "one table for all": f"{HEAD}<p>{OPENING}</p><table>"
    + each("<tr><td>&bull;</td><td>{words}</td></tr>")
    + "</table>",
    "one table with rows between": f"{HEAD}<p>{OPENING}</p><table>"
    + each("<tr><td>&bull;</td><td>{words}</td></tr><tr><td></td><td>&nbsp;</td></tr>")
    + "</table>",
    "numbers in a table": f"{HEAD}<p>{OPENING}</p>" + each("<table><tr><td>({n})</td><td>{words}</td></tr></table>"),
    "list elements": f"{HEAD}<p>{OPENING}</p><ul>" + each("<li>{words}</li>") + "</ul>",
    "nested blocks": f"<div>{HEAD}<div><div>{OPENING}</div>" + each("<div><div>{words}</div></div>") + "</div></div>",
    "letters in one paragraph": f"{HEAD}<p>{OPENING} " + each("({letter}) {words} ") + "</p>",
    "two line breaks between": f"{HEAD}<p>{OPENING}" + each("<br><br>{words}") + "</p>",
    "lines with bullets": f"{HEAD}<p>{OPENING}" + each("<br>&bull; {words}") + "</p>",
    "lines without bullets": f"{HEAD}<p>{OPENING}" + each("<br>{words}") + "</p>",
    "a page ends between members": f"{HEAD}<p>{OPENING}</p>"
    + each("<p>&bull; {words}</p>", ITEMS[:3])
    + PAGE_END
    + each("<p>&bull; {words}</p>", ITEMS[3:]),
    "a page ends inside a member": f"{HEAD}<p>{OPENING}</p>"
    + each("<p>&bull; {words}</p>", ITEMS[:3])
    + f"<p>&bull; {ITEMS[3][:CUT]}</p>{PAGE_END}<p>{ITEMS[3][CUT:]}</p><p>&bull; {ITEMS[4]}</p>",
    "a page ends inside a member, and only its number says so": f"{HEAD}<p>{OPENING}</p>"
    + each("<p>&bull; {words}</p>", ITEMS[:3])
    + f"<p>&bull; {ITEMS[3][:CUT]}</p><p align='center'>S-5</p><p>{ITEMS[3][CUT:]}</p><p>&bull; {ITEMS[4]}</p>",
    "heading run into the paragraph": f"<p><b>Incorporation by Reference.</b> {OPENING}</p>"
    + each("<p>&bull; {words}</p>"),
    "heading in a table": "<table><tr><td><b>INCORPORATION BY REFERENCE</b></td></tr></table>"
    + f"<p>{OPENING}</p>"
    + each("<p>&bull; {words}</p>"),
    "heading in italics under another": '<p align="center"><b>WHERE YOU CAN FIND MORE INFORMATION</b></p>'
    + "<p><i>Available Information</i></p><p>We file reports on Form 10-K.</p><p><i>Incorporation by Reference</i></p>"
    + f"<p>{OPENING}</p>"
    + each("<p>&bull; {words}</p>"),
}


def plain(mark: str, gap: int = 2, between: str = "\n\n") -> str:
    """Return the list as plain text with hard line breaks, each member behind a mark."""
    lines = []
    for number, words in enumerate(ITEMS, 1):
        first = f"     {mark.format(n=number)}" + " " * gap
        lines.append(textwrap.fill(words, 66, initial_indent=first, subsequent_indent=" " * len(first)))
    body = textwrap.fill(OPENING, 72, initial_indent="     ") + "\n\n" + between.join(lines)
    indent = " " * 20
    return f"<PAGE>   3\n{indent}INCORPORATION BY REFERENCE\n\n{body}\n\n{indent}LEGAL MATTERS\n"


@pytest.mark.parametrize("layout", list(HTML))
def test_reads_the_list_in_each_layout(layout: str) -> None:
    end = "<p>We will provide copies of them.</p><p align='center'><b>LEGAL MATTERS</b></p><p>By counsel.</p>"
    found = read(f"<p>PROSPECTUS</p>{HTML[layout]}{end}")
    assert [short(fact) for fact in found.incorporated] == NAMED
    assert found.forward_incorporation.value is True
    assert found.excluded_items.value == ("7.01",)


@pytest.mark.parametrize(
    ("gap", "between"), [(2, "\n\n"), (5, "\n\n"), (5, "\n")], ids=["close", "apart", "no blank lines"]
)
@pytest.mark.parametrize("mark", ["o", "-", "- -", "--", "({n})", "{n}.", "*", " "])
def test_reads_the_list_in_plain_text(mark: str, gap: int, between: str) -> None:
    found = read(plain(mark, gap, between), "brightwater.txt")
    assert [short(fact) for fact in found.incorporated] == NAMED
    assert found.forward_incorporation.value is True


@pytest.mark.parametrize("mark", ["-", "*", "o", "1."])
def test_reads_short_members_with_wide_gaps_behind_their_marks(mark: str) -> None:
    text = f"""                       INFORMATION INCORPORATED BY REFERENCE

     We allow the Trust to incorporate by reference what we file. The documents incorporated by reference are:

{mark}    Brightwater's Annual Report on Form 10-K405 for the year to January 29, 2000, as amended on 10-K405/A filed on
     May 26, 2000;

{mark}    Brightwater's Current Reports on Form 8-K filed January 24, 2000, and April 25, 2000
     (other than information furnished under Item 9); and

{mark}    any filings we make under Section 13(a) of the Exchange Act before the offering is completed.
"""
    found = read(text, "brightwater.txt")
    assert [short(fact) for fact in found.incorporated] == [
        "10-K405 for 2000-01-29",
        "10-K405/A filed 2000-05-26 for 2000-01-29",
        "8-K filed 2000-01-24",
        "8-K filed 2000-04-25",
    ]
    assert found.forward_incorporation.value is True
    assert found.excluded_items.value == ("9",)


def broken(lines: list[str], at: int, number: str) -> str:
    """Return lines with the end of a page before one of them."""
    return "\n".join([*lines[:at], f"{number}{12:>36}{number}", "<PAGE>   13", *lines[at:]])


@pytest.mark.parametrize("mark", ["({n})", "o", " "])
@pytest.mark.parametrize("number", ["\n", "", "\n\n"], ids=["line below", "at once", "blank lines"])
def test_reads_the_list_wherever_a_page_ends(number: str, mark: str) -> None:
    lines = plain(mark).splitlines()
    for at in range(lines.index("", 4), len(lines) - 3):
        if lines[at].strip():
            found = read(broken(lines, at, number), "brightwater.txt")
            assert [short(fact) for fact in found.incorporated] == NAMED, lines[at]


def test_reads_a_list_in_capitals_where_a_page_ends_inside_a_member() -> None:
    lines = plain("({n})").upper().splitlines()
    for at in range(lines.index("", 4), len(lines) - 3):
        if lines[at].strip() and not lines[at - 1].lstrip().startswith("("):
            found = read(broken(lines, at, "\n"), "brightwater.txt")
            assert [short(fact) for fact in found.incorporated] == NAMED, lines[at]


PROSE = (
    "{} our Annual Report on Form 10-K for the year ended January 29, 2000, as amended by Form 10-K/A filed on May 26, "
    "2000, our Current Reports on Form 8-K filed on January 24, 2000 and April 25, 2000 "
    "(other than information furnished under Item 9) and all documents that we file under Sections 13(a), 13(c), 14 or "
    "15(d) of the Exchange Act after the date of this prospectus."
)


@pytest.mark.parametrize(
    "opening", ["We incorporate by reference", "The following documents are incorporated by reference:"]
)
def test_reads_a_list_in_a_sentence_wherever_a_page_ends(opening: str) -> None:
    words = PROSE.format(opening).split()
    for at in range(len(opening.split()) + 2, len(words) - 1):
        cut = f"{' '.join(words[:at])}</p>{PAGE_END}<p>{' '.join(words[at:])}"
        found = read(f"{HEAD}<p>{cut}</p><p>You may obtain copies.</p>")
        assert [short(fact) for fact in found.incorporated] == [
            "10-K for 2000-01-29",
            "10-K/A filed 2000-05-26 for 2000-01-29",
            "8-K filed 2000-01-24",
            "8-K filed 2000-04-25",
        ], words[at]
        assert found.forward_incorporation.value is True, words[at]
        assert found.excluded_items.value == ("9",), words[at]


def test_a_paragraph_behind_a_whole_sentence_is_none_of_its_rest() -> None:
    text = "We incorporate by reference our Annual Report on Form 10-K for the year ended January 29, 2000."
    found = read(f"{HEAD}<p>{text}</p>{PAGE_END}<p>(Form 8-K reports filed on May 26, 2000 are on our website.)</p>")
    assert [short(fact) for fact in found.incorporated] == ["10-K for 2000-01-29"]
