"""JSON Feeds have what version 1.1 requires, and say the same as the Atom feeds beside them."""

import re

from . import news, strict_json

VERSION = "https://jsonfeed.org/version/1.1"
# RFC 3339 with an offset in figures.
STAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d")


def sound(site, findings):
    """The members of JSON Feed 1.1, with the types and the values that it asks for."""
    ids = set()
    for feed in news.feeds(site):
        findings.saw("feeds")
        data = _read(site, feed.twin, findings)
        root = news.address(site)
        if data.get("version") != VERSION:
            findings.fault(feed.twin, f"is of the version {data.get('version')}")
        if not _is_text(data.get("title")):
            findings.fault(feed.twin, "has no title")
        if data.get("feed_url") != f"{root}/{feed.twin}" or data.get("home_page_url") != f"{root}/{feed.page}":
            findings.fault(feed.twin, "does not say where it is, or which page it belongs to")
        if data.get("language") != feed.language:
            findings.fault(feed.twin, f"is in {data.get('language')}")
        authors = data.get("authors")
        if not isinstance(authors, list) or not authors or not all(_is_text(each.get("name")) for each in authors):
            findings.fault(feed.twin, "has no author")
        items = data.get("items")
        if not isinstance(items, list):
            findings.fault(feed.twin, "has no list of items")
            continue
        for item in items:
            findings.saw("items")
            for fault in _faults(item, ids):
                findings.fault(f"{feed.twin}: {item.get('id')}", fault)
    if not news.feeds(site) and not news.address(site):
        findings.absent("the site says no address, and has no feeds")


def _faults(item, ids):
    identifier = item.get("id")
    if not _is_text(identifier) or identifier in ids:
        yield "has no id, or one that is there twice"
    ids.add(identifier)
    if not _is_text(item.get("content_html")) and not _is_text(item.get("content_text")):
        yield "has no content"
    if not _is_text(item.get("title")) or not str(item.get("url", "")).startswith(("https://", "http://")):
        yield "has no title or no address"
    if not isinstance(item.get("date_published"), str) or not STAMP.fullmatch(item["date_published"]):
        yield f"has the stamp {item.get('date_published')}"
    if not isinstance(item.get("tags"), list) or not all(_is_text(tag) for tag in item["tags"]):
        yield "has no tags"


def told(site, findings):
    """Atom, JSON Feed and `changes.json` tell the same, in the same order; each entry leads to what it is about."""
    listed = news.changes(site)
    # A site that was published for the first time has changed nothing.
    findings.saw("changes", len(listed))
    findings.saw("feeds", len(news.feeds(site)))
    for feed in news.feeds(site):
        case = feed.name.removeprefix("cases/") if feed.name.startswith("cases/") else None
        meant = [each for each in listed if case in (None, each.get("case"))]
        items = _read(site, feed.twin, findings).get("items") or []
        findings.saw("entries", len(feed.entries))
        if len(feed.entries) != len(meant) or len(items) != len(meant):
            findings.fault(feed.path, f"{len(feed.entries)} entries, {len(items)} as JSON, of {len(meant)} changes")
            continue
        for change, entry, item in zip(meant, feed.entries, items):
            where = f"{feed.path}: {entry.get('id')}"
            stamp = f"{change['published'].removesuffix('Z')}+00:00"
            if entry.get("updated") != stamp or item.get("date_published") != stamp:
                findings.fault(where, f"is not stamped {stamp}")
            if [tag.get("term") for tag in entry.get("tags", [])] != [change["kind"]] or item.get("tags") != [change["kind"]]:
                findings.fault(where, f"is not called {change['kind']}")
            if entry.get("title") != item.get("title") or entry.get("link") != item.get("url"):
                findings.fault(where, "has another title or address as JSON")
            if entry.get("link") != _page(site, feed.language, change):
                findings.fault(where, f"leads to {entry.get('link')}, not to {_page(site, feed.language, change)}")
            _words(findings, where, change, entry)


def _words(findings, where, change, entry):
    """A date of the change stands in the entry by its year; what was withdrawn has nothing but its stamp."""
    for name in ("date", "date_before"):
        if name in change and change[name][:4] not in entry.get("title", ""):
            findings.fault(where, f"does not tell {change[name]}")
    if change["kind"] == "withdrawn" and change.keys() != {"published", "kind"}:
        findings.fault(where, "tells what was withdrawn")


def _page(site, language, change):
    root = news.address(site)
    if "case" not in change:
        return f"{root}/{language}/changes.html"
    page = f"{root}/{language}/cases/{change['case']}.html"
    return f"{page}#event-{change['id'].partition('/')[2]}" if "id" in change else page


def _read(site, path, findings):
    try:
        data = strict_json.read((site.root / path).read_bytes())
    except (OSError, ValueError) as error:
        findings.fault(path, error)
        return {}
    return data if isinstance(data, dict) else {}


def _is_text(value):
    return isinstance(value, str) and bool(value.strip())
