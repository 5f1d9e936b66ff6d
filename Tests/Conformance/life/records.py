"""The records of the invented case, as they are at a step."""

import hashlib
import shutil
import textwrap

PATH = "records/cases/long-road.yml"
ID = "long-road"
CASE = """\
id: long-road
language: en
title:
  en: The Long Road case
  fr: L’affaire de la longue route
  ru: Дело о длинной дороге
summary:
  en: A carter was tried for a song.
  fr: Une charretière jugée pour une chanson.
  ru: Возницу судили за песню.
jurisdiction: QX
time_zone: Etc/GMT-5
people:
  marsh:
    name:
      en: Una Marsh
      fr: Una Marsh
      ru: Уна Марш
events:
{events}
sources:
  gazette:
    type: news
    publisher: port-gazette
    description: Reports on the case
    language: en
    url: https://gazette.example.org/road
"""
HEARING = "    type: trial_hearing\n    court: selm-regional"
EVENT = """\
  - id: {id}
{facts}
    sources:
      - gazette
"""


def prepare(harbour, folder):
    """The invented site without its hearings and days, but for one yearly day that never changes."""
    shutil.copytree(harbour, folder)
    for file in (folder / "records/cases").iterdir():
        if file.name != "2029.yml":
            file.unlink()
    shutil.rmtree(folder / "records/days")


def write(folder, facts):
    """Writes the case with these facts of its events, by their ids; what says no type is a hearing."""
    events = "".join(EVENT.format(id=name, facts=_facts(each)) for name, each in facts.items())
    (folder / PATH).write_text(CASE.format(events=events.rstrip("\n")), encoding="utf-8")


def withdraw(folder, day):
    """Takes the case back as design and documentation say: the file goes, a digest of its id stays."""
    (folder / PATH).unlink()
    digest = hashlib.sha256(ID.encode()).hexdigest()
    text = f"withdrawn:\n  - digest: {digest}\n    date: {day}\n"
    (folder / "records/withdrawn.yml").write_text(text, encoding="utf-8")


def is_named(text):
    """Whether a text names the case, or whom it is about."""
    return any(word in text for word in (ID, "Una Marsh", "Уна Марш"))


def _facts(facts):
    indented = _indented(facts)
    return indented if indented.lstrip().startswith("type:") else f"{HEARING}\n{indented}"


def _indented(facts):
    return textwrap.indent(textwrap.dedent(facts).strip("\n"), "    ")
