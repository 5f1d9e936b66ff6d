#!/usr/bin/env python3
"""Copies a records repository so that it publishes a language that is written from right to left as well.

Usage: right_to_left.py REPOSITORY COPY [LANGUAGE]

Texts that no record has in that language stand there in another one, with a mark, as in every language. A repository
that publishes such a language already is copied as it is.
"""

import shutil
import sys
from pathlib import Path

import yaml
from checks.page_structure import RIGHT_TO_LEFT


def main(repository, copy, language="ar"):
    repository, copy = Path(repository), Path(copy)
    shutil.copytree(repository / "records", copy / "records")
    settings = yaml.safe_load((repository / "pipeline.yml").read_text("utf-8"))
    languages = settings["languages"]
    if not any(tag.partition("-")[0] in RIGHT_TO_LEFT for tag in languages["published"]):
        languages["published"].append(language)
        languages["partial"] = [tag for tag in languages.get("partial", []) if tag != language]
        languages.setdefault("fallback", {})[language] = [languages["default"]]
        settings["translations"] = {field: "warning" for field in settings.get("translations", {})}
    text = yaml.safe_dump(settings, allow_unicode=True, sort_keys=False)
    (copy / "pipeline.yml").write_text(text, "utf-8")


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]) if len(sys.argv) in (3, 4) else 64)
