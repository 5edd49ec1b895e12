"""A cover laid out for reading: the lines of its head, the sentences of its prose, the rows of its tables, its foot."""

from __future__ import annotations

import re
from collections.abc import Iterable

import msgspec

from generator.extracting.cover import ASIDE, Cover
from generator.extracting.lines import lowered
from generator.extracting.offering.names import ends_in_form
from generator.extracting.offering.titles import NOUN
from generator.extracting.wording import Phrase, has, sentence_end
from generator.model import Block, Document, Evidence


class Span(msgspec.Struct, frozen=True, gc=False):
    """Characters `start` to `end` of the canonical text.

    `low` is the text in small letters, of the same length, with spaces for line breaks.
    """

    start: int
    end: int
    text: str
    low: str

    def part(self, start: int, end: int) -> Span:
        """Return the characters `start` to `end` of this span."""
        return Span(self.start + start, self.start + end, self.text[start:end], self.low[start:end])

    def has(self, *words: str) -> bool:
        """Tell whether one of some words in small letters stands in the span."""
        return has(self.low, words)


class Cue(msgspec.Struct, frozen=True, gc=False):
    """A pattern for text in small letters; where none of `needles` stands in a text, the pattern is not tried.

    So a needle is the rarest word that every match holds. Gaps of a pattern are short and never nested, so that time
    stays linear.
    """

    pattern: re.Pattern[str] | Phrase
    needles: tuple[str, ...]

    def search(self, span: Span) -> re.Match[str] | None:
        """Return the first match in a span."""
        low = span.low
        for needle in self.needles:
            if needle in low:
                return self.pattern.search(low)
        return None

    def within(self, span: Span) -> Span | None:
        """Return the words of a span that the pattern fits."""
        found = self.search(span)
        return span.part(found.start(), found.end()) if found is not None else None


def cue(pattern: str, *needles: str, heads: tuple[str, ...] = ()) -> Cue:
    """Make a cue of a verbose pattern in small letters; `heads` are what its matches begin with, where they are few."""
    compiled = re.compile(pattern, re.VERBOSE | re.DOTALL)
    return Cue(Phrase(compiled, heads) if heads else compiled, needles)


class Sheet(msgspec.Struct, frozen=True):
    """A cover in its parts. Offsets are those of the document's canonical text."""

    document: Document
    form: str
    """EDGAR form type, capitals; empty where it is not known."""
    preliminary: bool
    whole: Span
    """The whole cover."""
    head: tuple[Span, ...]
    """Lines before the prose begins: quantities, titles, names. A line that runs on into the next is one with it."""
    sentences: tuple[Span, ...]
    """Sentences of the prose, without the legends that every cover carries."""
    told: tuple[Span, ...]
    """Head and sentences."""
    lines: tuple[Span, ...]
    """Lines that may be rows of a table, in order."""
    foot: tuple[Span, ...]
    """Lines behind the last sentence: headings of roles, names of banks, the date."""

    def evidence(self, span: Span, rule: str) -> tuple[Evidence, ...]:
        """Return evidence for a span of the document."""
        return self.document.evidence(span.start, span.end, rule)

    def first(self, cue: Cue, *, without: Cue | None = None, among: Iterable[Span] | None = None) -> Span | None:
        """Return the first words that a cue fits, in the head and the prose or `among` other spans.

        Lines and sentences that `without` fits too do not count.
        """
        needles = cue.needles
        if among is None:
            whole, among = self.whole.low, self.told
            needles = tuple([needle for needle in needles if needle in whole])
        if not needles:
            return None
        search = cue.pattern.search
        for span in among:
            low = span.low
            for needle in needles:
                if needle in low:
                    found = search(low)
                    if found is not None and (without is None or without.search(span) is None):
                        return span.part(found.start(), found.end())
                    break
        return None


_PRELUDES = 3
"""Paragraphs that may stand before the lines of the head: notes on the offer, on jurisdictions."""

_NOT_SET_OUT = re.compile(r"prospectus|registration|filed|rule\s")
_FIGURE_FIRST = re.compile(r"\W*(?:up to )?\$?\d[\d,]{6,}")

