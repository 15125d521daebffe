"""Editing in QGIS while contributions are exchanged: neither takes anything from the other."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.PyQt.QtWidgets import QMainWindow

from enaction_plugin.bridge import settings
from enaction_plugin.bridge.editing import EditWatch
from enaction_plugin.bridge.settings import Connection
from enaction_plugin.bridge.tasks import TaskRunner
from enaction_plugin.core.connectors import native_platform
from enaction_plugin.core.sync import list_conflicts, sync_status, synchronise
from enaction_plugin.core.workspace import Workspace
from enaction_plugin.core.workspace.database import set_state
from enaction_plugin.gui.exchange import Exchange
from enaction_plugin.gui.status_line import status_html
from tests.platform.serving import ROOT, SOURCE, listening, prepare, small_file
from tests.qgis.conftest import Said


class Office:
    """A platform, this planner's open workspace, and a colleague elsewhere."""

    def __init__(self, folder: Path, url: str, token: str, database: str) -> None:
        self.url, self.token, self.database = url, token, database
        self.path = folder / "ici.gpkg"
        self.elsewhere = folder / "ailleurs.gpkg"
        for path in (self.path, self.elsewhere):
            with Workspace.create(path) as workspace:
                workspace.author = path.stem
                synchronise(workspace, self.platform)
                workspace.tag([1, 2], "E1")
                synchronise(workspace, self.platform)
        with Workspace.open(self.path) as workspace:
            synchronise(workspace, self.platform)
            with workspace.transaction(applying=True) as db:
                set_state(db, "connection", "Essai")

    @property
    def platform(self) -> Any:
        return native_platform(self.url, self.token)

    def colleague(self, *fids: int, **values: Any) -> None:
        """The colleague decides, and the platform hears of it."""
        with Workspace.open(self.elsewhere) as workspace:
            synchronise(workspace, self.platform)
            for field, value in values.items():
                workspace.assess(fids, field, value)
            assert synchronise(workspace, self.platform).pushed

    def colleague_unlinks(self, fid: int) -> None:
        with Workspace.open(self.elsewhere) as workspace:
            synchronise(workspace, self.platform)
            workspace.untag([fid], "E1")
            assert synchronise(workspace, self.platform).pushed

    def withdraw(self, number: int) -> None:
        """A citizen takes a contribution back."""
        from enaction_platform.services.importing import load_contributions
        from enaction_platform.storage.database import Database

        opened = Database(self.database)
        document = small_file(5)
        del document["features"][number - 1]
        with opened.write() as connection:
            load_contributions(connection, document, SOURCE, withdraw_missing=True)
        opened.close()

    def exchange(self) -> Any:
        """An exchange of this workspace, from another connection of this process."""
        with Workspace.open(self.path) as workspace:
            return synchronise(workspace, self.platform)

    def exchange_in_another_process(self) -> None:
        """The same, as a scheduled `qgis_process` does it."""
        program = (
            "import sys; from enaction_plugin.core.connectors import native_platform;"
            "from enaction_plugin.core.sync import synchronise;"
            "from enaction_plugin.core.workspace import Workspace;"
            "ws = Workspace.open(sys.argv[1]);"
            "synchronise(ws, native_platform(*sys.argv[2:])); ws.close()"
        )
        subprocess.run(
            [sys.executable, "-c", program, str(self.path), self.url, self.token],
            cwd=ROOT, check=True, timeout=60,
        )  # fmt: skip

    def ask(self, statement: str, *values: Any) -> Any:
        with Workspace.open(self.path, readonly=True) as workspace:
            return workspace.db.execute(statement, values).fetchall()

    def status_of(self, fid: int) -> Any:
        return self.ask("SELECT status FROM contributions WHERE fid = ?", fid)[0][0]

    def standing(self) -> Any:
        with Workspace.open(self.path) as workspace:
            return sync_status(workspace)

    def to_decide(self) -> list[tuple[Any, Any, Any]]:
        with Workspace.open(self.path) as workspace:
            return [(c.base, c.mine, c.theirs) for c in list_conflicts(workspace)]


