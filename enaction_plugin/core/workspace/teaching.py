"""What suggestions learn from, and what planners told them: texts, links, refusals, words."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from typing import Callable, NamedTuple, Optional

from .database import now, transaction
from .selections import selected

Connecting = Callable[[], AbstractContextManager[sqlite3.Connection]]


class Text(NamedTuple):
    """What an inhabitant wrote, and the commune it is in (fid of the district, or None)."""

    fid: int
    uuid: str
    title: str
    body: str
    area: Optional[int] = None

    @property
    def whole(self) -> str:
        """Title and body, a line each; a body that begins with its title is enough alone."""
        if not self.title or self.body.startswith(self.title.rstrip("….")):
            return self.body or self.title
        return f"{self.title}\n{self.body}" if self.body else self.title


class Word(NamedTuple):
    """A word a planner added to a term, or took away from it."""

    term: str
    word: str
    speaks: bool


_TEXTS = """
SELECT c.fid, c.uuid, coalesce(c.title, ''), coalesce(c.body, ''),
  (SELECT p.district FROM sync_places p JOIN districts d
   ON d.fid = p.district AND d.kind = 'commune' WHERE p.fid = c.fid AND p.share > 0 LIMIT 1)
FROM
"""


class Teaching:
    """The suggestions' memory in a workspace."""

    def __init__(self, reading: Connecting, writing: Connecting) -> None:
        self._reading = reading
        self._writing = writing

    def texts(self, fids: Sequence[int]) -> list[Text]:
        """The texts of contributions, in the order of `fids`; unknown ones are left out."""
        with self._reading() as db:
            sql = _TEXTS + "json_each(?) j CROSS JOIN contributions c ON c.fid = j.value"
            found = {row[0]: Text._make(row) for row in db.execute(sql, (json.dumps(list(fids)),))}
        return [found[fid] for fid in fids if fid in found]

    def sample(self, most: int) -> Iterator[tuple[int, str]]:
        """At most so many contributions, spread evenly: fid and text."""
        with self._reading() as db:
            (count,) = db.execute("SELECT count(*) FROM contributions").fetchone()
            step = max(-(-count // most), 1)
            rows = db.execute(
                "SELECT fid, '', coalesce(title, ''), coalesce(body, '') FROM contributions"
                " WHERE fid % ? = 0 ORDER BY fid",
                (step,),
            )
            for row in rows:
                yield row[0], Text(*row).whole

    def links(self) -> dict[int, list[str]]:
        """The terms planners linked contributions to, by fid."""
        found: dict[int, list[str]] = {}
        with self._reading() as db:
            for fid, term in db.execute(
                "SELECT c.fid, t.term FROM taggings t JOIN contributions c"
                " ON c.uuid = t.contribution ORDER BY c.fid, t.fid"
            ):
                found.setdefault(fid, []).append(term)
        return found

    def state(self) -> tuple[int, int, int]:
        """Changes when links or words do: how many links, the last one, how many words."""
        with self._reading() as db:
            row = db.execute(
                "SELECT (SELECT count(*) FROM taggings), (SELECT coalesce(max(fid), 0)"
                " FROM taggings), (SELECT coalesce(sum(1 + speaks), 0) FROM sync_word)"
            ).fetchone()
        return int(row[0]), int(row[1]), int(row[2])

    def size(self) -> int:
        """How many contributions there are."""
        with self._reading() as db:
            return int(db.execute("SELECT count(*) FROM contributions").fetchone()[0])

    # refusals

    def refuse(self, fid: int, terms: Iterable[str], author: str) -> None:
        """Never suggest these terms again for a contribution."""
        with self._writing() as db, transaction(db):
            db.executemany(
                "INSERT OR IGNORE INTO sync_refused SELECT uuid, ?, ?, ? FROM contributions"
                " WHERE fid = ?",
                [(term, author, now(), fid) for term in terms],
            )

    def forget_refusals(self, fid: int) -> None:
        """Let everything be suggested again for a contribution."""
        with self._writing() as db, transaction(db):
            db.execute(
                "DELETE FROM sync_refused WHERE contribution ="
                " (SELECT uuid FROM contributions WHERE fid = ?)",
                (fid,),
            )

    def settled(self, fids: Iterable[int]) -> dict[int, set[str]]:
        """The terms people decided about: linked, refused, or taken away from a contribution."""
        found: dict[int, set[str]] = {}
        with self._reading() as db, selected(db, fids):
            for fid, term in db.execute(
                "SELECT s.fid, t.term FROM temp.selection s"
                " CROSS JOIN contributions c ON c.fid = s.fid JOIN taggings t"
                " ON t.contribution = c.uuid"
                " UNION SELECT s.fid, r.term FROM temp.selection s"
                " CROSS JOIN contributions c ON c.fid = s.fid JOIN sync_refused r"
                " ON r.contribution = c.uuid"
                " UNION SELECT s.fid, json_extract(r.doc, '$.term') FROM temp.selection s"
                " CROSS JOIN contributions c ON c.fid = s.fid JOIN sync_trash r"
                " ON r.contribution = c.uuid AND r.t = 'taggings'"
                " AND r.why IN ('removed', 'removed on the platform')"
            ):
                found.setdefault(fid, set()).add(term)
        return found

    # words

    def words(self) -> list[Word]:
        """What planners changed in the words of terms."""
        with self._reading() as db:
            rows = db.execute("SELECT term, word, speaks FROM sync_word ORDER BY term, word")
            return [Word(term, word, bool(speaks)) for term, word, speaks in rows]

    def set_words(self, term: str, added: Iterable[str], removed: Iterable[str]) -> None:
        """Say which words planners added to a term and took away from it."""
        with self._writing() as db, transaction(db):
            db.execute("DELETE FROM sync_word WHERE term = ?", (term,))
            db.executemany(
                "INSERT OR REPLACE INTO sync_word VALUES (?, ?, ?)",
                [(term, word, 1) for word in added] + [(term, word, 0) for word in removed],
            )
