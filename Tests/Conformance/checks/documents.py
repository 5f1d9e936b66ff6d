"""The pages of a publication as html5lib parses them, which is how HTML says that browsers do."""

from functools import lru_cache

import html5lib
from html5lib.constants import E as MESSAGES
from html5lib.constants import tokenTypes

HEADINGS = {f"h{level}": level for level in range(1, 7)}
SVG = "{http://www.w3.org/2000/svg}"
ROOT = "index.html"
_LINE = "line of the file"


class Element:
    """An element of a page: its name, its attributes, the line on which its tag ends."""

    def __init__(self, node):
        self.node = node
        self.name = node.tag.removeprefix(SVG)
        self.is_svg = node.tag.startswith(SVG)
        self.attributes = {str(key): value for key, value in node.attrib.items() if key != _LINE}
        # What the parser adds by itself, as the tbody of a table, stands on no line.
        self.line = node.attrib.get(_LINE, "?")

    def get(self, name):
        return self.attributes.get(name)

    @property
    def text(self):
        """What it says, with single spaces."""
        return " ".join("".join(self.node.itertext()).split())


class Document:
    """A parsed page."""

    def __init__(self, data):
        parser = html5lib.HTMLParser(_Tree, namespaceHTMLElements=False)
        parser.tree.parser = parser
        tree = parser.parse(data, transport_encoding=None)
        self.errors = [(line, MESSAGES.get(code, code) % values) for (line, _), code, values in parser.errors]
        self.encoding = parser.documentEncoding
        self.elements = [Element(node) for node in tree.iter() if isinstance(node.tag, str)]
        self.ids = {element.get("id") for element in self.elements if element.get("id")}

    def all(self, *names):
        """The elements of these names, in order."""
        return [element for element in self.elements if element.name in names and not element.is_svg]

    def with_id(self, wanted):
        return next((element for element in self.elements if element.get("id") == wanted), None)


class _Tree(html5lib.getTreeBuilder("etree")):
    """Notes on each element the line on which its tag ends; the parser is set when there is one."""

    parser = None

    def insertRoot(self, token):
        super().insertRoot(self._placed(token))

    def insertElementNormal(self, token):
        return super().insertElementNormal(self._placed(token))

    def _placed(self, token):
        token["data"][_LINE] = str(self.parser.tokenizer.stream.position()[0])
        return token


# Self-tests read copies of a folder in which one page is another.
_parsed = lru_cache(maxsize=None)(Document)


def documents(site):
    """Every page by its path."""
    return site.once("documents", lambda: {path: _parsed((site.root / path).read_bytes()) for path in site.paths(".", ".html")})


def language(path):
    """The language by the place of a page; nothing for the page at the root."""
    return path.partition("/")[0] if "/" in path else ""


def name(path):
    """What is the same in every language: `cases/harbour-bells.html`."""
    return path.partition("/")[2]
