"""The menu "Templates" of an answer: put one in, keep this one, forget one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from qgis.PyQt.QtWidgets import (
    QInputDialog,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QToolButton,
)

from ..bridge import answer_templates
from ..bridge.i18n import translate


class TemplatesButton(QToolButton):
    """Puts a kept text where the cursor is; what is written around it stays."""

    def __init__(self, edit: QPlainTextEdit) -> None:
        super().__init__()
        self._edit = edit
        self.setObjectName("answerTemplates")
        self.setText(translate("Enaction", "Templates"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setAutoRaise(True)
        menu = QMenu(self)
        menu.aboutToShow.connect(lambda: self.fill(menu))
        self.setMenu(menu)

    def fill(self, menu: QMenu) -> None:
        """List what is kept now."""
        menu.clear()
        kept = answer_templates.templates()
        for name, text in kept.items():
            action = menu.addAction(name.replace("&", "&&"), partial(self.insert, text))
            action.setToolTip(text[:200])
        if kept:
            menu.addSeparator()
        save = menu.addAction(translate("Enaction", "Save as Template…"), self._save)
        save.setEnabled(bool(self._edit.toPlainText().strip()))
        if kept:
            gone = menu.addMenu(translate("Enaction", "Remove"))
            for name in kept:
                gone.addAction(name.replace("&", "&&"), partial(answer_templates.forget, name))

    def insert(self, text: str) -> None:
        """Put a text where the cursor is, in one step of the editor's own undo."""
        self._edit.insertPlainText(text)
        self._edit.setFocus()

    def _save(self) -> None:
        name, accepted = QInputDialog.getText(
            self,
            translate("Enaction", "Save as Template"),
            translate("Enaction", "Name of the template"),
        )
        if accepted and name.strip():
            self.keep(name.strip(), self._may_replace)

    def keep(self, name: str, may_replace: Callable[[str], bool]) -> None:
        """Keep what is written under a name; asks before another of that name is replaced."""
        text = self._edit.toPlainText().strip()
        known = answer_templates.templates().get(name)
        if known is None or known == text or may_replace(name):
            answer_templates.keep(name, text)

    def _may_replace(self, name: str) -> bool:
        answer = QMessageBox.question(
            self,
            translate("Enaction", "Save as Template"),
            translate("Enaction", "There is a template “{}” already. Replace it?").format(name),
        )
        return bool(answer == QMessageBox.StandardButton.Yes)
