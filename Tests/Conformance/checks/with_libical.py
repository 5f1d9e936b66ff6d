"""What libical understands, the engine of GNOME, Evolution and KDE; it believes the VTIMEZONE in the file."""

import os
import subprocess

from . import dumped


def readings(site):
    """Runs the program that `prepare` has compiled; its name is in DOCKET_LIBICAL_DUMP."""
    return {feed.path: _read(feed.file, site.years) for feed in site.feeds}


def _read(file, years):
    program = os.environ["DOCKET_LIBICAL_DUMP"]
    run = subprocess.run([program, file, *map(str, years)], capture_output=True, timeout=120, check=False)
    reading = dumped.reading(run.stdout.decode("utf-8", "replace").splitlines())
    if run.returncode != 0:
        reading.faults.append(f"libical ends with {run.returncode}")
    return reading
