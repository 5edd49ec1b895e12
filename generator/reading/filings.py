"""A file to a `Document`, an exhibit to its text."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path, PurePosixPath

from generator.model import (
    Document,
    DocumentFormat,
    Exhibit,
    ExhibitKind,
    Header,
    SourceFile,
)
from generator.reading.ascii import read_ascii
from generator.reading.blocks import Text
from generator.reading.decoding import decode
from generator.reading.errors import ReadingError
from generator.reading.html import read_html
from generator.reading.markdown import is_markdown, read_markdown
from generator.reading.naming import header_from_name
from generator.reading.submission import (
    SubmissionDocument,
    is_submission,
    read_submission,
)
from generator.reading.xml import is_xml_form, read_xml

HTML_TAG = re.compile(
    r"<(?:html|body|head|div|font|span|td|tr|br|p|b|center|!doctype\s+html)\b[^<>]*>",
    re.IGNORECASE,
)
SAMPLE = 50_000
WRAPPER = re.compile(r"\s*<(?:XBRL|XML|PDF|TEXT)>", re.IGNORECASE)
IMAGES = frozenset((".jpg", ".jpeg", ".gif", ".png", ".bmp", ".tif", ".tiff", ".svg"))
DATA = frozenset(
    (
        ".xml",
        ".xsd",
        ".xsl",
        ".xslt",
        ".json",
        ".zip",
        ".xls",
        ".xlsx",
        ".csv",
        ".js",
        ".css",
        ".gz",
    )
)
DATA_TYPES = re.compile(r"EX-10[01]\b|XML|ZIP|EXCEL|JSON|INFORMATION TABLE|EX-FILING FEES\.\w", re.IGNORECASE)
UUENCODED = re.compile(r"\s*(?:<\w+>\s*)?begin \d{3} \S")


def read(path: Path, root: Path) -> Document:
    """Read the filing in a file below the folder of filings; raise `ReadingError` where that cannot be."""
    name = path.relative_to(root).as_posix() if path.is_relative_to(root) else path.name
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ReadingError(
            name,
            f"The file cannot be read ({error.strerror}).",
            "Check that it exists and its permissions.",
            "no-access",
        ) from error
    return read_bytes(data, name)


def read_bytes(data: bytes, name: str) -> Document:
    """Read a filing from its bytes; `name` is its path below the folder of filings, with forward slashes."""
    text = decode(data, name)
    source = SourceFile(name, hashlib.sha256(data).hexdigest(), len(data))
    if is_submission(text):
        return _read_submission(text, source)
    found, format, stated = _read_text(text, name)
    if not found.blocks:
        raise ReadingError(name, "The file has no text.", "Download it again, or delete it.", "no-text")
    return Document(
        header=header_from_name(name),
        format=format,
        blocks=found.blocks,
        source=source,
        page_breaks=found.page_breaks,
        stated=stated,
    )


def read_exhibit(exhibit: Exhibit) -> Text:
    """Return the text of an exhibit; an empty one for images and data."""
    return _read_text(exhibit.raw, exhibit.filename)[0] if exhibit.kind == "text" else Text()


def _read_submission(text: str, source: SourceFile) -> Document:
    submission = read_submission(text)
    named = header_from_name(source.name)
    kinds = [_kind(document) for document in submission.documents]
    primary = _primary(submission.documents, kinds, submission.header.form)
    warnings = list(submission.warnings)
    found: Text = Text()
    format: DocumentFormat = "ascii"
    if primary is None:
        warnings.append("The submission holds a header, but no document whose text can be read.")
    else:
        found, format, _ = _read_text(submission.documents[primary].text, submission.documents[primary].filename)
    header = submission.header
    return Document(
        header=Header(
            form=header.form or named.form,
            accession_number=header.accession_number or named.accession_number,
            filed=header.filed or named.filed,
            period=header.period,
            effective=header.effective,
            items=header.items,
            filers=header.filers,
            origin=header.origin,
        ),
        format=format,
        blocks=found.blocks,
        source=source,
        type=submission.documents[primary].type or None if primary is not None else None,
        page_breaks=found.page_breaks,
        exhibits=tuple(
            Exhibit(
                sequence=document.sequence,
                type=document.type,
                filename=document.filename,
                description=document.description,
                kind=kind,
                raw=document.text if kind == "text" else "",
                size=len(document.text),
            )
            for index, (document, kind) in enumerate(zip(submission.documents, kinds, strict=True))
            if index != primary
        ),
        warnings=tuple(warnings),
    )


def _kind(document: SubmissionDocument) -> ExhibitKind:
    """Tell text from images, PDF and data by the document's type, name and first characters."""
    ending = PurePosixPath(document.filename.lower()).suffix
    start = document.text[:200]
    if ending in IMAGES:
        return "image"
    if ending == ".pdf" or "<PDF>" in start:
        return "pdf"
    if is_xml_form(document.text):
        return "text"
    if ending in DATA or DATA_TYPES.match(document.type) or UUENCODED.match(start):
        return "image" if document.type == "GRAPHIC" else "data"
    return "image" if document.type == "GRAPHIC" else "text"


def _primary(
    documents: tuple[SubmissionDocument, ...],
    kinds: list[ExhibitKind],
    form: str | None,
) -> int | None:
    """Return the index of the document that is the filing: the first text of the form's type, else the first text."""
    texts = [index for index, kind in enumerate(kinds) if kind == "text"]
    return next(
        (index for index in texts if documents[index].type == form),
        texts[0] if texts else None,
    )


def primary_markup(data: bytes, name: str) -> str | None:
    """Return the HTML of a filing's primary document, where it is HTML: what a bare parser would be given."""
    text = decode(data, name)
    if is_submission(text):
        submission = read_submission(text)
        primary = _primary(
            submission.documents,
            [_kind(document) for document in submission.documents],
            submission.header.form,
        )
        if primary is None:
            return None
        text = submission.documents[primary].text
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
