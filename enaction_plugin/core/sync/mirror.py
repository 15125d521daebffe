"""The mirror: a platform without versions as it was last read, kept in the workspace.

Comparing what is read now with the mirror tells what others changed. What this
workspace wrote is watched until it was seen intact `SETTLED_S` later: taken away
before that, it was lost to somebody who had read before we wrote. A link or a value
that went back to what it was is then sent again; one that became something else is a
conflict, for a planner to decide. Later changes are ordinary changes of others.
"""

from __future__ import annotations

import hashlib
import json
import re
import sqlite3
from collections.abc import Sequence
from typing import Any, Optional

from .. import identity
from ..connectors.items import Item, RemoteComment
from ..connectors.port import Kind
from ..workspace.database import now
from .digest import canonical
from .mirror_feed import SETTLED_S, MirrorFeed
from .mirror_links import MirrorLinks
from .mirror_values import MirrorValues

_OURS = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$")


class Mirror(MirrorFeed):
    """What is known of one platform: its items, and the planners' work on them."""

    def __init__(self, db: sqlite3.Connection, server: str, **options: Any) -> None:
        super().__init__(db, server, **options)
        self.links = MirrorLinks(self)
        self.values = MirrorValues(self)

    # Items

    def id_of(self, uuid: str) -> Optional[str]:
        """The platform's identifier of a contribution."""
        row = self.db.execute(
            "SELECT id FROM sync_mirror_item WHERE uuid = ? ORDER BY hash IS NULL", (uuid,)
        ).fetchone()
        return str(row[0]) if row else None

    def uuid_of(self, identifier: str) -> Optional[str]:
        row = self.db.execute(
            "SELECT uuid FROM sync_mirror_item WHERE id = ?", (identifier,)
        ).fetchone()
        return str(row[0]) if row else None

    def bind(self, identifier: str, uuid: str) -> None:
        """An item is this contribution."""
        self.db.execute(
            "INSERT OR REPLACE INTO sync_mirror_item (id, uuid) VALUES (?, ?)", (identifier, uuid)
        )

    def live(self) -> int:
        """How many items the platform had when last read."""
        return int(
            self.db.execute(
                "SELECT count(*) FROM sync_mirror_item WHERE hash IS NOT NULL"
            ).fetchone()[0]
        )

    def unseen(self, sweep: int, limit: int) -> list[str]:
        """Items a complete reading did not show."""
        rows = self.db.execute(
            "SELECT id FROM sync_mirror_item WHERE hash IS NOT NULL AND seen < ? LIMIT ?",
            (sweep, limit),
        )
        return [identifier for (identifier,) in rows]

    def forget_hashes(self) -> None:
        """Take everything for news when it is read next."""
        self.db.execute("UPDATE sync_mirror_item SET hash = '' WHERE hash IS NOT NULL")

    def forget_work(self) -> None:
        """Planners' work is kept in other columns from here on: what those say is news."""
        self.db.execute("DELETE FROM sync_mirror_link")
        self.db.execute("DELETE FROM sync_mirror_value")
        self.forget_hashes()

    def gone(self, identifier: str) -> Optional[int]:
        """The platform no longer has an item; the place where that is told."""
        uuid = self.uuid_of(identifier)
        if uuid is None:
            return None
        had = self.db.execute(
            "UPDATE sync_mirror_item SET hash = NULL WHERE id = ? AND hash IS NOT NULL",
            (identifier,),
        ).rowcount
        return self.tell(Kind.CONTRIBUTION, uuid, None) if had else None

    def attempt(self, uuid: str) -> bool:
        """A creation is about to leave; whether one left before."""
        added = self.db.execute(
            "INSERT OR IGNORE INTO sync_mirror_attempt VALUES (?, ?)", (uuid, now())
        ).rowcount
        return not added

    def arrived(self, uuid: str) -> None:
        self.db.execute("DELETE FROM sync_mirror_attempt WHERE uuid = ?", (uuid,))

    def absorb(self, item: Item, sweep: Optional[int] = None) -> str:
        """Compare an item with the mirror, note what is news; its contribution."""
        row = self.db.execute(
            "SELECT uuid, hash FROM sync_mirror_item WHERE id = ?", (item.id,)
        ).fetchone()
        uuid = row[0] if row else self._named(item)
        before = (row[1] if row else None) or " "
        said, work = _hashes(item)
        if before.split(" ")[0] != said:
            self.tell(Kind.CONTRIBUTION, uuid, item.data, item.by, item.at)
        if before.split(" ")[1] != work:
            self.links.compare(item, uuid)
            self.values.compare(item, uuid)
        self.db.execute(
            "INSERT INTO sync_mirror_item (id, uuid, hash, seen) VALUES (?1, ?2, ?3, ?4)"
            " ON CONFLICT (id) DO UPDATE SET hash = ?3, seen = max(seen, ?4)",
            (item.id, uuid, f"{said} {work}", sweep or 0),
        )
        return str(uuid)

    def _named(self, item: Item) -> str:
        """The contribution an item is: ours, where it carries our identifier."""
        if _OURS.match(item.external) and self.id_of(item.external) in (None, item.id):
            return item.external
        return identity.source_uuid(self.server, item.id)

    def settle(self, started: float) -> None:
        """A reading begun at `started` is complete: what was written well before is safe."""
        for table in ("sync_mirror_value", "sync_mirror_link"):
            self.db.execute(
                f"UPDATE {table} SET written_at = NULL, mark = NULL, tries = 0"  # noqa: S608 # nosec B608
                " WHERE written_at <= ?",
                (started - SETTLED_S,),
            )
        self.db.execute("DELETE FROM sync_mirror_link WHERE doc IS NULL AND written_at IS NULL")

    # Comments

    def comments_known(self) -> int:
        return int(self.db.execute("SELECT count(*) FROM sync_base_comment").fetchone()[0])

    def by_comments(self, since: str) -> list[str]:
        """The items whose comments were not read since, those read longest ago first."""
        rows = self.db.execute(
            "SELECT id FROM sync_mirror_item WHERE hash IS NOT NULL"
            " AND coalesce(comments_at, '') < ? ORDER BY coalesce(comments_at, ''), id",
            (since,),
        )
        return [identifier for (identifier,) in rows]

    def absorb_comments(
        self, items: Optional[Sequence[str]], comments: Sequence[RemoteComment]
    ) -> None:
        """Compare the comments of some items, or of all, with those that are known."""
        uuids = None if items is None else [self.uuid_of(item) or "" for item in items]
        known = dict(
            self.db.execute(
                "SELECT c.uuid, json_array(c.contribution, c.body, c.author, c.created_at)"
                " FROM comments c JOIN sync_base_comment b ON b.uuid = c.uuid"
                " WHERE c.withdrawn_at IS NULL"
                " AND (?1 IS NULL OR c.contribution IN (SELECT value FROM json_each(?1)))",
                (None if uuids is None else json.dumps(uuids),),
            ).fetchall()
        )
        for comment in comments:
            uuid = self.uuid_of(comment.item)
            if uuid is None:
                continue
            name = identity.source_uuid(f"{self.server}/comments", comment.id)
            said = json.dumps(
                [uuid, comment.body, comment.author, comment.created_at],
                ensure_ascii=False,
                separators=(",", ":"),
            )
            if known.pop(name, None) != said:
                data = {
                    "contribution": uuid,
                    "parent": None,
                    "author": comment.author,
                    "body": comment.body,
                    "created_at": comment.created_at,
                }
                self.tell(Kind.COMMENT, name, data)
        for name in known:
            self.tell(Kind.COMMENT, name, None)
        self.db.executemany(
            "UPDATE sync_mirror_item SET comments_at = ? WHERE id = ?",
            [(now(), item) for item in items or ()],
        )


def _hashes(item: Item) -> tuple[str, str]:
    """What tells whether an item says something else; the time of the last write does not."""
    said = {name: value for name, value in item.data.items() if name != "updated_at"}
    work = [sorted(item.work.terms), sorted(item.work.fields.items(), key=lambda pair: pair[0])]
    return _hash(canonical(said)), _hash(json.dumps(work, ensure_ascii=False))


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]
