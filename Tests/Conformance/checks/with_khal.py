"""What khal shows after vdirsyncer has subscribed to every calendar over HTTP; khal believes the names of the zones.

vdirsyncer gives each entry the digest of its text as UID, so the UIDs are not told. khal expands rules itself.
"""

import os
import subprocess
import tempfile
from datetime import date, timedelta
from pathlib import Path

from .entry import Entry, Occurrence, Reading
from .serving import served

SEPARATOR = "\u241f"
FIELDS = ["calendar", "uid", "start", "end", "all-day", "status", "title"]
PAIR = """
[pair {name}]
a = "{name}_http"
b = "{name}_folder"
collections = null
conflict_resolution = "a wins"
[storage {name}_http]
type = "http"
url = "{address}"
[storage {name}_folder]
type = "filesystem"
path = "{store}/{name}"
fileext = ".ics"
"""
LOCALE = """
[locale]
local_timezone = UTC
default_timezone = UTC
timeformat = %H:%M:%S
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%dT%H:%M:%SZ
longdatetimeformat = %Y-%m-%dT%H:%M:%SZ
[sqlite]
path = {folder}/khal.db
"""


def readings(site):
    """Subscribes to all calendars at once; each is the folder and the calendar of its number."""
    names = {f"c{number}": feed.path for number, feed in enumerate(site.feeds)}
    result = {path: Reading([], [], []) for path in names.values()}
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        with served(site.root) as address:
            faults = _subscribe(folder, names, address)
        lines = _list(folder, names, faults)
    for path, reading in result.items():
        reading.faults.extend(faults.get(path, faults.get(None, [])))
    _understand(lines, names, result, site.years)
    return result


def _subscribe(folder, names, address):
    """Runs vdirsyncer as a user would; what it says about each calendar that it could not fetch."""
    pairs = [PAIR.format(name=name, address=address + path, store=folder / "store") for name, path in names.items()]
    settings = folder / "vdirsyncer.conf"
    settings.write_text(f'[general]\nstatus_path = "{folder}/status"\n' + "".join(pairs), encoding="utf-8")
    for name in names:
        (folder / "store" / name).mkdir(parents=True)
    faults = {}
    for command in ("discover", "sync"):
        run = _run(folder, ["vdirsyncer", "-v", "ERROR", "-c", settings, command])
        words = run.stderr.decode("utf-8", "replace") + run.stdout.decode("utf-8", "replace")
        if run.returncode != 0:
            concerned = [path for name, path in names.items() if f" {name}:" in words or f"/{path}" in words]
            for path in concerned or [None]:
                faults.setdefault(path, []).append(f"vdirsyncer {command} ends with {run.returncode}: {words[-200:]}")
    return faults


def _list(folder, names, faults):
    """Every occurrence that khal has; `search` is the one command that lists them all."""
    calendars = "".join(f"[[{name}]]\npath = {folder}/store/{name}\nreadonly = True\n" for name in names)
    settings = folder / "khal.conf"
    settings.write_text("[calendars]\n" + calendars + LOCALE.format(folder=folder), encoding="utf-8")
    form = SEPARATOR.join(f"{{{field}}}" for field in FIELDS)
    run = _run(folder, ["khal", "-c", settings, "search", "-f", form, "BEGIN:VEVENT"])
    if run.returncode != 0:
        words = run.stderr.decode("utf-8", "replace")[-200:]
        faults.setdefault(None, []).append(f"khal ends with {run.returncode}: {words}")
    return run.stdout.decode("utf-8", "replace").splitlines()


def _run(folder, command):
    # khal breaks lines at the width of the terminal; both read the settings of the user unless told otherwise.
    own = {"COLUMNS": "1000000", "HOME": str(folder), "XDG_CONFIG_HOME": str(folder), "XDG_DATA_HOME": str(folder)}
    environment = {**os.environ, **own, "LC_ALL": "C.UTF-8", "TZ": "UTC"}
    return subprocess.run(
        command, capture_output=True, timeout=300, check=False, env=environment, stdin=subprocess.DEVNULL
    )


def _understand(lines, names, result, years):
    """An entry is the earliest of its occurrences."""
    entries = {}
    for line in lines:
        name, digest, start, end, is_day, status, title = line.split(SEPARATOR)
        if is_day == "True":
            # khal shows the last day, and not the one after it.
            end = (date.fromisoformat(end) + timedelta(days=1)).isoformat()
        reading, entry = result[names[name]], Entry("", start, end, status.strip() or "-", title)
        entries.setdefault((names[name], digest), []).append(entry)
        if years[0] <= int(start[:4]) <= years[1]:
            reading.occurrences.append(Occurrence("", start))
    for (path, _), occurrences in entries.items():
        result[path].entries.append(min(occurrences))
