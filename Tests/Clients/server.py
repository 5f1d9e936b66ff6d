"""Serves a published folder on this computer as hosts of static sites do: with the fields of `_headers`, no rewriting."""

from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread


class _Handler(SimpleHTTPRequestHandler):
    extensions_map = {
        ".html": "text/html",  # without a charset: pages say it themselves
        ".css": "text/css",
        ".json": "application/json",
        ".ics": "text/calendar",
        "": "application/octet-stream",
    }

    def __init__(self, *arguments, fields, **options):
        self.fields = fields
        super().__init__(*arguments, **options)

    def end_headers(self):
        for name, value in self.fields:
            self.send_header(name, value)
        super().end_headers()

    def log_message(self, *_):
        pass


@contextmanager
def serving(folder):
    """The address of the folder, with a slash at its end."""
    lines = (folder / "_headers").read_text("utf-8").splitlines()
    fields = [line.strip().split(": ", 1) for line in lines if ": " in line]
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, directory=folder, fields=fields))
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
