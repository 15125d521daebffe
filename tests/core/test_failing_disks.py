"""Rows 11 and 56: a disk that fails under us, and several programs that write a WAL at once."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from enaction_plugin.core.workspace import Workspace
from tests.power_loss import ROOT, built_shim
from tests.tally import tally

# The disk fails at the n-th read, write or fsync from now on, and stays so.
_ON_A_FAILING_DISK = """
import ctypes, json, sys
from enaction_plugin.core.workspace import Workspace
from enaction_plugin.core.workspace.errors import WorkspaceError
path, op, number, lasting = sys.argv[1:]
disk = ctypes.CDLL(None)
said = []
with Workspace.open(path) as ws:
    ws.tag([1], 'E1')
    if op == 'r':  # what is in memory needs no disk
        ws.db.execute('PRAGMA shrink_memory')
        ws.db.execute('PRAGMA cache_size = 1')
    disk.disk_fail(op.encode(), int(number), int(lasting))
    try:
        ws.tag([2], 'E2')
        said.append('done')
    except WorkspaceError as error:
        said += [type(error).__name__, str(error)]
    assert not ws.db.in_transaction
    disk.disk_fail(b'-', 0, 0)
print(json.dumps(said))
"""


@pytest.fixture(scope="module")
def shim(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built_shim(tmp_path_factory.mktemp("shim"))


def filled(path: Path) -> None:
    with Workspace.create(path) as ws:
        for number in range(1, 11):
            ws.db.execute("INSERT INTO contributions (title) VALUES (?)", (f"Idée {number}",))


@pytest.mark.parametrize("lasting", [0, 1], ids=["once", "for good"])
@pytest.mark.parametrize("number", [1, 4])
@pytest.mark.parametrize("op", ["w", "f", "r"], ids=["write", "fsync", "read"])
def test_row_11_a_disk_that_fails_stops_the_gesture_and_leads_to_the_backups(
    tmp_path: Path, shim: Path, op: str, number: int, lasting: int
) -> None:
    path = tmp_path / "disque" / "atelier.gpkg"
    path.parent.mkdir()
    filled(path)
    answer = subprocess.run(
        [sys.executable, "-c", _ON_A_FAILING_DISK, str(path), op, str(number), str(lasting)],
        cwd=ROOT,
        env={**os.environ, "LD_PRELOAD": str(shim), "DISK_ROOT": str(path.parent)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert answer.returncode == 0, answer.stderr
    said = json.loads(answer.stdout)
    with Workspace.open(path) as ws:
        assert ws.db.execute("PRAGMA quick_check").fetchone() == ("ok",)
        assert ws.check().ok
        rows = ws.db.execute("SELECT term FROM taggings ORDER BY fid").fetchall()
    if said == ["done"]:  # so few reads or writes of the kind were needed
        assert number > 1
        assert rows == [("E1",), ("E2",)]
        return
    assert said[0] in ("DiskFailed", "WorkspaceDamaged")
    assert "backups" in said[1]
    assert rows in ([("E1",)], [("E1",), ("E2",)])  # a commit may be on disk and not confirmed


# Everybody writes rows of their own and says so once they are committed. The plugin never
# empties the journal; the other program, which switched it on, does.
_WRITER = """
import os, sqlite3, sys, time
from pathlib import Path
from enaction_plugin.core.workspace import database
path, who, seconds, witness = sys.argv[1:]
if who == 'qgis':
    db = sqlite3.connect(path, timeout=10, isolation_level=None)
    database.register_functions(db)
    db.execute('PRAGMA wal_autocheckpoint = 20')
else:
    db = database.connect(Path(path), timeout=10)
end, number = time.monotonic() + float(seconds), 0
with open(witness, 'a', buffering=1) as log:
    while time.monotonic() < end:
        try:
            db.execute('BEGIN IMMEDIATE')
        except sqlite3.OperationalError as error:
            assert 'locked' in str(error), error
            continue  # the others were quicker for ten seconds: nothing was begun
        db.execute('INSERT INTO sync_log (at, event) VALUES (?, ?)', (who, f'{who} {number}'))
        row = (f'{who} {number}', 1 + number % 10)
        db.execute('UPDATE contributions SET answer = ? WHERE fid = ?', row)
        db.execute('COMMIT')
        log.write(f'{who} {number}\\n')
        number += 1
        if who == 'qgis' and number % 50 == 0:
            db.execute('PRAGMA wal_checkpoint(TRUNCATE)').fetchall()
"""


@pytest.mark.reliability
def test_row_56_several_programs_that_write_and_one_that_empties_the_journal(
    tmp_path: Path,
) -> None:
    path = tmp_path / "atelier.gpkg"
    filled(path)
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA journal_mode = wal")
    seconds = 60 if "ENACTION_TALLY" in os.environ else 3
    writers = {}
    for who in ("anna", "boris", "qgis"):
        witness = tmp_path / who
        witness.touch()
        command = [sys.executable, "-c", _WRITER, str(path), who, str(seconds), str(witness)]
        writers[who] = subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE)
    for writer in writers.values():
        _, complaint = writer.communicate(timeout=seconds + 60)
        assert writer.returncode == 0, complaint.decode()
    written = {line for who in writers for line in (tmp_path / who).read_text().splitlines()}
    with Workspace.open(path) as ws:
        assert ws.db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        kept = {event for (event,) in ws.db.execute("SELECT event FROM sync_log")}
    assert len(written) > 100
    assert written <= kept, "a row that was confirmed is lost"
    tally("transactions of several programs at once", len(written))
