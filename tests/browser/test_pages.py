"""Every kind of page in a real browser: reachable, readable, accessible, printable."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect
from publisher import Site

Open = Callable[..., Page]

SUPPLEMENT = "filings/quillfeather-robotics-inc-424b3-2019-03-14/"
FIRST = "filings/stereotaxis-inc-424b3-2013-11-27/"
KINDS = {
    "home": "",
    "search": "search/?q=Quillfeather",
    "filing": FIRST,
    "report": "filings/0000700001-19-000012/",
    "referred-to document": "filings/stereotaxis-inc-8-k-2013-08-08/",
    "source text": f"{FIRST}source/",
    "issuer": "issuers/stereotaxis-inc/",
    "registration": "registrations/333-183401/",
    "issuers": "issuers/",
    "filings": "filings/",
    "forms": "forms/",
    "form": "forms/8-k/",
    "year": "years/2013/",
    "item": "items/5.02/",
    "glossary": "glossary/",
    "data": "data/",
    "about": "about/",
    "accessibility": "accessibility/",
    "changes": "filings/quillfeather-robotics-inc-424b3-2019-04-18/changes/",
    "second supplement": "filings/quillfeather-robotics-inc-424b3-2019-04-18/",
    "for counsel": f"{FIRST}counsel/",
    "reading list": "filings/stereotaxis-inc-prospectus-333-183401-2013-04-08/as-of/2013-11-27/",
    "prospectus referred to": "filings/stereotaxis-inc-prospectus-333-183401-2013-04-08/",
    "documents of a registration": "registrations/333-183401/documents/",
    "glossary of items": "glossary/items/",
    "glossary of forms": "glossary/forms/",
    "not found": "no/such/page/",
}
LOOKS = [("light", 1280), ("dark", 390)]
KIND = re.compile(r"^kind: (.*)$", re.MULTILINE)
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"]


def look(open_page: Open, kind: str, **how: object) -> Page:
    page = open_page(KINDS[kind], missing=kind == "not found", **how)
    if kind == "search":
        expect(page.get_by_role("status")).to_have_text(re.compile("document"))
    return page


def test_every_kind_of_page_is_looked_at(site: Site) -> None:
    docs = site.folder / "site_src"
    kinds = {kind for page in docs.rglob("*.md") for kind in KIND.findall(page.read_text(encoding="utf-8"))}
    pages = [path.partition("?")[0] for path in KINDS.values()]
    files = [docs / path / "index.md" for path in pages] + [docs / f"{path.rstrip('/')}.md" for path in pages if path]
    looked_at = {kind for file in files if file.is_file() for kind in KIND.findall(file.read_text(encoding="utf-8"))}
    assert kinds - {"redirect"} <= looked_at


@pytest.mark.parametrize(("scheme", "width"), LOOKS, ids=[f"{scheme}, {width}" for scheme, width in LOOKS])
@pytest.mark.parametrize("kind", KINDS)
def test_no_violation_of_wcag(kind: str, scheme: str, width: int, open_page: Open) -> None:
    page = look(open_page, kind, scheme=scheme, width=width)
    found = Axe().run(page, options={"runOnly": {"type": "tag", "values": RULES}})
    assert found.violations_count == 0, found.generate_report()


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_scrolls_sideways(kind: str, open_page: Open) -> None:
    page = look(open_page, kind)
    widths = {}
    for width in (1280, 390, 320):
        page.set_viewport_size({"width": width, "height": 900})
        widths[width] = page.evaluate("document.scrollingElement.scrollWidth")
    assert all(needed <= width for width, needed in widths.items()), widths


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
@pytest.mark.parametrize("width", [390, 1280])
def test_a_mark_leads_to_its_sentence_highlighted(script: bool, width: int, open_page: Open) -> None:
    page = open_page(FIRST, script=script, width=width)
    mark = page.locator("a.ev").first
    anchor = (mark.get_attribute("href") or "").partition("#")[2]
    mark.click()
    expect(page).to_have_url(re.compile(f"/source/#{anchor}$"))
    sentence = page.locator(f"#{anchor}")
    expect(sentence).to_be_in_viewport()
    plain = page.evaluate("getComputedStyle(document.querySelector('.src-text')).backgroundColor")
    expect(sentence).not_to_have_css("background-color", plain)


def test_a_sentence_is_copied_with_its_address(open_page: Open) -> None:
    page = open_page(FIRST)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.locator("dt", has_text="On exercise of warrants").locator("+ dd a.ev").click()
    sentence = (page.locator(":target").text_content() or "").strip()
    title = page.locator("h1").text_content()
    page.get_by_role("button", name="Copy quote").click()
    expect(page.get_by_role("button", name="Copied")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == f"“{sentence}” ({title}, {page.url})"
    page.get_by_role("button", name="Copy link").click()
    expect(page.get_by_role("button", name="Copied")).to_have_count(2)
    assert page.evaluate("navigator.clipboard.readText()") == page.url


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_scheme_follows_the_system(scheme: str, open_page: Open) -> None:
    page = open_page(scheme=scheme)
    expected = {"light": "default", "dark": "slate"}[scheme]
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", expected)


def test_keyboard_reaches_the_content_first(open_page: Open) -> None:
    page = open_page(FIRST)
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to content")).to_be_focused()


def test_focus_is_visible_on_every_link_of_a_filing(open_page: Open) -> None:
    page = open_page(SUPPLEMENT)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    unseen = []
    for _ in range(25):
        page.keyboard.press("Tab")
        seen = page.evaluate(
            """() => {
                const style = getComputedStyle(document.activeElement);
                return style.outlineStyle !== "none" || style.boxShadow !== "none"
                    || style.backgroundColor !== "rgba(0, 0, 0, 0)";
            }"""
        )
        if not seen:
            unseen.append(page.evaluate("document.activeElement.outerHTML.slice(0, 120)"))
    assert unseen == []


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("kind", ["home", "filing", "second supplement", "registration"])
def test_the_keyboard_goes_down_the_page(kind: str, width: int, open_page: Open) -> None:
    page = look(open_page, kind, width=width)
    back = page.evaluate(
        """() => {
            const found = [...document.querySelectorAll("article :is(a[href], button, input, summary)")]
                .filter((one) => one.checkVisibility() && !one.closest(".fl-columns, svg"));
            const top = (one) => one.getBoundingClientRect().top;
            return found.slice(1).filter((one, place) => top(one) < top(found[place]) - 24).map((one) => one.outerHTML);
        }"""
    )
    assert back == []


def test_a_phone_shows_the_latest_filings_before_the_issuers(open_page: Open) -> None:
    page = look(open_page, "home", width=390)
    tops = [page.get_by_role("heading", name=name).bounding_box() for name in ("Latest filings", "Issuers")]
    assert tops[0] and tops[1] and tops[0]["y"] < tops[1]["y"]


@pytest.mark.parametrize("kind", ["filing", "source text"])
def test_print(kind: str, open_page: Open) -> None:
    page = look(open_page, kind)
    page.emulate_media(media="print")
    expect(page.locator(".md-header")).to_be_hidden()
    assert page.pdf().startswith(b"%PDF-")


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("kind", ["home", "filing", "filings", "source text", "search"])
def test_the_page_does_not_jump_while_it_loads(kind: str, width: int, open_page: Open) -> None:
    page = look(open_page, kind, width=width)
    shift = page.evaluate(
        """() => new Promise((done) => {
            let total = 0;
            new PerformanceObserver((list) => {
                for (const entry of list.getEntries()) if (!entry.hadRecentInput) total += entry.value;
            }).observe({ type: "layout-shift", buffered: true });
            requestAnimationFrame(() => setTimeout(() => done(total), 100));
        })"""
    )
    assert shift < 0.05


@pytest.mark.parametrize(
    ("choice", "value", "said"),
    [
        ("year", "2019", "year=2019"),
        ("form", "8-K/A", "form=8-K%2FA"),
        ("issuer", "Stereotaxis, Inc.", "issuer=Stereotaxis%2C+Inc."),
        ("item", "5.02", "item=5.02"),
        ("document", "held here", "document=held+here"),
    ],
)
def test_a_list_is_narrowed_and_the_address_says_how(choice: str, value: str, said: str, open_page: Open) -> None:
    page = open_page(KINDS["filings"])
    rows = page.locator(".fl-list tbody tr:not([hidden])")
    before = rows.count()
    select = page.locator(f"select[name={choice}]")
    select.select_option(value)
    expect(page).to_have_url(re.compile(re.escape(said)))
    left = rows.count()
    assert 0 < left < before
    expect(page.locator(".fl-status")).to_have_text(f"{left} of {before} on this page")
    page.reload()
    expect(select).to_have_value(value)
    assert rows.count() == left


def test_on_a_phone_the_choices_of_a_list_are_folded_unless_one_is_made(open_page: Open) -> None:
    page = open_page(KINDS["filings"], width=390)
    year = page.locator("select[name=year]")
    expect(year).to_be_hidden()
    page.get_by_text("Filters", exact=True).click()
    year.select_option("2019")
    page.reload()
    expect(year).to_be_visible()


@pytest.mark.parametrize("kind", ["filing", "second supplement"])
def test_a_phone_shows_the_terms_on_its_first_screen(kind: str, open_page: Open) -> None:
    page = look(open_page, kind, width=390)
    page.set_viewport_size({"width": 390, "height": 844})
    for label in ("How it is offered", "Price per unit", "Proceeds to the issuer"):
        expect(page.locator("dt", has_text=label)).to_be_in_viewport(ratio=1)
    expect(page.get_by_label("Notices")).to_be_in_viewport(ratio=1)


def test_the_page_for_what_is_not_there_leads_on(open_page: Open) -> None:
    page = open_page("no/such/page/", missing=True)
    page.locator(".md-header").get_by_role("link").first.click()
    expect(page).to_have_url(re.compile(r"/some/base/path/$"))
