"""What is offered, how, at what price, by whom, and who gets the proceeds."""

from __future__ import annotations

import msgspec

from generator.extracting.cover import Cover
from generator.extracting.offering import (
    facing,
    intermediaries,
    kinds,
    mergers,
    price_table,
    proceeds,
    proceeds_section,
    securities,
    sheet,
    terms,
    totals,
    unit_price,
)
from generator.extracting.offering.proceeds import Receives
from generator.model import Absence, Document, Fact, Intermediary, OfferingKind, Security


class Offering(msgspec.Struct, frozen=True):
    """The facts of an offering as its cover, and the section on the use of proceeds, state them.

    `absent` says why a key of a list is null, by path: `securities[0].quantity`.
    """

    offering_kinds: tuple[Fact[OfferingKind], ...] = ()
    securities: tuple[Fact[Security], ...] = ()
    price_per_unit: Fact[str] = Fact(absent="not stated")
    gross_total: Fact[str] = Fact(absent="not stated")
    discount_total: Fact[str] = Fact(absent="not stated")
    net_total: Fact[str] = Fact(absent="not stated")
    warrant_exercise_proceeds: Fact[str] = Fact(absent="not stated")
    issuer_receives_proceeds: Fact[Receives] = Fact(absent="not stated")
    use_of_proceeds: Fact[str] = Fact(absent="not stated")
    selling_securityholders: Fact[bool] = Fact(absent="not stated")
    intermediaries: tuple[Fact[Intermediary], ...] = ()
    absent: dict[str, Absence] = {}


def read(document: Document, cover: Cover, form: str) -> Offering:
    """Read the offering that a prospectus or registration statement describes.

    `form` is its EDGAR form type, empty where it is not known.
    """
    if not cover.blocks:
        return Offering()
    laid = sheet.lay_out(document, cover, form)
    if facing.is_alone(cover):
        offered = securities.as_registered(laid, facing.registered(laid))
        return Offering(
            facing.kinds(laid),
            offered.securities,
            selling_securityholders=facing.selling_securityholders(laid),
            absent=_paths(offered.absent),
        )
    table = price_table.read(laid)
    labelled = terms.read(laid)
    offered = securities.read(laid, table, labelled, exchange=kinds.is_exchange(laid))
    manner = kinds.read(laid, table, labelled, listing=offered.listing, counted=bool(offered.securities))
    if manner.has("merger"):
        offered = mergers.with_others(laid, mergers.counted(laid, offered))
    elif manner.has("exchange_offer") and not offered.securities:
        offered = mergers.given(laid)
    if manner.has("update_only") and not manner.has("resale", "warrant_exercise", "at_the_market"):
        offered = securities.counted(offered, sold_on=manner.only_updates)
    # a part of a filing without a title, or a facing page that no prospectus follows, does not say who sells
    tells = bool(manner.kinds or offered.securities) or cover.title is not None
    # a report that a supplement wraps speaks of other proceeds
    used = () if manner.has("update_only") else proceeds_section.read(laid)
    price = unit_price.read(laid, table, labelled, manner, offered)
    return Offering(
        manner.kinds,
        offered.securities,
        price,
        totals.gross(laid, table, labelled, manner, offered, price.value),
        totals.discount(laid, table, labelled),
        totals.net(laid, table, labelled, manner, offered),
        proceeds.warrant_proceeds(laid, used),
        proceeds.issuer_receives(laid, manner, table, used, labelled.receives),
        proceeds.use_of_proceeds(laid, used),
        kinds.selling_securityholders(laid, manner) if tells else Fact(absent="not stated"),
        intermediaries.read(laid, manner, table, priced=labelled.price is not None),
        _paths(offered.absent),
    )


def with_takedown(base: Offering, bound: Offering) -> Offering:
    """Return the offering of a shelf with that of a supplement at the market which is bound behind it.

    The securities stay those of the shelf. Where both state a total, the shelf's stands, and a note gives the other.
    """
    if all(fact.value != "at_the_market" for fact in bound.offering_kinds):
        return base
    total = base.gross_total
    if total.value is None:
        total = bound.gross_total
    elif bound.gross_total.value not in (None, total.value):
        sold = bound.gross_total.evidence[0].quote
        total = msgspec.structs.replace(total, note=f"A supplement in the same file offers {sold} of it at the market.")
    return msgspec.structs.replace(
        base,
        offering_kinds=bound.offering_kinds,
        gross_total=total,
        intermediaries=base.intermediaries or bound.intermediaries,
    )


def _paths(absent: dict[str, Absence]) -> dict[str, Absence]:
    return {f"securities{path}": why for path, why in absent.items()}
