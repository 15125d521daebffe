"""The windows of the exchange: receipts, what waits, the trash, what is to decide."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QWidget

from ...bridge.session import Session

if TYPE_CHECKING:
    from ..deciding.dialog import DecideDialog


class ExchangeWindows(QObject):
    """Opens them, none of them modal, and takes them out again."""

    waiting_wanted = pyqtSignal()  # show what waits in the list
    export_wanted = pyqtSignal()

    def __init__(self, session: Session, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._window = window
        self._decide: Optional[DecideDialog] = None
        self._dialogs: list[QDialog] = []

    def show_receipt(self, doc: Any) -> Any:
        """Show what an exchange did; what was refused can be mended from there."""
        from .receipt import ReceiptDialog

        dialog = ReceiptDialog(doc, parent=self._window)
        dialog.mend_wanted.connect(lambda _: self.show_waiting())
        self.open(dialog)
        return dialog

    def show_waiting(self) -> None:
        """What waits and what was refused, one by one; the list shows their contributions."""
        if not self._session.is_open:
            return
        from .waiting_dialog import WaitingDialog

        self.waiting_wanted.emit()
        dialog = WaitingDialog(self._session, self._window)
        dialog.export_wanted.connect(self.export_wanted)
        self.open(dialog)

    def show_history(self) -> None:
        """Every receipt of the workspace."""
        if self._session.is_open:
            from .receipt import HistoryDialog

            self.open(HistoryDialog(self._session, self._window))

    def show_trash(self) -> None:
        """What was removed."""
        if self._session.is_open:
            from .trash_dialog import TrashDialog

            self.open(TrashDialog(self._session, self._window))

    def show_conflicts(self) -> None:
        """What waits for a decision; nothing else is blocked meanwhile."""
        if self._session.is_open:
            from ..deciding.dialog import DecideDialog

            if self._decide is None:
                self._decide = DecideDialog(self._session, self._window)
            self._decide.show()
            self._decide.raise_()

    def open(self, dialog: QDialog) -> None:
        """Show a dialog until it is answered or closed, or all are."""
        self._dialogs.append(dialog)

        def forget(_result: int) -> None:
            if self.is_shown(dialog):
                self._dialogs.remove(dialog)
                dialog.deleteLater()

        dialog.finished.connect(forget)
        self._session.closed.connect(dialog.reject)  # it spoke of that workspace
        dialog.show()
        dialog.raise_()

    def is_shown(self, dialog: QDialog) -> bool:
        """Whether a dialog was neither answered nor closed."""
        return dialog in self._dialogs

    def close(self) -> None:
        """Take every dialog out of the window."""
        for dialog in (*self._dialogs, *([self._decide] if self._decide is not None else [])):
            dialog.hide()
            dialog.deleteLater()
        self._dialogs = []
        self._decide = None
