"""A new workspace in four pages; nothing is written before the last one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import NamedTuple, Optional

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QStandardPaths, QTimer
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
    QWizard,
    QWizardPage,
)

from ..bridge import settings
from ..bridge.i18n import sentence, translate
from ..bridge.readers import open_table
from ..core.errors import EnactionError
from ..core.workspace import Workspace
from ..core.workspace.location import hazard, obstacle
from .districts_dialog import DistrictsDialog, Outlines, kinds
from .import_page import Notice
from .metrics import ems
from .words import plain_label, quiet
from .workspace_dialogs import plan_filter

FORBIDDEN = '/\\:*?"<>|'  # Windows' own list: workspaces travel
WAIT_MS = 300  # until a folder that is being typed is tried


class Then(Enum):
    """What a planner does first in a new workspace."""

    IMPORT = "import"
    CONNECT = "connect"
    LATER = "later"


class Made(NamedTuple):
    """A workspace that was made, and why something could not be put into it."""

    path: Path
    then: Then
    missing: Sequence[EnactionError]


@dataclass(frozen=True)
class Wanted:
    """What the pages say."""

    path: Path
    name: str
    plan: Optional[Path]
    outlines: tuple[Outlines, ...]
    then: Then

    def make(self) -> Made:
        """Make the workspace; the body of a task.

        A layer of districts that cannot be read does not stop the rest: it is `missing`.
        Raises EnactionError when the plan cannot be read or the file not be made.
        """
        plan = None
        if self.plan is not None:
            from ..core.importing.plan import read_plan

            plan = read_plan(self.plan, open_table)
        Workspace.create(self.path, plan=plan, name=self.name).close()
        missing = []
        for outlines in self.outlines:
            try:
                outlines.add_to(self.path)
            except EnactionError as error:
                missing.append(error)
        return Made(self.path, self.then, missing)

    def forget(self) -> None:
        """Remove the copies that were made of layers."""
        for outlines in self.outlines:
            if outlines.copy is not None:
                outlines.copy.forget()


class NewWorkspaceWizard(QWizard):
    """Name and place, plan, territory, contributions."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("newWorkspace")
        self.setWindowTitle(translate("Enaction", "New Workspace"))
        self.setWizardStyle(QWizard.WizardStyle.ModernStyle)
        self.setButtonText(QWizard.WizardButton.BackButton, translate("Enaction", "Back"))
        self.setButtonText(QWizard.WizardButton.NextButton, translate("Enaction", "Next", "page"))
        self.setButtonText(QWizard.WizardButton.CancelButton, translate("Enaction", "Cancel"))
        self.setButtonText(
            QWizard.WizardButton.FinishButton, translate("Enaction", "Create the Workspace")
        )
        self.existing: Optional[Path] = None
        """A workspace of that name that the planner would rather open."""
        self.place = PlacePage(self._open_existing)
        self.plan = PlanPage()
        self.territory = TerritoryPage()
        self.first = FirstPage()
        for page in (self.place, self.plan, self.territory, self.first):
            self.addPage(page)
        self.resize(ems(self, 56), ems(self, 32))

    def wanted(self) -> Wanted:
        """What the pages say."""
        return Wanted(
            self.place.path(),
            self.place.name.text().strip(),
            self.plan.path(),
            tuple(self.territory.outlines),
            self.first.then(),
        )

    def accept(self) -> None:
        """Remember the folder, then close."""
        settings.last_folder.set(self.place.folder.filePath())
        super().accept()

    def reject(self) -> None:
        """Nothing was written; copies made of layers go."""
        self.wanted().forget()
        super().reject()

    def _open_existing(self) -> None:
        self.existing = self.place.path()
        self.reject()


