"""Back at the office: tables and parallel rooms come together, in any order, again and again."""

from __future__ import annotations

import itertools
import shutil
from pathlib import Path

import pytest

from enaction_plugin.core.meeting import pack
from enaction_plugin.core.meeting.minutes import minutes
from enaction_plugin.core.meeting.room import Room
from enaction_plugin.core.model.meeting import Meeting
from enaction_plugin.core.sync.byfile.merge import merge_file
from enaction_plugin.core.workspace import Workspace
from tests.core.meeting.test_room import workshop, ws

__all__ = ["ws"]  # a fixture


def _table(ws: Workspace, meeting: Meeting, share: tuple[str, ...], folder: Path) -> Path:
    folder.mkdir()
    return pack.copy_workspace(ws, folder, meeting, share)


def _state(office: Workspace, meeting: Meeting) -> tuple[object, ...]:
    work = office.db.execute(
        "SELECT c.platform_id, coalesce(c.status, ''), (SELECT group_concat(term) FROM"
        " (SELECT DISTINCT term FROM taggings t WHERE t.contribution = c.uuid ORDER BY term))"
        " FROM contributions c ORDER BY c.platform_id"
    ).fetchall()
    return work, minutes(office, meeting)


@pytest.fixture
def tables(ws: Workspace, tmp_path: Path) -> tuple[Meeting, list[Path]]:
    """Two tables that have worked on their halves of the agenda."""
    meeting = workshop(ws)
    paths = []
    for number, share in enumerate(pack.parts(meeting, 2)):
        path = _table(ws, meeting, share, tmp_path / f"table-{number}")
        with Workspace.open(path) as table:
            room = Room(table, meeting)
            assert room.place.total == 3
            room.toggle("E1")
            room.decide("accepted", "atelier")
            room.go(1)
            room.hands(5, number, 0)
            room.decide("study", "atelier")
            room.close()
        paths.append(path)
    return meeting, paths


def test_tables_come_together_in_any_order_any_number_of_times(
    ws: Workspace, tables: tuple[Meeting, list[Path]], tmp_path: Path
) -> None:
    meeting, paths = tables
    ends = []
    for order in itertools.permutations((*paths, paths[0])):
        office = tmp_path / f"office-{len(ends)}.gpkg"
        shutil.copyfile(ws.path, office)
        with Workspace.open(office) as merged:
            for path in order:
                merge_file(merged, path)
            ends.append(_state(merged, meeting))
    assert all(end == ends[0] for end in ends)
    work, told = ends[0]
    assert [row[1] for row in work] == ["accepted", "study", "", "accepted", "study", ""]
    assert told.discussed == 4
    assert told.statuses == {"accepted": 2, "study": 2}


def test_a_room_that_went_on_is_merged_again_and_adds_only_what_is_new(
    ws: Workspace, tables: tuple[Meeting, list[Path]]
) -> None:
    meeting, paths = tables
    assert merge_file(ws, paths[0]).events > 0
    assert merge_file(ws, paths[0]).merged == 0
    with Workspace.open(paths[0]) as table:
        Room(table, meeting).note("ajouté après coup")
    assert merge_file(ws, paths[0]).events == 1


def test_two_facilitators_who_decided_differently_are_asked(ws: Workspace, tmp_path: Path) -> None:
    meeting = workshop(ws)
    paths = []
    for number, status in enumerate(("accepted", "rejected")):
        path = _table(ws, meeting, (), tmp_path / f"pack-{number}")
        with Workspace.open(path) as copied:
            room = Room(copied, meeting)
            room.toggle("E1" if number else "E2")
            room.decide(status, "atelier")
        paths.append(path)
    reports = [merge_file(ws, path) for path in paths]
    assert [report.conflicts for report in reports] == [0, 1]
    assert ws.tag_states([1]) == {"E1": 1, "E2": 1}, "links of both are kept"


def test_a_dry_run_changes_nothing(ws: Workspace, tables: tuple[Meeting, list[Path]]) -> None:
    meeting, paths = tables
    before = _state(ws, meeting)
    assert merge_file(ws, paths[0], dry_run=True).events > 0
    assert _state(ws, meeting) == before
