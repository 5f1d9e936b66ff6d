#!/usr/bin/env python3
"""Damages copies of a published folder, and asserts that the check meant for each damage finds it.

Usage: selftest.py FOLDER TABLE

The folder must pass every check, and have hearings with hours, moved hearings and yearly days to damage. The table has
hearings of it that are known by hand.
"""

import shutil
import sys
import tempfile
from pathlib import Path

import check
import damaged_copies
from checks.consumers import CONSUMERS
from checks.findings import Findings
from checks.published import Published


def damaged(folder, copy, pattern, change):
    """Copies the folder and changes the files, or takes them away; the paths that really changed."""
    shutil.copytree(folder, copy)
    paths = []
    for file in sorted(copy.glob(pattern)):
        if change is None:
            file.unlink()
            paths.append(file.relative_to(copy).as_posix())
            continue
        data = file.read_bytes()
        if (changed := change(data)) != data:
            file.write_bytes(changed)
            paths.append(file.relative_to(copy).as_posix())
    return paths


def missed(folder, table, copy, name, words, pattern, change):
    """Why a damage proves nothing, or None when the check has found it."""
    if not damaged(folder, copy, pattern, change):
        return f"{words}: nothing in {pattern} could be damaged so"
    findings = Findings(name)
    # The consumers take their time; one language is enough for them.
    below = "calendars/en" if name.partition(" ")[0] in CONSUMERS else "."
    try:
        check.CHECKS[name](Published(copy, below=below, table=table), findings)
    except Exception as error:
        return f"{words}: “{name}” broke down: {type(error).__name__}: {error}"
    return None if findings.failed else f"{words}: “{name}” found nothing"


def main(folder, table):
    undamaged = list(check.run(Published(folder, table=table)))
    faults = [findings.text() for findings in undamaged if findings.failed]
    # What a folder has not, and need not have, cannot be damaged.
    absent = {findings.name for findings in undamaged if findings.is_absent}
    tried = [(name, *damage) for name, each in damaged_copies.DAMAGES.items() if name not in absent for damage in each]
    for damage in tried:
        with tempfile.TemporaryDirectory() as temporary:
            fault = missed(folder, table, Path(temporary) / "copy", *damage)
        if fault:
            faults.append(fault)
    unproven = check.CHECKS.keys() - damaged_copies.DAMAGES.keys()
    faults += [f"no damage proves “{name}”" for name in sorted(unproven)]
    for fault in faults:
        print(f"FAIL  {fault}")
    for name in sorted(absent):
        print(f"absent, so not proved: {name}")
    print(f"self-test: {len(tried)} damages, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:])) if len(sys.argv) == 3 else 64)
