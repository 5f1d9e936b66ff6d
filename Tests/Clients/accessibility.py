"""What axe-core finds against WCAG 2.2 AA, and what it cannot see: the keyboard, and text that is spaced out."""

from axe_playwright_python.sync_playwright import Axe

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
OPTIONS = {"runOnly": {"type": "tag", "values": TAGS}, "resultTypes": ["violations", "incomplete"], "preload": False}
# WCAG 2.2, 1.4.12.
SPACED = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}' +
    'p{margin-bottom:2em!important}');
  document.adoptedStyleSheets = [sheet];
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  document.adoptedStyleSheets = [];
  return wide;
}"""
FOCUSED = """() => {
  const box = document.activeElement.getBoundingClientRect();
  const style = getComputedStyle(document.activeElement);
  return {href: document.activeElement.getAttribute('href'), outline: parseFloat(style.outlineWidth) || 0,
    seen: box.width > 0 && box.left >= 0 && box.top >= 0 && box.right <= innerWidth};
}"""


def axe(page, where, findings):
    """No rule is broken, and axe leaves none to a person."""
    response = Axe().run(page, options=OPTIONS).response
    findings.saw("rules", len(response["passes"]))
    for kind in ("violations", "incomplete"):
        for rule in response[kind]:
            for node in rule["nodes"]:
                findings.fault(where, f"{rule['id']} ({kind}): {rule['help']}: {node['html'][:160]}")


def spaced(page, where, findings):
    """Nothing is wider than the screen when a reader sets letters and words apart."""
    findings.saw("spaced pages")
    if (wide := page.evaluate(SPACED)) > 0:
        findings.fault(where, f"is {wide} px too wide with text spaced out (WCAG 1.4.12)")


def keyboard(page, where, findings):
    """The first key leads to a visible way past the menus, and every further one to a visible link with a mark."""
    findings.saw("pages by keyboard")
    for number in range(12):
        page.keyboard.press("Tab")
        told = page.evaluate(FOCUSED)
        if number == 0 and told["href"] != "#main":
            findings.fault(where, f"the first key leads to {told['href']}, not past the menus")
        if not told["seen"] or not told["outline"]:
            findings.fault(where, f"the focus on {told['href']} cannot be seen")
