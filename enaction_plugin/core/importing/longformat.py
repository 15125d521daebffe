"""Exports in which a contribution is repeated on the row of each of its votes and comments.

Cap Collectif writes them so: `contribution_type` says what a row is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Optional

from ..errors import QT_TRANSLATE_NOOP, Sentence
from .columns import best
from .notices import REPEATED_ID
from .table import Record, Table

_KIND = "contribution_type"
_OWN = frozenset(("proposal", "opinion", "source", "article", "project"))
_SAID = ("Vote", "Comment")
_OTHER_KIND = QT_TRANSLATE_NOOP(
    "Enaction", "“{kind}” is neither a contribution nor a vote nor a comment."
)
THREAD = "(thread)"


def unfold(table: Table) -> bool:
    """Make one record of each contribution of a long table; False when it is not one.

    Votes and comments are counted; comments become lists under `comments`. The
    whole file is read, votes may stand far from what they are about.
    """
    identifier = _identifier(table.columns)
    if _KIND not in table.columns or identifier is None:
        return False
    body = next((c for c in table.columns if c.endswith("comments_body")), "")
    number = next((c for c in table.columns if c.endswith("comments_id")), "")
    hidden = {c for c in table.columns if "_votes_" in c or "_comments_" in c} | {_KIND}
    kept = [c for c in table.columns if c not in hidden]
    table.records = _grouped(table, table.records, identifier, kept, body, number)
    table.columns = [*kept, "votes_for", "comment_count", THREAD]
    return True


def _identifier(columns: Sequence[str]) -> Optional[str]:
    return best([c for c in columns if "_votes_" not in c and "_comments_" not in c], "id")


def _grouped(
    table: Table,
    records: Iterable[Record],
    identifier: str,
    kept: Sequence[str],
    body: str,
    number: str,
) -> Iterator[Record]:
    groups: dict[str, tuple[int, dict[str, Any]]] = {}
    whole: set[str] = set()  # contributions whose own row was met
    for record in records:
        key = str(record.values.get(identifier, ""))
        kind = str(record.values.get(_KIND, ""))
        own = kind in _OWN
        if key not in groups:
            values: dict[str, Any] = {c: record.values.get(c, "") for c in kept}
            groups[key] = (record.line, {**values, "votes_for": 0, "comment_count": 0, THREAD: []})
        elif own and key in whole:
            table.trouble.append((record, Sentence(REPEATED_ID, id=key)))
        elif own or kind.endswith(_SAID):
            table.attached += 1
        else:
            table.trouble.append((record, Sentence(_OTHER_KIND, kind=kind)))
            continue
        if own:
            whole.add(key)
        _count(groups[key][1], kind, record.values.get(number), record.values.get(body))
    for line, values in groups.values():
        yield Record(line, values)


def _count(values: dict[str, Any], kind: str, number: Any, body: Any) -> None:
    """Add what a row says of a contribution."""
    if kind.endswith("Vote"):
        values["votes_for"] += 1
    elif kind.endswith("Comment"):
        values["comment_count"] += 1
        values[THREAD].append({"id": number, "body": body})
