"""To decide: contributions on the left, their fields on the right; the map and docks stay free."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QGuiApplication, QKeyEvent, QShowEvent
from qgis.PyQt.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...bridge.i18n import sentence, translate
from ...bridge.session import Session
from ...core.sync.questions import MINE, THEIRS, Question, Replaced
from ..metrics import ems, open_at, scaled
from ..words import quiet
from .alike import Alike
from .question_list import GROUPED_OVER, QuestionList, uuid_of
from .replaced import ReplacedFold
from .rows import FieldRow
from .sheet import Sheet
from .texts import details

if TYPE_CHECKING:
    from ...core.workspace import Workspace


class DecideDialog(QDialog):
    """Not modal. Nothing is chosen beforehand; what is not decided stays and is not sent."""

    def __init__(self, session: Session, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("decideDialog")
        self.setWindowTitle(translate("Enaction", "To Decide"))
        self._session = session
        self._questions: dict[str, list[Question]] = {}  # by contribution
        self._current = ""
        open_at(self, 86, 52)
        self.title = QLabel()
        self.list = QuestionList()
        self.sheet = Sheet()
        self.replaced = ReplacedFold(session)
        self.alike = Alike(session, self.reload)
        self.copy = QPushButton(translate("Enaction", "Copy Details"))
        self.later = QPushButton(translate("Enaction", "Decide Later"))
        self.apply = QPushButton()
        self.waiting = QLabel(translate("Enaction", "Reading the versions…"))
        self.nothing = QLabel(translate("Enaction", "Nothing to decide"))
        self.scroll = QScrollArea()
        self._dress()
        self._lay_out()
        session.closed.connect(self.close)
        session.changed.connect(lambda _: self.reload() if self.isVisible() else None)
        self.pages.setCurrentWidget(self.waiting)
        self.apply.setEnabled(False)
        self.title.setText(translate("Enaction", "To Decide"))

    @property
    def rows(self) -> list[FieldRow]:
        """The questions on screen."""
        return self.sheet.rows

    # making

    def _dress(self) -> None:
        self.title.setFont(scaled(self.font(), 1.4, bold=True))
        self.intro = QLabel(
            translate(
                "Enaction",
                "These values were changed here and elsewhere since the last exchange. "
                "Nothing was overwritten: your version stays on this computer until you choose.",
            )
        )
        self.hint = quiet(
            QLabel(translate("Enaction", "Undecided fields stay here and are not sent."))
        )
        for label in (self.intro, self.hint):
            label.setWordWrap(True)
        self.list.currentItemChanged.connect(self._chosen)
        self.sheet.changed.connect(self._changed)
        self.sheet.like_wanted.connect(self._decide_alike)
        self.sheet.row_shown.connect(self._reveal)
        self.copy.setFlat(True)
        self.copy.clicked.connect(self.copy_details)
        self.later.clicked.connect(self.reject)
        self.apply.setObjectName("applyDecision")
        self.apply.clicked.connect(self.apply_decisions)
        for button in (self.later, self.apply, self.copy):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        self.left = QWidget()
        column = QVBoxLayout(self.left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list, 1)
        keys = translate("Enaction", "M: my version   P: platform\n↑ ↓: field   F6: contribution")
        keys_help = quiet(QLabel(keys))
        keys_help.setWordWrap(True)
        column.addWidget(keys_help)
        self.pages = self._pages()
        splitter = QSplitter()
        splitter.addWidget(self.left)
        splitter.addWidget(self.pages)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([self.width() // 5, self.width() - self.width() // 5])
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFrameShadow(QFrame.Shadow.Sunken)
        bottom = QHBoxLayout()
        bottom.addWidget(self.copy)
        bottom.addWidget(self.hint, 1)
        bottom.addWidget(self.later)
        bottom.addWidget(self.apply)
        layout = QVBoxLayout(self)
        layout.addWidget(self.title)
        layout.addWidget(self.intro)
        layout.addWidget(splitter, 1)
        layout.addWidget(self.alike)
        layout.addWidget(line)
        layout.addLayout(bottom)

    def _pages(self) -> QStackedWidget:
        """Still reading, nothing to decide, or a contribution."""
        inside = QWidget()
        body = QVBoxLayout(inside)
        body.setContentsMargins(ems(self, 0.6), 0, ems(self, 0.6), 0)
        body.addWidget(self.sheet)
        body.addWidget(self.replaced)
        body.addStretch(1)
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidget(inside)
        pages = QStackedWidget()
        for page in (self.waiting, self.nothing, self.scroll):
            pages.addWidget(page)
        for label in (self.waiting, self.nothing):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return pages

    # reading

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reload()

    def reload(self) -> None:
        """Read the questions again; what was chosen and not applied stays chosen."""
        self._session.read_latest("questions", _questions, self._show)

    def _show(self, found: tuple[list[Question], list[Replaced]]) -> None:
        questions, replaced = found
        by_contribution: dict[str, list[Question]] = {}
        for question in questions:
            by_contribution.setdefault(question.contribution, []).append(question)
        if by_contribution == self._questions and self.pages.currentWidget() is not self.waiting:
            return
        self._questions = by_contribution
        self._show_whether_any(len(by_contribution))
        self.list.fill(by_contribution)
        self.replaced.show_replaced(replaced)
        if not by_contribution and not replaced:
            self.sheet.clear()
            self.pages.setCurrentWidget(self.nothing)
            return
        self.pages.setCurrentWidget(self.scroll)
        first = next(iter(by_contribution), "")
        self._go_to(self._current if self._current in by_contribution else first)

    def _show_whether_any(self, count: int) -> None:
        for widget in (self.left, self.intro, self.apply, self.copy, self.hint):
            widget.setVisible(bool(count))
        if count:
            title = translate("Enaction", "%Ln contribution(s) to decide", None, count)
            later = translate("Enaction", "Decide Later")
        else:
            title, later = (
                translate("Enaction", "Nothing to decide"),
                translate("Enaction", "Close"),
            )
        self.title.setText(title)
        self.later.setText(later)

    # one contribution

    def _reveal(self, row: FieldRow) -> None:
        self.scroll.ensureWidgetVisible(row)

    def _chosen(self, item: Optional[QTreeWidgetItem], _before: Any = None) -> None:
        uuid = uuid_of(item)
        if uuid and uuid != self._current:
            self._go_to(uuid)

    def _go_to(self, uuid: str) -> None:
        self._current = uuid
        questions = self._questions.get(uuid)
        if not questions:
            self.sheet.clear()
            return
        self.list.show_current(uuid)
        self.sheet.show_questions(questions)
        self._session.select([questions[0].fid])

    def next_contribution(self) -> None:
        """Go on to the next one, around."""
        following = self.list.after(self._current)
        if following:
            self._go_to(following)

    def _changed(self) -> None:
        count = len(self.sheet.decided())
        self.apply.setText(translate("Enaction", "Apply My Decision (%Ln)", None, count))
        self.apply.setEnabled(bool(count))
        if len(self._questions) > GROUPED_OVER:
            for row in self.rows:
                row.offer_like(len(self._like(row)) - 1)

    # deciding

    def apply_decisions(self) -> None:
        """Write what was decided about the contribution on screen; go on to the next."""
        chosen = [(row.question, row.choice, row.value) for row in self.sheet.decided()]
        if not chosen:
            return
        fids = sorted({question.fid for question, _, _ in chosen})
        self.apply.setEnabled(False)

        def settle(ws: Workspace) -> dict[str, str]:
            from ...core.errors import EnactionError
            from ...core.sync.questions import decide

            failures = {}
            for question, choice, value in chosen:
                try:
                    decide(ws, question, choice, value)
                except EnactionError as error:
                    failures[question.key] = sentence(error)
            return failures

        self.sheet.applied({question.key for question, _, _ in chosen})
        self._session.work(settle, self._applied, fids, self._not_applied)

    def _applied(self, failures: dict[str, str]) -> None:
        self.alike.forget()
        self.sheet.failed(failures)
        self.reload()

    def _not_applied(self, error: Exception) -> None:
        said = sentence(error)
        self.sheet.failed({row.question.key: said for row in self.sheet.decided()})

    def _like(self, row: FieldRow) -> list[Question]:
        wanted = row.question
        return [
            question
            for some in self._questions.values()
            for question in some
            if question.field == wanted.field and question.origin == wanted.origin
        ]

    def _decide_alike(self, row: FieldRow) -> None:
        """The same choice for all the others of the field."""
        others = self._like(row)
        if row.choice in (MINE, THEIRS) and self.alike.decide(others, row.choice):
            self.sheet.applied({question.key for question in others})

    # gestures

    def copy_details(self) -> None:
        """Put all that is on screen on the clipboard."""
        texts = [details(question) for question in self._questions.get(self._current, ())]
        QGuiApplication.clipboard().setText("\n\n".join(texts))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of this surface; those that choose are the sheet's."""
        keys = Qt.Key
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and event.key() in (keys.Key_Return, keys.Key_Enter):
            self.apply_decisions()
        elif event.key() == keys.Key_F6 and not control:
            self.next_contribution()
        elif not self.sheet.key(event):
            super().keyPressEvent(event)


def _questions(workspace: Workspace) -> tuple[list[Question], list[Replaced]]:
    from ...core.sync.questions import list_questions, replaced

    return list_questions(workspace), replaced(workspace)
