#!/usr/bin/env python3
"""Checks a published folder with independent consumers. Run it through `run`, which prepares what it needs.

Usage: check.py FOLDER [--require CASE]… [--known TABLE] [--records REPOSITORY]

One line a check; exits with 1 when one has failed.
"""

import argparse
import sys
import time

from checks import (
    agreement,
    chosen,
    days,
    discreet,
    feed_bytes,
    feed_identity,
    feed_properties,
    feed_zones,
    hearings,
    interface,
    json_files,
    json_forms,
    json_index,
    json_lists,
    known_dates,
    ledger,
    news_atom,
    news_json,
    page_events,
    page_links,
    page_safety,
    page_structure,
    page_style,
    table_readers,
    tables,
)
from checks.consumers import CONSUMERS
from checks.findings import Findings
from checks.published import Published

CHECKS = {
    "line ends": feed_bytes.line_ends,
    "folded lines": feed_bytes.folding,
    "characters": feed_bytes.characters,
    "forbidden properties": feed_properties.forbidden,
    "required properties": feed_properties.required,
    "stamps": feed_properties.stamps,
    "unique UIDs": feed_identity.unique,
    "same in every language": feed_identity.languages,
    "languages of some cases": feed_identity.partial,
    "same in every feed": feed_identity.feeds,
    "zones": feed_zones.check,
    **{f"{name} reads": agreement.reads(name) for name in CONSUMERS},
    **{f"{name} agrees with {other}": agreement.agrees(name) for name, (_, _, other) in CONSUMERS.items() if other},
    **{f"{name} as the JSON": agreement.as_said(name) for name in CONSUMERS},
    "known dates": known_dates.check,
    "sound JSON": json_files.sound,
    "JSON Schemas": json_files.schemas,
    "JSON by its schema": json_files.valid,
    "index": json_index.files,
    "JSON without contradiction": json_index.links,
    "JSON of each language": json_forms.languages,
    "people": json_lists.people,
    "what lies ahead": json_lists.ahead,
    "sources beside hearings": json_lists.sources,
    "statistics": json_lists.stats,
    "registry": json_lists.registry,
    "OpenAPI": interface.openapi,
    "schemas of 1.3.0": interface.pinned,
    "recipes": interface.recipes,
    "SHA256SUMS": interface.checksums,
    "hearings of cases": hearings.of_cases,
    "hearings of the site": hearings.of_site,
    "days": days.check,
    "discreet calendars": discreet.check,
    "chosen sets": chosen.check,
    "sound HTML": page_structure.sound,
    "heads of pages": page_structure.heads,
    "headings": page_structure.outline,
    "ids": page_structure.ids,
    "nothing runs or loads": page_safety.elements,
    "policies": page_safety.policies,
    "links": page_links.resolve,
    "every page is reached": page_links.reachable,
    "pages of languages": page_links.languages,
    "style": page_style.check,
    "events on pages": page_events.check,
    "tables": tables.form,
    "description of tables": tables.package,
    "tables as the JSON": tables.as_said,
    "frictionless reads the tables": table_readers.with_frictionless,
    "csvkit reads the tables": table_readers.with_csvkit,
    "Miller reads the tables": table_readers.with_miller,
    "SQLite has the tables": table_readers.with_sqlite,
    "Atom by its schema": news_atom.schema,
    "feeds of all cases": news_atom.complete,
    "feedparser understands": news_atom.understood,
    "JSON Feed 1.1": news_json.sound,
    "feeds tell the changes": news_json.told,
    "ledger": ledger.check,
    "digest of the ledger": ledger.seal,
}


def run(site):
    """The findings of every check, in order; a check that breaks down has failed."""
    for name, check in CHECKS.items():
        findings = Findings(name)
        try:
            check(site, findings)
        except Exception as error:  # Damaged input may break a check anywhere; it is reported, and the others go on.
            findings.fault("check", f"broke down: {type(error).__name__}: {error}")
        yield findings


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("folder")
    parser.add_argument("--require", action="append", default=[], metavar="CASE", help="a case that must be there")
    parser.add_argument("--known", metavar="TABLE", help="hearings known by hand, as in known_dates.tsv")
    parser.add_argument("--records", metavar="REPOSITORY", help="the records repository that was published")
    arguments = parser.parse_args()
    began = time.monotonic()
    failed = passed = 0
    site = Published(arguments.folder, arguments.require, table=arguments.known, records=arguments.records)
    for findings in run(site):
        print(findings.text(), flush=True)
        failed += findings.failed
        passed += not findings.failed
    print(f"{arguments.folder}: {time.monotonic() - began:.1f} s")
    print(f"conformance: {passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
