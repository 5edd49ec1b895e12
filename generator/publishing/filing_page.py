"""The summary page of a filing that is held."""

from __future__ import annotations

from typing import Any

from markupsafe import Markup

from generator import tables
from generator.linking.mentions import registration_number
from generator.linking.review import historical
from generator.linking.wording import written
from generator.model import Filing
from generator.publishing import (
    absence,
    addresses,
    along_time,
    corrections,
    dated_checks,
    escaping,
    in_short,
    incorporated,
    offering,
    part_of,
    reading_pages,
    redline_page,
    whats_new,
    words,
)
from generator.publishing.catalogue import Catalogue, link
from generator.publishing.evidence import Cited, mark
from generator.publishing.source_text import SourceText

_NAMED_BY: dict[tables.Family, str] = {
    "annual_report": "Part of",
    "foreign_report": "Part of",
    "class_registration": "Relates to",
}
"""What a document of another family says of the registrations that it names."""
_REPORTS: frozenset[tables.Family] = frozenset((*_NAMED_BY, "quarterly_report", "current_report", "proxy"))
"""Documents that have no registration number of their own."""
_OFFERING_FAMILIES = ("prospectus", "registration")


def view(filing: Filing, catalogue: Catalogue, source: SourceText | None) -> dict[str, Any]:
    """Return what the template of a filing's page draws."""
    page = addresses.filing(filing.id)
    cited = catalogue.evidence(filing.id)
    return {
        "filing": filing,
        "address": page,
        "mark": lambda field: cited.marks(field, page),
        **_head(filing, catalogue, cited, page),
        **_terms(filing, catalogue, cited, source),
        **_lists(filing, catalogue, cited, page),
        **_report(filing, cited, page),
        **_checked(filing, catalogue),
        **_history(filing, cited, page),
        **_pages(filing, catalogue, source, page),
    }


def _head(filing: Filing, catalogue: Catalogue, cited: Cited, page: str) -> dict[str, Any]:
    """What stands above the first heading: who filed what and when, and the notices."""
    return {
        "title": catalogue.title(filing),
        "crumbs": crumbs(filing, catalogue),
        "kind": words.name_of(filing),
        "paragraph": _paragraph(filing),
        "issuer": issuer_link(filing, catalogue, page),
        "dated": dated(filing),
        "dates": _dates(filing, cited, page),
        "bases": _bases(filing, catalogue, cited),
        "registrations": (registrations := _registrations(filing, catalogue, cited, page)),
        "registration_label": _registration_label(filing, len(registrations)),
        "lead": _lead(filing, catalogue, cited, page),
        "historical": historical(catalogue.settings),
        "publisher": catalogue.settings.publisher,
        "publisher_name": catalogue.settings.publisher_name,
    }


def _terms(filing: Filing, catalogue: Catalogue, cited: Cited, source: SourceText | None) -> dict[str, Any]:
    """What is offered, what is not said of it, and what the submission's header says where nothing else is held."""
    family = tables.form(filing.form).family if filing.form else "other"
    is_offering = family in _OFFERING_FAMILIES or bool(filing.securities or filing.offering_kinds)
    facts = offering.rows(filing, cited, source, quotes_only=catalogue.quotes_only) if is_offering else []
    header = source.header if source else ()
    return {
        "is_offering": is_offering,
        "facts": facts,
        "header": header,
        "absent": [] if header else absence.lines(filing, offering.told(facts)),
        "contact": filing.contact,
    }


def _lists(filing: Filing, catalogue: Catalogue, cited: Cited, page: str) -> dict[str, Any]:
    """The documents that a filing incorporates, along time and as tables, and those that refer to it."""
    listed = incorporated.entries(filing, filing.incorporated, "incorporated", catalogue, cited)
    base = incorporated.entries(filing, filing.incorporated_base, "incorporated_base", catalogue, cited)
    left = left_out(filing, cited, page)
    return {
        "timeline": along_time.picture(filing, listed),
        "timeline_list": along_time.listed(filing, listed),
        "shapes": along_time.shapes(filing, listed),
        "incorporated": listed,
        "incorporated_base": base,
        "unchecked": any(row.status == "Not checked" for row in listed),
        "has_notes": any(row.notes for row in (*listed, *base)),
        "counts": _counts(filing),
        "left_out": Markup("{} {}").format(*left) if left else None,
        "forward": _forward(filing, cited, page),
        "attached": _attached(filing, catalogue, cited, page),
        "referring": part_of.groups(filing, catalogue),
    }


