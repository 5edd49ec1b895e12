"""To whom a request for free copies goes: telephone, address and e-mail beside the offer to provide them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from generator.extracting.cover import Cover
from generator.extracting.lines import lowered
from generator.extracting.wording import phrase
from generator.model import Block, Contact, Document, Fact

_OFFERS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("charge", ("without ", "without\n", "no ", "free of ", "of\n")),
    ("no cost", ()),
    ("calling", ("by ", "or ", "by\n", "or\n")),
    ("telephoning", ()),
    ("requesting them", ()),
    ("oral ", ("or ", "upon ", "the ")),
    ("free copy", ()),
    ("on request", ()),
)
"""Words of an offer to provide copies, with what may stand before them; each is looked at until one has an address."""

_IN_CAPITALS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("ON REQUEST", ()),
    ("CHARGE", ("WITHOUT ", "WITHOUT\n")),
)
"""The same in the legend that the front of a merger's prospectus has (Form S-4, Item 2)."""

_IN_LEGEND: tuple[tuple[str, tuple[str, ...]], ...] = (("contacting", ("by ", "or ")),)
"""The same in the legend of a free writing prospectus (Rule 433(c)(2)(i))."""

_OUTER = 40_000
"""Characters at the beginning and at the end of a text where offers stand that are far from words on incorporation."""

_REQUESTS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("copies", ("obtain ", "for ", "request ", "\n")),
    ("copy ", ("obtain a ", "request a ")),
    ("equests for ", ()),
    ("equests to ", ()),
    ("write ", ("all or ",)),
)
"""The same of a request for copies, where no offer has an address."""

_INCORPORATES = "ncorporat"
_NEAR = 500
"""Characters between words on incorporation and an offer to provide what is incorporated at most."""

_LINE = 170
"""Characters that a line of an address has at most."""

_WINDOW = 1_000
"""Characters of an offer's paragraph before and behind its words that are looked at."""

_TABLE = 700
"""Characters that a table of two companies' addresses has at most."""

_LINES = 14
"""Lines that an address and what leads to it have at most."""

_LEAD = 1_200
"""Characters that a paragraph leading to an address has at most, where a page's end cuts the offer in two."""

_DIGIT = re.compile(r"[\d@]")
_ZIP = re.compile(r"\d{5}(?:-\d{4})?\s+(?=[(\d+])")
_COPIES = phrase(
    {
        "cop": r"(?:y|ies)\b",
        "document": r"s?\b",
        "filing": r"s?\b",
        "report": r"s?\b",
        "prospectus": r"(?:es)?\b",
        "information": r"\b",
        "indenture": r"\b",
    },
    before=r"\b",
)
"""For lower-case text, as the next one."""
_ASK = phrase(
    {
        "request": "",
        "writ": r"(?<=\bwrit)(?:e|ing)\b",
        "call": r"(?<=\bcall)(?:ing)?\b",
        "telephoning": "",
        "contact": r"(?:ing\b|\s+(?:us|our)\b)",
        "direct": r"(?:ed)?\s+to\b",
        "may": r"\s+be\s+obtained",
        "available": r"\s+(?:(?:without\s+charge\s+)?from\b|to\s+you\b|without\s+charge:)",
        "obtain": r"\s+(?:a\s+|free\s+)?cop(?:y|ies)\b",
        "will": r"\s+(?:provide|furnish|send)",
    }
)
_DIRECTS = re.compile(
    r"(?:you\s+(?:should|may|can|must)|(?:any\s+|all\s+|such\s+|those\s+|these\s+|written\s+|oral\s+)*requests?|please"
    r"|to\s+(?:request|obtain)|we\s+can\s+be)\b.{0,200}?(?:request|direct|contact|writ|call|telephon|address|obtain)",
    re.IGNORECASE | re.DOTALL,
)
_LEADS_ON = re.compile(r"(?::|\bto|\bat)\s*$", re.IGNORECASE)
_POINTS_BELOW = phrase({"below": r"\b", "following": r"\s+(?:address|telephone)"}, before=r"\b")
"""For lower-case text."""
_OF_SEC = (
    "the sec",
    "the commission",
    "800",
    "202",
    "f street",
    "fifth street",
    "5th street",
    "room 1024",
    "public reference",
)
"""One of these stands wherever the next pattern fits."""
_SEC = re.compile(
    r"(?:(?:call|calling|contact(?:ing)?|writ(?:e|ing)\s+to)\s+the\s+(?:SEC|Commission|Securities\s+and\s+Exchange)[^.]{0,80}"
    r"|\b1?[-\s(]*800[-)\s]*SEC[-\s]?0330|\b1?[-\s(]*800[-)\s]*732[-\s]?0330|\(?202\)?[-\s]*(?:551|942|272)[-\s]*\d{4}"
    r"|(?:100\s+F\s+Street|450\s+(?:Fifth|5th)\s+Street).{0,60}?\d{5}|Room\s+1024.{0,80}?\d{5}|public\s+reference\s+[^.]{0,160})",
    re.IGNORECASE,
)
_PHONE = re.compile(
    r"(?<![\w$,./#-])(?:\+\s?)?(?:\(\+?\d{1,4}\)|\d)[\d \n\u00a0().‑‒–−/-]{7,22}\d(?![\w-]|,\d|\s\d*[A-Za-z]\d)"
)
_NATIONAL = re.compile(r"(?:\+?1[\s.‑-–−-]*)?\(?\d{3}\)?[\s./‑-–−-]*\d{3}[\s.‑-–−-]\d{4}(?!\d)")
"""A whole number of the North American plan: what follows, as the number of the page, is no part of it."""
_FAX = re.compile(r"(?:fax|facsimile|telecop(?:y|ier)|telex)\W*(?:no\.?|number)?\W*(?:is\s+)?$", re.IGNORECASE)
_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]++@[\w-]++(?:\.[\w-]++)++")
_DIGIT_FOR_LETTER = re.compile(r"[a-z][0158][a-z]")
_ALIKE = frozenset(("ce", "ec", "l1", "1l", "0o", "o0", "s5", "5s", "b8", "8b", "il", "li"))
"""Signs that scanners take for each other."""
_STREET = (
    r"(?:P\.?\s?O\.?\s*Box\b|Post\s+Office\s+Box|(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)\s+[A-Z]"
    r"|c/o\s|(?<![\d(.-])\d{1,6}[A-Z]?(?:[-–]\d{1,5})?,?\s+(?:[A-Z]|\d+(?:st|nd|rd|th)\b)|[A-Z]\w{1,30}+\s++(?:House|Building|Tower|Plaza|Center|Centre)\b)"
)
_STREET_LINE = re.compile(rf"^{_STREET}", re.MULTILINE)
_LABEL_END = re.compile(
    r"(?<![\s(])[\s(]*+(?:(?:or|and|by)\s++)?(?:tele(?:phone)?|tel|phone|e-?mail)?\.?\s*+(?:no\.?|number)?\s*+"
    r"(?:is\s++|at\s++)?[:\s]*+$",
    re.IGNORECASE,
)
_ADDRESS = re.compile(
    rf"{_STREET}[^;@]{{6,170}}?(?<![\d-])(?:\d{{5}}(?:[-–]\d{{4}})?|[A-Z]\d[A-Z]\s?\d[A-Z]\d)(?![\d-])"
)


