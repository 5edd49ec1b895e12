"""What is left out of a list, and whether future filings come in: which sentence says so."""

from __future__ import annotations

import pytest

from tests.extracting.incorporation.lists import ALLOWS, OPENS, SOURCES, page, read

LIST = """

* Annual Report on Form 10-K for the year ended December 31, 2018, filed March 1, 2019; and

* Current Reports on Form 8-K filed on March 4, 2019 (regarding Item 5.02) and April 5, 2019."""

CASES: list[tuple[str, str, tuple[str, ...], bool, bool]] = [
    # what the section says, items left out, furnished information left out, future filings in
    ("a list and nothing else", OPENS + LIST, (), False, False),
    (
        "later information updates, but nothing future is incorporated",
        ALLOWS
        + "Information that we file later with the SEC will automatically update and supersede this information. "
        + OPENS
        + LIST,
        (),
        False,
        False,
    ),
    (
        "opening sentence with the forward clause and the exception",
        "We incorporate by reference the documents listed below and any future filings we will make with the SEC under "
        "Sections 13(a), 13(c), 14 or 15(d) of the Exchange Act (other than Current Reports on Form 8-K furnished "
        "pursuant to Item 2.02 or Item 7.01 of Form 8-K, including any exhibits included with such Items):" + LIST,
        ("2.02", "7.01"),
        True,
        True,
    ),
    (
        "a forward clause in the words that say when the offering ends",
        "We incorporate by reference our Form 10-K for the year ended March 31, 1999. In addition, all documents we "
        "file "
        "later under Sections 13(a) or 15(d) of the Exchange Act before we terminate the offering are incorporated.",
        (),
        False,
        True,
    ),
    (
        "a forward clause that begins with the filings",
        "We incorporate by reference our Form 10-K for the year ended March 31, 2021. Filings made after the date of "
        "the "
        "initial registration statement, and until the offering is terminated, are incorporated too.",
        (),
        False,
        True,
    ),
    (
        "what is filed in the future",
        "We incorporate by reference our Form 10-K for the year ended March 31, 1999. We will also incorporate what we "
        "file with the SEC in the future under Section 13(a) or 15(d) of the Exchange Act until the offering ends.",
        (),
        False,
        True,
    ),
    (
        "forward clause as the last part of a sentence",
        "We incorporate by reference: (a) our Annual Report on Form 10-K for the year ended December 31, 2018; (b) our "
        "Current Report on Form 8-K filed March 4, 2019; and (c) all documents filed under Section 13(a), 13(c), 14 or "
        "15(d) of the Exchange Act after the date hereof (other than reports furnished under Items 2.02 and 7.01).",
        ("2.02", "7.01"),
        True,
        True,
    ),
    (
        "forward clause as a numbered part of the sentence that opens the list",
        "We incorporate by reference the documents and filings (other than reports furnished under Item 2.02 or Item "
        "7.01 of Form 8-K) that: (i) are listed below; (ii) are filed by us with the SEC pursuant to Section 13(a) of "
        "the Exchange Act after the date of the registration statement; and (iii) we file in the future with the SEC "
        "under Section 13(a) of the Exchange Act prior to the time that all shares have been sold:" + LIST,
        ("2.02", "7.01"),
        True,
        True,
    ),
    (
        "a forward clause without the words on reference, behind a list of other words",
        OPENS
        + LIST
        + "\n\nIn addition, all documents subsequently filed pursuant to Sections 13(a), 13(c), 14 and 15(d) of the "
        "Exchange Act prior to the filing of a post-effective amendment are incorporated.",
        (),
        False,
        True,
    ),
    (
        "two companies that both incorporate what is filed later",
        OPENS
        + LIST
        + "\n\nBoth also incorporate documents filed later under Sections 13(a), 13(c), 14 or 15(d) of the Exchange "
        "Act until the offering ends.",
        (),
        False,
        True,
    ),
    (
        "a forward clause as a paragraph of its own behind a member that ends in a conjunction",
        OPENS
        + "\n\nour Annual Report on Form 10-K for the year ended December 31, 2018, filed March 1, 2019;"
        + "\n\nour Current Report on Form 8-K filed April 5, 2019, and any report filed for updating it; and"
        + "\n\nany future filings we make with the SEC under Sections 13(a), 13(c), 14 or 15(d) of the Exchange Act "
        "until we sell all of the securities offered by this prospectus.",
        (),
        False,
        True,
    ),
    (
        "numbered parts of which none is of the future",
        "We incorporate by reference the documents that: (i) are listed below; and (ii) we filed with the SEC before:"
        + LIST,
        (),
        False,
        False,
    ),
    (
        "exception of past and future reports, no forward clause",
        OPENS
        + LIST
        + "\n\nWe are not incorporating by reference any information furnished under Items 2.02 or 7.01 (or "
        "corresponding information furnished under Item 9.01 or included as an exhibit) in any past or future Current "
        "Report on Form 8-K.",
        ("2.02", "7.01", "9.01"),
        True,
        False,
    ),
    (
        "in no event",
        OPENS
        + LIST
        + "\n\nIn no event, however, will any of the information that we disclose under Item 2.02 or Item 7.01 of any "
        "Current Report on Form 8-K that we may furnish be incorporated by reference into, or otherwise included in, "
        "this prospectus.",
        ("2.02", "7.01"),
        True,
        False,
    ),
    (
        "future reports of an asset-backed issuer and no list",
        "All documents filed by the depositor with respect to the issuing entity, including distribution reports on "
        "Form 10-D and annual reports on Form 10-K, after the date of this prospectus and prior to the termination of "
        "the offering of the notes will be deemed to be incorporated by reference into this prospectus.",
        (),
        False,
        True,
    ),
    (
        "a forward clause that a page cuts in two",
        OPENS
        + LIST
        + "\n\nAll documents that we file under Sections 13(a), 13(c), 14\n\nor 15(d) of the Exchange Act after "
        "the date of this prospectus and\n\nprior to the end of the offering shall be incorporated by reference.",
        (),
        False,
        True,
    ),
    (
        "a forward clause that a page cuts before a number, and an exception likewise",
        OPENS
        + LIST
        + "\n\nAll documents that we file under Sections\n\n13(a), 13(c), 14 or 15(d) of the Exchange Act after the "
        "date of this prospectus shall be incorporated by reference. We do not incorporate information furnished under "
        "Items\n\n2.02 or 7.01 of Form 8-K.",
        ("2.02", "7.01"),
        True,
        True,
    ),
    (
        "a forward clause without the words on reference, before its exception",
        OPENS
        + LIST
        + "\n\nIn addition, all documents that we file under Section 13(a) of the Exchange Act after this date will be "
        "incorporated, except that we are not incorporating any information that is furnished under Item 2.02.",
        ("2.02",),
        True,
        True,
    ),
    (
        "an exception and a forward clause in bullets that a page cuts",
        OPENS + "\n\n* Annual Report on Form 10-K for the year ended December 31, 2018;"
        "\n\n* Current Reports on Form 8-K filed on March 4, 2019 (but excluding\n\nItem 2.02) and April 5, 2019; and"
        "\n\n* all documents filed by us pursuant to\n\nSections 13(a), 13(c), 14 or 15(d) of the Exchange Act after "
        "the date of this prospectus.",
        ("2.02",),
        True,
        True,
    ),
    (
        "amendments of the past",
        OPENS
        + LIST
        + "\n\n* all amendments to our Annual Report on Form 10-K for the year ended December 31, 2018 that we "
        "filed on or prior to the date of this prospectus.",
        (),
        False,
        False,
    ),
    (
        "an exception that names a report by the day on which it was furnished",
        OPENS + "\n\n* Annual Report on Form 20-F for 2015, filed March 31, 2016, except for Item 18, which has been "
        "superseded by our report on Form 6-K furnished on June 9, 2016.",
        (),
        False,
        False,
    ),
    (
        "future filings as the last bullet, which is the letter o",
        OPENS
        + "\n\no Annual Report on Form 10-K for the year ended December 31, 2018; and\n\no All documents filed by us "
        "under Sections 13(a), 13(c), 14 or 15(d) of the Exchange Act after the date of this prospectus.",
        (),
        False,
        True,
    ),
    (
        "unless we state otherwise, none",
        OPENS
        + LIST
        + "\n\nUnless we specifically state otherwise, none of the information we disclose under Items 2.02 or 7.01 of "
        "any Current Report on Form 8-K that we may furnish to the SEC will be incorporated by reference.",
        ("2.02", "7.01"),
        True,
        False,
    ),
    (
        "not, however",
        OPENS
        + LIST
        + "\n\nWe will not, however, incorporate by reference any documents or portions thereof that are not deemed "
        "“filed”, including information furnished pursuant to Item 2.02 of reports on Form 8-K after the date hereof.",
        ("2.02",),
        True,
        False,
    ),
    (
        "no document that is furnished",
        OPENS
        + LIST
        + "\n\nNo document, report or exhibit or any other information that we have “furnished” to the SEC pursuant to "
        "the Exchange Act shall be incorporated by reference.",
        (),
        True,
        False,
    ),
    (
        "any future filings, without the words by reference",
        OPENS
        + LIST
        + "\n\nWe also incorporate any future filings made pursuant to Section 13(a) until the offering ends.",
        (),
        False,
        True,
    ),
    (
        "those documents",
        OPENS
        + LIST
        + "\n\nWe will file documents after the date of this prospectus, and those documents shall be incorporated "
        "by reference into this prospectus.",
        (),
        False,
        True,
    ),
    (
        "documents filed before a meeting",
        OPENS
        + LIST
        + "\n\nAll documents filed under Sections 13(a), 13(c), 14 or 15(d) of the Exchange Act before the "
        "special meeting are also incorporated by reference.",
        (),
        False,
        True,
    ),
    (
        "items that a report is incorporated for",
        OPENS
        + "\n\n* our Current Reports on Form 8-K filed on January 3, 2019 (excluding Item 7.01) and May 22, 2019 (as "
        "it relates to Item 5.07).",
        ("7.01",),
        True,
        False,
    ),
    (
        "items of a periodic report are no items of Form 8-K",
        OPENS
        + "\n\n* Annual Report on Form 10-K for the year ended December 31, 2018, filed March 1, 2019 (except for "
        "Items 7 and 8, which our Current Report on Form 8-K filed on May 18, 2019 updates).",
        (),
        False,
        False,
    ),
    (
        "between two dates",
        OPENS
        + LIST
        + "\n\nWe also incorporate by reference additional documents that we file with the SEC under Sections 13(a), "
        "13(c), 14 or 15(d) of the Exchange Act between the date of this document and the date of the meeting.",
        (),
        False,
        True,
    ),
    (
        "deemed to be incorporated",
        OPENS
        + LIST
        + "\n\nAll documents filed by us after the date of this prospectus and prior to the termination of "
        "this offering shall be deemed to be incorporated by reference. Any information that is deemed furnished and "
        "not filed shall not be incorporated.",
        (),
        True,
        True,
    ),
    (
        "items of the old numbering",
        OPENS
        + LIST
        + "\n\nWe also incorporate by reference additional documents we may file with the Commission after "
        "the date of this prospectus under Section 13(a), 13(c), 14 or 15(d) of the Exchange Act until the offering is "
        "terminated, excluding information furnished under Item 9 or Item 12 of Form 8-K.",
        ("9", "12"),
        True,
        True,
    ),
    (
        "forward clause as a member of the list",
        OPENS
        + "\n\n* Current Report on Form 8-K filed May 3, 2019 (other than Items 2.02, 7.01 and related exhibits in "
        "Item 9.01);\n\n* Current Report on Form 8-K filed June 3, 2019 (Item 8.01 only); and\n\n* all documents "
        "subsequently filed pursuant to Section 13(a) prior to the end of the offering.",
        ("2.02", "7.01", "9.01"),
        True,
        True,
    ),
    (
        "what modifies or supersedes is no forward clause",
        OPENS
        + LIST
        + "\n\nAny statement contained in a document incorporated or deemed to be incorporated by reference "
        "herein shall be deemed to be modified or superseded to the extent that a statement contained in any "
        "subsequently filed document which also is incorporated by reference modifies or supersedes such statement. We "
        "will provide without charge a copy of any document that we file after the date hereof.",
        (),
        False,
        False,
    ),
    (
        "reports on Form 6-K that say so",
        OPENS
        + "\n\n* annual report on Form 20-F for the year ended December 31, 2018 filed April 1, 2019; and\n\n* Form "
        "6-K furnished on May 3, 2019.\n\nAll subsequent annual reports on Form 20-F shall be deemed incorporated by "
        "reference, and we may incorporate by reference some or all of our reports on Form 6-K by identifying in such "
        "Form 6-K that it is being incorporated.",
        (),
        False,
        True,
    ),
    (
        "under no circumstances",
        OPENS + LIST + "\n\nUnder no circumstances will any information filed under items 2.02 or 7.01 of Form 8-K be "
        "deemed incorporated herein by reference unless such Form 8-K expressly provides to the contrary.",
        ("2.02", "7.01"),
        True,
        False,
    ),
    (
        "only what is filed, in quotation marks",
        OPENS
        + "\n\n* Current Reports on Form 8-K (only to the extent “filed” and not “furnished”), filed on April 9, 2012.",
        (),
        True,
        False,
    ),
    (
        "a member for later reports between others that end with semicolons",
        OPENS
        + "\n\n* current report on Form 6-K filed on March 4, 2021, to the extent not superseded;\n\n* all subsequent "
        "annual reports on Form 20-F; and\n\n* the description of our shares in our Form 8-A filed on May 2, 2017.",
        (),
        False,
        True,
    ),
    (
        "furnished, as opposed to filed",
        "We incorporate by reference the documents listed below (except for the portions of our current reports "
        "furnished, as opposed to filed, on Form 8-K):" + LIST,
        (),
        True,
        False,
    ),
    (
        "filed, but not furnished",
        OPENS
        + LIST
        + "\n\nAll documents that we file (but not those that we furnish) under Sections 13(a) or 15(d) of the "
        "Exchange Act after the date of this prospectus will be deemed incorporated by reference.",
        (),
        True,
        True,
    ),
    (
        "future filings at the end of a list, behind what is left out",
        OPENS
        + LIST
        + "\n\nin each case other than information furnished under Item 7.01, and all documents that we file under "
        "Sections 13(a) or 15(d) of the Exchange Act until the offering is completed.",
        ("7.01",),
        True,
        True,
    ),
    (
        "future filings along with a list",
        OPENS
        + LIST
        + "\n\nalong with any future filings that we make with the SEC under Sections 13(a) or 15(d) of the Exchange "
        "Act before all of the bonds are sold.",
        (),
        False,
        True,
    ),
    (
        "future filings in a row of a table",
        OPENS
        + "\n\n| Annual Report on Form 10-K | Year ended December 31, 2012 |\n"
        + "| All subsequent documents filed by us under Section 13(a) or 15(d) | After the date of this prospectus |",
        (),
        False,
        True,
    ),
    (
        "a later filing is part of the prospectus",
        OPENS
        + LIST
        + "\n\nIn addition, every report that we file under Section 13(a) or 15(d) after the date of this prospectus "
        "is part of this prospectus from the day it is filed.",
        (),
        False,
        True,
    ),
    (
        "later filings for which the verb stands once",
        OPENS
        + LIST
        + "\n\nReports furnished under Items 9 and 12 of Form 8-K are not incorporated; every other filing we make "
        "under Section 13(a) or 15(d) until this offering is completed is.",
        ("9", "12"),
        True,
        True,
    ),
    *(
        (name, OPENS + LIST + "\n\n" + words, (), False, True)
        for name, words in [
            (
                "documents that somebody files later, without an article",
                "Documents that either company files with the SEC before the offering ends are incorporated too.",
            ),
            (
                "reports that will be deemed incorporated",
                "Pursuant to the Exchange Act, all reports we subsequently file before this offering terminates will "
                "be deemed incorporated.",
            ),
            ("future reports by their form", "* any future Form 20-F, and any future Form 6-K that so provides."),
        ]
    ),
    (
        "what brackets behind one report leave out is not left out of the next",
        OPENS
        + LIST
        + "\n\n* Current Reports on Form 8-K filed April 30, 2013 (excluding Item 2.02) and September 9, 2013 "
        "(pursuant to Item 8.01).",
        ("2.02",),
        True,
        False,
    ),
    (
        "what is incorporated is part of the prospectus",
        OPENS
        + LIST
        + "\n\nAll documents listed above are part of this prospectus. Statements made after the date of a document "
        "may differ from it.",
        (),
        False,
        False,
    ),
    (
        "items of Regulation S-K are no items of Form 8-K",
        "We incorporate by reference the documents listed below (excluding any information under Item 402(i) of "
        "Regulation S-K and the performance graph):" + LIST,
        (),
        False,
        False,
    ),
    (
        "a website is no furnished information",
        "The information on our website is not incorporated into this prospectus or any report that we file with or "
        "furnish to the SEC. " + OPENS + LIST,
        (),
        False,
        False,
    ),
    (
        "reports that we file after the date",
        OPENS
        + LIST
        + "\n\nThe reports we file with the SEC pursuant to Section 13(a), 13(c), 14 or 15(d) of the Exchange "
        "Act after the date of this prospectus until we end the offering are incorporated by reference.",
        (),
        False,
        True,
    ),
    (
        "any form that is filed later",
        OPENS + LIST + "\n\nWe also incorporate any Form 20-F filed after the date of this prospectus.",
        (),
        False,
        True,
    ),
    (
        "reports that we have filed after the date of another document",
        OPENS + LIST + "\n\nThe reports we have filed since the date of our annual report are listed above.",
        (),
        False,
        False,
    ),
    (
        "what updates a description is no forward clause",
        OPENS
        + LIST
        + "\n\n* the description of our common stock incorporated by reference in our Form 8-A filed May 3, "
        "1999, including any amendment subsequently filed for the purpose of updating such description.",
        (),
        False,
        False,
    ),
]


