"""Looks now and then whether the platform has news: quietly, and without writing anything."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Optional

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...bridge import settings
from ...bridge.session import Session
from ...bridge.tasks import JobTask, TaskRunner

SOON_MS = 3000  # after a workspace was opened: its list comes first
QUARTER_MS = 15 * 60 * 1000


class NewsWatch(QObject):
    """On opening, every quarter of an hour, or never, as the settings say.

    No answer is no news: the next exchange will say what is wrong, in full.
    """

    found = pyqtSignal(int)  # so many changes would come
    failed = pyqtSignal(object)  # for the log

    def __init__(
        self,
        session: Session,
        runner: TaskRunner,
        job: Callable[[], Optional[JobTask]],
        parent: QObject,
    ) -> None:
        """`job` makes the question, None while it cannot be asked."""
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._job = job
        self._task: Optional[JobTask] = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        session.opened.connect(self._opened)
        session.closed.connect(self.stop)

    def _opened(self) -> None:
        if settings.check_news.get() != settings.NEVER:
            self._timer.start(SOON_MS)

    def look(self) -> None:
        """Ask now, and again later if the settings say so."""
        if settings.check_news.get() == settings.QUARTERLY:
            self._timer.start(QUARTER_MS)
        if self._task is not None:
            return
        task = self._job()
        if task is None:
            return
        self._task = task
        task.succeeded.connect(lambda kinds: self._answered(task, kinds))
        task.failed.connect(lambda error: self._failed(task, error))
        task.cancelled.connect(lambda: self._over(task))
        self._runner.start(task)

    def _answered(self, task: JobTask, kinds: Any) -> None:
        if self._over(task):
            self.found.emit(sum(kinds.values()))

    def _failed(self, task: JobTask, error: Exception) -> None:
        if self._over(task):
            self.failed.emit(error)

    def _over(self, task: JobTask) -> bool:
        """Whether the answer is still wanted."""
        wanted = self._task is task
        if wanted:
            self._task = None
        return wanted

    def stop(self) -> None:
        """Ask nothing more of this workspace."""
        self._timer.stop()
        if self._task is not None:
            task, self._task = self._task, None
            task.cancel()
