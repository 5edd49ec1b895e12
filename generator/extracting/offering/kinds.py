"""What kind of offering a cover describes, from cues in its sentences, its head and its price table.

A cue is a phrase that a kind of offering uses of itself. Cues are combined by the rules below, each with its reason,
since the words overlap: an agent at the market sells on a "best efforts basis" and is "deemed an underwriter", a shelf
names every manner of sale, and a selling stockholder may sell "at the market".
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import msgspec

from generator.extracting.offering import distribution, equity_lines, primary, resales, supplements
from generator.extracting.offering.price_record import PriceTable
from generator.extracting.offering.sheet import Sheet, Span, lower
from generator.extracting.offering.terms import Terms
from generator.model import Fact, OfferingKind

_TOP = 4_000
"""Characters in which a cover says what it is."""


_FIRST = 5
"""Sentences in which a cover says all that it relates to."""


class Kinds(msgspec.Struct, frozen=True):
    """Kinds of offering, and what else the cues say."""

    kinds: tuple[Fact[OfferingKind], ...] = ()
    holders: Span | None = None
    """Words that say that selling securityholders sell."""
    shelf: bool = False

    def has(self, *names: OfferingKind) -> bool:
        """Tell whether the offering is of one of the kinds."""
        return any(fact.value in names for fact in self.kinds)

    @property
    def only_updates(self) -> bool:
        """Whether it is that of a supplement which sets no terms: it may say how an offering that goes on has gone."""
        return self.has("update_only") and all(fact.value in ("update_only", "continuous") for fact in self.kinds)


def read(sheet: Sheet, table: PriceTable, terms: Terms, *, listing: bool, counted: bool) -> Kinds:
    """Read the kinds of an offering; empty for a shelf that leaves the manner of sale to supplements.

    `listing` where the cover lists classes without quantities, `counted` where it names any security.
    """
    found: dict[OfferingKind, Span] = {}
    opening = (*sheet.head, *sheet.sentences[:2])
    supplement = (
        sheet.first(supplements.BASE_LINE, among=opening) is not None
        or sheet.first(supplements.SUPPLEMENT, among=sheet.head) is not None
        or sheet.first(supplements.ALONE, among=opening) is not None
        or any(line.low.strip() == "to" and supplements.BASE_BELOW.search(base) for line, base in pairwise(sheet.head))
    )
    shelf = not supplement and _is_shelf(sheet, listing)

    holders = _holders(sheet, table)
    if holders is not None:
        found["resale"] = holders
    elif not shelf and (resale := _resale(sheet)) is not None:
        found["resale"] = holders = resale
    elif (
        not shelf
        and table.issuer_sells is None
        and (own := sheet.first(resales.OWN_HOLDERS, without=distribution.RIGHTS, among=sheet.sentences[:3]))
        is not None
    ):
        found["resale"] = holders = own
    elif not shelf and (named := _named_seller(sheet) or (_behind(sheet) if supplement else None)) is not None:
        found["resale"] = holders = named
    sold_on = sheet.first(resales.SOLD_ON, among=sheet.sentences[:4]) if holders is None and not shelf else None

    found.update(_special(sheet, table))
    if "resale" in found and not sheet.form.startswith("S-8"):
        found.pop("employee_plan", None)  # the plan under which those who resell got their shares
    may_sell = not found.keys() & {
        "merger",
        "exchange_offer",
        "rights_offering",
        "employee_plan",
        "dividend_reinvestment",
    }
    if may_sell and table.gross is None and sheet.whole.has(*equity_lines.AGREEMENTS):
        line = sheet.first(equity_lines.DRAWN, without=equity_lines.WITHOUT) or sheet.first(
            equity_lines.PREPAID, without=equity_lines.WITHOUT
        )
        if line is not None:
            found["equity_line"] = line
    if may_sell and not shelf:
        found.update(primary.read(sheet, table, terms, resale="resale" in found, line="equity_line" in found))
    if sold_on is not None:
        found["resale"] = holders = sold_on
    exercise = _exercise(sheet, found)
    if exercise is not None:
        found["warrant_exercise"] = exercise
    offers = sheet.first(supplements.OFFERS, among=opening) is not None
    if supplement and not offers and table.gross is None and table.price is None and terms.principal is None:
        update = _update(sheet, found)
        if update is None and "resale" in found and sheet.first(supplements.NUMBERED, among=sheet.head) is not None:
            update = _behind(sheet)
        if update is None and not (found or shelf or counted):
            update = sheet.first(supplements.ALONE, among=opening)
        if update is not None:
            among = (*sheet.told, *sheet.lines)
            if (
                not found
                and (told := sheet.first(resales.ANY_HOLDER, without=resales.NO_HOLDERS, among=among)) is not None
            ):
                found["resale"] = holders = told  # what it updates is theirs
            found["update_only"] = update
    facts: tuple[Fact[OfferingKind], ...] = tuple(
        Fact(name, sheet.evidence(span, f"cover-{name.replace('_', '-')}")) for name, span in found.items()
    )
    return Kinds(facts, holders, shelf)


def is_exchange(sheet: Sheet) -> bool:
    """Tell an offer to exchange outstanding securities from a mention of such an offer."""
    top = _top(sheet)
    offer = distribution.EXCHANGE.search(top)
    if offer is None:
        return False
    if sheet.first(distribution.EXCHANGE, among=sheet.head) is not None:
        return True
    several = " of " in offer.group() or len(list(distribution.EXCHANGE.pattern.finditer(sheet.whole.low))) > 1
    return several and sheet.whole.has(*distribution.TENDER)


def selling_securityholders(sheet: Sheet, kinds: Kinds) -> Fact[bool]:
    """Say whether the offering includes sales by selling securityholders."""
    if kinds.holders is not None:
        return Fact(True, sheet.evidence(kinds.holders, "cover-selling-holders"))
    return Fact(False)


def _top(sheet: Sheet) -> Span:
    return sheet.whole.part(0, min(len(sheet.whole.text), _TOP))


def _is_shelf(sheet: Sheet, listing: bool) -> bool:
    """Tell a base prospectus that leaves terms to supplements.

    Resale prospectuses mention supplements too; what tells a shelf is that its classes stand in a list without
    quantities, or that amounts, prices and terms are left open in so many words.
    """
    if not sheet.whole.has(*supplements.LATER) or not sheet.whole.has(*supplements.SHELF):
        return False
    if listing:
        return True
    open_terms = sheet.first(supplements.OPEN_TERMS) is not None
    return open_terms and sheet.first(resales.ANY_HOLDER, among=sheet.sentences[:2]) is None


def _holders(sheet: Sheet, table: PriceTable) -> Span | None:
    """Return the words that say that holders sell; those who only stand ready for an over-allotment do not count."""
    if table.holders_sell is not None:
        return table.holders_sell
    if not sheet.whole.has(*resales.HOLDER_WORDS):
        return None
    apart = table.issuer_sells is not None and sheet.first(resales.SEPARATELY, among=sheet.sentences) is not None
    for span in (*sheet.told, *(line for line in sheet.lines if len(line.text) < 160)):
        if apart and span.has("not receive"):
            continue  # said of those who sell under the other prospectus
        found = resales.HOLDER_SELLS.within(span)
        if found is None or resales.NO_HOLDERS.search(span) is not None:
            continue
        if resales.SEPARATELY.search(span) is None and (
            resales.OPTION.search(span) is None or "exercise of" in span.low
        ):
            return found
    return None


def _resale(sheet: Sheet) -> Span | None:
    """Return the words that call this offering a resale, not one under another prospectus."""
    told = [span for span in sheet.told if resales.SEPARATELY.search(span) is None]
    return sheet.first(resales.RESALE, without=distribution.DEALERS, among=told)


def _named_seller(sheet: Sheet) -> Span | None:
    """Return the words that say that a holder, by its own name, sells: one whose name is not in the head."""
    for sentence in sheet.sentences[:4]:
        found = resales.SOLD_BY.search(sentence) or resales.SOLD_OF.search(sentence)
        if found is None and sheet.whole.has("not receive any", "not receive proceeds"):
            found = resales.SOLD_MAY.search(sentence)
        if found is not None and not any(
            line.has(found.groupdict().get("who") or found["state"]) for line in sheet.head
        ):
            return sentence.part(found.start(), found.end())
    return None


def _behind(sheet: Sheet) -> Span | None:
    """Return the heading behind a short cover that the list of holders stands under: all that a supplement changes."""
    at = sheet.document.block_at(min(sheet.whole.end + 2, len(sheet.document.text) - 1))
    words = Span(at.start, at.end, at.text, lower(at.text))
    return words if resales.HOLDERS_HEADING.fullmatch(words.low) else None


def _special(sheet: Sheet, table: PriceTable) -> dict[OfferingKind, Span]:
    """Return the kinds whose own word stands at the top of the cover, or that the form itself is for."""
    found: dict[OfferingKind, Span] = {}
    whole, top = sheet.whole, _top(sheet)
    if sheet.form.startswith("S-8"):
        found["employee_plan"] = distribution.EMPLOYEE.within(top) or whole.part(0, min(len(whole.text), 100))
    merger, votes = sheet.first(distribution.MERGER), whole.has(*distribution.HOLDERS_VOTE)
    exchange = distribution.EXCHANGE.within(top)
    merging = distribution.MERGER_PAPER if merger is not None or votes else ()
    paper = next((at for words in merging if (at := top.low.find(words)) >= 0), None)
    if exchange is not None and is_exchange(sheet):
        found["exchange_offer"] = exchange
    elif paper is not None:
        found["merger"] = merger or top.part(paper, paper + len("proxy statement/prospectus"))
    elif merger is not None and (sheet.form.startswith(("S-4", "F-4")) or (votes and whole.has(" vote"))):
        found["merger"] = merger
    # a fund that is sold continuously has a plan beside its primary offering
    beside = whole.has("primary offering", *distribution.DEALER_MANAGER)
    many_rights = whole.low.count("rights") > 1 and whole.has(*distribution.SUBSCRIBES)
    many_rights = many_rights and sheet.first(distribution.FROM_MUTUAL) is None
    opening = (*sheet.head, *sheet.sentences[:2])
    if (
        many_rights
        and (rights := sheet.first(distribution.RIGHTS, among=(*sheet.head, *sheet.sentences[:6]))) is not None
    ):
        found["rights_offering"] = rights
    named = sheet.head if beside or "underwrit" in table.discount_label else opening
    if any(line.has("primary offering") for line in sheet.head):
        named = ()
    if (plan := sheet.first(distribution.REINVESTMENT, among=named)) is not None:
        found["dividend_reinvestment"] = plan
    elif "employee_plan" not in found and (
        plan := sheet.first(distribution.EMPLOYEE, among=sheet.head)
        or sheet.first(distribution.PLAN_INTERESTS, among=opening)
    ):
        found["employee_plan"] = plan
    return found


def _exercise(sheet: Sheet, found: dict[OfferingKind, Span]) -> Span | None:
    """Return the words that say that the issuer's own issue of shares on exercise or conversion is offered.

    Shares that holders got or will get on exercise and resell are a resale only; shares under warrants that are sold
    in the same offering belong to that offering.
    """
    beside = {"resale", "equity_line", "underwritten" if sheet.whole.has("standby underwriter") else ""}
    if found.keys() - beside or not sheet.whole.has("exercise", "conversion", "underlying", "redemption"):
        return None
    if sheet.first(resales.FOR_ACQUISITIONS, among=sheet.sentences[:2]) is not None:
        return None
    for sentence in sheet.sentences:
        issue = resales.ISSUANCE.search(sentence)
        if issue is None:
            continue
        words = sentence.part(issue.start(), len(sentence.text))
        upon = resales.ON_EXERCISE.search(words)
        if upon is not None and resales.PAST_ISSUE.search(words.part(0, upon.end())) is None:
            return words.part(0, upon.end())
        if upon is None and (in_head := _same_in_head(sheet, words)) is not None:
            return in_head
    if (own := sheet.first(resales.PRIMARY_EXERCISE, among=_with_lines_below(sheet))) is not None:
        return own
    if "resale" in found:
        return _beside_resale(sheet)
    in_head = sheet.first(resales.EXERCISE_HEAD, among=sheet.head)
    if in_head is not None:
        sold = sheet.whole.has("we are offering") and sheet.first(
            resales.COUNTED_SHARES, without=resales.EXERCISE_HEAD, among=sheet.head
        )
        return None if sold else in_head
    for sentence in sheet.sentences[:4]:
        upon_exercise = resales.ISSUABLE.within(sentence) if resales.RELATES.search(sentence) is not None else None
        if upon_exercise is not None and "includ" not in sentence.low[: upon_exercise.start - sentence.start]:
            return upon_exercise
    return None


def _beside_resale(sheet: Sheet) -> Span | None:
    """Return the words of the shares under warrants that a cover relates to, where it "also" relates to a resale."""
    if not sheet.whole.has("also relates to"):
        return None
    first = sheet.sentences[:_FIRST]
    also = next(
        (at for at, s in enumerate(first) if s.has("also relates to") and resales.ANY_HOLDER.search(s) is not None), 0
    )
    for sentence in first[:also]:
        upon = resales.ISSUABLE.within(sentence) if resales.RELATES.search(sentence) is not None else None
        if upon is not None and resales.ANY_HOLDER.search(sentence) is None:
            return upon
    return None


def _same_in_head(sheet: Sheet, issued: Span) -> Span | None:
    """Return the line of the head that says on whose exercise the shares are issued that a sentence counts."""
    counted = resales.COUNTED_SHARES.search(issued)
    if counted is None or counted.start() > len("issuance by the company of up to an aggregate of "):
        return None
    number = counted.group().split()[0]
    return next(
        (line for line in sheet.head if line.has(number) and resales.EXERCISE_HEAD.search(line) is not None), None
    )


def _with_lines_below(sheet: Sheet) -> Iterator[Span]:
    """Return each line of the head that names a primary offering, with the two lines below it."""
    for place, line in enumerate(sheet.head):
        if line.has("primary offering"):
            below = sheet.head[min(place + 2, len(sheet.head) - 1)]
            yield sheet.whole.part(line.start - sheet.whole.start, below.end - sheet.whole.start)


def ends(sheet: Sheet) -> Span | None:
    """Return the words by which a supplement ends the offering that it belongs to."""
    if sheet.first(supplements.TERMINATES, among=sheet.sentences) is None:
        return None
    return sheet.first(supplements.ENDS, among=sheet.sentences)


def _update(sheet: Sheet, found: dict[OfferingKind, Span]) -> Span | None:
    """Return the words that say that a supplement only adds information: it sets no terms of sale of its own."""
    if (ended := ends(sheet)) is not None:
        return ended
    updates = sheet.first(supplements.UPDATES)
    if updates is None or sheet.first(supplements.ATTACHES) is not None:
        return updates
    own = bool(found.keys() & {"at_the_market", "underwritten", "best_efforts", "direct"})
    own = own or any(line.low.startswith(("product supplement", "underlying supplement")) for line in sheet.head[:3])
    return None if own or sheet.first(supplements.NEW_TERMS) is not None else updates
