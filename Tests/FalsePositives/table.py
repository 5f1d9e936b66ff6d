"""Counts findings by rule, language and severity, and shows the first of each: table.py FOLDER."""

import collections
import pathlib
import re
import sys

HEAD = re.compile(r"^(error|warning|info)\s+([a-z-]+)\s+(records/\S+?):(\d+):(\d+)$")
# What these find is not shown: a real number may stand in a manual page.
PRIVATE = {
    "payment-card-number", "bank-account", "phone-number", "national-identifier", "incomplete-redaction",
    "email-address", "secret-token", "url-credentials", "home-address",
}
SHOWN = 3


def main():
    languages = ["en", "fr", "ru", "de", "three", "sayings", "ar", "fa"]
    counts = collections.Counter()
    first = collections.defaultdict(list)
    for language in languages:
        lines = (pathlib.Path(sys.argv[1]) / f"said-{language}").read_text(encoding="utf-8").splitlines()
        for index, line in enumerate(lines):
            head = HEAD.match(line)
            if not head:
                continue
            severity, rule, path, number, column = head.groups()
            counts[severity, rule, language] += 1
            if len(first[severity, rule]) < SHOWN:
                what = "" if rule in PRIVATE else "  " + (lines[index + 1] if index + 1 < len(lines) else "")
                first[severity, rule].append(f"{language}/{path}:{number}:{column}{what}")
    print(f"{'severity':9}{'rule':34}" + "".join(f"{language:>8}" for language in languages))
    for severity in ("error", "warning", "info"):
        for rule in sorted({key[1] for key in counts if key[0] == severity}):
            numbers = "".join(f"{counts[severity, rule, language]:8}" for language in languages)
            print(f"{severity:9}{rule:34}{numbers}")
            for place in first[severity, rule]:
                print(f"         {place}")
    if not counts:
        print("nothing was found")


main()
