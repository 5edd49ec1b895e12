"""Names of banks and brokers by their structure: legal forms, capitals, commas. No list of firms is consulted."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

import msgspec
from msgspec.structs import replace

from generator.extracting.wording import has


class Name(msgspec.Struct, frozen=True, gc=False):
    """A name as printed, the short form that the text defines for it, and its place in the text that was read."""

    name: str
    alias: str
    start: int
    end: int


_FORM = (
    r"(?:[Ii]nc(?:orporated)?|INC(?:ORPORATED)?|LLC|L\.L\.C|LLP|LLLP|L\.P|LP|Ltd|LTD|Limited|LIMITED|Corp(?:oration)?|CORP(?:ORATION)?|plc|PLC"
    r"|N\.A|S\.A|SA|AG|GmbH|B\.V|N\.V|Co|CO|Company|COMPANY|USA)"
)
_ENDS_IN_FORM = re.compile(rf"(?:\b{_FORM}\.?|&\s+Co(?:mpany)?\.?|&\s+CO(?:MPANY)?\.?|\b(?i:company\s+international))$")
_STOP_BEHIND = re.compile(r"(?<=\b(?:LLC|LLP|plc|PLC))\.$|(?<=Limited|Company)\.$|(?<=Corporation|.Securities)\.$")
"""The stop of a sentence behind a legal form that has none."""
_ONLY_FORM = re.compile(rf"^{_FORM}\.?$")
_REST_OF_NAME = re.compile(
    r"^(?:(?:(?:(?:&|and)\s+\w+\.?|securities|(?:capital\s+)?markets|capital|brokerage|partners),?\s+)*"
    rf"{_FORM}\.?|securities|group|&\s+\w+\.?)$",
    re.IGNORECASE,
)
"""What stands in a line below the name that it ends: `Securities Corporation`, `& Smith Incorporated`."""
_FORM_INSIDE = re.compile(
    rf"\b{_FORM}\.?(?=,?\s+(?!{_FORM}\b|&|and\b|AND\b|of\b|[Ii](?i:nternational)\b|(?i:financial\s+services|london)\b|\()"
    r"[A-Z])"
)
_TWO = re.compile(rf"\b{_FORM}\.?\s+and\s+[A-Z][^\t]*\b{_FORM}\.?$")
"""Two names in one line, each with its legal form: `Alder Inc. and Birch Inc.`"""
_NOT_A_NAME = re.compile(
    r"""\b(?:prospectus|supplement|dated?|page|contents|until|see|january|february|march|april|may|june|july|august|september|october
        |november|december|19\d\d|20\d\d|per|total|price|proceeds|discount|reinvestment|shares?|notes?|units?|bonds?|debentures?|option|interest|lose|insured|registration|updates?|balances?|certificates?|weighted|approx
        |common\s+stock|exchange|symbol|www|http|street,|avenue|suite|telephone|this|offering|delivery|cusip|isin|footnotes?|continued|logo|cover
        |commissions?|fees|expenses?|reimbursements?|risk|table|summary|pursuant|filed|a\s+division|an?\s+affiliate|member|minimum|midpoint|maximum|aggregate|(?:key|final|preliminary|additional|supplemental)\s+terms|overview|features|insured|guaranteed
        |net\s+asset|nav|sales\s+load|unlimited
        |libor|sofr|euribor|n/a|advis(?:e[ds]?|ing|ers?|ory(?!\s+(?:group|partners))|or)|none|when|while|each|they|these|those|such|amount|rate|maturity|series|class|not|are|is|we|our|there|forward|repayment|redemptions?|acceleration|sellers?|purchasers?|selling|agents?|agreement|underwriters?|managers?|amendment|book-?entry|certificated|act|rule|form)\b
      |^corporation\W*$|^(?:principal|public|(?:final\s+)?(?:expected|distribution))\W*$|[$%●•/]\s|^\W*$|:(?:\s|$)|\d|^an?\s|^the\s*$""",
    re.IGNORECASE | re.VERBOSE,
)
_OF_BANK = re.compile(r"(?i)\b(?:markets|securities|bank|brokerage|advisors|investments)$")
_COMMON = re.compile(r"(?i)\b(?:capital\s+markets?|securities|company|investments?|exchange\s+bank)\b")
_OF_PRICE = re.compile(r"\b(?:Price|PRICE)(?=\s+[A-Z&])")
"""The word as a part of the name of a firm."""
_NUMBERED = re.compile(r"(?<=[a-z]) \d (?=[A-Z])|(?<=\b[A-Z])\d(?=[A-Z]\b)")
"""A number inside the name of a firm: `Alder 3 Group LLC`, `A2B Securities LLC`."""
_TAGLINE = re.compile(
    r"(?:\s+(?:an?|part\s+of)\s+(?:[\w.&’']+\s+){1,4}(?:company|affiliate|group|division)"
    r"|,?\s+(?:an?\s+)?(?:division|subsidiary|affiliate|member|trade\s+name|business\s+unit)\s+of\s.*"
    r"|\s+[–—-]+\s+(?:lead\s+|sole\s+)?(?:dealer|managing|placement|sales|selling)[\s-]+(?:managers?|agents?|dealers?))\W*$",
    re.IGNORECASE,
)
_ROLE = (
    r"(?:(?:co|joint|lead|sole|senior|junior|active|passive|global|structuring)[\s-]+)*"
    r"(?:book-?\s?runn(?:er|ing\s+manager)|(?:dealer[\s-]+)?manager|underwriter)s?"
)
_ROLE_BEHIND = re.compile(
    rf",?\s+(?:[–—(-]+\s*)?(?:as\s+)?{_ROLE}(?:(?:,|\s+and|\s*&|\s*/)\s*{_ROLE})*\W*$", re.IGNORECASE
)
"""What a bank is, in the cell of its name: `Alder Securities Co-Manager`."""
_OF_ONE = re.compile(r"\b(?:co|joint|lead|sole)[\s-].*(?:manager|runner|underwriter)\W*$", re.IGNORECASE)
"""The role of one bank among several."""
_OF_ROLE = re.compile(
    r"\b(?:joint|lead|sole|co|senior|junior|global|active|passive|structuring|coordinators?|running|book|managers?|agents?|notes|class)\b"
    r"|\band\W*$",
    re.IGNORECASE,
)
"""Words that what stands before a role may have, where it is no name but goes on with the role."""
_BOX = re.compile(r"[\[|]\s*(?P<tick>[xX✓]?)\s*[\]|]|[☐☑☒]")
_BOXED = ("]", "|X|", "|x|", "☐", "☑", "☒")
_BESIDE = re.compile(r"( [|•·] )")
"""Signs that names in one line stand between."""
_LONGEST = 240
"""Characters of a line of names that stand beside each other."""
_ITEM = re.compile(r"\s*(?:[–•·●■§*-]\s|--)")
"""How an item of a list begins."""
_CAPTION = re.compile(r"\s*[\[<]")
"""How plain text begins to tell a picture: `[PHOTOGRAPHS OF THE COMPANY'S STORES]`."""
_SMALL = {"and", "of", "the", "a", "de", "du", "von", "van", "by", "plc", "&"}
_DEFINED = re.compile(r"\s*\((?![A-Z]{2,4}\))[^()]{0,200}\)")
_QUOTED = re.compile(r"[“\"‘']([^”\"]{2,40})[”\"’']")
_BREAK = re.compile(r"(,\s+(?:and\s+|or\s+)?|\s+and(?:\s+|(?=\x00)))")
_ARTICLE = re.compile(r"^(?:the|and|or|to|through|of)\s+")
_MARK = re.compile(r"[^a-z0-9 ]")
_NO_LETTER = re.compile(r"\W+")
_WORDS_OF_FORM = re.compile(
    r"\b(?:the|and|co|inc|llc|l l c|lp|l p|ltd|limited|plc|incorporated|corp|corporation|company|securities|capital"
    r"|markets?|usa)\b"
)


def in_line(text: str) -> Iterator[Name]:
    """Return the names of a line or cell of a cover's foot; several in one line part behind their legal forms.

    Of names behind boxes only those with a legal form whose box is ticked count.
    """
    boxes = list(_BOX.finditer(text)) if has(text, _BOXED) else []
    if boxes:
        for box, end in zip(boxes, [*(box.start() for box in boxes[1:]), len(text)], strict=True):
            if box["tick"] or box[0] in "☑☒":
                for name in filter(lambda name: ends_in_form(name.name), in_line(text[box.end() : end])):
                    yield replace(name, start=box.end() + name.start, end=box.end() + name.end)
        return
    text = _TAGLINE.sub("", text)
    if (" | " in text or " • " in text or " · " in text) and len(text) <= _LONGEST:
        at = 0
        for part in _BESIDE.split(text):
            if not _BESIDE.fullmatch(part):
                for name in in_line(part):
                    yield replace(name, start=at + name.start, end=at + name.end)
            at += len(part)
        return
    if (
        _ITEM.match(text)
        or _CAPTION.match(text)
        or not 3 <= len(text.strip()) <= 160
        or not re.match(r"\W*[a-z]{0,4}[A-Z]", text)
    ):
        return
    if " and " in text and _TWO.search(text):
        yield from in_list(text)
        return
    begin = 0
    for form in _FORM_INSIDE.finditer(text):
        if form.start() > begin + 2:
            yield from _checked(text, begin, form.end())
            begin = form.end()
    yield from _checked(text, begin, len(text))


def in_list(text: str) -> Iterator[Name]:
    """Split a list of names at commas and "and"; parts belong together up to a legal form.

    `Alder, Birch & Cole, Inc., QRX, LLC and Marlow Stanton & Co.` are three. Without any legal form in the
    list, every part is a name.
    """
    pieces: list[Name] = []
    closes: set[int] = set()
    at = 0
    masked = _DEFINED.sub(lambda found: "\x00" * len(found.group()), text)
    for part in _BREAK.split(masked):
        if _BREAK.fullmatch(part):
            if "and" in part or "or" in part:
                closes.add(len(pieces))
        else:
            quoted = _QUOTED.search(text[at : at + len(part)]) if "\x00" in part else None
            end = len(part.rstrip("\x00 "))
            if part[:end].strip():
                pieces.append(Name(part[:end].replace("\x00", " "), quoted.group(1) if quoted else "", at, at + end))
        at += len(part)
    forms = any(_ENDS_IN_FORM.search(piece.name) for piece in pieces)
    groups: list[list[Name]] = []
    held: list[Name] = []
    for place, piece in enumerate(pieces):
        only_form = _ONLY_FORM.match(piece.name.strip()) is not None
        if held and place in closes and not only_form:
            groups.append(held)
            held = []
        if only_form and (held or groups):
            (held or groups[-1]).append(piece)
        else:
            if held and forms and _is_whole(held[-1].name, piece.name):
                groups.append(held)
                held = []
            held.append(piece)
        if held and (not forms or _ENDS_IN_FORM.search(piece.name) or piece.alias):
            groups.append(held)
            held = []
    if held:
        groups.append(held)
    for group in groups:
        start, end = group[0].start, group[-1].end
        name = _ARTICLE.sub("", " ".join(text[start:end].split())).rstrip(" ,")
        name = _STOP_BEHIND.sub("", name)
        if _is_name(name):
            yield Name(name, next((piece.alias for piece in group if piece.alias), ""), start, end)


def _is_whole(name: str, behind: str) -> bool:
    """Tell a name without a legal form that ends before a comma: the next part is no surname of the same firm.

    `Alpha Capital Markets, Beta & Co.` and `Alpha Beta, Gamma Delta Inc.` are two each, `Alpha Beta, Gamma, Delta &
    Co.` is one.
    """
    words, following = name.split(), behind.split()
    if len(words) < 2 or "." in words[0]:
        return False
    return _OF_BANK.search(name) is not None or (
        len(following) > 1 and "." not in following[0] and not {"&", "and"} & set(following)
    )


def in_cell(text: str) -> Iterator[Name]:
    """Return the names of a cell that sets them below each other, or in a list: they part behind their legal forms."""
    begin = 0
    for end in [*(form.end() for form in _FORM_INSIDE.finditer(text)), len(text)]:
        for name in in_list(text[begin:end]):
            yield replace(name, start=begin + name.start, end=begin + name.end)
        begin = end


def ends_as_bank(text: str) -> bool:
    """Tell whether a text ends in a legal form, or in a word that the names of banks end in."""
    return ends_in_form(text) or _OF_BANK.search(text.strip(" ,")) is not None


def before_role(text: str) -> str | None:
    """Return the name of a bank before the words for its role in one cell; `None` where no such name is there."""
    role = _ROLE_BEHIND.search(text)
    name = text[: role.start()] if role else ""
    if role is None or ends_in_form(name) or _OF_BANK.search(name):
        return name or None
    return name if _OF_ONE.search(role.group()) and _OF_ROLE.search(name) is None else None


def goes_on(text: str, below: str) -> bool:
    """Tell whether a name goes on in the line below it: it ends in a comma, or what is below is no name of its own."""
    rest = below.strip(" ,")
    if _ONLY_FORM.match(rest) or (rest.lower() == "international" and text.rstrip().lower().endswith("company")):
        return True
    return text.rstrip().endswith((",", "&")) or (_REST_OF_NAME.match(rest) is not None and not ends_in_form(text))


def is_rest(text: str) -> bool:
    """Tell a line that only ends a name: `Securities Corporation`."""
    return _REST_OF_NAME.match(text.strip(" ,")) is not None


def ends_in_form(text: str) -> bool:
    """Tell whether a text ends in a legal form."""
    return _ENDS_IN_FORM.search(text.strip(" ,")) is not None


@lru_cache(maxsize=64)
def fold(name: str) -> str:
    """Return a name without legal form, punctuation and the words that covers add or drop, for comparison.

    Each of a cover's few names is compared with all others, several times.
    """
    low = name.lower()
    words = _WORDS_OF_FORM.sub("", _MARK.sub(" ", low))
    return "".join(words.split()) or _NO_LETTER.sub("", low)


def same(one: str, other: str, alias: str = "") -> bool:
    """Tell whether two names are one firm: one begins with the other, or the text defines the one as the other."""
    first, second = fold(one), fold(other)
    if first.startswith(second) or second.startswith(first) or _part_of(one, other) or _part_of(other, one):
        return True
    short = fold(alias) if alias else ""
    return bool(short) and second.startswith(short)


def of_one_group(one: str, other: str) -> bool:
    """Tell whether two names begin with the same word, as the trade name and the full name of one firm do."""
    first, second = one.split()[0].strip(",.").lower(), other.split()[0].strip(",.").lower()
    return first == second and len(first) > 4


def is_mixed(name: str, others: Sequence[str]) -> bool:
    """Tell a line that is no name of its own but words of others, which narrow columns beside each other leave."""
    words = _MARK.sub(" ", _WORDS_OF_FORM.sub("", name.lower())).split()
    known = [set(_MARK.sub(" ", other.lower()).split()) for other in others]
    return set().union(*known).issuperset(words) and (not words or not any(each.issuperset(words) for each in known))


def _part_of(short: str, full: str) -> bool:
    """Tell whether a single word is one of the words of a name: `Penhallow`, `A.B. Penhallow & Co., LLC`."""
    return len(short) > 4 and short.isalpha() and short in re.findall(r"[\w’'-]+", full)


def _checked(text: str, begin: int, end: int) -> Iterator[Name]:
    raw = text[begin:end]
    name = re.sub(r"\s*\(\d{1,2}\)$", "", raw.strip(" ,;*†|–—-&[]"))
    if _is_name(name):
        start = begin + raw.index(name[0])
        yield Name(" ".join(name.split()), "", start, start + len(name))


def _is_name(name: str) -> bool:
    if ends_in_form(name):
        name = _OF_PRICE.sub("", _NUMBERED.sub("X", name))
    if not 3 <= len(name) <= 70 or _NOT_A_NAME.search(_COMMON.sub("", name.replace("*", ""))):
        return False
    words = [word for word in re.findall(r"[A-Za-z][\w.’'-]*", name) if word.lower() not in _SMALL]
    return bool(words) and not any(word.islower() for word in words) and len(words) <= 9
