"""Manual pages and completions, by the programs that read them."""

import json
import re
import unicodedata
from pathlib import Path

from judging import output, run


def check(judge, docket, staged):
    help_tree = json.loads(output([docket, "--experimental-dump-help"]))["command"]
    pages = sorted((staged / "share/man/man1").glob("*.1"))
    lint = run(["mandoc", "-T", "lint", "-W", "style", *pages])
    judge.expect(f"mandoc finds nothing in {len(pages)} pages", lint.returncode == 0 and not lint.stdout, lint.stdout)
    missing = []
    for path, command in commands(help_tree):
        page = staged / "share/man/man1" / ("-".join(path) + ".1")
        for program in (["mandoc", "-T", "utf8", "-O", "width=400"], ["groff", "-K", "utf8", "-T", "utf8", "-man", "-r", "LL=400n", "-P-cbou"]):
            shown = squeezed(output([*program, page]))
            missing += [(program[0], page.name, text) for text in texts(command) if squeezed(text) not in shown]
    judge.expect("every sentence of the help stands in them, by mandoc and by groff", not missing, missing[:5])

    for shell, path in {
        "bash": "bash-completion/completions/docket",
        "zsh": "zsh/site-functions/_docket",
        "fish": "fish/vendor_completions.d/docket.fish",
    }.items():
        result = run([shell, "-n", staged / "share" / path])
        judge.expect(f"{shell} reads its completions", result.returncode == 0 and not result.stderr, result.stderr)
    fish_offers(judge, docket, staged / "share/fish/vendor_completions.d/docket.fish")


def fish_offers(judge, docket, script: Path):
    """Reading is not yet offering: a list with an apostrophe is read, and offers nothing."""
    for line, wanted in {"docket valid": "validate", "docket hearing m": "move", "docket validate --lang f": "fr"}.items():
        offered = output(
            ["fish", "--no-config", "-c", f"source {script}; complete -C '{line}'"],
            env={"PATH": f"{docket.parent}:/usr/bin:/bin", "HOME": "/nonexistent"},
        )
        words = [one.split("\t")[0] for one in offered.splitlines()]
        judge.expect(f"fish completes “{line}” to “{wanted}”", wanted in words, offered)


def commands(command, path=()):
    path = (*path, command["commandName"])
    yield path, command
    for one in command.get("subcommands", []):
        if one["commandName"] != "help" and one["shouldDisplay"]:
            yield from commands(one, path)


def texts(command):
    """Every line of the discussion, and what is said of each option."""
    yield from (line for line in command.get("discussion", "").splitlines() if line.strip() and not line.endswith(":"))
    for argument in command.get("arguments", []):
        if argument["shouldDisplay"]:
            yield argument.get("abstract", "")


def squeezed(text):
    """Without spaces and marks of line ends: programs may break lines where they like."""
    text = re.sub("\x1b\\[[0-9;]*m", "", text)
    return re.sub(r"[\s\u2010\u00ad]", "", unicodedata.normalize("NFC", text))
