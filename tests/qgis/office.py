"""A platform, a planner who edits in QGIS, and a colleague elsewhere."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

from qgis.core import QgsProject, QgsVectorLayer

from enaction_plugin.core.connectors import native_platform
from enaction_plugin.core.sync import list_conflicts, sync_status, synchronise
from enaction_plugin.core.workspace import Workspace
from enaction_plugin.core.workspace.database import set_state
from tests.platform.serving import ROOT, SOURCE, small_file


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
