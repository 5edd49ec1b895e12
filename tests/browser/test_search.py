"""Search as people use it: with mouse, keyboard, phone, and without script."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

Open = Callable[..., Page]
DAY = re.compile(r"\d{1,2} [A-Z][a-z]{2} \d{4}")


def results(page: Page) -> list[str]:
    expect(page.get_by_role("status")).to_have_text(re.compile("document|found"))
    return page.locator("#fl-results h2").all_inner_texts()


def test_from_the_header_to_a_filing(open_page: Open) -> None:
    page = open_page("glossary/")
    box = page.get_by_role("searchbox", name="Search filings")
    box.fill("Quillfeather warrants")
    box.press("Enter")
    expect(page).to_have_url(re.compile(r"/search/\?q=Quillfeather"))
    assert results(page)
    link = page.locator("#fl-results a", has_text="424B3").first
    link.click()
    expect(page).to_have_url(re.compile("/filings/quillfeather-robotics-inc-424b3-2019-03-14/$"))


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("333-700001", "333-700001"),
        ("0000700001-19-000012", "8-K"),
        ("Stereotaxis 424B3", "424B3"),
        ("Ada Lindqvist", "8-K"),
        ("zzqqxx", None),
        ("001-70001", "Quillfeather"),
        ("000070000119000012", "8-K"),
        ("March 14, 2019", "14 Mar 2019"),
        ("2019-03-14", "14 Mar 2019"),
    ],
    ids=[
        "registration number",
        "accession number",
        "issuer and form",
        "words of the source text alone",
        "no such word",
        "file number",
        "accession number without dashes",
        "a day as filings write it",
        "a day as machines write it",
    ],
)
def test_what_is_found(query: str, first: str | None, open_page: Open) -> None:
    found = results(open_page(f"search/?q={query}"))
    assert bool(found) == (first is not None)
    if first:
        assert first in found[0]


def test_the_name_of_an_issuer_leads_to_its_page_first(open_page: Open) -> None:
    assert results(open_page("search/?q=quillfeather robotics"))[0] == "Quillfeather Robotics, Inc."


def test_an_issuer_is_offered_for_a_name_that_is_misspelled(open_page: Open) -> None:
    page = open_page("search/?q=Quilfeather")
    expect(page.get_by_role("status")).to_contain_text("Did you mean Quillfeather Robotics, Inc.?")
    page.get_by_role("status").get_by_role("link").click()
    expect(page.locator("#fl-results h2").first).to_have_text("Quillfeather Robotics, Inc.")


def test_filters_narrow_and_stand_in_the_address(open_page: Open) -> None:
    page = open_page("search/?q=Quillfeather")
    everything = len(results(page))
    page.get_by_label("Form", exact=True).select_option("8-K")
    expect(page).to_have_url(re.compile("form=8-K"))
    expect(page.locator("#fl-results h2").first).to_contain_text("8-K")
    fewer = results(page)
    assert 0 < len(fewer) < everything
    page.reload()
    assert results(page) == fewer
    assert page.get_by_label("Form", exact=True).input_value() == "8-K"
    page.get_by_label("Year").select_option("2019")
    page.get_by_label("Order").select_option("newest")
    assert results(page)


@pytest.mark.parametrize("name", ["form", "year", "issuer", "item"])
def test_every_filter_has_values(name: str, open_page: Open) -> None:
    page = open_page("search/?q=Quillfeather")
    results(page)
    values = page.locator(f"#fl-{'issuers' if name == 'issuer' else name} option:not([value=''])")
    expect(values.first).to_be_attached()


def test_part_of_an_issuer_s_name_is_enough(open_page: Open) -> None:
    page = open_page("search/?q=424B3")
    assert any("STEREOTAXIS" in title.upper() for title in results(page))
    page.get_by_label("Issuer", exact=True).fill("quill")
    expect(page).to_have_url(re.compile("issuer=quill"))
    expect(page.locator("#fl-results h2", has_text=re.compile("stereotaxis", re.I))).to_have_count(0)
    assert results(page)


def test_keyboard_alone(open_page: Open) -> None:
    page = open_page("about/")
    page.keyboard.press("/")
    expect(page.get_by_role("searchbox", name="Search filings")).to_be_focused()
    page.keyboard.type("Quillfeather")
    page.keyboard.press("Enter")
    results(page)
    page.keyboard.press("/")
    expect(page.locator("#fl-q")).to_be_focused()
    for _ in range(12):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.closest('#fl-results') !== null"):
            break
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("/(filings|issuers|registrations)/"))


def test_the_shortcut_can_be_switched_off_and_stays_off(open_page: Open) -> None:
    page = open_page("search/")
    page.get_by_label("leads to the search box").uncheck()
    page.goto(page.url.replace("search/", "about/"))
    page.keyboard.press("/")
    expect(page.get_by_role("searchbox", name="Search filings")).not_to_be_focused()


def test_a_hit_in_a_source_text_leads_to_its_paragraph(open_page: Open) -> None:
    page = open_page("search/?q=small observatory")
    results(page)
    item = page.locator("#fl-results > li").first
    expect(item.get_by_role("heading")).to_have_text(re.compile("8-K"))
    place = item.locator(".fl-places a").first
    expect(place).to_contain_text("She leads a small observatory")
    expect(place.locator("mark")).to_have_count(2)
    place.click()
    expect(page).to_have_url(re.compile(r"/filings/0000700001-19-000012/source/#b\d+$"))
    paragraph = page.locator(f"#{page.url.partition('#')[2]}")
    expect(paragraph).to_contain_text("observatory")
    expect(paragraph).to_be_in_viewport()


def test_a_document_stands_once_in_the_results(open_page: Open) -> None:
    page = open_page("search/?q=Quillfeather")
    results(page)
    addresses = page.locator("#fl-results > li h2 a").evaluate_all("links => links.map((link) => link.href)")
    assert len(addresses) == len(set(addresses)) > 1
    assert page.locator("#fl-results .fl-places").count() > 0


def test_nothing_found_is_said(open_page: Open) -> None:
    page = open_page("search/?q=zzqqxx")
    status = page.get_by_role("status")
    expect(status).to_have_text(re.compile(r"^Nothing was found\."))
    expect(status).to_have_attribute("aria-live", "polite")


def test_on_a_phone_the_button_leads_to_the_search_page(open_page: Open) -> None:
    page = open_page("about/", width=390)
    page.locator(".fl-header-search button").click()
    expect(page).to_have_url(re.compile("/search/"))
    page.get_by_label("Issuer, form, registration").fill("Quillfeather")
    assert results(page)


def test_without_script_lists_lead_to_everything(open_page: Open) -> None:
    page = open_page("about/", script=False)
    page.locator(".fl-header-search button").click()
    expect(page).to_have_url(re.compile("/search/"))
    expect(page.locator("#fl-search")).to_be_hidden()
    page.locator("article").get_by_role("link", name="filings", exact=True).click()
    page.get_by_role("link", name="424B3").first.click()
    expect(page.get_by_role("heading", level=1)).to_be_visible()


def test_filters_that_leave_nothing_are_said(open_page: Open) -> None:
    page = open_page("search/?q=Quillfeather&form=10-Q/A")
    expect(page.get_by_role("status")).to_have_text(
        re.compile(r"Nothing was found with these filters; \d+ documents? without them")
    )


def test_a_word_that_is_nowhere_is_named(open_page: Open) -> None:
    page = open_page("search/?q=Quillfeather zebra")
    assert results(page)
    expect(page.get_by_role("status")).to_contain_text("In none of them: zebra")


def test_what_a_filing_says_is_text_and_never_markup(open_page: Open) -> None:
    page = open_page("search/?q=Quillfeather")
    results(page)
    assert page.locator("#fl-results :is(script, img, iframe, svg)").count() == 0


FETCHED = "performance.getEntriesByType('resource').map(({ name }) => name.replace(/.*[/](.*?)([?].*)?$/, '$1'))"


@pytest.mark.parametrize("path", ["search/?q=Quillfeather", "search/?q=Quillfeather&year=2019", "search/"])
def test_the_search_page_asks_for_all_that_a_search_needs_at_once_and_once(path: str, open_page: Open) -> None:
    page = open_page(path)
    page.wait_for_load_state("networkidle")
    fetched = page.evaluate(FETCHED)
    assert len(fetched) == len(set(fetched)), fetched
    at_once = {"search.js", "finding.js", "search_page.js", "pagefind.js", "wasm.en.pagefind"}
    assert at_once <= set(fetched[: fetched.index("pagefind-entry.json")])


def test_the_box_in_the_header_has_its_index_before_the_first_key(open_page: Open) -> None:
    page = open_page("about/")
    assert "pagefind.js" not in page.evaluate(FETCHED)
    with page.expect_response(re.compile(r"wasm\.en\.pagefind$")):
        page.keyboard.press("/")


def test_the_first_documents_stand_below_the_box_in_the_header(open_page: Open) -> None:
    page = open_page("about/")
    box = page.get_by_role("searchbox", name="Search filings")
    box.press_sequentially("Quillfeather")
    links = page.locator(".fl-found a")
    expect(links).to_have_count(6)
    expect(page.locator(".fl-found").get_by_role("status")).to_have_text(re.compile(r"^\d+ documents$"))
    page.keyboard.press("ArrowDown")
    expect(links.first).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator(".fl-found")).to_be_hidden()
    expect(box).to_be_focused()
    box.press_sequentially(" 8-K")
    expect(links.first).to_contain_text("8-K")
    links.last.click()
    expect(page).to_have_url(re.compile(r"/search/\?q=Quillfeather\+8-K$"))
    assert "8-K" in results(page)[0]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_first_documents_are_accessible(scheme: str, open_page: Open) -> None:
    page = open_page("about/", scheme=scheme)
    page.get_by_role("searchbox", name="Search filings").press_sequentially("Quillfeather")
    expect(page.locator(".fl-found a")).to_have_count(6)
    rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
    found = Axe().run(page, context=".fl-header-search", options={"runOnly": {"type": "tag", "values": rules}})
    assert found.violations_count == 0, found.generate_report()


def test_on_a_phone_filters_are_folded_unless_one_is_chosen(open_page: Open) -> None:
    page = open_page("search/?q=Quillfeather", width=390)
    expect(page.locator("#fl-form")).to_be_hidden()
    page.get_by_text("Filters and order").click()
    page.get_by_label("Form", exact=True).select_option("8-K")
    expect(page).to_have_url(re.compile("form=8-K"))
    page.reload()
    expect(page.locator("#fl-form")).to_be_visible()


@pytest.mark.parametrize(("order", "days"), [("newest", "descending"), ("oldest", "ascending")])
def test_documents_in_the_order_of_their_days(order: str, days: str, open_page: Open) -> None:
    page = open_page(f"search/?q=Quillfeather&order={order}")
    titles = results(page)
    found = [datetime.strptime(match[0], "%d %b %Y") for title in titles if (match := DAY.search(title))]
    assert len(found) > 2
    assert found == sorted(found, reverse=days == "descending")
    assert not DAY.search(titles[-1])