class PlacePage(QWizardPage):
    """A name and a folder of this computer that can be written to."""

    def __init__(self, open_existing: Callable[[], None]) -> None:
        super().__init__()
        self.setTitle(translate("Enaction", "Name and Place"))
        self.setSubTitle(
            translate("Enaction", "A workspace is a single file of this computer, like a project.")
        )
        self.name = QLineEdit()
        self.name.setObjectName("workspaceName")
        self.folder = QgsFileWidget()
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setFilePath(settings.last_folder.get() or _documents())
        self.shared = Notice(
            "folderShared",
            translate("Enaction", "Choose a Folder on This Computer"),
            lambda: self.folder.setFilePath(_documents()),
        )
        self.exists = Notice("fileExists", translate("Enaction", "Open This One"), open_existing)
        another = QPushButton(translate("Enaction", "Another Name"))
        another.clicked.connect(lambda _=False: (self.name.setFocus(), self.name.selectAll()))
        self.exists.layout().addWidget(another)
        self.problem = plain_label("placeProblem")
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(translate("Enaction", "Name"), self.name)
        form.addRow(translate("Enaction", "Folder"), self.folder)
        column = QVBoxLayout(self)
        column.addLayout(form)
        for widget in (self.shared, self.exists, self.problem):
            column.addWidget(widget)
        column.addStretch(1)
        self._ready = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.check)
        self.name.textChanged.connect(self._changed)
        self.folder.fileChanged.connect(self._changed)
        self.check()

    def path(self) -> Path:
        """The file that would be made."""
        return Path(self.folder.filePath()) / f"{self.name.text().strip()}.gpkg"

    def isComplete(self) -> bool:
        """Whether a workspace can be made there."""
        return self._ready

    def validatePage(self) -> bool:
        """The disk is asked once more: it may have filled up meanwhile."""
        self.check()
        return self._ready

    def _changed(self) -> None:
        self._ready = False
        self.completeChanged.emit()
        self._soon.start(WAIT_MS)

    def check(self) -> None:
        """Say what stands in the way, before anything else is asked."""
        self._soon.stop()
        name, folder = self.name.text().strip(), Path(self.folder.filePath())
        found = hazard(folder)
        self.shared.say(
            translate(
                "Enaction",
                "This folder is shared. A workspace stays on this computer; a read-only copy can "
                "be published in the shared folder.",
            )
            if found is not None
            else ""
        )
        problem, exists = "", ""
        if set(name) & set(FORBIDDEN):
            problem = translate("Enaction", 'The name cannot hold any of / \\ : * ? " < > |')
        elif not folder.is_dir():
            problem = translate("Enaction", "There is no such folder.")
        elif name and self.path().exists():
            exists = translate("Enaction", "There is a workspace of this name in this folder.")
        elif found is None:
            trouble = obstacle(folder)
            problem = sentence(trouble) if trouble is not None else ""
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self.exists.say(exists)
        self._ready = bool(name) and not (problem or exists or found)
        self.completeChanged.emit()


class PlanPage(QWizardPage):
    """The table of actions, now or later."""

    def __init__(self) -> None:
        super().__init__()
        self.setTitle(translate("Enaction", "Action Plan"))
        self.setSubTitle(translate("Enaction", "The 3 axes and the 5 priorities are ready."))
        self.load = QRadioButton(translate("Enaction", "Load the Action Table…"))
        self.later = QRadioButton(translate("Enaction", "Later"))
        self.file = QgsFileWidget()
        self.file.setObjectName("planFile")
        self.file.setFilter(plan_filter())
        self.told = quiet(plain_label("planTold"))
        self.told.setText(
            translate("Enaction", "Columns that are recognised: code, label, parent, level.")
        )
        column = QVBoxLayout(self)
        for widget in (self.load, self.file, self.told, self.later):
            column.addWidget(widget)
        column.addStretch(1)
        self.later.setChecked(True)
        self.load.toggled.connect(self._toggled)
        self.file.fileChanged.connect(self._look)
        self._toggled(False)

    def path(self) -> Optional[Path]:
        """The file of the plan; None for later."""
        chosen = self.file.filePath().strip()
        return Path(chosen) if chosen and self.load.isChecked() else None

    def isComplete(self) -> bool:
        """Whether the plan that was chosen can be read, if one is to be loaded."""
        return self.later.isChecked() or self._read

    _read = False

    def _toggled(self, load: bool) -> None:
        self.file.setEnabled(load)
        self.completeChanged.emit()

    def _look(self) -> None:
        """A table of actions is small: it is read at once, and told."""
        from ..core.importing.plan import read_plan

        self._read = False
        path = self.path()
        if path is not None:
            try:
                plan = read_plan(path, open_table)
            except EnactionError as error:
                self.told.setText(sentence(error))
            else:
                self._read = True
                self.told.setText(
                    translate("Enaction", "%Ln term(s) in this table.", None, len(plan.terms))
                )
        self.completeChanged.emit()


