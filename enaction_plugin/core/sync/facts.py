"""What follows from changes alone: computed before the file is held, not while it is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..connectors.port import Change, Kind
from ..model.contribution import Contribution
from . import documents
from .digest import canonical, entity_hash


class Facts:
    """The hashes and contributions of changes, those given computed at once."""

    def __init__(self, changes: Sequence[Change] = ()) -> None:
        told = [(change, change.data) for change in changes if change.data is not None]
        self._hashes = {change.seq: _hash(change, data) for change, data in told}
        self._contributions = {
            change.seq: documents.contribution(change.id, data)
            for change, data in told
            if change.kind == Kind.CONTRIBUTION.value
        }

    def hash_of(self, change: Change, data: dict[str, Any]) -> int:
        """The hash of the entity a change makes, see digest.py."""
        known = self._hashes.get(change.seq)
        return _hash(change, data) if known is None else known

    def contribution(self, change: Change, data: dict[str, Any]) -> Contribution:
        """The contribution a change makes."""
        known = self._contributions.get(change.seq)
        return documents.contribution(change.id, data) if known is None else known


def _hash(change: Change, data: dict[str, Any]) -> int:
    return entity_hash(change.kind, change.id, canonical(data))
