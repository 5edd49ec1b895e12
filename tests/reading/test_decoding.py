"""Bytes to text, and files that are refused with advice."""

from __future__ import annotations

import codecs

import pytest

from generator.reading import ReadingError, read_bytes
from generator.reading.decoding import SIGNATURES, decode


@pytest.mark.parametrize(
    ("data", "text"),
    [
        pytest.param("naïve — “x”".encode(), "naïve — “x”", id="UTF-8"),
        pytest.param("naïve — “x”".encode("cp1252"), "naïve — “x”", id="Windows-1252"),
        pytest.param(codecs.BOM_UTF8 + b"plain", "plain", id="UTF-8 with its mark"),
        pytest.param("\ufeffForm".encode("utf-16-le"), "Form", id="UTF-16 with its mark"),
        pytest.param("Form 8-K of May".encode("utf-16-le"), "Form 8-K of May", id="UTF-16 without a mark"),
        pytest.param("Form 8-K of May".encode("utf-16-be"), "Form 8-K of May", id="UTF-16 the other way round"),
        pytest.param(b"caf\xe9 \x93x\x94", "café “x”", id="quotes of Windows"),
    ],
)
def test_what_filing_agents_write_is_decoded(data: bytes, text: str) -> None:
    assert decode(data, "a.txt") == text


@pytest.mark.parametrize(
    ("data", "code"),
    [
        *[pytest.param(signature + b"rest", "not-text", id=what) for signature, what, _ in SIGNATURES],
        pytest.param(b"", "empty", id="empty"),
        pytest.param(b" \r\n\t ", "empty", id="white space"),
        pytest.param(codecs.BOM_UTF8, "empty", id="a mark of the encoding alone"),
        pytest.param(bytes(range(256)) * 20, "not-text", id="any bytes"),
        pytest.param(b"<html><body></body></html>", "no-text", id="a page without text"),
    ],
)
def test_what_is_no_filing_is_refused_with_advice(data: bytes, code: str) -> None:
    with pytest.raises(ReadingError) as raised:
        read_bytes(data, "folder/bad.txt")
    assert (raised.value.file, raised.value.code) == ("folder/bad.txt", code)
    assert raised.value.advice.endswith(".")
