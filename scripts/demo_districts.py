"""Made-up outlines around the public names of the three NPNRU districts, for demonstrations.

The real perimeters are nobody's to invent: every name says that its outline is fictitious.
"""

from __future__ import annotations

import json
import math
from pathlib import Path

# Code, name, longitude and latitude (EPSG:4326, rounded), radius in metres.
DISTRICTS = (
    ("FICTIF-1", "Cité du 12/14 (périmètre fictif)", 2.8201, 50.4402, 620),
    ("FICTIF-2", "République (périmètre fictif)", 2.8301, 50.4010, 560),
    ("FICTIF-3", "Vent de Bise / Jean Lebas (périmètre fictif)", 2.7702, 50.4205, 600),
)
METRES_A_DEGREE = 111_200.0


def write(path: Path) -> Path:
    """Write the outlines as GeoJSON."""
    features = [
        {
            "type": "Feature",
            "properties": {"code": code, "nom": name},
            "geometry": {"type": "Polygon", "coordinates": [_hexagon(lon, lat, radius)]},
        }
        for code, name, lon, lat, radius in DISTRICTS
    ]
    collection = {"type": "FeatureCollection", "features": features}
    path.write_text(json.dumps(collection, ensure_ascii=False), encoding="utf-8")
    return path


def _hexagon(lon: float, lat: float, radius: float) -> list[list[float]]:
    """A slightly turned and flattened hexagon, closed."""
    per_lon = METRES_A_DEGREE * math.cos(math.radians(lat))
    angles = [math.radians(17 + 60 * corner) for corner in range(6)]
    corners = [
        [
            round(lon + radius * math.cos(angle) / per_lon, 6),
            round(lat + 0.8 * radius * math.sin(angle) / METRES_A_DEGREE, 6),
        ]
        for angle in angles
    ]
    return [*corners, corners[0]]
