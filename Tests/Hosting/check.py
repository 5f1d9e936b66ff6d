#!/usr/bin/env python3
"""Serves a published folder with each server of Documentation/Hosting, and checks what readers get.

Usage: check.py FOLDER DOCKET

DOCKET is the built command. One line a check; exits with 1 when one has failed. Then single lines are taken out of the
configurations, and the check meant for each has to notice.
"""

import contextlib
import shutil
import sys
import tempfile
import time
from pathlib import Path

import deployment
import servers
from checks import CHECKS, Site
from client import Client
from damages import DAMAGES


@contextlib.contextmanager
def trapped(folder):
    """A copy of the folder with what nobody should see in it and beside it."""
    with tempfile.TemporaryDirectory(prefix="docket-hosting-") as temporary:
        work = Path(temporary)
        work.chmod(0o755)
        copy = work / "public"
        shutil.copytree(folder, copy)
        (work / "secret.txt").write_text("secret\n")
        (copy / ".hidden.ics").write_text("secret\n")
        (copy / "link.ics").symlink_to("../secret.txt")
        (copy / "folder").symlink_to("..")
        yield copy, work


def faults(name, site, client):
    """What a check finds; a check that breaks down has found something."""
    try:
        return list(CHECKS[name](site, client))
    except Exception as error:
        return [f"broke down: {type(error).__name__}: {error}"]


def report(server, name, found):
    print(f"{'FAIL' if found else 'ok  '}  {server}: {name}")
    for line in found[:5]:
        print(f"        {line}")
    if len(found) > 5:
        print(f"        and {len(found) - 5} more")


def check(site, opened):
    """Runs every check; how many have failed."""
    failed = 0
    with opened as server:
        for name in CHECKS:
            found = faults(name, site, Client(server))
            report(server.name, name, found)
            failed += bool(found)
    return failed


def missed(site, copy, work, start, damage):
    """Whether the check meant for a damage of the configuration finds nothing."""
    name, old, new = damage

    def change(text):
        return servers.put(text, [(old, new)])

    if start is deployment.check:
        return not list(start(site, work, change))
    with start(copy, work, change) as server:
        return not faults(name, site, Client(server))


def main(folder, docket):
    began = time.monotonic()
    site = Site(folder)
    if len(site.calendars) < 2:
        print(f"hosting: there are {len(site.calendars)} calendars in {folder}")
        return 1
    failed = tried = 0
    with trapped(folder) as (copy, work):
        numbers = iter(range(1000))

        def room():
            place = work / f"server-{next(numbers)}"
            place.mkdir()
            return place

        failed += check(site, servers.docket(copy, room(), docket))
        failed += check(site, servers.nginx(copy, room()))
        failed += check(site, servers.caddy(copy, room()))
        found = list(deployment.check(site, room()))
        report("deploy", "the old files or the new ones", found)
        failed += bool(found)
        starts = {"nginx": servers.nginx, "caddy": servers.caddy, "deploy": deployment.check}
        for what, start in starts.items():
            for damage in DAMAGES[what]:
                tried += 1
                if missed(site, copy, room(), start, damage):
                    failed += 1
                    print(f"FAIL  {what} without “{damage[1].strip()}”: “{damage[0]}” found nothing")
    print(f"hosting: {len(site.files)} files, 3 servers, {tried} damages, {failed} failed, {time.monotonic() - began:.1f} s")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])) if len(sys.argv) == 3 else 64)
