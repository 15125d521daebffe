"""Citizens' data as their source gives them: the only code that writes their columns.

A refresh writes what changed and nothing else; planners' columns are never part
of it. What the source last said stays in `sync_base`, beside the row it became.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from types import MappingProxyType
from typing import NamedTuple, Optional

from ..geometry import point_blob, shape_blob
from ..model.contribution import CITIZEN_FIELDS, Comment, Contribution
from ..progress import Progress, Silent
from . import search, spatial, upkeep
from .database import get_state, now, transaction

SLICE = 1000


class Upserted(NamedTuple):
    """How many contributions (or comments) a batch added, changed and left alone."""

    added: int = 0
    changed: int = 0
    unchanged: int = 0

    def __add__(self, other: object) -> Upserted:
        if not isinstance(other, Upserted):
            return NotImplemented
        return Upserted(*(mine + theirs for mine, theirs in zip(self, other)))


class Stored(NamedTuple):
    """A contribution as the workspace knows it already."""

    fid: int
    doc: Optional[str]
    geom: Optional[bytes]
    withdrawn: bool
    remote: bool


class Votes(NamedTuple):
    """What was voted on a contribution: for and against, or a mean of ratings; None: not said."""

    votes_for: Optional[int] = None
    votes_against: Optional[int] = None
    score_mean: Optional[float] = None
    score_count: Optional[int] = None


_INSERT = """
INSERT INTO contributions (fid, geom, uuid, platform_id, source, title, body, category, kind,
  created_at, updated_at, votes_for, votes_against, score_mean, score_count, comment_count,
  author, url, moderation, tag_count)
VALUES """
_ROW = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)"
_ROWS = 50
"""Inserted by one statement: a row at a time would wait for other threads of Python at each."""
_REPLACE_BASE = """
INSERT OR REPLACE INTO sync_base (fid, uuid, doc, geom, remote) VALUES (?, ?, ?, ?, ?)
"""
# As `document` writes it; in one statement for many rows.
_SAID = """
SELECT c.fid, c.uuid, json_object('platform_id', platform_id, 'source', source, 'title', title,
  'body', body, 'category', category, 'kind', kind, 'created_at', created_at,
  'updated_at', updated_at, 'votes_for', votes_for, 'votes_against', votes_against,
  'score_mean', score_mean, 'score_count', score_count, 'comment_count', comment_count,
  'author', author, 'url', url, 'moderation', moderation), geom, ?"""
_BASE = "".join(
    (
        "INSERT OR REPLACE INTO sync_base (fid, uuid, doc, geom, remote)",
        _SAID,
        " FROM contributions c WHERE c.fid >= ? ORDER BY c.fid",
    )
)
_BASE_OF_VERSIONS = "".join(
    (
        "INSERT OR REPLACE INTO sync_base (fid, uuid, doc, geom, remote, version)",
        _SAID,
        ", j.value FROM json_each(?) j CROSS JOIN contributions c ON c.fid = ? + j.key",
    )
)
_UNINDEXED = """
INSERT OR IGNORE INTO sync_stale_text (fid, indexed) SELECT fid, 0 FROM contributions
WHERE fid >= ?
"""
_UPDATE = """
UPDATE contributions SET geom = ?, platform_id = ?, source = ?, title = ?, body = ?, category = ?,
  kind = ?, created_at = ?, updated_at = ?, votes_for = ?, votes_against = ?, score_mean = ?,
  score_count = ?, comment_count = ?, author = ?, url = ?, moderation = ?, withdrawn_at = NULL
