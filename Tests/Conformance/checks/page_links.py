"""Links lead somewhere, from a folder as from a server; every page is reached from the first; languages have the same."""

import re
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from .documents import ROOT, documents, language, name

OUTWARD = {"http", "https", "webcal", "mailto"}
# A browser takes a backslash for a slash and leaves out tabs and line breaks; nothing of that belongs into an address.
UNFIT = re.compile(r"[\s\\\x00-\x20\x7f\"<>^`{|}]")


def resolve(site, findings):
    """Each link has words and a place: within the folder a file and an id, outside one of four schemes."""
    for path, document in documents(site).items():
        findings.saw("pages")
        for element in document.all("a", "link"):
            where = f"{path}:{element.line}"
            address = element.get("href")
            if address is None:
                findings.fault(where, f"<{element.name}> leads nowhere")
                continue
            findings.saw("links")
            if element.name == "a" and not element.text:
                findings.fault(where, f"the link to {address} says nothing")
            if fault := _fault(site, path, element.name, address):
                findings.fault(where, fault)


def _fault(site, path, kind, address):
    """What is wrong with an address, or None."""
    if UNFIT.search(address):
        return f"“{address}” has characters that no address has"
    parts = urlsplit(address)
    if parts.scheme:
        if kind != "a":
            return f"a page would load {address}"
        if parts.scheme not in OUTWARD:
            return f"{address} is of another kind than {', '.join(sorted(OUTWARD))}"
        return None if parts.hostname or parts.scheme == "mailto" and "@" in parts.path else f"{address} names no host"
    if parts.netloc or parts.path.startswith("/"):
        return f"{address} leads nowhere from a folder"
    target = _target(path, parts.path)
    if target is None or not (site.root / target).is_file():
        return f"{address} is no file of the folder"
    if parts.query:
        return f"{address} asks a server something"
    if parts.fragment and target.endswith(".html"):
        if unquote(parts.fragment) not in documents(site)[target].ids:
            return f"{target} has no id “{unquote(parts.fragment)}”"
    return None


def _target(path, address):
    """The path of a file to which a relative address leads; None for one outside of the folder."""
    parts = list(PurePosixPath(path).parent.parts) if address else [path]
    for part in unquote(address).split("/") if address else []:
        if part == "..":
            if not parts:
                return None
            parts.pop()
        elif part != ".":
            parts.append(part)
    return "/".join(parts)


def reachable(site, findings):
    """Somebody who begins at the root comes to every page."""
    pages = documents(site)
    reached, ahead = {ROOT}, [ROOT] if ROOT in pages else []
    if not ahead:
        findings.fault(ROOT, "is not there")
    while ahead:
        path = ahead.pop()
        for link in pages[path].all("a"):
            parts = urlsplit(link.get("href") or "")
            target = _target(path, parts.path) if not parts.scheme and not parts.netloc else None
            if target in pages and target not in reached:
                reached.add(target)
                ahead.append(target)
    findings.saw("pages", len(reached))
    for path in sorted(pages.keys() - reached):
        findings.fault(path, "no link from the first page leads here")


def languages(site, findings):
    """Every language has the same pages, and each says the same of where things are: the same ids."""
    by_language = {}
    for path in documents(site):
        if language(path):
            by_language.setdefault(language(path), {})[name(path)] = documents(site)[path].ids
    findings.saw("languages", len(by_language))
    everything = set().union(*by_language.values())
    for tag, pages in sorted(by_language.items()):
        for missing in sorted(everything - pages.keys()):
            findings.fault(f"{tag}/{missing}", "other languages have this page")
        for page in sorted(pages):
            for other in sorted(set().union(*(each.get(page, set()) for each in by_language.values())) - pages[page]):
                findings.fault(f"{tag}/{page}", f"has no id “{other}”, which the page has in another language")
