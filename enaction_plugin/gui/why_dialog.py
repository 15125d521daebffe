"""Why a suggestion is made: words and their weight, like contributions, how often it is right."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..bridge.i18n import number, translate
from ..bridge.session import Session
from ..bridge.thinking import Advice, Thinking, Why
from .metrics import open_at
from .suggestion_parts import EvidenceText, strength_word, term_name
from .words import close_button, plain_label, quiet


class WhyDialog(QDialog):
    """For each suggestion of a contribution, what stands behind it."""

    def __init__(
        self,
        session: Session,
        thinking: Thinking,
        advice: Advice,
        parent: Optional[QWidget] = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._thinking, self._advice = session, thinking, advice
        self.setObjectName("whyDialog")
        self.setWindowTitle(
            translate("Enaction", "Why these suggestions? No. {}").format(advice.number)
        )
        self.choice = QComboBox()
        self.choice.setAccessibleName(translate("Enaction", "Suggestion"))
        for one in advice.suggestions:
            strength = strength_word(one.strength.value)
            self.choice.addItem(f"{term_name(session.looks, one.term)} · {strength}")
        self.evidence = EvidenceText()
        self.words = QWidget()
        self._grid = QGridLayout(self.words)
        self._grid.setColumnStretch(1, 1)
        self.similar = plain_label("whySimilar")
        self.measured = quiet(plain_label("whyMeasured"))
        self.edit = QPushButton(translate("Enaction", "Change the Words of This Action…"))
        self.edit.setEnabled(not session.readonly)
        self.edit.clicked.connect(self._edit)
        buttons = close_button()
        buttons.rejected.connect(self.reject)
        buttons.addButton(self.edit, type(buttons).ButtonRole.ActionRole)
        layout = QVBoxLayout(self)
        layout.addWidget(self.choice)
        layout.addWidget(self.evidence)
        layout.addWidget(self.words)
        layout.addWidget(self.similar)
        layout.addWidget(self.measured)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self.choice.currentIndexChanged.connect(lambda _: self._show())
        open_at(self, 38, 24)
        self._show()

    def _current(self) -> Any:
        return self._advice.suggestions[self.choice.currentIndex()]

    def _show(self) -> None:
        one = self._current()
        self.evidence.show_text(self._advice.text, [(why.start, why.end) for why in one.reasons])
        while self._grid.count():
            self._grid.takeAt(0).widget().deleteLater()
        weights: dict[str, float] = {}
        for why in one.reasons:
            word = why.word.lower()
            weights[word] = max(weights.get(word, 0.0), why.weight)
        for row, (word, weight) in enumerate(weights.items()):
            name = QLabel(word)
            name.setTextFormat(Qt.TextFormat.PlainText)
            bar = QProgressBar()
            bar.setRange(0, 100)
            bar.setValue(round(100 * weight))
            bar.setTextVisible(False)
            bar.setAccessibleName(translate("Enaction", "Weight of the word {}").format(word))
            self._grid.addWidget(name, row, 0)
            self._grid.addWidget(bar, row, 1)
        self.similar.setText("")
        self.measured.setText("")
        self._thinking.why(one.fid, one.term, self._told)

    def _told(self, why: Why) -> None:
        if why.similar:
            lines = [f"{one.number}  {one.excerpt[:120]}" for one in why.similar]
            told = translate("Enaction", "Like contributions linked to it already:")
            self.similar.setText("\n".join([told, *lines]))
        self.measured.setText(measured_sentence(why.calibration))

    def _edit(self) -> None:
        from .words_dialog import WordsDialog

        dialog = WordsDialog(self._session, self._current().term, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if dialog.exec():
            self.reject()


def measured_sentence(calibration: Any) -> str:
    """How often suggestions are right, measured on the planners' own links."""
    if calibration is None or calibration.first is None or calibration.links < 30:
        return translate(
            "Enaction",
            "Too few links yet to tell how often suggestions are right: until then none is called "
            "strong.",
        )
    return translate(
        "Enaction",
        "Measured on your %Ln link(s): the first suggestion is right {first} times in 100, one "
        "of the first three {three} times in 100.",
        None,
        calibration.links,
    ).format(
        first=number(round(100 * calibration.first)), three=number(round(100 * calibration.three))
    )
