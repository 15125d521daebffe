"""The workspace: one GeoPackage that holds everything."""

from .errors import (
    DiskFull,
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
    WorkspaceReadOnly,
    WorkspaceTooNew,
)
from .filters import ContributionFilter
from .rows import Counts, Detail, ListRow
from .steps import Step
from .workspace import Workspace

__all__ = [
    "ContributionFilter",
    "Counts",
    "Detail",
    "DiskFull",
    "ListRow",
    "NotAGeoPackage",
    "NotAWorkspace",
    "PlanProblem",
    "Step",
    "UnknownTerm",
    "UnknownValue",
    "Workspace",
    "WorkspaceDamaged",
    "WorkspaceError",
    "WorkspaceExists",
    "WorkspaceLocked",
    "WorkspaceMissing",
    "WorkspaceReadOnly",
    "WorkspaceTooNew",
]
