"""Page 2: which column says what, with an example and how much of it could be read."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem
from qgis.gui import QgsProjectionSelectionWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from ..bridge import settings
from ..bridge.i18n import sentence, translate
from ..core.errors import Sentence
from ..core.importing.draft import FIELDS, POSITION, FieldReading, Look, mapped, placed
from .icons import icon
from .import_file_page import ReadingDialog, profile_filter
from .import_map import PreviewMap
from .import_page import DONE, WARNING, ImportPage, Notice, cell, table
from .import_state import ImportState
from .import_words import field_label, place_words, reading_words, summary
from .metrics import ems, open_at
from .words import plain_label, quiet

_OTHER = "other"
_TWO_COLUMNS = ("body", "category")


class MappingPage(ImportPage):
    """A row a field of the workspace; every change is read again at once."""

    def __init__(self, state: ImportState, base: Any) -> None:
        super().__init__(state)
        self.title = translate("Enaction", "Mapping")
        self.hint = translate(
            "Enaction",
            "Link the columns of the file to the fields of the workspace. The file is never "
            "changed.",
        )
        self._filling = False
        self.summary = plain_label("mappingSummary")
        change = QPushButton(translate("Enaction", "Change Reading…"))
        change.clicked.connect(lambda _=False: self._change_reading())
        self.fields = table(
            "mappingTable",
            [
                translate("Enaction", "Workspace Field"),
                translate("Enaction", "File Column"),
                translate("Enaction", "Example (Row 1)"),
                translate("Enaction", "Reading"),
            ],
            3,
        )
        self.fields.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.map = PreviewMap(base)
        self.warning = Notice("mappingWarning", translate("Enaction", "See the Rows"), self._rows)
        self.unused = quiet(plain_label("mappingUnused"))
        line = QHBoxLayout()
        line.addWidget(self.summary, 1)
        line.addWidget(change)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.fields)
        split.addWidget(self.map)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 1)
        split.setSizes([ems(self, 60), ems(self, 16)])
        self.column.addLayout(line)
        self.column.addWidget(split, 1)
        self.column.addWidget(self.warning)
        self.column.addWidget(self.unused)

    def ready(self) -> bool:
        if not super().ready() or self.state.seen is None:
            return False
        return bool(self.state.seen.look.rows)

    def save(self) -> None:
        """Keep the mapping as a file, for colleagues and for scripts."""
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            translate("Enaction", "Save This Mapping"),
            str(Path(settings.last_folder.get()) / f"{self.state.source}.json"),
            profile_filter(),
        )
        if chosen:
            self.state.profile.save(Path(chosen))

    def refresh(self) -> None:
        seen, draft = self.state.seen, self.state.draft
        if seen is None or draft is None:
            return
        self.summary.setText(f"{draft.path.name} · {summary(seen.look, draft.whole)}")
        self._filling = True
        self.fields.setRowCount(len(FIELDS))
        for row, name in enumerate(FIELDS):
            self._fill(row, seen.look.field(name))
        self.fields.resizeColumnToContents(0)
        self.fields.setColumnWidth(1, ems(self, 14))
        self.fields.setColumnWidth(2, ems(self, 12))
        self._filling = False
        self.map.show_rows(seen.look, seen.outside)
        self._warn(seen.look)
        self._tell_unused(seen.look)

    def _fill(self, row: int, one: FieldReading) -> None:
        head = cell(field_label(one.field))
        font = head.font()
        font.setBold(field_label(one.field).endswith("*"))
        head.setFont(font)
        self.fields.setItem(row, 0, head)
        self.fields.setCellWidget(row, 1, self._combo(one))
        self.fields.setItem(row, 2, cell(one.example))
        well, words = reading_words(one)
        said = cell(words)
        if words:
            said.setIcon(icon("check", DONE) if well else icon("warning", WARNING))
        self.fields.setItem(row, 3, said)

    def _combo(self, one: FieldReading) -> QComboBox:
        box = QComboBox()
        box.setObjectName(f"map_{one.field}")
        box.setAccessibleName(field_label(one.field))
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box.wheelEvent = lambda event: event.ignore()  # scrolling the table changes nothing
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        if one.field == POSITION:
            self._fill_places(box, one)
        else:
            self._fill_columns(box, one)
        box.activated.connect(lambda _, box=box, name=one.field: self._chosen(name, box))
        return box

    def _fill_columns(self, box: QComboBox, one: FieldReading) -> None:
        if one.field == "id":
            box.addItem(translate("Enaction", "Build from: title, date, position"), ())
        elif one.field == "title":
            box.addItem(translate("Enaction", "First words of the text"), ())
        else:
            box.addItem(translate("Enaction", "(do not import)"), ())
        if len(one.columns) > 1:
            box.addItem(" + ".join(one.columns), one.columns)
        if self.state.draft is not None:
            for name in self.state.draft.opened.table.columns:
                box.addItem(name, (name,))
        if one.field in _TWO_COLUMNS:
            box.addItem(translate("Enaction", "Several columns…"), _OTHER)
        box.setCurrentIndex(
            next((i for i in range(box.count()) if box.itemData(i) == one.columns), 0)
        )

    def _fill_places(self, box: QComboBox, one: FieldReading) -> None:
        places = self.state.draft.places() if self.state.draft is not None else []
        if ("geometry",) not in places:
            box.addItem(place_words(()), ())
        for place in places:
            box.addItem(place_words(place), place)
        if one.columns and one.columns not in [place[1:] for place in places]:
            box.addItem(" + ".join(one.columns), ("", *one.columns))
        box.addItem(translate("Enaction", "Choose columns…"), _OTHER)
        wanted = one.columns or (() if not one.built else None)
        for index in range(box.count()):
            data = box.itemData(index)
            if (data == ("geometry",) and wanted is None) or (
                data != _OTHER and data and data[1:] == wanted
            ):
                box.setCurrentIndex(index)

    def _chosen(self, name: str, box: QComboBox) -> None:
        if self._filling:
            return
        state, data = self.state, box.currentData()
        if data == _OTHER:
            self._ask(name)
        elif name != POSITION:
            state.set_profile(mapped(state.profile, name, data))
        elif data == ("geometry",) or not data or data[0]:
            state.set_profile(placed(state.profile, () if data == ("geometry",) else data))

    def _ask(self, name: str) -> None:
        draft = self.state.draft
        if draft is None:
            return
        columns = list(draft.opened.table.columns)
        dialog = PlaceDialog(columns, self) if name == POSITION else SeveralDialog(columns, self)
        if dialog.exec():
            self.state.set_profile(dialog.apply(self.state.profile, name))
        else:
            self.refresh()
        dialog.deleteLater()

    def _warn(self, look: Look) -> None:
        lines = {line for line, _, _ in look.incomplete}
        refused = len(look.refused)
        if not lines and not refused:
            self.warning.say("")
            return
        said = []
        if lines:
            said.append(
                translate(
                    "Enaction",
                    "%Ln row(s) lack a date or a position that can be read. They will be imported "
                    "and listed as “To complete”, nothing is lost.",
                    None,
                    len(lines),
                )
            )
        if refused:
            said.append(
                translate(
                    "Enaction",
                    "%Ln row(s) cannot be imported; each one is listed with its reason.",
                    None,
                    refused,
                )
            )
        self.warning.say(" ".join(said))
        if self.warning.button is not None:
            self.warning.button.setText(
                translate("Enaction", "See the %Ln Row(s)", None, len(lines) + refused)
            )

    def _tell_unused(self, look: Look) -> None:
        personal = ", ".join(one.column for one in look.personal)
        parts = [translate("Enaction", "* needed.")]
        if look.reading.unused:
            parts.append(
                translate("Enaction", "Not used: {}.").format(", ".join(look.reading.unused))
            )
        if personal:
            parts.append(
                translate("Enaction", "Treated at the step Personal Data: {}.").format(personal)
            )
        self.unused.setText(" ".join(parts))

    def _rows(self) -> None:
        if self.state.seen is not None:
            dialog = RowsDialog(self.state.seen.look, self)
            dialog.exec()
            dialog.deleteLater()

    def _change_reading(self) -> None:
        seen = self.state.seen
        reading = seen.look.reading if seen is not None else None
        dialog = ReadingDialog(self.state.profile, reading, self)
        if dialog.exec():
            self.state.set_profile(dialog.profile(), again=True)
        dialog.deleteLater()


class RowsDialog(QDialog):
    """The rows that are to be completed or cannot be imported, each with its reason."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("importRows")
        self.setWindowTitle(translate("Enaction", "To Complete"))
        rows = table(
            "importRowsTable",
            [
                translate("Enaction", "Row"),
                translate("Enaction", "Reason"),
                translate("Enaction", "What it says"),
            ],
            1,
        )
        found = [(one.line, sentence(one.reason), "") for one in look.refused]
        found += [
            (line, sentence(Sentence(template, count=1)), value)
            for line, template, value in look.incomplete
        ]
        rows.setRowCount(len(found))
        for at, values in enumerate(sorted(found)):
            for column, value in enumerate(values):
                rows.setItem(at, column, cell(value))
        rows.setColumnWidth(2, ems(self, 14))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(rows)
        column.addWidget(buttons)
        open_at(self, 56, 28)


