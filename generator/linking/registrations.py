"""Securities Act registrations: every paper in order, the generations of the prospectus, what replaced what."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

import msgspec

from generator.linking.effectiveness import effective_on
from generator.linking.hyperlinks import index_page
from generator.linking.mentions import registration_number, registration_numbers, registrations_of
from generator.linking.successors import Successors
from generator.linking.wording import several
from generator.model import (
    Filing,
    Generation,
    IndexEntry,
    Library,
    OfferingKind,
    Paper,
    PaperContent,
    PaperRole,
    Problem,
    Reference,
    Registration,
    Resolution,
    ResolutionStep,
)
from generator.tables import form as form_row

_TAKEDOWN_KINDS: frozenset[OfferingKind] = frozenset(
    (
        "underwritten",
        "best_efforts",
        "at_the_market",
        "equity_line",
        "direct",
        "rights_offering",
        "exchange_offer",
        "continuous",
    )
)

_EFFECTIVE_ON_FILING = frozenset(
    ("S-3ASR", "F-3ASR", "S-8", "S-1MEF", "S-3MEF", "S-4MEF", "S-11MEF", "F-1MEF", "F-3MEF", "S-3D", "F-3D")
)
"""Forms that become effective when they are filed (Rules 462 and 464), without a notice."""

_PROSPECTUSES = frozenset(("prospectus", "supplement", "prospectus or supplement"))

_NOT_THE_FORM = ("MEF", "POS", "RW", "AW", "424", "EFFECT", "FWP", "DRS")


def families(library: Library) -> dict[str, Registration]:
    """Return every registration that a filing or an index names, by number.

    An index alone makes no registration: one that no filing of the library names has no page.
    """
    numbers = {id_: registration_numbers(filing) for id_, filing in library.filings.items()}
    named: dict[str, list[Filing]] = {}
    for filing in library.filings.values():
        for number in numbers[filing.id]:
            named.setdefault(number, []).append(filing)
    indexed: dict[str, list[IndexEntry]] = {}
    for entries in library.index.values():
        for entry in entries:
            for number in registrations_of(entry.file_numbers):
                if number in named and entry.accession_number not in library.filings:
                    indexed.setdefault(number, []).append(entry)
    found = {
        number: _family(number, sorted(filings, key=age), indexed.get(number, []), numbers, library)
        for number, filings in sorted(named.items())
    }
    return {number: _taken_over(family, found, library) for number, family in found.items()}


def age(filing: Filing) -> tuple[date, str]:
    """Return what sorts filings oldest first, undated ones last."""
    return filing.filed or filing.document_date or filing.event_date or filing.period or date.max, filing.id


def superseding(families: Iterable[Registration], library: Library) -> Iterator[Reference]:
    """Yield an edge from each later base prospectus of a registration to the one that it took the place of."""
    seen = set()
    for family in families:
        papers = {paper.id for paper in family.papers}
        for generation in family.generations:
            later = generation.superseded_by
            if later is None or (later, generation.base) in seen:
                continue
            seen.add((later, generation.base))
            old = library.filings[generation.base]
            number = family.number if later in papers else ", ".join(family.continued_by)
            how: Resolution = "held filing" if old.held else "index" if old.accession_number else "unresolved"
            yield Reference(
                source=later,
                target=old.id,
                kind="supersedes",
                form=old.form or "prospectus",
                filed=generation.day,
                accession_number=old.accession_number,
                resolved_by=how,
                steps=(ResolutionStep(how, f"later prospectus under registration {number}", (old.id,)),),
            )


def problems(library: Library) -> Iterable[Problem]:
    """Yield what is wrong with the registrations: one number that filings of two issuers claim."""
    for number, family in library.registrations.items():
        if len(family.issuers) > 1 and not any(library.filings[id_].co_registrants for id_ in family.filings):
            names = several([library.issuers[key].name for key in family.issuers])
            for id_ in family.filings:
                filing = library.filings[id_]
                if filing.held and filing.source:
                    yield Problem(
                        file=filing.source.name,
                        message=f"Registration {number} is claimed by filings of several issuers: {names}.",
                        advice="Check the number and the CIK; correct the one that is wrong in a sidecar.",
                        severity="warning",
                        code="registration-issuers",
                    )


# --- one family ----------------------------------------------------------------------------------


def _family(
    number: str,
    filings: Sequence[Filing],
    entries: Sequence[IndexEntry],
    numbers: Mapping[str, tuple[str, ...]],
    library: Library,
) -> Registration:
    bases = {filing.id: _base_of(filing, number, numbers, library) for filing in filings}
    targets = {base for base in bases.values() if base}
    papers = [_of_filing(filing, number, bases[filing.id], filing.id in targets) for filing in filings]
    papers += [_of_entry(entry) for entry in entries]
    papers.sort(key=lambda paper: (paper.day or date.max, paper.accession_number or paper.id or ""))
    own = _own_copies(papers)
    generations = _generations(own, _dates(filings, library), library)
    later = {base: generation for generation in generations for base in (generation.base, *generation.supplements)}
    papers = [_superseded(paper, later.get(paper.id or "")) for paper in papers]
    placed = {id_ for generation in generations for id_ in generation.supplements}
    statements = [paper for paper in papers if paper.role in ("registration statement", "amendment")]
    continued = tuple(sorted({other for paper in statements for other in paper.filed_under}))
    return Registration(
        number=number,
        issuers=tuple(sorted({library.issuer_of[filing.id] for filing in filings})),
        filings=tuple(filing.id for filing in filings),
        papers=tuple(papers),
        forms=_forms(papers),
        effective=tuple(sorted({day for paper in papers if (day := _effective(paper))})),
        generations=generations,
        without_base=tuple(
            paper.id
            for paper in own
            if paper.held and paper.role == "supplement" and paper.id and paper.id not in placed
        ),
        combined_with=tuple(
            sorted(
                {other for filing in filings if _holds_prospectus(filing) for other in numbers[filing.id]}
                - {number, *continued}
            )
        ),
        continued_by=continued,
    )


def _holds_prospectus(filing: Filing) -> bool:
    """Tell whether the numbers that a filing names are those of one prospectus.

    A report names the statements of which it becomes a part, an amendment without a prospectus those that it amends.
    """
    if _family_of(filing.form) == "prospectus":
        return True
    amends_plan = filing.form is not None and filing.form.startswith("S-8") and filing.form.endswith("POS")
    return (
        _family_of(filing.form) == "registration"
        and bool(filing.securities or filing.offering_kinds)
        and not amends_plan
    )


def _base_of(filing: Filing, number: str, numbers: Mapping[str, tuple[str, ...]], library: Library) -> str | None:
    """Return the id of the base prospectus that a filing supplements, where it is one of this registration."""
    for reference in library.references_from.get(filing.id, ()):
        if reference.kind == "supplements" and number in numbers[reference.target]:
            place = int(reference.field.removeprefix("base_documents[").rstrip("]"))
            if filing.base_documents[place].kind == "prospectus":
                return reference.target
    return None


def _of_filing(filing: Filing, number: str, base: str | None, is_base: bool) -> Paper:
    content, basis = content_of(filing)
    own = {registration_number(other) for other in filing.filed_under}
    return Paper(
        role="prospectus" if is_base and _family_of(filing.form) == "prospectus" else _role(filing),
        form=filing.form,
        day=filing.filed or filing.document_date,
        id=filing.id,
        accession_number=filing.accession_number,
        held=filing.held,
        content=content,
        content_basis=basis,
        base=base,
        filed_under=tuple(sorted(own)) if own and number not in own else (),
        url=filing.url or (index_page(filing.accession_number, filing.cik) if filing.accession_number else None),
    )


def _of_entry(entry: IndexEntry) -> Paper:
    return Paper(
        role=_role_of_form(entry.form),
        form=entry.form,
        day=effective_on(entry) or entry.filed,
        accession_number=entry.accession_number,
        origin=entry.origin,
        url=entry.url,
    )


def _taken_over(family: Registration, families: dict[str, Registration], library: Library) -> Registration:
    """Let the prospectus of a later registration that continues this one take the place of its last ones (Rule 429)."""
    continuing = [families[number] for number in family.continued_by if number in families]
    if not continuing:
        return family
    bases = {(later.number, generation.base) for later in continuing for generation in later.generations}
    successors = Successors(
        (
            paper
            for later in continuing
            for paper in later.papers
            if (later.number, paper.id) in bases and not paper.filed_under
        ),
        library,
    )
    papers = {paper.id: paper for paper in family.papers}

    def ended(generation: Generation) -> Generation:
        own = papers.get(generation.base)
        new = successors.of(own) if own else None
        if generation.superseded_by or new is None:
            return generation
        return msgspec.structs.replace(generation, superseded_by=new.id, superseded_on=new.day)

    generations = tuple(ended(generation) for generation in family.generations)
    if generations == family.generations:
        return family
    of_paper = {id_: generation for generation in generations for id_ in (generation.base, *generation.supplements)}
    return msgspec.structs.replace(
        family,
        generations=generations,
        papers=tuple(_superseded(paper, of_paper.get(paper.id or "")) for paper in family.papers),
    )


def _superseded(paper: Paper, generation: Generation | None) -> Paper:
    if generation is None or generation.superseded_by is None:
        return paper
    return msgspec.structs.replace(
        paper, superseded_by=generation.superseded_by, superseded_on=generation.superseded_on
    )


# --- what a paper is -----------------------------------------------------------------------------


def _family_of(form: str | None) -> str:
    return form_row(form).family if form else "prospectus"


def _role(filing: Filing) -> PaperRole:
    kind = filing.document_kind
    if _family_of(filing.form) != "prospectus":
        return _role_of_form(filing.form or "")
    if kind in ("preliminary_prospectus", "preliminary_prospectus_supplement", "preliminary_pricing_supplement"):
        return "preliminary prospectus"
    if kind == "prospectus":
        return "prospectus"
    if kind in ("prospectus_supplement", "pricing_supplement", "product_supplement"):
        return "supplement"
    return "prospectus or supplement"


def _role_of_form(form: str) -> PaperRole:
    row = form_row(form)
    if form.startswith("DRS"):
        return "draft"
    if form in ("RW", "RW WD", "AW", "AW WD"):
        return "withdrawal"
    if form == "EFFECT":
        return "effectiveness"
    if form.endswith("MEF"):
        return "added securities"
    if form.startswith("POS") or " POS" in form or row.lane == "amendment":
        return "post-effective amendment"
    if row.family == "registration":
        return "amendment" if row.amendment else "registration statement"
    if row.family == "prospectus":
        return "prospectus or supplement"
    return "other"


def content_of(filing: Filing) -> tuple[PaperContent | None, str | None]:
    """Tell by its content what a supplement is for, and what of it says so; `None` where that does not show.

    Never by its form: a paragraph of Rule 424(b) may be wrong, and a list-only supplement is no takedown.
    """
    if filing.document_kind not in (
        "prospectus_supplement",
        "preliminary_prospectus_supplement",
        "pricing_supplement",
        "preliminary_pricing_supplement",
        "product_supplement",
    ):
        return None, None
    if "update_only" in filing.offering_kinds:
        return "update", "it only adds information to an earlier prospectus"
    terms = [name for name in ("price_per_unit", "gross_total", "net_total") if getattr(filing, name) is not None]
    if filing.attached and not terms:
        return "update", "it attaches a report and states no price or amount"
    kinds = sorted(_TAKEDOWN_KINDS.intersection(filing.offering_kinds))
    if filing.document_kind in ("pricing_supplement", "preliminary_pricing_supplement"):
        return "takedown", "it is a pricing supplement"
    if kinds and (terms or filing.securities or filing.intermediaries):
        return "takedown", f"it offers securities: {', '.join(kinds).replace('_', ' ')}"
    return None, None


# --- over time -----------------------------------------------------------------------------------


def _own_copies(papers: Sequence[Paper]) -> list[Paper]:
    """Return the papers without the copies of one that was filed once for each of several registrations."""
    own = {paper.day for paper in papers if not paper.filed_under and paper.role in _PROSPECTUSES}
    return [paper for paper in papers if not paper.filed_under or paper.day not in own]


def _dates(filings: Sequence[Filing], library: Library) -> dict[str, date]:
    """Return the date that each base prospectus bears, as its supplements state it or as it says itself."""
    dates = {filing.id: filing.document_date for filing in filings if filing.document_date}
    for filing in filings:
        for reference in library.references_from.get(filing.id, ()):
            if reference.kind == "supplements" and reference.filed:
                dates[reference.target] = reference.filed
    return dates


def _generations(papers: Sequence[Paper], dates: dict[str, date], library: Library) -> tuple[Generation, ...]:
    """Return the base prospectuses of a registration, oldest first, each with what supplements it."""
    supplements: dict[str, list[str]] = {}
    for paper in papers:
        if paper.base and paper.id and paper.role not in ("prospectus", "preliminary prospectus"):
            supplements.setdefault(paper.base, []).append(paper.id)
    bases = [paper for paper in papers if paper.id and (paper.role == "prospectus" or paper.id in supplements)]
    successors = Successors(bases, library)
    generations = []
    for paper in bases:
        if paper.id is not None:
            later = successors.of(paper)
            generations.append(
                Generation(
                    base=paper.id,
                    day=dates.get(paper.id, paper.day),
                    supplements=tuple(supplements.get(paper.id, ())),
                    superseded_by=later.id if later else None,
                    superseded_on=later.day if later else None,
                )
            )
    return tuple(generations)


def _forms(papers: Sequence[Paper]) -> tuple[tuple[str, date | None], ...]:
    forms: list[tuple[str, date | None]] = []
    for paper in papers:
        form = (paper.form or "").removesuffix("/A")
        if paper.role not in ("registration statement", "amendment") or form.startswith(_NOT_THE_FORM):
            continue
        if paper.filed_under and paper.id:
            continue
        if form and (not forms or forms[-1][0] != form):
            forms.append((form, paper.day))
    return tuple(forms)


def _effective(paper: Paper) -> date | None:
    if not paper.filed_under and (paper.role == "effectiveness" or paper.form in _EFFECTIVE_ON_FILING):
        return paper.day
    return None
