"""Bytes that look like filings: out of a grammar of their sentences, and real ones with something done to them."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence

GRAMMAR: dict[str, list[str]] = {
    "file": ["{submission}", "{page}", "{page}", "{page}", "{plain}", "{plain}"],
    "submission": [
        "<SEC-DOCUMENT>x.txt\nACCESSION NUMBER: 0009999901-{yy}-000012\nCONFORMED SUBMISSION TYPE: {form}\n"
        "FILED AS OF DATE: {year}0312\nFILER:\nCOMPANY DATA:\nCOMPANY CONFORMED NAME: HALDEN CORP\n"
        "CENTRAL INDEX KEY: 0009999901\n<DOCUMENT>\n<TYPE>{form}\n<SEQUENCE>1\n<FILENAME>a.htm\n<TEXT>\n"
        "{page}</TEXT>\n</DOCUMENT>\n{exhibit}"
    ],
    "exhibit": ["", "<DOCUMENT>\n<TYPE>EX-99\n<FILENAME>../../b.txt\n<TEXT>\n{plain}</TEXT>\n</DOCUMENT>\n"],
    "page": ["<html><body>{cover}{section}{section}{section}</body></html>", "<p>{cover}<p>{section}"],
    "plain": ["{cover}\n\n{section}\n\n{section}\n\n{section}\n"],
    "cover": [
        "{p}Filed Pursuant to Rule 424(b)(5){p}Registration No. 333-123456{p}PROSPECTUS{supplement}{p}HALDEN CORP{p}"
        "{amount} of {security}{p}{legend}{p}",
        "{p}Filed Pursuant to Rule 424(b)(3){p}Registration No. {number}{p}PROSPECTUS{p}{amount}{p}{legend}{section}",
        "{b}Filed Pursuant to Rule 424(b)({digit}){b}Registration No. {number}{b}PROSPECTUS{supplement}{b}"
        "(To Prospectus dated {date}){b}HALDEN CORP{b}{amount} of {security}{b}{legend}{b}"
        "The date of this prospectus is {date}.{b}",
        "{b}FORM {form}{b}CURRENT REPORT{b}Date of Report (Date of earliest event reported): {date}{b}Halden Corp{b}"
        "(Exact name of registrant as specified in its charter){b}Item {item} {words}.{b}",
        "",
    ],
    "supplement": ["", " SUPPLEMENT", " SUPPLEMENT NO. {digit}"],
    "legend": [
        "Neither the Securities and Exchange Commission nor any state securities commission has approved or "
        "disapproved of these securities. Any representation to the contrary is a criminal offense.",
        "",
    ],
    "amount": ["{n} Shares", "${n} aggregate principal amount", "Up to {n} Shares", "[●] Shares", "$____", "{n} Units"],
    "security": ["Common Stock", "Common Stock, $0.01 par value", "{n}% Notes due {year}", "Warrants", "{words}"],
    "section": [
        "{b}INCORPORATION OF CERTAIN {words} BY REFERENCE{b}{opening}{list}{b}{contact}{b}",
        "{p}INCORPORATION BY REFERENCE{p}{opening}{list}{p}{contact}{b}",
        "{p}INCORPORATION OF CERTAIN DOCUMENTS BY REFERENCE{p}{opening}{list}{b}",
        "{p}Where You Can Find More Information{p}The SEC allows us to incorporate by reference. {opening}{list}",
        "{b}USE OF PROCEEDS{b}We {will} receive {words} proceeds of approximately ${n}.{b}",
        "{b}<table><tr><td>Per share<td>Total<tr><td>Price<td>${n}<td>${n}</table>{b}",
        "{b}UNDERWRITING{b}{words} & Co. LLC is acting as {role} for {words}.{b}",
        "{b}RISK FACTORS{b}See “Risk Factors” beginning on page S-{digit} of {document}.{b}",
        "{b}Our common stock is listed on {exchange} under the symbol “{ticker}”.{b}",
        "{opening}{list}",
    ],
    "opening": [
        "We incorporate by reference the following documents{exception}:",
        "The following are incorporated herein by reference{exception}:{b}",
        "This prospectus incorporates by reference ",
    ],
    "exception": ["", "", " (other than information furnished and not filed)", ", except Items {item} and {item}"],
    "list": ["{member}{sep}{list}", "{member}{sep}{list}", "{member}{sep}{member}", "{member}{forward}", ""],
    "sep": ["; ", ";{b}", ", and ", " and ", "{b}• ", "{b}({digit}) ", ",", ".{b}", "\n", ") "],
    "member": [
        "our {report} on Form {form} for the {period} ended {date}{filed}{carve}",
        "our Annual Report on Form 10-K for the fiscal year ended December 31, {year}{filed}",
        "our Current Reports on Form 8-K filed on {dates}{carve}",
        "our {report}s on Form {form} filed on {dates}{carve}",
        "{form} dated {date}",
        "Amendment No. {digit} on Form {form}/A filed {date}",
        "the description of our common stock in our Form 8-A filed on {date}{filed}",
        "<a href='{url}'>{report} on Form {form}, {date}</a>",
        "definitive proxy statement on Schedule 14A filed with the SEC on {date}",
        "portions of {member}, {filed}",
        "{form}\t{date}\t{date}",
    ],
    "filed": ["", "", ", filed on {date}", " (filed {date})", " as amended by {member}", ", respectively"],
    "carve": ["", "", " (Item {item} only)", " (regarding Items {item}, {item} and {item}", " (excluding Item {item})"],
    "forward": [
        "",
        " and all documents subsequently filed under Sections 13(a), 13(c), 14 or 15(d) of the Exchange Act",
        " and {words} prior to the termination of the offering",
    ],
    "dates": ["{date}", "{date}, {dates}", "{date} and {date}", "{md}, {md} and {date}", "{date} (two reports)"],
    "date": [
        "{month} {digit}, {year}",
        "{month} {digit}{digit}, {year}",
        "{digit}/{digit}/{year}",
        "{year}-0{digit}-1{digit}",
        "{month}, {year}",
        "______, {year}",
        "{month} 31, {year}",
    ],
    "md": ["{month} {digit}", "{month} 2{digit}"],
    "month": ["January", "February", "March", "Sept.", "September", "DECEMBER", "Decem- ber", "june"],
    "year": ["1995", "2013", "2019", "2024", "0000", "9999", "20", "20133"],
    "yy": ["95", "13", "24"],
    "period": ["year", "fiscal year", "quarter", "quarterly period", "three months", "{words}"],
    "report": ["Annual Report", "Quarterly Report", "Current Report", "Transition Report", "Report of Foreign Issuer"],
    "form": [
        "8-K",
        "10-K",
        "10-Q",
        "10-K405",
        "424B3",
        "424B5",
        "S-3",
        "S-3/A",
        "20-F",
        "6-K",
        "8-A12B",
        "DEF 14A",
        "X-17",
    ],
    "item": ["5.02", "8.01", "2.02", "7.01", "5", "9.01(d)", "1A", "99.99"],
    "number": ["333-{n}", "333-1234{digit}", "33-{digit}", "001-43210", "333-123456-0{digit}"],
    "n": [
        "{digit},{digit}00,000",
        "{digit}.{digit}",
        "1{n}",
        "{digit}",
        "0",
        "1,00",
        "999999999999999999999",
        "{digit} million",
    ],
    "digit": list("0123456789"),
    "will": ["will", "will not", "may", "expect to", ""],
    "role": ["sole book-running manager", "placement agent", "underwriter", "selling stockholder"],
    "exchange": ["the NYSE", "The Nasdaq Global Select Market", "OTC", "{words}"],
    "ticker": ["HLDN", "A", "[●]", "HLDN.PR"],
    "document": ["this prospectus", "our {report}", "{member}"],
    "contact": [
        "You may request a copy free of charge at Halden Corp, 1 Quay, Halden, OH 43107, (555) 010-77{digit}8.",
        "",
    ],
    "url": [
        "https://www.sec.gov/Archives/edgar/data/1/0009999901{yy}000012/a.htm",
        "javascript:x",
        "../0.htm",
        "/ix?doc=/x",
    ],
    "words": [
        "Information",
        "certain {words}",
        "the ({words}",
        "“{words}”",
        "",
        "net",
        "and",
        "<b>{words}",
        "a\u00a0b",
        "$",
    ],
    "p": ["<p>", "\n\n", "</p>\n\n<p>", "<br><br>"],
    "b": ["<p>", "\n\n", "<br>", "\n", "<div align=center>", " ", "</p><p>", "\f"],
}
"""Each name with what it may stand for; a name in braces is replaced."""

_NAME = re.compile(r"\{([a-z]+)\}")
_DEEPEST = 12


def from_grammar(chance: random.Random) -> bytes:
    """Return a filing made of the grammar's sentences."""
    return _expanded("file", chance, 0).encode()


