"""The SGML header of a submission in each way of writing it, and the documents behind it."""

from __future__ import annotations

from datetime import date

import pytest

from generator.reading.submission import is_submission, primary_document, read_submission


def document(type_: str, filename: str, text: str) -> str:
    return f"<DOCUMENT>\n<TYPE>{type_}\n<SEQUENCE>1\n<FILENAME>{filename}\n<TEXT>\n{text}\n</TEXT>\n</DOCUMENT>\n"


BODY = document("424B3", "a.htm", "<html><p>Prospectus</p></html>")
KEYS = """ACCESSION NUMBER:		0001234567-20-000001
CONFORMED SUBMISSION TYPE:	424B3
REFERENCES 429:	333-54001
REFERENCES 429:	333-54002
FILED AS OF DATE:		20200302
FILER:

	COMPANY DATA:
		COMPANY CONFORMED NAME:			BRIGHTWATER TOOLS CORP
		CENTRAL INDEX KEY:			7654321
		STATE OF INCORPORATION:			DE
	FILING VALUES:
		SEC FILE NUMBER:	333-54321
	BUSINESS ADDRESS:
		STREET 1:		1 MILL ROAD
		CITY:			DOVER
		STATE:			DE
		ZIP:			19901
	MAIL ADDRESS:
		STREET 1:		PO BOX 9
"""
TAGS = """<SUBMISSION>
<ACCESSION-NUMBER>0001234567-20-000001
<TYPE>424B3
<REFERENCES-429>333-54001
<REFERENCES-429>333-54002
<FILING-DATE>20200302
<FILER>
<COMPANY-DATA>
<CONFORMED-NAME>BRIGHTWATER TOOLS CORP
<CIK>0007654321
<STATE-OF-INCORPORATION>DE
</COMPANY-DATA>
<FILING-VALUES>
<FILE-NUMBER>333-54321
</FILING-VALUES>
<BUSINESS-ADDRESS>
<STREET1>1 MILL ROAD
<CITY>DOVER
<STATE>DE
<ZIP>19901
</BUSINESS-ADDRESS>
</FILER>
"""


@pytest.mark.parametrize(
    "head",
    [
        pytest.param(f"<SEC-DOCUMENT>a.txt : 20200302\n<SEC-HEADER>a.hdr.sgml\n{KEYS}</SEC-HEADER>\n", id="keys"),
        pytest.param(
            f"<IMS-DOCUMENT>a.txt : 20200302\n<IMS-HEADER>a.hdr.sgml\n{KEYS}</IMS-HEADER>\n", id="before 1996"
        ),
        pytest.param(
            "-----BEGIN PRIVACY-ENHANCED MESSAGE-----\nProc-Type: 2001,MIC-CLEAR\n\n"
            f"<SEC-DOCUMENT>a.txt : 20200302\n<SEC-HEADER>a.hdr.sgml\n{KEYS}</SEC-HEADER>\n",
            id="in a privacy-enhanced message",
        ),
        pytest.param(f"<html><body>\n<SEC-HEADER>a.hdr.sgml\n{KEYS}</SEC-HEADER>\n", id="saved by a browser"),
        pytest.param(TAGS, id="tags"),
    ],
)
def test_each_way_of_writing_a_header_says_the_same(head: str) -> None:
    text = head + BODY
    assert is_submission(text)
    header = read_submission(text).header
    (filer,) = header.filers
    assert (header.form, header.accession_number, header.filed) == ("424B3", "0001234567-20-000001", date(2020, 3, 2))
    assert header.earlier_numbers == ("333-54001", "333-54002")
    assert (filer.name, filer.cik, filer.role) == ("BRIGHTWATER TOOLS CORP", "0007654321", "filer")
    assert filer.file_numbers == ("333-54321",)
    assert filer.address == "1 MILL ROAD, DOVER, DE 19901"


