"""The deployment workflow asks for little and runs what was looked at."""

from __future__ import annotations

import re
from typing import Any

import pytest
import yaml
from publisher import REPO

WORKFLOWS = sorted((REPO / ".github" / "workflows").glob("*.yml"))


def steps(workflow: dict[str, Any]) -> list[dict[str, Any]]:
    return [step for job in workflow["jobs"].values() for step in job["steps"]]


@pytest.mark.parametrize("path", WORKFLOWS, ids=[path.name for path in WORKFLOWS])
def test_actions_are_pinned_by_commit(path: Any) -> None:
    text = path.read_text(encoding="utf-8")
    uses = re.findall(r"uses: (\S+)(.*)", text)
    assert uses
    assert all(re.fullmatch(r"[\w./-]+@[0-9a-f]{40}", action) for action, _ in uses)
    assert all(re.match(r" # v\d", comment) for _, comment in uses), "the version that the commit is"


@pytest.mark.parametrize("path", WORKFLOWS, ids=[path.name for path in WORKFLOWS])
def test_only_the_deployment_may_write_and_only_pages(path: Any) -> None:
    workflow = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert workflow["permissions"] == {"contents": "read"}
    granted = {name: job["permissions"] for name, job in workflow["jobs"].items() if "permissions" in job}
    assert granted in ({}, {"deploy": {"pages": "write", "id-token": "write"}})
    assert all("run" not in step for name in granted for step in workflow["jobs"][name]["steps"])


def test_builds_are_strict_and_know_their_address() -> None:
    workflow = yaml.safe_load((REPO / ".github" / "workflows" / "pages.yml").read_text(encoding="utf-8"))
    (build,) = [step for step in steps(workflow) if "mkdocs build" in step.get("run", "")]
    assert "--strict" in build["run"]
    assert "SITE_URL" in build["env"]
    assert workflow["jobs"]["deploy"]["concurrency"] == {"group": "pages", "cancel-in-progress": False}
