"""What a server of a published folder has to do, so that calendar apps get every change and lose nothing.

A check is a function of site and client that yields what is wrong.
"""

import datetime
import email.utils
import re
import urllib.robotparser
from pathlib import Path

from servers import NAME

TYPES = {
    ".ics": "text/calendar; charset=utf-8",
    ".schema.json": "application/schema+json; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".csv": "text/csv; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".atom": "application/atom+xml; charset=utf-8",
    "/SHA256SUMS": "text/plain; charset=utf-8",
}
# The JSON of this folder is JSON Feed.
FEEDS, TYPE_OF_FEEDS = "/feeds/", "application/feed+json; charset=utf-8"
# Hosts of static sites read it themselves; what others call it matters to nobody.
FOR_HOSTS = "/_headers"
GZIP = {"Accept-Encoding": "gzip"}
CALENDAR = "/calendars/en/hearings.ics"
NOWHERE = ("/calendars/en/none.ics", "/none", "/calendars/none/hearings.ics", "/wp-login.php", "/calendars/", "/.git/config")
ESCAPES = (
    "/../secret.txt", "/../../../../etc/passwd", "/calendars/../../secret.txt", "/%2e%2e/secret.txt",
    "/calendars/%2e%2e/%2e%2e/secret.txt", "/%252e%252e/secret.txt", "/..%2fsecret.txt", "/..%5csecret.txt",
    "/calendars/..%2f..%2fsecret.txt", "/calendars/en/%c0%ae%c0%ae/secret.txt", "//etc/passwd", "/etc/passwd",
)  # fmt: skip


class Site:
    """A published folder."""

    def __init__(self, folder):
        self.folder = Path(folder)
        files = sorted(path for path in self.folder.rglob("*") if path.is_file())
        self.files = {"/" + path.relative_to(folder).as_posix(): path for path in files}
        self.calendars = [path for path in self.files if path.endswith(".ics")]


def expected_type(path):
    if path.startswith(FEEDS) and path.endswith(".json"):
        return TYPE_OF_FEEDS
    return next(kind for ending, kind in TYPES.items() if path.endswith(ending))


def comparable(kind):
    """A media type whose parameters may be written in either case and with or without a space."""
    return re.sub(r"\s", "", kind).lower()


def is_typed(path, answer):
    """Whether an answer says of what type a file is."""
    return path == FOR_HOSTS or comparable(answer["Content-Type"]) == comparable(expected_type(path))


def whole_files(site, client):
    """Status, media type, length and the same bytes as on disk, for every published file."""
    for path, file in site.files.items():
        answer, data = client.ask(path), file.read_bytes()
        if answer.status != 200:
            yield f"{path}: {answer.status}"
        if answer.body != data:
            yield f"{path}: other bytes than on disk"
        if not is_typed(path, answer):
            yield f"{path}: Content-Type: {answer['Content-Type']}"
        if answer["Content-Length"] not in ("", str(len(data))):
            yield f"{path}: Content-Length: {answer['Content-Length']}"


def only_headers(site, client):
    """HEAD is GET without the bytes."""
    for path in site.calendars:
        get, head = client.ask(path), client.ask(path, method="HEAD")
        if head.status != get.status or head.body:
            yield f"{path}: {head.status} with {len(head.body)} bytes"
        for name in ("Content-Type", "ETag", "Last-Modified", "Cache-Control", "Vary"):
            if head[name] != get[name]:
                yield f"{path}: {name}: {head[name]} and not {get[name]}"


def unchanged(path, client, answer, fields, words):
    """What is wrong when a condition holds and yet something comes."""
    again = client.ask(path, fields)
    if again.status != 304 or again.body:
        yield f"{path}: {again.status} to {words}, with {len(again.body)} bytes"
    elif again["ETag"] and again["ETag"].removeprefix("W/") != answer["ETag"].removeprefix("W/"):
        yield f"{path}: another ETag with 304"


def tags(site, client):
    """An app that has a calendar gets 304, compressed or not; one that has another version gets the file."""
    for path in site.calendars:
        for coding in ({}, GZIP):
            answer = client.ask(path, coding)
            tag = answer["ETag"]
            if not re.fullmatch(r'(W/)?"[^"]+"', tag):
                yield f"{path}: ETag: {tag}"
                continue
            if not coding and tag.startswith("W/"):
                yield f"{path}: a weak tag for the very bytes"
            strong = tag.removeprefix("W/")
            for value in (tag, strong, "W/" + strong, f'"other", {tag}', "*"):
                yield from unchanged(path, client, answer, {"If-None-Match": value} | coding, f"If-None-Match: {value}")
            if client.ask(path, {"If-None-Match": '"other"'} | coding).status != 200:
                yield f"{path}: not sent to an app that has another version"


def dates(site, client):
    """An app that keeps dates only gets 304 for any date that is not earlier, and the file for an earlier one."""
    for path in site.calendars:
        answer = client.ask(path)
        try:
            changed = email.utils.parsedate_to_datetime(answer["Last-Modified"])
        except ValueError:
            yield f"{path}: Last-Modified: {answer['Last-Modified']}"
            continue
        if int(changed.timestamp()) != int(site.files[path].stat().st_mtime):
            yield f"{path}: Last-Modified is not that of the file"
        later = datetime.datetime.now(datetime.timezone.utc)
        for date in (changed, later):
            value = email.utils.format_datetime(date, usegmt=True)
            yield from unchanged(path, client, answer, {"If-Modified-Since": value}, f"If-Modified-Since: {value}")
        earlier = email.utils.format_datetime(changed - datetime.timedelta(seconds=1), usegmt=True)
        if client.ask(path, {"If-Modified-Since": earlier}).status != 200:
            yield f"{path}: not sent though it has changed since {earlier}"
        # A tag says more than a date.
        if client.ask(path, {"If-None-Match": '"other"', "If-Modified-Since": answer["Last-Modified"]}).status != 200:
            yield f"{path}: the date counts more than the tag"


