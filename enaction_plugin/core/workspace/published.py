"""What of a workspace others may read from a database: tables, columns and rows by page.

Notes stay inside, and so does everything the engine keeps. Rows come in the order of
their key (bytes), so that two places can be compared in one go; each page is a read of
its own, because a long one would hold up whoever writes.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

TEXT, INTEGER, REAL, TIME, BOOLEAN = "text", "integer", "real", "time", "boolean"
POINT, AREA = "point", "area"
PAGE = 1000


@dataclass(frozen=True)
class Published:
    """A table: its columns and what each holds; the first is the key.

    `personal` columns say who somebody is, `spoken` ones hold what people wrote.
    """

    name: str
    columns: tuple[tuple[str, str], ...]
    query: str  # takes the key to start after, and how many rows
    personal: frozenset[str] = frozenset()
    spoken: frozenset[str] = frozenset()


PUBLISHED: tuple[Published, ...] = (
    Published(
        "contributions",
        (
            *(("uuid", TEXT), ("geom", POINT), ("platform_id", TEXT), ("source", TEXT)),
            *(("title", TEXT), ("body", TEXT), ("category", TEXT), ("kind", TEXT)),
            *(("created_at", TIME), ("updated_at", TIME), ("votes_for", INTEGER)),
            *(("votes_against", INTEGER), ("score_mean", REAL), ("score_count", INTEGER)),
            *(("comment_count", INTEGER), ("author", TEXT), ("url", TEXT), ("moderation", TEXT)),
            *(("withdrawn_at", TIME), ("status", TEXT), ("answer", TEXT)),
            *(("answer_ready", BOOLEAN), ("assignee", TEXT), ("axes", TEXT)),
            *(("priorities", TEXT), ("actions", TEXT), ("main_priority", TEXT)),
            ("tag_count", INTEGER),
        ),
        "SELECT uuid, geom, platform_id, source, title, body, category, kind, created_at,"
        " updated_at, votes_for, votes_against, score_mean, score_count, comment_count, author,"
        " url, moderation, withdrawn_at, coalesce(status, 'todo'), answer, answer_ready,"
        " assignee, axes, priorities, actions, main_priority, tag_count"
        " FROM contributions WHERE uuid > ? ORDER BY uuid LIMIT ?",
        frozenset({"author", "assignee"}),
        frozenset({"title", "body", "answer"}),
    ),
    Published(
        "taggings",
        (
            *(("uuid", TEXT), ("contribution", TEXT), ("term", TEXT), ("role", TEXT)),
            *(("origin", TEXT), ("author", TEXT), ("at", TIME)),
        ),
        "SELECT uuid, contribution, term, role, origin, author, at FROM taggings"
        " WHERE uuid > ? ORDER BY uuid LIMIT ?",
        frozenset({"author"}),
    ),
    Published(
        "comments",
        (
            *(("uuid", TEXT), ("contribution", TEXT), ("parent", TEXT), ("author", TEXT)),
            *(("body", TEXT), ("created_at", TIME), ("withdrawn_at", TIME)),
        ),
        "SELECT uuid, contribution, parent, author, body, created_at, withdrawn_at FROM comments"
        " WHERE uuid > ? ORDER BY uuid LIMIT ?",
        frozenset({"author"}),
        frozenset({"body"}),
    ),
    Published(
        "terms",
        (
            *(("code", TEXT), ("label", TEXT), ("short_label", TEXT), ("kind", TEXT)),
            *(("parent", TEXT), ("axis", TEXT), ("position", INTEGER), ("description", TEXT)),
            ("retired_at", TIME),
        ),
        "SELECT code, label, short_label, kind, parent, axis, position, description, retired_at"
        " FROM terms WHERE code > ? ORDER BY code LIMIT ?",
    ),
    Published(
        "districts",
        (
            *(("id", TEXT), ("geom", AREA), ("kind", TEXT), ("code", TEXT), ("name", TEXT)),
            *(("vintage", TEXT), ("source", TEXT), ("population", INTEGER)),
        ),
        "SELECT printf('%012d', fid) AS id, geom, kind, code, name, vintage, source, population"
        " FROM districts WHERE printf('%012d', fid) > ? ORDER BY id LIMIT ?",
    ),
)


def pages(db: sqlite3.Connection, table: Published) -> Iterator[list[tuple[Any, ...]]]:
    """The rows of a table in the order of their key, a page at a time."""
    after = ""
    while True:
        rows = db.execute(table.query, (after, PAGE)).fetchall()
        if not rows:
            return
        yield rows
        after = rows[-1][0]
