"""The pages of the made-up issuer: whole, linked, and the same to both Markdown engines."""

from __future__ import annotations

import os
import posixpath
import re
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import frontmatter
import halden
import markdown
import msgspec
import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode

from generator.linking.changes import TERMS
from generator.linking.wording import written
from generator.model import (
    Approval,
    Document,
    Filing,
    IncorporatedDocument,
    Issuer,
    Library,
    Listing,
    PublishedRow,
    Reference,
    ReportExhibit,
)
from generator.publishing import addresses, dated_checks, publish, source_page, words
from generator.settings import Settings
from generator.site import conversion

GOLDEN = Path(__file__).with_name("golden")
EXTENSIONS = ["abbr", "admonition", "attr_list", "md_in_html", "tables", "toc"]

WHOLE = {
    "supplement.md": f"filings/{halden.SUPPLEMENT}/index.md",
    "supplement-source.md": f"filings/{halden.SUPPLEMENT}/source.md",
    "supplement-source.json": f"data/source/{halden.SUPPLEMENT}.json",
    "supplement-counsel.md": f"filings/{halden.SUPPLEMENT}/counsel/index.md",
    "report.md": f"filings/{halden.REPORT}/index.md",
    "referred-to.md": "filings/halden-instruments-inc-8-k-2014-04-02-items-5-02/index.md",
    "issuer.md": "issuers/0009999901/index.md",
    "registration.md": "registrations/333-190001/index.md",
    "home.md": "index.md",
    "filings.md": "filings/index.md",
    "moved.md": "filings/halden-instruments-inc-8-k-2014-05-20/index.md",
    "filing.json": f"data/filings/{halden.SUPPLEMENT}.json",
    "references.csv": "data/references.csv",
}
"""Whole files that are kept; run with GOLDEN=write to write them anew, and read what changed."""

HAND_WRITTEN = {"about/", "accessibility/", "data/", "glossary/", "search/"}


@pytest.mark.parametrize("name", WHOLE)
def test_whole_page(published: Path, name: str) -> None:
    made = (published / WHOLE[name]).read_bytes()
    if os.environ.get("GOLDEN") == "write":
        (GOLDEN / name).write_bytes(made)
    assert made.decode() == (GOLDEN / name).read_bytes().decode()


def pages(published: Path) -> Iterator[tuple[str, str, str]]:
    """Yield address, Markdown without front matter, and HTML of each generated page."""
    for file in sorted(published.rglob("*.md")):
        path = file.relative_to(published).as_posix()
        body = frontmatter.loads(file.read_text(encoding="utf-8")).content
        address = re.sub(r"(^|/)index\.md$", r"\1", path)
        address = f"{address.removesuffix('.md')}/" if address.endswith(".md") else address
        yield address, body, conversion.convert(body, str).html


def _leads_somewhere(address: str, href: str, published: Path, anchors: dict[str, set[str]]) -> bool:
    if href.startswith("https:"):
        return True
    path, _, fragment = href.partition("#")
    target = posixpath.normpath(posixpath.join("/" + address, path)).lstrip("/") if path else address
    if path and not path.endswith(("/", ".")):
        return (published / target).is_file()
    target = f"{target}/" if target and not target.endswith("/") else target
    if target in HAND_WRITTEN:
        return True
    return target in anchors and (not fragment or fragment in anchors[target])


def test_links_lead_to_pages_files_and_anchors_that_exist(published: Path) -> None:
    drawn = {address: html for address, _, html in pages(published)}
    for address in list(drawn):
        data = published / f"data/source/{address.removeprefix('filings/').removesuffix('/source/')}.json"
        if address.endswith("/source/") and data.is_file():
            drawn[address] = str(source_page.context(data)["source"]["html"])
    anchors = {address: set(re.findall(r'\sid="([^"]+)"', html)) for address, html in drawn.items()}
    links = [
        (address, link.attributes["href"] or "")
        for address, html in drawn.items()
        for link in LexborHTMLParser(html).css("a[href]")
    ]
    assert len(links) > 200
    assert not [each for each in links if not _leads_somewhere(*each, published, anchors)]


