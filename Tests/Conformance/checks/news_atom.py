"""Atom feeds are valid by the schema of RFC 4287, and feedparser understands them as they are meant."""

import re
import subprocess
from pathlib import Path

from . import news

SCHEMA = Path(__file__).parent.parent / "schemas" / "atom.rnc"
# With an offset in figures: names of zones are read hours wrong, and so is an hour without any.
STAMP = re.compile(rb"<(?:updated|published)>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d</")
ANY_STAMP = re.compile(rb"<(?:updated|published)>")
ZONE_NAMES = re.compile(r"\b(MSK|MSD|GMT|UTC\b(?![+-]\d)(?!\))|CET|CEST|EST|EDT|PST)\b")
TAG = re.compile(r"tag:[A-Za-z0-9.-]+,\d{4}-\d\d-\d\d:[!-~]+")


def schema(site, findings):
    """Every feed is valid by appendix B of RFC 4287; jing is the judge."""
    feeds = news.feeds(site)
    findings.saw("feeds", len(feeds))
    if not feeds:
        return _absence(site, findings)
    command = ["jing", "-c", str(SCHEMA), *(str(site.root / feed.path) for feed in feeds)]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    # Its wrapper warns of libraries that it does not need.
    for line in run.stdout.splitlines():
        findings.fault("jing", line.replace(f"{site.root}/", ""))
    if run.returncode != 0 and not findings.faults:
        findings.fault("jing", f"ends with {run.returncode}: {run.stderr}")
    return None


def complete(site, findings):
    """The site and each case have both forms in every language, and nothing else has."""
    feeds = news.feeds(site)
    findings.saw("feeds", len(feeds))
    if not feeds:
        return _absence(site, findings)
    names = ["changes", *(f"cases/{case}" for case in news.cases(site))]
    meant = {f"{news.FOLDER}/{language}/{name}" for language in site.languages for name in names}
    for ending in (".atom", ".json"):
        there = {path.removesuffix(ending) for path in site.paths(news.FOLDER, ending)}
        for path in sorted(meant ^ there):
            findings.fault(path + ending, "is missing" if path in meant else "is of no case or language")
    return None


def understood(site, findings):
    """feedparser finds no fault, and gets title, language, links, stamps and content of feed and entries."""
    ids = {}
    for feed in news.feeds(site):
        findings.saw("feeds")
        parsed, root = feed.parsed, news.address(site)
        if parsed.bozo:
            findings.fault(feed.path, f"feedparser: {parsed.get('bozo_exception')}")
        if parsed.version != "atom10" or parsed.feed.get("language") != feed.language:
            findings.fault(feed.path, f"is {parsed.version} in {parsed.feed.get('language')}")
        _links(findings, feed.path, parsed.feed, f"{root}/{feed.page}", own=f"{root}/{feed.path}")
        if not parsed.feed.get("title", "").strip() or not parsed.feed.get("author"):
            findings.fault(feed.path, "has no title or no author")
        if len(STAMP.findall(feed.data)) != len(ANY_STAMP.findall(feed.data)):
            findings.fault(feed.path, "has a stamp without an offset in figures")
        stamps = [each.get("updated_parsed") for each in [parsed.feed, *feed.entries]]
        if None in stamps:
            findings.fault(feed.path, "has no stamp, or an entry has none")
        elif stamps[0] < max(stamps):
            findings.fault(feed.path, "says that it is older than an entry")
        for each in [parsed.feed, *feed.entries]:
            _identity(findings, feed, each, ids)
        for entry in feed.entries:
            findings.saw("entries")
            _entry(findings, feed, entry, root)
    if not news.feeds(site):
        _absence(site, findings)


def _identity(findings, feed, each, ids):
    identifier = each.get("id", "")
    if not TAG.fullmatch(identifier) or feed.path not in identifier:
        findings.fault(feed.path, f"{identifier} is no tag with language and feed in it")
    if ids.setdefault(identifier, feed.path) != feed.path or [entry.get("id") for entry in feed.entries].count(identifier) > 1:
        findings.fault(feed.path, f"{identifier} is there twice")


def _entry(findings, feed, entry, root):
    where = f"{feed.path}: {entry.get('id')}"
    _links(findings, where, entry, None)
    if not entry.get("title", "").strip() or entry.get("title_detail", {}).get("type") != "text/plain":
        findings.fault(where, "has no plain title")
    if re.search(r"[<>]|&\w+;", entry.get("title", "")):
        findings.fault(where, f"has markup in its title: {entry.title}")
    if not entry.get("link", "").startswith(f"{root}/{feed.language}/"):
        findings.fault(where, f"leads to {entry.get('link')}")
    content = entry.get("content", [{}])[0]
    if content.get("type") != "text/html":
        findings.fault(where, f"has content of the type {content.get('type')}")
    # feedparser has taken out what readers do not show.
    value = content.get("value", "")
    if not re.match(rf'<div dir="(ltr|rtl)" lang="{feed.language}">|<div lang="{feed.language}" dir="(ltr|rtl)">', value):
        findings.fault(where, f"does not say its language and direction: {value[:60]}")
    if raw := _lost(feed, value):
        findings.fault(where, f"feedparser drops <{raw}>")
    if name := ZONE_NAMES.search(re.sub(r"<[^>]+>", " ", value) + entry.get("title", "")):
        findings.fault(where, f"names a zone by {name[0]}")


def _lost(feed, value):
    """The name of an element that stands in the file and that feedparser has not kept; None where there is none."""
    kept = set(re.findall(r"<(\w+)", value))
    return next((name for name in ("bdi", "ins", "del", "q", "summary") if f"&lt;{name}".encode() in feed.data), None) or (
        None if {"div", "p", "a"} <= kept else "div, p or a"
    )


def _links(findings, where, each, page, own=None):
    """One alternate, an HTML page at an absolute address; of a feed the right one, and its own address."""
    links = each.get("links", [])
    alternates = [link for link in links if link.get("rel") == "alternate"]
    if len(alternates) != 1 or alternates[0].get("type") != "text/html":
        findings.fault(where, f"has {len(alternates)} alternate links, not one to a page")
    if page and [link.get("href") for link in alternates] != [page]:
        findings.fault(where, f"leads to {each.get('link')}, not to {page}")
    if own and [link.get("href") for link in links if link.get("rel") == "self"] != [own]:
        findings.fault(where, f"does not say that it is {own}")
    for link in links:
        if not link.get("href", "").startswith(("https://", "http://")):
            findings.fault(where, f"has the relative address {link.get('href')}")


def _absence(site, findings):
    if not news.address(site):
        findings.absent("the site says no address, and has no feeds")
