"""For counsel and for readers: the incorporation clause with working links, reading lists, what stood on the site."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from html import escape

import msgspec

from generator.linking.hyperlinks import index_page
from generator.linking.reading_list import Reading, ReadingList
from generator.linking.wording import MONTHS
from generator.model import Filing, IncorporatedDocument, Library, Reference
from generator.tables import form as form_row


class ClauseEntry(msgspec.Struct, frozen=True, kw_only=True):
    """One document of a clause: words before the link, the words that are linked, words behind it."""

    before: str
    linked: str
    after: str
    end: str
    """Punctuation, and `and` before the last one."""
    url: str | None
    """`None` where the document was not found on EDGAR: its words stand without a link."""
    field: str


class Clause(msgspec.Struct, frozen=True, kw_only=True):
    """An incorporation clause as a filing lists its documents, in the form that filers use since May 2019."""

    entries: tuple[ClauseEntry, ...]
    closing: tuple[str, ...] = ()
    unlinked: int = 0
    """Entries without a link."""

    @property
    def text(self) -> str:
        """The clause as plain text, the links in brackets."""
        lines = [
            f"• {entry.before}{entry.linked}{entry.after}" + (f" [{entry.url}]" if entry.url else "") + entry.end
            for entry in self.entries
        ]
        return "\n".join((*lines, *self.closing))

    @property
    def html(self) -> str:
        """The clause as HTML to paste into a document: a list and paragraphs, nothing else."""
        items = "".join(f"<li>{_html(entry)}</li>\n" for entry in self.entries)
        return f"<ul>\n{items}</ul>\n" + "".join(f"<p>{escape(words)}</p>\n" for words in self.closing)


_NAMES = {
    "10-K": "our Annual Report on Form 10-K",
    "10-KT": "our Transition Report on Form 10-KT",
    "10-Q": "our Quarterly Report on Form 10-Q",
    "8-K": "our Current Report on Form 8-K",
    "20-F": "our Annual Report on Form 20-F",
    "40-F": "our Annual Report on Form 40-F",
    "6-K": "our Report on Form 6-K",
    "11-K": "the Annual Report on Form 11-K",
    "DEF 14A": "our Definitive Proxy Statement on Schedule 14A",
    "8-A": "our Registration Statement on Form 8-A",
    "10": "our Registration Statement on Form 10",
}


CLOSING_FIELDS = ("furnished_excluded", "forward_incorporation")
"""Facts whose sentences close a clause: what is left out as furnished, and what is taken in when it is filed."""


def clause(library: Library, id_: str, sentences: Mapping[str, str] | None = None) -> Clause:
    """Return the list of a filing's incorporated documents, each linked to the filing that it was found to be.

    Only what the filing itself lists, in its order; no document is added, left out or renamed. `sentences` are
    the filing's own that say the facts of `CLOSING_FIELDS`, whole, by field; they close the clause.
    """
    filing = library.filings[id_]
    references = {one.field: one for one in library.references_from.get(id_, ())}
    count = len(filing.incorporated)
    entries = tuple(
        _entry(library, document, f"incorporated[{place}]", references, count - place)
        for place, document in enumerate(filing.incorporated)
    )
    closing = tuple(dict.fromkeys(sentences[name] for name in CLOSING_FIELDS if sentences and name in sentences))
    return Clause(entries=entries, closing=closing, unlinked=sum(1 for entry in entries if entry.url is None))


def _entry(
    library: Library, document: IncorporatedDocument, field: str, references: dict[str, Reference], left: int
) -> ClauseEntry:
    reference = references.get(field)
    base = document.form.removesuffix("/A")
    words = _NAMES.get(base, f"our filing on Form {base}")
    if document.registrant:
        words = f"{document.registrant}’s {words.removeprefix('our ').removeprefix('the ')}"
    if document.form.endswith("/A"):
        words = f"Amendment on Form {document.form} to {words}" if base not in words else f"{words}/A"
    before, _, linked = words.rpartition(" on ") if " on " in words else ("", "", words)
    after = ""
    if document.period:
        period = "fiscal year" if form_row(base).family == "annual_report" else "quarter"
        after += f" for the {period} ended {_american(document.period)}"
    if document.filed:
        after += f", filed with the SEC on {_american(document.filed)}"
    if document.items and "Item" not in (document.description or ""):
        after += f" (only with respect to Item{'s' * (len(document.items) > 1)} {_joined(document.items)})"
    if document.description:
        after += f" ({document.description})"
    return ClauseEntry(
        before=f"{before} on " if before else "",
        linked=linked,
        after=after,
        end={1: ".", 2: "; and"}.get(left, ";"),
        url=_url(library, reference),
        field=field,
    )


def _url(library: Library, reference: Reference | None) -> str | None:
    """Return the document's own address on EDGAR where it is known, else that of the filing's index page."""
    if reference is None or reference.accession_number is None:
        return None
    document = library.filings[reference.target]
    if document.url and document.url.startswith("https://www.sec.gov/"):
        return document.url
    return index_page(reference.accession_number, document.cik)


def _joined(words: Sequence[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


def _american(day: date) -> str:
    return f"{MONTHS[day.month - 1]} {day.day}, {day.year}"


def _html(entry: ClauseEntry) -> str:
    linked = escape(entry.linked)
    if entry.url:
        linked = f'<a href="{escape(entry.url)}">{linked}</a>'
    return f"{escape(entry.before)}{linked}{escape(entry.after)}{entry.end}"


# --- reading lists -------------------------------------------------------------------------------

READING_COLUMNS = (
    "position",
    "form",
    "registrant",
    "filed",
    "period",
    "items",
    "items_excluded",
    "how",
    "accession_number",
    "id",
    "url",
)


def reading_rows(library: Library, readings: ReadingList) -> list[tuple[str, ...]]:
    """Return a reading list as rows of a table with the columns `READING_COLUMNS`."""
    name = library.identities[library.issuer_of[readings.base]].name
    return [
        (
            str(position),
            reading.form or "prospectus",
            (library.filings[reading.id].registrant if reading.id else None) or name,
            reading.filed.isoformat() if reading.filed else "",
            reading.period.isoformat() if reading.period else "",
            " ".join(reading.items),
            " ".join(reading.items_excluded),
            reading.how,
            reading.accession_number or "",
            reading.id or "",
            reading.url or "",
        )
        for position, reading in enumerate(readings.readings, start=1)
    ]


def bibtex(library: Library, readings: ReadingList) -> str:
    """Return a reading list as BibTeX entries, keyed by accession number or id."""
    name = library.identities[library.issuer_of[readings.base]].name
    entries = []
    for reading in readings.readings:
        held = library.filings[reading.id] if reading.id else None
        day = reading.filed or (reading.day if reading.how == "itself" else None)
        values = {
            "author": "{" + _tex((held.registrant if held else None) or name) + "}",
            "title": "{" + _tex(f"Form {reading.form}" if reading.form else "Prospectus") + "}",
            "year": str(day.year) if day else "",
            "month": MONTHS[day.month - 1][:3].lower() if day else "",
            "note": _tex(_note(reading.accession_number, reading.period, reading.items)),
            "url": _url_of(reading, held) if reading.accession_number else "",
        }
        lines = [
            f"  {key} = {value}," if key == "month" else f"  {key} = {{{value}}},"
            for key, value in values.items()
            if value
        ]
        key = re.sub(r"[^A-Za-z0-9:-]", "-", reading.accession_number or reading.id or "")
        entries.append("\n".join((f"@misc{{{key},", *lines, "}")))
    return "\n\n".join(entries) + "\n"


def _note(number: str | None, period: date | None, items: tuple[str, ...]) -> str:
    parts = (
        f"Accession number {number}" if number else "",
        f"Period ended {_american(period)}" if period else "",
        f"Item {', '.join(items)}" if items else "",
    )
    return ". ".join(part for part in parts if part)


_TEX = {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"}
_TEX |= {character: f"\\{character}" for character in "&%$#_"}
_TEX |= {"{": r"\textbraceleft{}", "}": r"\textbraceright{}"}
"""BibTeX counts braces behind a backslash too, so that one alone would end an entry."""


def _tex(text: str) -> str:
    """Return text for a field of BibTeX, without characters that are not printed."""
    shown = "".join(character if character.isprintable() else " " for character in text)
    return "".join(_TEX.get(character, character) for character in " ".join(shown.split()))


_ADDRESS = re.compile(r"https://[!#-;=?-\[\]_a-z|~]+")
"""An address on the web in the characters of RFC 3986: nothing in it ends a field of BibTeX, or runs."""


def _url_of(reading: Reading, held: Filing | None) -> str:
    """Return the address of a document, where an index gives one; else that of the filing's index page."""
    if reading.url and _ADDRESS.fullmatch(reading.url):
        return reading.url
    return index_page(reading.accession_number or "", held.cik if held else None) or ""