def test_both_engines_give_the_same_page(published: Path) -> None:
    def one(node: LexborNode) -> tuple[str, list[tuple[str, str | None]], str]:
        attributes = sorted((key, value) for key, value in node.attributes.items() if key != "id")
        return node.tag, attributes, " ".join(node.text(deep=False).split())

    def flat(html: str) -> list[object]:
        return [one(node) for node in LexborHTMLParser(f"<body>{html}</body>").css("body *")]

    for address, body, html in pages(published):
        assert flat(html) == flat(markdown.markdown(body, extensions=EXTENSIONS)), address


def test_every_fact_of_the_offering_has_a_mark_to_its_sentence(published: Path) -> None:
    html = next(html for address, _, html in pages(published) if address == addresses.filing(halden.SUPPLEMENT))
    tree = LexborHTMLParser(html)
    rows = {row.css_first("dt").text(): row for row in tree.css(".fl-facts > div")}  # type: ignore[union-attr]
    said = {label for label, row in rows.items() if row.css("dd a.ev")}
    derived = {"Average exercise price"}
    clocks = {label for label in rows if "Rule 415" in label or "Section 10" in label}
    assert rows.keys() - clocks == said | derived | {"Price per unit"}
    assert rows["Price per unit"].css_first("dd").text() == "not stated in this document"  # type: ignore[union-attr]
    listed = tree.css("#doc-4 a.ev")
    assert [each.attributes["href"] for each in listed] == ["source/#b15"]
    assert listed[0].attributes["title"] == "“April 2, 2014 (regarding Item 5.02)”"


def test_states_are_told_apart(published: Path) -> None:
    text = (published / f"filings/{halden.SUPPLEMENT}/index.md").read_text(encoding="utf-8")
    assert "<dt>Not stated in this document</dt> <dd>exchange and symbol, CIK</dd>" in text
    assert text.count("Not checked</td>") == 6
    assert "Held</td>" in text


def test_second_run_writes_nothing(tmp_path: Path) -> None:
    library, papers = halden.library()
    settings = Settings(source=tmp_path / "none", out=tmp_path / "out", cache=tmp_path / "cache")
    first = publish(library, settings.out, settings, lambda filing: papers[filing.id])
    again = publish(library, settings.out, settings, lambda filing: papers[filing.id])
    assert first.written
    assert first.files == again.files
    assert (again.written, again.removed) == ((), ())


def test_a_filing_that_goes_takes_its_pages_with_it(tmp_path: Path) -> None:

    library, papers = halden.library()
    settings = Settings(source=tmp_path / "none", out=tmp_path / "out", cache=tmp_path / "cache")
    publish(library, settings.out, settings, lambda filing: papers[filing.id])
    empty = msgspec.structs.replace(
        library, filings={}, references=(), issuers={}, registrations={}, issuer_of={}, redirects={}
    )
    done = publish(empty, settings.out, settings, lambda filing: papers[filing.id])
    assert f"filings/{halden.SUPPLEMENT}/index.md" in done.removed
    assert f"filings/{halden.SUPPLEMENT}/" in done.gone
    assert "registrations/333-190001/" in done.gone
    assert not any(address.count("/") > 2 for address in done.gone)
    assert not (settings.out / "filings" / halden.SUPPLEMENT).exists()


def test_front_matter_names_what_the_page_is(published: Path) -> None:
    facts = frontmatter.load(str(published / f"filings/{halden.SUPPLEMENT}/index.md")).metadata
    assert {key: facts[key] for key in ("title", "id", "kind", "form", "registrant")} == {
        "title": "424B3 · 12 Jun 2014 · Halden Instruments, Inc.",
        "id": halden.SUPPLEMENT,
        "kind": "filing",
        "form": "424B3",
        "registrant": "Halden Instruments, Inc.",
    }
    kinds = {frontmatter.load(str(file)).metadata["kind"] for file in published.rglob("*.md")}
    assert kinds == {
        "filing", "source", "issuer", "registration", "index", "home", "redirect", "reading list", "counsel"
    }  # fmt: skip


