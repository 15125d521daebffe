"""What goes wrong around a meeting: disks, clocks, two windows, and an office that went on."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from enaction_plugin.core import identity
from enaction_plugin.core.meeting import pack
from enaction_plugin.core.meeting.errors import (
    NoRoomForPack,
    PackFolderTaken,
    PackNotWritten,
    RoomTaken,
)
from enaction_plugin.core.meeting.minutes import minutes
from enaction_plugin.core.meeting.page import Pages
from enaction_plugin.core.meeting.room import Room, prepare
from enaction_plugin.core.meeting.seat import Seat
from enaction_plugin.core.model.meeting import Meeting
from enaction_plugin.core.model.plan import Plan, Term, TermKind
from enaction_plugin.core.sync.byfile.merge import NO_TERM, NOT_HERE, merge_file
from enaction_plugin.core.workspace import Workspace, WorkspaceNewer, database, migrations
from tests.core.meeting.test_room import workshop, ws
from tests.core.workspace.conftest import PLAN, contribution
from tests.disks import mounted, small_disk
from tests.platform.older import rewritten_as

__all__ = ["ws"]  # a fixture

YEAR_S = 365 * 86_400


@pytest.fixture
def packed(ws: Workspace, tmp_path: Path) -> tuple[Meeting, Path]:
    """A meeting and the path of its copy."""
    meeting = workshop(ws)
    return meeting, pack.copy_workspace(ws, tmp_path / "reunion", meeting)


# folders


def test_a_full_disk_is_said_before_anything_is_written(ws: Workspace, tmp_path: Path) -> None:
    with small_disk(tmp_path / "clé", 1):
        with pytest.raises(NoRoomForPack, match="Nothing was written"):
            pack.want_room(tmp_path / "clé" / "reunion", ws, tiles=2_000_000)
        assert list((tmp_path / "clé").iterdir()) == []


def test_room_for_one_table_is_not_room_for_three(ws: Workspace, tmp_path: Path) -> None:
    size = ws.path.stat().st_size
    with small_disk(tmp_path / "clé", 2 * size / 1_000_000):
        folder = tmp_path / "clé" / "reunion"
        pack.want_room(folder, ws, tiles=0)
        with pytest.raises(NoRoomForPack, match="Nothing was written"):
            pack.want_room(folder, ws, tiles=0, tables=3)


def test_a_disk_that_fills_up_meanwhile_leaves_nothing_half_written(
    ws: Workspace, tmp_path: Path
) -> None:
    with small_disk(tmp_path / "clé", 0.5):
        folder = tmp_path / "clé" / "reunion"
        with pytest.raises(PackNotWritten, match="free some room"):
            pack.copy_workspace(ws, folder, workshop(ws))
        assert list(folder.iterdir()) == []


def test_a_protected_folder_is_said(ws: Workspace, tmp_path: Path) -> None:
    meeting = workshop(ws)
    with mounted(tmp_path / "clé", "size=20m"):
        subprocess.run(["mount", "-o", "remount,ro", str(tmp_path / "clé")], check=True)
        with pytest.raises(PackNotWritten, match="choose another folder"):
            pack.copy_workspace(ws, tmp_path / "clé" / "reunion", meeting)
    (tmp_path / "fichier").write_text("")
    with pytest.raises(PackNotWritten):
        pack.copy_workspace(ws, tmp_path / "fichier", meeting)


def test_a_pack_nobody_used_yet_is_made_anew_and_one_with_work_is_not(
    ws: Workspace, packed: tuple[Meeting, Path]
) -> None:
    meeting, path = packed
    other = prepare(ws, "Une autre réunion", meeting.agenda)
    assert pack.copy_workspace(ws, path.parent, other) == path
    with Workspace.open(path) as copied:
        copied.tag([3], "E1")  # in a dock, without any room
    with pytest.raises(PackFolderTaken, match="choose another folder"):
        pack.copy_workspace(ws, path.parent, meeting)


def test_a_meeting_prepared_twice_is_the_same_meeting(ws: Workspace) -> None:
    first = workshop(ws)
    assert workshop(ws) == first
    Room(ws, first)
    assert workshop(ws).uuid != first.uuid, "the first one has begun"


# twice at once


def test_a_meeting_is_led_from_one_window(ws: Workspace, tmp_path: Path) -> None:
    seat = Seat(ws.path)
    with pytest.raises(RoomTaken, match="another QGIS window"):
        Seat(ws.path)
    Seat(tmp_path / "another.gpkg").give_back()
    seat.give_back()
    Seat(ws.path).give_back()


def test_the_seat_is_free_again_when_its_process_was_killed(ws: Workspace) -> None:
    code = (
        "import sys, time; from pathlib import Path;"
        " from enaction_plugin.core.meeting.seat import Seat;"
        f" seat = Seat(Path({str(ws.path)!r})); print('taken', flush=True); time.sleep(60)"
    )
    root = Path(__file__).parents[3]
    with subprocess.Popen(
        [sys.executable, "-c", code], cwd=root, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "taken\n"
        with pytest.raises(RoomTaken):
            Seat(ws.path)
        other.kill()
    Seat(ws.path).give_back()


def test_two_windows_on_one_pack_lose_nothing_and_see_each_other(
    packed: tuple[Meeting, Path],
) -> None:
    meeting, path = packed
    with Workspace.open(path) as one, Workspace.open(path) as two:
        rooms = Room(one, meeting), Room(two, meeting)
        rooms[0].toggle("E1")
        rooms[1].decide("accepted", "atelier")
        rooms[0].note("vu par la première")
        told = [room.view().outcome for room in rooms]
        assert told[0] == told[1]
        assert (told[0].linked, told[0].status) == (("E1",), "accepted")
        two.tag([4], "E2")  # a dock of the second window
        assert one.tag_states([4]) == {"E2": 1}


# the office went on


def test_an_office_that_went_on_keeps_its_own_and_decides_what_differs(
    ws: Workspace, packed: tuple[Meeting, Path]
) -> None:
    meeting, path = packed
    with Workspace.open(path) as copied:
        room = Room(copied, meeting)
        room.decide("accepted", "atelier")
        room.go(1)
        room.toggle("E1")
    ws.assess([1], "status", "rejected")
    ws.tag([2], "E2")
    fresh = [contribution(2, title="Idée 2, précisée", votes_for=99), contribution(7)]
    ws.upsert_contributions(fresh)
    report = merge_file(ws, path)
    assert report.conflicts == 1
    assert ws.tag_states([2]) == {"E1": 1, "E2": 1}
    (row,) = ws.contributions.rows([2])
    assert (row.title, row.votes_for) == ("Idée 2, précisée", 99), "the older words stay out"
    (decided,) = ws.contributions.rows([1])
    assert decided.status == "rejected", "the office's own, until somebody decides"
    assert ws.check().ok


def test_a_term_that_left_the_plan_meanwhile_keeps_its_links_and_its_name(
    ws: Workspace, packed: tuple[Meeting, Path]
) -> None:
    meeting, path = packed
    with Workspace.open(path) as copied:
        Room(copied, meeting).toggle("E2")
    renamed = [
        replace(term, label="Se déplacer") if term.code == "E1" else term
        for term in PLAN.terms
        if term.code != "E2"
    ]
    ws.set_plan(Plan((*renamed, Term("E9", "Insertion", TermKind.PRIORITY)), name="Plan 2"))
    report = merge_file(ws, path)
    assert [notice.template for notice in report.notices] == [NO_TERM]
    assert ws.tag_states([1]) == {"E2": 1}
    found = minutes(ws, meeting)
    assert found.retired == {"E2"}
    assert "Emploi (no longer in the plan)" in Pages().html(found)


def test_a_term_renamed_meanwhile_has_its_new_name_in_the_minutes(
    ws: Workspace, packed: tuple[Meeting, Path]
) -> None:
    meeting, path = packed
    with Workspace.open(path) as copied:
        Room(copied, meeting).toggle("E1")
    terms = (replace(t, label="Se déplacer") if t.code == "E1" else t for t in PLAN.terms)
    ws.set_plan(replace(PLAN, terms=tuple(terms)))
    assert merge_file(ws, path).notices == []
    assert "Se déplacer" in Pages().html(minutes(ws, meeting))


def test_what_was_deleted_on_the_platform_meanwhile_is_told_by_its_number(
    ws: Workspace, packed: tuple[Meeting, Path]
) -> None:
    meeting, path = packed
    with Workspace.open(path) as copied:
        room = Room(copied, meeting)
        for _ in range(2):
            room.decide("accepted", "atelier")
            room.go(1)
    withdrawn, deleted = ws.contributions.uuids([1, 2])
    ws.withdraw([withdrawn])
    with ws.transaction(applying=True) as db:
        db.execute("DELETE FROM contributions WHERE uuid = ?", (deleted,))
        db.execute("DELETE FROM sync_base WHERE uuid = ?", (deleted,))
    report = merge_file(ws, path)
    there = {uuid for (uuid,) in ws.db.execute("SELECT uuid FROM contributions")}
    told = minutes(ws, meeting)
    lines = told.chapters[0].lines
    assert [(line.number, line.statuses) for line in lines[:2]] == [
        ("1", ("accepted",)),
        ("2", ("accepted",)),
    ]
    assert lines[0].gone
    assert deleted in there or lines[1].gone
    assert deleted in there or NOT_HERE in [notice.template for notice in report.notices]
    assert "no longer on the platform" in Pages().html(told)
    assert merge_file(ws, path).merged == 0
    assert minutes(ws, meeting) == told


# clocks


@contextmanager
def clock(monkeypatch: pytest.MonkeyPatch, seconds: float) -> Iterator[None]:
    """A computer whose clock is wrong by so much, and which was started like that."""
    right = identity.time.time_ns
    with monkeypatch.context() as wrong:
        wrong.setattr(identity, "_last_ms", 0)
        wrong.setattr(identity.time, "time_ns", lambda: right() + round(seconds * 1e9))
        yield


@pytest.mark.parametrize("first", [-YEAR_S, YEAR_S], ids=["a year slow", "a year fast"])
def test_a_wrong_clock_changes_neither_the_order_nor_what_was_decided(
    ws: Workspace, packed: tuple[Meeting, Path], first: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    meeting, path = packed
    with Workspace.open(path) as copied:
        with clock(monkeypatch, first):
            room = Room(copied, meeting)
            room.decide("rejected", "atelier")
            room.go(1)
        with clock(monkeypatch, 0):  # somebody sets it right, and QGIS is started again
            again = Room(copied, meeting)
            assert again.place.number == 2, "where the room was"
            again.toggle("E1")
            again.go(-1)
            again.decide("accepted", "atelier")
        with clock(monkeypatch, -first):  # and wrong again
            last = Room(copied, meeting)
            assert last.place.number == 1
            assert last.view().outcome.statuses == ("accepted",)
            undone = last.undo()
            assert undone is not None
            assert last.view().outcome.statuses == ("rejected",)
            last.close()
        told = minutes(copied, meeting)
    merge_file(ws, path)
    assert minutes(ws, meeting) == told
    (row,) = ws.contributions.rows([1])
    assert row.status == "rejected"
    assert ws.meetings.unfinished() is None


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_of_two_tables_none_wins_by_its_clock(
    ws: Workspace, tmp_path: Path, order: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    meeting = workshop(ws)
    paths = []
    for number, (status, wrong) in enumerate((("accepted", YEAR_S), ("rejected", -YEAR_S))):
        path = pack.copy_workspace(ws, tmp_path / f"table-{number}", meeting)
        with clock(monkeypatch, wrong), Workspace.open(path) as table:
            room = Room(table, meeting)
            room.decide(status, "atelier")
            room.hands(number, 3, 0)
            room.note(f"table {number}")
        paths.append(path)
    reports = [merge_file(ws, paths[number]) for number in order]
    assert [report.conflicts for report in reports] == [0, 1]
    found = minutes(ws, meeting)
    (line, *_) = found.chapters[0].lines
    assert sorted(line.statuses) == ["accepted", "rejected"]
    assert {hands.in_favour for hands in line.hands} == {0, 1}
    assert sorted(line.note.splitlines()) == ["table 0", "table 1"]
    assert (found.disputed, found.statuses) == (1, {})
    html = Pages().html(found)
    assert "to decide: the tables differ" in html
    room = Room(ws, meeting)
    assert room.undo() is None, "their gestures are in other files"
    room.decide("study", "au bureau")
    assert minutes(ws, meeting).chapters[0].lines[0].statuses == ("study",)


# an older plugin


def test_an_older_plugin_shows_a_newer_pack_and_its_minutes_and_changes_nothing(
    packed: tuple[Meeting, Path],
) -> None:
    meeting, path = packed
    with Workspace.open(path) as copied:
        Room(copied, meeting).decide("accepted", "atelier")
        copied.db.execute("ALTER TABLE sync_meeting ADD COLUMN tomorrow TEXT")
        copied.db.execute(
            "INSERT INTO sync_meeting_event VALUES ('z', ?, NULL, 'sung', '{}', '2031-01-01')",
            (meeting.uuid,),
        )
        database.set_state(copied.db, "schema", migrations.latest() + 1)
    before = path.read_bytes()
    with Workspace.open(path) as newer:
        assert newer.meetings.all() == [meeting]
        assert minutes(newer, meeting).statuses == {"accepted": 1}
        with pytest.raises(WorkspaceNewer, match="looked at"):
            Room(newer, meeting).decide("rejected", "atelier")
    assert path.read_bytes() == before


def test_a_pack_of_an_older_plugin_is_brought_up_to_date_and_merged(
    ws: Workspace, packed: tuple[Meeting, Path], tmp_path: Path
) -> None:
    meeting, path = packed
    with Workspace.open(path) as copied:
        Room(copied, meeting).decide("accepted", "atelier")
    old = tmp_path / "ancien.gpkg"
    shutil.copyfile(path, old)
    rewritten_as(21, old)
    assert merge_file(ws, old).decisions == 1
    with Workspace.open(old) as migrated:
        assert migrated.schema_version == migrations.latest()
        assert minutes(migrated, meeting) == minutes(ws, meeting)
