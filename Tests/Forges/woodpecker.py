"""Woodpecker: the steps of its two workflows, with the variables that its agents set."""

import pathlib
import re

import yaml

from forgejo import assert_branch
from judging import Judgement, check as judge
from records import Records
from world import Result, World


class Woodpecker:
    name = "woodpecker"

    def run(self, records: Records, workflow: str, commit: str, **variables: str) -> tuple[Result, pathlib.Path] | None:
        file = yaml.safe_load((records.work / f".woodpecker/{workflow}.yaml").read_text())
        event = variables["CI_PIPELINE_EVENT"]
        if not any(self.meant(one, event) for one in file["when"]):
            return None
        clone = file.get("clone", {}).get("git", {}).get("settings", {"partial": True})
        folder = records.clone(commit, None, 0 if not clone["partial"] and clone["depth"] == 0 else 1)
        given = {"CI": "woodpecker", "CI_COMMIT_SHA": commit, "CI_COMMIT_BRANCH": "main"}
        given |= {"CI_REPO_CLONE_URL": f"file://{records.server}"}
        given |= {"CI_PREV_COMMIT_SHA": "", "CI_PREV_PIPELINE_EVENT": "", "CI_COMMIT_TARGET_BRANCH": ""} | variables
        for step in file["steps"].values():
            for command in step["commands"]:
                assert "${" not in command, "Woodpecker fills in what is in braces, before a shell sees it"
            script = records.world.fresh("script") / "script"
            script.write_text("\n".join(step["commands"]) + "\n")
            secrets = {name: "secret" for name in step.get("environment", {})}
            result = records.world.run(["sh", "-e", script], folder, **given, **secrets)
            assert "secret" not in result.log
            if result.status != 0:
                return result, folder
            # The publication is what is judged, not the step after it.
            first = result if step is next(iter(file["steps"].values())) else first
        return first, folder

    def meant(self, when: dict, event: str) -> bool:
        events = when["event"] if isinstance(when["event"], list) else [when["event"]]
        return event in events and when.get("branch", "main") == "main"

    def check(self, records: Records, commit: str, base: str = "", before: str = "") -> Judgement:
        if base:
            about = {"CI_PIPELINE_EVENT": "pull_request", "CI_COMMIT_TARGET_BRANCH": base}
        elif before.strip("0"):
            about = {"CI_PIPELINE_EVENT": "push", "CI_PREV_COMMIT_SHA": before, "CI_PREV_PIPELINE_EVENT": "push"}
        else:
            about = {"CI_PIPELINE_EVENT": "push" if before else "cron", "CI_PREV_COMMIT_SHA": before}
        result, _ = self.run(records, "check", commit, **about)
        return Judgement(result, result.out, result.out)

    def marks(self, judged: Judgement, path: str, line: int):
        assert re.search(rf"{path}:{line}\b", judged.findings), judged.findings

    def publish(self, records: Records, commit: str, first=False, allow="nothing", proposal=False):
        by_hand = first or allow != "nothing"
        event = "pull_request" if proposal else "manual" if by_hand else "cron"
        given = {"FIRST_PUBLICATION": "yes" if first else "no", "ALLOW": allow} if by_hand else {}
        return self.run(records, "publish", commit, CI_PIPELINE_EVENT=event, **given)

    def deployed(self, records: Records, folder: pathlib.Path):
        assert_branch(records, folder)


def check(world: World):
    forge = Woodpecker()
    yield from judge(world, forge)

    records = Records(world, forge.name)
    records.replace("records/cases/quay-lanterns.yml", "date: 2031-05-20T09:00", "date: 2031-06-03T09:00")
    moved = records.commit("Move")
    after = {"CI_PREV_COMMIT_SHA": "1" * 40, "CI_PREV_PIPELINE_EVENT": "pull_request"}
    result, _ = forge.run(records, "check", moved, CI_PIPELINE_EVENT="push", **after)
    result.fails("20 May 2031")
    yield "compares a merge with its first parent when the run before was that of a proposal"
