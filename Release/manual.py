#!/usr/bin/env python3
"""Writes manual pages, one a command, out of what `docket --experimental-dump-help` says of itself.

Usage: docket --experimental-dump-help | manual.py VERSION DATE FOLDER

The argument parser has a plugin for this; it drops letters outside ASCII without a word (and with them names in
examples), and lines that begin with an apostrophe or a full stop. These pages keep all of it. They are in the
language in which docket speaks, which is English in a release (LC_ALL=C).
"""

import json
import re
import sys
from pathlib import Path

ROOT_SECTIONS = {
    "ENVIRONMENT": [
        ("SOURCE_DATE_EPOCH", "What today is, in seconds since 1970, where --as-of is not given."),
        ("LC_ALL, LC_MESSAGES, LANG", "The language of messages, where --lang is not given."),
        ("NO_COLOR", "No colour, whatever its value."),
    ],
    "FILES": [
        ("pipeline.yml", "The settings of the records; its folder is the one that docket works in."),
        ("/usr/share/zoneinfo", "The time zone database, as packages called tzdata install it."),
    ],
}


def escape(text):
    """Text of roff: nothing in it is a request, a sign of roff, or a letter that programs read differently."""
    out = []
    for letter in text:
        if letter == "\\":
            out.append("\\(rs")
        elif letter == "-":
            out.append("\\-")
        elif letter == "'":
            out.append("\\(aq")
        elif letter == "`":
            out.append("\\(ga")
        elif letter == "^":
            out.append("\\(ha")
        elif letter == "~":
            out.append("\\(ti")
        elif ord(letter) < 0x20:
            raise SystemExit(f"manual: a control character in {text!r}")
        elif ord(letter) > 0x7E:
            out.append(f"\\[u{ord(letter):04X}]")
        else:
            out.append(letter)
    return "".join(out)


def quoted(text):
    """One argument of a macro."""
    return '"' + escape(text).replace('"', '""') + '"'


def guarded(line):
    """A line of text that is never taken for a request."""
    return "\\&" + line if line.startswith(".") else line


def sentences(text):
    """A paragraph as roff likes it: a sentence a line, and none wider than a terminal."""
    lines = []
    for part in re.split(r"(?<=[.!?]) +(?=[A-Z(])", " ".join(text.split())):
        line = ""
        for word in map(escape, part.split()):
            if line and len(line) + 1 + len(word) > 78:
                lines.append(guarded(line))
                line = word
            else:
                line = f"{line} {word}" if line else word
        if line:
            lines.append(guarded(line))
    return lines


def literal(lines):
    return [".nf", ".RS 4", *[guarded(escape(line)) for line in lines], ".RE", ".fi"]


def discussion(text):
    """Paragraphs, and blocks of indented lines under a heading that ends with a colon."""
    body, sections = [], []
    for block in re.split(r"\n{2,}", text.strip("\n")):
        lines = block.split("\n")
        title = lines[0].rstrip()
        if len(lines) > 1 and title.endswith(":") and all(line.startswith("  ") for line in lines[1:]):
            name = re.sub(r" \(.*\)", "", title[:-1])
            part = [f".SH {quoted(name.upper())}"]
            note = re.search(r"\((.*)\)", title)
            if note:
                part += sentences(f"{note[1]}.") + [".PP"]
            sections.append(part + literal([line[2:] for line in lines[1:]]))
        else:
            body.append(sentences(block))
    paragraphs = []
    for index, lines in enumerate(body):
        paragraphs += ([".PP"] if index else []) + lines
    return paragraphs, sections


def spelled(name):
    return ("-" if name["kind"] in ("short", "longWithSingleDash") else "--") + name["name"]


def placeholder(argument):
    return f"<{argument['valueName']}>"


def usage(path, command):
    if command.get("subcommands"):
        return [f".B {quoted(' '.join(path))}", escape("<subcommand>")]
    words = []
    for argument in shown(command):
        if argument["kind"] == "positional":
            word = placeholder(argument) + (" ..." if argument["isRepeating"] else "")
            words.append(f"[{word}]" if argument["isOptional"] else word)
        elif not argument["isOptional"]:
            words.append(f"{spelled(argument['preferredName'])} {placeholder(argument)}")
    return [f".B {quoted(' '.join(path))}", escape(" ".join(["[options]", *words]))]


def shown(command):
    return [argument for argument in command.get("arguments", []) if argument["shouldDisplay"]]


def explained(argument):
    text = argument.get("abstract", "")
    values = argument.get("allValues")
    extra = []
    if values and not all(value in text for value in values):
        extra.append("One of: " + ", ".join(values) + ".")
    default = argument.get("defaultValue")
    if default and "(default:" not in text:
        extra.append(f"Default: {default}.")
    return " ".join([text, *extra])


def arguments(command):
    out = []
    for kind, title in (("positional", "ARGUMENTS"), ("other", "OPTIONS")):
        rows = [one for one in shown(command) if (one["kind"] == "positional") == (kind == "positional")]
        if not rows:
            continue
        out.append(f".SH {title}")
        for one in rows:
            if kind == "positional":
                tag = placeholder(one)
            else:
                tag = ", ".join(spelled(name) for name in one["names"])
                if one["kind"] == "option":
                    tag += f" {placeholder(one)}"
            out += [".TP", f".B {quoted(tag)}", *(sentences(explained(one)) or ["\\&"])]
    return out


def page_name(path):
    return "-".join(path)


def page(path, command, version, date, parent):
    name = page_name(path)
    text, sections = discussion(command.get("discussion", ""))
    summary = command["abstract"].rstrip(".")
    out = [
        '.\\" Written by Release/manual.py; do not edit.',
        f".TH {quoted(name.upper())} 1 {date} {quoted('docket ' + version)}",
        ".SH NAME",
        *[line.replace("@", "\\-", 1) for line in sentences(f"{name} @ {summary[0].lower()}{summary[1:]}")],
        ".SH SYNOPSIS",
        *usage(path, command),
        ".SH DESCRIPTION",
        *([] if parent and text else sentences(command["abstract"]) + ([".PP"] if text else [])),
        *text,
    ]
    commands = [one for one in command.get("subcommands", []) if is_page(one)]
    if commands:
        out.append(".SH COMMANDS")
        for one in commands:
            out += [".TP", f".B {quoted(' '.join([*path, one['commandName']]))}", *sentences(one["abstract"])]
    out += arguments(command)
    for section in sections:
        out += section
    if not parent:
        for title, rows in ROOT_SECTIONS.items():
            out.append(f".SH {title}")
            for tag, meaning in rows:
                out += [".TP", f".B {quoted(tag)}", *sentences(meaning)]
    related = ([parent] if parent else []) + [page_name([*path, one["commandName"]]) for one in commands]
    out.append(".SH SEE ALSO")
    out += [
        f".BR {quoted(other)} (1){',' if index < len(related) - 1 else ''}" for index, other in enumerate(related)
    ]
    return "\n".join(out) + "\n"


def is_page(command):
    return command["shouldDisplay"] and command["commandName"] != "help"


def write(command, path, version, date, folder, parent=None):
    path = [*path, command["commandName"]]
    (folder / f"{page_name(path)}.1").write_text(page(path, command, version, date, parent), encoding="ascii")
    for one in command.get("subcommands", []):
        if is_page(one):
            write(one, path, version, date, folder, page_name(path))


def main():
    version, date, folder = sys.argv[1:]
    Path(folder).mkdir(parents=True, exist_ok=True)
    write(json.load(sys.stdin)["command"], [], version, date, Path(folder))


main()
