"""Rows of the fault matrix that need QGIS itself; docs/reliability.md names each by its number."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
)

from enaction_plugin.core.sync import sync_status, synchronise
from enaction_plugin.core.sync.capture import capture
from enaction_plugin.core.workspace import Workspace, WorkspaceLocked
from tests.disks import small_disk
from tests.qgis.conftest import make_workspace
from tests.qgis.office import layer, modify
from tests.qgis.running import QgisProcess

pytestmark = pytest.mark.usefixtures("qgis_app")


def open_layer(path: Path, table: str = "contributions") -> QgsVectorLayer:
    made = QgsVectorLayer(f"{path}|layername={table}", table, "ogr")
    assert made.isValid()
    return made


def ask(path: Path, statement: str, *values: Any) -> list[Any]:
    with Workspace.open(path, readonly=True) as workspace:
        return workspace.db.execute(statement, values).fetchall()


def save_again_if_refused(target: QgsVectorLayer) -> None:
    """Save as a planner does who is told that somebody else was writing: once more."""
    for _ in range(20):
        if target.commitChanges(stopEditing=False):
            break
        assert "locked" in " ".join(target.commitErrors())
        assert target.isModified(), "QGIS keeps what it could not save"
    assert not target.isModified(), target.commitErrors()


# 8: QGIS is killed while it saves

SAVING = """
import sys
from qgis.core import QgsApplication, QgsVectorLayer
app = QgsApplication([], False)
app.initQgis()
layer = QgsVectorLayer(sys.argv[1] + "|layername=contributions", "c", "ogr")
place = layer.fields().indexOf("assignee")
with open(sys.argv[2], "a") as witness:
    for number in range(100000):
        layer.startEditing()
        for fid in range(1, 61):
            layer.changeAttributeValue(fid, place, str(number))
        if layer.commitChanges():
            print(number, file=witness, flush=True)
