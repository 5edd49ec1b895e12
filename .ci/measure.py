"""Runs a command and prints its time and peak memory: `python .ci/measure.py COMMAND...`; exits as it does."""

import resource
import subprocess
import sys
import time

start = time.monotonic()
status = subprocess.run(sys.argv[1:], check=False).returncode
usage = resource.getrusage(resource.RUSAGE_CHILDREN)
print(
    f"{time.monotonic() - start:.1f} s, {usage.ru_utime + usage.ru_stime:.1f} s of processor, "
    f"{usage.ru_maxrss / 1024:.0f} MB at most in one process, exit status {status}"
)
sys.exit(status)
