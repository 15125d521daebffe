"""From a network drive or the folder of a cloud to this computer, by a copy."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ...bridge.i18n import translate
from ...bridge.notifier import Notifier
from ...bridge.session import Session
from ...bridge.tasks import JobTask, TaskRunner


class Mover(QObject):
    """Asks for a folder, copies the workspace there, and opens the copy."""

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

    def choose(self) -> None:
        """Ask which folder."""
        if not self._session.is_open:
            return
        chosen = QFileDialog.getExistingDirectory(
            self._window,
            translate("Enaction", "Choose a Folder on This Computer"),
            str(Path.home()),
        )
        if chosen:
            self.copy_into(Path(chosen))

    def copy_into(self, folder: Path) -> None:
        """Copy the open workspace into `folder` and open the copy."""
        from ...core.workspace.location import hazard

        source = self._session.path
        target = folder / source.name
        if hazard(target) is not None:
            self._notifier.warn(
                translate(
                    "Enaction",
                    "{folder} is shared too: choose a folder that is only on this computer.",
                ).format(folder=folder)
            )
            return
        if target.exists():
            self._notifier.warn(
                translate(
                    "Enaction",
                    "There is a file {name} in that folder already; it was left alone. Choose "
                    "another folder.",
                ).format(name=target.name)
            )
            return
        task = JobTask(
            translate("Enaction", "En action: copy of the workspace"),
            lambda progress: _copy(source, target, progress),
        )
        task.succeeded.connect(lambda _: self._copied(source, target))
        task.failed.connect(self._notifier.error)
        self._runner.start(task)

    def _copied(self, source: Path, target: Path) -> None:
        self._session.open(target)
        self._notifier.success(
            translate(
                "Enaction",
                "You now work in {file}, with everything that waits. The file in {folder} stays as "
                "it is: go on with one of the two only.",
            ).format(file=target, folder=source.parent)
        )


def _copy(source: Path, target: Path, progress: Any) -> Path:
    from ...core.workspace import Workspace

    with Workspace.open(source, readonly=True) as workspace:
        return workspace.copy_to(target, progress)
