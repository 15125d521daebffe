"""Contributions and comments as a GeoJSON file has them, turned into entities."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..values import is_uuid, parse_time, source_uuid
from .geometry import geometry_problem

VERTICES = 100_000
MOST_VOTES = 2**31 - 1
TEXTS = ("title", "body", "category", "kind", "author", "url", "moderation")
COUNTS = ("votes_for", "votes_against", "score_count", "comment_count")

Row = tuple[str, str, dict[str, Any]]  # kind, id, data


class BadFeature(Exception):
    """A feature that cannot be loaded, and why."""


def rows_of(feature: Any, source: str) -> Iterator[Row]:
    """The contribution of `feature`, then its comments.

    Raises BadFeature before anything is given when it cannot be read.
    """
    properties = feature.get("properties") if isinstance(feature, dict) else None
    if not isinstance(properties, dict):
        raise BadFeature("it has no properties")
    platform_id = _text(properties.get("id"))
    identifier = _identifier(properties, source, platform_id)
    comments = list(_comments(properties.get("comments"), identifier, source))
    data = {
        "platform_id": platform_id,
        "source": source,
        "score_mean": _score(properties.get("score_mean")),
        "created_at": _time(properties, "created_at"),
        "updated_at": _time(properties, "updated_at"),
        "geometry": _geometry(feature.get("geometry")),
    }
    data.update((name, _text(properties.get(name))) for name in TEXTS)
    data.update((name, _count(properties, name)) for name in COUNTS)
    data["kind"] = data["kind"] or "idea"
    data["comment_count"] = data["comment_count"] or len(comments)
    yield "contribution", identifier, data
    yield from comments


def _comments(given: Any, contribution: str, source: str) -> Iterator[Row]:
    if given is None:
        return
    if not isinstance(given, list) or not all(isinstance(item, dict) for item in given):
        raise BadFeature("its comments are not a list of objects")
    for item in given:
        key = _text(item.get("id"))
        parent = _text(item.get("parent"))
        data = {
            "contribution": contribution,
            "parent": _comment_identifier(source, parent) if parent else None,
            "author": _text(item.get("author")),
            "body": _text(item.get("body")),
            "created_at": _time(item, "created_at"),
        }
        if not key:
            raise BadFeature("a comment has no id")
        yield "comment", _comment_identifier(source, key), data


def _comment_identifier(source: str, key: str) -> str:
    return key if is_uuid(key) else source_uuid(source, f"comment/{key}")


def _identifier(properties: dict[str, Any], source: str, platform_id: str) -> str:
    given = _text(properties.get("uuid")).lower()
    if given and not is_uuid(given):
        raise BadFeature(f"its uuid “{given[:60]}” is not one")
    if not given and not platform_id:
        raise BadFeature("it has neither a uuid nor an id")
    return given or source_uuid(source, platform_id)


def _text(value: Any) -> str:
    """`value` as text; what no database takes is replaced."""
    if value is None or isinstance(value, (dict, list)):
        return ""
    return str(value).replace("\x00", "").encode("utf-8", "replace").decode()


def _time(properties: dict[str, Any], name: str) -> str | None:
    text = _text(properties.get(name))
    moment = parse_time(text) if text else None
    if text and moment is None:
        raise BadFeature(f"{name} “{text[:40]}” is not a time")
    return moment


def _count(properties: dict[str, Any], name: str) -> int:
    value = properties.get(name) or 0
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= MOST_VOTES:
        raise BadFeature(f"{name} “{str(value)[:40]}” is not a count")
    return value


def _score(value: Any) -> float | None:
    if value is None:
        return None
    if type(value) not in (int, float) or not -2 <= value <= 2:
        raise BadFeature("score_mean is not between -2 and 2")
    return float(value)


def _geometry(geometry: Any) -> dict[str, Any] | None:
    if geometry is None:
        return None
    if not isinstance(geometry, dict):
        raise BadFeature("its geometry is not one")
    kept = {name: geometry.get(name) for name in ("type", "coordinates")}
    problem = geometry_problem(kept, VERTICES)
    if problem:
        raise BadFeature(problem)
    return kept
