"""GitHub: its workflow of a records repository, and action.yml."""

import re

from actions import event, read, run_job, run_steps
from judging import HONEST, WRONG, Judgement, check as judge
from records import Records
from world import RECORD, ROOT, Result, World


class GitHub:
    name = "github"
    file = ".github/workflows/records.yml"

    def workflow(self, records: Records) -> dict:
        return read(records.work / self.file)

    def check(self, records: Records, commit: str, base: str = "", before: str = "") -> Judgement:
        kind = "pull_request" if base else "push" if before else "schedule"
        ref = "refs/pull/1/merge" if base else "refs/heads/main"
        values = event(kind, ref, base, before)
        run, _ = run_job(records, self.workflow(records), "check", values, commit)
        return Judgement(run.result, run.result.out, self.summary(run))

    def summary(self, run) -> str:
        return run.summary.read_text()

    def marks(self, judged: Judgement, path: str, line: int):
        assert re.search(rf"^::error file={path},line={line},", judged.findings, re.M), judged.findings

    def publish(self, records: Records, commit: str, first=False, allow="nothing", proposal=False):
        by_hand = first or allow != "nothing"
        kind = "pull_request" if proposal else "workflow_dispatch" if by_hand else "schedule"
        given = {"first_publication": str(first).lower(), "allow": allow} if by_hand else {}
        ref = "refs/pull/1/merge" if proposal else "refs/heads/main"
        values, server = event(kind, ref, **given), self.server(records)
        run, folder = run_job(records, self.workflow(records), "publish", values, commit, **server)
        return (run.result, folder) if run else None

    def server(self, records: Records) -> dict[str, str]:
        return {}

    def deployed(self, records: Records, folder):
        """What runs there is GitHub's own: it gets the folder public of the job before."""
        jobs = self.workflow(records)["jobs"]
        upload = next(step for step in jobs["publish"]["steps"] if "/upload-pages-artifact@" in step.get("uses", ""))
        assert upload["with"]["path"] == "public" and (folder / "public/index.html").is_file()
        assert not any("run" in step for step in jobs["deploy"]["steps"])
        writers = [name for name, job in jobs.items() if "write" in job.get("permissions", {}).values()]
        assert writers == ["deploy"], writers


def check(world: World):
    yield from judge(world, GitHub())
    yield from composite(world)


def composite(world: World):
    """action.yml, with `.docket/release` and with its three inputs."""
    action = read(ROOT / "action.yml")
    defaults = {f"inputs.{name}": about["default"] for name, about in action["inputs"].items()}
    records = Records(world, "github")

    def run(commit: str, **inputs: str) -> Result:
        values = event("pull_request", "refs/pull/1/merge", "main") | defaults
        values |= {f"inputs.{name}": value for name, value in inputs.items()} | {"github.action_path": str(ROOT)}
        folder = records.clone(commit, "all")
        steps = action["runs"]["steps"]
        return run_steps(world, steps, folder, values, "bash", {}).result

    bad, honest = records.propose(*WRONG), records.propose(*HONEST)
    run(honest).succeeds()
    run(bad).fails(f"::error file={RECORD}")
    (records.work / ".docket/release").unlink()
    bare = records.commit("No release file", "bare")
    run(bare).fails("release is missing")
    release = {key.lower(): value for key, value in world.release().items()}
    run(bare, **release).succeeds()
    run(bare, **release, language="fr", strict="true").succeeds()
    run(bare, **release | {"sha256": "0" * 64}).fails("refused")
    run(bare, **release | {"url": ""}).fails("no release of docket is named yet")
    yield "action.yml checks by the release file or by its inputs, and refuses another program"
