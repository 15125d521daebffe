"""The small dialogs of a meeting: to begin, to note, to count hands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ...bridge.i18n import translate
from ...core.model.meeting import Hands
from ..enter_dialog import EnterDialog
from ..words import name_buttons
from .counter import Counter

ORDERS = ("score", "debated", "number", "random")


class StartDialog(QDialog):
    """Prepare the meeting: what it is called, where, how many people, which order."""

    def __init__(
        self,
        title: str,
        count: int,
        most: int,
        kept: Sequence[str] = (),
        parent: Optional[QWidget] = None,
    ) -> None:
        """`count` contributions pass the current filter; `kept` are the names of saved ones."""
        super().__init__(parent)
        self.setObjectName("startMeeting")
        self.setWindowTitle(translate("Enaction", "Prepare the Meeting"))
        self.title = QLineEdit(title)
        self.title.setObjectName("meetingTitle")
        self.place = QLineEdit()
        self.place.setObjectName("meetingPlace")
        self.participants = QSpinBox()
        self.participants.setRange(0, 999)
        self.participants.setSpecialValueText(translate("Enaction", "not counted"))
        self.roles = QLineEdit()
        self.roles.setPlaceholderText(
            translate("Enaction", "roles, not names: landlord, residents’ council, …")
        )
        told = translate("Enaction", "%Ln contribution(s) (current filter)", None, count)
        if count > most:
            told = translate("Enaction", "{told}; the first {most} are taken").format(
                told=told, most=most
            )
        self.count = QLabel(told)
        self.agenda = QListWidget()
        self.agenda.setObjectName("meetingAgenda")
        self.agenda.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        for name in ("", *kept):
            item = QListWidgetItem(name or translate("Enaction", "Current filter"))
            item.setData(Qt.ItemDataRole.UserRole, name)
            chosen = Qt.CheckState.Unchecked if name else Qt.CheckState.Checked
            item.setCheckState(chosen)
            self.agenda.addItem(item)
        self.agenda.setVisible(bool(kept))
        self.order = QComboBox()
        for code, label in zip(
            ORDERS,
            (
                translate("Enaction", "Score"),
                translate("Enaction", "Most debated"),
                translate("Enaction", "Number"),
                translate("Enaction", "Random"),
            ),
        ):
            self.order.addItem(label, code)
        self.votes = QComboBox()
        self.votes.addItem(translate("Enaction", "after the discussion"), True)
        self.votes.addItem(translate("Enaction", "before the discussion"), False)
        self.dark = QCheckBox(translate("Enaction", "Dark background, for a dark room"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        name_buttons(self.buttons)
        start = self.buttons.addButton(
            translate("Enaction", "Start"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        start.setEnabled(count > 0 or bool(kept))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        form = QFormLayout(self)
        form.addRow(translate("Enaction", "Title"), self.title)
        form.addRow(translate("Enaction", "Place"), self.place)
        form.addRow(translate("Enaction", "Participants"), self.participants)
        form.addRow(translate("Enaction", "In the room"), self.roles)
        form.addRow("", self.count)
        if kept:
            form.addRow(translate("Enaction", "Agenda"), self.agenda)
        form.addRow(translate("Enaction", "Order"), self.order)
        form.addRow(translate("Enaction", "Show votes"), self.votes)
        form.addRow("", self.dark)
        form.addRow(self.buttons)

    def points(self) -> list[str]:
        """The names of the filters that make the agenda, in order; "" is the current one."""
        items = [self.agenda.item(row) for row in range(self.agenda.count())]
        return [
            str(item.data(Qt.ItemDataRole.UserRole))
            for item in items
            if item.checkState() == Qt.CheckState.Checked
        ]

    def about(self) -> dict[str, Any]:
        """The fields of a Meeting that were filled in, its title left out."""
        roles = (role.strip() for role in self.roles.text().split(","))
        return {
            "place": self.place.text().strip(),
            "day": QDate.currentDate().toString(Qt.DateFormat.ISODate),
            "participants": self.participants.value(),
            "roles": tuple(filter(None, roles)),
            "votes_after": bool(self.votes.currentData()),
        }


class SaidDialog(EnterDialog):
    """What somebody in the room says, and how many agree."""

    def __init__(self, categories: Sequence[str], parent: Optional[QWidget] = None) -> None:
        super().__init__(categories, True, parent)
        form = self.findChild(QFormLayout)
        told = translate("Enaction", "People who agree")
        self.agree = Counter(told, 0)
        form.addRow(told, self.agree)
        form.labelForField(self.origin).hide()
        self.origin.hide()


class NoteDialog(QDialog):
    """The room's note on a contribution."""

    def __init__(self, text: str, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("roomNoteDialog")
        self.setWindowTitle(translate("Enaction", "Note of the Room"))
        self.edit = QPlainTextEdit(text)
        self.edit.setTabChangesFocus(True)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        name_buttons(buttons)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.edit)
        layout.addWidget(buttons)

    def text(self) -> str:
        """The note."""
        return self.edit.toPlainText().strip()


class HandsDialog(QDialog):
    """Count hands: for, against, abstained."""

    def __init__(self, hands: Optional[Hands], parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("roomHandsDialog")
        self.setWindowTitle(translate("Enaction", "Show of Hands"))
        form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.counters = []
        counted = hands or Hands(0, 0, 0)
        for label, value in (
            (translate("Enaction", "For"), counted.in_favour),
            (translate("Enaction", "Against"), counted.against),
            (translate("Enaction", "Abstained"), counted.abstain),
        ):
            counter = Counter(label, value)
            form.addRow(label, counter)
            self.counters.append(counter)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        name_buttons(buttons)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)

    def counts(self) -> tuple[int, int, int]:
        """For, against, abstained."""
        favour, against, abstain = (counter.value() for counter in self.counters)
        return favour, against, abstain
