"""Making a workspace: where it is, and the plan it starts with."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from ..bridge import settings
from ..bridge.i18n import translate
from ..core.workspace import Workspace
from .metrics import ems
from .words import quiet


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


class NewWorkspaceDialog(QDialog):
    """Name, folder and, if there is one already, the file of the action plan."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("newWorkspace")
        self.setWindowTitle(translate("Enaction", "New Workspace"))
        self.name = QLineEdit()
        self.name.setObjectName("workspaceName")
        self.folder = QgsFileWidget()
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setFilePath(settings.last_folder.get() or str(Path.home()))
        self.plan = QgsFileWidget()
        self.plan.setObjectName("planFile")
        self.plan.setFilter(plan_filter())
        hint = quiet(
            QLabel(
                translate(
                    "Enaction",
                    "Without a file, the 3 axes and the 5 priorities are ready; the table of "
                    "actions can be loaded later.",
                )
            )
        )
        hint.setWordWrap(True)
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.create_button = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.create_button.setText(translate("Enaction", "Create the Workspace"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(translate("Enaction", "Name"), self.name)
        form.addRow(translate("Enaction", "Folder"), self.folder)
        form.addRow(translate("Enaction", "Action plan"), self.plan)
        form.addRow("", hint)
        form.addRow("", self.problem)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addStretch(1)
        layout.addWidget(self.buttons)
        self.resize(ems(self, 42), self.sizeHint().height())
        self.name.textChanged.connect(self._check)
        self.folder.fileChanged.connect(self._check)
        self._check()

    def path(self) -> Path:
        """The file that would be made."""
        return Path(self.folder.filePath()) / f"{self.name.text().strip()}.gpkg"

    def plan_path(self) -> Optional[Path]:
        """The file of the plan, if one was chosen."""
        chosen = self.plan.filePath().strip()
        return Path(chosen) if chosen else None

    def accept(self) -> None:
        """Remember the folder, then close."""
        settings.last_folder.set(self.folder.filePath())
        super().accept()

    def _check(self) -> None:
        name = self.name.text().strip()
        problem = ""
        if name and set(name) & set('/\\:*?"<>|'):
            problem = translate("Enaction", 'The name cannot hold any of / \\ : * ? " < > |')
        elif name and self.path().exists():
            problem = translate(
                "Enaction", "There is a file of this name already: choose another name."
            )
        elif not Path(self.folder.filePath()).is_dir():
            problem = translate("Enaction", "There is no such folder.")
        elif _is_shared(Path(self.folder.filePath())):
            problem = translate(
                "Enaction",
                "This folder is shared. A workspace stays on this computer: choose a folder of "
                "this computer. A read-only copy can be published in the shared folder.",
            )
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self.create_button.setEnabled(bool(name) and not problem)


def _is_shared(folder: Path) -> bool:
    """Whether other computers, or a program of a cloud, would touch a file there."""
    from ..core.workspace.location import hazard

    return hazard(folder / "x") is not None


def create_workspace(path: Path, name: str, plan_path: Optional[Path]) -> Any:
    """Make a workspace file; the body of a task."""
    plan = None
    if plan_path is not None:
        from ..bridge.readers import open_table
        from ..core.importing.plan import read_plan

        plan = read_plan(plan_path, open_table)
    Workspace.create(path, plan=plan, name=name).close()
    return path


def load_plan(path: Path, plan_path: Path) -> Any:
    """Replace the plan of a workspace by the one of a file; the body of a task."""
    from ..bridge.readers import open_table
    from ..core.importing.plan import read_plan

    plan = read_plan(plan_path, open_table)
    with Workspace.open(path) as workspace:
        return workspace.set_plan(plan)