@pytest.mark.parametrize(
    ("body", "items", "furnished", "forward"), [pytest.param(*case[1:], id=case[0]) for case in CASES]
)
def test_reads_carve_outs_and_forward_clause(body: str, items: tuple[str, ...], furnished: bool, forward: bool) -> None:
    found = read(page(body))
    assert found.excluded_items.value == items
    assert found.furnished_excluded.value is furnished
    assert found.forward_incorporation.value is forward


@pytest.mark.parametrize(
    ("name", "rule", "words"),
    [
        ("excluded_items", "carve-out", "Item 2.02 or Item 7.01"),
        ("furnished_excluded", "carve-out", "furnished"),
        ("forward_incorporation", "forward-clause", "any future filings"),
        ("commission_file_numbers", "commission-file-number", "001-43210"),
    ],
)
def test_quotes_the_words_that_say_it(name: str, rule: str, words: str) -> None:
    opening = CASES[2][1].replace("listed below", "listed below (SEC File No. 001-43210)")
    fact = getattr(read(page(opening)), name)
    assert any(words in piece.quote and piece.rule == rule for piece in fact.evidence)


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        pytest.param("(File No. 001-43210)", ("001-43210",), id="one"),
        pytest.param("(File Nos. 1-4321 and 0-12345)", ("1-4321", "0-12345"), id="two of an older form"),
        pytest.param("(Registration No. 001-35504)", ("001-35504",), id="called a registration"),
        pytest.param("(File No. 0-346)", ("0-346",), id="three figures"),
        pytest.param("(Commission File Number 000- 54321)", ("000-54321",), id="white space inside"),
        pytest.param("(Registration File No. 333-212345)", (), id="Securities Act"),
        pytest.param("(telephone 1-800-555-0199)", (), id="telephone"),
    ],
)
def test_reads_exchange_act_file_numbers(words: str, numbers: tuple[str, ...]) -> None:
    found = read(page(OPENS.replace("below", f"below {words}") + LIST))
    assert (found.commission_file_numbers.value or ()) == numbers


