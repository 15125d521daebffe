"""“District Dossier…”: which districts, on which paper, whose words; then print or lay out."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QCloseEvent
from qgis.PyQt.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ..bridge import settings
from ..bridge.i18n import sentence, translate
from ..core.errors import Cancelled, EnactionError
from ..core.workspace import ContributionFilter, Workspace
from .metrics import ems
from .words import plain_label, quiet

CHECKED, UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked
KIND_ORDER = ("npnru", "qpv", "other", "commune")


class DossierDialog(QDialog):
    """Chooses what is printed; printing goes on inside, page by page, and can be stopped."""

    laid_out = pyqtSignal(object)  # the layout, in the project

    def __init__(
        self,
        workspace: Path,
        wanted: Optional[ContributionFilter] = None,
        parent: Optional[QWidget] = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("dossierDialog")
        self.setWindowTitle(translate("Enaction", "District Dossier"))
        self._path = workspace
        self._filter = wanted or ContributionFilter()
        self._quotes: dict[int, tuple[int, ...]] = {}
        self._stopped = self._printing = False
        with Workspace.open(workspace, readonly=True) as opened:
            self._districts = opened.districts.all()
        self._build()
        self._list_districts()

    # making

    def _build(self) -> None:
        self.kind = QComboBox()
        self.kind.setObjectName("dossierKind")
        known = {one.kind for one in self._districts}
        for kind in KIND_ORDER:
            if kind in known:
                self.kind.addItem(_kind_name(kind), kind)
        self.kind.currentIndexChanged.connect(self._list_districts)
        self.districts = QListWidget()
        self.districts.setObjectName("dossierDistricts")
        self.districts.setWordWrap(True)
        self.districts.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.districts.itemChanged.connect(self._enable)
        self.around = QSpinBox()
        self.around.setRange(0, 10_000)
        self.around.setSingleStep(50)
        self.around.setValue(300)
        self.parts = {
            "map": QCheckBox(translate("Enaction", "Map and figures")),
            "list": QCheckBox(translate("Enaction", "List of contributions")),
            "answers": QCheckBox(translate("Enaction", "Answers")),
        }
        for box in self.parts.values():
            box.setChecked(True)
        self.paper = _choice(
            (translate("Enaction", "A3 landscape"), "a3"),
            (translate("Enaction", "A4 portrait"), "a4"),
        )
        self.format = _choice(
            (translate("Enaction", "PDF document"), "pdf"),
            (translate("Enaction", "Pictures (PNG)"), "png"),
        )
        self.base = QCheckBox(translate("Enaction", "Base map of the project"))
        self.base.setEnabled(bool(base_layers()))
        self.filtered = QCheckBox(translate("Enaction", "Filtered contributions only"))
        self.filtered.setVisible(self._filter != ContributionFilter(sort=self._filter.sort))
        self.template = QgsFileWidget()
        self.template.setFilter(translate("Enaction", "Layout templates (*.qpt)"))
        self.template.lineEdit().setPlaceholderText(translate("Enaction", "Template of the plugin"))
        self.quotes = QPushButton(translate("Enaction", "Choose the Quotes…"))
        self.quotes.setObjectName("dossierQuotes")
        self.quotes.clicked.connect(self.choose_quotes)
        self._lay_out()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(translate("Enaction", "Outline"), self.kind)
        form.addRow(translate("Enaction", "Districts to print"), self.districts)
        form.addRow(translate("Enaction", "Around (m)"), self.around)
        pages = QHBoxLayout()
        for box in self.parts.values():
            pages.addWidget(box)
        pages.addStretch(1)
        form.addRow(translate("Enaction", "Pages"), pages)
        form.addRow(translate("Enaction", "Paper"), self.paper)
        form.addRow(translate("Enaction", "Format"), self.format)
        form.addRow("", self.base)
        form.addRow("", self.filtered)
        form.addRow(translate("Enaction", "Template"), self.template)
        form.addRow("", self.quotes)
        self.message = quiet(plain_label("dossierMessage"), smaller=False)
        self.progress = QProgressBar()
        self.progress.setRange(0, 1000)
        self.progress.hide()
        self.buttons = QDialogButtonBox()
        roles = QDialogButtonBox.ButtonRole
        self.lay_out = self.buttons.addButton(
            translate("Enaction", "Open Layout"), roles.ActionRole
        )
        self.export = self.buttons.addButton(translate("Enaction", "Export…"), roles.ActionRole)
        self.stop = self.buttons.addButton(translate("Enaction", "Stop"), roles.ActionRole)
        self.leave = self.buttons.addButton(translate("Enaction", "Close"), roles.RejectRole)
        self.stop.hide()
        self.lay_out.clicked.connect(lambda: self._ask_folder(self.make_layout))
        self.export.clicked.connect(lambda: self._ask_folder(self.print_to))
        self.stop.clicked.connect(self._stop)
        self.leave.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form, 1)
        layout.addWidget(self.message)
        layout.addWidget(self.progress)
        layout.addWidget(self.buttons)
        self.setMinimumWidth(ems(self, 34))

    def _list_districts(self) -> None:
        self.districts.clear()
        self._quotes.clear()
        kind = self.kind.currentData()
        for one in self._districts:
            if one.kind != kind:
                continue
            vintage = f" ({one.vintage})" if one.vintage else ""
            item = QListWidgetItem(f"{one.name or one.code}{vintage}")
            item.setData(Qt.ItemDataRole.UserRole, one)
            item.setCheckState(CHECKED)
            self.districts.addItem(item)
        self._enable()

    def chosen(self) -> list[Any]:
        """The districts that are ticked."""
        items = (self.districts.item(row) for row in range(self.districts.count()))
        return [
            item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() == CHECKED
        ]

    def _enable(self) -> None:
        some = bool(self.chosen())
        for button in (self.export, self.lay_out, self.quotes):
            button.setEnabled(some and not self._printing)
        if not self._districts:
            self.message.setText(translate("Enaction", "Load a layer of districts first"))
        elif not some:
            self.message.setText(translate("Enaction", "Choose at least one district."))
        else:
            self.message.clear()

    # what is asked for

    def order(self, folder: Path) -> Any:
        """What is to be printed, as it stands in the dialog."""
        from ..core.dossier.facts import Request
        from ..maps.dossier.printing import Order

        districts = self.chosen()
        fids, scope = None, ""
        if self.filtered.isVisible() and self.filtered.isChecked():
            scope = translate("Enaction", "filter of the list")
            with Workspace.open(self._path, readonly=True) as workspace:
                fids = workspace.contributions.ids(self._filter)
        request = Request(
            self.kind.currentData(),
            around=self.around.value(),
            parts=frozenset(name for name, box in self.parts.items() if box.isChecked()),
            fids=fids,
            scope=scope,
            quotes=dict(self._quotes),
            districts=tuple(one.fid for one in districts),
        )
        template = self.template.filePath()
        return Order(
            request,
            folder,
            self.format.currentData(),
            self.paper.currentData(),
            Path(template) if template else None,
            tuple(base_layers()) if self.base.isChecked() else (),
        )

    def _ask_folder(self, then: Any) -> None:
        folder = QFileDialog.getExistingDirectory(
            self, translate("Enaction", "Folder"), settings.last_folder.get()
        )
        if folder:
            settings.last_folder.set(folder)
            then(Path(folder))

    def print_to(self, folder: Path) -> None:
        """Print into a folder; QGIS stays alive between two pages."""
        from ..maps.dossier.printing import print_dossiers

        def work(workspace: Workspace) -> str:
            printed = print_dossiers(workspace, self.order(folder), self, self._breathe)
            pages = translate("Enaction", "%Ln page(s) printed", None, printed.pages)
            told = translate("Enaction", "{pages} in {folder}").format(pages=pages, folder=folder)
            return " ".join((told + ".", *printed.notes))

        self._work(work, folder)

    def make_layout(self, folder: Path) -> None:
        """Put the layout into the project; the file of its layers into a folder."""
        from ..maps.dossier.press import Place
        from ..maps.dossier.printing import lay_out, layout_name

        project = QgsProject.instance()
        name = layout_name(self.paper.currentData())
        keep = False
        if project.layoutManager().layoutByName(name) is not None:
            answer = self._ask_to_keep()
            if answer is None:
                return
            keep = answer

        made: list[Any] = []

        def work(workspace: Workspace) -> str:
            place = Place(project, folder / "dossier.gpkg", keep)
            made.append(lay_out(workspace, self.order(folder), place))
            return ""

        self._work(work, folder)
        for layout in made:
            self.accept()  # the designer would open behind this dialog
            self.laid_out.emit(layout)

    def _ask_to_keep(self) -> Optional[bool]:
        """Whether what the planner changed on the pages stays; None: do nothing."""
        box = QMessageBox(self)
        box.setWindowTitle(self.windowTitle())
        box.setText(
            translate(
                "Enaction",
                "This project has a layout of the dossier already. Its figures and texts are "
                "brought up to date in both cases. Keep what you changed on the pages?",
            )
        )
        roles = QMessageBox.ButtonRole
        keep = box.addButton(translate("Enaction", "Keep My Layout"), roles.AcceptRole)
        anew = box.addButton(
            translate("Enaction", "Start Again From the Template"), roles.DestructiveRole
        )
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(keep)
        box.exec()
        clicked = box.clickedButton()
        return {id(keep): True, id(anew): False}.get(id(clicked))

    def choose_quotes(self) -> None:
        """Tick the words of residents that are printed."""
        from .quotes_dialog import QuotesDialog

        dialog = QuotesDialog(self._path, self.order(Path()).request, self)
        if dialog.exec():
            self._quotes = dialog.chosen()
        dialog.deleteLater()

    # while it prints: this dialog is the progress it reports to

    def report(self, fraction: float) -> None:
        """Move the bar."""
        self.progress.setValue(int(1000 * fraction))

    def check(self) -> None:
        """Raise Cancelled once somebody has pressed Stop."""
        if self._stopped:
            raise Cancelled

    def _breathe(self) -> None:
        QApplication.processEvents()

    def _stop(self) -> None:
        self._stopped = True

    def _work(self, work: Any, folder: Path) -> None:
        self._begin()
        try:
            with Workspace.open(self._path, readonly=True) as workspace:
                told = work(workspace)
        except Cancelled:
            told = translate("Enaction", "Stopped. Finished districts are kept: {}.").format(folder)
        except EnactionError as error:
            told = sentence(error)
        finally:
            self._end()
        self.message.setText(told)

    def _begin(self) -> None:
        self._stopped, self._printing = False, True
        self.progress.setValue(0)
        self.progress.show()
        self.stop.show()
        self.leave.setEnabled(False)
        self._enable()
        self._breathe()

    def _end(self) -> None:
        self._printing = False
        self.progress.hide()
        self.stop.hide()
        self.leave.setEnabled(True)
        self._enable()

    def reject(self) -> None:
        """Close; while it prints this is Stop."""
        if self._printing:
            self._stop()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._printing:
            self._stop()
            event.ignore()
        else:
            super().closeEvent(event)


def base_layers() -> list[QgsMapLayer]:
    """The pictures the project's map shows, to lie under the dossier's."""
    root = QgsProject.instance().layerTreeRoot()
    return [layer for layer in root.checkedLayers() if isinstance(layer, QgsRasterLayer)]


def _choice(*values: tuple[str, str]) -> QComboBox:
    box = QComboBox()
    for text, value in values:
        box.addItem(text, value)
    return box


def _kind_name(kind: str) -> str:
    return {
        "npnru": translate("Enaction", "NPNRU"),
        "qpv": translate("Enaction", "QPV"),
        "commune": translate("Enaction", "Communes"),
    }.get(kind, translate("Enaction", "other"))
