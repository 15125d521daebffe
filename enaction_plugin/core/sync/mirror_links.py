"""Links of an item, compared with those its mirror knows."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, Optional

from .. import identity
from ..connectors.items import Item
from ..connectors.port import Kind
from ..model.tagging import Role
from ..workspace.database import now
from .digest import canonical
from .merge import TAGGING_FIELDS
from .mirror_feed import TRIES, MirrorFeed, undone


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
        return undone(self.written_at, self.mark, item) and self.tries < TRIES


class MirrorLinks:
    """The links a platform shows, and those this workspace took away a moment ago."""

    def __init__(self, feed: MirrorFeed) -> None:
        self._feed = feed
        self._db = feed.db

    def of(self, uuid: str) -> list[Link]:
        rows = self._db.execute(
            "SELECT uuid, term, doc, written_at, mark, tries FROM sync_mirror_link"
            " WHERE contribution = ?",
            (uuid,),
        )
        return [Link(*row) for row in rows]

    def compare(self, item: Item, uuid: str) -> None:
        """What appeared and what vanished since the item was last read."""
        known = self.of(uuid)
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
            self._feed.resend(uuid, Kind.TAGGING, "remove", undone[0].uuid, undone[0].tries)
            return
        for link in removed:
            self._db.execute("DELETE FROM sync_mirror_link WHERE uuid = ?", (link.uuid,))
        doc = self._local(uuid, term)
        name = (
            doc.pop("uuid") if doc else identity.source_uuid(self._feed.server, f"{uuid}\x00{term}")
        )
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
        self._feed.tell(Kind.TAGGING, name, doc, item.by, item.at)

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
            self._feed.resend(uuid, Kind.TAGGING, "add", link.uuid, link.tries, **values)
            return
        self._feed.tell(Kind.TAGGING, link.uuid, None, item.by, item.at)

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
                self._feed.clock() if written else None,
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
        return self._feed.tell(Kind.TAGGING, op["id"], doc)

    def unlinked(
        self, op: Mapping[str, Any], uuid: str, term: str, written: Optional[Item] = None
    ) -> int:
        """The platform has a link no more, removed by us now or gone before; where that is told."""
        if written:
            tries = op.get("tries", 0)
            self._put_link(op["id"], uuid, term, None, written=written, tries=tries)
        else:
            self._db.execute("DELETE FROM sync_mirror_link WHERE uuid = ?", (op["id"],))
        return self._feed.tell(Kind.TAGGING, op["id"], None)
