"""Which documents a filing names: its incorporation lists, what it supplements, what it attaches."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.linking.hyperlinks import edgar_address
from generator.linking.issuers import Issuers, folded_name, slug
from generator.linking.records import Company, Mention
from generator.model import Filing, IncorporatedDocument
from generator.tables import form as form_row
from generator.tables import is_registration, normalized_file_number

MOST_REGISTRATIONS = 100
"""Registrations that a filing counts under at most: more would make a page of each, which lists all the others."""

REFERRED_NAMES = {
    "prospectus": "prospectus",
    "prospectus_supplement": "prospectus supplement",
    "product_supplement": "product supplement",
    "underlying_supplement": "underlying supplement",
    "pricing_supplement": "pricing supplement",
    "other": "document",
}
"""What a document that is supplemented is called where its form is not known."""


def mentions(filing: Filing, key: str, company: Company, issuers: Issuers) -> Iterator[Mention]:
    """Yield every document that a filing (linked, of the issuer `key`) names, in the order of its fields."""
    name = filing.registrant or company.name
    day = filing.filed or filing.document_date
    numbers = registration_numbers(filing)
    filed_under = tuple(registration_number(number) for number in filing.filed_under)
    for place, base in enumerate(filing.base_documents):
        yield Mention(
            source=filing.id,
            field=f"base_documents[{place}]",
            kind="supplements",
            form=REFERRED_NAMES[base.kind],
            issuer=key,
            name=name,
            listed_on=day,
            filed=base.date,
            base_kind=base.kind,
            numbers=numbers,
            filed_under=filed_under,
        )
    for field in ("incorporated", "incorporated_base"):
        listed: tuple[IncorporatedDocument, ...] = getattr(filing, field)
        for place, document in enumerate(listed):
            owner, owner_name = _owner(document, company, name, issuers)
            yield Mention(
                source=filing.id,
                field=f"{field}[{place}]",
                kind="incorporates",
                form=document.form,
                issuer=owner,
                name=owner_name,
                listed_on=day,
                filed=document.filed,
                period=document.period,
                items=document.items,
                items_excluded=_excluded(document.form, filing),
                href=document.hyperlink,
                statements=_statements(filing, document, numbers, filed_under),
            )
    for place, attached in enumerate(filing.attached):
        yield Mention(
            source=filing.id,
            field=f"attached[{place}]",
            kind="attaches",
            form=attached.form,
            issuer=key,
            name=name,
            listed_on=day,
            filed=attached.filed,
        )


def registration_numbers(filing: Filing) -> tuple[str, ...]:
    """Return the registrations that a filing is filed under or claims, as EDGAR writes them, the former first.

    A number is without the suffix of a co-registrant; there are at most `MOST_REGISTRATIONS`.
    """
    return all_registration_numbers(filing)[:MOST_REGISTRATIONS]


def all_registration_numbers(filing: Filing) -> tuple[str, ...]:
    """Return the registrations of `registration_numbers`, however many there are."""
    stated = (*filing.filed_under, *filing.registration_numbers)
    if len(stated) < 2:
        return tuple(map(registration_number, stated))
    return tuple(dict.fromkeys(registration_number(number) for number in stated))


def registrations_of(file_numbers: Iterable[str]) -> tuple[str, ...]:
    """Return the registrations among file numbers: those of the Securities Act, drafts left out."""
    return tuple(dict.fromkeys(registration_number(number) for number in file_numbers if is_registration(number)))


def registration_number(text: str) -> str:
    """Return the number of a registration: `333-183401` for `333- 183401` and for `333-183401-02`."""
    number = normalized_file_number(text) or text.strip()
    return "-".join(number.split("-")[:2])


def _statements(
    filing: Filing, document: IncorporatedDocument, numbers: tuple[str, ...], own: tuple[str, ...]
) -> tuple[str, ...]:
    """Return the registrations of the statement to which one under Rule 462(b) adds, which it incorporates."""
    if not (filing.form or "").endswith("MEF") or document.filed or form_row(document.form).family != "registration":
        return ()
    return tuple(number for number in numbers if number not in own)


def _excluded(form: str, filing: Filing) -> tuple[str, ...]:
    return filing.excluded_items if form_row(form).family == "current_report" else ()


def _owner(document: IncorporatedDocument, company: Company, name: str, issuers: Issuers) -> tuple[str, str]:
    """Return key and name of the company whose document it is.

    The filer's link tells it by CIK where that company is known here, or where the source's own CIK is known
    and another one; else the registrant that the list names; else the source's own issuer.
    """
    address = edgar_address(document.hyperlink) if document.hyperlink else None
    linked = address.cik if address else None
    stated = document.registrant
    if linked == company.cik and linked is not None:
        return company.key, name
    if linked and (known := issuers.companies.get(linked)):
        return known.key, stated or known.name
    if stated:
        owner = issuers.named(stated) or linked
        if owner is None and _is_short_for(stated, name):
            return company.key, name
        return owner or slug(stated), stated
    if linked and company.cik:
        return linked, f"CIK {linked}"
    return company.key, name


def _is_short_for(stated: str, name: str) -> bool:
    """Tell a short name of the source's own issuer: its first words, as `Acme` for `Acme Bancorp, Inc.`."""
    return f"{folded_name(name)} ".startswith(f"{folded_name(stated)} ")


def referred_companies(named: Iterable[Mention], issuers: Issuers) -> dict[str, Company]:
    """Return the companies of which the library holds no filing, by key, as the lists name them."""
    names: dict[str, set[str]] = {}
    for mention in named:
        if mention.issuer not in issuers.companies:
            names.setdefault(mention.issuer, set()).add(mention.name)
    return {
        key: Company(key=key, name=min(found, key=_nameless), cik=key if _is_cik(key) else None)
        for key, found in sorted(names.items())
    }


def _nameless(name: str) -> tuple[bool, str]:
    return name.startswith("CIK "), name


def _is_cik(key: str) -> bool:
    return len(key) == 10 and key.isdigit()
