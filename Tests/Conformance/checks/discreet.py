"""The discreet calendars tell when, and not what: whoever glances at a phone reads nothing of a case.

`TWINS` in published.py says which open calendar each repeats. Where a folder has none, there is nothing to check, as
long as `REQUIRED` there does not name them.
"""

import re
from collections import Counter
from datetime import date, timedelta
from urllib.parse import urlsplit

from .consumers import readings
from .dates import moment
from .hearings import STATUS
from .published import REQUIRED, TWINS

IN_CALENDAR = {"VERSION", "PRODID", "CALSCALE", "NAME", "X-WR-CALNAME", "LAST-MODIFIED", "REFRESH-INTERVAL"}
IN_CALENDAR |= {"X-PUBLISHED-TTL", "COLOR", "X-APPLE-CALENDAR-COLOR"}
IN_ENTRY = {"UID", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "DTSTART", "DTEND", "RRULE", "SUMMARY", "STATUS", "TRANSP"}
# Texts that somebody chose. The others are numbers and words of the standard, which an id may happen to be.
TEXTS = {"PRODID", "NAME", "X-WR-CALNAME", "SUMMARY"}
# What a neutral title says of its entry, months among it. An id or a part of a name that is such a word tells nothing.
NEUTRAL = set(
    "appointment reminder calendar nothing yet no not report confirmed unconfirmed cancelled postponed adjourned disputed"
    " moved date corrected to jan feb mar apr jun jul aug sep oct nov dec january february march april may june july august september october november december"
    " au en janv févr avr juil sept oct déc janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
    " на янв февр мар апр июн июл авг сент окт нояб дек января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split()
)
OF_SOURCES = {"sources", "publisher", "organisations", "by"}
DIGEST = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def check(site, findings):
    there = [feed for feed in site.feeds if feed.is_twin]
    if not there and not set(TWINS) & set(REQUIRED):
        findings.absent("no discreet calendar is here")
    telling = _telling(site) if there else []
    for feed in there:
        findings.saw("calendars")
        _same_times(site, feed, findings)
        for line in feed.calendar.lines:
            _says_nothing(feed, line, IN_CALENDAR, telling, findings)
        for part in feed.calendar.components:
            if part.name != "VEVENT":
                findings.fault(f"{feed.path}:{part.number}", f"has a {part.name}, which tells where the courts are")
        for event in feed.events:
            findings.saw("entries")
            if not DIGEST.fullmatch(event.value("UID") or ""):
                findings.fault(f"{feed.path}:{event.number}", f"its UID is no digest: {event.value('UID')}")
            for line in event.lines:
                _says_nothing(feed, line, IN_ENTRY, telling, findings)


def _same_times(site, feed, findings):
    """The entries of the open calendar that are ahead or have just passed, at the same instants, in the same states.

    What comes back does so on the same days, and does not tell since when. On a day or two the clock of the last zone
    decides whether thirty days are over, so these are left open.
    """
    open_feed = site.feed(feed.language, TWINS[feed.name])
    if open_feed is None:
        findings.fault(feed.path, f"there is no open {TWINS[feed.name]} that it repeats")
        return
    own, other = (readings(site, "icalendar")[path] for path in (feed.path, open_feed.path))
    today = date.fromisoformat(site.as_of)
    kept, gone, oldest = (str(today - timedelta(days=days)) for days in (29, 31, 62))
    single = [Counter(_parts(each, ("start", "end", "status")) for each in _single(*side)) for side in
              ((feed, own), (open_feed, other))]
    ahead = Counter({item: count for item, count in single[1].items() if item[1][:10] > kept})
    days = [Counter(each.start for each in side.occurrences if each.start[:10] > kept) for side in (own, other)]
    if len(own.entries) == 1 and not ahead and not days[1]:
        return  # the entry that says that there is nothing
    for item in sorted((single[0] - single[1]).elements()):
        findings.fault(feed.path, f"{' | '.join(item)} is not in {open_feed.path}")
    for item in sorted((ahead - single[0]).elements()):
        findings.fault(feed.path, f"{' | '.join(item)} of {open_feed.path} is not there")
    for item in single[0]:
        if item[1][:10] < gone:
            findings.fault(feed.path, f"{' | '.join(item)} has passed")
    for lacking, where in [(days[0] - days[1], open_feed.path), (days[1] - days[0], feed.path)]:
        for start in sorted(lacking.elements()):
            findings.fault(feed.path, f"{start} comes back and is not in {where}")
    for event in feed.events:
        start = next((str(moment(line))[:10] for line in event.all("DTSTART")), "")
        if event.value("RRULE") and start < oldest:
            findings.fault(f"{feed.path}:{event.number}", "tells since when it comes back")


def _single(feed, reading):
    """The entries that do not come back."""
    ruled = {event.value("UID") for event in feed.events if event.value("RRULE")}
    return [entry for entry in reading.entries if entry.uid not in ruled]


def _parts(item, names):
    return tuple(getattr(item, name) for name in names)


def _says_nothing(feed, line, allowed, telling, findings):
    where = f"{feed.path}:{line.number}"
    if line.name not in allowed:
        findings.fault(where, f"{line.name} stands there")
    elif line.name in TEXTS:
        findings.saw("texts")
        for pattern in telling:
            if pattern.search(line.value):
                # What it tells is not repeated here: the line is enough to find it.
                findings.fault(where, f"{line.name} tells an id, a name, a title or an address of the JSON")
                break


def _telling(site):
    """A pattern for each word of a name, each id, title and address that the JSON has anywhere."""
    words = set()
    for path in site.paths("api", ".json"):
        # The registry lists the publishers of sources by themselves.
        _gather(site.json(path), "", words, is_source=path.endswith("/organisations.json"))
    # The neutral titles have numbers and states, and an id that is one tells nothing.
    words = {word for word in words if not word.isdecimal() and len(word) > 2} - set(STATUS)
    words = {word for word in words if word.lower() not in NEUTRAL}
    return [re.compile(rf"(?<!\w){re.escape(word)}(?!\w)", re.IGNORECASE) for word in sorted(words)]


def _gather(value, key, words, is_source=False):
    if isinstance(value, dict):
        for name, each in value.items():
            # Under a name or a title stand languages.
            _gather(each, key if key in ("name", "title") else name, words, is_source or name in OF_SOURCES)
    elif isinstance(value, list):
        for each in value:
            _gather(each, key, words, is_source)
    elif isinstance(value, str):
        if key in ("id", "case", "cases"):
            words.update([value, *value.split("/")])
        elif key == "uid":
            words.update([value, *value.split("@")])
        elif key == "title":
            words.add(value)
        elif key == "name":
            # A part of the name of a person, court or place tells enough; of a newspaper, it is any word.
            parts = [] if is_source else re.split(r"[\W\d_]+", value)
            words.update([value, *(part for part in parts if len(part) > 3 and part[0].isupper())])
        elif key in ("url", "source_url"):
            address = urlsplit(value)
            words.update([value, address.netloc, address.netloc.removeprefix("www.")])
