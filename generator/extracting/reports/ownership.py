"""Forms 3, 4 and 5 and Form D, whose XML reads as lines of label and value: the issuer."""

from __future__ import annotations

import re

from generator.model import Document, Fact

_NAME = re.compile(r"^(?:Issuer|Entity) name:[ ]*(?P<value>[^\n]+)$", re.MULTILINE)
_CIK = re.compile(r"^(?:Issuer )?cik:[ ]*(?P<value>\d{1,10})$", re.MULTILINE | re.IGNORECASE)


def read_issuer(document: Document) -> Fact[str]:
    """Read the name of the company whose securities are reported."""
    return _value(document, _NAME, "form-issuer-name")


def read_cik(document: Document) -> Fact[str]:
    """Read the issuer's CIK, ten digits."""
    found = _value(document, _CIK, "form-issuer-cik")
    return Fact(found.value.zfill(10), found.evidence) if found.value else found


def _value(document: Document, pattern: re.Pattern[str], rule: str) -> Fact[str]:
    found = pattern.search(document.text)
    if not found:
        return Fact(absent="not stated")
    return Fact(found["value"].strip(), document.evidence(found.start("value"), found.end("value"), rule))
