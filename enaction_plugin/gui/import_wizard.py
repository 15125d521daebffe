"""Importing contributions in five pages; nothing is written before the last one."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any, Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ..bridge.i18n import sentence, translate
from .import_file_page import FilePage
from .import_mapping_page import MappingPage
from .import_page import ImportPage
from .import_personal_page import PersonalPage
from .import_preview_page import PreviewPage
from .import_result_page import ResultPage
from .import_state import ImportState
from .metrics import ems, scaled
from .words import plain_label, quiet

_WIDEST, _HIGHEST = 1010, 680  # usable on a screen of 1024 x 700
FILE, MAPPING, PREVIEW, PERSONAL, RESULT = range(5)


class ImportWizard(QDialog):
    """File, mapping, preview, personal data, result."""

    show_wanted = pyqtSignal()

    def __init__(
        self, workspace: Path, parent: Optional[QWidget] = None, base: Iterable[Any] = ()
    ) -> None:
        """`base` are layers of the project to show under the points of the preview."""
        super().__init__(parent)
        self.setObjectName("importWizard")
        self.setWindowTitle(translate("Enaction", "Import Contributions"))
        self.state = ImportState(workspace, self)
        self.result_of_import: Any = None
        self.untouched = True
        layers = list(base)
        self.file = FilePage(self.state)
        self.mapping = MappingPage(self.state, layers)
        self.preview = PreviewPage(self.state, layers)
        self.personal = PersonalPage(self.state)
        self.result = ResultPage(self.state)
        self.pages: list[ImportPage] = [
            self.file,
            self.mapping,
            self.preview,
            self.personal,
            self.result,
        ]
        self.stack = QStackedWidget()
        for page in self.pages:
            self.stack.addWidget(page)
        self._build()
        state = self.state
        state.seen_changed.connect(self._enable)
        state.busy.connect(self._busy)
        state.percent.connect(self.bar.setValue)
        state.failed.connect(self._failed)
        state.stopped.connect(self._stopped)
        state.imported.connect(self._imported)
        self.file.remembered_taken.connect(lambda: self.go(PREVIEW))
        self.result.show_wanted.connect(self._show_on_map)
        self.result.save_mapping.clicked.connect(lambda _=False: self.mapping.save())
        self.go(FILE)

    def _build(self) -> None:
        head = QFrame()
        head.setAutoFillBackground(True)
        head.setBackgroundRole(QPalette.ColorRole.Base)
        title = QLabel(self.windowTitle())
        title.setFont(scaled(title.font(), 1.4, bold=True))
        self.hint = quiet(plain_label("importHint"), smaller=False)
        self.steps = QLabel()
        self.steps.setObjectName("importSteps")
        above = QVBoxLayout(head)
        for widget in (title, self.hint, self.steps):
            above.addWidget(widget)
        self.status = quiet(plain_label("importStatus"))
        self.bar = QProgressBar()
        self.bar.setMaximumWidth(ems(self, 14))
        self.stop = QPushButton(translate("Enaction", "Stop"))
        self.save = QPushButton(translate("Enaction", "Save This Mapping…"))
        self.save.setFlat(True)
        self.cancel = QPushButton(translate("Enaction", "Cancel"))
        self.back = QPushButton(translate("Enaction", "Back"))
        self.next = QPushButton(translate("Enaction", "Next", "page"))
        for button, name in (
            (self.stop, "importStop"),
            (self.save, "importSave"),
            (self.cancel, "importCancel"),
            (self.back, "importBack"),
            (self.next, "importNext"),
        ):
            button.setObjectName(name)
            button.setAutoDefault(False)
        self.next.setDefault(True)
        below = QHBoxLayout()
        below.addWidget(self.save)
        below.addWidget(self.status, 1)
        for widget in (self.bar, self.stop, self.cancel, self.back, self.next):
            below.addWidget(widget)
        body = QVBoxLayout()
        margin = ems(self, 0.8)
        body.setContentsMargins(margin, margin, margin, margin)
        body.addWidget(self.stack, 1)
        body.addLayout(below)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addLayout(body, 1)
        self.resize(min(_WIDEST, ems(self, 80)), min(_HIGHEST, ems(self, 52)))
        self.bar.hide()
        self.stop.hide()
        self.stop.clicked.connect(lambda _=False: self.state.stop())
        self.save.clicked.connect(lambda _=False: self.mapping.save())
        self.cancel.clicked.connect(lambda _=False: self.reject())
        self.back.clicked.connect(lambda _=False: self.go(self.at - 1))
        self.next.clicked.connect(lambda _=False: self._next())

    @property
    def at(self) -> int:
        """The page that is shown."""
        return int(self.stack.currentIndex())

    def choose(self, file: Path) -> None:
        """Begin with a file."""
        self.file.choose(file)

    def go(self, page: int) -> None:
        """Show a page."""
        self.stack.setCurrentIndex(page)
        self.hint.setText(self.pages[page].hint)
        self.steps.setText(self._steps(page))
        self.pages[page].refresh()
        self._enable()

    def reject(self) -> None:
        """Leave; nothing was written unless the import was done."""
        running = self.state.working and self.at == RESULT
        self.untouched = self.result_of_import is None
        self.state.close()
        self._release()
        if running:
            self.untouched = False  # what was done before the stop stays: it is whole
        super().reject()

    def accept(self) -> None:
        """Leave after the import."""
        self.untouched = self.result_of_import is None
        self.state.close()
        self._release()
        super().accept()

    def _release(self) -> None:
        for page in (self.mapping, self.preview):
            page.map.release()

    def _next(self) -> None:
        if self.at == RESULT:
            self.accept()
        elif self.at == PERSONAL or (self.at == PREVIEW and self._reused()):
            self.go(RESULT)
            self.result.wait()
            self.state.run()
            self._enable()
        else:
            self.go(self.at + 1)

    def _reused(self) -> bool:
        """Whether the mapping is that of an earlier import: then all was decided already."""
        seen = self.state.seen
        if seen is None or seen.before is None:
            return False
        from ..core.importing.draft import profile_of

        before = seen.before
        same = profile_of(before) == self.state.profile
        return same and before.source == self.state.source

    def _enable(self) -> None:
        at, working = self.at, self.state.working
        imports = at == PERSONAL or (at == PREVIEW and self._reused())
        self.next.setText(
            translate("Enaction", "Finish")
            if at == RESULT
            else translate("Enaction", "Import")
            if imports
            else translate("Enaction", "Next", "page")
        )
        self.next.setEnabled(self.pages[at].ready() and not working)
        self.back.setVisible(at not in (FILE, RESULT))
        self.cancel.setVisible(self.result_of_import is None)
        self.save.setVisible(at == MAPPING)

    def _busy(self, text: str) -> None:
        self.status.setText(text)
        self.bar.setValue(0)
        self.bar.setVisible(bool(text) and self.at != RESULT)
        self.stop.setVisible(bool(text))
        if text and self.at == FILE:
            self.file.begin()
        self._enable()
        if not text:
            self.file.refresh()

    def _failed(self, error: Exception) -> None:
        self.status.setText(sentence(error))
        if self.at == RESULT:
            self.result.fail(sentence(error))
        elif self.state.seen is None:
            self.file.fail(sentence(error))
        else:
            for page in self.pages:
                page.refresh()
            self.status.setText(sentence(error))
        self._enable()

    def _stopped(self) -> None:
        if self.at == RESULT:
            self.result.fail(
                translate(
                    "Enaction",
                    "Stopped. What was written before is whole and stays; importing the file "
                    "again goes on from there.",
                )
            )
        self.status.setText(translate("Enaction", "Stopped."))
        self._enable()

    def _imported(self, result: Any) -> None:
        self.result_of_import = result
        self.result.show_result(result)
        self._enable()

    def _show_on_map(self) -> None:
        self.show_wanted.emit()
        self.accept()

    def _steps(self, page: int) -> str:
        parts = []
        for number, one in enumerate(self.pages):
            if number < page:
                parts.append(f"✔ {one.title}")
            elif number == page:
                parts.append(f"<b>{number + 1}&nbsp; {one.title}</b>")
            else:
                parts.append(f"{number + 1}&nbsp; {one.title}")
        self.steps.setTextFormat(Qt.TextFormat.RichText)
        return " &nbsp;›&nbsp; ".join(parts)
