#!/usr/bin/env python3
"""Writes the invented records as they were some time before, so that the site that follows has changes to tell.

Usage: earlier.py HARBOUR FOLDER
"""

import shutil
import sys
from pathlib import Path

BELLS = "records/cases/harbour-bells.yml"
# What the records have now, and what they had then.
EDITS = [
    ("the hearing moved by an hour", BELLS, "date: 2031-04-16T15:00", "date: 2031-04-16T14:00"),
    ("nobody knew of the move", BELLS, "    moved_from:\n      - 2031-04-16T14:00\n", ""),
    ("a date that we had wrong", BELLS, "date: 2031-03-19T11:00", "date: 2031-03-18T11:00"),
    ("and had not corrected", BELLS, "    corrected_from:\n      - 2031-03-18T11:00\n", ""),
    ("a sentence that was told shorter", BELLS, "sentence: 4y 6m", "sentence: 4y"),
    ("a hearing was on", BELLS, "10T10:00\n    type: complaint_hearing\n    court: selm-regional\n    status: cancelled",
     "10T10:00\n    type: complaint_hearing\n    court: selm-regional\n    status: scheduled"),
    ("another, too", BELLS, "status: postponed", "status: scheduled"),
    ("a hearing was not known", BELLS, "  - id: one-side\n    date: 2031-05-15T10:00\n    type: complaint_hearing\n"
     "    court: selm-regional\n    status: scheduled\n    certainty: alleged\n    by: defence\n    sources:\n"
     "      - bulletin\n", ""),
    ("a title was another", "records/cases/lighthouse-keepers.yml", "en: The Lighthouse Keepers case",
     "en: The case of the keepers"),
]  # fmt: skip


def main(harbour, folder):
    shutil.copytree(harbour, folder)
    for words, path, now, then in EDITS:
        file = Path(folder) / path
        text = file.read_text(encoding="utf-8")
        if text.count(now) != 1:
            raise ValueError(f"{words}: {path} has “{now}” {text.count(now)} times")
        file.write_text(text.replace(now, then), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]) if len(sys.argv) == 3 else 64)
