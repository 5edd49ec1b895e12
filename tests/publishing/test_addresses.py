"""Addresses of pages: no name of a filing leads out of its folder, and each page has a file of its own."""

from __future__ import annotations

import posixpath
import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.publishing import addresses

LONG = "x" * 300


@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("0009999901-14-000001", "0009999901-14-000001"),
        ("5.02", "5.02"),
        ("333-190001_A", "333-190001_A"),
        ("Halden", "Halden"),
        ("Halden Instruments, Inc.", "halden-instruments-inc"),
        ("..", "unnamed"),
        ("a..b", "a-b"),
        ("a.", "a"),
        (".a", "a"),
        ("-a", "a"),
        ("_a", "a"),
        ("a/../b", "a-b"),
        ("a\\b", "a-b"),
        ("a\n", "a"),
        ("%2e%2e", "2e-2e"),
        ("", "unnamed"),
        ("???", "unnamed"),
        ("é", "e"),
        (LONG, f"{'x' * 191}-0d4e2ca9"),
        (f"{LONG} ", f"{'x' * 191}-0d4e2ca9"),
        ("y" * 200, "y" * 200),
    ],
)
def test_a_name_as_a_part_of_an_address(name: str, part: str) -> None:
    assert addresses.part(name) == part


@given(st.text())
def test_no_name_leads_out_of_its_folder(name: str) -> None:
    part = addresses.part(name)
    assert re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._-]*", part)
    assert posixpath.normpath(part) == part
    assert len(part) <= addresses.LONGEST_PART
    assert addresses.form(name) == posixpath.normpath(addresses.form(name)) + "/"


@pytest.mark.parametrize(
    ("address", "file"),
    [
        (addresses.HOME, "index.md"),
        (addresses.filing("A 1"), "filings/a-1/index.md"),
        (addresses.filing("page"), "filings/page.md"),
        (addresses.filing("source"), "filings/source.md"),
        (addresses.source("A 1"), "filings/a-1/source.md"),
        (addresses.exhibit("A 1", 2), "filings/a-1/source/2.md"),
        (addresses.issuer("A 1"), "issuers/a-1/index.md"),
        (addresses.registration("333-190001"), "registrations/333-190001/index.md"),
        (addresses.registration("333-190001-01"), "registrations/333-190001/index.md"),
        (addresses.matrix("333-190001"), "registrations/333-190001/documents/index.md"),
        (addresses.as_of("A 1", date(2014, 6, 1)), "filings/a-1/as-of/2014-06-01/index.md"),
        (addresses.changes("A 1"), "filings/a-1/changes/index.md"),
        (addresses.counsel("A 1"), "filings/a-1/counsel/index.md"),
        (addresses.form("424B3"), "forms/424b3/index.md"),
        (addresses.form("8-K/A"), "forms/8-k-a/index.md"),
        (addresses.form("?"), "forms/other/index.md"),
        (addresses.form("A" * 300), f"forms/{'a' * 191}-9835fa6b/index.md"),
        (addresses.year(2014), "years/2014/index.md"),
        (addresses.item("5.02"), "items/5.02/index.md"),
        (addresses.page("years/2014/", 1), "years/2014/index.md"),
        (addresses.page("years/2014/", 2), "years/2014/page/2.md"),
        ("source/", "source/index.md"),
        ("page/2/", "page/2.md"),
        ("filings/resource/", "filings/resource/index.md"),
        ("filings/a/source/x/", "filings/a/source/x/index.md"),
    ],
)
def test_the_file_of_a_page(address: str, file: str) -> None:
    assert addresses.markdown(address) == file


def test_the_original_file_stands_beside_its_page() -> None:
    assert addresses.original("A 1") == "filings/a-1/original.txt"


@pytest.mark.parametrize(
    ("target", "start", "link"),
    [
        ("filings/a/", "filings/b/", "../a/"),
        ("filings/a/", "filings/a/source/2/", "../../"),
        ("filings/a/source/#b1-2", "filings/a/", "source/#b1-2"),
        ("filings/a/source/#b1-2", "filings/a/source/", "#b1-2"),
        ("filings/a/source/", "filings/a/source/", "./"),
        ("", "filings/a/", "../../"),
        ("", "", "./"),
        ("#x", "", "#x"),
        ("#x", "filings/a/", "../../#x"),
        ("data/filings.csv", "data/", "filings.csv"),
        ("data/filings.csv", "", "data/filings.csv"),
        ("filings/a/#", "filings/b/", "../a/#"),
    ],
)
def test_links_are_relative(target: str, start: str, link: str) -> None:
    assert addresses.relative(target, start) == link
