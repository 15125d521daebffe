"""What citizens said under a contribution, and what planners noted."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..bridge.i18n import day, moment, translate
from .metrics import ems
from .reader import Reader


class CommentsTab(QWidget):
    """The thread, oldest or newest first."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._comments: tuple[Any, ...] = ()
        self.order = QComboBox()
        self.order.setObjectName("commentsOrder")
        self.order.setAccessibleName(translate("Enaction", "Order of the comments"))
        self.order.addItem(translate("Enaction", "Oldest first"), False)
        self.order.addItem(translate("Enaction", "Newest first"), True)
        self.order.activated.connect(lambda _: self._show())
        self.text = Reader("cardComments")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.addWidget(self.order, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.text, 1)

    def show_comments(self, comments: tuple[Any, ...]) -> None:
        """Show the comments of a core `Detail`."""
        if comments != self._comments:
            self._comments = comments
            self._show()

    def _show(self) -> None:
        newest = self.order.currentData()
        self.order.setVisible(len(self._comments) > 1)
        self.text.start()
        for comment in reversed(self._comments) if newest else self._comments:
            heading = " · ".join(part for part in (comment.author, day(comment.created_at)) if part)
            indent = 1 if comment.parent and not newest else 0
            self.text.add(heading, comment.body, indent=indent)
        self.text.done()


class NotesTab(QWidget):
    """Notes between planners; one may be meant for the platform."""

    note_written = pyqtSignal(str, bool)  # text, shared
    removed = pyqtSignal(str)  # uuid of a note

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._last: Any = None
        self.text = Reader("cardNotes")
        self.edit = QPlainTextEdit()
        self.edit.setObjectName("noteEdit")
        self.edit.setPlaceholderText(translate("Enaction", "Note between planners"))
        self.edit.setAccessibleName(translate("Enaction", "Note between planners"))
        self.edit.setTabChangesFocus(True)
        self.edit.setMaximumHeight(ems(self, 5))
        self.shared = QCheckBox(translate("Enaction", "For the platform too"))
        self.add = QPushButton(translate("Enaction", "Add the Note"))
        self.add.setObjectName("noteAdd")
        self.remove = QPushButton(translate("Enaction", "Remove the Last One"))
        self.remove.setFlat(True)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.remove)
        row.addWidget(self.add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.edit)
        layout.addWidget(self.shared)
        layout.addLayout(row)
        self.edit.textChanged.connect(self._enable)
        self.add.clicked.connect(self.flush)
        self.remove.clicked.connect(lambda: self._last and self.removed.emit(self._last.uuid))
        self._enable()

    def show_notes(self, notes: tuple[Any, ...], writable: bool) -> None:
        """Show the notes of a core `Detail`."""
        self._last = notes[-1] if notes else None
        for widget in (self.edit, self.shared, self.add):
            widget.setVisible(writable)
        self.remove.setVisible(writable and bool(notes))
        self.text.start()
        for note in notes:
            sent = translate("Enaction", "for the platform too") if note.shared else ""
            heading = " · ".join(part for part in (moment(note.at), note.author, sent) if part)
            self.text.add(heading, note.body)
        self.text.done()

    def start(self, text: str, shared: bool) -> None:
        """Begin a note."""
        self.edit.setPlainText(text)
        self.shared.setChecked(shared)
        self.edit.moveCursor(self.edit.textCursor().MoveOperation.End)
        self.edit.setFocus()

    def flush(self) -> None:
        """Keep what is written: also when the planner simply goes on."""
        text = self.edit.toPlainText().strip()
        if text:
            shared = self.shared.isChecked()
            self.edit.clear()
            self.shared.setChecked(False)
            self.note_written.emit(text, shared)

    def _enable(self) -> None:
        self.add.setEnabled(bool(self.edit.toPlainText().strip()))
