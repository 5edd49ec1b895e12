"""Work handed to machines beyond this one, by Dask: https://distributed.dask.org/."""

from __future__ import annotations

import os
from collections.abc import Iterator
from concurrent.futures import Executor
from contextlib import contextmanager
from importlib import import_module
from importlib.metadata import version
from typing import Any

HERE = "local"
"""Stands for a cluster of processes on this machine."""
PACKAGE = "mkdocs-filings"
RETRIES = 3
"""Times that work is tried again which ended with an error of its worker, a lost connection for instance."""


class ClusterError(Exception):
    """A cluster cannot be used; the message says why and what to do."""


@contextmanager
def cluster(scheduler: str) -> Iterator[Executor]:
    """Connect to a Dask scheduler, `tcp://host:8786`, or start workers on this machine (`local`).

    Raises `ClusterError` where Dask is not installed, nobody answers, or workers have another version of this
    package: their facts would differ.
    """
    try:
        dask: Any = import_module("distributed")
    except ImportError as error:
        raise ClusterError("Dask is not installed. Install it with: pip install 'mkdocs-filings[scale]'") from error
    if scheduler == HERE:
        with (
            dask.LocalCluster(n_workers=os.cpu_count() or 1, threads_per_worker=1, dashboard_address=None) as workers,
            dask.Client(workers) as client,
        ):
            yield client.get_executor(retries=RETRIES, pure=False)
        return
    try:
        client = dask.Client(scheduler, timeout="10s")
    except (OSError, ValueError) as error:
        raise ClusterError(
            f"No Dask scheduler answers at {scheduler}. Start one with: dask scheduler, and workers with: "
            f"dask worker {scheduler}"
        ) from error
    with client:
        _agreed(client)
        yield client.get_executor(retries=RETRIES, pure=False)


def _agreed(client: Any) -> None:
    """Check that the workers have this version of the package."""
    own = version(PACKAGE)
    for worker, theirs in sorted(client.run(_version, on_error="return").items()):
        if theirs != own:
            found = f"version {theirs}" if isinstance(theirs, str) else "no version that it can tell"
            raise ClusterError(f"The worker {worker} has {found} of {PACKAGE}, this machine {own}. Install the same.")


def _version() -> str:
    return version(PACKAGE)
