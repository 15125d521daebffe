"""What is written down after a meeting."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path

import pytest

from enaction_plugin.core.meeting.minutes import minutes
from enaction_plugin.core.meeting.page import Pages
from enaction_plugin.core.meeting.room import Room, prepare
from enaction_plugin.core.model.meeting import AgendaPoint
from enaction_plugin.core.workspace import Workspace
from enaction_plugin.core.workspace.meetings import add
from tests.core.meeting.test_room import room, workshop, ws
from tests.core.workspace.conftest import contribution

__all__ = ["room", "ws"]  # fixtures


@pytest.fixture
def told(room: Room) -> Room:
    """Four seen of six: one accepted with hands, one skipped, one under study, one only seen."""
    room.toggle("E1")
    room.toggle("G01")
    room.hands(9, 1, 2)
    room.decide("accepted", "atelier")
    room.note("Appeler Mme X au 06 12 34 56 78\n<b>vite</b>")
    room.go(1)
    room.skip()
    room.decide("study", "atelier")
    room.go(1)
    room.close()
    return room


def test_the_minutes_say_what_happened_and_what_did_not(told: Room, ws: Workspace) -> None:
    found = minutes(ws, told.meeting)
    assert [chapter.point.title for chapter in found.chapters] == ["Vélo", "Bus"]
    first = found.chapters[0].lines[0]
    assert (first.number, first.title, first.statuses) == ("1", "Idée 1", ("accepted",))
    assert [term.code for term in first.terms] == ["E1", "G01"]
    assert found.statuses == {"accepted": 1, "study": 1}
    assert [(term.code, count) for term, count in found.priorities] == [("E1", 1)]
    assert found.discussed == 4
    assert [line.number for line in found.left_open] == ["2", "3", "4"]
    assert [line.number for line in found.not_reached] == ["5", "6"]


def test_personal_data_is_masked_and_markup_is_text(told: Room, ws: Workspace) -> None:
    html = Pages().html(minutes(ws, told.meeting))
    assert "06 12 34" not in html
    assert "<b>vite" not in html
    assert "&lt;b&gt;vite" in html


def test_contributions_from_the_room_have_their_place(told: Room, ws: Workspace) -> None:
    told.enter("Un banc", "Devant l'école", agree=7)
    (line,) = minutes(ws, told.meeting).entered
    assert (line.title, line.agree) == ("Un banc", 7)
    assert "7 people agree" in Pages().html(minutes(ws, told.meeting))


def test_what_was_taken_back_is_not_in_the_minutes(told: Room, ws: Workspace) -> None:
    again = Room(ws, told.meeting)
    again.undo()
    assert minutes(ws, told.meeting).statuses == {"accepted": 1}


def test_two_copies_of_a_meeting_united_give_the_same_minutes_every_time(
    told: Room, ws: Workspace, tmp_path: Path
) -> None:
    with Workspace.create(tmp_path / "office.gpkg", plan=ws.plan()) as office:
        office.upsert_contributions([contribution(number) for number in range(1, 7)])
        office.meetings.save(told.meeting)
        events = ws.meetings.events(told.meeting.uuid)
        for part in (events[3:], events, events[:5]):
            with office.transaction() as db:
                add(db, told.meeting.uuid, part)
        assert minutes(office, told.meeting) == minutes(ws, told.meeting)


def test_a_meeting_in_which_nothing_happened_has_minutes_too(ws: Workspace) -> None:
    meeting = workshop(ws)
    found = minutes(ws, meeting)
    assert found.discussed == 0
    assert len(found.not_reached) == 6
    assert "Atelier Cité du 12/14" in Pages().html(found)


class _Checker(HTMLParser):
    """Every tag that is opened is closed."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag not in ("meta", "br", "img"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_the_page_is_well_formed_and_has_the_pictures_it_is_given(
    told: Room, ws: Workspace
) -> None:
    html = Pages().html(minutes(ws, told.meeting), {"Vélo": "data:image/png;base64,AAAA"})
    checker = _Checker()
    checker.feed(html)
    assert checker.open == []
    assert html.count("<img") == 1


def test_a_long_rest_is_told_shortly_and_counted(ws: Workspace) -> None:
    ws.upsert_contributions([contribution(number) for number in range(7, 60)])
    uuids = tuple(ws.contributions.uuids(range(1, 60)))
    meeting = prepare(ws, "Atelier", (AgendaPoint("Tout", uuids),))
    Room(ws, meeting)
    found = minutes(ws, meeting)
    html = Pages().html(found)
    assert "Not reached: 58" in html
    rest = html[html.index("Not reached: 58") :]
    assert "<li>" not in rest
    for line in found.not_reached:
        assert f"{line.number} · {line.title}" in rest


def test_a_meeting_that_went_over_midnight_has_both_days(ws: Workspace) -> None:
    found = minutes(ws, workshop(ws))._replace(
        began="2018-11-23T20:00:00Z", ended="2018-11-23T22:30:00Z"
    )
    page = Pages(day=lambda iso: iso[:10], clock=lambda iso: iso[11:16])
    assert "20:00 – 22:30" in page.html(found)
    late = page.html(found._replace(ended="2018-11-24T00:15:00Z"))
    assert "2018-11-23 20:00 – 2018-11-24 00:15" in late
