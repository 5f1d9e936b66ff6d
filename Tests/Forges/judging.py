"""What every forge has to do, whatever its files look like.

A forge is an object with
  `check(records, commit, base, before)`   runs the check of a proposal (base) or a push (before): a `Judgement`
  `publish(records, commit, first, …)`     publishes: a `Result` and the folder, or nothing where it may not run
"""

import dataclasses
import pathlib

from records import Records
from world import RECORD, Result, World


@dataclasses.dataclass
class Judgement:
    result: Result
    # What people read of the findings beside the lines or in the log.
    findings: str
    # What they read of the change.
    summary: str


MOVED = ("date: 2031-05-20T09:00", "date: 2031-06-03T09:00")
WRONG = ("date: 2025-02-07", "date: 2025-02-30")
LINE = 18
HONEST = ("A lamplighter was tried in 2025", "A lamplighter of Selm was tried in 2025")


def check(world: World, forge):
    records = Records(world, forge.name)
    main = records.head()

    good = forge.check(records, records.propose(*HONEST), base="main")
    good.result.succeeds()
    assert "quay-lanterns" in good.summary or "Quay Lanterns" in good.summary, good.summary
    yield "passes an honest proposal and says what readers will notice"

    bad = forge.check(records, records.propose(*WRONG), base="main")
    bad.result.fails()
    forge.marks(bad, RECORD, LINE)
    yield "fails on a day that does not exist, on its line"

    silent = forge.check(records, records.propose(*MOVED), base="main")
    silent.result.fails()
    assert "20 May 2031" in silent.findings, silent.result.log
    yield "notices in a proposal that a hearing moved without a word"

    records.replace(RECORD, *MOVED)
    moved = records.commit("Move")
    pushed = forge.check(records, moved, before=main)
    pushed.result.fails()
    assert "20 May 2031" in pushed.findings, pushed.result.log
    yield "notices it in a push, too"

    world.git(records.work, "reset", "--quiet", "--hard", main)
    records.replace(RECORD, *HONEST)
    forced = records.commit("Another history")
    replaced = forge.check(records, forced, before=moved)
    replaced.result.fails()
    assert "3 June 2031" in replaced.findings, replaced.result.log
    yield "compares a forced push with what it replaced"

    forge.check(records, forced, before="0" * 40).result.succeeds("nothing to compare with")
    forge.check(records, forced).result.succeeds("nothing to compare with")
    yield "passes a first push and a nightly run"

    publish(world, forge, records, forced)
    yield "publishes once by hand, then by the ledger of the site, and stops at any other answer"

    assert forge.publish(records, forced, proposal=True) is None
    yield "publishes no proposal"

    unreleased = Records(world, forge.name, world.release(URL="", SHA256=""))
    forge.check(unreleased, unreleased.head(), base="main").result.fails("no release of docket is named yet")
    yield "stops while there is no release"


def publish(world: World, forge, records: Records, commit: str):
    def run(**options: str) -> tuple[Result, pathlib.Path]:
        return forge.publish(records, commit, **options)

    run()[0].fails("answers 404", "first_publication", "Nothing was published")
    result, folder = run(first=True)
    result.succeeds("as SHA256SUMS says")
    records.put(folder / "public")
    run(first=True)[0].fails("this is not the first publication")
    result, folder = run()
    result.succeeds("previous ledger:", "as SHA256SUMS says")
    records.put(folder / "public")
    if forge.name == "github":
        unsound(records, run)
        run(allow="removals")[0].succeeds()
    run(allow="$(touch x)")[0].fails("a word such as removals")
    forge.deployed(records, folder)


def unsound(records: Records, run):
    """Any answer but a sound ledger stops a publication. The scripts are the same on all forges."""
    ledger = records.site / "ledger.json"
    whole = ledger.read_bytes()
    for answer in (whole[: len(whole) // 2], b"<html>Welcome</html>"):
        ledger.write_bytes(answer)
        run()[0].fails("Nothing was published")
    ledger.write_bytes(whole)
    refused = ledger.with_name("ledger.json.status")
    refused.write_text("403")
    run()[0].fails("answers 403", "Nothing was published")
    refused.unlink()
