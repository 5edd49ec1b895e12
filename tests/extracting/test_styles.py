"""One prospectus supplement as the programs of many filing agents write it: the facts are the same."""

from __future__ import annotations

import html
import textwrap
from collections.abc import Callable, Iterator
from typing import Any

import msgspec
import pytest

from generator.extracting import extract
from generator.reading import read_bytes

Part = tuple[str, Any]
"""What a part of the text is (`head`, `line`, `text`, `item`, `rows` or `page`), and its words, rows or label."""

PARTS: list[Part] = [
    ("line", "Filed Pursuant to Rule 424(b)(5)"),
    ("line", "Registration No. 333-412345"),
    ("head", "PROSPECTUS SUPPLEMENT"),
    ("line", "(To Prospectus dated March 4, 2019)"),
    ("head", "2,400,000 Shares"),
    ("head", "LARKSPUR TOOLS, INC."),
    ("head", "Common Stock"),
    ("text", "We are offering 2,400,000 shares of our common stock, par value $0.01 per share."),
    ("text", "Our common stock is listed on The Nasdaq Global Market under the symbol “LKSP.”"),
    ("text", "Investing in our common stock involves risks. See “Risk Factors” beginning on page S-7 of this "
             "prospectus supplement."),
    ("rows", [("Per Share", "Total"), ("Public offering price", "$12.50", "$30,000,000"),
              ("Underwriting discounts and commissions", "$0.75", "$1,800,000"),
              ("Proceeds, before expenses, to us", "$11.75", "$28,200,000")]),
    ("text", "Neither the Securities and Exchange Commission nor any state securities commission has approved or "
             "disapproved of these securities or determined if this prospectus supplement is truthful or complete. Any "
             "representation to the contrary is a criminal offense."),
    ("line", "Sole Book-Running Manager"),
    ("head", "Alderbrook Securities"),
    ("line", "The date of this prospectus supplement is May 14, 2019."),
    ("page", None),
    ("head", "ABOUT THIS PROSPECTUS SUPPLEMENT"),
    ("text", "You should rely only on what this prospectus supplement and the prospectus contain or refer you to."),
    ("page", "S-1"),
    ("head", "USE OF PROCEEDS"),
    ("text", "We expect to receive net proceeds of about $27.9 million from this offering, after expenses."),
    ("page", "S-2"),
    ("head", "INCORPORATION OF CERTAIN DOCUMENTS BY REFERENCE"),
    ("text", "The SEC allows us to incorporate by reference what we file with it. We incorporate by reference the "
             "following documents:"),
    ("item", "our Annual Report on Form 10-K for the fiscal year ended December 31, 2018, filed on March 1, 2019;"),
    ("page", "S-3"),
    ("item", "our Quarterly Report on Form 10-Q for the quarter ended March 31, 2019, filed on May 3, 2019;"),
    ("item", "our Current Reports on Form 8-K filed on January 8, 2019 and April 2, 2019 (other than Item 7.01); and"),
    ("item", "the description of our common stock in our Registration Statement on Form 8-A filed on June 9, 2008."),
    ("text", "We also incorporate all documents that we file under Sections 13(a), 13(c), 14 or 15(d) of the Exchange "
             "Act before the end of the offering. You may request a copy of these filings at no cost by writing or "
             "telephoning us at:"),
    ("line", "Larkspur Tools, Inc."),
    ("line", "12 Orchard Road"),
    ("line", "Fairview, Ohio 44126"),
    ("page", "S-4"),
    ("line", "Attn: Secretary"),
    ("line", "(216) 555-0147"),
    ("head", "LEGAL MATTERS"),
    ("text", "Reed and Sedge LLP will pass upon the validity of the shares."),
]  # fmt: skip

Dress = Callable[[str, str], str]
"""Makes the markup of a part: what it is, and the markup of its words."""


def as_page(dress: Dress, cell: Dress, brackets: tuple[str, str] = ("<table>", "</table>")) -> Callable[[], str]:
    """Return what writes the text as a page; `cell` makes the cells of a table: `label`, `head`, `sign`, `number`."""

    def rows(table: list[tuple[str, ...]]) -> Iterator[str]:
        yield brackets[0]
        for row in table:
            yield "<tr>"
            if len(row) == 2:
                yield cell("label", "&nbsp;")
            for words in row:
                if words[0] == "$":
                    yield cell("sign", "$") + cell("number", words[1:])
                else:
                    yield cell("label" if words is row[0] and len(row) > 2 else "head", words)
            yield "</tr>"
        yield brackets[1]

    def page() -> str:
        return "\n".join(
            "\n".join(rows(words)) if kind == "rows" else dress(kind, html.escape(words or "", quote=False))
            for kind, words in PARTS
        )

    return page


