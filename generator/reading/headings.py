"""Tells headings from paragraphs by how they look: bold, capitals, centred, underlined, short.

Prospectuses have no heading tags; whoever prints them sets bold or capitals, and puts an anchor before what
the table of contents leads to.
"""

from __future__ import annotations

import re

LONGEST_HEADING = 200
LONGEST_SOURCE = 4_000
"""Characters of markup that are searched for a heading's style; more is not one."""

TAGS = re.compile(r"<[^>]*>")
BOLD = re.compile(
    r"<(b|strong)\b[^>]*>.*?</\1>|<(font|span|div|p)\b[^>]*font(?:-weight)?:[^;\">]*(?:bold|[6-9]00)[^>]*>.*?</\2>",
    re.I | re.S,
)
UNDERLINED = re.compile(r"<(u|em|i)\b[^>]*>.*?</\1>|<(font|span)\b[^>]*(?:underline|italic)[^>]*>.*?</\2>", re.I | re.S)
BOLD_STYLE = re.compile(r"font(?:-weight)?:[^;\"]*(?:bold|[6-9]00)", re.I)
CENTRED_STYLE = re.compile(r"text-align:\s*center|align=\"?center", re.I)
LETTER = re.compile(r"[^\W\d_]")


def heading_level(text: str, source: str, attributes: str) -> int:
    """Return the level, 1 to 6, of a heading, or 0 for a paragraph.

    `source` is the markup of the block, `attributes` those of the element around it.
    """
    if text[-1] in ".,;" or len(source) > LONGEST_SOURCE or not LETTER.search(text):
        return 0
    capitals = text.isupper()
    bold = BOLD_STYLE.search(attributes) is not None or _all_in(BOLD, source)
    if not bold and not capitals:
        return 5 if len(text) < 100 and text[0].isupper() and _all_in(UNDERLINED, source) else 0
    centred = CENTRED_STYLE.search(attributes) is not None
    return (1 if centred else 2) if bold and capitals else (2 if capitals else 3) if centred else 3 if capitals else 4


def _all_in(style: re.Pattern[str], source: str) -> bool:
    """Tell whether all letters of a markup stand in elements of a style."""
    rest, count = style.subn("", source)
    return count > 0 and LETTER.search(TAGS.sub("", rest)) is None
