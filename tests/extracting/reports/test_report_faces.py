"""Who reports, under which numbers and symbols: the face of a report."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.extracting import extract
from generator.extracting.reports import face, facts, file_numbers, listing, registrant
from generator.model import Document
from generator.reading import read_bytes
from generator.tables import Family

Make = Callable[[str], Document]

CAPTION = "(Exact name of registrant as specified in its charter)"
BEFORE = "<p>FORM 10-Q</p><p>For the quarterly period ended March 31, 2019</p><p>Commission File Number: 1-7001</p>"


@pytest.mark.parametrize(
    ("html", "names"),
    [
        pytest.param(
            f"{BEFORE}<p>Quillfeather Robotics, Inc.</p><p>{CAPTION}</p>", ["Quillfeather Robotics, Inc."], id="above"
        ),
        pytest.param(f"{BEFORE}<p>QUILLFEATHER CORP<br>{CAPTION}</p>", ["QUILLFEATHER CORP"], id="same-block"),
        pytest.param(
            f"{BEFORE}<p>Quillfeather Inc.</p><p>__________</p><p>{CAPTION}</p>",
            ["Quillfeather Inc."],
            id="rule-between",
        ),
        pytest.param(
            f"{BEFORE}<p>QUILLFEATHER HILL RENEWABLE ENERGY<br>COMPANY, LLC<br>{CAPTION}</p>",
            ["QUILLFEATHER HILL RENEWABLE ENERGY COMPANY, LLC"],
            id="legal-form-on-its-own-line",
        ),
        pytest.param(
            "<p>FORM 6-K</p><p>Commission File Number: 001-70001</p><p>QUILLFEATHER N.V.</p>"
            "<p>(Translation of registrant’s name into English)</p>",
            ["QUILLFEATHER N.V."],
            id="6-K",
        ),
        pytest.param(
            "<p>Commission File Number: 001-70001</p><p>Quillfeather Group Limited</p><p>368 Gantry Lane</p>",
            ["Quillfeather Group Limited"],
            id="no-caption",
        ),
        pytest.param(
            "<p>Commission File Number: 001-70001</p><p>368 Gantry Lane</p><p>Quillfeather Group Limited</p>",
            [],
            id="no-caption-and-an-address-first",
        ),
        pytest.param(
            "<p>SCHEDULE 14A</p><p>Definitive Proxy Statement</p><p>Gantry Fund, Inc.</p><p>Bremen Value Fund, Inc.</p>"
            "<p>(Name of Registrant as Specified In Its Charter)</p>",
            ["Gantry Fund, Inc.", "Bremen Value Fund, Inc."],
            id="several-above-the-caption",
        ),
        pytest.param(
            "<p>Date of Report: April 3, 2019</p><table><tr><td>Commission File Number</td><td>Registrant; State of "
            "Incorporation; Address</td><td>IRS No.</td></tr><tr><td>1-7001</td><td>Gantry Corporation (an Ohio "
            "corporation) 1 Gantry Lane</td><td>31-7000017</td></tr><tr><td>1-7002</td><td>Bremen Power Company "
            "(A Delaware Corporation) 2 Gantry Lane</td><td>31-7000018</td></tr></table>",
            ["Gantry Corporation", "Bremen Power Company"],
            id="table-of-registrants",
        ),
        pytest.param("<p>FORM 8-K</p><p>April 3, 2019</p>" + f"<p>{CAPTION}</p>", [], id="blank-name"),
        pytest.param(
            f"{BEFORE}<p>QUILLFEATHER GROUP<br>PUBLIC LIMITED COMPANY</p><p>{CAPTION}</p>",
            ["QUILLFEATHER GROUP PUBLIC LIMITED COMPANY"],
            id="public-limited-company",
        ),
        pytest.param(
            "<p>1-7001 (Gantry, Inc.)</p><p>1-7002 (Gantry, L.P.)</p><p>Gantry, Inc.</p><p>Gantry, L.P.</p>"
            f"<p>{CAPTION}</p>",
            ["Gantry, Inc.", "Gantry, L.P."],
            id="file-numbers-above-the-names",
        ),
        pytest.param(
            f"{BEFORE}<p>Gantry Holdings, Inc.</p><p>{CAPTION}</p><p>Ohio</p><p>Gantry Works, LLC</p><p>{CAPTION}</p>"
            f"<p>2 Gantry Lane</p><p>{CAPTION}</p>",
            ["Gantry Holdings, Inc.", "Gantry Works, LLC"],
            id="a-caption-each",
        ),
        pytest.param(
            f"{BEFORE}<p>Quillfeather Inc.</p><p>(formerly Gantry Corp.)</p><p>(in Ohio)</p><p>{CAPTION}</p>",
            ["Quillfeather Inc."],
            id="former-name-between",
        ),
        pytest.param(
            "<p>FORM 11-K</p><p>A. Full title of the plan: Quillfeather Savings Plan</p><p>B. Name of issuer of the "
            "securities held pursuant to the plan and the address of its principal executive office:</p>"
            "<p>Quillfeather Group, Inc.</p><p>368 Gantry Lane</p>",
            ["Quillfeather Group, Inc."],
            id="plan-report",
        ),
        pytest.param(
            "<p>QUILLFEATHER GROUP, INC.</p><p>368 Gantry Lane</p><p>NOTICE OF 2019 ANNUAL MEETING OF STOCKHOLDERS</p>"
            "<p>To be held May 3, 2019</p>",
            ["QUILLFEATHER GROUP, INC."],
            id="notice-without-a-cover",
        ),
        pytest.param(
            "<p>QUILLFEATHER GROUP, INC.</p><p>Gantry Partners LLP</p><p>NOTICE OF SPECIAL MEETING</p>",
            [],
            id="notice-below-two-names",
        ),
        pytest.param(
            "<table><tr><td></td><td>Exact Name of Registrant "
            "as</td><td></td></tr><tr><td>Commission</td><td>Specified "
            "in Charter; State</td><td>IRS Employer</td></tr><tr><td>File Number</td><td>and "
            "Address</td><td>Number</td>"
            "</tr><tr><td>1-7001</td><td>GANTRY CORPORATION</td><td>31-7000017</td></tr><tr><td></td><td>(an Ohio "
            "corporation)</td><td></td></tr><tr><td>1-7002</td><td>BREMEN POWER "
            "COMPANY</td><td>31-7000018</td></tr></table>",
            ["GANTRY CORPORATION", "BREMEN POWER COMPANY"],
            id="table-whose-heads-stand-in-several-rows",
        ),
        pytest.param(
            "<p>Commission File No. 1-7001</p><p>QUILLFEATHER CORPORATION (formerly known as GANTRY "
            "WORKS<br>CORPORATION)"
            f" {CAPTION}</p>",
            ["QUILLFEATHER CORPORATION"],
            id="former-name-in-the-line-of-the-caption",
        ),
        pytest.param(
            f"{BEFORE}<p>GANTRY MORTGAGE TRUST</p><p>(under an agreement dated as of<br>January 1, 1998, the issuer of"
            f"<br>Gantry Certificates, Series 1998-1)</p><p>{CAPTION}</p>",
            ["GANTRY MORTGAGE TRUST"],
            id="brackets-of-several-lines-between",
        ),
        pytest.param(
            f"{BEFORE}<table><tr><td>GANTRY PARTNERS, L.P.</td><td>GANTRY FINANCE CORP.</td></tr>"
            f"<tr><td>{CAPTION}</td><td>{CAPTION}</td></tr></table>",
            ["GANTRY PARTNERS, L.P.", "GANTRY FINANCE CORP."],
            id="two-names-beside-each-other",
        ),
        pytest.param(
            f"{BEFORE}<table><tr><td>GANTRY LIMITED<br>(ABN 70 007 000 170)<br>{CAPTION}</td><td>GANTRY PLC<br>"
            f"(REG. NO. 7000170)<br>{CAPTION}</td></tr></table>",
            ["GANTRY LIMITED", "GANTRY PLC"],
            id="captions-in-the-cells-of-the-names",
        ),
        pytest.param(
            f"{BEFORE}<p>GANTRY KABUSHIKI KAISHA CO.</p><p>{CAPTION}</p><p>GANTRY MOTOR CORPORATION</p>"
            "<p>(Translation of Registrant’s Name into English)</p>",
            ["GANTRY KABUSHIKI KAISHA CO."],
            id="translation-of-the-name",
        ),
        pytest.param(
            "<table><tr><td>Exact name of registrant as specified in charter:</td><td>Gantry Fund, Inc.</td></tr>"
            "<tr><td>Address of principal executive offices:</td><td>1 Gantry Lane</td></tr></table>",
            ["Gantry Fund, Inc."],
            id="beside-the-caption",
        ),
        pytest.param(
            "<p>Name of Registrant, State of</p><table><tr><td>Commission</td><td>Incorporation, Address</td><td>IRS "
            "Employer</td></tr><tr><td>File Number</td><td>and Telephone Number</td><td>Number</td></tr><tr><td>1-7001"
            "</td><td>GANTRY CORPORATION</td><td>31-7000017</td></tr></table><p>(an Ohio corporation)</p><table><tr>"
            "<td>0-7002-1</td><td>BREMEN POWER COMPANY</td><td>31-7000018</td></tr></table><p>(an Ohio corporation)</p>"
            "<table><tr><td>1-7003</td><td>Yes X</td><td>No</td></tr></table>",
            ["GANTRY CORPORATION", "BREMEN POWER COMPANY"],
            id="table-broken-at-its-addresses",
        ),
        pytest.param(
            "<p>FORM 11-K</p><p>A. Full title of the plan: Works Savings Plan</p><p>B. Name and issuer of the "
            "securities held pursuant to the plan and the address of its principal executive office:</p>"
            "<p>GANTRY CORPORATION</p><p>368 Gantry Lane</p>",
            ["GANTRY CORPORATION"],
            id="plan-with-a-slip-in-its-words",
        ),
        pytest.param(
            "<p>FORM 11-K</p><p>Commission file number 0-7001</p><p>GANTRY COMPANY SAVINGS PLAN<br>(Full title of the "
            "plan and address of the plan, if different)</p><p>GANTRY CORPORATION<br>368 Gantry Lane<br>"
            "(Name of issuer of the securities held pursuant to the plan and the address of its principal executive "
            "office)</p>",
            ["GANTRY CORPORATION"],
            id="company-of-a-plan-above-its-words",
        ),
        pytest.param(
            "<table><tr><td>Exact name of registrant, state of incorporation</td><td>Commission File Number</td></tr>"
            "<tr><td>GANTRY CORPORATION<br>(an Ohio corporation)</td><td>1-7001</td></tr>"
            "<tr><td>BREMEN POWER COMPANY<br>(an Ohio corporation)</td><td>1-7002</td></tr></table>",
            ["GANTRY CORPORATION", "BREMEN POWER COMPANY"],
            id="table-with-the-names-first",
        ),
        pytest.param(
            "<p>FORM 11-K</p><p>A. Full title of the plan: Works Savings Plan</p><p>B. Name of issuer of the "
            "securities held pursuant to the plan and the address of its principal executive office:</p>"
            "<p>THE GANTRY WORKS</p><p>368 Gantry Lane</p>",
            ["THE GANTRY WORKS"],
            id="plan-of-a-company-without-a-legal-form",
        ),
        pytest.param(
            "<p>FORM 8-K</p><p>GANTRY WORKS COMPANY</p><p>Commission File No. 0-7001</p><table><tr><td>Incorporated "
            "under the laws<br>of Ohio</td><td>I.R.S. Employer Identification<br>No. 31-7000017</td></tr></table>",
            ["GANTRY WORKS COMPANY"],
            id="above-the-file-number",
        ),
        pytest.param(
            "<p>FORM 8-K</p><p>GANTRY OF OHIO</p><p>Commission File No. 0-7001</p><p>Incorporated under the laws of "
            "Ohio</p>",
            [],
            id="no-company-above-the-file-number",
        ),
        pytest.param(
            "<p>FORM 11-K</p><p>Commission file number 0-7001</p><p>WORKS SAVINGS PLAN</p><p>GANTRY WORKS COMPANY<br>"
            "368 GANTRY LANE</p>",
            ["GANTRY WORKS COMPANY"],
            id="plan-before-the-company",
        ),
        pytest.param(
            "<p>FORM 11-K</p><p>Commission file number 0-7001</p><p>WORKS SAVINGS PLAN</p><p>368 GANTRY LANE</p>",
            ["WORKS SAVINGS PLAN"],
            id="plan-alone",
        ),
        pytest.param(
            f"{BEFORE}<p>GANTRY<br>WORKS CORPORATION</p><p>{CAPTION}</p><p>Gantry Works Corporation is in Ohio.</p>",
            ["GANTRY WORKS CORPORATION"],
            id="two-lines-that-are-one-below",
        ),
        pytest.param(
            f"{BEFORE}<p>SUMMARY<br>WORKS CORPORATION</p><p>{CAPTION}</p><p>Works Corporation is in Ohio.</p>",
            ["WORKS CORPORATION"],
            id="two-lines-that-are-not",
        ),
    ],
)
def test_registrants(document: Make, html: str, names: list[str]) -> None:
    made = document(html + "<p>Item 8.01 Other Events</p>")
    found = face.find(made)
    first = registrant.read(made, found)
    others = registrant.read_co_registrants(made, found)
    assert [name for name in (first.value, *(others.value or ())) if name] == names
    for words in (first.evidence, *others.parts.values()):
        assert all(" ".join(word.quote.split()) in names for word in words)


def test_a_name_that_the_face_has_only_in_a_picture_stands_beside_the_signatures(document: Make) -> None:
    made = document(
        "<p>FORM 8-K</p>"
        + "<p>[ ] Soliciting material pursuant to Rule 14a-12 under the Exchange Act</p>" * 6
        + "<p>Commission File No. 1-7001</p><p>Item 8.01 Other Events</p><p>On April 3, 2019 we met.</p>"
        "<p>SIGNATURE</p><p>QUILLFEATHER GROUP, INC.</p><p>(Registrant)</p>"
    )
    found = face.find(made)
    assert made.text[: found.end].endswith("1-7001")
    assert registrant.read(made, found).value == "QUILLFEATHER GROUP, INC."


@pytest.mark.parametrize(
    ("html", "numbers", "absent"),
    [
        pytest.param("<p>Commission file number: 0-15175</p>", ("0-15175",), None, id="behind"),
        pytest.param("<p>1-2360</p><p>(Commission file number)</p>", ("1-2360",), None, id="above"),
        pytest.param(
            "<p>Commission file number 001&#8209;70001</p>", ("001-70001",), None, id="no break at its hyphen"
        ),
        pytest.param("<p>Commission file number 001&#8211;70001</p>", ("001-70001",), None, id="a dash for its hyphen"),
        pytest.param("<p>Commission file number</p><p>Pages 1&#8211;7000</p>", (), "not stated", id="a range"),
        pytest.param("<p>Commission file number 0 &#8211; 13702</p>", ("0-13702",), None, id="a dash between spaces"),
        pytest.param("<p>Commission file number</p><p>Pages 1 &#8211; 700</p>", (), "not stated", id="a wide range"),
        pytest.param(
            "<table><tr><td>Ohio</td><td>001-70001</td><td>31-7000017</td></tr><tr><td>(State)</td><td>(Commission "
            "File Number)</td><td>(IRS No.)</td></tr></table><p>(555) 010-7788</p>",
            ("001-70001",),
            None,
            id="row-with-tax-number-and-telephone",
        ),
        pytest.param("<p>Commission file number _________________</p>", (), "blank", id="blank"),
        pytest.param("<p>FORM 8-K</p>", (), "not stated", id="none"),
        pytest.param("<p>Commission File No. 814-01074</p>", ("814-01074",), None, id="fund"),
        pytest.param("<p>1934 Act Registration No. 1-7001</p>", ("1-7001",), None, id="1934-act"),
        pytest.param("<p>Commission File No. 001 - 70001</p>", ("001-70001",), None, id="spaces"),
        pytest.param("<p>Commission File No. 0-7065-1</p>", ("0-7065-1",), None, id="suffix-of-one-figure"),
        pytest.param("<p>Commission File No. 33-70012-B</p>", ("33-70012-B",), None, id="letter-of-an-office"),
        pytest.param("<p>Commission File No. 33-70012-Bremen</p>", (), "not stated", id="no-letter-of-an-office"),
        pytest.param(
            "<p>Quillfeather Inc.</p><p>(Exact name of registrant as specified in its charter)</p><p>Securities Act "
            "registration statement file number to which this form relates: 333-700001</p>",
            (),
            "not stated",
            id="number-of-the-statement-that-a-form-8-a-relates-to",
        ),
        pytest.param(
            "<p>Commission File No. 1-7001</p><p>This report is incorporated by reference in the registration "
            "statement on Form F-3 (No. 333-700001).</p>",
            ("1-7001",),
            None,
            id="number-of-a-statement-behind",
        ),
    ],
)
def test_file_numbers(document: Make, html: str, numbers: tuple[str, ...], absent: str | None) -> None:
    made = document(html)
    found = file_numbers.read(made, face.find(made))
    assert (found.value or (), found.absent) == (numbers, absent)


def test_a_class_registration_names_the_statement_that_it_relates_to(document: Make) -> None:
    made = document(
        f"<p>FORM 8-A</p><p>Quillfeather Inc.</p><p>{CAPTION}</p><p>Securities Act registration statement file number "
        "to which this form relates: 333-700001</p><p>Item 1. Description</p><p>Form S-1 (No. 333-700002)</p>"
        "<p>SIGNATURE</p><p>Date: April 5, 2019</p>"
    )
    found = facts.read(made, "class_registration")
    assert found["registration_numbers"].value == ("333-700001",)
    assert str(found["document_date"].value) == "2019-04-05"


@pytest.mark.parametrize(
    ("rows", "entries"),
    [
        pytest.param(
            [
                "Title of each class|Trading Symbol(s)|Name of each exchange on which registered",
                "Common Stock, $0.01 par value|QLFR|The Nasdaq Stock Market LLC",
            ],
            [("The Nasdaq Stock Market LLC", "QLFR")],
            id="one",
        ),
        pytest.param(
            ["Common Stock|QLFR|NYSE American LLC", "Warrants|QLFR.WS|OTC Pink Market"],
            [("NYSE American LLC", "QLFR"), ("OTC Pink Market", "QLFR.WS")],
            id="two-markets",
        ),
        pytest.param(
            ["Gantry, Inc.|Common Stock|GTRY|New York Stock Exchange", "Gantry, L.P.|None|None|None"],
            [("New York Stock Exchange", "GTRY")],
            id="registrant-before-the-class",
        ),
        pytest.param(
            [
                "Registrant|Trading Symbol|Title of Each Class|Name of Each Exchange on Which Registered",
                "Gantry, Inc.|GTRY|Common Stock|New York Stock Exchange",
            ],
            [("New York Stock Exchange", "GTRY")],
            id="registrant-and-symbol-before-the-class",
        ),
        pytest.param(["Series A Preferred|QFRpA|NYSE"], [("NYSE", "QFRpA")], id="preferred"),
        pytest.param(["Common Stock|New York Stock Exchange"], [], id="no-symbol"),
        pytest.param(["Notes due 2025|—|New York Stock Exchange"], [], id="dash-for-a-symbol"),
        pytest.param(
            ["Common Shares|QLF|New York Stock Exchange Chicago Stock Exchange, Inc."],
            [("New York Stock Exchange", "QLF"), ("Chicago Stock Exchange, Inc.", "QLF")],
            id="two-exchanges-in-a-cell",
        ),
    ],
)
def test_registered_classes(document: Make, rows: list[str], entries: list[tuple[str, str]]) -> None:
    cells = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row.split("|")) + "</tr>" for row in rows)
    made = document(f"<p>Securities registered pursuant to Section 12(b) of the Act:</p><table>{cells}</table>")
    found = listing.read(made, face.find(made))
    assert [(entry.exchange, entry.symbol) for entry in found.value or ()] == entries


@pytest.mark.parametrize(
    ("html", "form", "name"),
    [
        pytest.param(
            "<p>QUILLFEATHER ROBOTICS, INC.</p><p>(Name of Issuer)</p><p>Common Stock</p><p>(Title of Class)</p>",
            "ownership",
            "QUILLFEATHER ROBOTICS, INC.",
            id="13G",
        ),
        pytest.param(
            "<p>Quillfeather Robotics, Inc.</p><p>Full Name of Registrant</p>",
            "notice",
            "Quillfeather Robotics, Inc.",
            id="NT",
        ),
    ],
)
def test_companies_that_others_report_on(document: Make, html: str, form: Family, name: str) -> None:
    registrant_read = facts.read(document(html), form)["registrant"]
    assert registrant_read.value == name


def test_an_insiders_form_names_its_issuer() -> None:
    xml = (
        '<?xml version="1.0"?><ownershipDocument><documentType>4</documentType><issuer><issuerCik>700001</issuerCik>'
        "<issuerName>Quillfeather Robotics, Inc.</issuerName></issuer><reportingOwner><reportingOwnerId>"
        "<rptOwnerName>Lindqvist Ada</rptOwnerName></reportingOwnerId></reportingOwner></ownershipDocument>"
    )
    filing = extract(read_bytes(xml.encode(), "4_quillfeather_2019-04-03_0000700001-19-000012.xml"))
    assert (filing.registrant, filing.cik) == ("Quillfeather Robotics, Inc.", "0000700001")
