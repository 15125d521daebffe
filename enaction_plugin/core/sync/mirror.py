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
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, NamedTuple, Optional

from .. import identity
from ..connectors.items import Item, RemoteComment
from ..connectors.port import Change, Kind
from ..connectors.reading import UNKNOWN_STATUS
from ..connectors.times import parsed
from ..model.assessment import Status
from ..model.tagging import Role
from ..workspace.database import now, transaction
from . import conflicts, fields, outbox
from .digest import canonical
from .merge import TAGGING_FIELDS, Register
from .outbox import SEEN
from .values import normal, same, stored

SETTLED_S = 60.0
"""Longer than anybody's own reading and writing of one item should take."""
TRIES = 5
"""How often what a simultaneous write undid is sent again before a planner is asked."""
_OURS = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$")
_TABLES = ("item", "value", "link", "feed", "attempt")


class Value(NamedTuple):
    """A field as the platform shows it, and what is known of how it came to be."""

    value: Any = None
    version: Optional[str] = None
    by: Optional[str] = None
    at: Optional[str] = None
    before: Any = None
    written_at: Optional[float] = None
    mark: Optional[str] = None  # the platform's own time of that write
    tries: int = 0

    def undone_by(self, item: Item) -> bool:
        """Whether what ours became may be the work of somebody who had not seen it."""
        return _undone(self.written_at, self.mark, item)


class Link(NamedTuple):
    """A link the platform shows (`doc`), or one this workspace removed (None)."""

    uuid: str
    term: str
    doc: Optional[str]
    written_at: Optional[float]
    mark: Optional[str]
    tries: int

    def undone_by(self, item: Item) -> bool:
        """Whether its being gone may be the work of somebody who had not seen it."""
        return _undone(self.written_at, self.mark, item) and self.tries < TRIES


