"""The facts of a filing: what its text says, in the records that the published JSON has."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Generic, Literal, TypeVar

import msgspec

from generator.model.document import Evidence

Amount = Annotated[str, msgspec.Meta(pattern=r"^-?\d+(\.\d+)?$")]
"""Money as plain decimal text without separators, in the document's currency: `"12674159"`."""

Price = Annotated[str, msgspec.Meta(pattern=r"^\d+(\.\d+)?%?$")]
"""Price of one unit as plain decimal text; with `%` where it is quoted in per cent of principal."""

T = TypeVar("T")

Absence = Literal["not stated", "blank", "not read"]
"""Why a fact is null: the document does not say; it has a blank (a preliminary document); it says, but the
program could not read it with confidence, or the fact is not looked for in a document of this kind."""


class Fact(msgspec.Struct, Generic[T], frozen=True, gc=False):
    """One fact as a rule read it, with the words that say it, before it goes into a `Filing`.

    `parts` holds evidence for the single keys of a record (`quantity` of a security) beside `evidence` for the whole.
    """

    value: T | None = None
    evidence: tuple[Evidence, ...] = ()
    parts: dict[str, tuple[Evidence, ...]] = {}
    absent: Absence | None = None
    note: str | None = None
    """What a person should know: two readings that disagree, a printed date that its link contradicts."""


DocumentKind = Literal[
    "prospectus",
    "preliminary_prospectus",
    "prospectus_supplement",
    "preliminary_prospectus_supplement",
    "pricing_supplement",
    "preliminary_pricing_supplement",
    "product_supplement",
    "registration_statement",
    "other",
]

BaseDocumentKind = Literal[
    "prospectus", "prospectus_supplement", "product_supplement", "underlying_supplement", "pricing_supplement", "other"
]

OfferingKind = Literal[
    "underwritten",
    "best_efforts",
    "at_the_market",
    "equity_line",
    "direct",
    "resale",
    "warrant_exercise",
    "merger",
    "exchange_offer",
    "rights_offering",
    "dividend_reinvestment",
    "employee_plan",
    "continuous",
    "update_only",
]

SecurityClass = Literal[
    "common_stock",
    "preferred_stock",
    "depositary_shares",
    "warrants",
    "units",
    "debt",
    "rights",
    "fund_shares",
    "partnership_units",
    "other",
]

IntermediaryRole = Literal["underwriter", "placement_agent", "sales_agent", "dealer_manager", "selling_agent"]

ItemStatus = Literal["filed", "furnished"]


class BaseDocument(msgspec.Struct, frozen=True, gc=False):
    """A document that this one supplements, as its cover names it."""

    kind: BaseDocumentKind
    date: date | None = None


class Security(msgspec.Struct, frozen=True, gc=False):
    """A security offered, as the cover states it."""

    # `class` is a word of Python's; the JSON key is `class` all the same.
    security_class: SecurityClass = msgspec.field(name="class")
    title: str | None = None
    quantity: int | None = None
    """Shares, units or warrants."""
    up_to: bool = False
    par_value: Amount | None = None
    principal: Amount | None = None
    """Aggregate principal amount of debt."""


class Intermediary(msgspec.Struct, frozen=True, gc=False):
    """A bank or broker that the cover names, and what it does."""

    name: str
    role: IntermediaryRole


class Listing(msgspec.Struct, frozen=True, gc=False):
    """An exchange or market on which a security of the registrant trades, and its symbol there.

    `exchange` is null where a preliminary document leaves it blank.
    """

    exchange: str | None
    symbol: str | None = None


class RiskFactors(msgspec.Struct, frozen=True, gc=False):
    """Where the cover's legend says that the risk factors are."""

    page: str | None = None
    document: str | None = None
    """`this`, the kind of a base document, or the form incorporated (`10-K`)."""


class Contact(msgspec.Struct, frozen=True, gc=False):
    """To whom a request for free copies goes."""

    phone: str | None = None
    address: str | None = None
    email: str | None = None


class AttachedDocument(msgspec.Struct, frozen=True, gc=False):
    """A document that a supplement physically attaches or reproduces."""

    form: str
    filed: date | None = None
    """The date filed, else the report's own date."""


class IncorporatedDocument(msgspec.Struct, frozen=True, gc=False):
    """A document incorporated by reference, as the list names it."""

    form: str
    amendment: bool = False
    period: date | None = None
    filed: date | None = None
    items: tuple[str, ...] = ()
    description: str | None = None
    hyperlink: str | None = None
    """Where the filer's own link leads."""
    registrant: str | None = None
    """Whose document it is, where the list says that it is another registrant's."""


class ReportItem(msgspec.Struct, frozen=True, gc=False):
    """An item of a report on Form 8-K; `status` by General Instruction B.2 or by what the report itself says."""

    item: str
    status: ItemStatus
    title: str | None = None


class ReportExhibit(msgspec.Struct, frozen=True, gc=False):
    """An exhibit that the report's index lists."""

    number: str
    title: str
    status: ItemStatus | None = None


class Note(msgspec.Struct, frozen=True, gc=False):
    """Something about one fact that a person should know before relying on it."""

    field: str
    message: str
    evidence: tuple[Evidence, ...] = ()
