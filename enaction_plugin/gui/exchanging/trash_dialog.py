"""The trash: what was removed, by whom, when, why; and back with it."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtCore import Qt
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

from ...bridge.i18n import moment, translate
from ...bridge.session import Session
from ...core.workspace.trash import REMOVED_THERE
from ..deciding.texts import number_and_title
from ..metrics import ems


def why_label(why: str) -> str:
    """Why a thing is in the trash."""
    return {
        "removed": translate("Enaction", "removed"),
        REMOVED_THERE: translate("Enaction", "removed on the platform"),
        "deleted": translate("Enaction", "deleted here"),
        "withdrawn": translate("Enaction", "withdrawn by the platform"),
        "replaced": translate("Enaction", "replaced by another version"),
        "citizen": translate("Enaction", "written over a resident's words, which came back"),
        "undone": translate("Enaction", "undone"),
    }.get(why, why)


class TrashDialog(QDialog):
    """A list, newest first; what can be restored is restored with one button."""

    def __init__(self, session: Session, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("trashDialog")
        self.setWindowTitle(translate("Enaction", "Trash"))
        self._session = session
        self.tree = QTreeWidget()
        self.tree.setRootIsDecorated(False)
        self.tree.setUniformRowHeights(True)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.tree.setHeaderLabels(
            [
                translate("Enaction", "What"),
                translate("Enaction", "Contribution"),
                translate("Enaction", "Why"),
                translate("Enaction", "By"),
                translate("Enaction", "When"),
            ]
        )
        header = self.tree.header()
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setStretchLastSection(False)
        self.tree.itemSelectionChanged.connect(self._selected)
        self.empty = QLabel(translate("Enaction", "The trash is empty"))
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.restore = QPushButton(translate("Enaction", "Restore"))
        self.restore.clicked.connect(self._restore)
        close = QPushButton(translate("Enaction", "Close"))
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(self.restore)
        buttons.addStretch(1)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.addWidget(self.empty)
        layout.addWidget(self.tree, 1)
        layout.addLayout(buttons)
        self.resize(ems(self, 64), ems(self, 36))
        session.closed.connect(self.close)
        self.reload()

    def reload(self) -> None:
        """Read the trash again."""
        self._session.read_latest("trash", _trash, self._fill)

    def _fill(self, found: Any) -> None:
        self.tree.clear()
        for thing in found:
            item = QTreeWidgetItem(
                [
                    self._what(thing),
                    number_and_title(thing.number, thing.title),
                    why_label(thing.why),
                    thing.by,
                    moment(thing.at),
                ]
            )
            item.setData(0, Qt.ItemDataRole.UserRole, thing)
            self.tree.addTopLevelItem(item)
        self.empty.setVisible(not found)
        self.tree.setVisible(bool(found))
        for column in (0, 2, 3, 4):
            self.tree.resizeColumnToContents(column)
        self._selected()

    def _what(self, thing: Any) -> str:
        if thing.kind == "taggings":
            names = self._session.looks.names([thing.what]) if self._session.looks else [thing.what]
            return translate("Enaction", "Link: {}").format(names[0] if names else thing.what)
        if thing.kind == "notes":
            return translate("Enaction", "Note: {}").format(" ".join(thing.what.split())[:60])
        return translate("Enaction", "Contribution")

    def _chosen(self) -> list[Any]:
        things = [item.data(0, Qt.ItemDataRole.UserRole) for item in self.tree.selectedItems()]
        return [thing for thing in things if thing.restorable]

    def _selected(self) -> None:
        chosen = self._chosen()
        self.restore.setEnabled(bool(chosen) and not self._session.readonly)
        self.restore.setText(
            translate("Enaction", "Restore (%Ln)", None, len(chosen))
            if chosen
            else translate("Enaction", "Restore")
        )

    def _restore(self) -> None:
        numbers = [thing.id for thing in self._chosen()]

        def put_back(workspace: Any) -> None:
            from ...core.workspace.trash import restore

            with workspace.transaction() as db:
                for number in numbers:
                    restore(db, number)

        self._session.work(put_back, lambda _: self.reload())


def _trash(workspace: Any) -> Any:
    from ...core.workspace.trash import list_trash

    with workspace.reading() as db:
        return list_trash(db)