def _expanded(name: str, chance: random.Random, depth: int) -> str:
    choices = GRAMMAR[name]
    choice = min(choices, key=len) if depth > _DEEPEST else chance.choice(choices)
    return _NAME.sub(lambda match: _expanded(match[1], chance, depth + 1), choice)


PIECES = tuple(
    piece.encode()
    for piece in (
        "<p>",
        "</p>",
        "<table>",
        "</table>",
        "<tr>",
        "<td>",
        "<td colspan=999>",
        "<br>",
        "<!--",
        "-->",
        "<b",
        "&nbsp;",
        "&#0;",
        "&#x110000;",
        "&amp;lt;",
        "<TEXT>",
        "</TEXT>",
        "<DOCUMENT>",
        "</DOCUMENT>",
        "<TYPE>",
        "<PAGE>",
        "<S><C>",
        "\r",
        "\r\n",
        "\x0b",
        "\x85",
        "\u2028",
        "\u00a0",
        "\u200b",
        "\u00ad",
        "\ufeff",
        "\ud7ff",
        "\U0010ffff",
        "“",
        "’",
        "—",
        "[●]",
        "____",
        "....",
        "(",
        ")",
        ",",
        ";",
        "$",
        "%",
        "Item 5.02",
        "Form 8-K",
        "March 5, 2013",
        "filed on",
        "incorporated by reference",
        "Rule 424(b)(5)",
        "333-123456",
        "prospectus dated",
        "respectively",
        "as amended",
        "<ix:nonFraction>",
        "<style>",
        "<script>",
        "<a href='",
        "begin 644 x",
        "-----BEGIN PRIVACY-ENHANCED MESSAGE-----",
        "---\n",
        "# ",
        "- ",
        "| a | b |",
        "```",
    )
)
"""What is put into filings: tags, characters and words that readers act upon."""


