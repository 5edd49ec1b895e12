"""Bytes to text: byte order marks, UTF-8, else Windows-1252, which is what filing agents really write."""

from __future__ import annotations

import codecs

from generator.reading.errors import ReadingError

SIGNATURES: tuple[tuple[bytes, str, str], ...] = (
    (b"PK\x03\x04", "is a ZIP archive", "Unpack it and put the files in its place."),
    (
        b"\x1f\x8b",
        "is compressed with gzip",
        "Unpack it (gunzip) and put the file in its place.",
    ),
    (b"BZh", "is compressed with bzip2", "Unpack it and put the file in its place."),
    (b"7z\xbc\xaf", "is a 7-Zip archive", "Unpack it and put the files in its place."),
    (
        b"%PDF",
        "is a PDF document",
        "Save the filing from EDGAR as HTML or as the full submission text file.",
    ),
    (b"\x89PNG", "is an image", "Save the filing itself from EDGAR."),
    (b"\xff\xd8\xff", "is an image", "Save the filing itself from EDGAR."),
    (b"GIF8", "is an image", "Save the filing itself from EDGAR."),
    (
        b"\xd0\xcf\x11\xe0",
        "is an Office document",
        "Save the filing from EDGAR as HTML or text.",
    ),
    (b"SQLite format 3", "is a database", "Save the filing itself from EDGAR."),
)
"""First bytes of files that people put beside filings by mistake, what they are, and what to do."""

BYTE_ORDER_MARKS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

CONTROL_CHARACTERS = "".join(chr(code) for code in range(32) if chr(code) not in "\t\n\f\r\x1a") + "\x7f"
SAMPLE = 65_536
MOST_CONTROL_CHARACTERS = 0.02
"""Share of control characters above which a file is taken for binary data."""


def decode(data: bytes, name: str) -> str:
    """Return the text of a file; `name` is for the message of the `ReadingError` where it is none."""
    if not data:
        raise ReadingError(name, "The file is empty.", "Download it again, or delete it.", "empty")
    for signature, what, advice in SIGNATURES:
        if data.startswith(signature):
            raise ReadingError(name, f"The file {what}, not the text of a filing.", advice, "not-text")
    text, certain = _decode(data)
    if text and not certain:
        if _control_share(text) > MOST_CONTROL_CHARACTERS:
            raise ReadingError(
                name,
                "The file holds binary data, not the text of a filing.",
                "Save the filing from EDGAR as HTML or as the full submission text file.",
                "not-text",
            )
        text = text.replace("\0", "")
    if not text or text.isspace():
        raise ReadingError(name, "The file holds nothing but white space.", "Download it again, or delete it.", "empty")
    return text


def _decode(data: bytes) -> tuple[str, bool]:
    """Return a text, and whether its encoding is certain; valid UTF-8 without zeros hardly comes about by chance."""
    for mark, encoding in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, errors="replace"), False
    unmarked = _unmarked_utf16(data[:SAMPLE])
    if unmarked:
        return data.decode(unmarked, errors="replace"), False
    try:
        return data.decode("utf-8"), b"\0" not in data
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace"), False


def _unmarked_utf16(sample: bytes) -> str | None:
    """Name the encoding of text in UTF-16 without a byte order mark: every other byte of it is zero."""
    if len(sample) < 4 or b"\0" not in sample:
        return None
    half = len(sample) // 2
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd > 0.7 * half and even < 0.1 * half:
        return "utf-16-le"
    if even > 0.7 * half and odd < 0.1 * half:
        return "utf-16-be"
    return None


def _control_share(text: str) -> float:
    sample = text[:SAMPLE]
    return sum(sample.count(character) for character in CONTROL_CHARACTERS) / len(sample)
