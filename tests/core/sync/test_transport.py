"""Requests on a bad network: each failure has its sentence, the token stays where it belongs."""

from __future__ import annotations

import gzip
import json
import socket
from collections.abc import Iterator
from typing import Any

import pytest

from enaction_plugin.core.connectors import NativePlatform, RequestsTransport, native_platform
from enaction_plugin.core.connectors.errors import (
    AnswerTooLarge,
    AskedToWait,
    BadAddress,
    BadAnswer,
    CertificateRefused,
    CursorExpired,
    Elsewhere,
    EpochChanged,
    NotAllowed,
    NotEncrypted,
    NotFound,
    PlatformError,
    PlatformFailed,
    Refused,
    SignInNeeded,
    TooMuch,
    TooSlow,
    Unreachable,
    WebPage,
)
from tests.core.sync.bad_server import Answer, Server, bad_server

HTML = {"Content-Type": "text/html; charset=utf-8"}
PAGE = b"<!DOCTYPE html><title>Wi-Fi de la m\xc3\xa9diath\xc3\xa8que</title>"
TOKEN = "sesame-ouvre-toi"  # noqa: S105 - of no platform


@pytest.fixture
def server() -> Iterator[Server]:
    with bad_server() as running:
        yield running


def platform(server: Server, **options: Any) -> NativePlatform:
    return NativePlatform(RequestsTransport(server.url, TOKEN, **options))


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (Answer(401, b'{"error":{"code":"unauthorized","message":"No."}}'), SignInNeeded),
        (Answer(403, b'{"error":{"code":"forbidden","message":"Not you."}}'), NotAllowed),
        (Answer(404), NotFound),
        (Answer(410), CursorExpired),
        (Answer(413), TooMuch),
        (Answer(422), Refused),
        (Answer(429, headers={"Retry-After": "7"}), AskedToWait),
        (Answer(500), PlatformFailed),
        (Answer(503, PAGE, HTML), AskedToWait),
        (Answer(200, PAGE, HTML), WebPage),
        (Answer(404, PAGE, HTML), NotFound),
        (Answer(200, b'{"api":"1.0","ser'), BadAnswer),
        (Answer(200, b'{"api":"1.0","server":"abc"}', cut=9), (BadAnswer, Unreachable)),
        (Answer(200, b'{"api":"2.0"}'), BadAnswer),
        (Answer(200, b"[NaN]"), BadAnswer),
        (Answer(200, b"\xef\xbb\xbf{}"), BadAnswer),
        (Answer(200, b"no zip", {"Content-Encoding": "gzip"}), BadAnswer),
        (Answer(204, b""), BadAnswer),
    ],
    ids=lambda value: str(getattr(value, "status", getattr(value, "__name__", ""))),
)
def test_every_bad_answer_has_its_sentence(server: Server, answer: Answer, error: Any) -> None:
    server.answer = lambda *_: answer
    with pytest.raises(error) as caught:
        platform(server).handshake()
    said = str(caught.value)
    assert server.url in said
    assert TOKEN not in said
    assert said.endswith(".")


def test_how_long_to_wait_is_told_in_seconds_or_as_a_date(server: Server) -> None:
    now, later = "Mon, 23 Nov 2026 10:00:00 GMT", "Mon, 23 Nov 2026 10:02:00 GMT"
    waits = {"7": 7, "999999": 3600, "soon": 60, later: 120}
    for header, seconds in waits.items():
        headers = {"Retry-After": header, "Date": now}
        server.answer = lambda *_, headers=headers: Answer(429, b"", headers)
        with pytest.raises(AskedToWait) as caught:
            platform(server).handshake()
        assert caught.value.seconds == seconds


def test_a_platform_that_thinks_too_long_is_left(server: Server) -> None:
    server.answer = lambda *_: Answer(seconds=5)
    with pytest.raises(TooSlow):
        platform(server, timeout=(1.0, 0.2)).handshake()


def test_row_14_nobody_listens() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{free.getsockname()[1]}"
    with pytest.raises(Unreachable) as caught:
        native_platform(address, TOKEN).handshake()
    assert caught.value.ambiguous


def test_an_endless_answer_is_not_kept(server: Server) -> None:
    server.answer = lambda *_: Answer(body=b" " * 300_000)
    with pytest.raises(AnswerTooLarge):
        platform(server, max_bytes=100_000).handshake()


def test_a_zip_bomb_is_not_unpacked(server: Server) -> None:
    bomb = gzip.compress(b" " * 50_000_000)
    server.answer = lambda *_: Answer(body=bomb, headers={"Content-Encoding": "gzip"})
    with pytest.raises(AnswerTooLarge):
        platform(server, max_bytes=1_000_000).handshake()


