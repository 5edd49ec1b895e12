"""A filing in which every text attacks: nothing of it becomes markup, a link, a script or a formula."""

from __future__ import annotations

import csv
import io
import json
import re
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import frontmatter
import halden
import markdown
import msgspec
import pytest
from selectolax.lexbor import LexborHTMLParser

from generator.model import (
    AttachedDocument,
    BaseDocument,
    Contact,
    Correction,
    Document,
    Evidence,
    Exhibit,
    Filing,
    Generation,
    IncorporatedDocument,
    Intermediary,
    Issuer,
    Library,
    Listing,
    Note,
    Paper,
    Reference,
    Registration,
    ReportExhibit,
    ReportItem,
    RiskFactors,
    Security,
    SourceFile,
)
from generator.publishing import publish, source_page
from generator.settings import Settings
from generator.site import conversion

ATTACKS = {
    "tags": '<script>alert(1)</script><img src=x onerror="alert(1)"><svg/onload=alert(1)>',
    "breaking out": "\"'><b onmouseover=alert(1)>x</b></title></style></textarea></script>-->",
    "markdown": "[a](javascript:alert(1)) ![b](https://evil.example/b.png) <https://evil.example> **c** `d` | e",
    "attribute lists": "{: onclick=alert(1) } {#x} [](){onclick=alert(1)} $x$ :bomb: [^1] --- ***",
    "lines": "a\n\n# heading\n\n- item\n\n    code\n\n<div>\n\r\n\tb",
    "templates": "{{ 7*7 }} {% include 'x' %} ${7*7} #{7*7} <%= 7*7 %>",
    "formulas": '=HYPERLINK("https://evil.example","x")',
    "references": "&lt;script&gt; &#60;b&#62; &amp;amp; &nbsp;",
    "controls": "a\x00b\x08c\x1b[31md\x7fe\u2028f\u2029g\u202eh",
}


def filing(attack: str, document: Document) -> Filing:
    """Return a filing all of whose texts are the attack."""
    evidence = (Evidence(1, 0, 5, attack, attack),)
    listed = IncorporatedDocument(
        "8-K", filed=date(2014, 1, 9), description=attack, hyperlink=attack, registrant=attack
    )
    return Filing(
        id="hostile-1",
        accession_number="0009999901-14-000001",
        filed=date(2014, 6, 12),
        source=SourceFile(attack, document.source.sha256, 9),
        form=attack,
        registrant=attack,
        co_registrants=(attack,),
        former_names=(attack,),
        registration_numbers=(attack,),
        document_kind="prospectus_supplement",
        base_documents=(BaseDocument("prospectus", date(2014, 3, 3)),),
        securities=(Security("common_stock", attack, quantity=5),),
        gross_total="5",
        use_of_proceeds=attack,
        issuer_receives_proceeds="yes",
        intermediaries=(Intermediary(attack, "underwriter"),),
        listing=(Listing(attack, attack),),
        risk_factors=RiskFactors(attack, attack),
        commission_file_numbers=(attack,),
        incorporated=(listed, IncorporatedDocument(attack, period=date(2013, 12, 31), items=(attack,))),
        excluded_items=(attack,),
        attached=(AttachedDocument(attack),),
        contact=Contact(attack, attack, attack),
        sec_legend=attack,
        report_items=(ReportItem(attack, "filed", attack),),
        exhibits=(ReportExhibit(attack, attack),),
        evidence=dict.fromkeys(
            ("registrant", "securities", "gross_total", "issuer_receives_proceeds", "incorporated[0]"), evidence
        ),
        notes=(Note("registrant", attack, evidence),),
        corrections=(Correction("registrant", attack, attack, attack, attack, date(2014, 7, 1)),),
        url=attack,
    )


