"""A library of a made-up issuer, Halden Instruments, Inc., typed by hand: what pages are drawn from in these tests."""

from __future__ import annotations

import hashlib
import re
from datetime import date

from generator.model import (
    BaseDocument,
    Block,
    BlockKind,
    Contact,
    Document,
    Evidence,
    Exhibit,
    Filing,
    Generation,
    Header,
    IncorporatedDocument,
    Issuer,
    Library,
    Link,
    PageBreak,
    Paper,
    Reference,
    Registration,
    ReportExhibit,
    ReportItem,
    RiskFactors,
    Security,
    SourceFile,
)

SUPPLEMENT = "halden-instruments-inc-424b3-2014-06-12"
REPORT = "0009999901-14-000031"
BASE = "halden-instruments-inc-prospectus-2014-03-03"

_TEXT: tuple[tuple[BlockKind, str, int], ...] = (
    ("heading", "PROSPECTUS SUPPLEMENT", 1),
    ("paragraph", "Filed Pursuant to Rule 424(b)(3)", 0),
    ("paragraph", "(To Prospectus dated March 3, 2014)", 0),
    ("paragraph", "Registration No. 333-190001", 0),
    ("heading", "Halden Instruments, Inc.", 2),
    ("paragraph", "Common Stock, $0.01 par value\nUp to 1,200,000 Shares", 0),
    (
        "paragraph",
        "This supplement updates the prospectus dated March 3, 2014, which relates to up to 1,200,000 shares of our "
        "common stock issuable upon the exercise of warrants. We will not receive any proceeds from the sale of the "
        "shares by the selling stockholders. If all warrants are exercised, we will receive up to $7,500,000.",
        0,
    ),
    ("paragraph", "See Risk Factors beginning on page 7 of the prospectus.", 0),
    (
        "paragraph",
        "Neither the Securities and Exchange Commission nor any state securities commission has approved or "
        "disapproved of these securities. Any representation to the contrary is a criminal offense.",
        0,
    ),
    ("paragraph", "The date of this prospectus supplement is June 12, 2014.", 0),
    ("heading", "INCORPORATION BY REFERENCE", 2),
    ("paragraph", "We incorporate by reference the following documents (File No. 001-99999):", 0),
    ("list_item", "our Annual Report on Form 10-K for the fiscal year ended December 31, 2013;", 0),
    ("list_item", "our Quarterly Report on Form 10-Q for the quarter ended March 31, 2014; and", 0),
    (
        "list_item",
        "our Current Reports on Form 8-K filed January 9, 2014, April 2, 2014 (regarding Item 5.02), May 20, 2014 and "
        "May 20, 2014 (regarding Item 8.01), and on Form 8-K/A filed April 9, 2014, except the portions furnished and "
        "not filed under Item 2.02 or Item 7.01.",
        0,
    ),
    ("table", "Quarter\tSales\tNet loss\nMarch 31, 2014\t$4,120\t(310)\nDecember 31, 2013\t3,987\t(402)", 0),
    ("paragraph", "Copies are free: Investor Relations, 12 Fjord Street, Portland, Maine 04101, (207) 555-0142.", 0),
)


def document(
    text: tuple[tuple[BlockKind, str, int], ...] = _TEXT,
    name: str = "halden.txt",
    *,
    links: tuple[Link, ...] = (),
    exhibits: tuple[Exhibit, ...] = (),
    page_breaks: tuple[PageBreak, ...] = (),
) -> Document:
    """Return a document with these blocks; `links` are those of the last one."""
    blocks = []
    start = 0
    for number, (kind, words, level) in enumerate(text, start=1):
        found = links if number == len(text) else ()
        blocks.append(Block(number, kind, start, words, level, found))
        start += len(words) + 2
    data = "\n\n".join(words for _, words, _ in text).encode()
    source = SourceFile(name, hashlib.sha256(data).hexdigest(), len(data))
    return Document(Header(), "markdown", tuple(blocks), source, page_breaks=page_breaks, exhibits=exhibits)


def said(where: Document, words: str, occurrence: int = 1) -> tuple[Evidence, ...]:
    """Return evidence for an occurrence of these words."""
    matches = list(re.finditer(re.escape(words), where.text))
    match = matches[occurrence - 1]
    return where.evidence(match.start(), match.end(), "typed")


