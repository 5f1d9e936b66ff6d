"""w3m and lynx show every word of a page, in the order of the page."""

import re
import subprocess
from concurrent.futures import ThreadPoolExecutor

import html5lib
from checks.documents import SVG, documents

BROWSERS = {
    "w3m": ["w3m", "-dump", "-T", "text/html", "-I", "UTF-8", "-O", "UTF-8", "-cols", "200"],
    "lynx": ["lynx", "-dump", "-nolist", "-force_html", "-assume_charset=UTF-8", "-display_charset=UTF-8", "-width=200"],
}
INLINE = set("a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u wbr".split())


def check(site, browser, findings):
    """Compares every page with what the browser dumps of it."""
    with ThreadPoolExecutor() as pool:
        dumps = pool.map(lambda path: (path, _dump(site.root / path, browser)), documents(site))
        for path, dump in dumps:
            findings.saw("pages")
            _compare(path, runs((site.root / path).read_bytes()), dump, findings)


def runs(data):
    """The texts of a page, each as far as no block begins or ends; without the spaces."""
    body = html5lib.parse(data, namespaceHTMLElements=False).find("body")
    found, current = [], []

    def flush():
        if text := _squeezed("".join(current)):
            found.append(text)
        current.clear()

    def walk(element):
        if not isinstance(element.tag, str) or element.tag.startswith(SVG):
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


def _compare(path, texts, dump, findings):
    dump, place = _squeezed(dump), 0
    for text in texts:
        findings.saw("texts")
        found = dump.find(text, place)
        if found < 0:
            findings.fault(path, f"does not show “{text[:120]}”, or not in its place")
        else:
            place = found + len(text)


def _squeezed(text):
    """Without spaces, and without the marks of direction that a terminal has no cell for."""
    return re.sub(r"[\s\u00a0\u202f\u00ad\u200b-\u200f\u2060\u2066-\u2069]+", "", text)


def _dump(file, browser):
    data = subprocess.run([*BROWSERS[browser], str(file)], capture_output=True, check=True, timeout=60).stdout
    return data.decode("utf-8", "replace")
