#!/usr/bin/env python3
"""What other editors of YAML make of the same edits: what they change besides, and their CPU time.

Usage: Benchmarks/edits.py MEASURE_EDITS RECORDS [COUNT [SEED]]

MEASURE_EDITS is that program of this package, RECORDS a folder of records, COUNT how many edits of each kind are made,
25 where left out, SEED where chance begins. Each kind is made in the records as they are and in copies with a comment
above and one behind each second key. The editors are installed in versions of their own into a temporary folder; PyYAML,
which none of them uses, is the judge. Time is that of reading a text, making one edit, and giving the text back.
"""

import collections
import pathlib
import random
import statistics
import subprocess
import sys
import tempfile
import time
import venv

PACKAGES = ["PyYAML==6.0.4", "ruamel.yaml==0.19.1", "yamlpath==3.9.1", "yaml-edit==0.2.0"]
EDITORS = ["ruamel.yaml 0.19.1", "yamlpath 3.9.1", "yaml-edit 0.2.0"]
VALUES = ["10:30", "0012", "no", "282.10", "A word", "2031-05-27T10:00"]


def steps(path):
    return [int(step) if step.isdigit() else step for step in path.split("/")]


def reach(data, path):
    for step in path:
        data = data[step]
    return data


# The editors


def ruamel_edit(text, kind, path, value):
    import io

    from ruamel.yaml import YAML

    yaml = YAML()
    yaml.preserve_quotes = True
    yaml.width = 100_000
    yaml.indent(mapping=2, sequence=4, offset=2)
    data = yaml.load(text)
    change(data, kind, path, value)
    stream = io.StringIO()
    yaml.dump(data, stream)
    return stream.getvalue()


def change(data, kind, path, value):
    if kind == "append":
        reach(data, path).append(value)
    elif kind == "remove":
        del reach(data, path[:-1])[path[-1]]
    else:
        reach(data, path[:-1])[path[-1]] = value


def yamlpath_edit(text, kind, path, value):
    import io
    import types

    from yamlpath import Processor
    from yamlpath.common import Parsers
    from yamlpath.wrappers import ConsolePrinter

    log = ConsolePrinter(types.SimpleNamespace(quiet=True, verbose=False, debug=False))
    yaml = Parsers.get_yaml_editor()
    yaml.width = 100_000
    data = yaml.load(text)
    processor = Processor(log, data)
    name = "".join(f"[{step}]" if isinstance(step, int) else f"/{step}" for step in path)
    if kind == "remove":
        list(processor.delete_nodes(name))
    elif kind == "append":
        processor.set_value(f"{name}[{len(reach(data, path))}]", value)
    else:
        processor.set_value(name, value)
    stream = io.StringIO()
    yaml.dump(data, stream)
    return stream.getvalue()


def yaml_edit_edit(text, kind, path, value):
    import yaml_edit

    document = yaml_edit.Document.parse(text)
    place = document
    for step in path if kind == "append" else path[:-1]:
        node = place[step]
        place = node.as_mapping() or node.as_sequence()
    if kind == "append":
        place.append(value)
    elif kind == "remove":
        del place[path[-1]]
    else:
        place[path[-1]] = value
    return str(document)


def work(editor, cases, output):
    edit = {"ruamel.yaml": ruamel_edit, "yamlpath": yamlpath_edit, "yaml-edit": yaml_edit_edit}[editor.split()[0]]
    for line in pathlib.Path(cases).read_text("utf-8").splitlines():
        number, file, kind, path, value = line.split("\t")
        text = pathlib.Path(file).read_bytes().decode("utf-8")
        best, outcome = None, None
        for _ in range(3):
            begin = time.process_time()
            try:
                outcome = edit(text, kind, steps(path), value)
            except Exception as problem:
                print(f"{number}: {type(problem).__name__}", file=sys.stderr)
                break
            spent = time.process_time() - begin
            best = spent if best is None else min(best, spent)
            if spent > 0.05:
                break
        if outcome is not None:
            pathlib.Path(output, f"{number}.yml").write_bytes(outcome.encode("utf-8"))
        if best is not None:
            print(f"{number}\t{best * 1000}")


# The judge