_FOR_SECURITIES = re.compile(r"\W*prospectus\s+for\s+(?:(?:up\s+to|an?\s+aggregate\s+of)\s+)*[\d$]")
"""The head of a proxy statement that is a prospectus too: `PROSPECTUS FOR 10,000,000 SHARES OF COMMON STOCK`."""

_MIXED = 500
"""Characters from which on a block with a legend holds other sentences too: an ASCII cover without blank lines."""

LONG = 130
"""Characters from which on a block counts as prose when it reads like a sentence."""

_LEGEND = ("criminal offense", "approved or disapproved")
_COMPLETION = "subject to completion"
_BOILERPLATE = (
    *_LEGEND,
    "not complete and may be",
    "not an offer to sell",
    "registration statement relating to these securities",
    "an effective registration",
    "rule 456(",
    "rule 457(",
    "registration fee",
    "filing fee",
    "any state securities",
    "opinion about these securities",
    "filed with securities commissions",
)
_MANNER = ("continuous basis", "continuously")
"""How shares are issued that are registered without a number, under the rules on fees."""
_ACCOUNTS = ("net income", "net asset value per", "total expenses", "total assets", "balance at", "rate of return")
"""What a table of a fund's month says, and no line that sets out what is offered."""
_SENTENCE = re.compile(
    r"\b(?:is|are|was|were|will|may|has|have|been|shall|should|must|can|relates?|covers?|offers?|offering|expects?|anticipates?|intends?|trades?|we|We|our|you|which|amends|replaces"
    r"|supersedes|supplements|updates)\b"
)
_STOP = sentence_end(r"[”\"’')]*\s+(?=[A-Z“\"(•●])")
_ABBREVIATED = re.compile(
    r"(?:\b(?:inc|co|cos|corp|ltd|no|nos|mr|ms|mrs|dr|messrs|st|ste|vs|jr|sr|bros|assoc|approx|jan|feb|mar|apr|aug|sept|oct"
    r"|nov|dec|u\.s|l\.p|n\.a|s\.a|a\.m|p\.m|n\.v|d\.c|h\.c|ph\.d|l\.l\.c|a\.g\.p)|\b[a-z])$"
)
_OPENER = re.compile(
    r"[“\"(•●]*(?:We|The|This|These|Our|In|If|Any|All|Under|On|See|Each|Neither|You|Investing|There|It|Pursuant|Such|For"
    r"|Certain|Before|Subject|Upon|As|An|Sales|Of|To|However|Additionally|Unless|At|No|Please|Prior|Because|After)\b"
)
_DELIVERED = ("firm commitment", "firm-commitment", "expect to deliver the", "expects to deliver the")
"""What the last words above the banks say, on their page or at the end of the one before."""
_RUN_THE_BOOK = re.compile(r"book-?\s*runn(?:er|ing)|\b(?:lead|co-?)\s*managers?\b|^\W*underwriters?\W*$")
_RULE_LINE = re.compile(r"^[\W_]+$")
_RUNS_ON = re.compile(
    r"(?:\b(?:of|(?<!class\s)(?<!series\s)(?<![\d-])a|an|the|to|in|upon|with|on|each|underlying|representing|from|consisting|purchase|previously\s+issued|equals|cumulative|perpetual|redeemable|convertible|mandatory|(?:fixed|floating)[\s-]+rate|(?<!%\snotes\s)due|up\s+to)|[,&]|\w-"
    r"|\w\s+(?:and|or)|\bshare\s+of\s+\$\d{1,3}(?:\.\d\d)?)$"
)
_BELOW_BANKS = re.compile(r"\W*(?:the\s+)?date\s+of\s+this\b|.{0,160}\b(?:service|trade)\s?marks?\s+of\b")
"""What stands below the banks: the date, a note on a mark of theirs."""
_OF_A_CLASS = re.compile(r"\b(?:class|series)\s+\w$")
"""The name of a class or series: words may follow on the next line, not a figure."""
_PROGRAMME = re.compile(r"\bnotes,?\s+series\s+\w$")
"""The whole name of a programme: `Medium-Term Notes, Series H`, below which a title begins."""
_FIGURE_LINE = re.compile(r"(?:up\s+to\s+)?[$€£¥\d]|warrants?\s+to\s+(?:purchase|acquire)\b")
_CONTINUES = re.compile(
    r"^(?:of\s|due\s|represented\s+by\s|in\s+(?:a|the(?!\s+form\b)|an|one)\s|to\s+purchase|to\s+acquire|purchase\s+(?:warrants|rights)\b|upon\s)"
)
_SHARES_OF = re.compile(r"^shares?\s+of\s+(?=.*stock)")
_ENDS_TITLE = re.compile(r"\b(?:stock|warrants?|units|securities|notes|due\s+(?:\w+\s+\d{1,2},\s+)?(?:19|20)\d\d)$")
"""The end of a title, below which shares are others: `Warrants to Purchase Common Stock` / `Shares of Common Stock`."""

