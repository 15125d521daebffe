"""Long jobs in the background, in QGIS's task manager: progress, cancel, one answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Optional

from qgis.core import QgsTask, QgsTaskManager
from qgis.PyQt.QtCore import pyqtSignal

from ..core.errors import Cancelled
from ..core.progress import Progress

Job = Callable[[Progress], Any]


class JobTask(QgsTask):
    """A job as a task of QGIS; it is itself the `Progress` the job is given.

    Exactly one of the three signals is emitted, in the main thread.
    """

    succeeded = pyqtSignal(object)  # what the job returned
    failed = pyqtSignal(object)  # the exception it raised
    cancelled = pyqtSignal()

    def __init__(self, description: str, job: Job) -> None:
        super().__init__(description, QgsTask.Flag.CanCancel)
        self._job = job
        self._result: Any = None
        self._error: Optional[Exception] = None

    def report(self, fraction: float) -> None:
        """Say how much is done; called by the job, in its thread."""
        self.setProgress(100 * fraction)

    def check(self) -> None:
        """Raise `Cancelled` once the user has stopped the task."""
        if self.isCanceled():
            raise Cancelled

    def run(self) -> bool:
        """Do the job, in a thread of the task manager."""
        try:
            self._result = self._job(self)
        except Cancelled:
            return False
        except Exception as error:  # noqa: BLE001 - finished() must hear of it, whatever it is
            self._error = error
            return False
        return not self.isCanceled()

    def finished(self, result: bool) -> None:
        """Tell how it ended, in the main thread."""
        if result:
            self.succeeded.emit(self._result)
        elif self._error is not None:
            self.failed.emit(self._error)
        else:
            self.cancelled.emit()


class TaskRunner:
    """Starts tasks and holds them until they end: QGIS forgets a task nobody holds."""

    def __init__(self, manager: QgsTaskManager) -> None:
        self._manager = manager
        self._running: set[JobTask] = set()

    def start(self, task: JobTask) -> None:
        """Hand a task to the manager."""
        running = self._running
        running.add(task)

        # Not a partial: PyQt does not keep alive what a built-in method belongs to.
        def forget() -> None:
            running.discard(task)

        task.taskCompleted.connect(forget)
        task.taskTerminated.connect(forget)
        self._manager.addTask(task)

    def cancel_all(self) -> None:
        """Ask every running task to stop."""
        for task in tuple(self._running):
            task.cancel()

    def wait(self, milliseconds: int = 10_000) -> None:
        """Wait until the running tasks have left their threads."""
        for task in tuple(self._running):
            task.waitForFinished(milliseconds)
