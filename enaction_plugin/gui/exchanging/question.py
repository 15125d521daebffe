"""What an exchange asks before anything is sent: somebody else's work, a shared folder."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Optional

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ...bridge.exchange_words import preview_sections
from ...bridge.i18n import number, sentence, translate
from ..flow import FlowLayout
from ..metrics import ems, open_at, scaled
from ..words import plain_label
from .figures import Figures


class QuestionDialog(QDialog):
    """A title, sentences, figures, and what one can answer.

    Not modal. The default answer is none: everything stays as it is until there is one.
    """

    def __init__(self, name: str, title: str, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(translate("Enaction", "Exchange"))
        self.title = QLabel(title)
        self.title.setFont(scaled(self.font(), 1.4, bold=True))
        self.title.setWordWrap(True)
        self.text = plain_label(f"{name}Text")
        self.figures = Figures()
        self.later = QPushButton(translate("Enaction", "Decide Later"))
        self.later.setDefault(True)
        self.later.clicked.connect(self.reject)
        inside = QWidget()
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self.text)
        self.body.addWidget(self.figures)
        self.body.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inside)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFrameShadow(QFrame.Shadow.Sunken)
        self._buttons = FlowLayout(gap=ems(self, 0.5))
        layout = QVBoxLayout(self)
        layout.addWidget(self.title)
        layout.addWidget(scroll, 1)
        layout.addWidget(line)
        layout.addLayout(self._buttons)
        open_at(self, 46, 24)

    def say(self, *paragraphs: str) -> None:
        """What happened, what is safe, what to do."""
        self.text.setText("\n\n".join(paragraph for paragraph in paragraphs if paragraph))

    def answer(self, text: str, slot: Callable[[], None]) -> QPushButton:
        """Add an answer; it ends the question."""

        def answered() -> None:
            self.accept()
            slot()

        return self.offer(text, answered)

    def offer(self, text: str, slot: Callable[[], None]) -> QPushButton:
        """Add something to do that is no answer yet."""
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False: slot())
        self._buttons.addWidget(button)
        return button

    def finish(self) -> None:
        """No more answers: what leaves all as it is comes last."""
        self._buttons.addWidget(self.later)


class AccountDialog(QuestionDialog):
    """Changes made under one account, somebody else signed in: whose are they to be?"""

    accepted_for = pyqtSignal(str)  # the account they are sent under
    sign_in_wanted = pyqtSignal()
    list_wanted = pyqtSignal()

    def __init__(self, error: Any, going: Any, parent: Optional[QWidget] = None) -> None:
        """`error` is core's AnotherAccount; `going` its Outgoing: what waits."""
        super().__init__(
            "accountDialog", translate("Enaction", "Changes of Another Account"), parent
        )
        found = str(error.sentence.values["found"])
        self.say(sentence(error))
        self.figures.show_sections(preview_sections(going), translate("Enaction", "nothing"))
        self.offer(translate("Enaction", "See the List…"), self.list_wanted.emit)
        self.answer(translate("Enaction", "Sign In Otherwise…"), self.sign_in_wanted.emit)
        self.send = self.answer(
            translate("Enaction", "Send as {account} ({count})").format(
                account=found, count=number(error.sentence.values["count"])
            ),
            lambda: self.accepted_for.emit(found),
        )
        self.finish()
        open_at(self, 54, 30)


class SharedFolderDialog(QuestionDialog):
    """The workspace lies where two computers can damage it."""

    copy_wanted = pyqtSignal()
    insisted = pyqtSignal()

    def __init__(self, error: Any, parent: Optional[QWidget] = None) -> None:
        """`error` is core's SharedFolder."""
        super().__init__(
            "sharedFolderDialog", translate("Enaction", "Workspace on a Network Drive"), parent
        )
        self.say(
            sentence(error),
            translate(
                "Enaction",
                "Where it has to stay there: one computer at a time, and no other window on it "
                "while it synchronises.",
            ),
        )
        self.figures.hide()
        self.copy = self.answer(
            translate("Enaction", "Copy to This Computer…"), self.copy_wanted.emit
        )
        self.insist = self.answer(
            translate("Enaction", "Exchange All the Same"), self.insisted.emit
        )
        self.finish()
        open_at(self, 46, 20)
