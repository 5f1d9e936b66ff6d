"""Pages run nothing, ask nobody for anything, and send nothing; the policy of each page and of `_headers` says so.

What pages may contain is listed here. Everything else is a fault, also what is harmless: whoever adds an element has
to think about it once.
"""

from .documents import documents

POLICY = {
    "default-src": ["'none'"],
    "style-src": ["'self'"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
}
# Only a header field can forbid frames (CSP Level 3 §3.3).
OF_HEADERS = {**POLICY, "frame-ancestors": ["'none'"]}
HEADERS = "_headers"

ELEMENTS = set(
    "html head meta title link body header nav main footer section article aside div span h1 h2 h3 h4 h5 h6 p a ul ol li"
    " dl dt dd table caption colgroup col thead tbody tfoot tr th td b i em strong small cite q blockquote code pre abbr"
    " dfn bdi bdo time data mark del ins s sub sup br wbr hr figure figcaption details summary address".split()
)
SVG_ELEMENTS = set("svg g rect line path circle polyline polygon title desc".split())
ATTRIBUTES = set(
    "lang dir id class title role translate href hreflang rel type charset name content http-equiv datetime value start"
    " reversed colspan rowspan scope headers open".split()
)
SVG_ATTRIBUTES = set(
    "viewBox preserveAspectRatio class id role x y width height x1 y1 x2 y2 cx cy r rx ry d points focusable".split()
)
# What of these is there by its name alone; `prefetch`, `preload` and the like load something.
META = {"viewport", "referrer", "color-scheme", "description", "robots"}
RELATIONS = {"stylesheet", "alternate"}


def elements(site, findings):
    """Nothing but what is listed: no script, style, form, frame, image, no attribute that runs or loads something."""
    for path, document in documents(site).items():
        findings.saw("pages")
        findings.saw("elements", len(document.elements))
        for element in document.elements:
            where = f"{path}:{element.line}"
            if element.name not in (SVG_ELEMENTS if element.is_svg else ELEMENTS):
                findings.fault(where, f"an element <{element.name}>")
                continue
            for attribute in element.attributes:
                known = attribute in (SVG_ATTRIBUTES if element.is_svg else ATTRIBUTES)
                if not (known or attribute.startswith("aria-")):
                    findings.fault(where, f"<{element.name}> has the attribute {attribute}")
            if element.get("href") is not None and element.name not in ("a", "link"):
                findings.fault(where, f"<{element.name}> has an address")
            if element.name == "link" and element.get("rel") not in RELATIONS:
                findings.fault(where, f"a link of the kind “{element.get('rel')}”")
            if element.name == "meta":
                _meta(element, where, findings)


def _meta(element, where, findings):
    field = element.get("http-equiv")
    if field is not None and field.lower() != "content-security-policy":
        findings.fault(where, f"a meta “{field}”")
    if element.get("name") is not None and element.get("name") not in META:
        findings.fault(where, f"a meta “{element.get('name')}”")


def policies(site, findings):
    """Each page has the policy before anything is loaded, and `_headers` has the same for all paths."""
    for path, document in documents(site).items():
        findings.saw("pages")
        told = [meta for meta in document.all("meta") if (meta.get("http-equiv") or "").lower() == "content-security-policy"]
        if len(told) != 1:
            findings.fault(path, f"has {len(told)} policies")
        for meta in told:
            if (policy := _directives(meta.get("content") or "")) != POLICY:
                findings.fault(f"{path}:{meta.line}", f"its policy is {policy}")
        names = [element.name for element in document.elements]
        if told and "link" in names and document.elements.index(told[0]) > names.index("link"):
            findings.fault(f"{path}:{told[0].line}", "something is loaded before the policy")
        if [meta.get("content") for meta in document.all("meta") if meta.get("name") == "referrer"] != ["no-referrer"]:
            findings.fault(path, "tells other sites where their readers come from")
    _headers(site, findings)


def _headers(site, findings):
    file = site.root / HEADERS
    if not file.is_file():
        findings.fault(HEADERS, "is not there")
        return
    lines = file.read_text("utf-8").splitlines()
    if not lines or lines[0] != "/*" or any(not line.startswith("  ") for line in lines[1:] if line):
        findings.fault(f"{HEADERS}:1", "is not one list of fields for all paths (/*)")
    fields = dict(line.strip().split(": ", 1) for line in lines[1:] if ": " in line)
    if _directives(fields.get("Content-Security-Policy", "")) != OF_HEADERS:
        findings.fault(HEADERS, f"its policy is {fields.get('Content-Security-Policy')}")
    for field, value in [("Referrer-Policy", "no-referrer"), ("X-Content-Type-Options", "nosniff")]:
        if fields.get(field) != value:
            findings.fault(HEADERS, f"its {field} is {fields.get(field)}, not {value}")


def _directives(policy):
    words = [part.split() for part in policy.split(";") if part.strip()]
    return {first: rest for first, *rest in words}
