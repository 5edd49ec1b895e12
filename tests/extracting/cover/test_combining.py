"""Covers of mergers, split-offs and blank check companies: who registers what holders get, and where it is listed."""

from __future__ import annotations

from typing import Any

import pytest

from generator.extracting import cover, extract, registrant
from tests.extracting.cover.covers import LEGEND, document, facts, html, plain

MORE = (
    "The terms are set out in this paper at some length, so that nobody takes this paragraph for a title: it goes on "
    "for more than two hundred and fifty characters, as the paragraphs of real covers do, and says nothing that any "
    "rule should read as a fact of the merger or of the securities that it brings to anybody."
)


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        pytest.param(
            [
                "HOLDING COMPANY REORGANIZATION PROPOSED",
                "Under an agreement and plan of merger, each share of Larkspur Light common stock will be converted "
                "automatically into one share of LLP Resources common stock, and Larkspur Light Company will be owned "
                "by LLP Resources, Inc., a newly formed corporation. " + MORE,
            ],
            "LLP Resources, Inc.",
            id="a holding company that its short name begins",
        ),
        pytest.param(["HOLDING COMPANY REORGANIZATION PROPOSED", MORE], None, id="no holding company named"),
        pytest.param(
            [
                "Larkspur Bancorp, Inc., which we refer to as “Bancorp,” and Omega Bancshares, Inc. have approved a "
                "merger. Of the consideration, 25% will be paid in cash and 75% will be paid in shares of Bancorp "
                "common stock. " + MORE
            ],
            "Larkspur Bancorp, Inc.",
            id="what is paid in shares",
        ),
        pytest.param(
            [
                "Dear Omega Merger Corp. Stockholders: You will vote on the business combination agreement by and "
                "among Omega Merger Corp., Larkspur Labs S.à r.l. (“Labs”), Merger Sub and Larkspur Group (“Holdco”). "
                "This proxy statement/prospectus covers 32,343,750 ordinary shares of Holdco and 20,112,493 warrants "
                "to purchase ordinary shares of Holdco. " + MORE
            ],
            "Larkspur Group",
            id="whose shares the prospectus covers",
        ),
        pytest.param(
            [
                "OFFER TO EXCHANGE UP TO 29,000,000 SHARES OF COMMON STOCK OF",
                "LARKSPUR CARE INCORPORATED",
                "WHICH ARE OWNED BY OMEGA DRUGS INCORPORATED FOR OUTSTANDING SHARES OF COMMON STOCK OF",
                "OMEGA DRUGS INCORPORATED",
                MORE,
            ],
            "LARKSPUR CARE INCORPORATED",
            id="a subsidiary that is split off",
        ),
        pytest.param(
            [
                "UP TO 7,555,183 WARRANTS",
                "This prospectus relates to the warrants that were issued in a private placement in connection with "
                "the initial public offering of Omega Acquisition Corp. (“Omega”) by its holders. " + MORE,
            ],
            None,
            id="the earlier public offering of another company",
        ),
        pytest.param(
            ["This is the initial public offering of Larkspur Holdings, Inc. " + MORE],
            "Larkspur Holdings, Inc.",
            id="this public offering",
        ),
    ],
)
def test_who_registers_what_holders_get(paragraphs: list[str], expected: str | None) -> None:
    source = document(html("Filed Pursuant to Rule 424(b)(3)", "PROSPECTUS", *paragraphs, LEGEND))
    assert registrant.read(source, cover.find(source)).value == expected


def test_an_employer_and_its_plan() -> None:
    source = document(
        html(
            "As filed with the Securities and Exchange Commission on September 5, 2014",
            "FORM S-1<br>REGISTRATION STATEMENT UNDER THE SECURITIES ACT OF 1933",
            "Larkspur Financial Corp. and<br>Larkspur Savings Bank Employees’<br>"
            "Savings &amp; Profit Sharing Plan and Trust",
            "(Exact Name of Registrant as Specified in Its Charter)",
            "Approximate date of commencement of proposed sale to the public: as soon as practicable.",
        )
    )
    span = cover.find(source)
    assert registrant.read(source, span).value == "Larkspur Financial Corp."
    others = registrant.co_registrants(source, span, "Larkspur Financial Corp.").value
    assert others == ("Larkspur Savings Bank Employees’ Savings & Profit Sharing Plan and Trust",)


