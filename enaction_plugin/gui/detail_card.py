"""The card of one contribution: what a citizen said, what planners make of it."""

from __future__ import annotations

from html import escape
from typing import Any, Optional

from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..bridge.forms import status_labels
from ..bridge.i18n import day, decimal, moment, number, translate
from ..core.model.tagging import Role
from ..maps.looks import Looks
from .answer_tab import AnswerTab
from .chips import Chip
from .contribution_text import status_label
from .flow import FlowWidget
from .history_tab import HistoryTab
from .icons import icon
from .metrics import ems, scaled
from .reader import Reader
from .talk_tabs import CommentsTab, NotesTab
from .vote_bar import VoteBar
from .words import plain_label, quiet, slim_tabs

EXPLAIN = ("rejected", "out_of_scope")


class DetailCard(QScrollArea):
    """Passive: shows a core `Detail`, and tells what the planner asks for."""

    previous_wanted = pyqtSignal()
    next_wanted = pyqtSignal()
    map_wanted = pyqtSignal()
    link_wanted = pyqtSignal()
    unlink_wanted = pyqtSignal(str)
    status_chosen = pyqtSignal(str)
    answered = pyqtSignal(int, str, bool)  # fid, answer, ready
    relink_wanted = pyqtSignal(str, object, object)  # code, role or None, reason or None
    main_wanted = pyqtSignal(str)
    explained = pyqtSignal(int, str)  # fid, why of the last follow-up
    restore_wanted = pyqtSignal(str, object)
    noted = pyqtSignal(int, str, bool)  # fid, note, shared
    note_removed = pyqtSignal(int, str)  # fid, uuid
    author_wanted = pyqtSignal(str)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("detailCard")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fid: Optional[int] = None
        self._detail: Any = None
        self._author = ""
        self.header = quiet(plain_label("cardHeader"))
        self.title = plain_label("cardTitle")
        self.title.setFont(scaled(self.font(), 1.2, bold=True))
        self.author = QPushButton()
        self.author.setObjectName("cardAuthor")
        self.author.setFlat(True)
        self.author.setToolTip(translate("Enaction", "Show everything of this account"))
        self.author.clicked.connect(lambda: self.author_wanted.emit(self._author))
        self.place = quiet(plain_label("cardPlace"))
        self.votes = VoteBar()
        self.mean = quiet(QLabel())
        self.links = FlowWidget()
        self.links.setObjectName("cardLinks")
        self.link_button = QPushButton(translate("Enaction", "+ Link"))
        self.link_button.setObjectName("linkBtn")
        self.link_button.clicked.connect(self.link_wanted)
        self.status = QComboBox()
        self.status.setObjectName("statusCombo")
        self.status.setAccessibleName(translate("Enaction", "Follow-up"))
        self.status.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.status.setMinimumContentsLength(4)
        for code, label in status_labels().items():
            self.status.addItem(label, code)
        self.status.activated.connect(self._status_activated)
        self.advice = quiet(
            QLabel(translate("Enaction", "Remember to explain why: the answer is empty."))
        )
        self.advice.setWordWrap(True)
        self.body = Reader("cardBody")
        self.why = QPushButton(translate("Enaction", "Why…"))
        self.why.setObjectName("whyBtn")
        self.why.setFlat(True)
        self.why.setToolTip(translate("Enaction", "Say why this follow-up was chosen"))
        self.why.clicked.connect(self._ask_why)
        self.correct = QPushButton(translate("Enaction", "Suggest a correction…"))
        self.correct.setFlat(True)
        self.correct.clicked.connect(self._start_correction)
        self.talk = CommentsTab()
        self.comments = self.talk.text
        self.history = HistoryTab()
        self.history.restore_wanted.connect(self.restore_wanted)
        self.notes = NotesTab()
        self.notes.note_written.connect(self._noted)
        self.notes.removed.connect(lambda uuid: self.note_removed.emit(self._fid, uuid))
        self.answer = AnswerTab()
        self.answer.save.connect(self._save_answer)
        self.tabs = self._make_tabs()
        self.setWidget(self._lay_out())

    def _make_tabs(self) -> QTabWidget:
        tabs = slim_tabs("cardTabs", self)
        words = QWidget()
        inside = QVBoxLayout(words)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.body, 1)
        inside.addWidget(self.correct, 0, Qt.AlignmentFlag.AlignLeft)
        tabs.addTab(words, translate("Enaction", "Text"))
        tabs.addTab(self.talk, "")
        tabs.addTab(self.answer, translate("Enaction", "Answer"))
        tabs.addTab(self.history, translate("Enaction", "History"))
        tabs.addTab(self.notes, translate("Enaction", "Notes"))
        tabs.setMinimumHeight(ems(self, 11))
        return tabs

    def _lay_out(self) -> QWidget:
        top = QHBoxLayout()
        top.addWidget(self.header, 1)
        for name, text, signal in (
            ("previous", translate("Enaction", "Previous"), self.previous_wanted),
            ("next", translate("Enaction", "Next"), self.next_wanted),
            ("pin", translate("Enaction", "Show on map"), self.map_wanted),
        ):
            top.addWidget(_tool(name, text, signal))
        follow = QHBoxLayout()
        label = QLabel(translate("Enaction", "Follow-up"))
        label.setBuddy(self.status)
        follow.addWidget(label)
        follow.addWidget(self.status, 1)
        reply = QPushButton(icon("answer"), translate("Enaction", "Answer…"))
        reply.setObjectName("answerBtn")
        reply.clicked.connect(self.start_answer)
        follow.addWidget(reply)
        who = QHBoxLayout()
        who.setSpacing(ems(self, 0.3))
        who.addWidget(self.author)
        who.addWidget(self.place, 1)
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(ems(self, 0.7), ems(self, 0.4), ems(self, 0.7), ems(self, 0.5))
        layout.setSpacing(ems(self, 0.45))
        layout.addLayout(top)
        layout.addWidget(self.title)
        layout.addLayout(who)
        for widget in (self.votes, self.mean, self.links):
            layout.addWidget(widget)
        layout.addLayout(follow)
        reasons = QHBoxLayout()
        reasons.addWidget(self.advice, 1)
        reasons.addWidget(self.why, 0, Qt.AlignmentFlag.AlignRight)
        layout.addLayout(reasons)
        layout.addWidget(self.tabs, 1)
        return inside

    def put_above(self, widget: QWidget) -> None:
        """Show a widget above everything else of the card; it scrolls with it."""
        inside = self.widget().layout()
        inside.insertWidget(0, widget)

    # showing

    @property
    def fid(self) -> Optional[int]:
        """Which contribution is shown."""
        return self._fid

    @property
    def url(self) -> str:
        """Where the contribution is on its platform: only a web address is one."""
        url = self._detail.url if self._detail is not None else ""
        return url if url.startswith(("https://", "http://")) else ""

    def clear(self) -> None:
        """Show nothing; what was being written is kept first."""
        self.flush()
        self._fid = self._detail = None
        self.hide()

    def flush(self) -> None:
        """Keep an answer that is being written."""
        if self._fid is not None:
            self.answer.flush()
            self.notes.flush()

    def show_detail(self, detail: Any, looks: Looks, writable: bool) -> None:
        """Show a contribution; the tab stays the one the planner chose."""
        moved = detail.fid != self._fid
        if moved:
            self.flush()
        self._fid, self._detail = detail.fid, detail
        self.show()
        self.header.setText(_joined(_number(detail), detail.category, day(detail.created_at)))
        self.title.setText(detail.title or translate("Enaction", "(no title)"))
        self._author = detail.author
        self.author.setText(detail.author.replace("&", "&&"))
        self.author.setVisible(bool(detail.author))
        self.place.setText(_joined(detail.commune, *detail.districts, *_in_charge(detail)))
        self._show_votes(detail)
        self._show_links(detail, looks, writable)
        self._show_status(detail, writable)
        if moved:
            self.body.start()
            self.body.add("", detail.body or translate("Enaction", "(no text)"))
            self.body.done()
        self._show_comments(detail)
        self.history.show_history(detail, looks, writable)
        self.notes.show_notes(detail.notes, writable)
        self._name_notes(len(detail.notes))
        self.correct.setVisible(writable and bool(detail.source))
        self.answer.show_answer(detail.answer, bool(detail.answer_ready), writable)
        if moved:
            self.verticalScrollBar().setValue(0)

    def start_answer(self) -> None:
        """Go to the answer and write."""
        self.tabs.setCurrentWidget(self.answer)
        self.answer.text.setFocus()

    def _show_votes(self, detail: Any) -> None:
        rated = bool(detail.score_count)
        self.mean.setVisible(rated)
        self.votes.setVisible(not rated or bool(detail.votes_for or detail.votes_against))
        self.votes.set_votes(detail.votes_for, detail.votes_against)
        if rated:
            mean = decimal(detail.score_mean)
            self.mean.setText(
                translate("Enaction", "mean {mean} ({ratings})").format(
                    mean=mean,
                    ratings=translate("Enaction", "%Ln rating(s)", None, detail.score_count),
                )
            )

    def _show_links(self, detail: Any, looks: Looks, writable: bool) -> None:
        self._priority = looks.is_priority
        layout = self.links.flow
        layout.removeWidget(self.link_button)
        layout.clear()
        for code in _ordered(detail, looks):
            priority = looks.is_priority(code)
            look = looks.priority(code) if priority else None
            chip = Chip(look.short if look else looks.name(code), look)
            chip.setEnabled(writable)
            made = [one for one in detail.taggings if one.term == code]
            told = made[0]
            words = [_link_words(one, looks) for one in made]  # several people may have linked
            chip.setToolTip("".join(f"<p>{escape(line)}</p>" for line in words))
            chip.setAccessibleDescription("; ".join(words))
            chip.menu_wanted.connect(lambda at, told=told: self._link_menu(at, told))
            chip.removed.connect(lambda code=code: self.unlink_wanted.emit(code))
            self.links.add(chip)
        self.link_button.setEnabled(writable)
        self.links.add(self.link_button)
        self.links.updateGeometry()

    def _show_status(self, detail: Any, writable: bool) -> None:
        code = detail.status or "todo"
        if self.status.findData(code) < 0:
            self.status.addItem(status_label(code), code)
        self.status.setCurrentIndex(self.status.findData(code))
        self.status.setEnabled(writable)
        self.why.setVisible(writable and any(line.field == "status" for line in detail.history))
        self.advice.setVisible(code in EXPLAIN and not detail.answer)

    def _show_comments(self, detail: Any) -> None:
        self.tabs.setTabText(
            1, translate("Enaction", "Comments ({})").format(number(len(detail.comments)))
        )
        self.talk.show_comments(detail.comments)

    def _name_notes(self, count: int) -> None:
        name = translate("Enaction", "Notes ({})").format(number(count))
        self.tabs.setTabText(
            self.tabs.indexOf(self.notes), name if count else translate("Enaction", "Notes")
        )

    # asking

    def _status_activated(self, index: int) -> None:
        code = self.status.itemData(index)
        if self._detail is not None and code != (self._detail.status or "todo"):
            self.status_chosen.emit(code)

    def _ask_why(self) -> None:
        lines = [line for line in self._detail.history if line.field == "status"]
        why = ask_reason(self, translate("Enaction", "Why this follow-up?"), lines[-1].note)
        if why is not None and self._fid is not None:
            self.explained.emit(self._fid, why)

    def _link_menu(self, at: QPoint, tagging: Any) -> None:
        menu = QMenu(self)
        code, main = tagging.term, tagging.role == Role.PRINCIPAL.value
        role = menu.addAction(translate("Enaction", "Main Link"))
        role.setCheckable(True)
        role.setChecked(main)
        if self._priority(code):
            role.setText(translate("Enaction", "Main Priority"))
            role.setChecked(code == self._detail.main_priority)
            role.triggered.connect(lambda _=False: self.main_wanted.emit(code))
        else:
            other = Role.SECONDARY if main else Role.PRINCIPAL
            role.triggered.connect(lambda _=False: self.relink_wanted.emit(code, other, None))
        menu.addAction(
            translate("Enaction", "Why This Link…"), lambda: self._ask_link_reason(tagging)
        )
        menu.addSeparator()
        menu.addAction(
            translate("Enaction", "Remove the Link"), lambda: self.unlink_wanted.emit(code)
        )
        menu.exec(at)
        menu.deleteLater()

    def _ask_link_reason(self, tagging: Any) -> None:
        why = ask_reason(self, translate("Enaction", "Why this link?"), tagging.note)
        if why is not None:
            self.relink_wanted.emit(tagging.term, None, why)

    def _start_correction(self) -> None:
        self.tabs.setCurrentWidget(self.notes)
        self.notes.start(translate("Enaction", "Suggested correction: "), shared=True)

    def _noted(self, text: str, shared: bool) -> None:
        if self._fid is not None:
            self.noted.emit(self._fid, text, shared)

    def _save_answer(self, text: str, ready: bool) -> None:
        if self._fid is not None:
            self.answered.emit(self._fid, text, ready)


