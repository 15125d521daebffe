"""The workspace: one GeoPackage that holds everything."""

from .check import CheckReport
from .contributions import Upserted
from .counts import TermCounts
from .districts import StoredDistrict
from .errors import (
    DiskFailed,
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
from .plans import PlanChange
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
    "ListRow",
    "NotAGeoPackage",
    "NotAWorkspace",
    "PlanChange",
    "PlanProblem",
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
    "WorkspaceReadOnly",
    "WorkspaceTooNew",
]
