"""Follows Documentation/Adopting.md to the letter: types each of its commands, writes each of its files, and lets khal
show the hearings of the calendar that comes out.

Usage: guide.py DOCKET [--root FOLDER]

With --root the commands run inside that folder as the root of the system (chroot), which must have docket at
usr/local/bin, a shell and git; khal stays outside, as a phone does. The dates of the guide are moved by whole weeks, so
that they lie as far ahead as when it was written. The forge is a bare repository beside it.
"""

import argparse
import datetime
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from checks.serving import served  # noqa: E402

GUIDE = pathlib.Path(__file__).resolve().parents[2] / "Documentation/Adopting.md"
WRITTEN = datetime.date(2026, 11, 30)
FORGE = "https://github.com/quay-committee/records.git"
MONTHS = (
    "January February March April May June July August September October November December".split()
)
YAML_LINES = 40
CHROOT = shutil.which("chroot") or "/usr/sbin/chroot"
# What khal must list: after the first publication, after the move, and after the withdrawal, as days from the first.
FIRST = [(0, "10:00"), (2, "10:00"), (9, "")]
MOVED = [(0, "10:00"), (2, "10:00"), (3, "10:00"), (9, "")]


class Fault(Exception):
    """The guide does not do what it says."""


def shifted(text, days):
    """The text with its dates, also those in words, moved by some days."""

    def number(match):
        return (datetime.date.fromisoformat(match[0]) + datetime.timedelta(days)).isoformat()

    def words(match):
        day = datetime.date(int(match[3]), MONTHS.index(match[2]) + 1, int(match[1])) + datetime.timedelta(days)
        return f"{day.day} {MONTHS[day.month - 1]} {day.year}"

    text = re.sub(r"\b20\d\d-\d\d-\d\d", number, text)
    return re.sub(rf"\b(\d{{1,2}}) ({'|'.join(MONTHS)}) (20\d\d)", words, text)


def steps(text):
    """What is to be done, in order: ("run", commands) or ("write", path, text)."""
    pattern = re.compile(r"^(?:<!-- file: (\S+) -->\n)?```(sh|yaml)\n(.*?)^```$", re.M | re.S)
    found = []
    for match in pattern.finditer(text):
        path, kind, body = match.groups()
        if kind == "sh":
            found.append(("run", body))
        elif path:
            found.append(("write", path, body))
        else:
            raise Fault(f"nobody knows where this is to be written: {body[:60]}")
    return found


class Place:
    """Where the guide is followed: a home with git's settings, and the folder that the last `cd` led to."""

    def __init__(self, docket, root):
        self.root = root
        self.outside = pathlib.Path(tempfile.mkdtemp(prefix="guide-", dir=f"{root}/tmp" if root else None))
        self.inside = f"/tmp/{self.outside.name}" if root else str(self.outside)
        self.folder = self.inside
        (self.outside / "bin").mkdir()
        if not root:
            (self.outside / "bin/docket").symlink_to(pathlib.Path(docket).resolve())
        subprocess.run(["git", "init", "--quiet", "--bare", "-b", "main", self.outside / "forge.git"], check=True)
        (self.outside / ".gitconfig").write_text(
            "[user]\n\tname = Committee\n\temail = committee@example.org\n[init]\n\tdefaultBranch = main\n"
            f'[url "{self.inside}/forge.git"]\n\tinsteadOf = {FORGE}\n[safe]\n\tdirectory = *\n'
        )

    def run(self, commands):
        """Types commands into a shell; a fault where one of them fails."""
        script = f'set -e\ncd "{self.folder}"\n{commands}\npwd >"{self.inside}/pwd"\n'
        environment = {
            "HOME": self.inside,
            "PATH": f"{self.inside}/bin:/usr/local/bin:/usr/bin:/bin",
            "LANG": "C.UTF-8",
            "TERM": "dumb",
        }
        command = ["sh", "-c", script]
        if self.root:
            command = [CHROOT, self.root, "/bin/sh", "-c", script]
        done = subprocess.run(command, env=environment, text=True, capture_output=True, stdin=subprocess.DEVNULL)
        if done.returncode != 0:
            raise Fault(f"exit code {done.returncode} of:\n{commands}\n{done.stdout[-3000:]}{done.stderr[-3000:]}")
        self.folder = (self.outside / "pwd").read_text().strip()
        return done.stdout + done.stderr

    def path(self, relative):
        """A file of the repository, as seen from outside."""
        return self.outside / os.path.relpath(self.folder, self.inside) / relative