@pytest.fixture
def office(tmp_path: Path, qgis_new_project: None) -> Iterator[Office]:
    database = f"sqlite:///{tmp_path / 'platform.sqlite'}"
    token, _ = prepare(database, 5)
    with listening(database) as url:
        yield Office(tmp_path, url, token, database)
        QgsProject.instance().clear()


@pytest.fixture
def watched(office, session, qtbot) -> Iterator[Office]:
    """The office, its workspace open with the plugin watching over the layers."""
    watch = EditWatch(session, QgsProject.instance())
    with qtbot.waitSignal(session.opened, timeout=5000):
        session.open(office.path)
    yield office
    watch.close()


def layer(office: Office, table: str = "contributions") -> QgsVectorLayer:
    made = QgsVectorLayer(f"{office.path}|layername={table}", table, "ogr")
    assert made.isValid()
    QgsProject.instance().addMapLayer(made)
    return made


def modify(target: QgsVectorLayer, fid: int, **values: Any) -> None:
    """What the form or the table does: the modification stays in QGIS's memory."""
    if not target.isEditable():
        assert target.startEditing()
    for name, value in values.items():
        assert target.changeAttributeValue(fid, target.fields().indexOf(name), value)


def held(office: Office) -> int:
    return office.ask("SELECT count(*) FROM sync_editing WHERE ended IS NULL")[0][0]


def until_held(qtbot: Any, office: Office, rows: int) -> None:
    qtbot.waitUntil(lambda: held(office) == rows, timeout=5000)


def until_nothing_waits(qtbot: Any, office: Office) -> None:
    qtbot.waitUntil(lambda: office.standing().staged == 0, timeout=5000)


@pytest.mark.parametrize("elsewhere", [False, True], ids=["same process", "another process"])
def test_row_40_the_same_row_saved_keeps_both(watched, qtbot, elsewhere):
    target = layer(watched)
    modify(target, 1, status="study")
    until_held(qtbot, watched, 1)
    watched.colleague(1, 3, status="accepted")

    if elsewhere:
        watched.exchange_in_another_process()
    else:
        assert not watched.exchange().synchronised
    assert (watched.status_of(1), watched.status_of(3)) == (None, "accepted")
    assert watched.standing().staged == 1
    assert target.isModified()

    assert target.commitChanges()
    until_nothing_waits(qtbot, watched)
    watched.exchange()
    assert watched.status_of(1) == "study"
    assert watched.to_decide() == [(None, "study", "accepted")]


def test_row_40_the_same_row_given_up_shows_theirs(watched, qtbot):
    target = layer(watched)
    modify(target, 1, status="study")
    until_held(qtbot, watched, 1)
    watched.colleague(1, status="accepted")
    watched.exchange()

    assert target.rollBack()
    until_nothing_waits(qtbot, watched)
    assert target.getFeature(1)["status"] == "accepted"
    assert watched.exchange().synchronised
    assert watched.to_decide() == []


def test_row_40_a_modification_undone_lets_theirs_come(watched, qtbot):
    target = layer(watched)
    modify(target, 1, status="study")
    until_held(qtbot, watched, 1)
    watched.colleague(1, status="accepted")
    watched.exchange()
    target.undoStack().undo()
    until_nothing_waits(qtbot, watched)
    assert watched.status_of(1) == "accepted"
    assert target.isEditable()


def test_row_40_a_row_withdrawn_there_meanwhile(watched, qtbot):
    target = layer(watched)
    modify(target, 2, status="study")
    until_held(qtbot, watched, 1)
    watched.withdraw(2)
    watched.exchange()
    withdrawn = "SELECT withdrawn_at IS NOT NULL FROM contributions WHERE fid = 2"
    assert watched.ask(withdrawn) == [(0,)]

    assert target.commitChanges()
    until_nothing_waits(qtbot, watched)
    assert watched.ask(withdrawn) == [(1,)]
    assert watched.status_of(2) == "study", "QGIS said saved, and it is"


