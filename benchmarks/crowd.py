"""A reference platform with a crowd on it, written straight into its database.

What the platform's own import of the same file would leave there, row by row and checksum
by checksum; it reads the whole file into memory first, which a million do not allow.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from itertools import islice
from pathlib import Path

from enaction_platform.services.features import rows_of
from enaction_platform.values import canonical, checksum, now
from scripts import served

from . import data
from .measure import DATA, ROOT

SOURCE = "bench"
_SLICE = 10_000
_INSERT = (
    'INSERT INTO entities (id, kind, seq, data, source, "by", at) VALUES (?, ?, ?, ?, ?, ?, ?)'
)


def database(rows: int) -> Path:
    """The platform's database with `rows` contributions, made when it is not there yet."""
    path = DATA / f"platform-{rows}.sqlite"
    if not path.is_file():
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(".part")
        part.unlink(missing_ok=True)
        served.platform("init", part)
        served.platform("import", part, str(ROOT / "resources" / "plans" / "demo_plan.json"))
        with closing(sqlite3.connect(part)) as db:
            _fill(db, rows)
        part.replace(path)
    return path


def _fill(db: sqlite3.Connection, rows: int) -> None:
    moment = now()
    xor = 0
    entities = _entities(rows)
    while some := list(islice(entities, _SLICE)):
        with db:
            db.executemany(
                _INSERT,
                [(name, kind, at, text, SOURCE, SOURCE, moment) for at, kind, name, text in some],
            )
        for _, kind, name, text in some:
            xor ^= checksum(kind, name, text)
    with db:
        db.execute("UPDATE platform SET seq = ?", (rows,))
        db.execute(
            "UPDATE digests SET count = ?, xor = ? WHERE kind = 'contribution'",
            (rows, f"{xor:016x}"),
        )
    db.execute("PRAGMA wal_checkpoint (TRUNCATE)")


def _entities(rows: int) -> Iterator[tuple[int, str, str, str]]:
    """(seq, kind, identifier, canonical JSON) of each contribution; the data have no comments."""
    for seq, feature in enumerate(data.features(rows), 1):
        ((kind, name, said),) = rows_of(feature, SOURCE)
        yield seq, kind, name, canonical(said)
