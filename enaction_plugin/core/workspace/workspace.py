"""The workspace as the rest of the program sees it."""

from __future__ import annotations

import sqlite3
import threading
import weakref
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any, Optional, Union

from ..errors import Cancelled
from ..model.contribution import Comment, Contribution
from ..model.plan import Plan, Term
from ..model.tagging import Origin, Role
from ..progress import Progress, Silent
from . import (
    assessment,
    bulk,
    check,
    contributions,
    counts,
    creation,
    database,
    entering,
    notes,
    opening,
    plans,
    projections,
    reconcile,
    relinking,
    steps,
    tagging,
    upkeep,
)
from .backup import backup, copy_whole
from .check import CheckReport
from .contributions import Upserted, Votes
from .counts import TermCounts
from .deleted import bring_back
from .districts import Districts
from .errors import WorkspaceLocked, WorkspaceNewer, WorkspaceReadOnly, translated
from .filters import ContributionFilter
from .meetings import Meetings
from .needs import Needs
from .plans import PlanChange
from .queries import Contributions
from .readings import Readings
from .rules import Rules
from .steps import Step
from .teaching import Teaching

Pathlike = Union[str, Path]


class Workspace:
    """One GeoPackage that holds contributions, plan, the planners' work and what sync needs.

    May be used from several threads: each gets its own connection. `author` is who
    writes; it goes into taggings and histories. `erased` counts the contributions whose
    personal columns were erased on opening, their day being past.
    """

    def __init__(self, path: Path, opened: opening.Opened) -> None:
        self.path = path
        self.readonly = opened.readonly
        self.newer = opened.newer
        self.erased = opened.erased
        self.author = ""
        self._local = threading.local()
        self._local.db = opened.db
        self._lock = threading.Lock()
        # Weakly: a thread that ends takes its connection with it.
        self._all = weakref.WeakSet([opened.db])
        self._busy: set[sqlite3.Connection] = set()
        self._closed = False
        self.contributions = Contributions(self.reading, self._freshen)
        self.districts = Districts(self.reading, self._writing)
        self.meetings = Meetings(self.reading, self._writing)
        self.teaching = Teaching(self.reading, self._writing)
        self.needs = Needs(self.reading, self._writing, lambda: self.author)
        self.readings = Readings(self.reading, self._writing, lambda: self.author)
        self.rules = Rules(self.reading, self._writing, self.contributions, lambda: self.author)

    @classmethod
    def create(
        cls, path: Pathlike, plan: Optional[Plan] = None, name: str = "", overwrite: bool = False
    ) -> Workspace:
        """Make a workspace and open it; without `plan` it has the 3 axes and 5 priorities.

        Raises WorkspaceExists if there is a file and `overwrite` is false, PlanProblem,
        WorkspaceMissing (no such folder), WorkspaceReadOnly, DiskFull.
        """
        path = Path(path)
        creation.create(path, plan, name, overwrite)
        return cls.open(path)

    @classmethod
    def open(cls, path: Pathlike, readonly: bool = False) -> Workspace:
        """Open a workspace; an older one is migrated after a backup.

        One of a `newer` version is opened to be looked at only, where that is possible.
        Raises WorkspaceMissing, NotAGeoPackage, NotAWorkspace, WorkspaceOlder, WorkspaceTooNew,
        WorkspaceDamaged, WorkspaceLocked, DiskFull.
        """
        path = Path(path)
        return cls(path, opening.open_workspace(path, readonly))

    def close(self) -> None:
        """Close every connection; nothing is pending, all is on disk already."""
        with self._lock:
            self._closed = True
            connections = list(self._all)
        for db in connections:
            db.close()

    def __enter__(self) -> Workspace:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def db(self) -> sqlite3.Connection:
        """The connection of the calling thread."""
        db: Optional[sqlite3.Connection] = getattr(self._local, "db", None)
        if db is None:
            with translated(self.path):
                db = database.connect(self.path, self.readonly)
            self._local.db = db
            with self._lock:
                self._all.add(db)
        return db

    @property
    def name(self) -> str:
        """What people call it."""
        return str(database.get_state(self.db, "name", self.path.stem))

    @property
    def schema_version(self) -> int:
        """The version of the layout of the file."""
        return int(database.get_state(self.db, "schema"))

    @property
    def data_version(self) -> int:
        """Changes when another connection writes: QGIS itself, an exchange, another window."""
        (version,) = self.db.execute("PRAGMA data_version").fetchone()
        return int(version)

    @contextmanager
    def transaction(self, applying: bool = False) -> Iterator[sqlite3.Connection]:
        """One transaction, all or nothing, on the calling thread's connection.

        With `applying`, what is written is not captured as planners' work. Raises
        WorkspaceReadOnly, WorkspaceNewer, WorkspaceLocked, DiskFull.
        """
        self._want_writable()
        with translated(self.path), database.transaction(self.db, applying=applying) as db:
            yield db

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """The calling thread's connection, for a reading that `interrupt` may stop.

        Raises Cancelled when it is.
        """
        db = self.db
        with self._lock:
            within = db in self._busy  # another reading of this thread, not over with this one
            self._busy.add(db)
        try:
            with translated(self.path):
                yield db
        except sqlite3.OperationalError as error:
            if "interrupted" in str(error):
                raise Cancelled from error
            raise
        finally:
            with self._lock:
                if not within:
                    self._busy.discard(db)

    def interrupt(self) -> None:
        """Stop the readings under way in other threads; writing is never interrupted."""
        with self._lock:
            for db in self._busy:
                db.interrupt()

    def plan(self) -> Plan:
        """The plan in force."""
        with self.reading() as db:
            return plans.read(db)

    def retired_terms(self) -> tuple[Term, ...]:
        """The terms that left the plan; links to them are kept."""
        with self.reading() as db:
            return plans.read_retired(db)

    def set_plan(self, plan: Plan) -> PlanChange:
        """Make `plan` the plan in force: terms that left are retired, taggings are kept.

        Raises PlanProblem, with nothing changed.
        """
        with self._writing() as db:
            return plans.write(db, plan)

    def upsert_contributions(
        self,
        batch: Iterable[Contribution],
        remote: bool = False,
        progress: Progress = Silent(),
    ) -> Upserted:
        """Bring contributions up to what their source says; planners' columns are kept."""
        with self._writing() as db:
            return contributions.upsert(db, batch, remote=remote, progress=progress)

    def bulk_load(
        self,
        rows: Iterable[Contribution],
        remote: bool = False,
        total: int = 0,
        progress: Progress = Silent(),
    ) -> Upserted:
        """Load a stream of contributions, by the quickest way there is; all or nothing."""
        with self._writing() as db:
            return bulk.load(db, rows, remote=remote, total=total, progress=progress)

    @contextmanager
    def first_load(self) -> Iterator[None]:
        """Let new contributions wait for their spatial and full-text index to the end.

        For a long first pull: inside, each page is upserted in a transaction of its
        own. Should the end not be reached, the next opening builds the indexes.
        """
        with self._writing() as db:
            bulk.begin(db)
            try:
                yield
            finally:
                bulk.finish(db)

    def upsert_comments(self, batch: Iterable[Comment]) -> Upserted:
        """Bring comments up to what their source says."""
        with self._writing() as db:
            return contributions.upsert_comments(db, batch)

    def count_votes(self, votes: Mapping[str, Votes]) -> int:
        """Set what was voted on contributions, by uuid; how many said something else before."""
        with self._writing() as db:
            return contributions.count_votes(db, votes)

    def withdraw(self, uuids: Iterable[str]) -> int:
        """Mark contributions as gone from their source; how many were not marked before."""
        with self._writing() as db:
            return contributions.withdraw(db, uuids)

    def withdraw_comments(self, uuids: Iterable[str]) -> int:
        """Mark comments as gone from their source; how many were not marked before."""
        with self._writing() as db:
            return contributions.withdraw_comments(db, uuids)

    def bring_back(self) -> int:
        """Put back citizens' contributions somebody deleted in QGIS; how many."""
        with self._writing() as db:
            return bring_back(db)

    def tag(
        self,
        fids: Iterable[int],
        term: str,
        role: Optional[Role] = None,
        origin: Origin = Origin.MANUAL,
        note: str = "",
        progress: Progress = Silent(),
    ) -> Step:
        """Link contributions to a term where they are not; one undoable step.

        After a gesture on many contributions, this or any other, `settle` lets their
        rows follow. Raises UnknownTerm. Cancelling leaves everything as it was.
        """
        with self._writing() as db:
            return tagging.tag(
                db,
                fids,
                term,
                author=self.author,
                role=role,
                origin=origin,
                note=note,
                progress=progress,
            )

    def tag_each(
        self,
        wanted: Mapping[str, Iterable[int]],
        origin: Origin,
        note: str = "",
        progress: Progress = Silent(),
    ) -> Step:
        """Link contributions to terms, each to its own; one undoable step for all.

        `wanted` has the fids for each code; the step counts links. Raises UnknownTerm.
        """
        with self._writing() as db:
            return tagging.tag_each(
                db, wanted, author=self.author, origin=origin, note=note, progress=progress
            )

    def untag(self, fids: Iterable[int], term: str, progress: Progress = Silent()) -> Step:
        """Unlink contributions from a term; one undoable step."""
        with self._writing() as db:
            return tagging.untag(db, fids, term, author=self.author, progress=progress)

    def set_main_priority(
        self,
        fids: Iterable[int],
        code: str,
        progress: Progress = Silent(),
    ) -> Step:
        """Make a priority the main one, linking it where it is missing; one undoable step."""
        with self._writing() as db:
            return tagging.set_main_priority(db, fids, code, author=self.author, progress=progress)

    def assess(
        self,
        fids: Iterable[int],
        field: str,
        value: Any,
        note: str = "",
        progress: Progress = Silent(),
    ) -> Step:
        """Decide: status, answer, answer_ready or assignee; one undoable step.

        Raises UnknownValue.
        """
        with self._writing() as db:
            return assessment.assess(
                db, fids, field, value, author=self.author, note=note, progress=progress
            )

    def settle(self, progress: Progress = Silent()) -> int:
        """Let the rows of contributions follow a gesture on many; how many did.

        What was linked is safe and undoable before this; the columns axes, priorities,
        actions, main_priority and tag_count, and so the map, follow here.
        """
        with self._writing() as db:
            return projections.settle(db, progress)

    def answer(
        self,
        fids: Iterable[int],
        text: str,
        ready: bool,
        spare_ready: bool = False,
        progress: Progress = Silent(),
    ) -> Step:
        """Give an official answer; with `spare_ready` not where one is ready. One step."""
        with self._writing() as db:
            return assessment.answer(
                db,
                fids,
                text,
                ready,
                author=self.author,
                spare_ready=spare_ready,
                progress=progress,
            )

    def relink(
        self,
        fids: Iterable[int],
        term: str,
        role: Optional[Role] = None,
        note: Optional[str] = None,
        progress: Progress = Silent(),
    ) -> Step:
        """Give links another role or reason; what is None stays. One undoable step."""
        with self._writing() as db:
            return relinking.relink(
                db, fids, term, author=self.author, role=role, note=note, progress=progress
            )

    def explain(self, fid: int, field: str, why: str) -> None:
        """Say why the last decision about a field was taken."""
        with self._writing() as db:
            notes.explain(db, fid, field, why)

    def add_note(self, fid: int, body: str, shared: bool = False) -> None:
        """Write a note under a contribution; it leaves this computer only if `shared`."""
        with self._writing() as db:
            notes.add(db, fid, body, author=self.author, shared=shared)

    def remove_note(self, uuid: str) -> None:
        """Take a note away; it stays in the trash."""
        with self._writing() as db:
            notes.remove(db, uuid)

    def enter(
        self,
        title: str,
        body: str,
        category: str = "",
        author: str = "",
        at: Optional[tuple[float, float]] = None,
    ) -> int:
        """Enter a contribution of somebody who has no access to the platform; its fid."""
        with self._writing() as db:
            return entering.enter(
                db, title=title, body=body, category=category, author=author, at=at
            )

    def undo(self, progress: Progress = Silent()) -> Optional[Step]:
        """Undo the last step; None when there is none."""
        with self._writing() as db:
            return steps.undo(db, self.author, progress)

    def redo(self, progress: Progress = Silent()) -> Optional[Step]:
        """Do the last undone step again; None when there is none."""
        with self._writing() as db:
            return steps.redo(db, self.author, progress)

    def last_step(self) -> Optional[Step]:
        """What `undo` would undo."""
        with self.reading() as db:
            return steps.last(db)

    def next_redo(self) -> Optional[Step]:
        """What `redo` would do again."""
        with self.reading() as db:
            return steps.next_redo(db)

    def tag_states(self, fids: Iterable[int]) -> dict[str, int]:
        """How many of these contributions carry each term themselves; zeros are left out."""
        with self.reading() as db:
            return counts.tag_states(db, fids)

    def term_counts(
        self,
        wanted: ContributionFilter = ContributionFilter(),  # noqa: B008 - it is frozen
    ) -> TermCounts:
        """What each term weighs under a filter, and the silent actions.

        An axis or action counts each contribution once.
        """
        every = wanted == ContributionFilter(sort=wanted.sort, near=wanted.near)
        fids = None if every else self.contributions.ids(replace(wanted, sort="newest"))
        with self.reading() as db:
            return counts.term_counts(db, fids)

    def check(self, repair: bool = False, progress: Progress = Silent()) -> CheckReport:
        """Look at everything; with `repair`, rebuild what can be rebuilt."""
        if repair:
            self._want_writable()
        with translated(self.path):
            return check.check(self.db, readonly=self.readonly, repair=repair, progress=progress)

    def reconcile(self, progress: Progress = Silent()) -> int:
        """Compare everything with what was sent; how many rows are then to be captured.

        In short transactions; cancelling leaves the comparison to be done again.
        """
        with self._writing() as db:
            return reconcile.reconcile(db, progress)

    def backup(self, progress: Progress = Silent()) -> Path:
        """A verified copy beside the file; the newest five are kept, and one a week.

        Raises DiskFull.
        """
        with translated(self.path):
            return backup(self.db, self.path, progress)

    def copy_to(self, target: Path, progress: Progress = Silent()) -> Path:
        """A verified copy of the workspace at `target`, whose folder is made if need be.

        Raises FileExistsError, DiskFull, or an OSError of the folder.
        """
        if target.exists():
            raise FileExistsError(target)
        target.parent.mkdir(parents=True, exist_ok=True)
        return copy_whole(self.db, target, progress)

    def _freshen(self) -> None:
        """Bring places and full-text index up to what other programs wrote.

        Somebody else writing is no reason to make a search wait: it then finds
        what was known before.
        """
        db = self.db
        if self.readonly or not upkeep.is_behind(db):
            return
        with suppress(WorkspaceLocked), database.transaction(db):
            upkeep.catch_up(db)

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        """The connection for a gesture, which opens its own transaction (or joins the open one)."""
        self._want_writable()
        with translated(self.path):
            yield self.db

    def _want_writable(self) -> None:
        if self.readonly:
            raise (WorkspaceNewer if self.newer else WorkspaceReadOnly)(path=self.path)
