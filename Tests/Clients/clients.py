#!/usr/bin/env python3
"""Shows published pages in a browser and in text browsers. Run it through `run`, which prepares what it needs.

Usage: clients.py FOLDER PICTURES

One line a check; exits with 1 when one has failed. The pictures are for people to look at.
"""

import sys
import time
from pathlib import Path

import accessibility
import appearance
import directions
import text_browsers
from browser import Watched, browsing
from checks.findings import Findings
from checks.published import Published
from crawl import WIDTH, crawl
from selection import languages, selection
from server import serving

# Where axe looks: the narrowest and the widest screen, in both schemes.
JUDGED = (320, 1280)


def from_everywhere(browser, folder, address):
    """Every page over HTTP, then from the folder itself."""
    for name, home in [("http", address), ("file", folder.resolve().as_uri() + "/")]:
        findings = Findings(f"every page and link by {name}, {WIDTH} px")
        watched = Watched(browser, home, width=WIDTH)
        crawl(watched, findings)
        watched.page.close()
        yield findings


def looked_at(browser, site, address, pictures):
    """The chosen pages in every language: pictures, axe, keyboard, paper."""
    watched = Watched(browser, address)
    names = ["messages", "pictures", "axe", "spaced text", "keyboard", "paper"]
    found = {name: Findings(name) for name in names}
    pages = [("", "root", "index.html")]
    pages += [(tag, what, f"{tag}/{page}") for tag in languages(site) for what, page in selection(site).items()]
    for tag, what, path in pages:
        stem = pictures / tag / what
        stem.parent.mkdir(parents=True, exist_ok=True)
        page = watched.page
        page.goto(address + path)
        found["messages"].saw("pages")
        for width, scheme in appearance.pictures(page, stem):
            where = f"{path}, {width} px, {scheme}"
            found["pictures"].saw("pictures")
            if page.evaluate("document.documentElement.scrollWidth") > width:
                found["pictures"].fault(where, "is wider than the screen")
            if width in JUDGED:
                accessibility.axe(page, where, found["axe"])
            if width == WIDTH and scheme == "light":
                accessibility.spaced(page, where, found["spaced text"])
        appearance.paper(page, stem, path, found["paper"])
        if what != "root":
            page.goto(address + path)
            accessibility.keyboard(page, path, found["keyboard"])
        for fault in watched.faults():
            found["messages"].fault(path, fault)
    return found.values()


def in_text(site):
    for browser in text_browsers.BROWSERS:
        findings = Findings(f"{browser} shows all")
        text_browsers.check(site, browser, findings)
        yield findings
    findings = Findings("directions")
    directions.check(site, findings)
    yield findings


def everything(folder, pictures):
    site = Published(folder)
    yield from in_text(site)
    with serving(folder) as address, browsing() as browser:
        yield from from_everywhere(browser, folder, address)
        yield from looked_at(browser, site, address, pictures)


def main(folder, pictures):
    began = time.monotonic()
    failed = passed = 0
    for findings in everything(folder, pictures):
        print(findings.text(), flush=True)
        failed += findings.failed
        passed += not findings.failed
    print(f"{folder}: {time.monotonic() - began:.0f} s, pictures in {pictures}")
    print(f"clients: {passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:])) if len(sys.argv) == 3 else 64)
