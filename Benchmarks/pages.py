#!/usr/bin/env python3
"""What pages cost beside a Jinja2 program that renders the same pages of cases: CPU time, the best of the turns.

Usage: Benchmarks/pages.py DOCKET FOLDER [TURNS [DAY]]

DOCKET is the program, FOLDER a records repository (`copy_records.py` makes large ones), TURNS how often each is run, 3
where left out, and DAY the day as of which is published (2031-04-02 for records that `generate-corpus` made), today
where left out. Each turn publishes into a new folder, and `jinja_pages.py` reads the JSON that was published and writes
the pages of cases in every published language, in a process of its own, with a version of its own in a temporary
folder. It does far less: docket reads and checks the records, and writes all other pages, calendars and JSON as well.
Bytes are compared, too: a ratio means something only where both make about as many. TMPDIR says where the published
files go for the time of the run, about 0.8 MB a record.
"""

import os
import pathlib
import subprocess
import sys
import tempfile
import venv

PACKAGES = ["Jinja2==3.1.6", "MarkupSafe==3.0.4"]


def main():
    if len(sys.argv) not in (3, 4, 5):
        sys.exit(__doc__)
    docket, folder = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
    turns = int(sys.argv[3]) if len(sys.argv) > 3 else 3
    records = list((folder / "records" / "cases").glob("*.yml"))
    if not records:
        sys.exit(f"{folder} has no records")
    with tempfile.TemporaryDirectory() as work:
        publish = [docket, "publish", "-C", folder]
        if len(sys.argv) > 4:
            publish += ["--as-of", sys.argv[4], "--allow-future-day"]
        python = pathlib.Path(work) / "venv" / "bin" / "python"
        render = [python, pathlib.Path(__file__).resolve().with_name("jinja_pages.py")]
        best, costs = None, []
        for turn in range(turns):
            # New folders each turn: ext4 looks around for seconds for what was just removed, before it gives out an inode,
            # which is a fifth of a publication.
            site, rendered = pathlib.Path(work) / f"site-{turn}", pathlib.Path(work) / f"rendered-{turn}"
            published = spent(publish + ["--output", site])
            if turn == 0:
                everything, pages = sizes(site.rglob("*")), sizes(site.rglob("*.html"))
                cases = sizes(site.glob("*/cases/*.html"))
                print(f"{len(records)} records")
                if not cases[0]:
                    row("docket publish", published, everything)
                    sys.exit(f"{docket} has published no pages of cases: there is nothing to render beside.")
                venv.create(python.parents[1], with_pip=True)
                subprocess.run([python, "-m", "pip", "install", "--quiet", *PACKAGES], check=True)
            costs.append((published, spent(render + [site, rendered])))
            theirs = sizes(rendered.rglob("*.html"))
            if theirs[0] != cases[0]:
                sys.exit(f"docket has published {cases[0]} pages of cases, and Jinja2 rendered {theirs[0]}")
        ours, jinja = (min(column) for column in zip(*costs))
    row("docket publish, all files", ours, everything)
    row("  of which pages", None, pages)
    row("  of which pages of cases", None, cases)
    row(f"{PACKAGES[0]}, pages of cases", jinja, theirs)
    print(f"Jinja2’s pages of cases have {theirs[1] / cases[1]:.2f} × the bytes of docket’s.")
    # Above 1 docket needs less. The first is unkind to docket, whose CPU is that of the whole publication.
    print("CPU of Jinja2 a byte, × that of the whole publication")
    for name, (_, made) in (("pages of cases", cases), ("pages", pages), ("all files", everything)):
        print(f"{'  a byte of ' + name:32} {jinja[0] / theirs[1] / (ours[0] / made):8.2f}")


def sizes(paths):
    """How many of the paths are files, and their bytes."""
    found = [path.stat().st_size for path in paths if path.is_file()]
    return len(found), sum(found)


def row(name, cost, size):
    files, made = size
    line = f"{name:32} {files:8} files {made / 1e6:9.2f} MB"
    if cost:
        cpu, wall, memory = cost
        line += f" {cpu:8.2f} s CPU {made / 1e6 / cpu:8.1f} MB/s {wall:8.2f} s {memory / 1e6:8.0f} MB memory"
    print(line)


def spent(command):
    """CPU and wall seconds of a program, and the most bytes of memory it had at once."""
    began = os.times().elapsed
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=said, stderr=subprocess.STDOUT)
        _, status, used = os.wait4(process.pid, 0)
        ended = os.times().elapsed
        process.returncode = os.waitstatus_to_exitcode(status)
        # What has failed has measured nothing.
        if process.returncode != 0:
            said.seek(0)
            last = "\n".join(said.read().decode(errors="replace").splitlines()[-5:])
            sys.exit(f"{last}\n\n{' '.join(map(str, command))}\nended with {process.returncode}")
    # Kilobytes everywhere but on macOS.
    unit = 1 if sys.platform == "darwin" else 1024
    return used.ru_utime + used.ru_stime, ended - began, used.ru_maxrss * unit


if __name__ == "__main__":
    main()
