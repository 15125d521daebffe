"""What the Analysis dock asks, and the answer; computed in the thread of the counts."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING, Any, NamedTuple, Optional

from ..core.workspace import ContributionFilter

if TYPE_CHECKING:
    from ..core.analysis import Change, CrossTable, Dimension, DistrictSet, Notice, Table
    from ..core.workspace import Workspace
    from ..core.workspace.imports import Imported


class Scope(str, Enum):
    FILTERED = "filtered"
    SELECTION = "selection"
    WHOLE = "whole"


class Moment(NamedTuple):
    """The end of a period: a day (not included), or an import by its highest fid."""

    until: Optional[str] = None
    last_fid: Optional[int] = None


@dataclass(frozen=True)
class Question:
    """Count by what, over what, and between which moments."""

    dimension: Dimension
    scope: Scope
    filter: ContributionFilter
    selection: tuple[int, ...] = ()
    across: Optional[Dimension] = None
    moments: Optional[tuple[Moment, Moment]] = None


@dataclass(frozen=True)
class Answer:
    """Everything the dock shows at once, so that its parts agree."""

    question: Question
    table: Table
    notices: list[Notice]
    cross: Optional[CrossTable]
    changes: Optional[list[Change]]


_DAYS = (
    "SELECT coalesce(min(nullif(created_at, '')), ''), coalesce(max(created_at), '')"
    " FROM contributions"
)


class Choices(NamedTuple):
    """What can be chosen in this workspace, and how large each scope is."""

    sets: list[DistrictSet]
    imports: list[Imported]
    filtered: int
    whole: int


def choices(ws: Workspace, wanted: ContributionFilter) -> Choices:
    """The districts and imports there are, and the sizes of the scopes."""
    from ..core.analysis import Analysis
    from ..core.workspace.imports import list_imports

    with ws.reading() as db:
        imports = list_imports(db)
        (whole,) = db.execute("SELECT count(*) FROM contributions").fetchone()
    filtered = whole if _lets_all_through(wanted) else len(ws.contributions.ids(wanted))
    return Choices(Analysis.of(ws).district_sets(), imports, filtered, whole)


def days(ws: Workspace) -> tuple[str, str]:
    """The first and the last day of the contributions, ISO 8601; "" without any.

    Looks at every row: seconds a million.
    """
    with ws.reading() as db:
        first, last = db.execute(_DAYS).fetchone()
    return first, last


def answer(ws: Workspace, asked: Question) -> Answer:
    """Count. Raises LookupError when a district is gone."""
    from ..core.analysis import Analysis, told

    analysis = Analysis.of(ws)
    fids = _fids(ws, asked)
    table = analysis.table(asked.dimension, fids)
    cross = analysis.cross(asked.dimension, asked.across, fids) if asked.across else None
    changes = None
    if asked.moments is not None:
        before, after = (_until(ws, asked, fids, moment) for moment in asked.moments)
        changes = analysis.evolution(asked.dimension, before, after)
    return Answer(asked, table, told(table), cross, changes)


def _fids(ws: Workspace, asked: Question) -> Optional[Sequence[int]]:
    filtered = asked.scope is Scope.FILTERED
    if asked.scope is Scope.WHOLE or (filtered and _lets_all_through(asked.filter)):
        return None
    if asked.scope is Scope.SELECTION:
        return asked.selection
    return ws.contributions.ids(asked.filter)


def _lets_all_through(wanted: ContributionFilter) -> bool:
    return wanted == ContributionFilter(sort=wanted.sort, near=wanted.near)


def _until(
    ws: Workspace, asked: Question, fids: Optional[Sequence[int]], moment: Moment
) -> Sequence[int]:
    """The contributions of the scope that were there at a moment."""
    wanted = asked.filter if asked.scope is Scope.FILTERED else ContributionFilter()
    if moment.until is not None:
        until = min(filter(None, (wanted.until, moment.until)))
        found: Any = ws.contributions.ids(replace(wanted, until=until))
    else:
        found = ws.contributions.ids(wanted)
    if asked.scope is Scope.SELECTION:
        found = array("q", sorted(set(found) & set(fids or ())))
    if moment.last_fid is not None:
        found = array("q", (fid for fid in found if fid <= moment.last_fid))
    return found


def counted(ws: Workspace, asked: Question) -> tuple[Choices, Any]:
    """The choices there are now, with the answer, or with why there is none."""
    found = choices(ws, asked.filter)
    try:
        return found, answer(ws, asked)
    except LookupError as gone:
        return found, gone


def everywhere(asked: Question) -> bool:
    """Whether the scope is no part of the territory, whose inhabitants would not be counted."""
    wanted = asked.filter
    somewhere = wanted.districts or wanted.zone or wanted.extent or wanted.fids is not None
    return asked.scope is Scope.WHOLE or (asked.scope is Scope.FILTERED and not somewhere)


def narrowed(
    wanted: ContributionFilter, dimension: Dimension, key: str
) -> Optional[ContributionFilter]:
    """The filter that also asks for a row of a dimension; None where no filter says it."""
    name = dimension.name
    if name == "priority":
        codes = frozenset({key} if key else ())
        return replace(wanted, priorities=codes, without_priority=not key)
    if name in ("axis", "action"):
        codes = frozenset({key} if key else ())
        return replace(wanted, actions=codes, without_action=not key)
    if name == "category":
        return replace(wanted, categories=frozenset({key}))
    if name == "status":
        return replace(wanted, statuses=frozenset({key or "todo"}))
    if name == "month" and key:
        year, place = (int(part) for part in key.split("-"))
        after = f"{year + place // 12:04}-{place % 12 + 1:02}-01"
        return replace(wanted, since=f"{key}-01", until=after)
    if name == "districts" and key:
        return replace(wanted, districts=frozenset({int(key)}), within=0)
    return None
