"""Writes texts as notes of invented case records: records.py SHARE RECORDS FOLDER PAGES.

SHARE has manual pages and Russian fortunes as Debian installs them, RECORDS real records with texts in Arabic and
Persian; the notes are written below FOLDER.
"""

import gzip
import json
import os
import pathlib
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

# Where the manual pages of a language stand; those of the first three are compared as well.
LANGUAGES = {"en": "", "fr": "fr", "ru": "ru", "de": "de"}
COMPARED = ["en", "fr", "ru"]
# Languages of which the texts of real records are taken.
RECORDED = ["ar", "fa"]
NOTES_IN_RECORD = 4
# How the last section of a translated page begins, which its original does not have.
TRANSLATORS = ("TRADUCTION ", "ПЕРЕВОД ", "ÜBERSETZUNG ")

PIPELINE = """\
site:
  title: {{{site}}}
  url: https://quay.example.org
  uid_domain: quay.example.org
  contact: https://quay.example.org/contact
  repository: https://gitlab.example.org/quay/records
languages: {{default: {default}, published: [{published}]}}
licences: {{facts: CC0-1.0, texts: CC-BY-4.0}}
"""
SITE = {"en": "Quay", "fr": "Quai", "ru": "Причал", "de": "Der Kai", "ar": "الرصيف", "fa": "اسکله"}
TITLE = {
    "en": "The Quay Lanterns case", "fr": "L’affaire des lanternes", "ru": "Дело о фонарях", "de": "Die Laternen",
    "ar": "قضية الفوانيس", "fa": "پرونده فانوس‌ها",
}
ORGANISATIONS = """\
quay-committee:
  name:
    {en: Quay Committee, fr: Comité du quai, ru: Комитет причала, de: Kaikomitee, ar: لجنة الرصيف, fa: کمیته اسکله}
"""
PLACES = """\
selm:
  name: {en: Selm, fr: Selm, ru: Селм, de: Selm, ar: سلم, fa: سلم}
  kind: city
  country: QX
  time_zone: Etc/GMT-5
"""
RECORD = """\
id: {id}
language: {language}
title: {{{title}}}
jurisdiction: QX
people:
  lorne: {{name: {{en: Ada Lorne, fr: Ada Lorne, ru: Ада Лорн, de: Ada Lorne, ar: آدا لورن, fa: آدا لورن}}}}
sources: {{bulletin: {{type: support_group, publisher: quay-committee, description: A bulletin, url: "https://quay.example.org/b"}}}}
events:
"""
EVENT = "  - {{id: search-{number}, date: 2031-03-0{number}, type: search, place: selm, sources: [bulletin], note: {note}}}\n"


def found(manual, language):
    """The pages of a language by name, for instance man7/ascii.7.gz."""
    root = manual / LANGUAGES[language]
    paths = sorted(path for path in root.glob("man[1-8]/*.gz") if path.stat().st_size > 1500)
    return {str(path.relative_to(root)): path for path in paths}


def paragraphs(path):
    """The paragraphs of a page as plain text, one line each."""
    source = gzip.decompress(path.read_bytes())
    command = ["groff", "-K", "utf8", "-t", "-mandoc", "-T", "utf8", "-r", "LL=4000n", "-P", "-cbou"]
    done = subprocess.run(command, input=source, capture_output=True, check=False)
    text = done.stdout.decode("utf-8", "replace")
    text = re.sub(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ufffd\u2028\u2029]", "", text)
    blocks = [re.sub(r"\s+", " ", block).strip() for block in re.split(r"\n\s*\n", text)]
    ends = [number for number, block in enumerate(blocks) if block.startswith(TRANSLATORS)]
    blocks = blocks[: ends[0] if ends else None]
    return [block[:2000] for block in blocks if sum(letter.isalpha() for letter in block) > 40]


