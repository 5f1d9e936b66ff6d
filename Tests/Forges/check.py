"""Executes what docket ships for forges, as far as that is possible without them.

Usage: check.py DOCKET [PART…]
"""

import concurrent.futures
import itertools
import multiprocessing
import sys
import time
import traceback

import fetching
import files
import forgejo
import github
import gitlab
import hooks
import woodpecker
from world import World

PARTS = {
    "files": files, "fetch": fetching, "github": github, "gitlab": gitlab, "forgejo": forgejo,
    "woodpecker": woodpecker, "hooks": hooks,
}
NOT_RUN = """not run here: the forges themselves, their runners, actions for checkout and deployment, containers and
their package managers (apk is a stand-in), schedules, approvals, a push with a token over https"""




def part(name: str, world: World) -> tuple[bool, str]:
    """One part: whether all is right, and what it tells."""
    began, told, right = time.monotonic(), [], True
    try:
        for line in PARTS[name].check(world):
            told.append(line)
    except Exception as error:
        right = False
        why = str(error) if isinstance(error, AssertionError) and str(error) else traceback.format_exc()
        told.append(f"FAILED\n{why}")
    lines = [f"  {name}: {line}" for line in told]
    return right, "\n".join([*lines, f"{name}: {time.monotonic() - began:.1f} s"])


def main() -> int:
    docket, *names = sys.argv[1:]
    world = World(docket)
    failed = False
    try:
        # The server goes on in this process, and all that it says stands in files.
        context = multiprocessing.get_context("fork")
        with concurrent.futures.ProcessPoolExecutor(2, mp_context=context) as pool:
            for right, told in pool.map(part, names or PARTS, itertools.repeat(world.shared())):
                print(told, flush=True)
                failed = failed or not right
    finally:
        world.close()
    print(NOT_RUN)
    return 1 if failed else 0


sys.exit(main())