_OWN_DATE = "the date of this supplement is"
_COMMUNICATION = "to which this communication relates"
"""The legend of a free writing prospectus (Rule 433(c)(2)(i)), above which the banks stand."""


def lay_out(document: Document, cover: Cover, form: str) -> Sheet:
    """Lay a cover out in its parts."""
    text = document.text[cover.start : cover.end]
    whole = Span(cover.start, cover.end, text, cover.lower[cover.start : cover.end].replace("\n", " "))
    head: list[Span] = []
    sentences: list[Span] = []
    lines: list[Span] = []
    foot: list[Span] = []
    in_head, preludes = True, 0
    foot_end = _foot_end(document, cover)
    for block in cover.blocks:
        if block.number in cover.fee_table:
            continue
        span = whole.part(block.start - cover.start, block.end - cover.start)
        prose = is_prose(block, span)
        usual = span.has(*_BOILERPLATE) and not span.has(*_MANNER)
        if usual or (_COMPLETION in span.low and (prose or "\n" not in span.text)):
            if prose:
                if block.start < foot_end:
                    foot.clear()
                in_head = in_head and not span.has(*_LEGEND)
                if len(span.text) > _MIXED:
                    sentences.extend(s for s in split(span) if not s.has(*_BOILERPLATE, _COMPLETION))
            continue
        if prose:
            below = block.start > cover.legend >= 0 and _BELOW_BANKS.match(span.low)
            if block.start < foot_end and not (below or span.has(_COMMUNICATION)):
                foot.clear()
            preludes += in_head and ASIDE.search(span.low) is None
            in_head = in_head and preludes <= _PRELUDES and not any(_sets_out(line.low) for line in head)
            sentences.extend(split(span))
            if len(span.text) < 600 and "\n" in span.text:
                lines.extend(_lines(span))
            continue
        parts = [line for line in _lines(span) if _COMPLETION not in line.low]
        lines.extend(parts)
        last = parts[-1] if parts and _is_of_rows(block, span) else span
        if (
            len(span.text) > 20
            and span.text.endswith((".", ".”", '."'))
            and (block.kind == "list_item" or _reads_on(last))
        ):
            sentences.extend(split(span))
        elif in_head and not (block.kind == "table" and span.has(*_ACCOUNTS)):
            head.extend(parts)
        if block.kind != "list_item" and block.start < foot_end:
            foot.extend(parts)
    logical = tuple(_logical(head, whole))
    return Sheet(
        document,
        form.upper(),
        cover.preliminary,
        whole,
        logical,
        tuple(sentences),
        (*logical, *sentences),
        tuple(lines),
        tuple(foot),
    )


def _foot_end(document: Document, cover: Cover) -> int:
    """Return where the page of the cover ends that has the legend and the price table, else where the cover ends.

    What a pricing supplement sets behind, on pages that still read like a cover, has no banks at its foot; nor has
    what a supplement without a legend changes, behind its own date.
    """
    if cover.legend < 0 and (dated := cover.lower.find(_OWN_DATE, cover.start, cover.end)) >= 0:
        return document.block_at(dated).end
    breaks = {page.before for page in document.page_breaks} if cover.legend >= 0 else set()
    priced = False
    for block in cover.blocks if breaks else ():
        if priced and block.start > cover.legend and block.number in breaks:
            return cover.end if _has_banks(cover, block.number) else block.start
        priced = priced or (block.kind == "table" and "roceeds" in block.text and "rice" in block.text)
    return cover.end


