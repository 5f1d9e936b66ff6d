"""Follows every link from the first page, as the browser resolves it, on the narrowest screen."""

from pathlib import Path
from urllib.parse import unquote, urldefrag, urlsplit

from playwright.sync_api import Error

WIDTH = 320
READ = """() => ({
  links: [...document.querySelectorAll('a[href], link[href]')].map(link => link.href),
  ids: [...document.querySelectorAll('[id]')].map(element => element.id),
  styled: [...document.styleSheets].some(sheet => getComputedStyle(document.body).maxWidth != 'none'),
  wide: [...document.querySelectorAll('body *')].filter(element => {
    const box = element.getBoundingClientRect();
    return box.width && !element.closest('.skip') && (box.right > innerWidth + 1 || box.left < -1);
  }).map(element => `<${element.localName}> ${element.textContent.trim().slice(0, 40)}`),
  scrolls: document.documentElement.scrollWidth > document.documentElement.clientWidth,
})"""


def crawl(watched, findings):
    """Each page loads with its style and no message, fits the screen, and each of its links leads to a file and an id."""
    first = f"{watched.home}index.html"
    ahead, asked, read, links = [first], set(), {}, {first: "index.html"}
    while ahead:
        address = ahead.pop()
        if address in asked:
            continue
        asked.add(address)
        place = address.removeprefix(watched.home)
        if not _opens(watched, address):
            continue
        told = watched.page.evaluate(READ)
        findings.saw("pages")
        read[address] = set(told["ids"])
        for fault in watched.faults():
            findings.fault(place, fault)
        if not told["styled"]:
            findings.fault(place, "has no style")
        if told["scrolls"] or told["wide"]:
            findings.fault(place, f"is wider than {WIDTH} px: {'; '.join(told['wide'][:3])}")
        for link in told["links"]:
            links.setdefault(link, place)
            target = urldefrag(link).url
            if target.startswith(watched.home) and target.endswith(".html"):
                ahead.append(target)
    _resolve(watched, links, read, findings)
    findings.saw("requests", watched.requests)


def _opens(watched, address):
    """Whether a page is there; one that is not is a fault of those that lead to it."""
    try:
        response = watched.page.goto(address)
    except Error:
        response = None
    if response and response.status in (0, 200):
        return True
    watched.faults()
    return False


def _resolve(watched, links, read, findings):
    answers = {}
    for link, place in sorted(links.items()):
        target, fragment = urldefrag(link)
        if not target.startswith(watched.home):
            if urlsplit(link).scheme not in ("https", "http", "webcal", "mailto"):
                findings.fault(place, f"{link} leads out of the folder")
            continue
        findings.saw("links")
        if target not in answers:
            answers[target] = target in read or _exists(watched, target)
        if not answers[target]:
            findings.fault(place, f"{target} is not there")
        elif fragment and target in read and unquote(fragment) not in read[target]:
            findings.fault(place, f"{target} has no id “{unquote(fragment)}”")


def _exists(watched, address):
    if address.startswith("file:"):
        return Path(unquote(urlsplit(address).path)).is_file()
    return watched.page.request.head(address).status == 200
