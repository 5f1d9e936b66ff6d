"""Each page is sound HTML, says in which language it is, and has headings one can find one’s way by."""

import re

from .documents import HEADINGS, ROOT, documents, language

RIGHT_TO_LEFT = {"ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"}
TAG = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
NAMED_BY = ("aria-labelledby", "aria-describedby", "headers", "for")
PARTS = {"ul": {"li"}, "ol": {"li"}, "dl": {"dt", "dd", "div"}}


def sound(site, findings):
    """html5lib, which parses as the standard says, objects to nothing; lists have items, and nothing else."""
    for path, document in documents(site).items():
        findings.saw("pages")
        for line, message in document.errors:
            findings.fault(f"{path}:{line}", message)
        for element in document.all(*PARTS):
            for child in element.node:
                if child.tag not in PARTS[element.name]:
                    findings.fault(f"{path}:{element.line}", f"<{element.name}> contains <{child.tag}>")


def heads(site, findings):
    """UTF-8, the language of its folder and its direction, a title, one style."""
    for path, document in documents(site).items():
        findings.saw("pages")
        data = (site.root / path).read_bytes()
        if not data.startswith(b"<!DOCTYPE html>"):
            findings.fault(f"{path}:1", "does not begin with its document type")
        try:
            data.decode("utf-8")
        except UnicodeDecodeError as error:
            findings.fault(f"{path}:{data[: error.start].count(10) + 1}", "is not UTF-8")
        if document.encoding != "utf-8" or b'<meta charset="utf-8">' not in data[:1024]:
            findings.fault(path, "does not say in its first 1024 bytes that it is UTF-8")
        _language(path, document, findings)
        titles = document.all("title")
        if len(titles) != 1 or not titles[0].text:
            findings.fault(path, "has no title")
        if len([link for link in document.all("link") if link.get("rel") == "stylesheet"]) != 1:
            findings.fault(path, "has not exactly one style")
        if not any(meta.get("name") == "viewport" for meta in document.all("meta")):
            findings.fault(path, "does not say that it fits a phone (viewport)")


def _language(path, document, findings):
    html = document.elements[0]
    tag = html.get("lang") or ""
    if not tag or language(path) not in ("", tag):
        findings.fault(f"{path}:{html.line}", f"its lang is “{tag}”")
    for element in document.elements:
        tag = element.get("lang")
        if tag is not None and not TAG.fullmatch(tag):
            findings.fault(f"{path}:{element.line}", f"“{tag}” is no language")
    direction = "rtl" if (html.get("lang") or "").partition("-")[0] in RIGHT_TO_LEFT else "ltr"
    if html.get("dir") != direction:
        findings.fault(f"{path}:{html.line}", f"its dir is “{html.get('dir')}”, not {direction}")


def outline(site, findings):
    """One main part, one first heading, no level left out, nothing empty; the page at the root may be without."""
    for path, document in documents(site).items():
        findings.saw("pages")
        if len(document.all("main")) != 1:
            findings.fault(path, f"has {len(document.all('main'))} main parts")
        headings = document.all(*HEADINGS)
        findings.saw("headings", len(headings))
        firsts = sum(heading.name == "h1" for heading in headings)
        if firsts != 1 and not (firsts == 0 and path == ROOT):
            findings.fault(path, f"has {firsts} first headings (h1)")
        above = 0
        for heading in headings:
            level = HEADINGS[heading.name]
            if level > above + 1:
                findings.fault(f"{path}:{heading.line}", f"h{level} “{heading.text}” stands below h{above}" if above else
                               f"h{level} “{heading.text}” is the first heading")
            if not heading.text:
                findings.fault(f"{path}:{heading.line}", f"an h{level} that says nothing")
            above = level


def ids(site, findings):
    """No id twice, none with a space, and each that names another element is there."""
    for path, document in documents(site).items():
        seen = set()
        for element in document.elements:
            own = element.get("id")
            if own is not None:
                findings.saw("ids")
                if own in seen:
                    findings.fault(f"{path}:{element.line}", f"the id “{own}” is there twice")
                if not own or re.search(r"\s", own):
                    findings.fault(f"{path}:{element.line}", f"“{own}” is no id")
                seen.add(own)
            for attribute in NAMED_BY:
                for other in (element.get(attribute) or "").split():
                    if other not in document.ids:
                        findings.fault(f"{path}:{element.line}", f"{attribute} names “{other}”, which is not there")
