"""What a person at a terminal sees: text from outside, made harmless, and a bar while something takes long."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager


def plain(text: str) -> str:
    """Return text from outside as one line that commands neither a terminal nor the log of a workflow.

    Control characters, line ends and marks that turn the direction of writing are shown as their escapes: `\\x1b`.
    """
    return "".join(
        character if character.isprintable() else character.encode("unicode_escape", "surrogatepass").decode()
        for character in text
    )


@contextmanager
def progress_bar(what: str) -> Iterator[Callable[[int, int, str], None] | None]:
    """Show a bar while the block runs; give the function that moves it, or nothing where no terminal looks on.

    The function is told how many are done, of how many, and the name of the last one.
    """
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (
        TextColumn(what),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        TextColumn("{task.fields[name]}", markup=False),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(what, total=None, name="")

        def told(done: int, total: int, name: str) -> None:
            bar.update(task, completed=done, total=total, name=plain(name))

        yield told
