"""The index lists what is there, and the files of the interface do not contradict each other."""

from hashlib import sha256

from .published import REQUIRED

# The index cannot list itself, nor what lists it; the ledger is not part of what is published for readers.
UNLISTED = {"api/v1/index.json", "ledger.json", "SHA256SUMS"}
# The files that may say when they were made.
DATED = {"api/v1/stats.json"}


def files(site, findings):
    """Every file is listed, with its size and its digest; only the index changes from day to day."""
    listed = {entry["path"]: entry for entry in _index(site).get("files", [])}
    there = {path for path in site.paths(".", "") if path not in UNLISTED}
    for path in sorted(listed.keys() | there):
        findings.saw("files")
        if path not in there:
            findings.fault("api/v1/index.json", f"lists {path}, which is not there")
            continue
        if path not in listed:
            findings.fault("api/v1/index.json", f"does not list {path}")
            continue
        data = (site.root / path).read_bytes()
        if listed[path]["bytes"] != len(data):
            findings.fault(path, f"has {len(data)} bytes, not {listed[path]['bytes']} as the index says")
        role, language = _role(path, site)
        if (listed[path].get("role"), listed[path].get("language")) != (role, language):
            findings.fault(path, f"is said to be {listed[path].get('role')} in {listed[path].get('language')}")
        if listed[path]["sha256"] != sha256(data).hexdigest():
            findings.fault(path, "has another SHA-256 than the index says")
        if path.startswith("api/") and path not in DATED and {"as_of", "data_version"} & (site.json(path) or {}).keys():
            findings.fault(path, "has the day of publication in it, and so would change every day")


def _role(path, site):
    """What a file is, and for the readers of which language."""
    parts = path.split("/")
    stem = parts[-1].partition(".")[0]
    languages = {*site.languages, *site.partial_languages}
    language = next((part for part in parts[:3] if part in languages and len(parts) > 1), None)
    if parts[0] == "api":
        return "case" if parts[-2] == "cases" else stem, language
    kinds = {"calendars": "calendar", "schema": "schema", "data": "table", "feeds": "feed"}
    if parts[0] in kinds:
        return kinds[parts[0]], None if parts[0] == "schema" else language
    ending = path.rpartition(".")[2]
    return {"html": "page", "css": "style"}.get(ending, "other"), language if ending == "html" else None


def links(site, findings):
    """The lists have the same cases, hearings and days as the files of the cases, and the counts are theirs."""
    index = _index(site)
    results = {name: _result(site, f"api/v1/{name}.json") for name in ("cases", "hearings", "days")}
    cases = [_result(site, path) for path in site.paths("api/v1/cases", ".json")]
    _same(findings, "cases.json", {each["id"] for each in results["cases"]}, {each["id"] for each in cases})
    for each in results["cases"]:
        links = each.get("links", {})
        named = [links.get("json")] + [path for kind in ("plain", "page", "calendar") for path in links[kind].values()]
        if any(set(links[kind]) != set(site.languages) for kind in ("plain", "page", "calendar")):
            findings.fault("api/v1/cases.json", f"{each['id']} has not links in every language")
        for path in named:
            if not (site.root / path).is_file():
                findings.fault("api/v1/cases.json", f"{each['id']} leads to {path}, which is not there")
    own = {each["id"]: each for case in cases for each in case["events"] if "uid" in each}
    listed = {each["id"]: each for each in results["hearings"]}
    _same(findings, "hearings.json", listed.keys(), own.keys())
    days = {each["id"]: each for each in results["days"]}
    for each in [day for case in cases for day in case["days"]]:
        if days.get(each["id"]) != each:
            findings.fault("api/v1/days.json", f"{each['id']} is not as in its case")
    for identifier in listed.keys() & own.keys():
        if listed[identifier] != own[identifier]:
            findings.fault("api/v1/hearings.json", f"{identifier} is not as in its case")
    for name, result in results.items():
        findings.saw(name, len(result))
        if index.get("counts", {}).get(name) != len(result):
            findings.fault("api/v1/index.json", f"does not count {len(result)} {name}")
    if sorted(index.get("languages", [])) != site.languages:
        findings.fault("api/v1/index.json", f"its languages are not those of the calendars, {site.languages}")
    _calendars(site, findings, {each["id"] for each in cases})


def _calendars(site, findings, cases):
    for language in site.languages:
        for name in [*REQUIRED, *(f"cases/{case}.ics" for case in sorted(cases))]:
            if site.feed(language, name) is None:
                findings.fault(f"calendars/{language}", f"has no {name}")


def _same(findings, name, listed, own):
    for identifier in sorted(listed ^ own):
        findings.fault(f"api/v1/{name}", f"{identifier} is there or in the file of its case, not in both")


def _index(site):
    return (site.json("api/v1/index.json") or {}).get("result", {})


def _result(site, path):
    return (site.json(path) or {}).get("result", [])
