"""The rules: what each operation of a planner does to the entities.

`apply` never fails: a bad value is an answer (rejected, with the reason), so that one
operation cannot stop the others of its batch.
"""

from __future__ import annotations

import logging
from collections.abc import Set
from dataclasses import dataclass, field
from typing import Any, Literal

from ..schemas import (
    AssessmentSet,
    ContributionCreate,
    FieldState,
    NewContribution,
    Operation,
    OpError,
    OpResult,
    TaggingAdd,
    TaggingRemove,
)
from ..settings import Settings
from ..storage.entities import Entity, Ledger
from ..values import is_storable, is_uuid, parse_time
from .geometry import geometry_problem

log = logging.getLogger("enaction_platform")

ROLES = ("principal", "secondary")
ORIGINS = ("manual", "suggestion", "rule", "import")
STATUSES = ("todo", "study", "accepted", "partly", "rejected", "out_of_scope")
FIELDS = ("status", "answer", "answer_ready", "assignee")

Code = Literal[
    "unknown_contribution",
    "unknown_term",
    "unknown_field",
    "invalid_value",
    "too_long",
    "forbidden",
    "deleted",
]


class Refused(Exception):
    """An operation that cannot be applied, and why."""

    def __init__(self, code: Code, name: str, message: str) -> None:
        super().__init__(message)
        self.error = OpError(code=code, field=name, message=message)


