"""A perimeter contributions are counted in."""

from __future__ import annotations

from typing import NamedTuple, Optional


class District(NamedTuple):
    """One district of a kind and vintage; `area` is the WKB of a MultiPolygon, EPSG:4326.

    `communes` are those its source says it lies in, joined by ", ".
    """

    code: str
    name: str
    area: bytes
    population: Optional[int] = None
    population_year: str = ""
    communes: str = ""
