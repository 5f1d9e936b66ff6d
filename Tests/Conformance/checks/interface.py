"""What consumers rely on: OpenAPI, copies of old schemas that they keep, the recipes of the documentation, digests."""

import os
import re
import subprocess
import tempfile
from hashlib import sha256
from pathlib import Path

from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator
from referencing.exceptions import Unresolvable

from . import strict_json
from .json_files import schema_name

OPENAPI = "api/v1/openapi.json"
ROOT = Path(__file__).resolve().parents[3]
PINNED = ROOT / "Tests/Conformance/interface-1.3.0"
GUIDE = ROOT / "Documentation/API.md"
HOSTING = ROOT / "Documentation/Hosting.md"
HARBOUR = "https://harbour.example.org/watch"


def openapi(site, findings):
    """The description is valid, and describes every file, each by the schema that fits it."""
    description = site.json(OPENAPI) or {}
    try:
        for error in OpenAPIV31SpecValidator(description).iter_errors():
            findings.fault(OPENAPI, f"{'/'.join(map(str, error.absolute_path))}: {error.message[:200]}")
    except Unresolvable as error:
        findings.fault(OPENAPI, f"refers to {error.ref}, which is not there")
        return
    templates = {path: re.compile(_pattern(path, site)) for path in description.get("paths", {})}
    used = set()
    for path in site.paths("api", ".json"):
        if path == OPENAPI:
            continue
        findings.saw("files")
        found = [template for template, pattern in templates.items() if pattern.fullmatch(f"/{path}")]
        if len(found) != 1:
            findings.fault(path, f"is described by {found}")
            continue
        used.add(found[0])
        answer = description["paths"][found[0]]["get"]["responses"]["200"]["content"]["application/json"]
        schema = {**answer["schema"], "components": description["components"]}
        for error in Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER).iter_errors(
            site.json(path)
        ):
            findings.fault(path, f"by {OPENAPI}, {error.json_path}: {error.message[:200]}")
    for template in sorted(templates.keys() - used):
        if "{case}" not in template or site.paths("api/v1/cases", ".json"):
            findings.fault(OPENAPI, f"describes {template}, which is not there")


def _pattern(template, site):
    languages = "|".join(map(re.escape, site.languages))
    return re.escape(template).replace(r"\{language\}", f"({languages})").replace(r"\{case\}", "[^/]+")


def pinned(site, findings):
    """Who keeps the schemas of 1.3.0 reads the files of today: keys, words and files were only added."""
    schemas = {file.name.split(".")[0]: strict_json.read(file.read_bytes()) for file in PINNED.glob("*.json")}
    for path in site.paths("api/v1", ".json"):
        schema = schemas.get(schema_name(path))
        if schema is None:
            continue
        findings.saw("files")
        validator = Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)
        for error in validator.iter_errors(site.json(path)):
            findings.fault(path, f"by the schema of 1.3.0, {error.json_path}: {error.message[:200]}")
    tried = {"a key": _with_key, "a type of event": _with_type}
    for words, change in tried.items():
        for name, schema in schemas.items():
            file = change(_any(site, name))
            if file is not None and not Draft202012Validator(schema).is_valid(file):
                findings.fault(name, f"the schema of 1.3.0 does not let {words} be added")


def _any(site, name):
    paths = [path for path in site.paths("api/v1", ".json") if schema_name(path) == name]
    return site.json(paths[0]) if paths else None


def _with_key(file):
    return file and _changed(file, lambda value: {**value, "added_later": {"any": ["thing"]}})


def _with_type(file):
    return file and _changed(file, lambda value: {**value, "type": "added_later"} if "uid" in value else value)


def _changed(value, change):
    if isinstance(value, list):
        return [_changed(each, change) for each in value]
    if not isinstance(value, dict):
        return value
    members = {name: _changed(each, change) for name, each in value.items()}
    # An object of texts by language is not one of members.
    return change(members) if "id" in value or "schema_version" in value else members


def recipes(site, findings):
    """Every command of the documentation runs, and prints for the invented site what stands there."""
    index = (site.json("api/v1/index.json") or {}).get("result", {})
    text = GUIDE.read_text(encoding="utf-8")
    blocks = re.findall(r"```sh\n(.*?)```\n\n```text\n(.*?)```", text, re.DOTALL)
    if len(blocks) != text.count("```sh"):
        findings.fault(GUIDE.name, "has a command without an answer")
    for command, answer in blocks:
        # Some recipes are about a case of the invented site.
        if index.get("url") != HARBOUR and "harbour-bells" in command:
            continue
        findings.saw("recipes")
        run = _bash(command, site.root)
        if run.returncode != 0:
            findings.fault(GUIDE.name, f"“{command[:70]}…” ends with {run.returncode}: {run.stderr}")
        elif index.get("url") == HARBOUR and run.stdout != answer:
            findings.fault(GUIDE.name, f"“{command[:70]}…” prints {run.stdout!r}, not {answer!r}")


def checksums(site, findings):
    """`SHA256SUMS` has every file once, sha256sum agrees, and it is signed and verified as the documentation says."""
    listed = {}
    for line in (site.root / "SHA256SUMS").read_text(encoding="utf-8").splitlines():
        digest, _, path = line.partition("  ")
        if path in listed:
            findings.fault("SHA256SUMS", f"has {path} twice")
        listed[path] = digest
    there = set(site.paths(".", "")) - {"SHA256SUMS"}
    for path in sorted(listed.keys() ^ there):
        findings.fault("SHA256SUMS", f"{path} is there or listed, not both")
    for path in sorted(listed.keys() & there):
        findings.saw("files")
        if sha256((site.root / path).read_bytes()).hexdigest() != listed[path]:
            findings.fault(path, "has another SHA-256 than SHA256SUMS says")
    run = _bash("sha256sum --check --quiet SHA256SUMS", site.root)
    if run.returncode != 0:
        findings.fault("SHA256SUMS", f"sha256sum says {run.stdout}{run.stderr}")
    _signed(site, findings)


def _signed(site, findings):
    section = HOSTING.read_text(encoding="utf-8").partition("\n## Signing\n")[2].partition("\n## ")[0]
    commands = re.findall(r"```sh\n(.*?)```", section, re.DOTALL)
    if len(commands) != 2:
        findings.fault(HOSTING.name, f"has {len(commands)} commands about signing, not one for each side")
        return
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        (folder / "public").mkdir()
        # As the documentation says it in words, but without a passphrase, which nobody is there to type.
        _bash("ssh-keygen -q -t ed25519 -N '' -C docket -f docket-key", folder)
        sums = folder / "public/SHA256SUMS"
        sums.write_bytes((site.root / "SHA256SUMS").read_bytes())
        for words, wanted in (("as it is", True), ("with a letter changed", False)):
            for command in commands if wanted else commands[1:]:
                findings.saw("commands")
                run = _bash(command, folder)
                if (run.returncode == 0) != wanted:
                    findings.fault("SHA256SUMS", f"{words}: “{command}” ends with {run.returncode}: {run.stderr}")
            sums.write_bytes(sums.read_bytes().replace(b"a", b"b", 1))


def _bash(command, folder):
    environment = {
        "PATH": os.environ["PATH"], "HOME": str(folder), "LC_ALL": "C.UTF-8", "SITE": f"file://{folder.resolve()}",
    }
    return subprocess.run(
        ["bash", "-euo", "pipefail", "-c", command], cwd=folder, env=environment, stdin=subprocess.DEVNULL,
        capture_output=True, text=True, check=False,
    )
