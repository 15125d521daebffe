"""Writes what a file says into a workspace, or only counts what would be written."""

from __future__ import annotations

import itertools
import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, TypeVar

from ..model.contribution import Comment, Contribution
from ..progress import Progress
from ..workspace import ContributionFilter, WorkspaceLocked
from ..workspace.bulk import is_empty
from ..workspace.contributions import (
    Stored,
    Upserted,
    document,
    next_fid,
    normalised,
    point,
    stored,
    titles,
)
from .errors import StoppedHalfway

if TYPE_CHECKING:
    from ..workspace import Workspace

READ_SHARE = 0.5  # of the progress, when an empty workspace is loaded
_NAMED = 200  # of what is missing from the file
_BATCH = 1000  # rows a transaction; keeps each under 250 ms
_Item = TypeVar("_Item")


class Writer:
    """The workspace, seen from an import of one source.

    `first` says that the workspace never had a contribution. `done` counts
    contributions, `comments` those added or changed, `before` the contributions of
    the source that were not withdrawn when `withdraw` looked; `gone` are the first of
    those that are no longer there, as (number, title). `top` is the fid the first new
    contribution gets.
    """

    def __init__(self, ws: Workspace, source: str, dry_run: bool, progress: Progress) -> None:
        self._ws = ws
        self._source = source
        self._dry_run = dry_run
        self._progress = progress
        self.first = is_empty(ws.db)
        self.done = Upserted()
        self.comments = 0
        self.before = 0
        self.gone: list[tuple[str, str]] = []
        self.top = next_fid(ws.db)

    def take(self, contributions: Iterable[Contribution], comments: list[Comment]) -> None:
        """Bring the workspace up to what the file says.

        An empty workspace is loaded at once, all or nothing; another one batch by
        batch. `comments` fills while the contributions are walked, and is emptied.
        """
        if self.first and not self._dry_run:
            self.done = self._ws.bulk_load(contributions, progress=_Rest(self._progress))
            contributions = ()
        for batch in _batches(contributions):
            self._progress.check()
            if self._dry_run:
                self.done += self._compare(batch)
            else:
                self.done += self._upserted(batch)
            self._take_comments(comments)
        self._take_comments(comments)

    def _upserted(self, batch: Sequence[Contribution]) -> Upserted:
        try:
            return self._ws.upsert_contributions(batch)
        except WorkspaceLocked as error:
            count = sum(self.done)
            if not count:
                raise
            raise StoppedHalfway(path=self._ws.path, count=count) from error

    def _take_comments(self, comments: list[Comment]) -> None:
        if comments and not self._dry_run:
            done = self._ws.upsert_comments(comments)
            self.comments += done.added + done.changed
        comments.clear()

    def _compare(self, batch: Sequence[Contribution]) -> Upserted:
        with self._ws.reading() as db:
            known = stored(db, [row.uuid for row in batch])
        added = sum(row.uuid not in known for row in batch)
        changed = sum(row.uuid in known and bool(differs(known[row.uuid], row)) for row in batch)
        return Upserted(added, changed, len(batch) - added - changed)

    def withdraw(self, seen: Collection[int]) -> int:
        """Mark what the file no longer has; `seen` holds the hashes of the uuids it has."""
        if self.first:
            return 0
        gone: list[str] = []
        for uuids in _batches(self._uuids_of_source()):
            self._progress.check()
            missing = [uuid for uuid in uuids if hash(uuid) not in seen]
            with self._ws.reading() as db:
                known = stored(db, missing) if missing else {}
            standing = [uuid for uuid in missing if not known[uuid].withdrawn]
            self.before += len(uuids) - len(missing) + len(standing)
            gone.extend(standing)
            if standing and len(self.gone) < _NAMED:
                with self._ws.reading() as db:
                    self.gone += titles(db, standing[: _NAMED - len(self.gone)])
        if not self._dry_run:
            self.before -= self.done.added
            for uuids in _batches(gone):
                self._ws.withdraw(uuids)
        return len(gone)

    def _uuids_of_source(self) -> Iterator[str]:
        wanted = ContributionFilter(sources=frozenset({self._source}))
        fids = self._ws.contributions.ids(wanted)
        for start in range(0, len(fids), _BATCH):
            yield from self._ws.contributions.uuids(fids[start : start + _BATCH])


class _Rest:
    """The progress of what comes after the file was read: what is read tells its own."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self.check = progress.check

    def report(self, fraction: float) -> None:
        if fraction > READ_SHARE:
            self._progress.report(fraction)


def _batches(items: Iterable[_Item]) -> Iterator[list[_Item]]:
    walk = iter(items)
    while batch := list(itertools.islice(walk, _BATCH)):
        yield batch


def differs(before: Stored, row: Contribution) -> tuple[str, ...]:
    """The fields in which a row says something else than the workspace knows."""
    row = normalised(row)
    found = ["withdrawn_at"] * before.withdrawn + ["position"] * (before.geom != point(row))
    text = document(row)
    if before.doc is None or before.doc == text:
        return tuple(found) if before.doc is not None else (*found, "source")
    old, new = json.loads(before.doc), json.loads(text)
    return (*found, *(name for name in new if old.get(name) != new[name]))
