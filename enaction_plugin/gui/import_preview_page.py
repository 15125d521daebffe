"""Page 3: the first rows as they would be, on a table and on the map, and what would change."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ..bridge.i18n import day, translate
from ..core.importing.profile import Profile
from ..core.workspace import Workspace
from .import_map import PreviewMap
from .import_page import WARNING, ImportPage, cell, table
from .import_state import ImportState
from .import_words import state_words
from .metrics import ems, open_at
from .words import plain_label, quiet

SHOWN = 20


class PreviewPage(ImportPage):
    """The difference is told before anything is applied."""

    def __init__(self, state: ImportState, base: Any) -> None:
        super().__init__(state)
        self.title = translate("Enaction", "Preview")
        self.hint = translate("Enaction", "This is what the import would do. Nothing is done yet.")
        self.counts = plain_label("previewCounts")
        font = self.counts.font()
        font.setBold(True)
        self.counts.setFont(font)
        self.part = quiet(plain_label("previewPart"))
        self.missing = QPushButton(translate("Enaction", "See What Is Missing"))
        self.missing.clicked.connect(lambda _=False: self._show_missing())
        self.categories = QPushButton(translate("Enaction", "Link the Categories…"))
        self.categories.setObjectName("previewCategories")
        self.categories.clicked.connect(lambda _=False: self._link())
        self.rows = table(
            "previewTable",
            [
                translate("Enaction", "State"),
                translate("Enaction", "No."),
                translate("Enaction", "Title"),
                translate("Enaction", "Category"),
                translate("Enaction", "Date"),
                translate("Enaction", "For"),
                translate("Enaction", "Against"),
                translate("Enaction", "Comments"),
            ],
            2,
        )
        self.map = PreviewMap(base)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.rows)
        split.addWidget(self.map)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setSizes([ems(self, 54), ems(self, 22)])
        buttons = QHBoxLayout()
        buttons.addWidget(self.categories)
        buttons.addWidget(self.missing)
        buttons.addStretch(1)
        self.column.addWidget(self.counts)
        self.column.addWidget(self.part)
        self.column.addWidget(split, 1)
        self.column.addLayout(buttons)

    def refresh(self) -> None:
        seen, draft = self.state.seen, self.state.draft
        if seen is None or draft is None:
            return
        difference = seen.difference
        said = [
            translate("Enaction", "%Ln new", "contributions", difference.counted("new")),
            translate("Enaction", "%Ln changed", "contributions", difference.counted("changed")),
            translate("Enaction", "%Ln identical", "contributions", difference.counted("same")),
        ]
        if difference.whole:
            gone = len(difference.missing)
            said.append(translate("Enaction", "%Ln missing from the file", "contributions", gone))
        self.counts.setText(", ".join(said))
        self._tell_part(seen, draft)
        self.missing.setVisible(bool(difference.missing))
        self.categories.setVisible(bool(seen.look.categories))
        self.rows.setRowCount(0)
        # What is new or changed first: it is what a planner wants to see.
        order = {"changed": 0, "new": 1, "same": 2}
        ranked = sorted(
            seen.look.rows, key=lambda row: order[difference.states[row.contribution.uuid]]
        )
        self.rows.setRowCount(min(SHOWN, len(ranked)))
        for at, row in enumerate(ranked[:SHOWN]):
            self._fill(at, row.contribution)
        for column in (0, 1, 3, 4, 5, 6, 7):
            self.rows.resizeColumnToContents(column)
        self.rows.setColumnWidth(0, min(self.rows.columnWidth(0), ems(self, 12)))
        self.rows.setColumnWidth(3, min(self.rows.columnWidth(3), ems(self, 9)))
        self.map.show_rows(seen.look, seen.outside)

    def _fill(self, at: int, one: Any) -> None:
        seen = self.state.seen
        if seen is None:
            return
        difference = seen.difference
        changes = difference.changes.get(one.uuid, ())
        values = [
            state_words(difference.states[one.uuid], changes),
            one.platform_id,
            one.title,
            one.category,
            day(one.created_at),
            one.votes_for,
            one.votes_against,
            one.comment_count,
        ]
        for column, value in enumerate(values):
            item = cell(value)
            if column == 0 and one.uuid in seen.outside:
                item.setText(translate("Enaction", "{}, outside the territory").format(values[0]))
                item.setForeground(QColor(WARNING))
            self.rows.setItem(at, column, item)

    def _tell_part(self, seen: Any, draft: Any) -> None:
        said = []
        if not draft.whole:
            said.append(
                translate(
                    "Enaction",
                    "Only the first %Ln row(s) were looked at; the import takes them all.",
                    None,
                    len(draft.rows),
                )
            )
        if seen.outside:
            said.append(
                translate(
                    "Enaction",
                    "%Ln point(s) lie outside the territory (orange squares).",
                    None,
                    len(seen.outside),
                )
            )
        if seen.difference.missing:
            said.append(translate("Enaction", "Missing contributions are kept, never deleted."))
        self.part.setText(" ".join(said))
        self.part.setVisible(bool(said))

    def _show_missing(self) -> None:
        seen = self.state.seen
        if seen is None:
            return
        dialog = QDialog(self)
        dialog.setWindowTitle(translate("Enaction", "Missing from the File"))
        rows = table(
            "missingTable", [translate("Enaction", "No."), translate("Enaction", "Title")], 1
        )
        rows.setRowCount(len(seen.difference.missing))
        for at, values in enumerate(seen.difference.missing):
            for column, value in enumerate(values):
                rows.setItem(at, column, cell(value))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(dialog.reject)
        column = QVBoxLayout(dialog)
        column.addWidget(rows)
        column.addWidget(buttons)
        dialog.resize(ems(self, 42), ems(self, 26))
        dialog.exec()
        dialog.deleteLater()

    def _link(self) -> None:
        seen = self.state.seen
        if seen is None:
            return
        dialog = CategoriesDialog(self.state, self)
        if dialog.exec():
            self.state.set_profile(dialog.profile())
        dialog.deleteLater()


class CategoriesDialog(QDialog):
    """Each category of the file, and the term of the plan it stands for, if any."""

    def __init__(self, state: ImportState, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("importCategories")
        self.setWindowTitle(translate("Enaction", "Link the Categories"))
        self._profile = state.profile
        with Workspace.open(state.workspace, readonly=True) as workspace:
            terms = workspace.plan().terms
        hint = quiet(plain_label())
        hint.setText(
            translate(
                "Enaction",
                "New contributions of a category are linked to the term you choose. Spellings "
                "that differ only by case, accents or plural go together.",
            )
        )
        rows = table(
            "categoriesTable",
            [
                translate("Enaction", "Category"),
                translate("Enaction", "Contributions"),
                translate("Enaction", "Priority, Action or Axis"),
            ],
            2,
        )
        found = state.seen.look.categories if state.seen is not None else {}
        self.boxes: dict[str, QComboBox] = {}
        rows.setRowCount(len(found))
        for at, spellings in enumerate(found.values()):
            main = max(spellings, key=lambda name: spellings[name])
            box = QComboBox()
            box.setAccessibleName(main)
            box.addItem(translate("Enaction", "(no link)"), "")
            for term in terms:
                box.addItem(f"{term.code} {term.label}", term.code)
            known = {code for name in spellings for code in state.profile.terms.get(name, ())}
            box.setCurrentIndex(max(0, box.findData(next(iter(known), ""))))
            self.boxes[main] = box
            rows.setItem(at, 0, cell(main, ", ".join(spellings)))
            rows.setItem(at, 1, cell(sum(spellings.values())))
            rows.setCellWidget(at, 2, box)
        rows.setColumnWidth(0, ems(self, 16))
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(hint)
        column.addWidget(rows)
        column.addWidget(buttons)
        open_at(self, 52, 28)

    def profile(self) -> Profile:
        """The profile with these links."""
        terms = {
            name: (box.currentData(),) for name, box in self.boxes.items() if box.currentData()
        }
        return replace(self._profile, terms=terms)
