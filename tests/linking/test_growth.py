"""Linking takes time in proportion to the filings, the entries of their lists and the rows of the indexes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta

import pytest
from growth import MOST, growth
from made_up import CIK, accession, attached, based_on, entry, filing, index, listed, report

from generator.linking import amounts, changes, clocks, link
from generator.linking.checks import all_checks
from generator.linking.intake import doubts
from generator.linking.records import Index
from generator.linking.reverse import inclusions
from generator.model import Filing, Listing, Security

SIZE = 40
FIRST = date(2013, 1, 4)
Made = tuple[Sequence[Filing], Sequence[Index]]
SHARES = (Security(security_class="common_stock", quantity=500),)
NOTES = (Security(security_class="debt", principal="500"),)


def on(number: int) -> str:
    return (FIRST + timedelta(days=number)).isoformat()


def base(number: int = 0, **more: object) -> Filing:
    return filing("424B3", on(number), document_kind="prospectus", name=f"base-{number}.txt", **more)


def supplements(size: int, **more: object) -> list[Filing]:
    return [
        base(),
        *(filing("424B2", on(number), base_documents=based_on(on(0)), **more) for number in range(1, size)),
    ]


def under(number: int) -> tuple[str, ...]:
    return (f"333-{100_000 + number}",)


def reports(size: int, day: str = on(0), **more: object) -> list[Filing]:
    return [
        report("8-K", day, "8.01", number=accession(number), name=f"{number}.txt", cik=CIK, **more)
        for number in range(size)
    ]


CASES: dict[str, Callable[[int], Made]] = {
    "takedowns from one shelf": lambda size: (
        supplements(size, offering_kinds=("underwritten",), securities=NOTES),
        (),
    ),
    "pricing supplements": lambda size: (supplements(size, document_kind="pricing_supplement"), ()),
    "updates of one prospectus": lambda size: (supplements(size, offering_kinds=("update_only",)), ()),
    "an offering at the market": lambda size: (
        supplements(size, offering_kinds=("at_the_market",), securities=SHARES),
        (),
    ),
    "generations of a prospectus": lambda size: ([base(number, securities=SHARES) for number in range(size)], ()),
    "prospectuses of one day": lambda size: (
        [base(0, securities=SHARES, sha256=f"{number}") for number in range(size)],
        (),
    ),
    "prospectuses side by side": lambda size: (
        [base(number, securities=NOTES if number < size / 2 else SHARES) for number in range(size)],
        (),
    ),
    "registrations of the same number of shares": lambda size: (
        [base(number, securities=SHARES, registration_numbers=under(number)) for number in range(size)],
        (),
    ),
    "securities of one prospectus": lambda size: ([base(securities=SHARES * size)], ()),
    "symbols of a prospectus and its supplement": lambda size: (
        [
            base(listing=tuple(Listing("NYSE", f"A{number}") for number in range(size))),
            filing(
                "424B3",
                on(1),
                base_documents=based_on(on(0)),
                listing=tuple(Listing("NYSE", f"A{number}") for number in reversed(range(size))),
            ),
        ],
        (),
    ),
    "entries of one list": lambda size: (
        [filing("424B3", on(0), *(listed("8-K", on(-number)) for number in range(size)))],
        (),
    ),
    "entries of one day": lambda size: ([filing("424B3", on(9), *[listed("8-K", on(0))] * size)], ()),
    "entries of a day with as many reports": lambda size: (
        [filing("424B3", on(9), *[listed("8-K", on(0))] * size), *reports(size)],
        (),
    ),
    "entries of a day with more reports": lambda size: (
        [filing("424B3", on(9), *[listed("8-K", on(0))] * size)],
        [index(*(entry("8-K", number, on(0)) for number in range(size + 9)))],
    ),
    "entries told apart by items": lambda size: (
        [filing("424B3", on(9), *[listed("8-K", on(0), None, "5.02")] * size)],
        [index(*(entry("8-K", number, on(0), items=("5.02",)) for number in range(size)))],
    ),
    "lists that name a day with many reports": lambda size: (
        [filing("424B3", on(number), listed("8-K", on(-1)), cik=CIK) for number in range(size)],
        [index(*(entry("8-K", number, on(-1)) for number in range(size)))],
    ),
    "quarters and days": lambda size: (
        [
            filing("424B3", on(0), *(listed("10-Q", None, on(-number)) for number in range(size))),
            filing("424B3", on(1), *(listed("10-Q", on(-number)) for number in range(size))),
        ],
        (),
    ),
    "supplements of registrations": lambda size: (
        [
            filing("424B3", on(number), base_documents=based_on(on(-9)), registration_numbers=under(number))
            for number in range(size)
        ],
        (),
    ),
    "registrations that papers tie together": lambda size: (
        [
            filing(
                "424B3",
                on(number),
                base_documents=based_on(on(-9)),
                registration_numbers=(*under(number), *under(number + 1)),
            )
            for number in range(size)
        ],
        (),
    ),
    "numbers on one cover": lambda size: (
        [base(registration_numbers=tuple(number for at in range(5 * size) for number in under(at)))],
        (),
    ),
    "tables of one company": lambda size: (
        reports(size),
        [index(entry("8-K", number), cik=None, name=None, origin=f"{number}.tsv") for number in range(size)],
    ),
    "file numbers of one company": lambda size: (
        [base(number, commission_file_numbers=("001-31234",), cik=CIK) for number in range(size)],
        [index(*(entry("10-K", number, on(number), file_numbers=("001-31235",)) for number in range(size)))],
    ),
    "copies under other numbers": lambda size: (reports(size, sha256="same"), ()),
    "documents attached": lambda size: ([filing("424B3", on(0), attached=attached("8-K", on(0)) * size)], ()),
    "companies": lambda size: ([report("8-K", on(0), registrant=f"Issuer {at}") for at in range(size)], ()),
    "former names": lambda size: ([report("8-K", on(0), former_names=tuple(map(str, range(size))))], ()),
}


def linked(made: Made) -> None:
    library = link(*made)
    list(doubts(library))
    for key in library.issuers:
        amounts.ledger(library, key)
    for id_ in library.filings:
        changes.comparisons(library, id_)
        clocks.clocks(library, id_)
    list(all_checks(library))
    inclusions(library)


@pytest.mark.parametrize("case", CASES)
def test_work_grows_with_its_input(case: str) -> None:
    def work(size: int) -> Callable[[], None]:
        made = CASES[case](size)
        return lambda: linked(made)

    assert growth(work, SIZE) < MOST
