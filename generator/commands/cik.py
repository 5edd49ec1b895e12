"""A company by its CIK, as a person gives it."""

from __future__ import annotations

import click


def ten_digits(given: str) -> str:
    """Return a CIK as ten digits; raises `click.UsageError` where it is none."""
    digits = given.strip().upper().removeprefix("CIK")
    if not digits.isdecimal() or not digits.isascii() or len(digits) > 10 or not int(digits):
        raise click.UsageError(f"{given} is no CIK: that is a number of at most ten digits, such as 1289340.")
    return digits.zfill(10)