@pytest.mark.parametrize(
    ("publisher", "offering", "approved", "shows_price"),
    [
        ("third_party", "unknown", False, True),
        ("issuer", "closed", True, True),
        ("issuer", "live", True, False),
        ("issuer", "unknown", True, False),
        ("issuer", "live", False, None),
    ],
)
def test_issuer_mode(tmp_path: Path, publisher: str, offering: str, approved: bool, shows_price: bool | None) -> None:
    library, papers = halden.library()
    if approved:
        filings = {
            identity: msgspec.structs.replace(
                filing,
                approved=Approval("A. Berg", date(2014, 7, 1), "0" * 64),
                accession_number=filing.accession_number or "0000000000-14-000001",
            )
            for identity, filing in library.filings.items()
        }
        library = msgspec.structs.replace(library, filings=filings)
    settings = Settings(
        source=tmp_path / "none", out=tmp_path / "out", cache=tmp_path / "cache", publisher=publisher, offering=offering
    )  # type: ignore[arg-type]
    publish(library, settings.out, settings, lambda filing: papers[filing.id])
    page = (settings.out / f"filings/{halden.SUPPLEMENT}/index.md").read_text(encoding="utf-8")
    data = (settings.out / f"data/filings/{halden.SUPPLEMENT}.json").read_text(encoding="utf-8")
    if shows_price is None:
        assert "waits for review" in page
        assert "7500000" not in page + data
        assert not (settings.out / f"filings/{halden.SUPPLEMENT}/source.md").exists()
    else:
        assert ("6.25" in page) is shows_price
        for heading in ("## Checks", "## What’s new", "## Clocks"):
            assert (heading in page) is shows_price
        assert ("Historical section." in page) is (offering == "closed")
        past = offering == "closed" or publisher == "third_party"
        assert ("<strong>Historical</strong>, not updated" in page) is past
        assert ("<strong>Of its date</strong>, not updated" in page) is not past
        assert "7,500,000" in page


def test_an_unchanged_source_is_not_read_again(tmp_path: Path) -> None:
    library, papers = halden.library()
    settings = Settings(source=tmp_path / "none", out=tmp_path / "out", cache=tmp_path / "cache")
    publish(library, settings.out, settings, lambda filing: papers[filing.id])
    asked: list[str] = []

    def read(filing: Filing) -> Document:
        asked.append(filing.id)
        return papers[filing.id]

    publish(library, settings.out, settings, read)
    assert asked == []
    (settings.out / f"data/source/{halden.REPORT}/2.json").write_text("harmed")
    done = publish(library, settings.out, settings, read)
    assert asked == [halden.REPORT]
    assert done.written == (f"data/source/{halden.REPORT}/2.json",)


def test_a_page_with_many_documents_stays_small(tmp_path: Path) -> None:
    names = [(date(2010, 1, 4) + timedelta(days=9 * place)) for place in range(150)]
    items = ("1.01", "5.02", "9.01")
    said = ", ".join(f"{written(day)} (regarding Items 1.01, 5.02 and 9.01)" for day in names)
    paper = halden.document((("paragraph", f"We incorporate Forms 8-K filed {said}.", 0),))
    filing = msgspec.structs.replace(
        halden.supplement(halden.document()),
        source=paper.source,
        incorporated=tuple(
            IncorporatedDocument("8-K", filed=day, items=items if place % 3 else ()) for place, day in enumerate(names)
        ),
        evidence={f"incorporated[{place}].filed": halden.said(paper, written(day)) for place, day in enumerate(names)},
    )
    others = {f"halden-8-k-{day}": Filing(id=f"halden-8-k-{day}", held=False, form="8-K", filed=day) for day in names}
    references = tuple(
        Reference(source=filing.id, target=identity, kind="incorporates", form="8-K", field=f"incorporated[{place}]")
        for place, identity in enumerate(others)
    )
    issuer = Issuer(key="halden", name="Halden Instruments, Inc.", filings=(filing.id, *others))
    library = Library(
        filings={filing.id: filing, **others},
        references=references,
        issuers={"halden": issuer},
        issuer_of=dict.fromkeys((filing.id, *others), "halden"),
    )
    settings = Settings(source=tmp_path / "none", out=tmp_path / "out", cache=tmp_path / "cache")
    publish(library, settings.out, settings, lambda _: paper)
    page = frontmatter.load(str(settings.out / f"filings/{filing.id}/index.md")).content
    frame = 13_000
    assert len(conversion.convert(page, str).html.encode()) + frame <= 150_000
    assert page.count('<tr id="doc-') == 150