"""


def test_row_08_qgis_killed_while_it_saves_keeps_every_save_it_had_told(tmp_path: Path) -> None:
    """All or nothing of the one under way. A power cut is not replayed here: see the row."""
    path, witness = make_workspace(tmp_path / "w.gpkg"), tmp_path / "witness"
    for wait in (0.4, 0.83, 1.21):
        witness.write_text("")
        process = subprocess.Popen([sys.executable, "-c", SAVING, str(path), str(witness)])
        try:
            deadline = time.monotonic() + 60
            while not witness.read_text() and time.monotonic() < deadline:
                time.sleep(0.02)
            time.sleep(wait)
        finally:
            process.send_signal(signal.SIGKILL)
            process.wait()
        told = int(witness.read_text().split()[-1])
        with Workspace.open(path) as workspace:
            found = workspace.db.execute("SELECT DISTINCT assignee FROM contributions").fetchall()
            assert len(found) == 1, "one save, whole"
            assert int(found[0][0]) in (told, told + 1)
            assert workspace.check().ok
            assert sync_status(workspace).pending == 60
            assert workspace.db.execute("PRAGMA integrity_check").fetchone() == ("ok",)


# 10: the disk is full when QGIS saves


def test_row_10_a_full_disk_leaves_the_modification_in_qgis_and_the_file_whole(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "disque"
    with small_disk(folder, 16):
        path = make_workspace(folder / "w.gpkg")
        target = open_layer(path)
        filler = folder / "plein"
        with suppress(OSError), filler.open("wb", buffering=0) as file:
            while True:
                file.write(b"x" * 4096)
        for fid in range(1, 61):
            modify(target, fid, answer="Une réponse assez longue. " * 2000)

        assert not target.commitChanges()
        assert target.commitErrors()
        assert target.isModified(), "the modification is still in QGIS"
        assert ask(path, "SELECT count(*) FROM contributions WHERE answer IS NOT NULL") == [(0,)]

        filler.unlink()
        assert target.commitChanges(), target.commitErrors()
        del target
        with Workspace.open(path) as workspace:
            assert workspace.check().ok
            assert sync_status(workspace).pending == 60
        assert ask(path, "SELECT count(*) FROM contributions WHERE answer IS NOT NULL") == [(60,)]


# 35: the field calculator on all rows


@pytest.mark.parametrize("rows", [20_000, pytest.param(100_000, marks=pytest.mark.reliability)])
def test_row_35_the_field_calculator_on_all_rows_is_captured(tmp_path: Path, rows: int) -> None:
    path = make_workspace(tmp_path / "w.gpkg", rows)
    with Workspace.open(path) as workspace, workspace.transaction(applying=True) as db:
        db.execute("UPDATE sync_base SET remote = 1")
    target = open_layer(path)
    place = target.fields().indexOf("status")
    assert target.startEditing()
    target.beginEditCommand("Field calculator")
    for fid in range(1, rows + 1):
        target.changeAttributeValue(fid, place, "study", None, True)
    target.endEditCommand()
    assert target.commitChanges(), target.commitErrors()
    del target
    with Workspace.open(path) as workspace:
        assert sync_status(workspace).pending == rows
        capture(workspace.db, lambda _: None)
        count, distinct = workspace.db.execute(
            "SELECT count(*), count(DISTINCT entity) FROM sync_outbox"
            " WHERE field = 'status' AND json_extract(payload, '$.value') = 'study'"
        ).fetchone()
    assert (count, distinct) == (rows, rows)


# 36: identities, whatever QGIS's tools do


def test_row_36_the_calculator_and_a_paste_keep_identities_apart(tmp_path: Path) -> None:
    path = make_workspace(tmp_path / "w.gpkg")
    before = ask(path, "SELECT fid, uuid FROM contributions ORDER BY fid")
    target = open_layer(path)
    for fid in range(1, 61):
        modify(target, fid, uuid="tous pareils")
    copy = QgsFeature(target.getFeature(5))
    copy["fid"], copy["uuid"] = None, before[4][1]
    assert target.addFeature(copy)
    assert target.commitChanges(), target.commitErrors()
    after = ask(path, "SELECT fid, uuid FROM contributions ORDER BY fid")
    assert after[:60] == before
    assert after[60][1] not in {uuid for _, uuid in before}
    with Workspace.open(path) as workspace:
        assert workspace.check().ok


def test_row_36_merged_features_keep_one_and_the_citizens_others_come_back(tmp_path: Path) -> None:
    """As *Merge Selected Features* does: values and shape into one row, the others deleted."""
    path = make_workspace(tmp_path / "w.gpkg")
    before = ask(path, "SELECT uuid, title, geom FROM contributions ORDER BY fid")
    target = open_layer(path)
    assert target.startEditing()
    target.beginEditCommand("Merged features")
    target.changeGeometry(1, QgsGeometry.fromPointXY(QgsPointXY(2.81, 50.41)))
    target.changeAttributeValue(1, target.fields().indexOf("status"), "study")
    assert target.deleteFeatures([2, 3])
    target.endEditCommand()
    assert target.commitChanges(), target.commitErrors()
    del target
    with Workspace.open(path) as workspace:
        assert workspace.check().ok
    assert ask(path, "SELECT uuid, title, geom FROM contributions ORDER BY fid") == before
    assert ask(path, "SELECT status FROM contributions WHERE fid = 1") == [("study",)]


def test_row_36_a_split_area_is_two_rows_of_one_contribution(tmp_path: Path) -> None:
    path = make_workspace(tmp_path / "w.gpkg")
    uuid = ask(path, "SELECT uuid FROM contributions WHERE fid = 1")[0][0]
    target = open_layer(path, "footprints|geometrytype=Polygon")
    drawn = QgsFeature(target.fields())
    drawn["uuid"] = uuid
    drawn.setGeometry(QgsGeometry.fromWkt("POLYGON((2 50,3 50,3 51,2 51,2 50))"))
    assert target.startEditing()
    assert target.addFeature(drawn)
    assert target.commitChanges(), target.commitErrors()

    assert target.startEditing()
    target.selectAll()
    target.splitFeatures([QgsPointXY(2.5, 49), QgsPointXY(2.5, 52)])
    assert target.commitChanges(), target.commitErrors()
    del target
    assert ask(path, "SELECT uuid FROM footprints") == [(uuid,), (uuid,)]
    with Workspace.open(path) as workspace:
        assert workspace.check().ok
        assert sync_status(workspace).pending == 0, "a shape is the citizen's: nothing is sent"


# 37: a column of the workspace is deleted or renamed


def test_row_37_a_deleted_column_is_refused_and_the_edits_can_be_saved_without_it(
    watched, session, qtbot
) -> None:
    from enaction_plugin.bridge.editing import EditWatch

    watch = EditWatch(session, QgsProject.instance())
    watch._opened()
    target = layer(watched)
    modify(target, 1, status="study")
    with qtbot.waitSignal(watch.column_taken, timeout=1000) as told:
        target.deleteAttribute(target.fields().indexOf("assignee"))
    assert told.args == ["assignee"]
    assert not target.commitChanges()
    assert "assignee" in " ".join(target.commitErrors())
    watch.close()

    target.undoStack().undo()
    assert target.commitChanges(), target.commitErrors()
    assert watched.status_of(1) == "study"
    with Workspace.open(watched.path) as workspace:
        assert workspace.check().ok


def test_row_37_a_renamed_column_has_its_name_and_values_again(watched, session, qtbot) -> None:
    target = layer(watched)
    modify(target, 1, status="study")
    assert target.commitChanges()
    assert target.startEditing()
    assert target.renameAttribute(target.fields().indexOf("status"), 'l"état')
    assert target.commitChanges(), target.commitErrors()
    named = "SELECT count(*) FROM pragma_table_info('contributions') WHERE name = 'status'"
    qtbot.waitUntil(lambda: watched.ask(named) == [(1,)], timeout=5000)
    assert watched.status_of(1) == "study"
    assert watched.exchange().pushed == 1
    assert watched.exchange().synchronised


def test_row_37_renamed_without_the_plugin_and_put_back_when_it_opens(office) -> None:
    office.colleague(1, 2, status="accepted")
    office.exchange()
    target = layer(office)
    assert target.startEditing()
    assert target.renameAttribute(target.fields().indexOf("status"), "etat")
    assert target.commitChanges(), target.commitErrors()
    QgsProject.instance().clear()
    done = office.exchange()
    assert done.pushed == 0, "nothing was undone by losing a name"
    assert (office.status_of(1), office.status_of(2)) == ("accepted", "accepted")
    with Workspace.open(office.path) as workspace:
        assert workspace.check().ok


# 41: QGIS holds the file, and QGIS is never made to wait


def test_row_41_a_transaction_group_holds_the_file_and_the_exchange_says_so(office) -> None:
    target = layer(office)
    QgsProject.instance().setAutoTransaction(True)
    modify(target, 1, status="study")
    office.colleague(2, status="accepted")
    with pytest.raises(WorkspaceLocked, match="ici"):
        office.exchange()
    assert office.to_decide() == []

    assert target.commitChanges(), target.commitErrors()
    QgsProject.instance().setAutoTransaction(False)
    office.exchange()
    assert (office.status_of(1), office.status_of(2)) == ("study", "accepted")
    assert office.exchange().synchronised


def test_row_41_qgis_saves_while_exchanges_go_on(office) -> None:
    """SQLite may refuse a save that an exchange overtakes: QGIS keeps it, and the next succeeds."""
    target = layer(office)
    errors: list[BaseException] = []
    over = threading.Event()

    def exchange() -> None:
        try:
            while not over.is_set():
                office.exchange()
        except BaseException as error:  # noqa: BLE001 - told below
            errors.append(error)

    thread = threading.Thread(target=exchange)
    thread.start()
    try:
        for number in range(30):
            modify(target, 1 + number % 5, assignee=f"Service {number}")
            save_again_if_refused(target)
    finally:
        over.set()
        thread.join()
    target.rollBack()
    assert errors == []
    office.exchange()
    assert office.exchange().synchronised
    kept = office.ask("SELECT assignee FROM contributions WHERE fid <= 5 ORDER BY fid")
    assert kept == [(f"Service {number}",) for number in range(25, 30)]


def test_row_41_a_save_of_a_watched_layer_goes_first_and_is_never_refused(watched) -> None:
    """In the window that exchanges: no second try, and nothing of the exchange is lost."""
    target = layer(watched)
    over, errors, exchanges = threading.Event(), [], []

    def exchange() -> None:
        try:
            with Workspace.open(watched.path) as workspace:
                while not over.is_set():
                    workspace.assess([6, 7, 8], "assignee", f"Tour {len(exchanges)}")
                    exchanges.append(synchronise(workspace, watched.platform))
        except BaseException as error:  # noqa: BLE001 - told below
            errors.append(error)

    thread = threading.Thread(target=exchange)
    thread.start()
    refused = []
    try:
        for number in range(60):
            modify(target, 1 + number % 5, assignee=f"Service {number}")
            if not target.commitChanges(stopEditing=False):
                refused.append(target.commitErrors())
    finally:
        over.set()
        thread.join()
    target.rollBack()
    assert (errors, refused) == ([], [])
    assert any(done.pushed for done in exchanges)
    kept = watched.ask("SELECT assignee FROM contributions WHERE fid <= 5 ORDER BY fid")
    assert kept == [(f"Service {number}",) for number in range(55, 60)]


# 42: two QGIS on one file


def test_row_42_two_qgis_exchange_at_once_while_a_third_edits(office, tmp_path: Path) -> None:
    folder = tmp_path / "qgis"
    folder.mkdir()
    token = tmp_path / "jeton"
    token.touch(0o600)
    token.write_text(office.token)
    process = QgisProcess(folder)
    office.colleague(3, status="accepted")
    with Workspace.open(office.path) as workspace:
        workspace.tag([1, 2, 3, 4, 5], "G01")
    target = layer(office)
    ended: list[Any] = []

    def sync() -> None:
        ended.append(process.run("sync", WORKSPACE=office.path, URL=office.url, TOKEN_FILE=token))

    threads = [threading.Thread(target=sync) for _ in range(2)]
    for thread in threads:
        thread.start()
    saves = 0
    while any(thread.is_alive() for thread in threads):
        saves += 1
        modify(target, 1, assignee=f"Service {saves}")
        save_again_if_refused(target)
        time.sleep(0.1)
    for thread in threads:
        thread.join()
    target.rollBack()

    good = [one for one in ended if one.returncode == 0]
    assert good, [one.stderr for one in ended]
    for one in ended:
        assert one.returncode == 0 or "synchronis" in one.stderr, one.stderr
    office.exchange()
    assert office.exchange().synchronised
    assert office.ask("SELECT assignee FROM contributions WHERE fid = 1") == [(f"Service {saves}",)]
    assert office.ask("SELECT count(*) FROM taggings WHERE term = 'G01'") == [(5,)]
    with Workspace.open(office.elsewhere) as workspace:
        synchronise(workspace, office.platform)
        there = workspace.db.execute(
            "SELECT (SELECT count(*) FROM taggings WHERE term = 'G01'),"
            " (SELECT assignee FROM contributions WHERE fid = 1)"
        ).fetchone()
    assert there == (5, f"Service {saves}")


# 51: days without the plugin

WITHOUT_PLUGIN = """
import sys
from qgis.core import QgsApplication, QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer
app = QgsApplication([], False)
app.initQgis()

