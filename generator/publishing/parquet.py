"""The two tables of the library as Parquet, where the extra `parquet` is installed."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, get_args, get_origin, get_type_hints

import msgspec

from generator.model import Library, Reference
from generator.publishing import data_files

AVAILABLE = importlib.util.find_spec("pyarrow") is not None
"""Whether Parquet can be written."""

_DAYS = frozenset({"filed", "document_date", "period", "event_date"})
"""Columns of the table of filings that hold ISO dates as text."""


def tables(library: Library) -> Iterator[tuple[str, bytes]]:
    """Return both tables, whole, by file name below the documents folder; nothing without the extra."""
    if AVAILABLE:
        yield "data/filings.parquet", _written(data_files.FilingRow, data_files.rows(library))
        yield "data/references.parquet", _written(Reference, library.references)


def _written(record: type[msgspec.Struct], records: Sequence[msgspec.Struct]) -> bytes:
    """A table with a column for each field of a record, but for lists of records."""
    import pyarrow
    from pyarrow import parquet

    names = dict(zip(record.__struct_fields__, record.__struct_encode_fields__, strict=True))
    hints = get_type_hints(record)
    columns = {}
    for field, name in names.items():
        if get_origin(hints[field]) is tuple and get_args(hints[field])[0] is not str:
            continue
        days = field in _DAYS or date in get_args(hints[field])
        kind = pyarrow.date32() if days else _kind(hints[field], pyarrow)
        columns[name] = pyarrow.array([_value(getattr(each, field), days) for each in records], kind)
    sink = pyarrow.BufferOutputStream()
    parquet.write_table(pyarrow.table(columns), sink, compression="zstd")
    return bytes(sink.getvalue().to_pybytes())


def _kind(hint: Any, pyarrow: Any) -> Any:
    """The type of a column: whole numbers, truth values, lists of words, else words."""
    if get_origin(hint) is tuple:
        return pyarrow.list_(pyarrow.string())
    kinds = {hint, *get_args(hint)}
    return pyarrow.bool_() if bool in kinds else pyarrow.int64() if int in kinds else pyarrow.string()


def _value(value: Any, days: bool) -> Any:
    if isinstance(value, tuple):
        return [str(each) for each in value]
    return date.fromisoformat(value) if days and isinstance(value, str) else value