def _report(filing: Filing, cited: Cited, page: str) -> dict[str, Any]:
    """What a report's face says of its filers, its items and its exhibits, each with its marks."""
    also = [(each, cited.marks(f"co_registrants[{place}]", page)) for place, each in enumerate(filing.co_registrants)]
    classes = [
        (words.listed(each), cited.marks(f"listing[{place}]", page)) for place, each in enumerate(filing.listing)
    ]
    return {
        "face": [(label, rows) for label, rows in (("Co-registrants", also), (offering.LISTED, classes)) if rows],
        "items": [
            (
                each.item,
                each.title or incorporated.item_title(each.item, filing.filed or filing.event_date),
                each.status,
                addresses.relative(addresses.item(each.item), page),
                cited.marks(f"report_items[{place}]", page),
            )
            for place, each in enumerate(filing.report_items)
        ],
        "exhibits": [
            (each.number, each.title, each.status, cited.marks(f"exhibits[{place}]", page))
            for place, each in enumerate(filing.exhibits)
        ],
    }


def _checked(filing: Filing, catalogue: Catalogue) -> dict[str, Any]:
    """What was worked out: what is new, the clocks and the checks; none of it where quotes alone may stand."""
    found = catalogue.checks.get(filing.id, ())
    shown = not catalogue.quotes_only
    return {
        "news": whats_new.view(filing, catalogue) if shown else [],
        "clocks": dated_checks.running_clocks(filing, catalogue) if shown else [],
        "checks": dated_checks.check_rows(filing, found, catalogue) if shown else [],
        "has_check_notes": any(each.outcome == "note" for each in found),
        "checks_tally": dated_checks.tally(found),
    }


def _history(filing: Filing, cited: Cited, page: str) -> dict[str, Any]:
    """What a person did to the facts, and the marks of what the program noted of them."""
    source = addresses.relative(addresses.source(filing.id), page)
    return {
        "corrections": corrections.rows(filing, cited),
        "note_marks": [
            Markup("").join(mark(f"{source}#{cited.anchor(piece)}", piece.quote) for piece in note.evidence[:2])
            for note in filing.notes
        ],
    }


def _pages(filing: Filing, catalogue: Catalogue, source: SourceText | None, page: str) -> dict[str, Any]:
    """The further pages and files of a filing, here and at the SEC."""
    return {
        "sec": sec_address(filing, catalogue),
        "pages": {
            "source": addresses.relative(addresses.source(filing.id), page),
            "original": addresses.relative(addresses.original(filing.id), page)
            if source is not None and source.original
            else None,
            "changes": addresses.relative(addresses.changes(filing.id), page)
            if redline_page.previous(filing, catalogue)
            else None,
            "counsel": addresses.relative(addresses.counsel(filing.id), page) if filing.incorporated else None,
            "reading": _reading(filing, catalogue, page),
            "json": addresses.relative(f"data/filings/{addresses.part(filing.id)}.json", page),
            "about": addresses.relative("about/", page),
            "glossary": addresses.relative("glossary/", page),
        },
        "exhibit_pages": [
            (
                other.type,
                other.description or other.name,
                addresses.relative(addresses.exhibit(filing.id, other.sequence), page),
            )
            for other in (source.others if source else ())
            if other.kind == "text"
        ],
    }


def _paragraph(filing: Filing) -> dict[str, str] | None:
    """The paragraph of Rule 424 that a prospectus is filed under; its name, where the kind of paper does not say it."""
    row = tables.rule_424().get((filing.form or "").removesuffix("/A"))
    if row is None:
        return None
    whole = filing.document_kind in ("prospectus", "preliminary_prospectus")
    same = row.name.casefold() == words.name_of(filing).casefold()
    named = "" if same or (whole and row.of_supplements) else row.name
    return {"rule": f"Rule 424{row.paragraph}", "purpose": row.purpose, "name": named}


