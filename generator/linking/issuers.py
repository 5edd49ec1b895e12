"""Whose filing it is: by CIK where a header, an index or a person states it, else by name."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Sequence, Set
from datetime import date
from functools import lru_cache

import msgspec
from slugify import slugify

from generator.linking.hyperlinks import edgar_address
from generator.linking.records import Company, Index
from generator.linking.wording import several
from generator.model import Filing, Problem
from generator.tables import normalized_file_number

UNKNOWN = "unknown-issuer"
"""Key of the issuer of filings that name no registrant and state no CIK."""

_VARIANTS = {
    "corporation": "corp",
    "incorporated": "inc",
    "company": "co",
    "companies": "cos",
    "limited": "ltd",
    "and": "&",
    "holdings": "hldgs",
    "international": "intl",
}
LONGEST_SLUG = 80
"""Characters of a name in an address: longer than any company's or form's, short enough for a file's name."""
_STATE_MARK = re.compile(r"\s*[/\\][A-Za-z .]{2,12}[/\\]?\s*$")


@lru_cache(maxsize=65536)
def folded_name(name: str) -> str:
    """Return a name as names are compared: no case, punctuation, leading article or EDGAR's `/DE/`.

    `Foo Corporation` and `FOO CORP.` are one name; `Foo Inc.` and `Foo LLC` are two.
    """
    name = _STATE_MARK.sub("", name).casefold().replace("&", " and ")
    name = re.sub(r"(?<=\w)[.'’](?=\w|$|\s|,)", "", name)
    words = [_VARIANTS.get(word, word) for word in re.findall(r"\w+|&", name)]
    if words and words[0] == "the":
        words = words[1:]
    return " ".join(words)


@lru_cache(maxsize=65536)
def slug(text: str) -> str:
    """Return text as it stands in an address: `Halden Instruments, Inc.` gives `halden-instruments-inc`."""
    return shortened(slugify(text) or "unnamed", LONGEST_SLUG)


def shortened(slug: str, longest: int) -> str:
    """Return a slug as it is, or its beginning and a digest of it all where it is too long."""
    if len(slug) <= longest:
        return slug
    digest = hashlib.sha256(slug.encode()).hexdigest()[:8]
    return f"{slug[: longest - 9].rstrip('-._')}-{digest}"


class Issuers(msgspec.Struct, frozen=True, kw_only=True):
    """Companies by key, and whose each filing and index is."""

    companies: dict[str, Company]
    of_filing: tuple[str, ...]
    """Keys, in the order of the filings."""
    of_index: tuple[str | None, ...]
    """Keys, in the order of the indexes; `None` for an index of a company that no filing belongs to."""
    by_name: dict[str, str]
    """Key by folded name, current or former, where one company has that name."""
    problems: tuple[Problem, ...] = ()

    def named(self, name: str) -> str | None:
        """Return the key of the one company with a name, current or former."""
        return self.by_name.get(folded_name(name))


def identify(filings: Sequence[Filing], indexes: Sequence[Index]) -> Issuers:
    """Tell which company each filing and each index belongs to.

    A filing's CIK comes from its header or sidecar, else from the EDGAR index that lists its accession
    number, else from the one company that bears its registrant's name, now or formerly. Without a CIK the
    key is the slug of the name as first printed. A table is the company's whose file numbers its rows carry.
    """
    problems: list[Problem] = []
    ciks = _ciks(filings, indexes, problems)
    keys = [cik or _name_key(filing) for filing, cik in zip(filings, ciks, strict=True)]
    of_index: list[str | None] = []
    promoted: dict[str, str] = {}
    held_keys = set(keys)
    owners = _Owners.of(filings, keys) if any(not index.cik for index in indexes) else _Owners()
    for index in indexes:
        key = index.cik if index.cik else _owner_of_table(index, owners, held_keys, promoted)
        of_index.append(key if key in held_keys else None)
    keys = [promoted.get(key, key) for key in keys]
    of_index = [promoted.get(key, key) if key else None for key in of_index]
    problems += [
        Problem(
            file=index.origin,
            message="This index lists the filings of a company"
            + (f" (CIK {index.cik})" if index.cik else "")
            + " that no filing here belongs to.",
            advice="Add a filing of that company, state the CIK in a filing's sidecar, or remove the index.",
            severity="warning",
            code="foreign-index",
        )
        for index, key in zip(indexes, of_index, strict=True)
        if key is None
    ]
    companies, slugs = _companies(filings, indexes, keys, of_index)
    keys = [slugs.get(key, key) for key in keys]
    of_index = [slugs.get(key, key) if key else None for key in of_index]
    return Issuers(
        companies=companies,
        of_filing=tuple(keys),
        of_index=tuple(of_index),
        by_name=_by_name(companies.values()),
        problems=tuple(problems),
    )


def _name_key(filing: Filing) -> str:
    return "name:" + folded_name(filing.registrant) if filing.registrant else UNKNOWN


def _ciks(filings: Sequence[Filing], indexes: Sequence[Index], problems: list[Problem]) -> list[str | None]:
    by_accession = {entry.accession_number: index.cik for index in indexes if index.cik for entry in index.entries}
    named: dict[str, set[str]] = {}
    for index in indexes:
        if index.cik:
            for name in (index.name, *index.former_names):
                if name:
                    named.setdefault(folded_name(name), set()).add(index.cik)
    ciks = [filing.cik or by_accession.get(filing.accession_number or "") for filing in filings]
    for filing, cik in zip(filings, ciks, strict=True):
        if cik and filing.registrant and not filing.co_registrants:
            for name in (filing.registrant, *filing.former_names):
                named.setdefault(folded_name(name), set()).add(cik)
    found: list[str | None] = []
    for filing, cik in zip(filings, ciks, strict=True):
        if cik is None and filing.registrant:
            bearers = named.get(folded_name(filing.registrant), set())
            if len(bearers) == 1:
                (cik,) = bearers
            elif bearers:
                problems.append(
                    Problem(
                        file=filing.source.name if filing.source else filing.id,
                        message=f"Several companies are called {filing.registrant}: CIK {several(sorted(bearers))}.",
                        advice="State the CIK in the filing's sidecar.",
                        severity="warning",
                        code="ambiguous-issuer",
                    )
                )
        found.append(cik)
    return found


