#!/usr/bin/env python3
"""Damages a copy of a published folder in many places, shows it, and asserts that each check finds what is meant for it.

Usage: selftest.py FOLDER

The folder should be one in which every check passes.
"""

import shutil
import sys
import tempfile
from pathlib import Path

import clients

# The file, what is replaced the first time it is there, and by what.
DAMAGES = [
    # Of two options a text browser shows one. The picture has no words, and is elsewhere.
    ("en/about.html", "</h1>", '</h1><p><select><option>One</option><option>Lost</option></select>'
     '<img src="https://example.org/a.png"></p>'),
    ("en/about.html", 'dir="ltr"', 'dir="rtl"'),
    ("en/calendars.html", "</h1>", "</h1><pre>" + "wide" * 80 + "</pre>"),
    ("en/days.html", "</h1>", '</h1><p><a href="nowhere.html">There</a> <a href="about.html#nowhere">there</a></p>'),
    ("en/hearings.html", 'href="../style.css"', 'href="../styles.css"'),
    ("style.css", "a:focus-visible{", "a:focus-visible{outline:0!important;"),
    ("style.css", "@media print{", "@media print{main h1{display:none}"),
]
# For each check, words of the faults that it has to have found; one that is not named here is not proved.
EXPECTED = {
    "w3m shows all": ["en/about.html: does not show “Lost”"],
    "lynx shows all": ["en/about.html: does not show “Lost”"],
    "directions": ["en/about.html: “"],
    "every page and link by http": [
        "en/about.html: asks for https://example.org/a.png",
        "en/about.html: console: ",
        "en/calendars.html: is wider than 320 px",
        "nowhere.html is not there",
        "en/about.html has no id “nowhere”",
        "en/hearings.html: has no style",
        "styles.css failed",
    ],
    "every page and link by file": [
        "en/about.html: console: ",
        "en/calendars.html: is wider than 320 px",
        "nowhere.html is not there",
        "en/about.html has no id “nowhere”",
        "en/hearings.html: has no style",
    ],
    "messages": ["en/about.html: "],
    "pictures": ["en/calendars.html, 320 px, dark: is wider"],
    "axe": ["en/about.html, 320 px, light: image-alt"],
    "spaced text": ["en/calendars.html, 320 px, light: is "],
    "keyboard": ["en/index.html: the focus on "],
    "paper": ["en/index.html: “"],
}


def main(folder):
    faults = []
    with tempfile.TemporaryDirectory() as temporary:
        copy = Path(temporary) / "copy"
        shutil.copytree(folder, copy)
        for path, old, new in DAMAGES:
            text = (copy / path).read_text("utf-8")
            if old not in text:
                faults.append(f"{path} has no {old}")
            (copy / path).write_text(text.replace(old, new, 1), "utf-8")
        proved = set()
        for findings in clients.everything(copy, Path(temporary) / "pictures"):
            name = findings.name.partition(",")[0]
            proved.add(name)
            for words in EXPECTED.get(name, ["(no damage proves this)"]):
                if not any(words in fault for fault in findings.faults):
                    faults.append(f"“{name}” did not find: {words}; {findings.faults[:3]}")
    faults += [f"there is no check “{name}”" for name in sorted(EXPECTED.keys() - proved)]
    for fault in faults:
        print(f"FAIL  {fault}")
    print(f"self-test: {len(DAMAGES)} damages, {len(EXPECTED)} checks, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])) if len(sys.argv) == 2 else 64)