class _ColumnsDialog(QDialog):
    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.form = QFormLayout(self)

    def finish(self) -> None:
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.form.addRow(buttons)


class PlaceDialog(_ColumnsDialog):
    """Two columns of coordinates, and the system they are in."""

    def __init__(self, columns: list[str], parent: QWidget) -> None:
        super().__init__(translate("Enaction", "Position"), parent)
        self.x, self.y = QComboBox(), QComboBox()
        for box in (self.x, self.y):
            box.addItems(columns)
        self.crs = QgsProjectionSelectionWidget()
        self.crs.setCrs(QgsCoordinateReferenceSystem("EPSG:2154"))
        self.form.addRow(translate("Enaction", "Longitude or X"), self.x)
        self.form.addRow(translate("Enaction", "Latitude or Y"), self.y)
        self.form.addRow(translate("Enaction", "Coordinate system"), self.crs)
        self.finish()

    def apply(self, profile: Any, _: str) -> Any:
        """The profile that reads positions from there."""
        place = ("x", self.x.currentText(), self.y.currentText())
        return placed(profile, place, self.crs.crs().authid())


class SeveralDialog(_ColumnsDialog):
    """Up to four columns one field is made of, in their order."""

    def __init__(self, columns: list[str], parent: QWidget) -> None:
        super().__init__(translate("Enaction", "Several Columns"), parent)
        self.boxes = [QComboBox() for _ in range(4)]
        for number, box in enumerate(self.boxes, 1):
            box.addItem("")
            box.addItems(columns)
            self.form.addRow(str(number), box)
        self.finish()

    def apply(self, profile: Any, name: str) -> Any:
        """The profile that takes a field from these columns."""
        chosen = dict.fromkeys(box.currentText() for box in self.boxes if box.currentText())
        return mapped(profile, name, list(chosen))