def judged(before, after, kind, path, value):
    """What is wrong with the outcome of an edit; nothing where all is right."""
    import yaml

    wanted = yaml.load(before, Loader=yaml.BaseLoader)
    lines, own = before.splitlines(), set()
    if kind == "remove":
        first, last = extent(before, path)
        own = set(range(first, last))
    change(wanted, kind, path, value)
    try:
        found = yaml.load(after, Loader=yaml.BaseLoader)
        typed = yaml.load(after, Loader=yaml.SafeLoader)
    except yaml.YAMLError:
        return "unreadable"
    if found != wanted:
        return "other data"
    if kind != "remove":
        place = reach(typed, path + [-1] if kind == "append" else path)
        if not isinstance(place, str):
            return "another type"
    kept = [line for number, line in enumerate(lines) if number not in own]
    new = after.splitlines()
    if collections.Counter(comments(kept)) != collections.Counter(comments(new)):
        return "comments"
    first = 0
    while first < min(len(lines), len(new)) and lines[first] == new[first]:
        first += 1
    end = 0
    while end < min(len(lines), len(new)) - first and lines[-1 - end] == new[-1 - end]:
        end += 1
    removed, added = len(lines) - first - end, len(new) - first - end
    fits = {
        "set": removed <= 1 and added <= 1,
        "add": removed == 0 and added == 1,
        "append": removed == 0 and added == 1,
        "remove": added == 0 or (removed > 0 and added == 1 and new[first].strip().startswith("- ")),
    }[kind]
    if not fits:
        return "other lines"
    stays = [line for line in lines[:first] + lines[len(lines) - end :] if line.strip().startswith("#")]
    return None if all(line in new for line in stays) else "comments"


def comments(lines):
    return [line[line.index("# on ") :] for line in lines if "# on " in line]


def extent(text, path):
    """The lines of a key or item with its comments, as they were put there."""
    import yaml

    node, start = yaml.compose(text), None
    for step in path:
        if isinstance(step, int):
            node = node.value[step]
            start = node.start_mark.line
        else:
            key, node = next(pair for pair in node.value if pair[0].value == step)
            start = key.start_mark.line
    lines = text.splitlines()
    last = node.end_mark.line + (1 if node.end_mark.column > 0 and node.start_mark.line == node.end_mark.line else 0)
    while start > 0 and lines[start - 1].strip().startswith("# on ") and not lines[start].strip().startswith("#"):
        start -= 1
    while last > start + 1 and (not lines[last - 1].strip() or lines[last - 1].strip().startswith("#")):
        last -= 1
    return start, last


# The cases


def commented(text):
    """The text with a comment above and one behind each second key of an event or source."""
    import yaml

    lines, marks = text.splitlines(), {}
    root = yaml.compose(text)
    for key, value in root.value:
        if not isinstance(value, (yaml.SequenceNode, yaml.MappingNode)):
            continue
        blocks = value.value if isinstance(value, yaml.SequenceNode) else [pair[1] for pair in value.value]
        for block in blocks:
            if not isinstance(block, yaml.MappingNode) or block.flow_style:
                continue
            for place, (name, held) in enumerate(block.value):
                if place % 2 == 1:
                    marks[name.start_mark.line] = (
                        name.start_mark.column,
                        isinstance(held, yaml.ScalarNode) and held.start_mark.line == held.end_mark.line,
                    )
    result = []
    for number, line in enumerate(lines):
        if number in marks:
            column, is_short = marks[number]
            result.append(" " * column + f"# on {number}, above")
            line += f"  # on {number}, behind" if is_short else ""
        result.append(line)
    return "\n".join(result) + "\n"


def make_cases(records, folder, count, seed):
    import yaml

    chance, cases, files = random.Random(seed), [], []
    for path in sorted(pathlib.Path(records).rglob("cases/*.yml")):
        text = path.read_bytes().decode("utf-8")
        for layout, content in (("as they are", text), ("with comments", commented(text))):
            copy = folder / f"{path.stem}-{layout.replace(' ', '-')}.yml"
            copy.write_bytes(content.encode("utf-8"))
            files.append((layout, copy, yaml.load(content, Loader=yaml.BaseLoader)))
    for layout in ("as they are", "with comments"):
        own = [each for each in files if each[0] == layout]
        for kind in ("set", "add", "append", "remove"):
            for _ in range(count):
                _, file, data = chance.choice(own)
                event = chance.randrange(1, len(data["events"]) - 1)
                keys = list(data["events"][event])
                path, value = {
                    "set": (f"events/{event}/date", "2031-05-27T10:00"),
                    "add": (f"events/{event}/room", chance.choice(VALUES)),
                    "append": (f"events/{event}/sources", "a-new-source"),
                    "remove": (
                        f"events/{event}" if chance.random() < 0.5 else f"events/{event}/{chance.choice(keys[1:-1])}",
                        "",
                    ),
                }[kind]
                if kind == "append" and "sources" not in keys or kind == "add" and "room" in keys:
                    continue
                cases.append((str(len(cases)), str(file), kind, path, value, layout))
    return cases


