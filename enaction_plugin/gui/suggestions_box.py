"""The box "Suggestions" of the plan dock: what a contribution likely speaks to, and why."""

from __future__ import annotations

from functools import partial
from typing import Any, Optional

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..bridge.i18n import number, translate
from ..bridge.session import Session
from ..bridge.thinking import Advice, Asked, thinking_of
from ..core.model.tagging import Origin
from ..maps.looks import Looks
from .icons import icon
from .metrics import ems, scaled
from .still import Still
from .suggestion_parts import EvidenceText, TermBadge, spoken_strength, strength_word, term_name
from .words import plain_label, quiet

STRONG = "strong"


class SuggestionsBox(QFrame):
    """Follows the selection, one contribution at a time; nothing is linked without a click."""

    bulk_wanted = pyqtSignal()
    needs_wanted = pyqtSignal()

    def __init__(self, session: Session, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._session = session
        self.thinking = thinking_of(session)
        self._targets: tuple[int, ...] = ()
        self._place = 0
        self._asked: Optional[Asked] = None
        self.opened = True
        self.advice: Optional[Advice] = None
        self._still = Still(self)  # a term must not slip away while something is dragged to it
        self.setObjectName("suggestionsBox")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._make()
        self._lay_out()
        session.selection_changed.connect(self._follow)
        session.current_changed.connect(self._follow)
        session.changed.connect(self._changed)
        session.closed.connect(self._follow)
        self.thinking.learnt.connect(self._ask)
        self.thinking.moved.connect(self._moved)
        self.thinking.stopped.connect(self._stopped)
        self._follow()

    # making

    def _make(self) -> None:
        self.fold = QToolButton()
        self.fold.setObjectName("suggestionsFold")
        self.fold.setAutoRaise(True)
        self.fold.setText(translate("Enaction", "Suggestions"))
        self.fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.fold.setArrowType(Qt.ArrowType.DownArrow)
        self.fold.setFont(scaled(self.font(), 1.0, bold=True))
        self.fold.clicked.connect(self._turn)
        self.which = quiet(QLabel())
        self.which.setObjectName("suggestionWhich")
        self.which.setTextFormat(Qt.TextFormat.PlainText)
        self.which.setFont(scaled(self.font(), 0.9))
        self.which.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.previous = self._arrow("previous", translate("Enaction", "Previous contribution"), -1)
        self.next = self._arrow("next", translate("Enaction", "Next contribution"), 1)
        self.more = QToolButton()
        self.more.setIcon(icon("more"))
        self.more.setAutoRaise(True)
        self.more.setToolTip(translate("Enaction", "More"))
        self.more.setAccessibleName(translate("Enaction", "More about suggestions"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.more)
        menu.addAction(
            translate("Enaction", "Suggestions for All Filtered Contributions…"), self.bulk_wanted
        )
        menu.addAction(translate("Enaction", "Same Need Said Many Times…"), self.needs_wanted)
        self.more.setMenu(menu)
        self.evidence = EvidenceText()
        self.message = quiet(plain_label("suggestionMessage"))
        self.bar = QProgressBar()
        self.bar.setObjectName("suggestionProgress")
        self.bar.setRange(0, 100)
        self.bar.setAccessibleName(translate("Enaction", "Looking for suggestions…"))
        self.stop = QPushButton()
        self.stop.setObjectName("suggestionStop")
        self.stop.clicked.connect(self._stop_or_look)
        self._looking_parts(False)
        self.why = QPushButton(translate("Enaction", "Why?"))
        self.why.setObjectName("suggestionWhy")
        self.why.setFlat(True)
        self.why.clicked.connect(self._explain)
        self.ignore = QPushButton(translate("Enaction", "Ignore"))
        self.ignore.setObjectName("suggestionIgnore")
        self.ignore.setFlat(True)
        self.ignore.setToolTip(
            translate("Enaction", "Never propose these again for this contribution")
        )
        self.ignore.clicked.connect(self._refuse)
        self.accept_sure = QPushButton()
        self.accept_sure.setObjectName("suggestionAcceptSure")
        self.accept_sure.clicked.connect(self._accept_sure)

    def _arrow(self, name: str, text: str, step: int) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(name))
        button.setAutoRaise(True)
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.clicked.connect(lambda: self._move(step))
        return button

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(0)
        top.addWidget(self.fold)
        top.addWidget(self.which, 1)
        top.setContentsMargins(0, 0, 0, 0)
        for button in (self.previous, self.next, self.more):
            button.setMaximumWidth(ems(self, 2))
            top.addWidget(button)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(ems(self, 0.3))
        bottom = QHBoxLayout()
        bottom.addWidget(self.why)
        bottom.addStretch(1)
        bottom.addWidget(self.ignore)
        self._inside = QWidget()
        inside = QVBoxLayout(self._inside)
        inside.setContentsMargins(ems(self, 0.5), 0, ems(self, 0.3), 0)
        inside.setSpacing(ems(self, 0.4))
        inside.addWidget(self.evidence)
        inside.addWidget(self.message)
        looking = QHBoxLayout()
        looking.addWidget(self.bar, 1)
        looking.addWidget(self.stop)
        inside.addLayout(looking)
        inside.addLayout(self._rows)
        inside.addWidget(self.accept_sure, 0, Qt.AlignmentFlag.AlignRight)
        inside.addLayout(bottom)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 2, 4, 4)
        layout.setSpacing(ems(self, 0.2))
        layout.addLayout(top)
        layout.addWidget(self._inside)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return int(self.layout().totalHeightForWidth(width))

    def sizeHint(self) -> QSize:
        wide = max(self.width(), ems(self, 22))
        return QSize(wide, self.heightForWidth(wide))

    # following the session

    def _follow(self) -> None:
        self._still.run(self._follow_now)

    def _follow_now(self) -> None:
        targets = self._session.targets() if self._session.is_open else ()
        if targets != self._targets:
            self._targets, self._place = targets, 0
            self._ask()
        self.setVisible(bool(targets))

    def _changed(self, fids: Optional[list[int]]) -> None:
        mine = self._current()
        if mine is not None and (fids is None or mine in fids):
            self._ask()

    def _current(self) -> Optional[int]:
        return self._targets[self._place] if self._targets else None

    def _move(self, step: int) -> None:
        self._place = max(0, min(self._place + step, len(self._targets) - 1))
        self._ask()

    def _turn(self) -> None:
        self.opened = not self.opened
        arrow = Qt.ArrowType.DownArrow if self.opened else Qt.ArrowType.RightArrow
        self.fold.setArrowType(arrow)
        self._inside.setVisible(self.opened)
        self._fit()
        self._ask()

    def _ask(self) -> None:
        fid = self._current()
        if fid is None or not self.opened or not self._session.is_open:
            return
        if self.advice is None or self.advice.fid != fid:
            self._show(None)
            self.message.setText(translate("Enaction", "Looking for suggestions…"))
            self.message.show()
        self._asked = self.thinking.advise(fid, self._arrived)

    # while it takes long

    def _looking_parts(self, shown: bool) -> None:
        self.bar.setVisible(shown)
        self.stop.setVisible(shown)
        self.stop.setText(translate("Enaction", "Stop"))

    def _moved(self, asked: Asked, fraction: float) -> None:
        if asked is self._asked and self.advice is None:
            self.bar.setValue(round(100 * fraction))
            if not self.bar.isVisibleTo(self) and not self._still.held:
                self._looking_parts(True)
                self._fit()

    def _stop_or_look(self) -> None:
        if self._asked is None:
            self._looking_parts(False)
            self._ask()
        else:
            self._asked.stop()

    def _stopped(self, asked: Asked) -> None:
        if asked is self._asked:
            self._asked = None
            self.message.setText(translate("Enaction", "Stopped. Nothing was linked."))
            self.bar.hide()
            self.stop.setText(translate("Enaction", "Look Again"))
            self.stop.show()
            self._fit()

    # showing

    def _arrived(self, advice: Optional[Advice]) -> None:
        self._still.run(partial(self._show, advice))

    def _show(self, advice: Optional[Advice]) -> None:
        if advice is not None and advice.fid != self._current():
            return
        self.advice = advice
        self._looking_parts(False)
        while self._rows.count():
            self._rows.takeAt(0).widget().deleteLater()
        found = advice.suggestions if advice else []
        self._show_place("" if advice is None else advice.number)
        self.message.setVisible(advice is not None and not found)
        for widget in (self.evidence, self.why, self.ignore, self.accept_sure):
            widget.setVisible(bool(found))
        if advice is not None and found:
            self._show_found(advice)
        elif advice is not None:
            self.message.setText(
                translate("Enaction", "Nothing to suggest: no word of the text is recognised.")
            )
        self._fit()

    def _show_place(self, given: str) -> None:
        many = len(self._targets)
        self.which.setText(_which(given, self._place, many) if given else "")
        for button in (self.previous, self.next):
            button.setVisible(many > 1)
        self.previous.setEnabled(self._place > 0)
        self.next.setEnabled(self._place < many - 1)

    def _show_found(self, advice: Advice) -> None:
        spans = [(why.start, why.end) for one in advice.suggestions for why in one.reasons]
        self.evidence.show_text(advice.text, spans)
        writable = not self._session.readonly
        for one in advice.suggestions:
            self._rows.addWidget(_Row(one, self._session.looks, writable, self._accept))
        sure = len(self._sure())
        self.accept_sure.setVisible(sure > 1)  # a single one has its own button
        self.accept_sure.setText(translate("Enaction", "Accept the %Ln surest", None, sure))
        for widget in (self.ignore, self.accept_sure):
            widget.setEnabled(writable)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Words are never cut, however low the dock is: the plan's tree gives way."""
        self.setMinimumHeight(self.heightForWidth(self.width()))

    def _sure(self) -> list[Any]:
        found = self.advice.suggestions if self.advice else []
        return [one for one in found if one.strength.value == STRONG]

    # gestures

    def accept_first(self) -> None:
        """Accept the first suggestion, if one is shown."""
        if self.advice and self.advice.suggestions and not self._session.readonly:
            self._accept(self.advice.suggestions[0])

    def _accept(self, *chosen: Any) -> None:
        wanted = {one.term: [one.fid] for one in chosen}
        if wanted:
            self._session.tag_each(wanted, Origin.SUGGESTION)

    def _accept_sure(self) -> None:
        self._accept(*self._sure())

    def _refuse(self) -> None:
        if self.advice:
            terms = [one.term for one in self.advice.suggestions]
            self.thinking.refuse(self.advice.fid, terms)

    def _explain(self) -> None:
        from .why_dialog import WhyDialog

        if self.advice and self.advice.suggestions:
            dialog = WhyDialog(self._session, self.thinking, self.advice, self.window())
            dialog.exec()
            dialog.deleteLater()


