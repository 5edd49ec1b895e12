"""Who reports: the registrant's name on the face of a report, and the further registrants of a combined one."""

from __future__ import annotations

import re

from generator.extracting.reports.face import SIGNATURE, Face, name_captions
from generator.extracting.reports.file_numbers import FILE_NUMBER
from generator.model import Block, Document, Fact

_LETTERS = re.compile(r"[^\W\d_]{2}")
_NOT_A_NAME = re.compile(
    r"""\b(?:commission|file\s+(?:no|number)|date\s+of|earliest\s+event|washington|form\s+\d|act\s+of|securities\s+and\s+exchange
        |mark\s+one|amendment|period|fiscal|for\s+the|month\s+of|schedule\s+14|definitive|soliciting|statement|section
        |check\s+the|pursuant|report|confidential|omb|rule\s+\d|laws\s+of|employer)\b
      | ^\W*\d{1,3}-\d{3} | \b\d{4}\W*$""",
    re.IGNORECASE | re.VERBOSE,
)
_BESIDE_NAME = re.compile(
    r"\W*(?:formerly|f/?k/?a|d/?b/?a|doing\s+business|also\s+known)\b|\s*\([^()]*\)\s*$", re.IGNORECASE
)
_FORMER = re.compile(r"\s*\(\s*(?:formerly|f/k/a)\b", re.IGNORECASE)
_LEGAL_FORM = re.compile(
    r"""\b(?:inc|incorporated|corp|corporation|co|company|companies|ltd|limited|llc|l\.l\.c|lp|l\.p|plc|trust|n\.?v|s\.?a|ag|se
        |bancorp|bancshares|holdings?|partners(?:hip)?|fund|group|bank)\b\.?""",
    re.IGNORECASE | re.VERBOSE,
)
_ONLY_LEGAL_FORM = re.compile(rf"\W*(?:public\W+)?(?:{_LEGAL_FORM.pattern}\W*){{1,3}}$", re.IGNORECASE | re.VERBOSE)
_NUMBERS_HEAD = re.compile(r"\bfile\W+n(?:umber|o)", re.IGNORECASE)
_TAX_NUMBER = re.compile(r"\t\W*\d\d-\d{7}\b")
LONGEST_HEAD = 80
"""Characters of words above a table that may be the first line of its heads."""
_NAMES_HEAD = re.compile(r"\b(?:registrant|issuer)", re.IGNORECASE)
_AFTER_NAME = re.compile(
    r"\s*\(\s*(?:an?|the|incorporated)\s|\s+(?:an?\s+\w+(?:\s\w+)?\s+(?:corporation|company|limited))|\s+\d|\t|\s*$",
    re.IGNORECASE,
)
_MENTIONED = re.compile(r"commission\s+file\s+n(?:umber|o)\W{0,4}s?\W{0,4}", re.IGNORECASE)
_PLAN_CAPTION = re.compile(
    r"\bname\s+(?:of|and)\s+(?:the\s+)?issuer\s+of\s+(?:the\s+)?securities\s+held\s+pursuant\s+to\s+the\s+plan\b"
    r"(?:[^\n:]{0,20}?\s+(?:the\s+)?address\s+of\s+(?:its|the)\s+principal\s+executive\s+offices?)?\W*",
    re.IGNORECASE,
)
_BEHIND_CAPTION = re.compile(r"(?:\s+in\s+(?:its\s+)?charter)?\s*:\s*(?P<name>[^\n\t]+)", re.IGNORECASE)
_NOTICE = re.compile(
    r"^\W*notice\s+of\s+(?:the\s+)?(?:\d{4}\s+)?(?:annual|special|extraordinary)\s+(?:general\s+)?meeting\b",
    re.IGNORECASE | re.MULTILINE,
)
_FIGURE = re.compile(r"\d")
_HEAD = 2_000
"""Characters before the end of which such a notice begins."""
_PLAN = re.compile(r"\bplan\b", re.IGNORECASE)
_LONGEST_PART = 60
"""Characters of the first of two lines of a name at most."""
_BODY = 20_000
"""Characters behind a caption in which a report names its registrant again."""
_SIGNER = re.compile(r"\(\s*(?:the\s+)?registrant\s*\)", re.IGNORECASE)
_LINE = re.compile(r"[^\n]+")
_CELL = re.compile(r"[^\n\t]+")
_COMPANY_NUMBER = re.compile(
    r"\s*\(\s*(?:a\.?[bc]\.?n\b|a\.?r\.?b\.?n\b|(?:reg(?:istration|istered|istry)?|company)\b\W*(?:no|number)\b)",
    re.IGNORECASE,
)
"""The number of a company in its home register, in brackets behind its name."""


