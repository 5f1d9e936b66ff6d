"""What the records themselves say, read with PyYAML: nothing here is docket's.

Only what needs no judgement is taken: hearings whose day is certain, in records that PyYAML can read.
"""

import yaml

from .dates import is_known_to_the_day

# The types of events that are hearings, as Documentation/RecordFormat.md lists them.
HEARINGS = {
    "custody_hearing", "custody_appeal_hearing", "preliminary_hearing", "trial_hearing", "closing_arguments",
    "last_word", "verdict", "sentencing", "appeal_hearing", "cassation_hearing", "supervisory_hearing",
    "retrial_hearing", "parole_hearing", "prison_discipline_hearing", "complaint_hearing", "administrative_hearing",
    "other_hearing",
}  # fmt: skip


def hearings(root):
    """Case, day (with its hour where a zone is known), zone and kind of every hearing of a records repository."""
    courts, places = (_read(root / "records/registry" / name) for name in ("courts.yml", "places.yml"))
    found = []
    for path in sorted((root / "records/cases").glob("*.yml")):
        record = _read(path)
        for event in record.get("events") or []:
            date = event.get("date", "")
            if event.get("type") not in HEARINGS or event.get("certainty") == "retracted":
                continue
            if "/" in date or not is_known_to_the_day(date):
                continue
            zone = _zone(event, record, courts, places)
            text = date if zone else date[:10]
            found.append((path.stem, text, zone or "UTC", event["type"].replace("_", "-")))
    return found


def _zone(event, record, courts, places):
    """The zone of the event, of its court, of the court's place, of its place, of the record."""
    court = courts.get(event.get("court")) or {}
    zones = [event.get("time_zone"), court.get("time_zone")]
    zones += [(places.get(each.get("place")) or {}).get("time_zone") for each in (court, event)]
    return next((zone for zone in [*zones, record.get("time_zone")] if zone), None)


def _read(path):
    # Dates and `no` stay text.
    return yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader) or {} if path.exists() else {}
