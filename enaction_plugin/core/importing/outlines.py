"""What is odd about outlines that can be counted in all the same, said before figures are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from ..areas import Areas, Points
from ..errors import QT_TRANSLATE_NOOP, Sentence
from ..geometry import polygon_rings, shape_blob, wkb_envelope
from ..model.district import District
from ..spots import spots

if TYPE_CHECKING:
    from ..workspace import Workspace

MOST_EDGES = 5000  # of a ring that is looked at for crossings
NAMED = 5  # districts named in a remark
SLIVER = 0.02  # part of a district that neighbours may share by careless digitising
_SEVERAL = re.compile(r"[;/|,]")


def in_degrees(area: bytes) -> bool:
    """Whether the coordinates of a WKB geometry can be degrees at all."""
    box = wkb_envelope(area)
    return box is not None and -180 <= box[0] <= box[1] <= 180 and -90 <= box[2] <= box[3] <= 90


def remarks(rows: Sequence[District]) -> Iterator[Sentence]:
    """What is odd about districts that can be counted in all the same."""
    for template, names in (
        (_SEVERAL_CODES, [row.name for row in rows if _SEVERAL.search(row.code)]),
        (_CROSSED, [row.name for row in rows if crosses_itself(row.area)]),
        (_OVERLAP, overlapping(rows)),
        (_NO_PEOPLE, [row.name for row in rows if not row.population]),
    ):
        if names:
            yield Sentence(template, names=_some(names))


def _some(names: Sequence[str]) -> str:
    return ", ".join(names[:NAMED]) + (f" … ({len(names)})" if len(names) > NAMED else "")


def nobody(ws: Workspace, kind: str, vintage: str) -> Iterator[Sentence]:
    """Whether no contribution is in districts just loaded, though there are some."""
    inside = sum(
        one.contributions
        for one in ws.districts.all()
        if (one.kind, one.vintage) == (kind, vintage)
    )
    if not inside and ws.contributions.count().total:
        yield Sentence(_NOBODY)


def overlapping(rows: Sequence[District]) -> list[str]:
    """Pairs of districts that share more than a sliver, as "A / B"."""
    samples = [(place, spot) for place, row in enumerate(rows) for spot in spots(row.area)]
    areas = Areas.of([shape_blob(row.area) for row in rows])
    points = Points([spot.lon for _, spot in samples], [spot.lat for _, spot in samples])
    shared: dict[tuple[int, int], float] = {}
    for area, point in zip(*(found.tolist() for found in areas.covers(points))):
        place, spot = samples[point]
        if area != place:
            pair = (min(area, place), max(area, place))
            shared[pair] = shared.get(pair, 0.0) + spot.part
    return [
        f"{rows[one].name} / {rows[other].name}"
        for (one, other), part in sorted(shared.items())
        if part > SLIVER
    ]


def crosses_itself(area: bytes) -> bool:
    """Whether edges of one ring cross, so that inside and outside are not what was meant."""
    return any(_crossed(ring) for ring in polygon_rings(shape_blob(area)))


def _crossed(ring: Sequence[tuple[float, float]]) -> bool:
    import numpy as np

    corners = np.array(ring, float).reshape(-1, 2)
    start, end = corners[:-1], corners[1:]
    if not 4 <= len(start) <= MOST_EDGES:
        return False
    for place in range(len(start) - 2):
        others = slice(place + 2, len(start) - (place == 0))
        a, b, c, d = start[place], end[place], start[others], end[others]
        apart = _side(a, b, c) * _side(a, b, d) < 0
        if (apart & (_side(c, d, a) * _side(c, d, b) < 0)).any():
            return True
    return False


def _side(a: Any, b: Any, c: Any) -> Any:
    """On which side of the line from `a` to `b` points are: the sign of the cross product."""
    return (b[..., 0] - a[..., 0]) * (c[..., 1] - a[..., 1]) - (b[..., 1] - a[..., 1]) * (
        c[..., 0] - a[..., 0]
    )


_SEVERAL_CODES = QT_TRANSLATE_NOOP(
    "Enaction", "Several codes in one field: {names}. Each row is counted as one district."
)
_CROSSED = QT_TRANSLATE_NOOP(
    "Enaction",
    "The outline crosses itself: {names}. What it goes round twice counts as outside; correct it "
    "(“Fix geometries”) and load it again.",
)
_OVERLAP = QT_TRANSLATE_NOOP(
    "Enaction", "Outlines overlap: {names}. A contribution there counts in each of them."
)
_NO_PEOPLE = QT_TRANSLATE_NOOP(
    "Enaction", "Without a population: {names}. Nothing per 1,000 inhabitants will be said of them."
)
_NOBODY = QT_TRANSLATE_NOOP(
    "Enaction",
    "No contribution is in these districts. Check their coordinate system if you expected some.",
)