class TerritoryPage(QWizardPage):
    """Layers of districts, each with what is printed on every document."""

    def __init__(self) -> None:
        super().__init__()
        self.setTitle(translate("Enaction", "Territory"))
        self.setSubTitle(
            translate(
                "Enaction",
                "Communes and districts. Their kind, vintage and source are printed on every "
                "document.",
            )
        )
        self.outlines: list[Outlines] = []
        self.table = QTableWidget(0, 6)
        self.table.setObjectName("territoryTable")
        self.table.setHorizontalHeaderLabels(
            [
                translate("Enaction", "Layer"),
                translate("Enaction", "Name"),
                translate("Enaction", "Code"),
                translate("Enaction", "Kind"),
                translate("Enaction", "Vintage"),
                translate("Enaction", "Source"),
            ]
        )
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.add = QPushButton(translate("Enaction", "Add a District Layer…"))
        self.remove = QPushButton(translate("Enaction", "Remove"))
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addWidget(self.remove)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.addWidget(self.table, 1)
        column.addLayout(row)
        self.add.clicked.connect(lambda _=False: self._ask())
        self.remove.clicked.connect(lambda _=False: self._remove())
        self.table.itemSelectionChanged.connect(self._enable)
        self._enable()

    def take(self, outlines: Outlines) -> None:
        """Add a layer to those that will be put into the workspace."""
        self.outlines.append(outlines)
        row = self.table.rowCount()
        self.table.insertRow(row)
        shown = (
            outlines.path.name,
            outlines.name or "",
            outlines.code or "",
            dict(kinds())[outlines.kind],
            outlines.vintage,
            outlines.source,
        )
        for index, text in enumerate(shown):
            self.table.setItem(row, index, QTableWidgetItem(text))
        self.table.resizeColumnsToContents()

    def _ask(self) -> None:
        dialog = DistrictsDialog(None, self)
        dialog.exec()
        if dialog.chosen is not None:
            self.take(dialog.chosen)
        dialog.deleteLater()

    def _remove(self) -> None:
        row = self.table.currentRow()
        if row < 0:
            return
        self.table.removeRow(row)
        gone = self.outlines.pop(row)
        if gone.copy is not None:
            gone.copy.forget()

    def _enable(self) -> None:
        self.remove.setEnabled(bool(self.table.selectedItems()))


class FirstPage(QWizardPage):
    """Where the contributions come from."""

    def __init__(self) -> None:
        super().__init__()
        self.setTitle(translate("Enaction", "Contributions"))
        self.setSubTitle(translate("Enaction", "What comes first, once the workspace is there?"))
        self.choices = QButtonGroup(self)
        column = QVBoxLayout(self)
        for index, (text, hint) in enumerate(
            (
                (translate("Enaction", "Import a file"), ""),
                (
                    translate("Enaction", "Connect to the platform"),
                    translate("Enaction", "Without network, possible later in the Settings."),
                ),
                (translate("Enaction", "Later"), ""),
            )
        ):
            button = QRadioButton(text)
            self.choices.addButton(button, index)
            column.addWidget(button)
            if hint:
                label = quiet(plain_label())
                label.setText(hint)
                label.setIndent(ems(self, 1.6))
                column.addWidget(label)
        column.addStretch(1)
        self.choices.button(0).setChecked(True)

    def then(self) -> Then:
        """What was chosen."""
        return list(Then)[self.choices.checkedId()]


def _documents() -> str:
    """A folder of the planner on this computer; their documents may lie in a cloud."""
    place = QStandardPaths.StandardLocation
    for kind in (place.DocumentsLocation, place.HomeLocation, place.AppLocalDataLocation):
        folder = QStandardPaths.writableLocation(kind)
        if folder and Path(folder).is_dir() and hazard(Path(folder)) is None:
            return folder
    return str(Path.home())
