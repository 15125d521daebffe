"""Push: sealed batches, one after the other, the same bytes until they are answered.

A batch is committed before a byte leaves. While it travels the next one is sealed,
of other contributions: neither has to know how the other fares. Where a batch cannot
be used as it is (too large, its identifier taken), its ops are sealed again with the
same identifiers: the platform recognises those it has.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any, NamedTuple, Optional

from .. import identity
from ..connectors.errors import PlatformError, PlatformFailed, Refused, TooMuch
from ..connectors.port import BatchAnswer, Handshake, Kind
from ..errors import QT_TRANSLATE_NOOP, Sentence
from ..model.assessment import FIELDS
from ..workspace import location, states
from ..workspace.database import file_of, get_state, now, set_state, transaction
from . import log, outbox
from .capture_entered import entered_data
from .outbox import Entry, wire
from .phase import Phase
from .settle import Settler

ROOM = 2048
"""Bytes of a batch left for what surrounds its ops."""
HOPELESS = 3
"""So many failures of the platform on the same batch, and it is sealed again in halves."""
PUBLISHES = """o.tries = 0 AND (
  o.field = 'answer_ready' AND json_extract(o.payload, '$.value')
  OR o.field = 'answer' AND EXISTS (SELECT 1 FROM sync_base_field b
    WHERE b.contribution = o.contribution AND b.field = 'answer_ready' AND b.value))"""
"""Whether the change `o` would show something to the public, in SQL."""
_CHOSEN = " ".join(
    (
        "SELECT * FROM sync_outbox o WHERE state = 'pending'",
        "AND contribution NOT IN (SELECT contribution FROM sync_outbox WHERE state = 'inflight')",
        "AND kind || ':' || coalesce(field, '') NOT IN (SELECT value FROM json_each(?))",
        "AND NOT EXISTS (SELECT 1 FROM sync_outbox c WHERE c.contribution = o.contribution",
        "  AND c.kind = 'contribution' AND c.state = 'rejected')",
        "AND (? OR NOT coalesce(",
        PUBLISHES,
        ", 0))",
        "AND (? OR field IS NOT 'answer' OR coalesce(json_extract(payload, '$.value'), '') = ''",
        "  OR EXISTS (SELECT 1 FROM contributions r WHERE r.uuid = o.contribution",
        "  AND r.answer_ready = 1)) ORDER BY seq LIMIT ?",
    )
)
_OPS = "batch_ops"
_NO_RESULTS = QT_TRANSLATE_NOOP("Enaction", "it holds no result")


class Batch(NamedTuple):
    """A sealed batch. `tries`: how often it may have been sent before."""

    id: str
    body: bytes
    tries: int
    entries: Optional[list[Entry]] = None  # None: to be read from the outbox


class Push(Phase):
    """Sends what waits in the outbox of one workspace to one platform."""

    publish = True
    """Whether answers may become visible to the public; what they say as drafts always goes."""
    _captured: Iterator[None] = iter(())

    @cached_property
    def _not_taken(self) -> str:
        return json.dumps(_not_taken(self._handshake))

    def run(self, captured: Iterable[None] = ()) -> None:
        """Send all that waits. Each step of `captured` puts some more in the outbox."""
        self._captured = iter(captured)
        batch = self._next()
        while batch is not None:
            following = self._next(batch) if self._begin(batch) else None
            answer = self._answered(batch)
            if following is not None:
                self._begin(following)
            if answer is not None:
                self._settle(batch, answer)
            batch = following or self._next()

    def has_work(self) -> bool:
        """Whether something could be sent now."""
        return open_batch(self._db) is not None or bool(self._chosen())

    def _next(self, travelling: Optional[Batch] = None) -> Optional[Batch]:
        """What is sent after `travelling`, sealed; None when nothing waits."""
        self._boundary("seal")
        batch = open_batch(self._db, after=travelling)
        if batch is None:
            while not self._is_full() and next(self._captured, self) is not self:
                pass
            batch = self._seal()
        if batch is not None:
            self._boundary("sealed")
        return batch

    def _is_full(self) -> bool:
        """Whether as much waits in the outbox as one batch can hold."""
        limit = self._handshake.limits.ops
        count = "SELECT count(*) FROM (SELECT 1 FROM sync_outbox WHERE state = 'pending' LIMIT ?)"
        return int(self._db.execute(count, (limit,)).fetchone()[0]) == limit

    def _begin(self, batch: Batch) -> bool:
        """Let a batch travel while something else is done; whether it does.

        Not one that may have been sent before: its answer is asked for first.
        """
        return not batch.tries and self._platform.begin(batch.id, batch.body, self._ops(batch))

    def _ops(self, batch: Batch) -> list[str]:
        return [entry.op_id for entry in self._entries(batch)]

    def _entries(self, batch: Batch) -> list[Entry]:
        return outbox.of_batch(self._db, batch.id) if batch.entries is None else batch.entries

    def _seal(self) -> Optional[Batch]:
        """Freeze what waits, oldest first, into a batch; None when nothing waits."""
        with transaction(self._db):
            chosen = self._chosen()
            if not chosen:
                return None
            batch = identity.uuid7()
            ops = [wire(self._latest(entry)) for entry in chosen]
            body = self._platform.seal(device(self._db), batch, ops)
            self._db.execute(
                # From here on it may have been sent: noted now, it is not noted again.
                "INSERT INTO sync_batch (id, body, sealed_at, tries) VALUES (?, ?, ?, 1)",
                (batch, body, now()),
            )
            self._db.executemany(
                "UPDATE sync_outbox SET state = 'inflight', batch = ?, tries = tries + 1"
                " WHERE seq = ?",
                [(batch, entry.seq) for entry in chosen],
            )
        if any(entry.kind == Kind.CONTRIBUTION.value for entry in chosen):
            return Batch(batch, body, 0)  # some may have become other ops: read again
        sealed = [entry._replace(state="inflight", tries=entry.tries + 1) for entry in chosen]
        return Batch(batch, body, 0, sealed)

    def _latest(self, entry: Entry) -> Mapping[str, Any]:
        """The payload; of a contribution that never left, as it now reads."""
        if entry.kind != Kind.CONTRIBUTION.value or not entry.unsealed:
            return entry.payload
        data = entered_data(self._db, entry.contribution) or entry.payload["data"]
        if data == entry.payload["data"]:
            return entry.payload
        # A copy of this file may have sent what it was: an identifier names one content.
        return outbox.renew(self._db, [entry], data=data)[0]

    def _chosen(self) -> list[Entry]:
        """What the next batch holds, within the limits of the platform."""
        limits = self._handshake.limits
        count = min(limits.ops, int(get_state(self._db, _OPS, limits.ops)))
        waiting = outbox.entries(
            self._db.execute(
                _CHOSEN,
                (self._not_taken, self.publish, self._handshake.capabilities.drafts, count),
            )
        )
        room = limits.bytes - ROOM
        chosen: list[Entry] = []
        for entry in waiting:
            room -= entry.size
            if room < 0 and chosen:
                break
            chosen.append(entry)
        return chosen

    def _answered(self, batch: Batch) -> Optional[BatchAnswer]:
        """The answer to a batch; None if it was unsealed, to be sealed again smaller."""
        try:
            answer = self._answer(batch)
        except (TooMuch, Refused) as error:
            self._again_smaller(batch, error)
        except PlatformFailed as error:
            if batch.tries + 1 < HOPELESS:
                raise
            self._again_smaller(batch, error)
        else:
            self._boundary("answered")
            return answer
        return None

    def _answer(self, batch: Batch) -> BatchAnswer:
        """The answer to the batch, asked for first if it may have been given before."""
        ops, tries = self._ops(batch), batch.tries

        def ask() -> BatchAnswer:
            nonlocal tries
            known = self._platform.answer(batch.id, ops) if tries else None
            if known is not None:
                return known
            if tries:
                self._note_try(batch)
            tries += 1
            return self._platform.send(batch.id, batch.body, ops)

        return self._patience.ask(ask)

    def _note_try(self, batch: Batch) -> None:
        """It is sent once more."""
        with transaction(self._db):
            self._db.execute("UPDATE sync_batch SET tries = tries + 1 WHERE id = ?", (batch.id,))

    def _settle(self, batch: Batch, answer: BatchAnswer) -> None:
        entries = self._entries(batch)
        with transaction(self._db, applying=True):
            Settler(self._db, self._handshake.account, self._report).settle(answer, entries)
            self._unseal(batch)  # ops without a result are sealed again
            self._grow(len(entries))
            set_state(self._db, "durable_seq", answer.durable_seq)
        self._boundary("settled")
        if not answer.results and entries:
            raise PlatformFailed(address=self._platform.address, detail=Sentence(_NO_RESULTS))

    def _unseal(self, batch: Batch) -> None:
        """Open a batch: what it still holds waits again, under the same identifiers."""
        self._db.execute("DELETE FROM sync_batch WHERE id = ?", (batch.id,))
        self._db.execute(
            "UPDATE sync_outbox SET state = 'pending', batch = NULL"
            " WHERE state = 'inflight' AND batch = ?",
            (batch.id,),
        )

    def _grow(self, count: int) -> None:
        """After a batch that went well, the next may be twice as large again."""
        ops = get_state(self._db, _OPS)
        if ops is not None:
            larger = max(int(ops), count) * 2
            set_state(self._db, _OPS, larger if larger < self._handshake.limits.ops else None)

    def _again_smaller(self, batch: Batch, error: PlatformError) -> None:
        """Unseal a batch: halves are sealed next; a single op that fails is held."""
        entries = self._entries(batch)
        with transaction(self._db, applying=True):
            if len(entries) == 1:
                why = outbox.why_here(type(error).__name__, None, error.sentence)
                outbox.hold(self._db, entries[0], "rejected", why)
                self._report.rejected += 1
                states.refresh(self._db, [entries[0].contribution])
            self._unseal(batch)
            set_state(self._db, _OPS, max(1, len(entries) // 2))
            log.note(self._db, "batch unsealed", batch=batch.id, why=type(error).__name__)


def open_batch(db: sqlite3.Connection, after: Optional[Batch] = None) -> Optional[Batch]:
    """The oldest sealed batch that is not answered yet, but for those up to `after`."""
    row = db.execute(
        "SELECT id, body, tries FROM sync_batch WHERE done_at IS NULL AND id > ?"
        " ORDER BY id LIMIT 1",
        (after.id if after else "",),
    ).fetchone()
    return Batch(*row) if row else None


def device(db: sqlite3.Connection) -> str:
    """The identity of this file towards platforms; a copy of a file gets one of its own.

    Inside the open transaction.
    """
    known, home = get_state(db, "device_id"), get_state(db, "device_home")
    here = location.fingerprint(file_of(db))
    if known is None or home not in (None, here):
        if known is not None:
            log.note(db, "this file is a copy, or was moved", before=known)
        known = identity.uuid7()
        set_state(db, "device_id", known)
    if home != here:
        set_state(db, "device_home", here)
    return str(known)


def _not_taken(handshake: Handshake) -> list[str]:
    """The kinds of changes the platform has no place for, as `kind:field`."""
    kinds = [(Kind.TAGGING.value, ""), (Kind.CONTRIBUTION.value, "")]
    kinds += [(Kind.ASSESSMENT.value, field) for field in FIELDS]
    return [
        f"{kind}:{field}" for kind, field in kinds if not handshake.capabilities.takes(kind, field)
    ]
