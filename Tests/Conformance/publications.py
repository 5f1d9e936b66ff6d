#!/usr/bin/env python3
"""Publishes the invented records day after day, as subscribers would see it, and checks what changes and what does not.

Usage: publications.py DOCKET HARBOUR
"""

import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from checks.published import Published

CASE = "records/cases/harbour-bells.yml"
APPEAL = "appeal.harbour-bells@harbour.example.org"
MARKER = "appeal.harbour-bells.was-1@harbour.example.org"
TODAY = "today.harbour-bells@harbour.example.org"
CANCELLED = "cancelled.harbour-bells@harbour.example.org"
WITHDRAWN = ["quiet-quay", "Orla Reed", "Орла Рид", "тихом причале"]


class Publications:
    """A records repository and its published folder, with what has gone wrong."""

    def __init__(self, docket, folder, harbour):
        self.docket, self.records, self.output = docket, folder / "records-repository", folder / "site"
        self.faults, self.steps = [], 0
        shutil.copytree(harbour, self.records)

    def edit(self, path, old, new):
        file = self.records / path
        text = file.read_text(encoding="utf-8")
        if text.count(old) != 1:
            raise ValueError(f"{path} has “{old}” {text.count(old)} times")
        file.write_text(text.replace(old, new), encoding="utf-8")

    def publish(self, day):
        command = [self.docket, "publish", "-C", self.records, "--output", self.output, "--as-of", day]
        # The invented records are of a time that is yet to come.
        command.append("--allow-future-day")
        return subprocess.run(command, capture_output=True, text=True, check=False)

    def step(self, words, day, changed, files):
        """Publishes, and compares with the state before: the UIDs that may change, and a pattern of such files."""
        self.steps += 1
        entries, before = self.entries(), self.files()
        run = self.publish(day)
        if run.returncode != 0:
            self.faults.append(f"{words}: docket ends with {run.returncode}: {run.stderr or run.stdout}")
            return
        stamp = f"{day.replace('-', '')}T000000Z"
        after = self.entries()
        for uid in sorted(entries.keys() | after.keys()):
            self._entry(words, uid, entries.get(uid), after.get(uid), stamp if uid in changed else None)
        for path, state in self.files().items():
            if before and state != before.get(path) and not re.fullmatch(files, path):
                self.faults.append(f"{words}: {path} was written anew")

    def _entry(self, words, uid, old, new, stamp):
        if old is None or new is None:
            if stamp is None and old != new and (old is None) != self.is_first:
                self.faults.append(f"{words}: {uid} {'vanished' if old else 'appeared'}")
        elif stamp is None and old != new:
            self.faults.append(f"{words}: {uid} changed")
        elif stamp and (old["text"] == new["text"] or new["stamp"] != stamp):
            self.faults.append(f"{words}: {uid} did not change, or is not stamped {stamp}: {new['stamp']}")
        elif new["sequence"] < old["sequence"]:
            self.faults.append(f"{words}: {uid} went back from SEQUENCE {old['sequence']} to {new['sequence']}")

    @property
    def is_first(self):
        return self.steps == 1

    def refuses(self, words, day, change, names=()):
        """Publishing must fail after a change of the folders, name what is wrong, and leave what is published."""
        self.steps += 1
        change()
        before = self.files()
        run = self.publish(day)
        if run.returncode == 0 or self.files() != before:
            self.faults.append(f"{words}: docket ends with {run.returncode} and {len(self.files())} files")
        for name in names:
            if name not in run.stderr:
                self.faults.append(f"{words}: “{name}” is not named in {run.stderr}")

    def refuses_edit(self, words, day, edit, names):
        """The same for an edit of one file, which is undone afterwards."""
        path, old, new = edit
        self.refuses(words, day, lambda: self.edit(path, old, new), names)
        self.edit(path, new, old)

    def expect(self, words, holds):
        self.steps += 1
        if not holds:
            self.faults.append(words)

    def entries(self):
        """Every entry of the open Russian calendars by UID, with all that it says but its stamps apart."""
        entries = {}
        for feed in Published(self.output).feeds if self.output.exists() else []:
            if feed.language == "ru" and not feed.is_twin:
                for event in feed.events:
                    text = [line for line in event.lines if line.name not in ("DTSTAMP", "LAST-MODIFIED", "SEQUENCE")]
                    text = [(line.name, line.parameters, line.value) for line in text]
                    stamp, sequence = event.value("DTSTAMP"), int(event.value("SEQUENCE"))
                    entries[event.value("UID")] = {"text": text, "stamp": stamp, "sequence": sequence}
        return entries

    def files(self):
        """Every file with its digest and its time of change."""
        states = {}
        for file in sorted(file for file in self.output.rglob("*") if file.is_file()):
            digest = hashlib.sha256(file.read_bytes()).hexdigest()
            states[file.relative_to(self.output).as_posix()] = (digest, file.stat().st_mtime_ns)
        return states


