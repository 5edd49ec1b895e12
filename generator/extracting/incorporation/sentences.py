"""What a sentence says of incorporation: that a list follows, the name of a document, or that one is incorporated.

`split`, `has_opening` and `says_of_prospectus` take text as it stands, the others folded text.
"""

from __future__ import annotations

import re
from functools import lru_cache

from generator.extracting.incorporation.folding import fold
from generator.extracting.wording import Phrase, has, phrase, sentence_end

Span = tuple[int, int]

_ADDS_TO = re.compile(
    r"\b(?:add(?:s|ed|ing|ition)?|supplement(?:s|ed|ing)?|amend(?:s|ed|ing)?)\b.{0,160}\bfollowing\b"
    r".{0,160}\b(?:list|documents)\b.{0,40}\bincorporated\b",
    re.DOTALL,
)
"""What a supplement says that adds to the list of its prospectus."""
_OF_EXHIBIT = phrase({"exhibit": r"(?<=\bexhibit)s?\s+\d", "(": r"\d\d?\)\(\w+\)"})
OF_OFFER = re.compile(
    r"\bprospectus|\bregistration\s+statement|\boffering\s+circular|\bthis\s+(?:joint\s+)?proxy\s+statement"
)
DOCUMENT = phrase(
    {
        "form": r"s?(?:[\s-]*\d|\s+\w)",
        "10": r"-?\s?[kq]",
        "8": r"-?\s?k|-?a",
        "6": r"-?\s?k",
        "20": r"-?\s?f",
        "40": r"-?\s?f",
        "11": r"-?\s?k",
        "n-csr": "",
        "schedule": r"\s+(?:14[ac]|to(?:-[itc])?(?:/a)?(?:[,;:(]|\s+(?:\(|filed\b|dated\b)))",
        "proxy": r"\s+(?:statement|material|circular)",
        "material": r"\s+change\s+report",
        "annual": r"\s+reports?",
        "quarterly": r"\s+reports?",
        "current": r"\s+reports?",
        "interim": r"\s+reports?",
        "information": r"\s+(?:statement|circular)",
        "rule": r"\s+424",
        "description": r"\s+of",
    },
    before=r"\b",
)
DATED = phrase(
    {
        "20": r"(?<=\b20)\d\d",
        "19": r"(?<=\b19)\d\d",
        "/": r"\d\d",
        "form": r"(?<=\bform)\s+(?:8-?a|10|8-?b|[sf]-\d)",
    },
    behind=r"\b",
)
_NEAR = 200
"""Characters before and behind "incorporat" in which all stands that the next pattern looks for."""
_INCORPORATED = (
    r"(?:e|es|ed|ing)\b(?=(?s:.{0,160}?)\b(?:reference|herein|hereof|hereby)\b|\s+documents\b"
    r"|\s+in(?:to)?\s+(?:and\s+(?:are\s+)?made\s+a\s+part\s+of\s+)?this\s+(?:prospectus|registration\s+statement)"
    r"|(?:(?<=\bwe\sincorporate)|(?<=\balso\sincorporate)|(?<=\bhereby\sincorporate))\s+(?:the|our)\s+(?:annual|quarterly|current)\b"
    r"|(?:(?<=\bare\sincorporated)|(?<=\bare\salso\sincorporated)|(?<=\bare\slikewise\sincorporated))\W*$)"
)
_REFERENCE = r"\b(?s:.{0,40})\bincorporated\b"
_INCORPORATES = phrase({"incorporat": _INCORPORATED, "reference": _REFERENCE}, before=r"\b")
_NEGATIONS = ("not", "nor", "never")
_NONE = re.compile(
    r"\W*(?:in\s+no\s+event|under\s+no\s+circumstances?|none\s+of|nothing|no\s+(?:information|part|portion)s?)\b"
)
_AFFIRMS = Phrase(
    re.compile(
        rf"(?P<no>\b(?:not|nor|never|nothing),?\s+(?:\w+,?\s+){{0,6}}?)?\bincorporat{_INCORPORATED}|\breference{_REFERENCE}"
    ),
    ("no", "never", "incorporat", "reference"),
)
_ACTS = phrase({"incorporat": r"(?:es?|ing)\b(?s:.{0,90})\breference"}, before=r"\b")
_IS_INCORPORATED = re.compile(
    r"\b(?:is|are|be|been|being|hereby)\b[^.]{0,40}\bincorporated\b|\b(?:has|have)\s+(?:\w+\s+)?incorporated\b"
)
_WE_INCORPORATE = (
    *("incorporate by", "incorporates by", "incorporating", "incorporate herein", "incorporates herein"),
    *("are incorporated", "are hereby incorporated", "are also incorporated", "and so are", "as are"),
)
"""Words of which the next patterns have some."""
_PASSIVE = re.compile(
    r"(?<!which )(?<!that )\bare\s+(?:hereby\s+|also\s+)?incorporated\s+(?:herein\s+|hereby\s+)?by\s+reference"
)
_ONE_IS = re.compile(
    r"(?<!which )(?<!that )\bis\s+(?:hereby\s+|also\s+)?incorporated\s+(?:herein\b|(?:hereby\s+)?by\s+reference)"
)
_PART_OF = re.compile(r"\b(?:statements?|notes|information|sections?|discussion|data|schedules?|descriptions?)\b")
"""What a sentence begins with that is not about documents, but about what stands in them."""
_ACTIVE = re.compile(
    r"\b(?:incorporates?|(?:are|is)\s+incorporating)\s+(?:herein\s+|hereby\s+)?by\s+reference|\bincorporates?\s+herein"
    r"|\bis\s+incorporated\s+(?:herein\s+)?by\s+reference,?\s+(?:and\s+so|as)\s+are\b"
    r"|\bthere\s+are\s+(?:hereby\s+|also\s+)?incorporated\s+(?:herein\s+|hereby\s+)?by\s+reference"
)
_ARE = r"\b[^.]{0,80}\bare:"
_OPENS = phrase(
    {
        "following": r"\b",
        "below": r"\b",
        "listed": r"\b",
        "as": r"\s+follows\b",
        "these": r"\s+(?:documents|filings|reports)\b",
        "documents": _ARE,
        "reports": _ARE,
        "filings": _ARE,
        "set": r"\s+forth\b",
        "described": r"\b",
        "identified": r"\b",
        "specified": r"\b",
        "referred": r"\s+to\b",
    },
    before=r"\b",
)
_BELOW = re.compile(r"\b(?:list(?:s|ed)?\b[^.]{0,60}\bbelow|the\s+following)\b")
_BELOW_WORDS = ("below", "following")
"""One of these stands wherever the pattern above fits."""
_ABOVE = phrase(
    {
        **dict.fromkeys(
            ("documents", "reports", "filings"), r"\s+(?:listed|named|set\s+forth|described|identified)\s+above\b"
        ),
        "these": r"\s+(?:documents|reports|filings)\b",
    },
    before=r"\b",
)
_THEY_ARE = re.compile(
    r"\b(?:documents|reports|filings)\b[^.]{0,60}\bby\s+reference\b[^.]{0,80}\b(?:are|include)\b[^.]{0,40}:"
)
_DENIES = phrase(
    {
        "none": r"\s+of\b",
        "following": r"\s+exhibits\b",
        "exhibit": r"s?\s+(?:listed|filed|set\s+forth|described)\b",
        "list": r"\s+of\s+exhibits\b",
        "modif": r"(?:y|ies|ied)\s+or\s+supersed|ied\b.{0,30}\bsuperseded",
        "cop": r"(?:y|ies)\s+of\b",
        "incorporated": r"\s+(?:herein\s+)?by\s+reference\s+(?:to|from)\s+(?:the\s+)?exhibit",
        "into": r"\s+this\s+(?:annual|form\s+10|report)",
        "been": r"\s+(?:so\s+)?audited\b",
        "in": r"\s+reliance\s+(?:up)?on\b",
    },
    before=r"\b",
)
_FORMS = re.compile(
    r"\b(?:10\s?-?\s?[kq](?:sb|t|405)?|20\s?-?\s?f|40\s?-?\s?f|8\s?-?\s?k|6\s?-?\s?k|8\s?-?\s?a|10\s?-?\s?d|abs\s?-?\s?ee)(?:'?s)?\b|\bproxy\b"
)
_HYPHENS = re.compile(r"[\s-]+")
_PAPERS = re.compile(r"\b(?:documents?|reports?|filings?)\b")
_OF_REPORT = phrase({"part": r"s?\s+(?:i{1,3}|iv|[1-4])\b"}, before=r"\b")
_NOT_A_NAME = re.compile(
    r"\W*(?:we|you|any|this|in|if|to|as|for|upon|unless|notwithstanding|pursuant|these|statements|copies|requests|no|nothing|until"
    r"|when|it|however|additionally|further|also|please|neither|information|on(?!\s+[a-z]+\s+\d{1,2},)|at|by|such|see|because|since|before|after"
    r"|with\s+respect|some|certain\s+statements|the\s+following\b[^.:]{0,80}\b(?:annex(?:es|ed)|attached|enclosed))\b"
)
_PREDICATE = re.compile(
    r"(?<!which )(?<!that )(?<!and )(?<!or )(?<!it )(?<!they )(?<!such )"
    r"\b(?:contains?|includes?|describes?|sets?\s+forth(?!\s+(?:in|on|under|as|at|below))|provides?|discuss(?:es)?"
    r"|presents?|accompan(?:y|ies)|recasts|restates|revises|updates|supersedes|replaces|reflects|is|are|was|were|will|may(?!\s+\d)|can|should|does|do|has|have)\b"
)
_MORE = re.compile(r";\s*(?:and|or)?\s*$")
_ASIDE = re.compile(r"\([^()]*\)|\bfor\s+which\s+(?:[\w'-]+\s+){1,6}?(?:has|have|had)\b")
"""In the name of a report: words in brackets, and of what year its statements are: "for which they have been filed"."""
_SENTENCE_END = sentence_end(r"(?P<gap>[\s\"”’)]*\s+)(?=[(\"“A-Z])")
_ABBREVIATION = re.compile(
    r"(?:\b(?i:No|Nos|Reg|Inc|Corp|Co|Ltd|Cos|Bros|Mr|Ms|Mrs|Dr|St|Jr|Sr|vs|Sec|Rev|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov"
    r"|Dec)|\b[A-Z]|^\W*\w{1,3})\.\s*$"
)
_LONGER = 5
"""Letters of a word that is longer than any abbreviation."""


