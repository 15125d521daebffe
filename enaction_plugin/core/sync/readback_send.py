"""One contribution's changes to a platform without versions: merge, write, read back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Optional

from ..connectors.errors import PlatformFailed, Refused, TooMuch
from ..connectors.items import Changes, Item, ItemPlatform
from ..connectors.port import Current, Kind, OpResult, OpStatus
from ..errors import QT_TRANSLATE_NOOP, Sentence
from .mirror import Mirror
from .mirror_values import shown
from .outbox import why_here
from .values import normal, same

Key = tuple[str, str]
"""What a change is about: ("add" or "remove", a term) or ("set", a field)."""

ROUNDS = 6
"""Readings and writings of one item before what it does not keep is given up."""
FAILURES = 2
"""So many errors of the platform's own on one change, and it stays here."""
_FAILED = (PlatformFailed, Refused, TooMuch)
NOT_KEPT = QT_TRANSLATE_NOOP(
    "Enaction",
    "The platform answered that it had saved this, and does not show it.",
)
NOT_CREATED = QT_TRANSLATE_NOOP(
    "Enaction", "The platform did not create this contribution: {problem}"
)


class Sending:
    """Brings the ops of one contribution to its item. `differently` counts odd answers."""

    def __init__(self, mirror: Mirror, items: ItemPlatform, uuid: str, account: str) -> None:
        self._mirror = mirror
        self._items = items
        self._uuid = uuid
        self._account = account
        self._results: dict[str, OpResult] = {}
        self._failures: dict[Key, tuple[int, Sentence]] = {}
        self.differently = 0

    def run(self, ops: Sequence[Mapping[str, Any]]) -> list[OpResult]:
        """A result for every op. Raises a `PlatformError` when the platform does not answer."""
        for op in ops:
            if op["kind"] == Kind.CONTRIBUTION.value:
                self._create(op)
        identifier = self._mirror.id_of(self._uuid)
        item = self._items.read(identifier) if identifier else None
        for _ in range(ROUNDS):
            waiting = self._waiting(ops)
            if not waiting:
                break
            if item is None:
                self._vanished(identifier, [op for op in ops if op["op"] not in self._results])
                break
            item = self._round(item, waiting)
        for op in ops:
            if op["op"] not in self._results:
                self._reject(op, "not_kept", Sentence(NOT_KEPT))
        return [self._results[op["op"]] for op in ops]

    def _waiting(self, ops: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
        """The first op of each thing that has no result yet."""
        first: dict[Any, Mapping[str, Any]] = {}
        for op in ops:
            if op["op"] not in self._results:
                first.setdefault(op.get("field") or op["id"], op)
        return list(first.values())

    def _round(self, item: Item, waiting: Sequence[Mapping[str, Any]]) -> Optional[Item]:
        """Compare, write what is still to be written, judge; the item as it is then."""
        with self._mirror.writing():
            self._mirror.absorb(item)
            keys = {}
            for op in waiting:
                key = self._compare(op, item)
                if key is not None:
                    keys[key] = op
        if not keys:
            return item
        after = self._write(item, _changes(keys))
        if after is not None:
            with self._mirror.writing():
                for key, op in keys.items():
                    self._judge(key, op, item, after)
                self._mirror.absorb(after)
        return after

    def _compare(self, op: Mapping[str, Any], item: Item) -> Optional[Key]:
        """What is to be written for an op; None once it has its result."""
        if op["kind"] == Kind.TAGGING.value:
            key = self._compare_link(op, item)
        else:
            key = self._compare_value(op, item)
        if key is None:
            return None
        count, problem = self._failures.get(key, (0, None))
        objection = self._items.objection(item, _changes({key: op}))
        if objection is not None:
            self._reject(op, "no_place", objection)
        elif problem is not None and count >= FAILURES:
            self._reject(op, "platform_error", problem)
        else:
            return key
        return None

    def _compare_link(self, op: Mapping[str, Any], item: Item) -> Optional[Key]:
        if op["action"] == "add":
            if op["term"] in item.work.terms:
                self._applied(op, self._mirror.links.linked(op))
                return None
            return ("add", op["term"])
        links = self._mirror.links.of(self._uuid)
        term = next((link.term for link in links if link.uuid == op["id"]), "")
        shared = any(x.term == term and x.uuid != op["id"] and x.doc is not None for x in links)
        if term in item.work.terms and not shared:
            return ("remove", term)
        self._applied(op, self._mirror.links.unlinked(op, self._uuid, term))
        return None

    def _compare_value(self, op: Mapping[str, Any], item: Item) -> Optional[Key]:
        field = str(op["field"])
        theirs = item.work.fields.get(field)
        known = self._mirror.values.of(self._uuid, field)
        if field not in item.work.fields or same(field, theirs, op["value"]):
            if known.version != op["op"]:
                self._mirror.values.wrote(op, self._account, item)
            self._applied_value(op)
        elif known.version == op.get("after") or (
            same(field, theirs, None) and not op.get("after")
        ):
            return ("set", field)
        else:
            self._conflict(op, theirs)
        return None

    def _write(self, item: Item, changes: Changes) -> Optional[Item]:
        """Write all at once; when the platform fails at it, one thing at a time."""
        try:
            return self._items.write(item, changes)
        except _FAILED as error:
            parts = changes.split()
            if len(parts) == 1:
                self._note_failure(parts[0], error.sentence)
                return self._items.read(item.id)
        after = self._items.read(item.id)
        for part in parts:
            if after is None:
                return None
            try:
                after = self._items.write(after, part)
            except _FAILED as error:
                self._note_failure(part, error.sentence)
                after = self._items.read(item.id)
        return after

    def _note_failure(self, part: Changes, problem: Sentence) -> None:
        for key in _keys(part):
            self._failures[key] = (self._failures.get(key, (0, problem))[0] + 1, problem)

    def _judge(self, key: Key, op: Mapping[str, Any], before: Item, after: Item) -> None:
        """What came of a write: saved, saved differently, or not at all (it stays open)."""
        what, name = key
        if what == "add":
            if name in after.work.terms:
                self._applied(op, self._mirror.links.linked(op, after))
        elif what == "remove":
            if name not in after.work.terms:
                self._applied(op, self._mirror.links.unlinked(op, self._uuid, name, after))
        elif same(name, after.work.fields.get(name), op["value"]):
            self._mirror.values.wrote(op, self._account, after)
            self._applied_value(op)
        elif not same(name, after.work.fields.get(name), before.work.fields.get(name)):
            self.differently += 1
            self._mirror.absorb(after)
            self._conflict(op, after.work.fields.get(name))

    # Results

    def _applied(self, op: Mapping[str, Any], seq: int) -> None:
        self._results[op["op"]] = OpResult(op["op"], OpStatus.APPLIED, seq=seq)

    def _applied_value(self, op: Mapping[str, Any]) -> None:
        seq = self._mirror.values.tell(self._uuid, self._account, op.get("made_at"))
        self._results[op["op"]] = OpResult(op["op"], OpStatus.APPLIED, seq=seq, version=op["op"])

    def _conflict(self, op: Mapping[str, Any], theirs: Any) -> None:
        field = str(op["field"])
        known = self._mirror.values.of(self._uuid, field)
        seq = self._mirror.values.tell(self._uuid, known.by, known.at)
        current = Current(
            shown(field, normal(field, theirs)), known.version, known.by or None, known.at
        )
        self._results[op["op"]] = OpResult(op["op"], OpStatus.CONFLICT, seq=seq, current=current)

    def _reject(self, op: Mapping[str, Any], code: str, problem: Sentence) -> None:
        error = why_here(code, op.get("field"), problem)
        self._results[op["op"]] = OpResult(op["op"], OpStatus.REJECTED, error=error)

    def _vanished(self, identifier: Optional[str], waiting: Sequence[Mapping[str, Any]]) -> None:
        """The platform has no such item (any more)."""
        if identifier is not None:
            with self._mirror.writing():
                self._mirror.gone(identifier)
        error = {"code": "unknown_contribution", "field": None, "message": ""}
        for op in waiting:
            self._results[op["op"]] = OpResult(op["op"], OpStatus.REJECTED, error=error)

    # Creation

    def _create(self, op: Mapping[str, Any]) -> None:
        """Create an item once: before a second try, look whether the first arrived."""
        with self._mirror.writing():
            again = self._mirror.attempt(self._uuid)
        identifier = self._mirror.id_of(self._uuid) or (self._search(op["data"]) if again else None)
        if identifier is None:
            try:
                identifier = self._items.create(self._uuid, op["data"])
            except _FAILED as error:
                identifier = self._search(op["data"])
                if identifier is None:
                    self._reject(
                        op, "platform_error", Sentence(NOT_CREATED, problem=error.sentence)
                    )
                    return
        item = self._items.read(identifier)
        with self._mirror.writing():
            self._mirror.bind(identifier, self._uuid)
            self._mirror.arrived(self._uuid)
            if item is not None:
                self._mirror.absorb(item)
        self._applied(op, self._mirror.top())

    def _search(self, data: Mapping[str, Any]) -> Optional[str]:
        """The item a creation whose answer was lost may have made."""
        alike = None
        for page in self._items.listing(None):
            for item in page.items:
                if item.external == self._uuid:
                    return item.id
                if self._mirror.uuid_of(item.id) is None and _alike(item.data, data):
                    alike = item.id
        return alike


def _alike(there: Mapping[str, Any], here: Mapping[str, Any]) -> bool:
    """Whether an item says what a contribution entered here says, at the same place."""
    texts = all((there.get(n) or "") == (here.get(n) or "") for n in ("title", "body"))
    return texts and there.get("geometry") == here.get("geometry")


def _untouched(op: Mapping[str, Any], theirs: Any) -> bool:
    """Whether a field nobody had decided is still undecided."""
    return op.get("after") is None and same(str(op["field"]), theirs, None)


def _changes(keys: Mapping[Key, Mapping[str, Any]]) -> Changes:
    return Changes(
        add=frozenset(name for what, name in keys if what == "add"),
        remove=frozenset(name for what, name in keys if what == "remove"),
        fields={name: op["value"] for (what, name), op in keys.items() if what == "set"},
    )


def _keys(changes: Changes) -> list[Key]:
    return [
        *(("add", code) for code in changes.add),
        *(("remove", code) for code in changes.remove),
        *(("set", name) for name in changes.fields),
    ]
