"""The minutes, to be read, edited and saved."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Optional

from qgis.PyQt.QtCore import QMarginsF
from qgis.PyQt.QtGui import (
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextDocumentWriter,
    QTextFormat,
)
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from ...bridge.i18n import translate
from ...core.meeting.errors import PackNotWritten
from ..metrics import open_at
from .dress import LIGHT, dress


class MinutesDialog(QDialog):
    """The page as it will be saved; what is changed here is saved with it."""

    def __init__(self, html: str, name: str, folder: Path, parent: Optional[QWidget] = None):
        super().__init__(parent)
        self.setObjectName("minutesDialog")
        self.setWindowTitle(translate("Enaction", "Minutes"))
        dress(self, LIGHT)  # paper is white in every theme
        open_at(self, 68, 52)
        self._name = name
        self._folder = folder
        self.page = QTextEdit()
        self.page.setObjectName("minutesPage")
        self.page.setHtml(html)
        buttons = QDialogButtonBox()
        buttons.addButton(translate("Enaction", "Close"), QDialogButtonBox.ButtonRole.RejectRole)
        save = buttons.addButton(
            translate("Enaction", "Save…"), QDialogButtonBox.ButtonRole.ActionRole
        )
        save.clicked.connect(self._ask)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.page)
        layout.addWidget(buttons)

    def _ask(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self,
            translate("Enaction", "Save the Minutes"),
            str(self._folder / f"{self._name}.odt"),
            ";;".join(
                (
                    translate("Enaction", "Texts (*.odt)"),
                    translate("Enaction", "PDF (*.pdf)"),
                    translate("Enaction", "Web pages (*.html)"),
                )
            ),
        )
        if path:
            save(self.page.document(), Path(path))


def save(document: QTextDocument, path: Path) -> None:
    """Write a document as ODT, PDF or HTML, by the extension; all or nothing.

    Raises PackNotWritten.
    """
    part = path.with_name(f"{path.stem}.part{path.suffix}")
    writers = {".pdf": _pdf, ".html": _html}
    try:
        writers.get(path.suffix.lower(), _odt)(document, part)
        # Qt tells nothing of what it could not write: look at the file.
        if not part.is_file() or not part.stat().st_size:
            raise PackNotWritten(path=path)
        part.replace(path)
    except OSError as error:
        raise PackNotWritten(path=path) from error
    finally:
        part.unlink(missing_ok=True)


def _odt(document: QTextDocument, path: Path) -> None:
    """Qt writes words at the top of a cell as raised ones, which word processors make tiny."""
    level = document.clone()
    cursor = QTextCursor(level)
    for start, length, look in list(_runs(level)):
        look.clearProperty(QTextFormat.Property.TextVerticalAlignment)
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(look)
    QTextDocumentWriter(str(path), b"ODF").write(level)


def _runs(document: QTextDocument) -> Iterator[tuple[int, int, QTextCharFormat]]:
    """Where each run of words of one look begins, its length and its look."""
    block = document.begin()
    while block.isValid():
        run = block.begin()
        while not run.atEnd():
            words = run.fragment()
            yield words.position(), words.length(), words.charFormat()
            run += 1
        block = block.next()


def _html(document: QTextDocument, path: Path) -> None:
    path.write_text(document.toHtml(), encoding="utf-8")


def _pdf(document: QTextDocument, path: Path) -> None:
    none = QMarginsF(0, 0, 0, 0)  # the document brings its own, of two centimetres
    writer = QPdfWriter(str(path))
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            none,
            QPageLayout.Unit.Millimeter,
        )
    )
    writer.setTitle(document.metaInformation(QTextDocument.MetaInformation.DocumentTitle))
    printed = getattr(document, "print_", None) or document.print  # Qt 5's name, Qt 6's name
    printed(writer)