def supplement(where: Document) -> Filing:
    """Return the facts of the prospectus supplement."""
    listed = (
        (
            IncorporatedDocument("10-K", period=date(2013, 12, 31)),
            "Form 10-K for the fiscal year ended December 31, 2013",
        ),
        (IncorporatedDocument("10-Q", period=date(2014, 3, 31)), "Form 10-Q for the quarter ended March 31, 2014"),
        (IncorporatedDocument("8-K", filed=date(2014, 1, 9)), "January 9, 2014"),
        (IncorporatedDocument("8-K", filed=date(2014, 4, 2), items=("5.02",)), "April 2, 2014 (regarding Item 5.02)"),
        (IncorporatedDocument("8-K", filed=date(2014, 5, 20)), "May 20, 2014"),
        (IncorporatedDocument("8-K", filed=date(2014, 5, 20), items=("8.01",)), "May 20, 2014 (regarding Item 8.01)"),
        (IncorporatedDocument("8-K/A", amendment=True, filed=date(2014, 4, 9)), "April 9, 2014"),
    )
    evidence = {
        "registrant": said(where, "Halden Instruments, Inc."),
        "registration_numbers": said(where, "Registration No. 333-190001"),
        "document_kind": said(where, "PROSPECTUS SUPPLEMENT"),
        "document_date": said(where, "The date of this prospectus supplement is June 12, 2014."),
        "base_documents": said(where, "To Prospectus dated March 3, 2014"),
        "offering_kinds": said(where, "updates the prospectus dated March 3, 2014"),
        "securities": said(where, "Up to 1,200,000 Shares"),
        "warrant_exercise_proceeds": said(where, "If all warrants are exercised, we will receive up to $7,500,000."),
        "issuer_receives_proceeds": said(where, "We will not receive any proceeds from the sale of the shares"),
        "risk_factors": said(where, "Risk Factors beginning on page 7 of the prospectus"),
        "sec_legend": said(where, "Neither the Securities and Exchange Commission"),
        "commission_file_numbers": said(where, "File No. 001-99999"),
        "excluded_items": said(where, "the portions furnished and not filed under Item 2.02 or Item 7.01"),
        "contact": said(where, "Investor Relations, 12 Fjord Street"),
        **{f"incorporated[{place}]": said(where, words) for place, (_, words) in enumerate(listed)},
    }
    return Filing(
        id=SUPPLEMENT,
        source=where.source,
        form="424B3",
        registrant="Halden Instruments, Inc.",
        registration_numbers=("333-190001",),
        document_kind="prospectus_supplement",
        document_date=date(2014, 6, 12),
        base_documents=(BaseDocument("prospectus", date(2014, 3, 3)),),
        offering_kinds=("resale", "update_only"),
        securities=(
            Security("common_stock", "Common Stock, $0.01 par value", quantity=1_200_000, up_to=True, par_value="0.01"),
        ),
        warrant_exercise_proceeds="7500000",
        issuer_receives_proceeds="partial",
        selling_securityholders=True,
        risk_factors=RiskFactors("7", "prospectus"),
        commission_file_numbers=("001-99999",),
        incorporated=tuple(each for each, _ in listed),
        excluded_items=("2.02", "7.01"),
        furnished_excluded=True,
        forward_incorporation=False,
        contact=Contact("(207) 555-0142", "Investor Relations, 12 Fjord Street, Portland, Maine 04101"),
        sec_legend=where.blocks[8].text,
        evidence=evidence,
        absent={"price_per_unit": "not stated", "listing": "not stated", "cik": "not stated", "period": "not read"},
    )


_REPORT_TEXT: tuple[tuple[BlockKind, str, int], ...] = (
    ("heading", "FORM 8-K", 1),
    ("paragraph", "Halden Instruments, Inc.", 0),
    ("paragraph", "Date of earliest event reported: May 19, 2014", 0),
    ("heading", "Item 2.02 Results of Operations and Financial Condition", 2),
    ("paragraph", "On May 19, 2014 the company announced its results. The release is furnished as Exhibit 99.1.", 0),
    ("heading", "Item 8.01 Other Events", 2),
    ("paragraph", "The company moved its offices.", 0),
)


