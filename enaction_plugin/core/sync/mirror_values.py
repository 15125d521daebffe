"""Assessment fields of an item, compared with those its mirror knows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple, Optional

from .. import identity
from ..connectors.items import Item
from ..connectors.port import Kind
from ..connectors.reading import UNKNOWN_STATUS
from ..model.assessment import Status
from . import conflicts, fields, outbox
from .merge import Register
from .mirror_feed import TRIES, MirrorFeed, undone
from .outbox import SEEN
from .values import normal, same, stored


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
        return undone(self.written_at, self.mark, item)


class MirrorValues:
    """The fields a platform shows, and how each came to be."""

    def __init__(self, feed: MirrorFeed) -> None:
        self._feed = feed
        self._db = feed.db

    def of(self, uuid: str, field: str) -> Value:
        row = self._db.execute(
            'SELECT value, version, "by", at, before, written_at, mark, tries'
            " FROM sync_mirror_value"
            " WHERE contribution = ? AND field = ?",
            (uuid, field),
        ).fetchone()
        return Value(*row) if row else Value()

    def compare(self, item: Item, uuid: str) -> None:
        """What moved since the item was last read."""
        changed = False
        for field, theirs in item.work.fields.items():
            known = self.of(uuid, field)
            if not same(field, known.value, theirs):
                self._moved(item, uuid, field, known, theirs)
                changed = True
        if changed:
            self.tell(uuid, item.by, item.at)

    def _moved(self, item: Item, uuid: str, field: str, known: Value, theirs: Any) -> None:
        """A field is no longer what it was: by whom, and what becomes of ours."""
        version = identity.uuid7()
        self._put_value(uuid, field, Value(theirs, version, item.by, item.at))
        if not known.undone_by(item) or self._is_waiting(uuid, field):
            return
        if same(field, theirs, known.before) and known.tries < TRIES:
            self._feed.resend(
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
        elif not self._feed.dry and self._still_says(uuid, field, known.value):
            register = Register(shown(field, theirs), version, item.by, item.at)
            conflicts.notice(self._db, "", uuid, field, known.before, known.value, register)
            self._feed.overwritten += 1

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
        before = self.of(uuid, field).value
        self._put_value(
            uuid,
            field,
            Value(
                op["value"],
                op["op"],
                by,
                op.get("made_at"),
                before,
                self._feed.clock(),
                item.at,
                op.get("tries", 0),
            ),
        )
        return self.tell(uuid, by, op.get("made_at"))

    def tell(self, uuid: str, by: Optional[str], at: Optional[str]) -> int:
        """Put all fields of a contribution in the feed; the place."""
        rows = self._db.execute(
            'SELECT field, value, version, "by", at FROM sync_mirror_value WHERE contribution = ?',
            (uuid,),
        )
        document = {
            field: {"value": shown(field, value), "version": version, "by": who, "at": when}
            for field, value, version, who, when in rows
        }
        return self._feed.tell(Kind.ASSESSMENT, uuid, document, by, at)


def shown(field: str, value: Any) -> Any:
    """A value as this workspace shows it: a follow-up that is none of ours counts as none."""
    if field == "status" and str(value or "").startswith(UNKNOWN_STATUS):
        return Status.TODO.value
    return bool(value) if field == "answer_ready" else value
