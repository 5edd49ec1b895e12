"""Runs `mkdocs build` and ends the process at its n-th change of a file: `python killed.py N CONFIG`, 0 for never.

Prints how many changes there were where the build came to its end.
"""

from __future__ import annotations

import os
import sys
from typing import Any

CHANGES = ("os.rename", "os.remove", "os.mkdir", "os.rmdir", "shutil.copyfile", "shutil.rmtree", "os.link")
WRITING = os.O_WRONLY | os.O_RDWR
last, config_file = int(sys.argv[1]), sys.argv[2]
seen = 0


def watch(event: str, arguments: tuple[Any, ...]) -> None:
    global seen
    if event in CHANGES or (event == "open" and isinstance(arguments[2], int) and arguments[2] & WRITING):
        seen += 1
        if seen == last:
            os._exit(137)


from mkdocs.commands.build import build  # noqa: E402
from mkdocs.config import load_config  # noqa: E402

sys.addaudithook(watch)
build(load_config(config_file))
print(seen)