WHERE fid = ?
"""
_STORED = """
SELECT c.uuid, c.fid, b.doc, b.geom, c.withdrawn_at IS NOT NULL, coalesce(b.remote, 0)
FROM json_each(?) j CROSS JOIN contributions c ON c.uuid = j.value
LEFT JOIN sync_base b ON b.fid = c.fid
"""


def upsert(
    db: sqlite3.Connection,
    batch: Iterable[Contribution],
    *,
    remote: bool,
    versions: Mapping[str, Optional[str]] = MappingProxyType({}),
    progress: Progress = Silent(),
) -> Upserted:
    """Bring contributions up to what their source says; all or nothing.

    New ones get their fids in the order of `created_at`, so that the newest
    have the highest. `remote` says that a platform knows them; `versions` are the
    hashes of what it said, by uuid, kept with those that are new.
    """
    rows = sorted(map(normalised, batch), key=lambda row: row.created_at or "")
    done = Upserted()
    with transaction(db, applying=True, progress=progress):
        for start in range(0, len(rows), SLICE):
            progress.check()
            done += _upsert_slice(db, rows[start : start + SLICE], remote, versions)
            progress.report((start + SLICE) / len(rows))
        if not get_state(db, "loading"):
            upkeep.catch_up(db)
    return done


def _upsert_slice(
    db: sqlite3.Connection,
    rows: Sequence[Contribution],
    remote: bool,
    versions: Mapping[str, Optional[str]],
) -> Upserted:
    known = stored(db, [row.uuid for row in rows])
    new: dict[str, Contribution] = {}
    changed = unchanged = 0
    for row in rows:
        before = known.get(row.uuid)
        if before is None:
            new[row.uuid] = row
        elif _same(before, row, remote):
            unchanged += 1
        else:
            _write_changed(db, before, row, remote or before.remote)
            changed += 1
    if new:
        first = next_fid(db)
        insert_rows(db, list(new.values()), first=first)
        insert_base(db, remote, first, [versions.get(uuid) for uuid in new])
        db.execute(_UNINDEXED, (first,))
    return Upserted(len(new), changed, unchanged + len(rows) - len(new) - changed - unchanged)


def insert_base(
    db: sqlite3.Connection,
    remote: bool,
    first: int = 0,
    versions: Sequence[Optional[str]] = (),
) -> None:
    """Take the contributions with fids from `first` on as what their source says.

    `versions` are the hashes of them in this order, as many as there are or none.
    """
    if versions:
        db.execute(_BASE_OF_VERSIONS, (int(remote), json.dumps(versions), first))
    else:
        db.execute(_BASE, (int(remote), first))


def insert_rows(db: sqlite3.Connection, rows: Sequence[Contribution], *, first: int) -> None:
    """Insert contributions and their footprints; the base is left to the caller."""
    for start in range(0, len(rows), _ROWS):
        some = rows[start : start + _ROWS]
        values = [(fid, point(row), *row[:17]) for fid, row in enumerate(some, first + start)]
        db.execute(_INSERT + ", ".join([_ROW] * len(some)), list(chain.from_iterable(values)))
    places = [(row.lon, row.lat) for row in rows]
    spatial.widen(db, [(x, y) for x, y in places if x is not None and y is not None])
    shapes = [(shape_blob(row.footprint), row.uuid) for row in rows if row.footprint]
    db.executemany("INSERT INTO footprints (geom, uuid) VALUES (?, ?)", shapes)


def stored(db: sqlite3.Connection, uuids: Sequence[str]) -> dict[str, Stored]:
    """What the workspace knows of these contributions, by uuid."""
    rows = db.execute(_STORED, (json.dumps(uuids),))
    return {row[0]: Stored(*row[1:]) for row in rows}


def titles(db: sqlite3.Connection, uuids: Sequence[str]) -> list[tuple[str, str]]:
    """(number on the platform, title) of these contributions."""
    rows = db.execute(
        "SELECT coalesce(c.platform_id, ''), coalesce(c.title, '') FROM json_each(?) j"
        " JOIN contributions c ON c.uuid = j.value",
        (json.dumps(list(uuids)),),
    )
    return [(number, title) for number, title in rows]


def normalised(row: Contribution) -> Contribution:
    """The row with a score that text and SQLite write alike (six decimals)."""
    if row.score_mean is None:
        return row
    return row._replace(score_mean=round(row.score_mean, 6))


def document(row: Contribution) -> str:
    """What the source said, as `sync_base.doc` keeps it."""
    return _ENCODE(dict(zip(CITIZEN_FIELDS, row[1:17])))


def point(row: Contribution) -> Optional[bytes]:
    """The blob of a contribution's point; None without a position."""
    return None if row.lon is None or row.lat is None else point_blob(row.lon, row.lat)


def next_fid(db: sqlite3.Connection) -> int:
    """The fid after the last one ever given."""
    row = db.execute("SELECT seq FROM sqlite_sequence WHERE name = 'contributions'").fetchone()
    return int(row[0]) + 1 if row else 1


def withdraw(db: sqlite3.Connection, uuids: Iterable[str]) -> int:
    """Mark contributions as gone from their source; they and the work on them stay."""
    with transaction(db, applying=True):
        cursor = db.execute(
            "UPDATE contributions SET withdrawn_at = ? WHERE withdrawn_at IS NULL"
            " AND uuid IN (SELECT value FROM json_each(?))",
            (now(), json.dumps(list(uuids))),
        )
    return cursor.rowcount


