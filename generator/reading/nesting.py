"""Guards the HTML parser against pages that are built to keep it busy.

An HTML5 parser opens every unclosed `<font>` or `<b>` anew in each paragraph, so that a small page can ask for
millions of elements; and its time grows with the square of the depth of some elements and of the number of
attributes of one tag. No filing needs more than the limits here. Below them tags are left out, and text stays.
"""

from __future__ import annotations

import re
from itertools import accumulate
from operator import sub

from selectolax.lexbor import LexborDocumentOptions, LexborHTMLParser

DEEPEST_FORMATTING = 20
DEEPEST = 500
FEW = 25_000
"""Tags whose depth alone cannot keep the parser busy for more than a second."""
SHORT = 100_000
FEWEST = 1_200
"""Tags that, in whatever order, cannot ask for more than some hundred thousand elements, in a short page."""
STRETCHES = 16
HARMLESS_EXCESS = 5_000
"""Start tags that may outnumber end tags, `<br>` and `<p>` among them, before depth is looked into."""
LONGEST_TAG = 16_384

FORMATTING = re.compile(r"<(/?)(?:[bius]|em|tt|big|code|small|strike|strong|nobr|font)\b[^<>]*>?", re.IGNORECASE)
FORMATTING_START = re.compile(r"<(/?+)(?:font|[biusBIUS](?:ig|mall|trike|trong)?+|em|tt|code|nobr|FONT)[\s/>]")
ELEMENT = re.compile(
    r"<(/?)(?!(?:p|td|th|tr|br|hr|li|img|meta|link|input|col|tbody|thead|tfoot|body|html|head)[\s/>])[a-z][^<>]*>?",
    re.IGNORECASE,
)
GIANT_TAG = re.compile(rf"<[A-Za-z/][^<>]{{{LONGEST_TAG},}}>?")
STEP = {"": 1, "/": -1}


def parse(markup: str) -> LexborHTMLParser:
    """Parse a page, without the tags that only a page built to do harm has."""
    if any(markup.find("<", at, at + LONGEST_TAG) < 0 for at in range(0, len(markup) - LONGEST_TAG, LONGEST_TAG)):
        markup = GIANT_TAG.sub(" ", markup)
    tags = markup.count("<")
    if (tags > FEWEST or len(markup) >= SHORT) and _is_deep(FORMATTING_START, markup, DEEPEST_FORMATTING):
        markup = without_deep_tags(FORMATTING, markup, DEEPEST_FORMATTING)
    if tags > FEW and _excess(markup) > HARMLESS_EXCESS and _is_deep(ELEMENT, markup, DEEPEST):
        markup = without_deep_tags(ELEMENT, markup, DEEPEST)
    return LexborHTMLParser(markup, options=LexborDocumentOptions.WO_EVENTS)


def _excess(markup: str) -> int:
    """Return by how many start tags outnumber end tags at the end of some sixteenth of a page, at most."""
    size = len(markup) // STRETCHES + 1
    excess = highest = 0
    for at in range(0, len(markup), size):
        excess += markup.count("<", at, at + size) - 2 * markup.count("</", at, at + size)
        excess = max(0, excess)
        highest = max(highest, excess)
    return highest


def without_deep_tags(tags: re.Pattern[str], markup: str, deepest: int) -> str:
    """Take out the tags that stand deeper than a limit."""
    depth = 0

    def kept(tag: re.Match[str]) -> str:
        nonlocal depth
        if tag[1]:
            depth = max(0, depth - 1)
            return tag[0] if depth < deepest else ""
        depth += 1
        return tag[0] if depth <= deepest else ""

    return tags.sub(kept, markup)


def _is_deep(tags: re.Pattern[str], markup: str, deepest: int) -> bool:
    """Tell whether tags nest deeper than a limit; an end tag too many counts as none.

    Taking out start tags with their end tags, the innermost first, tells of nearly every page that it does not.
    """
    found = tags.findall(markup)
    open_ones = ".".join(["", *found]).replace("./", "/")
    for taken in range(deepest):
        if "./" not in open_ones:
            if taken + open_ones.count(".") <= deepest:
                return False
            break
        open_ones = open_ones.replace("./", "")
    depths = list(accumulate(map(STEP.__getitem__, found), initial=0))
    return max(depths) - min(depths) > deepest and max(map(sub, depths, accumulate(depths, min))) > deepest
