"""On pages from right to left, sentences from left to right say so: without, “4 August 2011” reads “August 2011 4”."""

import re

import html5lib
from checks.documents import SVG, documents
from text_browsers import INLINE

FOREIGN = re.compile(r"[A-Za-zА-я]{2,}[,:]? ([\d(]+ )?[A-Za-zА-я]{2,}|\d [A-Za-zА-я]{2,} \d")
OWN = re.compile(r"[\u0590-\u08ff\ufb1d-\ufefc]")


def check(site, findings):
    """No block of such a page has several words of another direction, and none of its own, outside of a marked element."""
    for path, document in documents(site).items():
        if document.elements[0].get("dir") != "rtl":
            continue
        findings.saw("pages")
        for text in _unmarked((site.root / path).read_bytes()):
            findings.saw("texts")
            if FOREIGN.search(text) and not OWN.search(text):
                findings.fault(path, f"“{text[:100]}” has no direction of its own")
    if not findings.counts:
        findings.absent("no page from right to left is here")


def _unmarked(data):
    """The texts of blocks, without elements that have a direction or are kept apart."""
    body = html5lib.parse(data, namespaceHTMLElements=False).find("body")
    found, current = [], []

    def flush():
        if text := " ".join("".join(current).split()):
            found.append(text)
        current.clear()

    def walk(element):
        if not isinstance(element.tag, str) or element.tag.startswith(SVG):
            return
        if element.tag == "bdi" or element is not body and element.get("dir"):
            return
        if element.tag not in INLINE:
            flush()
        current.append(element.text or "")
        for child in element:
            walk(child)
            current.append(child.tail or "")
        if element.tag not in INLINE:
            flush()

    walk(body)
    flush()
    return found
