"""Terms of the plan as a tree: counts under the filter, ticks for the selection."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from operator import attrgetter
from typing import Any, Optional

from qgis.PyQt.QtCore import (
    QAbstractItemModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    Qt,
    pyqtSignal,
)

from ..bridge.i18n import number, translate
from ..core.model.plan import Plan, Term, TermKind
from ..maps.looks import Looks
from .mime import MIME_TYPE, TERM_TYPE, decode, encode_term

LABEL, CONTRIBUTIONS, AUTHORS, VOTES = range(4)
_FIGURES = {CONTRIBUTIONS: "contributions", AUTHORS: "authors", VOTES: "votes"}
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class _Node:
    """A term at its place; Qt's indexes point to nodes, which the model keeps alive."""

    def __init__(self, term: Optional[Term], parent: Optional[_Node], row: int) -> None:
        self.term = term
        self.parent = parent
        self.row = row
        self.children: list[_Node] = []

    def add(self, term: Term) -> _Node:
        child = _Node(term, self, len(self.children))
        self.children.append(child)
        return child


class TermsModel(QAbstractItemModel):
    """Either the priorities, or axes › actions › operations.

    Axes group: they are neither ticked nor dropped on. A tick that is set or
    cleared is only told, by `tick_wanted`; it shows once the workspace has it.
    """

    CodeRole = Qt.ItemDataRole.UserRole + 1
    WordsRole = Qt.ItemDataRole.UserRole + 2  # what the search field looks in
    LookRole = Qt.ItemDataRole.UserRole + 3  # of a priority
    LinkableRole = Qt.ItemDataRole.UserRole + 4

    tick_wanted = pyqtSignal(str, bool)  # code, link or unlink
    dropped = pyqtSignal(str, list)  # code, fids

    def __init__(self, first_header: str, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._headers = (
            first_header,
            translate("Enaction", "Contrib."),
            translate("Enaction", "Authors"),
            translate("Enaction", "Votes"),
        )
        self._root = _Node(None, None, 0)
        self._nodes: dict[str, _Node] = {}
        self._looks: Any = None  # Looks, once a plan is shown
        self._counts: Mapping[str, Any] = {}
        self._totals: Mapping[str, Any] = {}
        self._states: Mapping[str, int] = {}
        self._selected = 0
        self._counting = False
        self.workspace_id = ""

    # what it shows

    def show_priorities(self, looks: Looks) -> None:
        """Show the priorities of a plan, in their order."""
        self._show(looks, [looks.terms[look.code] for look in looks.priorities])

    def show_actions(self, looks: Looks) -> None:
        """Show axes, actions and operations."""
        self._show(looks, _forest(looks.plan))

    def clear(self) -> None:
        """Show nothing."""
        self.beginResetModel()
        self._root, self._nodes = _Node(None, None, 0), {}
        self._counts = self._totals = self._states = {}
        self._selected = 0
        self.endResetModel()

    def set_counts(self, counts: Mapping[str, Any], totals: Mapping[str, Any]) -> None:
        """Show how many contributions and votes each term has: filtered, and in all."""
        self._counts, self._totals, self._counting = counts, totals, False
        self._changed(CONTRIBUTIONS, VOTES, [])

    def set_counting(self) -> None:
        """The counts are being computed again."""
        if not self._counts:
            self._counting = True
            self._changed(CONTRIBUTIONS, VOTES, [])

    def set_selection(self, selected: int, states: Mapping[str, int]) -> None:
        """Tick for a selection: `states` tells how many of it carry each term."""
        self._selected, self._states = selected, states
        self._changed(LABEL, LABEL, [Qt.ItemDataRole.CheckStateRole])

    def index_of(self, code: str) -> QModelIndex:
        """Where a term is."""
        node = self._nodes.get(code)
        return QModelIndex() if node is None else self.createIndex(node.row, LABEL, node)

    def tick(self, index: QModelIndex) -> None:
        """Link the selection to a term, or unlink it where all of it is linked."""
        node = self._node(index)
        if node.term is not None and self._linkable(node.term) and self._selected:
            on = self._check_state(node.term) != Qt.CheckState.Checked
            self.tick_wanted.emit(node.term.code, on)

    # QAbstractItemModel

    def index(self, row: int, column: int, parent: QModelIndex = QModelIndex()) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, self._node(parent).children[row])

    def parent(self, index: QModelIndex) -> QModelIndex:
        parent = self._node(index).parent
        if parent is None or parent is self._root:
            return QModelIndex()
        return self.createIndex(parent.row, LABEL, parent)

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:
        return 0 if parent.column() > 0 else len(self._node(parent).children)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:
        return len(self._headers)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headers[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section != LABEL:
            return int(RIGHT)
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        term = self._node(index).term
        if term is None:
            return None
        if index.column() != LABEL:
            return self._count_data(term, index.column(), role)
        readers = {
            Qt.ItemDataRole.DisplayRole: self._text,
            Qt.ItemDataRole.CheckStateRole: self._check_state,
            Qt.ItemDataRole.ToolTipRole: self._tooltip,
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
            self.CodeRole: lambda one: one.code,
            self.WordsRole: lambda one: " ".join((one.code, one.label, *one.keywords)),
            self.LookRole: self._look,
            self.LinkableRole: self._linkable,
        }
        reader = readers.get(role)
        return reader(term) if reader else None

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.tick(index)
        return True

    def flags(self, index: QModelIndex) -> Qt.ItemFlags:
        term = self._node(index).term
        if term is None:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self._linkable(term):
            flags |= Qt.ItemFlag.ItemIsDropEnabled | Qt.ItemFlag.ItemIsDragEnabled
            if self._selected and index.column() == LABEL:
                flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    # drops

    def supportedDropActions(self) -> Qt.DropActions:
        return Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        return [MIME_TYPE]

    def supportedDragActions(self) -> Qt.DropActions:
        return Qt.DropAction.CopyAction

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """A term that is dragged onto contributions."""
        data = QMimeData()
        codes = [index.siblingAtColumn(LABEL).data(self.CodeRole) for index in indexes]
        if codes:
            data.setData(TERM_TYPE, QByteArray(encode_term(self.workspace_id, codes[0])))
        return data

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: QModelIndex
    ) -> bool:
        term = self._node(parent).term
        return (
            term is not None
            and self._linkable(term)
            and decode(data, self.workspace_id) is not None
        )

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: QModelIndex
    ) -> bool:
        if not self.canDropMimeData(data, action, row, column, parent):
            return False
        self.dropped.emit(parent.data(self.CodeRole), decode(data, self.workspace_id))
        return True

    # inside

    def _show(self, looks: Looks, terms: Sequence[Term]) -> None:
        self.beginResetModel()
        self._looks = looks
        self._root = _Node(None, None, 0)
        self._nodes = {}
        for term in terms:
            above = self._nodes.get(term.parent or "", self._root)
            self._nodes[term.code] = above.add(term)
        self.endResetModel()

    def _node(self, index: QModelIndex) -> _Node:
        return index.internalPointer() if index.isValid() else self._root

    def _changed(self, first: int, last: int, roles: list[int]) -> None:
        stack = [self._root]
        while stack:
            node = stack.pop()
            if node.children:
                top, bottom = node.children[0], node.children[-1]
                self.dataChanged.emit(
                    self.createIndex(0, first, top),
                    self.createIndex(bottom.row, last, bottom),
                    roles,
                )
                stack += node.children

    def _linkable(self, term: Term) -> bool:
        return term.kind is not TermKind.AXIS

    def _look(self, term: Term) -> Any:
        return self._looks.priority(term.code) if term.kind is TermKind.PRIORITY else None

    def _text(self, term: Term) -> str:
        if term.kind is TermKind.PRIORITY:
            return self._looks.priority(term.code).short
        if term.kind is TermKind.AXIS:
            return translate("Enaction", "Axis {number} · {label}").format(
                number=self._nodes[term.code].row + 1, label=term.short_label or term.label
            )
        return f"{term.code}  {term.label}"

    def _check_state(self, term: Term) -> Optional[Qt.CheckState]:
        if not self._linkable(term):
            return None
        linked = self._states.get(term.code, 0)
        if not self._selected or not linked:
            return Qt.CheckState.Unchecked
        full = linked >= self._selected
        return Qt.CheckState.Checked if full else Qt.CheckState.PartiallyChecked

    def _spoken(self, term: Term) -> str:
        if not self._selected or not self._linkable(term):
            return self._weighed(term)
        return translate(
            "Enaction", "{name}, {linked} of {selected} selected contributions"
        ).format(
            name=self._text(term),
            linked=number(self._states.get(term.code, 0)),
            selected=number(self._selected),
        )

    def _weighed(self, term: Term) -> str:
        """The term with what it weighs under the filter: a number never travels alone."""
        counts = self._counts.get(term.code)
        if counts is None:
            return self._text(term)
        figures = (
            translate("Enaction", "%Ln contribution(s)", None, counts.contributions),
            translate("Enaction", "%Ln author(s)", None, counts.authors),
            translate("Enaction", "%Ln vote(s)", None, counts.votes),
        )
        return ", ".join((self._text(term), *figures))

    def _tooltip(self, term: Term) -> str:
        lines = [escape(term.label)]
        if term.description:
            lines.append(escape(term.description))
        return "".join(f"<p>{line}</p>" for line in lines)

    def _count_data(self, term: Term, column: int, role: int) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(RIGHT)
        counts, totals = self._counts.get(term.code), self._totals.get(term.code)
        pick = attrgetter(_FIGURES[column])
        if role == Qt.ItemDataRole.DisplayRole:
            if self._counting:
                return "…"
            return number(pick(counts)) if counts else "0" if self._counts else ""
        if role == Qt.ItemDataRole.ToolTipRole and totals:
            said = translate("Enaction", "{filtered} with the filter, {total} in all").format(
                filtered=number(pick(counts) if counts else 0), total=number(pick(totals))
            )
            if term.kind is TermKind.AXIS:
                said += "\n" + translate(
                    "Enaction",
                    "A contribution linked to several actions of the axis counts once.",
                )
            return said
        return None


def _forest(plan: Plan) -> list[Term]:
    """Axes, actions and operations, each after the term it hangs under."""
    kinds = (TermKind.AXIS, TermKind.ACTION, TermKind.OPERATION)
    return [
        term
        for kind in kinds
        for term in sorted(plan.by_kind(kind), key=lambda term: term.position)
    ]
