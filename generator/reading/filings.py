"""A file to a `Document`, an exhibit to its text."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

import msgspec

from generator.model import Document, DocumentFormat, Exhibit, Header, SourceFile
from generator.reading.ascii import read_ascii
from generator.reading.blocks import Text
from generator.reading.decoding import decode
from generator.reading.errors import ReadingError
from generator.reading.html import read_html
from generator.reading.markdown import fitting, is_markdown, read_markdown
from generator.reading.naming import header_from_name
from generator.reading.submission import SubmissionDocument, is_submission, primary_document, read_submission
from generator.reading.xml import is_xml_form, read_xml

HTML_TAG = re.compile(
    r"<(?:html|body|head|div|font|span|td|tr|br|p|b|center|!doctype\s+html)\b[^<>]*>",
    re.IGNORECASE,
)
SAMPLE = 50_000
MOST_PARTS = 3_000_000
"""Tags, or lines, up to which a document is read: a hundred megabytes of real filings have fewer of either.

Each costs up to half a kilobyte of memory, however short it is.
"""
LINE_ENDS = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
WRAPPER = re.compile(r"\s*<(?:XBRL|XML|PDF|TEXT)>", re.IGNORECASE)


def read(path: Path, root: Path) -> Document:
    """Read the filing in a file below the folder of filings; raise `ReadingError` where that cannot be."""
    name = path.relative_to(root).as_posix() if path.is_relative_to(root) else path.name
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ReadingError(
            name,
            f"The file cannot be read ({error.strerror or error}).",
            "Check that it exists and its permissions.",
            "no-access",
        ) from error
    return read_bytes(data, name)


def read_bytes(data: bytes, name: str) -> Document:
    """Read a filing from its bytes; `name` is its path below the folder of filings, with forward slashes.

    Raises `ReadingError` where they are no text, hold none, or hold more tags or lines than are read.
    """
    text = decode(data, name)
    source = SourceFile(name, hashlib.sha256(data).hexdigest(), len(data))
    if is_submission(text):
        return _read_submission(text, source)
    _refuse_too_many(text, name)
    found, format, stated = _read_text(text, name)
    if not found.blocks:
        raise ReadingError(name, "The file has no text.", "Download it again, or delete it.", "no-text")
    stated, warnings = fitting(stated)
    return Document(
        header=header_from_name(name),
        format=format,
        blocks=found.blocks,
        source=source,
        page_breaks=found.page_breaks,
        stated=stated,
        warnings=warnings,
    )


def read_exhibit(exhibit: Exhibit) -> Text:
    """Return the text of an exhibit; an empty one for images and data."""
    return _read_text(exhibit.raw, exhibit.filename)[0] if exhibit.kind == "text" else Text()


def _read_submission(text: str, source: SourceFile) -> Document:
    submission = read_submission(text)
    primary = primary_document(submission)
    warnings = submission.warnings
    found: Text = Text()
    format: DocumentFormat = "ascii"
    if primary is None:
        warnings = (*warnings, "The submission holds a header, but no document whose text can be read.")
    else:
        content = text[primary.start : primary.end]
        _refuse_too_many(content, source.name)
        found, format, _ = _read_text(content, primary.filename)
        if not found.blocks:
            warnings = (*warnings, f"Its main document ({primary.type or 'no type'}) has no text.")
    exhibits = tuple(_exhibit(document, text) for document in submission.documents if document is not primary)
    warnings += tuple(
        f"Document {each.sequence} has {told}: its text is not shown."
        for each in exhibits
        if (told := too_many(each.raw))
    )
    return Document(
        header=_completed(submission.header, source.name),
        format=format,
        blocks=found.blocks,
        source=source,
        type=primary.type or None if primary is not None else None,
        page_breaks=found.page_breaks,
        exhibits=tuple(
            msgspec.structs.replace(each, kind="data", raw="") if too_many(each.raw) else each for each in exhibits
        ),
        warnings=warnings,
    )


def too_many(text: str) -> str | None:
    """Return what a document has more of than is read: `12,000,000 tags`."""
    if len(text) <= MOST_PARTS:
        return None
    tags, lines = text.count("<"), sum(map(text.count, LINE_ENDS))
    return f"{tags:,} tags" if tags > MOST_PARTS else f"{lines:,} lines" if lines > MOST_PARTS else None


def _refuse_too_many(text: str, name: str) -> None:
    if told := too_many(text):
        raise ReadingError(
            name,
            f"The document has {told}; up to {MOST_PARTS:,} are read, more than any filing has.",
            "Download it from EDGAR again, or save its main document alone.",
            "too-many-parts",
        )


def _completed(header: Header, name: str) -> Header:
    """Return a submission's header with what only the file's name says."""
    if header.form and header.accession_number and header.filed:
        return header
    named = header_from_name(name)
    return msgspec.structs.replace(
        header,
        form=header.form or named.form,
        accession_number=header.accession_number or named.accession_number,
        filed=header.filed or named.filed,
    )


def _exhibit(document: SubmissionDocument, text: str) -> Exhibit:
    return Exhibit(
        sequence=document.sequence,
        type=document.type,
        filename=document.filename,
        description=document.description,
        kind=document.kind,
        raw=text[document.start : document.end] if document.kind == "text" else "",
        size=document.end - document.start,
    )


def primary_markup(data: bytes, name: str) -> str | None:
    """Return the HTML of a filing's primary document, where it is HTML: what a bare parser would be given."""
    text = decode(data, name)
    if is_submission(text):
        primary = primary_document(read_submission(text))
        if primary is None:
            return None
        text = text[primary.start : primary.end]
    text = _unwrapped(text)
    return text if HTML_TAG.search(text[:SAMPLE]) and not is_xml_form(text) else None


def _read_text(text: str, name: str) -> tuple[Text, DocumentFormat, dict[str, str]]:
    """Read the text of one document in whatever format it is."""
    text = _unwrapped(text)
    if is_xml_form(text):
        return read_xml(text), "ascii", {}
    if HTML_TAG.search(text[:SAMPLE]):
        return read_html(text), "html", {}
    if name.lower().endswith((".md", ".markdown")) or is_markdown(text):
        blocks, stated = read_markdown(text)
        return blocks, "markdown", stated
    return read_ascii(text), "ascii", {}


def _unwrapped(text: str) -> str:
    """Take off the tags that EDGAR puts around a document's text."""
    while found := WRAPPER.match(text):
        text = text[found.end() :]
    return text
