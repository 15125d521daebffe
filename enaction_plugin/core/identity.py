"""Identifiers: UUIDv7 for what is made here, UUIDv5 for what comes from a source.

RFC 9562. A UUIDv5 of (source, its own id) gives two planners who import the same
file the same contributions.
"""

from __future__ import annotations

import hashlib
import os
import threading
import time
import uuid

NAMESPACE = uuid.UUID("6d0a6f4e-2a56-5f0f-9a3e-7c1f0c6b9d21")

_lock = threading.Lock()
_last_ms = 0
_counter = 0


def uuid7() -> str:
    """A new UUIDv7; within one process each is greater than the one before."""
    global _last_ms, _counter  # noqa: PLW0603 - the monotonic counter of RFC 9562, section 6.2
    with _lock:
        ms = max(time.time_ns() // 1_000_000, _last_ms)
        if ms == _last_ms:
            _counter += 1
            if _counter > 0xFFF:
                ms += 1
                _counter = 0
        else:
            _counter = 0
        _last_ms = ms
        count = _counter
    text = f"{ms:012x}7{count:03x}{0x80 | (os.urandom(1)[0] & 0x3F):02x}{os.urandom(7).hex()}"
    return _dashed(text)


def source_uuid(source: str, identifier: str) -> str:
    """The UUIDv5 of a row of a source."""
    digest = hashlib.sha1(  # noqa: S324 - RFC 9562 defines version 5 with SHA-1
        NAMESPACE.bytes + f"{source}\x00{identifier}".encode("utf-8", "surrogatepass"),
        usedforsecurity=False,
    ).hexdigest()
    variant = (int(digest[16:18], 16) & 0x3F) | 0x80
    return _dashed(f"{digest[:12]}5{digest[13:16]}{variant:02x}{digest[18:32]}")


def _dashed(text: str) -> str:
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"
