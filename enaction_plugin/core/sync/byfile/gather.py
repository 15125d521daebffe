"""Reading parcels from a workspace, this one or a colleague's: only plain tables are read."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple, Optional

from ...workspace.database import get_state
from ..capture_entered import entered_data
from ..outbox import SEEN
from ..values import FIELDS, same, stored
from . import dots
from .dots import ENTERED, Sibling, Stored
from .parcel import NOTE, REMOVED, TAGGING, Link, Parcel, plain

SLICE = 500

TABLES = (
    *("contributions", "footprints", "taggings", "comments", "notes", "sync_state", "sync_base"),
    *("sync_base_field", "sync_outbox", "sync_trash", "sync_history", "sync_proposal"),
    *("sync_revived", "sync_meeting", "sync_meeting_event"),
)
"""All that is ever read of a colleague's workspace."""


class Header(NamedTuple):
    """Which file it is and where it stands towards a platform."""

    name: str = ""
    device: str = ""
    server: str = ""
    epoch: str = ""
    cursor: int = 0


def header(db: sqlite3.Connection) -> Header:
    """The header of a workspace."""

    def text(key: str) -> str:
        return str(get_state(db, key, "") or "")

    cursor = get_state(db, "cursor", 0)
    return Header(
        text("name"),
        text("device_id"),
        text("server_id"),
        text("epoch"),
        cursor if isinstance(cursor, int) else 0,
    )


_WORK = """
SELECT contribution FROM taggings UNION SELECT contribution FROM notes
UNION SELECT contribution FROM sync_history UNION SELECT contribution FROM sync_proposal
UNION SELECT contribution FROM sync_trash WHERE t IN ('taggings', 'notes', 'contributions')
UNION SELECT uuid FROM sync_base WHERE doc IS NULL
UNION SELECT uuid FROM contributions WHERE coalesce(status, '') <> '' OR coalesce(answer, '') <> ''
  OR coalesce(answer_ready, 0) <> 0 OR coalesce(assignee, '') <> ''
"""
_WAITING = """
SELECT contribution FROM sync_outbox WHERE state <> 'acked'
UNION SELECT uuid FROM sync_changed WHERE t IN ('contributions', 'kept')
UNION SELECT t.contribution FROM sync_dirty d JOIN taggings t ON t.uuid = d.uuid
  WHERE d.t = 'taggings'
UNION SELECT r.contribution FROM sync_dirty d JOIN sync_trash r ON r.uuid = d.uuid
  WHERE d.t = 'taggings' AND r.t = 'taggings'
UNION SELECT contribution FROM sync_conflict WHERE state = 'open'
UNION SELECT contribution FROM sync_proposal
"""


def worked_on(db: sqlite3.Connection) -> list[str]:
    """The contributions planners did something about, and those entered there."""
    return [str(uuid) for (uuid,) in db.execute(_WORK) if uuid]


def waiting(db: sqlite3.Connection) -> list[str]:
    """The contributions with work no platform has confirmed."""
    return [str(uuid) for (uuid,) in db.execute(_WAITING) if uuid]


def slices(uuids: Sequence[str]) -> Iterator[Sequence[str]]:
    """`uuids` in slices short enough for a transaction."""
    for start in range(0, len(uuids), SLICE):
        yield uuids[start : start + SLICE]


def parcels(db: sqlite3.Connection, uuids: Sequence[str]) -> dict[str, Parcel]:
    """What `db` says about these contributions, one parcel each."""
    found = {uuid: Parcel(uuid) for uuid in uuids}
    wanted = json.dumps(list(uuids))
    _links(db, wanted, found)
    _notes(db, wanted, found)
    _rows(db, wanted, found)
    _asides(db, wanted, found)
    return found


