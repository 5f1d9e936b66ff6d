#!/usr/bin/env python3
"""Writes what the executable consists of (SPDX 2.3), and the licences of all of it.

Usage: sbom.py BUILD VERSION FOLDER   (SOURCE_DATE_EPOCH in the environment)

BUILD is the folder that Release/build has filled. FOLDER gets SBOM.spdx.json and licences/, with one folder a component.
"""

import datetime
import hashlib
import json
import os
import re
import shutil
import sys
from pathlib import Path

from components import Problem, linked


def identifier(name):
    return "SPDXRef-" + re.sub(r"[^A-Za-z0-9.-]", "-", name)


def own_package(version, digest):
    return {
        "SPDXID": "SPDXRef-docket",
        "name": "docket",
        "versionInfo": version,
        "supplier": "Organization: docket contributors",
        "downloadLocation": "NOASSERTION",
        "filesAnalyzed": False,
        "licenseConcluded": "MIT",
        "licenseDeclared": "MIT",
        "copyrightText": "Copyright (c) 2026 docket contributors",
        "primaryPackagePurpose": "APPLICATION",
        "checksums": [{"algorithm": "SHA256", "checksumValue": digest}],
    }


def package(part):
    return {
        "SPDXID": identifier(part.name),
        "name": part.name,
        "versionInfo": part.version,
        "supplier": f"Organization: {part.supplier}",
        "downloadLocation": part.location,
        "filesAnalyzed": False,
        "licenseConcluded": part.licence,
        "licenseDeclared": part.licence,
        "copyrightText": "NOASSERTION",
        "primaryPackagePurpose": "LIBRARY",
        "externalRefs": [
            {"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl", "referenceLocator": part.purl}
        ],
    }


def document(version, parts, digest, moment):
    created = datetime.datetime.fromtimestamp(moment, datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    relations = [("SPDXRef-DOCUMENT", "DESCRIBES", "SPDXRef-docket")]
    relations += [("SPDXRef-docket", "STATIC_LINK", identifier(part.name)) for part in parts]
    return {
        "spdxVersion": "SPDX-2.3",
        "dataLicense": "CC0-1.0",
        "SPDXID": "SPDXRef-DOCUMENT",
        "name": f"docket-{version}",
        # No address of ours is known; the digest makes it the only one of its name.
        "documentNamespace": f"https://docket.example.org/spdx/docket-{version}-{digest}",
        "creationInfo": {"created": created, "creators": ["Organization: docket contributors", "Tool: Release/sbom.py"]},
        "packages": [own_package(version, digest), *map(package, parts)],
        "relationships": [
            {"spdxElementId": one, "relationshipType": kind, "relatedSpdxElement": other}
            for one, kind, other in relations
        ],
    }


def main():
    build, version, folder = Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3])
    digest = hashlib.sha256((build / "docket").read_bytes()).hexdigest()
    parts = linked(build)
    for part in parts:
        place = folder / "licences" / part.name
        place.mkdir(parents=True, exist_ok=True)
        for text in part.texts:
            shutil.copyfile(text, place / Path(text).name)
    wanted = document(version, parts, digest, int(os.environ["SOURCE_DATE_EPOCH"]))
    (folder / "SBOM.spdx.json").write_text(json.dumps(wanted, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    for part in parts:
        print(f"{part.name} {part.version}: {part.licence}")


if __name__ == "__main__":
    try:
        main()
    except Problem as problem:
        sys.exit(f"release: {problem}")
