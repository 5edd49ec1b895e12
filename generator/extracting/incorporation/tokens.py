"""Reads the words of an incorporation list that carry meaning as tokens; everything between them is skipped.

`vocabulary` says which words are tokens of which kind, and what value each kind has.
"""

from __future__ import annotations

import re

import msgspec

from generator.extracting import dates
from generator.extracting.incorporation.vocabulary import ITEMS, JOIN, WORDS


class Token(msgspec.Struct, frozen=True, gc=False):
    """Characters `start` to `end` of the canonical text, and what they mean."""

    kind: str
    start: int
    end: int
    value: object = None


class FormCode(msgspec.Struct, frozen=True, gc=False):
    """A form as printed: `10-K`, and whether `/A` follows."""

    code: str
    amendment: bool

    @property
    def printed(self) -> str:
        """The form with `/A` where it is an amendment."""
        return self.code + "/A" if self.amendment else self.code


_BY_WORD: dict[str, list[tuple[str, re.Pattern[str]]]] = {}
for _kind, _words, _pattern in WORDS:
    for _word in _words.split():
        _BY_WORD.setdefault(_word, []).append((_kind, re.compile(_pattern)))

_WORD = re.compile(
    r"""(?: ([a-z]+) | (\d+) | (?P<quoted>"[^"\n]{1,60}") | (?P<number>(?<![\w)])\((?:[ivx]{1,5}|[a-z]|\d{1,2})\))
      | (?P<open>[(\[]) | (?P<close>[)\]]) | (?P<stop>[;:•●·▪■◦○►]) | (?P<row>\n) | (?P<cell>\t) )[ ,.'/-]*+""",
    re.VERBOSE,
)
"""A word, figure or mark, with the signs behind it that mean nothing: so the next one begins where it ends."""
_ITEM_WORDS = re.compile(ITEMS)
_ALONE = {"annual": "10-K", "quarterly": "10-Q", "current": "8-K", "material": "6-K"}
_ITEM_8K = r"(?:1\.0[1-6]|2\.0[1-6]|3\.0[1-3]|4\.0[12]|5\.0[1-8]|6\.0[1-6]|7\.01|8\.01|9\.01)(?![\d.%])"
_BARE_ITEMS = re.compile(rf"{_ITEM_8K}(?:{JOIN}{_ITEM_8K})*")
"""Numbers of items without the word, in the column of a table."""
_YEARS_END = re.compile(r"\b(?:reports|forms?\s+\S+s)\b.{0,80}\byears\s+end(?:ed|ing)$")
_AND_YEAR = re.compile(r"\s*(?:,\s*)?and\s+")
_SPACES = re.compile(r"\s+")
_FIGURES = re.compile(r"\d{1,2}(?:\.\d\d)?(?=\D|$)")
_SCHEDULES = {"14A": "DEF 14A", "14C": "DEF 14C", "TO": "SC TO"}
_PROXIES = re.compile(r"(DEF|PRE|\w{4})(14[AC])")
_PARTS = re.compile(r"(ABS|10|11|18|20|40|6|8|SB|S|F|N)-?([A-Z].*|\d\w*)$")
_REGISTRATION = re.compile(r"(8-?A|10(?:-SB)?)-?12[BG]")
"""A form of registration under the Exchange Act, with the subsection of Section 12 that EDGAR's type adds."""
_FIRST_FIGURE = _BY_WORD.pop("0-9")
for _word, _patterns in _BY_WORD.items():
    if _word.isdigit():
        _patterns += _FIRST_FIGURE
_HOW_MANY = {"two": 2, "both": 2, "three": 3, "four": 4, "five": 5, "2": 2, "3": 3, "4": 4, "5": 5}


def item_numbers(folded: str, start: int) -> tuple[tuple[str, ...], int]:
    """Return the numbers of the items that are named at an offset, and where the words end; none where none are."""
    match = _ITEM_WORDS.match(folded, start)
    return (tuple(_FIGURES.findall(match.group())), match.end()) if match else ((), start)


