"""See `quick`. Usage: quick.py DOCKET STAGED"""

import json
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Release"))

import reading  # noqa: E402
from components import PACKAGES  # noqa: E402
from judging import Judge  # noqa: E402


def dependencies(judge):
    manifest = (ROOT / "Package.swift").read_text(encoding="utf-8")
    asked = set(re.findall(r'\.package\(\s*url: "([^"]+)"', manifest))
    pinned = {pin["location"] for pin in json.loads((ROOT / "Release/pins.json").read_text())["pins"]}
    judge.expect("each dependency is pinned in Release/pins.json", bool(asked) and asked <= pinned, asked - pinned)
    judge.expect("each pin has a licence in Release/components.py", pinned <= PACKAGES.keys(), pinned - PACKAGES.keys())


def main():
    judge = Judge()
    dependencies(judge)
    reading.check(judge, Path(sys.argv[1]).resolve(), Path(sys.argv[2]))
    judge.end()


main()
