"""Pull: the change feed page by page, each page and its cursor in one transaction.

A first pull takes several pages into one, as long as that stays short: the index of the
identifiers is written all over whatever their number.
"""

from __future__ import annotations

import json
import sqlite3
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial

from ..connectors.errors import PlatformError
from ..connectors.port import Change, ChangePage, Kind
from ..workspace import bulk
from ..workspace.database import get_state, set_state, transaction
from . import inbox, outbox, reread
from .apply import apply
from .facts import Facts
from .phase import Phase
from .report import CHANGED, NEW, WITHDRAWN

PRUNED = 2000
SHORT_S, LONG_S = 0.1, 0.16
"""A transaction shorter than the first may take a page more, longer than the second a page less."""
PAGES = 4
"""At most so many pages in one: more would cost memory and gain little."""
_WHOLE = "reading_whole"
"""State while the feed is being read from its start, also over several exchanges."""


class Pull(Phase):
    """Reads the feed of one platform into one workspace."""

    _whole = False
    _pages = 1

    def run(self, told: Callable[[int], None]) -> None:
        """Read to the end of the feed; `told` hears how far it got after each page."""
        if cursor(self._db) == 0 and bulk.is_empty(self._db):
            bulk.begin(self._db)
        mine = self._mine()
        self._whole = cursor(self._db) == 0 or get_state(self._db, _WHOLE) is not None
        more = True
        while more:
            after = cursor(self._db)
            pages = self._read_some(after)
            if not self._store(pages, after, mine):
                return  # somebody else reads the feed: what is left comes next time
            self._boundary("page")
            told(pages[-1].next)
            more = pages[-1].more
        bulk.finish(self._db, partial(self._boundary, "indexes"))
        if reread.is_on(self._db):
            self._report.absent += reread.finish(self._db, self._boundary, self._remove)
        self._prune()

    def count(self) -> None:
        """Count what `run` would bring, and write nothing."""
        mine, after, more = self._mine(), cursor(self._db), True
        self._whole = after == 0 or get_state(self._db, _WHOLE) is not None
        while more:
            self._boundary("count")
            page = self._read(after)
            self._note(page, mine, self._known(page))
            after, more = page.next, page.more

    def _read(self, after: int) -> ChangePage:
        limit, epoch = self._handshake.limits.page, self._handshake.epoch
        return self._patience.ask(
            lambda: self._platform.changes(after, limit, epoch, whole=self._whole)
        )

    def _read_some(self, after: int) -> list[ChangePage]:
        """As many pages as one transaction takes, at least one."""
        pages = [self._read(after)]
        while pages[-1].more and len(pages) < self._pages:
            try:
                pages.append(self._read(pages[-1].next))
            except PlatformError:
                break  # asked again, and told, once what came is kept
        return pages

    @contextmanager
    def _paced(self) -> Iterator[None]:
        """Fit the pages of the next transaction to how long this one holds the file."""
        started = time.monotonic()
        yield
        seconds = time.monotonic() - started
        if not get_state(self._db, "loading"):
            self._pages = 1
        elif seconds < SHORT_S:
            self._pages = min(self._pages + 1, PAGES)
        elif seconds > LONG_S:
            self._pages = max(self._pages - 1, 1)

    def _store(self, pages: Sequence[ChangePage], after: int, mine: set[int]) -> bool:
        """Write pages and move the cursor, together; False when somebody else moved it."""
        epochs = {page.epoch for page in pages}
        last = pages[-1]
        facts = Facts([change for page in pages for change in page.changes])
        with self._paced(), transaction(self._db, applying=True, projecting=False):
            if cursor(self._db) != after or epochs != {get_state(self._db, "epoch")}:
                return False
            known = []
            with bulk.page(self._db):
                for page in pages:
                    known.append(self._known(page))
                    if arrived := inbox.set_aside(self._db, page.changes):
                        apply(self._db, arrived, facts)
            set_state(self._db, "cursor", last.next)
            set_state(self._db, _WHOLE, 1 if self._whole and last.more else None)
            set_state(self._db, "durable_seq", last.durable_seq)
        for page, met in zip(pages, known):
            self._note(page, mine, met)
        return True

    def _note(self, page: ChangePage, mine: set[int], known: set[str]) -> None:
        """Count what is news: not what came from here."""
        kinds = Counter(_said(change, known) for change in page.changes if change.seq not in mine)
        for kind, count in kinds.items():
            self._report.received(kind, count)

    def _known(self, page: ChangePage) -> set[str]:
        """Which contributions of a page are here already; while all are loaded, none."""
        if get_state(self._db, "loading"):
            return set()
        told = [c.id for c in page.changes if c.kind == Kind.CONTRIBUTION.value]
        rows = self._db.execute(
            "SELECT c.uuid FROM json_each(?) j CROSS JOIN contributions c ON c.uuid = j.value",
            (json.dumps(told),),
        )
        return {uuid for (uuid,) in rows}

    def _mine(self) -> set[int]:
        """Where the changes that came from here stand in the feed."""
        rows = self._db.execute("SELECT commit_seq FROM sync_outbox WHERE state = 'acked'")
        return {seq for (seq,) in rows}

    def _remove(self, changes: Sequence[Change]) -> None:
        apply(self._db, changes)

    def _prune(self) -> None:
        """Forget what the feed has shown and the platform has a backup of."""
        while True:
            with transaction(self._db):
                durable = int(get_state(self._db, "durable_seq", 0))
                if not outbox.prune(self._db, cursor(self._db), durable, PRUNED):
                    return


def _said(change: Change, known: set[str]) -> str:
    if change.kind != Kind.CONTRIBUTION.value:
        return change.kind
    if change.data is None:
        return WITHDRAWN
    return CHANGED if change.id in known else NEW


def cursor(db: sqlite3.Connection) -> int:
    """How far the feed was read."""
    return int(get_state(db, "cursor", 0))
