"""A tiny server that answers what no good platform ever would."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

Headers = dict[str, str]


@dataclass
class Answer:
    """What the server says next; `seconds` it thinks first, `cut` bytes it never sends."""

    status: int = 200
    body: bytes = b"{}"
    headers: Headers = field(default_factory=lambda: {"Content-Type": "application/json"})
    seconds: float = 0
    cut: int = 0


@dataclass
class Server:
    """The server: what it will answer, and what it was sent."""

    url: str
    answer: Callable[[str, str], Answer]
    requests: list[tuple[str, str, Headers]] = field(default_factory=list)


@contextmanager
def bad_server(answer: Answer | None = None) -> Iterator[Server]:
    """A server on loopback that always gives `answer`."""
    gone = threading.Event()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            headers = {name.lower(): value for name, value in self.headers.items()}
            server.requests.append((self.command, self.path, headers))
            self.rfile.read(int(headers.get("content-length", 0)))
            told = server.answer(self.command, self.path)
            gone.wait(told.seconds)
            self.send_response_only(told.status)
            for name, value in told.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(told.body)))
            self.send_header("Connection", "close")
            self.end_headers()
            self.wfile.write(told.body[: len(told.body) - told.cut])
            self.close_connection = True

        def do_POST(self) -> None:
            self.do_GET()

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    listener = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    listener.daemon_threads = True
    server = Server(f"http://127.0.0.1:{listener.server_address[1]}", lambda *_: answer or Answer())
    thread = threading.Thread(target=listener.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield server
    finally:
        gone.set()
        listener.shutdown()
        thread.join()
        listener.server_close()
