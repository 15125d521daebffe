"""One contribution: a row for each of its questions, under the heads of the three columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, Optional

from qgis.PyQt.QtCore import QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ...bridge.i18n import translate
from ...core.sync.questions import MINE, THEIRS, Question
from ..metrics import ems, scaled
from ..words import plain_label, quiet
from .rows import FieldRow, columns
from .texts import headings, number_and_title, order


class Chosen(NamedTuple):
    """What was chosen for a question and not applied yet."""

    choice: str
    value: Any = None  # of a third version


class Sheet(QWidget):
    """Keeps what was chosen and not applied, whichever contribution is on screen."""

    changed = pyqtSignal()
    row_shown = pyqtSignal(object)  # a FieldRow that has the focus now
    like_wanted = pyqtSignal(object)  # the FieldRow whose choice should serve for all

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.rows: list[FieldRow] = []
        self._kept: dict[str, Chosen] = {}  # by the key of the question
        self._applied: set[str] = set()
        self._failures: Mapping[str, str] = {}
        self._focused = 0
        self.heading = plain_label("decideHeading")
        self.heading.setFont(scaled(self.font(), 1.15, bold=True))
        self.progress = quiet(QLabel(), smaller=False)
        self._fields = QVBoxLayout()
        top = QHBoxLayout()
        top.addWidget(self.heading, 1)
        top.addWidget(self.progress)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(top)
        layout.addLayout(self._fields)

    def show_questions(self, questions: Sequence[Question]) -> None:
        """Show the questions about one contribution."""
        self.clear()
        ordered = sorted(questions, key=lambda question: order(question.field))
        self.heading.setText(number_and_title(ordered[0].number, ordered[0].title))
        self._fields.addWidget(_heads(ordered[0]))
        for question in ordered:
            row = FieldRow(question)
            row.like_wanted.connect(lambda row=row: self.like_wanted.emit(row))
            row.watch(self)
            if question.key in self._failures:
                row.failed(self._failures[question.key])
            elif question.key in self._kept:
                row.choose(*self._kept[question.key])
            row.changed.connect(self._tell)
            self.rows.append(row)
            self._fields.addWidget(row)
        self._focused = 0
        self._tell()

    def clear(self) -> None:
        """Show nothing; what was chosen is kept."""
        for row in self.rows:
            if row.question.key in self._applied:
                continue
            if row.choice:
                self._kept[row.question.key] = Chosen(row.choice, row.value)
            else:
                self._kept.pop(row.question.key, None)
        self.rows = []
        self.heading.clear()
        self.progress.clear()
        while self._fields.count():
            widget = self._fields.takeAt(0).widget()
            widget.hide()
            widget.deleteLater()

    def decided(self) -> list[FieldRow]:
        """The rows where something is chosen."""
        return [row for row in self.rows if row.choice]

    def applied(self, keys: set[str]) -> None:
        """These are applied: nothing of them is to be chosen again by itself."""
        self._kept = {key: chosen for key, chosen in self._kept.items() if key not in keys}
        self._applied = keys

    def failed(self, failures: Mapping[str, str]) -> None:
        """Back to "to decide", with the reason by the key of the question."""
        self._failures = failures
        self._applied = self._applied.difference(failures)
        for row in self.rows:
            if row.question.key in failures:
                row.failed(failures[row.question.key])

    def _tell(self) -> None:
        said = translate("Enaction", "{done} of %Ln field(s) decided", None, len(self.rows))
        self.progress.setText(said.format(done=len(self.decided())) if self.rows else "")
        self.changed.emit()

    # keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            for at, row in enumerate(self.rows):
                if watched in row.radios:
                    self._focused = at
        return event.type() == QEvent.Type.KeyPress and self.key(event)

    def key(self, event: QKeyEvent) -> bool:
        """The keys that choose; whether it was one of them."""
        keys = Qt.Key
        commands = {
            keys.Key_M: lambda row: row.choose(MINE),
            keys.Key_P: lambda row: row.choose(THEIRS),
            keys.Key_Up: lambda _: self._focus_row(-1),
            keys.Key_Down: lambda _: self._focus_row(1),
            keys.Key_Left: lambda row: row.radios[0].setFocus(),
            keys.Key_Right: lambda row: row.radios[1].setFocus(),
            keys.Key_Return: lambda _: self._choose_focused(),
            keys.Key_Enter: lambda _: self._choose_focused(),
        }
        command = commands.get(event.key())
        if command is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        if self.rows:
            command(self.rows[self._focused])
        return True

    def _focus_row(self, step: int) -> None:
        self._focused = (self._focused + step) % len(self.rows)
        row = self.rows[self._focused]
        row.radios[0].setFocus()
        self.row_shown.emit(row)

    def _choose_focused(self) -> None:
        for row in self.rows:
            for radio in row.radios:
                if radio.hasFocus():
                    radio.setChecked(True)
                    return


def _heads(question: Question) -> QWidget:
    """Before, mine, theirs, with who and when below."""
    head = QWidget()
    grid = QGridLayout(head)
    grid.setContentsMargins(0, ems(head, 0.4), 0, 0)
    columns(grid)
    grid.addWidget(QWidget(), 0, 0)  # a column without anything in it would have no gap after it
    for column, (name, below) in enumerate(headings(question), 1):
        title = plain_label()
        title.setText(name)
        title.setFont(scaled(head.font(), 1.0, bold=True))
        title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        who = quiet(plain_label())
        who.setText(below)
        grid.addWidget(title, 0, column, Qt.AlignmentFlag.AlignBottom)
        grid.addWidget(who, 1, column, Qt.AlignmentFlag.AlignTop)
    return head
