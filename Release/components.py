"""What is linked into the executable: read from the linker's own list, so that nothing can be forgotten.

Every archive that the linker took something from belongs to a component with a licence; one that belongs to none stops
the release. Packages of Swift come from the pins; of the system's libraries, the version is that of the distribution.
"""

import json
import os
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

SWIFT_LICENCE = "Apache-2.0 WITH Swift-exception"


# Texts that come with no toolchain, though its parts are under these licences.
OUR_TEXTS = {"Unicode-3.0": Path(__file__).resolve().parent / "licences/Unicode-3.0.txt"}


class Problem(Exception):
    """Something that a person has to look at before there can be a release."""


@dataclass(frozen=True)
class Component:
    name: str
    version: str
    licence: str
    supplier: str
    location: str
    purl: str
    texts: tuple  # files with the licence, as they came with the component


# Licences of packages by the location of their pin. A new dependency needs a line here.
PACKAGES = {
    "https://github.com/swhitty/FlyingFox": ("MIT", "Simon Whitty"),
    "https://github.com/apple/swift-argument-parser": (SWIFT_LICENCE, "Apple Inc. and the Swift project authors"),
    # Its sources name the exception, its licence file does not have it.
    "https://github.com/swiftlang/swift-subprocess": ("Apache-2.0", "Apple Inc. and the Swift project authors"),
    "https://github.com/apple/swift-system": (SWIFT_LICENCE, "Apple Inc. and the Swift project authors"),
}

# Parts of a toolchain of Swift, by the beginning of the archive's name; the first that fits. All have its version.
TOOLCHAIN = [
    ("lib_FoundationICU", "swift-foundation-icu", f"Unicode-3.0 AND {SWIFT_LICENCE}"),
    ("lib_FoundationCollections", "swift-collections", SWIFT_LICENCE),
    ("libFoundationEssentials", "swift-foundation", SWIFT_LICENCE),
    ("libFoundationInternationalization", "swift-foundation", SWIFT_LICENCE),
    ("lib_FoundationCShims", "swift-foundation", SWIFT_LICENCE),
    ("libFoundation", "swift-corelibs-foundation", SWIFT_LICENCE),
    ("libCoreFoundation", "swift-corelibs-foundation", SWIFT_LICENCE),
    ("lib_CF", "swift-corelibs-foundation", SWIFT_LICENCE),
    ("libdispatch", "swift-corelibs-libdispatch", SWIFT_LICENCE),
    ("libswiftDispatch", "swift-corelibs-libdispatch", SWIFT_LICENCE),
    ("libBlocksRuntime", "swift-corelibs-libdispatch", SWIFT_LICENCE),
    ("libclang_rt", "compiler-rt", "Apache-2.0 WITH LLVM-exception"),
    # The data of characters in the standard library is Unicode's.
    ("libswift", "swift", f"{SWIFT_LICENCE} AND Unicode-3.0"),
    ("swiftrt", "swift", f"{SWIFT_LICENCE} AND Unicode-3.0"),
]

# The system's libraries by source package: licence, who makes it, the licence texts beside Debian's copyright file.
SYSTEM = {
    "glibc": ("LGPL-2.1-or-later", "Free Software Foundation, Inc.", ("LGPL-2.1",)),
    "libyaml": ("MIT", "Kirill Simonov and contributors", ()),
    "gcc": ("GPL-3.0-or-later WITH GCC-exception-3.1", "Free Software Foundation, Inc.", ("GPL-3",)),
}


