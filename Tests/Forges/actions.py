"""Runs jobs of workflows as GitHub and Forgejo do, and composite actions: every `run` with the forge's variables."""

import pathlib

import yaml

from expressions import expand, holds
from records import Records
from world import Result, World

SECRET = "t0k3n-of-a-run"
SHELLS = {
    "bash": ["bash", "--noprofile", "--norc", "-eo", "pipefail"],
    "sh": ["sh", "-e"],
}


def read(path: pathlib.Path) -> dict:
    """A workflow, whose key `on` YAML 1.1 takes for true."""
    return yaml.safe_load(path.read_text())


class Run:
    """What came of a job: whether it ran, and the files that the forge reads."""

    def __init__(self, world: World):
        self.temporary = world.fresh("runner")
        self.summary = self.temporary / "summary.md"
        self.output = self.temporary / "output"
        self.summary.touch()
        self.result: Result | None = None
        self.skipped: list[str] = []


def event(name: str, ref: str = "refs/heads/main", base: str = "", before: str = "", **inputs: str) -> dict:
    """The values of expressions in a run."""
    values = {"github.event_name": name, "github.ref": ref, "github.base_ref": base, "github.event.before": before}
    values |= {"github.token": SECRET, "cancelled": False, "inputs.first_publication": "", "inputs.allow": ""}
    return values | {f"inputs.{key}": value for key, value in inputs.items()}


def run_steps(world: World, steps: list, folder: pathlib.Path, values: dict, shell: str, env: dict) -> Run:
    run = Run(world)
    values = dict(values)
    for step in steps:
        if not holds(step.get("if"), values):
            continue
        if "run" not in step:
            run.skipped.append(step["uses"].split("@")[0])
            continue
        script = run.temporary / "script"
        script.write_text(step["run"])
        own = {key: expand(value, values) for key, value in (env | step.get("env", {})).items()}
        where = folder / expand(step.get("working-directory", "."), values)
        run.output.write_text("")
        result = world.run(
            [*SHELLS[step.get("shell", shell)], script], where, CI="true", GITHUB_ACTIONS="true",
            GITHUB_STEP_SUMMARY=str(run.summary), GITHUB_OUTPUT=str(run.output), RUNNER_TEMP=str(run.temporary),
            GITHUB_WORKSPACE=str(folder), GITHUB_REPOSITORY="quay/records", **own)
        run.result = result.after(run.result)
        assert SECRET not in run.result.log, "a token is in the log"
        if run.result.status != 0:
            break
        for line in run.output.read_text().splitlines():
            key, _, value = line.partition("=")
            values[f"steps.{step['id']}.outputs.{key}"] = value
    return run


def run_job(
    records: Records, workflow: dict, name: str, values: dict, commit: str, **env: str
) -> tuple[Run | None, pathlib.Path]:
    """Runs a job in what it checks out; nothing where its `if` forbids it."""
    job = workflow["jobs"][name]
    if not holds(job.get("if"), values):
        return None, records.work
    checkout = next(step for step in job["steps"] if "/checkout@" in step.get("uses", ""))
    assert checkout["with"]["persist-credentials"] is False, f"{name} keeps the password of the checkout"
    whole = checkout["with"].get("fetch-depth") == 0
    folder = records.clone(commit, "all" if whole else None, 0 if whole else 1)
    shell = workflow["defaults"]["run"]["shell"]
    env = workflow.get("env", {}) | job.get("env", {}) | env
    run = run_steps(records.world, job["steps"], folder, values, shell, env)
    return run, folder
