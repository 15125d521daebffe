"""“Prepare an Offline Meeting”: agenda, base map and its size beforehand; then ready or not."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsMapLayer, QgsProject, QgsRectangle
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QCloseEvent, QShowEvent
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ...bridge import settings
from ...bridge.algorithm_run import AlgorithmRun
from ...bridge.i18n import number, sentence, translate
from ...bridge.kept_filters import KeptFilters
from ...core.meeting.errors import TooManyTiles
from ...core.meeting.pack import checks, megabytes, room_needed, size_of, table_folders
from ...core.workspace import Workspace
from ...maps.layers import STORABLE
from ...maps.pack import area
from ...maps.tiles import LIMIT, TILE_BYTES, Zooms, offered, scale, tile_count, want_few
from ..metrics import ems, open_at
from ..words import plain_label, quiet
from .pack_actions import toggle

ALGORITHM = "enaction:meetingpack"
CHECKED, UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked
VALUE = Qt.ItemDataRole.UserRole
ZOOMS = range(10, 20)
LOW, HIGH = 14, 16
ROWS = 4  # of a list, before it scrolls


class PackDialog(QDialog):
    """Says what the base map will weigh as it is chosen, fills the folder, and checks it.

    The folder is filled by `enaction:meetingpack`, in QGIS's task manager. A base layer that
    is ticked is marked in the project as one that may be stored, as its menu does it.
    """

    def __init__(
        self,
        workspace: Path,
        project: QgsProject,
        view: Optional[tuple[float, float, float, float]] = None,
        parent: Optional[QWidget] = None,
    ) -> None:
        """`view` is what the map shows: min x, min y, max x, max y in EPSG:4326 degrees."""
        super().__init__(parent)
        self.setObjectName("packDialog")
        self.setWindowTitle(translate("Enaction", "Prepare an Offline Meeting"))
        self._path = workspace
        self._project = project
        self._layers = offered(project)
        self._areas = [area(workspace)]
        if view is not None:
            self._areas.append(QgsRectangle(*view))
        self._run: Optional[AlgorithmRun] = None
        self._build()
        self._lay_out()
        self._enable()

    # making

    def _build(self) -> None:
        with Workspace.open(self._path, readonly=True) as opened:
            self.title = QLineEdit(opened.name)
        self.title.setObjectName("packTitle")
        self.agenda = _ticked("packAgenda")
        self.agenda.setDragDropMode(QListWidget.DragDropMode.InternalMove)
        for name in KeptFilters(self._project).names():
            _add(self.agenda, name, name, False)
        self.area = QComboBox()
        self.area.addItem(translate("Enaction", "Around all contributions"), 0)
        if len(self._areas) > 1:
            self.area.addItem(translate("Enaction", "What the map shows"), 1)
        self.low, self.high = self._scales(LOW), self._scales(HIGH)
        self.bases = _ticked("packBases")
        for place, layer in enumerate(self._layers):
            _add(self.bases, layer.name(), place, bool(layer.customProperty(STORABLE)))
        self.estimate = plain_label("packEstimate")
        self.tables = QSpinBox()
        self.tables.setRange(1, 20)
        self.by_point = QCheckBox(translate("Enaction", "One table for each point of the agenda"))
        self.folder = QgsFileWidget()
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setDefaultRoot(settings.last_folder.get())
        self.folder.setDialogTitle(translate("Enaction", "Folder"))
        self.message = plain_label("packMessage")
        self.progress = QProgressBar()
        self.progress.hide()
        roles = QDialogButtonBox.ButtonRole
        self.buttons = QDialogButtonBox()
        self.prepare = self.buttons.addButton(translate("Enaction", "Prepare"), roles.ActionRole)
        self.stop = self.buttons.addButton(translate("Enaction", "Stop"), roles.ActionRole)
        self.leave = self.buttons.addButton(translate("Enaction", "Close"), roles.RejectRole)
        self.prepare.setDefault(True)
        self._connect()

    def _connect(self) -> None:
        for box in (self.area, self.low, self.high):
            box.currentIndexChanged.connect(self._estimate)
        self.tables.valueChanged.connect(self._estimate)
        self.by_point.toggled.connect(self._estimate)
        for ticked in (self.bases, self.agenda):
            ticked.itemChanged.connect(self._estimate)
        self.folder.fileChanged.connect(self._estimate)
        self.prepare.clicked.connect(self.start)
        self.stop.clicked.connect(self.reject)
        self.leave.clicked.connect(self.reject)

    def _scales(self, chosen: int) -> QComboBox:
        box = QComboBox()
        latitude = self._areas[0].center().y()
        for zoom in ZOOMS:
            box.addItem(f"1:{number(scale(zoom, latitude))}", zoom)
        box.setCurrentIndex(box.findData(chosen))
        return box

    def _lay_out(self) -> None:
        scales = QHBoxLayout()
        for word, box in (
            (translate("Enaction", "from"), self.low),
            (translate("Enaction", "to"), self.high),
        ):
            scales.addWidget(QLabel(word))
            scales.addWidget(box)
        scales.addStretch(1)
        self.choices = QWidget()
        form = QFormLayout(self.choices)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(translate("Enaction", "Title of the meeting"), self.title)
        form.addRow(translate("Enaction", "Agenda"), self._agenda_or_why())
        form.addRow(translate("Enaction", "Area of the base map"), self.area)
        form.addRow(translate("Enaction", "Scales of the base map"), scales)
        form.addRow(translate("Enaction", "Base map"), self._bases_or_why())
        form.addRow("", self._terms())
        form.addRow("", self.estimate)
        form.addRow(translate("Enaction", "Tables"), self.tables)
        form.addRow("", self.by_point)
        form.addRow(translate("Enaction", "Folder"), self.folder)
        layout = QVBoxLayout(self)
        layout.addWidget(self.choices, 1)
        layout.addWidget(self.message)
        layout.addWidget(self.progress)
        layout.addWidget(self.buttons)
        open_at(self, 40, 36)  # wrapped texts do not tell a window how high they are

    def _agenda_or_why(self) -> QWidget:
        if self.agenda.count():
            self.agenda.setToolTip(translate("Enaction", "Drag the points into their order"))
            return self.agenda
        self.by_point.hide()
        said = translate(
            "Enaction",
            "All contributions, the highest score first. Filters kept under a name in the "
            "Contributions panel can be chosen here.",
        )
        return _said(said)

    def _bases_or_why(self) -> QWidget:
        if self._layers:
            return self.bases
        return _said(translate("Enaction", "This project has no base layer."))

    def _terms(self) -> QWidget:
        said = translate(
            "Enaction", "Tick only layers whose server’s terms of use allow them to be stored."
        )
        label = _said(said)
        label.setVisible(bool(self._layers))
        return label

    # what is asked for

    def chosen(self) -> list[QgsMapLayer]:
        """The base layers that are ticked."""
        return [self._layers[place] for place in _values(self.bases)]

    def points(self) -> list[str]:
        """The names of the filters that make the agenda, in order."""
        return list(_values(self.agenda))

    def zooms(self) -> Zooms:
        """The zoom levels, whichever of the two scales is the larger."""
        return Zooms(*sorted((self.low.currentData(), self.high.currentData())))

    def tiles(self) -> int:
        """How many tiles one table's base map would have."""
        if not self.chosen():
            return 0
        return tile_count(self._areas[self.area.currentData()], self.zooms())

    def _tables(self) -> int:
        if self.by_point.isChecked():
            return max(1, len(self.points()))
        return self.tables.value()

    def _estimate(self) -> None:
        """Say what it will weigh; more than a folder may hold is not begun."""
        self.tables.setEnabled(not self.by_point.isChecked())
        count, tables = self.tiles(), self._tables()
        try:
            want_few(count)
        except TooManyTiles as error:
            self.estimate.setText(sentence(error))
            self.prepare.setEnabled(False)
            return
        if not count:
            said = translate(
                "Enaction",
                "No base map: the map shows the contributions and the districts only.",
            )
        else:
            said = translate(
                "Enaction", "%Ln tile(s) of {limit} at most, about {size} MB", None, count
            ).format(limit=number(LIMIT), size=_megabytes(count * TILE_BYTES))
            if tables > 1:
                said = translate("Enaction", "{size} for each of {count} tables").format(
                    size=said, count=number(tables)
                )
            said += "."
        self.estimate.setText(f"{said} {self._in_all(count, tables)}")
        self.prepare.setEnabled(bool(self.folder.filePath().strip()) and self._run is None)

    def _in_all(self, count: int, tables: int) -> str:
        """What the folder will weigh: for each table the copy of the workspace and its tiles."""
        size = room_needed(self._path, count * TILE_BYTES, tables)
        if tables > 1:
            told = translate(
                "Enaction", "In all about {size} MB for {count} tables, each with its copy."
            )
        else:
            told = translate("Enaction", "In all about {size} MB with the copy of the workspace.")
        return told.format(size=_megabytes(size), count=number(tables))

    def _parameters(self) -> dict[str, Any]:
        box = self._areas[self.area.currentData()]
        sides = (box.xMinimum(), box.xMaximum(), box.yMinimum(), box.yMaximum())
        zooms = self.zooms()
        return {
            "WORKSPACE": str(self._path),
            "FOLDER": self.folder.filePath().strip(),
            "TITLE": self.title.text().strip(),
            "AGENDA": "\n".join(self.points()),
            "EXTENT": f"{','.join(map(repr, sides))} [EPSG:4326]",
            "ZOOM_MIN": zooms.low,
            "ZOOM_MAX": zooms.high,
            "TABLES": self.tables.value(),
            "BY_POINT": self.by_point.isChecked(),
        }

    # while the folder is filled

    def start(self) -> None:
        """Mark the layers as they are ticked, and fill the folder."""
        self._mark()
        self.message.clear()
        self._run = AlgorithmRun(ALGORITHM, self._project, self)
        self._run.progressed.connect(lambda done: self.progress.setValue(round(done)))
        self._run.ended.connect(self._filled)
        self._enable()
        self._run.start(self._parameters())

    def _mark(self) -> None:
        """Only what differs: the project is to be saved when a mark has changed."""
        allowed = {layer.id() for layer in self.chosen()}
        for layer in self._layers:
            if bool(layer.customProperty(STORABLE)) == (layer.id() in allowed):
                continue
            toggle(layer)
            self._project.setDirty(True)

    def _filled(self, done: bool, said: str) -> None:
        run, self._run = self._run, None
        self._enable()
        if run is not None and run.stopped:
            said = translate(
                "Enaction", "Stopped. What was finished is kept: prepare again to go on."
            )
        elif done:
            said = self._readiness(Path(self.folder.filePath().strip()))
        else:
            said = translate("Enaction", "Ready for the room: no. {}").format(said)
        self.message.setText(said)
        if run is not None:
            run.deleteLater()

    def _readiness(self, folder: Path) -> str:
        """Ready for the room: yes, and what is there; every table has its own lines."""
        said = [translate("Enaction", "Ready for the room: yes.")]
        tables = table_folders(folder, self._tables())
        for place, table in enumerate(tables, 1):
            if len(tables) > 1:
                told = translate("Enaction", "Table {number} (folder {name}): {size} MB")
                weight = _megabytes(size_of(table))
                said.append(told.format(number=number(place), name=table.name, size=weight))
            said += [f"• {sentence(check.sentence)}" for check in checks(table)]
        told = translate("Enaction", "The folder holds {size} MB.")
        said.append(told.format(size=_megabytes(size_of(folder))))
        return "\n".join(said)

    def _enable(self) -> None:
        running = self._run is not None
        self.progress.setValue(0)
        self.progress.setVisible(running)
        self.stop.setVisible(running)
        self.leave.setEnabled(not running)
        self.choices.setEnabled(not running)
        self._estimate()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.stop.setVisible(self._run is not None)  # a button box shows all it holds

    def reject(self) -> None:
        """Close; while the folder is filled this is Stop."""
        if self._run is not None:
            self._run.stop()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._run is not None:
            self._run.stop()
            event.ignore()
        else:
            super().closeEvent(event)


def _megabytes(size: int) -> str:
    return number(megabytes(size))


def _ticked(name: str) -> QListWidget:
    """A low list of things to tick, that wraps long names."""
    found = QListWidget()
    found.setObjectName(name)
    found.setWordWrap(True)
    found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    found.setMaximumHeight(ems(found, 2.2 * ROWS))
    return found


def _add(listed: QListWidget, name: str, value: Any, ticked: bool) -> None:
    item = QListWidgetItem(name)
    item.setData(VALUE, value)
    item.setCheckState(CHECKED if ticked else UNCHECKED)
    listed.addItem(item)


def _values(listed: QListWidget) -> list[Any]:
    """What is ticked, in order."""
    items = (listed.item(row) for row in range(listed.count()))
    return [item.data(VALUE) for item in items if item.checkState() == CHECKED]


def _said(text: str) -> QLabel:
    label = quiet(plain_label())
    label.setText(text)
    return label