def plain_cell(kind: str, words: str) -> str:
    return f"<td{' align=right' if kind == 'number' else ''}>{words}</td>"


def spaced_cell(kind: str, words: str) -> str:
    """Return a cell as programs write it that keep a column for each sign and one for each gap."""
    gap = '<td style="width:1%"><p>&#8203;</p></td>'
    span = ' colspan="2"' if kind == "head" else ""
    return f'{gap if kind != "number" else ""}<td{span}><div style="text-align:right">{words}</div></td>'


def of_spans(kind: str, words: str) -> str:
    weight = 700 if kind == "head" else 400
    span = f'<span style="color:#000000;font-size:10pt;font-weight:{weight};line-height:120%">'
    match kind:
        case "item":
            bullet = f'{span}&#8226;</span><span style="padding-left:14.5pt">'
            return f'<div style="padding-left:36pt;text-indent:-18pt">{bullet}{words}</span></div>'
        case "page":
            return f'<div style="text-align:center">{span}{words}</span></div><hr style="page-break-after:always"/>'
    return f'<div style="text-align:{"justify" if kind == "text" else "center"}">{span}{words}</span></div>'


def of_paragraphs(kind: str, words: str) -> str:
    match kind:
        case "item":
            cells = f'<TD WIDTH="4%">&nbsp;</TD><TD>&#149;</TD><TD WIDTH="1%">&nbsp;</TD><TD><P>{words} </P></TD>'
            return f'<TABLE WIDTH="100%"><TR STYLE="page-break-inside:avoid">{cells}</TR></TABLE>'
        case "page":
            head = '<H5 ALIGN="left"><A HREF="#toc">Table of Contents</A></H5>'
            return f'<P ALIGN="center">{words} </P><p style=\'page-break-before:always\'><HR SIZE="3">{head}'
        case "head":
            return f'<P STYLE="margin-top:12pt" ALIGN="center"><B>{words} </B></P>'
    return f'<P STYLE="margin-top:12pt; text-indent:4%">{words} </P>'


def of_netscape(kind: str, words: str) -> str:
    match kind:
        case "item":
            return f"<UL><LI><FONT SIZE=2>{words}</FONT></UL>"
        case "page":
            return f"<P><CENTER><FONT SIZE=2>{words}</FONT></CENTER>\n<HR SIZE=3 NOSHADE>"
        case "text":
            return f"<P><FONT SIZE=2>&nbsp;&nbsp;&nbsp;&nbsp;{words}</FONT>"
    return f"<CENTER><P>{f'<B>{words}</B>' if kind == 'head' else words}</CENTER>"


def of_lines(kind: str, words: str) -> str:
    match kind:
        case "item":
            return f"&nbsp;&nbsp;&#149;&nbsp;&nbsp;{words}<br><br>"
        case "page":
            return f"<center>{words}</center><hr><br>"
        case "head":
            return f"<b>{words}</b><br><br>"
    return f"{words}<br><br>"


def of_cells(kind: str, words: str) -> str:
    match kind:
        case "item":
            return f"<table><tr><td width=20>&nbsp;</td><td>&#8226;</td><td>{words}</td></tr></table>"
        case "page":
            number = f"<table><tr><td>&nbsp;</td><td align=center>{words}</td><td>&nbsp;</td></tr></table>"
            return f'{number}<div style="break-before: page"></div>'
        case "head":
            return f"<table width=100%><tr><td>&nbsp;</td><td align=center><b>{words}</b></td><td></td></tr></table>"
    return f"<table width=100%><tr><td>{words}</td></tr></table>"


def of_word(kind: str, words: str) -> str:
    words = textwrap.fill(words, 60, break_on_hyphens=True)
    match kind:
        case "item":
            mark = "<span style='font-family:Symbol'>&#183;<span style='font:7pt'>&nbsp;&nbsp;&nbsp;</span></span>"
            return f"<p class=MsoListParagraph><![if !supportLists]>{mark}<![endif]>{words}</p>"
        case "page":
            return f"<p class=MsoFooter>{words}</p><span><br clear=all style='page-break-before:always'></span>"
        case "head":
            return f"<p class=MsoNormal align=center><b>{words}<o:p></o:p></b></p><p><o:p>&nbsp;</o:p></p>"
    return f"<p class=MsoNormal>{words}<o:p></o:p></p>"


