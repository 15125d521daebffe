"""Merging a colleague's file into a workspace, slice by slice."""

from __future__ import annotations

import json
import sqlite3
import struct
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple, Optional

from ... import shapes
from ...errors import QT_TRANSLATE_NOOP, Sentence
from ...geometry import blob_point, blob_wkb
from ...model.contribution import CITIZEN_FIELDS, Comment, Contribution
from ...progress import Progress, Silent
from ...workspace import Workspace
from ...workspace import contributions as store
from ...workspace.database import now
from .. import receipts
from . import foreign, gather, meetings, workfile
from .absorb import absorb
from .gather import SLICE, Header
from .parcel import Parcel, canonical
from .union import Outcome, Terms, merge

NOT_HERE = QT_TRANSLATE_NOOP(
    "Enaction",
    "Contributions of the file that are not in this workspace: {count}. The work on them was left "
    "in the file: receive or import them, then read the file again.",
)
NO_TERM = QT_TRANSLATE_NOOP(
    "Enaction",
    "Terms of the file that your plan does not have: {count}. Links to them are kept; load the "
    "plan that has them.",
)
OTHER_PLATFORM = QT_TRANSLATE_NOOP(
    "Enaction",
    "The file belongs to another platform than this workspace: what both know under the same "
    "identifier was merged, the rest was added.",
)


@dataclass
class MergeReport:
    """What a merge did, or with `dry_run` would do.

    `merged` counts changes taken over; `conflicts` the fields on which the file and this
    workspace differ and a planner has to decide; the others what `merged` is made of.
    """

    file: str = ""
    whose: str = ""
    started: str = ""
    ended: str = ""
    dry_run: bool = False
    merged: int = 0
    conflicts: int = 0
    links: int = 0
    unlinked: int = 0
    decisions: int = 0
    notes: int = 0
    entered: int = 0
    added: int = 0  # citizens' contributions
    changed: int = 0  # citizens' contributions
    comments: int = 0
    events: int = 0  # of meetings
    backup: str = ""
    notices: list[Sentence] = field(default_factory=list)

    def document(self) -> dict[str, Any]:
        """As plain data, for the receipt."""
        values = {name: value for name, value in vars(self).items() if name != "notices"}
        return {**values, "kind": "file", "notices": [one.as_data() for one in self.notices]}


class Other(NamedTuple):
    """A file to merge: where it stands, its parcels in slices, and its citizens' data."""

    header: Header
    total: int
    parcels: Iterator[Mapping[str, Parcel]]
    db: Optional[sqlite3.Connection]  # a workspace; None: a file of waiting work


def merge_file(
    ws: Workspace, path: Path, dry_run: bool = False, progress: Progress = Silent()
) -> MergeReport:
    """Merge the workspace or the file of waiting work at `path` into `ws`.

    The file is only read. A backup of `ws` is made before the first change; wherever it
    stops, what was merged until then is kept, and merging again goes on from there.
    Raises an error of the workspace about either file, SameFile, NotAWorkFile, LeftOpen,
    Cancelled.
    """
    report = MergeReport(path.name, started=now(), dry_run=dry_run)
    with _opened(path, ws.path, progress) as other:
        report.whose = other.header.name
        _Merger(ws, other, report, progress).run()
    report.ended = now()
    if not dry_run:
        with ws.transaction(applying=True) as db:
            receipts.keep(db, report.ended, report.document())
    return report


@contextmanager
def _opened(path: Path, ours: Path, progress: Progress) -> Iterator[Other]:
    if workfile.is_one(path):
        header, found = workfile.read(path)
        yield Other(header, len(found), _sliced(found), None)
        return
    with foreign.reading(path, ours, progress) as db:
        uuids = sorted(gather.worked_on(db))
        slices = (gather.parcels(db, part) for part in gather.slices(uuids))
        yield Other(gather.header(db), len(uuids), slices, db)


def _sliced(found: Sequence[Parcel]) -> Iterator[Mapping[str, Parcel]]:
    rest = iter(found)
    while part := list(islice(rest, SLICE)):
        yield {parcel.contribution: parcel for parcel in part}


def keep_backup(ws: Workspace, report: MergeReport) -> None:
    """Keep a copy before the first thing a merge writes."""
    if not report.backup:
        report.backup = ws.backup().name