def read(document: Document, face: Face) -> Fact[str]:
    """Read the first registrant's name as the face prints it."""
    found = _names(document, face)
    if not found:
        return Fact(absent="not stated")
    start, end, rule = found[0]
    return Fact(" ".join(document.text[start:end].split()), document.evidence(start, end, rule))


def read_co_registrants(document: Document, face: Face) -> Fact[tuple[str, ...]]:
    """Read the further registrants of a report that several file together."""
    found = _names(document, face)[1:]
    names = tuple(" ".join(document.text[start:end].split()) for start, end, _ in found)
    parts = {f"[{index}]": document.evidence(start, end, rule) for index, (start, end, rule) in enumerate(found)}
    return Fact(names, parts=parts)


Span = tuple[int, int, str]
Bounds = tuple[int, int]


def _names(document: Document, face: Face) -> list[Span]:
    """Find where the registrants' names stand, and by which rule."""
    return (
        _in_table(document, face)
        or _above_captions(document, face)
        or _beside_caption(document, face)
        or _below_plan(document, face)
        or _below_file_number(document, face)
        or _above_notice(document)
        or _above_signature(document)
    )


def _in_table(document: Document, face: Face) -> list[Span]:
    """Find the names in a table of file number, name and address, tax number.

    Plain text breaks such a table at its addresses: rows of the same shape below it go on with it, and the words
    above its first row may be the first line of its heads.
    """
    found: list[Span] = []
    blocks = document.blocks[: face.last + 1]
    for at, block in enumerate(blocks):
        if block.kind != "table":
            continue
        if _NUMBERS_HEAD.search(block.text):
            above = blocks[at - 1].text if at and len(blocks[at - 1].text) < LONGEST_HEAD else ""
            found += _names_in_rows(document, block, above)
        elif found:
            rows = [line for line in _LINE.finditer(block.text) if _TAX_NUMBER.search(line[0])]
            found += [span for line in rows if (span := _name_in_row(document, block, line))]
    return found


def _names_in_rows(document: Document, block: Block, above: str) -> list[Span]:
    """Find the names in the rows of a table whose heads ask for file numbers and names."""
    found: list[Span] = []
    heads = [above, above]
    for line in _LINE.finditer(block.text):
        cells = line[0].split("\t")
        if len(cells) == 1:
            heads[1] += f" {cells[0]}"
            continue
        column = _column_of_number(cells)
        if column is None:
            heads = [f"{head} {cell}" for head, cell in zip(heads, cells, strict=False)]
            continue
        if not (_NUMBERS_HEAD.search(heads[column]) and _NAMES_HEAD.search(heads[1 - column])):
            break
        if span := _name_in_row(document, block, line):
            found.append(span)
    return found


def _column_of_number(cells: list[str]) -> int | None:
    return next((at for at, cell in enumerate(cells[:2]) if FILE_NUMBER.fullmatch(cell.strip())), None)


def _name_in_row(document: Document, block: Block, line: re.Match[str]) -> Span | None:
    """Return the name beside the file number of a row."""
    cells = line[0].split("\t")
    column = _column_of_number(cells)
    if column is None or len(cells) == 1:
        return None
    start = block.start + line.start() + (0 if column else len(cells[0]) + 1)
    end = start + len(cells[1 - column])
    stop = _AFTER_NAME.search(document.text, start, end)
    return start, stop.start() if stop else end, "report-face-table"