def test_a_listing_whose_sentence_names_a_company_with_its_form() -> None:
    letter = (
        "Larkspur Acquisition Corp. (“Larkspur”) and Omega Labs, Inc. have entered into a merger agreement. Larkspur’s "
        "shares are traded on Nasdaq under the symbol “LRKS.” Larkspur will apply for listing of the common stock of "
        "Omega Robotics, Inc. on Nasdaq under the symbol “OMGR.” Sigma stock is listed on Nasdaq under the symbol "
        "“SIGM.” " + MORE
    )
    source = document(html("PROXY STATEMENT/PROSPECTUS OF LARKSPUR ACQUISITION CORP.", letter, LEGEND))
    assert plain(facts(source)["listing"]) == [("Nasdaq", "LRKS"), ("Nasdaq", "OMGR")]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "our Amendment No. 1 to Quarterly Report on Form 10-Q, filed with the Commission on March 1, 2024",
            [("10-Q/A", "2024-03-01")],
        ),
        (
            "Amendment No. 2 to our Annual Report on Form 10-K, filed with the Commission on March 1, 2024",
            [("10-K/A", "2024-03-01")],
        ),
        (
            "an amendment to our bylaws, and our Quarterly Report on Form 10-Q, filed with the Commission on March 1, "
            "2024",
            [("10-Q", "2024-03-01")],
        ),
    ],
)
def test_an_amendment_that_is_attached(words: str, expected: list[Any]) -> None:
    source = document(
        html(
            "Filed Pursuant to Rule 424(b)(3)",
            "PROSPECTUS SUPPLEMENT NO. 5",
            "(To Prospectus dated May 24, 2023)",
            "Larkspur Motors, Inc.",
            f"This supplement updates the prospectus with the information contained in {words}. Accordingly, we have "
            "attached the report to this supplement. " + MORE,
            LEGEND,
        )
    )
    assert plain(facts(source)["attached"]) == expected


def test_a_short_name_that_a_sentence_defines_for_a_name_in_capitals() -> None:
    letter = (
        "The board of Omega Acquisition Corp (“Omega”) has approved the Agreement and Plan of Merger among Omega, "
        "Larkspur Green Holdings Limited (“PubCo”) and Merger Sub. PubCo has applied for listing of the PubCo ordinary "
        "shares on Nasdaq under the symbol “LRKS.” Omega’s shares are listed on Nasdaq under the symbol “OMGA.” " + MORE
    )
    title = (
        "PROXY STATEMENT FOR EXTRAORDINARY GENERAL MEETING OF OMEGA ACQUISITION CORP<br>AND<br>"
        "PROSPECTUS FOR 52,187,500 ORDINARY SHARES OF<br>LARKSPUR GREEN HOLDINGS LIMITED"
    )
    source = document(html("Filed Pursuant to Rule 424(b)(3)", title, letter, LEGEND))
    assert plain(facts(source)["listing"]) == [("Nasdaq", "LRKS")]


@pytest.mark.parametrize(
    ("head", "registrant_named", "numbers"),
    [
        (
            "Filed by Larkspur Rail Corporation<br>Pursuant to Rule 425 under the Securities Act of 1933<br>and deemed "
            "filed pursuant to Rule 14a-12<br>Subject Company: Omega Transit, Inc.<br>Commission File No.: 001-34567",
            "Larkspur Rail Corporation",
            (),
        ),
        (
            "Filed by Larkspur Acquisition, Inc. (File No. 001-34567) pursuant to Rule 425 under the Securities "
            "Act of 1933<br>Subject Company: Omega Gaming, LLC<br>Registration Statement File No. 333-245555",
            "Larkspur Acquisition, Inc.",
            ("333-245555",),
        ),
        ("Larkspur Rail Corporation<br>Rule 425 of the Securities Act of 1933", None, ()),
    ],
)
def test_a_communication_on_a_merger(head: str, registrant_named: str | None, numbers: tuple[str, ...]) -> None:
    body = html(
        head, "DALLAS, February 8, 2019 – Larkspur today announced that it has entered into a merger agreement."
    )
    source = document(f"<DOCUMENT>\n<TYPE>425\n<FILENAME>d425.htm\n<TEXT>\n{body}\n</TEXT>\n</DOCUMENT>\n", "d425.txt")
    filing = extract(source)
    assert (filing.form, filing.document_kind, filing.registrant) == ("425", "other", registrant_named)
    assert filing.registration_numbers == numbers
    assert not filing.offering_kinds