@pytest.mark.parametrize("reports", ["annual, quarterly and current reports", "reports"])
def test_reads_the_file_number_of_the_sentence_before_the_section(reports: str) -> None:
    before = f"We file {reports} with the SEC under File No. 001-43210."
    found = read(page(f"{before}\n\n# DOCUMENTS INCORPORATED BY REFERENCE\n\n{OPENS}{LIST}", SOURCES))
    assert found.commission_file_numbers.value == ("001-43210",)


def test_states_nothing_without_a_section() -> None:
    found = read(page("We make widgets. Our reports on Form 8-K are on our website.", "THE COMPANY"))
    assert found.incorporated == ()
    assert found.furnished_excluded.value is None
    assert found.forward_incorporation.value is None
    assert found.forward_incorporation.absent == "not stated"


def test_future_filings_of_a_document_without_a_list() -> None:
    said = (
        "We incorporate by reference any Current Reports on Form 8-K that are filed for the trust after the date of "
        "this prospectus."
    )
    found = read(page(said, "WHERE YOU CAN FIND MORE INFORMATION"))
    assert found.incorporated == ()
    assert found.forward_incorporation.value is True
    assert found.forward_incorporation.evidence[0].quote == said


@pytest.mark.parametrize(
    ("words", "stated"),
    [
        (
            "The information in this report (other than Exhibit 99.2) is incorporated by reference into the "
            "registration statement on Form S-8 (File No. 333-700001).",
            None,
        ),
        (
            "The information in the reports of our parent is incorporated by reference into this prospectus, which is "
            "a part of the registration statement on Form S-3.",
            False,
        ),
    ],
)
def test_a_report_that_registration_statements_incorporate(words: str, stated: bool | None) -> None:
    found = read(page(words, "INCORPORATION BY REFERENCE"))
    assert found.incorporated == ()
    assert found.furnished_excluded.value is stated
    assert found.forward_incorporation.value is stated