def test_a_prospectus_within_a_registration_statement_is_named_and_leads_to_its_registration(tmp_path: Path) -> None:
    library, papers = halden.library()
    statement = msgspec.structs.replace(
        library.filings[halden.BASE],
        held=True,
        source=library.filings[halden.SUPPLEMENT].source,
        form="S-3",
        document_kind="registration_statement",
        filed=date(2014, 2, 20),
        registration_numbers=(),
    )
    library = msgspec.structs.replace(library, filings=library.filings | {halden.BASE: statement})
    papers = papers | {halden.BASE: papers[halden.SUPPLEMENT]}
    settings = Settings(source=tmp_path / "none", out=tmp_path / "out", cache=tmp_path / "cache")
    publish(library, settings.out, settings, lambda filing: papers[filing.id])
    registration = (settings.out / "registrations/333-190001/index.md").read_text(encoding="utf-8")
    assert "## Prospectus of 3 March 2014" in registration
    assert ">Registration statement, S-3, 20 Feb 2014</a>" in registration
    page = (settings.out / f"filings/{halden.BASE}/index.md").read_text(encoding="utf-8")
    assert 'registrations/333-190001/">333-190001</a> (other filings here say so)' in page


@pytest.mark.parametrize(
    ("form", "said"),
    [
        ("424B3", "Registration No. "),
        ("6-K", "Part of registration "),
        ("20-F", "Part of registration "),
        ("8-A12B", "Relates to registration "),
        ("8-K", "Filed under registration "),
    ],
)
def test_the_number_of_a_statement_that_a_report_names_is_not_its_own(tmp_path: Path, form: str, said: str) -> None:
    library, papers = halden.library()
    report = msgspec.structs.replace(
        library.filings[halden.SUPPLEMENT], form=form, registration_numbers=("333-190001",)
    )
    library = msgspec.structs.replace(library, filings=library.filings | {halden.SUPPLEMENT: report})
    settings = Settings(source=tmp_path / "none", out=tmp_path / "out", cache=tmp_path / "cache")
    publish(library, settings.out, settings, lambda filing: papers[filing.id])
    page = (settings.out / f"filings/{halden.SUPPLEMENT}/index.md").read_text(encoding="utf-8")
    assert f'<span class="fl-bit">{said}<a href="../../registrations/333-190001/">333-190001</a>' in page


def test_the_face_of_a_report_is_shown(tmp_path: Path) -> None:
    library, papers = halden.library()
    report = msgspec.structs.replace(
        library.filings[halden.REPORT],
        co_registrants=("Halden Works, LLC",),
        listing=(Listing("New York Stock Exchange", "HLDN"),),
        exhibits=(ReportExhibit("99", "Release"),),
    )
    library = msgspec.structs.replace(library, filings=library.filings | {halden.REPORT: report})
    settings = Settings(source=tmp_path / "none", out=tmp_path / "out", cache=tmp_path / "cache")
    publish(library, settings.out, settings, lambda filing: papers[filing.id])
    page = (settings.out / f"filings/{halden.REPORT}/index.md").read_text(encoding="utf-8")
    assert re.search(r"<dt>Co-registrants</dt> <dd>Halden Works, LLC\s", page)
    assert re.search(r"<dt>Listed securities of the issuer</dt> <dd>New York Stock Exchange, symbol HLDN\s", page)
    assert '<tr><th scope="row">99</th><td>Release </td></tr>' in page  # no status is said of any


