"""What the docks, the map and the dialogs share: the open workspace and the subject at hand.

Everything that reads or writes the workspace goes through three threads, each
with its own connection: `_pages` for what is on screen, `_counts` for the slow
questions, `_writer` for what planners do. Answers arrive as signals, in the main thread.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..core.model.plan import Plan
from ..core.model.tagging import Origin
from ..core.workspace import ContributionFilter
from . import settings
from .background import Answer, Background, Question

if TYPE_CHECKING:
    from ..core.workspace import Workspace

POLL_MS = 2000


@dataclass(frozen=True)
class Head:
    """What is known of a workspace as soon as it is open."""

    name: str
    plan: Plan
    readonly: bool
    districts: tuple[Any, ...]
    connection: str  # the name of the connection in QGIS's settings, or empty
    newer: bool  # made by a later version of the plugin: it can be looked at only
    erased: int  # contributions whose personal columns were erased, their day being past


def _head(workspace: Workspace) -> Head:
    from ..core.workspace.database import get_state

    workspace.author = settings.author.get()
    return Head(
        workspace.name,
        workspace.plan(),
        workspace.readonly,
        tuple(workspace.districts.all()),
        str(get_state(workspace.db, "connection", "")),
        workspace.newer,
        workspace.erased,
    )


class Session(QObject):
    """The open workspace, the filter, the selection and the current contribution."""

    opened = pyqtSignal()
    closing = pyqtSignal()  # last call: what is being written must be kept now
    closed = pyqtSignal()
    changed = pyqtSignal(object)  # fids whose rows changed, or None: anything may have
    plan_changed = pyqtSignal()
    filter_changed = pyqtSignal()
    selection_changed = pyqtSignal()
    current_changed = pyqtSignal()
    stepped = pyqtSignal(object, bool)  # a core Step, and whether it was undone
    failed = pyqtSignal(object)
    write_failed = pyqtSignal(object)  # also told by `failed`: something was not saved
    busy_changed = pyqtSignal(bool)
    weighed = pyqtSignal()  # the highest score is known
    vanished = pyqtSignal(bool)  # the file of the workspace is gone; or is back

    def __init__(self, describe: Callable[[Plan], Any], parent: Optional[QObject] = None) -> None:
        """`describe` makes `looks` of a plan, once for each plan: how its terms look and read."""
        super().__init__(parent)
        self._describe = describe
        self._path: Optional[Path] = None
        self._head: Optional[Head] = None
        self.looks: Any = None
        self.highest_score = 1
        self.filter = ContributionFilter()
        self.selection: tuple[int, ...] = ()
        self.current: Optional[int] = None
        self._pages: Optional[Background] = None
        self._counts: Optional[Background] = None
        self._writer: Optional[Background] = None
        self._thinker: Optional[Background] = None  # made when first asked
        self._version: Optional[int] = None
        self._gone = False
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(self._look_for_changes)

    @property
    def is_open(self) -> bool:
        """Whether a workspace is open and its plan known."""
        return self._head is not None

    @property
    def head(self) -> Head:
        """What is known of the open workspace."""
        if self._head is None:
            raise LookupError("no workspace is open")
        return self._head

    @property
    def path(self) -> Path:
        """The file of the open workspace."""
        if self._path is None:
            raise LookupError("no workspace is open")
        return self._path

    @property
    def readonly(self) -> bool:
        """Whether nothing can be written."""
        return self._head is None or self._head.readonly

    # life

    def open(self, path: Path, wanted: Optional[ContributionFilter] = None) -> None:
        """Open another workspace, filtered if told so; `opened` or `failed` follows."""
        self.close()
        self._path = path
        if wanted is not None:
            self.filter = wanted
        self._writer = Background(path, parent=self)
        self._writer.failed.connect(self._open_failed)
        self._writer.do(_head, self._opened, self._open_failed)

    def _opened(self, head: Head) -> None:
        self._head = head
        self.looks = self._describe(head.plan)
        self._pages = self._reader()
        self._counts = self._reader()
        settings.remember_workspace(self.path)
        self._poll.start()
        self._look_for_changes()
        self.opened.emit()

    def _reader(self) -> Background:
        reader = Background(self.path, readonly=True, parent=self)
        reader.failed.connect(self.failed)
        return reader

    def _open_failed(self, error: Exception) -> None:
        was_open = self.is_open
        if not was_open:
            self.close()
        self.failed.emit(error)

    def close(self) -> None:
        """Finish what was asked and forget the workspace."""
        self._poll.stop()
        if self.is_open:
            self.closing.emit()
        threads = (self._thinker, self._pages, self._counts, self._writer)
        self._thinker = self._pages = self._counts = self._writer = None
        for thread in threads:
            if thread is not None:
                thread.close()
                thread.deleteLater()
        was_open, self._head, self.looks, self._path = self.is_open, None, None, None
        self.filter, self.selection, self.current = ContributionFilter(), (), None
        self._version = None
        self._gone = False
        if was_open:
            self.closed.emit()

    # questions

    def read(self, question: Question, answer: Answer) -> None:
        """Ask something quick: rows, the card. Each question is answered."""
        if self._pages is not None:
            self._pages.do(question, answer, self.failed.emit)

    def read_latest(self, channel: str, question: Question, answer: Answer) -> None:
        """Ask something quick of which only the last answer matters."""
        if self._pages is not None:
            self._pages.ask(channel, question, answer, self.failed.emit)

    def count(self, channel: str, question: Question, answer: Answer) -> None:
        """Ask something that may take a while; a newer question of the channel replaces it."""
        if self._counts is not None:
            self._counts.ask(channel, question, answer, self.failed.emit)

    def think(self, channel: str, question: Question, answer: Answer) -> None:
        """Ask something that computes for long, in a thread of its own, as `count` does."""
        if self._counts is None:
            return
        if self._thinker is None:
            self._thinker = self._reader()
        self._thinker.ask(channel, question, answer, self.failed.emit)

    def weigh(self) -> None:
        """Ask for the highest score; `weighed` follows when every contribution was looked at."""
        self.count("highest", lambda ws: ws.contributions.highest_score(), self._weighed)

    def _weighed(self, highest: int) -> None:
        if highest != self.highest_score:
            self.highest_score = highest
            self.weighed.emit()

    # what everyone looks at

    def set_filter(self, wanted: ContributionFilter) -> None:
        """Filter the list and the counts."""
        if wanted != self.filter:
            self.filter = wanted
            self.filter_changed.emit()

    def select(self, fids: Iterable[int]) -> None:
        """Select contributions; a single one becomes the current one."""
        wanted = tuple(sorted(set(fids)))
        if wanted == self.selection:
            return
        self.selection = wanted
        self.selection_changed.emit()
        if len(wanted) == 1:
            self.set_current(wanted[0])

    def set_current(self, fid: Optional[int]) -> None:
        """Show another contribution in the card and on the map."""
        if fid != self.current:
            self.current = fid
            self.current_changed.emit()

    def targets(self) -> tuple[int, ...]:
        """What a gesture applies to: the selection, or else the current contribution."""
        if self.selection:
            return self.selection
        return () if self.current is None else (self.current,)

    # gestures; each one is one step that can be undone

    def tag(self, fids: Iterable[int], code: str) -> None:
        """Link contributions to a term."""
        self._step(fids, lambda ws, chosen: ws.tag(chosen, code))

    def tag_each(self, wanted: Mapping[str, Iterable[int]], origin: Origin) -> None:
        """Link contributions to terms, each to its own: fids by code."""
        each = {code: list(fids) for code, fids in wanted.items()}
        everyone = sorted({fid for fids in each.values() for fid in fids})
        self._step(everyone, lambda ws, _: ws.tag_each(each, origin))

    def untag(self, fids: Iterable[int], code: str) -> None:
        """Take the links of contributions to a term away."""
        self._step(fids, lambda ws, chosen: ws.untag(chosen, code))

    def toggle(self, fids: Iterable[int], code: str) -> None:
        """Link all of them unless all are linked already; then take the links away."""

        def gesture(ws: Workspace, chosen: list[int]) -> Any:
            linked = ws.tag_states(chosen).get(code, 0)
            return ws.untag(chosen, code) if linked == len(chosen) else ws.tag(chosen, code)

        self._step(fids, gesture)

    def set_main_priority(self, fids: Iterable[int], code: str) -> None:
        """Make a priority the main one, which gives the colour on the map."""
        self._step(fids, lambda ws, chosen: ws.set_main_priority(chosen, code))

    def assess(self, fids: Iterable[int], field: str, value: Any) -> None:
        """Set a field planners decide about: status, answer, answer_ready, assignee."""
        self._step(fids, lambda ws, chosen: ws.assess(chosen, field, value))

    def answer(self, fids: Iterable[int], text: str, ready: bool, spare: bool = False) -> None:
        """Give an official answer; with `spare`, not where one is ready already."""
        self._step(fids, lambda ws, chosen: ws.answer(chosen, text, ready, spare_ready=spare))

    def relink(self, fids: Iterable[int], code: str, **what: Any) -> None:
        """Say more about links: `role` or `note`."""
        self._step(fids, lambda ws, chosen: ws.relink(chosen, code, **what))

    def decide_reading(
        self, fids: Iterable[int], readers: frozenset[str], followed: str, why: str = ""
    ) -> None:
        """Follow one of two readers where they differ; with "", keep what both linked."""
        self._step(fids, lambda ws, chosen: ws.readings.decide(chosen, readers, followed, why))

    def explain(self, fid: int, field: str, why: str) -> None:
        """Say why the last decision about a field was taken."""
        self._write(lambda ws: ws.explain(fid, field, why), lambda _: self.changed.emit([fid]))

    def add_note(self, fid: int, body: str, shared: bool) -> None:
        """Write a note under a contribution."""
        self._write(lambda ws: ws.add_note(fid, body, shared), lambda _: self.changed.emit([fid]))

    def remove_note(self, fid: int, uuid: str) -> None:
        """Take a note away."""
        self._write(lambda ws: ws.remove_note(uuid), lambda _: self.changed.emit([fid]))

    def enter(self, done: Callable[[int], None], **values: Any) -> None:
        """Enter a contribution; `done` is given its fid."""

        def entered(fid: int) -> None:
            self.refresh()
            done(fid)

        self._write(lambda ws: ws.enter(**values), entered)

    def undo(self) -> None:
        """Undo the last step, if there is one."""
        self._write(lambda ws: ws.undo(), lambda step: self._stepped(step, None, undone=True))

    def redo(self) -> None:
        """Do again the step undone last, if there is one."""
        self._write(lambda ws: ws.redo(), lambda step: self._stepped(step, None, undone=False))

    def work(
        self,
        action: Question,
        answer: Answer,
        fids: Optional[list[int]] = None,
        failed: Optional[Answer] = None,
    ) -> None:
        """Do something else that writes, after all that was asked before.

        Rows of `fids` may have changed by it; None tells that it is not known which. An
        error goes to `failed` too, if that is given.
        """

        def done(result: Any) -> None:
            answer(result)
            self.changed.emit(fids)

        self._write(action, done, failed)

    def aside(self, action: Question, answer: Answer, failed: Answer) -> None:
        """Write what no planner asked for, in its turn; only `failed` hears of an error."""
        if self._writer is not None:
            self._writer.do(action, answer, failed)

    def _step(self, fids: Iterable[int], gesture: Callable[[Workspace, list[int]], Any]) -> None:
        chosen = list(fids)
        if chosen:
            self._write(
                lambda ws: gesture(ws, chosen),
                lambda step: self._stepped(step, chosen, undone=False),
            )

    def _write(self, action: Question, answer: Answer, told: Optional[Answer] = None) -> None:
        if self._writer is None:
            return
        self.busy_changed.emit(True)

        def done(result: Any) -> None:
            self.busy_changed.emit(False)
            answer(result)

        def failed(error: Exception) -> None:
            self.busy_changed.emit(False)
            self.write_failed.emit(error)
            self.failed.emit(error)
            if told is not None:
                told(error)

        self._writer.do(action, done, failed)

    def _stepped(self, step: Any, fids: Optional[list[int]], undone: bool) -> None:
        if step is None:
            return
        self.stepped.emit(step, undone)
        self.changed.emit(fids)
        self._settle(fids)

    def _settle(self, fids: Optional[list[int]]) -> None:
        """Let the rows of a gesture on many follow, once it is safe and told."""

        def settled(count: int) -> None:
            if count:
                self.changed.emit(fids)

        if self._writer is not None:
            self._writer.do(lambda ws: ws.settle(), settled, self.failed.emit)

    def connect_to(self, name: str, done: Callable[[], None]) -> None:
        """Remember in the workspace which connection it synchronises with."""

        def remember(ws: Workspace) -> Head:
            from ..core.workspace.database import set_state

            with ws.transaction(applying=True) as db:
                set_state(db, "connection", name)
            return _head(ws)

        def remembered(head: Head) -> None:
            self._head_read(head)
            done()

        self._write(remember, remembered)

    # changes made elsewhere

    def refresh(self) -> None:
        """Read again: something outside the docks changed the workspace."""
        if self._writer is not None:
            self._writer.ask("head", _head, self._head_read, self.failed.emit)

    def _head_read(self, head: Head) -> None:
        if not self.is_open:
            return
        plan_changed = head.plan != self.head.plan or head.districts != self.head.districts
        self._head, self.looks = head, self._describe(head.plan)
        if plan_changed:
            self.plan_changed.emit()
        self.changed.emit(None)

    def _look_for_changes(self) -> None:
        gone = self._path is not None and not self._path.exists()
        if gone != self._gone:
            self._gone = gone
            self.vanished.emit(gone)
        if gone:
            return
        if self._writer is not None:
            self._writer.ask("version", lambda ws: ws.data_version, self._version_read)

    def _version_read(self, version: int) -> None:
        before, self._version = self._version, version
        if before is not None and before != version:
            self.refresh()
