"""A number that a finger, the mouse or the keys count up and down."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QSpinBox, QWidget

from ...bridge.i18n import translate

MOST = 9999


class Counter(QWidget):
    """A figure between two large buttons; it can be typed too."""

    def __init__(self, label: str, value: int, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.box = QSpinBox()
        self.box.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.box.setRange(0, MOST)
        self.box.setValue(value)
        self.box.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.box.setAccessibleName(label)
        self.fewer = self._button("−", translate("Enaction", "One fewer: {}").format(label))
        self.more = self._button("+", translate("Enaction", "One more: {}").format(label))
        self.fewer.clicked.connect(self.box.stepDown)
        self.more.clicked.connect(self.box.stepUp)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.fewer)
        layout.addWidget(self.box, 1)
        layout.addWidget(self.more)
        self.setFocusProxy(self.box)

    def _button(self, sign: str, spoken: str) -> QPushButton:
        button = QPushButton(sign)
        button.setAccessibleName(spoken)
        button.setAutoRepeat(True)
        button.setAutoDefault(False)  # Enter saves what was counted
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button

    def value(self) -> int:
        """What was counted."""
        return int(self.box.value())
