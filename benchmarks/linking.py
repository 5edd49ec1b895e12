"""Times to link made-up filings: all of them, and one more. Run as `python benchmarks/linking.py`."""

from __future__ import annotations

import sys
import time
from datetime import date, timedelta

from generator.linking.checks import all_checks
from generator.linking.library import relink
from generator.linking.records import Index
from generator.linking.reverse import inclusions
from generator.model import BaseDocument, Filing, IncorporatedDocument, IndexEntry, ReportItem, SourceFile

SIZES = (1_000, 3_000, 10_000)
REPORTS_OF_AN_ISSUER = 60
SUPPLEMENTS_OF_AN_ISSUER = 40
LISTED = 20
START = date(2010, 1, 4)


def made_up(count: int) -> tuple[list[Filing], list[Index]]:
    """Return so many filings of issuers with reports and prospectuses, and an index of every second issuer."""
    filings: list[Filing] = []
    indexes: list[Index] = []
    each = REPORTS_OF_AN_ISSUER + SUPPLEMENTS_OF_AN_ISSUER
    for issuer in range(count // each):
        cik = f"{9_000_000 + issuer:010}"
        reports = [_report(issuer, cik, number) for number in range(REPORTS_OF_AN_ISSUER)]
        filings += reports
        filings += [_supplement(issuer, cik, number, reports) for number in range(SUPPLEMENTS_OF_AN_ISSUER)]
        if issuer % 2:
            indexes.append(_index(cik, reports))
    return filings, indexes


def _report(issuer: int, cik: str, number: int) -> Filing:
    form = "10-K" if number % 12 == 0 else "10-Q" if number % 4 == 0 else "8-K"
    filed = START + timedelta(days=30 * number)
    accession = f"{int(cik):010}-{filed:%y}-{number:06}"
    return Filing(
        accession_number=accession,
        cik=cik,
        form=form,
        filed=filed,
        period=None if form == "8-K" else filed - timedelta(days=40),
        event_date=filed - timedelta(days=2) if form == "8-K" else None,
        registrant=f"Issuer {issuer} Inc.",
        report_items=(ReportItem("8.01", "filed"),) if form == "8-K" else (),
        source=SourceFile(f"{accession}.txt", accession, 1),
    )


def _supplement(issuer: int, cik: str, number: int, reports: list[Filing]) -> Filing:
    filed = START + timedelta(days=45 * number + 10)
    accession = f"{int(cik):010}-{filed:%y}-{900 + number:06}"
    earlier = [report for report in reports if report.filed and report.filed < filed][-LISTED:]
    base = number % 10 == 0
    return Filing(
        accession_number=accession,
        cik=cik,
        form="424B3",
        filed=filed,
        document_date=filed,
        registrant=f"Issuer {issuer} Inc.",
        registration_numbers=(f"333-{100_000 + issuer}",),
        document_kind="prospectus" if base else "prospectus_supplement",
        base_documents=() if base else (BaseDocument("prospectus", START + timedelta(days=450 * (number // 10) + 10)),),
        forward_incorporation=base,
        incorporated=(
            *[IncorporatedDocument(form=one.form or "", filed=one.filed, period=one.period) for one in earlier],
            IncorporatedDocument(form="8-K", filed=filed - timedelta(days=3)),
        ),
        source=SourceFile(f"{accession}.txt", accession, 1),
    )


def _index(cik: str, reports: list[Filing]) -> Index:
    return Index(
        origin=f"CIK{cik}.json",
        cik=cik,
        complete=True,
        entries=tuple(
            IndexEntry(
                accession_number=report.accession_number or "",
                form=report.form or "",
                filed=report.filed,
                period=report.period,
                event_date=report.event_date,
                cik=cik,
                origin=f"CIK{cik}.json",
            )
            for report in reports
        ),
    )


def main(sizes: tuple[int, ...] = SIZES) -> None:
    """Print seconds, and microseconds a filing, for each size."""
    print(" filings  references   link s  us each  one more s  reverse s  checks s")
    for size in sizes:
        filings, indexes = made_up(size)
        begin = time.perf_counter()
        linked = relink(filings[:-1], indexes)
        whole = time.perf_counter() - begin
        begin = time.perf_counter()
        again = relink(filings, indexes, previous=linked)
        one_more = time.perf_counter() - begin
        begin = time.perf_counter()
        inclusions(again.library)
        reverse = time.perf_counter() - begin
        begin = time.perf_counter()
        checked = sum(len(found) for _, found in all_checks(again.library))
        checks = time.perf_counter() - begin
        print(
            f"{size:>8,} {len(again.library.references):>11,} {whole:>8.2f} {whole / size * 1e6:>8.0f} "
            f"{one_more:>11.2f} {reverse:>10.2f} {checks:>9.2f}  ({checked:,} checks)"
        )


if __name__ == "__main__":
    main(tuple(int(size) for size in sys.argv[1:]) or SIZES)
