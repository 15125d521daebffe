"""After an exchange: what was confirmed, refused, received; to be kept as a file."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ...bridge import settings
from ...bridge.exchange_words import (
    receipt_line,
    receipt_sections,
    receipt_text,
    receipt_title,
    remarks,
)
from ...bridge.i18n import translate
from ...bridge.session import Session
from ..metrics import ems, open_at, scaled
from ..words import plain_label, quiet
from .figures import Figures


class ReceiptView(QWidget):
    """One receipt."""

    mend_wanted = pyqtSignal(str)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._doc: Mapping[str, Any] = {}
        self.title = QLabel()
        self.title.setFont(scaled(self.font(), 1.4, bold=True))
        self.figures = Figures()
        self.figures.mend_wanted.connect(self.mend_wanted)
        self.words = quiet(plain_label("receiptWords"), smaller=False)
        inside = QWidget()
        body = QVBoxLayout(inside)
        body.setContentsMargins(0, 0, 0, 0)
        body.addWidget(self.figures)
        body.addWidget(self.words)
        body.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.title)
        layout.addWidget(scroll, 1)

    def show_receipt(self, doc: Mapping[str, Any], said: str = "") -> None:
        """Show a receipt; `said` is the line of the status that follows it."""
        self._doc = doc
        self.title.setText(receipt_title(doc))
        self.figures.show_sections(receipt_sections(doc), translate("Enaction", "nothing"))
        lines = [*remarks(doc), said]
        if not receipt_sections(doc):
            lines.insert(0, translate("Enaction", "Nothing was sent, nothing is new."))
        self.words.setText("\n".join(line for line in lines if line))

    def save(self) -> None:
        """Ask for a file and write the receipt into it."""
        stamp = str(self._doc.get("ended") or "")[:16].replace(":", "").replace("T", "-")
        name = translate("Enaction", "receipt-{}.txt").format(stamp)
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            translate("Enaction", "Save the Receipt"),
            str(Path(settings.last_folder.get() or str(Path.home())) / name),
            translate("Enaction", "Text (*.txt)"),
        )
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, path: Path) -> None:
        """Write the receipt; where that cannot be done, say so."""
        try:
            path.write_text(receipt_text(self._doc), encoding="utf-8")
        except OSError as error:
            QMessageBox.warning(
                self,
                translate("Enaction", "Save the Receipt"),
                translate(
                    "Enaction",
                    "{file} cannot be written ({reason}). The receipt stays in the exchange "
                    "history: choose another folder.",
                ).format(file=path, reason=error.strerror or error),
            )


class ReceiptDialog(QDialog):
    """The receipt of the exchange that has just ended."""

    mend_wanted = pyqtSignal(str)

    def __init__(
        self, doc: Mapping[str, Any], said: str = "", parent: Optional[QWidget] = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("receiptDialog")
        self.setWindowTitle(translate("Enaction", "Receipt"))
        self.doc = doc
        self.view = ReceiptView()
        self.view.show_receipt(doc, said)
        self.view.mend_wanted.connect(self._mend)
        save = QPushButton(translate("Enaction", "Save the Receipt…"))
        save.setFlat(True)
        save.setAutoDefault(False)
        save.clicked.connect(self.view.save)
        close = QPushButton(translate("Enaction", "Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(save)
        buttons.addStretch(1)
        buttons.addWidget(close)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFrameShadow(QFrame.Shadow.Sunken)
        layout = QVBoxLayout(self)
        layout.addWidget(self.view, 1)
        layout.addWidget(line)
        layout.addLayout(buttons)
        open_at(self, 44, 42)

    def follow(self, said: str) -> None:
        """The line of the status after the exchange."""
        self.view.show_receipt(self.doc, said)

    def _mend(self, code: str) -> None:
        self.accept()
        self.mend_wanted.emit(code)


class HistoryDialog(QDialog):
    """Every receipt this workspace keeps."""

    def __init__(self, session: Session, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("historyDialog")
        self.setWindowTitle(translate("Enaction", "Exchange History"))
        self.list = QListWidget()
        self.list.setAccessibleName(translate("Enaction", "Exchanges, the newest first"))
        self.list.currentItemChanged.connect(self._show)
        self.view = ReceiptView()
        self.empty = QLabel(translate("Enaction", "No exchange yet"))
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.save = QPushButton(translate("Enaction", "Save the Receipt…"))
        self.save.clicked.connect(self.view.save)
        self.save.setAutoDefault(False)
        close = QPushButton(translate("Enaction", "Close"))
        close.clicked.connect(self.accept)
        self.splitter = QSplitter()
        self.splitter.addWidget(self.list)
        self.splitter.addWidget(self.view)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([ems(self, 20), ems(self, 44)])
        self.list.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self.save)
        buttons.addStretch(1)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.addWidget(self.empty)
        layout.addWidget(self.splitter, 1)
        layout.addLayout(buttons)
        open_at(self, 64, 40)
        session.closed.connect(self.close)
        session.read_latest("receipts", _receipts, self._fill)

    def _fill(self, found: Any) -> None:
        self.list.clear()
        for receipt in found:
            item = QListWidgetItem(receipt_line(receipt.doc))
            item.setData(Qt.ItemDataRole.UserRole, receipt.doc)
            self.list.addItem(item)
        self.empty.setVisible(not found)
        self.splitter.setVisible(bool(found))
        self.save.setEnabled(bool(found))
        self.list.setCurrentRow(0)

    def _show(self, item: Optional[QListWidgetItem], _before: Any = None) -> None:
        if item is not None:
            self.view.show_receipt(item.data(Qt.ItemDataRole.UserRole))


def _receipts(workspace: Any) -> Any:
    from ...core.sync.receipts import all_kept

    return all_kept(workspace)