def library(attack: str) -> tuple[Library, Document]:
    """Return a library of the hostile filing, an issuer, a registration and a referred-to document of that kind."""
    exhibits = (Exhibit(2, attack, attack, attack, "text", attack, 9), Exhibit(3, attack, attack, attack, "image"))
    document = halden.document(
        (("heading", attack, 1), ("paragraph", attack, 0), ("table", f"{attack}\tx\n1\t{attack}", 0)), exhibits=exhibits
    )
    document = msgspec.structs.replace(document, warnings=(attack,))
    own = filing(attack, document)
    other = Filing(id="hostile-2", held=False, form=attack, registrant=attack, filed=date(2014, 1, 9))
    base = Filing(
        id="hostile-3", held=False, registrant=attack, document_kind="prospectus", document_date=date(2014, 3, 3)
    )
    references = (
        Reference(
            source=own.id,
            target=other.id,
            kind="incorporates",
            form=attack,
            items=(attack,),
            note=attack,
            candidates=(attack,),
            field="incorporated[0]",
        ),
        Reference(source=own.id, target=base.id, kind="supplements", form="prospectus", field="base_documents[0]"),
    )
    number = "333-190001"
    papers = (
        Paper(role="prospectus", day=date(2014, 3, 3), id=base.id),
        Paper(role="supplement", form=attack, day=date(2014, 6, 12), id=own.id, held=True),
        Paper(role="amendment", form=attack, day=date(2014, 7, 1), url=attack, accession_number=attack),
    )
    return (
        Library(
            filings={each.id: each for each in (own, other, base)},
            references=references,
            issuers={
                "hostile": Issuer(
                    key="hostile",
                    name=attack,
                    former_names=(attack,),
                    tickers=(attack,),
                    filings=(own.id, other.id, base.id),
                    registrations=(number,),
                )
            },
            registrations={
                number: Registration(
                    number=number,
                    issuers=("hostile",),
                    filings=(base.id, own.id),
                    papers=papers,
                    forms=((attack, None),),
                    combined_with=(attack,),
                    continued_by=(attack,),
                    generations=(Generation(base=base.id, day=date(2014, 3, 3), supplements=(own.id,)),),
                )
            },
            issuer_of=dict.fromkeys(("hostile-1", "hostile-2", "hostile-3"), "hostile"),
        ),
        document,
    )


@pytest.fixture(scope="module", params=ATTACKS)
def site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Path]:
    """Publish the library of one attack; return the attack and the folder."""
    attack = ATTACKS[request.param]
    hostile, document = library(attack)
    folder = tmp_path_factory.mktemp("hostile")
    settings = Settings(
        source=folder / "none",
        out=folder / "out",
        site_url="https://halden.example/",
        site_name=attack,
        publisher_name=attack,
    )
    publish(hostile, settings.out, settings, lambda _: document)
    return attack, settings.out


OURS = frozenset(
    re.findall(
        r"\w+",
        """a abbr aside blockquote body br caption circle code dd del desc details div dl dt figcaption figure form g h1
        h2 h3 head header hr html input button ins label li line nav ol p path pattern rect section small span strong
        summary svg table tbody td text textarea th thead title tr ul""",
    )
)
"""Elements that our templates and pictures use."""


def check(page: str, *, links: bool = False) -> None:
    """Hold a page against the elements and attributes that are ours; a source text may have links of its own."""
    for node in LexborHTMLParser(page).css("*"):
        assert node.tag in OURS, (node.tag, node.html)
        for name, value in node.attributes.items():
            assert not name.startswith("on"), (name, node.html)
            assert name not in ("style", "srcdoc", "formaction"), (name, node.html)
            if name in ("href", "src", "action"):
                assert not re.match(r"\s*(?!https://)[a-zA-Z][a-zA-Z+.-]*:|\s*//", value or ""), (value, node.html)
                assert links or "evil.example" not in (value or "")


def test_pages_hold_nothing_of_its_markup(site: tuple[str, Path]) -> None:
    _, out = site
    for file in out.rglob("*.md"):
        body = frontmatter.loads(file.read_text(encoding="utf-8")).content
        check(conversion.convert(body, str).html)
        check(markdown.markdown(body, extensions=["attr_list", "md_in_html", "tables", "abbr", "admonition", "toc"]))
    for file in (out / "data/source").rglob("*.json"):
        check(str(source_page.context(file)["source"]["html"]), links=True)


def test_files_are_where_their_ids_say(site: tuple[str, Path]) -> None:
    _, out = site
    for file in out.rglob("*"):
        assert file.resolve().is_relative_to(out.resolve())
        assert re.fullmatch(r"[A-Za-z0-9._/-]+", file.relative_to(out).as_posix())


def test_front_matter_and_data_hold_the_words_as_they_are(site: tuple[str, Path]) -> None:
    attack, out = site
    shown = frontmatter.load(str(out / "filings/hostile-1/index.md")).metadata
    assert shown["registrant"] == attack
    assert msgspec.json.decode((out / "data/filings/hostile-1.json").read_bytes(), type=Filing).registrant == attack
    assert json.loads((out / "data/filings.json").read_text())[0]["registrant"] == attack


def test_tables_hold_no_formula(site: tuple[str, Path]) -> None:
    _, out = site
    for file in out.rglob("*.csv"):
        for row in csv.reader(io.StringIO(file.read_bytes().decode(), newline="")):
            assert not any(cell[:1] in ("=", "+", "-", "@", "\t", "\r") for cell in row if cell)


def test_feeds_are_xml(site: tuple[str, Path]) -> None:
    _, out = site
    for file in out.rglob("*.xml"):
        root = ElementTree.parse(file).getroot()
        assert {element.tag.rpartition("}")[2] for element in root.iter()} <= {
            "feed",
            "id",
            "title",
            "updated",
            "link",
            "author",
            "name",
            "entry",
            "summary",
            "category",
        }
