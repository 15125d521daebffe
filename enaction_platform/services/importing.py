"""Files the operator loads: a plan, or contributions with their comments."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, select

from ..errors import OperatorError
from ..storage.entities import CHUNK, Ledger
from ..storage.tables import entities
from ..values import canonical, now
from .features import BadFeature, Row, rows_of
from .plans import replace_plan


@dataclass
class Loaded:
    """What became of the rows of a file, contributions and comments together."""

    added: int = 0
    changed: int = 0
    unchanged: int = 0
    withdrawn: int = 0
    left_out: list[str] = field(default_factory=list)  # why, one sentence each


def read_json(path: Path) -> Any:
    """The content of a JSON file. Raises OperatorError when it has none."""
    try:
        return json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise OperatorError(f"{path} cannot be read: {error.strerror}.") from error
    except (ValueError, RecursionError) as error:
        raise OperatorError(f"{path} is not JSON: {error}.") from error


def load_plan(connection: Connection, document: Any) -> int:
    """Put a plan in force; how many terms it has. Raises OperatorError when it is wrong."""
    return replace_plan(connection, document)


def load_contributions(
    connection: Connection, document: Any, source: str, withdraw_missing: bool = False
) -> Loaded:
    """Bring contributions and comments up to date with a GeoJSON FeatureCollection.

    Only what differs gets a new state and seq. A feature that cannot be read is left
    out and told. `withdraw_missing` deletes what the same source gave before and no
    longer has; nothing is deleted when a feature was left out. Must run in a writing
    transaction. Raises OperatorError when `document` is no FeatureCollection.
    """
    features = document.get("features") if isinstance(document, dict) else None
    if not isinstance(features, list):
        raise OperatorError("This is neither a plan nor a GeoJSON FeatureCollection.")
    loaded = Loaded()
    ledger = Ledger(connection)
    seen: set[tuple[str, str]] = set()
    rows = _rows(features, source, loaded)
    while chunk := list(islice(rows, CHUNK)):
        _store(ledger, chunk, source, loaded)
        seen.update((kind, identifier) for kind, identifier, _ in chunk)
    if withdraw_missing and not loaded.left_out:
        _withdraw(ledger, source, seen, loaded)
    return loaded


def _rows(features: list[Any], source: str, loaded: Loaded) -> Iterator[Row]:
    for number, feature in enumerate(features, start=1):
        try:
            rows = list(rows_of(feature, source))
        except BadFeature as problem:
            loaded.left_out.append(f"Feature {number} was left out: {problem}.")
            continue
        yield from rows


def _store(ledger: Ledger, rows: list[Row], source: str, loaded: Loaded) -> None:
    for kind in {kind for kind, _, _ in rows}:
        ledger.load(kind, [identifier for k, identifier, _ in rows if k == kind])
    moment = now()
    for kind, identifier, data in rows:
        known = ledger.get(kind, identifier)
        if known is not None and known.text == canonical(data):
            loaded.unchanged += 1
            continue
        ledger.put(kind, identifier, data, by=source, at=moment, source=source)
        if known is None:
            loaded.added += 1
        else:
            loaded.changed += 1
    ledger.flush()


def _withdraw(ledger: Ledger, source: str, seen: set[tuple[str, str]], loaded: Loaded) -> None:
    rows = ledger.connection.execute(
        select(entities.c.kind, entities.c.id)
        .where(entities.c.source == source, entities.c.data.is_not(None))
        .order_by(entities.c.seq)
    )
    missing = iter([(row.kind, row.id) for row in rows if (row.kind, row.id) not in seen])
    while chunk := list(islice(missing, CHUNK)):
        moment = now()
        for kind, identifier in chunk:
            ledger.load(kind, [identifier])
            ledger.put(kind, identifier, None, by=source, at=moment, source=source)
            loaded.withdrawn += 1
        ledger.flush()
