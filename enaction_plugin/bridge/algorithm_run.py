"""An algorithm of Processing run from a window: progress, stop, and what it said at the end."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal


class AlgorithmRun(QObject):
    """One run, in QGIS's task manager. Hold it until it has `ended`.

    The algorithm is named by its id: windows and Processing do not know each other.
    """

    progressed = pyqtSignal(float)  # percent
    ended = pyqtSignal(bool, str)  # whether it succeeded, and its last line if not

    def __init__(self, algorithm: str, project: QgsProject, parent: Optional[QObject]) -> None:
        super().__init__(parent)
        self._algorithm = algorithm
        self._feedback = QgsProcessingFeedback()
        self._feedback.progressChanged.connect(self.progressed)
        self._context = QgsProcessingContext()
        self._context.setProject(project)
        self._task: Optional[QgsProcessingAlgRunnerTask] = None

    @property
    def stopped(self) -> bool:
        """Whether somebody asked it to stop."""
        return bool(self._feedback.isCanceled())

    def start(self, parameters: dict[str, Any]) -> None:
        """Prepare it here, in the main thread, then run it in another one."""
        found = QgsApplication.processingRegistry().algorithmById(self._algorithm)
        task = QgsProcessingAlgRunnerTask(found, parameters, self._context, self._feedback)
        if task.isCanceled():  # it refused what it was given
            self._end(False)
            return
        self._task = task
        task.executed.connect(self._end)
        QgsApplication.taskManager().addTask(task)

    def stop(self) -> None:
        """Ask it to stop where it is."""
        self._feedback.cancel()

    def _end(self, done: bool, _results: Any = None) -> None:
        said = self._feedback.textLog().strip().splitlines()
        self.ended.emit(done, "" if done or not said else said[-1])
