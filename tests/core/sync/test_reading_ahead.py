"""What is asked ahead: nobody can tell it but by the time."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from urllib.parse import parse_qs, urlsplit

import pytest

from enaction_plugin.core.connectors import NativePlatform, RequestsTransport, native_platform
from enaction_plugin.core.connectors.errors import AskedToWait, NotFound, TooMuch
from tests.core.sync.bad_server import Answer, Server, bad_server

PATIENCE_S = 10.0
LAST = 3


class Feed:
    """A feed of three pages, which notes each page it was asked for as the question comes."""

    def __init__(self, server: Server) -> None:
        self.refused: dict[int, Answer] = {}
        self.asked: list[int] = []
        self.at_once = self.most = 0
        self._came = threading.Condition()
        self.server = server
        server.answer = self.answer

    def answer(self, _method: str, path: str) -> Answer:
        with self._came:
            self.at_once += 1
            self.most = max(self.most, self.at_once)
        try:
            return self._answer(path)
        finally:
            with self._came:
                self.at_once -= 1

    def _answer(self, path: str) -> Answer:
        after = parse_qs(urlsplit(path).query).get("after")
        if after is None:
            return Answer(404)
        place = int(after[0])
        with self._came:
            self.asked.append(place)
            self._came.notify_all()
        if place in self.refused:
            return self.refused.pop(place)
        page = {"epoch": "e", "changes": [], "next": place + 1, "more": place + 1 < LAST}
        return Answer(body=json.dumps({**page, "durable_seq": 0}).encode())

    def came(self, place: int) -> bool:
        """Whether the page after `place` is asked for, now or soon."""
        with self._came:
            return self._came.wait_for(lambda: place in self.asked, PATIENCE_S)

    def platform(self) -> NativePlatform:
        return native_platform(self.server.url, "a token")


@pytest.fixture
def feed() -> Iterator[Feed]:
    with bad_server() as server:
        yield Feed(server)


def test_the_next_page_comes_while_the_last_one_is_stored(feed: Feed) -> None:
    platform = feed.platform()
    assert platform.changes(0, 1000, "e").next == 1
    assert feed.came(1)  # nobody has asked for it yet
    assert [platform.changes(place, 1000, "e").next for place in (1, 2)] == [2, 3]
    assert feed.asked == [0, 1, 2]  # each page once, and none after the last


def test_what_went_wrong_is_told_when_the_page_is_wanted_and_asked_once(feed: Feed) -> None:
    platform = feed.platform()
    feed.refused[1] = Answer(429, headers={"Retry-After": "7"})
    platform.changes(0, 1000, "e")
    assert feed.came(1)
    with pytest.raises(AskedToWait):
        platform.changes(1, 1000, "e")
    assert feed.asked == [0, 1]  # a platform that asks to wait is not asked again behind its back
    assert platform.changes(1, 1000, "e").next == 2


def test_another_question_is_answered_for_itself(feed: Feed) -> None:
    platform = feed.platform()
    platform.changes(0, 1000, "e")
    assert platform.changes(0, 1000, "e").next == 1
    assert platform.changes(1, 500, "e").next == 2
    assert feed.asked.count(1) == 3  # for 1000 twice, by foresight; then for 500


def test_a_platform_is_never_asked_two_things_at_once(feed: Feed) -> None:
    platform = feed.platform()
    for _ in range(3):
        platform.changes(0, 1000, "e")
        with pytest.raises(NotFound):
            platform.handshake()
    assert feed.most == 1


def test_a_batch_travels_before_its_answer_is_wanted_and_goes_once(feed: Feed) -> None:
    sent: list[str] = []

    def answer(method: str, path: str) -> Answer:
        sent.append(f"{method} {path}")
        return Answer(body=json.dumps({"batch": "b", "results": [], "durable_seq": 0}).encode())

    feed.server.answer = answer
    platform = feed.platform()
    assert platform.begin("b", b"{}", [])
    assert platform.begin("b", b"{}", []), "it travels already"
    assert platform.send("b", b"{}", []).batch == "b"
    assert sent == ["POST /api/v1/changes"]
    feed.server.answer = lambda _method, _path: Answer(413)
    platform.begin("c", b"{}", [])
    with pytest.raises(TooMuch):  # told by `send`, not where the batch begins to travel
        platform.send("c", b"{}", [])


def test_a_transport_that_stays_in_one_thread_sends_when_it_is_asked_to(feed: Feed) -> None:
    platform = NativePlatform(RequestsTransport(feed.server.url, "a token"))
    assert not platform.begin("b", b"{}", [])
    assert feed.asked == []
