"""The workflows: sound, pinned, allowed little, and doing what they say where that can be tried without GitHub."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner
from edgar_server import AGENT, CIK, number, serving
from publisher import REPO, hand_written, write

from generator.cli import main

WORKFLOWS = sorted((REPO / ".github" / "workflows").glob("*.yml"))
by_name = pytest.mark.parametrize("path", WORKFLOWS, ids=[path.name for path in WORKFLOWS])

READ = {"contents": "read"}
GRANTED = {
    "pages.yml": {"deploy": {"pages": "write", "id-token": "write"}, "release": {"contents": "write"}},
    "fetch.yml": {
        "fetch": {"contents": "read", "pull-requests": "read"},
        "propose": {"contents": "write", "pull-requests": "write", "checks": "write"},
    },
}
"""What jobs may do beyond reading the repository."""


def workflow(path: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return loaded


def steps(path: Path) -> list[dict[str, Any]]:
    return [step for job in workflow(path)["jobs"].values() for step in job["steps"]]


def script(file: str, job: str, name: str) -> str:
    """The commands of a step."""
    (step,) = [
        step
        for step in workflow(REPO / ".github" / "workflows" / file)["jobs"][job]["steps"]
        if step.get("name", step.get("id")) == name
    ]
    return str(step["run"])


@by_name
def test_actionlint_finds_nothing(path: Path) -> None:
    """The linter comes with `requirements-test.txt`, as does the ShellCheck that it looks at scripts with."""
    tools = Path(sys.executable).parent
    found = subprocess.run(
        [tools / "actionlint", "-shellcheck", tools / "shellcheck", "-no-color", path],
        capture_output=True,
        text=True,
        check=False,
    )
    assert found.returncode == 0, found.stdout + found.stderr


def test_actionlint_finds_what_is_wrong(tmp_path: Path) -> None:
    path = tmp_path / "x.yml"
    path.write_text("on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo $x ${{ y }}\n")
    found = subprocess.run(
        [Path(sys.executable).parent / "actionlint", path], capture_output=True, text=True, check=False
    )
    assert found.returncode == 1
    assert "undefined variable" in found.stdout


@by_name
def test_actions_are_pinned_by_commit(path: Path) -> None:
    uses = re.findall(r"uses: (\S+)(.*)", path.read_text(encoding="utf-8"))
    assert uses
    assert all(re.fullmatch(r"[\w./-]+@[0-9a-f]{40}", action) for action, _ in uses)
    assert all(re.match(r" # v\d", comment) for _, comment in uses), "the version that the commit is"


def test_an_action_is_one_commit_everywhere() -> None:
    uses = {use for path in WORKFLOWS for use in re.findall(r"uses: (\S+)", path.read_text(encoding="utf-8"))}
    names = [use.partition("@")[0] for use in uses]
    assert len(names) == len(set(names))


@by_name
def test_jobs_may_do_what_they_need_and_no_more(path: Path) -> None:
    loaded = workflow(path)
    assert loaded["permissions"] == READ
    granted = {name: job["permissions"] for name, job in loaded["jobs"].items() if "permissions" in job}
    assert granted == GRANTED.get(path.name, {})


@by_name
def test_a_job_that_may_write_runs_nothing_that_was_installed(path: Path) -> None:
    for job in workflow(path)["jobs"].values():
        if "write" in job.get("permissions", {}).values():
            run = "\n".join(step.get("run", "") for step in job["steps"])
            assert not re.search(r"\b(pip|python|mkdocs|npm|npx|pipx)\b", re.sub(r"mkdocs build --strict:", "", run))


@by_name
def test_nothing_needs_a_secret_and_no_text_of_others_is_a_script(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert "secrets." not in text
    assert all("${{" not in step.get("run", "") for step in steps(path))
    assert "pull_request_target" not in text


@by_name
def test_credentials_do_not_stay(path: Path) -> None:
    checkouts = [step for step in steps(path) if step.get("uses", "").startswith("actions/checkout@")]
    assert all(step["with"]["persist-credentials"] is False for step in checkouts)


@by_name
def test_jobs_end(path: Path) -> None:
    assert all(job["timeout-minutes"] for job in workflow(path)["jobs"].values())


def test_builds_are_strict_and_know_their_address() -> None:
    pages = REPO / ".github" / "workflows" / "pages.yml"
    (build,) = [step for step in steps(pages) if "mkdocs build" in step.get("run", "")]
    assert "--strict" in build["run"]
    assert "SITE_URL" in build["env"]
    assert workflow(pages)["concurrency"]["group"] == "pages-${{ github.ref }}"


# --- run, with a made-up `gh` and a remote on this disk -------------------------------------------

GH = """#!/usr/bin/env bash
printf '%s\\n' "$*" >> "$GH_LOG"
case "$*" in
  *check-runs*--jq*) echo 4711 ;;
  *pulls\\?*--jq*) echo "${GH_OPEN:-}" ;;
  *--input*) cat >> "$GH_LOG.bodies" ;;
  "pr create"*) exit "${GH_CREATE:-0}" ;;
