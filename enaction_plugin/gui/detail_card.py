"""The card of one contribution: what a citizen said, what planners make of it."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..bridge.forms import status_labels
from ..bridge.i18n import day, decimal, moment, number, translate
from ..maps.looks import Looks
from .answer_tab import AnswerTab
from .chips import Chip
from .contribution_text import status_label
from .flow import FlowWidget
from .icons import icon
from .metrics import ems, scaled
from .reader import Reader
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

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("detailCard")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fid: Optional[int] = None
        self._detail: Any = None
        self.header = quiet(plain_label("cardHeader"))
        self.title = plain_label("cardTitle")
        self.title.setFont(scaled(self.font(), 1.2, bold=True))
        self.author = quiet(plain_label("cardAuthor"))
        self.votes = VoteBar()
        self.mean = quiet(QLabel())
        self.links = FlowWidget()
        self.links.setObjectName("cardLinks")
        self.link_button = QPushButton(translate("Enaction", "+ Link"))
        self.link_button.setObjectName("linkBtn")
        self.link_button.clicked.connect(self.link_wanted)
        self.status = QComboBox()
        self.status.setObjectName("statusCombo")
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
        self.comments = Reader("cardComments")
        self.history = Reader("cardHistory")
        self.notes = Reader("cardNotes")
        self.answer = AnswerTab()
        self.answer.save.connect(self._save_answer)
        self.tabs = self._make_tabs()
        self.setWidget(self._lay_out())

    def _make_tabs(self) -> QTabWidget:
        tabs = slim_tabs("cardTabs", self)
        tabs.addTab(self.body, translate("Enaction", "Text"))
        tabs.addTab(self.comments, "")
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
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(ems(self, 0.7), ems(self, 0.4), ems(self, 0.7), ems(self, 0.5))
        layout.setSpacing(ems(self, 0.45))
        layout.addLayout(top)
        for widget in (self.title, self.author, self.votes, self.mean, self.links):
            layout.addWidget(widget)
        layout.addLayout(follow)
        layout.addWidget(self.advice)
        layout.addWidget(self.tabs, 1)
        return inside

    # showing

    @property
    def fid(self) -> Optional[int]:
        """Which contribution is shown."""
        return self._fid

    def clear(self) -> None:
        """Show nothing; what was being written is kept first."""
        self.flush()
        self._fid = self._detail = None
        self.hide()

    def flush(self) -> None:
        """Keep an answer that is being written."""
        if self._fid is not None:
            self.answer.flush()

    def show_detail(self, detail: Any, looks: Looks, writable: bool) -> None:
        """Show a contribution; the tab stays the one the planner chose."""
        moved = detail.fid != self._fid
        if moved:
            self.flush()
        self._fid, self._detail = detail.fid, detail
        self.show()
        self.header.setText(_joined(_number(detail), detail.category, day(detail.created_at)))
        self.title.setText(detail.title or translate("Enaction", "(no title)"))
        self.author.setText(_joined(detail.author, detail.commune, *detail.districts))
        self._show_votes(detail)
        self._show_links(detail, looks, writable)
        self._show_status(detail, writable)
        if moved:
            self.body.start()
            self.body.add("", detail.body or translate("Enaction", "(no text)"))
            self.body.done()
        self._show_comments(detail)
        self._show_history(detail, looks)
        self._show_notes(detail)
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
        layout = self.links.flow
        layout.removeWidget(self.link_button)
        layout.clear()
        for code in _ordered(detail, looks):
            priority = looks.is_priority(code)
            look = looks.priority(code) if priority else None
            chip = Chip(look.short if look else looks.name(code), look)
            chip.setEnabled(writable)
            chip.setToolTip("")
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
        self.advice.setVisible(code in EXPLAIN and not detail.answer)

    def _show_comments(self, detail: Any) -> None:
        self.tabs.setTabText(
            1, translate("Enaction", "Comments ({})").format(number(len(detail.comments)))
        )
        self.comments.start()
        for comment in detail.comments:
            heading = _joined(comment.author, day(comment.created_at))
            self.comments.add(heading, comment.body, indent=1 if comment.parent else 0)
        self.comments.done()

    def _show_history(self, detail: Any, looks: Looks) -> None:
        self.history.start()
        for line in detail.history:
            self.history.add(_joined(moment(line.at), line.author), _change(line, looks))
        self.history.done()

    def _show_notes(self, detail: Any) -> None:
        self.tabs.setTabVisible(self.tabs.indexOf(self.notes), bool(detail.notes))
        self.notes.start()
        for note in detail.notes:
            self.notes.add(_joined(moment(note.at), note.author), note.body)
        self.notes.done()

    # asking

    def _status_activated(self, index: int) -> None:
        code = self.status.itemData(index)
        if self._detail is not None and code != (self._detail.status or "todo"):
            self.status_chosen.emit(code)

    def _save_answer(self, text: str, ready: bool) -> None:
        if self._fid is not None:
            self.answered.emit(self._fid, text, ready)


def _tool(name: str, text: str, signal: Any) -> QToolButton:
    button = QToolButton()
    button.setObjectName(f"card_{name}")
    button.setIcon(icon(name))
    button.setToolTip(text)
    button.setAccessibleName(text)
    button.setAutoRaise(True)
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


def _change(line: Any, looks: Looks) -> str:
    if line.field == "tagging":
        if line.after:
            return translate("Enaction", "Linked to {}").format(looks.name(str(line.after)))
        return translate("Enaction", "Link to {} removed").format(looks.name(str(line.before)))
    if line.field == "status":
        return translate("Enaction", "Follow-up: {before} → {after}").format(
            before=status_label(line.before), after=status_label(line.after)
        )
    if line.field == "answer":
        return translate("Enaction", "Answer: {}").format(line.after or "—")
    if line.field == "answer_ready":
        if line.after:
            return translate("Enaction", "Answer ready to publish")
        return translate("Enaction", "Answer back to draft")
    return translate("Enaction", "In charge: {}").format(line.after or "—")