def _above_captions(document: Document, face: Face) -> list[Span]:
    """Find the names above the form's words, which a combined report prints below each of its registrants."""
    found: list[Span] = []
    floor = face.start
    for caption in name_captions(document, face):
        if not found:
            found = _above_caption(document.text, floor, caption.start())
        elif "registrant" in caption[0].lower() and "translation" not in caption[0].lower():
            lines = list(_CELL.finditer(document.text, floor, caption.start()))
            last = next((line.span() for line in reversed(lines) if _LETTERS.search(line[0])), None)
            if last and _is_company(document.text, *last):
                found.append((*_trimmed(document.text, *last), "report-name-caption"))
        floor = caption.end()
    return found


def _above_caption(text: str, floor: int, caption: int) -> list[Span]:
    """Find the names in the lines above the words `(Exact name of registrant as specified in its charter)`."""
    lines = [(m.start(), m.end()) for m in _LINE.finditer(text, max(floor, caption - 600), caption)]
    lines = [span for span in lines if _LETTERS.search(text, *span) and not _BESIDE_NAME.match(text, *span)]
    lines = _before_brackets(text, lines)
    if not lines:
        return []
    start, end = lines[-1]
    if _NOT_A_NAME.search(text[start:end]):
        return _behind_file_number(text, start, end)
    if len(lines) > 1 and _ONLY_LEGAL_FORM.match(text, start, end):
        above = lines[-2]
        if not _NOT_A_NAME.search(text[above[0] : above[1]]) and above[1] - above[0] < 80:
            start = above[0]
    elif len(lines) > 1 and _runs_over(text, *lines[-2], end, caption):
        start = lines[-2][0]
    spans = [(start, end)]
    for above in reversed(lines[:-1]):
        if above[1] >= start or not _is_company(text, *above):
            if above[1] < start:
                break
            continue
        spans.insert(0, above)
    return [(*_trimmed(text, *each), "report-name-caption") for span in spans for each in _beside(text, *span)]


def _runs_over(text: str, start: int, stop: int, end: int, caption: int) -> bool:
    """Tell whether a name begins in the line above its last: the report has both lines in one elsewhere."""
    if stop - start > _LONGEST_PART or _NOT_A_NAME.search(text[start:stop]) or _is_company(text, start, stop):
        return False
    if "\n\n" in text[start:end] or "\t" in text[start:end]:
        return False
    whole = " ".join(text[start:end].split()).casefold()
    return whole in " ".join(text[caption : caption + _BODY].split()).casefold()


def _beside_caption(document: Document, face: Face) -> list[Span]:
    """Find the name in the cell or on the line behind the form's words: `Exact name of registrant …: Name`."""
    text = document.text
    for caption in name_captions(document, face):
        behind = _BEHIND_CAPTION.match(text, caption.end(), face.end)
        if behind and _is_company(text, *behind.span("name")):
            return [(*_trimmed(text, *behind.span("name")), "report-name-caption")]
    return []


def _before_brackets(text: str, lines: list[Bounds]) -> list[Bounds]:
    """Leave out what stands in brackets between a name and its caption: `(under an agreement dated as of …)`."""
    if not lines or not text[lines[-1][0] : lines[-1][1]].rstrip().endswith(")"):
        return lines
    opening = next((at for at in range(len(lines) - 1, 0, -1) if text[slice(*lines[at])].lstrip().startswith("(")), 0)
    return lines[:opening] if opening else lines


def _beside(text: str, start: int, end: int) -> list[Bounds]:
    """Return the names in the cells of a line, where each of them is a company's."""
    cells: list[Bounds] = []
    for cell in text[start:end].split("\t"):
        cells.append((start, start + len(cell)))
        start += len(cell) + 1
    return cells if all(_is_company(text, *cell) for cell in cells) else [(cells[0][0], end)]


def _is_company(text: str, start: int, end: int) -> bool:
    """Tell whether a line is a company's name: short, with a word for its legal form, and no words of the form."""
    return end - start < 100 and bool(_LEGAL_FORM.search(text, start, end)) and not _NOT_A_NAME.search(text[start:end])


def _behind_file_number(text: str, start: int, end: int) -> list[Span]:
    """Find the name where text without line breaks runs `Commission file number 000-53041 NAME (Exact name …`."""
    numbers = list(FILE_NUMBER.finditer(text, start, end))
    if not numbers:
        return []
    start, end = _trimmed(text, numbers[-1].end(), end)
    return [(start, end, "report-name-caption")] if 2 < end - start < 120 else []