esac
"""
PATCH_NAME = "filings/x/8-K/0009200001-24-000030.txt"


class Runner:
    """A clone of a repository with a remote, in which steps are run as GitHub runs them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.remote, self.clone, self.temp = folder / "remote.git", folder / "clone", folder / "temp"
        self.log = folder / "gh.log"
        self.environment = {
            "PATH": f"{folder / 'bin'}:{os.environ['PATH']}",
            "HOME": str(folder),
            "GH_LOG": str(self.log),
            "RUNNER_TEMP": str(self.temp),
            "GITHUB_OUTPUT": str(folder / "output"),
            "GITHUB_REPOSITORY": "somebody/site",
            "GITHUB_REF": "refs/heads/main",
            "GITHUB_REF_NAME": "main",
            "BRANCH": "new-filings",
            "GIT_AUTHOR_DATE": "2024-01-03T00:00:00Z",
            "GIT_COMMITTER_DATE": "2024-01-03T00:00:00Z",
        }
        write(folder, {"bin/gh": GH.encode(), "temp/proposal/summary.md": b"1 new filing\n"})
        (folder / "bin" / "gh").chmod(0o755)
        self.git("init", "--quiet", "--bare", "--initial-branch", "main", str(self.remote), at=folder)
        self.git("clone", "--quiet", str(self.remote), str(self.clone), at=folder)
        self.git("config", "user.name", "A. Clerk")
        self.git("config", "user.email", "clerk@example.com")
        write(self.clone, {"filings/README.md": b"Filings\n", "mkdocs.yml": b"site_name: x\n"})
        self.commit("First")

    def git(self, *arguments: str, at: Path | None = None) -> str:
        command = ["git", *arguments]
        return subprocess.run(
            command, cwd=at or self.clone, check=True, capture_output=True, text=True, env=self.environment
        ).stdout

    def commit(self, message: str, branch: str = "main") -> None:
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", message)
        self.git("push", "--quiet", "origin", f"HEAD:refs/heads/{branch}")

    def run(self, file: str, job: str, name: str, **environment: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["bash", "-e", "-c", script(file, job, name)],
            cwd=self.clone,
            env=self.environment | environment,
            capture_output=True,
            text=True,
            check=False,
        )

    def asked(self) -> list[str]:
        return self.log.read_text(encoding="utf-8").splitlines() if self.log.exists() else []


@pytest.fixture
def runner(tmp_path: Path) -> Runner:
    return Runner(tmp_path)


def proposed(runner: Runner, files: dict[str, bytes]) -> dict[str, str]:
    """Put files into the clone, make the proposal of them, and take them away again; return the outputs."""
    write(runner.clone, files)
    (runner.temp / "proposal" / "summary.md").unlink()
    (runner.temp / "proposal").rmdir()
    assert runner.run("fetch.yml", "fetch", "What came").returncode == 0
    (runner.temp / "proposal" / "summary.md").write_text("1 new filing\n", encoding="utf-8")
    runner.git("reset", "--quiet", "--hard")
    lines = (runner.folder / "output").read_text(encoding="utf-8").split()
    return dict(line.split("=", 1) for line in lines)