def _has_banks(cover: Cover, page: int) -> bool:
    """Tell whether the banks stand on a later page, as on covers that go on behind the price table.

    Their heading says so, or what stands above them where they have none: that they deliver what they have bought.
    """
    start = next((block.start for block in cover.blocks if block.number >= page), cover.end)
    above = next((block.start for block in reversed(cover.blocks) if block.end <= start and len(block.text) > 3), start)
    if any(cover.lower.find(words, above, cover.end) >= 0 for words in _DELIVERED):
        return True
    return any(
        block.number >= page and len(block.text) < LONG and _RUN_THE_BOOK.search(cover.lower, block.start, block.end)
        for block in cover.blocks
    )


def lower(text: str) -> str:
    """Return a text in small letters, character for character, with spaces for line breaks."""
    return lowered(text).replace("\n", " ")


def is_prose(block: Block, span: Span) -> bool:
    """Tell a paragraph of sentences from the lines that a cover sets in larger type."""
    text = span.text
    if len(text) < LONG or _FOR_SECURITIES.match(span.low) or not ("." in text[60:] or text.endswith(":")):
        return False
    return not _is_of_rows(block, span) and _reads_on(span)


def _is_of_rows(block: Block, span: Span) -> bool:
    """Tell a table of several rows or cells from one that a page sets its prose in."""
    return block.kind == "table" and span.text.count("\t") + span.text.count("\n") > 3


def _sets_out(low: str) -> bool:
    """Tell a line of the head that says what is offered, by its title or how much of it."""
    if _NOT_SET_OUT.search(low) is not None:
        return False
    return NOUN.search(low) is not None or _FIGURE_FIRST.match(low) is not None


def _reads_on(span: Span) -> bool:
    """Tell whether there are words that only sentences have; months and names (May, Will) are no such words."""
    return _SENTENCE.search(span.low if span.text.isupper() else span.text) is not None


def split(span: Span) -> list[Span]:
    """Split a paragraph into its sentences."""
    text, low = span.text, span.low
    found: list[Span] = []
    begin = 0
    for mark in _STOP.finditer(text):
        if _ABBREVIATED.search(low, max(begin, mark.start() - 12), mark.start()) and not _OPENER.match(
            text, mark.end()
        ):
            continue
        found.append(span.part(begin, mark.end()))
        begin = mark.end()
    if begin < len(text):
        found.append(span.part(begin, len(text)))
    return found


def _lines(span: Span) -> list[Span]:
    """Return the lines of a block that hold words or figures; the cells of a row stay together."""
    found: list[Span] = []
    at = 0
    for line in span.text.split("\n"):
        if line and ("$" in line or "%" in line or not _RULE_LINE.match(line)):
            found.append(span.part(at, at + len(line)))
        at += len(line) + 1
    return found


def _logical(lines: list[Span], whole: Span) -> list[Span]:
    """Join lines of the head that run on: `1,000,000 Shares of` and `Common Stock` are one."""
    found: list[Span] = []
    for line in lines:
        if found:
            above = found[-1]
            near = (
                line.start - above.end <= 2
                and not above.low.startswith("interest payable")
                and "prospectus" not in above.low
                and "\t" not in above.text
                and "\t" not in line.text
                and not line.low.startswith(("pricing supplement", "prospectus supplement", "(to "))
            )
            if (
                near
                and len(above.text) < 200
                and (
                    _RUNS_ON.search(above.low)
                    or _CONTINUES.match(line.low)
                    or (_SHARES_OF.match(line.low) and not _ENDS_TITLE.search(above.low))
                    or (
                        _OF_A_CLASS.search(above.low)
                        and not _PROGRAMME.search(above.low)
                        and not _FIGURE_LINE.match(line.low)
                        and len(line.low) < LONG
                        and not ends_in_form(line.text)
                    )
                )
            ):
                start, end = above.start - whole.start, line.end - whole.start
                found[-1] = Span(
                    above.start,
                    line.end,
                    whole.text[start:end].replace("\n", " "),
                    whole.low[start:end],
                )
                continue
        found.append(line)
    return found
