"""The front matter of a filing's page: what it is, in data, and in one sentence."""

from __future__ import annotations

from typing import Any

from generator.linking.wording import written
from generator.model import Filing, IncorporatedDocument, Reference
from generator.publishing import in_short, words
from generator.publishing.catalogue import Catalogue


def front_matter(filing: Filing, catalogue: Catalogue) -> dict[str, Any]:
    """Return the front matter of a filing's page: what it is, and its facts under the names of the published JSON."""
    issuer = catalogue.issuer(filing.id)
    references = catalogue.entries(filing) if filing.incorporated else {}
    return {
        "title": catalogue.title(filing),
        "description": description(filing, catalogue.registrant(filing)),
        "id": filing.id,
        "kind": "filing",
        "form": filing.form,
        "registrant": filing.registrant,
        "filed": filing.filed,
        "held": filing.held,
        "issuer": issuer.key if issuer else None,
        "cik": filing.cik or (issuer.cik if issuer else None),
        "accession_number": filing.accession_number,
        "registration_numbers": list(filing.registration_numbers),
        "document_kind": filing.document_kind,
        "document_date": filing.document_date,
        "period": filing.period,
        "event_date": filing.event_date,
        "base_documents": [_kept(each.kind, each.date) for each in filing.base_documents],
        "offering_kinds": list(filing.offering_kinds),
        "securities": [
            {
                key: value
                for key, value in {
                    "class": each.security_class,
                    "title": each.title,
                    "quantity": each.quantity,
                    "up_to": each.up_to or None,
                    "par_value": each.par_value,
                    "principal": each.principal,
                }.items()
                if value is not None
            }
            for each in filing.securities
        ],
        "price_per_unit": filing.price_per_unit,
        "gross_total": filing.gross_total,
        "discount_total": filing.discount_total,
        "net_total": filing.net_total,
        "warrant_exercise_proceeds": filing.warrant_exercise_proceeds,
        "issuer_receives_proceeds": filing.issuer_receives_proceeds,
        "selling_securityholders": filing.selling_securityholders,
        "intermediaries": [{"name": each.name, "role": each.role} for each in filing.intermediaries],
        "listing": [
            {name: text for name, text in (("exchange", each.exchange), ("symbol", each.symbol)) if text}
            for each in filing.listing
        ],
        "items": [each.item for each in filing.report_items],
        "incorporated": [
            _listed(each, references.get(f"incorporated[{i}]")) for i, each in enumerate(filing.incorporated)
        ],
        "excluded_items": list(filing.excluded_items),
        "furnished_excluded": filing.furnished_excluded,
        "forward_incorporation": filing.forward_incorporation,
        "updated": max(each.on for each in filing.corrections) if filing.corrections else None,
        "source_sha256": filing.source.sha256 if filing.source else None,
        "hide": ["navigation"] if filing.held else ["navigation", "toc"],
    }


def _listed(document: IncorporatedDocument, reference: Reference | None) -> dict[str, Any]:
    facts = {
        "form": document.form,
        "period": document.period,
        "filed": document.filed,
        "items": list(document.items) or None,
        "id": reference.target if reference else None,
    }
    return {key: value for key, value in facts.items() if value is not None}


def _kept(kind: str, day: Any) -> dict[str, Any]:
    return {"kind": kind, **({"date": day} if day else {})}


def description(filing: Filing, registrant: str | None = None) -> str:
    """Return one sentence about the page, for search results and previews; a registrant's name as given, no price."""
    dated = words.date_of(filing)
    pieces = [f"{words.name_of(filing)}{f' ({filing.form})' if filing.form else ''}"]
    if name := registrant or filing.registrant:
        pieces.append(f"of {name}")
    if dated:
        pieces.append(f"{dated[1]} {written(dated[0])}")
    told = list(in_short.without_prices(filing))
    if filing.incorporated:
        told.append(f"{words.many(len(filing.incorporated), 'document')} incorporated by reference")
    return f"{' '.join(pieces)}{': ' if told else ''}{'; '.join(told)}."
