"""What all checks share: a docket in an archive, a server with https on this computer, and clean environments."""

import copy
import functools
import hashlib
import http.server
import os
import pathlib
import shutil
import ssl
import subprocess
import tarfile
import tempfile
import threading

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
TEMPLATES = ROOT / "Sources/DocketAdopting/Templates"
TOOLS = TEMPLATES / "tools/.docket"
SOUND = ROOT / "Tests/CommandTests/Fixtures/quay"
HOST = "quay.example.org"
RECORD = "records/cases/quay-lanterns.yml"


class Result:
    """What a command said, and how it ended."""

    def __init__(self, process: subprocess.CompletedProcess):
        self.status = process.returncode
        self.out = process.stdout
        self.log = process.stdout + process.stderr

    def after(self, earlier: "Result | None") -> "Result":
        """The same, with what an earlier step of the job said before it."""
        if earlier:
            self.out, self.log = earlier.out + self.out, earlier.log + self.log
        return self

    def succeeds(self, *said: str) -> "Result":
        return self.ends(self.status == 0, "should succeed", said)

    def fails(self, *said: str) -> "Result":
        return self.ends(self.status != 0, "should fail", said)

    def ends(self, right: bool, what: str, said: tuple) -> "Result":
        lacking = [text for text in said if text not in self.log]
        if not right or lacking:
            raise AssertionError(f"{what}, status {self.status}, lacks {lacking}:\n{self.log}")
        return self


class Server(http.server.SimpleHTTPRequestHandler):
    """Serves a folder. Where there is a file with `.status` behind the name, that is the status."""

    def do_GET(self):
        status = pathlib.Path(self.translate_path(self.path) + ".status")
        if status.is_file():
            self.send_error(int(status.read_text()))
        else:
            super().do_GET()

    def log_message(self, *arguments):
        pass


class World:
    def __init__(self, docket: str):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="docket-forges-"))
        self.docket = self.stripped(pathlib.Path(docket).resolve())
        self.www = self.made("www")
        self.bin = self.made("bin")
        self.home = self.made("home")
        self.stub("apk", 'printf "%s\\n" "$*" >>"$HOME/apk"')
        self.certificate = self.certify()
        self.server = self.serve()
        # The address of the site has to be one that docket takes for real: curl is told that it is here.
        self.url = f"https://{HOST}"
        (self.home / ".curlrc").write_text(f'connect-to = "{HOST}:443:localhost:{self.server.server_port}"\n')
        self.version = self.run([self.docket, "--version"]).succeeds().out.split()[-1]
        self.machine = f"{os.uname().machine}-linux"
        self.archive = self.pack(f"docket-{self.version}-{self.machine}.tar.gz", self.docket)
        self.digest = hashlib.sha256(self.docket.read_bytes()).hexdigest()

    def close(self):
        self.server.shutdown()
        shutil.rmtree(self.folder)

    def shared(self) -> "World":
        """The same for another process, without the server itself."""
        other = copy.copy(self)
        other.server = None
        return other

    def made(self, name: str) -> pathlib.Path:
        path = self.folder / name
        path.mkdir(parents=True)
        return path

    def stripped(self, docket: pathlib.Path) -> pathlib.Path:
        """The program without what debuggers read, as a release has it: it is packed and compared many times."""
        if not shutil.which("strip"):
            return docket
        program = self.folder / "docket"
        subprocess.run(["strip", "-o", program, docket], check=True)
        return program

    def fresh(self, name: str) -> pathlib.Path:
        """A new empty folder."""
        return pathlib.Path(tempfile.mkdtemp(prefix=f"{name}-", dir=self.folder))

    def stub(self, name: str, script: str, folder: pathlib.Path | None = None):
        path = (folder or self.bin) / name
        path.write_text(f"#!/bin/sh\n{script}\n")
        path.chmod(0o755)

    def certify(self) -> pathlib.Path:
        key, certificate = self.folder / "key.pem", self.folder / "certificate.pem"
        made = ["openssl", "req", "-x509", "-nodes", "-days", "2", "-newkey", "ec", "-pkeyopt"]
        names = ["ec_paramgen_curve:P-256", "-subj", f"/CN={HOST}", "-addext", f"subjectAltName=DNS:{HOST}"]
        subprocess.run([*made, *names, "-keyout", key, "-out", certificate], check=True, capture_output=True)
        return certificate

    def serve(self) -> http.server.ThreadingHTTPServer:
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Server, directory=self.www))
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.certificate, self.folder / "key.pem")
        server.socket = context.wrap_socket(server.socket, server_side=True)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        return server

    def pack(self, name: str, program: pathlib.Path, member: str | None = None) -> pathlib.Path:
        """A release archive in the folder that is served."""
        path = self.www / name
        with tarfile.open(path, "w:gz", compresslevel=1) as archive:
            archive.add(program, member or f"docket-{self.version}/bin/docket")
        return path

    def environment(self, **more: str) -> dict[str, str]:
        """What a job on a forge finds: nothing of the environment here but where programs are."""
        names = {
            "PATH": f"{self.bin}:{os.environ['PATH']}", "HOME": str(self.home), "TMPDIR": str(self.folder),
            "DOCKET_CACHE": str(self.folder / "cache"), "CURL_CA_BUNDLE": str(self.certificate),
            "GIT_CONFIG_NOSYSTEM": "1", "LANG": "C.UTF-8",
        }
        for role in ("AUTHOR", "COMMITTER"):
            names[f"GIT_{role}_NAME"] = "Test"
            names[f"GIT_{role}_EMAIL"] = "test@example.org"
        return names | more

    def run(self, command: list, cwd: pathlib.Path | None = None, **more: str) -> Result:
        process = subprocess.run(
            [str(part) for part in command], cwd=cwd or self.folder, env=self.environment(**more), text=True,
            stdin=subprocess.DEVNULL, capture_output=True, timeout=120)
        return Result(process)

    def git(self, folder: pathlib.Path, *arguments: str) -> str:
        return self.run(["git", "-C", folder, *arguments]).succeeds().out.strip()

    def release(self, **changed: str) -> dict[str, str]:
        """The values of `.docket/release`."""
        return {"VERSION": self.version, "URL": f"{self.url}/{self.archive.name}", "SHA256": self.digest} | changed