def ask_reason(parent: QWidget, question: str, known: str) -> Optional[str]:
    """A sentence somebody gives as a reason; None when they cancel."""
    text, given = QInputDialog.getMultiLineText(
        parent, translate("Enaction", "Reason"), question, known
    )
    return text.strip() if given else None


def _link_words(tagging: Any, looks: Looks) -> str:
    """What is known of a link: term, role, who, when, why."""
    role = translate("Enaction", "main link") if tagging.role == Role.PRINCIPAL.value else ""
    known = _joined(looks.name(tagging.term), role, tagging.author, moment(tagging.at))
    why = translate("Enaction", "Why: {}").format(tagging.note) if tagging.note else ""
    return _joined(known, why)


def _in_charge(detail: Any) -> list[str]:
    if not detail.assignee:
        return []
    return [translate("Enaction", "In charge: {}").format(detail.assignee)]


def _tool(name: str, text: str, signal: Any) -> QToolButton:
    button = QToolButton()
    button.setObjectName(f"card_{name}")
    button.setIcon(icon(name))
    button.setToolTip(text)
    button.setAccessibleName(text)
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.clicked.connect(signal)
    return button


def _joined(*parts: Optional[str]) -> str:
    return " · ".join(part for part in parts if part)


def _number(detail: Any) -> str:
    return translate("Enaction", "No. {}").format(detail.number) if detail.number else ""


def _ordered(detail: Any, looks: Looks) -> list[str]:
    """The terms of a contribution: main priority, other priorities, actions, the rest."""
    codes = list(dict.fromkeys(tagging.term for tagging in detail.taggings))
    order = list(looks.terms)

    def place(code: str) -> tuple[bool, bool, int]:
        known = order.index(code) if code in looks.terms else len(order)
        return (code != detail.main_priority, not looks.is_priority(code), known)

    return sorted(codes, key=place)
