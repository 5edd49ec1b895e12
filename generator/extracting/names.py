"""Names of companies in filings: how a printed name ends, and how EDGAR's conformed names are printed."""

from __future__ import annotations

import re
from functools import lru_cache
from sys import maxsize
from typing import NamedTuple

LEGAL = (
    r"(?:inc(?:orporated)?|corp(?:oration)?|co(?:mpany)?|companies|ltd|limited|l\.?\s?l\.?\s?c|l\.?\s?l\.?\s?p|l\.?\s?p"
    r"|p\.?l\.?c|n\.?\s?v|s\.?\s?a(?:\.?b)?(?:\.?\s+de\s+c\.?v)?|a\.?g|s\.?e|a/s|a\.?s\.?a|ab|oyj|s\.?p\.?a|b\.?v|k\.?k"
    r"|gmbh|kgaa|aktiengesellschaft|berhad|pte|pty|s\.?à\.?\s?r\.?l|s\.?a\.?r\.?l|s\.?a\.?s|a\.?ş|n\.?a|ulc|t/a)"
)
"""Legal form at the end of a name, in lower case, without its last stop."""

NUMBERED = (
    rf"(?:(?:{LEGAL}\.?|trust|fund),?\s+(?:[ivx]{{1,4}}|\d{{1,2}}|(?:19|20)\d\d-\w{{1,7}}(?:-\w{{1,2}})?)"
    r"|(?:capital|financing|funding)\s+[ivx]{1,4})"
)
"""Number at the end of a name that is one of several: `Acquisition Corp. II`, `Trust 1999-A`, `Financing III`."""

ENDING = (
    rf"(?:{LEGAL}|trust|funds?|bancorp(?:oration)?|bancshares|bankshares|bancorporation|holdings?|group|partners|partnership"
    r"|reit|association|bank|cooperative|foundation|insurance\s+company|society|republic|province|kingdom"
    r"|(?:realty|mortgage|equity|properties|pension|income)\s+investors)"
)
"""Last word of a name that tells it from other words in capitals; lower case."""

ENDS = re.compile(rf"\b{ENDING}\W{{0,3}}$")
LEGAL_ENDS = re.compile(rf"\b{LEGAL}\W{{0,3}}$|\b{NUMBERED}$")
"""The end of a line that is a name, in lower case; the second, of one that nothing else can be."""

_EQUAL: dict[str, str] = {
    "INC": r"inc(?:orporated)?",
    "INCORPORATED": r"inc(?:orporated)?",
    "CORP": r"corp(?:oration)?",
    "CORPORATION": r"corp(?:oration)?",
    "CO": r"co(?:mpany|s)?",
    "COS": r"co(?:mpanie)?s",
    "COMPANY": r"co(?:mpany)?",
    "LTD": r"(?:ltd|limited)",
    "LIMITED": r"(?:ltd|limited)",
    "LP": r"l\.?\s?p",
    "LLC": r"l\.?\s?l\.?\s?c",
    "LLP": r"l\.?\s?l\.?\s?p",
    "PLC": r"p\.?l\.?c",
    "NV": r"n\.?\s?v",
    "SA": r"s\.?\s?a",
    "AG": r"a\.?g",
    "SE": r"s\.?e",
    "TR": r"trust",
    "INTL": r"international",
    "INTERNATIONAL": r"int(?:ernational|['’]?l)",
    "HLDGS": r"holdings",
    "HLDG": r"holding",
    "GRP": r"group",
    "FINL": r"financial",
    "PHARMA": r"pharma(?:ceuticals?)?",
    "PHARMACEUTICAL": r"pharmaceuticals?",
    "BANCORPORATION": r"bancorp(?:oration)?",
    "BANCORP": r"bancorp(?:oration)?",
    "TECH": r"tech(?:nolog(?:y|ies))?",
    "AMER": r"america(?:n)?",
    "NATL": r"national",
    "MFG": r"manufacturing",
    "ASSOC": r"associat(?:ion|es)",
    "SYS": r"systems?",
    "LABS": r"lab(?:oratorie)?s",
    "PPTYS": r"properties",
    "RLTY": r"realty",
    "UTIL": r"utilit(?:y|ies)",
    "PWR": r"power",
    "ELEC": r"electric",
}
_FORMS = frozenset(
    {"INC", "INCORPORATED", "CORP", "CORPORATION", "CO", "COMPANY", "LTD", "LIMITED", "LP", "LLC", "LLP"}
) | {"PLC", "NV", "SA", "AG", "SE", "NEW"}
_SUFFIX = re.compile(r"\s*[/\\].*$")


_WITH_FORM = re.compile(rf"(?:\)?,?\s+{LEGAL}(?!\w)\.?)*")
_IN_WORD = re.compile(r"(?<=\w)")
_THE = re.compile(r"(?<!\w)the\s+$")


class Printed(NamedTuple):
    """A name as lower-case text prints it: its words, the article before them, forms of companies behind them."""

    words: re.Pattern[str]

    def search(self, text: str, start: int = 0, end: int = maxsize) -> tuple[int, int] | None:
        """Return where the first mention of the name between two offsets begins and ends."""
        for found in self.words.finditer(text, start, end):
            at = found.start()
            if _IN_WORD.match(text, at):
                continue
            article = _THE.search(text, max(start, at - 8), at)
            form = _WITH_FORM.match(text, found.end(), end)
            return article.start() if article else at, form.end() if form else found.end()
        return None


@lru_cache(maxsize=256)
def printed(conformed: str) -> Printed | None:
    """Return an EDGAR conformed name as documents print it.

    `BANK OF LARKSPUR CORP /DE/` is printed "Bank of Larkspur Corporation", `QUILL INC` "Quill, Inc.", `GANTRY JOHN H
    CO` "John H. Gantry Company". `None` where the name has no words to look for.
    """
    words = re.findall(r"[A-Z0-9&]+", _SUFFIX.sub("", conformed.upper()).replace("'", "").replace("’", ""))
    while words and words[-1] in _FORMS:
        words.pop()
    if words and words[0] == "THE":
        words.pop(0)
    if not words:
        return None
    orders = [words] if len(words) < 2 else [words, [*words[1:], words[0]]]
    named = "|".join([r"[\W_]{0,4}".join([_word(word) for word in order]) for order in orders])
    return Printed(re.compile(rf"(?:{named})(?!\w)"))


def _word(word: str) -> str:
    if word == "&":
        return "(?:&|and)"
    if word in _EQUAL:
        return _EQUAL[word]
    return r"['’]?".join([re.escape(word[:-1]), word[-1]]).lower() if len(word) > 3 else re.escape(word).lower()