@lru_cache(256)
def split(text: str) -> tuple[Span, ...]:
    """Return the spans of a paragraph's sentences; several walks come by the same one."""
    spans = []
    start = 0
    for match in _SENTENCE_END.finditer(text):
        end, behind = match.span("gap")
        short = text[end - 1] == "." and not text[end - 1 - _LONGER : end - 1].isalnum()
        if short and _ABBREVIATION.search(text[max(start, end - 8) : end]):
            continue
        spans.append((start, end))
        start = behind
    return (*spans, (start, len(text)))


def names_document(folded: str) -> bool:
    """Tell whether a text names a document."""
    return DOCUMENT.stands_in(folded)


@lru_cache(256)
def opens_list(sentence: str) -> bool:
    """Tell whether a sentence opens a list of documents."""
    colon = sentence.rstrip().endswith(":")
    if affirms(sentence):
        opens = ((colon or _OPENS.stands_in(sentence)) and acts(sentence)) or (
            colon and (_THEY_ARE.search(sentence) is not None or _ADDS_TO.search(sentence) is not None)
        )
    else:
        opens = colon and _PAPERS.search(sentence) is not None
    return opens and not _DENIES.stands_in(sentence) and not _is_of_other(sentence)


def lists_below(sentence: str) -> bool:
    """Tell a sentence that opens a list behind one on incorporation: "We list the filings below, by registrant."."""
    if _BELOW.search(sentence) is None or _PAPERS.search(sentence) is None:
        return False
    return not _DENIES.stands_in(sentence) and not _is_of_other(sentence)


