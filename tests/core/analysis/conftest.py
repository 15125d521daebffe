"""The made-up consultation of the stories about workspaces, with two districts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from enaction_plugin.core import shapes
from enaction_plugin.core.model.district import District
from enaction_plugin.core.workspace import Workspace
from tests.core.workspace.conftest import PLAN


def square(west: float, south: float, east: float, north: float) -> bytes:
    """The WKB of a box, degrees."""
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return shapes.to_wkb({"type": "MultiPolygon", "coordinates": [[ring]]})


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Workspace]:
    """A workspace with a plan and nothing else."""
    with Workspace.create(tmp_path / "concertation.gpkg", plan=PLAN) as made:
        made.author = "Anne"
        yield made


@pytest.fixture
def two(empty: Workspace) -> Workspace:
    """The same with two adjoining communes, West and East, that meet at 2.85 degrees."""
    empty.districts.replace(
        "commune",
        "2018",
        "made up",
        [
            District("W", "Ouest", square(2.80, 50.40, 2.85, 50.45), 2000),
            District("E", "Est", square(2.85, 50.40, 2.90, 50.45), 1000),
        ],
    )
    return empty
