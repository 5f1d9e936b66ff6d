"""The steps of steps.yml."""

from pathlib import Path
from typing import NamedTuple

import yaml

FILE = Path(__file__).parent / "steps.yml"
# The events: hearings, and how it ends.
NAMES = ["opening", "second", "free"]


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
    # What the feeds of changes have had to tell since the step before: kind and title.
    news: list


def steps():
    # Days stay text.
    return [_step(each) for each in yaml.load(FILE.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)]


def _step(each):
    facts = {name: each[name] for name in NAMES if name in each}
    news = [f"{each['day']} | {row}" for row in each.get("news", "").splitlines()]
    sees, says = each["sees"].splitlines(), each.get("says", {})
    return Step(each["day"], each["words"], facts, sees, says, each.get("then_changes", []), "withdrawn" in each, news)
