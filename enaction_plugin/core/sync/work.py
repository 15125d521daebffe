"""Planners' work of a page: taggings and assessments, merged with what was done here."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any

from ..connectors.port import Change, Kind
from ..workspace import projections, states
from . import conflicts, fields, links, merge, outbox
from .capture import capture_rows, recognise
from .digest import canonical, entity_hash
from .merge import Base, Outbox, Register, Working
from .tally import Tally
from .values import FIELDS

WHOLE = ""
"""The field of `sync_base_field` that keeps an assessment whole, as it was received."""


class PlannersWork:
    """Merges one page, inside its applying transaction."""

    def __init__(self, db: sqlite3.Connection, tally: Tally) -> None:
        self._db = db
        self._tally = tally

    def apply(self, changes: Sequence[Change]) -> None:
        """Merge taggings and assessments; what was changed here since is captured first."""
        taggings = [change.id for change in changes if change.kind == Kind.TAGGING.value]
        assessed = [change.id for change in changes if change.kind == Kind.ASSESSMENT.value]
        spoken_of = {c.data["contribution"] for c in changes if c.data and "contribution" in c.data}
        recognise(self._db, sorted(spoken_of.union(assessed)))
        capture_rows(self._db, assessed, taggings)
        base = self._base(taggings, assessed)
        self._count(changes, base)
        working = self._working(taggings, assessed)
        waiting = self._outbox(taggings, assessed)
        actions = merge.plan(base, working, changes, waiting)
        touched = self._carry_out(actions)
        self._keep_whole([c for c in changes if c.kind == Kind.ASSESSMENT.value])
        self._project(touched)
        states.refresh(self._db, touched.union(assessed))

    def _base(self, taggings: Sequence[str], assessed: Sequence[str]) -> Base:
        registers: dict[tuple[str, str], Register] = {}
        for uuid, field, *register in self._db.execute(
            'SELECT contribution, field, value, version, "by", at FROM sync_base_field'
            " WHERE contribution IN (SELECT value FROM json_each(?))",
            (json.dumps(assessed),),
        ):
            registers[(uuid, field)] = _typed(field, Register(*register))
        known = self._db.execute(
            "SELECT uuid, doc FROM sync_base_tagging"
            " WHERE uuid IN (SELECT value FROM json_each(?))",
            (json.dumps(taggings),),
        )
        return Base(registers, {uuid: json.loads(doc) for uuid, doc in known})

    def _working(self, taggings: Sequence[str], assessed: Sequence[str]) -> Working:
        values: dict[tuple[str, str], Any] = {}
        here = set()
        for uuid, *columns in self._db.execute(
            "SELECT c.uuid, c.status, c.answer, c.answer_ready, c.assignee FROM json_each(?) j"
            " CROSS JOIN contributions c ON c.uuid = j.value",
            (json.dumps(assessed),),
        ):
            here.add(uuid)
            values.update(((uuid, field), value) for field, value in zip(FIELDS, columns))
        rows = self._db.execute(
            "SELECT t.uuid, t.contribution, t.term, t.role, t.origin, t.author, t.at, t.note"
            " FROM json_each(?) j CROSS JOIN taggings t ON t.uuid = j.value",
            (json.dumps(taggings),),
        )
        links = {row[0]: dict(zip(merge.TAGGING_FIELDS, row[1:])) for row in rows}
        return Working(frozenset(here), values, links)

    def _outbox(self, taggings: Sequence[str], assessed: Sequence[str]) -> Outbox:
        touched = {
            (entry.contribution, str(entry.field))
            for entry in outbox.of_contributions(self._db, assessed)
            if entry.kind == Kind.ASSESSMENT.value and entry.state != "acked"
        }
        on_the_way = {
            entry.entity: entry.action
            for entry in outbox.of_entities(self._db, taggings)
            if entry.unsealed or entry.left  # what was answered, the feed knows better
        }
        open_ones = {
            (c.contribution, c.field): c.mine for c in conflicts.open_of(self._db, assessed)
        }
        return Outbox(frozenset(touched), open_ones, on_the_way)

    def _carry_out(self, actions: Iterable[merge.Action]) -> set[str]:
        """Do what the merge planned; the contributions whose links changed."""
        touched: set[str] = set()
        for action in actions:
            if isinstance(action, merge.RememberTagging):
                self._remember_tagging(action)
            elif isinstance(action, merge.PutTagging):
                touched.update(links.put(self._db, action.uuid, action.data))
            elif isinstance(action, merge.DropTagging):
                touched.update(links.drop(self._db, action.uuid))
            else:
                self._field(action)
        return touched

    def _field(self, action: merge.Action) -> None:
        if isinstance(action, merge.Remember):
            fields.remember(self._db, *action.key, action.register)
        elif isinstance(action, merge.Show):
            fields.show(self._db, *action.key, action.register)
        elif isinstance(action, (merge.Theirs, merge.Agree)):
            uuid, field = action.key
            for conflict in conflicts.open_of(self._db, [uuid]):
                if conflict.field == field:
                    conflicts.theirs_became(self._db, conflict, action.register)
                    if isinstance(action, merge.Agree):
                        conflicts.close(self._db, conflict, "theirs")

    def _remember_tagging(self, action: merge.RememberTagging) -> None:
        if action.data is None:
            self._db.execute("DELETE FROM sync_base_tagging WHERE uuid = ?", (action.uuid,))
            return
        self._db.execute(
            "INSERT OR REPLACE INTO sync_base_tagging (uuid, contribution, doc) VALUES (?, ?, ?)",
            (action.uuid, action.data["contribution"], canonical(action.data)),
        )

    def _keep_whole(self, changes: Sequence[Change]) -> None:
        """Keep assessments as they came, for their checksums."""
        self._db.executemany(
            "INSERT OR REPLACE INTO sync_base_field (contribution, field, value) VALUES (?, ?, ?)",
            [(c.id, WHOLE, canonical(c.data)) for c in changes if c.data is not None],
        )
        self._db.executemany(
            "DELETE FROM sync_base_field WHERE contribution = ? AND field = ?",
            [(c.id, WHOLE) for c in changes if c.data is None],
        )

    def _project(self, touched: set[str]) -> None:
        rows = self._db.execute(
            "SELECT c.fid FROM json_each(?) j CROSS JOIN contributions c ON c.uuid = j.value",
            (json.dumps(sorted(touched)),),
        )
        fids = [fid for (fid,) in rows]
        if fids:
            projections.refresh(self._db, fids)

    def _count(self, changes: Sequence[Change], base: Base) -> None:
        """Keep up the checksums."""
        for change in changes:
            if change.kind == Kind.TAGGING.value:
                known = base.taggings.get(change.id)
                text = None if known is None else canonical(known)
            else:
                text = base.fields.get((change.id, WHOLE), Register()).value
            before = None if text is None else entity_hash(change.kind, change.id, text)
            self._tally.count(change, before)


def _typed(field: str, register: Register) -> Register:
    """A stored register as the platform gives it: yes and no are not numbers."""
    if field == "answer_ready" and register.value in (0, 1):
        return register._replace(value=bool(register.value))
    return register
