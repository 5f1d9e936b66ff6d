#!/usr/bin/env python3
"""Writes many copies of a repository's own cases under new ids, as input for measurements.

Usage: Benchmarks/copy_records.py COUNT FOLDER [REPOSITORY]

FOLDER must not be there yet; it gets COUNT case files, the cases of REPOSITORY (this one where left out) in turn, with
its registry, its days, its pipeline.yml and the stamps of its translations. The n-th copy of a case has `-n` behind
its id in its file name and wherever the record or its stamps name the case; ids within a case stand behind that of
the case in every UID and need no change. Days about single cases are about their first copies.
"""

import pathlib
import re
import shutil
import sys


def main():
    count, folder = int(sys.argv[1]), pathlib.Path(sys.argv[2])
    repository = pathlib.Path(sys.argv[3] if len(sys.argv) > 3 else pathlib.Path(__file__).resolve().parents[1])
    records = repository / "records"
    cases = sorted(path.stem for path in (records / "cases").glob("*.yml"))
    names = re.compile(r"^(\s*(?:-\s+|id:\s+|same_as:\s+)?)(%s)(?=/|\s*$)" % "|".join(cases), re.MULTILINE)

    folder.mkdir(parents=True)
    shutil.copy(repository / "pipeline.yml", folder)
    shutil.copytree(records / "registry", folder / "records" / "registry")
    if (records / "withdrawn.yml").exists():
        shutil.copy(records / "withdrawn.yml", folder / "records")
    (folder / "records" / "cases").mkdir()
    (folder / "records" / "days").mkdir()

    def renamed(text, number):
        return names.sub(lambda match: f"{match[1]}{match[2]}-{number}", text)

    for path in (records / "days").glob("*.yml"):
        (folder / "records" / "days" / path.name).write_text(renamed(path.read_text("utf-8"), 1), "utf-8")
    made = []
    for index in range(count):
        name, number = cases[index % len(cases)], index // len(cases) + 1
        text = (records / "cases" / f"{name}.yml").read_text("utf-8")
        (folder / "records" / "cases" / f"{name}-{number}.yml").write_text(renamed(text, number), "utf-8")
        made.append((name, number))

    lock = records / "translations.lock"
    if lock.exists():
        head, stamps, others = [], {}, []
        for line in lock.read_text("utf-8").splitlines():
            record, _, rest = line.partition(" ")
            if line.startswith("#"):
                head.append(line)
            elif record.removeprefix("cases/") in cases:
                stamps.setdefault(record.removeprefix("cases/"), []).append(rest)
            else:
                others.append(line)
        copies = [f"cases/{name}-{number} {rest}" for name, number in made for rest in stamps.get(name, [])]
        (folder / "records" / "translations.lock").write_text("\n".join(head + sorted(copies + others)) + "\n", "utf-8")


if __name__ == "__main__":
    main()
