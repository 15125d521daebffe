"""The plan in force: read from a file, checked, replaced as a whole."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import Any, Literal, Optional

from pydantic import BaseModel, Field, ValidationError
from sqlalchemy import Connection, delete

from ..errors import OperatorError
from ..storage.tables import plan
from ..values import canonical


class PlanTerm(BaseModel):
    """A term in a file; `code` identifies it."""

    code: str = Field(min_length=1, max_length=100)
    label: str
    kind: Literal["axis", "priority", "action", "operation"]
    parent: Optional[str] = None
    priorities: list[str] = []
    keywords: list[str] = []
    description: str = ""
    short_label: str = ""
    position: int = 0


class PlanFile(BaseModel):
    """A plan in a file, in the shape `GET /plan` answers."""

    name: str = ""
    fictitious: bool = False
    terms: list[PlanTerm]


def replace_plan(connection: Connection, document: Any) -> int:
    """Put the plan of `document` in force, in a writing transaction; how many terms it has.

    Raises OperatorError, saying all that is wrong with it.
    """
    try:
        read = PlanFile.model_validate(document)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        place = ".".join(map(str, first["loc"]))
        raise OperatorError(f"This is not a plan: {place}: {first['msg']}.") from error
    problems = list(_problems(read.terms))
    if problems:
        raise OperatorError("This plan cannot be loaded: " + " ".join(problems))
    terms = canonical([term.model_dump() for term in read.terms])
    content = canonical([read.name, read.fictitious, terms])
    connection.execute(delete(plan))
    connection.execute(
        plan.insert(),
        {
            "id": 1,
            "version": hashlib.sha256(content.encode()).hexdigest(),
            "name": read.name,
            "fictitious": read.fictitious,
            "terms": terms,
        },
    )
    return len(read.terms)


def _problems(terms: list[PlanTerm]) -> Iterator[str]:
    known: dict[str, PlanTerm] = {}
    for term in terms:
        if term.code in known:
            yield f"The code {term.code} is used twice."
        known[term.code] = term
    for term in terms:
        if term.parent is not None and term.parent not in known:
            yield f"{term.code} names the parent {term.parent}, which is not there."
        elif _is_own_ancestor(term, known):
            yield f"{term.code} is its own ancestor."
        for code in term.priorities:
            if code not in known or known[code].kind != "priority":
                yield f"{term.code} names the priority {code}, which is not there."


def _is_own_ancestor(term: PlanTerm, known: dict[str, PlanTerm]) -> bool:
    seen: set[str] = set()
    above = term.parent
    while above in known and above not in seen:
        if above == term.code:
            return True
        seen.add(above)
        above = known[above].parent
    return False
