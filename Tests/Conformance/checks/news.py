"""The feeds of changes, read by feedparser and as JSON: the Atom feeds and JSON Feeds of a published folder."""

from dataclasses import dataclass
from functools import cached_property

import feedparser

FOLDER = "feeds"
CHANGES = "api/v1/changes.json"


@dataclass(eq=False)
class News:
    """A feed: `feeds/<language>/<name>.atom`, and its twin as JSON."""

    site: object
    path: str

    @property
    def language(self):
        return self.path.split("/")[1]

    @property
    def name(self):
        """What is the same in every language: `cases/harbour-bells`."""
        return self.path.split("/", 2)[2].rpartition(".")[0]

    @property
    def twin(self):
        """The path of the JSON Feed."""
        return self.path.removesuffix(".atom") + ".json"

    @property
    def page(self):
        """The page that tells the same, from the root of the folder."""
        return f"{self.language}/{self.name}.html"

    @cached_property
    def data(self):
        return (self.site.root / self.path).read_bytes()

    @cached_property
    def parsed(self):
        # Nothing is fetched: it gets bytes.
        return feedparser.parse(self.data)

    @property
    def entries(self):
        return self.parsed.entries


def feeds(site):
    """Every Atom feed, each parsed once."""
    return site.once("news", lambda: [News(site, path) for path in site.paths(FOLDER, ".atom")])


def changes(site):
    """What `changes.json` lists, the newest first."""
    return ((site.json(CHANGES) or {}).get("result") or {}).get("changes", [])


def address(site):
    """The address of the site, without a slash at its end."""
    return ((site.json("api/v1/index.json") or {}).get("result") or {}).get("url", "").rstrip("/")


def cases(site):
    return [each["id"] for each in (site.json("api/v1/cases.json") or {}).get("result", [])]
