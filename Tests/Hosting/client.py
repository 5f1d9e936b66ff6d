"""A reader of a server: sends exactly what it is given, and takes the response as it comes."""

import dataclasses
import gzip
import http.client
import ssl
import socket

from servers import NAME


@dataclasses.dataclass(frozen=True)
class Answer:
    status: int
    fields: dict[str, str]
    body: bytes

    def __getitem__(self, name):
        return self.fields.get(name.lower(), "")

    @property
    def content(self):
        """The body without compression."""
        return gzip.decompress(self.body) if self["Content-Encoding"] == "gzip" else self.body


class Client:
    """Talks to one server, with its certificate where it has one."""

    def __init__(self, server):
        self.server = server
        self.host = NAME if server.certificate else f"127.0.0.1:{server.port}"
        self.context = ssl.create_default_context(cafile=server.certificate) if server.certificate else None

    def ask(self, target, fields=None, method="GET", port=None):
        """Sends a request on a connection of its own; the target is not touched, whatever stands in it."""
        secure = self.context if port is None else None
        with socket.create_connection(("127.0.0.1", port or self.server.port), timeout=30) as plain:
            with secure.wrap_socket(plain, server_hostname=NAME) if secure else plain as connection:
                lines = [f"{method} {target} HTTP/1.1", f"Host: {self.host}", "Connection: close"]
                lines += [f"{name}: {value}" for name, value in (fields or {}).items()]
                connection.sendall(("\r\n".join(lines) + "\r\n\r\n").encode())
                response = http.client.HTTPResponse(connection, method=method)
                response.begin()
                body = response.read()
                names = {name.lower() for name, _ in response.getheaders()}
                return Answer(response.status, {name: response.getheader(name) for name in names}, body)
