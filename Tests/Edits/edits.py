"""Kinds of edits that leave records valid. Each takes the repository and a source of chance, and says in words what it
did, or nothing where these records have no place for it."""

import datetime
import hashlib
import re

import yaml
from layout import Document

TEXTS = [
    ("It was read aloud in the square.", "On l’a lu à voix haute sur la place.", "Это прочитали вслух на площади."),
    ("The report was confirmed later.", "L’information a été confirmée plus tard.", "Позже сообщение подтвердили."),
    ("Nothing more is known of it.", "On n’en sait pas plus.", "Больше об этом ничего не известно."),
]
EVENING = {"words": "Evening of lamps", "fr": "Soirée des lampes", "ru": "Вечер ламп"}
AFTER_NOTE = ("sources",)
AFTER_SOURCE_KEYS = ("consent", "withhold", "licence", "exceptions", "sources")


class Repository:
    """A records repository in a folder, as of a day."""

    def __init__(self, root, today):
        self.root, self.today, self.count = root, today, 0

    def documents(self, folder):
        paths = sorted((self.root / "records" / folder).glob("*.yml"))
        return [each for each in map(Document, paths) if each.top and each.top.is_spread]

    def pipeline(self):
        return Document(self.root / "pipeline.yml")

    def registry(self, name):
        path = self.root / "records/registry" / f"{name}.yml"
        return Document(path) if path.exists() else None

    def new_id(self, words):
        """An id that no file has."""
        self.count += 1
        return f"{words}-{self.count}x"

    def languages(self):
        languages = self.pipeline().top.block("languages")
        return languages.values("published"), languages.values("partial")

    def text(self, chance, key):
        """A text in every language of the site, as lines; other languages get what it says in English."""
        own = dict(zip(("en", "fr", "ru"), chance.choice(TEXTS)))
        return [f"{key}:"] + [f"  {each}: {own.get(each, own['en'])}" for each in self.languages()[0]]

    def name(self, key, words, **others):
        """A name, the same in every language that has no other."""
        return [f"{key}:"] + [f"  {each}: {others.get(each, words)}" for each in self.languages()[0]]

    def case(self, chance, fits=lambda document: True):
        documents = [each for each in self.documents("cases") if fits(each)]
        return chance.choice(documents) if documents else None

    def event(self, chance, fits):
        """A case and an event of it, written one key a line."""
        found = [
            (document, event)
            for document in self.documents("cases")
            for event in document.top.items("events")
            if event.is_spread and fits(event, document)
        ]
        return chance.choice(found) if found else (None, None)


def is_hearing(event):
    return "status" in event.entries


def add_tag(repository, chance):
    pipeline = repository.pipeline()
    tags = list(pipeline.top.block("tags").entries) if pipeline.top.block("tags") else []
    document = repository.case(chance, lambda each: each.top.is_list_spread("tags"))
    tags = [tag for tag in tags if document and tag not in document.top.values("tags")]
    if not tags:
        return None
    tag = chance.choice(tags)
    document.add_to_list(document.top, "tags", [f"- {tag}"])
    return f"{document.path.stem} gets the tag {tag}"


def new_tag(repository, chance):
    pipeline = repository.pipeline()
    document = repository.case(chance, lambda each: each.top.is_list_spread("tags"))
    if not pipeline.top.block("tags") or not document:
        return None
    tag = repository.new_id("new").replace("-", "_")
    pipeline.add(pipeline.top.block("tags"), repository.name(tag, "Lamplighters"))
    document.add_to_list(document.top, "tags", [f"- {tag}"])
    return f"{document.path.stem} gets a new tag"


def add_note(repository, chance):
    document, event = repository.event(chance, lambda event, _: "note" not in event.entries)
    if not event:
        return None
    document.add(event, repository.text(chance, "note"), AFTER_NOTE)
    return f"{document.path.stem}: {event.text('id')} gets a note"


def remove_key(repository, chance):
    """A key that may be left out goes."""
    found = []
    for document in repository.documents("cases"):
        blocks = [(document.top, ("verified", "monitoring", "aliases", "story", "identifiers", "tags", "support"))]
        blocks += [(each, ("judge", "room", "access", "format", "link", "attend")) for each in document.top.items("events")]
        people = document.top.named("people").values()
        blocks += [(each, ("occupation", "gender", "other_names", "citizenship", "photo", "note")) for each in people]
        sources = document.top.named("sources").values()
        blocks += [(each, ("author", "note", "archive", "accessed", "date")) for each in sources]
        for block, keys in blocks:
            found += [(document, block, key) for key in keys if block.is_spread and key in block.entries]
    found = [each for each in found if each[1].entries[each[2]][0].start_mark.column == each[1].indent]
    if not found:
        return None
    document, block, key = chance.choice(found)
    first, after = block.lines_of(key)
    if document.lines[first][: block.indent].strip():
        return None
    document.replace(first, after, [])
    return f"{document.path.stem}: `{key}` in line {first + 1} goes"


