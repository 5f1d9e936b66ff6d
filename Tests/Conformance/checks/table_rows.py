"""What the tables must say, made of the JSON."""

import re

from .dates import span

# Where an apostrophe must stand before a sign.
SIGN = re.compile(r'(^[ "]*|[;\t\n][ "]*)([=+\-@＝＋－＠])')
TAKEN_FOR_OTHER = set("f false inf infinity n na nan nil no none null off on t true y yes".split())


def expected(site, name):
    """The rows of a table as dictionaries of its cells, in order."""
    index = (site.json("api/v1/index.json") or {}).get("result", {})
    languages = index.get("languages", []) + index.get("partial_languages", [])
    listed = (site.json("api/v1/cases.json") or {}).get("result", [])
    cases = [(site.json(f"api/v1/cases/{each['id']}.json") or {})["result"] for each in listed]
    rows = {
        "hearings": lambda: [_hearing(each) for each in site.json("api/v1/hearings.json")["result"]],
        "days": lambda: [_day(each) for each in site.json("api/v1/days.json")["result"]],
        "sources": lambda: _sources(cases, site.json("api/v1/days.json")["result"]),
    }
    of_case = {"cases": _case, "people": _people, "charges": _charges, "events": _events, "outcomes": _outcomes}
    made = rows[name]() if name in rows else [row for case in cases for row in of_case[name](case)]
    if name == "cases":
        for row, each in zip(made, listed):
            licence = site.json(f"api/v1/cases/{each['id']}.json")["licence"]["texts"]
            row["texts_licence"] = licence if licence != index_licence(site) else None
    return [_cells(row, languages) for row in made]


def index_licence(site):
    return site.json("api/v1/index.json")["licence"]["texts"]


def _case(case):
    yield {
        **_members(case, "language jurisdiction monitoring verified reviewed"),
        "id": _id(case["id"]),
        **{name: _Languages(case.get(name)) for name in ("title", "short", "summary")},
        "people": _ids(case["people"]),
        "tags": _ids(case["tags"]),
        "aliases": _texts(case["aliases"]),
        "identifiers": _texts(f"{scheme}:{text}" for scheme, text in case["identifiers"].items()),
    }


def _people(case):
    for each in case["people"]:
        custody = each.get("custody", {})
        yield {
            **_members(each, "gender"),
            "id": _id(each["id"]),
            "case": _id(case["id"]),
            **{name: _Languages(each.get(name)) for name in ("name", "short", "occupation", "note")},
            "other_names": _texts(each["other_names"]),
            **_dates("born", each.get("born")),
            **_dates("died", each.get("died")),
            "citizenship": ";".join(each["citizenship"]),
            "same_as": _ids(each["same_as"]),
            "custody_status": custody.get("status"),
            "custody_unknown": custody.get("unknown"),
            **_dates("custody_since", custody.get("since")),
            "custody_event": _id(custody.get("event")),
            **_dates("deprived_of_liberty_since", custody.get("deprived_of_liberty_since")),
            **_dates("custody_newest_source", custody.get("newest_source")),
            "sources": _sources_of(each, case["id"]),
        }


def _charges(case):
    for each in case["charges"]:
        law = each.get("law", {})
        yield {
            **_members(each, "status certainty"),
            "id": _id(each["id"]),
            "case": _id(case["id"]),
            "people": _ids(each["people"]),
            "law": _id(law.get("id")),
            "article": _labelled("art.", law.get("article")),
            "code": _Languages(law.get("code")),
            "wording": _Languages(law.get("wording")),
            "law_jurisdiction": law.get("jurisdiction"),
            "longest_term": law.get("longest_term"),
            "proceeding": _id(each.get("proceeding")),
            **_dates("date", each.get("date")),
            **_dates("until", each.get("until")),
            "replaces": _id(each.get("replaces")),
            "by": _id(each.get("by", {}).get("id")),
            "note": _Languages(each.get("note")),
            "sources": _sources_of(each, case["id"]),
        }


def _events(case):
    for each in case["events"]:
        yield {**_event(each), "to": each.get("to")}


def _hearing(each):
    return {
        **_event(each),
        **_members(each, "uid access format checked"),
        "room": _labelled("room", each.get("room")),
        "judge": _guarded(each.get("judge")),
        "attend": _Languages(each.get("attend")),
    }


def _event(each):
    date, hour = each["date"], each.get("local_time")
    return {
        **_members(each, "type time_zone start_utc status result in_absentia certainty"),
        "id": _id(each["id"]),
        "case": _id(each["case"]),
        "title": _Languages(each.get("title")),
        "people": _ids(each["people"]),
        "proceeding": _id(each.get("proceeding")),
        **_dates("date", date),
        "court_day": date[:10] if re.fullmatch(r"[\d-]{10}(T.*)?", date) else None,
        "start_local": f"{hour}:00" if hour else None,
        "moved_from": ";".join(each["moved_from"]),
        "corrected_from": ";".join(each["corrected_from"]),
        "court": _id(each.get("court", {}).get("id")),
        "court_name": _Languages(each.get("court", {}).get("name")),
        "place": _id(each.get("place", {}).get("id")),
        "place_name": _Languages(each.get("place", {}).get("name")),
        **_dates("until", each.get("until")),
        "by": _id(each.get("by", {}).get("id")),
        "link": _address(each.get("link")),
        "note": _Languages(each.get("note")),
        "sources": _sources_of(each, each["case"]),
    }