def test_a_communication_whose_header_says_whom_it_is_about() -> None:
    body = "Filed by Larkspur Corporation\nPursuant to Rule 425 under the Securities Act of 1933\n\nQ&A\n"
    source = document(
        "<SEC-HEADER>\nCONFORMED SUBMISSION TYPE:\t425\n\nSUBJECT COMPANY:\n\n\tCOMPANY DATA:\n"
        "\t\tCOMPANY CONFORMED NAME:\t\tOMEGA INC\n\t\tCENTRAL INDEX KEY:\t\t0000900001\n\n"
        "FILED BY:\n\n\tCOMPANY DATA:\n"
        "\t\tCOMPANY CONFORMED NAME:\t\tLARKSPUR CORP\n\t\tCENTRAL INDEX KEY:\t\t0000900002\n</SEC-HEADER>\n"
        f"<DOCUMENT>\n<TYPE>425\n<FILENAME>e425.txt\n<TEXT>\n{body}\n</TEXT>\n</DOCUMENT>\n",
        "e425.txt",
    )
    filing = extract(source)
    assert (filing.registrant, filing.cik) == ("OMEGA INC", "0000900001")


def test_a_short_name_before_the_end_of_a_sentence() -> None:
    letter = (
        "You will be asked to vote on the merger of Omega Bancorp into Larkspur Shore Bankshares Corporation. As a "
        "result of the merger, you will receive 0.83 shares of Larkspur Shore common stock for each share. " + MORE
    )
    source = document(html("Filed Pursuant to Rule 424(b)(3)", "PROXY STATEMENT / PROSPECTUS", letter, LEGEND))
    assert registrant.read(source, cover.find(source)).value == "Larkspur Shore Bankshares Corporation"


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (
            "a Maryland corporation that we refer to as LB throughout this prospectus, is offering",
            "Larkspur Bancorp, Inc.",
        ),
        ("a Maryland corporation, owns a bank. Its parent is offering", None),
    ],
)
def test_who_offers_behind_what_it_is(said: str, expected: str | None) -> None:
    words = f"Larkspur Bancorp, Inc., {said} shares of common stock for sale. " + MORE
    source = document(html("Filed Pursuant to Rule 424(b)(3)", "PROSPECTUS", "Up to 805,000 Shares", words, LEGEND))
    assert registrant.read(source, cover.find(source)).value == expected


def test_listing_in_an_offer_to_exchange_what_is_tendered() -> None:
    words = (
        "Larkspur Sur, S.A. is offering to exchange 1.25 ADSs for each outstanding share of common stock of Omega "
        "Financial, Inc. that is validly tendered. Larkspur Sur ADSs are listed on the New York Stock Exchange under "
        "the symbol “LRKS.” Omega shares are listed on the NYSE under the symbol “OMGF.” " + MORE
    )
    title = "Offer to Exchange<br>American Depositary Shares of<br>LARKSPUR SUR, S.A."
    source = document(html("Filed Pursuant to Rule 424(b)(3)", title, words, LEGEND))
    assert plain(facts(source)["listing"]) == [("New York Stock Exchange", "LRKS")]


def test_a_listing_of_who_is_bought_where_companies_only_merge() -> None:
    letter = (
        "Omega Bancorp has entered into an agreement to merge with Larkspur Corp. Larkspur common stock is traded "
        "on Nasdaq under the symbol “LRKS.” Omega common stock is quoted on the OTC Bulletin Board under the symbol "
        "“OMGA.” " + MORE
    )
    source = document(html("PROXY STATEMENT/PROSPECTUS OF LARKSPUR FINANCIAL CORP.", letter, LEGEND))
    assert plain(facts(source)["listing"]) == [("Nasdaq", "LRKS")]
