"""Page 1: which file, whose contributions, and how it was read and why."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem
from qgis.gui import QgsProjectionSelectionWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ..bridge import settings
from ..bridge.i18n import day, sentence, translate
from ..core.importing.draft import profile_of
from ..core.importing.files import SUFFIXES
from ..core.importing.profile import Profile
from ..core.importing.reading import Reading
from .import_page import ImportPage, Notice
from .import_state import ImportState, with_reading
from .import_words import field_label, summary
from .metrics import ems
from .reader import Reader
from .words import plain_label, quiet


class FilePage(ImportPage):
    """Choose a file or drop it here; see what was recognised."""

    remembered_taken = pyqtSignal()

    def __init__(self, state: ImportState) -> None:
        super().__init__(state)
        self.title = translate("Enaction", "File")
        self.hint = translate(
            "Enaction", "The file is only read: it is never changed, and nothing is imported yet."
        )
        self.drop = _DropArea(self._choose)
        self.source = QComboBox()
        self.source.setObjectName("importSource")
        self.source.setEditable(True)
        self.source.addItems(state.sources)
        self.source.setCurrentText("")
        self.source.setToolTip(
            translate(
                "Enaction",
                "A newer file of the same source adds, changes and withdraws; your work stays.",
            )
        )
        self.summary = plain_label("importSummary")
        self.change = QPushButton(translate("Enaction", "Change Reading…"))
        self.change.setObjectName("importChangeReading")
        self.more = QPushButton(translate("Enaction", "Add Comments or Votes…"))
        self.more.setObjectName("importSecond")
        self.load = QPushButton(translate("Enaction", "Load a Mapping…"))
        self.known = Notice(
            "importKnown", translate("Enaction", "Reuse and Preview"), self._take_remembered
        )
        self.why = Reader("importWhy")
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(translate("Enaction", "Source"), self.source)
        line = QHBoxLayout()
        line.addWidget(self.summary, 1)
        line.addWidget(self.change)
        buttons = QHBoxLayout()
        buttons.addWidget(self.more)
        buttons.addWidget(self.load)
        buttons.addStretch(1)
        self.column.addWidget(self.drop)
        self.column.addLayout(form)
        self.column.addWidget(self.known)
        self.column.addLayout(line)
        self.column.addWidget(self.why, 1)
        self.column.addLayout(buttons)
        self.change.clicked.connect(self._change_reading)
        self.more.clicked.connect(self._add_second)
        self.load.clicked.connect(self._load_profile)
        self.source.lineEdit().editingFinished.connect(
            lambda: state.set_source(self.source.currentText())
        )
        self.source.activated.connect(lambda _: state.set_source(self.source.currentText()))
        self._enable()

    def choose(self, file: Path) -> None:
        """Begin with a file."""
        self._choose(file)

    def refresh(self) -> None:
        self._enable()
        seen, draft = self.state.seen, self.state.draft
        if seen is None or draft is None:
            return
        self.source.setCurrentText(self.state.source)
        self.summary.setText(summary(seen.look, draft.whole))
        before = seen.before
        taken = before is not None and (
            profile_of(before) == self.state.profile and before.source == self.state.source
        )
        self.known.say(
            ""
            if before is None or taken
            else translate(
                "Enaction", "Same format as “{source}” on {date}: reuse that mapping?"
            ).format(source=before.source, date=day(before.at))
        )
        self._explain(seen.look.reading)

    def begin(self) -> None:
        """A file is being read."""
        self.summary.setText("")
        self.why.start()
        self.known.say("")
        self._enable()

    def fail(self, text: str) -> None:
        """The file cannot be read, and why."""
        self.why.start()
        self.why.add("", text)
        self._enable()

    def _enable(self) -> None:
        chosen = self.state.file is not None
        for button in (self.change, self.more, self.load):
            button.setEnabled(chosen and not self.state.working)
        self.drop.show_file(self.state.file)

    def _explain(self, reading: Reading) -> None:
        self.why.start()
        for fact in reading.facts:
            self.why.add("", sentence(fact))
        read = [column for column in reading.columns if column.role]
        self.why.add(translate("Enaction", "What was recognised"))
        for column in read:
            role = field_label(_shown_role(column.role)).rstrip(" *")
            why = f" ({sentence(column.reason)})" if column.reason is not None else ""
            self.why.add("", f"{role} ← {column.column}{why}", 1)
        if reading.personal:
            self.why.add(translate("Enaction", "Personal data, treated on page 4"))
            for one in reading.personal:
                self.why.add("", f"{one.column} ({sentence(one.reason)})", 1)
        if reading.unused:
            self.why.add(translate("Enaction", "Not used"))
            self.why.add("", ", ".join(reading.unused), 1)
        self.why.done()

    def _choose(self, file: Path) -> None:
        settings.last_folder.set(str(file.parent))
        self.state.choose(file)
        self.source.setCurrentText(self.state.source)

    def _add_second(self) -> None:
        files, _ = QFileDialog.getOpenFileNames(
            self, self.more.text(), settings.last_folder.get(), import_filter()
        )
        if files:
            self.state.add_second([Path(file) for file in files])

    def _load_profile(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.load.text(), settings.last_folder.get(), profile_filter()
        )
        if chosen:
            from ..core.errors import EnactionError

            try:
                profile = Profile.load(Path(chosen)).as_of(date.today())
            except EnactionError as error:
                self.state.failed.emit(error)
                return
            self.state.set_profile(profile, again=True)

    def _take_remembered(self) -> None:
        self.state.take_remembered()
        self.source.setCurrentText(self.state.source)
        self.remembered_taken.emit()

    def _change_reading(self) -> None:
        seen = self.state.seen
        dialog = ReadingDialog(
            self.state.profile, seen.look.reading if seen is not None else None, self
        )
        if dialog.exec():
            self.state.set_profile(dialog.profile(), again=True)
        dialog.deleteLater()


class _DropArea(QFrame):
    """Where a file is dropped; its button chooses one."""

    def __init__(self, chosen: Any) -> None:
        super().__init__()
        self.setObjectName("importDrop")
        self.setAcceptDrops(True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._chosen = chosen
        self.button = QPushButton(translate("Enaction", "Choose a file…"))
        self.button.setObjectName("importChoose")
        self.name = plain_label("importFile")
        self.name.setAlignment(Qt.AlignmentFlag.AlignCenter)
        kinds = quiet(
            QLabel(
                translate(
                    "Enaction",
                    "CSV, XLSX, ODS, GeoJSON, KML, GPX, GeoPackage, Shapefile, uMap, Decidim, ODK",
                )
            )
        )
        column = QVBoxLayout(self)
        for widget in (self.button, self.name, kinds):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignCenter)
        self.setMinimumHeight(ems(self, 8))
        self.button.clicked.connect(self._ask)
        self.show_file(None)

    def show_file(self, file: Any) -> None:
        """Tell which file is chosen."""
        self.name.setText(file.name if file else translate("Enaction", "or drop it here"))
        self.name.setMinimumWidth(self.name.fontMetrics().horizontalAdvance(self.name.text()) + 8)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        file = _dropped(event.mimeData())
        if file is not None:
            event.acceptProposedAction()
            self._chosen(file)

    def _ask(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            translate("Enaction", "Choose a file…"),
            settings.last_folder.get(),
            import_filter(),
        )
        if chosen:
            self._chosen(Path(chosen))


def _dropped(data: Any) -> Any:
    for url in data.urls():
        path = Path(url.toLocalFile())
        if url.isLocalFile() and path.suffix.lower() in SUFFIXES:
            return path
    return None


def import_filter() -> str:
    """The files contributions can come from, for file dialogs."""
    ends = " ".join(f"*{suffix}" for suffix in SUFFIXES)
    return translate("Enaction", "Contributions ({})").format(ends)


def profile_filter() -> str:
    """The files a mapping is kept in, for file dialogs."""
    return translate("Enaction", "Mappings (*.json)")


def _shown_role(role: str) -> str:
    places = ("lon", "lat", "x", "y", "latlon", "wkt", "trace")
    return "position" if role in places else "comment_count" if role == "comments" else role


class ReadingDialog(QDialog):
    """Separator, encoding, decimal mark, date order, sheet, header row, coordinate system."""

    def __init__(self, profile: Profile, reading: Any, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("importReading")
        self.setWindowTitle(translate("Enaction", "Change Reading"))
        self._profile = profile
        recognised = translate("Enaction", "(recognised)")
        self.separator = _choice(
            [
                ("", recognised),
                (";", ";"),
                (",", ","),
                ("\t", translate("Enaction", "tab")),
                ("|", "|"),
            ],
            profile.separator,
        )
        self.encoding = _choice(
            [
                ("", recognised),
                ("utf-8", "UTF-8"),
                ("cp1252", "Windows-1252"),
                ("latin-1", "ISO 8859-1"),
                ("utf-16", "UTF-16"),
                ("mac-roman", "Mac OS Roman"),
            ],
            profile.encoding,
        )
        self.decimal = _choice([("", recognised), (",", ","), (".", ".")], profile.decimal)
        self.dates = _choice(
            [
                ("", recognised),
                ("dmy", translate("Enaction", "dd/mm/yyyy")),
                ("mdy", translate("Enaction", "mm/dd/yyyy")),
            ],
            profile.date_order,
        )
        self.sheet = QComboBox()
        self.sheet.setEditable(True)
        self.sheet.addItem("")
        if reading is not None and reading.sheet:
            self.sheet.addItem(reading.sheet)
        self.sheet.setCurrentText(profile.sheet)
        self.header = QSpinBox()
        self.header.setRange(0, 100)
        self.header.setSpecialValueText(recognised)
        self.header.setValue(profile.header_line)
        self.crs = QgsProjectionSelectionWidget()
        self.crs.setOptionVisible(QgsProjectionSelectionWidget.CrsOption.CrsNotSet, True)
        self.crs.setNotSetText(recognised)
        self.crs.setCrs(QgsCoordinateReferenceSystem(profile.crs))
        form = QFormLayout(self)
        form.addRow(translate("Enaction", "Separator"), self.separator)
        form.addRow(translate("Enaction", "Encoding"), self.encoding)
        form.addRow(translate("Enaction", "Decimal mark"), self.decimal)
        form.addRow(translate("Enaction", "Dates"), self.dates)
        form.addRow(translate("Enaction", "Sheet or layer"), self.sheet)
        form.addRow(translate("Enaction", "Row of the column heads"), self.header)
        form.addRow(translate("Enaction", "Coordinate system"), self.crs)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)

    def profile(self) -> Profile:
        """The profile with what was said here."""
        return with_reading(
            self._profile,
            separator=self.separator.currentData(),
            encoding=self.encoding.currentData(),
            decimal=self.decimal.currentData(),
            date_order=self.dates.currentData(),
            sheet=self.sheet.currentText().strip(),
            header_line=self.header.value(),
            crs=self.crs.crs().authid() if self.crs.crs().isValid() else "",
        )


def _choice(values: list[tuple[str, str]], current: str) -> QComboBox:
    box = QComboBox()
    for value, text in values:
        box.addItem(text, value)
    box.setCurrentIndex(max(0, box.findData(current)))
    return box