def test_what_was_taken_away_leads_on(tmp_path: Path) -> None:
    library, papers = halden.library()
    row = PublishedRow("filings/0000999999-14-000001", date(2014, 6, 12), "0" * 64)
    library = msgspec.structs.replace(library, published=(row,))
    settings = Settings(source=tmp_path / "none", out=tmp_path / "out", cache=tmp_path / "cache")
    publish(library, settings.out, settings, lambda filing: papers[filing.id])
    page = (settings.out / "filings/0000999999-14-000001/index.md").read_text(encoding="utf-8")
    assert '<a href="../">filings</a>, <a href="../../issuers/">issuers</a>' in page


def test_a_statement_with_a_blank_for_its_number_leads_to_the_registration_that_edgar_filed_it_under(
    tmp_path: Path,
) -> None:
    library, papers = halden.library()
    statement = msgspec.structs.replace(
        library.filings[halden.SUPPLEMENT], form="S-3", registration_numbers=(), filed_under=("333-190001-02",)
    )
    library = msgspec.structs.replace(library, filings=library.filings | {halden.SUPPLEMENT: statement})
    settings = Settings(source=tmp_path / "none", out=tmp_path / "out", cache=tmp_path / "cache")
    publish(library, settings.out, settings, lambda filing: papers[filing.id])
    page = (settings.out / f"filings/{halden.SUPPLEMENT}/index.md").read_text(encoding="utf-8")
    assert 'Registration No. <a href="../../registrations/333-190001/">333-190001</a> (by EDGAR’s record)' in page
    assert '<li><a href="../../registrations/333-190001/">333-190001-02</a></li>' in page


def test_reading_lists_say_what_changed_and_what_is_left_out_once(published: Path) -> None:
    first, later = (
        (published / f"filings/{halden.BASE}/as-of/{day}/index.md").read_text(encoding="utf-8")
        for day in ("2014-03-03", "2014-06-12")
    )
    assert "Changed on that day by" not in first
    assert "Changed on that day by <a" in later
    assert later.count("all but furnished parts") > 1
    assert later.count("Items 2.02 and 7.01") == 1


@pytest.mark.parametrize(
    ("form", "said"),
    [
        ("S-3", "Form S-3, Item 12(a)(2)"),
        ("F-3", "Form F-3, Item 6"),
        ("", "Form S-3, Item 12(a)(2); Form F-3, Item 6"),
        ("S-11", "Form S-3, Item 12(a)(2); Form F-3, Item 6"),
    ],
)
def test_a_check_names_the_form_of_the_registration(form: str, said: str) -> None:
    assert dated_checks.rule_for("Form S-3, Item 12(a)(2); Form F-3, Item 6", form) == said
    assert dated_checks.rule_for("Rule 424(c)", form) == "Rule 424(c)"


def test_what_could_not_be_checked_is_said_once(tmp_path: Path) -> None:
    library, papers = halden.library()
    bare = msgspec.structs.replace(library.filings[halden.SUPPLEMENT], incorporated=())
    rest = tuple(each for each in library.references if each.kind != "incorporates")
    library = msgspec.structs.replace(library, filings=library.filings | {halden.SUPPLEMENT: bare}, references=rest)
    settings = Settings(source=tmp_path / "none", out=tmp_path / "out", cache=tmp_path / "cache")
    publish(library, settings.out, settings, lambda filing: papers[filing.id])
    page = (settings.out / f"filings/{halden.SUPPLEMENT}/index.md").read_text(encoding="utf-8")
    assert page.count("No list of documents incorporated by reference was found") == 1
    assert page.count("no annual report with the end of its fiscal year") == 1
    assert "## Clocks" not in page
    assert "## What’s new" not in page


def test_every_fact_that_is_compared_has_a_name() -> None:
    assert not set(TERMS) - words.FIELDS.keys()
