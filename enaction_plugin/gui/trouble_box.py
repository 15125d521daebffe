"""What went wrong, said where one works: what happened, what is safe, what to do."""

from __future__ import annotations

from traceback import format_exception
from typing import Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..bridge.i18n import sentence, translate
from ..maps.palette import WARNING
from .metrics import ems
from .words import plain_label

GROUND = "#FFF6E0"


class TroubleBox(QFrame):
    """Stays until it is read; the list below stays too."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("troubleBox")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(GROUND))
        palette.setColor(QPalette.ColorRole.WindowText, QColor("#1F1F1F"))
        self.setPalette(palette)
        self._detail = ""
        self.text = plain_label("troubleText")
        self.text.setAccessibleName(translate("Enaction", "Warning"))
        copy = QPushButton(translate("Enaction", "Copy Details"))
        copy.setObjectName("troubleCopy")
        copy.setFlat(True)
        copy.clicked.connect(lambda: QApplication.clipboard().setText(self._detail))
        close = QPushButton(translate("Enaction", "Close"))
        close.setObjectName("troubleClose")
        close.clicked.connect(self.hide)
        ink = self.palette()
        ink.setColor(QPalette.ColorRole.ButtonText, QColor(WARNING))
        copy.setPalette(ink)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(copy)
        row.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(ems(self, 0.6),) * 4)
        layout.addWidget(self.text)
        layout.addLayout(row)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.hide()

    def tell(self, error: BaseException) -> None:
        """Say what went wrong; its trace is for whoever helps."""
        self._detail = "".join(format_exception(type(error), error, error.__traceback__))
        self.text.setText(sentence(error))
        self.show()
