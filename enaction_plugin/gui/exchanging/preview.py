"""Before an exchange: what goes, what comes, what stays. Not a byte has left yet."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ...bridge.exchange_words import Section, preview_sections, received_lines
from ...bridge.i18n import translate
from ..metrics import open_at, scaled
from ..words import quiet
from .figures import Figures


class PreviewDialog(QDialog):
    """Not modal. Answers become public only if the box is ticked; it never is beforehand."""

    go = pyqtSignal(bool)  # whether answers may become public
    list_wanted = pyqtSignal()

    def __init__(self, going: Any, asking: bool, parent: Optional[QWidget] = None) -> None:
        """`going` is core's Outgoing; `asking`: the platform is being asked what comes."""
        super().__init__(parent)
        self.setObjectName("previewDialog")
        self.setWindowTitle(translate("Enaction", "Exchange"))
        self._going = going
        title = QLabel(translate("Enaction", "Before exchanging with the platform"))
        title.setFont(scaled(self.font(), 1.4, bold=True))
        self.figures = Figures()
        self.publish = QCheckBox(
            translate(
                "Enaction",
                "Publish the %Ln answer(s): residents will see them",
                None,
                going.to_publish,
            )
        )
        self.publish.setObjectName("publishBox")
        self.publish.setVisible(bool(going.to_publish))
        self.drafts = quiet(
            QLabel(translate("Enaction", "Without the tick they travel as drafts."))
        )
        self.drafts.setVisible(bool(going.to_publish))
        see = QPushButton(translate("Enaction", "See the List…"))
        see.setFlat(True)
        see.clicked.connect(self.list_wanted)
        self.cancel = QPushButton(translate("Enaction", "Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.start = QPushButton(translate("Enaction", "Exchange Now"))
        self.start.setObjectName("exchangeNow")
        self.start.clicked.connect(self._go)
        # The default button is never the one that publishes.
        self.start.setAutoDefault(False)
        self.cancel.setDefault(True)
        see.setAutoDefault(False)
        self._lay_out(title, see)
        self._coming: Optional[Section] = None
        self.show_coming(None if asking else {})
        open_at(self, 44, 42)

    def _lay_out(self, title: QLabel, see: QPushButton) -> None:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(self.figures)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFrameShadow(QFrame.Shadow.Sunken)
        buttons = QHBoxLayout()
        buttons.addWidget(see)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.start)
        layout = QVBoxLayout(self)
        layout.addWidget(title)
        layout.addWidget(scroll, 1)
        layout.addWidget(self.publish)
        layout.addWidget(self.drafts)
        layout.addWidget(line)
        layout.addLayout(buttons)

    def show_coming(self, kinds: Optional[dict[str, int]], trouble: str = "") -> None:
        """What would come; None: still being asked, never a guess."""
        if trouble:
            title = translate("Enaction", "To receive: {}").format(trouble)
            coming = Section(title)
        elif kinds is None:
            coming = Section(translate("Enaction", "To receive: the platform is being asked…"))
        else:
            coming = Section(translate("Enaction", "To receive"), received_lines(kinds))
        goes, *stays = preview_sections(self._going)
        shown = [goes, coming, *(section for section in stays if section.lines)]
        self.figures.show_sections(shown, translate("Enaction", "nothing"))

    def _go(self) -> None:
        publish = self.publish.isChecked()
        self.accept()
        self.go.emit(publish)
