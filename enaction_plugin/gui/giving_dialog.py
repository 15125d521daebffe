"""Answers for a platform that takes a file: what changed since the last one, then the file."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QVBoxLayout,
    QWidget,
)

from ..bridge import settings
from ..bridge.answers import Prepared, cells, give, last_words, prepare
from ..bridge.i18n import sentence, translate
from ..bridge.tasks import JobTask, TaskRunner
from .import_page import cell, table
from .metrics import ems, open_at
from .words import plain_label, quiet


class GivingDialog(QDialog):
    """Nothing leaves before a file is chosen; drafts never leave."""

    def __init__(self, workspace: Path, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("givingDialog")
        self.setWindowTitle(translate("Enaction", "Answers for the Platform"))
        self._workspace = workspace
        self._runner = TaskRunner(QgsApplication.taskManager())
        self._prepared: Optional[Prepared] = None
        self.written: Optional[int] = None
        hint = quiet(plain_label())
        hint.setText(
            translate(
                "Enaction",
                "A file to send to whoever runs the platform: its own numbers, follow-up, answers "
                "ready to be published, priorities and actions. Drafts and internal notes stay "
                "here.",
            )
        )
        self.last = plain_label("answersLast")
        self.only_changed = QCheckBox(translate("Enaction", "Only what changed since then"))
        self.only_changed.setObjectName("answersChanged")
        self.counts = plain_label("answersCounts")
        self.rows = table(
            "answersTable",
            [
                translate("Enaction", "No."),
                translate("Enaction", "Title"),
                translate("Enaction", "Follow-up"),
                translate("Enaction", "Answer to publish"),
                translate("Enaction", "Changed since the last file"),
            ],
            1,
        )
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.save = self.buttons.addButton(
            translate("Enaction", "Save the File…"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.save.setEnabled(False)
        column = QVBoxLayout(self)
        for widget in (hint, self.last, self.only_changed, self.counts, self.rows, self.buttons):
            column.addWidget(widget)
        open_at(self, 64, 38)
        self.only_changed.toggled.connect(lambda _: self._show())
        self.buttons.accepted.connect(self._ask)
        self.buttons.rejected.connect(self.reject)
        path = workspace
        self._run(lambda _: prepare(path), self._read)

    def done(self, result: int) -> None:
        """Leave what is under way."""
        self._runner.cancel_all()
        super().done(result)

    def write(self, target: Path) -> None:
        """Write the file, and remember what was given."""
        only, workspace = self.only_changed.isChecked(), self._workspace
        author = settings.author.get()
        self.save.setEnabled(False)
        self._run(
            lambda _: give(workspace, target, only_changed=only, author=author), self._written
        )

    def _ask(self) -> None:
        chosen, kind = QFileDialog.getSaveFileName(
            self,
            self.save.text(),
            settings.last_folder.get(),
            "XLSX (*.xlsx);;CSV (*.csv);;ODS (*.ods)",
        )
        if chosen:
            path = Path(chosen)
            if not path.suffix:
                path = path.with_suffix("." + kind.partition("*.")[2].rstrip(")"))
            self.write(path)

    def _read(self, prepared: Prepared) -> None:
        self._prepared = prepared
        known = prepared.last is not None
        self.last.setText(
            last_words(prepared.last)
            if prepared.last is not None
            else translate("Enaction", "No file was given yet.")
        )
        self.only_changed.setEnabled(known)
        self.only_changed.setChecked(known)
        self._show()

    def _show(self) -> None:
        prepared = self._prepared
        if prepared is None:
            return
        wanted = prepared.changed if self.only_changed.isChecked() else prepared.answers
        self.counts.setText(
            translate("Enaction", "{all}, of which {changed}").format(
                all=translate("Enaction", "%Ln answer(s)", None, len(prepared.answers)),
                changed=translate(
                    "Enaction", "%Ln changed", "contributions", len(prepared.changed)
                ),
            )
        )
        self.rows.setRowCount(min(len(wanted), 1000))
        for at, answer in enumerate(wanted[:1000]):
            row = cells(answer)
            for column, place in enumerate((0, 2, 4, 5, 9)):
                self.rows.setItem(at, column, cell(row[place]))
        self.rows.resizeColumnToContents(0)
        self.rows.horizontalHeader().setMinimumSectionSize(ems(self, 5))  # the title's, at worst
        for column, wide in ((2, 8), (3, 12), (4, 9)):
            self.rows.setColumnWidth(column, ems(self, wide))
        self.save.setEnabled(bool(wanted))

    def _written(self, count: int) -> None:
        self.written = count
        self.accept()

    def _run(self, job: Any, done: Any) -> None:
        task = JobTask(translate("Enaction", "En action: answers for the platform"), job)
        task.succeeded.connect(done)
        task.failed.connect(self._failed)
        self._runner.start(task)

    def _failed(self, error: Exception) -> None:
        self.counts.setText(sentence(error))
        self.save.setEnabled(self._prepared is not None)
