"""Data of the change feed as contributions and comments."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Optional

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
        _text(get("title")),
        _text(get("body")),
        _text(get("category")),
        get("kind") or "idea",
        get("created_at"),
        get("updated_at"),
        get("votes_for") or 0,
        get("votes_against") or 0,
        get("score_mean"),
        get("score_count") or 0,
        get("comment_count") or 0,
        _text(get("author")),
        _text(get("url")),
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
        _text(data.get("body")),
        _text(data.get("author")),
        data.get("created_at"),
        data.get("parent"),
    )


def _text(value: Optional[str]) -> str:
    """A text that can be stored: half a character, left where a program cut it, becomes "?"."""
    text = value or ""
    if text.isascii():
        return text
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace").decode()
    return text
