#!/usr/bin/env python3
"""Compares what docket takes for an IBAN or a personal number with python-stdnum, right and wrong ones.

Usage: private_numbers.py DOCKET [SEED]

All numbers are made up when it runs. For each country of the registry: accounts with the right check digits, as docket
must find them, and their neighbours (a digit changed, two exchanged, one left out, one added, another country), of
which docket must find those, and only those, that python-stdnum takes for valid. The same for documents, beside a word
that says what they are. Exits with 1 when the two disagree.
"""

import random
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from stdnum import iban, luhn
from stdnum.cn import ric
from stdnum.fr import nir
from stdnum.il import idnr as israeli
from stdnum.iso7064 import mod_97_10
from stdnum.ru import inn
from stdnum.tr import tckimlik
from stdnum.ua import rntrc

PIPELINE = """\
site:
  title: {en: Quay}
  url: https://quay.example.org
  uid_domain: quay.example.org
  contact: https://quay.example.org/contact
  repository: https://gitlab.example.org/quay/records
languages: {default: en, published: [en]}
licences: {facts: CC0-1.0, texts: CC-BY-4.0}
"""
# So few that no report is cut short.
LINES_IN_FILE = 4
DIGITS, CAPITALS = "0123456789", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ALPHABETS = {"n": DIGITS, "a": CAPITALS, "c": DIGITS + CAPITALS}
# Countries that use such numbers and are not in the registry, which python-stdnum goes by.
UNREGISTERED = {"IR": "22n", "DZ": "22n", "MA": "24n"}


def found(docket, rule, lines):
    """The numbers of the lines of which a rule says something."""
    hits = set()
    with tempfile.TemporaryDirectory() as folder:
        cases = Path(folder) / "records" / "cases"
        cases.mkdir(parents=True)
        (Path(folder) / "pipeline.yml").write_text(PIPELINE, encoding="utf-8")
        for first in range(0, len(lines), LINES_IN_FILE):
            text = "".join(f"{line}\n" for line in lines[first : first + LINES_IN_FILE])
            (cases / f"numbers-{first}.txt").write_text(text, encoding="utf-8")
        command = [docket, "validate", "-C", folder, "--format", "github", "--as-of", "2031-04-02"]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode not in (0, 1):
            sys.exit(done.stderr)
        for line in done.stdout.splitlines():
            place = re.search(rf"file=records/cases/numbers-(\d+)\.txt,line=(\d+),.*title={rule}\b", line)
            if place:
                hits.add(int(place[1]) + int(place[2]) - 1)
    return hits


def neighbours(number, random):
    """A number and others that are nearly the same."""
    place = random.randrange(2, len(number))
    kind = DIGITS if number[place].isdigit() else CAPITALS
    swap = random.randrange(2, len(number) - 1)
    yield number
    yield number[:place] + random.choice(kind.replace(number[place], "")) + number[place + 1 :]
    yield number[:swap] + number[swap + 1] + number[swap] + number[swap + 2 :]
    yield number[:-1]
    yield number + random.choice(DIGITS)


def accounts(random):
    """Accounts of every country with the right check digits, and their neighbours; with whether they are valid."""
    structures = dict(UNREGISTERED)
    for _, country, _, properties, _ in iban._ibandb.prefixes:
        structures[country] = properties["bban"]
    for country, structure in sorted(structures.items()):
        for _ in range(4):
            account = "".join(
                random.choice(ALPHABETS[kind])
                for count, kind in re.findall(r"(\d+)!?([nac])", structure)
                for _ in range(int(count))
            )
            # Most places that may have a letter have a digit in truth.
            account = "".join(
                random.choice(DIGITS) if kind == "c" and random.random() < 0.6 else letter
                for letter, kind in zip(account, kinds(structure))
            )
            right = country + mod_97_10.calc_check_digits(account + country) + account
            for number in neighbours(right, random):
                if country in UNREGISTERED:
                    body = number[4:] + number[:4]
                    valid = len(number) == len(right) and number[4:].isdigit() and mod_97_10.is_valid(body)
                else:
                    valid = iban.is_valid(number, check_country=False)
                yield number, valid


def kinds(structure):
    return [kind for count, kind in re.findall(r"(\d+)!?([nac])", structure) for _ in range(int(count))]


def spelled(number, random):
    """A spelling with separators, small letters or a prefix: the same number to a reader."""
    separator = random.choice([" ", "-", "/", "_", ".", "    ", "\N{RIGHTWARDS ARROW}", "*", ":", ", "])
    fours = separator.join(number[place : place + 4] for place in range(0, len(number), 4))
    return random.choice([fours, "IBAN" + number, number[0] + number[1].lower() + number[2:]])


def iranian(number):
    """python-stdnum has none of Iran; this is written after the description of the check digit, not after docket."""
    if len(number) != 10 or len(set(number)) == 1:
        return False
    rest = sum(int(digit) * (10 - place) for place, digit in enumerate(number[:9])) % 11
    return int(number[9]) == (rest if rest < 2 else 11 - rest)


def documents(random):
    """Lines with personal numbers, and whether they are valid."""
    def digits(count):
        return "".join(random.choice(DIGITS) for _ in range(count))

    def birthday():
        return f"{random.randrange(1950, 2011)}{random.randrange(1, 13):02}{random.randrange(1, 29):02}"

    makers = [
        ("T.C. kimlik no", lambda: random.choice(DIGITS[1:]) + digits(10), tckimlik.is_valid),
        ("کد ملی", lambda: digits(10), iranian),
        ("תעודת זהות", lambda: digits(9), lambda number: luhn.is_valid(number) and israeli.is_valid(number)),
        ("РНОКПП", lambda: digits(10), rntrc.is_valid),
        ("ИНН", lambda: digits(12), inn.is_valid),
        ("NIR", lambda: random.choice("12") + digits(2) + f"{random.randrange(1, 13):02}"
            + random.choice(["75", "13", "2A", "2B"]) + digits(8), nir.is_valid),
        ("身份证", lambda: "110101" + birthday() + digits(3) + random.choice(DIGITS + "X"), ric.is_valid),
    ]
    for word, make, is_valid in makers:
        right = wrong = 0
        while right < 25 or wrong < 60:
            number = make()
            valid = bool(is_valid(number))
            if right < 25 if valid else wrong < 60:
                right, wrong = right + valid, wrong + (not valid)
                yield f"{word} {number}", valid


def compare(docket, name, rule, cases):
    hits = found(docket, rule, [line for line, _ in cases])
    missed = sum(valid and number not in hits for number, (_, valid) in enumerate(cases))
    extra = [line for number, (line, valid) in enumerate(cases) if not valid and number in hits]
    right = sum(valid for _, valid in cases)
    print(f"{name}: {right} valid, {len(cases) - right} not valid, {missed} missed, {len(extra)} found for nothing")
    for number, (line, valid) in enumerate(cases):
        if valid != (number in hits):
            print(f"  {'missed' if valid else 'for nothing'}: {line}")
    return missed + len(extra) == 0 and right > 0


def main():
    docket, seed = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 1
    generator = random.Random(seed)
    numbers = list(accounts(generator))
    fine = compare(docket, "IBAN", "bank-account", numbers)
    many = [(spelled(number, generator), valid) for number, valid in numbers if valid]
    fine &= compare(docket, "IBAN, otherwise spelled", "bank-account", many)
    fine &= compare(docket, "personal numbers", "national-identifier", list(documents(generator)))
    return 0 if fine else 1


sys.exit(main())