def read(document: Document, cover: Cover, *, attaches: bool) -> Fact[Contact]:
    """Read the first telephone number, address or e-mail that a request for copies goes to; the SEC's do not count.

    The offer that is due for what a prospectus incorporates (Form S-3, Item 12(c)) goes before any other. Where the
    prospectus `attaches` reports, any other offer is looked for on its cover alone: one in a report is not its own.
    """
    for offers in (_OFFERS, _REQUESTS):
        for begin, end in _near_incorporation(document):
            if found := _first(document, begin, end, offers):
                return found
    reach = cover.end if attaches else len(document.text)
    front, back = (0, min(reach, _OUTER)), (max(_OUTER, reach - _OUTER), reach)
    places = (
        (_OFFERS, front),
        (_OFFERS, back),
        (_IN_CAPITALS, front),
        (_IN_LEGEND, front),
        (_REQUESTS, front),
        (_REQUESTS, back),
    )
    anywhere = (_first(document, begin, end, offers) for offers, (begin, end) in places if begin < end)
    return next((found for found in anywhere if found), Fact(absent="not stated"))


def _near_incorporation(document: Document) -> Iterator[tuple[int, int]]:
    """Give the stretches of a text that lie near words on incorporation, in order."""
    begin = end = -1
    for at in document.places(_INCORPORATES):
        if at >= end + _NEAR or end < 0:
            if end >= 0:
                yield begin, end
            begin = max(0, at - _NEAR)
        end = at + _NEAR
    if end >= 0:
        yield begin, end


def _first(
    document: Document, begin: int, reach: int, offers: tuple[tuple[str, tuple[str, ...]], ...]
) -> Fact[Contact] | None:
    """Read the contact of the first offer between two offsets that has one."""
    text = document.text
    first = None
    for words, before in offers:
        at = text.find(words, begin, reach)
        while at >= 0:
            step = len(words)
            if not before or text.endswith(before, max(0, at - 10), at):
                if found := _at(document, at):
                    first, reach = found, at
                    break
                step = _WINDOW // 2
            at = text.find(words, at + step, reach)
    return first