class _Merger:
    """One merge: citizens' data first, so that the work on them has its place."""

    def __init__(
        self, ws: Workspace, other: Other, report: MergeReport, progress: Progress
    ) -> None:
        self._ws = ws
        self._other = other
        self._report = report
        self._progress = progress
        self._here = gather.header(ws.db)
        there = other.header
        same = bool(self._here.server) and self._here.server == there.server
        level = self._here.epoch == there.epoch and self._here.cursor <= there.cursor
        self._terms = Terms(same, same and level)
        self._dry = report.dry_run
        self._arriving: set[str] = set()  # a dry run's: contributions that would be here

    def run(self) -> None:
        here, there = self._here.server, self._other.header.server
        if here and there and here != there:
            self._report.notices.append(Sentence(OTHER_PLATFORM))
        if self._other.db is not None:
            _Citizens(self._ws, self._other.db, self._report, self._terms, self._arriving).run(
                self._progress
            )
        missing = done = 0
        terms: set[str] = set()
        for theirs in self._other.parcels:
            self._progress.check()
            missing += self._slice(theirs, terms)
            done += len(theirs)
            self._progress.report(0.3 + 0.7 * done / max(self._other.total, 1))
        if self._other.db is not None:
            self._meetings(self._other.db)
        if missing:
            self._report.notices.append(Sentence(NOT_HERE, count=missing))
        self._say_terms(terms)

    def _meetings(self, other: sqlite3.Connection) -> None:
        arrived = meetings.arriving(self._ws, other)
        self._report.events = sum(map(len, arrived.values()))
        self._report.merged += self._report.events
        if arrived and not self._dry:
            keep_backup(self._ws, self._report)
            meetings.unite(self._ws, other, arrived)

    def _slice(self, theirs: Mapping[str, Parcel], terms: set[str]) -> int:
        """Merge one slice in a transaction; how many contributions are nowhere to be found."""
        outcomes, mine = self._plan(self._ws.db, theirs)
        if not self._dry and any(outcome.count or outcome.fields for outcome in outcomes.values()):
            keep_backup(self._ws, self._report)
            with self._ws.transaction() as db:
                outcomes, mine = self._plan(db, theirs)
                absorb(db, outcomes, mine, theirs, self._report.file)
        self._count(outcomes, mine, terms)
        return sum(outcome.missing for outcome in outcomes.values())

    def _plan(
        self, db: sqlite3.Connection, theirs: Mapping[str, Parcel]
    ) -> tuple[dict[str, Outcome], dict[str, Parcel]]:
        mine = gather.parcels(db, list(theirs))
        for uuid in self._arriving & theirs.keys():
            mine[uuid].known = True
        outcomes = {uuid: merge(mine[uuid], theirs[uuid], self._terms) for uuid in theirs}
        return {u: o for u, o in outcomes.items() if o.count or o.fields or o.missing}, mine

    def _count(
        self, outcomes: Mapping[str, Outcome], mine: Mapping[str, Parcel], terms: set[str]
    ) -> None:
        report = self._report
        for uuid, outcome in outcomes.items():
            report.merged += outcome.count
            report.entered += outcome.create
            report.notes += len(outcome.notes)
            for link in outcome.links.values():
                report.links += link.there
                report.unlinked += not link.there
                if link.there:
                    terms.add(str(link.doc.get("term") or ""))
            for name, decided in outcome.fields.items():
                # The words of what was entered here or there are no decision about it.
                report.decisions += decided.adopted is not None and name not in CITIZEN_FIELDS
                here = mine[uuid].fields.get(name)
                shown = decided.adopted or here
                report.conflicts += sum(
                    shown is not None and one.value != shown.value for one in decided.asides
                )

    def _say_terms(self, terms: Iterable[str]) -> None:
        unknown = self._ws.db.execute(
            "SELECT count(*) FROM json_each(?) j"
            " WHERE NOT EXISTS"
            " (SELECT 1 FROM terms m WHERE m.code = j.value AND m.retired_at IS NULL)",
            (json.dumps(sorted(terms)),),
        ).fetchone()[0]
        if unknown:
            self._report.notices.append(Sentence(NO_TERM, count=unknown))