def compression(site, client):
    """Compressed files are the same files, and caches keep the two apart."""
    for path, file in site.files.items():
        plain, small = client.ask(path), client.ask(path, GZIP)
        if small.status != 200 or small.content != file.read_bytes():
            yield f"{path}: other bytes after decompression"
        large = file.stat().st_size >= 1024
        if client.server.compresses and large and small["Content-Encoding"] != "gzip":
            yield f"{path}: not compressed"
        if plain["Content-Encoding"]:
            yield f"{path}: compressed for an app that did not ask for it"
        # Small files are not compressed, and then one server says nothing of it.
        for answer in (plain, small) if large else ():
            if "accept-encoding" not in answer["Vary"].lower():
                yield f"{path}: Vary: {answer['Vary']}"
        if not is_typed(path, small):
            yield f"{path}: Content-Type compressed: {small['Content-Type']}"


def caching(site, client):
    """Apps and the caches between may keep a calendar, but not for long."""
    wanted = {"public, max-age=900"} if client.server.certificate else {"no-cache"}
    for path in site.calendars:
        for answer in (client.ask(path), client.ask(path, {"If-None-Match": "*"})):
            if answer["Cache-Control"] not in wanted:
                yield f"{path}: Cache-Control with {answer.status}: {answer['Cache-Control']}"


def missing(site, client):
    """What is not there is a 404 in plain text: a page with 200 would empty the calendars of subscribers."""
    for path in NOWHERE:
        for method in ("GET", "HEAD"):
            answer = client.ask(path, method=method)
            if answer.status != 404:
                yield f"{method} {path}: {answer.status}"
            if not answer["Content-Type"].startswith("text/plain"):
                yield f"{method} {path}: Content-Type: {answer['Content-Type']}"
            if "max-age" in answer["Cache-Control"]:
                yield f"{method} {path}: Cache-Control: {answer['Cache-Control']}"
            if b"<" in answer.body or len(answer.body) > 200:
                yield f"{method} {path}: a page of {len(answer.body)} bytes"
    for method in ("POST", "PUT", "DELETE", "OPTIONS", "PROPFIND"):
        answer = client.ask(CALENDAR, method=method)
        if answer.status != 405 or b"VCALENDAR" in answer.body:
            yield f"{method} {CALENDAR}: {answer.status}"


def inside(site, client):
    """No way leads out of the folder, and no link is followed there."""
    for target in ESCAPES:
        answer = client.ask(target)
        if answer.status not in (400, 404):
            yield f"{target}: {answer.status}"
        if b"secret" in answer.body or b"root:" in answer.body:
            yield f"{target}: shows a file outside"
    for name in ("/link.ics", "/folder/secret.txt"):
        if not client.server.follows_links and client.ask(name).status == 200:
            yield f"{name}: a link was followed"
    if client.ask("/.hidden.ics").status == 200:
        yield "/.hidden.ics: a hidden file was shown"


def robots(site, client):
    """Google Calendar fetches only what robots.txt allows it to."""
    answer = client.ask("/robots.txt")
    if not client.server.has_robots:
        if answer.status != 404:
            yield f"{answer.status}"
        return
    if answer.status != 200 or not answer["Content-Type"].startswith("text/plain"):
        yield f"{answer.status}, {answer['Content-Type']}"
    parser = urllib.robotparser.RobotFileParser()
    parser.parse(answer.body.decode().splitlines())
    for path in site.files:
        for agent in ("*", "Googlebot", "Google-Calendar-Importer"):
            if not parser.can_fetch(agent, f"https://{NAME}{path}"):
                yield f"{path}: forbidden for {agent}"


def security(site, client):
    """No guessing of types, data for pages of other sites, and https only."""
    path = CALENDAR
    for answer in (client.ask(path), client.ask("/none")):
        if answer["X-Content-Type-Options"] != "nosniff":
            yield f"{answer.status}: X-Content-Type-Options: {answer['X-Content-Type-Options']}"
        if not client.server.certificate:
            continue
        for name in ("Strict-Transport-Security", "Referrer-Policy", "Content-Security-Policy"):
            if not answer[name]:
                yield f"{answer.status}: no {name}"
        if re.search(r"\d", answer["Server"]):
            yield f"{answer.status}: Server: {answer['Server']}"
    # What docket serve shows is not published yet: pages of other sites may not read it.
    origin = client.ask(path, {"Origin": "https://reader.example.org"})["Access-Control-Allow-Origin"]
    if origin != ("*" if client.server.certificate else ""):
        yield f"Access-Control-Allow-Origin: {origin}"
    if client.server.plain_port:
        answer = client.ask(path + "?a=1", port=client.server.plain_port)
        where = re.sub(r":\d+/", "/", answer["Location"].removeprefix("https:"))
        if answer.status not in (301, 308) or where != f"//{NAME}{path}?a=1":
            yield f"http: {answer.status} to {answer['Location']}"


CHECKS = {
    "whole files": whole_files,
    "HEAD": only_headers,
    "ETag and 304": tags,
    "Last-Modified and 304": dates,
    "compression": compression,
    "caching": caching,
    "404 and 405": missing,
    "nothing outside": inside,
    "robots.txt": robots,
    "security": security,
}
