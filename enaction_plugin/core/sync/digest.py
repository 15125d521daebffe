"""Checksums: proof that what was read is what the platform has.

The hash of an entity is the first 8 bytes of SHA-256 over its kind, its identifier
and the canonical JSON of its data; a kind's checksum is the XOR of its live
entities and their number. It is kept up page by page, so comparing costs nothing.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Mapping
from typing import Any

from ..connectors.port import Checksum, Kind
from ..workspace.database import get_state, set_state

canonical = json.JSONEncoder(
    ensure_ascii=False, sort_keys=True, separators=(",", ":"), check_circular=False
).encode


def entity_hash(kind: str, identifier: str, text: str) -> int:
    """The hash of an entity whose data are `text`, canonical JSON."""
    data = f"{kind}\n{identifier}\n{text}".encode("utf-8", "surrogatepass")
    return int.from_bytes(hashlib.sha256(data).digest()[:8], "big")


class Running:
    """The checksums of all that was read so far, kept in the file."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        stored: dict[str, list[Any]] = json.loads(get_state(db, "digest", "{}"))
        self._kinds = {
            kind.value: (
                stored.get(kind.value, [0, "0"])[0],
                int(stored.get(kind.value, [0, "0"])[1], 16),
            )
            for kind in Kind
        }

    def add(self, kind: str, entity: int) -> None:
        """An entity came, or came back."""
        count, xor = self._kinds[kind]
        self._kinds[kind] = (count + 1, xor ^ entity)

    def remove(self, kind: str, entity: int) -> None:
        """An entity as it was before is no more."""
        count, xor = self._kinds[kind]
        self._kinds[kind] = (count - 1, xor ^ entity)

    def save(self) -> None:
        """Keep the checksums, inside the open transaction."""
        document = {kind: [count, f"{xor:016x}"] for kind, (count, xor) in self._kinds.items()}
        set_state(self._db, "digest", json.dumps(document))

    def equals(self, theirs: Mapping[str, Checksum]) -> bool:
        """Whether the platform has exactly this."""
        return all(
            (count, f"{xor:016x}") == _pair(theirs.get(kind))
            for kind, (count, xor) in self._kinds.items()
        )


def forget(db: sqlite3.Connection) -> None:
    """Start again from nothing: everything will be read anew."""
    set_state(db, "digest", None)


def _pair(checksum: Any) -> tuple[int, str]:
    return (checksum.count, checksum.xor) if checksum else (0, "0" * 16)
