"""A published folder: its calendars and its JSON files, read once."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from . import content_lines, strict_json

FIRST_YEAR = 2018
YEARS_AHEAD = 5
# The calendars that every language must have beside those of the cases.
REQUIRED = ["hearings.ics", "days.ics", "all.ics", "watch.ics", "birthdays.ics", "upcoming.ics", "1.ics", "2.ics"]
# The discreet calendars: what a calendar is in every language, and the open one that it repeats.
TWINS = {"1.ics": "hearings.ics", "2.ics": "days.ics"}


@dataclass(eq=False)
class Feed:
    """A calendar: `calendars/<language>/<name>`."""

    root: Path
    path: str

    @property
    def file(self):
        return self.root / self.path

    @property
    def language(self):
        """The language by its place, or nothing for a file that is in none."""
        parts = self.path.split("/")
        return parts[1] if parts[0] == "calendars" and len(parts) > 2 else ""

    @property
    def name(self):
        """What is the same in every language: `cases/harbour-bells.ics`."""
        return self.path.removeprefix(f"calendars/{self.language}/")

    @property
    def is_twin(self):
        """Whether this is a discreet calendar, which tells when and not what."""
        return self.name in TWINS

    @cached_property
    def data(self):
        return self.file.read_bytes()

    @cached_property
    def calendar(self):
        """The component tree; an empty one where the lines cannot be read, which a check of its own reports."""
        try:
            return content_lines.read(self.data)
        except ValueError:
            return content_lines.Component("VCALENDAR", 0)

    @property
    def events(self):
        return self.calendar.within("VEVENT")


class Published:
    """A folder that `docket publish` has written."""

    def __init__(self, root, required_cases=(), below=".", table=None, records=None):
        """`below` narrows the calendars to those of one folder.

        `table` is a file of hearings known by hand, `records` the repository that was published.
        """
        self.root = Path(root)
        self.table, self.records = table, records
        self.below = below
        self.required_cases = set(required_cases)
        self._documents = {}
        self._made = {}

    def once(self, key, make):
        """What `make` gives for this folder, made only the first time."""
        if key not in self._made:
            self._made[key] = make()
        return self._made[key]

    def paths(self, under, suffix):
        """The paths of the files under a folder, with `/`, sorted."""
        files = (self.root / under).rglob(f"*{suffix}")
        return sorted(file.relative_to(self.root).as_posix() for file in files if file.is_file())

    @cached_property
    def feeds(self):
        """Every calendar, also one in a place where none belongs."""
        return [Feed(self.root, path) for path in self.paths(self.below, ".ics")]

    @cached_property
    def partial_languages(self):
        """The languages that only some cases have, by the index."""
        return sorted((self.json("api/v1/index.json") or {}).get("result", {}).get("partial_languages", []))

    @cached_property
    def languages(self):
        """The languages of the whole site."""
        return sorted({feed.language for feed in self.feeds} - {""} - set(self.partial_languages))

    def feed(self, language, name):
        path = f"calendars/{language}/{name}"
        return next((feed for feed in self.feeds if feed.path == path), None)

    def has_case(self, case):
        """Whether this case has a calendar in some language, or has to have one."""
        return case in self.required_cases or any(feed.name == f"cases/{case}.ics" for feed in self.feeds)

    def json(self, path):
        """A JSON file, or None where it is missing or damaged, which a check of its own reports."""
        if path not in self._documents:
            try:
                self._documents[path] = strict_json.read((self.root / path).read_bytes())
            except (OSError, ValueError):
                self._documents[path] = None
        return self._documents[path]

    @cached_property
    def as_of(self):
        """The day of publication as text; where the index does not say it, that of the newest entry."""
        index = self.json("api/v1/index.json") or {}
        if day := str(index.get("as_of") or ""):
            return day[:10]
        stamps = [event.value("DTSTAMP") or "" for feed in self.feeds for event in feed.events]
        newest = max(stamps, default="") or "20000101"
        return f"{newest[:4]}-{newest[4:6]}-{newest[6:8]}"

    @property
    def years(self):
        """The years over which rules are expanded: from before the first hearing of a record to five years ahead."""
        return FIRST_YEAR, int(self.as_of[:4]) + YEARS_AHEAD