def opens_behind(before: str, sentence: str) -> bool:
    """Tell whether a sentence opens a list because the one before it speaks of incorporation."""
    return has(sentence, _BELOW_WORDS) and affirms(before) and lists_below(sentence)


def refers_back(text: str) -> bool:
    """Tell whether a paragraph says that documents are incorporated that stand above it."""
    if "above" not in text and "these" not in text:
        return False
    sentences = (fold(text[start:end]) for start, end in split(text))
    return any(
        _ABOVE.stands_in(each) and affirms(each) and acts(each) and not _DENIES.stands_in(each) for each in sentences
    )


def lists_behind_colon(sentence: str) -> bool:
    """Tell whether a sentence that opens a list goes on with its members behind a colon."""
    before, _, behind = sentence.partition(":")
    return several_forms(behind) and DATED.stands_in(behind) and "exhibit" not in before


def is_cut_behind_colon(sentence: str) -> bool:
    """Tell whether a sentence ends in the middle of what its colon leads to, as where a page ends."""
    _, colon, behind = sentence.rstrip().partition(":")
    return bool(colon and behind) and behind[-1] not in ".;:"


def leads_to_first(sentence: str) -> bool:
    """Tell a sentence whose colon leads to a list of which it holds the first member only, as its semicolon says."""
    if not has_more(sentence):
        return False
    before, _, behind = sentence.partition(":")
    return acts(before) and opens_list(f"{before}:") and is_name(behind) and DATED.stands_in(behind)


