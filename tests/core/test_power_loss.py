"""Row 7: the power is cut at any moment of our own transactions."""

from __future__ import annotations

import json
import os
import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from enaction_plugin.core.workspace import Workspace
from enaction_plugin.core.workspace.errors import WorkspaceError
from tests.power_loss import Disk, Event, built_shim, put, run_on
from tests.tally import tally

GESTURES = 24

# Gestures of planners; what each should have left is acknowledged once it has returned.
_WORK = """
import json, os, sys
from enaction_plugin.core.workspace import Workspace, database
path, witness, synchronous, gestures = sys.argv[1:]
out = os.open(witness, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
with Workspace.open(path) as ws:
    ws.author = 'Anna'
    if synchronous:
        ws.db.execute(f'PRAGMA synchronous = {synchronous}')
    for number in range(int(gestures)):
        fid = 1 + number % 10
        if number % 3 == 0:
            ws.tag([fid], f'E{1 + number // 10 % 5}')
            said = ['link', fid, f'E{1 + number // 10 % 5}']
        elif number % 3 == 1:
            ws.assess([fid], 'answer', f'answer {number}')
            said = ['answer', fid, number]
        else:
            with database.transaction(ws.db):
                ws.db.execute('INSERT INTO contributions (title) VALUES (?)', (f'Idée {number}',))
            said = ['entered', 0, f'Idée {number}']
        os.write(out, (json.dumps(said) + '\\n').encode())
"""


@pytest.fixture(scope="module")
def shim(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built_shim(tmp_path_factory.mktemp("shim"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a workspace of ten contributions."""
    folder = tmp_path / "disque"
    folder.mkdir()
    with Workspace.create(folder / "atelier.gpkg") as ws:
        for number in range(10):
            ws.db.execute("INSERT INTO contributions (title) VALUES (?)", (f"Idée de {number}",))
    return folder


def images() -> int:
    """How many moments are looked at."""
    return 10 * int(os.environ.get("ENACTION_KILLS", "6"))


def worked(folder: Path, shim: Path, synchronous: str = "") -> tuple[Disk, list[Event]]:
    """The disk as it was before the gestures, and what they did to it."""
    path, witness = folder / "atelier.gpkg", folder / "witness"
    witness.touch()
    disk = Disk(folder)
    return disk, run_on(folder, shim, _WORK, str(path), str(witness), synchronous, str(GESTURES))


def lost_at_cuts(disk: Disk, events: list[Event], after: Path) -> int:
    """Cut the power at moments drawn by chance; how many acknowledged gestures are lost."""
    chance = random.Random(7)  # noqa: S311 - the same again
    moments = set(chance.sample(range(len(events)), min(images(), len(events))))
    lost = 0
    for number, event in enumerate(events):
        disk.happened(event)
        if number in moments:
            acknowledged = disk.content("witness").decode().splitlines()
            put(disk.cut(chance), after, without=("atelier.gpkg-shm", "witness"))
            lost += missing(after / "atelier.gpkg", acknowledged)
            tally("power cuts")
    return lost


def missing(path: Path, acknowledged: list[str]) -> int:
    """How many gestures are not in the file any more; all and one more if it is damaged."""
    try:
        with Workspace.open(path) as ws:
            return _missing(ws, acknowledged)
    except (WorkspaceError, sqlite3.DatabaseError):
        return len(acknowledged) + 1


def _missing(ws: Workspace, acknowledged: list[str]) -> int:
    if ws.db.execute("PRAGMA quick_check").fetchone() != ("ok",):
        return len(acknowledged) + 1
    there = {
        ("link", *row)
        for row in ws.db.execute(
            "SELECT c.fid, t.term FROM taggings t JOIN contributions c ON c.uuid = t.contribution"
        )
    }
    answers = dict(ws.db.execute("SELECT fid, answer FROM contributions").fetchall())
    there |= {("entered", 0, t) for (t,) in ws.db.execute("SELECT title FROM contributions")}
    gone = 0
    for kind, fid, what in map(json.loads, acknowledged):
        if kind == "answer":  # a later one may stand in its place
            gone += int((answers[fid] or "answer -1").split()[1]) < what
        else:
            gone += (kind, fid, what) not in there
    return gone


@pytest.mark.reliability
@pytest.mark.parametrize("journal", ["delete", "wal"])
def test_row_07_a_power_cut_at_any_moment_takes_no_gesture_that_was_confirmed(
    tmp_path: Path, folder: Path, shim: Path, journal: str
) -> None:
    with closing(sqlite3.connect(folder / "atelier.gpkg")) as other:  # as QGIS does while editing
        other.execute(f"PRAGMA journal_mode = {journal}")
    disk, events = worked(folder, shim)
    assert sum(event.op == "F" for event in events) > GESTURES
    assert lost_at_cuts(disk, events, tmp_path / "apres") == 0


@pytest.mark.parametrize("synchronous", ["OFF", "FULL"])
def test_row_07_a_connection_that_trusts_the_disk_more_is_found_out(
    tmp_path: Path, folder: Path, shim: Path, synchronous: str
) -> None:
    disk, events = worked(folder, shim, synchronous)
    assert lost_at_cuts(disk, events, tmp_path / "apres") > 0