class _Citizens:
    """Contributions and comments of the other workspace that this one lacks."""

    def __init__(
        self,
        ws: Workspace,
        other: sqlite3.Connection,
        report: MergeReport,
        terms: Terms,
        arriving: set[str],
    ) -> None:
        self._ws = ws
        self._other = other
        self._report = report
        self._same_platform = terms.same_platform
        self._arriving = arriving

    def run(self, progress: Progress) -> None:
        (last,) = self._other.execute("SELECT coalesce(max(fid), 0) FROM sync_base").fetchone()
        for start in range(0, last, SLICE):
            progress.check()
            self._contributions(start)
            progress.report(0.3 * start / last)
        (last,) = self._other.execute("SELECT coalesce(max(fid), 0) FROM comments").fetchone()
        for start in range(0, last, SLICE):
            progress.check()
            self._comments(start)

    def _contributions(self, start: int) -> None:
        rows = self._other.execute(
            "SELECT b.uuid, b.doc, b.geom, b.remote, f.geom FROM sync_base b"
            " JOIN contributions c ON c.fid = b.fid LEFT JOIN footprints f ON f.uuid = b.uuid"
            " WHERE b.fid > ? AND b.fid <= ? AND b.doc IS NOT NULL AND b.uuid IS NOT NULL",
            (start, start + SLICE),
        ).fetchall()
        known = store.stored(self._ws.db, [row[0] for row in rows])
        wanted: dict[bool, list[Contribution]] = {True: [], False: []}
        for uuid, text, geom, remote, shape in rows:
            doc = json.loads(text)
            before = known.get(uuid)
            if before is not None and (before.remote or not _newer(doc, before.doc)):
                continue
            told = bool(remote) and self._same_platform
            wanted[told].append(_contribution(uuid, doc, geom, shape))
            self._report.added += before is None
            self._report.changed += before is not None
            self._report.merged += 1
            self._arriving.add(uuid)
        for told, part in wanted.items():
            if part and not self._report.dry_run:
                keep_backup(self._ws, self._report)
                self._ws.upsert_contributions(part, remote=told)

    def _comments(self, start: int) -> None:
        rows = self._other.execute(
            "SELECT uuid, contribution, body, author, created_at, parent FROM comments"
            " WHERE fid > ? AND fid <= ? AND withdrawn_at IS NULL AND coalesce(uuid, '') <> ''",
            (start, start + SLICE),
        ).fetchall()
        here = self._ws.db.execute(
            "SELECT k.uuid FROM json_each(?) j CROSS JOIN comments k ON k.uuid = j.value",
            (json.dumps([row[0] for row in rows]),),
        )
        known = {uuid for (uuid,) in here}
        fresh = [_comment(row) for row in rows if row[0] not in known]
        self._report.comments += len(fresh)
        self._report.merged += len(fresh)
        if fresh and not self._report.dry_run:
            keep_backup(self._ws, self._report)
            self._ws.upsert_comments(fresh)


def _newer(theirs: Mapping[str, Any], mine: Optional[str]) -> bool:
    """Whether the file's copy of a citizen's words is the later one; of two as late, one wins."""
    if mine is None:
        return False  # entered here: the two are merged as planners' work
    ours = json.loads(mine)

    def rank(doc: Mapping[str, Any]) -> tuple[str, str]:
        return str(doc.get("updated_at") or doc.get("created_at") or ""), canonical(doc)

    return rank(theirs) > rank(ours)


def _comment(row: Sequence[Any]) -> Comment:
    uuid, contribution, body, author = map(_cell, row[:4])
    created_at, parent = (part if part is None else str(part) for part in row[4:])
    return Comment(uuid, contribution, body, author, created_at, parent)


def _contribution(
    uuid: str, doc: Mapping[str, Any], geom: Optional[bytes], shape: Optional[bytes]
) -> Contribution:
    values = {name: _typed(name, doc.get(name)) for name in CITIZEN_FIELDS}
    try:
        lon, lat = (blob_point(geom) if geom else None) or (None, None)
        footprint = blob_wkb(shape) if shape else None
        if footprint:
            shapes.from_wkb(footprint)
    except (ValueError, IndexError, struct.error):  # a blob that is no geometry
        lon = lat = footprint = None
    return Contribution(str(uuid), **values, lon=lon, lat=lat, footprint=footprint)


_NUMBERS = {"votes_for", "votes_against", "score_count", "comment_count"}


def _typed(name: str, value: Any) -> Any:
    """A value of a foreign document as the column wants it."""
    if name == "score_mean" or name in _NUMBERS:
        fitting = isinstance(value, (int, float)) and not isinstance(value, bool)
        if name == "score_mean":
            return float(value) if fitting else None
        return int(value) if fitting else 0
    return value if value is None else _cell(value)


def _cell(value: Any) -> str:
    return "" if value is None else str(value)
