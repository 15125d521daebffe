"""Text people wrote, shown as it is: no markup in it is ever interpreted."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from qgis.PyQt.QtWidgets import QFrame, QTextEdit, QWidget

from ..maps.palette import SECONDARY

LIMIT = 100_000  # characters: a longer text would freeze the window


class Reader(QTextEdit):
    """A page of paragraphs with small headings; read-only, selectable."""

    def __init__(self, name: str, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)

    def start(self) -> None:
        """Begin an empty page."""
        self.clear()

    def add(self, heading: str, text: str = "", indent: int = 0) -> None:
        """Add a heading in small grey letters, and a text under it."""
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        block = QTextBlockFormat()
        block.setIndent(indent)
        if heading:
            self._block(cursor, block)
            cursor.insertText(heading, self._small())
        if text:
            self._block(cursor, block)
            shown = text if len(text) <= LIMIT else text[:LIMIT] + "…"
            cursor.insertText(shown, QTextCharFormat())

    def done(self) -> None:
        """Show the page from its top."""
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _block(self, cursor: QTextCursor, block: QTextBlockFormat) -> None:
        if self.document().isEmpty():
            cursor.setBlockFormat(block)
        else:
            cursor.insertBlock(block)

    def _small(self) -> QTextCharFormat:
        style = QTextCharFormat()
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.9)
        style.setFont(font)
        style.setForeground(QColor(SECONDARY))
        return style