def mutated(seeds: Sequence[bytes], chance: random.Random, pieces: Sequence[bytes] = PIECES) -> bytes:
    """Return one of some files with one to eight things done to it: cut, doubled, swapped, joined, put in."""
    data = bytearray(chance.choice(seeds))
    for _ in range(chance.randint(1, 8)):
        if not data:
            break
        at = chance.randrange(len(data))
        end = min(len(data), at + int(chance.paretovariate(0.6)))
        match chance.randrange(8):
            case 0:
                del data[at:end]
            case 1:
                data[at:at] = data[at:end] * chance.randint(1, 3)
            case 2:
                data[at:at] = chance.choice(pieces)
            case 3:
                data[at:end] = chance.choice(pieces)
            case 4:
                data[at] = chance.randrange(256)
            case 5:
                other = chance.choice(seeds)
                start = chance.randrange(len(other)) if other else 0
                data[at:end] = other[start : start + end - at]
            case 6:
                data[at:] = b""
            case 7:
                data[at:end] = bytes(reversed(data[at:end]))
    return bytes(data[:LONGEST])


LONGEST = 20_000


def windows(files: Sequence[bytes], chance: random.Random, size: int = 3_000) -> list[bytes]:
    """Return stretches of files: the start of each, and one from anywhere in it."""
    found = []
    for data in files:
        found.append(data[:size])
        start = chance.randrange(max(1, len(data) - size))
        found.append(data[start : start + size])
    return found


