#!/usr/bin/env python3
"""What checking costs beside other programs that read the same files: CPU time, each alone, the best of the turns.

Usage: Benchmarks/peers.py DOCKET FOLDER [TURNS]

DOCKET is the program, FOLDER a records repository (`copy_records.py` makes large ones), TURNS how often each is run, 3
where left out. The peers do less than docket does: they load, look at the style, or compare with a schema; none of
them checks what a record says. They are installed in versions of their own into a temporary folder.
"""

import os
import pathlib
import resource
import subprocess
import sys
import tempfile
import venv

PACKAGES = ["PyYAML==6.0.4", "jsonschema==4.26.0", "yamllint==1.38.0", "check-jsonschema==0.39.0", "ryl==0.26.1"]

LOAD = """
import pathlib, sys, yaml
for path in sorted(pathlib.Path(sys.argv[1]).rglob('*.yml')):
    yaml.load(path.read_bytes(), Loader=yaml.CSafeLoader)
"""

VALIDATE = """
import json, pathlib, sys, yaml, jsonschema
schema = json.loads(pathlib.Path(sys.argv[2]).read_text('utf-8'))
validator = jsonschema.validators.validator_for(schema)(schema)
class Texts(yaml.CSafeLoader): pass
# Dates stay texts, as the schema has them.
Texts.yaml_implicit_resolvers = {
    first: [one for one in all if one[0] != 'tag:yaml.org,2002:timestamp']
    for first, all in yaml.CSafeLoader.yaml_implicit_resolvers.items()}
for path in sorted(pathlib.Path(sys.argv[1], 'records', 'cases').glob('*.yml')):
    sum(1 for _ in validator.iter_errors(yaml.load(path.read_bytes(), Loader=Texts)))
"""


def main():
    docket, folder = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
    turns = int(sys.argv[3]) if len(sys.argv) > 3 else 3
    schema = pathlib.Path(__file__).resolve().parents[1] / "schema" / "case.schema.json"
    cases = folder / "records" / "cases"
    size = sum(path.stat().st_size for path in folder.rglob("*.yml"))
    with tempfile.TemporaryDirectory() as work:
        venv.create(work, with_pip=True)
        bin = pathlib.Path(work) / "bin"
        subprocess.run([bin / "pip", "install", "--quiet", *PACKAGES], check=True)
        relaxed = "{extends: relaxed, rules: {line-length: disable}}"
        commands = [
            ("docket validate", [docket, "validate"]),
            ("ryl, relaxed, no cache", [bin / "ryl", "check", "--no-cache", "-d", relaxed, folder]),
            ("PyYAML, C loader, loading alone", [bin / "python", "-c", LOAD, folder]),
            ("PyYAML and jsonschema, cases", [bin / "python", "-c", VALIDATE, folder, schema]),
            ("yamllint, relaxed", [bin / "yamllint", "-d", relaxed, folder]),
            ("check-jsonschema, cases", [bin / "check-jsonschema", "--schemafile", schema, *sorted(cases.glob("*.yml"))]),
        ]
        print(f"{sum(1 for _ in folder.rglob('*.yml'))} files, {size / 1e6:.1f} MB")
        best = {}
        for _ in range(turns):
            for name, command in commands:
                best[name] = min(best.get(name, (1e9, 1e9)), spent(command, folder))
        for name, _ in commands:
            cpu, wall = best[name]
            print(f"{name:36} {cpu:8.2f} s CPU {size / 1e6 / cpu:8.1f} MB/s {wall:8.2f} s")


def spent(command, folder):
    """CPU and wall seconds of a program and its children."""
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), os.times().elapsed
    status = subprocess.run(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode
    # 1 is what all of them say of files with findings; anything else has measured nothing.
    if status not in (0, 1):
        sys.exit(f"{command[0]} ended with {status}")
    after, ended = resource.getrusage(resource.RUSAGE_CHILDREN), os.times().elapsed
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, ended - began


if __name__ == "__main__":
    main()