def other_name(repository, chance):
    document = repository.case(chance, lambda each: any(b.is_spread for b in each.top.named("people").values()))
    if not document:
        return None
    name, person = chance.choice([each for each in document.top.named("people").items() if each[1].is_spread])
    if person.is_list_spread("other_names"):
        document.add_to_list(person, "other_names", ["- T. Nobody"])
    elif "other_names" not in person.entries:
        later = ("born", "died", "birthday", "gender", "occupation", "citizenship", "photo", "same_as", "note", "sources")
        document.add(person, ["other_names:", "  - T. Nobody"], later)
    else:
        return None
    return f"{document.path.stem}: {name} gets another name"


def source_lines(repository, name, publisher, day):
    return [
        f"{name}:", "  type: news", f"  publisher: {publisher}", "  description: A report on what happened",
        f"  date: {day}", "  language: en", f"  url: https://news.example.org/{name}",
    ]  # fmt: skip


def add_source(repository, chance):
    """A new source, cited by an event that lies before it."""
    document, event = repository.event(chance, lambda event, _: event.is_list_spread("sources"))
    organisations = repository.registry("organisations")
    if not event or not organisations:
        return None
    name = repository.new_id("report")
    document.add_to_list(event, "sources", [f"- {name}"])
    document = Document(document.path)
    publisher = chance.choice(list(organisations.top.entries))
    document.add(document.top.block("sources"), source_lines(repository, name, publisher, repository.today))
    return f"{document.path.stem}: {event.text('id')} gets a source of {publisher}"


def insert_event(repository, document, lines, day):
    """Puts an event where its day belongs."""
    events = document.top.items("events")
    later = [each for each in events if (each.text("date") or "")[:10] > day]
    sequence = document.top.entries["events"][1]
    if later:
        line = later[0].node.start_mark.line
    else:
        line = document.end(document.top.entries["events"][0].start_mark.line, sequence.value[-1])
    pad = " " * sequence.start_mark.column
    document.insert(line, [pad + each for each in lines])


def spread_events(document):
    return document.top.is_list_spread("events") and any(each.is_spread for each in document.top.items("events"))


def add_event(repository, chance):
    """Something that happened lately, with a source of its own."""
    document = repository.case(chance, spread_events)
    organisations = repository.registry("organisations")
    if not document or not organisations:
        return None
    kind = chance.choice(["statement", "campaign", "recognition", "search", "un_opinion", "international_court_filing"])
    day = repository.today - datetime.timedelta(days=chance.randint(3, 40))
    name, source = repository.new_id(kind.replace("_", "-")), repository.new_id("report")
    who = chance.choice(list(document.top.named("people")))
    lines = [f"- id: {name}", f"  date: {day}", f"  type: {kind}", "  who:", f"    - {who}"]
    lines += ["  " + each for each in repository.text(chance, "note")] + ["  sources:", f"    - {source}"]
    insert_event(repository, document, lines, str(day))
    document = Document(document.path)
    publisher = chance.choice(list(organisations.top.entries))
    document.add(document.top.block("sources"), source_lines(repository, source, publisher, day))
    return f"{document.path.stem}: a {kind} of {day}"


def workday(day):
    while day.weekday() > 4:
        day += datetime.timedelta(days=1)
    return day


def add_hearing(repository, chance):
    """A hearing ahead, or one that was held."""
    document = repository.case(chance, spread_events)
    courts = repository.registry("courts")
    if not document or not courts or not courts.top.entries:
        return None
    is_past = chance.random() < 0.4
    day = workday(repository.today + datetime.timedelta(days=-30 if is_past else chance.randint(12, 200)))
    zoned = [name for name, (_, value) in courts.top.entries.items() if "time_zone" in dict((k.value, v) for k, v in value.value)]
    court = chance.choice(zoned or list(courts.top.entries))
    hour = f"T{chance.randint(9, 16):02}:{chance.choice(['00', '15', '30'])}" if court in zoned and chance.random() < 0.7 else ""
    name = repository.new_id("complaint")
    who = chance.choice(list(document.top.named("people")))
    source = chance.choice(list(document.top.named("sources")))
    lines = [f"- id: {name}", f"  date: {day}{hour}", "  type: complaint_hearing", "  who:", f"    - {who}"]
    lines += [f"  court: {court}", f"  status: {'held' if is_past else 'scheduled'}", "  sources:", f"    - {source}"]
    insert_event(repository, document, lines, str(day))
    return f"{document.path.stem}: a hearing of {day}{hour}"


