"""The executable where there is nothing: an empty root with it, the zone database and records, with and without /proc."""

import datetime
import os
import shutil
import subprocess
import sys
from pathlib import Path

from icalendar import Calendar
from judging import output, run

FIXTURE = Path(__file__).resolve().parents[1] / "Fixture"
ZONES = Path("/usr/share/zoneinfo")
DAY = ["--as-of", "2031-04-02"]
# The hearings of the fixture in the clocks of Helsinki, which change on 30 March 2031.
INSTANTS = {
    "verdict.harbour-bells": datetime.datetime(2031, 3, 19, 9, 0),
    "appeal.harbour-bells": datetime.datetime(2031, 5, 20, 6, 0),
}


def check(judge, docket, dynamic, work):
    root = work / "root"
    for place in ("proc", "tmp", "usr/share"):
        (root / place).mkdir(parents=True)
    shutil.copyfile(docket, root / "docket")
    (root / "docket").chmod(0o755)
    records(root / "committee")
    without_zones(judge, root)
    shutil.copytree(ZONES, root / "usr/share/zoneinfo", symlinks=False, ignore=shutil.ignore_patterns("right", "posix"))

    for what, proc in {"with /proc": True, "without /proc": False}.items():
        judge.expect(
            f"an empty root {what}: --version", inside(root, proc, "--version").stdout.startswith("docket "))
        result = inside(root, proc, "-C", "/committee", "validate", *DAY)
        judge.expect(f"an empty root {what}: validate", result.returncode == 0 and "no errors" in result.stderr + result.stdout, result)
        result = inside(root, proc, "-C", "/committee", "validate", "--lang", "ru", "--nonsense")
        judge.expect(f"an empty root {what}: arguments arrive", result.returncode == 64 and "--nonsense" in result.stderr, result)
        result = inside(root, proc, "-C", "/committee", "validate", *DAY, "--since", "main")
        judge.expect(f"an empty root {what}: without git it says so", result.returncode == 74 and "git" in result.stderr, result)
        out = f"/tmp/{'with' if proc else 'without'}"
        result = inside(root, proc, "-C", "/committee", "publish", *DAY, "--allow-future-day", "--output", out)
        judge.expect(f"an empty root {what}: publish", result.returncode == 0, result)
    stays(judge, root)
    same(judge, "with and without /proc", root / "tmp/with", root / "tmp/without")

    elsewhere = {"PATH": "/usr/bin:/bin", "LC_ALL": "ru_RU.UTF-8", "TZ": "Pacific/Kiritimati"}
    for what, program in {"outside": docket, "by a build of every day": dynamic}.items():
        out = work / what.replace(" ", "-")
        output([program, "-C", root / "committee", "publish", *DAY, "--allow-future-day", "--output", out], env=elsewhere)
        same(judge, f"in the empty root and {what}", root / "tmp/with", out)
    shutil.copytree(root / "tmp/with", work / "published")
    instants(judge, work / "published/calendars/en/hearings.ics")


def records(place):
    """The fixture, in a zone whose clocks change."""
    shutil.copytree(FIXTURE, place)
    for path in place.rglob("*.yml"):
        path.write_text(path.read_text(encoding="utf-8").replace("Etc/GMT-5", "Europe/Helsinki"), encoding="utf-8")


def inside(root, proc, *arguments):
    """Runs docket in the root, as nobody in particular, with an empty environment."""
    return run(command(root, proc, *arguments), env={})


def command(root, proc, *arguments):
    mount = [f"--mount-proc={root}/proc", "--mount", "--pid", "--fork"] if proc else []
    return ["unshare", "--map-root-user", *mount, "/usr/sbin/chroot", root, "/docket", *arguments]


def stays(judge, root):
    """Where there is no /proc, docket also ends well when it takes seconds: libdispatch's watch over its threads looks
    each second. Other programs on the same processor make it take so long."""
    pinned = ["taskset", "--cpu-list", str(min(os.sched_getaffinity(0)))]
    others = [subprocess.Popen([*pinned, sys.executable, "-c", "while True: pass"]) for _ in range(12)]
    try:
        ends = [run([*pinned, *command(root, False, "-C", "/committee", "validate", *DAY)], env={}).returncode for _ in range(8)]
    finally:
        for other in others:
            other.kill()
            other.wait()
    judge.expect("an empty root without /proc: validate, also slowly", ends == [0] * 8, ends)


def without_zones(judge, root):
    result = inside(root, True, "-C", "/committee", "validate", *DAY)
    judge.expect(
        "without a zone database it says so", result.returncode == 78 and "/usr/share/zoneinfo" in result.stderr, result)


def same(judge, what, one, other):
    result = run(["diff", "-r", one, other])
    judge.expect(f"the same bytes are published {what}", result.returncode == 0, result.stdout[:2000])


def instants(judge, path):
    calendar = Calendar.from_ical(path.read_bytes())
    seen = {}
    for entry in calendar.walk("VEVENT"):
        begin = entry["DTSTART"].dt
        if isinstance(begin, datetime.datetime):
            seen[str(entry["UID"]).split("@")[0]] = begin.astimezone(datetime.timezone.utc).replace(tzinfo=None)
    for name, instant in INSTANTS.items():
        judge.expect(f"{name} opens at {instant} UTC, by icalendar", seen.get(name) == instant, seen)
