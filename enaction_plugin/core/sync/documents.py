"""Data of the change feed as contributions and comments."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .. import shapes
from ..model.contribution import Comment, Contribution


def contribution(uuid: str, data: Mapping[str, Any]) -> Contribution:
    """A contribution of the feed; an unusable geometry counts as none."""
    lon = lat = footprint = None
    geometry = data.get("geometry")
    if geometry:
        try:
            placed = shapes.place(geometry)
        except ValueError:
            placed = None
        if placed:
            lon, lat, footprint = placed
    get = data.get
    return Contribution(
        uuid,
        get("platform_id") or "",
        get("source") or "",
        get("title") or "",
        get("body") or "",
        get("category") or "",
        get("kind") or "idea",
        get("created_at"),
        get("updated_at"),
        get("votes_for") or 0,
        get("votes_against") or 0,
        get("score_mean"),
        get("score_count") or 0,
        get("comment_count") or 0,
        get("author") or "",
        get("url") or "",
        get("moderation") or "",
        lon,
        lat,
        footprint,
    )


def comment(uuid: str, data: Mapping[str, Any]) -> Comment:
    """A comment of the feed."""
    return Comment(
        uuid,
        data["contribution"],
        data.get("body") or "",
        data.get("author") or "",
        data.get("created_at"),
        data.get("parent"),
    )
