"""The EDGAR form type: stated by the submission, printed on the cover, or part of the file's name, in this order."""

from __future__ import annotations

import re

import msgspec

from generator.extracting.cover import Cover
from generator.extracting.lines import begins_line
from generator.extracting.wording import phrase
from generator.model import Document, Fact

_HEAD = 6_000
"""Characters in which a document names its form."""

_RULE_HEAD = 3_000
"""Characters in which a prospectus names the rule that it is filed under (Rule 424(e): the upper right corner)."""

_RENDERED = re.compile(r"(?P<form>[A-Z0-9][A-Z0-9/ -]{1,12}?) 1 \S+\.(?:htm|html|txt)\b")
"""First line of a document as EDGAR renders it: type, sequence, file name, description."""

# The patterns below are for lower-case text.

_RULE_424 = phrase(
    {
        "424": r"\s?(?:(?:\(\s?b\s?\)|b|-b)\s?\(?\s?(?P<paragraph>[1-8])\b(?:\s?\))?|\(\s?(?P<early>a)\s?\))",
        "433": r"\b(?P<fwp>)",
        "497": r"(?:\s?\(\s?(?P<letter>[a-eh-k])\s?\)|\b(?P<fund>)(?!\s?\())",
    },
    before=r"\b",
)
_FILED = re.compile(r"filed|pursuant|rule|^\W*$")

_REGISTRATION = phrase(
    {"form": r"\s+(?P<form>(?:s|f)-\d{1,2}(?:mef|asr|ef|d)?|sf-[13]|sb-[12]|n-(?:2|14|1a|3|4|6))(?![\w-])"},
    before=r"\b",
)
_POST_EFFECTIVE = phrase({"post": r"[\s-]*effective\s+amendment"}, before=r"\b")
_AMENDMENT = phrase(
    {
        "pre": r"[\s-]*effective\s+amendment(?:\s+(?:no\.?|number|nos\.?)\s*\[?\w+)?",
        "amendment": r"\s+(?:no\.?|number|nos\.?)\s*\[?\w+",
    },
    before=r"\b",
)
_CHECKED = r"[^☐¨☒þý☑✓✔]{0,160}?check\s+the\s+following\s+box\W{0,4}?(?:[☒þý☑✓✔]|x\b|\[\s?x\s?\]|\(x\))"
_AUTOMATIC = re.compile(r"rule\s+462\(e\)" + _CHECKED)
_REINVESTMENT = re.compile(r"only\s+securities\s[^.]{0,120}?reinvestment\s+plans" + _CHECKED)
_ADDITIONAL = re.compile(
    r"rule\s+462\(b\)" + _CHECKED.replace("following\\s+box", "following\\s+box(?:[^.]{0,200}offering)?")
)

_SHELF = ("S-3", "F-3")

