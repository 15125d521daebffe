"""Times of platforms: ISO 8601 with or without a zone, and French dates; in UTC here."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone
from typing import Any, Optional

_ISO = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?)?"
    r"\s*(Z|[+-]\d\d:?\d\d)?$"
)
_FRENCH = re.compile(r"(\d\d)/(\d\d)/(\d{4})(?:\s+(\d\d):(\d\d))?$")


def parsed(value: Any) -> Optional[datetime]:
    """A moment, aware of its zone where the text names one; None for what is no moment."""
    text = str(value or "").strip()
    try:
        found = _ISO.match(text)
        if found:
            return _iso(found)
        found = _FRENCH.match(text)
        if found:
            day, month, year, hour, minute = (int(part or 0) for part in found.groups())
            return datetime(year, month, day, hour, minute)
    except ValueError:
        return None
    return None


def _iso(found: re.Match[str]) -> datetime:
    year, month, day, hour, minute, second = (int(part or 0) for part in found.groups()[:6])
    microsecond = int((found[7] or "0").ljust(6, "0")[:6])
    zone = None
    if found[8] == "Z":
        zone = timezone.utc
    elif found[8]:
        sign = -1 if found[8][0] == "-" else 1
        digits = found[8][1:].replace(":", "")
        zone = timezone(sign * timedelta(hours=int(digits[:2]), minutes=int(digits[2:])))
    return datetime(year, month, day, hour, minute, second, microsecond, zone)


def utc(value: Any) -> Optional[str]:
    """A moment as workspaces write it: ISO 8601, UTC, milliseconds. Without a zone: as UTC."""
    moment = parsed(value)
    if moment is None:
        return None
    if moment.tzinfo is not None:
        moment = moment.astimezone(timezone.utc)
    return moment.strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z"


def before(value: str, seconds: int) -> str:
    """A moment that much earlier, UTC, whole seconds; the value itself when it is no moment."""
    moment = parsed(value)
    if moment is None:
        return value
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=timezone.utc)
    earlier = moment.astimezone(timezone.utc) - timedelta(seconds=seconds)
    return earlier.strftime("%Y-%m-%dT%H:%M:%SZ")
