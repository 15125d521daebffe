"""What a citizen put on the map; read-only for planners."""

from __future__ import annotations

from typing import NamedTuple, Optional


class Comment(NamedTuple):
    """A citizen's comment on a contribution."""

    uuid: str
    contribution: str  # uuid
    body: str
    author: str = ""  # opaque
    created_at: Optional[str] = None  # ISO 8601, UTC, milliseconds
    parent: Optional[str] = None  # uuid of the comment answered


class Contribution(NamedTuple):
    """One contribution, as its source gives it.

    `lon`, `lat` are EPSG:4326 degrees, None when the source has no position.
    `footprint` is the exact shape as WKB (EPSG:4326) when a line or polygon was
    drawn; the point is then on that shape. Times are ISO 8601, UTC, with
    milliseconds. `score_mean` is on the scale -2 to +2.

    A named tuple and not a dataclass: a million of them are made in one import.
    """

    uuid: str
    platform_id: str
    source: str
    title: str = ""
    body: str = ""
    category: str = ""
    kind: str = "idea"
    created_at: Optional[str] = None
    updated_at: Optional[str] = None
    votes_for: int = 0
    votes_against: int = 0
    score_mean: Optional[float] = None
    score_count: int = 0
    comment_count: int = 0
    author: str = ""
    url: str = ""
    moderation: str = ""
    lon: Optional[float] = None
    lat: Optional[float] = None
    footprint: Optional[bytes] = None


CITIZEN_FIELDS = Contribution._fields[1:17]
"""The columns a refresh of the source writes, and a planner never does."""
