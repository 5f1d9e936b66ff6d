"""What ruby-icalendar understands; it believes the VTIMEZONE in the file, and expands no rules."""

import os
import subprocess
from pathlib import Path

from . import dumped
from .entry import Reading

PROGRAM = Path(__file__).parent.parent / "ruby_dump.rb"


def readings(site):
    command = ["ruby", PROGRAM, *(feed.path for feed in site.feeds)]
    # The time zone of the machine must not matter; ruby-icalendar compares transitions on its clock.
    environment = {**os.environ, "TZ": "UTC"}
    run = subprocess.run(command, capture_output=True, timeout=300, check=False, cwd=site.root, env=environment)
    lines = {}
    for line in run.stdout.decode("utf-8", "replace").splitlines():
        kind, _, rest = line.partition("\t")
        if kind == "file":
            own = lines.setdefault(rest, [])
        else:
            own.append(line)
    result = {path: dumped.reading(own, expands=False) for path, own in lines.items()}
    if run.returncode != 0:
        words = run.stderr.decode("utf-8", "replace").strip()[-300:]
        result = {feed.path: Reading([], None, [f"ruby ends with {run.returncode}: {words}"]) for feed in site.feeds}
    return result
