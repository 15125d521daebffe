"""The mirror's tables, and what comparing a platform with them has to tell the engine."""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Optional

from ..connectors.items import Item
from ..connectors.port import Change, Kind
from ..connectors.times import parsed
from ..workspace.database import transaction
from . import outbox
from .digest import canonical

SETTLED_S = 60.0
"""Longer than anybody's own reading and writing of one item should take."""
TRIES = 5
"""How often what a simultaneous write undid is sent again before a planner is asked."""
_TABLES = ("item", "value", "link", "feed", "attempt")


class MirrorFeed:
    """The tables of one platform's mirror; `server` names it.

    With `dry`, everything is compared and nothing is written: the tables are shadowed
    by temporary ones. `counts` tells what was noticed.
    """

    def __init__(
        self,
        db: sqlite3.Connection,
        server: str,
        *,
        dry: bool = False,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.db = db
        self.server = server
        self.dry = dry
        self.clock = clock
        self.resent = 0  # changes sent again because a simultaneous write had undone them
        self.overwritten = 0  # values of ours that became something else: conflicts
        if dry:
            self._shadow()

    @contextmanager
    def writing(self) -> Iterator[None]:
        """One transaction; nothing at all in a dry run."""
        if self.dry:
            yield
            return
        with transaction(self.db, applying=True):
            yield

    def close(self) -> None:
        """Forget the shadows of a dry run."""
        if self.dry:
            for name in _TABLES:
                self.db.execute(f"DROP TABLE IF EXISTS temp.sync_mirror_{name}")

    def _shadow(self) -> None:
        self.close()
        rows = self.db.execute(
            "SELECT name, sql FROM main.sqlite_master WHERE type = 'table'"
            " AND name IN (SELECT 'sync_mirror_' || value FROM json_each(?))",
            (json.dumps(_TABLES),),
        ).fetchall()
        for name, sql in rows:
            self.db.execute(sql.replace(f"TABLE {name}", f"TEMP TABLE {name}", 1))
        for name in _TABLES:
            table = f"sync_mirror_{name}"  # of the tuple above
            self.db.execute(f"INSERT INTO temp.{table} SELECT * FROM main.{table}")  # noqa: S608 # nosec B608
        self.db.execute("DELETE FROM temp.sqlite_sequence WHERE name = 'sync_mirror_feed'")
        self.db.execute(
            "INSERT INTO temp.sqlite_sequence (name, seq) SELECT name, seq FROM"
            " main.sqlite_sequence WHERE name = 'sync_mirror_feed'"
        )

    def top(self) -> int:
        """The last place ever given in the feed."""
        sequence = "temp.sqlite_sequence" if self.dry else "main.sqlite_sequence"
        row = self.db.execute(
            f"SELECT max(seq) FROM {sequence} WHERE name = 'sync_mirror_feed'"  # noqa: S608 # nosec B608
        ).fetchone()
        return int(row[0] or 0)

    def told(self, after: int, limit: int) -> list[Change]:
        """What is to be told after a place of the feed, in order."""
        rows = self.db.execute(
            'SELECT seq, kind, id, data, "by", at FROM sync_mirror_feed WHERE seq > ?'
            " ORDER BY seq LIMIT ?",
            (after, limit),
        )
        return [
            Change(seq, kind, name, None if data is None else json.loads(data), by, at)
            for seq, kind, name, data, by, at in rows
        ]

    def forget_told(self, upto: int) -> None:
        self.db.execute("DELETE FROM sync_mirror_feed WHERE seq <= ?", (upto,))

    def tell(
        self,
        kind: Kind,
        name: str,
        data: Optional[Mapping[str, Any]],
        by: Optional[str] = None,
        at: Optional[str] = None,
    ) -> int:
        """Put a state in the feed; its place."""
        self.db.execute(
            'INSERT OR REPLACE INTO sync_mirror_feed (kind, id, data, "by", at)'
            " VALUES (?, ?, ?, ?, ?)",
            (kind.value, name, None if data is None else canonical(data), by, at),
        )
        return self.top()

    def resend(
        self, uuid: str, kind: Kind, action: str, entity: str, tries: int, **values: Any
    ) -> None:
        """Send again what somebody who had read before our write took away."""
        self.resent += 1
        if self.dry:
            return
        if kind is Kind.TAGGING:
            values["contribution"] = uuid
        payload = outbox.new_op(kind, action, entity, tries=tries + 1, **values)
        outbox.add(self.db, payload, uuid)


def undone(written_at: Optional[float], mark: Optional[str], item: Item) -> bool:
    """Whether a change of what we wrote came too soon after to have been made knowingly.

    Where the platform does not tell when an item changed, it may have been at any time.
    """
    if written_at is None:
        return False
    ours, theirs = parsed(mark), parsed(item.at)
    if ours is None or theirs is None:
        return True
    return (theirs - ours).total_seconds() <= SETTLED_S
