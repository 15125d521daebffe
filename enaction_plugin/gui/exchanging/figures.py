"""Figures with what they count, in sections: the body of a preview and of a receipt."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ...bridge.exchange_words import CARE, GOOD, Line, Section
from ...bridge.i18n import number, translate
from ...maps.palette import CONFIRMED, WARNING
from ..metrics import ems, scaled
from ..words import plain_label

_COLOURS = {GOOD: CONFIRMED, CARE: WARNING}


class Figures(QWidget):
    """Shows sections; refusals get a button that leads to what is to be mended."""

    mend_wanted = pyqtSignal(str)  # the code of a refusal

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    def show_sections(self, sections: Sequence[Section], empty: str = "") -> None:
        """Show these instead of what is there."""
        while self._layout.count():
            widget = self._layout.takeAt(0).widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for section in sections:
            title = QLabel(section.title)
            title.setFont(scaled(self.font(), 1.0, bold=True))
            title.setContentsMargins(0, ems(self, 0.4), 0, 0)
            self._layout.addWidget(title)
            self._layout.addWidget(self._box(section.lines, empty))
        self._layout.addStretch(1)

    def _box(self, lines: Sequence[Line], empty: str) -> QWidget:
        box = QFrame()
        box.setFrameShape(QFrame.Shape.StyledPanel)
        grid = QGridLayout(box)
        grid.setColumnMinimumWidth(0, ems(self, 4))
        grid.setColumnStretch(1, 1)
        for row, line in enumerate(lines):
            figure = QLabel(number(line.count))
            figure.setFont(scaled(self.font(), 1.0, bold=True))
            figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            self._tone(figure, line.tone)
            text = plain_label()
            text.setText(line.text)
            grid.addWidget(figure, 2 * row, 0)
            grid.addWidget(text, 2 * row, 1)
            if line.code:
                mend = QPushButton(translate("Enaction", "Mend"))
                mend.setFlat(True)
                mend.setAutoDefault(False)
                mend.clicked.connect(lambda _=False, code=line.code: self.mend_wanted.emit(code))
                grid.addWidget(mend, 2 * row + 1, 1, Qt.AlignmentFlag.AlignLeft)
        if not lines:
            words = plain_label()
            words.setText(empty)
            grid.addWidget(words, 0, 0, 1, 2)
        return box

    def _tone(self, figure: QLabel, tone: str) -> None:
        palette = figure.palette()
        if tone in _COLOURS and palette.color(QPalette.ColorRole.Window).lightness() >= 128:
            palette.setColor(QPalette.ColorRole.WindowText, QColor(_COLOURS[tone]))
            figure.setPalette(palette)
