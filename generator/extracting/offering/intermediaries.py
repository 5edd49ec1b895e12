"""The banks and brokers that a cover names, and what they do.

Names stand at the foot of the cover, in lines or cells, often under the heading of a role; behind a label of the key
terms (`Selling Agent:`); and in the sentences that give them their role.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from generator.extracting.offering import foot_names, labelled_names, names, pricing_sheets, role_sentences
from generator.extracting.offering.distribution import DEALER_MANAGER
from generator.extracting.offering.kinds import Kinds
from generator.extracting.offering.price_record import PriceTable
from generator.extracting.offering.roles import Named
from generator.extracting.offering.sheet import Sheet
from generator.extracting.wording import has
from generator.model import Fact, Intermediary, IntermediaryRole, OfferingKind

_BANKED: tuple[OfferingKind, ...] = (
    "underwritten",
    "best_efforts",
    "at_the_market",
    "continuous",
    "exchange_offer",
    "rights_offering",
    "direct",
)
"""Kinds of offering in which banks may have a part; in a plain resale they have none."""


def read(sheet: Sheet, kinds: Kinds, table: PriceTable, *, priced: bool) -> tuple[Fact[Intermediary], ...]:
    """Read the intermediaries of an offering in the order of the cover; none for a plain resale or a shelf."""
    banked = table.discount_label or priced or kinds.has(*_BANKED) or _has_managers(sheet, kinds)
    if not kinds.kinds and table.gross is not None and sheet.whole.has("midpoint"):
        banked = True  # a conversion to stock, whose table counts what the bank gets among the expenses
    if kinds.shelf or (kinds.kinds and not banked):
        return ()
    usual = _usual_role(sheet, kinds)
    told = [_in_full(sheet, entry) for entry in role_sentences.told(sheet, usual, note="agent" in table.discount_label)]
    if not banked:
        # notes that are sold at market prices: only who is said to sell them
        return tuple(_facts(sheet, told or list(labelled_names.behind_colons(sheet)), usual))
    if leads := list(pricing_sheets.sellers(sheet)):
        return tuple(_facts(sheet, leads, usual))
    foot = [] if kinds.has("direct") else list(foot_names.read(sheet, table))
    found: list[Named] = []
    others = [o for o in told if not any(names.same(o.name, entry.name, o.alias) for entry in foot)]
    for entry in foot:
        if names.is_mixed(entry.name, [other.name for other in told]):
            continue
        full = next((other for other in told if names.same(other.name, entry.name, other.alias)), None)
        full = full or next((other for other in others if names.of_one_group(other.name, entry.name)), None)
        role = entry.role or (full.role if full else None) or usual
        longer = full is not None and (
            full.alias == entry.name or len(names.fold(full.name)) >= len(names.fold(entry.name))
        )
        found.append(replace(entry, name=full.name if full and longer else entry.name, role=role))
    found.extend(labelled_names.read(sheet))
    if not foot or kinds.has("at_the_market", "best_efforts"):
        found.extend(told)
    if not found or foot_names.roles_end(sheet):
        found.extend(foot_names.above_roles(sheet))
    if not found:
        found.extend(labelled_names.committed(sheet))
    if not found:
        found.extend(labelled_names.behind_colons(sheet))
    if not found and (priced or kinds.has("underwritten")):
        found.extend(labelled_names.allotted(sheet))
    found.extend(role_sentences.independent(sheet))
    return tuple(_facts(sheet, found, usual))


def _has_managers(sheet: Sheet, kinds: Kinds) -> bool:
    """Tell a supplement that changes what an earlier one says, and has the managers of the offering at its foot."""
    return kinds.has("update_only") and any(
        foot_names.MANAGERS.fullmatch(cell) for line in sheet.foot for cell in line.low.split("\t")
    )


def _facts(sheet: Sheet, found: Sequence[Named], usual: IntermediaryRole) -> Iterator[Fact[Intermediary]]:
    """Return each firm once."""
    kept: list[Named] = []
    for entry in found:
        if not any(_one_firm(entry, other) for other in kept):
            kept.append(entry)
            yield Fact(Intermediary(entry.name, entry.role or usual), sheet.evidence(entry.span, entry.rule))


def _one_firm(one: Named, other: Named) -> bool:
    return names.same(one.name, other.name, one.alias) or names.same(other.name, one.name, other.alias)


def _usual_role(sheet: Sheet, kinds: Kinds) -> IntermediaryRole:
    """Return the role that banks at the foot of a cover have, where no heading says it."""
    if kinds.has("at_the_market"):
        return "sales_agent"
    low = sheet.whole.low
    if kinds.has("best_efforts"):
        if "underwriter" in low and "agent" not in low:
            return "underwriter"
        if "placement agent" not in low and has(low, DEALER_MANAGER):
            return "dealer_manager"
        return "selling_agent" if "selling agent" in low and "placement agent" not in low else "placement_agent"
    if has(low, DEALER_MANAGER):
        return "dealer_manager"
    if kinds.has("underwritten") and "selling agent" not in low:
        return "selling_agent" if "selling commissions" in low and "underwrit" not in low else "underwriter"
    return "selling_agent" if "agent" in low else "underwriter"


def _in_full(sheet: Sheet, entry: Named) -> Named:
    full = labelled_names.defined_as(sheet, entry.name) if entry.alias != entry.name else None
    return replace(entry, name=full, alias=entry.alias or entry.name) if full else entry
