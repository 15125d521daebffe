"""Find a term of the plan by a few letters, and link to it."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..bridge.i18n import translate
from ..core.model.plan import TermKind
from ..maps.looks import Looks
from .drawing import swatch_icon
from .filter_menu import folded
from .metrics import em, open_at

CODE = Qt.ItemDataRole.UserRole + 1
PLAIN = Qt.ItemDataRole.UserRole + 2
MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class LinkFinder(QDialog):
    """Type, choose with the arrows, Enter. Axes cannot be linked to: they are not offered."""

    chosen = pyqtSignal(str)

    def __init__(self, looks: Looks, count: int, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("linkFinder")
        self.setWindowTitle(translate("Enaction", "Link to…"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(
            translate("Enaction", "Code or words of a priority or action")
        )
        self.search.setClearButtonEnabled(True)
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._narrow)
        self.search.returnPressed.connect(self._accept_current)
        self.terms = QListWidget()
        self.terms.setWordWrap(True)
        self.terms.itemActivated.connect(lambda _: self._accept_current())
        self._fill(looks)
        layout = QVBoxLayout(self)
        layout.addWidget(QLabel(translate("Enaction", "%Ln contribution(s)", None, count)))
        layout.addWidget(self.search)
        layout.addWidget(self.terms)
        open_at(self, 34, 26)
        self._narrow("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows move in the list while one types."""
        if event.type() == QEvent.Type.KeyPress and event.key() in MOVES:
            self.terms.event(event)
            return True
        return False

    def _fill(self, looks: Looks) -> None:
        size = round(1.3 * em(self.font()))
        for look in looks.priorities:
            self._add(look.code, f"{look.digit}  {look.short}", f"{look.digit} {look.label}")
            self.terms.item(self.terms.count() - 1).setText(look.short)
            self.terms.item(self.terms.count() - 1).setIcon(swatch_icon(look, size, self.font()))
        for kind in (TermKind.ACTION, TermKind.OPERATION):
            for term in looks.plan.by_kind(kind):
                words = " ".join((term.code, term.label, *term.keywords))
                self._add(term.code, f"{term.code}  {term.label}", words)

    def _add(self, code: str, text: str, words: str) -> None:
        item = QListWidgetItem(text)
        item.setData(CODE, code)
        item.setData(PLAIN, folded(words))
        self.terms.addItem(item)

    def _narrow(self, text: str) -> None:
        wanted = folded(text).split()
        first = None
        for row in range(self.terms.count()):
            item = self.terms.item(row)
            hidden = not all(word in item.data(PLAIN) for word in wanted)
            item.setHidden(hidden)
            first = item if first is None and not hidden else first
        self.terms.setCurrentItem(first)

    def _accept_current(self) -> None:
        item = self.terms.currentItem()
        if item is not None and not item.isHidden():
            self.accept()
            self.chosen.emit(item.data(CODE))
