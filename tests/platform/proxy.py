"""A bad network on loopback: a proxy between a real client and a real platform.

Every fault is drawn from a seed and happens at most `share` of the requests; the
proxy never speaks to anything but the one platform it was given.
"""

from __future__ import annotations

import http.client
import random
import socket
import struct
import threading
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import urlsplit

from tests.tally import tally

FAULTS = (
    "lost request",
    "lost answer",
    "reset",
    "cut short",
    "corrupted",
    "wrong length",
    "portal",
    "not json",
    "bom",
    "bad gzip",
    "busy",
    "failed",
    "sent twice",
    "delayed",
    "older answer",
    "slow",
)
BAD_ANSWERS = (
    "cut short",
    "corrupted",
    "portal",
    "not json",
    "bom",
    "bad gzip",
)
"""What row 17 is about: something comes that is no answer."""
_PIECE, _PAUSE_S = 2000, 0.02  # "slow": 100 kB in a second
_PORTAL = b"<!DOCTYPE html><html><body>Wi-Fi gratuit : identifiez-vous</body></html>"


class FaultProxy:
    """Listens on `url` while it is open; `injected` tells what it did, in order."""

    def __init__(
        self, target: str, seed: int, faults: tuple[str, ...], share: float, *, flaps: int = 0
    ) -> None:
        """With `flaps`, after so many requests the network is gone for as many."""
        self._target = urlsplit(target)
        self._chance = random.Random(seed)  # noqa: S311 - the same again
        self._faults = faults
        self._share = share
        self._flaps = flaps
        self._count = 0
        self._last: dict[str, tuple[int, dict[str, str], bytes]] = {}
        self._lock = threading.Lock()
        self.injected: list[str] = []

    def __enter__(self) -> FaultProxy:
        proxy = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                proxy.carry(self)

            def do_POST(self) -> None:
                proxy.carry(self)

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
        tally("network faults", len(self.injected))

    def carry(self, request: BaseHTTPRequestHandler) -> None:
        """One request through, or not."""
        body = request.rfile.read(int(request.headers.get("Content-Length", 0)))
        with self._lock:
            draw = self._chance.random() < self._share
            fault = self._chance.choice(self._faults) if draw else "none"
            if self._flaps and self._count // self._flaps % 2:
                fault = "lost request"
            self._count += 1
            if fault != "none":
                self.injected.append(fault)
        if fault == "lost request":
            _hang_up(request)
            return
        if fault == "delayed":
            time.sleep(0.05)
        answer = self._ask(request, body)
        if fault == "sent twice":
            answer = self._ask(request, body)
        key = f"{request.command} {request.path}"
        before, self._last[key] = self._last.get(key, answer), answer
        if fault == "older answer":
            answer = before
        _tell(request, fault, *answer)

    def _ask(
        self, request: BaseHTTPRequestHandler, body: bytes
    ) -> tuple[int, dict[str, str], bytes]:
        assert self._target.hostname is not None
        onward = http.client.HTTPConnection(self._target.hostname, self._target.port, timeout=30)
        headers = {n: v for n, v in request.headers.items() if n.lower() != "host"}
        onward.request(request.command, request.path, body or None, headers)
        answer = onward.getresponse()
        content = answer.read()
        kept = {n: v for n, v in answer.getheaders() if n.lower() not in _HOP}
        onward.close()
        return answer.status, kept, content


_HOP = ("transfer-encoding", "connection", "content-length", "date", "server")


def _hang_up(request: BaseHTTPRequestHandler, reset: bool = False) -> None:
    if reset:  # RST instead of FIN
        linger = struct.pack("ii", 1, 0)
        request.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    request.close_connection = True
    request.connection.close()


def _tell(
    request: BaseHTTPRequestHandler,
    fault: str,
    status: int,
    headers: dict[str, str],
    content: bytes,
) -> None:
    if fault in ("lost answer", "reset"):
        _hang_up(request, reset=fault == "reset")
        return
    length = len(content)
    if fault in _INSTEAD:
        status, headers, content = _INSTEAD[fault]
        length = len(content)
    elif fault in _SPOILT:
        content = _SPOILT[fault](content)
        length = length if fault == "cut short" else len(content)
    headers = {**headers, "Content-Length": str(length + _extra(fault))}
    _write(request, status, headers, content, slowly=fault == "slow")


_INSTEAD: dict[str, tuple[int, dict[str, str], bytes]] = {
    "portal": (200, {"Content-Type": "text/html"}, _PORTAL),
    "bad gzip": (200, {"Content-Type": "application/json", "Content-Encoding": "gzip"}, b"{}"),
    "busy": (503, {"Retry-After": "1"}, b""),
    "failed": (500, {}, b""),
}
_SPOILT: dict[str, Callable[[bytes], bytes]] = {
    "cut short": lambda content: content[: len(content) // 2],
    "not json": lambda _: b'{"epoch": NaN}',
    "bom": lambda content: b"\xef\xbb\xbf" + content[:-1],
    "corrupted": lambda content: bytes([content[0] ^ 0xFF]) + content[1:] if content else b"",
}


def _extra(fault: str) -> int:
    return 7 if fault == "wrong length" else 0


def _write(
    request: Any, status: int, headers: dict[str, str], content: bytes, *, slowly: bool
) -> None:
    request.send_response_only(status)
    for name, value in headers.items():
        request.send_header(name, value)
    request.send_header("Connection", "close")
    request.end_headers()
    if slowly:
        for start in range(0, len(content), _PIECE):
            time.sleep(_PAUSE_S)
            request.wfile.write(content[start : start + _PIECE])
    else:
        request.wfile.write(content)
    request.close_connection = True
