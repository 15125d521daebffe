"""Entities: read in the order of their seq, written by one ledger at a time."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from sqlalchemy import Connection, Row, bindparam, select, update

from ..values import canonical, checksum
from .tables import digests, entities, platform

CHUNK = 500  # values in one IN list

Data = dict[str, Any]


@dataclass(frozen=True)
class Entity:
    """The latest state of one entity; `text` is its canonical JSON, None once deleted."""

    kind: str
    id: str
    seq: int
    text: str | None
    by: str
    at: str
    source: str | None = None

    @property
    def alive(self) -> bool:
        return self.text is not None

    @cached_property
    def data(self) -> Data:
        """The data, empty once deleted."""
        data: Data = json.loads(self.text) if self.text else {}
        return data

    @property
    def checksum(self) -> int:
        """What this entity adds to the digest of its kind."""
        return 0 if self.text is None else checksum(self.kind, self.id, self.text)


def page(connection: Connection, after: int, limit: int) -> list[Entity]:
    """The first `limit` entities whose seq is greater than `after`, in order."""
    rows = connection.execute(
        select(entities).where(entities.c.seq > after).order_by(entities.c.seq).limit(limit)
    )
    return [_entity(row) for row in rows]


class Ledger:
    """What a writing transaction reads and changes.

    Entities are loaded in bulk, changed in memory and written by `flush`, so that a
    batch costs a few statements whatever its length. The transaction must be one of
    `Database.write`.
    """

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.seq: int = connection.execute(select(platform.c.seq)).scalar_one()
        self._known: dict[tuple[str, str], Entity | None] = {}
        self._before: dict[tuple[str, str], Entity | None] = {}  # changed, as they were

    def load(self, kind: str, identifiers: Iterable[str]) -> None:
        """Make these entities known to `get`."""
        wanted = [i for i in dict.fromkeys(identifiers) if (kind, i) not in self._known]
        self._known.update(((kind, identifier), None) for identifier in wanted)
        for chunk in chunks(wanted):
            for row in self.connection.execute(
                select(entities).where(entities.c.kind == kind, entities.c.id.in_(chunk))
            ):
                self._known[kind, row.id] = _entity(row)

    def get(self, kind: str, identifier: str) -> Entity | None:
        """The entity, deleted or not; None when there never was one. It must be loaded."""
        return self._known[kind, identifier]

    def put(
        self,
        kind: str,
        identifier: str,
        data: Data | None,
        by: str,
        at: str,
        source: str | None = None,
    ) -> Entity:
        """Give a loaded entity a new state (None deletes it) and the next seq."""
        key = (kind, identifier)
        self._before.setdefault(key, self._known[key])
        self.seq += 1
        text = None if data is None else canonical(data)
        entity = Entity(kind, identifier, self.seq, text, by, at, source)
        self._known[key] = entity
        return entity

    def flush(self) -> None:
        """Write every change, the digests and the last seq; forget what was loaded."""
        if not self._before:
            return
        new = [_values(e) for e, before in self._changes() if before is None]
        old = [_values(e, "new_") for e, before in self._changes() if before is not None]
        if new:
            self.connection.execute(entities.insert(), new)
        if old:
            self.connection.execute(_REPLACE, old)
        self._update_digests()
        self.connection.execute(update(platform).values(seq=self.seq))
        self._known.clear()
        self._before.clear()

    def _changes(self) -> Iterator[tuple[Entity, Entity | None]]:
        """What each changed entity is now, and what it was."""
        for key, before in self._before.items():
            entity = self._known[key]
            if entity is not None:
                yield entity, before

    def _update_digests(self) -> None:
        count: Counter[str] = Counter()
        xor: defaultdict[str, int] = defaultdict(int)
        for entity, before in self._changes():
            count[entity.kind] += entity.alive - (before.alive if before else 0)
            xor[entity.kind] ^= entity.checksum ^ (before.checksum if before else 0)
        for kind in count:
            old = self.connection.scalar(select(digests.c.xor).where(digests.c.kind == kind))
            new = int(old or "0", 16) ^ xor[kind]
            self.connection.execute(
                update(digests)
                .where(digests.c.kind == kind)
                .values(count=digests.c["count"] + count[kind], xor=f"{new:016x}")
            )


def chunks(values: Sequence[str]) -> Iterator[Sequence[str]]:
    """`values` in pieces that fit one IN list."""
    for start in range(0, len(values), CHUNK):
        yield values[start : start + CHUNK]


def _entity(row: Row[Any]) -> Entity:
    return Entity(row.kind, row.id, row.seq, row.data, row.by, row.at, row.source)


def _values(entity: Entity, prefix: str = "") -> dict[str, Any]:
    """The row of `entity`, by column name or by the names _REPLACE binds."""
    return {
        f"{prefix}kind": entity.kind,
        f"{prefix}id": entity.id,
        f"{prefix}seq": entity.seq,
        f"{prefix}data": entity.text,
        f"{prefix}source": entity.source,
        f"{prefix}by": entity.by,
        f"{prefix}at": entity.at,
    }


_REPLACE = (
    update(entities)
    .where(entities.c.kind == bindparam("new_kind"), entities.c.id == bindparam("new_id"))
    .values({name: bindparam(f"new_{name}") for name in ("seq", "data", "source", "by", "at")})
)
