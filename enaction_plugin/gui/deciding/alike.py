"""The same choice for many questions: after a look at what it means, and one step to undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QMessageBox, QPushButton, QWidget

from ...bridge.i18n import translate
from ...bridge.session import Session
from ...core.sync.questions import MINE, Question
from ..icons import icon
from .texts import number_and_title, said

if TYPE_CHECKING:
    from ...core.workspace import Workspace

LISTED = 20


class Alike(QWidget):
    """Decides many alike; what it did last stands in a line with the button that undoes it."""

    def __init__(
        self, session: Session, done: Callable[[], None], parent: Optional[QWidget] = None
    ) -> None:
        """`done` is called when something was decided, or undone."""
        super().__init__(parent)
        self._session = session
        self._done = done
        self._undo: Any = None  # a core Decided
        self.label = QLabel()
        self.button = QPushButton(icon("undo"), translate("Enaction", "Undo"))
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._take_back)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.label)
        line.addWidget(self.button)
        line.addStretch(1)
        self.forget()

    def decide(self, questions: Sequence[Question], choice: str) -> bool:
        """Decide them all, if the planner agrees; whether that is so."""
        if not agreed(self, questions, choice):
            return False
        self._session.work(
            lambda ws: _decide_all(ws, questions, choice),
            self._decided,
            [question.fid for question in questions],
        )
        return True

    def forget(self) -> None:
        """Something else was decided since."""
        self._undo = None
        self.hide()

    def _decided(self, decided: Any) -> None:
        self._undo = decided
        self.label.setText(translate("Enaction", "%Ln value(s) decided alike", None, decided.count))
        self.show()
        self._done()

    def _take_back(self) -> None:
        decided = self._undo

        def undo(ws: Workspace) -> int:
            from ...core.sync.questions import take_back

            return take_back(ws, decided)

        def undone(_count: int) -> None:
            self.forget()
            self._done()

        self._session.work(undo, undone, [question.fid for question in decided.before])


def agreed(parent: QWidget, questions: Sequence[Question], choice: str) -> bool:
    """Show what would be kept and what not, and ask."""
    lines = [_line(question, choice) for question in questions[:LISTED]]
    if len(questions) > len(lines):
        lines.append(translate("Enaction", "and %Ln more", None, len(questions) - len(lines)))
    box = QMessageBox(parent)
    box.setWindowTitle(translate("Enaction", "Decide the Same for All"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    told = translate("Enaction", "%Ln value(s) will be decided alike.", None, len(questions))
    box.setText("\n".join([told, "", *lines]))
    yes = box.addButton(
        translate("Enaction", "Decide %Ln", None, len(questions)),
        QMessageBox.ButtonRole.AcceptRole,
    )
    box.addButton(translate("Enaction", "Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.exec()
    return box.clickedButton() is yes


def _line(question: Question, choice: str) -> str:
    kept, left = (
        (question.mine, question.theirs) if choice == MINE else (question.theirs, question.mine)
    )
    return translate("Enaction", "{name}: {kept} (not {left})").format(
        name=number_and_title(question.number, question.title)[:60],
        kept=said(question.field, kept)[:60],
        left=said(question.field, left)[:60],
    )


def _decide_all(workspace: Workspace, questions: Sequence[Question], choice: str) -> Any:
    from ...core.sync.questions import decide_all

    return decide_all(workspace, questions, choice)
