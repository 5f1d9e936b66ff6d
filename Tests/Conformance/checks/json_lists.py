"""The lists of people, of what lies ahead and of what is counted say what the files of the cases say."""

from collections import Counter


def people(site, findings):
    """Each person has the custody of the case, its sources, and the first hearing ahead as the next one."""
    cases = {each["id"]: each for each in _cases(site)}
    listed = _result(site, "people")
    own = {person["id"]: (person, case) for case in cases.values() for person in case["people"]}
    findings.saw("people", len(listed))
    if sorted(own) != sorted(person["id"] for person in listed):
        findings.fault("api/v1/people.json", "does not have the people of the cases")
        return
    ahead = (_result(site, "upcoming") or {}).get("hearings", [])
    for person in listed:
        there, case = own[person["id"]]
        if person.get("custody") != there.get("custody"):
            findings.fault("api/v1/people.json", f"{person['id']} has another custody than in the case")
        custody = there.get("custody", {})
        events = {custody.get("event"), *(ground.get("event") for ground in custody.get("grounds", []))}
        sources = {source for event in case["events"] if event["id"] in events for source in event["sources"]}
        if {source["id"] for source in person["custody_sources"]} != sources:
            findings.fault("api/v1/people.json", f"{person['id']} has other custody_sources than its events")
        own_ahead = [each["id"] for each in ahead if person["id"] in {each["id"] for each in each["people"]}]
        if person.get("next_hearing", {}).get("id") != next(iter(own_ahead), None):
            findings.fault("api/v1/people.json", f"the next hearing of {person['id']} is not the first one ahead")


def ahead(site, findings):
    """What lies ahead is in the list of all, not before the day of publication, in order, and certain to be called off nowhere."""
    result = _result(site, "upcoming") or {}
    hearings = {each["id"]: each for each in _result(site, "hearings")}
    days = {each["id"]: each for each in _result(site, "days")}
    findings.saw("hearings", len(result.get("hearings", [])))
    findings.saw("days", len(result.get("days", [])))
    if not hearings and not days:
        findings.absent("neither hearings nor days")
    path = "api/v1/upcoming.json"
    for each in result.get("hearings", []):
        if hearings.get(each["id"]) != each:
            findings.fault(path, f"{each['id']} is not as in hearings.json")
        if each.get("latest", "9999") < _day_before(site.as_of) or each.get("status") in ("cancelled", "postponed", "held"):
            findings.fault(path, f"{each['id']} is not ahead: {each.get('latest')}, {each.get('status')}")
        if each["certainty"] == "retracted":
            findings.fault(path, f"{each['id']} was retracted")
    for each in result.get("days", []):
        if days.get(each["day"]["id"]) != each["day"]:
            findings.fault(path, f"{each['day']['id']} is not as in days.json")
        if each["last"] < site.as_of or each["last"] < each["first"]:
            findings.fault(path, f"{each['day']['id']} is over: {each['last']}")
    for dates in ([each["earliest"] for each in result.get("hearings", [])], [d["first"] for d in result.get("days", [])]):
        if dates != sorted(dates):
            findings.fault(path, "is not in the order of dates")
    missing = {
        each["id"]
        for each in hearings.values()
        if each["earliest"] > site.as_of
        and each.get("status") == "scheduled"
        and each["certainty"] in ("reported", "confirmed")
        and each["date_precision"] in ("day", "minute")
        and not (each["date_approximate"] or each["date_unsure"])
    } - {each["id"] for each in result.get("hearings", [])}
    for identifier in sorted(missing):
        findings.fault(path, f"does not have {identifier}")


