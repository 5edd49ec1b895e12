"""Building again: what is kept of the last site, and that it is byte for byte the site of a clean build."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from publisher import CURRENT_REPORT, FILINGS, REPO, SUPPLEMENT, Site, write
from test_plugin import tree

from generator import installed, states
from generator.site import exchange

SUPPLEMENT_NAME, REPORT_NAME = FILINGS
SUPPLEMENT_ID = "quillfeather-robotics-inc-424b3-2019-03-14"
ANOTHER = (
    SUPPLEMENT.replace("Quillfeather Robotics", "Tarnbrook Lifts")
    .replace("333-700001", "333-700002")
    .replace("001-70001", "001-70002")
)

Change = Callable[[Site], object]


def filing(name: str, text: str) -> Change:
    return lambda site: write(site.filings, {name: text.encode()})


def template(text: str) -> Change:
    return lambda site: write(site.folder / "overrides", {"main.html": text.encode()})


def configured(before: str, after: str) -> Change:
    def change(site: Site) -> None:
        text = site.config_file.read_text(encoding="utf-8")
        assert before in text
        site.config_file.write_text(text.replace(before, after), encoding="utf-8")

    return change


def in_site(path: str, content: bytes) -> Change:
    return lambda site: write(site.built, {path: content})


def remembered(change: Callable[[bytes], bytes]) -> Change:
    def damage(site: Site) -> None:
        memory = site.folder / ".cache" / "pages" / "site.made"
        memory.write_bytes(change(memory.read_bytes()))

    return damage


def forged(file: Callable[[Site], Path], before: bytes, after: bytes) -> Change:
    """Other bytes, as many, and the time of the last change put back."""

    def change(site: Site) -> None:
        path = file(site)
        state, data = path.stat(), path.read_bytes()
        assert before in data and len(before) == len(after)
        path.write_bytes(data.replace(before, after))
        os.utime(path, ns=(state.st_atime_ns, state.st_mtime_ns))

    return change


def copied(name: str) -> Change:
    """The same files anew, as after a checkout or out of a cache."""

    def change(site: Site) -> None:
        shutil.copytree(site.folder / name, site.folder / "copy", copy_function=shutil.copyfile)
        shutil.rmtree(site.folder / name)
        (site.folder / "copy").rename(site.folder / name)

    return change


MAIN = (REPO / "generator" / "theme" / "main.html").read_text(encoding="utf-8")
SOURCE_PAGE = f"filings/{SUPPLEMENT_ID}/source/index.html"
SUMMARY = f"filings/{SUPPLEMENT_ID}/index.html"
REPORT_PAGE = "filings/0000700001-19-000012/source/index.html"

CASES: list[tuple[str, Change, list[str], list[str]]] = [
    # what changes, how, pages that are kept, pages that are made anew
    ("nothing", lambda site: None, [SOURCE_PAGE, SUMMARY, "index.html"], []),
    (
        "an edit",
        filing(SUPPLEMENT_NAME, SUPPLEMENT.replace("$5,000,000", "$6,000,000")),
        [REPORT_PAGE],
        [SOURCE_PAGE, SUMMARY],
    ),
    ("a new filing", filing("424b3_tarnbrook-lifts-inc_2019-03-14.txt", ANOTHER), [SOURCE_PAGE], ["index.html"]),
    ("a deletion", lambda site: (site.filings / REPORT_NAME).unlink(), [SOURCE_PAGE], ["index.html"]),
    (
        "a renamed issuer",
        lambda site: [
            filing(SUPPLEMENT_NAME, SUPPLEMENT.replace("Quillfeather Robotics", "Quillfeather Machines"))(site),
            filing(REPORT_NAME, CURRENT_REPORT.replace("Quillfeather Robotics", "Quillfeather Machines"))(site),
        ],
        [],
        ["index.html"],
    ),
    ("a hand-written page", in_site("../site_src/about.md", b"# About\n\nOther words.\n"), [SOURCE_PAGE], []),
    ("a configuration", configured("INHERIT", "site_name: Another\nINHERIT"), [], [SOURCE_PAGE, SUMMARY]),
    ("an option", configured('"search": false', '"search": false, "publisher_name": "A. Clerk"'), [], [SOURCE_PAGE]),
    ("navigation", configured("INHERIT", "nav: [{Start: index.md}]\nINHERIT"), [], [SOURCE_PAGE, SUMMARY]),
    (
        "templates of the site's own",
        lambda site: [
            template(MAIN.replace("Not an offer.", "No offer."))(site),
            configured("INHERIT", "theme: {custom_dir: overrides}\nINHERIT")(site),
        ],
        [],
        [SOURCE_PAGE, SUMMARY],
    ),
    ("a page of the site that another program wrote to", in_site(SUMMARY, b"other words"), [SOURCE_PAGE], [SUMMARY]),
    (
        "a page of the site that another program wrote to, as long and as old as it was",
        forged(lambda site: site.built / SUMMARY, b"Quillfeather", b"Tarnfeathers"),
        [SOURCE_PAGE],
        [SUMMARY],
    ),
    (
        "a copied file of the site, as long and as old as it was",
        forged(lambda site: site.built / f"data/source/{SUPPLEMENT_ID}.json", b"Quillfeather", b"Tarnfeathers"),
        [SOURCE_PAGE, SUMMARY],
        [f"data/source/{SUPPLEMENT_ID}.json"],
    ),
    (
        "a page of the documents folder, as long and as old as it was",
        forged(
            lambda site: site.folder / "site_src" / SUMMARY.replace(".html", ".md"), b"Quillfeather", b"Tarnfeathers"
        ),
        [SOURCE_PAGE, SUMMARY],
        [],
    ),
    (
        "a source text of the documents folder, as long and as old as it was",
        forged(
            lambda site: site.folder / f"site_src/data/source/{SUPPLEMENT_ID}.json", b"Quillfeather", b"Tarnfeathers"
        ),
        [SOURCE_PAGE, SUMMARY],
        [],
    ),
    (
        "a filing, as long and as old as it was",
        forged(lambda site: site.filings / SUPPLEMENT_NAME, b"$5,000,000", b"$6,000,000"),
        [REPORT_PAGE],
        [SOURCE_PAGE, SUMMARY],
    ),
    ("the documents folder copied", copied("site_src"), [SOURCE_PAGE, SUMMARY], []),
    ("the filings copied", copied("filings"), [SOURCE_PAGE, SUMMARY], []),
    (
        "states of the cache that are lost",
        lambda site: [(site.folder / ".cache" / name).unlink() for name in ("sources.states", "pages/written.states")],
        [SOURCE_PAGE, SUMMARY],
        [],
    ),
    (
        "a link in the place of a page",
        lambda site: [
            (site.built / SUMMARY).rename(site.folder / "page.html"),
            (site.built / SUMMARY).symlink_to(site.folder / "page.html"),
        ],
        [SOURCE_PAGE],
        [],
    ),
    (
        "files in the site that nobody made",
        lambda site: write(site.built, {"filings/more/index.html": b"more", "more.txt": b"more"}),
        [SOURCE_PAGE, SUMMARY],
        [],
    ),
    ("a page of the site that is gone", lambda site: (site.built / SUMMARY).unlink(), [SOURCE_PAGE], []),
    ("a record cut short", remembered(lambda data: data[:-9]), [], [SOURCE_PAGE, SUMMARY]),
    ("a record with another byte", remembered(lambda data: data[:90] + b"?" + data[91:]), [], [SOURCE_PAGE, SUMMARY]),
    ("a lost record", lambda site: shutil.rmtree(site.folder / ".cache"), [], [SOURCE_PAGE, SUMMARY]),
    (
        "a build that was killed",
        lambda site: write(site.built / exchange.NEXT, {"filings/half.html": b"<html"}),
        [SOURCE_PAGE, SUMMARY],
        [],
    ),
]


def identity(file: Path) -> tuple[int, int]:
    """What tells a file that was kept from one that was written anew, which may be given the number of one removed."""
    state = file.stat()
    return state.st_ino, state.st_mtime_ns


@pytest.mark.parametrize(("change", "keeps", "anew"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_a_site_built_again_is_that_of_a_clean_build(
    change: Change, keeps: list[str], anew: list[str], make_site: Callable[..., Site]
) -> None:
    site = make_site(search=False)
    site.build()
    before = {path: identity(site.built / path) for path in (*keeps, *anew)}
    change(site)
    site.build()
    again = tree(site.built)
    after = {path: identity(site.built / path) for path in before if (site.built / path).exists()}
    assert [path for path in keeps if after.get(path) != before[path]] == []
    assert [path for path in anew if after.get(path) == before[path]] == []
    clean(site)
    site.build()
    assert again == tree(site.built)


def test_a_site_that_was_copied_is_kept(make_site: Callable[..., Site]) -> None:
    site = make_site(search=False)
    site.build()
    first = tree(site.built)
    copied("site")(site)
    before = identity(site.built / SOURCE_PAGE)
    site.build()
    assert identity(site.built / SOURCE_PAGE) == before
    assert tree(site.built) == first


def test_files_that_stay_are_not_read(make_site: Callable[..., Site], monkeypatch: pytest.MonkeyPatch) -> None:
    site = make_site(search=False)
    site.build()
    for folder in (site.filings, site.folder / "site_src", site.built):
        for file in folder.rglob("*"):
            if file.is_file():  # as if it had been written an hour ago
                state = file.stat()
                os.utime(file, ns=(state.st_atime_ns, state.st_mtime_ns - 3_600_000_000_001))
    time.sleep(0.1)
    site.build()
    read: list[str] = []
    digest = states.digest

    def counted(file: str | Path) -> str:
        read.append(Path(file).relative_to(site.folder).as_posix().replace(f"/{exchange.NEXT}/", "/"))
        return digest(file)

    monkeypatch.setattr(states, "digest", counted)
    time.sleep(0.1)
    site.build()
    generated = ("filings/", "site_src/", "site/filings/", "site/issuers/", "site/data/source/")
    assert [path for path in read if path.startswith(generated)] == []
    assert "site/404.html" in read


def clean(site: Site) -> None:
    """Take away all that builds have left."""
    for name in ("site", ".cache", "site_src/filings", "site_src/data"):
        shutil.rmtree(site.folder / name, ignore_errors=True)


@pytest.mark.parametrize(
    ("name", "value"),
    [("packages", lambda *_: [("mkdocs-filings", "99")]), ("packages", lambda *_: [])],
    ids=["another version", "packages gone"],
)
def test_other_versions_keep_nothing(
    name: str, value: object, make_site: Callable[..., Site], monkeypatch: pytest.MonkeyPatch
) -> None:
    site = make_site(search=False)
    site.build()
    first, before = tree(site.built), identity(site.built / SOURCE_PAGE)
    monkeypatch.setattr(installed, name, value)
    site.build()
    assert identity(site.built / SOURCE_PAGE) != before
    assert tree(site.built) == first


def test_a_template_that_changes_is_drawn_again(make_site: Callable[..., Site]) -> None:
    site = make_site(search=False)
    template(MAIN)(site)
    configured("INHERIT", "theme: {custom_dir: overrides}\nINHERIT")(site)
    site.build()
    template(MAIN.replace("Not an offer.", "No offer."))(site)
    site.build()
    assert "No offer." in (site.built / SOURCE_PAGE).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("configuration", "files"),
    [
        ("hooks: [hook.py]", {"hook.py": b"def on_page_content(html, **_):\n    return html + '<p>hooked</p>'\n"}),
        (
            "theme: {custom_dir: overrides}",
            {"overrides/main.html": MAIN.replace("Not an offer.", "{{ pages | length }} pages").encode()},
        ),
    ],
    ids=["a hook at every page", "a template that knows the whole site"],
)
def test_nothing_is_kept_where_pages_show_what_no_digest_tells(
    configuration: str, files: dict[str, bytes], make_site: Callable[..., Site], caplog: pytest.LogCaptureFixture
) -> None:
    site = make_site(search=False)
    write(site.folder, files)
    configured("INHERIT", f"{configuration}\nINHERIT")(site)
    site.build()
    before = identity(site.built / SOURCE_PAGE)
    site.build()
    assert identity(site.built / SOURCE_PAGE) != before
    assert "every page is made anew" in caplog.text


HOOK = b"""from pathlib import Path