def asserts(sentence: str) -> bool:
    """Tell whether a sentence says by itself that a document is incorporated."""
    if not affirms(sentence) or not DATED.stands_in(sentence) or _DENIES.stands_in(sentence):
        return False
    return not _is_of_other(sentence)


def lists_itself(sentence: str) -> bool:
    """Tell whether a sentence says of several documents, each by name, that they are incorporated."""
    if not has(sentence, _WE_INCORPORATE) or not DATED.stands_in(sentence):
        return False
    if _ACTIVE.search(sentence) is None:
        passive, named = _PASSIVE.search(sentence), DOCUMENT.search(sentence)
        if passive is None or named is None or not several_forms(sentence[: passive.start()]):
            return False
        if _NOT_A_NAME.match(sentence) or _PART_OF.search(sentence, 0, named.start()):
            return False
    if not several_forms(sentence) or not affirms(sentence):
        return False
    return not _is_of_other(sentence) and not _DENIES.stands_in(sentence)


def names_one(text: str) -> bool:
    """Tell whether a paragraph says of a document, by its name, that it is incorporated into the prospectus."""
    if "is incorporated" not in text and "is hereby incorporated" not in text and "is also incorporated" not in text:
        return False
    return any(is_one(fold(text[start:end])) for start, end in split(text))


def is_one(sentence: str) -> bool:
    """Tell whether a sentence says so."""
    is_in, named = _ONE_IS.search(sentence), DOCUMENT.search(sentence)
    if is_in is None or named is None or named.start() > is_in.start() or _NOT_A_NAME.match(sentence):
        return False
    if _PART_OF.search(sentence, 0, named.end()) or "prospectus" not in sentence[is_in.end() :]:
        return False
    return asserts(sentence)


def several_forms(sentence: str) -> bool:
    """Tell whether a sentence names documents on more than one form."""
    return len({_HYPHENS.sub("", match.group().rstrip("s'")) for match in _FORMS.finditer(sentence)}) > 1


