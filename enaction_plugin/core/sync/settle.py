"""Settling: what the platform's answers mean for the outbox and the workspace.

The base is only brought up to what is news: an answer to a batch may come long
after the feed has told what happened since (`OpResult.seq` against the cursor).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from typing import Any

from ..connectors.port import BatchAnswer, Kind, OpResult, OpStatus
from ..workspace import states
from ..workspace.database import get_state, now
from . import conflicts, entered, fields, links, outbox
from .capture import capture_rows
from .merge import Register
from .outbox import SEEN, Entry
from .outgoing import what
from .report import SyncReport
from .values import same

# A removal of what is gone already, or of what the platform never had, is done.
_GONE = ("deleted", "unknown_contribution")


class Settler:
    """Applies the results of one batch, inside an applying transaction."""

    def __init__(self, db: sqlite3.Connection, account: str, report: SyncReport) -> None:
        self._db = db
        self._account = account
        self._report = report
        self._cursor = int(get_state(db, "cursor", 0))
        self._at = now()
        self._created: list[str] = []
        self._acked: list[tuple[Entry, int]] = []

    def settle(self, answer: BatchAnswer, entries: Sequence[Entry]) -> None:
        """Apply every result; entries without one stay on their way."""
        contributions = sorted({entry.contribution for entry in entries})
        capture_rows(self._db, contributions, ())
        by_op = {entry.op_id: entry for entry in entries}
        for result in answer.results:
            entry = by_op.get(result.op)
            if entry is not None:
                self._settle(entry, result)
        outbox.acked(self._db, self._acked, self._at)
        entered.release(self._db, self._created)
        states.refresh(self._db, contributions)

    def _settle(self, entry: Entry, result: OpResult) -> None:
        if result.status is OpStatus.APPLIED or _pointless(entry, result):
            self._applied(entry, result)
        elif result.status is OpStatus.CONFLICT:
            self._conflict(entry, result)
        elif result.status is OpStatus.BLOCKED:
            self._blocked(entry, {"blocked_by": result.blocked_by})
        else:
            self._rejected(entry, result)

    def _applied(self, entry: Entry, result: OpResult) -> None:
        said = what(entry.kind, entry.action, entry.field)
        self._report.sent(said, entry.op_id)
        self._report.published += said == "answer_ready" and bool(entry.value)
        if result.seq is None:
            outbox.drop(self._db, [entry])
        elif entry.kind == Kind.TAGGING.value:  # nothing below asks whether it is: at the end
            self._acked.append((entry, result.seq))
        else:
            outbox.acked(self._db, [(entry, result.seq)], self._at)
        if entry.kind == Kind.ASSESSMENT.value:
            self._field_applied(entry, result)
        elif entry.kind == Kind.TAGGING.value:
            self._link_applied(entry, result)
        elif entry.kind == Kind.CONTRIBUTION.value:
            entered.accepted(self._db, entry)
            self._created.append(entry.contribution)

    def _link_applied(self, entry: Entry, result: OpResult) -> None:
        """An addition answered late: the feed may have told since that somebody removed it."""
        if entry.action != "add" or self._is_news(result):
            return
        known = self._db.execute(
            "SELECT 1 FROM sync_base_tagging WHERE uuid = ?", (entry.entity,)
        ).fetchone()
        if known is None:
            links.drop(self._db, entry.entity)

    def _field_applied(self, entry: Entry, result: OpResult) -> None:
        uuid, field = entry.contribution, str(entry.field)
        mine = Register(entry.value, result.version, self._account, entry.payload["made_at"])
        base = fields.register_of(self._db, uuid, field)
        if self._is_news(result):
            fields.remember(self._db, uuid, field, mine)
            base = mine
        if not self._follow(entry, mine):
            self._put_on_screen(entry, base)

    def _put_on_screen(self, entry: Entry, base: Register) -> None:
        """Show what the platform has, unless something of this workspace stands in its place.

        The screen may differ when a change was sent again, as to a restored platform:
        it showed what others had made of the field since.
        """
        uuid, field = entry.contribution, str(entry.field)
        if same(field, fields.here(self._db, uuid, field), base.value):
            return
        stands = any(
            other.field == field and other.seq != entry.seq and other.state != "acked"
            for other in outbox.of_entities(self._db, [uuid])
        )
        if not stands and all(c.field != field for c in conflicts.open_of(self._db, [uuid])):
            fields.show(self._db, uuid, field, base)

    def _follow(self, entry: Entry, seen: Register) -> bool:
        """Tell the change that waits behind `entry` what it now follows; whether there is one."""
        later = self._later(entry)
        if not later:
            return False
        behind = later[-1]
        if behind.payload.get("after") == entry.op_id:
            outbox.rewrite(self._db, behind, after=seen.version, **{SEEN: seen.value})
        return True

    def _later(self, entry: Entry) -> list[Entry]:
        """The changes of the same field made after this one, oldest first."""
        return [
            other
            for other in outbox.of_entities(self._db, [entry.entity])
            if other.field == entry.field
            and other.seq > entry.seq
            and other.state in ("pending", "inflight", "rejected")
        ]

    def _conflict(self, entry: Entry, result: OpResult) -> None:
        uuid, field = entry.contribution, str(entry.field)
        current = result.current
        theirs = fields.register_of(self._db, uuid, field)
        if current is not None and (result.seq is None or self._is_news(result)):
            theirs = Register(current.value, current.version, current.by, current.at)
            fields.remember(self._db, uuid, field, theirs)
        mine = entry.value
        later = self._later(entry)
        if later and not later[0].left:  # one that was sent has its own answer, and what follows it
            mine = later[-1].value
            outbox.drop(self._db, later)
        still_open = next(
            (c for c in conflicts.open_of(self._db, [uuid]) if c.field == field), None
        )
        if still_open and same(field, still_open.mine, fields.here(self._db, uuid, field)):
            mine = still_open.mine  # written since this change left
        if same(field, mine, theirs.value):
            outbox.drop(self._db, [entry])
            if still_open:
                conflicts.close(self._db, still_open, "theirs")
            self._put_on_screen(entry, theirs)
            return
        outbox.hold(self._db, entry, "conflict", None)
        conflicts.notice(self._db, entry.op_id, uuid, field, entry.payload.get(SEEN), mine, theirs)
        self._report.conflicts += 1

    def _blocked(self, entry: Entry, error: Mapping[str, Any]) -> None:
        """Keep a change until the platform has the contribution it belongs to."""
        outbox.hold(self._db, entry, "blocked", error)
        self._report.held += 1

    def _rejected(self, entry: Entry, result: OpResult) -> None:
        error = dict(result.error or {})
        if error.get("code") == "unknown_contribution":  # lost there; it may come back
            self._blocked(entry, error)
            return
        if entry.kind == Kind.TAGGING.value:
            removals = [
                other
                for other in outbox.of_entities(self._db, [entry.entity])
                if other.unsealed and other.action == "remove"
            ]
            if removals:  # added and removed again meanwhile: nothing is left to tell
                outbox.drop(self._db, [entry, *removals])
                return
        if entry.kind == Kind.ASSESSMENT.value:
            seen = Register(entry.payload.get(SEEN), entry.payload.get("after"))
            if self._follow(entry, seen):  # another value waits in its place
                outbox.drop(self._db, [entry])
                return
        outbox.hold(self._db, entry, "rejected", error)
        self._report.rejected += 1

    def _is_news(self, result: OpResult) -> bool:
        """Whether the feed has yet to show what the answer tells."""
        return result.seq is not None and result.seq > self._cursor


def _pointless(entry: Entry, result: OpResult) -> bool:
    code = (result.error or {}).get("code")
    return (
        result.status is OpStatus.REJECTED
        and entry.payload.get("action") == "remove"
        and code in _GONE
    )
