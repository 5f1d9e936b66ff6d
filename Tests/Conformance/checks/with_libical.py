"""What libical understands, the engine of GNOME, Evolution and KDE; it believes the VTIMEZONE in the file."""

import os
import subprocess

from .entry import Entry, Occurrence, Reading

ESCAPES = {"\\\\": "\\", "\\t": "\t", "\\n": "\n"}


def read(file, years):
    """Runs the program that `prepare` has compiled; its name is in DOCKET_LIBICAL_DUMP."""
    program = os.environ["DOCKET_LIBICAL_DUMP"]
    run = subprocess.run([program, file, *map(str, years)], capture_output=True, timeout=120, check=False)
    reading = Reading([], [], [])
    if run.returncode != 0:
        reading.faults.append(f"libical ends with {run.returncode}")
    for line in run.stdout.decode("utf-8", "replace").splitlines():
        kind, *parts = (_plain(part) for part in line.split("\t"))
        if kind == "entry":
            reading.entries.append(Entry(*parts))
        elif kind == "occurrence":
            reading.occurrences.append(Occurrence(*parts))
        else:
            reading.faults.append(" ".join(parts))
    return reading


def _plain(text):
    pieces = []
    position = 0
    while position < len(text):
        size = 2 if text[position : position + 2] in ESCAPES else 1
        piece = text[position : position + size]
        pieces.append(ESCAPES.get(piece, piece))
        position += size
    return "".join(pieces)
