"""Synchronising from the docks: one exchange at a time, in the background."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any, Optional

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QMessageBox, QWidget

from ..bridge import settings
from ..bridge.i18n import number, sentence, translate
from ..bridge.notifier import Notifier
from ..bridge.session import Session
from ..bridge.signing import can_sign_in
from ..bridge.tasks import JobTask, TaskRunner
from .exchanging.asking import Asking
from .exchanging.moving import Mover
from .exchanging.news import NewsWatch
from .exchanging.notices import Notices
from .exchanging.windows import ExchangeWindows
from .status_line import Status, status_text

if TYPE_CHECKING:
    from ..core.workspace import Workspace

OFFLINE = ("Unreachable", "TooSlow", "WebPage")
SIGN_IN = ("SignInNeeded",)
QUESTIONS = ("BulkChange", "AnotherAccount", "SharedFolder")
RETRY = ("AnotherExchange", "Unreachable", "TooSlow")

WAIT = ("AskedToWait",)
TICK_MS = 1000
ELSEWHERE_MS = 5000  # how soon it is noticed that an exchange elsewhere ended without a word


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


def run_news(path: Any, connection: settings.Connection, progress: Any) -> Any:
    """Ask for news of a workspace that is only read; the body of the task."""
    from ..bridge.platforms import platform_of
    from ..core.sync.news import look_for_news
    from ..core.workspace import Workspace

    with Workspace.open(path, readonly=True) as workspace:
        return look_for_news(workspace, platform_of(connection), progress)


class Exchange(ExchangeWindows):
    """Starts and stops exchanges, and knows what the status line should say."""

    status_changed = pyqtSignal(object)  # a Status
    percent_changed = pyqtSignal(object)  # 0 to 100, or None: no exchange
    connection_wanted = pyqtSignal()
    copy_found = pyqtSignal(object)  # the Path of a second copy of the workspace
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
        super().__init__(session, window, parent)
        self._runner = runner
        self._notifier = notifier
        mover = Mover(session, runner, notifier, window, self)
        self._asking_about = Asking(session, notifier, self, mover, window, self)
        self._asking_about.connection_wanted.connect(self.connection_wanted)
        self._notices = Notices(session, notifier, self, mover, self)
        self._notices.copy_found.connect(self.copy_found)
        self._news = 0
        self._watch = NewsWatch(session, runner, self._news_job, self)
        self._watch.found.connect(self._news_found)
        self._watch.failed.connect(notifier.note)
        self._task: Optional[JobTask] = None
        self._asking: Optional[JobTask] = None
        self._unsaved = ""
        self._trouble = ""
        self._progress: Optional[tuple[int, int]] = None
        self._found: Any = None  # the last SyncStatus
        self._tick = QTimer(self)  # while the platform asks to wait
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._say)
        self._again = QTimer(self)  # while another window synchronises
        self._again.setSingleShot(True)
        self._again.setInterval(ELSEWHERE_MS)
        self._again.timeout.connect(self.read_status)
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
        """Synchronise the open workspace, after a question or a preview where one is due."""
        session = self._session
        if self.running or not session.is_open or session.readonly:
            return
        if settings.connection(session.head.connection) is None:
            self.connection_wanted.emit()
            return
        session.read_latest("outgoing", _before, self._preview)

    def _preview(self, found: tuple[Any, Optional[Exception]]) -> None:
        """Nothing to send: no preview. Something to publish: always one."""
        going, objection = found
        if self.running or not self._session.is_open:
            return
        if objection is not None and self._asking_about.about(objection, self.start):
            return
        if not (going.to_publish or (going.total and settings.show_preview.get())):
            self.run(publish=False)
            return
        from .exchanging.preview import PreviewDialog

        dialog = PreviewDialog(going, asking=True, parent=self._window)
        dialog.go.connect(lambda publish: self.run(publish=publish))
        dialog.list_wanted.connect(self.show_waiting)
        self.open(dialog)
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
        task.failed.connect(lambda error: over(lambda: self._no_preview(dialog, error)))
        dialog.finished.connect(lambda _: over(task.cancel))
        self._asking = task
        self._runner.start(task)

    def _no_preview(self, dialog: Any, error: Exception) -> None:
        """The platform did not tell: a question to answer first, or no network for now."""
        if self._asking_about.about(error, self.start):
            dialog.reject()
        else:
            dialog.show_coming(None, sentence(error))

    def _job(self, text: str, **options: Any) -> JobTask:
        session = self._session
        path, author = session.path, settings.author.get()
        connection = settings.connection(session.head.connection)
        if connection is None:
            raise LookupError(session.head.connection)
        small = settings.small_batches.get()
        return JobTask(
            text,
            lambda progress: run_exchange(
                path, connection, author, progress, small=small, **options
            ),
        )

    def _news_job(self) -> Optional[JobTask]:
        """The quiet question, where it can be put without asking anybody for a password."""
        session = self._session
        if self.running or not session.is_open or not session.head.connection:
            return None
        path, connection = session.path, settings.connection(session.head.connection)
        if connection is None or not can_sign_in(connection.authcfg):
            return None
        return JobTask(
            translate("Enaction", "En action: news of the platform"),
            lambda progress: run_news(path, connection, progress),
        )

    def _news_found(self, count: int) -> None:
        self._news = count
        self._say()

    # the exchange

    def run(self, publish: bool) -> None:
        """Exchange now; without `publish`, answers travel as drafts."""
        if self.running or not self._session.is_open:
            return
        task = self._job(
            translate("Enaction", "En action: exchange with the platform"),
            publish=publish,
            told=self._confirmed.emit,
        )
        task.succeeded.connect(self._done)
        task.failed.connect(lambda error: self._failed(error, publish))
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
        self._news = 0
        self.percent_changed.emit(None)
        self.finished.emit()

    def _done(self, report: Any) -> None:
        self._end()
        self._notices.tell(report.notices)
        doc = report.document()
        if report.pushed or report.rejected or report.conflicts or report.unanswered:
            self.show_receipt(doc)
        else:
            self._notifier.success(_nothing_sent(doc))
        if report.to_decide:
            self.show_conflicts()

    def _failed(self, error: Exception, publish: bool) -> None:
        self._end()
        if self._asking_about.about(error, lambda: self.run(publish)):
            return
        if type(error).__name__ in RETRY:
            again = translate("Enaction", "Try Again")
            self._notifier.offer(sentence(error), again, self.start)
        else:
            self._notifier.error(error)

    def _stopped(self) -> None:
        self._end()
        self._notifier.info(
            translate("Enaction", "Exchange stopped. What was confirmed is kept; the rest waits.")
        )

    # dialogs

    def show_receipt(self, doc: Any) -> Any:
        """The receipt, with the line of the status that follows it."""
        dialog = super().show_receipt(doc)
        self._session.read_latest("status said", _status, lambda found: self._follow(dialog, found))
        return dialog

    def _follow(self, dialog: Any, found: Any) -> None:
        if self.is_shown(dialog):
            dialog.follow(status_text(self._status_of(found)))

    def explain(self) -> None:
        """Why the last exchange stopped, in full; a question is put again."""
        interrupted = self._found.interrupted if self._found is not None else None
        if interrupted is not None and interrupted.code in QUESTIONS:
            self.start()
        elif self._trouble:
            QMessageBox.information(self._window, translate("Enaction", "Exchange"), self._trouble)

    def close(self) -> None:
        """Take every dialog out of the window, and ask nothing more."""
        self._tick.stop()
        self._again.stop()
        self._watch.stop()
        super().close()

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
            if found.elsewhere:
                self._again.start()
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
            news=self._news,
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


def _before(workspace: Workspace) -> tuple[Any, Optional[Exception]]:
    """What would leave, and what would stop it before anything is asked."""
    from ..core.sync.objections import objection
    from ..core.sync.outgoing import outgoing

    with workspace.reading() as db:
        return outgoing(db), objection(workspace)


def _nothing_sent(doc: Any) -> str:
    """What is said in the message bar where nothing was sent."""
    from ..bridge.exchange_words import received_lines

    came = [f"{number(line.count)} {line.text}" for line in received_lines(doc["received_kinds"])]
    news = " · ".join(came) or translate("Enaction", "Nothing is new.")
    return " ".join([translate("Enaction", "Nothing to send."), news])
