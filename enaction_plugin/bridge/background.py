"""A thread with its own connection to the workspace, so that the window never waits.

Questions carry a channel: a newer question replaces an older one of the same
channel, whose query is interrupted and whose answer is dropped. Actions have no
channel: each is done, in order.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from qgis.PyQt.QtCore import QObject, QThread, pyqtSignal

if TYPE_CHECKING:
    from ..core.workspace import Workspace

Question = Callable[["Workspace"], Any]
Answer = Callable[[Any], None]


@dataclass(eq=False)
class _Job:
    question: Question
    answer: Answer
    failed: Answer
    channel: Optional[str] = None
    stale: bool = False


class Background(QThread):
    """Opens the workspace when it starts; everything it is asked runs in its thread."""

    failed = pyqtSignal(object)  # an exception nobody else was asked to hear
    _answered = pyqtSignal(object, object, object)  # job, result, error

    def __init__(self, path: Path, readonly: bool = False, parent: Optional[QObject] = None):
        super().__init__(parent)
        self._path = path
        self._readonly = readonly
        self._jobs: deque[_Job] = deque()
        self._wake = threading.Condition()
        self._running: Optional[_Job] = None
        self._workspace: Any = None  # a Workspace while the thread runs
        self._closing = False
        self._answered.connect(self._deliver)
        self.start()

    def ask(
        self, channel: str, question: Question, answer: Answer, failed: Optional[Answer] = None
    ) -> None:
        """Ask in a channel; only the last question of a channel is answered."""
        with self._wake:
            for job in self._jobs:
                job.stale = job.stale or job.channel == channel
            running = self._running
            if running is not None and running.channel == channel:
                running.stale = True
                if self._workspace is not None:
                    self._workspace.interrupt()
            self._jobs.append(_Job(question, answer, failed or self.failed.emit, channel))
            self._wake.notify()

    def do(self, action: Question, answer: Answer, failed: Optional[Answer] = None) -> None:
        """Do something, after all that was asked before."""
        with self._wake:
            self._jobs.append(_Job(action, answer, failed or self.failed.emit))
            self._wake.notify()

    def close(self) -> None:
        """Finish the actions that were asked, drop the questions, close the connection."""
        with self._wake:
            self._closing = True
            for job in self._jobs:
                job.stale = job.channel is not None
            running = self._running
            if running is not None and running.channel is not None and self._workspace is not None:
                running.stale = True
                self._workspace.interrupt()
            self._wake.notify()
        self.wait()

    def run(self) -> None:
        """Serve questions until closed; the body of the thread."""
        from ..core.workspace import Workspace

        try:
            self._workspace = Workspace.open(self._path, readonly=self._readonly)
        except Exception as error:  # noqa: BLE001 - told to whoever opened it
            self.failed.emit(error)
            return
        try:
            while (job := self._next()) is not None:
                self._serve(job)
        finally:
            with self._wake:
                workspace, self._workspace = self._workspace, None
            workspace.close()

    def _next(self) -> Optional[_Job]:
        with self._wake:
            while True:
                while self._jobs:
                    job = self._jobs.popleft()
                    if not job.stale:
                        self._running = job
                        return job
                if self._closing:
                    return None
                self._wake.wait()

    def _serve(self, job: _Job) -> None:
        result, error = None, None
        try:
            result = job.question(self._workspace)
        except Exception as raised:  # noqa: BLE001 - delivered to the one who asked
            error = raised
        with self._wake:
            self._running = None
        if not job.stale:
            self._answered.emit(job, result, error)

    def _deliver(self, job: _Job, result: Any, error: Optional[Exception]) -> None:
        if job.stale or self._closing:
            return
        if error is None:
            job.answer(result)
        else:
            job.failed(error)
