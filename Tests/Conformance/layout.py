"""Lets `docket format` lay out records in layouts that nobody would choose; PyYAML judges what they say afterwards.

Usage: layout.py DOCKET REPOSITORY
"""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import yaml


def data(text):
    """What a file says, every value as the text it is."""
    return yaml.load(text.lstrip("\ufeff"), yaml.BaseLoader)


def comments(text):
    """The comments of a file: what begins with `#` between the tokens that PyYAML finds."""
    text = text.lstrip("\ufeff").replace("\r\n", "\n")
    found = []
    end = 0
    for token in [*yaml.scan(text, yaml.BaseLoader), None]:
        start = token.start_mark.index if token else len(text)
        found += [line.strip() for line in re.findall(r"#.*", text[end:start])]
        end = max(end, token.end_mark.index if token else 0)
    return found


def wider(text):
    """Four spaces a level, blank lines, spaces at ends, line breaks of Windows, a byte order mark."""
    lines = []
    for number, line in enumerate(text.split("\n")):
        spaces = len(line) - len(line.lstrip(" "))
        rest = line[spaces:]
        # A dash and its space are half a level.
        rest = "-   " + rest[2:] if rest.startswith("- ") else rest
        lines.append(" " * (2 * spaces) + rest)
        if number % 7 == 3 and line == "":
            lines += ["", "  "]
    return "\ufeff" + "\r\n".join(line + " " * (len(line) % 3) for line in lines)


def bracketed(text):
    """Everything in brackets, forty characters a line, keys by the alphabet, no comments."""
    return yaml.dump(data(text), Dumper=yaml.SafeDumper, default_flow_style=True, width=40, allow_unicode=True, sort_keys=True)


def lay_out(docket, folder):
    command = [docket, "format", "-C", str(folder), "--as-of", "2031-04-02"]
    ran = subprocess.run(command, capture_output=True, text=True, check=True)
    if ran.stderr:
        sys.exit(f"docket format said {ran.stderr}")


def main():
    docket, root = sys.argv[1], pathlib.Path(sys.argv[2])
    names = [pathlib.Path("pipeline.yml"), *sorted(p.relative_to(root) for p in (root / "records").rglob("*.yml"))]
    wrong = []
    judged = 0
    with tempfile.TemporaryDirectory() as temporary:
        canonical = pathlib.Path(temporary) / "canonical"
        for mangle in (str, wider, bracketed):
            folder = pathlib.Path(temporary) / mangle.__name__
            for name in names:
                (folder / name).parent.mkdir(parents=True, exist_ok=True)
                text = (root / name).read_text(encoding="utf-8")
                (folder / name).write_bytes(mangle(text).encode())
            lay_out(docket, folder)
            after = {name: (folder / name).read_bytes() for name in names}
            lay_out(docket, folder)
            for name in names:
                text = after[name].decode()
                judged += 1
                if (folder / name).read_bytes() != after[name]:
                    wrong.append(f"{mangle.__name__} {name}: a second run changes it")
                before = (root / name).read_text(encoding="utf-8")
                if data(text) != data(before):
                    wrong.append(f"{mangle.__name__} {name}: says something else")
                if mangle is not bracketed and comments(text) != comments(before):
                    wrong.append(f"{mangle.__name__} {name}: has other comments")
                if mangle is wider and after[name] != (canonical / name).read_bytes():
                    wrong.append(f"{mangle.__name__} {name}: is not laid out as from the narrow layout")
            if mangle is str:
                shutil.copytree(folder, canonical)
    for line in wrong:
        print(f"WRONG  {line}")
    print(f"layout: {judged} files laid out and read by PyYAML, {len(wrong)} of them wrong")
    sys.exit(1 if wrong or not judged else 0)


if __name__ == "__main__":
    main()
