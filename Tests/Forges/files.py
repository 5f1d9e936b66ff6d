"""Files as such: schemas of the forges, zizmor, shellcheck, pins of actions."""

import pathlib
import re
import subprocess
import sys

from world import ROOT, TEMPLATES, World

TOOLS = pathlib.Path(sys.executable).parent
# What `docket init` writes.
SCHEMAS = {
    ".github/workflows/*.yml": "vendor.github-workflows",
    ".github/ISSUE_TEMPLATE/config*.yml": "vendor.github-issue-config",
    ".github/ISSUE_TEMPLATE/[!c]*.yml": "vendor.github-issue-forms",
    ".gitlab-ci.yml": "vendor.gitlab-ci",
    ".woodpecker/*.yaml": "vendor.woodpecker-ci",
    # There is no schema of Forgejo's; what we use of its language is GitHub's as well.
    ".forgejo/issue_template/[!c]*.yaml": "vendor.github-issue-forms",
    ".forgejo/workflows/*.yaml": "vendor.github-workflows",
}
# What stands in this repository.
OURS = {
    ".github/workflows/*.yml": "vendor.github-workflows",
    "action.yml": "vendor.github-actions",
    "Documentation/CalendarLint/github.yml": "vendor.github-workflows",
    "Documentation/CalendarLint/gitlab.yml": "vendor.gitlab-ci",
}


def tool(name: str, *arguments) -> str:
    command = [str(TOOLS / name), *map(str, arguments)]
    process = subprocess.run(command, capture_output=True, text=True, timeout=120)
    if process.returncode != 0:
        raise AssertionError(f"{name}:\n{process.stdout}{process.stderr}")
    return process.stdout + process.stderr


def check(world: World):
    begun = world.fresh("begun") / "records"
    forges = [word for forge in ("github", "gitlab", "forgejo", "woodpecker") for word in ("--forge", forge)]
    places = ["--contact", "https://quay.example.org/contact", "--languages", "ru,fr,en", "--title", "Причал"]
    world.run([world.docket, "init", begun, "--yes", *forges, *places]).succeeds()
    meant: dict[str, list[pathlib.Path]] = {}
    for folder, schemas in ((begun, SCHEMAS), (ROOT, OURS)):
        for pattern, schema in schemas.items():
            files = sorted(folder.glob(pattern))
            assert files, f"there is no {pattern}"
            meant.setdefault(schema, []).extend(files)
    for schema, files in meant.items():
        transform = ["--data-transform", "gitlab-ci"] if "gitlab" in schema else []
        tool("check-jsonschema", *transform, "--builtin-schema", schema, *files)
    yield f"{sum(map(len, meant.values()))} files are as the schemas of their forges want them"

    workflows = [*meant["vendor.github-workflows"], *meant["vendor.github-actions"]]
    said = tool("zizmor", "--offline", "--no-config", "--no-progress", *workflows)
    assert "No findings" in said, said
    yield f"zizmor has nothing to say of {len(workflows)} workflows and actions"

    pins(workflows)
    yield "every action is pinned by a commit of the table in Documentation/ContinuousIntegration.md"

    folders = (TEMPLATES / "tools/.docket", TEMPLATES / "common/.githooks", ROOT / ".docket", ROOT / ".ci")
    files = (path for folder in folders for path in folder.iterdir() if path.is_file())
    scripts = [path for path in files if path.read_bytes().startswith(b"#!")]
    tool("shellcheck", *scripts)
    yield f"shellcheck has nothing to say of {len(scripts)} scripts"


def pins(workflows: list[pathlib.Path]):
    table = (ROOT / "Documentation/ContinuousIntegration.md").read_text()
    known = set(re.findall(r"^\| `([\w./-]+)` \| (v[\d.]+) \| `([0-9a-f]{40})` \|", table, re.M))
    assert known, "the table of pins is gone"
    for path in workflows:
        for line in path.read_text().splitlines():
            if not (used := re.match(r"\s*(?:- )?uses: (?:https://[\w.]+/)?(\S+)@(\S+)(?: # (\S+))?$", line)):
                assert "uses:" not in line or line.strip().startswith("#"), f"{path.name}: {line}"
                continue
            action, commit, release = used.groups()
            assert (action, release, commit) in known, f"{path.name}: {action}@{commit} # {release} is not in the table"
