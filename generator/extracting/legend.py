"""The Commission's legend on the cover (Regulation S-K, Item 501(b)(7)), verbatim."""

from __future__ import annotations

from generator.extracting.cover import Cover
from generator.extracting.wording import phrase
from generator.model import Document, Fact

_LONGEST = 1_200

# For lower-case text.
_BEGIN = phrase(
    {
        "neither": r"\s+the\s",
        "no": r"(?:ne\s+of\s+(?:the\s|securities|these)|\s+(?:securities|state|regulatory)\s)",
        "the": r"""(?:se)?\s+(?:\w+\s+){0,6}?(?:has|have)\s+not\s+(?:been\s+)?(?:approved|passed|determined|reviewed)
            |\s+(?:u\.s\.\s+|united\s+states\s+)?(?:securities\s+and\s+exchange\s+commission|sec)\b""",
    },
    before=r"\b(?<![\w,]\ )",
)


def read(document: Document, cover: Cover) -> Fact[str]:
    """Read the sentences from "Neither the Securities and Exchange Commission …" to "… is a criminal offense."."""
    if cover.legend < 0:
        return Fact(absent="not stated")
    floor = max(cover.start, cover.legend - _LONGEST)
    begins = [
        match.start()
        for match in _BEGIN.finditer(cover.lower, floor, cover.legend)
        if _sentence_begins(cover.lower, match.start())
    ]
    if not begins:
        return Fact(absent="not read")
    approved = cover.lower.find("approved", begins[0], cover.legend)
    start = max([begin for begin in begins if begin < approved] or begins[:1])
    words = " ".join(document.text[start : cover.legend].split())
    return Fact(words, document.evidence(start, cover.legend, "cover-legend"))


def _sentence_begins(lower: str, at: int) -> bool:
    before = lower[max(0, at - 3) : at].rstrip(" *_“\"'")
    return not before or before[-1] in ".\n\t:;)"
