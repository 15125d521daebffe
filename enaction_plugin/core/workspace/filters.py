"""Which contributions: a filter, and the SQL conditions it becomes."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Optional

Condition = tuple[str, list[Any]]

SORTS = {
    "newest": "c.fid DESC",
    "score": "(coalesce(c.votes_for, 0) - coalesce(c.votes_against, 0)"
    " + coalesce(round(c.score_mean * c.score_count), 0)) DESC, c.fid DESC",
    "debated": "CASE WHEN c.votes_for + c.votes_against >= 20 THEN"
    " 2.0 * min(c.votes_for, c.votes_against) / (c.votes_for + c.votes_against)"
    " ELSE -1 END DESC, (c.votes_for + c.votes_against) DESC, c.fid DESC",
    "commented": "coalesce(c.comment_count, 0) DESC, c.fid DESC",
    "number": "c.platform_id IS NULL, CAST(c.platform_id AS INTEGER), c.platform_id, c.fid",
}
"""How a list may be ordered. The newest first, fids being given in the order of creation."""


@dataclass(frozen=True)
class ContributionFilter:
    """Within one field "or", between fields "and"; an empty field does not filter.

    `actions` takes axes, actions and operations; a term stands for all that hang
    under it. `extent` is (xmin, ymin, xmax, ymax) in EPSG:4326 degrees. `since` is
    included, `until` is not (ISO 8601). `district` is the fid of a district the
    point must be in.
    """

    text: str = ""
    priorities: frozenset[str] = frozenset()
    without_priority: bool = False
    actions: frozenset[str] = frozenset()
    without_action: bool = False
    statuses: frozenset[str] = frozenset()
    categories: frozenset[str] = frozenset()
    sources: frozenset[str] = frozenset()
    todo: bool = False
    to_tag: bool = False
    conflicts: bool = False
    pending: bool = False
    extent: Optional[tuple[float, float, float, float]] = None
    fids: Optional[Sequence[int]] = None
    district: Optional[int] = None
    since: Optional[str] = None
    until: Optional[str] = None
    sort: str = "newest"


def where(wanted: ContributionFilter, *more: Condition) -> Condition:
    """The WHERE clause on `contributions c` and its parameters; `text` is left to `Words`."""
    parts: list[str] = []
    parameters: list[Any] = []
    for sql, values in (*conditions(wanted), *more):
        parts.append(sql)
        parameters += values
    return ("WHERE " + " AND ".join(parts) if parts else ""), parameters


def conditions(wanted: ContributionFilter) -> Iterator[Condition]:
    """The SQL conditions a filter becomes, text aside."""
    yield from _flags(wanted)
    yield from _values(wanted)
    yield from _terms(wanted)
    yield from _places(wanted)


def _flags(wanted: ContributionFilter) -> Iterator[Condition]:
    if wanted.todo:
        yield "coalesce(c.status, '') IN ('', 'todo', 'study')", []
    if wanted.to_tag:
        yield "coalesce(c.tag_count, 0) = 0", []
    if wanted.conflicts:
        yield "c.sync_state = 'conflict'", []
    if wanted.pending:
        yield "c.sync_state = 'pending'", []


def _values(wanted: ContributionFilter) -> Iterator[Condition]:
    if wanted.statuses:
        statuses = wanted.statuses | ({""} if "todo" in wanted.statuses else set())
        yield "coalesce(c.status, '') IN (SELECT value FROM json_each(?))", [_json(statuses)]
    if wanted.categories:
        yield (
            "coalesce(c.category, '') IN (SELECT value FROM json_each(?))",
            [_json(wanted.categories)],
        )
    if wanted.sources:
        yield "coalesce(c.source, '') IN (SELECT value FROM json_each(?))", [_json(wanted.sources)]
    if wanted.since:
        yield "c.created_at >= ?", [wanted.since]
    if wanted.until:
        yield "c.created_at < ?", [wanted.until]


def _terms(wanted: ContributionFilter) -> Iterator[Condition]:
    if wanted.priorities or wanted.without_priority:
        yield _linked(wanted.priorities, "coalesce(c.priorities, '') = ''", wanted.without_priority)
    if wanted.actions or wanted.without_action:
        yield _linked(wanted.actions, "coalesce(c.actions, '') = ''", wanted.without_action)


def _linked(codes: frozenset[str], none: str, without: bool) -> Condition:
    """Linked to one of these terms or to what hangs under them, or to nothing if `without`."""
    if not codes:
        return none, []
    linked = (
        "c.uuid IN (SELECT contribution FROM taggings WHERE term IN"
        " (SELECT code FROM sync_under WHERE above IN (SELECT value FROM json_each(?))))"
    )
    return (f"({linked} OR {none})" if without else linked), [_json(codes)]


def _places(wanted: ContributionFilter) -> Iterator[Condition]:
    if wanted.fids is not None:
        yield "c.fid IN (SELECT value FROM json_each(?))", [json.dumps(list(wanted.fids))]
    if wanted.extent is not None:
        xmin, ymin, xmax, ymax = wanted.extent
        yield (
            "c.fid IN (SELECT id FROM rtree_contributions_geom"
            " WHERE maxx >= ? AND minx <= ? AND maxy >= ? AND miny <= ?)",
            [xmin, xmax, ymin, ymax],
        )
    if wanted.district is not None:
        yield (
            "c.uuid IN (SELECT contribution FROM contribution_districts"
            " WHERE district = ? AND inside = 1)",
            [wanted.district],
        )


def _json(values: frozenset[str]) -> str:
    return json.dumps(sorted(values))
