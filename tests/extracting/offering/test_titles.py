"""Titles of securities and their classes."""

from __future__ import annotations

import pytest

from generator.extracting.offering.titles import class_of, is_guarantee

TITLES = [
    ("class a common stock", "common_stock"),
    ("common shares of beneficial interest", "common_stock"),
    ("ordinary shares", "common_stock"),
    ("subordinate voting shares", "common_stock"),
    ("common stock issuable upon exercise of the warrants", "common_stock"),
    ("6.125% fixed-rate non-cumulative perpetual preferred stock, series d", "preferred_stock"),
    ("10.00% series a perpetual birch preferred stock", "preferred_stock"),
    ("preferred stock purchase rights", "rights"),
    ("american depositary shares representing ordinary shares", "depositary_shares"),
    ("depositary shares, each representing a 1/40th interest in a share of preferred stock", "depositary_shares"),
    ("ordinary shares in the form of american depositary shares", "common_stock"),
    ("warrants to purchase common stock", "warrants"),
    ("pre-funded warrants to purchase up to 2,380,952 shares of common stock", "warrants"),
    ("units, each consisting of one share of common stock and one warrant", "units"),
    ("stock purchase units", "units"),
    ("stock purchase contracts", "other"),
    ("enhanced income securities", "other"),
    ("quarterly income capital securities", "preferred_stock"),
    ("common units representing limited partner interests", "partnership_units"),
    ("subscription rights", "rights"),
    ("subscription rights for shares of common stock", "rights"),
    ("0.850% senior notes due 2023", "debt"),
    ("convertible senior notes due 2030", "debt"),
    ("first mortgage bonds, 3.80% series due 2048", "debt"),
    ("medium-term notes, series e", "debt"),
    ("pass through certificates, series 2012-2", "debt"),
    ("contingent income auto-callable securities due february 5, 2028", "debt"),
    ("debt securities", "debt"),
    ("shares", None),
    ("acme corporation", None),
]


@pytest.mark.parametrize(("title", "wanted"), TITLES, ids=[title for title, _ in TITLES])
def test_class_of_a_title(title: str, wanted: str | None) -> None:
    assert class_of(title) == wanted


def test_a_guarantee_is_no_security_of_its_own() -> None:
    assert is_guarantee("guarantees of debt securities")
    assert not is_guarantee("debt securities")
    assert not is_guarantee("notes guaranteed by acme holdings")
