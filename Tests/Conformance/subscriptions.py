#!/usr/bin/env python3
"""Publishes the life of two hearings step by step, and looks at it through subscribers of three kinds.

Usage: subscriptions.py DOCKET HARBOUR

Prints what all subscribers see after each step. After each step the records are published once more a day later
without a change, which must not change a byte of any calendar but where an entry reaches its limit.
"""

import re
import subprocess
import sys
import tempfile
from datetime import date, timedelta
from pathlib import Path

from life import news, records, served, story
from life.subscribers import KINDS

LANGUAGES = ["en", "fr", "ru"]
GUIDE = Path(__file__).parent.parent.parent / "Documentation/Feeds.md"
# What the recipes of the guide answer once the step of this day is published.
ASKED_ON = "2031-05-25"
ANSWERS = [
    "2031-05-25T00:00:00Z\tlong-road/second\t2031-05-13T14:00\t2031-06-10T14:00\n",
    "2031-06-10T14:00\thearing_moved\tlong-road/second\tUna Marsh\n"
    "2031-05-13T14:00\thearing_postponed\tlong-road/second\tUna Marsh\n",
]
HEARINGS = "hearings.ics"
OF_CASE = f"cases/{records.ID}.ics"


class Life:
    """A records repository, its last publication, what subscribers have, and what has gone wrong."""

    def __init__(self, docket, folder, harbour):
        self.docket, self.folder = docket, folder
        self.repository = folder / "records-repository"
        self.site = None
        self.faults, self.checks, self.publications = [], 0, 0
        self.subscribers = [kind() for kind in KINDS]
        # The same programs, served the same entries by somebody who never moves a stamp.
        self.neglected = [kind() for kind in KINDS]
        self.first_seen, self.misled = {}, set()
        # What the feeds have told so far, and under which ids.
        self.told, self.entry_ids = [], {}
        records.prepare(harbour, self.repository)

    def expect(self, words, holds):
        self.checks += 1
        if not holds:
            self.faults.append(words)

    def publish(self, day):
        """Publishes into an empty folder, with `--previous`; the folder of the publication before, if there is one."""
        self.publications += 1
        before, self.site = self.site, self.folder / f"site-{self.publications}"
        command = [self.docket, "publish", "-C", self.repository, "--output", self.site, "--as-of", day]
        # The invented hearings are of a time that is yet to come.
        command.append("--allow-future-day")
        command += ["--previous", before] if before else []
        run = subprocess.run(command, capture_output=True, text=True, check=False)
        if run.returncode != 0:
            raise RuntimeError(f"{day}: docket ends with {run.returncode}: {run.stderr or run.stdout}")
        return before

    def entries(self, site, language, name):
        return served.entries(site / "calendars" / language / name)


def run(life):
    facts = {}
    for step in story.steps():
        if step.is_withdrawal:
            records.withdraw(life.repository, step.day)
        else:
            facts |= step.facts
            records.write(life.repository, facts)
        if before := life.publish(step.day):
            for name in (HEARINGS, OF_CASE):
                revisions(life, step, name, before)
        seen(life, step)
        told(life, step)
        if step.day == ASKED_ON:
            recipes(life)
        quiet_day(life, step)
    for file in (file for file in life.site.rglob("*") if file.is_file()):
        text = file.read_text(encoding="utf-8")
        life.expect(f"{file.name} still names the withdrawn case", not records.is_named(text))
    # Otherwise the programs here would see the tables whatever is stamped.
    misled = {"Evolution", "ICSx5"}
    life.expect(f"stamps that never move mislead {life.misled or 'nobody'}", life.misled == misled)


def seen(life, step):
    """All subscribers see what the table says."""
    print(f"\n{step.day}  {step.words}")
    print("\n".join(f"  {row}" for row in step.sees or ["nothing"]))
    feed = life.entries(life.site, "en", HEARINGS)
    by_name = {entry.name: entry for entry in feed.values()}
    for name, sentence in step.says.items():
        lines = by_name[name].description.splitlines() if name in by_name else []
        life.expect(f"{step.day}: {name} does not say “{sentence}” in {lines}", sentence in lines)
    for subscriber in life.subscribers:
        subscriber.fetch(feed)
        rows = {entry.row for entry in subscriber.entries.values()}
        for row in sorted(rows ^ set(step.sees)):
            words = "has" if row in rows else "has not"
            life.expect(f"{step.day}, {step.words}: {type(subscriber).__name__} {words} {row}", False)
        life.expect(f"{step.day}: two rows are the same", len(rows) == len(subscriber.entries))
    neglected = {uid: _with_revision_of(life.first_seen.setdefault(uid, each), each) for uid, each in feed.items()}
    for subscriber in life.neglected:
        subscriber.fetch(neglected)
        if any(subscriber.entries[uid].content != entry.content for uid, entry in feed.items()):
            life.misled.add(type(subscriber).__name__)