def _attached(filing: Filing, catalogue: Catalogue, cited: Cited, page: str) -> list[tuple[Markup, str, Markup]]:
    """The documents that a filing attaches, each with what it tells of where it is held, and its marks."""
    references = catalogue.entries(filing)
    rows = []
    for place, each in enumerate(filing.attached):
        label = f"{each.form}, {words.day(each.filed) if each.filed else 'no date stated'}"
        reference = references.get(f"attached[{place}]")
        shown = link(addresses.filing(reference.target), page, label) if reference else escaping.text(label)
        told = (in_short.line(catalogue.filing(reference.target), catalogue), reference.note) if reference else ()
        rows.append((shown, " · ".join(filter(None, told)), cited.marks(f"attached[{place}]", page)))
    return rows


def _registrations(filing: Filing, catalogue: Catalogue, cited: Cited, page: str) -> list[tuple[Markup, Markup]]:
    """Links to the registrations of a filing, each with its marks; with the one that only its supplements state."""
    found = [
        (link(addresses.registration(number), page, number), cited.marks(f"registration_numbers[{place}]", page))
        for place, number in enumerate(filing.registration_numbers)
    ]
    printed = {registration_number(number) for number in filing.registration_numbers}
    filed_under = [number for number in map(registration_number, filing.filed_under) if number not in printed]
    for number in dict.fromkeys(filed_under):
        found.append((link(addresses.registration(number), page, number), Markup("(by EDGAR’s record)")))
    placed = catalogue.library.generation_of.get(filing.id)
    if placed and placed[1].base == filing.id and placed[0] not in {*printed, *filed_under}:
        found.append((link(addresses.registration(placed[0]), page, placed[0]), Markup("(other filings here say so)")))
    return found


def _registration_label(filing: Filing, count: int) -> str:
    """What the numbers are: the document's own, or those of statements of which a report says that it is a part."""
    said = _NAMED_BY.get(_family(filing)) if filing.registration_numbers else None
    if said or _family(filing) in _REPORTS:
        return f"{said or 'Filed under'} registration{'s' if count > 1 else ''}"
    return "Registration Nos." if count > 1 else "Registration No."


def _family(filing: Filing) -> tables.Family:
    return tables.form(filing.form).family if filing.form else "other"


def _reading(filing: Filing, catalogue: Catalogue, page: str) -> str | None:
    """The reading list as of the day of this paper, where there is one."""
    placed = catalogue.library.generation_of.get(filing.id)
    dated = words.date_of(filing)
    if placed is None or dated is None:
        return None
    days = reading_pages.dates(placed[1], catalogue)
    day = max((each for each in days if each[0] <= dated[0]), default=None)
    return addresses.relative(day[1], page) if day else None


def crumbs(filing: Filing, catalogue: Catalogue) -> list[tuple[str, str | None]]:
    """Return the way to a filing's page: label and relative address, the last without one."""
    page = addresses.filing(filing.id)
    trail: list[tuple[str, str | None]] = [("Home", addresses.relative(addresses.HOME, page))]
    if issuer := catalogue.issuer(filing.id):
        trail.append((issuer.name, addresses.relative(addresses.issuer(issuer.key), page)))
    numbers = filing.registration_numbers or filing.filed_under
    if numbers and filing.held and _family(filing) not in _REPORTS:
        number = numbers[0]
        trail.append((number, addresses.relative(addresses.registration(number), page)))
    elif filing.form:
        trail.append((filing.form, addresses.relative(addresses.form(filing.form), page)))
    dated = words.date_of(filing)
    trail.append((f"{words.name_of(filing)}{f', {words.day(dated[0])}' if dated else ''}", None))
    return trail


def issuer_link(filing: Filing, catalogue: Catalogue, page: str) -> Markup:
    """Return the registrant's name, linked to the issuer's page."""
    issuer = catalogue.issuer(filing.id)
    name = catalogue.registrant(filing) or "Registrant not stated"
    return link(addresses.issuer(issuer.key), page, name) if issuer else escaping.text(name)


def dated(filing: Filing) -> str | None:
    """Return the date that a filing goes by with what date it is: `dated 27 November 2013`."""
    found = words.date_of(filing)
    if found is None:
        return None
    if found[1] == "period ended" and filing.form:
        return words.period(filing.form, found[0])
    return f"{found[1]} {written(found[0])}"