def read(folded: str, offset: int = 0, *, table: bool = False) -> list[Token]:
    """Return the tokens of a folded text, their offsets counted from `offset`; only tables have rows and cells."""
    found: list[Token] = []
    behind = 0
    for word in _WORD.finditer(folded):
        part = word.lastindex or 0
        text = word[part]
        patterns = _BY_WORD.get(text)
        if patterns is None and part == 1:
            continue
        start = word.start()
        if start < behind:
            continue
        if mark := word.lastgroup:
            if mark != "quoted" and (table or mark not in ("row", "cell")):
                found.append(Token(mark, start + offset, word.end(part) + offset))
            if mark == "close" and (month := _month_before_brackets(found)):
                days = dates.more(folded, word.end(part), month)
                found += [Token("day", day.start + offset, day.end + offset, day) for day in days]
                behind = days[-1].end if days else behind
            continue
        if table and (bare := _BARE_ITEMS.match(folded, start)):
            found.append(Token("item", start + offset, bare.end() + offset, tuple(_FIGURES.findall(bare.group()))))
            behind = bare.end()
            continue
        for kind, pattern in patterns or _FIRST_FIGURE:
            if match := pattern.match(folded, start):
                read = _tokens(kind, match, offset)
                found += read
                behind = read[-1].end - offset if read else match.end()
                break
    return _with_years(found, folded, offset)


def _month_before_brackets(found: list[Token]) -> int | None:
    """Return the month of the day before the brackets just closed: "December 9, 16 (two reports), 17 and 23, 2003"."""
    opening = next((at for at in range(len(found) - 1, 0, -1) if found[at].kind == "open"), 0)
    day = found[opening - 1].value if opening else None
    return day.month if isinstance(day, dates.Day) and day.year is None else None


def _with_years(found: list[Token], folded: str, offset: int) -> list[Token]:
    """Read "Forms 11-K for the years ended December 31, 2001 and 2000" as naming two days."""
    for index in range(2, len(found)):
        year, day = found[index], found[index - 1]
        if year.kind != "year" or day.kind != "day" or found[index - 2].kind != "period":
            continue
        between = folded[day.end - offset : year.start - offset]
        if _AND_YEAR.fullmatch(between) and _YEARS_END.search(folded, 0, found[index - 2].end - offset):
            of = day.value
            assert isinstance(of, dates.Day) and isinstance(year.value, int)
            again = dates.Day(year.start, year.end, of.month, of.day, year.value)
            found[index] = Token("day", year.start, year.end, again)
    return found


def _tokens(kind: str, match: re.Match[str], offset: int) -> list[Token]:
    start, end = match.span()
    value: object = None
    if kind == "day":
        days = dates.run(match.string, start)
        return [Token("day", day.start + offset, day.end + offset, day) for day in days]
    if kind == "glued":
        days = dates.run(match.string, end)
        role = {"ended": "period", "dated": "dated"}.get(match["word"])
        before = [Token(role, start + offset, end + offset)] if role else []
        return before + [Token("day", day.start + offset, day.end + offset, day) for day in days]
    if kind == "aside":
        return []
    if kind == "form":
        value = _form_code(match)
    elif kind == "report":
        value = _report_code(match.group())
    elif kind == "proxy":
        value = _proxy_code(match.group())
    elif kind == "prospectus":
        value = "424B" + "".join([c for c in match.group()[-3:] if c.isdigit()])
    elif kind == "item":
        value = tuple(_FIGURES.findall(match.group()))
    elif kind == "several":
        value = _HOW_MANY[match.group().split()[0]]
    elif kind in ("year", "in_year"):
        value = int(match.group()[-4:])
    return [Token(kind, start + offset, end + offset, value)]


def _form_code(match: re.Match[str]) -> FormCode:
    printed = _SPACES.sub("", match["code"]).upper()
    amendment = match["slash"] is not None
    if printed in _SCHEDULES:
        return FormCode(_SCHEDULES[printed], amendment)
    if registration := _REGISTRATION.fullmatch(printed):
        return FormCode(registration[1].replace("8A", "8-A"), amendment)
    if proxy := _PROXIES.fullmatch(printed):
        return FormCode(f"{proxy[1]} {proxy[2]}" if len(proxy[1]) == 3 else printed, amendment)
    parts = _PARTS.match(printed)
    return FormCode(f"{parts[1]}-{parts[2]}" if parts else printed, amendment)


def _report_code(words: str) -> str:
    return "40-F" if words.endswith(("form", "forms")) else _ALONE[words.split()[0]]


def _proxy_code(words: str) -> str:
    side = "14C" if "information s" in words else "14A"
    if "additional" in words:
        return "DEFA14A"
    return f"PRE {side}" if "preliminary" in words and "definitive" not in words else f"DEF {side}"
