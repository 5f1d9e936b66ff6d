"""GitLab: the jobs of .gitlab-ci.yml, with the variables that its runners set, in what they check out."""

import json
import pathlib
import re
import xml.etree.ElementTree as ElementTree

import yaml

from judging import Judgement, check as judge
from records import Records
from world import Result, World


def holds(condition: str, variables: dict[str, str]) -> bool:
    """The conditions of `rules:` that our files use."""
    python = re.sub(r"\$(\w+)", lambda found: repr(variables.get(found[1], "")), condition)
    return bool(eval(python.replace("&&", " and ").replace("||", " or "), {"__builtins__": {}}))


def runs(rules: list | None, variables: dict[str, str]) -> bool:
    if rules is None:
        return True
    for rule in rules:
        if holds(rule["if"], variables):
            return rule.get("when") != "never"
    return False


class GitLab:
    name = "gitlab"

    def run(self, records: Records, job: str, commit: str, **variables: str) -> tuple[Result, pathlib.Path] | None:
        file = yaml.safe_load((records.work / ".gitlab-ci.yml").read_text())
        zeros = "0" * 40
        given = {"CI": "true", "GITLAB_CI": "true", "CI_COMMIT_SHA": commit, "CI_DEFAULT_BRANCH": "main"}
        given |= {"CI_COMMIT_BEFORE_SHA": zeros, "CI_PIPELINE_SOURCE": "push"}
        for name, value in file["variables"].items():
            given[name] = str(value["value"] if isinstance(value, dict) else value)
        given |= variables
        assert given["GIT_DEPTH"] == "0", "changes are compared with the whole history"
        if not runs(file["workflow"]["rules"], given) or not runs(file[job].get("rules"), given):
            return None
        folder = records.clone(commit, None)
        script = records.world.fresh("script") / "script"
        script.write_text("\n".join([*file["default"]["before_script"], *file[job]["script"]]) + "\n")
        return records.world.run(["sh", "-e", script], folder, **given), folder

    def check(self, records: Records, commit: str, base: str = "", before: str = "") -> Judgement:
        if base:
            # A merge request: origin may be a fork, and the commit before is always zeros.
            about = {"CI_PIPELINE_SOURCE": "merge_request_event", "CI_MERGE_REQUEST_TARGET_BRANCH_NAME": base}
            about["CI_MERGE_REQUEST_PROJECT_URL"] = f"file://{records.server.with_suffix('')}"
        else:
            about = {"CI_COMMIT_BRANCH": "main", "CI_PIPELINE_SOURCE": "push" if before else "schedule"}
            about |= {"CI_COMMIT_BEFORE_SHA": before} if before else {}
        result, folder = self.run(records, "check", commit, **about)
        quality = folder / "codequality.json"
        self.read_reports(folder)
        findings = quality.read_text() if quality.is_file() else ""
        summary = folder / "docket.md"
        return Judgement(result, findings + result.out, summary.read_text() if summary.is_file() else "")

    def read_reports(self, folder: pathlib.Path):
        self.quality = self.failures = None
        if (folder / "codequality.json").is_file():
            self.quality = json.loads((folder / "codequality.json").read_text())
            self.failures = ElementTree.parse(folder / "junit.xml").getroot().findall(".//failure")

    def marks(self, judged: Judgement, path: str, line: int):
        places = [(entry["location"]["path"], entry["location"]["lines"]["begin"]) for entry in self.quality]
        assert (path, line) in places, places
        assert self.failures, "no failure in junit.xml"

    def publish(self, records: Records, commit: str, first=False, allow="nothing", proposal=False):
        about = {"CI_COMMIT_BRANCH": "main", "CI_PIPELINE_SOURCE": "web" if first else "schedule"}
        about |= {"FIRST_PUBLICATION": "yes" if first else "no", "ALLOW": allow}
        if proposal:
            about["CI_PIPELINE_SOURCE"] = "merge_request_event"
            del about["CI_COMMIT_BRANCH"]
        return self.run(records, "pages", commit, **about)

    def deployed(self, records: Records, folder: pathlib.Path):
        """GitLab takes the folder public of the job `pages`."""
        file = yaml.safe_load((records.work / ".gitlab-ci.yml").read_text())
        assert file["pages"]["artifacts"]["paths"] == ["public"] and (folder / "public/index.html").is_file()


def check(world: World):
    yield from judge(world, GitLab())
