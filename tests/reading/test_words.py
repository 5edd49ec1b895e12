"""The words of real filings in HTML, held against those that another parser finds."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from lxml import html as oracle

from generator.reading import read_bytes
from generator.reading.filings import primary_markup

CORPUS = Path(__file__).parents[3] / "shared" / "corpus"
FILES = [path for path in sorted(CORPUS.rglob("*")) if path.suffix in {".txt", ".htm", ".html", ".nc"}]
NO_TEXT = (
    "//script | //style | //title | //comment() | //*[name() = 'ix:header']"
    " | //*[contains(translate(@style, ' ', ''), 'display:none')]"
)
DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
WORD = re.compile(r"[^\W\d_]{4,}")
LEAST = 0.975
"""Share of the letters that is text of the filing; the rest is page numbers, running heads, links to the contents."""
MOST_OTHER = 0.004
"""Share of words that the other parser has not, whether its texts are joined or parted."""


@pytest.mark.skipif(not FILES, reason="the shared corpus is not here")
def test_the_words_are_those_that_another_parser_finds() -> None:
    """Furniture of pages may be left out; nothing may be lost, come twice or be made up."""
    wrong, compared = [], 0
    for path in FILES:
        data = path.read_bytes()
        markup = primary_markup(data, path.name)
        if markup is None:
            continue
        tree = oracle.document_fromstring(DECLARATION.sub("", markup))
        for element in tree.xpath(NO_TEXT):
            if element.getparent() is not None:
                element.drop_tree()
        parts, found = list(tree.itertext()), read_bytes(data, path.name).text
        letters, words = Counter(filter(str.isalpha, found)), Counter(WORD.findall(found))
        kept = letters.total() / max(1, sum(map(str.isalpha, "".join(parts))))
        others = Counter(WORD.findall("".join(parts))) | Counter(WORD.findall(" ".join(parts)))
        made_up = (words - others).total() / max(1, words.total())
        compared += 1
        if not LEAST <= kept <= 1 or made_up > MOST_OTHER:
            wrong.append(f"{path.name}: {kept:.4f} of the letters, {made_up:.4f} of other words")
    assert compared > 100
    assert not wrong, "\n".join(wrong)
