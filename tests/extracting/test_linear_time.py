"""Extracting stays linear: patterns look through each character of a document a bounded number of times.

Every compiled pattern of the package is replaced by one that adds up the lengths of the spans that it is given, so
nothing is timed. A search over the rest of the text from each of many places would cost thousands a character.
What a pattern does inside of its span is looked at by `benchmarks/patterns.py`; patterns that it once named have a
text here that they pass over in a moment, and that takes most of an hour where each character begins a new look.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
import signal
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import msgspec
import pytest

import generator.extracting
from generator.extracting import contact, cover, document_date, extract
from generator.extracting.incorporation import headings
from generator.extracting.offering import labelled_names, role_sentences
from generator.extracting.offering.sheet import Cue
from generator.extracting.wording import Phrase
from generator.reading import read_bytes
from generator.reading.halves import BOX_RULE

MODULES: list[ModuleType] = [
    importlib.import_module(module.name)
    for module in pkgutil.walk_packages(generator.extracting.__path__, "generator.extracting.")
]
SPANNED = ("search", "match", "fullmatch", "finditer", "findall")
LENGTH = 200_000
"""Characters of the document's source."""
MOST = 200
"""Times that a character may be looked through, all patterns together."""


class Counted:
    """A compiled pattern that adds the length of each span that it is given to `spent`."""

    def __init__(self, pattern: re.Pattern[str], spent: list[int]) -> None:
        self.pattern = pattern
        self.spent = spent

    def __getattr__(self, name: str) -> Any:
        work = getattr(self.pattern, name)
        if name not in SPANNED:
            return work

        def counting(text: str, start: int = 0, end: int | None = None) -> Any:
            stop = len(text) if end is None else min(end, len(text))
            if name in ("match", "fullmatch"):
                found = work(text, start, stop)
                self.spent[0] += (found.end() if found else start) - start + 1
                return found
            self.spent[0] += max(0, stop - start)
            return work(text, start, stop)

        return counting


def counted(value: Any, spent: list[int], made: dict[int, Any]) -> Any:
    """Return a module's value with counted patterns in place of compiled ones."""
    if isinstance(value, re.Pattern):
        return made.setdefault(id(value), Counted(value, spent))
    if isinstance(value, tuple) and hasattr(value, "_fields"):
        return type(value)(*[counted(part, spent, made) for part in value])
    if isinstance(value, Phrase | Cue):
        return msgspec.structs.replace(value, pattern=counted(value.pattern, spent, made))
    if type(value) is tuple:
        return tuple(counted(part, spent, made) for part in value)
    if type(value) is list:
        return [counted(part, spent, made) for part in value]
    if type(value) is dict:
        return {key: counted(part, spent, made) for key, part in value.items()}
    return value


@pytest.fixture
def spent(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[int]]:
    total, made = [0], dict[int, Any]()
    for module in MODULES:
        for name, value in list(vars(module).items()):
            if not name.startswith("__") and isinstance(value, re.Pattern | Phrase | Cue | tuple | list | dict):
                monkeypatch.setattr(module, name, counted(value, total, made))
    yield total


HEAD = "Filed Pursuant to Rule 424(b)(5)</p><p>Registration No. 333-123456</p><p>PROSPECTUS SUPPLEMENT</p><p>(To "
LEGEND = (
    "Neither the Securities and Exchange Commission nor any state securities commission has approved or disapproved of "
    "these securities. Any representation to the contrary is a criminal offense."
)


