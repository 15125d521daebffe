"""Rules: "texts containing … in district … → term", kept in the workspace.

A rule does nothing by itself: somebody looks at what it would link under the filter
at hand, and applies it. What it linked bears the origin "rule", and one undo takes
it away.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterable
from contextlib import AbstractContextManager
from typing import Callable, NamedTuple, Optional

from .database import now, transaction
from .filters import ContributionFilter
from .queries import Contributions
from .search import fold
from .selections import selected

Connecting = Callable[[], AbstractContextManager[sqlite3.Connection]]


class Rule(NamedTuple):
    """Texts that contain one of the words (or expressions), in a district (fid) or anywhere."""

    words: tuple[str, ...]
    term: str
    district: Optional[int] = None
    id: int = 0


class Rules:
    """The rules of a workspace."""

    def __init__(
        self,
        reading: Connecting,
        writing: Connecting,
        contributions: Contributions,
        author: Callable[[], str],
    ) -> None:
        self._reading = reading
        self._writing = writing
        self._contributions = contributions
        self._author = author

    def all(self) -> list[Rule]:
        """Every rule, in the order they were made."""
        with self._reading() as db:
            rows = db.execute("SELECT words, term, district, id FROM sync_rule ORDER BY id")
            return [Rule(tuple(json.loads(words)), *rest) for words, *rest in rows]

    def add(self, rule: Rule) -> Rule:
        """Keep a rule."""
        words = json.dumps(rule.words, ensure_ascii=False)
        with self._writing() as db, transaction(db):
            cursor = db.execute(
                "INSERT INTO sync_rule (words, district, term, author, at) VALUES (?, ?, ?, ?, ?)",
                (words, rule.district, rule.term, self._author(), now()),
            )
        return rule._replace(id=int(cursor.lastrowid or 0))

    def remove(self, rule: int) -> None:
        """Forget a rule; what it linked stays."""
        with self._writing() as db, transaction(db):
            db.execute("DELETE FROM sync_rule WHERE id = ?", (rule,))

    def matching(self, rule: Rule, wanted: ContributionFilter) -> list[int]:
        """The contributions of a filter that a rule would link, those linked already left out."""
        inside = set(self._contributions.ids(wanted))
        if rule.district is not None:
            place = ContributionFilter(districts=frozenset({rule.district}))
            inside &= set(self._contributions.ids(place))
        contains = containing(rule.words)
        with self._reading() as db, selected(db, inside):
            found = [
                fid
                for fid, title, body in db.execute(
                    "SELECT c.fid, coalesce(c.title, ''), coalesce(c.body, '')"
                    " FROM temp.selection s CROSS JOIN contributions c ON c.fid = s.fid"
                )
                if contains(f"{title}\n{body}")
            ]
        linked = self._linked(found, rule.term)
        return [fid for fid in found if fid not in linked]

    def _linked(self, fids: Iterable[int], term: str) -> set[int]:
        with self._reading() as db, selected(db, fids):
            rows = db.execute(
                "SELECT s.fid FROM temp.selection s CROSS JOIN contributions c ON c.fid = s.fid"
                " JOIN taggings t ON t.contribution = c.uuid AND t.term = ?",
                (term,),
            )
            return {fid for (fid,) in rows}


def containing(words: Iterable[str]) -> Callable[[str], bool]:
    """Whether a text has one of the words: whole, whatever the case, accents and plural."""
    spelt = [re.escape(word) for word in map(fold, words) if word]
    if not spelt:
        return lambda _: False
    pattern = re.compile(f" (?:{'|'.join(spelt)})(?:e?s|x)? ")
    return lambda text: pattern.search(f" {fold(text)} ") is not None
