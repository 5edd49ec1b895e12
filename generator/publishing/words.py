"""Plain words for codes, dates and numbers, as readers see them."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

from generator import tables
from generator.linking.wording import MONTHS
from generator.model import (
    BaseDocumentKind,
    DocumentKind,
    Evidence,
    Filing,
    IntermediaryRole,
    Listing,
    OfferingKind,
    Security,
    SecurityClass,
)

DOCUMENT_KINDS: dict[DocumentKind, str] = {
    "prospectus": "Prospectus",
    "preliminary_prospectus": "Preliminary prospectus",
    "prospectus_supplement": "Prospectus supplement",
    "preliminary_prospectus_supplement": "Preliminary prospectus supplement",
    "pricing_supplement": "Pricing supplement",
    "preliminary_pricing_supplement": "Preliminary pricing supplement",
    "product_supplement": "Product supplement",
    "registration_statement": "Registration statement",
    "other": "Document",
}

BASE_DOCUMENT_KINDS: dict[BaseDocumentKind, str] = {
    "prospectus": "prospectus",
    "prospectus_supplement": "prospectus supplement",
    "product_supplement": "product supplement",
    "underlying_supplement": "underlying supplement",
    "pricing_supplement": "pricing supplement",
    "other": "document",
}

OFFERING_KINDS: dict[OfferingKind, str] = {
    "underwritten": "sold through underwriters",
    "best_efforts": "sold through a placement agent (best efforts)",
    "at_the_market": "sold at the market through an agent",
    "equity_line": "sold under an equity line",
    "direct": "sold by the issuer itself",
    "resale": "resale by selling securityholders",
    "warrant_exercise": "issued on exercise of warrants or on conversion",
    "merger": "issued in a merger",
    "exchange_offer": "exchange offer",
    "rights_offering": "rights offering",
    "dividend_reinvestment": "dividend reinvestment plan",
    "employee_plan": "employee plan",
    "continuous": "sold continuously",
    "update_only": "an update to an earlier prospectus, without new terms",
}

SECURITY_CLASSES: dict[SecurityClass, str] = {
    "common_stock": "common stock",
    "preferred_stock": "preferred stock",
    "depositary_shares": "depositary shares",
    "warrants": "warrants",
    "units": "units",
    "debt": "debt securities",
    "rights": "rights",
    "fund_shares": "fund shares",
    "partnership_units": "partnership units",
    "other": "other securities",
}

UNITS: dict[SecurityClass, str] = {
    "common_stock": "shares",
    "preferred_stock": "shares",
    "depositary_shares": "depositary shares",
    "warrants": "warrants",
    "units": "units",
    "debt": "notes",
    "rights": "rights",
    "fund_shares": "shares",
    "partnership_units": "units",
    "other": "securities",
}

ROLES: dict[IntermediaryRole, str] = {
    "underwriter": "underwriter",
    "placement_agent": "placement agent",
    "sales_agent": "sales agent",
    "dealer_manager": "dealer manager",
    "selling_agent": "selling agent",
}

FIELDS = {
    "registrant": "registrant",
    "co_registrants": "co-registrants",
    "registration_numbers": "registration number",
    "document_date": "date of the document",
    "base_documents": "the document it supplements",
    "offering_kinds": "how it is offered",
    "securities": "securities offered",
    "price_per_unit": "price per unit",
    "gross_total": "total price to the public",
    "discount_total": "discounts and commissions",
    "net_total": "net proceeds",
    "warrant_exercise_proceeds": "proceeds from the exercise of warrants",
    "issuer_receives_proceeds": "whether the issuer receives proceeds",
    "use_of_proceeds": "use of proceeds",
    "selling_securityholders": "selling securityholders",
    "intermediaries": "underwriters and agents",
    "listing": "exchange and symbol",
    "risk_factors": "place of the risk factors",
    "commission_file_numbers": "Commission file number",
    "incorporated": "documents incorporated by reference",
    "excluded_items": "items left out as furnished",
    "furnished_excluded": "whether furnished parts are left out",
    "forward_incorporation": "incorporation of later filings",
    "contact": "contact for free copies",
    "sec_legend": "legend of the SEC",
    "period": "period covered",
    "event_date": "date of the event",
    "report_items": "items reported",
    "exhibits": "exhibits",
    "cik": "CIK",
    "accession_number": "accession number",
    "filed": "filing date",
}
"""Names of facts, for lists of what a document does not say."""


def upper_first(text: str) -> str:
    """Return a text with a capital at its beginning."""
    return text[:1].upper() + text[1:]


def day(on: date) -> str:
    """Return a date for tables: `27 Nov 2013`."""
    return f"{on.day} {MONTHS[on.month - 1][:3]} {on.year}"


def month(on: date) -> str:
    """Return the short name of a date's month."""
    return MONTHS[on.month - 1][:3]