def run(site):
    always = r"api/v1/(index|stats)\.json|ledger\.json|SHA256SUMS"
    ahead = r"|api/v1/(\w+/)?(upcoming|people)\.json"
    calendars = r"hearings|all|watch|1|upcoming|countries/QX|cases/harbour-bells|people/harbour-bells\.\w+"
    # Which day it is, two pages a language say; what lies ahead, those on which hearings stand.
    today = r"|\w+/(about|hearings)\.html"
    tables = r"|data/(events|hearings)\.csv"
    pages = r"|\w+/(about|changes|hearings(-\d+)?|index|cases/harbour-bells|people/harbour-bells\.\w+)\.html"
    bells = always + ahead + rf"|calendars/\w+/({calendars})\.ics" + pages
    hearing = bells + tables + r"|api/v1/(\w+/)?(hearings|cases|changes|cases/harbour-bells)\.json"
    hearing += r"|feeds/\w+/(changes|cases/harbour-bells)\.(atom|json)"
    site.step("the first publication", "2031-04-02", [], ".*")
    site.step("the same records again", "2031-04-02", [], "")
    site.step("the next day", "2031-04-03", [TODAY], bells)
    # Of the days one is 30 days past, and leaves the discreet calendar and that of what lies ahead.
    short = always + ahead + r"|calendars/\w+/(2|upcoming)\.ics" + today
    site.step("a day on which no hearing reaches a limit", "2031-04-04", [], short)
    moved = "date: 2031-06-03T09:00\n    moved_from:\n      - 2031-05-20T09:00"
    site.edit(CASE, "date: 2031-05-20T09:00", moved)
    site.step("a hearing moved", "2031-04-04", [APPEAL, MARKER], hearing)
    entries = site.entries()
    site.expect("a moved hearing counts 1", entries[APPEAL]["sequence"] == 1)
    site.expect("a moved hearing leaves a marker", ("STATUS", {}, "CANCELLED") in entries[MARKER]["text"])
    upcoming = "date: 2031-04-10T10:00\n    type: complaint_hearing\n    court: selm-regional\n    status: "
    site.edit(CASE, upcoming + "cancelled", upcoming + "scheduled")
    site.step("a hearing no longer cancelled", "2031-04-05", [CANCELLED], hearing)
    refused(site, "2031-04-06")
    record = site.records / "records/cases/quiet-quay.yml"
    site.refuses("a case gone without a word", "2031-04-06", record.unlink)
    digest = hashlib.sha256(b"quiet-quay").hexdigest()
    site.edit("records/withdrawn.yml", "withdrawn: []", f"withdrawn:\n  - digest: {digest}\n    date: 2031-04-06")
    site.step("a case withdrawn", "2031-04-06", ["case.quiet-quay.feed@harbour.example.org"], ".*")
    everything = "".join(file.read_text(encoding="utf-8") for file in site.output.rglob("*.*") if file.is_file())
    for name in WITHDRAWN:
        site.expect(f"“{name}” is gone with its record", name not in everything)
    ledger = site.output / "ledger.json"
    whole = ledger.read_bytes()
    site.refuses("half a ledger", "2031-04-07", lambda: ledger.write_bytes(whole[:500]), ["ledger.json"])
    changed = whole.replace(b'"changed": "2031-04-0', b'"changed": "2031-03-0', 1)
    site.refuses("a ledger with another stamp", "2031-04-07", lambda: ledger.write_bytes(changed), ["ledger.json"])


def refused(site, day):
    """What would leave those alone who rely on what is published."""
    listed = "moved_from:\n      - 2031-05-20T09:00"
    site.refuses_edit(
        "a published date changed in place", day, (CASE, "date: 2031-06-03T09:00", "date: 2031-06-10T09:00"),
        ["`appeal`", "`harbour-bells`", "--allow-silent-moves"])
    site.refuses_edit(
        "an old date that was never published", day, (CASE, listed, listed + "\n      - 2031-05-27T09:00"),
        ["`appeal`", "27", "--allow-unpublished-dates"])
    site.refuses_edit(
        "another end of all UIDs", day, ("pipeline.yml", "uid_domain: harbour.", "uid_domain: port."),
        ["uid_domain", "harbour.example.org", "--allow-new-uid-domain"])
    ledger = site.output / "ledger.json"
    kept = ledger.read_bytes(), ledger.stat()
    site.refuses("published files without a ledger", day, ledger.unlink, ["ledger.json", "--allow-missing-ledger"])
    ledger.write_bytes(kept[0])
    os.utime(ledger, ns=(kept[1].st_atime_ns, kept[1].st_mtime_ns))


def main(docket, harbour):
    with tempfile.TemporaryDirectory() as temporary:
        site = Publications(docket, Path(temporary), harbour)
        run(site)
    for fault in site.faults:
        print(f"FAIL  {fault}")
    print(f"publications: {site.steps} steps, {len(site.faults)} faults")
    return 1 if site.faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]) if len(sys.argv) == 3 else 64)
