"""Adding a layer of districts: from where, what it is, of when and by whom."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsApplication, QgsMapLayerProxyModel
from qgis.gui import QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ..bridge.i18n import sentence, translate
from ..bridge.outlines import Copy, offered, opened
from ..bridge.readers import open_table
from ..bridge.tasks import JobTask, TaskRunner
from ..core.errors import EnactionError
from ..core.importing.districts import DistrictsImported, Guess, guess, import_districts
from ..core.importing.files import SUFFIXES
from ..core.workspace import Workspace
from .metrics import open_at
from .words import plain_label, quiet

FILE, LAYER, ADDRESS = range(3)


@dataclass(frozen=True)
class Outlines:
    """Outlines that were chosen, and what is printed with them."""

    path: Path
    kind: str
    vintage: str
    source: str
    code: Optional[str]  # the column of the codes; None: none was named
    name: Optional[str]
    copy: Optional[Copy]  # what the file was made for; forget it once it is read

    def add_to(self, workspace: Path) -> DistrictsImported:
        """Put them into a workspace; the body of a task. Raises EnactionError."""
        with Workspace.open(workspace) as opened_workspace:
            return import_districts(
                opened_workspace,
                self.path,
                self.kind,
                self.vintage,
                self.code,
                self.name,
                open_table,
                self.source,
            )


class DistrictsDialog(QDialog):
    """Kind, vintage and source are asked for, always: they are printed on every document."""

    def __init__(self, workspace: Optional[Path], parent: Optional[QWidget] = None) -> None:
        """Without a workspace, outlines are only `chosen`: it is to be made."""
        super().__init__(parent)
        self.setObjectName("districtsDialog")
        self.setWindowTitle(translate("Enaction", "Add a District Layer"))
        self._workspace = workspace
        self._runner = TaskRunner(QgsApplication.taskManager())
        self._copy: Optional[Copy] = None
        self._path: Optional[Path] = None
        self._layer: Any = None
        self._proposed: dict[QLineEdit, str] = {}  # what was filled in here, not written
        self._guessed = ""  # the kind, likewise
        self.guess: Optional[Guess] = None
        self.done_with: Optional[DistrictsImported] = None
        self.chosen: Optional[Outlines] = None
        self._build()
        self._enable()

    def _build(self) -> None:
        self.origin = QComboBox()
        self.origin.setObjectName("districtsOrigin")
        self.origin.addItems(
            [
                translate("Enaction", "A file"),
                translate("Enaction", "A layer of the project"),
                translate("Enaction", "An address (WFS or OGC API)"),
            ]
        )
        self.file = QgsFileWidget()
        ends = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        self.file.setFilter(translate("Enaction", "Outlines ({})").format(ends))
        self.layer = QgsMapLayerComboBox()
        self.layer.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self.layer.setAllowEmptyLayer(True)
        self.layer.setCurrentIndex(0)
        self.address = QLineEdit()
        self.address.setPlaceholderText("https://")
        self.list = QPushButton(translate("Enaction", "See the Layers"))
        self.offers = QComboBox()
        self.offers.setObjectName("districtsOffers")
        above = QWidget()
        box = QVBoxLayout(above)
        box.setContentsMargins(0, 0, 0, 0)
        line = QHBoxLayout()
        line.addWidget(self.address, 1)
        line.addWidget(self.list)
        box.addLayout(line)
        box.addWidget(self.offers)
        self.offers.hide()  # until there is something to choose
        self.places = QStackedWidget()
        for widget in (self.file, self.layer, above):
            self.places.addWidget(widget)
        # What is said below may be long: it never takes the room of what is chosen here.
        self.places.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.kind = QComboBox()
        self.kind.setObjectName("districtsKind")
        for value, words in kinds():
            self.kind.addItem(words, value)
        self.vintage = QLineEdit()
        self.vintage.setObjectName("districtsVintage")
        self.source = QLineEdit()
        self.source.setObjectName("districtsSource")
        self.source.setPlaceholderText(translate("Enaction", "who made these outlines"))
        self.code, self.name = QComboBox(), QComboBox()
        self.told = quiet(plain_label("districtsTold"))
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.go = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.go.setText(translate("Enaction", "Add"))
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(translate("Enaction", "From"), self.origin)
        form.addRow("", self.places)
        form.addRow(translate("Enaction", "Kind *"), self.kind)
        form.addRow(translate("Enaction", "Vintage *"), self.vintage)
        form.addRow(translate("Enaction", "Source *"), self.source)
        form.addRow(translate("Enaction", "Column of the codes"), self.code)
        form.addRow(translate("Enaction", "Column of the names"), self.name)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self.told)
        column.addStretch(1)
        column.addWidget(self.buttons)
        open_at(self, 48, 30)
        self.origin.currentIndexChanged.connect(self._other_origin)
        self.file.fileChanged.connect(lambda path: self._look(Path(path)))
        self.layer.layerChanged.connect(self._take_layer)
        self.list.clicked.connect(lambda _=False: self._list())
        self.offers.activated.connect(lambda _: self._take_offer())
        for edit in (self.vintage, self.source):
            edit.textChanged.connect(lambda _: self._enable())
        self.kind.currentIndexChanged.connect(lambda _: self._enable())
        self.buttons.accepted.connect(self._import)
        self.buttons.rejected.connect(self.reject)

    def done(self, result: int) -> None:
        """Let go of layers and copies."""
        self._runner.cancel_all()
        self._layer = None
        kept = self._workspace is None and self.chosen is not None
        if self._copy is not None and not kept:
            self._copy.forget()
        super().done(result)

    # what is chosen

    def _other_origin(self, origin: int) -> None:
        self.places.setCurrentIndex(origin)
        self._forget()

    def _forget(self) -> None:
        """Nothing is chosen; what was proposed for other outlines would be false for the next."""
        self._path = self.guess = None
        self.told.setText("")
        for edit, said in self._proposed.items():
            if edit.text() == said:
                edit.clear()
        self._proposed.clear()
        if self._guessed and self.kind.currentData() == self._guessed:
            self.kind.setCurrentIndex(0)
        self._guessed = ""
        self._enable()

    def _propose(self, edit: QLineEdit, said: str) -> None:
        """Fill in what nobody has written."""
        if said and not edit.text().strip():
            edit.setText(said)
            self._proposed[edit] = said

    def _take_layer(self, layer: Any) -> None:
        self._forget()
        if layer is not None and self.origin.currentIndex() == LAYER:
            self._fetch(layer)

    def _list(self) -> None:
        address = self.address.text().strip()
        if address:
            self._run(
                translate("Enaction", "En action: layers of {}").format(address),
                lambda _: offered(address),
                self._listed,
            )

    def _listed(self, found: Any) -> None:
        self.offers.clear()
        for one in found:
            self.offers.addItem(one.title, one)
        self.told.setText(translate("Enaction", "%Ln layer(s): choose one.", None, len(found)))
        self.offers.setCurrentIndex(-1)
        self.offers.setVisible(bool(found))

    def _take_offer(self) -> None:
        self._forget()
        try:
            self._layer = opened(self.offers.currentData())
        except EnactionError as error:
            self.told.setText(sentence(error))
            return
        self._fetch(self._layer)

    def _fetch(self, layer: Any) -> None:
        """Have a layer in a file: layers may only be read where QGIS reads them."""
        self.told.setText(translate("Enaction", "Reading {}…").format(layer.name()))
        if self._copy is not None:
            self._copy.forget()
        self._copy = Copy(layer, self._look, self._failed)

    def _look(self, path: Path) -> None:
        if not path.is_file():
            return
        self._forget()
        self._run(
            translate("Enaction", "Reading {}…").format(path.name),
            lambda _: guess(path, open_table),
            lambda found: self._seen(path, found),
        )

    def _seen(self, path: Path, found: Guess) -> None:
        self._path, self.guess = path, found
        for box, chosen in ((self.code, found.code), (self.name, found.name)):
            box.clear()
            box.addItem("")
            box.addItems(list(found.columns))
            box.setCurrentText(chosen)
        if found.kind:
            self.kind.setCurrentIndex(self.kind.findData(found.kind))
            self._guessed = found.kind
        self._propose(self.vintage, found.vintage)
        known = {FILE: path.stem, ADDRESS: self.address.text().strip()}
        self._propose(self.source, known.get(self.origin.currentIndex(), ""))
        self.told.setText(translate("Enaction", "%Ln outline(s).", None, found.count))
        self._enable()

    # what is done

    def _import(self) -> None:
        if self._path is None:
            return
        chosen = Outlines(
            self._path,
            self.kind.currentData(),
            self.vintage.text().strip(),
            self.source.text().strip(),
            self.code.currentText() or None,
            self.name.currentText() or None,
            self._copy,
        )
        self.chosen, workspace = chosen, self._workspace
        if workspace is None:
            self.accept()
            return
        self.go.setEnabled(False)
        text = translate("Enaction", "En action: districts")
        self._run(text, lambda _: chosen.add_to(workspace), self._imported)

    def _imported(self, result: DistrictsImported) -> None:
        self.done_with = result
        self.accept()

    def _run(self, text: str, job: Any, done: Any) -> None:
        task = JobTask(text, job)
        task.succeeded.connect(done)
        task.failed.connect(self._failed)
        self._runner.start(task)

    def _failed(self, error: Exception) -> None:
        self.told.setText(sentence(error))
        self._enable()

    def _enable(self) -> None:
        said = self.vintage.text().strip() and self.source.text().strip()
        known = self.kind.currentData() and self._path is not None
        self.go.setEnabled(bool(said and known))


def kinds() -> list[tuple[str, str]]:
    """The kinds of districts, as scripts and as people name them; none at first."""
    return [
        ("", ""),
        ("npnru", translate("Enaction", "NPNRU project")),
        ("qpv", translate("Enaction", "Priority district (QPV)")),
        ("commune", translate("Enaction", "Commune")),
        ("other", translate("Enaction", "Other outline")),
    ]


def told(result: DistrictsImported) -> str:
    """What was added, and what to check."""
    said = [translate("Enaction", "%Ln outline(s) added.", None, result.count)]
    if result.left_out:
        said.append(translate("Enaction", "%Ln left out.", None, len(result.left_out)))
    if result.doubt is not None:
        said.append(sentence(result.doubt))
    return " ".join(said)
