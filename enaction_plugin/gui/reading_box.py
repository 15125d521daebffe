"""What two readers linked the current contribution to, and the decision between them."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import Any, Optional

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..bridge.i18n import moment, translate
from ..bridge.session import Session
from ..maps.looks import Looks
from .metrics import ems, scaled
from .words import plain_label, quiet


class ReadingBox(QFrame):
    """At the head of the card while the list shows what two people linked differently."""

    decided = pyqtSignal()

    def __init__(self, session: Session, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._session = session
        self._told: Any = None  # core TwoReadings
        self.setObjectName("readingBox")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        title = QLabel(translate("Enaction", "Double Reading"))
        title.setFont(scaled(self.font(), 1.0, bold=True))
        self.said = plain_label("readingOne"), plain_label("readingOther")
        self.follow = self._button("followOne"), self._button("followOther")
        self.both = self._button("followBoth")
        self.both.setText(translate("Enaction", "Keep Both"))
        self.both.setToolTip(translate("Enaction", "Keep everything that the two of them linked"))
        self.why = QLineEdit()
        self.why.setObjectName("readingWhy")
        self.why.setPlaceholderText(translate("Enaction", "Why (if you like)"))
        self.why.setAccessibleName(translate("Enaction", "Reason of the decision"))
        self.outcome = quiet(plain_label("readingOutcome"))
        rows = QGridLayout()
        rows.setColumnStretch(0, 1)
        for row, (label, button) in enumerate(zip(self.said, self.follow)):
            rows.addWidget(label, row, 0)
            rows.addWidget(button, row, 1)
        last = QHBoxLayout()
        last.addWidget(self.why, 1)
        last.addWidget(self.both)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(ems(self, 0.6), 4, ems(self, 0.6), 6)
        layout.setSpacing(ems(self, 0.3))
        layout.addWidget(title)
        layout.addLayout(rows)
        layout.addLayout(last)
        layout.addWidget(self.outcome)
        for button, place in ((self.follow[0], 0), (self.follow[1], 1), (self.both, None)):
            button.clicked.connect(lambda _=False, place=place: self._decide(place))
        session.current_changed.connect(self._moved)
        session.filter_changed.connect(self._ask)
        session.changed.connect(lambda _: self._ask())
        session.opened.connect(self._ask)
        session.closed.connect(self._ask)
        self._ask()

    def _button(self, name: str) -> QPushButton:
        button = QPushButton()
        button.setObjectName(name)
        return button

    def _moved(self) -> None:
        self.why.clear()
        self._ask()

    def _ask(self) -> None:
        session, readers, fid = self._session, self._session.filter.readers, self._session.current
        if not session.is_open or not readers or fid is None:
            self._show(None)
            return
        session.read_latest("reading", lambda ws: ws.readings.of(fid, readers), self._show)

    def _show(self, told: Any) -> None:
        self._told = told
        shown = told is not None and bool(self._session.filter.readers)
        self.setVisible(shown)
        if not shown:
            return
        looks, open_to = self._session.looks, told.decision is None
        everything = translate("Enaction", "All that {} linked: {}")
        for name, codes, label, button in zip(
            told.readers, (told.one, told.other), self.said, self.follow
        ):
            alone = [code for code in codes if code not in told.shared]
            terms = ", ".join(map(looks.name, alone)) or translate("Enaction", "(nothing more)")
            label.setText(translate("Enaction", "{}: {}").format(name, terms))
            label.setToolTip(f"<p>{escape(everything.format(name, _names(looks, codes)))}</p>")
            label.setAccessibleDescription(everything.format(name, _names(looks, codes)))
            button.setText(translate("Enaction", "Follow {}").format(name).replace("&", "&&"))
        for widget in (*self.follow, self.both, self.why):
            widget.setVisible(open_to)
            widget.setEnabled(not self._session.readonly)
        self.outcome.setVisible(not open_to)
        if not open_to:
            self.outcome.setText(_outcome(told.decision))

    def _decide(self, place: Optional[int]) -> None:
        told = self._told
        if told is None or self._session.readonly:
            return
        followed = "" if place is None else told.readers[place]
        self._session.decide_reading(
            [told.fid], frozenset(told.readers), followed, self.why.text().strip()
        )
        self.decided.emit()


def _names(looks: Looks, codes: Iterable[str]) -> str:
    return ", ".join(map(looks.name, codes))


def _outcome(decision: Any) -> str:
    if decision.followed:
        said = translate("Enaction", "Decided: {} was followed").format(decision.followed)
    else:
        said = translate("Enaction", "Decided: both were kept")
    return " · ".join(part for part in (said, decision.author, moment(decision.at)) if part)
