"""Small values the whole platform agrees on: times, identifiers, canonical JSON."""

from __future__ import annotations

import hashlib
import json
import re
import uuid
from datetime import datetime, timedelta, timezone
from functools import lru_cache
from typing import Any

# The namespace of identifiers derived from a source's own, shared with the plugin
# so that a file imported there and here gives the same contributions.
SOURCES = uuid.UUID("6d0a6f4e-2a56-5f0f-9a3e-7c1f0c6b9d21")
UUID_PATTERN = r"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"
_UUID = re.compile(UUID_PATTERN)
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


def is_uuid(text: str) -> bool:
    """Whether `text` is a UUID in lower case with dashes."""
    return _UUID.match(text) is not None and not text.endswith("\n")


def is_storable(text: str) -> bool:
    """False for the NUL character and lone surrogates, which no database takes."""
    return _UNSTORABLE.search(text) is None


def source_uuid(source: str, identifier: str) -> str:
    """The UUIDv5 of a row of a source."""
    return str(uuid.uuid5(SOURCES, f"{source}\x00{identifier}"))


def timestamp(moment: datetime) -> str:
    """ISO 8601, UTC, with milliseconds and Z."""
    utc = moment.astimezone(timezone.utc)
    return utc.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def now() -> str:
    return timestamp(datetime.now(timezone.utc))


def in_days(days: float) -> str:
    """The time `days` from now."""
    return timestamp(datetime.now(timezone.utc) + timedelta(days=days))


@lru_cache(maxsize=1024)  # what is done in one gesture is told with one time
def parse_time(text: str) -> str | None:
    """`text`, an ISO 8601 time or date (UTC when it says nothing), as `timestamp`; else None."""
    try:
        moment = datetime.fromisoformat(text)
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=timezone.utc)
        return timestamp(moment)
    except (ValueError, OverflowError):
        return None


_ENCODE = json.JSONEncoder(
    sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False
).encode


def canonical(data: Any) -> str:
    """The one JSON text of `data` that both sides compute checksums on."""
    return _ENCODE(data)


def checksum(kind: str, identifier: str, text: str) -> int:
    """64 bits of an entity whose data have the canonical JSON `text`."""
    digest = hashlib.sha256(f"{kind}\n{identifier}\n{text}".encode()).digest()
    return int.from_bytes(digest[:8], "big")
