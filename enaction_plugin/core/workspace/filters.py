"""Which contributions: a filter, and the SQL conditions it becomes."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import Any, NamedTuple, Optional

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
"""How a list may be ordered. The newest first, fids being given in the order of creation.

Besides, "distance": from the point `near` of the filter, those without a place last.
"""


class Zone(NamedTuple):
    """An area drawn or taken from another layer: what people call it, its polygons in
    EPSG:4326 as WKB, in hexadecimal digits."""

    label: str
    wkb: str


@dataclass(frozen=True)
class ContributionFilter:
    """Within one field "or", between fields "and"; an empty field does not filter.

    `actions` takes axes, actions and operations; a term stands for all that hang
    under it. `extent` is (xmin, ymin, xmax, ymax) in EPSG:4326 degrees. A point must
    be in one of `districts` (by fid) or in `zone`, or no more than `within` metres
    away. `statuses`, `missing_answer` (decided, nothing said) and `draft_answer`
    (written, not ready) are one field. `since` is included, `until` is not (ISO 8601);
    `last_days` counts back from now; `dated` is the date meant: "created" or "changed".
    `near` is (lon, lat), for the order "distance". `readers` are two people who read the
    same contributions: those they linked differently, and nobody decided about yet.
    """

    text: str = ""
    priorities: frozenset[str] = frozenset()
    without_priority: bool = False
    actions: frozenset[str] = frozenset()
    without_action: bool = False
    statuses: frozenset[str] = frozenset()
    missing_answer: bool = False
    draft_answer: bool = False
    categories: frozenset[str] = frozenset()
    sources: frozenset[str] = frozenset()
    authors: frozenset[str] = frozenset()
    assignees: frozenset[str] = frozenset()
    todo: bool = False
    to_tag: bool = False
    conflicts: bool = False
    pending: bool = False
    readers: frozenset[str] = frozenset()
    extent: Optional[tuple[float, float, float, float]] = None
    fids: Optional[Sequence[int]] = None
    districts: frozenset[int] = frozenset()
    zone: Optional[Zone] = None
    within: int = 0
    since: Optional[str] = None
    until: Optional[str] = None
    last_days: int = 0
    dated: str = "created"
    sort: str = "newest"
    near: Optional[tuple[float, float]] = None


def where(wanted: ContributionFilter, *more: Condition) -> Condition:
    """The WHERE clause on `contributions c` and its parameters.

    What must be looked up first is left to `more`: `text` to `search`, areas to `nearby`,
    `readers` to `readings`.
    """
    parts: list[str] = []
    parameters: list[Any] = []
    for sql, values in (*conditions(wanted), *more):
        parts.append(sql)
        parameters += values
    return ("WHERE " + " AND ".join(parts) if parts else ""), parameters


def conditions(wanted: ContributionFilter) -> Iterator[Condition]:
    """The SQL conditions a filter becomes, text, areas and readers aside."""
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
    if wanted.statuses or wanted.missing_answer or wanted.draft_answer:
        yield _follow_up(wanted)
    if wanted.categories:
        yield (
            "coalesce(c.category, '') IN (SELECT value FROM json_each(?))",
            [_json(wanted.categories)],
        )
    if wanted.sources:
        yield "coalesce(c.source, '') IN (SELECT value FROM json_each(?))", [_json(wanted.sources)]
    if wanted.authors:
        yield "c.author IN (SELECT value FROM json_each(?))", [_json(wanted.authors)]
    if wanted.assignees:
        yield (
            "coalesce(c.assignee, '') IN (SELECT value FROM json_each(?))",
            [_json(wanted.assignees)],
        )
    yield from _period(wanted)


def _follow_up(wanted: ContributionFilter) -> Condition:
    parts: list[str] = []
    parameters: list[Any] = []
    if wanted.statuses:
        statuses = wanted.statuses | ({""} if "todo" in wanted.statuses else set())
        parts.append("coalesce(c.status, '') IN (SELECT value FROM json_each(?))")
        parameters.append(_json(statuses))
    if wanted.missing_answer:
        parts.append(MISSING_ANSWER)
    if wanted.draft_answer:
        parts.append("(coalesce(c.answer, '') <> '' AND coalesce(c.answer_ready, 0) = 0)")
    return "(" + " OR ".join(parts) + ")", parameters


MISSING_ANSWER = (
    "(coalesce(c.answer, '') = '' AND c.status IN ('accepted', 'partly', 'rejected',"
    " 'out_of_scope'))"
)


def _period(wanted: ContributionFilter) -> Iterator[Condition]:
    since = wanted.since
    if wanted.last_days:
        day = datetime.now(timezone.utc) - timedelta(days=wanted.last_days)
        since = day.strftime("%Y-%m-%dT%H:%M:%S")
    changed = wanted.dated == "changed"
    if since:
        yield _SINCE_CHANGED if changed else "c.created_at >= ?", [since]
    if wanted.until:
        yield _UNTIL_CHANGED if changed else "c.created_at < ?", [wanted.until]


_SINCE_CHANGED = "coalesce(c.updated_at, c.created_at) >= ?"
_UNTIL_CHANGED = "coalesce(c.updated_at, c.created_at) < ?"


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


def _json(values: frozenset[str]) -> str:
    return json.dumps(sorted(values))
