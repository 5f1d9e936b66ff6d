"""What the feeds of changes say of the invented case, as feedparser and Python's JSON read them."""

import json

import feedparser

from .records import ID

FEEDS = ["changes", f"cases/{ID}"]


def rows(site, language, name):
    """The entries of a feed by id, the newest first: their day, kind and title; none where there is no feed."""
    file = site / "feeds" / language / f"{name}.atom"
    if not file.exists():
        return {}
    parsed = feedparser.parse(file.read_bytes())
    # A feed reader keeps an entry by its id.
    return {entry.id: f"{entry.updated[:10]} | {entry.tags[0].term} | {entry.title}" for entry in parsed.entries}


def items(site, language, name):
    """The same from the JSON Feed beside it, without ids."""
    file = site / "feeds" / language / f"{name}.json"
    if not file.exists():
        return []
    feed = json.loads(file.read_text(encoding="utf-8"))
    return [f"{item['date_published'][:10]} | {item['tags'][0]} | {item['title']}" for item in feed["items"]]


def texts(site):
    """All that any feed says."""
    return "".join(file.read_text(encoding="utf-8") for file in sorted((site / "feeds").rglob("*")) if file.is_file())