def count_votes(db: sqlite3.Connection, votes: Mapping[str, Votes]) -> int:
    """Set what was voted on contributions, by uuid; how many said something else before."""
    changed = 0
    with transaction(db, applying=True):
        for uuid, one in votes.items():
            mean = None if one.score_mean is None else round(one.score_mean, 6)
            said = {
                k: v for k, v in one._replace(score_mean=mean)._asdict().items() if v is not None
            }
            row = {"uuid": uuid, **dict.fromkeys(Votes._fields), **said}
            cursor = db.execute(_COUNT_VOTES, row)
            changed += cursor.rowcount
            if cursor.rowcount:
                row["said"] = json.dumps(said)
                db.execute(_COUNT_VOTES_IN_BASE, row)
    return changed


_COUNT_VOTES = """
UPDATE contributions SET votes_for = coalesce(:votes_for, votes_for),
  votes_against = coalesce(:votes_against, votes_against),
  score_mean = coalesce(:score_mean, score_mean), score_count = coalesce(:score_count, score_count)
WHERE uuid = :uuid AND (votes_for IS NOT coalesce(:votes_for, votes_for)
  OR votes_against IS NOT coalesce(:votes_against, votes_against)
  OR score_mean IS NOT coalesce(:score_mean, score_mean)
  OR score_count IS NOT coalesce(:score_count, score_count))
"""
_COUNT_VOTES_IN_BASE = """
UPDATE sync_base SET doc = json_patch(doc, :said) WHERE uuid = :uuid AND doc IS NOT NULL
"""


def upsert_comments(db: sqlite3.Connection, batch: Iterable[Comment]) -> Upserted:
    """Bring comments up to what their source says; all or nothing."""
    comments = {comment.uuid: comment for comment in batch}
    with transaction(db, applying=True):
        known = {
            row[0]: Comment(*row)
            for row in db.execute(
                "SELECT c.uuid, c.contribution, c.body, c.author, c.created_at, c.parent"
                " FROM json_each(?) j JOIN comments c ON c.uuid = j.value"
                " WHERE c.withdrawn_at IS NULL",
                (json.dumps(list(comments)),),
            )
        }
        written = [comment for uuid, comment in comments.items() if known.get(uuid) != comment]
        db.executemany("DELETE FROM comments WHERE uuid = ?", [(row.uuid,) for row in written])
        db.executemany(
            "INSERT INTO comments (uuid, contribution, body, author, created_at, parent)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            written,
        )
        search.stale(db, {comment.contribution for comment in written})
        if not get_state(db, "loading"):
            upkeep.catch_up(db)
    changed = sum(comment.uuid in known for comment in written)
    return Upserted(len(written) - changed, changed, len(comments) - len(written))


def withdraw_comments(db: sqlite3.Connection, uuids: Iterable[str]) -> int:
    """Mark comments as gone from their source; they stay."""
    wanted = json.dumps(list(uuids))
    with transaction(db, applying=True):
        rows = db.execute(
            "SELECT c.contribution FROM json_each(?) j JOIN comments c ON c.uuid = j.value",
            (wanted,),
        ).fetchall()
        cursor = db.execute(
            "UPDATE comments SET withdrawn_at = ? WHERE withdrawn_at IS NULL"
            " AND uuid IN (SELECT value FROM json_each(?))",
            (now(), wanted),
        )
        search.stale(db, {uuid for (uuid,) in rows})
        search.refresh(db)
    return cursor.rowcount


_ENCODE = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False).encode


def _same(before: Stored, row: Contribution, remote: bool) -> bool:
    """Whether the source says what it said; `remote` may only go from no to yes."""
    if before.withdrawn or (remote and not before.remote) or before.geom != point(row):
        return False
    text = document(row)
    if before.doc == text:
        return True
    return before.doc is not None and json.loads(before.doc) == json.loads(text)


def _write_changed(db: sqlite3.Connection, before: Stored, row: Contribution, remote: bool) -> None:
    db.execute(
        "INSERT OR IGNORE INTO sync_stale_text"
        " SELECT fid, 1, title, body FROM contributions WHERE fid = ?",
        (before.fid,),
    )
    geom = point(row)
    db.execute(_UPDATE, (geom, *row[1:17], before.fid))
    db.execute(_REPLACE_BASE, (before.fid, row.uuid, document(row), geom, int(remote)))
    if row.footprint:
        db.execute("DELETE FROM footprints WHERE uuid = ?", (row.uuid,))
        db.execute(
            "INSERT INTO footprints (geom, uuid) VALUES (?, ?)",
            (shape_blob(row.footprint), row.uuid),
        )
    elif before.geom != geom:
        db.execute("DELETE FROM footprints WHERE uuid = ?", (row.uuid,))
