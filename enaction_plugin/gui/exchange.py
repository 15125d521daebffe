"""Synchronising from the docks: one exchange at a time, in the background."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any, Optional

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QMessageBox, QWidget

from ..bridge import settings
from ..bridge.editing import unsaved_layers
from ..bridge.i18n import sentence, translate
from ..bridge.notifier import Notifier
from ..bridge.session import Session
from ..bridge.tasks import JobTask, TaskRunner
from .status_line import Status, status_text

if TYPE_CHECKING:
    from ..core.workspace import Workspace
    from .deciding.dialog import DecideDialog

OFFLINE = ("Unreachable", "TooSlow", "WebPage")
SIGN_IN = ("SignInNeeded",)


WAIT = ("AskedToWait",)
TICK_MS = 1000


def run_exchange(
    path: Any, connection: settings.Connection, author: str, progress: Any, **options: Any
) -> Any:
    """One exchange, with its own connection to the workspace; the body of the task."""
    from ..bridge.platforms import platform_of
    from ..core.sync import synchronise
    from ..core.workspace import Workspace

    with Workspace.open(path) as workspace:
        workspace.author = author
        return synchronise(workspace, platform_of(connection), progress=progress, **options)


class Exchange(QObject):
    """Starts and stops exchanges, and knows what the status line should say."""

    status_changed = pyqtSignal(object)  # a Status
    percent_changed = pyqtSignal(object)  # 0 to 100, or None: no exchange
    connection_wanted = pyqtSignal()
    waiting_wanted = pyqtSignal()  # show what waits in the list
    export_wanted = pyqtSignal()
    finished = pyqtSignal()  # the workspace was written: read it again
    _confirmed = pyqtSignal(int, int)  # from the thread of the exchange

    def __init__(
        self,
        session: Session,
        runner: TaskRunner,
        notifier: Notifier,
        window: QWidget,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._notifier = notifier
        self._window = window
        self._task: Optional[JobTask] = None
        self._asking: Optional[JobTask] = None
        self._unsaved = ""
        self._trouble = ""
        self._progress: Optional[tuple[int, int]] = None
        self._found: Any = None  # the last SyncStatus
        self._decide: Optional[DecideDialog] = None
        self._dialogs: list[QDialog] = []
        self._tick = QTimer(self)  # while the platform asks to wait
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._say)
        self._confirmed.connect(self._count)
        session.opened.connect(self.read_status)
        session.changed.connect(lambda _: self.read_status())
        session.stepped.connect(lambda *_: self._saved())
        session.write_failed.connect(self._not_saved)

    @property
    def running(self) -> bool:
        """Whether an exchange is under way."""
        return self._task is not None

    # before

    def start(self) -> None:
        """Synchronise the open workspace, after a preview where something would leave."""
        session = self._session
        if self.running or not session.is_open or session.readonly:
            return
        if settings.connection(session.head.connection) is None:
            self.connection_wanted.emit()
            return
        if self._is_edited():
            return
        session.read_latest("outgoing", _outgoing, self._preview)

    def _is_edited(self) -> bool:
        """Whether QGIS holds unsaved modifications; says so.

        What arrives under them would be overwritten unseen when they are saved.
        """
        unsaved = unsaved_layers(self._session.path)
        if unsaved:
            self._notifier.warn(
                translate(
                    "Enaction",
                    "Nothing was exchanged: “{layers}” holds modifications that are not saved. "
                    "Save them or give them up, then synchronise; what is already saved is safe.",
                ).format(layers=", ".join(unsaved))
            )
        return bool(unsaved)

    def _preview(self, going: Any) -> None:
        """Nothing to send: no preview. Something to publish: always one."""
        wanted = going.to_publish or (going.total and settings.show_preview.get())
        if self.running or not self._session.is_open:
            return
        if not wanted:
            self.run(publish=False)
            return
        from .exchanging.preview import PreviewDialog

        dialog = PreviewDialog(going, asking=True, parent=self._window)
        dialog.go.connect(lambda publish: self.run(publish=publish))
        dialog.list_wanted.connect(self.show_waiting)
        self._show(dialog)
        self._ask(dialog)

    def _ask(self, dialog: Any) -> None:
        """Ask the platform what would come; the preview waits for nobody."""
        task = self._job(
            translate("Enaction", "En action: what is new on the platform"), dry_run=True
        )

        def over(tell: Callable[[], None]) -> None:
            """Tell the preview, if it is still the one that asked."""
            if self._asking is task:
                self._asking = None
                tell()

        task.succeeded.connect(
            lambda report: over(lambda: dialog.show_coming(dict(report.received_kinds)))
        )
        task.failed.connect(lambda error: over(lambda: dialog.show_coming(None, sentence(error))))
        dialog.finished.connect(lambda _: over(task.cancel))
        self._asking = task
        self._runner.start(task)

    def _job(self, text: str, **options: Any) -> JobTask:
        session = self._session
        path, author = session.path, settings.author.get()
        connection = settings.connection(session.head.connection)
        if connection is None:
            raise LookupError(session.head.connection)
        return JobTask(
            text, lambda progress: run_exchange(path, connection, author, progress, **options)
        )

    # the exchange

    def run(self, publish: bool) -> None:
        """Exchange now; without `publish`, answers travel as drafts."""
        if self.running or not self._session.is_open or self._is_edited():
            return
        task = self._job(
            translate("Enaction", "En action: exchange with the platform"),
            publish=publish,
            told=self._confirmed.emit,
        )
        task.succeeded.connect(self._done)
        task.failed.connect(self._failed)
        task.cancelled.connect(self._stopped)
        task.progressChanged.connect(lambda percent: self.percent_changed.emit(int(percent)))
        self._task = task
        self._progress = (0, 0)
        self.percent_changed.emit(0)
        self._say()
        self._runner.start(task)

    def stop(self) -> None:
        """Stop after what is under way; all that was confirmed stays confirmed."""
        if self._task is not None:
            self._task.cancel()

    def _count(self, confirmed: int, total: int) -> None:
        if self.running:
            self._progress = (confirmed, total)
            self._say()

    def _end(self) -> None:
        self._task = None
        self._progress = None
        self.percent_changed.emit(None)
        self.finished.emit()

    def _done(self, report: Any) -> None:
        self._end()
        for notice in report.notices:
            self._notifier.warn(sentence(notice))
        doc = report.document()
        if report.pushed or report.rejected or report.conflicts or report.unanswered:
            self.show_receipt(doc)
        else:
            self._notifier.success(_nothing_sent(doc))
        if report.to_decide:
            self.show_conflicts()

    def _failed(self, error: Exception) -> None:
        self._end()
        self._notifier.error(error)

    def _stopped(self) -> None:
        self._end()
        self._notifier.info(
            translate("Enaction", "Exchange stopped. What was confirmed is kept; the rest waits.")
        )

    # dialogs

    def show_receipt(self, doc: Any) -> None:
        """Show what an exchange did; what was refused can be mended from there."""
        from .exchanging.receipt import ReceiptDialog

        dialog = ReceiptDialog(doc, parent=self._window)
        dialog.mend_wanted.connect(lambda _: self.show_waiting())
        self._session.read_latest("status said", _status, lambda found: self._follow(dialog, found))
        self._show(dialog)

    def _follow(self, dialog: Any, found: Any) -> None:
        if dialog in self._dialogs:
            dialog.follow(status_text(self._status_of(found)))

    def show_waiting(self) -> None:
        """What waits and what was refused, one by one; the list shows their contributions."""
        if not self._session.is_open:
            return
        from .exchanging.waiting_dialog import WaitingDialog

        self.waiting_wanted.emit()
        dialog = WaitingDialog(self._session, self._window)
        dialog.export_wanted.connect(self.export_wanted)
        self._show(dialog)

    def show_history(self) -> None:
        """Every receipt of the workspace."""
        if self._session.is_open:
            from .exchanging.receipt import HistoryDialog

            self._show(HistoryDialog(self._session, self._window))

    def show_trash(self) -> None:
        """What was removed."""
        if self._session.is_open:
            from .exchanging.trash_dialog import TrashDialog

            self._show(TrashDialog(self._session, self._window))

    def show_conflicts(self) -> None:
        """What waits for a decision; nothing else is blocked meanwhile."""
        if self._session.is_open:
            from .deciding.dialog import DecideDialog

            if self._decide is None:
                self._decide = DecideDialog(self._session, self._window)
            self._decide.show()
            self._decide.raise_()

    def explain(self) -> None:
        """Why the last exchange stopped, in full."""
        if self._trouble:
            QMessageBox.information(self._window, translate("Enaction", "Exchange"), self._trouble)

    def close(self) -> None:
        """Take every dialog out of the window."""
        self._tick.stop()
        for dialog in (*self._dialogs, *([self._decide] if self._decide is not None else [])):
            dialog.hide()
            dialog.deleteLater()
        self._dialogs = []
        self._decide = None

    def _show(self, dialog: QDialog) -> None:
        self._dialogs.append(dialog)

        def forget(_result: int) -> None:
            if dialog in self._dialogs:
                self._dialogs.remove(dialog)
                dialog.deleteLater()

        dialog.finished.connect(forget)
        dialog.show()
        dialog.raise_()

    # the status line

    def read_status(self) -> None:
        """Ask the workspace how it stands."""
        self._session.count("status", _status, self._tell)

    def _saved(self) -> None:
        if self._unsaved:
            self._unsaved = ""
            self.read_status()

    def _not_saved(self, error: Exception) -> None:
        self._unsaved = sentence(error)
        self.read_status()

    def _tell(self, found: Any) -> None:
        if self._session.is_open:
            self._found = found
            self._say()

    def _say(self) -> None:
        if self._found is None or not self._session.is_open:
            return
        status = self._status_of(self._found)
        self._trouble = status.trouble
        if status.wait_s and not self._tick.isActive():
            self._tick.start()
        elif not status.wait_s:
            self._tick.stop()
        self.status_changed.emit(status)

    def _status_of(self, found: Any) -> Status:
        head = self._session.head
        interrupted = found.interrupted
        code = interrupted.code if interrupted else ""
        return Status(
            platform=found.has_platform or bool(head.connection),
            pending=found.pending,
            conflicts=found.to_decide,
            refused=found.rejected,
            last_exchange=found.last_exchange,
            offline=code in OFFLINE,
            sign_in=code in SIGN_IN,
            wait_s=_left(interrupted) if code in WAIT else 0,
            interrupted_at=interrupted.at if interrupted and code not in WAIT else None,
            trouble=sentence(interrupted.sentence) if interrupted else "",
            exchanging=self._progress,
            readonly=head.readonly,
            elsewhere=found.elsewhere,
            editing=found.staged,
            unsaved=self._unsaved,
        )


def _left(interrupted: Any) -> int:
    """Seconds the platform still asks to wait."""
    asked = int(interrupted.sentence.values["seconds"])
    since = datetime.fromisoformat(interrupted.at.replace("Z", "+00:00"))
    return max(0, asked - int((datetime.now(timezone.utc) - since).total_seconds()))


def _status(workspace: Workspace) -> Any:
    from ..core.sync import sync_status

    return sync_status(workspace)


def _outgoing(workspace: Workspace) -> Any:
    from ..core.sync.outgoing import outgoing

    with workspace.reading() as db:
        return outgoing(db)


def _nothing_sent(doc: Any) -> str:
    """What is said in the message bar where nothing was sent."""
    from ..bridge.exchange_words import receipt_sections

    parts = [translate("Enaction", "Nothing to send.")]
    for section in receipt_sections(doc):
        parts += [f"{line.count} {line.text}" for line in section.lines]
    if len(parts) == 1:
        parts.append(translate("Enaction", "Nothing is new."))
    return " ".join([parts[0], " · ".join(parts[1:])])
