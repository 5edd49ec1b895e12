"""Incorporation lists made up in many phrasings, with what a reader must find in them (Hypothesis strategies).

list      = opening { member separator } [ forward clause ]
member    = annual | quarterly | current | amended current | proxy | description | foreign
dates     = one or several, full or with the year behind the last, with items, exceptions or counts in brackets
layout    = bullets | numbers | semicolons in one sentence | lines of a table
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from hypothesis import strategies as st

MONTHS = [date(2000, month, 1).strftime("%B") for month in range(1, 13)]


@dataclass(frozen=True)
class Member:
    """A member as it is printed and the entries that it stands for, in the short notation of the tests."""

    words: str
    entries: tuple[str, ...]


@dataclass(frozen=True)
class MadeUp:
    """The body of a section and its entries."""

    body: str
    entries: tuple[str, ...]


def printed(day: date, *, year: bool = True) -> str:
    """Return `March 3, 2013`, or `March 3`."""
    return f"{MONTHS[day.month - 1]} {day.day}" + (f", {day.year}" if year else "")


def joined(words: list[str], last: str = " and ") -> str:
    """Return `a`, `a and b`, `a, b and c`."""
    return words[0] if len(words) == 1 else ", ".join(words[:-1]) + last + words[-1]


years = st.integers(1996, 2025)
days_of_year = st.integers(20, 350)
lasts = st.sampled_from([" and ", ", and "])
possessors = st.sampled_from(["our ", "Our ", "the Company's ", "The Registrant’s ", ""])
filings = st.sampled_from(
    ["filed on ", "filed with the SEC on ", "as filed with the Commission on ", "which was filed on "]
)
currents = st.sampled_from(["filed ", "filed on ", "filed with the SEC on ", "dated ", "furnished to the SEC on "])


def on_form(draw: st.DrawFn, form: str) -> str:
    """Return how a report is said to be on its form."""
    return draw(st.sampled_from([f"on Form {form}", f"on Form {form}", f"(Form {form})"]))


@st.composite
def annual(draw: st.DrawFn, year: int) -> Member:
    """An annual report, with or without its filing date and an amendment."""
    form = draw(st.sampled_from(["10-K", "10-K", "10-K405", "20-F", "40-F"]))
    end = draw(st.sampled_from([date(year, 12, 31), date(year, 6, 30), date(year, 9, 27)]))
    filed = end + timedelta(days=draw(st.integers(30, 110)))
    words = f"{draw(possessors)}Annual Report {on_form(draw, form)} for the "
    words += draw(st.sampled_from(["year ended ", "fiscal year ended ", "year ending "])) + printed(end)
    entry = f"{form} for {end}"
    if draw(st.booleans()):
        form_filed = draw(st.sampled_from([f", {draw(filings)}{printed(filed)}", f" (filed on {printed(filed)})"]))
        words += form_filed
        entry = f"{form} filed {filed} for {end}"
    entries = [entry]
    if draw(st.booleans()):
        amended = filed + timedelta(days=draw(st.integers(5, 60)))
        words += draw(
            st.sampled_from(
                [
                    f", as amended by Amendment No. 1 on Form {form}/A filed on {printed(amended)}",
                    f", as amended on {printed(amended)}",
                    f", as amended by Form {form}/A filed with the SEC on {printed(amended)}",
                    f", and Amendment No. 1 thereto on Form {form}/A, filed on {printed(amended)}",
                ]
            )
        )
        entries.append(f"{form}/A filed {amended} for {end}")
    return Member(words, tuple(entries))


@st.composite
def quarterly(draw: st.DrawFn, year: int) -> Member:
    """One to three quarterly reports, their filing dates absent, beside each, or behind all."""
    ends = [date(year, 3, 31), date(year, 6, 30), date(year, 9, 30)][: draw(st.integers(1, 3))]
    filed = [end + timedelta(days=draw(st.integers(25, 50))) for end in ends]
    plural = "s" if len(ends) > 1 else ""
    head = f"{draw(possessors)}Quarterly Report{plural} {on_form(draw, '10-Q')} for the "
    head += draw(st.sampled_from([f"quarter{plural} ended ", f"quarterly period{plural} ended "]))
    style = draw(st.sampled_from(["none", "carried", "brackets", "respectively", "each", "amended"]))
    last = draw(lasts)
    if style == "none":
        words = head + joined([printed(end) for end in ends], last)
    elif style == "carried":
        words = head + joined([printed(end, year=end == ends[-1]) for end in ends], last)
    elif style == "brackets":
        pairs = [f"{printed(end)} (filed on {printed(day)})" for end, day in zip(ends, filed, strict=True)]
        words = head + joined(pairs, last)
    elif style == "respectively":
        words = head + joined([printed(end) for end in ends], last) + ", filed on "
        words += joined([printed(day) for day in filed], last) + (", respectively" if plural else "")
    elif style == "amended":
        days = [printed(day) for day in filed]
        days[0] += f" (amended {printed(filed[0] + timedelta(days=9))})"
        words = head + joined([printed(end) for end in ends], last) + ", filed on " + joined(days, last)
    else:
        pairs = [f"{printed(end)}, filed on {printed(day)}" for end, day in zip(ends, filed, strict=True)]
        words = head + joined(pairs, ", and for the quarter ended ")
    with_filed = style in ("brackets", "respectively", "each", "amended")
    entries = [
        f"10-Q filed {day} for {end}" if with_filed else f"10-Q for {end}" for end, day in zip(ends, filed, strict=True)
    ]
    if style == "amended":
        entries.append(f"10-Q/A filed {filed[0] + timedelta(days=9)} for {ends[0]}")
    return Member(words, tuple(entries))


ASIDES: list[tuple[str, tuple[str, ...]]] = [
    ("", ()),
    ("", ()),
    (" (Item 5.02 only)", ("5.02",)),
    (" (regarding Items 1.01, 2.03 and 9.01)", ("1.01", "2.03", "9.01")),
    (" (solely with respect to Item 8.01)", ("8.01",)),
    (" (other than Item 7.01 and the related exhibit)", ()),
    (" (excluding information furnished under Item 2.02)", ()),
    (" (File No. 001-43210)", ()),
    (" (acquisition of the Dunlin terminal on March 1, 1996)", ()),
]
BEFORE_2005 = [
    *ASIDES[:2],
    (" (Item 5 only)", ("5",)),
    (" (regarding Items 2 and 7)", ("2", "7")),
    (" (other than Item 9 and the related exhibit)", ()),
]
"""Items of Form 8-K had other numbers until August 2004."""


@st.composite
def current(draw: st.DrawFn, year: int) -> Member:
    """Current reports of several days, the same day twice among them, the year perhaps printed once."""
    numbers = sorted(draw(st.lists(days_of_year, min_size=1, max_size=8)))
    filed = [date(year, 1, 1) + timedelta(days=number) for number in numbers]
    carried = draw(st.booleans())
    kinds = ASIDES if year > 2004 else BEFORE_2005 if year < 2004 else ASIDES[:2]
    asides = [("", ())] * len(filed) if carried else [draw(st.sampled_from(kinds)) for _ in filed]
    dates = [
        printed(day, year=not carried or index == len(filed) - 1) + aside
        for index, (day, (aside, _)) in enumerate(zip(filed, asides, strict=True))
    ]
    words = f"{draw(possessors)}Current Report{'s' if len(filed) > 1 else ''} {on_form(draw, '8-K')} {draw(currents)}"
    words += joined(dates, draw(lasts))
    words += draw(
        st.sampled_from(["", " (in each case excluding any information furnished under Item 2.02 or Item 7.01)"])
    )
    entries = tuple(
        f"8-K filed {day}" + (f" items {' '.join(items)}" if items else "")
        for day, (_, items) in zip(filed, asides, strict=True)
    )
    return Member(words, entries)


@st.composite
def amended_current(draw: st.DrawFn, year: int) -> Member:
    """A current report and its amendment."""
    filed = date(year, 1, 1) + timedelta(days=draw(days_of_year))
    amended = filed + timedelta(days=draw(st.integers(3, 75)))
    words = draw(
        st.sampled_from(
            [
                f"Current Report on Form 8-K filed on {printed(filed)}, as amended by Form 8-K/A filed on "
                f"{printed(amended)}",
                f"Current Report on Form 8-K filed on {printed(filed)} and on Form 8-K/A filed on {printed(amended)}",
                f"Current Report on Form 8-K filed on {printed(filed)} (as amended on {printed(amended)})",
            ]
        )
    )
    return Member(draw(possessors) + words, (f"8-K filed {filed}", f"8-K/A filed {amended}"))


@st.composite
def proxy(draw: st.DrawFn, year: int) -> Member:
    """A proxy statement, of which parts go into the annual report of the year before."""
    filed = date(year, 4, 1) + timedelta(days=draw(st.integers(0, 25)))
    report = f"Annual Report on Form 10-K for the year ended {printed(date(year - 1, 12, 31))}"
    statement = f"Definitive Proxy Statement on Schedule 14A filed on {printed(filed)}"
    words = draw(
        st.sampled_from(
            [
                f"the portions of our {statement} that are incorporated by reference into Part III of our {report}",
                f"the information specifically incorporated by reference into our {report} from our {statement}",
                f"our {statement} (to the extent incorporated by reference in our {report})",
                f"our {statement}",
            ]
        )
    )
    return Member(words, (f"DEF 14A filed {filed}",))


@st.composite
def description(draw: st.DrawFn, year: int) -> Member:
    """The description of the stock in a registration on Form 8-A, with what has updated it."""
    filed = date(year - draw(st.integers(1, 20)), 1, 1) + timedelta(days=draw(days_of_year))
    words = "the description of our common stock contained in our Registration Statement on Form 8-A filed on "
    words += printed(filed)
    words += draw(
        st.sampled_from(
            [
                "",
                ", including any amendment or report filed for the purpose of updating such description",
                f", as updated by Exhibit 4.2 to our Annual Report on Form 10-K for the year ended "
                f"{printed(date(year, 12, 31))}",
                " pursuant to Section 12(b) of the Exchange Act (File No. 001-43210)",
            ]
        )
    )
    return Member(words, (f"8-A filed {filed}",))


KINDS = (annual, quarterly, current, amended_current, proxy, description)
OPENINGS = (
    "We incorporate by reference into this prospectus the documents listed below:",
    "The following documents filed with the Commission are incorporated herein by reference in this prospectus:",
    "This prospectus incorporates by reference the following documents (other than information furnished "
    "and not filed):",
)
FORWARD = (
    "all documents that we file under Sections 13(a), 13(c), 14 or 15(d) of the Exchange Act after the date of this "
    "prospectus"
)


@st.composite
def made_up_lists(draw: st.DrawFn) -> MadeUp:
    """A section's body: the members of a list in one of its layouts."""
    year = draw(years)
    kinds = draw(st.lists(st.sampled_from(KINDS), min_size=1, max_size=5, unique=True))
    members = [draw(kind(year)) for kind in kinds]
    words = [member.words for member in members]
    if draw(st.booleans()):
        words.append(FORWARD)
    opening = draw(st.sampled_from(OPENINGS))
    layout = draw(st.sampled_from(["bullets", "numbers", "letters", "sentence", "bare"]))
    marked = [text + ("." if index == len(words) - 1 else ";") for index, text in enumerate(words)]
    if layout == "bullets":
        body = opening + "\n\n" + "\n\n".join(f"* {text}" for text in marked)
    elif layout == "numbers":
        body = opening + "\n\n" + "\n\n".join(f"{number}. {text}" for number, text in enumerate(marked, 1))
    elif layout == "letters":
        body = opening + " " + " ".join(f"({'abcdefg'[number]}) {text}" for number, text in enumerate(marked))
    elif layout == "sentence":
        body = opening + " " + " ".join(marked)
    else:
        body = opening + "\n\n" + "\n\n".join(marked)
    return MadeUp(body, tuple(entry for member in members for entry in member.entries))