def report_document() -> Document:
    """Return a current report of one submission with an exhibit and an image."""
    exhibits = (
        Exhibit(2, "EX-99.1", "release.txt", "Press release", "text", "<PAGE>\nHalden reports results.\n", 30),
        Exhibit(3, "GRAPHIC", "logo.jpg", None, "image", "", 5120),
    )
    return document(_REPORT_TEXT, "report.txt", exhibits=exhibits, page_breaks=(PageBreak(4, "1"), PageBreak(7, None)))


def report(where: Document) -> Filing:
    """Return the facts of the current report that the supplement incorporates."""
    return Filing(
        id=REPORT,
        accession_number=REPORT,
        cik="0009999901",
        filed=date(2014, 5, 20),
        source=where.source,
        form="8-K",
        registrant="Halden Instruments, Inc.",
        event_date=date(2014, 5, 19),
        report_items=(ReportItem("2.02", "furnished"), ReportItem("8.01", "filed")),
        exhibits=(ReportExhibit("99.1", "Press release", "furnished"),),
        evidence={
            "event_date": said(where, "Date of earliest event reported: May 19, 2014"),
            "report_items[0]": said(where, "Item 2.02"),
            "report_items[1]": said(where, "Item 8.01"),
        },
    )


def library() -> tuple[Library, dict[str, Document]]:
    """Return the library and the documents of its held filings by id."""
    papers = {SUPPLEMENT: document(), REPORT: report_document()}
    paper = supplement(papers[SUPPLEMENT])
    filings = {SUPPLEMENT: paper, REPORT: report(papers[REPORT])}
    references = []
    for place, listed in enumerate(paper.incorporated):
        field = f"incorporated[{place}]"
        if listed.filed == date(2014, 5, 20) and not listed.items:
            references.append(
                Reference(
                    source=SUPPLEMENT, target=REPORT, kind="incorporates", form="8-K", filed=listed.filed, field=field,
                    accession_number=REPORT, resolved_by="held filing",
                )
            )  # fmt: skip
            continue
        only = f"-items-{'-'.join(listed.items).replace('.', '-')}" if listed.items else ""
        form = listed.form.lower().replace("/", "-")
        identity = f"halden-instruments-inc-{form}-{listed.filed or listed.period}{only}"
        filings[identity] = Filing(
            id=identity,
            held=False,
            form=listed.form,
            registrant=paper.registrant,
            filed=listed.filed,
            period=listed.period,
        )
        references.append(
            Reference(
                source=SUPPLEMENT, target=identity, kind="incorporates", form=listed.form, filed=listed.filed,
                period=listed.period, items=listed.items, items_excluded=paper.excluded_items, field=field,
            )
        )  # fmt: skip
    filings[BASE] = Filing(
        id=BASE, held=False, registrant=paper.registrant, document_kind="prospectus", document_date=date(2014, 3, 3),
        registration_numbers=paper.registration_numbers,
    )  # fmt: skip
    references.append(
        Reference(source=SUPPLEMENT, target=BASE, kind="supplements", form="prospectus", field="base_documents[0]")
    )
    key = "0009999901"
    issuer = Issuer(
        key=key, name="Halden Instruments, Inc.", cik=key, former_names=("Halden Optical Co.",), tickers=("HLDN",),
        filings=tuple(filings), registrations=("333-190001",),
    )  # fmt: skip
    return (
        Library(
            filings=filings,
            references=tuple(references),
            issuers={key: issuer},
            registrations={
                "333-190001": Registration(
                    number="333-190001",
                    issuers=(key,),
                    filings=(BASE, SUPPLEMENT),
                    papers=(
                        Paper(role="prospectus", day=date(2014, 3, 3), id=BASE),
                        Paper(
                            role="supplement", form="424B3", day=date(2014, 6, 12), id=SUPPLEMENT, held=True, base=BASE
                        ),
                    ),
                    generations=(Generation(base=BASE, day=date(2014, 3, 3), supplements=(SUPPLEMENT,)),),
                )
            },
            issuer_of=dict.fromkeys(filings, key),
            redirects={"halden-instruments-inc-8-k-2014-05-20": REPORT},
        ),
        papers,
    )
