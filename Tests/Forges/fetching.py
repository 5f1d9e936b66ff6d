"""`.docket/fetch`: what it takes, and everything that it has to refuse."""

import gzip
import hashlib
import os
import pathlib
import shutil

from world import TOOLS, World

NEEDED = "sh sed tr tar gzip mktemp rm cp mv mkdir chmod dirname curl cat".split()


def place(world: World, values: dict[str, str]) -> pathlib.Path:
    """A folder .docket with the script and these values."""
    folder = world.fresh("fetch") / ".docket"
    folder.mkdir()
    shutil.copy(TOOLS / "fetch", folder)
    (folder / "release").write_text("# remark\n" + "".join(f"{key}={value}\n" for key, value in values.items()))
    return folder


def check(world: World):
    right = world.release()

    def fetch(folder: pathlib.Path, **environment: str):
        return world.run([folder / "fetch"], folder.parent, DOCKET_CACHE="", **environment)

    def fresh(*said: str, **values: str):
        return fetch(place(world, world.release(**values)))

    folder = place(world, right)
    first = fetch(folder).succeeds()
    program = pathlib.Path(first.out.strip())
    assert program.read_bytes() == world.docket.read_bytes() and os.access(program, os.X_OK)
    yield "takes the program of the committed SHA-256"

    (folder / "release").write_text((folder / "release").read_text().replace(world.url, "https://localhost:1"))
    assert fetch(folder).succeeds().out == first.out
    yield "takes it from the cache without a network"

    program.write_bytes(b"exchanged")
    fetch(folder).fails("could not be fetched")
    assert not any(path.name.endswith(".tar.gz") for path in folder.rglob("*"))
    yield "never runs a cached program that has changed, and says that there is no network"

    fresh(SHA256="0" * 64).fails("refused", "0" * 64, world.digest)
    yield "refuses another program, and names both numbers"

    fresh(URL="", SHA256="").fails("no release of docket is named yet", "Nothing is checked")
    yield "says what to do while there is no release"

    local = {"DOCKET_ARCHIVE": str(world.archive)}
    fetch(place(world, world.release(URL="")), **local).succeeds()
    fetch(place(world, world.release(URL="", SHA256="1" * 64)), **local).fails("refused")
    yield "takes an archive on this computer, if the program in it is the right one"

    fresh(URL=f"http://localhost/{world.archive.name}").fails("https://")
    fresh(URL=f"file://{world.archive}").fails("https://")
    yield "takes no other address than https"

    cut = world.www / "cut" / world.archive.name
    cut.parent.mkdir()
    cut.write_bytes(world.archive.read_bytes()[: world.archive.stat().st_size // 2])
    fresh(URL=f"{world.url}/cut/{cut.name}").fails("broke off")
    fresh(URL=f"{world.url}/none-{world.machine}.tar.gz").fails("could not be fetched")
    other = world.www / "other" / world.archive.name
    other.parent.mkdir()
    other.write_bytes(gzip.compress(b"a page in place of an archive"))
    fresh(URL=f"{world.url}/other/{other.name}").fails("cannot be unpacked")
    fresh(VERSION="99.0").fails("docket-99.0/bin/docket")
    yield "says so when the archive broke off, is missing, is another one"

    fresh(SHA256="abc").fails("64 digits")
    fresh(VERSION="1.0/../..").fails("no version")
    fetch(place(world, {"VERSION": "@DOCKET_VERSION@", "URL": "@DOCKET_URL@", "SHA256": "@DOCKET_SHA256@"})).fails()
    yield "takes nothing out of a release file that is not filled in"

    for system, processor, archive in (("Linux", "aarch64", "aarch64-linux"), ("Darwin", "arm64", "aarch64-macos")):
        machines(world, system, processor, archive)
    yield "takes the program of the machine it runs on: x86_64 and aarch64, and with shasum where there is no sha256sum"


def machines(world: World, system: str, processor: str, archive: str):
    """On a machine that calls itself so, without sha256sum: the program of such machines or none."""
    tools = world.fresh("tools")
    for name in NEEDED:
        (tools / name).symlink_to(shutil.which(name))
    world.stub("uname", f'case $1 in -m) echo {processor} ;; *) echo {system} ;; esac', tools)
    world.stub("shasum", f'shift 2; exec {shutil.which("sha256sum")} "$@"', tools)
    program = tools / "program"
    program.write_text("#!/bin/sh\necho another machine\n")
    packed = world.pack(f"docket-{world.version}-{archive}.tar.gz", program)
    suffix = archive.replace("-", "_")
    folder = place(world, world.release())
    world.run([folder / "fetch"], PATH=str(tools), DOCKET_CACHE="").fails("of another kind", f"URL_{suffix}=")
    more = {f"URL_{suffix}": f"{world.url}/{packed.name}"}
    more[f"SHA256_{suffix}"] = hashlib.sha256(program.read_bytes()).hexdigest()
    folder = place(world, world.release(**more))
    fetched = world.run([folder / "fetch"], PATH=str(tools), DOCKET_CACHE="").succeeds().out.strip()
    assert pathlib.Path(fetched).read_bytes() == program.read_bytes()
