"""pre-commit with the hooks that .pre-commit-hooks.yaml offers, and the jobs that lint anybody's calendar files."""

import json
import pathlib
import sys

import yaml

from actions import event, read, run_steps
from records import Records
from world import ROOT, World

EMPTY = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//test//EN\r\n{}END:VCALENDAR\r\n"
EVENT = (
    "BEGIN:VEVENT\r\nUID:{0}\r\nDTSTAMP:20310101T000000Z\r\nDTSTART:20310520T090000Z\r\nSUMMARY:{0}\r\n"
    "TRANSP:TRANSPARENT\r\nSTATUS:{1}\r\nEND:VEVENT\r\n"
)


def check(world: World):
    offered = world.fresh("offered")
    (offered / ".docket").mkdir()
    for path in (".pre-commit-hooks.yaml", ".docket/hook"):
        (offered / path).write_bytes((ROOT / path).read_bytes())
        (offered / path).chmod((ROOT / path).stat().st_mode)
    tools = offered / "Sources/DocketAdopting/Templates/tools/.docket"
    tools.mkdir(parents=True)
    fetch = tools / "fetch"
    fetch.write_bytes((ROOT / fetch.relative_to(offered)).read_bytes())
    fetch.chmod(0o755)
    (offered / ".docket/release").write_text("".join(f"{key}={value}\n" for key, value in world.release().items()))
    world.git(offered, "init", "--quiet")
    world.git(offered, "add", "--all")
    world.git(offered, "commit", "--quiet", "--message", "Offer")
    revision = world.git(offered, "rev-parse", "HEAD")

    def pre_commit(folder: pathlib.Path, hook: str, *files: str, **environment: str):
        world.git(folder, "add", "--all")
        command = [sys.executable, "-m", "pre_commit", "try-repo", "--ref", revision, offered, hook, "--verbose"]
        return world.run([*command, *(("--files", *files) if files else ())], folder, **environment)

    calendars = world.fresh("calendars")
    world.git(calendars, "init", "--quiet")
    (calendars / "a good one.ics").write_text(EMPTY.format(EVENT.format("one", "CONFIRMED")), newline="")
    (calendars / "notes.txt").write_text("no calendar\n")
    pre_commit(calendars, "docket-ics-lint").succeeds("Passed")
    pre_commit(calendars, "docket-ics-lint", DOCKET=str(world.docket)).succeeds("Passed")
    (calendars / "bad.ics").write_text(EMPTY.format(EVENT.format("two", "POSTPONED")), newline="")
    pre_commit(calendars, "docket-ics-lint").fails("ics-status", "bad.ics:")
    pre_commit(calendars, "docket-ics-lint", "a good one.ics").succeeds("Passed")
    yield "pre-commit lints calendar files of a repository, with a docket that it fetches or is given"
    yield from jobs(world, calendars)

    records = Records(world, "github")
    if "--staged" in world.run([world.docket, "validate", "--help"]).out:
        pre_commit(records.work, "docket-validate").succeeds()
        records.replace("records/cases/quay-lanterns.yml", "date: 2025-02-07", "date: 2025-02-30")
        pre_commit(records.work, "docket-validate").fails("quay-lanterns.yml")
        yield "pre-commit checks the records that are about to be committed"
    else:
        yield "NOT RUN: docket-validate, as this docket has no validate --staged"


def jobs(world: World, calendars: pathlib.Path):
    """Documentation/CalendarLint: the two files, filled in as they ask for, where there is a good and a bad file."""
    given = {f"DOCKET_{key}": value for key, value in world.release().items()}
    ready = ROOT / "Documentation/CalendarLint"
    workflow = read(ready / "github.yml")
    steps = workflow["jobs"]["lint"]["steps"]

    def github(**changed: str):
        return run_steps(world, steps, calendars, event("push"), "bash", workflow["env"] | given | changed).result

    github().fails("::error file=bad.ics,line=", "title=ics-status")
    github(DOCKET_URL="").fails("Which docket?")
    github(DOCKET_SHA256="0" * 64).fails("FAILED")

    job = yaml.safe_load((ready / "gitlab.yml").read_text())["calendars"]
    script = world.fresh("script") / "script"
    script.write_text("\n".join(job["script"]) + "\n")
    world.run(["sh", "-e", script], calendars, **given | {"DOCKET_SHA256": "0" * 64}).fails("FAILED")
    world.run(["sh", "-e", script], calendars, **given).fails("ics-status")
    found = json.loads((calendars / "codequality.json").read_text())
    assert {entry["location"]["path"] for entry in found} == {"bad.ics"}, found

    world.git(calendars, "rm", "--quiet", "--force", "bad.ics")
    github().succeeds()
    world.run(["sh", "-e", script], calendars, **given).succeeds()
    world.git(calendars, "rm", "--quiet", "--force", "a good one.ics")
    github().succeeds()
    yield "the ready jobs for GitHub and GitLab lint all calendar files, and refuse another program"