_JOINT = r"(?:\s?[-–—]\s?|\s)?"
"""What stands between a form's figures and its letters: `10-K`, `10K`, `10 - K`."""
_REPORTS = (
    rf"\s+(?P<form>8{_JOINT}k(?:12[bg]3?|15d5)?|10{_JOINT}kt?(?:[-\s]?405|[-\s]?sb)?|10{_JOINT}qt?(?:[-\s]?sb)?"
    rf"|(?:20|40){_JOINT}f|(?:6|11){_JOINT}k|10{_JOINT}d|n{_JOINT}csrs?|14{_JOINT}[ac]|8{_JOINT}a|10)"
    r"(?P<amended>\s?/\s?a(?:-?\s?\d{1,2})?|(?<=[kqbf])-?a|[^\w\n]{1,6}amendment\s+(?:no\.?|number)\s*\d{1,2})?\b(?!-)"
)
_REPORT = phrase({"form": "", "schedule": "", "from": "", "f": r"\s{1,3}o\s{1,3}r\s{1,3}m"}, behind=_REPORTS)
_FIGURES = re.compile(r"(?P<figures>\d+|n)\W*(?P<letters>.*)")
_AMENDMENT_LINE = re.compile(
    r"""^[^\w\n]*amendment\s+(?:no\.?|number|\#)\s*(?:\d{1,2}|one|two|three|[iv]{1,3})\b[^\w\n]*
        (?:to\b[^\w\n]*(?:(?:the\s+)?(?:form|schedule|current|annual|quarterly|transition)\b[^\n]{0,60})?)?$""",
    re.MULTILINE | re.VERBOSE,
)
"""A line of a report's title that says that it is an amendment; a blank number is a form's own words."""
_BEFORE_FORM = re.compile(
    r"(?:^|\n)\W*(?:amendment\s+(?:no\.?|number)\s*(?:\d{1,2}|one|two|three)\s+(?:to|on)"
    r"|(?:current|annual|quarterly|transition)\s+report\s+(?:on|under)|(?:19|20)\d\d)\s+(?:the\s+)?$"
)
_LINE_ENDS = re.compile(r"[^\w\n]*(?:\n|$)")
_COMMISSION = re.compile(r"\b(?:securities\s+and\s+exchange\s+commission|20549)\W*$")
_DEFINITIVE = re.compile(r"(?:[☒þý☑✓✔]|\bx\b|\[\s?x\s?\]|\(x\))\W{0,6}definitive\s+proxy")
_TRANSITION = re.compile(
    r"transition\s+period\s+from[\s:_]*[a-z]{3,9}\.?\s+\d{1,2},?\s+(?:19|20)\d\d[\s,_]*(?:to|through)[\s:_]*[a-z]{3,9}\.?\s+\d{1,2}"
)
"""The period of a report that closes a changed fiscal year or quarter (17 CFR 240.13a-10), with both its days."""
_OF_PERIOD = re.compile(r"\b(?:year|quarter|period)\s+ended[\s:_]*[a-z]{3,9}\.?\s+\d")
_PERIODIC = ("10-K", "10-Q")
_CLASS_FORMS = {"8-A": "8-A12", "10": "10-12"}
_CLASS_TITLE = re.compile(r"\bregistration\s+of\s+(?:certain\s+classes\s+of\s+)?securities\b")
_CLASS = re.compile(
    r"securities\s+(?:to\s+be\s+)?registered\s+(?:or\s+to\s+be\s+registered\s+)?(?:pursuant\s+to|under)\s+section\s+12\((?P<section>[bg])\)"
    r"(?:\s*of\s+the\s+(?:exchange\s+)?act(?:\s+of\s+1934)?)"
)
"""The part of Section 12 under which a form registers a class of securities, which stands behind it."""
_CLASS_HEADS = re.compile(
    r"(?:\W*\b(?:title\s+of|name\s+of|each|class(?:es)?|exchange|on\s+which|to\s+be|so|is|are|registered)\b)*\W*"
)
_NO_CLASS = re.compile(r"none\b|not\s+applicable\b|n/a\b|securities\s+to\s+be\b|$")
_ADDITIONAL_PROXY = re.compile(
    r"(?:[☒þý☑✓✔]|\bx\b|\[\s?x\s?\]|\(x\))\W{0,6}(?:definitive\s+additional|soliciting)\s+material"
)
_PRELIMINARY_PROXY = re.compile(r"(?:[☒þý☑✓✔]|\bx\b|\[\s?x\s?\]|\(x\))\W{0,6}preliminary\s+proxy")


_MISREAD = re.compile(r"424\d+")
"""A type of Rule 424(b) whose letter was taken for a figure."""


class _Found(msgspec.Struct, frozen=True, gc=False):
    form: str
    start: int
    end: int
    rule: str


def read(document: Document, cover: Cover) -> Fact[str]:
    """Read the EDGAR form type: `424B3`, `S-3/A`, `POS AM`.

    A type that the submission states wins over the cover's words, which may be wrong or name a rule only; the name
    of a file wins over them where both name a paragraph of Rule 424(b).
    """
    printed = _on_cover(document, cover)
    evidence = document.evidence(printed.start, printed.end, printed.rule) if printed else ()
    stated = _stated(document)
    if stated is None:
        return Fact(printed.form, evidence) if printed else Fact(absent="not stated")
    if printed is None or printed.form == stated:
        return Fact(stated, evidence)
    if document.header.origin == "file name" and not (stated.startswith("424B") and printed.form.startswith("424B")):
        return Fact(printed.form, evidence)
    return (
        Fact(stated, note=f"The cover reads as {printed.form}.") if _same_kind(stated, printed.form) else Fact(stated)
    )


def _stated(document: Document) -> str | None:
    form = document.stated.get("form") or (
        document.type or document.header.form
        if document.header.origin == "file name"
        else document.header.form or document.type
    )
    return " ".join(form.upper().split()) if form and not _MISREAD.fullmatch(form) else None


def _same_kind(stated: str, printed: str) -> bool:
    """Tell whether a cover's words speak of the form itself, not of the report that a prospectus carries."""
    return stated[:3] == "424" and printed[:3] == "424"


def _on_cover(document: Document, cover: Cover) -> _Found | None:
    text = document.text
    rendered = _RENDERED.match(text)
    if rendered:
        return _Found(rendered["form"], rendered.start("form"), rendered.end("form"), "rendered-form")
    return _prospectus(cover.lower, cover.legend) if not cover.facing_end else _statement(cover.lower, cover.facing_end)


def _prospectus(lower: str, legend: int) -> _Found | None:
    for match in _RULE_424.finditer(lower, 0, _RULE_HEAD):
        line = lower.rfind("\n", 0, match.start()) + 1
        if match.start() - line > 200 or not _FILED.search(lower, max(0, match.start() - 60), match.start()):
            continue
        if match["paragraph"]:
            return _Found(f"424B{match['paragraph']}", match.start(), match.end(), "cover-rule-424")
        if match["early"]:
            return _Found("424A", match.start(), match.end(), "cover-rule-424")
        if match["letter"]:
            return _Found(f"497{match['letter'].upper()}", match.start(), match.end(), "cover-rule-497")
        if match["fund"] is not None:
            return _Found("497", match.start(), match.end(), "cover-rule-497")
        return _Found("FWP", match.start(), match.end(), "cover-rule-433")
    return None if 0 <= legend < _HEAD else _report(lower)