def output(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def toolchain_version():
    found = re.search(r"Swift version (\S+)", output("swiftc", "--version"))
    if not found:
        raise Problem("swiftc --version does not say which version it is")
    return found[1]


def packages(pins, checkouts):
    for pin in json.loads(Path(pins).read_text())["pins"]:
        location, state = pin["location"], pin["state"]
        if location not in PACKAGES:
            raise Problem(f"{location} is a new dependency: add its licence to PACKAGES in Release/components.py")
        licence, supplier = PACKAGES[location]
        name = location.rsplit("/", 1)[1]
        texts = tuple(sorted(str(path) for path in (Path(checkouts) / name).glob("LICENSE*")))
        yield Component(
            name,
            state["version"],
            licence,
            supplier,
            f"git+{location}@{state['revision']}",
            f"pkg:swift/{location.removeprefix('https://')}@{state['version']}",
            texts,
        )


def archives(link_map, built):
    """Paths of archives and objects that are not docket's own, as the linker names them."""
    found = set(re.findall(r"(?<![\w.])(/[^\s()]+?\.(?:a|o))(?![\w.])", Path(link_map).read_text(errors="replace")))
    return sorted({os.path.realpath(path) for path in found if not path.startswith(built)})


def toolchain_part(path, version, licence_text):
    name = os.path.basename(path)
    for beginning, component, licence in TOOLCHAIN:
        if name.startswith(beginning):
            return Component(
                component,
                version,
                licence,
                "Apple Inc. and the Swift project authors",
                "https://github.com/swiftlang",
                f"pkg:generic/{component}@{version}",
                (licence_text, *(str(text) for known, text in OUR_TEXTS.items() if known in licence)),
            )
    raise Problem(f"{path} is part of the executable: add its licence to TOOLCHAIN in Release/components.py")


def copyright_of(package, source):
    """Debian's file on a package, or on another one of the same source: containers leave links to those out."""
    lines = output("dpkg-query", "-W", "-f", "${source:Package} ${Package}\n").splitlines()
    others = sorted(line.split()[1] for line in lines if line.split()[0] == source)
    files = [f"/usr/share/doc/{one}/copyright" for one in (package, *others)]
    return next(filter(os.path.isfile, files), files[0])


def system_part(path):
    try:
        package = output("dpkg-query", "--search", path).split(":")[0]
    except (OSError, subprocess.CalledProcessError) as error:
        raise Problem(f"{path} belongs to no package; releases are made on Debian or Ubuntu") from error
    source, version = output("dpkg-query", "-W", "-f", "${source:Package}\t${source:Version}", package).split("\t")
    family = re.sub(r"-\d+$", "", source)
    if family not in SYSTEM:
        raise Problem(f"{path}, of {source}, is part of the executable: add its licence to Release/components.py")
    licence, supplier, common = SYSTEM[family]
    distribution = dict(
        line.split("=", 1) for line in Path("/etc/os-release").read_text().splitlines() if "=" in line
    )["ID"].strip('"')
    texts = (copyright_of(package, source), *(f"/usr/share/common-licenses/{one}" for one in common))
    return Component(
        source,
        version,
        licence,
        supplier,
        "NOASSERTION",
        f"pkg:deb/{distribution}/{source}@{version.replace('+', '%2B').replace(':', '%3A')}?arch=source",
        texts,
    )


def linked(folder):
    """All components, by name. `folder` is the one that Release/build has filled."""
    folder = Path(folder).resolve()
    toolchain = Path(os.path.realpath(output("which", "swiftc"))).parents[1]
    licence_text = str(toolchain / "share/swift/LICENSE.txt")
    version = toolchain_version()
    found = {one.name: one for one in packages(folder / "source/Release/pins.json", folder / "swift/checkouts")}
    for path in archives(folder / "link.map", str((folder / "swift").resolve())):
        inside = path.startswith(f"{toolchain}/")
        part = toolchain_part(path, version, licence_text) if inside else system_part(path)
        # Two packages of one source: the first one's texts will do.
        found.setdefault(part.name, part)
    for part in found.values():
        for text in part.texts:
            if not Path(text).is_file():
                raise Problem(f"the licence of {part.name} is not where it should be: {text}")
        if not part.texts:
            raise Problem(f"{part.name} came without a licence")
    return [found[name] for name in sorted(found, key=str.lower)]