@pytest.mark.parametrize(
    ("manifest", "outputs"),
    [
        ({"site_url": "https://example.org/a/"}, "site_url=https://example.org/a/\n"),
        ({"site_url": None}, "site_url=\n"),
        (None, ""),
    ],
    ids=["deployed before", "built without an address", "nothing kept"],
)
def test_a_pull_request_is_built_for_the_address_of_the_last_site(
    manifest: dict[str, str | None] | None, outputs: str, runner: Runner
) -> None:
    if manifest is not None:
        write(runner.clone, {"site/manifest.json": json.dumps(manifest).encode()})
    assert runner.run("pages.yml", "build", "Where the site stands").returncode == 0
    written = runner.folder / "output"
    assert (written.read_text(encoding="utf-8") if written.exists() else "") == outputs


@pytest.mark.parametrize(
    ("files", "new"),
    [
        ({PATCH_NAME: b"text\n"}, True),
        ({"filings/x/CIK0009200001.json": b"{}\n", "filings/x/.edgar.json": b"{}\n"}, False),
        ({}, False),
        ({"elsewhere/a.txt": b"text\n"}, False),
    ],
    ids=["a filing", "an index alone", "nothing", "something outside"],
)
def test_only_a_new_filing_is_proposed(files: dict[str, bytes], new: bool, runner: Runner) -> None:
    outputs = proposed(runner, files)
    assert (outputs.get("new") == "true") is new
    assert outputs["base"] == runner.git("rev-parse", "origin/main").strip()


def test_the_proposal_is_pushed_and_opened(runner: Runner) -> None:
    proposed(runner, {PATCH_NAME: b"a filing \xff\n", "filings/x/CIK0009200001.json": b"{}\n"})
    pushed = runner.run("fetch.yml", "propose", "Push the filings", NUMBER="")
    assert pushed.returncode == 0, pushed.stderr
    names = runner.git("diff", "--name-only", "main", "new-filings", at=runner.remote).split()
    assert names == [PATCH_NAME, "filings/x/CIK0009200001.json"]
    assert runner.run("fetch.yml", "propose", "Open the pull request", NUMBER="").returncode == 0
    assert any(line.startswith("pr create --base main --head new-filings") for line in runner.asked())


def test_what_a_patch_holds_beside_filings_is_left_out(runner: Runner) -> None:
    write(runner.clone, {PATCH_NAME: b"text\n", ".github/workflows/x.yml": b"on: push\n", "mkdocs.yml": b"other\n"})
    runner.git("add", "--all")
    patch = runner.git("diff", "--cached", "--binary")
    runner.git("reset", "--quiet", "--hard")
    (runner.temp / "proposal" / "filings.patch").write_text(patch, encoding="utf-8")
    assert runner.run("fetch.yml", "propose", "Push the filings", NUMBER="").returncode == 0
    assert runner.git("diff", "--name-only", "main", "new-filings", at=runner.remote).split() == [PATCH_NAME]


def test_what_reviewers_added_to_an_open_pull_request_stays(runner: Runner) -> None:
    write(runner.clone, {"filings/a.txt": b"text\n", "filings/a.txt.review.yml": b"approved: {}\n"})
    runner.commit("Approved", "new-filings")
    proposed(runner, {PATCH_NAME: b"text\n"})
    assert runner.run("fetch.yml", "propose", "Push the filings", NUMBER="12").returncode == 0
    names = runner.git("ls-tree", "-r", "--name-only", "new-filings", at=runner.remote).split()
    assert {"filings/a.txt.review.yml", PATCH_NAME} <= set(names)
    assert runner.run("fetch.yml", "propose", "Open the pull request", NUMBER="12").returncode == 0
    (asked,) = [line for line in runner.asked() if line.startswith("api")]
    assert asked.startswith("api --method PATCH repos/somebody/site/pulls/12 --silent --field body=@")