def told(life, step):
    """The feeds tell what has changed since the step before, newest first, and keep what they told before."""
    for row in step.news:
        print(f"  news: {row}")
    for name in news.FEEDS:
        # A withdrawal is told to all readers, and nothing of the case is kept for any.
        meant = step.news + ([] if step.is_withdrawal else life.told)
        if step.is_withdrawal and name != "changes":
            meant = []
        rows = news.rows(life.site, "en", name)
        where = f"{step.day}, {name}"
        life.expect(f"{where} tells {list(rows.values())}, not {meant}", list(rows.values()) == meant)
        life.expect(f"{where} is another as JSON", news.items(life.site, "en", name) == list(rows.values()))
        for language in LANGUAGES[1:]:
            others = news.rows(life.site, language, name)
            kinds = [row.rpartition(" | ")[0] for row in others.values()]
            told_kinds = [row.rpartition(" | ")[0] for row in meant]
            life.expect(f"{where} tells something else in {language}: {kinds}", kinds == told_kinds)
            life.expect(f"{where} has the same ids in {language}", not others.keys() & rows.keys())
        kept = life.entry_ids.get(name, [])
        if not step.is_withdrawal:
            stays = list(rows)[len(rows) - len(kept):] == kept
            life.expect(f"{where}: an entry that was told has another id", stays)
        life.entry_ids[name] = list(rows)
    life.told = step.news + life.told


def recipes(life):
    """Those of the guide, as they stand there: which hearings moved in May, and what has become of hearings since."""
    commands = re.findall(r"```sh\n(jq .*?)```", GUIDE.read_text(encoding="utf-8"), re.DOTALL)
    life.expect(f"the guide has {len(commands)} recipes", len(commands) == len(ANSWERS))
    for command, answer in zip(commands, ANSWERS):
        place = command.replace(" changes.json", " api/v1/changes.json")
        run = subprocess.run(["bash", "-c", place], cwd=life.site, capture_output=True, text=True, check=False)
        life.expect(f"the recipe answers {run.stdout}{run.stderr}", run.stdout == answer)


def _with_revision_of(first, entry):
    return entry._replace(stamp=first.stamp, modified=first.modified, sequence=first.sequence)


def revisions(life, step, name, before):
    """SEQUENCE, DTSTAMP and LAST-MODIFIED never fall, and move with the content in any language, and only with it."""
    old = {language: life.entries(before, language, name) for language in LANGUAGES}
    new = {language: life.entries(life.site, language, name) for language in LANGUAGES}
    for language in LANGUAGES:
        for uid in old[language].keys() & new[language].keys():
            one, other = old[language][uid], new[language][uid]
            changed = any(old[each][uid].content != new[each][uid].content for each in LANGUAGES)
            where = f"{step.day}, {language}/{name}: {uid}"
            pairs = zip(one.revision, other.revision)
            life.expect(f"{where} falls back to {other.revision}", all(was <= now for was, now in pairs))
            life.expect(f"{where}: stamps move without content, or not with it", (one.stamp != other.stamp) == changed)
            life.expect(f"{where} has a SEQUENCE that moves alone", changed or one.sequence == other.sequence)
            life.expect(f"{where} has two stamps", other.stamp == other.modified)
            life.expect(f"{where} is not stamped {step.day}", not changed or other.stamp.startswith(step.day))
        if name == OF_CASE:
            holds = step.is_withdrawal != (old[language].keys() <= new[language].keys())
            life.expect(f"{step.day}, {language}: the case forgets what there was, or is not withdrawn", holds)


def quiet_day(life, step):
    """A day later nothing has changed: every calendar has the same bytes."""
    later = (date.fromisoformat(step.day) + timedelta(days=1)).isoformat()
    before = life.publish(later)
    for file in sorted(before.rglob("*.ics")):
        path = file.relative_to(before)
        there = life.site / path
        is_same = there.exists() and there.read_bytes() == file.read_bytes()
        life.expect(f"{later}: {path} changed, or did not", is_same == (path.name not in step.then_changes))
    for folder in (before, life.site):
        life.expect(f"{later}: {folder.name} has no feeds", any((folder / "feeds").rglob("*.atom")))
    life.expect(f"{later}: a feed of changes changed", news.texts(before) == news.texts(life.site))
    for file in sorted(life.site.rglob("*.ics")):
        life.expect(f"{later}: {file.name} appeared", (before / file.relative_to(life.site)).exists())


def main(docket, harbour):
    with tempfile.TemporaryDirectory() as temporary:
        life = Life(docket, Path(temporary), harbour)
        run(life)
    print()
    for fault in life.faults:
        print(f"FAIL  {fault}")
    print(f"life: {life.publications} publications, {life.checks} checks, {len(life.faults)} faults")
    return 1 if life.faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]) if len(sys.argv) == 3 else 64)