# --- what stood on the site ----------------------------------------------------------------------


class Availability(msgspec.Struct, frozen=True, kw_only=True):
    """Since when a document has stood on the site, and with which bytes."""

    id: str
    form: str | None = None
    filed: date | None = None
    held: bool
    address: str | None = None
    """Address of its page; `None` where it is not published yet."""
    since: date | None = None
    """The day on which its page was first published; under an earlier address, that day."""
    text_since: date | None = None
    """The day on which its own text was first published; `None` where only its page was."""
    sha256: str | None = None
    """Of the text published last."""
    changes: tuple[tuple[date, str], ...] = ()
    """Days on which other bytes were published, with their hashes."""


def availability(library: Library, id_: str | None = None) -> tuple[Availability, ...]:
    """Return since when documents have stood on the site: those that a filing incorporates, or all that are held."""
    if id_ is None:
        ids: Iterable[str] = (filing.id for filing in library.filings.values() if filing.held)
    else:
        references = library.references_from.get(id_, ())
        ids = dict.fromkeys(one.target for one in references if one.kind == "incorporates")
    history: dict[str, list[tuple[date, str]]] = {}
    moved: dict[str, str] = {}
    for row in library.published:
        if row.redirect:
            moved[row.address] = row.redirect
        else:
            history.setdefault(row.address, []).append((row.published, row.sha256))
    for old, new in {**moved, **{f"filings/{old}": f"filings/{new}" for old, new in library.redirects.items()}}.items():
        if old in history:
            history[new] = sorted(history.get(new, []) + history[old])
    return tuple(_available(library.filings[one], history.get(f"filings/{one}", [])) for one in ids)


def _available(filing: Filing, history: Sequence[tuple[date, str]]) -> Availability:
    texts = [(day, sha256) for day, sha256 in history if sha256]
    changes = [text for at, text in enumerate(texts) if at and text[1] != texts[at - 1][1]]
    return Availability(
        id=filing.id,
        form=filing.form,
        filed=filing.filed,
        held=filing.held,
        address=f"filings/{filing.id}" if history else None,
        since=history[0][0] if history else None,
        text_since=texts[0][0] if texts else None,
        sha256=texts[-1][1] if texts else None,
        changes=tuple(changes),
    )
