"""A room goes through its agenda, decides, undoes, loses power, and goes on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from enaction_plugin.core.identity import uuid7
from enaction_plugin.core.meeting import room as rooms
from enaction_plugin.core.meeting.errors import DoneElsewhere, NothingOnTheAgenda
from enaction_plugin.core.meeting.room import Room, prepare
from enaction_plugin.core.model.meeting import AgendaPoint, Hands, Meeting, course
from enaction_plugin.core.workspace import Workspace
from tests.core.workspace.conftest import PLAN, contribution


@pytest.fixture
def ws(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "w.gpkg", plan=PLAN) as made:
        made.author = "Anne"
        made.upsert_contributions([contribution(number) for number in range(1, 7)])
        yield made


def workshop(ws: Workspace, **about: Any) -> Meeting:
    """Two points: contributions 1 to 3, then 4 to 6."""
    uuids = ws.contributions.uuids(range(1, 7))
    agenda = (AgendaPoint("Vélo", tuple(uuids[:3])), AgendaPoint("Bus", tuple(uuids[3:])))
    return prepare(ws, "Atelier Cité du 12/14", agenda, **about)


@pytest.fixture
def room(ws: Workspace) -> Room:
    return Room(ws, workshop(ws, participants=12))


def work(ws: Workspace) -> list[Any]:
    """The links and follow-ups of all contributions."""
    return ws.db.execute(
        "SELECT c.fid, coalesce(c.status, 'todo'), c.priorities, c.actions,"
        " (SELECT count(*) FROM taggings t WHERE t.contribution = c.uuid)"
        " FROM contributions c ORDER BY c.fid"
    ).fetchall()


def test_the_room_sees_one_contribution_after_the_other(room: Room) -> None:
    assert room.place.number == 1
    assert room.place.total == 6
    assert room.place.point is not None
    assert room.place.point.title == "Vélo"
    assert [room.go(1) for _ in range(6)] == [True] * 5 + [False]
    assert room.place.point.title == "Bus"
    assert room.seen() == 6
    assert room.go(-1)
    assert room.fid == 5


def test_what_the_room_decides_is_a_planners_work_like_any_other(room: Room, ws: Workspace) -> None:
    assert room.toggle("E1")
    room.decide("accepted", "décidé en atelier")
    room.hands(9, 1, 2)
    room.note("à voir avec le bailleur")
    detail = ws.contributions.detail(1)
    assert detail is not None
    assert detail.status == "accepted"
    assert detail.main_priority == "E1"
    assert any(line.note == "décidé en atelier" for line in detail.history)
    outcome = room.course.of(room.contribution)
    assert outcome.hands == Hands(9, 1, 2)
    assert outcome.note == "à voir avec le bailleur"
    assert room.served() == {"E1": 1}
    assert room.decisions() == {"accepted": 1}


def test_a_second_press_takes_the_link_away(room: Room) -> None:
    room.toggle("E1")
    assert not room.toggle("E1")
    assert room.served() == {}
    assert not room.course.of(room.contribution).touched


def test_the_count_of_a_priority_is_what_the_room_linked_and_still_is(
    room: Room, ws: Workspace
) -> None:
    room.toggle("E1")
    room.go(1)
    room.toggle("E1")
    assert room.view().served == {"E1": 2}
    ws.untag([1], "E1")  # in a dock on the laptop, or at the office
    assert room.view().served == {"E1": 1}
    ws.undo()
    assert room.view().served == {"E1": 2}
    room.toggle("E1")
    assert room.view().served == {"E1": 1}


def test_a_pack_used_for_a_second_meeting_counts_each_meeting_s_own_links_that_stand(
    room: Room, ws: Workspace
) -> None:
    room.toggle("E1")
    second = replace(room.meeting, uuid=uuid7())
    ws.meetings.save(second)
    next_room = Room(ws, second)
    assert next_room.view().linked == {"E1"}
    assert next_room.view().served == {}, "nothing was linked in this meeting yet"
    next_room.toggle("E1")  # the second press takes it away
    assert next_room.view().served == {}
    again = Room(ws, room.meeting).view()  # the first one, taken up again
    assert (again.linked, again.served) == (frozenset(), {})


def test_the_undone_gesture_comes_back_on_the_screen(room: Room) -> None:
    room.decide("rejected", "")
    room.go(1)
    undone = room.undo()
    assert undone is not None
    assert room.fid == 1
    assert room.decisions() == {}
    assert room.undo() is None


def test_deciding_what_stood_already_can_be_undone_too(room: Room, ws: Workspace) -> None:
    ws.assess([1], "status", "study")
    room.decide("study", "")
    assert room.undo() is not None
    detail = ws.contributions.detail(1)
    assert detail is not None
    assert detail.status == "study"


def test_the_room_does_not_undo_what_others_did_since(room: Room, ws: Workspace) -> None:
    room.toggle("E1")
    ws.tag([2], "E2")
    with pytest.raises(DoneElsewhere):
        room.undo()
    assert ws.tag_states([1, 2]) == {"E1": 1, "E2": 1}


def test_a_contribution_that_left_the_workspace_is_left_out_and_told(ws: Workspace) -> None:
    meeting = workshop(ws)
    gone = meeting.contributions[1]
    with ws.transaction(applying=True) as db:
        db.execute("DELETE FROM contributions WHERE uuid = ?", (gone,))
    room = Room(ws, meeting)
    assert room.place.total == 5
    assert room.missing == (gone,)


def test_what_the_room_says_is_written_down_and_marked_as_from_this_meeting(
    room: Room, ws: Workspace
) -> None:
    uuid = room.enter("Un banc", "Devant l'école", "Espaces publics", (2.83, 50.43), agree=7)
    assert room.course.of(uuid).agree == 7
    (fid,) = ws.contributions.fids([uuid])
    detail = ws.contributions.detail(fid)
    assert detail is not None
    assert (detail.title, detail.author) == ("Un banc", "Atelier Cité du 12/14")
    assert detail.lon == pytest.approx(2.83)
    assert detail.sync_state == "pending", "it goes to the platform with the next exchange"
    assert room.place.total == 6, "the agenda stays as it was prepared"
    assert room.fid == 1


def test_an_empty_agenda_is_refused(ws: Workspace) -> None:
    with pytest.raises(NothingOnTheAgenda):
        prepare(ws, "Rien", (AgendaPoint("Vide", ()),))


def test_a_long_agenda_is_cut_to_the_first(ws: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rooms, "MOST", 4)
    meeting = workshop(ws)
    assert len(meeting.contributions) == 4
    assert [point.title for point in meeting.agenda] == ["Vélo", "Bus"]


def test_after_a_power_cut_the_same_contribution_is_offered(room: Room, ws: Workspace) -> None:
    room.go(1)
    room.toggle("E2")
    path = ws.path
    ws.close()
    with Workspace.open(path) as again:
        meeting = again.meetings.unfinished()
        assert meeting == room.meeting
        assert rooms.reached(again, meeting) == 2
        back = Room(again, meeting)
        assert back.fid == 2
        assert back.course == room.course
        back.close()
        assert again.meetings.unfinished() is None


GESTURES = st.lists(
    st.sampled_from(["next", "back", "skip", "E1", "E2", "G01", "accepted", "study", "hands"])
    | st.just("note"),
    max_size=12,
)


def _do(room: Room, gesture: str) -> None:
    if gesture in ("next", "back"):
        room.go(1 if gesture == "next" else -1)
    elif gesture == "skip":
        room.skip()
    elif gesture == "hands":
        room.hands(3, 2, 1)
    elif gesture == "note":
        room.note("noté")
    elif gesture in ("accepted", "study"):
        room.decide(gesture, "atelier")
    else:
        room.toggle(gesture)


@given(gestures=GESTURES, undone=st.integers(0, 12))
@settings(max_examples=12)
def test_whatever_the_room_does_a_restart_finds_it_and_undoing_all_gives_back_the_beginning(
    tmp_path_factory: pytest.TempPathFactory, gestures: list[str], undone: int
) -> None:
    path = tmp_path_factory.mktemp("room") / "w.gpkg"
    with Workspace.create(path, plan=PLAN) as ws:
        ws.upsert_contributions([contribution(number) for number in range(1, 7)])
        ws.tag([2], "E1")
        before = work(ws)
        room = Room(ws, workshop(ws))
        for gesture in gestures:
            _do(room, gesture)
        for _ in range(undone):
            room.undo()
        again = Room(ws, room.meeting)
        assert (again.course, again.place) == (room.course, room.place)
        while again.undo():
            pass
        assert work(ws) == before
        assert not any(outcome.touched for outcome in again.course.outcomes.values())


@given(gestures=GESTURES, data=st.data())
@settings(max_examples=12)
def test_events_in_any_order_and_any_number_of_times_tell_the_same_course(
    tmp_path_factory: pytest.TempPathFactory, gestures: list[str], data: st.DataObject
) -> None:
    path = tmp_path_factory.mktemp("room") / "w.gpkg"
    with Workspace.create(path, plan=PLAN) as ws:
        ws.upsert_contributions([contribution(number) for number in range(1, 7)])
        room = Room(ws, workshop(ws))
        for gesture in gestures:
            _do(room, gesture)
        events = ws.meetings.events(room.meeting.uuid)
        shuffled = data.draw(st.permutations(events))
        assert course(shuffled) == room.course