def most(times):
    """The time within which 95 of 100 are."""
    return sorted(times)[max(0, -(-len(times) * 95 // 100) - 1)]


def by_size(cases, costs):
    """A table of docket's times, a row for some sizes of files."""
    rows = [
        "| files | edits | read, edited, proved: ms CPU, median | of 95 % | edited and proved alone: median | of 95 % |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    limits = [0, 16, 32, 64, 1024]
    for low, high in zip(limits, limits[1:]):
        own = [costs[case[0]] for case in cases if low <= pathlib.Path(case[1]).stat().st_size / 1024 < high]
        if own:
            columns = [[each[place] for each in own] for place in (0, 1)]
            values = [f"{value:.2f}" for times in columns for value in (statistics.median(times), most(times))]
            rows.append(f"| {low} to {high} KiB | {len(own)} | {' | '.join(values)} |")
    return rows


def run(work_folder, arguments):
    import yaml  # noqa: F401  (the judge of this process)

    program, records = pathlib.Path(arguments[0]).resolve(), pathlib.Path(arguments[1]).resolve()
    count = int(arguments[2]) if len(arguments) > 2 else 25
    seed = int(arguments[3]) if len(arguments) > 3 else 1
    folder = pathlib.Path(work_folder)
    cases = make_cases(records, folder, count, seed)
    table = folder / "cases.tsv"
    table.write_text("".join("\t".join(case[:5]) + "\n" for case in cases), "utf-8")
    print(f"{len(cases)} edits")
    print("| editor | right | other data | another type | comments | other lines | fails | ms CPU, median | of 95 % |")
    print("| --- | --- | --- | --- | --- | --- | --- | --- | --- |")
    for editor in ["docket", *EDITORS]:
        output = folder / editor.replace(" ", "-")
        output.mkdir()
        command = [program, table, output] if editor == "docket" else [sys.executable, __file__, "--work", editor, table, output]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        rows = [line.split("\t") for line in done.stdout.splitlines()]
        costs = {number: [float(each) for each in more] for number, *more in rows}
        for layout in ("as they are", "with comments"):
            verdicts = collections.Counter()
            times = [costs[case[0]][0] for case in cases if case[5] == layout and case[0] in costs]
            for number, file, kind, path, value, own in cases:
                if own != layout:
                    continue
                outcome = output / f"{number}.yml"
                if not outcome.exists():
                    verdicts["fails"] += 1
                    continue
                before = pathlib.Path(file).read_bytes().decode("utf-8")
                fault = judged(before, outcome.read_bytes().decode("utf-8"), kind, steps(path), value) or "right"
                verdicts["other data" if fault == "unreadable" else fault] += 1
                if editor == "docket" and fault != "right":
                    print(f"{fault}: {kind} {path} {value} in {file}", file=sys.stderr)
            names = ["right", "other data", "another type", "comments", "other lines", "fails"]
            row = " | ".join(str(verdicts[name]) for name in names)
            print(f"| {editor}, records {layout} | {row} | {statistics.median(times):.2f} | {most(times):.2f} |", flush=True)
        if editor == "docket":
            sizes = by_size(cases, costs)
    print("\n".join(["", "docket alone, by the size of the file:", "", *sizes]))


def main():
    if sys.argv[1] == "--work":
        work(*sys.argv[2:])
    elif sys.argv[1] == "--run":
        run(sys.argv[2], sys.argv[3:])
    else:
        with tempfile.TemporaryDirectory() as folder:
            bin = pathlib.Path(folder) / "venv" / "bin"
            venv.create(bin.parent, with_pip=True)
            subprocess.run([bin / "pip", "install", "--quiet", *PACKAGES], check=True)
            subprocess.run([bin / "python", __file__, "--run", folder, *sys.argv[1:]], check=True)


if __name__ == "__main__":
    main()
