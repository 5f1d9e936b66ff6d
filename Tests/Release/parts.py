"""The list of what is in the executable, and its sections."""

import json
import re
import sys

from judging import output, run


def check(judge, build, staged):
    path = staged / "share/doc/docket/SBOM.spdx.json"
    listed = json.loads(path.read_text(encoding="utf-8"))
    packages = {part["name"]: part for part in listed["packages"]}
    result = run(["pyspdxtools", "--infile", path], env={"PATH": f"{sys.prefix}/bin:/usr/bin:/bin"})
    judge.expect("the list of parts is valid SPDX 2.3", result.returncode == 0 and "not valid" not in result.stdout, result)
    pins = json.loads((build / "source/Release/pins.json").read_text())["pins"]
    for pin in pins:
        name = pin["location"].rsplit("/", 1)[1]
        part = packages.get(name, {})
        judge.expect(f"{name} stands there with its version", part.get("versionInfo") == pin["state"]["version"], part)
        judge.expect(f"{name} stands there with its commit", pin["state"]["revision"] in part.get("downloadLocation", ""))
    for name in ("glibc", "libyaml", "swift", "swift-corelibs-libdispatch"):
        judge.expect(f"{name} stands there", name in packages, list(packages))
    for name in packages.keys() - {"docket"}:
        texts = list((staged / "share/doc/docket/licences" / name).iterdir())
        judge.expect(f"the licence of {name} is there", bool(texts) and all(text.stat().st_size > 500 for text in texts))

    sections = output(["readelf", "--sections", "--wide", build / "docket"])
    names = re.findall(r"^ +\[ *\d+\] (\.?[\w.]+)", sections, re.MULTILINE)
    for name in (".note.gnu.build-id", ".swift_modhash", ".symtab", ".debug_info", ".interp", ".dynamic", ".comment"):
        judge.expect(f"the executable has no section {name}", name not in names)
    text = (build / "docket").read_bytes()
    judge.expect("it does not name the folder it was built in", str(build).encode() not in text)
