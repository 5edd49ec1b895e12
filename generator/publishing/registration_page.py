"""The page of a registration's family: its statement, each prospectus with what supplements it, and what came of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from markupsafe import Markup

from generator import tables
from generator.linking.amounts import stating
from generator.linking.wording import written
from generator.model import Filing, Generation, Paper, Registration
from generator.publishing import addresses, escaping, in_short, matrix_page, reading_pages, words
from generator.publishing.catalogue import Catalogue, link
from generator.publishing.index_pages import ListPage
from generator.publishing.pictures import family

_PROSPECTUSES = ("prospectus", "preliminary prospectus", "supplement", "prospectus or supplement")
_CONTENT = {"takedown": "offers securities", "update": "brings the prospectus up to date"}


def pages(number: str, catalogue: Catalogue) -> Iterator[ListPage]:
    """Return the page of a registration, and that of its documents by prospectus."""
    registration = catalogue.library.registrations[number]
    yield _family(registration, catalogue)
    if table := matrix_page.page(registration, catalogue):
        yield table


def overview(catalogue: Catalogue) -> ListPage:
    """Return the list of registrations."""
    page = "registrations/"
    return ListPage(
        page,
        {
            "title": "Registrations",
            "description": "Registration statements, and what securities each of them registers.",
            "kind": "index",
            "hide": ["navigation", "toc"],
        },
        {
            "template": "overview.md.j2",
            "title": "Registrations",
            "crumbs": [("Home", addresses.relative(addresses.HOME, page)), ("Registrations", None)],
            "entries": [
                (
                    addresses.relative(addresses.registration(registration.number), page),
                    registration.number,
                    _line(registration, catalogue),
                    words.many(len(registration.filings), "document"),
                )
                for registration in catalogue.library.registrations.values()
            ],
        },
    )


def _offered(registration: Registration, catalogue: Catalogue) -> tuple[Filing, list[str]] | None:
    """The paper that says what is registered, and what it says; nothing where none is held that does."""
    filing = stating(catalogue.library, registration)
    if filing is None:
        return None
    cited = catalogue.evidence(filing.id)
    said = [
        words.security(each, cited.evidence(f"securities[{place}].principal"))
        for place, each in enumerate(filing.securities)
    ]
    whole = in_short.amount(filing, catalogue)
    return filing, [*dict.fromkeys(said), *([whole] if whole else [])]


def _line(registration: Registration, catalogue: Catalogue) -> str:
    """Issuer and securities of a registration, for the list of all."""
    offered = _offered(registration, catalogue)
    return " · ".join((*(name for _, name in _issuers(registration, catalogue)), *(offered[1] if offered else ())))


def _stated(registration: Registration, catalogue: Catalogue, page: str) -> tuple[Markup, list[str]] | None:
    """What is registered, after a link to the paper that says so."""
    offered = _offered(registration, catalogue)
    return (link(addresses.filing(offered[0].id), page, words.short_title(offered[0])), offered[1]) if offered else None


def _issuers(registration: Registration, catalogue: Catalogue) -> list[tuple[str, str]]:
    issuers = catalogue.library.identities
    return [(key, issuers[key].name) for key in registration.issuers if key in issuers]


def _family(registration: Registration, catalogue: Catalogue) -> ListPage:
    page = addresses.registration(registration.number)
    issuers = _issuers(registration, catalogue)
    first = issuers[0][1] if issuers else None
    picture, signs = _picture(registration, catalogue, page)
    generations = [
        _generation(generation, place, registration, catalogue, page)
        for place, generation in enumerate(registration.generations, start=1)
    ]
    placed = {identity for each in registration.generations for identity in (each.base, *each.supplements)}
    others = [paper for paper in registration.papers if paper.id not in placed]
    prospectuses = [paper for paper in others if paper.role in _PROSPECTUSES]
    return ListPage(
        page,
        {
            "title": f"Registration {registration.number}{f' · {first}' if first else ''}",
            "description": f"Registration {registration.number}{f' of {first}' if first else ''}: "
            f"{words.many(len(registration.papers), 'paper')}, "
            f"{words.many(len(registration.generations), 'prospectus', 'prospectuses')}.",
            "id": registration.number,
            "kind": "registration",
            "registrant": first,
            "issuer": issuers[0][0] if issuers else None,
            "filings": list(registration.filings),
            "hide": ["navigation"],
        },
        {
            "template": "registration.md.j2",
            "number": registration.number,
            "crumbs": [
                ("Home", addresses.relative(addresses.HOME, page)),
                *((name, addresses.relative(addresses.issuer(key), page)) for key, name in issuers[:1]),
                (registration.number, None),
            ],
            "issuers": [link(addresses.issuer(key), page, name) for key, name in issuers],
            "forms": _forms(registration),
            "offered": _stated(registration, catalogue, page),
            "effective": words.listing([words.day(day) for day in registration.effective]),
            "combined": _numbers(registration.combined_with, catalogue, page),
            "continued": _numbers(registration.continued_by, catalogue, page),
            "picture": picture,
            "signs": signs,
            "generations": generations,
            "unplaced": [_paper(paper, catalogue, page) for paper in prospectuses if not paper.filed_under],
            "elsewhere": [_paper(paper, catalogue, page) for paper in prospectuses if paper.filed_under],
            "milestones": [_paper(paper, catalogue, page) for paper in others if _is_milestone(paper)],
            "reports": [_paper(paper, catalogue, page) for paper in others if paper.role == "other"],
            "matrix": addresses.relative(addresses.matrix(registration.number), page)
            if matrix_page.papers(registration, catalogue)
            else None,
            "pages": {
                "about": addresses.relative("about/", page),
                "glossary": addresses.relative("glossary/", page),
            },
        },
    )


def _is_milestone(paper: Paper) -> bool:
    """Tell the statement, its amendments and notices from prospectuses and from reports that only name it."""
    return paper.role not in _PROSPECTUSES and paper.role != "other"


def _forms(registration: Registration) -> str:
    pieces = [f"{form}{f' (from {words.day(day)})' if day else ''}" for form, day in registration.forms]
    return words.listing(pieces)


def _numbers(numbers: Sequence[str], catalogue: Catalogue, page: str) -> Markup:
    known = catalogue.library.registrations
    return Markup(", ").join(
        link(addresses.registration(number), page, number) if number in known else escaping.text(number)
        for number in numbers
    )


def _generation(
    generation: Generation, place: int, registration: Registration, catalogue: Catalogue, page: str
) -> dict[str, Any]:
    base = catalogue.filing(generation.base)
    papers = {paper.id: paper for paper in registration.papers}
    name = _prospectus_name(base)
    shown = words.name_of(base)
    supplements = [
        _paper(papers[identity], catalogue, page) if identity in papers else _unlisted(identity, catalogue, page)
        for identity in generation.supplements
    ]
    alike = Counter((row["day"], row["form"]) for row in supplements)
    for identity, row in zip(generation.supplements, supplements, strict=True):
        if alike[row["day"], row["form"]] > 1:
            row["accession_number"] = catalogue.filing(identity).accession_number
    return {
        "place": place,
        "title": f"{name}{f' of {written(generation.day)}' if generation.day else ', date not stated'}",
        "link": link(
            addresses.filing(base.id), page, shown if name == shown else f"{shown}, {words.short_title(base)}"
        ),
        "held": base.held,
        "superseded": _superseded(generation, catalogue, page),
        "supplements": supplements,
        "reading": [
            (words.day(day), addresses.relative(address, page))
            for day, address in reading_pages.dates(generation, catalogue)
        ],
        "each": reading_pages.each(generation, catalogue),
    }


def _prospectus_name(base: Filing) -> str:
    """What a generation begins with: the prospectus, also where a registration statement is what holds it."""
    in_statement = base.form is not None and tables.form(base.form).family == "registration"
    return "Prospectus" if in_statement else words.name_of(base)


def _superseded(generation: Generation, catalogue: Catalogue, page: str) -> Markup | None:
    """What took a prospectus' place, and the day where that is not the other's own."""
    if not generation.superseded_by:
        return None
    later = catalogue.filing(generation.superseded_by)
    day = generation.superseded_on
    on = f" on {written(day)}" if day and day != (words.date_of(later) or (None,))[0] else ""
    return Markup("Superseded by {}{}.").format(_named(later, page), escaping.text(on))


def _named(filing: Filing, page: str) -> Markup:
    dated = words.date_of(filing)
    return link(
        addresses.filing(filing.id),
        page,
        f"the {words.name_of(filing).lower()}{f' of {written(dated[0])}' if dated else ''}",
    )


def _unlisted(identity: str, catalogue: Catalogue, page: str) -> dict[str, Any]:
    filing = catalogue.filing(identity)
    dated = words.date_of(filing)
    return _paper(
        Paper(role="supplement", form=filing.form, day=dated[0] if dated else None, id=identity, held=filing.held),
        catalogue,
        page,
    )


def _paper(paper: Paper, catalogue: Catalogue, page: str) -> dict[str, Any]:
    filing = catalogue.filing(paper.id) if paper.id else None
    name = tables.form(paper.form).name if paper.form else paper.role.capitalize()
    if filing and filing.document_kind and filing.document_kind != "other":
        name = words.name_of(filing)
    outside = escaping.https(paper.url)
    number = next((each for each in paper.filed_under), None)
    return {
        "day": words.day(paper.day) if paper.day else "no date stated",
        "link": link(addresses.filing(filing.id), page, name)
        if filing
        else Markup('<a href="{}" rel="external noopener">{}</a>').format(escaping.text(outside), escaping.text(name))
        if outside
        else escaping.text(name),
        "form": paper.form,
        "role": paper.role,
        "held": paper.held,
        "content": _CONTENT.get(paper.content or ""),
        "documents": words.many(len(filing.incorporated), "document") if filing and filing.incorporated else None,
        "attached": [f"{each.form}{f' of {words.day(each.filed)}' if each.filed else ''}" for each in filing.attached]
        if filing
        else [],
        "superseded": bool(paper.superseded_by),
        "filed_under": number,
        "accession_number": paper.accession_number if not filing else None,
    }


def _picture(registration: Registration, catalogue: Catalogue, page: str) -> tuple[Markup, set[family.Sign]]:
    """The papers along time, and which signs stand in the picture."""
    papers = {paper.id: paper for paper in registration.papers if paper.id}

    def mark(identity: str) -> family.Mark | None:
        filing = catalogue.filing(identity)
        paper = papers.get(identity)
        day = paper.day if paper else (words.date_of(filing) or (None,))[0]
        if day is None:
            return None
        sign: family.Sign = "takedown" if paper and paper.content == "takedown" else "update"
        label = f"{words.name_of(filing)}, {filing.form or ''} {words.day(day)}".replace("  ", " ")
        return family.Mark(day, sign, label, addresses.relative(addresses.filing(identity), page))

    bars = [
        family.Bar(
            f"{_prospectus_name(catalogue.filing(each.base))}{f' of {words.day(each.day)}' if each.day else ''}",
            each.day,
            each.superseded_on,
            tuple(found for identity in each.supplements if (found := mark(identity))),
        )
        for each in registration.generations
    ]
    milestones = [
        family.Mark(
            paper.day,
            "milestone",
            f"{tables.form(paper.form).name if paper.form else paper.role}, {paper.form or ''} {words.day(paper.day)}",
            addresses.relative(addresses.filing(paper.id), page) if paper.id else "",
        )
        for paper in registration.papers
        if paper.day and _is_milestone(paper)
    ]
    supplements = sum(len(bar.marks) for bar in bars)
    drawn = family.draw(
        bars,
        milestones,
        prefix="family",
        title=f"The papers of registration {registration.number} along time",
        description=f"{words.many(len(bars), 'prospectus', 'prospectuses')}, {words.many(supplements, 'supplement')}, "
        f"{words.many(len(milestones), 'other paper')}. The same follows as lists.",
    )
    return drawn, {mark.sign for mark in (*milestones, *(mark for bar in bars for mark in bar.marks))}