def test_the_token_goes_with_every_request_and_nothing_else_does(
    server: Server, monkeypatch: pytest.MonkeyPatch, tmp_path: Any
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login somebody password else\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    with pytest.raises(PlatformError):
        platform(server).handshake()
    ((_, path, headers),) = server.requests
    assert path == "/api/v1"
    assert headers["authorization"] == f"Bearer {TOKEN}"


def test_a_redirect_on_the_same_host_is_followed_for_reading_only(server: Server) -> None:
    moved = Answer(301, b"", {"Location": "/elsewhere/api"})
    server.answer = lambda _, path: Answer(404) if path.startswith("/else") else moved
    with pytest.raises(NotFound):
        platform(server).handshake()
    with pytest.raises(Elsewhere):
        platform(server).send("b", b"{}", [])
    assert [method for method, *_ in server.requests] == ["GET", "GET", "POST"]


def test_the_token_is_never_taken_to_another_host(server: Server) -> None:
    with bad_server() as other:
        server.answer = lambda *_: Answer(302, b"", {"Location": other.url + "/api/v1"})
        with pytest.raises(Elsewhere) as caught:
            platform(server).handshake()
        assert other.requests == []
    assert other.url in str(caught.value)


def test_redirects_in_a_circle_end(server: Server) -> None:
    server.answer = lambda *_: Answer(302, b"", {"Location": "/api/v1"})
    with pytest.raises(BadAnswer):
        platform(server).handshake()


def test_addresses_must_be_encrypted_or_this_computer_itself() -> None:
    with pytest.raises(NotEncrypted):
        native_platform("http://plateforme.example", TOKEN)
    native_platform("http://plateforme.example", TOKEN, allow_plain_http=True)
    native_platform("http://localhost:8765/api/v1/", TOKEN)
    native_platform("http://[::1]:8765", TOKEN)


@pytest.mark.parametrize(
    "address", ["", "plateforme", "ftp://x", "https://", "https://a?b", "https://u:p@x", "http://["]
)
def test_what_is_no_address_is_said_before_anything_is_sent(address: str) -> None:
    with pytest.raises(BadAddress) as caught:
        native_platform(address, TOKEN)
    assert ":p@" not in str(caught.value)


def test_row_14_a_certificate_that_cannot_be_verified_is_refused(server: Server) -> None:
    # A server without TLS is the simplest one whose certificate cannot be trusted.
    with pytest.raises((CertificateRefused, Unreachable)):
        native_platform(server.url.replace("http:", "https:"), TOKEN).handshake()


def change(seq: int, **values: Any) -> dict[str, Any]:
    data = {"contribution": "c", "parent": None, "author": "", "body": "", "created_at": None}
    base = {"seq": seq, "kind": "comment", "id": f"u{seq}", "deleted": False, "data": data}
    return {**base, "by": "Anna", "at": None, **values}


def page(changes: list[dict[str, Any]], **values: Any) -> bytes:
    base = {"epoch": "e", "changes": changes, "next": 9, "more": False, "durable_seq": 9}
    return json.dumps({**base, **values}).encode()


@pytest.mark.parametrize(
    "body",
    [
        page([change(3), change(2)]),
        page([change(2), change(2)]),
        page([change(1)]),
        page([change(10)]),
        page([], next=1),
        page([], next=2, more=True),
        page([change(3, kind="vote")]),
        page([change(3, data=None)]),
        page([change(3, deleted=True)]),
        page([change(3, id="")]),
        page([change(3)], epoch=None),
        page([change(3)], more="yes"),
        b'{"changes":[]}',
    ],
)
def test_row_29_a_page_that_is_not_what_was_asked_for_is_no_page(
    server: Server, body: bytes
) -> None:
    server.answer = lambda *_: Answer(body=body)
    with pytest.raises(BadAnswer) as caught:
        platform(server).changes(2, 100, "e")
    assert caught.value.ambiguous


def test_a_page_of_another_epoch_is_told_apart(server: Server) -> None:
    server.answer = lambda *_: Answer(body=page([change(3)], epoch="another"))
    with pytest.raises(EpochChanged):
        platform(server).changes(2, 100, "e")


def result(op: str, **values: Any) -> dict[str, Any]:
    return {"op": op, "status": "applied", "seq": 3, "version": None, **values}


@pytest.mark.parametrize(
    "document",
    [
        {"batch": "other", "results": [], "durable_seq": 1},
        {"batch": "b", "results": [result("stranger")], "durable_seq": 1},
        {"batch": "b", "results": [result("o1"), result("o1")], "durable_seq": 1},
        {"batch": "b", "results": [result("o1", status="fine")], "durable_seq": 1},
        {"batch": "b", "results": [result("o1", status="duplicate")], "durable_seq": 1},
        {"batch": "b", "results": [result("o1", status="conflict")], "durable_seq": 1},
        {"batch": "b", "results": [result("o1", seq="3")], "durable_seq": 1},
    ],
)
def test_row_18_an_answer_to_something_else_is_no_answer(server: Server, document: Any) -> None:
    server.answer = lambda *_: Answer(body=json.dumps(document).encode())
    with pytest.raises(BadAnswer) as caught:
        platform(server).send("b", b"{}", ["o1", "o2"])
    assert caught.value.ambiguous
