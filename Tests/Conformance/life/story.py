"""The steps of steps.yml."""

from pathlib import Path
from typing import NamedTuple

import yaml

FILE = Path(__file__).parent / "steps.yml"
NAMES = ["opening", "second"]


class Step(NamedTuple):
    """A day, the facts of the hearings that change, and what is to be seen then."""

    day: str
    words: str
    facts: dict
    sees: list
    says: dict
    # The calendars that change a day later, because an entry reaches its limit.
    then_changes: list
    is_withdrawal: bool


def steps():
    # Days stay text.
    return [_step(each) for each in yaml.load(FILE.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)]


def _step(each):
    facts = {name: each[name] for name in NAMES if name in each}
    sees, says = each["sees"].splitlines(), each.get("says", {})
    return Step(each["day"], each["words"], facts, sees, says, each.get("then_changes", []), "withdrawn" in each)
