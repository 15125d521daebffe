"""Page 5: what was done, row by row where it matters."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QHBoxLayout, QProgressBar, QPushButton

from ..bridge import settings
from ..bridge.i18n import sentence, translate
from ..core.errors import Sentence
from ..core.importing import notices, refused
from .import_page import ImportPage, cell, table
from .import_state import ImportState
from .import_words import figures, outcome
from .metrics import ems, scaled
from .reader import Reader
from .words import plain_label


class ResultPage(ImportPage):
    """Counts, the rows to complete and those refused, and the report."""

    show_wanted = pyqtSignal()

    def __init__(self, state: ImportState) -> None:
        super().__init__(state)
        self.title = translate("Enaction", "Result")
        self.hint = translate("Enaction", "Your own work was not touched.")
        self.result: Any = None
        self.outcome = plain_label("resultOutcome")
        self.outcome.setFont(scaled(self.outcome.font(), 1.25, bold=True))
        self.figures = plain_label("resultFigures")
        self.bar = QProgressBar()
        self.rows = table(
            "resultTable",
            [
                translate("Enaction", "Row"),
                translate("Enaction", "State"),
                translate("Enaction", "Reason"),
                translate("Enaction", "What it says"),
            ],
            2,
        )
        self.notes = Reader("resultNotes")
        self.show_map = QPushButton(translate("Enaction", "Show on Map"))
        self.save_report = QPushButton(translate("Enaction", "Save Report…"))
        self.save_report.setObjectName("resultReport")
        self.save_refused = QPushButton(translate("Enaction", "Save the Refused Rows…"))
        self.save_refused.setObjectName("resultRefused")
        self.save_mapping = QPushButton(translate("Enaction", "Save This Mapping…"))
        buttons = QHBoxLayout()
        for button in (self.show_map, self.save_report, self.save_refused, self.save_mapping):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for widget in (self.outcome, self.figures, self.bar):
            self.column.addWidget(widget)
        self.column.addWidget(self.rows, 2)
        self.column.addWidget(self.notes, 1)
        self.column.addLayout(buttons)
        self.show_map.clicked.connect(lambda _=False: self.show_wanted.emit())
        self.save_report.clicked.connect(lambda _=False: self._save_report())
        self.save_refused.clicked.connect(lambda _=False: self._save_refused())
        state.percent.connect(self.bar.setValue)
        self.wait()

    def ready(self) -> bool:
        return self.result is not None

    def wait(self) -> None:
        """The import is under way."""
        self.result = None
        self.outcome.setText(translate("Enaction", "Importing…"))
        self.figures.setText("")
        self.rows.setRowCount(0)
        self.rows.hide()
        self.notes.start()
        self.bar.setValue(0)
        self.bar.show()
        for button in (self.show_map, self.save_report, self.save_refused, self.save_mapping):
            button.hide()

    def fail(self, text: str) -> None:
        """Nothing came of it, and why."""
        self.bar.hide()
        self.outcome.setText(translate("Enaction", "Nothing was imported"))
        self.figures.setText(text)

    def show_result(self, result: Any) -> None:
        """What was done."""
        self.result = result
        self.bar.hide()
        self.outcome.setText(outcome(result))
        said = [figures(result)]
        if result.attached:
            said.append(translate("Enaction", "%Ln vote(s) and comment(s)", None, result.attached))
        if result.linked:
            said.append(
                translate("Enaction", "%Ln link(s) made from the categories", None, result.linked)
            )
        self.figures.setText(" · ".join(said))
        self._fill(result)
        self.notes.start()
        for notice in result.notices:
            self.notes.add("", sentence(notice.sentence))
        self.notes.done()
        for button in (self.show_map, self.save_report, self.save_mapping):
            button.show()
        self.save_refused.setVisible(bool(result.rejected))

    def _fill(self, result: Any) -> None:
        found = [
            (
                one.line,
                translate("Enaction", "refused"),
                sentence(one.reason),
                " · ".join(str(v) for v in one.values.values() if v not in (None, ""))[:300],
            )
            for one in result.rejected[:1000]
        ]
        found += [
            (
                line,
                translate("Enaction", "to complete"),
                sentence(Sentence(notice.sentence.template, count=1)),
                value,
            )
            for notice in result.notices
            if notice.sentence.template in notices.TO_COMPLETE and result.incomplete
            for line, value in notice.rows
        ]
        self.rows.setVisible(bool(found))
        self.rows.setRowCount(len(found))
        for at, values in enumerate(found):
            for column, value in enumerate(values):
                self.rows.setItem(at, column, cell(value))
        self.rows.resizeColumnToContents(0)
        self.rows.resizeColumnToContents(1)
        self.rows.setColumnWidth(3, ems(self, 20))

    def _save_report(self) -> None:
        from ..core.importing.report import page

        chosen, _ = QFileDialog.getSaveFileName(
            self, self.save_report.text(), settings.last_folder.get(), "HTML (*.html)"
        )
        if chosen:
            Path(chosen).write_text(page(self.result, sentence), encoding="utf-8")

    def _save_refused(self) -> None:
        name = translate("Enaction", "{} refused rows.csv").format(Path(self.result.file).stem)
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self.save_refused.text(),
            str(Path(settings.last_folder.get()) / name),
            "CSV (*.csv)",
        )
        if chosen:
            refused.write(Path(chosen), self.result, sentence)
