"""An entry as a consumer has understood it, comparable with what another one has."""

from collections import Counter
from typing import NamedTuple


class Entry(NamedTuple):
    """Days are 2031-05-20, times 2031-05-20T04:00:00Z; ends are exclusive; no UID where a consumer does not tell it."""

    uid: str
    start: str
    end: str
    status: str
    summary: str


class Occurrence(NamedTuple):
    uid: str
    start: str


class Reading(NamedTuple):
    """All that a consumer got out of a file, and what it objected to; no occurrences where it does not expand rules."""

    entries: list
    occurrences: list | None
    faults: list

    @property
    def knows_uids(self):
        return any(entry.uid for entry in self.entries)

    def without_uids(self):
        """The same as a consumer would tell it that keeps no UID."""
        occurrences = None if self.occurrences is None else [each._replace(uid="") for each in self.occurrences]
        return Reading([entry._replace(uid="") for entry in self.entries], occurrences, self.faults)


def differences(one, other):
    """What only one of two lists has, each line with the name of its list; the lists are (name, items)."""
    left = {name: Counter(items) for name, items in (one, other)}
    lines = []
    for (name, _), (opposite, _) in [(one, other), (other, one)]:
        lines += [(item, name) for item in (left[name] - left[opposite]).elements()]
    return [f"only {name}: {' | '.join(item)}" for item, name in sorted(lines)]
