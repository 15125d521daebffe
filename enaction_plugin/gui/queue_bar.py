"""Work queues: choose one, and see how far it is."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QLabel,
    QMenu,
    QProgressBar,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..bridge.i18n import number, translate
from ..core.workspace import Left, Queue
from .metrics import ems
from .words import quiet


def queue_names() -> dict[Queue, str]:
    """What planners call their queues."""
    return {
        Queue.TO_TAG: translate("Enaction", "To link"),
        Queue.TO_ANSWER: translate("Enaction", "To answer"),
        Queue.MINE: translate("Enaction", "Assigned to me"),
        Queue.TO_DECIDE: translate("Enaction", "To decide"),
        Queue.READ_TWICE: translate("Enaction", "Double reading"),
    }


class QueueButton(QToolButton):
    """A menu of the queues, each with what is left of it."""

    chosen = pyqtSignal(object)  # a Queue, or None: everything
    about_to_open = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("queueBtn")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(translate("Enaction", "Work through what is left to do"))
        menu = QMenu(self)
        menu.aboutToShow.connect(self.about_to_open)
        every = menu.addAction(translate("Enaction", "Everything"))
        every.triggered.connect(lambda _=False: self.chosen.emit(None))
        self._actions: dict[Optional[Queue], Any] = {None: every}
        menu.addSeparator()
        for queue, name in queue_names().items():
            asks = queue is Queue.READ_TWICE  # which two
            action = menu.addAction(f"{name}…" if asks else name)
            action.triggered.connect(lambda _=False, queue=queue: self.chosen.emit(queue))
            self._actions[queue] = action
        for action in self._actions.values():
            action.setCheckable(True)
        self.setMenu(menu)
        self.show_queue(None)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def show_queue(self, queue: Optional[Queue]) -> None:
        """Say which queue one is in."""
        for key, action in self._actions.items():
            action.setChecked(key == queue)
        name = translate("Enaction", "Everything") if queue is None else queue_names()[queue]
        self.setText(translate("Enaction", "Queue: {}").format(name))

    def set_left(self, left: dict[Queue, Left]) -> None:
        """Write what is left of these queues."""
        names = queue_names()
        for queue, told in left.items():
            self._actions[queue].setText(
                translate("Enaction", "{queue}  ({left} of {total})").format(
                    queue=names[queue], left=number(told.left), total=number(told.total)
                )
            )


class QueueProgress(QWidget):
    """How much of the queue is done; hidden outside queues."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.bar = QProgressBar()
        self.bar.setObjectName("queueProgress")
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(ems(self, 0.5))
        self.text = quiet(QLabel())
        self.text.setObjectName("queueText")
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.text)
        layout.addWidget(self.bar)
        self.hide()

    def show_left(self, queue: Queue, told: Left, more: str = "") -> None:
        """Say what is done and what is left, and `more` on a line of its own."""
        text = translate("Enaction", "{done} of {total} done · {left}").format(
            done=number(told.done),
            total=number(told.total),
            left=translate("Enaction", "%Ln left", None, told.left),
        )
        text = f"{text}\n{more}" if more else text
        self.bar.setRange(0, max(told.total, 1))
        self.bar.setValue(told.done if told.total else 1)
        self.bar.setAccessibleName(queue_names()[queue])
        self.bar.setAccessibleDescription(text)
        self.text.setText(text)
        self.show()