def test_a_push_between_is_not_overwritten(runner: Runner) -> None:
    runner.git("push", "--quiet", "origin", "HEAD:refs/heads/new-filings")
    proposed(runner, {PATCH_NAME: b"text\n"})
    other = runner.folder / "other"
    runner.git("clone", "--quiet", "--branch", "new-filings", str(runner.remote), str(other), at=runner.folder)
    write(other, {"filings/a.txt.review.yml": b"approved: {}\n"})
    runner.git("add", "--all", at=other)
    runner.git("-c", "user.name=B", "-c", "user.email=b@example.com", "commit", "-qm", "Approved", at=other)
    runner.git("push", "--quiet", at=other)
    assert runner.run("fetch.yml", "propose", "Push the filings", NUMBER="12").returncode != 0
    assert "a.txt.review.yml" in runner.git("ls-tree", "-r", "--name-only", "new-filings", at=runner.remote)


def test_the_setting_that_lets_workflows_open_pull_requests_is_named(runner: Runner) -> None:
    result = runner.run("fetch.yml", "propose", "Open the pull request", NUMBER="", GH_CREATE="1")
    assert result.returncode == 1
    assert "::error::" in result.stdout
    assert "create pull requests" in result.stdout


@pytest.mark.parametrize(("answer", "ref"), [("12", "new-filings"), ("", "refs/heads/main")], ids=["open", "none"])
def test_an_open_pull_request_is_gone_on_with(answer: str, ref: str, runner: Runner) -> None:
    name = "Go on with the pull request that is open, and what reviewers added to it"
    result = runner.run("fetch.yml", "fetch", name, GH_OPEN=answer, GITHUB_REPOSITORY_OWNER="somebody")
    assert result.returncode == 0, result.stderr
    assert (runner.folder / "output").read_text(encoding="utf-8").splitlines() == [f"number={answer}", f"ref={ref}"]
    (asked,) = runner.asked()
    assert asked.startswith("api repos/somebody/site/pulls?state=open&head=somebody:new-filings ")


def test_checks_are_made_on_the_head_of_the_pull_request(runner: Runner) -> None:
    bodies = ['{"output": {"title": "$(touch x) `a`"}}', '{"status": "completed"}']
    (runner.temp / "proposal" / "check-run.jsonl").write_text("\n".join(bodies) + "\n", encoding="utf-8")
    result = runner.run("fetch.yml", "propose", "Its checks", BUILD="success", RUN="https://example.com/1")
    assert result.returncode == 0, result.stderr
    head = runner.git("rev-parse", "HEAD").strip()
    made, *patched, site = runner.asked()
    assert made.startswith("api repos/somebody/site/check-runs --raw-field name=filings")
    assert f"head_sha={head}" in made and f"head_sha={head}" in site
    assert patched == ["api --method PATCH repos/somebody/site/check-runs/4711 --silent --input -"] * 2
    sent = Path(f"{runner.log}.bodies").read_text(encoding="utf-8").splitlines()
    assert [json.loads(body) for body in sent] == [json.loads(body) for body in bodies]
    assert "conclusion=success" in site
    assert not (runner.clone / "x").exists()


@pytest.mark.parametrize("between", [False, True], ids=["alone", "while somebody pushes"])
def test_the_table_of_what_is_published_is_committed_back(between: bool, runner: Runner) -> None:
    if between:
        other = runner.folder / "other"
        runner.git("clone", "--quiet", str(runner.remote), str(other), at=runner.folder)
        write(other, {"filings/b.txt": b"text\n"})
        runner.git("add", "--all", at=other)
        runner.git("-c", "user.name=B", "-c", "user.email=b@example.com", "commit", "-qm", "Another", at=other)
        runner.git("push", "--quiet", at=other)
    write(runner.clone, {"filings/published.tsv": b"address\tpublished\tsha256\tredirect\n"})
    result = runner.run("pages.yml", "release", "Commit filings/published.tsv")
    assert result.returncode == 0, result.stderr
    assert "published.tsv" in runner.git("ls-tree", "-r", "--name-only", "main", at=runner.remote)
    author = runner.git("log", "-1", "--format=%an", "main", at=runner.remote).strip()
    assert author == "github-actions[bot]"