def of_odd_signs(kind: str, words: str) -> str:
    """Return a part with small capitals by size, hyphens that do not break, and spaces of other widths."""
    words = words.replace("-", "&#8209;").replace(", ", ",&#8201;").replace("on Form", "on&#160;Form")
    if kind == "head":
        words = " ".join(f"{word[:1]}<font size=1>{word[1:].upper()}</font>" for word in words.split(" "))
    return of_paragraphs(kind, words)


def as_plain_text() -> str:
    lines: list[str] = []
    for kind, words in PARTS:
        match kind:
            case "page":
                lines += [(words or "").center(76).rstrip(), "<PAGE>"]
            case "rows":
                lines += ["<TABLE>", "<CAPTION>", f"{'':44}{words[0][0]:>14}{words[0][1]:>16}", f"<S>{'<C>':>55}"]
                lines += [f"{row[0]:.<44}{row[1]:>14}{row[2]:>16}" for row in words[1:]] + ["</TABLE>"]
            case "item":
                lines += textwrap.wrap(words, 72, initial_indent="     o    ", subsequent_indent=" " * 10)
            case "text":
                lines += textwrap.wrap(words, 72, initial_indent="     ")
            case _:
                lines.append(words.center(72).rstrip())
        lines.append("")
    return "\n".join(lines).translate({0x201C: '"', 0x201D: '"'})


def as_preformatted() -> str:
    return f"<HTML><BODY><PRE>\n{as_plain_text()}\n</PRE></BODY></HTML>"


STYLES: dict[str, Callable[[], str]] = {
    "spans": as_page(of_spans, spaced_cell, ('<div><table style="display:inline-table">', "</table></div>")),
    "paragraphs": as_page(of_paragraphs, spaced_cell),
    "netscape": as_page(of_netscape, lambda kind, words: plain_cell(kind, words).removesuffix("</td>")),
    "lines": as_page(of_lines, plain_cell),
    "cells": as_page(of_cells, plain_cell, ("<table><tr><td><table>", "</table></td></tr></table>")),
    "word": as_page(of_word, lambda kind, words: plain_cell(kind, f"<p class=MsoNormal>{words}<o:p></o:p></p>")),
    "odd signs": as_page(of_odd_signs, plain_cell),
    "preformatted": as_preformatted,
    "plain text": as_plain_text,
}

LISTED = [
    ("10-K", "2018-12-31", "2019-03-01"),
    ("10-Q", "2019-03-31", "2019-05-03"),
    ("8-K", None, "2019-01-08"),
    ("8-K", None, "2019-04-02"),
    ("8-A", None, "2008-06-09"),
]


@pytest.mark.parametrize("write", STYLES.values(), ids=STYLES)
def test_facts_do_not_depend_on_markup(write: Callable[[], str]) -> None:
    found = msgspec.to_builtins(extract(read_bytes(write().encode(), "larkspur.txt")))
    assert [(entry["form"], entry["period"], entry["filed"]) for entry in found["incorporated"]] == LISTED
    (security,) = found["securities"]
    assert (security["class"], security["quantity"], security["par_value"]) == ("common_stock", 2_400_000, "0.01")
    assert {
        "kind": found["document_kind"],
        "date": found["document_date"],
        "base": [(base["kind"], base["date"]) for base in found["base_documents"]],
        "numbers": list(found["registration_numbers"]),
        "registrant": found["registrant"].lower(),
        "offering": [str(kind) for kind in found["offering_kinds"]],
        "money": [found[name] for name in ("price_per_unit", "gross_total", "discount_total", "net_total")],
        "banks": [(bank["name"].lower(), bank["role"]) for bank in found["intermediaries"]],
        "listing": [(one["exchange"], one["symbol"]) for one in found["listing"]],
        "risks": (found["risk_factors"]["page"], found["risk_factors"]["document"]),
        "excluded": list(found["excluded_items"]),
        "forward": found["forward_incorporation"],
        "contact": (found["contact"]["phone"], found["contact"]["address"]),
    } == {
        "kind": "prospectus_supplement",
        "date": "2019-05-14",
        "base": [("prospectus", "2019-03-04")],
        "numbers": ["333-412345"],
        "registrant": "larkspur tools, inc.",
        "offering": ["underwritten"],
        "money": ["12.50", "30000000", "1800000", "28200000"],
        "banks": [("alderbrook securities", "underwriter")],
        "listing": [("The Nasdaq Global Market", "LKSP")],
        "risks": ("S-7", "this"),
        "excluded": ["7.01"],
        "forward": True,
        "contact": ("(216) 555-0147", "12 Orchard Road, Fairview, Ohio 44126"),
    }  # fmt: skip
