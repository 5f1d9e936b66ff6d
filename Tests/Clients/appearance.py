"""Pictures of a page on every screen, light and dark, and on paper."""

WIDTHS = {320: 568, 390: 844, 1280: 900}
SCHEMES = ("light", "dark")
# Chromium paints no taller picture.
TALLEST = 12_000


def pictures(page, stem):
    """Writes `STEM-320-light.png` and so on; yields each width and scheme while the page is shown so."""
    for width, height in WIDTHS.items():
        page.set_viewport_size({"width": width, "height": height})
        for scheme in SCHEMES:
            page.emulate_media(color_scheme=scheme)
            tall = min(page.evaluate("document.documentElement.scrollHeight"), TALLEST)
            clip = {"x": 0, "y": 0, "width": width, "height": tall}
            page.screenshot(path=f"{stem}-{width}-{scheme}.png", full_page=True, clip=clip)
            yield width, scheme
    page.emulate_media(color_scheme="light")


def paper(page, stem, where, findings):
    """Prints the page; nothing but the menus is missing, among them that of years."""
    page.emulate_media(media="print")
    lost = page.evaluate("""() => [...document.querySelectorAll('main *')].filter(element =>
      element.children.length == 0 && element.textContent.trim() && !element.getClientRects().length
      && !element.closest('section:has(> .row)')
    ).map(element => element.textContent.trim().slice(0, 60))""")
    page.pdf(path=f"{stem}.pdf", format="A4", prefer_css_page_size=True)
    page.emulate_media(media="screen")
    findings.saw("printed pages")
    for text in lost:
        findings.fault(where, f"“{text}” is not printed")