@pytest.mark.parametrize(
    ("number", "cik"),
    [
        pytest.param("../../../x-20-000001", "../7654321", id="a way up"),
        pytest.param("0001234567-20-000001/..", "12345678901", id="more than a number"),
        pytest.param("٠٠٠١٢٣٤٥٦٧-20-000001", "٧٦٥٤٣٢١", id="digits of another script"),
        pytest.param("1234567-20-000001", "9" * 5_000, id="too short and too long"),
    ],
)
def test_a_number_of_another_shape_is_none(number: str, cik: str) -> None:
    keys = KEYS.replace("7654321", cik).replace("0001234567-20-000001", number)
    assert number in keys and cik in keys
    header = read_submission(f"<SEC-DOCUMENT>a.txt : 20200302\n<SEC-HEADER>a.hdr.sgml\n{keys}</SEC-HEADER>\n").header
    assert (header.accession_number, header.filers[0].cik) == (None, None)


@pytest.mark.parametrize(("length", "names"), [(1_000, 1), (1_001, 0)])
def test_a_name_without_end_is_none(length: int, names: int) -> None:
    head = KEYS.replace("BRIGHTWATER TOOLS CORP", "X" * length)
    filers = read_submission(f"<SEC-DOCUMENT>x\n{head}{BODY}").header.filers
    assert sum(bool(filer.name) for filer in filers) == names


@pytest.mark.parametrize("day", ["99991231", "00010101", "20200231", "2020-3-2", "soon"])
def test_a_day_that_no_filing_bears_is_none(day: str) -> None:
    assert read_submission(f"<SEC-DOCUMENT>x\n{KEYS.replace('20200302', day)}{BODY}").header.filed is None


@pytest.mark.parametrize(
    ("type_", "filename", "text", "kind"),
    [
        pytest.param("EX-99.1", "ex99.htm", "<p>News</p>", "text", id="exhibit"),
        pytest.param("GRAPHIC", "logo", "begin 644 logo", "image", id="graphic"),
        pytest.param("EX-99.1", "logo.JPG", "begin 644 logo.jpg", "image", id="picture by its name"),
        pytest.param("EX-99.1", "ex99.pdf", "<PDF>\nbegin 644 ex99.pdf", "pdf", id="PDF"),
        pytest.param("EX-101.INS", "a.xml", "<xbrl>", "data", id="XBRL"),
        pytest.param("EXCEL", "report", "begin 644 report.xlsx", "data", id="workbook"),
        pytest.param("4", "form4.xml", "<?xml version='1.0'?><ownershipDocument>", "text", id="ownership form"),
        pytest.param("EX-99", "file.txt", "begin 644 file.bin", "data", id="coded bytes"),
    ],
)
def test_documents_are_told_by_type_name_and_first_characters(type_: str, filename: str, text: str, kind: str) -> None:
    (found,) = read_submission(document(type_, filename, text)).documents
    assert (found.type, found.filename, found.kind) == (type_, filename, kind)


@pytest.mark.parametrize(
    ("filename", "kept"),
    [
        pytest.param("../../etc/passwd", "passwd", id="a path"),
        pytest.param("C:\\\\tmp\\\\a.htm", "a.htm", id="a path of another system"),
        pytest.param("..", "", id="the folder above"),
        pytest.param("a\x07b.htm", "ab.htm", id="control characters"),
        pytest.param("a" * 500, "a" * 200, id="a very long name"),
    ],
)
def test_a_file_name_is_never_a_path(filename: str, kept: str) -> None:
    assert read_submission(document("8-K", filename, "text")).documents[0].filename == kept


@pytest.mark.parametrize(
    ("text", "primary", "warnings"),
    [
        pytest.param(document("EX-1", "ex.htm", "x") + BODY, "424B3", 0, id="the document of the form's type"),
        pytest.param(document("EX-1", "ex.htm", "x"), "EX-1", 0, id="else the first text"),
        pytest.param(document("GRAPHIC", "a.jpg", "x"), None, 0, id="none but a picture"),
        pytest.param(BODY[: BODY.index("</p>")], "424B3", 1, id="cut short"),
        pytest.param("", None, 0, id="a header alone"),
    ],
)
def test_the_primary_document(text: str, primary: str | None, warnings: int) -> None:
    submission = read_submission(f"<SEC-DOCUMENT>a.txt\n<SEC-HEADER>\n{KEYS}</SEC-HEADER>\n{text}")
    found = primary_document(submission)
    assert (found.type if found else None, len(submission.warnings)) == (primary, warnings)
