"""A published folder over HTTP on the loopback interface, from `docket serve`, as a subscriber fetches it."""

import os
import re
import select
import signal
import subprocess
from contextlib import contextmanager

SECONDS = 30


@contextmanager
def served(folder):
    """The address of a folder, with / at its end; docket must end cleanly when asked to."""
    command = [os.environ["DOCKET"], "serve", str(folder), "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as server:
        try:
            yield _address(server)
        finally:
            server.send_signal(signal.SIGTERM)
            try:
                server.communicate(timeout=SECONDS)
            except subprocess.TimeoutExpired:
                server.kill()
    if server.returncode != 0:
        raise RuntimeError(f"docket serve ends with {server.returncode} after SIGTERM")


def _address(server):
    """The address that the first line says."""
    ready, _, _ = select.select([server.stdout], [], [], SECONDS)
    line = server.stdout.readline().decode("utf-8", "replace") if ready else ""
    match = re.fullmatch(r"Serving .* at (http://127\.0\.0\.1:\d+/)\n", line)
    if not match:
        raise RuntimeError(f"docket serve says “{line.strip()}”, not where it serves")
    return match[1]
