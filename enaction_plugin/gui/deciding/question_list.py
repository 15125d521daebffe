"""The contributions to decide, one item each; grouped by field when there are many."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, Optional

from qgis.PyQt.QtCore import QModelIndex, QRect, QSize, Qt
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import (
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from ...bridge.i18n import translate
from ...core.sync.questions import Question
from ...maps.palette import WARNING
from ..icons import icon
from ..metrics import ems
from .texts import field_name, number_and_title, order

GROUPED_OVER = 50
"""So many contributions to decide, and the list groups them by field."""
_UUID = Qt.ItemDataRole.UserRole


class Wrapped(QStyledItemDelegate):
    """Items as high as their words need at the width there is."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        size = super().sizeHint(option, index)
        tree = self.parent()
        taken = ems(tree, 1.3) + tree.indentation() * bool(index.parent().isValid()) + ems(tree, 1)
        if tree.rootIsDecorated():
            taken += tree.indentation()
        room = QRect(0, 0, max(tree.viewport().width() - taken, ems(tree, 4)), 100_000)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
        needed = option.fontMetrics.boundingRect(room, int(flags), str(index.data()))
        return QSize(size.width(), needed.height() + ems(tree, 0.6))


class QuestionList(QTreeWidget):
    """Says what is asked of each; nothing is decided here."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("decideList")
        self.setHeaderHidden(True)
        self.setWordWrap(True)
        self.setItemDelegate(Wrapped(self))
        self.setIconSize(QSize(ems(self, 1.3), ems(self, 1.3)))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(translate("Enaction", "Contributions to decide"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()  # words wrap elsewhere now

    def fill(self, questions: Mapping[str, Sequence[Question]]) -> None:
        """Show these, by contribution, instead of what is there; nothing becomes current."""
        self.blockSignals(True)
        self.clear()
        groups = self._groups(questions) if len(questions) > GROUPED_OVER else {}
        warning = icon("warning", WARNING)
        for uuid, some in questions.items():
            named = sorted((question.field for question in some), key=order)
            fields = ", ".join(dict.fromkeys(field_name(field) for field in named))
            name = number_and_title(some[0].number, some[0].title)
            item = QTreeWidgetItem([f"{name}\n{fields}"])
            item.setIcon(0, warning)
            item.setData(0, _UUID, uuid)
            item.setToolTip(0, name)
            if groups:
                groups[some[0].field].addChild(item)
            else:
                self.addTopLevelItem(item)
        self.setRootIsDecorated(bool(groups))
        self.expandAll()
        self.blockSignals(False)

    def _groups(self, questions: Mapping[str, Sequence[Question]]) -> dict[str, QTreeWidgetItem]:
        counts = Counter(question.field for some in questions.values() for question in some)
        groups = {}
        for field, count in counts.most_common():
            said = translate("Enaction", "{field}: {count}").format(
                field=field_name(field), count=count
            )
            group = QTreeWidgetItem([said])
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.addTopLevelItem(group)
            groups[field] = group
        return groups

    def show_current(self, uuid: str) -> Optional[QTreeWidgetItem]:
        """Make a contribution the current one, without telling; its item, if it is there."""
        found = next((item for item in self._items() if uuid_of(item) == uuid), None)
        if found is not None:
            self.blockSignals(True)
            self.setCurrentItem(found)
            self.blockSignals(False)
        return found

    def after(self, uuid: str) -> str:
        """The contribution after this one, around; empty where there is none."""
        uuids = [uuid_of(item) for item in self._items()]
        if not uuids:
            return ""
        at = uuids.index(uuid) if uuid in uuids else -1
        return uuids[(at + 1) % len(uuids)]

    def _items(self) -> list[QTreeWidgetItem]:
        found = []
        for at in range(self.topLevelItemCount()):
            top = self.topLevelItem(at)
            if uuid_of(top):
                found.append(top)
            found += [top.child(child) for child in range(top.childCount())]
        return found


def uuid_of(item: Optional[QTreeWidgetItem]) -> str:
    """The contribution of an item; empty for a group."""
    found: Any = item.data(0, _UUID) if item is not None else None
    return str(found or "")