def affirms(sentence: str) -> bool:
    """Tell whether a folded sentence says that something is incorporated, whatever else it says is not."""
    first = sentence.find("incorporat")
    if first < 0 or _NONE.match(sentence):
        return False
    start, end = max(0, first - _NEAR), sentence.rfind("incorporat") + _NEAR
    if not has(sentence, _NEGATIONS):
        return _INCORPORATES.search(sentence, start, end) is not None
    return any(match["no"] is None for match in _AFFIRMS.finditer(sentence, start, end))


def acts(folded: str) -> bool:
    """Tell whether a text says that somebody incorporates something, or that something is or has been incorporated."""
    at = folded.find("incorporat")
    while at >= 0:
        if _ACTS.pattern.match(folded, at):
            return True
        if folded.startswith("ed", at + 10) and _IS_INCORPORATED.search(folded, max(0, at - _NEAR), at + 13):
            return True
        at = folded.find("incorporat", at + 10)
    return False


def has_more(text: str) -> bool:
    """Tell whether a text ends as a member of a list does that is not its last one."""
    return _MORE.search(text, max(0, len(text) - 8)) is not None


def is_name(sentence: str) -> bool:
    """Tell whether a sentence is the name of a document rather than a statement about one."""
    if _NOT_A_NAME.match(sentence):
        return False
    named = DOCUMENT.search(sentence, 0, 260)
    if named is None:
        return False
    return _MORE.search(sentence) is not None or _PREDICATE.search(_ASIDE.sub(" ", sentence[named.end() :])) is None


def _is_of_other(sentence: str) -> bool:
    """Tell whether a sentence is of an exhibit index, or of the parts of a report: of no offering document."""
    before, colon, _ = sentence.partition(":")
    opening = before if colon and "incorporat" in before else sentence
    if not _OF_EXHIBIT.stands_in(opening) and not _OF_REPORT.stands_in(sentence):
        return False
    return OF_OFFER.search(sentence) is None and _ACTIVE.search(sentence) is None


def has_opening(text: str) -> bool:
    """Tell whether a paragraph has a sentence that opens a list, or is one."""
    folded = fold(text)
    parts = [folded[start:end] for start, end in split(text)]
    if any(
        opens_list(part) or leads_to_first(part) or (number and opens_behind(parts[number - 1], part))
        for number, part in enumerate(parts)
    ):
        return True
    return has(folded, _WE_INCORPORATE) and any(lists_itself(part) for part in parts)


_SAYS_OF_ALL = r"\A(?=.*\bincorporat\w+\b.{0,60}?\breference\b)"
_OF_CONTENTS = re.compile(
    _SAYS_OF_ALL + r".*\bcontents\s+of\s+(?:(?!any\b|contract|agreement|document|exhibit)[\w'.,-]+\s+){0,8}?"
    r"registration\s+statements?\s+(?:(?:\([^()]{0,40}\)|nos?\W+[\d-]+),?\s+)?on\s+forms?\b",
    re.DOTALL,
)
_OF_SAME_PLAN = re.compile(
    _SAYS_OF_ALL
    + r".*\b(?:registration\s+statements?\s+on\s+forms?\s+s-8|forms?\s+s-8\s+registration\s+statements?)\b",
    re.DOTALL,
)


def tells_of_earlier(sentence: str) -> bool:
    """Tell whether a sentence incorporates an earlier registration statement (Form S-8, General Instruction E)."""
    if "contents of" in sentence and _OF_CONTENTS.search(sentence):
        return True
    return "general instruction e" in sentence and _OF_SAME_PLAN.search(sentence) is not None


_OF_PROSPECTUS = re.compile(r"\bprospectus|\bsections?\s+13\(a\)")
"""What later reports are incorporated into is a prospectus, even where the sentence does not say so."""


def says_of_prospectus(text: str) -> bool:
    """Tell whether a section without a list says all the same that something is incorporated into a prospectus."""
    return any(
        _OF_PROSPECTUS.search(sentence := fold(text[start:end])) is not None
        and acts(sentence)
        and not _DENIES.stands_in(sentence)
        for start, end in split(text)
    )
