"""Tries a release: see `run`. Usage: check.py BUILD WORK DYNAMIC

BUILD is the folder that Release/make has filled, signed with WORK/key; WORK/published gets what the executable publishes
in an empty root. DYNAMIC is an executable as `swift build` makes it, which has to publish the same.
"""

import subprocess
import sys
from pathlib import Path

import archive
import emptiness
import parts
import reading
import start
from judging import Judge, output


def main():
    build, work, dynamic = (Path(word).resolve() for word in sys.argv[1:])
    version = output([build / "docket", "--version"]).removeprefix("docket ").strip()
    staged = build / f"docket-{version}"
    judge = Judge()
    archive.check(judge, build, version, work)
    parts.check(judge, build, staged)
    reading.check(judge, build / "docket", staged)
    emptiness.check(judge, build / "docket", dynamic, work)
    start.check(judge, build / "docket")
    judge.end()


if __name__ == "__main__":
    try:
        main()
    except subprocess.CalledProcessError as error:
        sys.exit(f"release: {error}\n{error.stdout}\n{error.stderr}")
