"""The face of a report: the form's own cover page, from the top of the document to where the report begins."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from generator.model import Document

REACH = 16_000
"""Characters that a face has at most."""

_NAME_CAPTION = re.compile(
    r"""\(?\s*(?:exact\s+)?names?\s+(?:of\s+)?(?:the\s+|each\s+)?
        (?:registrants?|issuers?|small\s+business\s+issuer|company|corporation|trust|fund|partnership|depositor|issuing\s+entity)
        (?:\(s\))?,?\s+(?:as\s+(?:it\s+)?(?:appears|specified|set\s+forth|stated)|in\s+its\s+charter)
      | \(\s*(?:exact\s+)?(?:name\s+of\s+)?registrant(?:['’]s)?(?:\s+name)?\s*\)
      | \(\s*translation\s+of\s+registrant | \bfull\s+name\s+of\s+registrant
      | \(\s*name\s+of\s+(?:the\s+)?(?:issuer(?!\s+of\s+(?:the\s+)?securities)|subject\s+company)\b""",
    re.IGNORECASE | re.VERBOSE,
)
_BODY = re.compile(
    r"""^\W*(?:items?\s*(?:no\.?\s*)?\d{1,2}(?:\.\d\d)?\b | part\s+(?:i|1)\b | (?:table\s+of\s+)?contents\b
      | explanatory\s+note | section\s+\d\b | signatures?\W*$ | introductory\s+note
      | exhibit\s+index | forward[\s-]looking)""",
    re.IGNORECASE | re.VERBOSE,
)

SIGNATURE = re.compile(r"^[^\w\n]*s\s?i\s?g\s?n\s?a\s?t\s?u\s?r\s?e\s?s?[^\w\n]*$", re.IGNORECASE | re.MULTILINE)
"""The heading of the signatures."""


class Face(msgspec.Struct, frozen=True):
    """Characters `start` to `end` of the canonical text are the report's face; `last` is its last block's index."""

    start: int
    end: int
    last: int


def find(document: Document) -> Face:
    """Find the face of a report: up to the first item, part or table of contents behind the registrant's name."""
    blocks = document.blocks
    if not blocks:
        return Face(0, 0, -1)
    caption = _NAME_CAPTION.search(document.text, 0, REACH)
    if caption and SIGNATURE.search(document.text, 0, caption.start()):
        caption = None
    after = caption.end() if caption else 400
    for index, block in enumerate(blocks):
        if block.start > REACH or (block.start > after and _BODY.match(block.text)):
            return Face(0, blocks[max(0, index - 1)].end, max(0, index - 1))
    return Face(0, blocks[-1].end, len(blocks) - 1)


def name_captions(document: Document, face: Face) -> Iterator[re.Match[str]]:
    """Yield the form's words that stand under a registrant's name: `(Exact name of registrant as …)`."""
    return _NAME_CAPTION.finditer(document.text, face.start, face.end)
