"""Files of the planner: an existing workspace, the table of actions."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ..bridge import settings
from ..bridge.i18n import translate
from ..core.workspace import Workspace


def workspace_filter() -> str:
    """The files a workspace can be, for file dialogs."""
    return translate("Enaction", "Workspaces (*.gpkg)")


def ask_for_workspace(parent: QWidget) -> Optional[Path]:
    """Let the planner choose an existing workspace."""
    chosen, _ = QFileDialog.getOpenFileName(
        parent,
        translate("Enaction", "Open a Workspace"),
        settings.last_folder.get(),
        workspace_filter(),
    )
    if not chosen:
        return None
    settings.last_folder.set(str(Path(chosen).parent))
    return Path(chosen)


def plan_filter() -> str:
    """The files a plan can come from, for file dialogs."""
    return translate("Enaction", "Action plans (*.csv *.xlsx *.ods *.json)")


def ask_for_plan(parent: QWidget) -> Optional[Path]:
    """Let the planner choose the table of actions."""
    chosen, _ = QFileDialog.getOpenFileName(
        parent,
        translate("Enaction", "Load the Action Table"),
        settings.last_folder.get(),
        plan_filter(),
    )
    return Path(chosen) if chosen else None


def load_plan(path: Path, plan_path: Path) -> Any:
    """Replace the plan of a workspace by the one of a file; the body of a task."""
    from ..bridge.readers import open_table
    from ..core.importing.plan import read_plan

    plan = read_plan(plan_path, open_table)
    with Workspace.open(path) as workspace:
        return workspace.set_plan(plan)