SIDECAR = b"""stated:
  cik: "0009999901"
  ticker: HLDN
  accession_number: 0009999901-19-000012
  form: 424B5
  filed: 2019-03-14
facts:
  - field: registrant
    old: HALDEN CORP
    new: Halden Corp
    reason: printed so
    by: A. Reader
    on: 2019-03-15
  - {field: "incorporated[0].filed", old: 2013-03-05, new: 2013-03-06, reason: 'a "slip"', by: A, on: 2019-03-15}
  - {field: securities, old: null, new: [{security_class: warrants, quantity: 12}], reason: r, by: A, on: 2019-03-15}
approved:
  by: A. Reader
  on: 2019-03-16
  sha256: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
"""
TABLE = b"""form\taccession_number\tfiled\tevent_date\tperiod\tfile_number\turl
8-K\t0009999901-19-000011\t2019-03-05\t2019-03-01\t\t001-99999\thttps://www.sec.gov/Archives/edgar/data/9999901/a.htm
10-K\t000999990119000010\t2019-02-05\t\t2018-12-31\t001-99999; 333-123456\t
"""
SUBMISSIONS = b"""{"cik": "9999901", "name": "HALDEN CORP", "tickers": ["HLDN"],
"formerNames": [{"name": "HALDEN INC"}],
"filings": {"recent": {"accessionNumber": ["0009999901-19-000011", "0009999901-19-000010"],
"filingDate": ["2019-03-05", "2019-02-05"], "form": ["8-K", "10-K"], "reportDate": ["2019-03-01", "2018-12-31"],
"fileNumber": ["001-99999", ""], "items": ["5.02,9.01", ""], "primaryDocument": ["a.htm", "b.htm"]},
"files": [{"name": "CIK0009999901-submissions-001.json"}]}}"""
PUBLISHED = b"""address\tpublished\tsha256\tredirect
filings/halden-corp-424b5-2019-03-14\t2019-03-20\t0123\t
filings/halden-corp-8-k-2019-03-01\t2019-03-21\t\tfilings/0009999901-19-000011
issuers/halden-corp\t2019-03-20\t\t
registrations/333-123456\t2019-03-20\t\t
"""
BESIDE = (SIDECAR, TABLE, SUBMISSIONS, PUBLISHED)
"""What people and programs put beside filings."""

PIECES_BESIDE = tuple(
    piece.encode()
    for piece in (
        "\t", "\n", "\r", "\0", "\x1a", "\u2028", "\ufeff", "\U0010ffff", ": ", "- ", "#", "'", '"', "|", ">-\n ",
        "&a ", "*a", "!!python/object:os.system ", "!<x> ", "%YAML 9.9\n", "---\n", "...", "<<: *a", "? ", "[", "]",
        "{", "}", "[" * 200, "{a: " * 200, "null", "true", "1e999", "NaN", "-0", "0x1F", "9" * 400, "2019-02-30",
        "0000-00-00", "9999-12-31", "..", "../../x", "/", "\\u0000", "\\ud800", "stated:\n", "facts:\n",
        "approved:\n", "field: ", "old: ", "new: ", "incorporated[0]", "incorporated[999999999999]",
        "incorporated[0].filed", "evidence", "registrant", "filed", "price", "filings/", "issuers/", "333-123456",
        "8-K", "0009999901-19-000011", "https://www.sec.gov/Archives/edgar/data/1/000000000000000000/a.htm",
        "javascript:alert(1)", "5.02,9.01",
    )
)  # fmt: skip
"""What is put into them."""
