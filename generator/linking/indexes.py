"""Indexes that stand beside the filings: EDGAR's JSON of a company's submissions, and tables."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

import msgspec

from generator.linking.errors import LinkingError
from generator.linking.hyperlinks import dashed, edgar_address
from generator.linking.records import Index
from generator.model import IndexEntry
from generator.model.days import iso_day
from generator.tables import form as form_row
from generator.tables import normalized_file_number

TABLE_COLUMNS = ("form", "accession_number", "filed", "event_date", "period", "file_number", "url")

_ACCESSION = re.compile(r"\d{10}-?\d{2}-?\d{6}")
_NAMED = re.compile(r"CIK(\d{10})", re.IGNORECASE)
_PERIODIC = ("annual_report", "quarterly_report")
_ADVICE = "Save it again from https://data.sec.gov/submissions/, or remove it."


class _Filings(msgspec.Struct, rename="camel"):
    """Columns of EDGAR's list: one place in each is one filing."""

    accession_number: list[str]
    filing_date: list[str]
    form: list[str]
    report_date: list[str] = []
    file_number: list[str] = []
    items: list[str] = []
    primary_document: list[str] = []


class _Page(msgspec.Struct):
    name: str


class _Lists(msgspec.Struct):
    recent: _Filings
    files: list[_Page] = []


class _FormerName(msgspec.Struct):
    name: str


class _Submissions(msgspec.Struct, rename="camel"):
    cik: str | int
    filings: _Lists
    name: str | None = None
    former_names: list[_FormerName] = []
    tickers: list[str] = []


def read_submissions(path: Path, name: str) -> Index:
    """Read EDGAR's list of a company's submissions, `CIK##########.json`, or an older page of it.

    `name` is the path as reports show it. Raises `LinkingError` where the file is not such a list.
    """
    try:
        raw = path.read_bytes()
        content = msgspec.json.decode(raw)
        if isinstance(content, dict) and "filings" in content:
            whole = msgspec.convert(content, _Submissions, strict=False)
            cik = str(whole.cik).zfill(10)
            if (named := _NAMED.search(path.name)) and named[1] != cik:
                raise ValueError(f"its name says {named[1]}, and it lists the submissions of {cik}")
            return Index(
                origin=name,
                entries=tuple(_entries(whole.filings.recent, cik, name)),
                cik=cik,
                name=whole.name,
                former_names=tuple(former.name for former in whole.former_names),
                tickers=tuple(dict.fromkeys(whole.tickers)),
                complete=True,
                from_the_start=all(path.with_name(Path(page.name).name).exists() for page in whole.filings.files),
            )
        match = _NAMED.search(path.name)
        if match is None:
            raise ValueError("its name does not say whose submissions it lists")
        columns = msgspec.convert(content, _Filings)
        return Index(origin=name, entries=tuple(_entries(columns, match[1], name)), cik=match[1])
    except (OSError, msgspec.MsgspecError, RecursionError, ValueError) as error:
        raise LinkingError(
            name, f"It is not EDGAR's list of a company's submissions ({error}).", _ADVICE, "index"
        ) from error


def _entries(columns: _Filings, cik: str, origin: str) -> Iterable[IndexEntry]:
    count = len(columns.accession_number)

    def column(values: list[str]) -> list[str]:
        return values if len(values) == count else [""] * count

    if len(columns.form) != count or len(columns.filing_date) != count:
        raise ValueError("the columns are of different lengths")
    for number, filed, code, reported, file_numbers, items, document in zip(
        columns.accession_number,
        columns.filing_date,
        columns.form,
        column(columns.report_date),
        column(columns.file_number),
        column(columns.items),
        column(columns.primary_document),
        strict=True,
    ):
        family = form_row(code).family
        yield IndexEntry(
            accession_number=number,
            form=code,
            filed=_day(filed),
            event_date=_day(reported) if family == "current_report" else None,
            period=_day(reported) if family in _PERIODIC or code.startswith(("20-F", "40-F")) else None,
            file_numbers=_numbers(file_numbers),
            items=tuple(item.strip() for item in items.split(",")) if items else (),
            url=_archive(cik, number, document),
            cik=cik,
            origin=origin,
        )


def _archive(cik: str, number: str, document: str) -> str | None:
    if not document or not cik.isdigit():
        return None
    return f"https://www.sec.gov/Archives/edgar/data/{int(cik)}/{number.replace('-', '')}/{document}"


def read_table(path: Path, name: str) -> Index:
    """Read a tab-separated table with the columns `TABLE_COLUMNS`, empty where something is not known.

    `name` is the path as reports show it. Raises `LinkingError` where columns are missing or a row has no form,
    no accession number or a date that is not ISO 8601.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file, delimiter="\t")
            missing = [column for column in TABLE_COLUMNS if column not in (reader.fieldnames or ())]
            rows = list(reader)
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise LinkingError(
            name, f"It cannot be read as a table ({error}).", "Save it as UTF-8 text.", "index"
        ) from error
    if missing:
        raise LinkingError(
            name,
            f"Columns are missing: {', '.join(missing)}.",
            f"Name the columns {', '.join(TABLE_COLUMNS)}, separated by tabs.",
            "index",
        )
    return Index(origin=name, entries=tuple(_row(row, line, name) for line, row in enumerate(rows, start=2)))


def _row(row: dict[str, Any], line: int, name: str) -> IndexEntry:
    cells = {column: (row.get(column) or "").strip() for column in TABLE_COLUMNS}
    number, form = cells["accession_number"], cells["form"]
    try:
        if not form or not _ACCESSION.fullmatch(number):
            raise ValueError(f"form {form!r}, accession number {number!r}")
        address = edgar_address(cells["url"]) if cells["url"] else None
        return IndexEntry(
            accession_number=dashed(number),
            form=form,
            filed=_day(cells["filed"]),
            event_date=_day(cells["event_date"]),
            period=_day(cells["period"]),
            file_numbers=_numbers(cells["file_number"]),
            url=cells["url"] or None,
            cik=address.cik if address else None,
            origin=name,
        )
    except ValueError as error:
        raise LinkingError(
            name,
            f"Line {line} cannot be used: {error}.",
            "Give a form, an accession number and ISO dates (2013-11-27).",
            "index",
        ) from error


def _day(text: str) -> date | None:
    return iso_day(text) if text else None


def _numbers(text: str) -> tuple[str, ...]:
    parts = re.split(r"[,;\s]+", text) if text else []
    return tuple(number for part in parts if part and (number := normalized_file_number(part)))
