"""A planner's link between a contribution and a term of the plan."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Role(str, Enum):
    PRINCIPAL = "principal"
    SECONDARY = "secondary"


class Origin(str, Enum):
    MANUAL = "manual"
    SUGGESTION = "suggestion"
    RULE = "rule"
    IMPORT = "import"


@dataclass(frozen=True)
class Tagging:
    """`contribution` is a uuid, `term` a code of the plan, `at` ISO 8601 UTC."""

    uuid: str
    contribution: str
    term: str
    role: Role = Role.SECONDARY
    origin: Origin = Origin.MANUAL
    author: str = ""
    at: str = ""
    note: str = ""
