"""The servers of Documentation/Hosting with the very files of the documents, and `docket serve`.

Only what belongs to one machine is put in: ports on loopback, folders, a certificate. Each server is a process of its
own, without privileges, and is ended with the block that started it.
"""

import contextlib
import dataclasses
import os
import re
import signal
import socket
import subprocess
import time
from pathlib import Path

HOSTING = Path(__file__).resolve().parents[2] / "Documentation" / "Hosting"
NAME = "docket.example.org"
NOBODY = 65534


@dataclasses.dataclass(frozen=True)
class Server:
    """Where a server listens, and what it can be expected to do."""

    name: str
    port: int
    certificate: Path | None = None
    plain_port: int | None = None
    compresses: bool = False
    follows_links: bool = False
    has_robots: bool = True


def free_ports(count):
    """Ports of this computer that nobody uses, each another one: they are taken together before any is let go."""
    with contextlib.ExitStack() as taken:
        ports = []
        for _ in range(count):
            server = taken.enter_context(socket.socket())
            server.bind(("127.0.0.1", 0))
            ports.append(server.getsockname()[1])
        return ports


def free_port():
    return free_ports(1)[0]


def certificate(folder):
    """A certificate for the site's name that nobody but these checks trusts."""
    command = ["openssl", "req", "-x509", "-nodes", "-days", "2", "-subj", f"/CN={NAME}"]
    command += ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-addext", f"subjectAltName=DNS:{NAME}"]
    command += ["-keyout", str(folder / "key.pem"), "-out", str(folder / "cert.pem")]
    subprocess.run(command, check=True, capture_output=True)
    return folder / "cert.pem", folder / "key.pem"


def put(text, changes):
    """Replaces pieces of a configuration; each has to be there, or the check would prove another file."""
    for old, new in changes:
        if old not in text:
            raise SystemExit(f"hosting: the configuration has no “{old}”")
        text = text.replace(old, new)
    return text


def without_privileges(work):
    """How to start a process that may change nothing but its own folder: for root as the user nobody."""
    if os.geteuid() != 0:
        return {}
    for path in [work, *work.rglob("*")]:
        os.chown(path, NOBODY, NOBODY, follow_symlinks=False)
    return {"user": NOBODY, "group": NOBODY, "extra_groups": []}


@contextlib.contextmanager
def process(command, port, log, **options):
    """Runs a server until the block ends; it has to listen, and to end when it is asked to."""
    with open(log, "wb") as output:
        running = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=output, stderr=output, start_new_session=True, **options
        )
        try:
            wait_for(port, running, log)
            yield running
        finally:
            running.send_signal(signal.SIGTERM)
            try:
                running.wait(timeout=20)
            except subprocess.TimeoutExpired:
                os.killpg(running.pid, signal.SIGKILL)
                running.wait()
                raise


def wait_for(port, running, log):
    for _ in range(200):
        if running.poll() is None:
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
                return
            time.sleep(0.05)
    raise SystemExit(f"hosting: {running.args[0]} does not listen:\n{Path(log).read_text(errors='replace')}")


def site(folder, work):
    """The folders of a server as Hosting.md has them: copies of public/, a link to the newest, robots.txt."""
    place = work / "srv"
    place.mkdir()
    (place / "current").symlink_to(Path(folder).resolve())
    (place / "robots.txt").write_bytes((HOSTING / "robots.txt").read_bytes())
    return place


@contextlib.contextmanager
def nginx(folder, work, change=lambda text: text):
    cert, key = certificate(work)
    plain, secure = free_ports(2)
    text = change((HOSTING / "nginx.conf").read_text())
    text = put(
        text,
        [
            ("listen 80;", f"listen 127.0.0.1:{plain};"),
            ("listen [::]:80;", ""),
            ("listen 443 ssl;", f"listen 127.0.0.1:{secure} ssl;"),
            ("listen [::]:443 ssl;", ""),
            (f"/etc/letsencrypt/live/{NAME}/fullchain.pem", str(cert)),
            (f"/etc/letsencrypt/live/{NAME}/privkey.pem", str(key)),
            ("/srv/docket", str(site(folder, work))),
            ("/var/log/nginx/docket-error.log", str(work / "site.log")),
        ],
    )
    (work / "site.conf").write_text(text)
    temporary = "".join(
        f"{kind}_temp_path {work}/{kind};\n" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    (work / "nginx.conf").write_text(
        f"pid {work}/pid;\nerror_log {work}/error.log;\ndaemon off;\nworker_processes 1;\n"
        f"events {{}}\nhttp {{\ninclude /etc/nginx/mime.types;\naccess_log {work}/access.log;\n{temporary}"
        f"include {work}/site.conf;\n}}\n"
    )
    program = "/usr/sbin/nginx" if os.path.exists("/usr/sbin/nginx") else "nginx"
    command = [program, "-c", str(work / "nginx.conf"), "-e", str(work / "start.log")]
    with process(command, secure, work / "out.log", **without_privileges(work)):
        yield Server("nginx", secure, cert, plain, compresses=True)
    logged = (work / "access.log").read_text() if (work / "access.log").exists() else ""
    if logged:
        raise SystemExit(f"hosting: nginx kept a list of requests:\n{logged[:500]}")


@contextlib.contextmanager
def caddy(folder, work, change=lambda text: text):
    cert, key = certificate(work)
    plain, secure = free_ports(2)
    text = change((HOSTING / "Caddyfile").read_text())
    text = put(
        text,
        [
            (f"\n{NAME} {{\n", f"\n{NAME} {{\n\ttls {cert} {key}\n\tbind 127.0.0.1\n"),
            ("/srv/docket", str(site(folder, work))),
        ],
    )
    head = f"{{\n\thttp_port {plain}\n\thttps_port {secure}\n\tadmin off\n}}\n"
    (work / "Caddyfile").write_text(head + text)
    environment = os.environ | {"HOME": str(work), "XDG_DATA_HOME": str(work), "XDG_CONFIG_HOME": str(work)}
    command = ["caddy", "run", "--config", str(work / "Caddyfile"), "--adapter", "caddyfile"]
    with process(command, secure, work / "out.log", env=environment, **without_privileges(work)):
        yield Server("caddy", secure, cert, plain, compresses=True, follows_links=True)


@contextlib.contextmanager
def docket(folder, work, program):
    """`docket serve`: its first line says where it is, and it ends with 0."""
    port = free_port()
    log = work / "out.log"
    with process([str(program), "serve", str(folder), "--port", str(port)], port, log) as running:
        yield Server("docket serve", port, has_robots=False)
    first = log.read_text().split("\n", 1)[0]
    if not re.fullmatch(rf"Serving .* at http://127\.0\.0\.1:{port}/", first):
        raise SystemExit(f"hosting: docket serve begins with “{first}”")
    if running.returncode != 0:
        raise SystemExit(f"hosting: docket serve ended with {running.returncode}")
