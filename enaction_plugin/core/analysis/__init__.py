"""What can honestly be said of a consultation: counts, places, agreement, who speaks.

`Analysis` answers over a workspace; the other modules hold what it answers with.
Imported when first asked for (PEP 562): QGIS starts without it.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .analysis import Analysis, Change, CrossTable, DistrictSet, Standing, Surroundings
    from .dimensions import (
        ACTION,
        AXIS,
        CATEGORY,
        MONTH,
        PRIORITY,
        STATUS,
        Dimension,
        around,
        districts,
    )
    from .figures import Figures, Hidden, Row, Table
    from .notices import About, Notice, told
    from .thresholds import Thresholds

__all__ = [
    "ACTION",
    "AXIS",
    "CATEGORY",
    "MONTH",
    "PRIORITY",
    "STATUS",
    "About",
    "Analysis",
    "Change",
    "CrossTable",
    "Dimension",
    "DistrictSet",
    "Figures",
    "Hidden",
    "Notice",
    "Row",
    "Standing",
    "Surroundings",
    "Table",
    "Thresholds",
    "around",
    "districts",
    "told",
]

_HOMES = {
    "Analysis": "analysis",
    "Change": "analysis",
    "CrossTable": "analysis",
    "Standing": "analysis",
    "Surroundings": "analysis",
    "About": "notices",
    "Notice": "notices",
    "told": "notices",
    "DistrictSet": "analysis",
    "ACTION": "dimensions",
    "AXIS": "dimensions",
    "STATUS": "dimensions",
    "CATEGORY": "dimensions",
    "MONTH": "dimensions",
    "PRIORITY": "dimensions",
    "Dimension": "dimensions",
    "around": "dimensions",
    "districts": "dimensions",
    "Figures": "figures",
    "Hidden": "figures",
    "Row": "figures",
    "Table": "figures",
    "Thresholds": "thresholds",
}


def __getattr__(name: str) -> Any:
    """One of the names of `__all__`, from the module it lives in."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{_HOMES[name]}", __name__), name)
