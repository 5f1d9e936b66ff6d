#!/usr/bin/env bash
# pytz takes every zone for UTC when it is given the zone files of the package tzdata.
#
# Seen with pytz 2025.2 and tzdata 2025.2 on Python 3.11: PYTZ_TZDATADIR, pytz's own way to a newer database, pointed at
# the files that Python's zoneinfo reads. No error: 10:00 in Moscow becomes 10:00+00:00, three hours late, and so in
# every zone. tzdata's files are "slim" (zic's default since release 2020b): the block of version 1
# is empty, and pytz reads no other one. With its own "fat" files pytz is right until 2037, and has no summer time after.
#
# What follows for docket: the programs that `make conformance` lets read our calendars, khal among them, get zone files
# compiled with `zic -b fat`; and an hour that any reader may misplace is not proved right by one that agrees.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pytz==2025.2 tzdata==2025.2
files=$("$folder/venv/bin/python" -c 'import os, tzdata; print(os.path.join(os.path.dirname(tzdata.__file__), "zoneinfo"))')

ask() {
  "$folder/venv/bin/python" - "$@" <<'PY'
import sys
from datetime import datetime
from zoneinfo import ZoneInfo

import pytz

hearing, summer = datetime(2027, 1, 14, 10), datetime(2040, 7, 14, 10)
for name in ("Europe/Moscow", "Europe/Paris", "America/New_York"):
    for day in (hearing, summer):
        read = pytz.timezone(name).localize(day), day.replace(tzinfo=ZoneInfo(name))
        print(name, *(time.isoformat() for time in read))
PY
}

expect() {
  printf '%s\n%s\n' "$1" "$2"
  [ "$2" = "$3" ] || { printf 'this has changed; before it was\n%s\n' "$3" >&2; exit 1; }
}

# Zone, then pytz, then zoneinfo.
expect 'pytz with the files of tzdata:' "$(PYTZ_TZDATADIR=$files PYTHONTZPATH=$files ask)" \
  'Europe/Moscow 2027-01-14T10:00:00+00:00 2027-01-14T10:00:00+03:00
Europe/Moscow 2040-07-14T10:00:00+00:00 2040-07-14T10:00:00+03:00
Europe/Paris 2027-01-14T10:00:00+00:00 2027-01-14T10:00:00+01:00
Europe/Paris 2040-07-14T10:00:00+00:00 2040-07-14T10:00:00+02:00
America/New_York 2027-01-14T10:00:00+00:00 2027-01-14T10:00:00-05:00
America/New_York 2040-07-14T10:00:00+00:00 2040-07-14T10:00:00-04:00'
expect 'pytz with its own files:' "$(PYTHONTZPATH=$files ask)" \
  'Europe/Moscow 2027-01-14T10:00:00+03:00 2027-01-14T10:00:00+03:00
Europe/Moscow 2040-07-14T10:00:00+03:00 2040-07-14T10:00:00+03:00
Europe/Paris 2027-01-14T10:00:00+01:00 2027-01-14T10:00:00+01:00
Europe/Paris 2040-07-14T10:00:00+01:00 2040-07-14T10:00:00+02:00
America/New_York 2027-01-14T10:00:00-05:00 2027-01-14T10:00:00-05:00
America/New_York 2040-07-14T10:00:00-05:00 2040-07-14T10:00:00-04:00'
