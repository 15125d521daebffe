"""The copy a meeting takes along, its parts, and whether a folder is ready for the room."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from enaction_plugin.core.meeting import pack
from enaction_plugin.core.meeting.errors import PackFolderTaken
from enaction_plugin.core.meeting.room import Room
from enaction_plugin.core.model.meeting import AgendaPoint, Meeting
from enaction_plugin.core.workspace import Workspace
from enaction_plugin.core.workspace.database import get_state
from tests.core.meeting.test_room import workshop, ws

__all__ = ["ws"]  # a fixture


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "reunion"
    folder.mkdir()
    return folder


def test_the_copy_knows_that_it_is_one(ws: Workspace, folder: Path) -> None:
    ws.tag([1], "E1")
    meeting = workshop(ws)
    path = pack.copy_workspace(ws, folder, meeting)
    with Workspace.open(path) as copied:
        about = pack.origin(copied)
        assert about is not None
        assert about.meeting == meeting.uuid
        assert about.device == get_state(ws.db, "device_id")
        assert get_state(copied.db, "device_id") != about.device
        assert copied.meetings.get(meeting.uuid) == meeting
        assert copied.tag_states([1]) == {"E1": 1}
    assert pack.origin(ws) is None
    assert [file.name for file in folder.iterdir()] == [pack.WORKSPACE]


def test_a_pack_in_which_something_was_done_is_not_replaced(ws: Workspace, folder: Path) -> None:
    meeting = workshop(ws)
    pack.copy_workspace(ws, folder, meeting)
    path = pack.copy_workspace(ws, folder, meeting)
    with Workspace.open(path) as copied:
        Room(copied, meeting).toggle("E1")
    with pytest.raises(PackFolderTaken, match="Nothing was changed"):
        pack.copy_workspace(ws, folder, meeting)
    with Workspace.open(path) as copied:
        assert copied.tag_states([1]) == {"E1": 1}


def test_the_folder_says_whether_it_is_ready_and_why_not(ws: Workspace, folder: Path) -> None:
    missing = list(pack.checks(folder))
    assert [check.ok for check in missing] == [False, False, False]
    assert "prepare the meeting again" in str(missing[0].sentence)
    pack.copy_workspace(ws, folder, workshop(ws))
    (folder / pack.PROJECT).touch()
    found = list(pack.checks(folder))
    assert [check.ok for check in found] == [True, True, True, False]
    assert not any(check.blocking for check in found if not check.ok)
    assert "6" in str(found[1].sentence)


AGENDAS = st.lists(
    st.builds(
        AgendaPoint,
        st.text(max_size=5),
        st.lists(st.sampled_from("abcdefghijkl"), max_size=8, unique=True).map(tuple),
    ),
    max_size=4,
).map(tuple)


@given(agenda=AGENDAS, count=st.integers(1, 5))
def test_parts_share_the_agenda_out_without_loss_or_double(
    agenda: tuple[AgendaPoint, ...], count: int
) -> None:
    meeting = Meeting("m", "Atelier", agenda=agenda)
    cut = pack.parts(meeting, count)
    assert [uuid for share in cut for uuid in share] == list(meeting.contributions)
    sizes = [len(share) for share in cut]
    assert not sizes or max(sizes) - min(sizes) <= 1


@given(agenda=AGENDAS, groups=st.lists(st.sets(st.sampled_from("abcdef")), max_size=3))
def test_parts_by_district_leave_the_rest_to_one_more_table(
    agenda: tuple[AgendaPoint, ...], groups: list[set[str]]
) -> None:
    meeting = Meeting("m", "Atelier", agenda=agenda)
    cut = pack.parts_of(meeting, map(sorted, groups))
    shared = [uuid for share in cut for uuid in share]
    assert sorted(shared) == sorted(meeting.contributions)