def sources(site, findings):
    """Every source that a hearing of a list names stands beside it, as in its case."""
    own = {f"{case['id']}/{source['id']}": source for case in _cases(site) for source in case["sources"]}
    for name in ("hearings", "upcoming"):
        file = site.json(f"api/v1/{name}.json") or {}
        result = file.get("result", [])
        hearings = result["hearings"] if isinstance(result, dict) else result
        named = {f"{each['case']}/{source}" for each in hearings for source in each["sources"]}
        beside = file.get("sources", {})
        findings.saw(f"sources of {name}", len(named))
        for identifier in sorted(named ^ beside.keys()):
            findings.fault(f"api/v1/{name}.json", f"{identifier} is named or listed, not both")
        for identifier in sorted(named & beside.keys()):
            if beside[identifier] != own.get(identifier):
                findings.fault(f"api/v1/{name}.json", f"{identifier} is not as in its case")
    if not own:
        findings.absent("no case has a source")


def stats(site, findings):
    """Every number can be counted in the other files."""
    counted = _result(site, "stats") or {}
    people = _result(site, "people")
    cases = _cases(site)
    custody = [person["custody"] for person in people if "custody" in person]
    standalone = [day for day in _result(site, "days") if "/" not in day["id"]]
    sources = [source for each in [*cases, *standalone] for source in each["sources"]]
    expected = {
        "as_of": site.as_of,
        "cases": len(cases),
        "people": len(people),
        "people_in_custody": sum(each.get("in_custody") is True for each in custody),
        "people_deprived_of_liberty": sum("deprived_of_liberty_since" in each for each in custody),
        "hearings": len(_result(site, "hearings")),
        "hearings_ahead": len((_result(site, "upcoming") or {}).get("hearings", [])),
        "days": len(_result(site, "days")),
        "events": sum(len(case["events"]) for case in cases),
        "sources": len(sources),
        "sources_archived": sum("archive" in source for source in sources),
        "withdrawn": len(_result(site, "withdrawn")),
    }
    findings.saw("numbers", len(expected))
    for name, number in expected.items():
        if counted.get(name) != number:
            findings.fault("api/v1/stats.json", f"{name} is {counted.get(name)}, not {number}")
    by_status = {each["status"]: each["people"] for each in counted.get("people_by_status", [])}
    if by_status != Counter(each["status"] for each in custody):
        findings.fault("api/v1/stats.json", f"people_by_status is {by_status}")
    if counted.keys() - expected.keys() != {"people_by_status"}:
        findings.fault("api/v1/stats.json", "has numbers that nobody counts again")


def registry(site, findings):
    """The registry has what the records name, and nothing else."""
    cases = _cases(site)
    events = [event for case in cases for event in case["events"]]
    proceedings = [each for case in cases for each in case["proceedings"]]
    laws = {each["law"]["id"] for case in cases for each in case["charges"] if "law" in each}
    there = {name: {each["id"]: each for each in _result(site, f"registry/{name}")} for name in NAMES}
    courts = {each["court"]["id"] for each in [*events, *proceedings] if "court" in each}
    places = {each["place"]["id"] for each in events if "place" in each}
    places |= {court["place"]["id"] for court in there["courts"].values() if "place" in court}
    for name, named in (("laws", laws), ("places", places)):
        for identifier in sorted(named ^ there[name].keys()):
            findings.fault(f"api/v1/registry/{name}.json", f"{identifier} is named or listed, not both")
    for identifier in sorted(courts - there["courts"].keys()):
        findings.fault("api/v1/registry/courts.json", f"does not have {identifier}")
    for name, entries in there.items():
        findings.saw(name, len(entries))
    if not any(there.values()):
        findings.absent("nothing is named")


NAMES = ("courts", "places", "laws", "organisations", "jurisdictions")


def _day_before(day):
    """A court’s day may begin later than that of the index, which is in UTC."""
    from datetime import date, timedelta

    return (date.fromisoformat(day) - timedelta(days=1)).isoformat()


def _cases(site):
    return [(site.json(path) or {}).get("result", {}) for path in site.paths("api/v1/cases", ".json")]


def _result(site, name):
    return (site.json(f"api/v1/{name}.json") or {}).get("result", [])
