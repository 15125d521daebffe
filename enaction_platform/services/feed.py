"""What clients read: where the platform stands, changes, the plan, checksums."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from ..errors import Gone, Moved
from ..storage.entities import Entity, page
from ..storage.tables import digests, plan, platform
from ..values import canonical


@dataclass(frozen=True)
class Position:
    """Where the platform stands. `durable_seq`: all up to it survives a lost disk."""

    server: str
    epoch: str
    name: str
    seq: int
    durable_seq: int
    tombstone_horizon: int


def position(connection: Connection) -> Position:
    row = connection.execute(select(platform)).one()
    return Position(
        row.server,
        row.epoch,
        row.name,
        row.seq,
        row.seq if row.backup_seq is None else row.backup_seq,
        row.tombstone_horizon,
    )


def changes(connection: Connection, after: int, limit: int, *, whole: bool = False) -> bytes:
    """A page of the feed, as JSON.

    Raises Gone below the tombstone horizon, unless the reader says that it began at 0.
    """
    here = position(connection)
    if 0 < after < here.tombstone_horizon and not whole:
        raise Gone(
            "Deletions that old are no longer known: read everything again, from 0.",
            {"tombstone_horizon": here.tombstone_horizon},
        )
    found = page(connection, after, limit + 1)
    shown = found[:limit]
    head = canonical(
        {
            "epoch": here.epoch,
            "next": shown[-1].seq if shown else after,
            "more": len(found) > limit,
            "durable_seq": here.durable_seq,
        }
    )
    # Data are kept as the JSON text that is sent: pages are joined, not serialised.
    return f'{head[:-1]},"changes":[{",".join(map(_change, shown))}]}}'.encode()


def _change(entity: Entity) -> str:
    return (
        f'{{"seq":{entity.seq},"kind":"{entity.kind}","id":"{entity.id}",'
        f'"deleted":{"false" if entity.alive else "true"},"data":{entity.text or "null"},'
        f'"by":{json.dumps(entity.by)},"at":"{entity.at}"}}'
    )


def plan_version(connection: Connection) -> str:
    """The version of the plan in force; empty when there is none yet."""
    return connection.scalar(select(plan.c.version)) or ""


def plan_answer(connection: Connection) -> dict[str, Any]:
    """The plan in force, with no term when there is none yet."""
    row = connection.execute(select(plan)).one_or_none()
    if row is None:
        return {"version": "", "name": "", "fictitious": False, "terms": []}
    return {
        "version": row.version,
        "name": row.name,
        "fictitious": row.fictitious,
        "terms": json.loads(row.terms),
    }


def digest(connection: Connection, at: int) -> dict[str, Any]:
    """Count and checksum of each kind. Raises Moved unless `at` is the present seq."""
    here = position(connection)
    if at != here.seq:
        raise Moved(f"The platform stands at {here.seq}, not at {at}.", {"seq": here.seq})
    kinds = {
        row.kind: {"count": row.count, "xor": row.xor}
        for row in connection.execute(select(digests).order_by(digests.c.kind))
    }
    return {"at": at, "epoch": here.epoch, "kinds": kinds}
