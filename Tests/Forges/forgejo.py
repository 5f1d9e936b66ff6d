"""Forgejo: the same as on GitHub, but findings stand in the log, and the site goes onto a branch."""

import re

from github import GitHub
from judging import Judgement, check as judge
from records import Records
from world import World


class Forgejo(GitHub):
    name = "forgejo"
    file = ".forgejo/workflows/records.yaml"

    def check(self, records: Records, commit: str, base: str = "", before: str = "") -> Judgement:
        judged = super().check(records, commit, base, before)
        return Judgement(judged.result, judged.result.out, judged.result.out)

    def marks(self, judged: Judgement, path: str, line: int):
        assert re.search(rf"{path}:{line}\b", judged.findings), judged.findings

    def server(self, records: Records) -> dict[str, str]:
        # The address of the repository is that of the server and its name.
        return {"GITHUB_SERVER_URL": f"file://{records.server.parent.parent}"}

    def deployed(self, records: Records, folder):
        assert_branch(records, folder)


def assert_branch(records: Records, folder):
    """The branch `pages` is one commit with exactly the folder."""
    git = records.world.git
    assert git(records.server, "rev-list", "--count", "pages") == "1"
    pages = records.world.fresh("pages")
    git(pages, "init", "--quiet")
    git(pages, "fetch", "--quiet", f"file://{records.server}", "pages")
    git(pages, "checkout", "--quiet", "FETCH_HEAD")
    there = {str(path.relative_to(pages)) for path in pages.rglob("*") if path.is_file() and ".git" not in path.parts}
    public = folder / "public"
    assert there == {str(path.relative_to(public)) for path in public.rglob("*") if path.is_file()}
    for name in ("ledger.json", "SHA256SUMS"):
        assert (pages / name).read_bytes() == (public / name).read_bytes()


def check(world: World):
    yield from judge(world, Forgejo())
