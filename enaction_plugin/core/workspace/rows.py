"""What the reading side hands out: plain tuples, ready to be shown."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any, NamedTuple, Optional

EXCERPT = 240

_SPACES = re.compile(r"\s+")


class ListRow(NamedTuple):
    """One row of the list. Code lists are joined by commas in plan order, "" when empty.

    `score` is votes for minus votes against, or the rounded sum of ratings where
    the platform counts ratings from -2 to +2. `commune` is the name of the district
    of kind "commune" the point is in.
    """

    fid: int
    uuid: str
    number: str
    title: str
    excerpt: str
    category: str
    commune: str
    score: int
    votes_for: int
    votes_against: int
    priorities: str
    actions: str
    main_priority: str
    status: str
    sync_state: str
    withdrawn: bool


class Counts(NamedTuple):
    """How much a set of contributions weighs; `total` is the whole workspace's contributions."""

    contributions: int = 0
    authors: int = 0
    votes: int = 0
    total: int = 0


class CommentRow(NamedTuple):
    uuid: str
    author: str
    body: str
    created_at: Optional[str]
    parent: Optional[str]
    withdrawn: bool


class NoteRow(NamedTuple):
    uuid: str
    author: str
    body: str
    at: Optional[str]
    shared: bool


class TaggingRow(NamedTuple):
    uuid: str
    term: str
    role: str
    origin: str
    author: str
    at: str
    note: str


class HistoryRow(NamedTuple):
    """One line of the history; `field` is "tagging" where a link was made or removed."""

    field: str
    before: Any
    after: Any
    author: str
    at: str
    origin: str
    note: str


@dataclass(frozen=True)
class Detail:
    """Everything the card shows of one contribution."""

    fid: int
    uuid: str
    number: str
    source: str
    title: str
    body: str
    category: str
    kind: str
    created_at: Optional[str]
    updated_at: Optional[str]
    votes_for: int
    votes_against: int
    score_mean: Optional[float]
    score_count: int
    comment_count: int
    author: str
    url: str
    moderation: str
    withdrawn_at: Optional[str]
    status: str
    answer: str
    answer_ready: bool
    assignee: str
    main_priority: str
    sync_state: str
    lon: Optional[float]
    lat: Optional[float]
    commune: str
    districts: tuple[str, ...] = ()
    has_footprint: bool = False
    taggings: tuple[TaggingRow, ...] = ()
    comments: tuple[CommentRow, ...] = ()
    notes: tuple[NoteRow, ...] = ()
    history: tuple[HistoryRow, ...] = field(default=(), repr=False)


def excerpt(body: Optional[str]) -> str:
    """The beginning of a text on one line, cut at a word."""
    text = _SPACES.sub(" ", (body or "")[: 2 * EXCERPT]).strip()
    if len(text) <= EXCERPT:
        return text
    return text[:EXCERPT].rsplit(" ", 1)[0].rstrip(" ,;:.") + "…"