def _links(db: sqlite3.Connection, wanted: str, found: Mapping[str, Parcel]) -> None:
    for contribution, uuid, doc in db.execute(
        "SELECT r.contribution, r.uuid, r.doc FROM json_each(?) j"
        " CROSS JOIN sync_trash r ON r.contribution = j.value"
        " WHERE r.t = 'taggings' AND r.why <> 'restored' AND r.uuid IS NOT NULL ORDER BY r.id",
        (wanted,),
    ):
        link = Link({**_doc(doc, REMOVED), "contribution": contribution}, False)
        found[contribution].links[uuid] = link
    for row in db.execute(
        "SELECT t.contribution, t.uuid, t.term, t.role, t.origin, t.author, t.at, t.note"
        " FROM json_each(?) j CROSS JOIN taggings t ON t.contribution = j.value"
        " WHERE coalesce(t.uuid, '') <> ''",
        (wanted,),
    ):
        doc = dict(zip(TAGGING, (row[0], *row[2:])))
        found[row[0]].links[row[1]] = Link(doc, True)
    owners = {uuid: one for one in found.values() for uuid in one.links}
    for uuid, times in db.execute(
        "SELECT v.uuid, v.times FROM json_each(?) j CROSS JOIN sync_revived v ON v.uuid = j.value",
        (json.dumps(list(owners)),),
    ):
        links = owners[uuid].links
        links[uuid] = links[uuid]._replace(times=int(times))


def _notes(db: sqlite3.Connection, wanted: str, found: Mapping[str, Parcel]) -> None:
    for uuid, *row in db.execute(
        "SELECT n.uuid, n.contribution, n.author, n.body, n.at, n.shared"
        " FROM json_each(?) j CROSS JOIN notes n ON n.contribution = j.value"
        " WHERE coalesce(n.uuid, '') <> ''",
        (wanted,),
    ):
        found[row[0]].notes[uuid] = dict(zip(NOTE, row))
    for contribution, uuid in db.execute(
        "SELECT r.contribution, r.uuid FROM json_each(?) j"
        " CROSS JOIN sync_trash r ON r.contribution = j.value"
        " WHERE r.t = 'notes' AND r.why = 'removed'",
        (wanted,),
    ):
        found[contribution].notes.setdefault(uuid, None)


_UNTOUCHED = {field: dots.sibling(dots.meaning(field, None), (), clean=True) for field in FIELDS}
"""The fields nobody decided about: most of them, made once."""


def _rows(db: sqlite3.Connection, wanted: str, found: Mapping[str, Parcel]) -> None:
    history = _history(db, wanted)
    sent = _versions(db, wanted)
    for uuid, *values in db.execute(
        "SELECT c.uuid, c.status, c.answer, c.answer_ready, c.assignee, c.title, c.body,"
        " c.category, hex(c.geom), b.fid IS NOT NULL AND b.doc IS NULL"
        " FROM json_each(?) j CROSS JOIN contributions c ON c.uuid = j.value"
        " LEFT JOIN sync_base b ON b.fid = c.fid",
        (wanted,),
    ):
        parcel = found[uuid]
        parcel.known = True
        fields: tuple[str, ...] = FIELDS
        if values.pop():
            fields = (*FIELDS, *ENTERED)
            parcel.entered = entered_data(db, uuid)
        for field, value in zip((*FIELDS, *ENTERED), values):
            key = (uuid, field)
            if field in _UNTOUCHED and key not in history and key not in sent and not value:
                parcel.fields[field] = _UNTOUCHED[field]
            elif field in fields:
                lines = dots.trace(uuid, field, history.get((uuid, field), ()), value)
                known = sent.get((uuid, field), _Version()).told(field, value)
                parcel.fields[field] = dots.sibling(dots.meaning(field, value), lines, **known)
    for contribution, doc in db.execute(
        "SELECT r.contribution, r.doc FROM json_each(?) j"
        " CROSS JOIN sync_trash r ON r.contribution = j.value"
        " WHERE r.t = 'contributions' AND r.why = 'deleted' ORDER BY r.id",
        (wanted,),
    ):
        if not found[contribution].known:
            found[contribution].deleted = _deleted(doc)