def less_precise(repository, chance):
    fits = lambda event, _: not is_hearing(event) and re.fullmatch(r"\d{4}-\d\d-\d\d", event.text("date") or "")
    document, event = repository.event(chance, fits)
    if not event or not document.change(event, "date", event.text("date")[:7]):
        return None
    return f"{document.path.stem}: {event.text('id')} is known to the month only"


def more_precise(repository, chance):
    fits = lambda event, _: re.fullmatch(r"\d{4}-\d\d", event.text("date") or "")
    document, event = repository.event(chance, fits)
    if not event or not document.change(event, "date", event.text("date") + f"-{chance.randint(1, 28):02}"):
        return None
    return f"{document.path.stem}: {event.text('id')} is known to the day"


def move_hearing(repository, chance):
    """The court moves a hearing that lies ahead, or the date was our mistake."""
    today = str(repository.today)
    fits = lambda event, _: event.text("status") == "scheduled" and (event.text("date") or "") > today and "moved_from" not in event.entries and "corrected_from" not in event.entries
    document, event = repository.event(chance, fits)
    if not event:
        return None
    old = event.text("date")
    day = workday(datetime.date.fromisoformat(old[:10]) + datetime.timedelta(days=chance.randint(3, 20)))
    key = chance.choice(["moved_from", "corrected_from"])
    later = ("checked", "access", "format", "attend", "link", "certainty", "by", "result", "until", "outcomes", "note", "sources")
    document.add(event, [f"{key}:", f"  - {old}"], later)
    document = Document(document.path)
    event = next(each for each in document.top.items("events") if each.text("id") == event.text("id"))
    document.change(event, "date", f"{day}{old[10:]}")
    return f"{document.path.stem}: {event.text('id')} {key} {old}"


def change_state(repository, chance):
    today = str(repository.today)
    fits = lambda event, _: event.text("status") in ("scheduled", "tentative") and (event.text("date") or "") > today
    document, event = repository.event(chance, fits)
    state = chance.choice(["cancelled", "postponed", "tentative", "scheduled"])
    if not event or event.text("status") == state:
        return None
    document.change(event, "status", state)
    return f"{document.path.stem}: {event.text('id')} is {state}"


def reword(repository, chance):
    """A text is worded better; its translations stay behind."""
    found = []
    for document in repository.documents("cases"):
        for block in [document.top, *document.top.items("events")]:
            for key in ("summary", "note"):
                texts = block.block(key)
                if texts and texts.is_spread and (texts.text("en") or "").endswith("."):
                    found.append((document, texts, key))
    if not found:
        return None
    document, texts, key = chance.choice(found)
    value = texts.entries["en"][1]
    if value.style or len(value.value) > 280:
        return None
    document.change(texts, "en", value.value[:-1] + ", as said.")
    return f"{document.path.stem}: a {key} is reworded"


def partial_title(repository, chance):
    """A title in a language that only some records have: a new calendar."""
    partial = repository.languages()[1]
    document = repository.case(chance, lambda each: each.top.block("title") and each.top.block("title").is_spread)
    texts = document.top.block("title") if document else None
    missing = [each for each in partial if texts and each not in texts.entries]
    if not missing:
        return None
    scripts = {"be": "Справа пра ліхтары", "fa": "پروندهٔ فانوس‌ها", "ar": "قضية الفوانيس"}
    language = chance.choice(missing)
    document.add(texts, [f"{language}: {scripts.get(language, 'Lanterns')}"])
    return f"{document.path.stem}: a title in {language}"


def case_day(repository, chance):
    document = repository.case(chance, lambda each: "days" not in each.top.entries or each.top.is_list_spread("days"))
    if not document:
        return None
    source = chance.choice(list(document.top.named("sources")))
    date = f"date: {repository.today + datetime.timedelta(days=chance.randint(10, 300))}"
    shape = chance.choice([[date, "repeat: yearly"], [date], ["repeat:", "  month: 5", "  weekday: friday", "  nth: 2"]])
    name = repository.new_id("evening")
    lines = [f"id: {name}", "type: vigil", *repository.name("title", **EVENING), *shape, "sources:", f"  - {source}"]
    item = [("- " if number == 0 else "  ") + line for number, line in enumerate(lines)]
    if "days" in document.top.entries:
        document.add_to_list(document.top, "days", item)
    else:
        document.add(document.top, ["days:"] + ["  " + line for line in item], ("support", *AFTER_SOURCE_KEYS))
    return f"{document.path.stem}: a day, {shape[-1].strip()}"


