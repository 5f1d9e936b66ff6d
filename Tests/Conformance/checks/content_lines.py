"""A reader of iCalendar's lines (RFC 5545 §3.1) that keeps line numbers and interprets nothing."""

import re
from dataclasses import dataclass, field

PARAMETER = re.compile(r';([A-Za-z0-9-]+)=("[^"]*"|[^";:,]*)((?:,(?:"[^"]*"|[^";:,]*))*)')
NAME = re.compile(r"[A-Za-z0-9-]+")


@dataclass(frozen=True)
class Line:
    """A content line: where it begins, and its parts as they stand in the file."""

    number: int
    name: str
    parameters: dict
    value: str


@dataclass
class Component:
    """A component with its lines and parts."""

    name: str
    number: int
    lines: list = field(default_factory=list)
    components: list = field(default_factory=list)

    def all(self, name):
        return [line for line in self.lines if line.name == name]

    def value(self, name):
        """The value of the first property of this name, or None."""
        return next((line.value for line in self.lines if line.name == name), None)

    def within(self, name):
        return [component for component in self.components if component.name == name]


def unfolded(data):
    """The logical lines with the number of their first physical line."""
    lines = []
    for number, raw in enumerate(data.decode("utf-8", "replace").split("\n"), 1):
        raw = raw.removesuffix("\r")
        if raw[:1] in (" ", "\t") and lines:
            lines[-1] = (lines[-1][0], lines[-1][1] + raw[1:])
        elif raw:
            lines.append((number, raw))
    return lines


def read_line(number, text):
    name = NAME.match(text)
    position = name.end() if name else 0
    parameters = {}
    while match := PARAMETER.match(text, position):
        values = [match[2], *match[3].split(",")[1:]]
        parameters[match[1].upper()] = ",".join(value.strip('"') for value in values)
        position = match.end()
    if not name or text[position : position + 1] != ":":
        raise ValueError(f"line {number}: not a content line")
    return Line(number, name[0].upper(), parameters, text[position + 1 :])


def read(data):
    """The one VCALENDAR of a file; raises ValueError where the lines do not nest or are no content lines."""
    root = Component("", 0)
    path = [root]
    for number, text in unfolded(data):
        line = read_line(number, text)
        if line.name == "BEGIN":
            component = Component(line.value.upper(), number)
            path[-1].components.append(component)
            path.append(component)
        elif line.name == "END":
            if path.pop().name != line.value.upper() or not path:
                raise ValueError(f"line {number}: END:{line.value} closes nothing")
        else:
            path[-1].lines.append(line)
    if len(path) != 1:
        raise ValueError(f"{path[-1].name} is not closed")
    if root.lines or [component.name for component in root.components] != ["VCALENDAR"]:
        raise ValueError("the file is not one VCALENDAR")
    return root.components[0]
