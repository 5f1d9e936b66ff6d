"""An entry as a consumer has understood it, comparable with what another one has."""

from typing import NamedTuple


class Entry(NamedTuple):
    """Days are 2031-05-20, times 2031-05-20T04:00:00Z; ends are exclusive."""

    uid: str
    start: str
    end: str
    status: str
    summary: str


class Occurrence(NamedTuple):
    uid: str
    start: str


class Reading(NamedTuple):
    """All that a consumer got out of a file, and what it objected to."""

    entries: list
    occurrences: list
    faults: list


def differences(one, other):
    """What only one of two lists has, each line with the name of its list; the lists are (name, items)."""
    names = []
    for (name, items), (_, against) in [(one, other), (other, one)]:
        left = list(against)
        for item in items:
            if item in left:
                left.remove(item)
            else:
                names.append((item, name))
    return [f"only {name}: {' | '.join(item)}" for item, name in sorted(names)]