def test_row_40_a_link_removed_there_while_it_is_modified_here(watched, qtbot):
    """Were the row gone, QGIS would say that it is saved and keep nothing."""
    links = layer(watched, "taggings")
    link = next(links.getFeatures())
    fid, contribution = link.id(), link["contribution"]
    modify(links, fid, role="principal")
    until_held(qtbot, watched, 1)
    (number,) = watched.ask("SELECT fid FROM contributions WHERE uuid = ?", contribution)[0]
    watched.colleague_unlinks(number)
    watched.exchange()
    assert watched.standing().staged >= 1

    assert links.commitChanges()
    until_nothing_waits(qtbot, watched)
    watched.exchange()
    kept = watched.ask("SELECT role FROM taggings WHERE contribution = ?", contribution)
    assert kept == [("principal",)]


def test_row_40_an_edit_nobody_could_see_coming_is_asked_about(office):
    """QGIS without the plugin: its buffer is as it was, what came under it is not lost."""
    target = layer(office)
    modify(target, 1, status="study")
    office.colleague(1, status="accepted")
    office.exchange()
    assert office.status_of(1) == "accepted"

    assert target.commitChanges()
    office.exchange()
    assert office.status_of(1) == "study"
    assert office.to_decide() == [(None, "study", "accepted")]


def test_row_40_what_was_on_screen_before_is_no_question(watched, qtbot):
    watched.colleague(1, status="accepted")
    watched.exchange()
    target = layer(watched)
    modify(target, 1, status="study")
    until_held(qtbot, watched, 1)
    assert target.commitChanges()
    qtbot.waitUntil(lambda: held(watched) == 0, timeout=5000)
    watched.exchange()
    assert watched.to_decide() == []
    assert watched.exchange().synchronised


def test_row_40_saved_at_once_is_told_too(watched, qtbot):
    """A form saves before the first telling: since when it was edited is still told."""
    watched.colleague(1, status="accepted")
    watched.exchange()
    target = layer(watched)
    modify(target, 1, status="study")
    assert target.commitChanges()
    qtbot.waitUntil(
        lambda: watched.ask("SELECT count(*) FROM sync_editing")[0][0] == 1, timeout=5000
    )
    watched.exchange()
    assert watched.to_decide() == []


def test_row_40_a_layer_that_leaves_the_project_holds_nothing(watched, qtbot):
    target = layer(watched)
    modify(target, 1, status="study")
    until_held(qtbot, watched, 1)
    QgsProject.instance().removeMapLayer(target.id())
    until_held(qtbot, watched, 0)


def test_row_40_closing_the_workspace_holds_nothing(watched, session, qtbot):
    target = layer(watched)
    modify(target, 1, status="study")
    until_held(qtbot, watched, 1)
    session.close()
    assert held(watched) == 0
    target.rollBack()


def test_row_40_the_exchange_of_the_window_goes_on_and_the_line_says_what_waits(
    watched, session, qtbot, monkeypatch
):
    monkeypatch.setattr(
        "enaction_plugin.bridge.platforms.platform_of",
        lambda connection: native_platform(connection.url, watched.token),
    )
    settings.save_connection(Connection("Essai", watched.url))
    window = QMainWindow()
    qtbot.addWidget(window)
    exchange = Exchange(session, TaskRunner(QgsApplication.taskManager()), Said(), window, window)
    lines = [""]
    exchange.status_changed.connect(lambda status: lines.append(status_html(status)))
    target = layer(watched)
    modify(target, 1, status="study")
    until_held(qtbot, watched, 1)
    watched.colleague(1, status="accepted")

    with qtbot.waitSignal(exchange.finished, timeout=10000):
        exchange.run(publish=False)
    exchange.read_status()
    qtbot.waitUntil(lambda: "1 update(s) wait" in lines[-1], timeout=5000)
    assert target.commitChanges()
    until_nothing_waits(qtbot, watched)
    exchange.read_status()
    qtbot.waitUntil(lambda: "update(s) wait" not in lines[-1], timeout=5000)
    exchange.close()
