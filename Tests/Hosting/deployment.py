"""Documentation/Hosting/deploy, while somebody reads: the old files or the new ones, and never an error."""

import os
import shutil
import subprocess
import threading

import servers
from client import Client

def deploy(program, folder, place, connection='sh -c "$2"'):
    """Deploys to a folder of this machine: a shell stands for ssh."""
    shell = place.parent / "shell"
    shell.write_text(f"#!/bin/sh\n{connection}\n")
    shell.chmod(0o755)
    environment = os.environ | {"DEPLOY_SHELL": str(shell), "DEPLOY_WAIT": "1"}
    command = [str(program), str(folder), "server", str(place)]
    return subprocess.run(command, env=environment, capture_output=True, text=True)


def variant(folder, copy):
    """Another publication: every calendar is longer."""
    shutil.copytree(folder, copy)
    for file in copy.rglob("*.ics"):
        file.write_bytes(file.read_bytes().replace(b"END:VCALENDAR", b"X-NOTE:anew\r\nEND:VCALENDAR"))
    return copy


def read_on(client, site, new, stop, seen):
    """Reads all calendars again and again."""
    versions = {path: {file.read_bytes(): "old", (new / path[1:]).read_bytes(): "new"} for path, file in site.items()}
    while not stop.is_set():
        for path, known in versions.items():
            answer = client.ask(path)
            seen.append((path, answer.status, known.get(answer.body)))


def check(site, work, change=lambda text: text):
    """What is wrong with the deployment, or with one of which a line was changed."""
    program = work / "deploy"
    program.write_text(change((servers.HOSTING / "deploy").read_text()))
    program.chmod(0o755)
    # The user nobody may not be able to read the folder where it is.
    old = shutil.copytree(site.folder, work / "old")
    new = variant(old, work / "anew")
    calendars = {path: site.files[path] for path in site.calendars}
    seen, stop = [], threading.Event()
    with servers.nginx(old, work) as server:
        place = work / "srv"
        reader = threading.Thread(target=read_on, args=(Client(server), calendars, new, stop, seen))
        reader.start()
        try:
            for folder in (new, old, new):
                result = deploy(program, folder, place)
                if result.returncode:
                    yield f"deploy: {result.stderr.strip()}"
        finally:
            stop.set()
            reader.join()
        if len(list((place / "releases").iterdir())) != 1:
            yield "older files are still there"
        for path in calendars:
            if Client(server).ask(path).body != (new / path[1:]).read_bytes():
                yield f"{path}: not the newest"
        kept = (place / "current").readlink()
        for words, connection in (
            ("broke off", 'head -c 20000 | sh -c "$2"'),
            ("broke off between two files", 'tar -x -O >/dev/null; tar -c --files-from /dev/null | sh -c "$2"'),
            ("could not be made", "exit 255"),
        ):
            if deploy(program, old, place, connection).returncode == 0 or (place / "current").readlink() != kept:
                yield f"a connection that {words} passed for the end"
        (new / "ledger.json").unlink()
        if deploy(program, new, place).returncode == 0 or (place / "current").readlink() != kept:
            yield "a folder that docket did not write was deployed"
        if len(list((place / "releases").iterdir())) != 1:
            yield "half a deployment is still there"
    versions = {version for _, _, version in seen}
    if versions != {"old", "new"}:
        yield f"read {versions} in {len(seen)} answers"
    for path, status, version in seen:
        if status != 200 or version is None:
            yield f"{path}: {status}, {version} while files were put in place"
