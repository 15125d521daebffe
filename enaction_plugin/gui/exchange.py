"""Synchronising from the docks: one exchange at a time, in the background."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QMessageBox, QWidget

from ..bridge import settings
from ..bridge.i18n import sentence, translate
from ..bridge.notifier import Notifier
from ..bridge.session import Session
from ..bridge.tasks import JobTask, TaskRunner
from .status_line import Status

if TYPE_CHECKING:
    from ..core.workspace import Workspace
    from .conflicts_dialog import ConflictsDialog

OFFLINE = ("Unreachable", "TooSlow", "WebPage")
SIGN_IN = ("SignInNeeded",)


def run_exchange(path: Any, connection: settings.Connection, author: str, progress: Any) -> Any:
    """One exchange, with its own connection to the workspace; the body of the task."""
    from ..bridge.platforms import platform_of
    from ..core.sync import synchronise
    from ..core.workspace import Workspace

    with Workspace.open(path) as workspace:
        workspace.author = author
        return synchronise(workspace, platform_of(connection), progress=progress)


class Exchange(QObject):
    """Starts and stops exchanges, and knows what the status line should say."""

    status_changed = pyqtSignal(object)  # a Status
    percent_changed = pyqtSignal(object)  # 0 to 100, or None: no exchange
    connection_wanted = pyqtSignal()
    finished = pyqtSignal()  # the workspace was written: read it again

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
        self._unsaved = ""
        self._trouble = ""
        self._decide: Optional[ConflictsDialog] = None
        session.opened.connect(self.read_status)
        session.changed.connect(lambda _: self.read_status())
        session.stepped.connect(lambda *_: self._saved())
        session.write_failed.connect(self._not_saved)

    @property
    def running(self) -> bool:
        """Whether an exchange is under way."""
        return self._task is not None

    def start(self) -> None:
        """Synchronise the open workspace with its platform."""
        session = self._session
        if self.running or not session.is_open or session.readonly:
            return
        connection = settings.connection(session.head.connection)
        if connection is None:
            self.connection_wanted.emit()
            return
        path, author = session.path, settings.author.get()
        task = JobTask(
            translate("Enaction", "En action: exchange with the platform"),
            lambda progress: run_exchange(path, connection, author, progress),
        )
        task.succeeded.connect(self._done)
        task.failed.connect(self._failed)
        task.cancelled.connect(self._stopped)
        task.progressChanged.connect(lambda percent: self.percent_changed.emit(int(percent)))
        self._task = task
        self.percent_changed.emit(0)
        self._runner.start(task)

    def stop(self) -> None:
        """Stop after what is under way; all that was confirmed stays confirmed."""
        if self._task is not None:
            self._task.cancel()

    def read_status(self) -> None:
        """Ask the workspace how it stands."""
        self._session.count("status", _status, self._tell)

    def explain(self) -> None:
        """Why the last exchange stopped, in full."""
        if self._trouble:
            QMessageBox.information(self._window, translate("Enaction", "Exchange"), self._trouble)

    def close(self) -> None:
        """Take the list of conflicts out of the window."""
        if self._decide is not None:
            self._decide.deleteLater()
            self._decide = None

    def show_conflicts(self) -> None:
        """List what waits for a decision."""
        if self._session.is_open:
            from .conflicts_dialog import ConflictsDialog

            if self._decide is None:
                self._decide = ConflictsDialog(self._session, self._window)
            self._decide.show()
            self._decide.raise_()

    def _end(self) -> None:
        self._task = None
        self.percent_changed.emit(None)
        self.finished.emit()

    def _done(self, report: Any) -> None:
        self._end()
        for notice in report.notices:
            self._notifier.warn(sentence(notice))
        self._notifier.success(report_sentence(report))
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

    def _saved(self) -> None:
        if self._unsaved:
            self._unsaved = ""
            self.read_status()

    def _not_saved(self, error: Exception) -> None:
        self._unsaved = sentence(error)
        self.read_status()

    def _tell(self, found: Any) -> None:
        if not self._session.is_open:
            return
        head = self._session.head
        interrupted = found.interrupted
        code = interrupted.code if interrupted else ""
        self._trouble = sentence(interrupted.sentence) if interrupted else ""
        self.status_changed.emit(
            Status(
                platform=found.has_platform or bool(head.connection),
                pending=found.pending,
                conflicts=found.to_decide,
                last_exchange=found.last_exchange,
                offline=code in OFFLINE,
                sign_in=code in SIGN_IN,
                interrupted_at=interrupted.at if interrupted else None,
                trouble=self._trouble,
                readonly=head.readonly,
                unsaved=self._unsaved,
            )
        )


def _status(workspace: Workspace) -> Any:
    from ..core.sync import sync_status

    return sync_status(workspace)


def report_sentence(report: Any) -> str:
    """What an exchange did, in one sentence."""
    parts = []
    if report.pushed:
        parts.append(translate("Enaction", "%Ln change(s) sent and confirmed", None, report.pushed))
    if report.pulled:
        parts.append(translate("Enaction", "%Ln change(s) received", None, report.pulled))
    if report.rejected:
        parts.append(translate("Enaction", "%Ln refused by the platform", None, report.rejected))
    if report.to_decide:
        parts.append(translate("Enaction", "%Ln to decide", None, report.to_decide))
    return " · ".join(parts) or translate("Enaction", "Nothing to send, nothing new.")
