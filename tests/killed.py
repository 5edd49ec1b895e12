"""Builds sites in processes that end at their n-th change of a file.

Reads a line of JSON for each build, `[N, CONFIG]`, N being 0 for a build that does not end before its time, and prints
one: the exit status and how many changes there were. Each build is made by a copy of this process, which has read
the program already.
"""

from __future__ import annotations

import json
import os
import sys
import traceback
from collections.abc import Callable
from typing import Any

from mkdocs.commands.build import build
from mkdocs.config import load_config

import generator.pipeline
import generator.plugin  # noqa: F401

CHANGES = ("os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.link", "shutil.copyfile", "shutil.rmtree")
STARTS = ("subprocess.Popen",)
WRITING = os.O_WRONLY | os.O_RDWR


def ending(last: int) -> Callable[[], int]:
    """End this process at the `last` change of a file from now on; returns what tells how many there were."""
    seen = 0

    def watch(event: str, arguments: tuple[Any, ...]) -> None:
        nonlocal seen
        writes = event == "open" and isinstance(arguments[2], int) and arguments[2] & WRITING
        if writes or event in CHANGES or event in STARTS:
            seen += 1
            if seen == last:
                os._exit(137)

    sys.addaudithook(watch)
    return lambda: seen


def made(last: int, config_file: str) -> int:
    """Build a site and return how many changes that took; ends this process at the `last` of them."""
    changes = ending(last)
    build(load_config(config_file))
    return changes()


def main() -> None:
    for line in sys.stdin:
        reading, writing = os.pipe()
        process = os.fork()
        if process == 0:
            status = 1
            try:
                os.write(writing, str(made(*json.loads(line))).encode())
                status = 0
            except BaseException:
                traceback.print_exc()
            finally:
                os._exit(status)
        os.close(writing)
        _, ended = os.waitpid(process, 0)
        with os.fdopen(reading, encoding="utf-8") as stream:
            print(json.dumps([os.waitstatus_to_exitcode(ended), int(stream.read() or 0)]), flush=True)


if __name__ == "__main__":
    main()
