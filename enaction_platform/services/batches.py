"""Batches of operations: received once, answered the same for ever."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import Connection, select

from ..errors import Invalid, NotFound
from ..schemas import Batch, Operation
from ..security import Account
from ..settings import Settings
from ..storage.entities import Ledger, chunks
from ..storage.tables import batches, operations
from ..values import canonical, now
from .feed import plan_answer, position
from .operations import Operations, entities_of

_ONLY_OF_DUPLICATES = {"original"}


def receive(
    connection: Connection, batch: Batch, sha256: str, account: Account, settings: Settings
) -> str:
    """Apply `batch` in a writing transaction; the answer as JSON.

    A batch seen before is answered as it was then. Raises Invalid when it then had
    another content.
    """
    known = connection.execute(select(batches).where(batches.c.id == batch.batch)).one_or_none()
    if known is not None:
        if known.sha256 != sha256:
            raise Invalid(
                "This batch was received before with another content: "
                "send its operations again in a new batch."
            )
        return str(known.answer)
    ledger = Ledger(connection)
    moment = now()
    results, fresh = _apply(connection, ledger, batch, account, moment, settings)
    ledger.flush()
    if fresh:
        connection.execute(operations.insert(), fresh)
    durable = position(connection).durable_seq
    # What is JSON already is joined, not serialised again.
    answer = (
        f'{{"batch":"{batch.batch}","durable_seq":{durable},'
        f'"results":[{",".join(results)}],"seq":{ledger.seq}}}'
    )
    connection.execute(
        batches.insert(),
        {
            "id": batch.batch,
            "device": batch.device,
            "account": account.name,
            "sha256": sha256,
            "received_at": moment,
            "answer": answer,
        },
    )
    return answer


def answer_of(connection: Connection, batch: str) -> str:
    """What was answered to `batch`. Raises NotFound when it never came."""
    answer = connection.scalar(select(batches.c.answer).where(batches.c.id == batch))
    if answer is None:
        raise NotFound("This batch was never received here: send it.")
    return str(answer)


def _apply(
    connection: Connection,
    ledger: Ledger,
    batch: Batch,
    account: Account,
    moment: str,
    settings: Settings,
) -> tuple[list[str], list[dict[str, Any]]]:
    """The result of each operation as JSON, and the rows that remember the new ones."""
    _load(ledger, batch.ops)
    terms = frozenset(term["code"] for term in plan_answer(connection)["terms"])
    rules = Operations(ledger, account.name, terms, moment, settings)
    answered = _answered(connection, [op.op for op in batch.ops])
    results, fresh = [], []
    for op in batch.ops:
        if op.op in answered:
            result = json.loads(answered[op.op])
            again = {**result, "status": "duplicate", "original": result["status"]}
            results.append(canonical(again))
            continue
        said = rules.apply(op).model_dump_json(exclude=_ONLY_OF_DUPLICATES)
        answered[op.op] = said
        results.append(said)
        fresh.append({"id": op.op, "batch": batch.batch, "result": said})
    return results, fresh


def _load(ledger: Ledger, ops: list[Operation]) -> None:
    wanted: dict[str, list[str]] = {}
    for op in ops:
        for kind, identifier in entities_of(op):
            wanted.setdefault(kind, []).append(identifier)
    for kind, identifiers in wanted.items():
        ledger.load(kind, identifiers)


def _answered(connection: Connection, ops: list[str]) -> dict[str, str]:
    """The results of those of `ops` that were answered before, as JSON."""
    results = {}
    for chunk in chunks(ops):
        for row in connection.execute(select(operations).where(operations.c.id.in_(chunk))):
            results[row.id] = str(row.result)
    return results