class _Owners(msgspec.Struct, frozen=True):
    """Keys of the companies whose filings have an accession number, and of those whose filings state a file number."""

    by_accession: dict[str, set[str]] = {}
    by_number: dict[str, set[str]] = {}

    @staticmethod
    def of(filings: Sequence[Filing], keys: Sequence[str]) -> _Owners:
        owners = _Owners()
        for filing, key in zip(filings, keys, strict=True):
            if filing.accession_number:
                owners.by_accession.setdefault(filing.accession_number, set()).add(key)
            for number in _file_numbers(filing):
                owners.by_number.setdefault(number, set()).add(key)
        return owners


def _owner_of_table(index: Index, owners: _Owners, keys: Set[str], promoted: dict[str, str]) -> str | None:
    """Return the key of the one company whose file numbers a table's rows carry; its links may tell the CIK."""
    linked = {
        address.cik for entry in index.entries if entry.url and (address := edgar_address(entry.url)) and address.cik
    }
    cik = next(iter(linked)) if len(linked) == 1 else None
    if cik in keys:
        return cik
    found: set[str] = set()
    for entry in index.entries:
        found |= owners.by_accession.get(entry.accession_number, set())
        found = found.union(*(owners.by_number.get(number, ()) for number in entry.file_numbers))
    if len(found) != 1:
        return None
    (owner,) = found
    if cik and owner.startswith("name:"):
        promoted[owner] = cik
    return owner


def _file_numbers(filing: Filing) -> set[str]:
    stated = (*filing.registration_numbers, *filing.commission_file_numbers)
    return {number for text in stated if (number := normalized_file_number(text))}


def _companies(
    filings: Sequence[Filing], indexes: Sequence[Index], keys: Sequence[str], of_index: Sequence[str | None]
) -> tuple[dict[str, Company], dict[str, str]]:
    """Return the companies by their final key, and the final key of those known by name only."""
    of_key: dict[str, list[Filing]] = {}
    for filing, key in zip(filings, keys, strict=True):
        of_key.setdefault(key, []).append(filing)
    indexed: dict[str, list[Index]] = {}
    for index, owner in zip(indexes, of_index, strict=True):
        if owner:
            indexed.setdefault(owner, []).append(index)
    slugs: dict[str, str] = {}
    taken: Counter[str] = Counter()
    companies: dict[str, Company] = {}
    for key in sorted(of_key):
        group = sorted(of_key[key], key=_age)
        final = key
        if key.startswith("name:"):
            base = final = slug(group[0].registrant or key)
            while final in companies or final in of_key:
                taken[base] += 1
                final = f"{base}-{taken[base] + 1}"
            slugs[key] = final
        cik = key if key.isdigit() else None
        companies[final] = _company(final, cik, group, indexed.get(key, []))
    return companies, slugs


def _age(filing: Filing) -> tuple[date, str]:
    return (
        filing.filed or filing.document_date or filing.event_date or filing.period or date.max,
        filing.source.name if filing.source else filing.id,
    )


def _company(key: str, cik: str | None, filings: Sequence[Filing], indexes: Sequence[Index]) -> Company:
    """Put together what one company's filings (oldest first) and indexes say of its names and symbols."""
    printed = [filing.registrant for filing in reversed(filings) if filing.registrant]
    official = next((index.name for index in indexes if index.name), None)
    name = official or next(iter(printed), f"CIK {cik}" if cik else "Issuer not stated")
    spelled = [text for text in printed if folded_name(text) == folded_name(name)]
    name = next((text for text in spelled if not text.isupper()), next(iter(spelled), name))
    own = [filing.registrant for filing in reversed(filings) if filing.registrant and not filing.co_registrants]
    former = [text for index in indexes for text in index.former_names]
    former += [text for filing in reversed(filings) for text in filing.former_names]
    if official is None:
        former += own
    tickers = [filing.ticker for filing in reversed(filings) if filing.ticker]
    tickers += [text for index in indexes for text in index.tickers]
    newest = next((filing for filing in reversed(filings) if filing.listing and not filing.co_registrants), None)
    tickers += [entry.symbol for entry in newest.listing if entry.symbol] if newest else []
    return Company(
        key=key,
        name=name,
        cik=cik,
        former_names=_distinct(former, {folded_name(name)}),
        tickers=tuple(dict.fromkeys(ticker.upper() for ticker in tickers)),
    )


def _distinct(names: Iterable[str], seen: set[str]) -> tuple[str, ...]:
    kept: list[str] = []
    for name in names:
        if (folded := folded_name(name)) not in seen:
            seen.add(folded)
            kept.append(name)
    return tuple(kept)


def _by_name(companies: Iterable[Company]) -> dict[str, str]:
    bearers: dict[str, set[str]] = {}
    for company in companies:
        for name in (company.name, *company.former_names):
            bearers.setdefault(folded_name(name), set()).add(company.key)
    return {name: next(iter(keys)) for name, keys in bearers.items() if len(keys) == 1}
