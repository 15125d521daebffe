"""Exchanging by file: waiting work written for a colleague, and a colleague's file read."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QFile, QObject, pyqtSignal
from qgis.PyQt.QtGui import QCursor
from qgis.PyQt.QtWidgets import QFileDialog, QMenu, QMessageBox, QWidget

from ..bridge import settings
from ..bridge.exchange_words import receipt_sections, remarks
from ..bridge.i18n import translate
from ..bridge.notifier import Notifier
from ..bridge.session import Session
from ..bridge.tasks import JobTask, TaskRunner

if TYPE_CHECKING:
    from .exchange import Exchange


def merge(path: Path, other: Path, author: str, dry_run: bool, progress: Any) -> Any:
    """Merge a file into a workspace; the body of the task."""
    from ..core.sync.byfile.merge import merge_file
    from ..core.workspace import Workspace

    with Workspace.open(path) as workspace:
        workspace.author = author
        return merge_file(workspace, other, dry_run, progress)


def write_work(path: Path, target: Path) -> int:
    """Write the waiting work of a workspace to a file; the body of the task."""
    from ..core.sync.byfile.workfile import export
    from ..core.workspace import Workspace

    with Workspace.open(path, readonly=True) as workspace:
        return export(workspace, target)


class ExchangeFile(QObject):
    """Asks for files, and shows what they bring before anything is written."""

    finished = pyqtSignal()  # the workspace was written: read it again

    def __init__(
        self,
        session: Session,
        runner: TaskRunner,
        notifier: Notifier,
        exchange: Exchange,
        window: QWidget,
    ) -> None:
        super().__init__(exchange)
        exchange.copy_found.connect(self.preview)
        self._session = session
        self._runner = runner
        self._notifier = notifier
        self._exchange = exchange
        self._window = window

    def popup(self) -> None:
        """Both ways, where the workspace has no platform to synchronise with."""
        menu = QMenu(self._window)
        menu.addAction(translate("Enaction", "Read an Exchange File…"), self.read)
        menu.addAction(translate("Enaction", "Export My Waiting Work…"), self.export)
        menu.exec(QCursor.pos())
        menu.deleteLater()

    # what leaves

    def export(self) -> None:
        """Write what waits to a file readable without the plugin, and by a colleague's."""
        if not self._session.is_open:
            return
        name = translate("Enaction", "waiting-work-{}.zip").format(self._session.path.stem)
        folder = settings.last_folder.get() or str(Path.home())
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            translate("Enaction", "Export My Waiting Work"),
            str(Path(folder) / name),
            translate("Enaction", "Waiting work (*.zip)"),
        )
        if chosen:
            self.export_to(Path(chosen if chosen.lower().endswith(".zip") else f"{chosen}.zip"))

    def export_to(self, target: Path) -> None:
        """Write what waits to `target`."""
        path = self._session.path
        task = JobTask(
            translate("Enaction", "En action: waiting work"), lambda _: write_work(path, target)
        )
        task.succeeded.connect(lambda count: self._exported(count, target))
        task.failed.connect(self._notifier.error)
        self._runner.start(task)

    def _exported(self, count: int, target: Path) -> None:
        self._notifier.success(
            translate(
                "Enaction",
                "Work on %Ln contribution(s) written to {file}. It still waits here too.",
                None,
                count,
            ).format(file=target)
        )

    # what comes

    def read(self) -> None:
        """Choose a colleague's file, and see what it brings."""
        if not self._session.is_open or self._session.readonly:
            return
        chosen, _ = QFileDialog.getOpenFileName(
            self._window,
            translate("Enaction", "Read an Exchange File"),
            settings.last_folder.get() or str(Path.home()),
            translate("Enaction", "Workspaces and waiting work (*.gpkg *.zip)"),
        )
        if chosen:
            self.preview(Path(chosen))

    def preview(self, other: Path) -> None:
        """Look at a file without writing anything."""
        self._start(other, dry_run=True)

    def _start(self, other: Path, dry_run: bool) -> None:
        path, author = self._session.path, settings.author.get()
        task = JobTask(
            translate("Enaction", "En action: exchange file"),
            lambda progress: merge(path, other, author, dry_run, progress),
        )
        if dry_run:
            task.succeeded.connect(lambda report: self._agree(other, report))
        else:
            task.succeeded.connect(lambda report: self._merged(other, report))
        task.failed.connect(self._notifier.error)
        self._runner.start(task)

    def _agree(self, other: Path, report: Any) -> None:
        doc = report.document()
        if not report.merged and not report.conflicts:
            said = translate("Enaction", "{file} brings nothing new.").format(file=other.name)
            self._notifier.info(" ".join([said, *remarks(doc)]))
            self._offer_to_remove(other)
            return
        lines = []
        for section in receipt_sections(doc):
            lines.append(section.title)
            lines += [f"    {line.count}  {line.text}" for line in section.lines]
        box = QMessageBox(self._window)
        box.setObjectName("mergeBox")
        box.setWindowTitle(translate("Enaction", "Read an Exchange File"))
        box.setText("\n".join([*lines, *remarks(doc)]))
        box.setInformativeText(
            translate(
                "Enaction",
                "What differs will wait for your decision; nothing of yours is overwritten.",
            )
        )
        go = box.addButton(translate("Enaction", "Take It Over"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(translate("Enaction", "Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setModal(False)

        def answered(_result: int) -> None:
            if box.clickedButton() is go and self._session.is_open:
                self._start(other, dry_run=False)
            box.deleteLater()

        box.finished.connect(answered)
        box.show()

    def _merged(self, other: Path, report: Any) -> None:
        self.finished.emit()
        self._offer_to_remove(other)
        self._exchange.show_receipt(report.document())
        if report.conflicts:
            self._exchange.show_conflicts()

    def _offer_to_remove(self, other: Path) -> None:
        """A second copy some cloud made of this workspace has nothing left to say."""
        from ..core.workspace.location import conflicted_copies

        if not self._session.is_open or other not in conflicted_copies(self._session.path):
            return
        said = translate(
            "Enaction", "All that {file} holds is here now: it is no longer needed."
        ).format(file=other.name)
        label = translate("Enaction", "Move It to the Computer’s Trash")
        self._notifier.offer(said, label, lambda: self._remove(other))

    def _remove(self, other: Path) -> None:
        if not QFile.moveToTrash(str(other)):
            said = translate("Enaction", "{file} could not be moved; remove it by hand.")
            self._notifier.warn(said.format(file=other))