def _deleted(text: str) -> dict[str, Any]:
    """What a contribution in the trash said, in the words of `entered_data`."""
    from ...geometry import blob_point

    doc = json.loads(text)
    blob = bytes.fromhex(doc.get("geom") or "")
    point = blob_point(blob) if blob else None
    return {
        "title": doc.get("title") or "",
        "body": doc.get("body") or "",
        "category": doc.get("category") or "",
        "kind": doc.get("kind") or "idea",
        "created_at": doc.get("created_at"),
        "author": doc.get("author") or "",
        "geometry": None if point is None else {"type": "Point", "coordinates": list(point)},
    }


_HISTORY = """
SELECT h.contribution, h.field, h.before, h.after, h.author, h.at, h.origin, h.note, h.dot
FROM json_each(?) j CROSS JOIN sync_history h ON h.contribution = j.value ORDER BY h.id
"""


def _history(db: sqlite3.Connection, wanted: str) -> dict[tuple[str, str], list[Stored]]:
    found: dict[tuple[str, str], list[Stored]] = {}
    columns = [name for (name,) in db.execute("SELECT name FROM pragma_table_info('sync_history')")]
    for contribution, field, *row in db.execute(
        _HISTORY if "dot" in columns else _HISTORY.replace("h.dot", "NULL"), (wanted,)
    ):
        found.setdefault((contribution, field), []).append(Stored(*row))
    return found


class _Version(NamedTuple):
    """What the platform has of a field, and the change of it that was not confirmed."""

    value: Any = None
    version: Optional[str] = None
    change: Optional[Mapping[str, Any]] = None

    def told(self, field: str, value: Any) -> dict[str, Any]:
        """What a sibling is told of it."""
        if self.change is None and field in FIELDS and same(field, value, self.value):
            known = (dots.platform_dot(self.version),) if self.version else ()
            return {"clean": True, "ids": frozenset(known), "after": self.version}
        after, seen = self.version, self.value
        if self.change is not None:
            after, seen = self.change.get("after"), self.change.get(SEEN)
        return {
            "after": after,
            "after_value": stored(seen),
            "current": after is not None and after == self.version,
            "seen": frozenset({dots.platform_dot(str(after))} if after else ()),
        }


def _versions(db: sqlite3.Connection, wanted: str) -> dict[tuple[str, str], _Version]:
    found = {
        (contribution, field): _Version(value, version)
        for contribution, field, value, version in db.execute(
            "SELECT b.contribution, b.field, b.value, b.version FROM json_each(?) j"
            " CROSS JOIN sync_base_field b ON b.contribution = j.value WHERE b.version IS NOT NULL",
            (wanted,),
        )
    }
    for contribution, field, payload in db.execute(
        "SELECT o.contribution, o.field, o.payload FROM json_each(?) j"
        " CROSS JOIN sync_outbox o ON o.contribution = j.value"
        " WHERE o.kind = 'assessment' AND o.state <> 'acked' ORDER BY o.seq",
        (wanted,),
    ):
        key = (contribution, field)
        known = found.get(key, _Version())
        found[key] = known._replace(change=json.loads(payload))
    return found


def _asides(db: sqlite3.Connection, wanted: str, found: Mapping[str, Parcel]) -> None:
    for contribution, field, text, file in db.execute(
        "SELECT p.contribution, p.field, p.trace, p.file FROM json_each(?) j"
        " CROSS JOIN sync_proposal p ON p.contribution = j.value ORDER BY p.id",
        (wanted,),
    ):
        aside: Sibling = dots.read_document(field, json.loads(text), file or "")
        found[contribution].asides.setdefault(field, []).append(aside)


def _doc(text: Optional[str], names: Iterable[str]) -> dict[str, Any]:
    doc = json.loads(text or "{}")
    return plain(doc if isinstance(doc, dict) else {}, names)