def _at(document: Document, at: int) -> Fact[Contact] | None:
    """Read the contact of the offer at an offset: in its sentences, or in the lines that follow its paragraph."""
    block = document.block_at(at)
    before = max(block.start, at - _WINDOW)
    begin = max(before, document.text.rfind(". ", before, at) + 2)
    end = min(block.end, at + _WINDOW)
    said = lowered(document.text[max(before, begin - 250) : end])
    if not (_COPIES.stands_in(said) and _ASK.stands_in(said)):
        return None
    found = _within(document, block, begin, end)
    return found or (_within(document, block, begin, _lines_end(document, block)) if end == block.end else None)


def _is_misread(text: str, email: str) -> bool:
    """Tell an address with a sign read as another: a digit between letters, or the text has it another way too."""
    name, _, host = email.partition("@")
    if _DIGIT_FOR_LETTER.search(name):
        return True
    at = text.find(f"@{host}")
    while at >= 0:
        other = text[max(0, at - len(name)) : at].lower()
        pairs = {one + another for one, another in zip(name, other, strict=False) if one != another}
        if len(other) == len(name) and pairs and pairs <= _ALIKE:
            return True
        at = text.find(f"@{host}", at + 1)
    return False


def _within(document: Document, block: Block, begin: int, end: int) -> Fact[Contact] | None:
    """Read telephone, address and e-mail between two offsets."""
    if _DIGIT.search(document.text, begin, end) is None:
        return None
    window = _without_sec(document.text[begin:end])
    phone, email = _phone(window), _span(_EMAIL.search(window)) if "@" in window else None
    address = _span(_ADDRESS.search(window)) or _lines_before(window, phone or email)
    if email and _is_misread(document.text, window[slice(*email)].lower()):
        email = None
    if address and "\t" in window[address[0] : address[1]]:
        address = None
    found = {"phone": phone, "address": address, "email": email}
    if not any(found.values()):
        return None
    values = {name: _words(window[span[0] : span[1]]) if span else None for name, span in found.items()}
    parts = {
        name: document.evidence(begin + span[0], begin + span[1], f"copies-{name}")
        for name, span in found.items()
        if span
    }
    return Fact(Contact(**values), document.evidence(begin, min(end, block.end), "copies-offer"), parts)


def _without_sec(window: str) -> str:
    """Return a text with blanks for the addresses and numbers of the SEC."""
    folded = lowered(window).replace("\n", " ")
    if not any(words in folded for words in _OF_SEC):
        return window
    return _SEC.sub(lambda match: " " * len(match[0]), window)


def _lines_before(window: str, end: tuple[int, int] | None) -> tuple[int, int] | None:
    """Return the lines from a street to a telephone number or e-mail, where the address has no postal code."""
    street = _STREET_LINE.search(window, 0, end[0]) if end else None
    if street is None or end is None:
        return None
    stop = end[0] - len(window[street.start() : end[0]]) + len(_LABEL_END.sub("", window[street.start() : end[0]]))
    return (street.start(), stop) if 10 < stop - street.start() < 200 else None


def _span(match: re.Match[str] | None) -> tuple[int, int] | None:
    return match.span() if match else None


def _words(text: str) -> str:
    """Return a stretch of lines as one line: "31 Hudson Yards, Floor 11, New York"."""
    return ", ".join([part.strip(" ,.") for part in text.split("\n") if part.strip(" ,.")])


def _lines_end(document: Document, block: Block) -> int:
    """Return where the lines of an address behind an offer end, and the sentence that leads to them."""
    index = bisect_left(document.blocks, block.start, key=lambda other: other.start)
    end, led = block.end, _leads(block.text)
    for other in document.blocks[index + 1 : index + 1 + _LINES]:
        given = _DIGIT.search(other.text) is not None
        if other.kind == "heading" and not given and end > block.end:
            break
        if led and other.kind == "table" and len(other.text) <= _TABLE:
            end = other.end if given else end
        elif len(other.text) <= _LINE and (led or _DIRECTS.match(other.text)):
            led = True
            end = other.end if given else end
        elif not led and len(other.text) < _LEAD and _DIRECTS.search(other.text):
            end, led = other.end, True
        else:
            break
    return end


def _leads(text: str) -> bool:
    """Tell whether a paragraph leads to what stands below it."""
    return _LEADS_ON.search(text, max(0, len(text) - 10)) is not None or _POINTS_BELOW.search(lowered(text)) is not None


def _phone(window: str) -> tuple[int, int] | None:
    for match in _PHONE.finditer(window):
        start, end = match.span()
        if zip_code := _ZIP.match(match[0]):
            start += zip_code.end()
        if whole := _NATIONAL.match(window, start, end):
            end = whole.end()
        digits = re.sub(r"\D", "", window[start:end])
        if not 10 <= len(digits) <= 15 or _FAX.search(window, max(0, start - 25), start):
            continue
        return start, end
    return None