def on_post_build(config, **_):
    pages = sorted(Path(config.site_dir).rglob("index.html"))
    for page in pages[::2]:
        page.write_text(page.read_text(encoding="utf-8") + "<!-- seen -->", encoding="utf-8")
    Path(config.site_dir, "count.txt").write_text(str(len(pages)), encoding="utf-8")
"""


def test_a_hook_that_looks_at_the_site_sees_all_of_it(make_site: Callable[..., Site]) -> None:
    site = make_site(search=False)
    write(site.folder, {"hook.py": HOOK})
    configured("INHERIT", "hooks: [hook.py]\nINHERIT")(site)
    site.build()
    filing("424b3_tarnbrook-lifts-inc_2019-03-14.txt", ANOTHER)(site)
    site.build()
    again = tree(site.built)
    clean(site)
    site.build()
    assert again == tree(site.built)


def test_a_link_that_leads_nowhere_any_more_is_reported_again(
    make_site: Callable[..., Site], caplog: pytest.LogCaptureFixture
) -> None:
    site = make_site(search=False)
    site.build()
    caplog.clear()
    (site.folder / "site_src" / "data.md").unlink()
    configured("INHERIT", "nav: [{Home: index.md}]\nINHERIT")(site)
    site.build()
    first = [record.message for record in caplog.records if "data.md" in record.message]
    caplog.clear()
    site.build()
    assert [record.message for record in caplog.records if "data.md" in record.message] == first


def test_pages_that_are_kept_are_not_reported_as_skipped(
    make_site: Callable[..., Site], caplog: pytest.LogCaptureFixture
) -> None:
    site = make_site(search=False)
    site.build()
    caplog.clear()
    site.build()
    assert "Page skipped" not in caplog.text


def test_a_second_site_beside_the_first_has_its_own_record(make_site: Callable[..., Site], tmp_path: Path) -> None:
    site = make_site(search=False)
    site.build()
    inode = identity(site.built / SUMMARY)
    site.build(site_dir=str(site.folder / "preview"))
    site.build(site_dir=str(tmp_path / "elsewhere"))
    site.build()
    assert identity(site.built / SUMMARY) == inode
    assert tree(site.folder / "preview") == tree(site.built) == tree(tmp_path / "elsewhere")


def test_the_search_index_is_that_of_a_clean_build(make_site: Callable[..., Site]) -> None:
    site = make_site()
    site.build()
    filing("424b3_tarnbrook-lifts-inc_2019-03-14.txt", ANOTHER)(site)
    site.build()
    again = tree(site.built)
    clean(site)
    site.build()
    assert again == tree(site.built)
