"""Loading many contributions at once into an empty workspace.

Rows are inserted without triggers and indexes, which are built once at the end:
a sorted index, a packed R-tree, the full text in one pass. Memory stays flat: the
rows are a stream. A crash or a cancel leaves the workspace empty, as it was.

A first pull is too long for one transaction: between `begin` and `finish` each
page is a transaction of its own and the last two indexes wait for the end, when they
are built piece by piece; the mark in `sync_state` has that done at the next opening
should it not come to its end.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import islice

from ..model.contribution import Contribution
from ..progress import Progress, Silent
from . import contributions, districts, rtree, schema, search, spatial
from .contributions import Upserted
from .database import get_state, set_state, transaction

SLICE = 5000
TEXTS = 4000
"""So many texts are indexed in one transaction without holding the file for long."""
_BLOCK = 128  # rows inserted together, while what they hold is still in the processor's cache


def load(
    db: sqlite3.Connection,
    rows: Iterable[Contribution],
    *,
    remote: bool,
    total: int = 0,
    progress: Progress = Silent(),
) -> Upserted:
    """Load a stream of contributions; into a workspace that has some, it upserts them.

    `total`, if known, is for the progress only. All or nothing either way.
    """
    stream = map(contributions.normalised, rows)
    with _sorting_on_disk(db), transaction(db, applying=True, progress=progress):
        if not is_empty(db):
            return _upsert_all(db, stream, remote, total, progress)
        _strip(db)
        count, ordered = _insert_all(db, stream, total, progress)
        progress.check()
        if not ordered:
            _reorder(db)
        for statement in schema.BULK_INDEXES.values():
            db.execute(statement)
        twice = _drop_twins(db)
        progress.check()
        contributions.insert_base(db, remote)
        progress.check()
        _dress(db)
        progress.check()
        progress.report(0.75)
        search.rebuild(db)
        districts.locate_all(db)
    progress.report(1.0)
    return Upserted(added=count - twice)


@contextmanager
def _sorting_on_disk(db: sqlite3.Connection) -> Iterator[None]:
    """Sort a million rows in files: in memory it would take more than all the rest."""
    if db.in_transaction:
        yield
        return
    db.execute("PRAGMA temp_store = FILE")
    try:
        yield
    finally:
        db.execute("PRAGMA temp_store = MEMORY")


def is_empty(db: sqlite3.Connection) -> bool:
    """Whether the workspace has never had a contribution."""
    return contributions.next_fid(db) == 1


def begin(db: sqlite3.Connection) -> None:
    """From here to `finish`, new contributions wait for their spatial and full-text index."""
    with transaction(db):
        set_state(db, "loading", 1)


def finish(db: sqlite3.Connection, check: Callable[[], None] = lambda: None) -> None:
    """Build the indexes that waited, in many short transactions with `check` before each.

    What others enter or move meanwhile is seen by the triggers, and indexed with the rest.
    """
    if not get_state(db, "loading"):
        return
    for table in ("contributions", "footprints"):
        check()
        if not spatial.is_counted(db, table):  # a row came back under the number it had
            with transaction(db):
                spatial.count(db, table)
        for write in rtree.pieces(db, table, check):
            check()
            with transaction(db):
                write(db)
    more = 1
    while more:
        check()
        with transaction(db):
            more = search.refresh_some(db, TEXTS)
    check()
    with transaction(db):
        rtree.follow(db)
        districts.locate_all(db)
        set_state(db, "loading", None)


@contextmanager
def page(db: sqlite3.Connection) -> Iterator[None]:
    """One page between `begin` and `finish`, inside its transaction: its rows wait for indexes.

    The triggers that would look at, index and count each row are put away, and back
    before the transaction ends, the rows counted together; outside a load nothing is put away.
    """
    if not get_state(db, "loading"):
        yield
        return
    put_away = db.execute(_INDEXING).fetchall()
    for name, _ in put_away:
        db.execute(f'DROP TRIGGER "{name}"')
    before = spatial.numbered(db)
    yield
    spatial.count_new(db, before)
    for _, statement in put_away:
        db.execute(statement)


_INDEXING = (
    "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name IN"
    " ('contributions_entered', 'contributions_placed', 'footprints_placed',"
    "  'rtree_contributions_geom_insert', 'rtree_footprints_geom_insert',"
    "  'trigger_insert_feature_count_contributions', 'trigger_insert_feature_count_footprints')"
)


def _upsert_all(
    db: sqlite3.Connection,
    stream: Iterator[Contribution],
    remote: bool,
    total: int,
    progress: Progress,
) -> Upserted:
    done = Upserted()
    while rows := list(islice(stream, SLICE)):
        progress.check()
        done += contributions.upsert(db, rows, remote=remote)
        progress.report(min(1.0, sum(done) / total) if total else 0.5)
    return done


def _insert_all(
    db: sqlite3.Connection, stream: Iterator[Contribution], total: int, progress: Progress
) -> tuple[int, bool]:
    """Insert every row in the order it comes; how many, and whether that is the order of time."""
    count = 0
    ordered = True
    newest = ""
    while rows := list(islice(stream, _BLOCK)):
        progress.check()
        times = [newest, *(row.created_at or "" for row in rows)]
        ordered = ordered and times == sorted(times)
        newest = times[-1]
        contributions.insert_rows(db, rows, first=count + 1)
        count += len(rows)
        progress.report(min(0.5, 0.5 * count / total) if total else 0.25)
    return count, ordered


def _strip(db: sqlite3.Connection) -> None:
    schema.drop_triggers(db)
    for name in schema.BULK_INDEXES:
        db.execute(f"DROP INDEX {name}")


def _dress(db: sqlite3.Connection) -> None:
    for table in ("contributions", "footprints"):
        spatial.count(db, table)
        rtree.rebuild(db, table)
    schema.install_triggers(db)


def _reorder(db: sqlite3.Connection) -> None:
    """Renumber the rows so that fids follow `created_at`."""
    for statement in _REORDER:
        db.execute(statement)


_REORDER = (
    "CREATE TEMP TABLE reordered AS SELECT fid AS old FROM contributions"
    " ORDER BY coalesce(created_at, ''), fid",
    "CREATE TABLE sync_loaded AS SELECT * FROM contributions",
    "DELETE FROM contributions",
    "INSERT INTO contributions (fid, geom, uuid, platform_id, source, title, body, category, kind,"
    " created_at, updated_at, votes_for, votes_against, score_mean, score_count, comment_count,"
    " author, url, moderation, tag_count) SELECT r.rowid, l.geom, l.uuid, l.platform_id, l.source,"
    " l.title, l.body, l.category, l.kind, l.created_at, l.updated_at, l.votes_for,"
    " l.votes_against, l.score_mean, l.score_count, l.comment_count, l.author, l.url,"
    " l.moderation, 0 FROM temp.reordered r CROSS JOIN sync_loaded l ON l.rowid = r.old"
    " ORDER BY r.rowid",
    "DROP TABLE sync_loaded",
    "DROP TABLE temp.reordered",
)


def _drop_twins(db: sqlite3.Connection) -> int:
    """Of rows with the same uuid keep the last; how many went."""
    twins = db.execute(
        "SELECT c.fid FROM (SELECT uuid, max(fid) AS last FROM contributions"
        " GROUP BY uuid HAVING count(*) > 1) d JOIN contributions c ON c.uuid = d.uuid"
        " WHERE c.fid < d.last"
    ).fetchall()
    db.executemany("DELETE FROM contributions WHERE fid = ?", twins)
    return len(twins)
