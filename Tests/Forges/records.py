"""A made records repository on a made server, as `docket init` writes it for a forge, and what happens to it."""

import pathlib
import shutil

from world import RECORD, SOUND, World


class Records:
    def __init__(self, world: World, forge: str, release: dict[str, str] | None = None):
        self.world = world
        self.forge = forge
        self.work = world.fresh(f"{forge}-work")
        self.server = world.fresh(f"{forge}-server") / "quay" / "records.git"
        world.git(world.folder, "init", "--quiet", "--bare", "--initial-branch=main", str(self.server))
        # Forges give single commits, and single commits that no branch has any more.
        world.git(self.server, "config", "uploadpack.allowAnySHA1InWant", "true")
        shutil.copytree(SOUND, self.work, dirs_exist_ok=True)
        self.replace("pipeline.yml", "https://quay.example.org\n", f"{world.url}/{self.site.name}\n")
        world.git(self.work, "init", "--quiet", "--initial-branch=main")
        world.git(self.work, "remote", "add", "origin", f"file://{self.server}")
        world.run([world.docket, "init", "--ci-only", "--yes", "--forge", forge], self.work).succeeds()
        lines = (f"{key}={value}\n" for key, value in (release or world.release()).items())
        (self.work / ".docket/release").write_text("".join(lines))
        self.commit("Begin")

    @property
    def site(self) -> pathlib.Path:
        """What the server of the published site has."""
        return self.world.www / f"site-{self.forge}"

    def replace(self, path: str, old: str, new: str):
        file = self.work / path
        text = file.read_text()
        assert old in text, f"{old!r} is not in {path}"
        file.write_text(text.replace(old, new, 1))

    def commit(self, message: str, branch: str = "main") -> str:
        """Commits what stands in the working folder, pushes it, and says the commit."""
        self.world.git(self.work, "add", "--all")
        self.world.git(self.work, "commit", "--quiet", "--no-verify", "--allow-empty", "--message", message)
        self.world.git(self.work, "push", "--quiet", "--force", "origin", f"HEAD:refs/heads/{branch}")
        return self.world.git(self.work, "rev-parse", "HEAD")

    def head(self) -> str:
        return self.world.git(self.work, "rev-parse", "HEAD")

    def propose(self, old: str, new: str) -> str:
        """A branch with one change of the record; the working folder goes back to main."""
        self.world.git(self.work, "checkout", "--quiet", "-B", "proposal", "main")
        self.replace(RECORD, old, new)
        commit = self.commit("Propose", "proposal")
        self.world.git(self.work, "checkout", "--quiet", "main")
        return commit

    def clone(self, commit: str, branch: str | None, depth: int = 0) -> pathlib.Path:
        """What a runner checks out: one commit with its history, or a part of it.

        With a branch all branches are there, as actions/checkout gives them with `fetch-depth: 0`; else the commit.
        """
        folder = self.world.fresh(f"{self.forge}-clone")
        git = lambda *arguments: self.world.git(folder, *arguments)
        git("init", "--quiet", "--initial-branch=main")
        git("remote", "add", "origin", f"file://{self.server}")
        shallow = [f"--depth={depth}"] if depth else []
        git("fetch", "--quiet", "--no-tags", *shallow, "origin", commit)
        if branch and not depth:
            git("fetch", "--quiet", "--no-tags", "origin", "+refs/heads/*:refs/remotes/origin/*")
        git("checkout", "--quiet", "--detach", commit)
        return folder

    def put(self, public: pathlib.Path):
        """Puts a published folder onto the server of the site."""
        shutil.rmtree(self.site, ignore_errors=True)
        shutil.copytree(public, self.site)
