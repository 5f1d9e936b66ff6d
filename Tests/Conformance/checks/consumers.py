"""The independent consumers, in one shape: `readings(site)` is what each makes of every calendar, by path.

Each is compared with one that takes zones from the other place: the VTIMEZONE in the file, or the zone's name. Where
all agree, the blocks in the files are right.
"""

from typing import NamedTuple

from . import with_ical, with_icalendar, with_khal, with_libical, with_ruby


class Consumer(NamedTuple):
    """`believes` is block or name; `against` is whom it is compared with, nobody where that one is compared with it."""

    module: object
    believes: str
    against: str | None


CONSUMERS = {
    "libical": Consumer(with_libical, "block", "icalendar"),
    "icalendar": Consumer(with_icalendar, "name", None),
    "ical": Consumer(with_ical, "name", "libical"),
    "ruby": Consumer(with_ruby, "block", "icalendar"),
    "khal": Consumer(with_khal, "name", "libical"),
}


def readings(site, name):
    """What a consumer understands, read once for a folder."""
    return site.once(("readings", name), lambda: CONSUMERS[name].module.readings(site))