def _lead(filing: Filing, catalogue: Catalogue, cited: Cited, page: str) -> list[tuple[str | Markup, Markup]]:
    """The securities below the title: a line each, or one line where there are many."""
    if len(filing.securities) > 2:
        titles = [each.title or words.SECURITY_CLASSES[each.security_class] for each in filing.securities]
        lead = [(" · ".join(dict.fromkeys(titles)), cited.marks("securities[0]", page))]
    else:
        lead = [(offering.security(place, cited, page), Markup("")) for place in range(len(filing.securities))]
    whole, marks = in_short.amount(filing, catalogue), cited.marks("gross_total", page)
    if whole and len(lead) == 1:
        return [(lead[0][0], lead[0][1] + Markup(" · {} {}").format(escaping.text(whole), marks))]
    return [*lead, (whole, marks)] if whole else lead


def _dates(filing: Filing, cited: Cited, page: str) -> list[tuple[str, Markup]]:
    """The dates that a page's head shows: what the document bears, and when it was filed where that is another day."""
    found = []
    if filing.document_date:
        same = filing.document_date == filing.filed
        label = "Dated and filed" if same else "Dated"
        found.append((f"{label} {written(filing.document_date)}", cited.marks("document_date", page)))
    if filing.filed and filing.filed != filing.document_date:
        found.append((f"Filed {written(filing.filed)}", cited.marks("filed", page)))
    if not found and (one := dated(filing)):
        field = "event_date" if filing.event_date else "period"
        found.append((f"{one[:1].upper()}{one[1:]}", cited.marks(field, page)))
    return found or [("No date stated", Markup(""))]


def _bases(filing: Filing, catalogue: Catalogue, cited: Cited) -> list[dict[str, Any]]:
    page = addresses.filing(filing.id)
    references = catalogue.entries(filing)
    return [
        {
            "words": f"{words.BASE_DOCUMENT_KINDS[base.kind]}"
            f"{f' dated {written(base.date)}' if base.date else ', date not stated'}",
            "address": addresses.relative(addresses.filing(reference.target), page)
            if (reference := references.get(f"base_documents[{place}]"))
            else None,
            "held": bool(reference and catalogue.filing(reference.target).held),
            "marks": cited.marks(f"base_documents[{place}]", page),
        }
        for place, base in enumerate(filing.base_documents)
    ]


def _counts(filing: Filing) -> str:
    counts: dict[str, int] = {}
    for document in filing.incorporated:
        counts[document.form] = counts.get(document.form, 0) + 1
    return " · ".join(f"{count} {form}" for form, count in counts.items())


def left_out(filing: Filing, cited: Cited, page: str) -> tuple[Markup, Markup] | None:
    """Return the sentence on what a filing leaves out of the documents that it incorporates, and its marks."""
    if filing.excluded_items:
        items = words.listing([f"Item {item}" for item in filing.excluded_items])
        said = Markup("Left out: what was furnished and not filed under {}{}.").format(
            escaping.text(items), " “or otherwise”" if cited.or_otherwise else ""
        )
        return said, cited.marks("excluded_items", page)
    if filing.furnished_excluded:
        said = Markup("Left out: what was furnished and not filed.")
        return said, cited.marks("furnished_excluded", page)
    return None


def _forward(filing: Filing, cited: Cited, page: str) -> Markup | None:
    if filing.forward_incorporation is True:
        return Markup("Later filings: the document also incorporates what is filed after it. {}").format(
            cited.marks("forward_incorporation", page)
        )
    if filing.forward_incorporation is False:
        return Markup("Later filings: no clause that adds them was found in this document.")
    return None


def sec_address(filing: Filing, catalogue: Catalogue) -> str | None:
    """Return where the document stands at the SEC: as a link or an index says, else EDGAR's index of the submission."""
    if address := escaping.https(filing.url):
        return address
    issuer = catalogue.issuer(filing.id)
    cik = filing.cik or (issuer.cik if issuer else None)
    if not filing.accession_number or not cik:
        return None
    folder = filing.accession_number.replace("-", "")
    return f"https://www.sec.gov/Archives/edgar/data/{int(cik)}/{folder}/{filing.accession_number}-index.htm"
