"""Renders the pages of cases from a published site's JSON with Jinja2, in every published language.

Usage: jinja_pages.py SITE FOLDER

SITE is what `docket publish` has written, FOLDER gets `<language>/cases/<id>.html`. `pages.py` runs it beside docket.
The template is compiled once, escapes by itself and is used for all pages; what does not depend on the language is
worked out once a case. Words come from docket's own catalogues. The JSON has no custody over time, so that the events
that change it stand in its place.
"""

import datetime
import functools
import json
import pathlib
import re
import sys

import jinja2

HERE = pathlib.Path(__file__).resolve().parent

MONTHS = {
    "en": "January February March April May June July August September October November December",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
}
UNITS = {"en": ("years", "months", "days"), "fr": ("ans", "mois", "jours"), "ru": ("л.", "мес.", "дн.")}
OWN_NAMES = {"en": "English", "fr": "Français", "ru": "Русский", "es": "Español", "ar": "العربية", "fa": "فارسی"}
EXACT = re.compile(r"\d{4}-\d\d-\d\d(T\d\d:\d\d)?")

# How custody is drawn after an event of a kind or a result.
SHADES = {
    "held": "detention arrest rearrest courtroom_arrest administrative_arrest recapture transfer arrival "
    "remanded extended convicted",
    "limited": "house_arrest travel_ban bail wanted_listing prison_leave conditional_release suspended",
    "free": "release sentence_served restrictions_lifted pardon amnesty exile deportation exchange released acquitted",
}
SHADES = {kind: shade for shade, kinds in SHADES.items() for kind in kinds.split()}


def main():
    site, folder = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    index = json.loads((site / "api/v1/index.json").read_bytes())
    environment = jinja2.Environment(autoescape=True, undefined=jinja2.ChainableUndefined)
    environment.filters.update(own=lambda id: id.rpartition("/")[2], initial=initial, extract=lambda id, all: all[id])
    environment.tests["exact"] = lambda date: EXACT.fullmatch(date) is not None
    lines = (HERE / "case.html.jinja").read_text("utf-8").splitlines()
    template = environment.from_string("".join(line.strip() for line in lines))
    languages = index["result"]["languages"]
    voices = {language: voice(language) for language in languages}
    shared = {"site": index["result"], "licence": index["licence"], "today": index["as_of"], "own_name": OWN_NAMES}
    for language in languages:
        (folder / language / "cases").mkdir(parents=True)
    for path in sorted((site / "api/v1/cases").glob("*.json")):
        case = json.loads(path.read_bytes())["result"]
        facts = shared | view(case, index["as_of"])
        for language in languages:
            page = template.render(facts, **voices[language])
            (folder / language / "cases" / f"{case['id']}.html").write_bytes(page.encode())


def initial(text):
    """A text with its first letter in capitals."""
    return text[:1].upper() + text[1:]


def view(case, today):
    """What pages of all languages say of a case, beside its JSON."""
    events = sorted(case["events"], key=lambda event: event["earliest"])
    ahead = [
        event for event in events
        if "uid" in event and event["earliest"] >= today and event.get("status") not in ("cancelled", "held")
        and event["certainty"] != "retracted"
    ]
    return {
        "case": case, "events": events, "next": ahead[0] if ahead else None,
        "numbers": {source["id"]: number for number, source in enumerate(case["sources"], 1)},
        "of_person": {person["id"]: of_person(person["id"], events, today) for person in case["people"]},
    }


def of_person(id, events, today):
    """The decisions about a person, the events that changed custody, and where the person is held."""
    own = [
        event for event in events
        if event["certainty"] != "retracted" and any(person["id"] == id for person in event["people"])
    ]
    decisions = [(event, one) for event in own for one in event["outcomes"] if one["person"]["id"] == id]
    results = {event["id"]: one["result"] for event, one in decisions}
    shades = {event["id"]: SHADES.get(results.get(event["id"], event["type"])) for event in own}
    changes = [event for event in own if shades[event["id"]] and event["earliest"] <= today]
    days = [ordinal(event["earliest"]) for event in changes] + [ordinal(today)]
    scale = 1000 / max(1, days[-1] - days[0])
    places = [int((day - days[0]) * scale) for day in days]
    held = [event for event in own if event["type"] in ("arrival", "still_held") and "place" in event]
    return {
        "decisions": decisions,
        "spells": [
            {"event": event, "shade": shades[event["id"]], "start": start, "width": max(2, stop - start)}
            for event, start, stop in zip(changes, places, places[1:])
        ],
        "held_at": held[-1] if held else None,
    }


def ordinal(day):
    return datetime.date.fromisoformat(day).toordinal()


def voice(language):
    """The words of a language, and the functions that word texts, dates and lengths in it."""
    words = catalogue(language)
    months = MONTHS.get(language, MONTHS["en"]).split()
    units = dict(zip("YMD", UNITS.get(language, UNITS["en"])))

    def text(versions):
        return versions.get(language) or next(iter(versions.values()), "") if versions else ""

    @functools.cache
    def day(date):
        if "/" in date:
            return " – ".join(day(part) for part in date.split("/") if part != "..")
        match = re.match(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d:\d\d))?", date)
        if not match:
            return date
        year, month, number, time = match.groups()
        parts = [str(int(number))] if number else []
        parts += [months[int(month) - 1]] if month else []
        parts += [year, "года"] if language == "ru" else [year]
        return " ".join(parts) + (f", {time}" if time else "")

    @functools.cache
    def length(duration):
        parts = re.findall(r"(\d+)([YMD])", duration)
        return " ".join(f"{number} {units[unit]}" for number, unit in parts)

    def fill(name, **values):
        return words.get(name, name).format_map(values)

    return {
        "language": language, "words": words, "text": text, "day": day, "length": length, "fill": fill,
    }


def catalogue(language):
    """docket's own words by their names; English ones where a language lacks them."""
    path = HERE.parent / "Messages" / f"{language}.po"
    own = path if path.exists() else HERE.parent / "Messages" / "fr.po"
    found = re.findall(r'msgctxt "(.*)"\nmsgid "(.*)"\nmsgstr "(.*)"', own.read_text("utf-8"))
    return {name: translated if translated and own == path else english for name, english, translated in found}


if __name__ == "__main__":
    main()
