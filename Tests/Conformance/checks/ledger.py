"""The ledger remembers what was published, so that the next publication changes only what has changed."""

from hashlib import sha256

# The digest of an entry that has left the calendars while its event stays in the record: of nothing.
ABSENT = sha256(b"").hexdigest()


def check(site, findings):
    """Its entries are those of the calendars with their stamps, and its objects all public ones."""
    ledger = site.json("ledger.json") or {}
    entries = ledger.get("entries", {})
    published = {}
    for feed in site.feeds:
        for event in feed.events:
            published.setdefault(event.value("UID"), (feed.path, event))
    findings.saw("entries", len(entries))
    present = {uid for uid, entry in entries.items() if entry["digest"] != ABSENT}
    for uid in sorted(present ^ published.keys(), key=str):
        findings.fault("ledger.json", f"{uid} is in the ledger or in the calendars, not in both")
    for uid in entries.keys() & published.keys():
        path, event = published[uid]
        stamp = entries[uid]["changed"].replace("-", "").replace(":", "")
        if event.value("DTSTAMP") != stamp or event.value("SEQUENCE") != str(entries[uid]["sequence"]):
            findings.fault(path, f"{uid} has another stamp or SEQUENCE than the ledger")
    objects = set(ledger.get("objects", {}))
    findings.saw("objects", len(objects))
    for identifier in sorted(objects ^ _public(site)):
        findings.fault("ledger.json", f"{identifier} is in the ledger or in the JSON, not in both")


def seal(site, findings):
    """Its last member is the SHA-256 of all lines before it."""
    lines = (site.root / "ledger.json").read_bytes().splitlines(keepends=True)
    findings.saw("lines", len(lines))
    digest = sha256(b"".join(lines[:-2])).hexdigest()
    if lines[-2:] != [f'  "digest": "{digest}"\n'.encode(), b"}\n"]:
        findings.fault("ledger.json", "it does not end with its digest")


def _public(site):
    return {
        f"{kind}/{each['id']}"
        for kind in ("cases", "hearings", "days")
        for each in (site.json(f"api/v1/{kind}.json") or {}).get("result", [])
    }
