"""Turns what an exchange stopped at into a question, and goes on once it is answered."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Optional

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QWidget

from ...bridge.i18n import translate
from ...bridge.notifier import Notifier
from ...bridge.session import Session
from .moving import Mover
from .windows import ExchangeWindows

if TYPE_CHECKING:
    from ...core.workspace import Workspace

Again = Callable[[], None]


class Asking(QObject):
    """One question at a time; as long as none is answered, nothing is sent."""

    connection_wanted = pyqtSignal()

    def __init__(
        self,
        session: Session,
        notifier: Notifier,
        windows: ExchangeWindows,
        mover: Mover,
        window: QWidget,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._notifier = notifier
        self._windows = windows
        self._mover = mover
        self._window = window
        self._dialog: Optional[QDialog] = None

    def about(self, error: Exception, again: Again) -> bool:
        """Ask, where a planner can decide how it goes on; whether that is so.

        `again` is what the answer leads to: the exchange that stopped, once more.
        """
        from ...core.sync.errors import AnotherAccount, BulkChange, SharedFolder

        if isinstance(error, BulkChange):
            self._session.read_latest(
                "upheaval", _upheaval, lambda found: self._ask_upheaval(found, again)
            )
        elif isinstance(error, AnotherAccount):
            self._session.read_latest(
                "account", _outgoing, lambda going: self._ask_account(error, going, again)
            )
        elif isinstance(error, SharedFolder):
            self._ask_place(error, again)
        else:
            return False
        return True

    def _show(self, dialog: QDialog) -> None:
        if self._dialog is not None and self._windows.is_shown(self._dialog):
            self._dialog.reject()
        self._dialog = dialog
        self._windows.open(dialog)

    # much would be undone

    def _ask_upheaval(self, told: Any, again: Again) -> None:
        from .upheaval import UpheavalDialog

        found, undone, incident = told
        if found is None:  # answered meanwhile, in another window
            again()
            return
        dialog = UpheavalDialog(found, undone, incident, self._session.looks, self._window)
        dialog.restore_wanted.connect(
            lambda: self._session.work(_restore, lambda done: self._restored(done, again))
        )
        dialog.send_wanted.connect(
            lambda: self._session.work(_accept, lambda backup: self._accepted(backup, again))
        )
        self._show(dialog)

    def _restored(self, done: tuple[int, str], again: Again) -> None:
        count, backup = done
        self._notifier.success(
            translate(
                "Enaction",
                "%Ln link(s) and decision(s) are again as the platform has them. The file as it "
                "was before is kept beside it: {file}.",
                None,
                count,
            ).format(file=backup)
        )
        again()

    def _accepted(self, backup: str, again: Again) -> None:
        self._notifier.info(
            translate(
                "Enaction",
                "The file as it was before is kept beside it: {file}. Links that were removed are "
                "in the trash, former decisions in the history of each contribution.",
            ).format(file=backup)
        )
        again()

    # somebody else's work

    def _ask_account(self, error: Any, going: Any, again: Again) -> None:
        from .question import AccountDialog

        dialog = AccountDialog(error, going, self._window)
        dialog.list_wanted.connect(self._windows.show_waiting)
        dialog.sign_in_wanted.connect(self.connection_wanted)
        dialog.accepted_for.connect(
            lambda account: self._session.work(
                lambda ws: _accept_account(ws, account), lambda _: again(), []
            )
        )
        self._show(dialog)

    # a network drive

    def _ask_place(self, error: Any, again: Again) -> None:
        from .question import SharedFolderDialog

        dialog = SharedFolderDialog(error, self._window)
        dialog.copy_wanted.connect(self._mover.choose)
        dialog.insisted.connect(lambda: self._session.work(_insist, lambda _: again(), []))
        self._show(dialog)


def _outgoing(ws: Workspace) -> Any:
    from ...core.sync.outgoing import outgoing

    with ws.reading() as db:
        return outgoing(db)


def _upheaval(ws: Workspace) -> Any:
    from ...core.sync import compare_upheaval, upheaval
    from ...core.workspace import incidents
    from .upheaval import LISTED

    return upheaval(ws), compare_upheaval(ws, LISTED), incidents.last(ws.db)


def _restore(ws: Workspace) -> tuple[int, str]:
    from ...core.sync import restore_upheaval

    count = restore_upheaval(ws)
    return count, _last_backup(ws)


def _accept(ws: Workspace) -> str:
    from ...core.sync import accept_upheaval

    accept_upheaval(ws)
    return _last_backup(ws)


def _last_backup(ws: Workspace) -> str:
    from ...core.workspace.backup import list_backups

    return list_backups(ws.path)[0].name


def _accept_account(ws: Workspace, account: str) -> None:
    from ...core.sync import accept_account

    accept_account(ws, account)


def _insist(ws: Workspace) -> None:
    from ...core.sync.place import insist

    insist(ws)