def opened(table):
    layer = QgsVectorLayer(sys.argv[1] + "|layername=" + table, table, "ogr")
    assert layer.isValid() and layer.startEditing()
    return layer

day = int(sys.argv[2])
ideas = opened("contributions")
ideas.changeAttributeValue(day, ideas.fields().indexOf("status"), "study")
drawn = QgsFeature(ideas.fields())
drawn["title"] = f"Note {day}"
drawn.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(2.8, 50.4)))
assert ideas.addFeature(drawn) and ideas.commitChanges(), ideas.commitErrors()
links = opened("taggings")
link = QgsFeature(links.fields())
link["contribution"], link["term"] = ideas.getFeature(day)["uuid"], "E3"
assert links.addFeature(link)
if day == 1:
    gone = next(f.id() for f in links.getFeatures() if f["term"] == "E1")
    assert links.deleteFeature(gone)
assert links.commitChanges(), links.commitErrors()
"""


def test_row_51_days_of_work_in_qgis_without_the_plugin_are_exchanged(office) -> None:
    """Each day a QGIS of its own, without the plugin; then somebody exchanges."""
    for day in (1, 2, 3):
        subprocess.run(
            [sys.executable, "-c", WITHOUT_PLUGIN, str(office.path), str(day)],
            cwd="/", check=True, timeout=60,
        )  # fmt: skip
    first = office.exchange()
    assert first.sent_kinds == {"status": 3, "entered": 3, "link": 3, "unlink": 1}
    assert office.exchange().synchronised
    with Workspace.open(office.elsewhere) as workspace:
        synchronise(workspace, office.platform)
        rows = workspace.db.execute(
            "SELECT title FROM contributions WHERE title LIKE 'Note %' ORDER BY title"
        ).fetchall()
        statuses = workspace.db.execute(
            "SELECT count(*) FROM contributions WHERE status = 'study'"
        ).fetchone()
        links = workspace.db.execute(
            "SELECT term, count(*) FROM taggings GROUP BY term ORDER BY term"
        ).fetchall()
    assert [title for (title,) in rows] == ["Note 1", "Note 2", "Note 3"]
    assert statuses == (3,)
    assert links == [("E1", 1), ("E3", 3)]