class Mirror:
    """What is known of one platform; `server` names it.

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
        self._db = db
        self._server = server
        self._dry = dry
        self._clock = clock
        self.resent = 0  # changes sent again because a simultaneous write had undone them
        self.overwritten = 0  # values of ours that became something else: conflicts
        if dry:
            self._shadow()

    @contextmanager
    def writing(self) -> Iterator[None]:
        """One transaction; nothing at all in a dry run."""
        if self._dry:
            yield
            return
        with transaction(self._db, applying=True):
            yield

    def close(self) -> None:
        """Forget the shadows of a dry run."""
        if self._dry:
            for name in _TABLES:
                self._db.execute(f"DROP TABLE IF EXISTS temp.sync_mirror_{name}")

    def _shadow(self) -> None:
        self.close()
        rows = self._db.execute(
            "SELECT name, sql FROM main.sqlite_master WHERE type = 'table'"
            " AND name IN (SELECT 'sync_mirror_' || value FROM json_each(?))",
            (json.dumps(_TABLES),),
        ).fetchall()
        for name, sql in rows:
            self._db.execute(sql.replace(f"TABLE {name}", f"TEMP TABLE {name}", 1))
        for name in _TABLES:
            table = f"sync_mirror_{name}"  # of the tuple above
            self._db.execute(f"INSERT INTO temp.{table} SELECT * FROM main.{table}")  # noqa: S608 # nosec B608
        self._db.execute("DELETE FROM temp.sqlite_sequence WHERE name = 'sync_mirror_feed'")
        self._db.execute(
            "INSERT INTO temp.sqlite_sequence (name, seq) SELECT name, seq FROM"
            " main.sqlite_sequence WHERE name = 'sync_mirror_feed'"
        )

    # What the engine is told

    def top(self) -> int:
        """The last place ever given in the feed."""
        sequence = "temp.sqlite_sequence" if self._dry else "main.sqlite_sequence"
        row = self._db.execute(
            f"SELECT max(seq) FROM {sequence} WHERE name = 'sync_mirror_feed'"  # noqa: S608 # nosec B608
        ).fetchone()
        return int(row[0] or 0)

    def told(self, after: int, limit: int) -> list[Change]:
        """What is to be told after a place of the feed, in order."""
        rows = self._db.execute(
            'SELECT seq, kind, id, data, "by", at FROM sync_mirror_feed WHERE seq > ?'
            " ORDER BY seq LIMIT ?",
            (after, limit),
        )
        return [
            Change(seq, kind, name, None if data is None else json.loads(data), by, at)
            for seq, kind, name, data, by, at in rows
        ]

    def forget_told(self, upto: int) -> None:
        self._db.execute("DELETE FROM sync_mirror_feed WHERE seq <= ?", (upto,))

    def tell(
        self,
        kind: Kind,
        name: str,
        data: Optional[Mapping[str, Any]],
        by: Optional[str] = None,
        at: Optional[str] = None,
    ) -> int:
        """Put a state in the feed; its place."""
        self._db.execute(
            'INSERT OR REPLACE INTO sync_mirror_feed (kind, id, data, "by", at)'
            " VALUES (?, ?, ?, ?, ?)",
            (kind.value, name, None if data is None else canonical(data), by, at),
        )
        return self.top()

    # Items

    def id_of(self, uuid: str) -> Optional[str]:
        """The platform's identifier of a contribution."""
        row = self._db.execute(
            "SELECT id FROM sync_mirror_item WHERE uuid = ? ORDER BY hash IS NULL", (uuid,)
        ).fetchone()
        return str(row[0]) if row else None

    def uuid_of(self, identifier: str) -> Optional[str]:
        row = self._db.execute(
            "SELECT uuid FROM sync_mirror_item WHERE id = ?", (identifier,)
        ).fetchone()
        return str(row[0]) if row else None

    def bind(self, identifier: str, uuid: str) -> None:
        """An item is this contribution."""
        self._db.execute(
            "INSERT OR REPLACE INTO sync_mirror_item (id, uuid) VALUES (?, ?)", (identifier, uuid)
        )

    def live(self) -> int:
        """How many items the platform had when last read."""
        return int(
            self._db.execute(
                "SELECT count(*) FROM sync_mirror_item WHERE hash IS NOT NULL"
            ).fetchone()[0]
        )

    def unseen(self, sweep: int, limit: int) -> list[str]:
        """Items a complete reading did not show."""
        rows = self._db.execute(
            "SELECT id FROM sync_mirror_item WHERE hash IS NOT NULL AND seen < ? LIMIT ?",
            (sweep, limit),
        )
        return [identifier for (identifier,) in rows]

    def forget_hashes(self) -> None:
        """Take everything for news when it is read next."""
        self._db.execute("UPDATE sync_mirror_item SET hash = '' WHERE hash IS NOT NULL")

    def forget_work(self) -> None:
        """Planners' work is kept in other columns from here on: what those say is news."""
        self._db.execute("DELETE FROM sync_mirror_link")
        self._db.execute("DELETE FROM sync_mirror_value")
        self.forget_hashes()

    def gone(self, identifier: str) -> Optional[int]:
        """The platform no longer has an item; the place where that is told."""
        uuid = self.uuid_of(identifier)
        if uuid is None:
            return None
        had = self._db.execute(
            "UPDATE sync_mirror_item SET hash = NULL WHERE id = ? AND hash IS NOT NULL",
            (identifier,),
        ).rowcount
        return self.tell(Kind.CONTRIBUTION, uuid, None) if had else None

    def attempt(self, uuid: str) -> bool:
        """A creation is about to leave; whether one left before."""
        added = self._db.execute(
            "INSERT OR IGNORE INTO sync_mirror_attempt VALUES (?, ?)", (uuid, now())
        ).rowcount
        return not added

    def arrived(self, uuid: str) -> None:
        self._db.execute("DELETE FROM sync_mirror_attempt WHERE uuid = ?", (uuid,))

    def absorb(self, item: Item, sweep: Optional[int] = None) -> str:
        """Compare an item with the mirror, note what is news; its contribution."""
        row = self._db.execute(
            "SELECT uuid, hash FROM sync_mirror_item WHERE id = ?", (item.id,)
        ).fetchone()
        uuid = row[0] if row else self._named(item)
        before = (row[1] if row else None) or " "
        said, work = _hashes(item)
        if before.split(" ")[0] != said:
            self.tell(Kind.CONTRIBUTION, uuid, item.data, item.by, item.at)
        if before.split(" ")[1] != work:
            self._links(item, uuid)
            self._fields(item, uuid)
        self._db.execute(
            "INSERT INTO sync_mirror_item (id, uuid, hash, seen) VALUES (?1, ?2, ?3, ?4)"
            " ON CONFLICT (id) DO UPDATE SET hash = ?3, seen = max(seen, ?4)",
            (item.id, uuid, f"{said} {work}", sweep or 0),
        )
        return str(uuid)

    def _named(self, item: Item) -> str:
        """The contribution an item is: ours, where it carries our identifier."""
        if _OURS.match(item.external) and self.id_of(item.external) in (None, item.id):
            return item.external
        return identity.source_uuid(self._server, item.id)

    # Links

    def links(self, uuid: str) -> list[Link]:
        rows = self._db.execute(
            "SELECT uuid, term, doc, written_at, mark, tries FROM sync_mirror_link"
            " WHERE contribution = ?",
            (uuid,),
        )
        return [Link(*row) for row in rows]

    def _links(self, item: Item, uuid: str) -> None:
        known = self.links(uuid)
        here = {link.term for link in known if link.doc is not None}
        for term in sorted(item.work.terms - here):
            self._appeared(item, uuid, term, [link for link in known if link.term == term])
        for link in known:
            if link.doc is not None and link.term not in item.work.terms:
                self._vanished(item, uuid, link)

    def _appeared(self, item: Item, uuid: str, term: str, removed: Sequence[Link]) -> None:
        undone = [link for link in removed if link.undone_by(item)]
        if undone:
            self._put_link(undone[0].uuid, uuid, term, {"term": term}, tries=undone[0].tries)
            self._resend(uuid, Kind.TAGGING, "remove", undone[0].uuid, undone[0].tries)
            return
        for link in removed:
            self._db.execute("DELETE FROM sync_mirror_link WHERE uuid = ?", (link.uuid,))
        doc = self._local(uuid, term)
        name = doc.pop("uuid") if doc else identity.source_uuid(self._server, f"{uuid}\x00{term}")
        if self._db.execute("SELECT 1 FROM sync_mirror_link WHERE uuid = ?", (name,)).fetchone():
            name = identity.uuid7()
        doc = doc or {
            "contribution": uuid,
            "term": term,
            "role": Role.SECONDARY.value,
            "origin": "import",
            "author": item.by or "",
            "at": item.at or now(),
            "note": "",
        }
        self._put_link(name, uuid, term, doc)
        self.tell(Kind.TAGGING, name, doc, item.by, item.at)

    def _local(self, uuid: str, term: str) -> Optional[dict[str, Any]]:
        """The same link as this workspace already has it."""
        row = self._db.execute(
            "SELECT uuid, contribution, term, role, origin, author, at, note FROM taggings"
            " WHERE contribution = ? AND term = ? ORDER BY uuid",
            (uuid, term),
        ).fetchone()
        return dict(zip(("uuid", *TAGGING_FIELDS), row)) if row and row[0] else None

    def _vanished(self, item: Item, uuid: str, link: Link) -> None:
        self._db.execute("DELETE FROM sync_mirror_link WHERE uuid = ?", (link.uuid,))
        if link.undone_by(item):
            doc = json.loads(link.doc or "{}")
            values = {name: doc.get(name) or "" for name in ("term", "role", "origin", "note")}
            self._resend(uuid, Kind.TAGGING, "add", link.uuid, link.tries, **values)
            return
        self.tell(Kind.TAGGING, link.uuid, None, item.by, item.at)

    def _put_link(
        self,
        name: str,
        uuid: str,
        term: str,
        doc: Optional[Mapping[str, Any]],
        *,
        written: Optional[Item] = None,
        tries: int = 0,
    ) -> None:
        self._db.execute(
            "INSERT OR REPLACE INTO sync_mirror_link VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                name,
                uuid,
                term,
                None if doc is None else canonical(doc),
                self._clock() if written else None,
                written.at if written else None,
                tries,
            ),
        )

    def linked(self, op: Mapping[str, Any], written: Optional[Item] = None) -> int:
        """The platform has a link of ours, `written` now or there before; where that is told."""
        uuid, term = str(op["contribution"]), str(op["term"])
        row = self._db.execute(
            "SELECT contribution, term, role, origin, author, at, note FROM taggings"
            " WHERE uuid = ?",
            (op["id"],),
        ).fetchone()
        doc = (
            dict(zip(TAGGING_FIELDS, row)) if row else {n: op.get(n) or "" for n in TAGGING_FIELDS}
        )
        doc.update(contribution=uuid, term=term)
        self._put_link(op["id"], uuid, term, doc, written=written, tries=op.get("tries", 0))
        return self.tell(Kind.TAGGING, op["id"], doc)

    def unlinked(
        self, op: Mapping[str, Any], uuid: str, term: str, written: Optional[Item] = None
    ) -> int:
        """The platform has a link no more, removed by us now or gone before; where that is told."""
        if written:
            tries = op.get("tries", 0)
            self._put_link(op["id"], uuid, term, None, written=written, tries=tries)
        else:
            self._db.execute("DELETE FROM sync_mirror_link WHERE uuid = ?", (op["id"],))
        return self.tell(Kind.TAGGING, op["id"], None)

    # Values

    def value(self, uuid: str, field: str) -> Value:
        row = self._db.execute(
            'SELECT value, version, "by", at, before, written_at, mark, tries'
            " FROM sync_mirror_value"
            " WHERE contribution = ? AND field = ?",
            (uuid, field),
        ).fetchone()
        return Value(*row) if row else Value()

    def _fields(self, item: Item, uuid: str) -> None:
        changed = False
        for field, theirs in item.work.fields.items():
            known = self.value(uuid, field)
            if not same(field, known.value, theirs):
                self._moved(item, uuid, field, known, theirs)
                changed = True
        if changed:
            self.tell_assessment(uuid, item.by, item.at)

    def _moved(self, item: Item, uuid: str, field: str, known: Value, theirs: Any) -> None:
        """A field is no longer what it was: by whom, and what becomes of ours."""
        version = identity.uuid7()
        self._put_value(uuid, field, Value(theirs, version, item.by, item.at))
        if not known.undone_by(item) or self._is_waiting(uuid, field):
            return
        if same(field, theirs, known.before) and known.tries < TRIES:
            self._resend(
                uuid,
                Kind.ASSESSMENT,
                "set",
                uuid,
                known.tries,
                field=field,
                value=normal(field, known.value),
                after=version,
                **{SEEN: stored(theirs)},
            )
        elif not self._dry and self._still_says(uuid, field, known.value):
            register = Register(shown(field, theirs), version, item.by, item.at)
            conflicts.notice(self._db, "", uuid, field, known.before, known.value, register)
            self.overwritten += 1

    def _still_says(self, uuid: str, field: str, value: Any) -> bool:
        """Whether this workspace shows the value it wrote."""
        return same(field, fields.here(self._db, uuid, field), value)

    def _is_waiting(self, uuid: str, field: str) -> bool:
        """Whether another change of the field is on its way: its own answer will tell."""
        return any(
            entry.field == field and entry.state in outbox.WAITING
            for entry in outbox.of_contributions(self._db, [uuid])
        )

    def _put_value(self, uuid: str, field: str, value: Value) -> None:
        plain = value._replace(value=stored(value.value), before=stored(value.before))
        self._db.execute(
            "INSERT OR REPLACE INTO sync_mirror_value VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (uuid, field, *plain),
        )

    def wrote(self, op: Mapping[str, Any], by: str, item: Item) -> int:
        """The platform has a value of ours, as `item` shows; the place where that is told."""
        uuid, field = str(op["id"]), str(op["field"])
        before = self.value(uuid, field).value
        self._put_value(
            uuid,
            field,
            Value(
                op["value"],
                op["op"],
                by,
                op.get("made_at"),
                before,
                self._clock(),
                item.at,
                op.get("tries", 0),
            ),
        )
        return self.tell_assessment(uuid, by, op.get("made_at"))

    def tell_assessment(self, uuid: str, by: Optional[str], at: Optional[str]) -> int:
        """Put all fields of a contribution in the feed; the place."""
        rows = self._db.execute(
            'SELECT field, value, version, "by", at FROM sync_mirror_value WHERE contribution = ?',
            (uuid,),
        )
        document = {
            field: {"value": shown(field, value), "version": version, "by": who, "at": when}
            for field, value, version, who, when in rows
        }
        return self.tell(Kind.ASSESSMENT, uuid, document, by, at)

    def _resend(
        self, uuid: str, kind: Kind, action: str, entity: str, tries: int, **values: Any
    ) -> None:
        """Send again what somebody who had read before our write took away."""
        self.resent += 1
        if self._dry:
            return
        if kind is Kind.TAGGING:
            values["contribution"] = uuid
        payload = outbox.new_op(kind, action, entity, tries=tries + 1, **values)
        outbox.add(self._db, payload, uuid)

    def settle(self, started: float) -> None:
        """A reading begun at `started` is complete: what was written well before is safe."""
        for table in ("sync_mirror_value", "sync_mirror_link"):
            self._db.execute(
                f"UPDATE {table} SET written_at = NULL, mark = NULL, tries = 0"  # noqa: S608 # nosec B608
                " WHERE written_at <= ?",
                (started - SETTLED_S,),
            )
        self._db.execute("DELETE FROM sync_mirror_link WHERE doc IS NULL AND written_at IS NULL")

    # Comments

    def comments_known(self) -> int:
        return int(self._db.execute("SELECT count(*) FROM sync_base_comment").fetchone()[0])

    def by_comments(self, since: str) -> list[str]:
        """The items whose comments were not read since, those read longest ago first."""
        rows = self._db.execute(
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
            self._db.execute(
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
            name = identity.source_uuid(f"{self._server}/comments", comment.id)
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
        self._db.executemany(
            "UPDATE sync_mirror_item SET comments_at = ? WHERE id = ?",
            [(now(), item) for item in items or ()],
        )


def shown(field: str, value: Any) -> Any:
    """A value as this workspace shows it: a follow-up that is none of ours counts as none."""
    if field == "status" and str(value or "").startswith(UNKNOWN_STATUS):
        return Status.TODO.value
    return bool(value) if field == "answer_ready" else value


def _undone(written_at: Optional[float], mark: Optional[str], item: Item) -> bool:
    """Whether a change of what we wrote came too soon after to have been made knowingly.

    Where the platform does not tell when an item changed, it may have been at any time.
    """
    if written_at is None:
        return False
    ours, theirs = parsed(mark), parsed(item.at)
    if ours is None or theirs is None:
        return True
    return (theirs - ours).total_seconds() <= SETTLED_S


def _hashes(item: Item) -> tuple[str, str]:
    """What tells whether an item says something else; the time of the last write does not."""
    said = {name: value for name, value in item.data.items() if name != "updated_at"}
    work = [sorted(item.work.terms), sorted(item.work.fields.items(), key=lambda pair: pair[0])]
    return _hash(canonical(said)), _hash(json.dumps(work, ensure_ascii=False))


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]
