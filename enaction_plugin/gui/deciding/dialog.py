"""To decide: contributions on the left, their fields on the right; the map and docks stay free."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Optional

from qgis.PyQt.QtCore import QEvent, QObject, QSize, Qt
from qgis.PyQt.QtGui import QGuiApplication, QKeyEvent, QShowEvent
from qgis.PyQt.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...bridge.i18n import sentence, translate
from ...bridge.session import Session
from ...core.sync.questions import MINE, THEIRS, Question, Replaced
from ...maps.palette import WARNING
from ..icons import icon
from ..metrics import ems, scaled
from ..words import plain_label, quiet
from .rows import FieldRow
from .texts import details, field_name, headings, number_and_title, order, said

if TYPE_CHECKING:
    from ...core.workspace import Workspace

GROUPED_OVER = 50
"""So many contributions to decide, and the list groups them by field."""
_UUID = Qt.ItemDataRole.UserRole


class DecideDialog(QDialog):
    """Not modal. Nothing is chosen beforehand; what is not decided stays and is not sent."""

    def __init__(self, session: Session, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("decideDialog")
        self.setWindowTitle(translate("Enaction", "To Decide"))
        self._session = session
        self._questions: dict[str, list[Question]] = {}  # by contribution
        self._replaced: list[Replaced] = []
        self._current = ""
        self._focused = 0
        self._failures: dict[str, str] = {}
        self._applied_keys: set[str] = set()
        self._kept: dict[str, str] = {}  # chosen and not applied, by the key of the question
        self._undo: Any = None  # a Decided
        self.rows: list[FieldRow] = []
        self._make()
        self._lay_out()
        self.resize(ems(self, 86), ems(self, 52))
        session.closed.connect(self.close)
        session.changed.connect(lambda _: self.reload() if self.isVisible() else None)
        self._wait()

    # making

    def _make(self) -> None:
        self.title = QLabel()
        self.title.setFont(scaled(self.font(), 1.4, bold=True))
        self.intro = QLabel(
            translate(
                "Enaction",
                "These values were changed here and elsewhere since the last exchange. "
                "Nothing was overwritten: your version stays on this computer until you choose.",
            )
        )
        self.intro.setWordWrap(True)
        self.list = QTreeWidget()
        self.list.setObjectName("decideList")
        self.list.setHeaderHidden(True)
        self.list.setWordWrap(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setIconSize(QSize(ems(self, 1.3), ems(self, 1.3)))
        self.list.setAccessibleName(translate("Enaction", "Contributions to decide"))
        self.list.currentItemChanged.connect(self._chosen)
        self.heading = plain_label("decideHeading")
        self.heading.setFont(scaled(self.font(), 1.15, bold=True))
        self.progress = quiet(QLabel(), smaller=False)
        self.fields = QVBoxLayout()
        self.scroll = QScrollArea()
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.keys_help = quiet(
            QLabel(
                translate("Enaction", "M: my version   P: platform\n↑ ↓: field   F6: contribution")
            )
        )
        self.fold = QToolButton()
        self.fold.setObjectName("replacedFold")
        self.fold.setCheckable(True)
        self.fold.setAutoRaise(True)
        self.fold.setArrowType(Qt.ArrowType.RightArrow)
        self.fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.fold.toggled.connect(self._unfold)
        self.replaced_box = QWidget()
        QVBoxLayout(self.replaced_box)
        self.copy = QPushButton(translate("Enaction", "Copy Details"))
        self.copy.setFlat(True)
        self.copy.clicked.connect(self.copy_details)
        self.undo_label = QLabel()
        self.undo_button = QPushButton(icon("undo"), translate("Enaction", "Undo"))
        self.undo_button.clicked.connect(self._take_back)
        self.hint = quiet(
            QLabel(translate("Enaction", "Undecided fields stay here and are not sent."))
        )
        self.later = QPushButton(translate("Enaction", "Decide Later"))
        self.later.clicked.connect(self.reject)
        self.apply = QPushButton()
        self.apply.setObjectName("applyDecision")
        self.apply.clicked.connect(self.apply_decisions)
        for button in (self.later, self.apply, self.copy, self.undo_button):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list, 1)
        column.addWidget(self.keys_help)
        inside = QWidget()
        body = QVBoxLayout(inside)
        body.setContentsMargins(ems(self, 0.6), 0, ems(self, 0.6), 0)
        top = QHBoxLayout()
        top.addWidget(self.heading, 1)
        top.addWidget(self.progress)
        body.addLayout(top)
        body.addLayout(self.fields)
        body.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeft)
        body.addWidget(self.replaced_box)
        body.addStretch(1)
        self.scroll.setWidget(inside)
        self.waiting = QLabel(translate("Enaction", "Reading the versions…"))
        self.waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing = QLabel(translate("Enaction", "Nothing to decide"))
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.pages = QStackedWidget()
        for page in (self.waiting, self.nothing, self.scroll):
            self.pages.addWidget(page)
        splitter = QSplitter()
        splitter.addWidget(left)
        splitter.addWidget(self.pages)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([ems(self, 20), ems(self, 62)])
        self.left = left
        undo = QHBoxLayout()
        undo.addWidget(self.undo_label)
        undo.addWidget(self.undo_button)
        undo.addStretch(1)
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
        layout.addLayout(undo)
        layout.addWidget(line)
        layout.addLayout(bottom)
        self._show_undo(None)

    # reading

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reload()

    def reload(self) -> None:
        """Read the questions again; what was chosen and not applied stays chosen."""
        self._session.read_latest("questions", _questions, self._show)

    def _wait(self) -> None:
        self.pages.setCurrentWidget(self.waiting)
        self.apply.setEnabled(False)
        self._name(None)

    def _name(self, count: Optional[int]) -> None:
        if count is None:
            self.title.setText(translate("Enaction", "To Decide"))
        elif count:
            self.title.setText(translate("Enaction", "%Ln contribution(s) to decide", None, count))
        else:
            self.title.setText(translate("Enaction", "Nothing to decide"))

    def _show(self, found: tuple[list[Question], list[Replaced]]) -> None:
        questions, self._replaced = found
        by_contribution: dict[str, list[Question]] = {}
        for question in questions:
            by_contribution.setdefault(question.contribution, []).append(question)
        if by_contribution == self._questions and self.pages.currentWidget() is not self.waiting:
            return
        self._questions = by_contribution
        count = len(by_contribution)
        self._name(count)
        empty = not count
        self.left.setVisible(not empty)
        self.intro.setVisible(not empty)
        self.apply.setVisible(not empty)
        self.copy.setVisible(not empty)
        self.hint.setVisible(not empty)
        self.later.setText(
            translate("Enaction", "Close") if empty else translate("Enaction", "Decide Later")
        )
        keep = self._current
        self._fill_list()
        if empty and not self._replaced:
            self._clear_rows()
            self.pages.setCurrentWidget(self.nothing)
            return
        self.pages.setCurrentWidget(self.scroll)
        self._show_replaced()
        self._go_to(keep if keep in by_contribution else next(iter(by_contribution), ""))

    def _fill_list(self) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        grouped = len(self._questions) > GROUPED_OVER
        counts = Counter(q.field for some in self._questions.values() for q in some)
        groups: dict[str, QTreeWidgetItem] = {}
        if grouped:
            for field, count in counts.most_common():
                group = QTreeWidgetItem(
                    [
                        translate("Enaction", "{field}: {count}").format(
                            field=field_name(field), count=count
                        )
                    ]
                )
                group.setFlags(Qt.ItemFlag.ItemIsEnabled)
                self.list.addTopLevelItem(group)
                groups[field] = group
        warning = icon("warning", WARNING)
        for uuid, some in self._questions.items():
            named = sorted((q.field for q in some), key=order)
            fields = ", ".join(dict.fromkeys(field_name(field) for field in named))
            name = number_and_title(some[0].number, some[0].title)
            item = QTreeWidgetItem([f"{name}\n{fields}"])
            item.setIcon(0, warning)
            item.setData(0, _UUID, uuid)
            item.setToolTip(0, name)
            if grouped:
                groups[some[0].field].addChild(item)
            else:
                self.list.addTopLevelItem(item)
        self.list.setRootIsDecorated(grouped)
        self.list.expandAll()
        self.list.blockSignals(False)

    def _items(self) -> list[QTreeWidgetItem]:
        root = self.list.invisibleRootItem()
        found = []
        for at in range(root.childCount()):
            top = root.child(at)
            if top.data(0, _UUID):
                found.append(top)
            found += [top.child(child) for child in range(top.childCount())]
        return found

    def _go_to(self, uuid: str) -> None:
        for item in self._items():
            if item.data(0, _UUID) == uuid:
                self._current = ""
                self.list.setCurrentItem(item)
                self._chosen(item)
                return
        self._clear_rows()
        self.heading.clear()

    def next_contribution(self) -> None:
        """Go on to the next one, around."""
        items = self._items()
        if items:
            uuids = [item.data(0, _UUID) for item in items]
            at = uuids.index(self._current) if self._current in uuids else -1
            self._go_to(uuids[(at + 1) % len(uuids)])

    # one contribution

    def _chosen(self, item: Optional[QTreeWidgetItem], _before: Any = None) -> None:
        uuid = item.data(0, _UUID) if item is not None else None
        if not uuid or uuid == self._current:
            return
        self._current = uuid
        self._clear_rows()
        questions = sorted(self._questions[uuid], key=lambda question: order(question.field))
        self.heading.setText(number_and_title(questions[0].number, questions[0].title))
        self.fields.addWidget(self._head(questions[0]))
        for question in questions:
            row = FieldRow(question)
            row.changed.connect(self._changed)
            row.like_wanted.connect(lambda row=row: self._decide_alike(row))
            row.watch(self)
            if question.key in self._failures:
                row.failed(self._failures[question.key])
            elif self._kept.get(question.key) in (MINE, THEIRS):
                row.choose(self._kept[question.key])
            self.rows.append(row)
            self.fields.addWidget(row)
        self._focused = 0
        self._session.select([questions[0].fid])
        self._changed()

    def _head(self, question: Question) -> QWidget:
        head = QWidget()
        grid = QGridLayout(head)
        grid.setContentsMargins(0, ems(self, 0.4), 0, 0)
        for column, stretch in enumerate((3, 4, 5, 5)):
            grid.setColumnStretch(column, stretch)
            grid.setColumnMinimumWidth(column, ems(self, 6))
        for column, (name, below) in enumerate(headings(question), 1):
            title = QLabel(name)
            title.setFont(scaled(self.font(), 1.0, bold=True))
            who = quiet(plain_label())
            who.setText(below)
            grid.addWidget(title, 0, column)
            grid.addWidget(who, 1, column)
        return head

    def _clear_rows(self) -> None:
        for row in self.rows:
            if row.question.key not in self._applied_keys:
                self._kept[row.question.key] = row.choice
        self.rows = []
        while self.fields.count():
            widget = self.fields.takeAt(0).widget()
            widget.hide()
            widget.deleteLater()

    def _forget(self, keys: set[str]) -> None:
        """These are applied: nothing of them is to be chosen again by itself."""
        self._kept = {key: choice for key, choice in self._kept.items() if key not in keys}
        self._applied_keys = keys

    def _changed(self) -> None:
        decided = [row for row in self.rows if row.choice]
        self.apply.setText(translate("Enaction", "Apply My Decision (%Ln)", None, len(decided)))
        self.apply.setEnabled(bool(decided))
        self.progress.setText(
            translate("Enaction", "{done} of %Ln field(s) decided", None, len(self.rows)).format(
                done=len(decided)
            )
            if self.rows
            else ""
        )
        if len(self._questions) > GROUPED_OVER:
            for row in self.rows:
                row.offer_like(len(self._like(row)) - 1)

    # deciding

    def apply_decisions(self) -> None:
        """Write what was decided about the contribution on screen; go on to the next."""
        chosen = [(row.question, row.choice, row.value) for row in self.rows if row.choice]
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

        keys = {question.key for question, _, _ in chosen}
        self._forget(keys)
        self._session.work(settle, self._applied, fids, self._not_applied)

    def _applied(self, failures: dict[str, str]) -> None:
        self._failures = failures
        self._show_undo(None)
        if failures:
            for row in self.rows:
                if row.question.key in failures:
                    row.failed(failures[row.question.key])
        self.reload()

    def _not_applied(self, error: Exception) -> None:
        for row in self.rows:
            if row.choice:
                row.failed(sentence(error))
        self._changed()

    def _like(self, row: FieldRow) -> list[Question]:
        wanted = row.question
        return [
            question
            for some in self._questions.values()
            for question in some
            if question.field == wanted.field and question.origin == wanted.origin
        ]

    def _decide_alike(self, row: FieldRow) -> None:
        """The same choice for all the others of the field, after a look at what it means."""
        choice, others = row.choice, self._like(row)
        if choice not in (MINE, THEIRS) or not self._agreed(others, choice):
            return
        self._forget({question.key for question in others})
        self._session.work(
            lambda ws: _decide_all(ws, others, choice),
            self._decided_alike,
            [question.fid for question in others],
        )

    def _agreed(self, others: Sequence[Question], choice: str) -> bool:
        lines = []
        for question in others[:20]:
            kept, left = (
                (question.mine, question.theirs)
                if choice == MINE
                else (question.theirs, question.mine)
            )
            lines.append(
                translate("Enaction", "{name}: {kept} (not {left})").format(
                    name=number_and_title(question.number, question.title)[:60],
                    kept=said(question.field, kept)[:60],
                    left=said(question.field, left)[:60],
                )
            )
        if len(others) > len(lines):
            lines.append(translate("Enaction", "and %Ln more", None, len(others) - len(lines)))
        box = QMessageBox(self)
        box.setWindowTitle(translate("Enaction", "Decide the Same for All"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(
            translate("Enaction", "%Ln value(s) will be decided alike.", None, len(others))
            + "\n\n"
            + "\n".join(lines)
        )
        yes = box.addButton(
            translate("Enaction", "Decide %Ln", None, len(others)),
            QMessageBox.ButtonRole.AcceptRole,
        )
        box.addButton(translate("Enaction", "Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.exec()
        return box.clickedButton() is yes

    def _decided_alike(self, decided: Any) -> None:
        self._show_undo(decided)
        self.reload()

    def _take_back(self) -> None:
        decided = self._undo

        def undo(ws: Workspace) -> int:
            from ...core.sync.questions import take_back

            return take_back(ws, decided)

        def undone(_count: int) -> None:
            self._show_undo(None)
            self.reload()

        self._session.work(undo, undone, [question.fid for question in decided.before])

    def _show_undo(self, decided: Any) -> None:
        self._undo = decided
        for widget in (self.undo_label, self.undo_button):
            widget.setVisible(decided is not None)
        if decided is not None:
            self.undo_label.setText(
                translate("Enaction", "%Ln value(s) decided alike", None, decided.count)
            )

    # for information

    def _show_replaced(self) -> None:
        count = len(self._replaced)
        self.fold.setVisible(bool(count))
        self.fold.setChecked(False)
        self.replaced_box.hide()
        self.fold.setText(
            translate(
                "Enaction", "For information: %Ln value(s) replaced, can be put back", None, count
            )
        )

    def _unfold(self, unfolded: bool) -> None:
        self.fold.setArrowType(Qt.ArrowType.DownArrow if unfolded else Qt.ArrowType.RightArrow)
        layout = self.replaced_box.layout()
        while layout.count():
            layout.takeAt(0).widget().deleteLater()
        for one in self._replaced if unfolded else ():
            layout.addWidget(self._replaced_row(one))
        self.replaced_box.setVisible(unfolded)

    def _replaced_row(self, one: Replaced) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        text = plain_label()
        text.setText(
            translate("Enaction", "{name} · {field}: {before} became {after} ({who})").format(
                name=number_and_title(one.number, one.title),
                field=field_name(one.field),
                before=said(one.field, one.before),
                after=said(one.field, one.after),
                who=one.by,
            )
        )
        back = QPushButton(translate("Enaction", "Swap the Two"))
        back.setAutoDefault(False)
        back.clicked.connect(lambda: self._session.assess([one.fid], one.field, one.before))
        line.addWidget(text, 1)
        line.addWidget(back)
        return row

    # gestures

    def copy_details(self) -> None:
        """Put all that is on screen on the clipboard."""
        texts = [details(question) for question in self._questions.get(self._current, ())]
        QGuiApplication.clipboard().setText("\n\n".join(texts))

    def _focus_row(self, step: int) -> None:
        if self.rows:
            self._focused = (self._focused + step) % len(self.rows)
            row = self.rows[self._focused]
            row.radios[0].setFocus()
            self.scroll.ensureWidgetVisible(row)

    def _choose(self, choice: str) -> None:
        if self.rows:
            self.rows[self._focused].choose(choice)
            self.rows[self._focused].radios[(MINE, THEIRS).index(choice)].setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            for at, row in enumerate(self.rows):
                if watched in row.radios:
                    self._focused = at
        return event.type() == QEvent.Type.KeyPress and self._key(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._key(event):
            super().keyPressEvent(event)

    def _key(self, event: QKeyEvent) -> bool:
        """The keys of this surface; whether it was one of them."""
        keys = Qt.Key
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in (keys.Key_Return, keys.Key_Enter):
            if control:
                self.apply_decisions()
            else:
                self._apply_focused()
            return True
        commands = {
            keys.Key_M: lambda: self._choose(MINE),
            keys.Key_P: lambda: self._choose(THEIRS),
            keys.Key_Up: lambda: self._focus_row(-1),
            keys.Key_Down: lambda: self._focus_row(1),
            keys.Key_Left: lambda: self._focus_side(0),
            keys.Key_Right: lambda: self._focus_side(1),
            keys.Key_F6: self.next_contribution,
        }
        command = commands.get(event.key())
        if command is None or control:
            return False
        command()
        return True

    def _focus_side(self, side: int) -> None:
        if self.rows:
            self.rows[self._focused].radios[side].setFocus()

    def _apply_focused(self) -> None:
        """Enter: choose what has the focus, or apply where it is chosen already."""
        for row in self.rows:
            for radio in row.radios:
                if radio.hasFocus():
                    radio.setChecked(True)
                    return


def _questions(workspace: Workspace) -> tuple[list[Question], list[Replaced]]:
    from ...core.sync.questions import list_questions, replaced

    return list_questions(workspace), replaced(workspace)


def _decide_all(workspace: Workspace, questions: Sequence[Question], choice: str) -> Any:
    from ...core.sync.questions import decide_all

    return decide_all(workspace, questions, choice)
