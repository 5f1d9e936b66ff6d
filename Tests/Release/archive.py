"""The files of a release: the archive, the Debian package, the digests and their signature."""

import re
import shutil
import tarfile

from judging import output, run


def check(judge, build, version, work):
    out = build / "out"
    [packed] = out.glob("*.tar.gz")
    contents(judge, build, packed, version)
    signature(judge, build, out, packed, work)
    debian(judge, build, out, work)


def contents(judge, build, packed, version):
    with tarfile.open(packed) as tar:
        members = tar.getmembers()
        executable = tar.extractfile(f"docket-{version}/bin/docket").read()
    names = [member.name for member in members]
    judge.expect("the archive has the executable, byte for byte", executable == (build / "docket").read_bytes())
    judge.expect("the archive is sorted", names == sorted(names, key=lambda name: name.split("/")), names)
    judge.expect("nothing in it belongs to anybody", {(m.uid, m.gid, m.uname) for m in members} == {(0, 0, "")})
    judge.expect("all in it is of one moment", len({member.mtime for member in members}) == 1)
    judge.expect("others may read all of it, and write nothing", {m.mode & 0o7777 for m in members} <= {0o755, 0o644})


def signature(judge, build, out, packed, work):
    public = (work / "key.pub").read_text().strip()
    signers = work / "allowed_signers"
    signers.write_text(f'maintainer namespaces="docket-release" {public}\n')
    verify = build / "source/Release/verify"
    result = run([verify, out, signers, "maintainer"])
    judge.expect("the signature is verified", result.returncode == 0 and f"{packed.name}: OK" in result.stdout, result)

    judge.refuses("a signer whom nobody named", [verify, out, signers, "somebody"])
    for what, line in {
        "a key for other things": f'maintainer namespaces="git" {public}\n',
        "a key that has expired": f'maintainer namespaces="docket-release",valid-before="20200101" {public}\n',
    }.items():
        signers.write_text(line)
        judge.refuses(what, [verify, out, signers, "maintainer"])
    signers.write_text(f'maintainer namespaces="docket-release" {public}\n')

    copy = work / "copy"
    shutil.copytree(out, copy)
    data = bytearray((copy / packed.name).read_bytes())
    data[len(data) // 2] ^= 1
    (copy / packed.name).write_bytes(data)
    judge.refuses("one bit of the archive is another", [verify, copy, signers, "maintainer"])
    (copy / packed.name).unlink()
    for other in copy.glob("*.deb"):
        other.unlink()
    judge.refuses("none of the files is there", [verify, copy, signers, "maintainer"])
    with open(copy / "SHA256SUMS", "a") as sums:
        sums.write(f"{'0' * 64}  more\n")
    judge.refuses("digests to which somebody added a line", [verify, copy, signers, "maintainer"])


def debian(judge, build, out, work):
    [package] = out.glob("*.deb")
    result = run(["lintian", "--no-cfg", "--show-overrides", "--tag-display-limit", "0", "--allow-root", package])
    found = re.findall(r"^([EWO]): docket: (\S+)", result.stdout, re.MULTILINE)
    wrong = [tag for level, tag in found if level != "O"]
    judge.expect("lintian finds nothing", not wrong, result.stdout)
    overridden = {tag for level, tag in found if level == "O"}
    judge.expect(
        "lintian knows that the executable is static",
        overridden == {"statically-linked-binary", "embedded-library"},
        result.stdout,
    )
    root = work / "debian"
    output(["dpkg-deb", "--extract", package, root])
    installed = (root / "usr/bin/docket").read_bytes()
    judge.expect("the package has the executable, byte for byte", installed == (build / "docket").read_bytes())
    judge.expect("its copyright file has every part", all(
        f"==== {place.name} ====" in (root / "usr/share/doc/docket/copyright").read_text()
        for place in next(build.glob("docket-*/share/doc/docket/licences")).iterdir()))
