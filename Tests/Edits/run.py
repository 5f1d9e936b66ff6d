#!/usr/bin/env python3
"""Makes random valid edits of a records repository, one after the other, and says what fails because of them.

Usage: run.py DOCKET PACKAGE REPOSITORY COUNT SEED [KEEP]

After each edit: `docket validate` against the state before, `docket publish` over what is published, and RecordTests,
built before. An edit that is not valid, because chance chose badly, is taken back and another one is made. KEEP is a
folder for the records after all edits. Ends with 1 where anything failed.
"""

import collections
import datetime
import os
import random
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import edits


def run(command, folder, **environment):
    done = subprocess.run(
        command, cwd=folder, capture_output=True, text=True, check=False, env={**os.environ, **environment}
    )
    return done.returncode, done.stdout + done.stderr


def git(folder, *arguments):
    options = ["-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false"]
    status, output = run(["git", *options, *arguments], folder)
    if status:
        raise RuntimeError(output)


def main(docket, package, source, count, seed, keep=None):
    chance = random.Random(seed)
    today = datetime.datetime.now(datetime.timezone.utc).date()
    if "AS_OF" in os.environ:
        today = datetime.date.fromisoformat(os.environ["AS_OF"])
    failed, refused, made = 0, collections.Counter(), collections.Counter()
    with tempfile.TemporaryDirectory() as temporary:
        folder, site = Path(temporary) / "repository", Path(temporary) / "site"
        folder.mkdir()
        shutil.copy(source / "pipeline.yml", folder)
        shutil.copytree(source / "records", folder / "records")
        for arguments in (["init", "--quiet"], ["add", "."], ["commit", "--quiet", "-m", "Records"]):
            git(folder, *arguments)
        checks = {
            "publish": [docket, "publish", "-C", folder, "--as-of", str(today), "--output", site],
            "RecordTests": ["swift", "test", "--package-path", package, "--skip-build", "--filter", "RecordTests"],
        }
        environment = {"DOCKET_ROOT": str(folder), "DOCKET_SINCE": "HEAD", "DOCKET_AS_OF": str(today)}
        validate = [docket, "validate", "-C", folder, "--as-of", str(today), "--since", "HEAD", "--lang", "en"]
        for name, command in {"validate": validate, **checks}.items():
            status, output = run(command, package, **environment)
            if status:
                print(f"before any edit, {name} ends with {status}:\n{output[-3000:]}")
                return 1
        repository = edits.Repository(folder, today)
        tries = 0
        while sum(made.values()) < count:
            tries += 1
            if tries > 20 * count:
                print(f"only {sum(made.values())} edits could be made")
                return 1
            # Every kind in turn, so that none is left to chance.
            kind = edits.KINDS[tries % len(edits.KINDS)]
            words = kind(repository, chance)
            if words is None:
                continue
            status, output = run(validate, package)
            if status == 1:
                refused[kind.__name__] += 1
                git(folder, "checkout", "--quiet", ".")
                git(folder, "clean", "--quiet", "-fd")
                continue
            made[kind.__name__] += 1
            results = {"validate": (status, output)} if status else {}
            results |= {name: run(command, package, **environment) for name, command in checks.items()}
            bad = {name: result for name, result in results.items() if result[0]}
            print(f"{sum(made.values()):3} {'FAIL' if bad else 'ok  '} {kind.__name__}: {words}", flush=True)
            for name, (status, output) in bad.items():
                failed += 1
                print(f"    {name} ends with {status}:\n{output[-3000:]}", flush=True)
            git(folder, "add", ".")
            git(folder, "commit", "--quiet", "--allow-empty", "-m", "An edit")
        if keep:
            shutil.copytree(folder, keep, ignore=shutil.ignore_patterns(".git"))
    left = [kind.__name__ for kind in edits.KINDS if not made[kind.__name__]]
    print(f"seed {seed}: {sum(made.values())} valid edits of {len(made)} kinds, {failed} failures")
    print(f"not valid, and taken back: {dict(refused) or 'none'}; without a place: {left or 'none'}")
    return 1 if failed else 0


if __name__ == "__main__":
    if len(sys.argv) not in (6, 7):
        sys.exit(64)
    _, docket_path, package_path, source_path, number, chosen, *rest = sys.argv
    sys.exit(
        main(
            Path(docket_path).resolve(), Path(package_path).resolve(), Path(source_path).resolve(), int(number),
            int(chosen), *map(Path, rest),
        )  # fmt: skip
    )
