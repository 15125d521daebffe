"""The line at the top says what is true, in the same order always."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from enaction_plugin.gui.status_line import Status, status_html

CONNECTED = Status(platform=True, last_exchange="2018-11-20T09:42:00.000Z")


def plain(status):
    return re.sub("<[^>]*>", "", status_html(status))


def test_all_sent():
    said = plain(CONNECTED)
    assert said.index("All saved") < said.index("nothing waiting") < said.index("last exchange")


def test_every_count_is_a_link():
    html = status_html(replace(CONNECTED, pending=128, conflicts=3))
    assert re.findall('href="([a-z]+)"', html) == ["pending", "conflicts"]
    assert "128" in html


def test_never_saved_while_the_disk_is_full():
    said = plain(replace(CONNECTED, unsaved="The disk is full <b>"))
    assert "Not saved" in said
    assert "All saved" not in said
    assert "&lt;b&gt;" in said


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"platform": False}, "without platform"),
        ({"offline": True}, "no network"),
        ({"sign_in": True}, "sign-in needed"),
        ({"wait_s": 120}, "asks to wait 2 min"),
        ({"interrupted_at": "2018-11-20T10:04:00.000Z"}, "exchange interrupted"),
        ({"editing": True}, "finish editing"),
        ({"readonly": True}, "Read only"),
        ({"exchanging": (61, 128)}, "61 of 128"),
        ({"last_exchange": None}, "no exchange yet"),
    ],
)
def test_every_situation_has_its_words(changes, words):
    assert words in plain(replace(CONNECTED, **changes))