def fortunes(share):
    """The sayings of all files, one line each."""
    found_sayings = []
    for path in sorted((share / "games" / "fortunes" / "ru").glob("*")):
        if path.suffix in (".dat", ".u8") or not path.is_file():
            continue
        sayings = re.split(r"^%$", path.read_text(encoding="utf-8", errors="replace"), flags=re.M)
        blocks = [re.sub(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ufffd]", "", saying) for saying in sayings]
        blocks = [re.sub(r"\s+", " ", block).strip()[:2000] for block in blocks]
        found_sayings += [block for block in blocks if sum(letter.isalpha() for letter in block) > 40]
    return found_sayings


def recorded(records, language):
    """The texts of the records in a language that stand on one line."""
    line = re.compile(rf"^ +{language}: *(.+)$", re.M)
    texts = [text for path in sorted(records.rglob("*.yml")) for text in line.findall(path.read_text(encoding="utf-8"))]
    return [text.strip("'\"") for text in texts if text[0] not in "|>"]


def quoted(text):
    return json.dumps(text, ensure_ascii=False)


def versions(texts, languages):
    return ", ".join(f"{language}: {texts[language]}" for language in languages)


class Repository:
    """Records in some languages, with all that they refer to."""

    def __init__(self, folder, languages):
        self.languages = languages
        self.cases = folder / "records" / "cases"
        registry = folder / "records" / "registry"
        for path in (self.cases, registry):
            path.mkdir(parents=True)
        pipeline = PIPELINE.format(
            site=versions(SITE, languages), default=languages[0], published=", ".join(languages)
        )
        (folder / "pipeline.yml").write_text(pipeline, encoding="utf-8")
        (registry / "organisations.yml").write_text(ORGANISATIONS, encoding="utf-8")
        (registry / "places.yml").write_text(PLACES, encoding="utf-8")

    def write(self, name, notes):
        """Writes notes, texts in YAML, as records of a few events each."""
        for part in range(0, len(notes), NOTES_IN_RECORD):
            identifier = f"{name}-{part // NOTES_IN_RECORD}"
            title = versions(TITLE, self.languages)
            text = RECORD.format(id=identifier, language=self.languages[0], title=title)
            for number, note in enumerate(notes[part : part + NOTES_IN_RECORD], 1):
                text += EVENT.format(number=number, note=note)
            (self.cases / f"{identifier}.yml").write_text(text, encoding="utf-8")


def main():
    share, records, folder, most = (*map(pathlib.Path, sys.argv[1:4]), int(sys.argv[4]))
    pages = {language: found(share / "man", language) for language in LANGUAGES}
    common = sorted(set.intersection(*(set(pages[language]) for language in COMPARED)))
    # From all sections of the manual: pages at equal distances.
    common = common[:: max(1, len(common) // most)][:most]
    chosen = {language: common for language in COMPARED}
    for language in LANGUAGES.keys() - chosen.keys():
        names = sorted(pages[language])
        chosen[language] = names[:: max(1, len(names) // most)][:most]
    jobs = [(language, name) for language, names in chosen.items() for name in names]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        texts = dict(zip(jobs, pool.map(lambda job: paragraphs(pages[job[0]][job[1]]), jobs)))

    for language in LANGUAGES:
        repository = Repository(folder / language, [language])
        for number, name in enumerate(chosen[language]):
            repository.write(f"page-{number}", [quoted(text) for text in texts[language, name]])
    together = 0
    repository = Repository(folder / "three", COMPARED)
    for number, name in enumerate(common):
        found_texts = [texts.get((language, name), []) for language in COMPARED]
        if len({len(paragraph_list) for paragraph_list in found_texts}) != 1:
            continue
        together += 1
        notes = [
            "{" + versions({language: quoted(text) for language, text in zip(COMPARED, row)}, COMPARED) + "}"
            for row in zip(*found_texts)
        ]
        repository.write(f"page-{number}", notes)
    count = {language: sum(len(texts[job]) for job in jobs if job[0] == language) for language in LANGUAGES}

    others = {language: (language, recorded(records, language)) for language in RECORDED}
    sayings = fortunes(share)
    # As many as there are paragraphs, of all files.
    others["sayings"] = ("ru", sayings[:: max(1, len(sayings) // (most * 20))])
    for name, (language, notes) in others.items():
        Repository(folder / name, [language]).write(name, [quoted(text) for text in notes])
        count[name] = len(notes)
    print("texts:", ", ".join(f"{name} {number}" for name, number in count.items()))
    print("pages in English, French and Russian with the same number of paragraphs:", together)


main()