def _below_file_number(document: Document, face: Face) -> list[Span]:
    """Find the name where it has no caption: the line below the Commission file number, if it names a company.

    On the face of a plan's report (Form 11-K) the name of the plan may stand before the company's. Else it is the line
    above the number.
    """
    text = document.text
    mention = _MENTIONED.search(text, face.start, face.end)
    number = FILE_NUMBER.match(text, mention.end(), face.end) if mention else None
    if mention is None or number is None:
        return []
    plan: list[Span] = []
    for line in _LINE.finditer(text, number.end(), min(face.end, number.end() + 300)):
        if not _LETTERS.search(line[0]):
            continue
        if len(line[0]) > 100 or _NOT_A_NAME.search(line[0]):
            break
        named = bool(_LEGAL_FORM.search(line[0])) or (not plan and line[0].isupper())
        span = (*_trimmed(text, line.start(), line.end()), "report-below-file-number")
        if named and not _PLAN.search(line[0]):
            return [span]
        if plan or not named:
            break
        plan = [span]
    return plan or _above_file_number(text, max(face.start, mention.start() - 200), mention.start())


def _above_file_number(text: str, start: int, end: int) -> list[Span]:
    """Find a company's name in the line above the words `Commission file number`."""
    lines = [line.span() for line in _LINE.finditer(text, start, end) if _LETTERS.search(line[0])]
    if not lines or not _is_company(text, *lines[-1]):
        return []
    return [(*_trimmed(text, *lines[-1]), "report-above-file-number")]


def _below_plan(document: Document, face: Face) -> list[Span]:
    """Find the company whose securities a plan holds, below the words of Form 11-K that ask for it."""
    caption = _PLAN_CAPTION.search(document.text, face.start, face.end)
    if caption is None:
        return []
    if document.text[max(0, caption.start() - 1)] == "(":
        return _above_plan_caption(document.text, max(face.start, caption.start() - 300), caption.start() - 1)
    lines = list(_LINE.finditer(document.text, caption.end(), min(face.end, caption.end() + 200)))
    companies = [line for line in lines if _is_company(document.text, *line.span())]
    for line in companies or [line for line in lines[:1] if not _FIGURE.search(line[0])]:
        return [(*_trimmed(document.text, *line.span()), "report-plan-caption")]
    return []


def _above_plan_caption(text: str, start: int, end: int) -> list[Span]:
    """Find that company above the same words in brackets: the first below the brackets of the plan's own name."""
    begin = max(text.rfind(")\n", start, end) + 1, start)
    for line in _LINE.finditer(text, begin, end):
        if _is_company(text, *line.span()) and not _PLAN.search(line[0]):
            return [(*_trimmed(text, *line.span()), "report-plan-caption")]
    return []


def _above_notice(document: Document) -> list[Span]:
    """Find the name at the head of a proxy statement that has no cover page: the only one above the notice."""
    text = document.text
    notice = _NOTICE.search(text, 0, _HEAD)
    lines = [
        _trimmed(text, line.start(), line.end())
        for line in _LINE.finditer(text, 0, notice.start() if notice else 0)
        if _is_company(text, line.start(), line.end())
    ]
    if len({text[start:end].casefold() for start, end in lines}) != 1:
        return []
    return [(*lines[0], "report-above-notice")]


def _above_signature(document: Document) -> list[Span]:
    """Find the name of a report whose face has it only in a picture: above `(Registrant)` beside the signatures."""
    heading = SIGNATURE.search(document.text)
    caption = _SIGNER.search(document.text, heading.end(), heading.end() + 1_500) if heading else None
    return _above_caption(document.text, heading.end(), caption.start()) if heading and caption else []


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    for beside in (_FORMER, _COMPANY_NUMBER):
        found = beside.search(text, start, end)
        end = found.start() if found and found.start() > start else end
    while start < end and not (text[start].isalnum() or text[start] in "“\"'"):
        start += 1
    while end > start and not (text[end - 1].isalnum() or text[end - 1] in ".)!”\"'"):
        end -= 1
    return start, end