class _Row(QWidget):
    """One suggestion: the term, how sure and by which words, and the button to accept it."""

    def __init__(self, suggestion: Any, looks: Looks, writable: bool, accept: Any) -> None:
        super().__init__()
        words = ", ".join(suggestion.words)
        strength = suggestion.strength.value
        sure = quiet(plain_label())
        sure.setObjectName("suggestionSure")
        sure.setText(
            translate("Enaction", "{strength} · words: {words}").format(
                strength=strength_word(strength), words=words
            )
        )
        self.button = QPushButton(translate("Enaction", "Accept"))
        self.button.setObjectName(f"accept_{suggestion.term}")
        self.button.setEnabled(writable)
        said = translate("Enaction", "{term}, words {words}").format(
            term=term_name(looks, suggestion.term), words=words
        )
        self.button.setAccessibleName(spoken_strength(strength).format(said))
        self.button.clicked.connect(lambda: accept(suggestion))
        left = QVBoxLayout()
        left.setSpacing(1)
        left.addWidget(TermBadge(looks, suggestion.term))
        left.addWidget(sure)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(left, 1)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)


def _which(given: str, place: int, many: int) -> str:
    if many < 2:
        return translate("Enaction", "no. {}").format(given)
    return translate("Enaction", "no. {number} · {place} of {many}").format(
        number=given, place=number(place + 1), many=number(many)
    )