def test_where_nothing_new_is_published_nothing_is_committed(runner: Runner) -> None:
    before = runner.git("rev-parse", "main", at=runner.remote)
    write(runner.clone, {"filings/published.tsv": b"address\tpublished\tsha256\tredirect\n"})
    runner.commit("The table")
    head = runner.git("rev-parse", "main", at=runner.remote)
    assert head != before
    assert runner.run("pages.yml", "release", "Commit filings/published.tsv").returncode == 0
    assert runner.git("rev-parse", "main", at=runner.remote) == head


# --- a new site, from its first fetch to what it remembers -----------------------------------------------


def test_a_new_filing_comes_is_proposed_and_published(tmp_path: Path) -> None:
    """The steps of `fetch` and `pages` in a site that `new` made, with EDGAR and GitHub made up."""
    runner = Runner(tmp_path)
    site = runner.folder / "site"
    result = CliRunner().invoke(main, ["new", str(site), "--cik", CIK, "--publisher", "issuer"])
    assert result.exit_code == 0, result.output
    shutil.rmtree(site / ".git")
    shutil.copytree(site, runner.clone, dirs_exist_ok=True)
    runner.commit("A site")
    (runner.temp / "proposal" / "summary.md").unlink()
    (runner.temp / "proposal").rmdir()
    shutil.copytree(runner.clone / "filings", runner.clone / "before" / "filings")
    tools = {
        "PATH": f"{runner.folder / 'bin'}:{Path(sys.executable).parent}:{os.environ['PATH']}",
        "PYTHONPATH": str(REPO),
        "FILINGS_USER_AGENT": AGENT,
        "GITHUB_STEP_SUMMARY": str(runner.folder / "summary"),
        "NO_MKDOCS_2_WARNING": "1",
    }
    with serving() as edgar:
        for step in ("Fetch", "What came", "What the pages will say"):
            done = runner.run("fetch.yml", "fetch", step, FILINGS_BASE_URL=edgar.url, **tools)
            assert done.returncode == 0, done.stdout + done.stderr
    outputs = (runner.folder / "output").read_text(encoding="utf-8").splitlines()
    assert {"status=0", "new=true"} <= set(outputs)
    built = runner.run("fetch.yml", "fetch", "build", **tools)
    assert built.returncode == 0, built.stdout + built.stderr
    assert "6 new filings, 6 to approve" in (runner.folder / "summary").read_text(encoding="utf-8")

    runner.git("reset", "--quiet", "--hard")
    for name in ("Push the filings", "Open the pull request", "Its checks"):
        done = runner.run("fetch.yml", "propose", name, NUMBER="", BUILD="success", RUN="https://example.com/1")
        assert done.returncode == 0, done.stdout + done.stderr
    (body,) = [json.loads(line) for line in Path(f"{runner.log}.bodies").read_text(encoding="utf-8").splitlines()]
    assert body["status"] == "completed"
    assert all(each["path"].startswith("filings/") for each in body["output"]["annotations"])

    runner.git("fetch", "--quiet", "origin", "new-filings")
    runner.git("merge", "--quiet", "FETCH_HEAD")
    held = f"{number(40)}.txt"
    approve = ["review", "--source", str(runner.clone / "filings"), "--approve", number(40), "--by", "J. Doe"]
    assert CliRunner().invoke(main, [*approve, "--on", "2024-05-07"]).exit_code == 0
    runner.commit("Approved")
    done = runner.run("pages.yml", "build", "Remember what this deployment publishes", **tools)
    assert done.returncode == 0, done.stdout + done.stderr
    table = (runner.clone / "filings" / "published.tsv").read_text(encoding="utf-8")
    sources = [line.split("\t") for line in table.splitlines()[1:]]
    assert [address for address, _, sha256, _ in sources if sha256] == [f"filings/{number(40)}"], "what is approved"
    done = runner.run("pages.yml", "release", "Commit filings/published.tsv")
    assert done.returncode == 0, done.stderr
    kept = runner.git("ls-tree", "-r", "--name-only", "main", at=runner.remote).split()
    assert "filings/published.tsv" in kept
    assert any(name.endswith(held) for name in kept)
    assert {name for name in kept if name.startswith("site")} == {each.as_posix() for each in hand_written()}
