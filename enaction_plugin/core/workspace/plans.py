"""The plan as a workspace stores it. Forward only: a term that left is retired, never deleted."""

from __future__ import annotations

import sqlite3
from typing import NamedTuple

from ..model.plan import Plan, Term, TermKind
from .database import get_state, now, set_state, transaction
from .errors import PlanProblem
from .projections import refresh_terms

_KINDS = {kind: place for place, kind in enumerate(TermKind)}


class PlanChange(NamedTuple):
    """How many terms a new plan added, changed, left alone and retired."""

    added: int
    changed: int
    unchanged: int
    retired: int


def read(db: sqlite3.Connection) -> Plan:
    """The plan in force, terms in reading order, retired ones left out."""
    return Plan(
        _terms(db, retired=False),
        name=get_state(db, "plan_name", ""),
        fictitious=bool(get_state(db, "plan_fictitious", 0)),
    )


def read_retired(db: sqlite3.Connection) -> tuple[Term, ...]:
    """The terms that were in the plan and left it: links to them are kept."""
    return _terms(db, retired=True)


def _terms(db: sqlite3.Connection, retired: bool) -> tuple[Term, ...]:
    links: dict[str, list[str]] = {}
    for action, priority in db.execute("SELECT action, priority FROM term_links ORDER BY fid"):
        links.setdefault(action, []).append(priority)
    rows = db.execute(
        "SELECT code, label, kind, parent, keywords, description, short_label, position"
        " FROM terms WHERE (retired_at IS NOT NULL) = ? ORDER BY position, fid",
        (retired,),
    )
    terms = [
        Term(
            code=code,
            label=label or "",
            kind=TermKind(kind),
            parent=parent,
            priorities=tuple(links.get(code, ())),
            keywords=tuple(part for part in (keywords or "").split("; ") if part),
            description=description or "",
            short_label=short_label or "",
            position=position or 0,
        )
        for code, label, kind, parent, keywords, description, short_label, position in rows
    ]
    terms.sort(key=lambda term: _KINDS[term.kind])
    return tuple(terms)


def write(db: sqlite3.Connection, plan: Plan) -> PlanChange:
    """Make `plan` the plan in force; taggings on retired terms are kept.

    Raises PlanProblem, with nothing changed, when the plan is not sound.
    """
    problems = plan.problems()
    if problems:
        raise PlanProblem(problems=" ".join(str(problem) for problem in problems[:5]))
    with transaction(db):
        change, moved = _write_terms(db, plan)
        db.execute("DELETE FROM term_links")
        db.executemany(
            "INSERT INTO term_links (action, priority) VALUES (?, ?)",
            [(term.code, priority) for term in plan.terms for priority in term.priorities],
        )
        set_state(db, "plan_name", plan.name)
        set_state(db, "plan_fictitious", int(plan.fictitious))
        refresh_terms(db, moved)
    return change


def _write_terms(db: sqlite3.Connection, plan: Plan) -> tuple[PlanChange, list[str]]:
    """Write the terms; also tell the codes whose place in projections may have changed."""
    stored = {
        row[0]: row[1:]
        for row in db.execute(
            "SELECT code, label, short_label, kind, parent, axis, position, keywords,"
            " description, retired_at FROM terms"
        )
    }
    added = changed = 0
    moved = []
    for place, term in enumerate(plan.terms, 1):
        row = _row(plan, term, place)
        before = stored.pop(term.code, None)
        if before == (*row, None):
            continue
        if before is None:
            added += 1
            _insert(db, term.code, row)
        else:
            changed += 1
            _update(db, term.code, row)
        if before is None or _placing(before) != _placing(row):
            moved.append(term.code)
    gone = [code for code, before in stored.items() if before[-1] is None]
    db.executemany(
        "UPDATE terms SET retired_at = ? WHERE code = ?", [(now(), code) for code in gone]
    )
    unchanged = len(plan.terms) - added - changed
    return PlanChange(added, changed, unchanged, len(gone)), moved


def _row(plan: Plan, term: Term, place: int) -> tuple[object, ...]:
    return (
        term.label,
        term.short_label,
        term.kind.value,
        term.parent,
        plan.axis_of(term.code),
        term.position or place,
        "; ".join(term.keywords),
        term.description,
    )


def _placing(row: tuple[object, ...]) -> tuple[object, ...]:
    """What projections depend on: kind, axis and position."""
    return (row[2], row[4], row[5])


def _insert(db: sqlite3.Connection, code: str, row: tuple[object, ...]) -> None:
    db.execute(
        "INSERT INTO terms (code, label, short_label, kind, parent, axis, position, keywords,"
        " description) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (code, *row),
    )


def _update(db: sqlite3.Connection, code: str, row: tuple[object, ...]) -> None:
    db.execute(
        "UPDATE terms SET label = ?, short_label = ?, kind = ?, parent = ?, axis = ?,"
        " position = ?, keywords = ?, description = ?, retired_at = NULL WHERE code = ?",
        (*row, code),
    )
