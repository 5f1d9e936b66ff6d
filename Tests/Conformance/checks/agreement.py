"""Each consumer reads every calendar, understands what another one does, and what the JSON says.

A function here makes the check of one consumer; `check.py` asks for all of them.
"""

from . import said
from .consumers import CONSUMERS, readings
from .entry import differences


def reads(name):
    """A consumer reads everything without an objection, and leaves out nothing."""

    def check(site, findings):
        for path, reading in readings(site, name).items():
            findings.saw("feeds")
            findings.saw("entries", len(reading.entries))
            for fault in reading.faults:
                findings.fault(path, fault)
        for feed in site.feeds:
            reading, written = readings(site, name).get(feed.path), feed.data.count(b"BEGIN:VEVENT\r\n")
            if reading is None or len(reading.entries) != written:
                found = len(reading.entries) if reading else "no"
                findings.fault(feed.path, f"{found} of {written} entries were understood")

    return check


def agrees(name):
    """Two consumers have the same entries at the same instants with the same states and titles, and the same days."""
    other = CONSUMERS[name].against

    def check(site, findings):
        for feed in site.feeds:
            findings.saw("feeds")
            one, against = (readings(site, each)[feed.path] for each in (name, other))
            if not one.knows_uids:
                against = against.without_uids()
            findings.saw("entries", len(one.entries))
            lists = [(one.entries, against.entries)]
            if one.occurrences is not None:
                findings.saw("occurrences", len(one.occurrences))
                lists.append((one.occurrences, against.occurrences))
            for mine, theirs in lists:
                for difference in differences((name, mine), (other, theirs)):
                    findings.fault(feed.path, difference)

    return check


def as_said(name):
    """Hearings and old slots are where the JSON says, in the state that it says."""

    def check(site, findings):
        slots = said.slots(site)
        for feed in site.feeds:
            entries = readings(site, name)[feed.path].entries
            findings.saw("entries", len(entries))
            there = {entry.uid: entry for entry in entries}
            for slot in slots:
                # A case's calendar has all of its slots; any other open one those that it has.
                if feed.name == f"cases/{slot.case}.ics" or slot.uid in there:
                    findings.saw("slots")
                    # Who tells no UID must have some entry there.
                    candidates = [there[slot.uid]] if slot.uid in there else entries
                    if not any(slot.is_met_by(entry) for entry in candidates):
                        words = " | ".join(candidates[0]) if len(candidates) == 1 else "none is"
                        findings.fault(feed.path, f"{slot.text} is said, and {words} understood")

    return check
