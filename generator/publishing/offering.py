"""What is offered, as rows of a box: each with the sentences that say it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from decimal import ROUND_HALF_UP, Decimal

import msgspec
from markupsafe import Markup

from generator import tables
from generator.model import Absence, Filing
from generator.publishing import addresses, escaping, terms, words
from generator.publishing.evidence import Cited, mark
from generator.publishing.source_text import SourceText

_ALL_FROM_WARRANTS = re.compile(
    r"\bup to [\d,]+ shares\b[^.;]{0,120}?\bissuable\b[^.;]{0,80}?"
    r"\bupon (?:the )?exercise of (?:the )?(?:outstanding )?warrants\b",
    re.IGNORECASE,
)
_ALSO_OTHERS = re.compile(
    r"\b(?:including|includes|consist(?:s|ing) of|of which|outstanding shares|up to an)\b", re.IGNORECASE
)


Line = Callable[[object, str], Markup]
"""A value and the path of its fact, as a line with marks."""


_SENTENCE = re.compile(r"\breceiv\w*\b.*\bproceeds\b|\bproceeds\b.*\breceiv", re.IGNORECASE | re.DOTALL)
_PRICE = "Price per unit"
LISTED = "Listed securities of the issuer"
_NO_PRICE: dict[Absence, str] = {"not stated": "not stated in this document", "blank": "left blank (preliminary)"}
_QUOTE = 400
"""Characters of a sentence that is quoted whole; a longer one is told in a word, with its mark."""


class Row(msgspec.Struct, frozen=True):
    """A row of the box: a label and one or more lines, as HTML."""

    label: str
    lines: tuple[Markup, ...]


def rows(filing: Filing, cited: Cited, source: SourceText | None, *, quotes_only: bool) -> list[Row]:
    """Return what a document says of the offering, the terms first; of facts that it does not state the price alone.

    `source` is the document's text, from which figures of our own are justified. With `quotes_only` there are none,
    and what the program classified is told in the document's own words.
    """
    page = addresses.filing(filing.id)
    noted = {note.field for note in filing.notes}

    def see(field: str) -> Markup:
        return Markup(' <a href="#notes">see Notes</a>') if field in noted else Markup("")

    def line(value: object, field: str) -> Markup:
        return Markup("{} {}").format(escaping.text(value), cited.marks(field, page)) + see(field)

    def amount(field: str, value: str | None) -> Markup | None:
        return line(cited.money(field, value), field) if value is not None else None

    found: list[Row] = []

    def add(label: str, *lines: Markup | None) -> None:
        kept = tuple(piece for piece in lines if piece is not None)
        if kept:
            found.append(Row(label, kept))

    if filing.offering_kinds and quotes_only:
        add("How it is offered", *_quoted("offering_kinds", cited, page))
    elif filing.offering_kinds:
        add(
            "How it is offered",
            line(
                words.upper_first(words.listing([words.OFFERING_KINDS[kind] for kind in filing.offering_kinds])),
                "offering_kinds",
            ),
        )
    if filing.selling_securityholders and not quotes_only and "resale" not in filing.offering_kinds:
        add("Sellers", line("selling securityholders among the sellers", "selling_securityholders"))
    add(_PRICE, amount("price_per_unit", filing.price_per_unit), _no_price(filing, quotes_only=quotes_only))
    add("Total price to the public", amount("gross_total", filing.gross_total))
    add("Discounts and commissions", amount("discount_total", filing.discount_total))
    add("Proceeds to the issuer", amount("net_total", filing.net_total), _receives(filing, cited, page))
    if filing.warrant_exercise_proceeds is not None:
        add("On exercise of warrants", amount("warrant_exercise_proceeds", filing.warrant_exercise_proceeds))
    if not quotes_only:
        add("Average exercise price", _average_price(filing, source))
    add(
        "Securities",
        *(security(place, cited, page) + see(f"securities[{place}]") for place in range(len(filing.securities))),
    )
    add("Par value", *_par_values(filing, line, cited))
    add("Co-registrants", *(line(each, f"co_registrants[{place}]") for place, each in enumerate(filing.co_registrants)))
    if filing.use_of_proceeds and not _says_it_too(filing.use_of_proceeds, cited):
        add("Use of proceeds", line(f"“{filing.use_of_proceeds}”", "use_of_proceeds"))
    add(
        "Underwriters and agents",
        *(
            line(f"{each.name} ({words.ROLES[each.role]})", f"intermediaries[{place}]")
            for place, each in enumerate(filing.intermediaries)
        ),
    )
    add(
        "Listing" if any(each.security_class not in ("debt", "other") for each in filing.securities) else LISTED,
        *(line(words.listed(each), f"listing[{place}]") for place, each in enumerate(filing.listing)),
    )
    if filing.risk_factors:
        add("Risk factors", line(terms.risk_factors(filing.risk_factors), "risk_factors"))
    return found


def told(shown: Iterable[Row]) -> tuple[str, ...]:
    """Return the facts that rows tell of even where the document does not state them."""
    return ("price_per_unit",) if any(row.label == _PRICE for row in shown) else ()


def _no_price(filing: Filing, *, quotes_only: bool) -> Markup | None:
    """What stands in place of the price of new terms that states none: a reader looks for it first.

    An offering at the market is one at other than a fixed price (Rule 415(a)(4)).
    """
    terms = set(filing.offering_kinds) - {"update_only"}
    if filing.price_per_unit is not None or not terms or tables.form(filing.form or "").family != "prospectus":
        return None
    why = (
        "not fixed: sold at the market"
        if terms == {"at_the_market"}
        else _NO_PRICE.get(filing.absent.get("price_per_unit", "not read"))
    )
    return Markup('<span class="fl-muted">{}</span>').format(why) if why else None


def security(place: int, cited: Cited, page: str) -> Markup:
    """Return a security offered, by its place in the list, with a mark behind its name and one behind its size."""
    field = f"securities[{place}]"
    offered = cited.filing.securities[place]
    title, size = words.security_title(offered), words.security_size(offered, cited.evidence(f"{field}.principal"))
    evidence = cited.evidence(field)
    named = next((piece for piece in evidence if title.casefold() in piece.quote.casefold()), None)
    sized = next(
        (p for key in ("quantity", "principal") for p in cited.filing.evidence.get(f"{field}.{key}", ())), None
    )
    named = named or sized or next(iter(evidence), None)
    start = addresses.relative(addresses.source(cited.filing.id), page)
    name_mark = mark(f"{start}#{cited.anchor(named)}", named.quote) if named else Markup("")
    corrected = cited.corrected(field, page)
    if not size:
        return Markup("{} {}{}").format(escaping.text(title), name_mark, corrected)
    if named is None or sized is None or cited.anchor(sized) == cited.anchor(named):
        return Markup("{}: {} {}{}").format(escaping.text(title), escaping.text(size), name_mark, corrected)
    size_mark = mark(f"{start}#{cited.anchor(sized)}", sized.quote)
    return Markup("{} {} · {} {}{}").format(escaping.text(title), name_mark, escaping.text(size), size_mark, corrected)


def _par_values(filing: Filing, line: Line, cited: Cited) -> list[Markup]:
    """The par values stated, each once."""
    first: dict[str, str] = {}
    for place, each in enumerate(filing.securities):
        if each.par_value is not None and "par value" not in (each.title or "").lower():
            field = f"securities[{place}].par_value"
            first.setdefault(words.money(each.par_value, cited.evidence(field)), field)
    return [line(value, field) for value, field in first.items()]


def _quoted(field: str, cited: Cited, page: str) -> list[Markup]:
    """The words that say a fact, each with its mark; those too long to quote are left out."""
    start = addresses.relative(addresses.source(cited.filing.id), page)
    quotes = {piece.quote.strip(): cited.anchor(piece) for piece in cited.evidence(field)}
    return [
        Markup("“{}” {}").format(escaping.text(quote), mark(f"{start}#{anchor}", quote))
        for quote, anchor in quotes.items()
        if len(quote) <= _QUOTE
    ]


def _says_it_too(use: str, cited: Cited) -> bool:
    """Whether the sentence quoted on who gets the proceeds is the one on their use."""
    return any(
        " ".join(use.split()) in " ".join(piece.quote.split()) for piece in cited.evidence("issuer_receives_proceeds")
    )


def _receives(filing: Filing, cited: Cited, page: str) -> Markup | None:
    """Whether the issuer gets the proceeds, in the document's own words where there are any."""
    if filing.issuer_receives_proceeds is None:
        return None
    field = "issuer_receives_proceeds"
    marks = cited.marks(field, page)
    evidence = cited.evidence(field)
    quote = evidence[0].quote.strip() if len(evidence) == 1 else ""
    if quote[:1].isupper() and _SENTENCE.search(quote) and len(quote) <= _QUOTE:
        return Markup("“{}” {}").format(escaping.text(quote), marks)
    if filing.net_total is not None and filing.issuer_receives_proceeds == "yes":
        return None
    said = {"yes": "the issuer receives them", "no": "none", "partial": "the issuer receives a part"}
    return Markup("{} {}").format(said[filing.issuer_receives_proceeds], marks)


def _average_price(filing: Filing, source: SourceText | None) -> Markup | None:
    """Proceeds of exercise divided by the shares, where the text says that all shares offered come of the warrants."""
    proceeds = filing.warrant_exercise_proceeds
    if source is None or proceeds is None or len(filing.securities) != 1 or not filing.securities[0].quantity:
        return None
    evidence = filing.evidence.get("warrant_exercise_proceeds", ())
    blocks = {piece.block for piece in evidence}
    said = " ".join(" ".join(block.text.split()) for block in source.blocks if block.n in blocks)
    shares = words.number(filing.securities[0].quantity)
    match = _ALL_FROM_WARRANTS.search(said)
    if match is None or shares not in match[0] or _ALSO_OTHERS.search(said):
        return None
    price = (Decimal(proceeds) / filing.securities[0].quantity).quantize(Decimal("0.01"), ROUND_HALF_UP)
    return Markup('≈ {} <span class="fl-derived">derived: {} ÷ {} shares</span>').format(
        escaping.text(words.money(str(price), evidence)), escaping.text(words.money(proceeds, evidence)), shares
    )