@dataclass
class Operations:
    """Applies the operations of one batch to a ledger that has their entities loaded."""

    ledger: Ledger
    account: str
    terms: Set[str]  # codes of the plan in force
    moment: str  # the server's time
    settings: Settings
    _refused_creates: dict[str, str] = field(default_factory=dict)  # contribution: op

    def apply(self, op: Operation) -> OpResult:
        """Do what `op` says, or tell why not."""
        blocker = self._refused_creates.get(_contribution(op))
        try:
            if blocker and not isinstance(op, ContributionCreate):
                return OpResult(op=op.op, status="blocked", blocked_by=blocker)
            return self._apply(op)
        except Refused as refusal:
            if isinstance(op, ContributionCreate):
                self._refused_creates[op.id] = op.op
            return OpResult(op=op.op, status="rejected", error=refusal.error)
        except Exception:
            # A mistake of ours in one operation must not hold up a planner's others:
            # the same batch would fail for ever.
            log.exception("error", extra={"fields": {"op": op.op}})
            error = OpError(code="invalid_value", field="", message="The platform cannot apply it.")
            return OpResult(op=op.op, status="rejected", error=error)

    def _apply(self, op: Operation) -> OpResult:
        if isinstance(op, TaggingAdd):
            return self._add(op)
        if isinstance(op, TaggingRemove):
            return self._remove(op)
        if isinstance(op, AssessmentSet):
            return self._set(op)
        return self._create(op)

    def _add(self, op: TaggingAdd) -> OpResult:
        known = self._get("tagging", op.id)
        if known:  # removed, it stays removed: a late or repeated addition has not seen that
            return _applied(op, known)
        self._living_contribution(op.contribution, "contribution")
        if op.term not in self.terms:
            raise Refused("unknown_term", "term", f"The plan has no term {_short(op.term)}.")
        self._one_of("role", op.role, ROLES)
        self._one_of("origin", op.origin, ORIGINS)
        self._text("note", op.note, self.settings.note)
        data = {
            "contribution": op.contribution,
            "term": op.term,
            "role": op.role,
            "origin": op.origin,
            "author": self.account,
            "at": self._made(op.made_at),
            "note": op.note,
        }
        return _applied(op, self._put("tagging", op.id, data))

    def _remove(self, op: TaggingRemove) -> OpResult:
        known = self._get("tagging", op.id)
        if known and not known.alive:
            return _applied(op, known)
        return _applied(op, self._put("tagging", op.id, None))

    def _set(self, op: AssessmentSet) -> OpResult:
        if op.field not in FIELDS:
            raise Refused("unknown_field", "field", f"There is no field {_short(op.field)}.")
        self._living_contribution(op.id, "id")
        value = self._value(op.field, op.value)
        known = self._get("assessment", op.id)
        data = dict(known.data) if known else {}
        current = FieldState(**data.get(op.field, _UNSET))
        seq = known.seq if known else None
        if (value or _EMPTY[op.field]) == (current.value or _EMPTY[op.field]):
            return OpResult(op=op.op, status="applied", seq=seq, version=current.version)
        if op.after != current.version:
            return OpResult(
                op=op.op, status="conflict", seq=seq, version=current.version, current=current
            )
        data[op.field] = {
            "value": value,
            "version": op.op,
            "by": self.account,
            "at": self._made(op.made_at),
        }
        entity = self._put("assessment", op.id, data)
        return OpResult(op=op.op, status="applied", seq=entity.seq, version=op.op)

    def _create(self, op: ContributionCreate) -> OpResult:
        known = self._get("contribution", op.id)
        if known:
            return _applied(op, self._living_contribution(op.id, "id"))
        return _applied(op, self._put("contribution", op.id, self._contribution(op.data)))

    def _contribution(self, new: NewContribution) -> dict[str, Any]:
        line = self.settings.title
        for name in ("title", "category", "kind", "author"):
            self._text(f"data.{name}", getattr(new, name), line)
        self._text("data.body", new.body, self.settings.body)
        if new.geometry is not None:
            problem = geometry_problem(new.geometry, self.settings.vertices)
            if problem:
                raise Refused("invalid_value", "data.geometry", problem)
        created_at = self._made(new.created_at)
        return {
            "platform_id": "",
            "source": "",
            "title": new.title,
            "body": new.body,
            "category": new.category,
            "kind": new.kind,
            "created_at": created_at,
            "updated_at": created_at,
            "votes_for": 0,
            "votes_against": 0,
            "score_mean": None,
            "score_count": 0,
            "comment_count": 0,
            "author": new.author,
            "url": "",
            "moderation": "",
            "geometry": new.geometry,
        }

    def _value(self, name: str, value: str | bool | int | None) -> str | bool | None:
        """The value as it is kept. Raises Refused when the field cannot have it."""
        if value is None:
            return None
        if name == "answer_ready":
            if isinstance(value, str) or value not in (0, 1):
                raise Refused("invalid_value", "value", "answer_ready is true or false.")
            return bool(value)
        if not isinstance(value, str):
            raise Refused("invalid_value", "value", f"{name} is a text.")
        if name == "status":
            self._one_of("value", value, ("", *STATUSES))
        limit = self.settings.answer if name == "answer" else self.settings.title
        self._text("value", value, limit)
        return value

    def _get(self, kind: str, identifier: str) -> Entity | None:
        if not is_uuid(identifier):
            raise Refused("invalid_value", "id", f"{_short(identifier)} is not a UUID.")
        return self.ledger.get(kind, identifier)

    def _put(self, kind: str, identifier: str, data: dict[str, Any] | None) -> Entity:
        return self.ledger.put(kind, identifier, data, self.account, self.moment)

    def _living_contribution(self, identifier: str, name: str) -> Entity:
        known = self.ledger.get("contribution", identifier) if is_uuid(identifier) else None
        if known is None:
            raise Refused(
                "unknown_contribution", name, f"There is no contribution {_short(identifier)}."
            )
        if not known.alive:
            raise Refused("deleted", name, "This contribution was withdrawn from the platform.")
        return known

    def _made(self, made_at: str | None) -> str:
        """When it was done, by the device's clock, but never later than now."""
        told = parse_time(made_at) if made_at else None
        return min(told, self.moment) if told else self.moment

    def _one_of(self, name: str, value: str, allowed: tuple[str, ...]) -> None:
        if value not in allowed:
            raise Refused(
                "invalid_value",
                name,
                f"{_short(value)} is none of {', '.join(filter(None, allowed))}.",
            )

    def _text(self, name: str, value: str, limit: int) -> None:
        if len(value) > limit:
            raise Refused(
                "too_long", name, f"{len(value)} characters are too many: at most {limit}."
            )
        if not is_storable(value):
            raise Refused("invalid_value", name, "The text has a NUL or half a character in it.")


_UNSET: dict[str, Any] = {"value": None, "version": None, "by": None, "at": None}
# What no value means, field by field.
_EMPTY: dict[str, str | bool] = {
    "status": "todo",
    "answer": "",
    "answer_ready": False,
    "assignee": "",
}


def entities_of(op: Operation) -> list[tuple[str, str]]:
    """The entities `op` reads or writes, as (kind, id); what is no UUID is left out."""
    named = [(op.kind, op.id), ("contribution", _contribution(op))]
    return [(kind, identifier) for kind, identifier in named if is_uuid(identifier)]


def _contribution(op: Operation) -> str:
    return op.contribution if isinstance(op, (TaggingAdd, TaggingRemove)) else op.id


def _applied(op: Operation, entity: Entity) -> OpResult:
    return OpResult(op=op.op, status="applied", seq=entity.seq)


def _short(value: str) -> str:
    """`value` for a message."""
    return f"“{value[:60]}”"
