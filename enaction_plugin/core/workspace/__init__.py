"""The workspace: one GeoPackage that holds everything.

Its modules are imported when they are first asked for (PEP 562): QGIS starts
without them.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .check import CheckReport
    from .contributions import Upserted
    from .counts import TermCounts
    from .districts import StoredDistrict
    from .errors import (
        DiskFailed,
        DiskFull,
        FilterUnreadable,
        NotAGeoPackage,
        NotAWorkspace,
        PlanProblem,
        UnknownTerm,
        UnknownValue,
        WorkspaceDamaged,
        WorkspaceError,
        WorkspaceExists,
        WorkspaceLocked,
        WorkspaceMissing,
        WorkspaceNewer,
        WorkspaceOlder,
        WorkspaceReadOnly,
        WorkspaceTooNew,
    )
    from .filters import ContributionFilter, Zone
    from .plans import PlanChange
    from .queues import Left, Queue
    from .rows import Counts, Detail, ListRow
    from .steps import Step
    from .workspace import Workspace

__all__ = [
    "CheckReport",
    "ContributionFilter",
    "Counts",
    "Detail",
    "DiskFailed",
    "DiskFull",
    "FilterUnreadable",
    "Left",
    "ListRow",
    "NotAGeoPackage",
    "NotAWorkspace",
    "PlanChange",
    "PlanProblem",
    "Queue",
    "Step",
    "StoredDistrict",
    "TermCounts",
    "UnknownTerm",
    "UnknownValue",
    "Upserted",
    "Workspace",
    "WorkspaceDamaged",
    "WorkspaceError",
    "WorkspaceExists",
    "WorkspaceLocked",
    "WorkspaceMissing",
    "WorkspaceNewer",
    "WorkspaceOlder",
    "WorkspaceReadOnly",
    "WorkspaceTooNew",
    "Zone",
]

_HOMES = {
    "CheckReport": "check",
    "Upserted": "contributions",
    "TermCounts": "counts",
    "StoredDistrict": "districts",
    "DiskFailed": "errors",
    "DiskFull": "errors",
    "FilterUnreadable": "errors",
    "NotAGeoPackage": "errors",
    "NotAWorkspace": "errors",
    "PlanProblem": "errors",
    "UnknownTerm": "errors",
    "UnknownValue": "errors",
    "WorkspaceDamaged": "errors",
    "WorkspaceError": "errors",
    "WorkspaceExists": "errors",
    "WorkspaceLocked": "errors",
    "WorkspaceMissing": "errors",
    "WorkspaceNewer": "errors",
    "WorkspaceReadOnly": "errors",
    "WorkspaceOlder": "errors",
    "WorkspaceTooNew": "errors",
    "ContributionFilter": "filters",
    "Zone": "filters",
    "PlanChange": "plans",
    "Left": "queues",
    "Queue": "queues",
    "Counts": "rows",
    "Detail": "rows",
    "ListRow": "rows",
    "Step": "steps",
    "Workspace": "workspace",
}


def __getattr__(name: str) -> Any:
    """One of the names of `__all__`, from the module it lives in."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{_HOMES[name]}", __name__), name)