@pytest.mark.parametrize(
    "fragment",
    [
        f"<p>{LEGEND}</p>",
        "<p>PROSPECTUS</p>",
        "<p>Prospectus supplement dated March 5, 2013 to the prospectus dated March 4, 2013.</p>",
        "Prospectus supplement dated March 5, 2013 to the prospectus dated March 4, 2013 and ",
        "<p>INCORPORATION BY REFERENCE</p>",
        "<p>We incorporate by reference the following documents:</p><p>our Form 10-K for 2012, filed May 5, 2013;</p>",
        "We incorporate by reference our Form 10-K for the year ended December 31, 2012, filed on March 5, 2013, and ",
        "<p>Incorporated by reference to Exhibit 10.1 to our report on Form 8-K filed below.</p>",
        "<p>UNITED STATES SECURITIES AND EXCHANGE COMMISSION</p><p>FORM 8-K</p><p>Date of Report: March 5, 2013</p>",
        "<p>Risk factors on page</p>",
        "Our stock trades on the NYSE under the symbol “ABCD” and ",
        "<p>You may request copies without charge by writing to us at 1 Main Street, Boston, MA 02110.</p>",
        "You may request a free copy upon request without charge by calling us or ",
        "<p>Use of Proceeds</p>",
        "<table><tr><td>Per share</td><td>$1.00</td></tr><tr><td>Total</td><td>$1,000,000</td></tr></table>",
        "<p>1,000,000 Shares of Common Stock</p>",
        "We are offering 1,000,000 shares of common stock and warrants to purchase up to 500,000 shares of ",
        "through Alpha & Co. Inc., as our placement agent, ",
        "<p>Alpha Securities LLC</p>",
        "(Item 2.02 and Item 7.01 (",
        "[●] ",
        "a-",
        "A ",
        "1,",
        "(",
        "“we” refers to ",
    ],
)
def test_each_character_is_looked_through_a_bounded_number_of_times(fragment: str, spent: list[int]) -> None:
    filler = fragment * (LENGTH // len(fragment))
    page = f"<html><p>{HEAD}Prospectus dated March 4, 2013)</p><p>{LEGEND}</p><p>{filler}</p></html>"
    document = read_bytes(page.encode(), "document.htm")
    extract(document)
    assert 10_000 < spent[0] < MOST * len(page)


MILLION = 1_000_000
GIVEN_UP = 60
"""Seconds of the processor's time after which a search that is not linear is ended; a linear one takes one."""


@pytest.fixture
def ended() -> Iterator[None]:
    def end(number: int, frame: object) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGVTALRM, end)
    signal.setitimer(signal.ITIMER_VIRTUAL, GIVEN_UP)
    yield
    signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    signal.signal(signal.SIGVTALRM, before)


@pytest.mark.parametrize(
    ("pattern", "long", "behind", "expected"),
    [
        pytest.param(contact._EMAIL, "a" * MILLION, " a.b@c-d.com.", "a.b@c-d.com", id="email"),
        pytest.param(contact._EMAIL, "a" * MILLION + " " + "a@" * MILLION, "b.c", "a@b.c", id="emails"),
        pytest.param(
            contact._ADDRESS, "A" * MILLION, "\nElm House, Lee, MA 01238", "Elm House, Lee, MA 01238", id="address"
        ),
        pytest.param(contact._LABEL_END, "a" + " " * MILLION + "b", " (or tel. no.: ", " (or tel. no.: ", id="label"),
        pytest.param(contact._LABEL_END, "tel." + " " * MILLION + "b", " at ", " at ", id="label-and-spaces"),
        pytest.param(cover._PROSPECTUS_START, "a" * MILLION, "\nprospectus", "prospectus", id="prospectus"),
        pytest.param(
            cover._PROSPECTUS_START, "a/" * MILLION, "\nprospectus", "prospectus", id="prospectus-and-slashes"
        ),
        pytest.param(document_date._DATED, ":" * MILLION, "words", None, id="date"),
        pytest.param(BOX_RULE, "-" * MILLION, "!", None, id="line-of-a-box"),
        pytest.param(
            labelled_names._IN_CAPACITY,
            "The and of the and of Alpha " * 1_000,
            "; Alpha Co.'s CAPACITY: [X] As Agent",
            "Alpha Co.'s CAPACITY: [X] As Agent",
            id="capacity",
        ),
        pytest.param(
            role_sentences._OFFERS,
            "The Class A-1, Class A-2, and Class A-3 " * 100,
            "will consist of certificates that Alpha Co. (the “Underwriter”) will offer the certificates",
            "Alpha Co. (the “Underwriter”) will offer the certificates",
            id="classes-beside-each-other",
        ),
        pytest.param(
            headings.SUBJECT,
            "incorporatax" * MILLION + "x" * 20,
            " documents incorporated",
            "documents incorporated",
            id="subject",
        ),
    ],
)
@pytest.mark.usefixtures("ended")
def test_a_pattern_passes_over_a_long_text_once(
    pattern: re.Pattern[str], long: str, behind: str, expected: str | None
) -> None:
    found = pattern.search(long + behind)
    assert (found[0] if found else None) == expected
