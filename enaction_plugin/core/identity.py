"""Identifiers: UUIDv7 for what is made here, UUIDv5 for what comes from a source.

RFC 9562. A UUIDv5 of (source, its own id) gives two planners who import the same
file the same contributions.
"""

from __future__ import annotations

import hashlib
import os
import re
import threading
import time
import uuid

NAMESPACE = uuid.UUID("6d0a6f4e-2a56-5f0f-9a3e-7c1f0c6b9d21")

_lock = threading.Lock()
_last_ms = 0
_last_stamp = f"{0:012x}"
_counter = 0
_COUNTER_MAX = 0xFFF
_LAST_MS = (1 << 48) - 1
_UUID7 = re.compile("([0-9a-f]{8})-([0-9a-f]{4})-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
_VARIANTS = {digit: "89ab"[int(digit, 16) & 3] for digit in "0123456789abcdef"}


def uuid7(after: str = "") -> str:
    """A new UUIDv7; within one process each is greater than the one before.

    It is also greater than `after`, a UUIDv7 made by another process or before the clock
    was set back (as a hybrid logical clock: Kulkarni et al., OPODIS 2014); other texts,
    and the very last UUIDv7 there can be, are not looked at.
    """
    made = uuid7s(1)[0]
    before = _UUID7.fullmatch(after) if made <= after else None
    if before is None:
        return made
    stamp = f"{min(int(before[1] + before[2], 16) + 1, _LAST_MS):012x}"
    return f"{stamp[:8]}-{stamp[8:]}{made[13:]}"


def uuid7s(count: int) -> list[str]:
    """`count` new UUIDv7 in ascending order; whole selections need them by the 100,000."""
    random = os.urandom(8 * count).hex()
    made = []
    with _lock:
        for at in range(0, 16 * count, 16):
            stamp, counter = _tick()
            variant = _VARIANTS[random[at]]
            made.append(
                f"{stamp[:8]}-{stamp[8:]}-7{counter:03x}-"
                f"{variant}{random[at + 1 : at + 4]}-{random[at + 4 : at + 16]}"
            )
    return made


def _tick() -> tuple[str, int]:
    """The next (milliseconds as 12 hex digits, counter within them); the lock is held."""
    global _last_ms, _last_stamp, _counter  # noqa: PLW0603 - the counter of RFC 9562, section 6.2
    ms = time.time_ns() // 1_000_000
    if ms <= _last_ms and _counter < _COUNTER_MAX:
        _counter += 1
        return _last_stamp, _counter
    _last_ms = max(ms, _last_ms + 1)
    _last_stamp = f"{_last_ms:012x}"
    _counter = 0
    return _last_stamp, _counter


def source_uuid(source: str, identifier: str) -> str:
    """The UUIDv5 of a row of a source."""
    digest = hashlib.sha1(
        NAMESPACE.bytes + f"{source}\x00{identifier}".encode("utf-8", "surrogatepass"),
        usedforsecurity=False,
    ).hexdigest()
    variant = (int(digest[16:18], 16) & 0x3F) | 0x80
    return _dashed(f"{digest[:12]}5{digest[13:16]}{variant:02x}{digest[18:32]}")


def _dashed(text: str) -> str:
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"