def _statement(lower: str, end: int) -> _Found | None:
    found = _REGISTRATION.search(lower, 0, min(_HEAD, end))
    if found is None:
        return None
    form = found["form"].upper()
    head = found.end() + 200
    post = _POST_EFFECTIVE.search(lower, 0, head)
    if post and _title(lower, post.start()):
        automatic = form in _SHELF and _AUTOMATIC.search(lower, 0, end) is not None
        return _Found(_amended_after(form, automatic), post.start(), found.end(), "cover-form")
    if form in _SHELF and _AUTOMATIC.search(lower, 0, end):
        form += "ASR"
    elif form in _SHELF and _REINVESTMENT.search(lower, 0, end):
        form += "D"
    elif _ADDITIONAL.search(lower, 0, end):
        form += "MEF"
    amendment = _AMENDMENT.search(lower, 0, head)
    start = found.start()
    if amendment and _title(lower, amendment.start()):
        form, start = form + "/A", min(start, amendment.start())
    return _Found(form, start, max(found.end(), amendment.end() if amendment else 0), "cover-form")


def _title(lower: str, at: int) -> bool:
    """Tell whether the words at an offset stand in the statement's title, not in a sentence."""
    return at - max(lower.rfind("\n", 0, at), lower.rfind(".", 0, at)) < 120


def _amended_after(form: str, automatic: bool) -> str:
    """Return the form type of a post-effective amendment."""
    if form in ("S-8", "F-6"):
        return f"{form} POS"
    return "POSASR" if automatic else "POS AM"


def _report(lower: str) -> _Found | None:
    named = (match for match in _REPORT.finditer(lower, 0, _HEAD) if _heads_report(lower, match))
    found = next(named, None)
    if found is None:
        return None
    form = _folded(found["form"])
    if form in ("14A", "14C"):
        if _PRELIMINARY_PROXY.search(lower, 0, _HEAD):
            form = f"PRE {form}"
        elif form == "14C" or _DEFINITIVE.search(lower, 0, _HEAD):
            form = f"DEF {form}"
        elif _ADDITIONAL_PROXY.search(lower, 0, _HEAD):
            form = f"DEFA{form}"
        else:
            return None
    if form in _CLASS_FORMS:
        classes = next(
            (words for words in _CLASS.finditer(lower, found.end(), _HEAD) if _has_class(lower, words)), None
        )
        if classes is None or not _CLASS_TITLE.search(lower, found.end(), found.end() + 400):
            return None
        form = f"{_CLASS_FORMS[form]}{classes['section'].upper()}"
    if form in _PERIODIC and _is_transition(lower, found.end()):
        form += "T"
    amended = "/A" if found["amended"] or _amendment_beside(lower, form, found) else ""
    return _Found(form + amended, found.start("form"), found.end(), "cover-form")


def _is_transition(lower: str, at: int) -> bool:
    """Tell a report of a transition period, whose days it states, and not those of a year or quarter."""
    found = _TRANSITION.search(lower, at, _HEAD)
    return found is not None and _OF_PERIOD.search(lower, at, found.end() + 400) is None


def _folded(printed: str) -> str:
    """Return a form as EDGAR writes it, whatever a cover prints between figures and letters."""
    parts = _FIGURES.fullmatch(printed)
    if parts is None or not parts["letters"]:
        return printed.upper()
    letters = re.sub(r"[-\s]", "", parts["letters"])
    return f"{parts['figures']}{'' if parts['figures'] == '14' else '-'}{letters}".upper()


def _amendment_beside(lower: str, form: str, found: re.Match[str]) -> bool:
    """Tell whether a line of the title says that the report is an amendment; amended proxy material has own forms."""
    if "14" in form:
        return False
    return _AMENDMENT_LINE.search(lower, max(0, found.start() - 200), found.end() + 300) is not None


def _heads_report(lower: str, found: re.Match[str]) -> bool:
    """Tell whether a form stands in the title of a report: it begins a line, or follows the Commission's address.

    Words may go before it on a line that it ends; so has a line with the misprint `From 8-K` to end.
    """
    at = found.start()
    ends = _LINE_ENDS.match(lower, found.end()) is not None
    if begins_line(lower, at):
        return ends or not lower.startswith("from", at)
    if _COMMISSION.search(lower, max(0, at - 40), at):
        return True
    return ends and _BEFORE_FORM.search(lower, max(0, at - 80), at) is not None


def _has_class(lower: str, words: re.Match[str]) -> bool:
    """Tell whether a class of securities stands behind the words that ask for it, and not "None"."""
    heads = _CLASS_HEADS.match(lower, words.end())
    return _NO_CLASS.match(lower, heads.end() if heads else words.end()) is None