def shown_by_khal(address):
    """The hearings that khal lists after fetching a calendar: day and hour, both at the court."""
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "store/hearings").mkdir(parents=True)
        (folder / "vdirsyncer.conf").write_text(
            f'[general]\nstatus_path = "{folder}/status"\n'
            '[pair hearings]\na = "site"\nb = "phone"\ncollections = null\nconflict_resolution = "a wins"\n'
            f'[storage site]\ntype = "http"\nurl = "{address}calendars/en/hearings.ics"\n'
            f'[storage phone]\ntype = "filesystem"\npath = "{folder}/store/hearings"\nfileext = ".ics"\n'
        )
        (folder / "khal.conf").write_text(
            f"[calendars]\n[[hearings]]\npath = {folder}/store/hearings\n"
            "[locale]\nlocal_timezone = Europe/Athens\ndefault_timezone = Europe/Athens\n"
            "timeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\n"
            "datetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n"
            f"[sqlite]\npath = {folder}/khal.db\n"
        )
        environment = {**os.environ, "HOME": name, "LANG": "C.UTF-8"}
        for verb in ("discover", "sync"):
            command = ["vdirsyncer", "--config", str(folder / "vdirsyncer.conf"), verb]
            done = subprocess.run(command, env=environment, input="y\n", text=True, capture_output=True)
            if done.returncode != 0:
                raise Fault(f"vdirsyncer {verb}: {done.stderr[-1000:]}")
        command = ["khal", "-c", str(folder / "khal.conf"), "list", "--day-format", "", "--format"]
        command += ["{start-date} {start-time} {title}", "today", "365d"]
        done = subprocess.run(command, env=environment, text=True, capture_output=True)
        if done.returncode != 0:
            raise Fault(f"khal: {done.stderr[-1000:]}")
        return sorted(line.strip() for line in done.stdout.splitlines() if "Marsh" in line or "lanterns" in line)


def expect(place, first, wanted, when):
    """khal lists the hearings that are wanted, and no other."""
    with served(place.path("public")) as address:
        lines = shown_by_khal(address)
    listed = [tuple((line.split(" ") + [""])[:2]) for line in lines]
    listed = [(day, hour if re.fullmatch(r"\d\d:\d\d", hour) else "") for day, hour in listed]
    expected = [((first + datetime.timedelta(days)).isoformat(), hour) for days, hour in wanted]
    if listed != expected:
        raise Fault(f"{when} khal shows {lines}, not {expected}")
    print(f"  {when}: khal shows {len(lines)} entries")


def follow(docket, root):
    """Does all that the guide says."""
    days = (datetime.date.today() - WRITTEN).days // 7 * 7
    first = datetime.date(2027, 1, 11) + datetime.timedelta(days)
    place = Place(docket, root)
    began = time.monotonic()
    commands = written = 0
    hadCase = hadMove = False
    for step in steps(shifted(GUIDE.read_text(), days)):
        if step[0] == "write":
            _, path, text = step
            target = place.path(path)
            if not target.exists():
                raise Fault(f"{path} is written by hand, and the commands have not made it before")
            target.write_text(text)
            written += len(text.splitlines())
            continue
        said = place.run(step[1])
        commands += len(re.findall(r"^(?!cd )\S.*(?:\\\n.*)*", step[1], re.M))
        if "docket list" in step[1]:
            hadCase = True
            expect(place, first, FIRST, f"first publication, after {time.monotonic() - began:.1f} s")
        elif "docket hearing move" in step[1]:
            hadMove = True
            expect(place, first, MOVED, "after a hearing has moved")
        elif "docket withdraw" in step[1]:
            expect(place, first, [], "after the withdrawal")
            left = [path for path in place.path("public").rglob("*") if path.is_file() and b"Marsh" in path.read_bytes()]
            if left:
                raise Fault(f"after the withdrawal there is still {left[0].name}")
        elif "docket validate" in step[1] and hadCase and " error" in said.replace("no errors", ""):
            raise Fault(f"the check finds: {said}")
    if not (hadCase and hadMove):
        raise Fault("the guide has no case, or moves no hearing")
    if not 0 < written <= YAML_LINES:
        raise Fault(f"{written} lines of YAML are to be typed; at most {YAML_LINES} are bearable")
    print(f"  {commands} commands, {written} lines of YAML for the case by hand, {time.monotonic() - began:.1f} s")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("docket")
    parser.add_argument("--root")
    options = parser.parse_args()
    os.environ.setdefault("DOCKET", options.docket)
    print("the guide for committees, typed as it stands")
    try:
        follow(options.docket, options.root)
    except Fault as fault:
        print(f"  FAULT: {fault}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
