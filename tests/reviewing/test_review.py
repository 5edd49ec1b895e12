"""`review`: what wants a person's eye, worst first, and what a person decides."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import msgspec
import pytest
from click.testing import CliRunner, Result
from publisher import FILINGS, REPO, write

from generator.cli import main
from generator.commands.showing import shown
from generator.linking.sidecars import read_sidecar
from generator.model import Evidence, Library
from generator.pipeline import load, publish_library
from generator.reading import read_bytes
from generator.reviewing.queue import KINDS, Item, weak_rules
from generator.reviewing.sentence import LONGEST, sentences
from generator.settings import Settings

SUPPLEMENT, REPORT = FILINGS
SUPPLEMENT_ID = "quillfeather-robotics-inc-424b3-2019-03-14"
REPORT_ID = "0000700001-19-000012"
BY = ("--by", "J. Doe", "--on", "2024-01-03")


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return write(tmp_path / "filings", FILINGS)


def review(source: Path, *arguments: object, options: str = "", keys: str | None = None) -> Result:
    config = source.parent / "mkdocs.yml"
    if options:
        config.write_text(f"site_name: x\nplugins: [{{filings: {{source: filings, {options}}}}}]\n", encoding="utf-8")
    command = ["review", "-f", str(config), "--source", str(source), *map(str, arguments)]
    return CliRunner().invoke(main, command, input=keys)


def sidecar(source: Path, name: str = SUPPLEMENT) -> Path:
    return source / f"{name}.review.yml"


def kinds(result: Result) -> list[str]:
    """The kinds of what is listed, in order, each once."""
    starts = [line.partition(":")[0] for line in result.output.splitlines()]
    return list(dict.fromkeys(start for start in starts if start in KINDS))


# --- the list ------------------------------------------------------------------------------------


def test_lists_the_worst_first(source: Path) -> None:
    write(source, {"broken.txt": b"", "note.txt": b"Dear holders,\n\nthe plant runs again, says nobody.\n"})
    sidecar(source).write_text(
        "facts: [{field: contact.phone, old: other, new: x, reason: y, by: z, on: 2024-01-01}]\n", encoding="utf-8"
    )
    result = review(source, options="publisher: issuer")
    assert result.exit_code == 0, result.output
    found = kinds(result)
    assert found == [kind for kind in KINDS if kind in found]
    assert {"not used", "decision", "lacking", "check", "approval"} <= set(found)
    assert "broken.txt" in result.output.split("\n\n")[0]
    assert "things to look at: 1 not used, 1 decision" in result.output


def test_shows_the_sentence(source: Path) -> None:
    title = b"<p>Quillfeather Robotics, Inc. (the &ldquo;Company&rdquo;) sells lamps. It is small.</p>"
    text = b"<html><body><p>PROSPECTUS</p><p>March 1, 2019</p>" + title + b"</body></html>"
    write(source, {"424b3_x_2019-03-01.htm": text})
    result = review(source, "424b3_x_2019-03-01.htm", "--limit", 0)
    (item,) = [item for item in result.output.split("\n\n") if item.startswith("weak rule")]
    assert "registrant: Quillfeather Robotics, Inc.\n" in item
    assert "“Quillfeather Robotics, Inc. (the “Company”) sells lamps.”" in item
    assert "It is small" not in item


def test_a_check_comes_with_the_words_that_show_it(source: Path) -> None:
    items = review(source, SUPPLEMENT, "--limit", 0).output.split("\n\n")
    (limited,) = [item for item in items if "limited to named items" in item]
    assert "regarding Item 5.02" in limited.splitlines()[-1]


WORDS = " ".join(f"word{number}" for number in range(400))


@pytest.mark.parametrize(
    ("text", "quote", "expected"),
    [
        ("One. Two three. Four.", "three", "Two three."),
        ("One\n  two\tthree.", "two", "One two three."),
        (f"{WORDS}.", "word0 ", re.compile(r"word0 word1 .* word\d+ …")),
        (f"{WORDS}.", "word200 ", re.compile(r"… word\d+ .*\bword200 .* word\d+ …")),
        (f"{WORDS}.", "word399", re.compile(r"… word\d+ .* word399\.")),
    ],
    ids=["its sentence", "folded", "long, at its start", "long, in its middle", "long, at its end"],
)
def test_of_a_long_sentence_what_stands_around_the_words(
    text: str, quote: str, expected: str | re.Pattern[str]
) -> None:
    start = text.index(quote)
    piece = Evidence(block=1, start=start, end=start + len(quote), quote=quote, rule="x")
    document = read_bytes(text.encode(), "a.txt")
    block = msgspec.structs.replace(document.blocks[0], number=1, text=text)
    (shown,) = sentences(msgspec.structs.replace(document, blocks=(block,)), [piece])
    assert re.fullmatch(expected, shown) if isinstance(expected, re.Pattern) else shown == expected
    assert len(shown) <= LONGEST + 4


def test_escape_codes_of_a_filing_do_not_reach_the_terminal(source: Path) -> None:
    name = "424b3_x_2019-03-01.htm"
    words = "<p>Quillfeather \x1b[31mRobotics, Inc. (the &ldquo;Company&rdquo;) sells lamps.</p>"
    write(source, {name: f"<html><body><p>PROSPECTUS</p>{words}</body></html>".encode()})
    assert "\x1b" not in review(source, "--limit", 0).output


@pytest.mark.parametrize("name", [SUPPLEMENT_ID, SUPPLEMENT], ids=["id", "file"])
def test_only_the_filing_named(name: str, source: Path) -> None:
    write(source, {"broken.txt": b""})
    output = review(source, name).output
    assert SUPPLEMENT in output
    assert "broken.txt" not in output


def test_a_long_list_is_cut_and_says_so(source: Path) -> None:
    result = review(source, "--limit", 1)
    assert len(kinds(result)) == 1
    assert "more with --limit 0" in result.output


def test_an_approved_filing_is_not_listed(source: Path) -> None:
    assert SUPPLEMENT in review(source).output
    review(source, "--approve", SUPPLEMENT_ID, *BY)
    assert SUPPLEMENT not in review(source).output


def test_every_weak_rule_is_a_rule() -> None:
    code = "".join(path.read_text("utf-8") for path in (REPO / "generator" / "extracting").rglob("*.py"))
    assert weak_rules()
    assert [rule for rule in weak_rules() if f'"{rule}"' not in code] == []


# --- decisions -----------------------------------------------------------------------------------


def test_approve_writes_who_when_and_of_what(source: Path) -> None:
    result = review(source, "--approve", REPORT_ID, *BY)
    assert result.exit_code == 0, result.output
    approval = read_sidecar(sidecar(source, REPORT), "x").approved
    filing = load(source).library.filings[REPORT_ID]
    assert approval is not None
    assert (approval.by, approval.on, filing.approved) == ("J. Doe", date(2024, 1, 3), approval)


@pytest.mark.parametrize(
    ("change", "field", "expected"),
    [
        ("contact.phone=(555) 010-7789", "contact.phone", "(555) 010-7789"),
        ("contact.phone='(555) 010: 7789'", "contact.phone", "(555) 010: 7789"),
        ("contact.phone=null", "contact.phone", "None"),
        ("securities[0].quantity=1250001", "securities[0].quantity", "1250001"),
        ("document_date=2019-03-15", "document_date", "2019-03-15"),
        ("price_per_unit=4.25", "price_per_unit", "4.25"),
        ("selling_securityholders=false", "selling_securityholders", "False"),
        ("registration_numbers=[333-700001, 333-700002]", "registration_numbers", "('333-700001', '333-700002')"),
        ("cik=0000700001", "cik", "0000700001"),
        ("accession_number=0000700001-19-000014", "accession_number", "0000700001-19-000014"),
        ("filed=2019-03-16", "filed", "2019-03-16"),
    ],
    ids=lambda value: value if "=" in value else None,
)
def test_set_corrects_or_states_a_fact(change: str, field: str, expected: str, source: Path) -> None:
    result = review(source, "--set", SUPPLEMENT_ID, change, "--reason", "misread: twice", *BY)
    assert result.exit_code == 0, result.output
    loaded = load(source)
    value: object = next(one for one in loaded.library.filings.values() if one.source and one.source.name == SUPPLEMENT)
    for step in field.replace("[0]", ".0").split("."):
        value = value[0] if step == "0" else getattr(value, step)  # type: ignore[index]
    assert str(value) == expected
    assert not [problem for problem in loaded.library.problems if problem.file.endswith(".yml")]


def test_a_second_correction_takes_the_place_of_the_first(source: Path) -> None:
    for value in ("(555) 1", "(555) 2"):
        review(source, "--set", SUPPLEMENT, f"contact.phone={value}", "--reason", "moved", *BY)
    (change,) = read_sidecar(sidecar(source), "x").facts
    assert (change.old, change.new) == ("(555) 010-7788", "(555) 2")


def test_accept_settles_a_fact_for_as_long_as_it_is_read_so(source: Path) -> None:
    result = review(source, SUPPLEMENT_ID, "--accept", "contact.phone", "--accept", "gross_total", *BY)
    assert result.exit_code == 0, result.output
    facts = {change.field: change for change in read_sidecar(sidecar(source), "x").facts}
    assert facts["contact.phone"].old == facts["contact.phone"].new == "(555) 010-7788"
    assert facts["gross_total"].old is None
    assert facts["contact.phone"].reason == "looked at and right"
    changed = FILINGS[SUPPLEMENT].replace(b"(555) 010-7788", b"(555) 010-9999")
    write(source, {SUPPLEMENT: changed})
    assert "decision" in kinds(review(source))


def test_the_page_shows_what_was_accepted_and_what_was_corrected(source: Path) -> None:
    review(source, SUPPLEMENT, "--accept", "contact.phone", *BY)
    review(source, "--set", SUPPLEMENT, "net_total=4", "--reason", "counted", *BY)
    out = source.parent / "pages"
    publish_library(Settings(source=source, out=out, cache=source.parent / "cache"))
    page = (out / "filings" / SUPPLEMENT_ID / "index.md").read_text(encoding="utf-8")
    (line,) = [line for line in page.splitlines() if "<dt>Corrections</dt>" in line]
    assert "was checked, 3 Jan 2024, J. Doe: looked at and right" in line
    assert "Net proceeds: read as nothing, corrected to 4, 3 Jan 2024, J. Doe: counted" in line


def test_accept_finds_the_only_filing_that_waits_with_that_fact(source: Path) -> None:
    name = "424b3_x_2019-03-01.htm"
    words = "<p>Quillfeather Robotics, Inc. (the &ldquo;Company&rdquo;) sells lamps.</p>"
    write(source, {name: f"<html><body><p>PROSPECTUS</p>{words}</body></html>".encode()})
    assert "weak rule" in kinds(review(source, name))
    assert review(source, "--accept", "registrant", *BY).exit_code == 0
    assert sidecar(source, name).exists()
    assert "weak rule" not in kinds(review(source, name))
    assert "name the filing" in review(source, "--accept", "registrant", *BY).output


def test_what_a_person_wrote_stays_as_it_was(source: Path) -> None:
    before = (
        "# ours\nstated:\n    cik: 0000700001   # from the registry\n    ticker: 'QFR'\nfacts:\n"
        '- field: document_date   # see the cover\n  old: 2019-03-14\n  new: "2019-03-15"\n  reason: misprint\n'
        "  by: A. Clerk\n  on: 2024-01-02\n"
    )
    sidecar(source).write_text(before, encoding="utf-8")
    result = review(source, "--set", SUPPLEMENT, "contact.phone=1", "--reason", "moved", "--approve", SUPPLEMENT, *BY)
    assert result.exit_code == 0, result.output
    after = sidecar(source).read_text(encoding="utf-8")
    assert after.startswith(before)
    assert after.count("\n- field:") == 2
    assert "\napproved:\n" in after


def test_without_a_day_it_is_today(source: Path) -> None:
    review(source, "--approve", SUPPLEMENT, "--by", "J. Doe")
    approval = read_sidecar(sidecar(source), "x").approved
    assert approval is not None
    assert (date.today() - approval.on).days in (0, 1)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--approve", SUPPLEMENT_ID), "Say who decides"),
        (("--approve", "nobody", *BY), "No filing here is nobody"),
        (("--set", SUPPLEMENT, "contact.phone=1", *BY), "Say why"),
        (("--set", SUPPLEMENT, "contact.phone", "--reason", "x", *BY), "has no ="),
        (("--set", SUPPLEMENT, "colour=red", "--reason", "x", *BY), "no such fact"),
        (("--set", SUPPLEMENT, "securities[7].quantity=1", "--reason", "x", *BY), "no such fact"),
        (("--set", SUPPLEMENT, "securities[0].quantity=many", "--reason", "x", *BY), "does not fit"),
        (("--set", SUPPLEMENT, "sec_legend=[", "--reason", "x", *BY), "cannot be read as a value"),
        (("--set", SUPPLEMENT, "evidence={}", "--reason", "x", *BY), "not a fact"),
        (("--set", SUPPLEMENT, "cik=[1]", "--reason", "x", *BY), "cik must be one text"),
        (("--accept", "colour", *BY), "No fact colour waits"),
        ((SUPPLEMENT, "--accept", "colour", *BY), "no such fact"),
        (("--approve", SUPPLEMENT, "--set", REPORT, "colour=red", "--reason", "x", *BY), "Nothing was written"),
    ],
    ids=[
        "nobody decides",
        "unknown filing",
        "no reason",
        "no value",
        "unknown fact",
        "unknown place",
        "another kind",
        "no YAML",
        "not a fact",
        "no CIK",
        "nothing waits",
        "accepting what is not there",
        "one of two does not fit",
    ],
)
def test_a_decision_that_does_not_fit_writes_nothing(arguments: tuple[str, ...], says: str, source: Path) -> None:
    result = review(source, *arguments)
    assert result.exit_code != 0
    assert says in result.output
    assert not list(source.glob("*.yml"))


@pytest.mark.parametrize("text", ["facts: [", "- a list\n", "other: 1\n"], ids=["no YAML", "a list", "unknown key"])
def test_a_sidecar_that_cannot_be_read_is_left_alone(text: str, source: Path) -> None:
    sidecar(source).write_text(text, encoding="utf-8")
    result = review(source, "--approve", SUPPLEMENT, *BY)
    assert result.exit_code == 1
    assert "Nothing was written" in result.output
    assert sidecar(source).read_text(encoding="utf-8") == text


# --- asked one by one --------------------------------------------------------------------------------


def test_interactive_asks_and_writes(source: Path) -> None:
    name = "424b3_x_2019-03-01.htm"
    words = "<p>Quillfeather Robotics, Inc. (the &ldquo;Company&rdquo;) sells lamps.</p>"
    write(source, {name: f"<html><body><p>PROSPECTUS</p>{words}</body></html>".encode()})
    result = review(source, name, "-i", "--on", "2024-01-03", keys="set\nJ. Doe\nQuill Inc.\nnew name\nquit\n")
    assert result.exit_code == 0, result.output
    (change,) = read_sidecar(sidecar(source, name), "x").facts
    assert (change.field, change.new, change.reason, change.by) == ("registrant", "Quill Inc.", "new name", "J. Doe")


def test_interactive_goes_on_after_a_decision_that_does_not_fit_and_after_a_skip(source: Path) -> None:
    result = review(source, SUPPLEMENT, "-i", *BY, keys="skip\napprove\nquit\n")
    assert result.exit_code == 0, result.output
    assert read_sidecar(sidecar(source), "x").approved


def test_interactive_asks_no_more_about_a_filing_that_was_approved(source: Path) -> None:
    waiting = [item for item in review(source, SUPPLEMENT, "--limit", 0).output.split("\n\n") if SUPPLEMENT in item]
    assert len(waiting) > 2
    result = review(source, SUPPLEMENT, "-i", *BY, keys="approve\n")
    assert result.exit_code == 0, result.output
    assert result.output.count("Decision (") == 1


def test_facts_that_share_a_sentence_are_shown_together() -> None:
    evidence = (Evidence(block=1, start=0, end=4, quote="Both", rule="cover-foot"),)
    items = [
        Item(kind="weak rule", file="a.txt", message="Why.", field=f"intermediaries[{n}]", value=name)
        for n, name in enumerate(("name Aster & Co.", "name Birch LLC"))
    ]
    other = Item(kind="check", file="a.txt", message="Else.", evidence=evidence)
    assert list(shown([*items, other], Library(), Path("not there"))) == [
        "weak rule: Why.\n  a.txt\n  intermediaries[0]: name Aster & Co.\n  intermediaries[1]: name Birch LLC",
        "check: Else.\n  a.txt",
    ]


def test_a_date_that_is_none_is_told_in_words(source: Path) -> None:
    write(source, {"424b3_x_2019-03-01.htm": b"<html><body><p>PROSPECTUS</p><p>March 1, 2019</p></body></html>"})
    result = review(
        source, "--set", "424b3_x_2019-03-01.htm", "document_date=yesterday", "--by", "J. Doe", "--reason", "seen"
    )
    assert "the new value does not fit: a date is written as 2013-11-27" in result.output


def test_an_amount_that_is_none_is_told_in_words(source: Path) -> None:
    result = review(source, "--set", SUPPLEMENT, "gross_total=1,000", "--by", "J. Doe", "--reason", "seen")
    assert "the new value does not fit: a number is written in digits, as 1234567.89" in result.output
