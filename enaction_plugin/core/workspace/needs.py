"""Besoins: contributions that say the same need, kept together under a name.

Each contribution stays what it is, with its own words, votes and links, and is in one
need at most. Needs stay in this file: no platform can carry them. What is decided for
a need is decided for its members, by the gestures that exist for contributions.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager
from itertools import combinations
from typing import Callable, NamedTuple, Optional

from ..identity import uuid7s
from .database import now, transaction
from .selections import selected

Connecting = Callable[[], AbstractContextManager[sqlite3.Connection]]


class Need(NamedTuple):
    """A need and its contributions, by fid."""

    id: int
    uuid: str
    name: str
    fids: tuple[int, ...]


class Place(NamedTuple):
    """What repeats are looked for in: a text and its point (EPSG:4326), if it has one."""

    fid: int
    text: str
    geom: Optional[bytes]


class Needs:
    """The needs of a workspace."""

    def __init__(self, reading: Connecting, writing: Connecting, author: Callable[[], str]) -> None:
        self._reading = reading
        self._writing = writing
        self._author = author

    def all(self) -> list[Need]:
        """Every need, the largest first."""
        members: dict[int, list[int]] = {}
        with self._reading() as db:
            for need, fid in db.execute(
                "SELECT m.need, c.fid FROM sync_need_member m"
                " CROSS JOIN contributions c ON c.uuid = m.contribution ORDER BY c.fid"
            ):
                members.setdefault(need, []).append(fid)
            rows = db.execute("SELECT id, uuid, name FROM sync_need ORDER BY id").fetchall()
        needs = [
            Need(number, uuid, name, tuple(members.get(number, ()))) for number, uuid, name in rows
        ]
        return sorted(needs, key=lambda need: (-len(need.fids), need.id))

    def together(self, fids: Iterable[int]) -> list[int]:
        """These contributions and all that are in a need with one of them, by fid."""
        with self._reading() as db, selected(db, fids):
            rows = db.execute(
                "SELECT fid FROM temp.selection UNION SELECT o.fid FROM temp.selection s"
                " CROSS JOIN contributions c ON c.fid = s.fid"
                " JOIN sync_need_member m ON m.contribution = c.uuid"
                " JOIN sync_need_member n ON n.need = m.need"
                " JOIN contributions o ON o.uuid = n.contribution ORDER BY 1"
            )
            return [fid for (fid,) in rows]

    def create(self, name: str, fids: Sequence[int]) -> int:
        """Make a need of contributions; those in another need move to it. Its id."""
        with self._writing() as db, transaction(db):
            cursor = db.execute(
                "INSERT INTO sync_need (uuid, name, author, at) VALUES (?, ?, ?, ?)",
                (uuid7s(1)[0], name.strip(), self._author(), now()),
            )
            need = int(cursor.lastrowid or 0)
            _join(db, need, fids)
            _drop_empty(db)
        return need

    def add(self, need: int, fids: Sequence[int]) -> None:
        """Take contributions into a need."""
        with self._writing() as db, transaction(db):
            _join(db, need, fids)
            _drop_empty(db)

    def rename(self, need: int, name: str) -> None:
        """Give a need another name."""
        with self._writing() as db, transaction(db):
            db.execute("UPDATE sync_need SET name = ? WHERE id = ?", (name.strip(), need))

    def split(self, fids: Sequence[int]) -> None:
        """Take contributions out of their needs; a need of less than two is no more."""
        with self._writing() as db, transaction(db), selected(db, fids):
            db.execute(
                "DELETE FROM sync_need_member WHERE contribution IN"
                " (SELECT c.uuid FROM temp.selection s CROSS JOIN contributions c ON c.fid = s.fid)"
            )
            _drop_empty(db)

    def dissolve(self, need: int) -> None:
        """Forget a need; its contributions stay as they are."""
        with self._writing() as db, transaction(db):
            db.execute("DELETE FROM sync_need_member WHERE need = ?", (need,))
            db.execute("DELETE FROM sync_need WHERE id = ?", (need,))

    def keep_apart(self, fids: Sequence[int]) -> None:
        """Never propose again that these say the same need."""
        with self._writing() as db, transaction(db):
            with selected(db, fids):
                rows = db.execute(
                    "SELECT c.uuid FROM temp.selection s"
                    " CROSS JOIN contributions c ON c.fid = s.fid ORDER BY c.uuid"
                ).fetchall()
            pairs = combinations([uuid for (uuid,) in rows], 2)
            db.executemany("INSERT OR IGNORE INTO sync_distinct VALUES (?, ?)", pairs)

    def apart(self) -> list[tuple[int, int]]:
        """Pairs that planners said are not the same need, by fid."""
        with self._reading() as db:
            return db.execute(
                "SELECT min(a.fid, b.fid), max(a.fid, b.fid) FROM sync_distinct d"
                " JOIN contributions a ON a.uuid = d.one JOIN contributions b ON b.uuid = d.other"
            ).fetchall()

    def loose(self, wanted: Optional[Sequence[int]] = None) -> list[Place]:
        """The contributions in no need yet: all of them, or those among `wanted`."""
        sql = (
            "SELECT c.fid, trim(coalesce(c.title, '') || char(10) || coalesce(c.body, '')), c.geom"
            " FROM contributions c WHERE c.withdrawn_at IS NULL AND NOT EXISTS"
            " (SELECT 1 FROM sync_need_member m WHERE m.contribution = c.uuid)"
        )
        with self._reading() as db:
            if wanted is None:
                return [Place._make(row) for row in db.execute(sql + " ORDER BY c.fid")]
            with selected(db, wanted):
                inside = " AND c.fid IN (SELECT fid FROM temp.selection) ORDER BY c.fid"
                return [Place._make(row) for row in db.execute(sql + inside)]


def _join(db: sqlite3.Connection, need: int, fids: Sequence[int]) -> None:
    with selected(db, fids):
        db.execute(
            "INSERT OR REPLACE INTO sync_need_member (contribution, need)"
            " SELECT c.uuid, ? FROM temp.selection s CROSS JOIN contributions c ON c.fid = s.fid",
            (need,),
        )


def _drop_empty(db: sqlite3.Connection) -> None:
    db.execute(
        "DELETE FROM sync_need_member WHERE need NOT IN"
        " (SELECT need FROM sync_need_member GROUP BY need HAVING count(*) > 1)"
    )
    db.execute("DELETE FROM sync_need WHERE id NOT IN (SELECT need FROM sync_need_member)")
