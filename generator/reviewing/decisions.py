"""A person's decision, written into the sidecar; what the person wrote there before stays as it was."""

from __future__ import annotations

import re
from datetime import date
from io import StringIO
from typing import Any

import msgspec
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from generator.linking.corrections import value_at
from generator.linking.errors import LinkingError
from generator.linking.plain_yaml import MistakeError, parse_plain
from generator.linking.sidecar_entries import HOLDS
from generator.linking.sidecars import Stated, applied, parse_sidecar
from generator.model import Filing

_STATED = frozenset(Stated.__struct_fields__)
_DASH = re.compile(r"^( *)- ", re.MULTILINE)
_KEY = re.compile(r"^(?:stated|approved):[^\n]*\n(?: *#[^\n]*\n)*( +)\w", re.MULTILINE)


class DecisionError(Exception):
    """A decision that does not fit the filing; nothing was written."""


class Signature(msgspec.Struct, frozen=True):
    """Who decides, and on which day."""

    by: str
    on: date


def accepted(text: str, filing: Filing, field: str, reason: str, signature: Signature) -> str:
    """Return a sidecar's text with a fact accepted as it is read: an entry whose old and new value are the same.

    `filing` is as the program reads it, before its sidecar. Raises `DecisionError` where it has no such fact.
    """
    value = _read_as(filing, field)
    return _with_fact(text, filing, field, value, value, reason, signature)


def corrected(text: str, filing: Filing, field: str, value: str, reason: str, signature: Signature) -> str:
    """Return a sidecar's text with a fact corrected; `value` is as one writes it in YAML: `null`, `[a, b]`, `{k: v}`.

    What a file lacks and a person knows (CIK, ticker, accession number, form, filing date) is stated instead.
    Raises `DecisionError` where the value does not fit.
    """
    try:
        new = parse_plain(value)
    except MistakeError as error:
        raise DecisionError(f"{value!r} cannot be read as a value: put text with marks in quotes.") from error
    old = _read_as(filing, field)
    if field in _STATED and old is None and new is not None:
        return _with_stated(text, filing, field, new)
    return _with_fact(text, filing, field, old, new, reason, signature)


def approved(text: str, filing: Filing, signature: Signature) -> str:
    """Return a sidecar's text with an approval of the page that comes of the filing's bytes.

    Raises `DecisionError` for a filing that is only referred to: there are no bytes.
    """
    if filing.source is None:
        raise DecisionError(f"{filing.id} is only referred to: there is no file to approve.")
    content = _load(text)
    content["approved"] = {"by": signature.by, "on": signature.on, "sha256": filing.source.sha256}
    return _checked(_dump(content, text), filing, None)


def _read_as(filing: Filing, field: str) -> Any:
    try:
        return value_at(filing, field)
    except ValueError as error:
        raise DecisionError(f"{field}: {error}.") from error


def _with_fact(text: str, filing: Filing, field: str, old: Any, new: Any, reason: str, signature: Signature) -> str:
    content = _load(text)
    entry = {
        "field": field,
        "old": old or None if not isinstance(old, bool | int) else old,
        "new": new,
        "reason": reason,
        "by": signature.by,
        "on": signature.on,
    }
    facts = content.setdefault("facts", [])
    for place, present in enumerate(facts):
        if present.get("field") == field:
            for key, value in entry.items():
                present[key] = value
            facts[place] = present
            break
    else:
        facts.append(entry)
    return _checked(_dump(content, text), filing, field)


def _with_stated(text: str, filing: Filing, field: str, value: Any) -> str:
    content = _load(text)
    content.setdefault("stated", {})[field] = value
    return _checked(_dump(content, text), filing, field)


def _checked(text: str, filing: Filing, field: str | None) -> str:
    """Return a sidecar's text where it can be used on the filing; raise `DecisionError` where it cannot."""
    name = f"{filing.source.name if filing.source else filing.id}.review.yml"
    try:
        sidecar = parse_sidecar(text.encode(), name)
    except LinkingError as error:
        raise DecisionError(f"{error.problem.message} {error.problem.advice}") from error
    if sidecar.problems:
        raise DecisionError(f"The sidecar cannot be used so. {sidecar.problems[0].message} {HOLDS}")
    for problem in applied(filing, sidecar)[1]:
        if field and f" {field} " in problem.message:
            raise DecisionError(problem.message)
    return text


# --- YAML as a person wrote it -------------------------------------------------------------------


def _load(text: str) -> Any:
    try:
        parse_plain(text)
        content = _yaml(text).load(text) if text.strip() else {}
    except (MistakeError, YAMLError) as error:
        raise DecisionError(f"The sidecar that is there cannot be read: {' '.join(str(error).split())}.") from error
    content = {} if content is None else content
    if not isinstance(content, dict):
        raise DecisionError("The sidecar that is there is no table of `stated`, `facts` and `approved`.")
    return content


def _dump(content: Any, text: str) -> str:
    stream = StringIO()
    _yaml(text).dump(content, stream)
    return stream.getvalue()


def _yaml(text: str) -> YAML:
    """Return a reader and writer that keeps comments, quotes, order and the indentation that is there."""
    engine = YAML()
    engine.preserve_quotes = True
    engine.width = 4_096
    dash, key = _DASH.search(text), _KEY.search(text)
    offset = len(dash[1]) if dash else 2
    engine.indent(mapping=len(key[1]) if key else 2, sequence=offset + 2, offset=offset)
    engine.representer.add_representer(type(None), _null)
    return engine


def _null(representer: Any, value: None) -> Any:
    return representer.represent_scalar("tag:yaml.org,2002:null", "null")
