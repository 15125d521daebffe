"""Importing contributions: choose a file, see what would happen, then do it."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsApplication
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..bridge import settings
from ..bridge.i18n import sentence, translate
from ..bridge.readers import open_table
from ..bridge.tasks import JobTask, TaskRunner
from ..core.workspace import Workspace
from .metrics import ems
from .reader import Reader
from .words import quiet

ROWS_TOLD = 5


def run_import(
    path: Path, file: Path, source: str, keep_personal: bool, dry_run: bool, progress: Any
) -> Any:
    """Import a file, or only say what would happen; the body of the task."""
    from ..core.importing.contributions import import_contributions

    with Workspace.open(path) as workspace:
        workspace.author = settings.author.get()
        return import_contributions(
            workspace,
            file,
            source,
            keep_personal=keep_personal,
            dry_run=dry_run,
            progress=progress,
            open_table=open_table,
        )


class ImportDialog(QDialog):
    """One page: what would happen is shown before anything is written."""

    def __init__(self, workspace: Path, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("importDialog")
        self.setWindowTitle(translate("Enaction", "Import Contributions"))
        self._workspace = workspace
        self._runner = TaskRunner(QgsApplication.taskManager())
        self._task: Optional[JobTask] = None
        self.result_of_import: Any = None
        self.file = QgsFileWidget()
        self.file.setObjectName("importFile")
        self.file.setFilter(
            translate(
                "Enaction",
                "Contributions (*.csv *.xlsx *.ods *.geojson *.json *.umap *.kml *.gpkg *.shp)",
            )
        )
        self.file.setDialogTitle(translate("Enaction", "Choose a file…"))
        self.source = QLineEdit()
        self.source.setObjectName("importSource")
        hint = quiet(
            QLabel(
                translate(
                    "Enaction",
                    "A newer file of the same source adds, changes and withdraws; your work stays.",
                )
            )
        )
        hint.setWordWrap(True)
        self.personal = QCheckBox(
            translate("Enaction", "Keep the columns with personal data (name, e-mail, phone…)")
        )
        self.summary = Reader("importSummary")
        self.progress = QProgressBar()
        self.progress.hide()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go = QPushButton(translate("Enaction", "Import"))
        self.go.setObjectName("importGo")
        self.go.setEnabled(False)
        self.save = QPushButton(translate("Enaction", "Save Report…"))
        self.buttons.addButton(self.go, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.addButton(self.save, QDialogButtonBox.ButtonRole.ActionRole)
        self.save.hide()  # only now: a button box shows what it is given
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(translate("Enaction", "File"), self.file)
        form.addRow(translate("Enaction", "Source"), self.source)
        form.addRow("", hint)
        form.addRow("", self.personal)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.summary, 1)
        layout.addWidget(self.progress)
        layout.addWidget(self.buttons)
        self.resize(ems(self, 46), ems(self, 36))
        self.file.fileChanged.connect(self._file_chosen)
        self.source.editingFinished.connect(self._preview)
        self.personal.toggled.connect(lambda _: self._preview())
        self.go.clicked.connect(lambda: self._run(dry_run=False))
        self.save.clicked.connect(self._save_report)
        self.buttons.rejected.connect(self.reject)

    def reject(self) -> None:
        """Stop what is under way; nothing half written is left."""
        if self._task is not None:
            self._task.cancel()
            self._task = None  # what it answers comes too late
        super().reject()

    def _file_chosen(self, path: str) -> None:
        if path and not self.source.text().strip():
            self.source.setText(Path(path).stem)
        self._preview()

    def _preview(self) -> None:
        self.go.setEnabled(False)
        if Path(self.file.filePath()).is_file() and self.source.text().strip():
            self._run(dry_run=True)

    def _run(self, dry_run: bool) -> None:
        if self._task is not None:
            self._task.cancel()
        workspace, file = self._workspace, Path(self.file.filePath())
        source, personal = self.source.text().strip(), self.personal.isChecked()
        task = JobTask(
            translate("Enaction", "En action: import of {}").format(file.name),
            lambda progress: run_import(workspace, file, source, personal, dry_run, progress),
        )
        task.succeeded.connect(lambda result: self._ended(task, result, None))
        task.failed.connect(lambda error: self._ended(task, None, error))
        task.progressChanged.connect(lambda percent: self.progress.setValue(int(percent)))
        self._task = task
        self.go.setEnabled(False)
        self.progress.setValue(0)
        self.progress.show()
        self._runner.start(task)

    def _ended(self, task: JobTask, result: Any, error: Optional[Exception]) -> None:
        if task is not self._task:
            return  # a preview of what was chosen before
        self._task = None
        self.progress.hide()
        self.summary.start()
        if error is not None:
            self.summary.add("", sentence(error))
        else:
            self._show(result)
        self.summary.done()

    def _show(self, result: Any) -> None:
        self.go.setEnabled(result.dry_run and bool(result.imported))
        self.summary.add("", figures(result))
        self.summary.add("", result.reading.summary)
        for fact in result.reading.facts:
            self.summary.add("", sentence(fact))
        for column in result.dropped_columns:
            self.summary.add("", translate("Enaction", "Personal data: {}").format(column.column))
        for notice in result.notices:
            self.summary.add("", sentence(notice.sentence))
        for refused in result.rejected[:ROWS_TOLD]:
            self.summary.add(
                "",
                translate("Enaction", "Row {}: {}").format(refused.line, sentence(refused.reason)),
            )
        if not result.dry_run:
            self.result_of_import = result
            self.go.hide()
            self.save.show()
            self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(
                translate("Enaction", "Finish")
            )

    def _save_report(self) -> None:
        from ..core.importing.report import page

        chosen, _ = QFileDialog.getSaveFileName(
            self, self.save.text(), settings.last_folder.get(), "HTML (*.html)"
        )
        if chosen:
            Path(chosen).write_text(page(self.result_of_import, sentence), encoding="utf-8")


def figures(result: Any) -> str:
    """ "41 new, 7 changed, 1,964 identical, 2 withdrawn, 11 left out"."""
    return ", ".join(
        (
            translate("Enaction", "%Ln new", "contributions", result.added),
            translate("Enaction", "%Ln changed", "contributions", result.changed),
            translate("Enaction", "%Ln identical", "contributions", result.unchanged),
            translate("Enaction", "%Ln missing from the file", "contributions", result.withdrawn),
            translate("Enaction", "%Ln left out", "contributions", len(result.rejected)),
        )
    )
