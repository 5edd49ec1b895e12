"""The registrant's name on a cover without a header to go by: in a line of its own, a label, a title or a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from generator.extracting import issuing_roles, named_in_sentences, names, short_names
from generator.extracting.charter_names import Found
from generator.extracting.cover import Cover
from generator.extracting.lines import Line, lines, lowered
from generator.extracting.named_in_sentences import FULL, WORD, of_line, recurs
from generator.extracting.wording import phrase
from generator.model import Document

_NOT_A_NAME = re.compile(
    r"""prospectus|supplement|registration|[$%€£]|preliminary|amendment|depositary|guarante|medium-term|price|contents
      |free\s+writing|term\s+sheet|cusip|underwrit|manager|certificates|pass[\s-]+through|copy|january|february|april|july|august
      |september|october|november|december|issuable|f/k/a|\bfka\b|:\s
      |\b(?:filed\b|rule\s+4|shares\b|notes?\b|due\b|warrants?\b|debentures|dated\b
          |securities\b(?!,?\s+(?:[ivx]{1,4},?\s+)?(?:corp|inc|co\b|trust|llc))|subject\s+to|stock\b|preferred\b|bonds?\b|rights\b|dividend
          |plan\b|linked\b|series\b|page\b|logo\b|agents?\b|symbol|offer(?:ed|ing)?\b|merger\b|proxy\b|million\b
          |up\s+to\b|per\s+(?:share|unit|note)|council\b|dear\b|meeting\b|letter\b|hereby\b|march\b|june\b|loans?\b
          |units\b|ordinary\b|invest|aggregate|principal\b|interests?\b|issuing\s+entity|depositor\b|sponsor\b|resale
          |table\b|washington\b|commission\b|information\b|sold\s+by|selling\b|formerly\b|this\b|is\s+(?:an?|the)\b|index\b
          |proceeds\b|are\b|will\s+be\b|(?:maturity|coupon|settlement|trade|issue|pricing)\s+dates?\b)
      |^\W*(?:by|and|of|to|from|or|for|issued\s+by)\b|^\W*(?:(?:credit\s+)?card\s+)?(?:master|owner|grantor)\s+trusts?\W*$""",
    re.VERBOSE,
)
_DESCRIBES = re.compile(
    r"\W*an?\s+(?:[\w.]+\s+){1,3}?(?:limited\s+partnership|limited\s+liability\s+company|corporation|business\s+trust)\W*"
)
"""What stands below a name and says what the registrant is."""
_ALSO_IN_NAMES = re.compile(
    r"""\binvestment\b|\binvestors\b|\bwashington\b|\bprincipal\b|\bprice\b|\binformation\b|\bstock\s+yards\b|\binterests?\b|\bplan\b|\bdividend\b|\bindex\b
      |\bpreferred\b(?!\s+(?:stock|shares|securit|units|interests))|\bmarch\b(?!\s*\d)|\baugust\b(?!\s*\d)|\bjune\b(?!\s*\d)|\bmerger\b
      |\bbonds?\b|\bnotes?\b(?=.*\btrust\W*$)|\bsponsor\b|\bletter\b|\bloans?\b|\bagents?\b|\bmanager\b|\baggregates\b|\bmillion\b|\bcopy\b""",
    re.VERBOSE,
)
"""Words that a line ending in a legal form may have and still be a name: `Harbor Investment Corporation`."""
_OWN_WORD = re.compile(rf"\b(?:{names.ENDING}|limited|operating|financial|international|the|of|and)\b\.?")
"""Words of which a name has one besides at least."""
_SHORT_NAME = 7
"""Words of such a name at most."""
_STATES = re.compile(
    r"(?:the\s+)?(?:\w+\s+)?(?:republic|kingdom|state|states|province|commonwealth|government)\s+of\s+\w|united\s+\w+\s+states\b"
    r"|(?:\w+\s+){0,3}bank\s+of\s+\w+(?:\s+\w+)?\W*$"
)
"""Names of states and provinces that issue bonds, and of banks."""
_ENDING_BELOW = re.compile(rf"\n(?:{names.LEGAL}|limited\s+(?:liability\s+company|partnership))\.?(?=\n|$)")
_ISSUER = phrase(
    {"Issuer": "", "ISSUER": "", "Issuing": r"\s+[Ee]ntity(?=:)", "ISSUING": r"\s+ENTITY(?=:)"},
    before=r"(?:^|(?<=[\n\t]))",
    behind=rf""":?\s*[\t:]\s*(?P<name>(?:The\s+)?{WORD}(?:,?[ ](?:(?:of|and|de)[ ])?{WORD}){{0,9}}?)
        (?=\s*(?:[\n(;]|,\s+(?:an?\s|acting|our\s|[\w\ ]{{3,20}}\s[Bb]ranch\b)|$))""",
)
"""The issuer of notes behind its label in the key terms."""
_PROSPECTUS_OF = re.compile(
    rf"(?i:\bprospectus(?:[ ]+of|\s+dated\s+[a-z]+\s+\d{{1,2}},\s+\d{{4}},?\s+of))[ ]+(?P<name>{FULL})"
    rf"|^(?i:prospectus[ ]+of)[ ]+(?P<bank>(?:{WORD}[ ]){{1,6}}(?i:{names.ENDING}))$"
    rf"|(?i:\bprospectus\s+for\s+(?:up\s+to\s+)?[\d,]{{5,}}\s[^\t$]{{3,300}}?\s+of)\s+(?!(?i:class|common|ordinary|preferred|(?:\w+\s+)?(?:warrants?|shares?|units?|rights))\b)(?P<issuer>{FULL})",
    re.MULTILINE,
)
"""The title of a prospectus that is a proxy statement of another company too."""
_SPLIT_OFF = re.compile(
    rf"(?i:\b(?:stock|shares)\s+of)\s+(?P<name>(?!(?i:class|series|common|ordinary)\b){FULL})\s+(?i:(?:which|that)\s+are\s+(?:currently\s+)?owned\s+by\b)"
)
"""Whose shares a parent offers to its own holders for theirs: the subsidiary that it splits off registers them."""
_PROSPECTUS_OF_CELL = re.compile(r"(?<![\w/])prospectus(?P<of>\s+of)?(?=[\t\n])[^\n]*")
_CELL = re.compile(r"(?P<of>(?i:of)\s+)?(?P<name>[A-Z][^\t\n]{2,80})(?=[\t\n])")
_OTHERS = re.compile(
    r"\b(?:underwriters?|managers?|book-?\s?runners?|agents?|trustees?|servicers?|counsel|dealers?|sponsor)\b"
)
_WIDE = re.compile(r"(?:[^\t\n]*\t){4}")
"""A row of so many cells is one of terms, not of names."""
_LOGO = re.compile(rf"\[(?i:(?:logo\s+)?(?:(?:of|for)\s+)?)(?P<name>{FULL})(?i:\s+logo)?(?i:\s+appears\s+here)?\s*\]")
_PICTURE = re.compile(r"\[logo\b[^\[\]]{0,160}\]")
"""What a cover has in place of a picture, maybe over several lines: `[LOGO OF ACME | … CORPORATION | APPEARS HERE]`."""
_LOGO_MARK = re.compile(r"\s*(?:LOGO|\[(?i:logo)\]|[$€£]\s?\d{1,3}(?:,\d{3})+)\s+(?=[A-Z])")
_ANNOUNCED = re.compile(
    r"\$\s?\d[\d.,]{0,12}\s?(?i:mm|bn|mil|million|billion)\W{0,4}\s"
    rf"(?P<name>{WORD}(?:[ ]{WORD}){{1,6}}[ ](?i:trust)[ ](?:19|20)\d\d-\w{{1,4}})(?=\W)"
)
"""The trust whose notes underwriters announce: `*Pricing Details* $851mm Acme Auto Trust 2019-B`."""
_TARGET = re.compile(
    r"(?:(?<!rights\s)(?<!warrants\s)\b(?:issuable|to\s+be\s+issued)\s+to\s+(?:the\s+)?(?:share|stock|unit)?holders\s+of"
    r"|\b(?:exchange|for)\s+(?:each|any\s+and\s+all|all)(?:\s+of\s+the)?\s+(?:issued\s+and\s+)?outstanding\s+"
    r"(?:common\s+|ordinary\s+)?shares?(?:\s+of\s+(?:[\w.$,-]+\s+){0,6}?(?:stock|shares))?\s+of)\s+(?:the\s+)?$"
)
"""Before the name of a company whose holders are offered the securities of the registrant."""
_ONLY_ENDING = re.compile(
    r"\S+|(?:credit\s+)?card\s+(?:master\s+)?(?:note\s+)?trust(?:\s+[ivx]{1,3})?|(?:owner\s+|grantor\s+|master\s+)?trust,?\s+(?:series\s+)?(?:19|20)\d\d-\w{1,3}"
)
"""The last line of a name: a word alone, or a trust by its year and letter."""
_BOTH = re.compile(rf"\b{names.LEGAL}\.?,?\s+and\s+.{{3,60}}\s{names.LEGAL}\.?\W*$")
"""The names of both parties to a merger in one line."""
_GUARANTEED_BY = re.compile(r"\bguaranteed\b.*\bby\W*$")
"""A line above the name of a guarantor."""


def read(document: Document, cover: Cover) -> Found | None:
    """Return the name that a label or title gives, else a line of its own, else what the text calls the issuer."""
    text = document.text
    if issuer := _ISSUER.search(text, cover.start, cover.end):
        return Found(*issuer.span("name"), "key-terms")
    if of := _PROSPECTUS_OF.search(text, cover.start, cover.head_end) or _in_columns(text, cover):
        return Found(*of.span(of.lastgroup or 0), "cover-title")
    if cover.lower.find("owned by", cover.start, cover.head_end) >= 0 and (
        held := _SPLIT_OFF.search(text, cover.start, cover.head_end)
    ):
        return Found(*held.span("name"), "cover-title")
    if announced := _ANNOUNCED.search(text, cover.start, cover.head_end):
        return Found(*announced.span("name"), "cover-title")
    if merging := short_names.buyer(text, cover):
        return merging
    head_end = min(cover.head_end, cover.legend) if cover.legend > 0 else cover.head_end
    every = [
        part
        for line in _without_picture(text, cover, head_end)
        if not _WIDE.match(text, text.rfind("\n", 0, line.start) + 1) and not _is_of_others(cover.lower, line)
        for part in issuing_roles.apart(_without_logo(line))
    ]
    titled = issuing_roles.titled(every)
    candidates = _candidates(every, titled)
    if short_names.merges(cover):
        candidates = [line for line in candidates if not _BOTH.search(lowered(line.text))]
    if issues := _with_its_role(cover, titled, candidates):
        return issues
    legal, ended = _with_endings(cover, titled, candidates)
    if legal and (issuer_above := _above_guarantor(cover, every, candidates, legal[0])) is not None:
        return of_line(issuer_above, "cover-name-line")
    if not legal and (logo := _LOGO.search(text, cover.start, head_end)):
        return Found(*logo.span("name"), "cover-logo")
    described = [line for line, below in titled if line in candidates and _DESCRIBES.fullmatch(below)]
    legal, ended = (
        [line for line in found if not _DESCRIBES.fullmatch(lowered(line.text))] for found in (legal, ended)
    )
    for line in [*legal, *ended, *described, *[line for line in candidates if _STATES.match(lowered(line.text))]]:
        above = every.index(line) - 1
        if line.text.startswith("(") and line.text.endswith(")") and above >= 0 and every[above] in candidates:
            line = every[above]  # the brackets translate it
        return _with_lines(cover.lower, of_line(line, "cover-name-line"), candidates)
    return named_in_sentences.read(document, cover, candidates, head_end) or _below_an_aside(text, cover, head_end)


def _is_of_others(lower: str, line: Line) -> bool:
    """Tell the cell behind a label of a term sheet for those who sell or serve: `Lead Underwriter:`."""
    if not line.start or lower[line.start - 1] != "\t":
        return False
    label = lower[lower.rfind("\n", 0, line.start) + 1 : line.start].rstrip("\t ")
    return label.endswith(":") and _OTHERS.search(label) is not None


def _without_picture(text: str, cover: Cover, end: int) -> Iterator[Line]:
    """Return the lines and cells of a cover's head but for those of a note that a picture stands there."""
    noted = _PICTURE.search(cover.lower, cover.start, end) if cover.lower.find("[logo", cover.start, end) >= 0 else None
    begin, stop = noted.span() if noted and "\n" in noted[0] else (end, end)
    for line in lines(text, cover.start, end):
        if not begin <= line.start < stop or text[line.start - 1] == "\t":
            yield line


def _candidates(every: list[Line], titled: list[tuple[Line, str]]) -> list[Line]:
    """Return the lines that may be the name, without those of who only serves the issuer, where others stand."""
    candidates = [line for line in every if _may_be_name(line) and not issuing_roles.serves(lowered(line.text))]
    if len(candidates) < 2:
        return candidates
    serving: list[Line] = []
    several = False
    for line, below in reversed(titled):
        serves = issuing_roles.serves(below) and not issuing_roles.deposits(below)
        several = issuing_roles.serve(below) if serves else several and line in candidates and _ends_as_name(line)
        if serves or several:
            serving.append(line)
    kept = [line for line in candidates if line not in serving]
    # who sells and services is the registrant where the cover has no other company
    return kept if any(map(_ends_as_name, kept)) or not any(map(_ends_as_name, serving)) else candidates


def _with_its_role(cover: Cover, titled: list[tuple[Line, str]], candidates: list[Line]) -> Found | None:
    """Return the name whose role as the issuer stands beside or below it."""
    above: Line | None = None
    for line, below in titled:
        if issuing_roles.issues(below):
            lower = lowered(line.text)
            if above is not None and issuing_roles.is_series(lower) and _ends_as_name(above):
                found = _with_lines(cover.lower, of_line(above, "cover-name-line"), candidates)
                return found._replace(end=line.start + len(line.text.rstrip(" *_")))
            if line in candidates or _ends_as_name(line) or issuing_roles.names_a_series(below, lower):
                return _with_lines(cover.lower, of_line(line, "cover-name-line"), candidates)
        above = line
    return None


def _below_an_aside(text: str, cover: Cover, head_end: int) -> Found | None:
    """Return the name with its role as the issuer that stands below notices beside it, which end the head."""
    every = list(lines(text, head_end, cover.end))
    named = [line for line in every if _may_be_name(line) and _ends_as_name(line)]
    return _with_its_role(cover, [pair for pair in issuing_roles.titled(every) if pair[0] in named], named)


def _with_endings(
    cover: Cover, titled: list[tuple[Line, str]], candidates: list[Line]
) -> tuple[list[Line], list[Line]]:
    """Return the lines that end in a legal form, and those that end as names do.

    Where a depositor is named the first name stands for all, be it a trust or who sets it up.
    """
    ended = [line for line in candidates if names.ENDS.search(lowered(line.text))]
    legal = [line for line in candidates if names.LEGAL_ENDS.search(lowered(line.text)) or _form_below(cover, line)]
    depositing = [line for line, below in titled if line in candidates and issuing_roles.deposits(below)]
    if depositing:
        legal = [line for line in candidates if line in depositing or _ends_as_name(line)]
    offering = _offering_themselves(cover, [*legal, *[line for line in ended if line not in legal]])
    return [line for line in legal if line in offering], [line for line in ended if line in offering]


def _in_columns(text: str, cover: Cover) -> re.Match[str] | None:
    """Return the name below the words `prospectus of` in a cell, beside the name of the other party to a merger."""
    for head in _PROSPECTUS_OF_CELL.finditer(cover.lower, cover.start, cover.head_end):
        row = text.rfind("\n", 0, head.start()) + 1
        column = text.count("\t", row, head.start())
        below = text.find("\n", head.end()) + 1
        for _ in range(column if below else 0):
            below = text.find("\t", below, cover.head_end) + 1
        if below and (name := _CELL.match(text, below, cover.head_end)) and (head["of"] or name["of"]):
            return name
    return None


def _above_guarantor(cover: Cover, every: list[Line], candidates: list[Line], named: Line) -> Line | None:
    """Return the name of the issuer above a line `Guaranteed by` and the name of who guarantees what it issues."""
    if not any(below is named and _GUARANTEED_BY.search(lowered(line.text)) for line, below in pairwise(every)):
        return None
    return next((line for line in candidates if line.start < named.start and recurs(cover.lower, line, cover)), None)


def _form_below(cover: Cover, line: Line) -> bool:
    """Tell a line whose legal form stands below it: `Acme Financial Services` / `Corporation`."""
    return _ENDING_BELOW.match(cover.lower, line.start + len(line.text)) is not None


def _offering_themselves(cover: Cover, named: list[Line]) -> list[Line]:
    """Leave out the names of companies to whose holders securities are offered, where another name stands."""
    if len(named) < 2:
        return named
    return [line for line in named if not _is_target(cover, lowered(line.text).strip(" *,."))] or named


def _is_target(cover: Cover, name: str) -> bool:
    at = cover.lower.find(name, cover.start, cover.end)
    while at >= 0:
        if _TARGET.search(cover.lower, max(cover.start, at - 160), at):
            return True
        at = cover.lower.find(name, at + len(name), cover.end)
    return False


def _with_lines(lower: str, found: Found, candidates: list[Line]) -> Found:
    """Return a name with the lines that it runs over: its legal form below, those above that the text joins to it."""
    for line in reversed(candidates):
        end = line.start + len(line.text)
        if end >= found.start or lower[end : found.start].strip("\n"):
            continue
        words = " ".join(lower[line.start : found.end].split())
        only_ending = found.start - end < 3 and _ONLY_ENDING.fullmatch(lower, found.start, found.end) is not None
        only_ending = only_ending and (end + 1 == found.start or lower.find(" ", found.start, found.end) > 0)
        if not only_ending and lower.find(words, found.end) < 0:
            break
        found = found._replace(start=line.start)
    whole = names.LEGAL_ENDS.search(lower[found.start : found.end])
    below = None if whole else _ENDING_BELOW.match(lower, found.end)
    return found._replace(end=below.end()) if below else found


def _may_be_name(line: Line) -> bool:
    if not 3 <= len(line.text) <= 90:
        return False
    bare = line.text.lstrip('*“"( ')
    if not (bare[:1].isupper() or bare[1:2].isupper() or (bare[:1].isdigit() and _ends_as_name(line))):
        return False
    words = line.text.split()
    if len(words) > 12:
        return False
    lower = lowered(line.text)
    if not _OWN_WORD.sub(" ", lower).strip(" ,.&()"):
        return False
    if len(words) <= _SHORT_NAME and (names.ENDS.search(lower) or names.LEGAL_ENDS.search(lower)):
        lower = _ALSO_IN_NAMES.sub(" ", lower)
    return _NOT_A_NAME.search(lower) is None


def _without_logo(line: Line) -> Line:
    """Return a line without the word for a picture, or the amount, before the name: `LOGO Acme Corporation`."""
    mark = _LOGO_MARK.match(line.text)
    return Line(line.start + mark.end(), line.text[mark.end() :]) if mark else line


def _ends_as_name(line: Line) -> bool:
    lower = lowered(line.text)
    return names.ENDS.search(lower) is not None or names.LEGAL_ENDS.search(lower) is not None
