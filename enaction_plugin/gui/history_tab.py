"""Every decision about a contribution: who, when, what, why; and how to come back to it."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ..bridge.i18n import moment, translate
from ..maps.looks import Looks
from .contribution_text import status_label
from .metrics import ems
from .words import plain_label, quiet

SHOWN = 200  # lines: more would be slow to lay out, and nobody reads them
LINK, UNLINK = "link", "unlink"


class HistoryTab(QScrollArea):
    """The newest first; each line names what it would bring back."""

    restore_wanted = pyqtSignal(str, object)  # a field and its value; LINK or UNLINK and a code

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("cardHistory")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._shown: Any = None

    def show_history(self, detail: Any, looks: Looks, writable: bool) -> None:
        """Show the history of a core `Detail`."""
        if (detail.uuid, detail.history, writable) == self._shown:
            return
        self._shown = (detail.uuid, detail.history, writable)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 4, 4, 4)
        layout.setSpacing(ems(self, 0.2))
        for line in reversed(detail.history[-SHOWN:]):
            for label, text in (("when", _heading(line)), ("what", change(line, looks))):
                shown = plain_label(f"history_{label}")
                shown.setText(text)
                layout.addWidget(quiet(shown) if label == "when" else shown)
            if line.note:
                why = plain_label("history_why")
                why.setText(translate("Enaction", "Why: {}").format(line.note))
                layout.addWidget(why)
            back = _way_back(line, detail, looks) if writable else None
            if back is not None:
                layout.addWidget(self._button(*back), 0, Qt.AlignmentFlag.AlignLeft)
            layout.addSpacing(ems(self, 0.5))
        layout.addStretch(1)
        self.setWidget(page)

    def _button(self, text: str, field: str, value: Any) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName("historyRestore")
        button.clicked.connect(lambda: self.restore_wanted.emit(field, value))
        return button


def _heading(line: Any) -> str:
    origin = {
        "suggestion": translate("Enaction", "suggestion accepted"),
        "rule": translate("Enaction", "by a rule"),
        "import": translate("Enaction", "imported"),
        "undo": translate("Enaction", "undone"),
        "redo": translate("Enaction", "done again"),
    }.get(line.origin, "")
    return " · ".join(part for part in (moment(line.at), line.author, origin) if part)


def _way_back(line: Any, detail: Any, looks: Looks) -> Optional[tuple[str, str, Any]]:
    """(what the button says, field, value) where a line would change something; else None."""
    if line.field == "tagging":
        linked = {tagging.term for tagging in detail.taggings}
        if line.after and line.after in linked:
            said = translate("Enaction", "Remove the link to {}").format(looks.name(line.after))
            return said, UNLINK, line.after
        if line.before and line.before not in linked and line.before in looks.terms:
            said = translate("Enaction", "Link to {} again").format(looks.name(line.before))
            return said, LINK, line.before
        return None
    if not hasattr(detail, line.field):
        return None
    now, before = getattr(detail, line.field), line.before
    if line.field == "status":
        now, before = now or "todo", before or "todo"
    if (now or "") == (before or ""):
        return None
    said = translate("Enaction", "Restore “{}”").format(_short(line.field, before))
    return said, line.field, before


def _short(field: str, value: Any) -> str:
    if field == "status":
        return status_label(value)
    if field == "answer_ready":
        return (
            translate("Enaction", "ready to publish") if value else translate("Enaction", "draft")
        )
    text = str(value or translate("Enaction", "(nothing)"))
    return text if len(text) <= 40 else text[:39].rstrip() + "…"


def change(line: Any, looks: Looks) -> str:
    """What a line of the history says happened."""
    if line.field == "tagging":
        if line.after:
            return translate("Enaction", "Linked to {}").format(looks.name(str(line.after)))
        return translate("Enaction", "Link to {} removed").format(looks.name(str(line.before)))
    if line.field == "status":
        return translate("Enaction", "Follow-up: {before} → {after}").format(
            before=status_label(line.before), after=status_label(line.after)
        )
    if line.field == "answer":
        return translate("Enaction", "Answer: {}").format(line.after or "—")
    return _CHANGES.get(line.field, _assigned)(line.after)


def _readiness(ready: Any) -> str:
    if ready:
        return translate("Enaction", "Answer ready to publish")
    return translate("Enaction", "Answer back to draft")


def _reading(followed: Any) -> str:
    if followed:
        return translate("Enaction", "Double reading: {} was followed").format(followed)
    return translate("Enaction", "Double reading: both were kept")


def _assigned(somebody: Any) -> str:
    return translate("Enaction", "In charge: {}").format(somebody or "—")


_CHANGES = {"answer_ready": _readiness, "reading": _reading}
