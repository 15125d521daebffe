"""What waits to be sent and what was refused, one line a change, with the platform's reason."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...bridge.exchange_words import reason
from ...bridge.i18n import moment, sentence, translate
from ...bridge.session import Session
from ...maps.palette import WARNING
from ..deciding.texts import field_name, number_and_title, said
from ..metrics import ems
from ..words import plain_label


def state_label(state: str) -> str:
    """Where a change stands."""
    return {
        "pending": translate("Enaction", "waiting"),
        "inflight": translate("Enaction", "sent, answer not received"),
        "blocked": translate("Enaction", "waits for its contribution"),
        "rejected": translate("Enaction", "refused"),
    }.get(state, state)


class WaitingDialog(QDialog):
    """Not modal. A refused change is mended in the card, sent again, or exported."""

    export_wanted = pyqtSignal()

    def __init__(self, session: Session, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("waitingDialog")
        self.setWindowTitle(translate("Enaction", "Changes Waiting"))
        self._session = session
        self.tree = QTreeWidget()
        self.tree.setRootIsDecorated(False)
        self.tree.setUniformRowHeights(True)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.tree.setHeaderLabels(
            [
                translate("Enaction", "Contribution"),
                translate("Enaction", "Change"),
                translate("Enaction", "State"),
                translate("Enaction", "When"),
            ]
        )
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.itemSelectionChanged.connect(self._selected)
        self.empty = QLabel(translate("Enaction", "Nothing waits"))
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.why = plain_label("waitingWhy")
        self.again = QPushButton(translate("Enaction", "Send Again"))
        self.again.clicked.connect(self._again)
        export = QPushButton(translate("Enaction", "Export My Waiting Work…"))
        export.setFlat(True)
        export.clicked.connect(self.export_wanted)
        close = QPushButton(translate("Enaction", "Close"))
        close.clicked.connect(self.accept)
        for button in (self.again, export, close):
            button.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.addWidget(export)
        buttons.addStretch(1)
        buttons.addWidget(self.again)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.addWidget(self.empty)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self.why)
        layout.addLayout(buttons)
        self.resize(ems(self, 68), ems(self, 36))
        session.closed.connect(self.close)
        session.changed.connect(lambda _: self.reload() if self.isVisible() else None)
        if session.readonly:
            self.reload()
        else:  # what was not captured yet has no line of its own
            session.work(_capture, lambda _: self.reload(), [])

    def reload(self) -> None:
        """Read the list again."""
        self._session.read_latest("waiting list", _waiting, self._fill)

    def _fill(self, found: list[Any]) -> None:
        self.tree.clear()
        for change in found:
            item = QTreeWidgetItem(
                [
                    number_and_title(change.number, change.title),
                    self._what(change),
                    state_label(change.state),
                    moment(change.made_at),
                ]
            )
            if change.state == "rejected" and not _is_dark(self):
                item.setForeground(2, QColor(WARNING))
            item.setData(0, Qt.ItemDataRole.UserRole, change)
            self.tree.addTopLevelItem(item)
        self.empty.setVisible(not found)
        self.tree.setVisible(bool(found))
        for column in (1, 2, 3):
            self.tree.resizeColumnToContents(column)
        self._selected()

    def _what(self, change: Any) -> str:
        if change.kind == "tagging":
            text = (
                translate("Enaction", "Link removed")
                if change.action == "remove"
                else translate("Enaction", "Link: {}").format(change.value or "")
            )
            return str(text)
        if change.kind == "contribution":
            return translate("Enaction", "Entered here")
        value = " ".join(said(str(change.field), change.value).split())[:60]
        return translate("Enaction", "{field}: {count}").format(
            field=field_name(str(change.field)), count=value
        )

    def _chosen(self) -> list[Any]:
        return [item.data(0, Qt.ItemDataRole.UserRole) for item in self.tree.selectedItems()]

    def _selected(self) -> None:
        chosen = self._chosen()
        refused = [change for change in chosen if change.state == "rejected"]
        self.again.setEnabled(bool(refused) and not self._session.readonly)
        told = {_why(change) for change in refused}
        self.why.setText("\n".join(sorted(told)))
        self.why.setVisible(bool(told))
        fids = [change.fid for change in chosen if change.fid is not None]
        if fids:
            self._session.select(fids)

    def _again(self) -> None:
        ops = [change.op_id for change in self._chosen() if change.state == "rejected"]

        def send(workspace: Any) -> None:
            from ...core.sync import retry_rejected

            for op in ops:
                retry_rejected(workspace, op)

        self._session.work(send, lambda _: self.reload())


def _why(change: Any) -> str:
    """Why a change was refused."""
    if change.sentence is not None:
        return sentence(change.sentence)
    return reason({"code": change.code, "reason": change.reason})


def _is_dark(widget: QWidget) -> bool:
    return bool(widget.palette().color(QPalette.ColorRole.Window).lightness() < 128)


def _capture(workspace: Any) -> None:
    from ...core.sync.capture import capture

    capture(workspace.db, lambda _: None)


def _waiting(workspace: Any) -> list[Any]:
    """Refused first."""
    from ...core.sync import list_rejected, list_waiting

    return [*list_rejected(workspace), *list_waiting(workspace)]
