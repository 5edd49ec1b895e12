"""What stands before an item of a list or a note: bullets, numbers, signs, boxes."""

from __future__ import annotations

import re

LEADING_BULLETS = frozenset("•●▪■◦‣⁃∙◆♦➢➤►❖·\uf0b7\uf0a7\uf0d8")
BULLETS = LEADING_BULLETS | frozenset("○◇▶§ØüÜqnlvo-–—\uf0fc\uf06e\uf0e0")
"""What is a bullet where it stands alone; letters are those of Wingdings and Courier."""
NUMBER = re.compile(r"[(\[]?(?:\d{1,3}|[A-Za-z]|[ivxlcIVXLC]{1,6})[)\].]{1,2}|\d{1,2}")
"""`(1)`, `a.`, `iv)`, `[2]`, `3`."""
SIGN = re.compile(r"[*†‡#]{1,4}|\(\*{1,4}\)|\(\d{1,2}\)[*†‡#]|[☐☑☒□✓✔]|\[[ xX]\]")
"""Signs of notes, and boxes to check."""
LONGEST_MARKER = 6
SHORTEST_NOTE = 40


def is_marker(marker: str, text: str) -> bool:
    """Tell whether some characters are a bullet, a number, a sign or a box before a text."""
    return len(marker) <= LONGEST_MARKER and (
        marker in BULLETS
        or SIGN.fullmatch(marker) is not None
        or (len(text) >= SHORTEST_NOTE and NUMBER.fullmatch(marker) is not None)
    )


def prefix(marker: str) -> str:
    """Return what of a marker stays before the text of its item: nothing of a bullet."""
    return "" if marker in BULLETS else f"{marker} "


def without_bullet(text: str) -> str:
    """Return what stands behind a bullet at the beginning of a text; the text itself where there is none."""
    return text[2:] if text[0] in LEADING_BULLETS and text[1:2] == " " and len(text) > 2 else text
