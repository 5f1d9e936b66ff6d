"""The lines that consumers in other languages print, one entry or occurrence a line, parts separated by tabs.

    entry       UID START END STATUS SUMMARY
    occurrence  UID START
    fault       WORDS

In texts, backslash, tab and line feed are written as \\\\, \\t and \\n.
"""

from .entry import Entry, Occurrence, Reading

ESCAPES = {"\\\\": "\\", "\\t": "\t", "\\n": "\n"}


def reading(lines, expands=True):
    result = Reading([], [] if expands else None, [])
    for line in lines:
        kind, *parts = (_plain(part) for part in line.split("\t"))
        if kind == "entry":
            result.entries.append(Entry(*parts))
        elif kind == "occurrence":
            result.occurrences.append(Occurrence(*parts))
        else:
            result.faults.append(" ".join(parts))
    return result


def _plain(text):
    pieces = []
    position = 0
    while position < len(text):
        size = 2 if text[position : position + 2] in ESCAPES else 1
        piece = text[position : position + size]
        pieces.append(ESCAPES.get(piece, piece))
        position += size
    return "".join(pieces)
