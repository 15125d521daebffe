"""What the pages of the import wizard share: the file, how it is read, what would come of it.

Reading and comparing are tasks; a change of mind makes the answer under way stale.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Callable, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..bridge import settings
from ..bridge.i18n import translate
from ..bridge.readers import open_table
from ..bridge.tasks import JobTask, TaskRunner
from ..core.importing.draft import Difference, Draft, Look, profile_of, remembered
from ..core.importing.profile import Profile
from ..core.workspace import Workspace
from ..core.workspace.districts import outside_communes
from ..core.workspace.imports import Remembered, sources


class Seen:
    """A look at the rows, what would change, and which points lie outside the territory."""

    def __init__(
        self, look: Look, difference: Difference, before: Optional[Remembered], outside: set[str]
    ) -> None:
        self.look = look
        self.difference = difference
        self.before = before
        self.outside = outside


class ImportState(QObject):
    """The one import the wizard prepares; nothing of it is written before `run`."""

    busy = pyqtSignal(str)  # what is being done; "" when nothing is
    percent = pyqtSignal(int)
    seen_changed = pyqtSignal()
    failed = pyqtSignal(object)
    imported = pyqtSignal(object)  # ImportResult
    stopped = pyqtSignal()

    def __init__(self, workspace: Path, parent: QObject) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.file: Optional[Path] = None
        self.second: tuple[Path, ...] = ()
        self.source = ""
        self.profile = Profile(mask=True)
        self.draft: Optional[Draft] = None
        self.seen: Optional[Seen] = None
        self._runner = TaskRunner(QgsApplication.taskManager())
        self._task: Optional[JobTask] = None
        with Workspace.open(workspace, readonly=True) as ws, ws.reading() as db:
            self.sources = sources(db)

    # what the planner says

    def choose(self, file: Path) -> None:
        """Another file: everything starts again, but what was said of the source."""
        self.file, self.second = file, ()
        self.profile = Profile(mask=self.profile.mask)
        self.draft = self.seen = None
        self.source = file.stem
        self._open()

    def add_second(self, files: Sequence[Path]) -> None:
        """Files of comments or votes on the contributions."""
        self.second = tuple(dict.fromkeys((*self.second, *files)))
        self._open()

    def set_source(self, source: str) -> None:
        """Whose contributions these are."""
        if source.strip() and source.strip() != self.source:
            self.source = source.strip()
            self._look()

    def set_profile(self, profile: Profile, again: bool = False) -> None:
        """Another mapping; `again` when the file itself has to be read in another way."""
        if profile == self.profile:
            return
        self.profile = profile
        if again:
            self._open()
        else:
            self._look()

    def take_remembered(self) -> None:
        """Source and mapping of the last import of this format."""
        before = self.seen.before if self.seen is not None else None
        if before is not None:
            self.source = before.source
            self.profile = profile_of(before)
            self._open()

    # tasks

    def _open(self) -> None:
        file, second, profile, source = self.file, self.second, self.profile, self.source
        if file is None:
            return
        workspace = self.workspace

        def job(progress: Any) -> tuple[Draft, Seen]:
            draft = Draft.open(file, profile, open_table, second, progress)
            return draft, see(workspace, draft, profile, source, progress)

        def done(answer: tuple[Draft, Seen]) -> None:
            self.draft, self.seen = answer
            self.seen_changed.emit()

        self._start(translate("Enaction", "Reading {}…").format(file.name), job, done)

    def _look(self) -> None:
        draft, profile, source, workspace = self.draft, self.profile, self.source, self.workspace
        if draft is None:
            self._open()
            return

        def done(seen: Seen) -> None:
            self.seen = seen
            self.seen_changed.emit()

        self._start(
            translate("Enaction", "Reading {}…").format(draft.path.name),
            lambda progress: see(workspace, draft, profile, source, progress),
            done,
        )

    def run(self) -> None:
        """Import; the only thing here that writes."""
        file, second, profile, source = self.file, self.second, self.profile, self.source
        workspace = self.workspace
        if file is None:
            return
        self._start(
            translate("Enaction", "En action: import of {}").format(file.name),
            lambda progress: run_import(workspace, file, source, profile, second, progress),
            self.imported.emit,
        )

    def stop(self) -> None:
        """Leave what is under way; an import into an empty workspace leaves nothing."""
        if self._task is not None:
            self._task.cancel()

    def close(self) -> None:
        """Leave everything; answers that come later find nobody."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()

    @property
    def working(self) -> bool:
        """Whether a task is under way."""
        return self._task is not None

    def _start(self, text: str, job: Callable[[Any], Any], done: Callable[[Any], None]) -> None:
        if self._task is not None:
            self._task.cancel()
        task = JobTask(text, job)
        task.succeeded.connect(lambda answer: self._ended(task, lambda: done(answer)))
        task.failed.connect(lambda error: self._ended(task, lambda: self.failed.emit(error)))
        task.cancelled.connect(lambda: self._ended(task, self.stopped.emit))
        task.progressChanged.connect(lambda percent: self._told(task, percent))
        self._task = task
        self.busy.emit(text)
        self._runner.start(task)

    def _told(self, task: JobTask, percent: float) -> None:
        if task is self._task:
            self.percent.emit(int(percent))

    def _ended(self, task: JobTask, answer: Callable[[], None]) -> None:
        if task is not self._task:
            return  # about what was chosen before
        self._task = None
        self.busy.emit("")
        answer()


def see(workspace: Path, draft: Draft, profile: Profile, source: str, progress: Any) -> Seen:
    """Look at a draft and compare it with the workspace; the body of a task."""
    look = draft.look(profile, source)
    with Workspace.open(workspace, readonly=True) as ws:
        difference = draft.compare(ws, look, progress)
        before = remembered(ws, look)
        spots = {
            row.contribution.uuid: (row.contribution.lon, row.contribution.lat)
            for row in look.rows
            if row.contribution.lon is not None and row.contribution.lat is not None
        }
        with ws.reading() as db:
            outside = outside_communes(db, spots)
    return Seen(look, difference, before, outside)


def run_import(
    workspace: Path,
    file: Path,
    source: str,
    profile: Profile,
    second: Sequence[Path],
    progress: Any,
) -> Any:
    """Import a file; the body of a task."""
    from ..core.importing.contributions import import_contributions

    with Workspace.open(workspace) as opened:
        opened.author = settings.author.get()
        return import_contributions(
            opened,
            file,
            source,
            profile=profile,
            progress=progress,
            open_table=open_table,
            related=second,
        )


def with_reading(profile: Profile, **said: Any) -> Profile:
    """A profile that reads the file itself in another way."""
    return replace(profile, **said)