def number(value: int) -> str:
    """Return a whole number with separators."""
    return f"{value:,}"


def decimal(value: str) -> str:
    """Return plain decimal text with separators; a `%` stays."""
    digits, percent = (value[:-1], "%") if value.endswith("%") else (value, "")
    return f"{Decimal(digits):,f}{percent}"


_ISO = re.compile(r"\b(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])\b")
_CURRENCY = re.compile(r"(?:US|U\.S\.|C|CDN|A|HK|NZ|S|NT|R)?\$|[€£¥₹]|(?:RMB|CHF|EUR|GBP|NIS|USD)(?=\s?\d)")


def money(value: str, evidence: tuple[Evidence, ...] = ()) -> str:
    """Return an amount with the sign of its currency, as the quoted words have it; without one where they have none."""
    if value.endswith("%"):
        return decimal(value)
    sign = next((match[0] for piece in evidence if (match := _CURRENCY.search(piece.quote))), "")
    return f"{sign}{' ' if sign.isalpha() else ''}{decimal(value)}"


def many(count: int, one: str, several: str | None = None) -> str:
    """Return a count with its noun: `1 document`, `27 documents`."""
    return f"{number(count)} {one if count == 1 else several or one + 's'}"


def listing(words: list[str]) -> str:
    """Return words as a list in a sentence: `a, b and c`."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}" if words else ""


def listed(listing: Listing) -> str:
    """Return a listing in words: `NYSE, symbol ABCD`."""
    if listing.exchange is None:
        return f"symbol {listing.symbol}, the exchange is left blank"
    return f"{listing.exchange}, symbol {listing.symbol}" if listing.symbol else listing.exchange


def security(offered: Security, evidence: tuple[Evidence, ...] = ()) -> str:
    """Return a security in words: `Common Stock: up to 2,035,531 shares`."""
    size = security_size(offered, evidence)
    return f"{security_title(offered)}: {size}" if size else security_title(offered)


def security_title(offered: Security) -> str:
    """Return the name of a security as the document has it, else that of its class."""
    return offered.title or SECURITY_CLASSES[offered.security_class].capitalize()


def security_size(offered: Security, evidence: tuple[Evidence, ...] = ()) -> str:
    """Return how much of a security is offered: `up to 2,035,531 shares`; empty where that is not stated."""
    size = []
    if offered.quantity is not None:
        size.append(f"{number(offered.quantity)} {UNITS[offered.security_class]}")
    if offered.principal is not None:
        size.append(f"{money(offered.principal, evidence)} principal amount")
    return f"{'up to ' if offered.up_to else ''}{listing(size)}" if size else ""


def with_days(sentence: str) -> str:
    """Return a sentence with its ISO dates written as readers see dates: `2013-11-27` becomes `27 Nov 2013`."""
    return _ISO.sub(lambda match: day(date.fromisoformat(match[0])), sentence)


def date_of(filing: Filing) -> tuple[date, str] | None:
    """Return the date that a filing goes by, and what date it is: the filing date where it is known."""
    for value, kind in (
        (filing.filed, "filed"),
        (filing.document_date, "dated"),
        (filing.event_date, "event of"),
        (filing.period, "period ended"),
    ):
        if value is not None:
            return value, kind
    return None


def period(form: str, end: date) -> str:
    """Return the period that a periodic report covers, by its form."""
    family = tables.form(form).family
    noun = {"annual_report": "fiscal year ended", "quarterly_report": "quarter ended"}.get(family, "period ended")
    return f"{noun} {day(end)}"


def name_of(filing: Filing) -> str:
    """Return what a filing is, in plain words: `Prospectus supplement`, `Current report`."""
    if filing.document_kind and filing.document_kind != "other":
        return DOCUMENT_KINDS[filing.document_kind]
    return tables.form(filing.form).name if filing.form else "Document"


def when(filing: Filing) -> str:
    """Return the date that a filing goes by, or the period that it covers, for tables and titles."""
    dated = date_of(filing)
    if dated is None:
        return "no date stated"
    return period(filing.form, dated[0]) if dated[1] == "period ended" and filing.form else day(dated[0])


def kind_of(filing: Filing) -> str:
    """Return a filing's form; what it is, where it has none."""
    return filing.form or (name_of(filing) if filing.document_kind else "Filing")


def short_title(filing: Filing) -> str:
    """Return form and date of a filing, for lists of one issuer's."""
    return f"{kind_of(filing)}, {when(filing)}"


def title_of(filing: Filing, registrant: str | None = None) -> str:
    """Return the title of a filing's page: form, date and registrant, whose name may be spelled as given."""
    return " · ".join(piece for piece in (kind_of(filing), when(filing), registrant or filing.registrant) if piece)