def _outcomes(case):
    for event in case["events"]:
        for each in event["outcomes"]:
            yield _outcome(event, each["person"], each, False)
        own = {each["person"]["id"] for each in event["outcomes"]}
        shared = {"certainty": event["certainty"], "sources": event["sources"], **_members(event, "result until")}
        if event.get("result") or event.get("until"):
            for person in event["people"]:
                if person["id"] not in own:
                    yield _outcome(event, person, shared, True)


def _outcome(event, person, each, shared):
    members = "result sentence sentence_at_least sentence_for_life suspended regime work ban certainty"
    return {
        **_members(each, members),
        "id": _id(f"{event['id']}/{person['id'].split('/')[1]}"),
        "case": _id(event["case"]),
        "event": _id(event["id"]),
        "person": _id(person["id"]),
        "person_name": _Languages(person.get("name")),
        "event_type": event["type"],
        **_dates("date", event["date"]),
        "shared": shared,
        **_dates("until", each.get("until")),
        "in_absentia": each.get("in_absentia", event.get("in_absentia")),
        "death_sentence": each.get("death_sentence", False) if "sentence_for_life" in each else None,
        "fine": _guarded(each.get("fine")),
        "event_certainty": event["certainty"],
        "note": _Languages(each.get("note")),
        "sources": _sources_of(each, event["case"]),
    }


def _day(each):
    case, rule = each["id"].rpartition("/")[0], each.get("repeat", {})
    return {
        **_members(each, "type leap_day all_cases"),
        "id": _id(each["id"]),
        "case": _id(case or None),
        "title": _Languages(each.get("title")),
        **_dates("date", each.get("date")),
        "dates": ";".join(each["dates"]),
        "repeat": rule.get("type"),
        "repeat_month": rule.get("month"),
        "repeat_weekday": rule.get("weekday"),
        "repeat_nth": rule.get("nth"),
        **_dates("since", each.get("since")),
        **_dates("until", each.get("until")),
        "cases": ";".join(map(_id, each["cases"])),
        "people": _ids(each["people"]),
        "organiser": _id(each.get("organiser", {}).get("id")),
        "organiser_name": _Languages(each.get("organiser", {}).get("name")),
        "link": _address(each.get("link")),
        "note": _Languages(each.get("note")),
        "sources": _sources_of(each, case or f"days/{each['id']}"),
    }


def _sources(cases, days):
    for owner, case, day, sources in [(each["id"], each["id"], None, each["sources"]) for each in cases] + [
        (f"days/{each['id']}", None, each["id"], each["sources"]) for each in days if "/" not in each["id"]
    ]:
        for each in sources:
            yield {
                **_members(each, "type language accessed"),
                "id": _id(f"{owner}/{each['id']}"),
                "case": _id(case),
                "day": _id(day),
                "publisher": _id(each.get("publisher", {}).get("id")),
                "publisher_name": _Languages(each.get("publisher", {}).get("name")),
                "reprint_of": _id(each.get("reprint_of", {}).get("id")),
                **{name: _guarded(each.get(name)) for name in ("author", "title", "description")},
                **_dates("date", each.get("date")),
                **_dates("decided", each.get("decided")),
                "url": _address(each.get("url")),
                "archive": _address(each.get("archive")),
                "note": _Languages(each.get("note")),
            }


class _Languages:
    """A text in several languages, of which each becomes a cell."""

    def __init__(self, texts):
        self.texts = texts or {}


def _cells(row, languages):
    cells = {}
    for name, value in row.items():
        if isinstance(value, _Languages):
            for language in languages:
                cells[f"{name}_{language.replace('-', '_')}"] = _guarded(value.texts.get(language)) or ""
        else:
            cells[name] = str(value).lower() if isinstance(value, bool) else "" if value is None else str(value)
    return cells


def _members(each, names):
    return {name: each.get(name) for name in names.split()}


def _id(text):
    if text is None:
        return None
    first = text.split("/")[0]
    return f"id_{text}" if first in TAKEN_FOR_OTHER or first[0].isdigit() else text


def _ids(entries):
    return ";".join(_id(each if isinstance(each, str) else each["id"]) for each in entries)


def _sources_of(each, owner):
    return ";".join(_id(f"{owner}/{source if isinstance(source, str) else source['id']}") for source in each["sources"])


def _texts(texts):
    return ";".join(_guarded(text.replace(";", ",")) for text in texts if text)


def _guarded(text):
    if text is None:
        return None
    begins = "'" if text[:1] in ("\t", "\r") else ""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return begins + SIGN.sub(r"\1'\2", text)


def _address(text):
    return text and re.sub(r";(?=[=+\-@])", "%3B", text)


def _labelled(label, text):
    return _guarded(f"{label} {text}" if text and text[0] in "0123456789" else text)


def _dates(name, text):
    """The columns of a date, made of the date as it is known."""
    prefix = "" if name == "date" else f"{name}_"
    points = [point.rstrip("~?") for point in (text or "").split("/") if point not in ("", "..")]
    precision = {4: "year", 7: "month", 10: "day", 16: "minute"}
    first, last = span(text) if text else (None, None)
    return {
        name: text,
        f"{name}_precision": precision[min(map(len, points))] if text else None,
        f"{name}_approximate": "~" in text if text else None,
        f"{name}_unsure": "?" in text if text else None,
        f"{prefix}earliest": first,
        f"{prefix}latest": last,
    }
