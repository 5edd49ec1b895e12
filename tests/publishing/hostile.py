"""A library in which every text of a filing, an issuer and a registration is an attack."""

from __future__ import annotations

from datetime import date

import halden
import msgspec

from generator.model import (
    Approval,
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
    IndexEntry,
    Intermediary,
    Issuer,
    Library,
    Listing,
    Note,
    Paper,
    Problem,
    Reference,
    Registration,
    Report,
    ReportExhibit,
    ReportItem,
    ResolutionStep,
    RiskFactors,
    Security,
    SourceFile,
)

ATTACKS = {
    "tags": '<script>alert(1)</script><img src=x onerror="alert(1)"><svg/onload=alert(1)>',
    "breaking out": "\"'><b onmouseover=alert(1)>x</b></title></style></textarea></script>-->",
    "markdown": "[a](javascript:alert(1)) ![b](https://evil.example/b.png) <https://evil.example> **c** `d` | e",
    "attribute lists": "{: onclick=alert(1) } {#x} [](){onclick=alert(1)} $x$ :bomb: [^1] --- ***",
    "lines": "a\n\n# heading\n\n- item\n\n    code\n\n<div>\n\r\n\tb",
    "templates": "{{ 7*7 }} {% include 'x' %} ${7*7} #{7*7} <%= 7*7 %>",
    "formulas": '=HYPERLINK("https://evil.example","x")',
    "references": "&lt;script&gt; &#60;b&#62; &amp;amp; &nbsp;",
    "data": "</script><script>window.ran=1</script>]]><x/><!-- </text></svg><script>window.ran=1</script>",
    "front matter": "x\n---\nredirect: https://evil.example/\n---\n- &a *a !!python/object:os.system",
    "addresses": "../../../../evil/%2e%2e/..\\..\\con?x#y",
    "marks": "\ue000title\ue000 \ue000<h1\ue000 \ue000container\ue000 \ue001 <!-- --> --> ]]> ${x} %(x)s {title} {0}",
    "extensions": "[TOC] --8<-- 'x' ::: x ^^a^^ ==c== ++d++ {++e++} {>>g<<} :smile: $$x$$ \\(x\\) [x]{.y} [[z]]",
    "extensions in lines": '!!! note "a"\n    b\n??? c\n\n=== "d"\n\n*[f]: g\n[i]: https://evil.example\n<!-- k',
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
        ticker=attack,
        incorporated_base=(listed,),
        furnished_excluded=True,
        forward_incorporation=True,
        approved=Approval(attack, date(2014, 7, 1), document.source.sha256),
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
    checked = msgspec.structs.replace(
        own,
        id="hostile-4",
        accession_number=None,
        form="424B5",
        filed_under=(attack,),
        base_documents=(BaseDocument("prospectus"), BaseDocument("prospectus")),
        document_kind="prospectus_supplement",
    )
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
            items_excluded=(attack,),
            steps=(ResolutionStep("index", attack, (attack,), attack),),
            note=attack,
            candidates=(attack,),
            field="incorporated[0]",
        ),
        Reference(source=own.id, target=base.id, kind="supplements", form="prospectus", field="base_documents[0]"),
        *(
            Reference(
                source=checked.id,
                target=other.id,
                kind="incorporates",
                form=form,
                filed=date(2014, 1, 9),
                items=(attack,),
                accession_number=attack,
                resolved_by=how,
                note=attack,
                candidates=(attack,),
                field=f"incorporated[{place}]",
            )
            for place, (form, how) in enumerate(((attack, "ambiguous"), ("8-K", "near match")))
        ),
        *(
            Reference(
                source=checked.id,
                target=base.id,
                kind="supplements",
                form="prospectus",
                resolved_by=how,
                note=attack,
                candidates=(attack,),
                field=f"base_documents[{place}]",
            )
            for place, how in enumerate(("ambiguous", "near match"))
        ),
    )
    number = "333-190001"
    papers = (
        Paper(role="prospectus", day=date(2014, 3, 3), id=base.id),
        Paper(
            role="supplement",
            form=attack,
            day=date(2014, 6, 12),
            id=own.id,
            held=True,
            content="update",
            content_basis=attack,
            origin=attack,
        ),
        Paper(role="amendment", form=attack, day=date(2014, 7, 1), url=attack, accession_number=attack),
    )
    return (
        Library(
            filings={each.id: each for each in (own, other, base, checked)},
            references=references,
            issuers={
                "hostile": Issuer(
                    key="hostile",
                    name=attack,
                    former_names=(attack,),
                    tickers=(attack,),
                    filings=(own.id, other.id, base.id, checked.id),
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
            index={
                "hostile": (
                    IndexEntry(
                        accession_number=attack,
                        form=attack,
                        filed=date(2014, 1, 9),
                        items=(attack,),
                        file_numbers=(attack,),
                        url=attack,
                        origin=attack,
                    ),
                )
            },
            reports={
                "hostile": (
                    Report(
                        filed=date(2014, 1, 9),
                        form=attack,
                        accession_number=attack,
                        items=(attack,),
                        file_numbers=(attack,),
                        url=attack,
                    ),
                    Report(filed=date(2014, 1, 9), form="8-K", id=other.id, items=(attack,)),
                )
            },
            problems=(Problem(file=attack, message=attack, advice=attack, code=attack),),
            issuer_of=dict.fromkeys(("hostile-1", "hostile-2", "hostile-3", "hostile-4"), "hostile"),
        ),
        document,
    )