def day_file(repository, chance):
    organisations = repository.registry("organisations")
    if not organisations:
        return None
    name = repository.new_id("evening-of-lamps")
    publisher = chance.choice(list(organisations.top.entries))
    shape = chance.choice([["date: 2020-03-21", "repeat: yearly"], ["repeat:", "  month: 10", "  weekday: sunday", "  nth: -1", "since: 2024"], ["dates:", "  - 2026-05-01", "  - 2027-04-30/2027-05-01"]])
    lines = [f"id: {name}", "language: en", "type: solidarity_day", *repository.name("title", **EVENING), *shape]
    lines += ["sources:"] + ["  " + each for each in source_lines(repository, "call", publisher, "2020-01-10")]
    folder = repository.root / "records/days"
    folder.mkdir(exist_ok=True)
    (folder / f"{name}.yml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return f"a file of a day, {shape[-1].strip()}"


def case_file(repository, chance):
    organisations = repository.registry("organisations")
    if not organisations:
        return None
    name = repository.new_id("lamp-case")
    publisher = chance.choice(list(organisations.top.entries))
    lines = [f"id: {name}", "language: en", *repository.name("title", "The Lamp case", fr="L’affaire de la lampe", ru="Дело о лампе"), "jurisdiction: QX", "people:", "  nobody:"]
    lines += ["    " + each for each in repository.name("name", "Ann Nobody")]
    lines += ["sources:"] + ["  " + each for each in source_lines(repository, "call", publisher, "2024-01-10")]
    (repository.root / f"records/cases/{name}.yml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return "a new case"


def registry_entry(repository, chance):
    kind = chance.choice(["courts", "places", "laws", "organisations"])
    document = repository.registry(kind)
    if not document:
        return None
    name = repository.new_id("lamp")
    label = {
        "courts": [*repository.name("name", "Lamp Court"), "time_zone: Etc/GMT-5"],
        "places": [*repository.name("name", "Lamp Town"), "kind: city", "country: QX", "time_zone: Etc/GMT-5"],
        "laws": [*repository.name("wording", "lighting lamps"), *repository.name("code", "Lamp Code"), 'article: "12"', "jurisdiction: QX"],
        "organisations": [*repository.name("name", f"Lamp Paper {name}"), "url: https://lamp.example.org"],
    }[kind]
    document.insert(len(document.lines) - 1, ["", f"{name}:"] + ["  " + each for each in label])
    return f"an entry of {kind}"


def rename_in_registry(repository, chance):
    document = repository.registry(chance.choice(["courts", "places", "organisations"]))
    blocks = [document.top.block(each) for each in document.top.entries] if document else []
    texts = [each.block("name") for each in blocks if each and each.block("name") and each.block("name").is_spread]
    texts = [each for each in texts if each.text("en") and not each.entries["en"][1].style]
    if not texts:
        return None
    chosen = chance.choice(texts)
    document.change(chosen, "en", chosen.text("en") + " (old name)")
    return f"{document.path.stem}: a name is changed"


def comment(repository, chance):
    document = repository.case(chance)
    document.insert(chance.randint(1, 2), ["# Read again by another pair of eyes."])
    return f"{document.path.stem}: a comment"


def blank_lines(repository, chance):
    document = repository.case(chance, spread_events)
    if not document:
        return None
    event = chance.choice(document.top.items("events"))
    document.insert(event.node.start_mark.line, ["", "  # From here on it was reported by another paper."])
    return f"{document.path.stem}: a comment between two events"


def no_lock(repository, chance):
    lock = repository.root / "records/translations.lock"
    if not lock.exists():
        return None
    lines = lock.read_text(encoding="utf-8").split("\n")
    if chance.random() < 0.5:
        lock.unlink()
        return "no lock of translations"
    del lines[chance.randint(1, len(lines) // 2) : -1 : 2]
    lock.write_text("\n".join(lines), encoding="utf-8")
    return "half a lock of translations"


def withdraw_day(repository, chance):
    """A day is taken back: the file goes, and a digest of its id is kept."""
    days = sorted((repository.root / "records/days").glob("*.yml"))
    file = repository.root / "records/withdrawn.yml"
    if not days or not file.exists():
        return None
    day = chance.choice(days)
    digest = hashlib.sha256(day.stem.encode()).hexdigest()
    entry = [f"  - digest: {digest}", f"    date: {repository.today}"]
    text = file.read_text(encoding="utf-8").rstrip("\n")
    text = text.removesuffix(" []") + "\n" + "\n".join(entry) + "\n"
    if yaml.safe_load(text) is None:
        return None
    day.unlink()
    file.write_text(text, encoding="utf-8")
    return f"{day.stem} is withdrawn"


KINDS = [
    add_tag, new_tag, add_note, remove_key, other_name, add_source, add_event, add_hearing, less_precise, more_precise,
    move_hearing, change_state, reword, partial_title, case_day, day_file, case_file, registry_entry,
    rename_in_registry, comment, blank_lines, no_lock, withdraw_day,
]  # fmt: skip
