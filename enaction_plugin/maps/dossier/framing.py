"""How much ground the main map of a dossier shows: no bubble lies under what lies on the map."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Optional

from qgis.core import (
    QgsLayoutItem,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsPointXY,
    QgsPrintLayout,
    QgsRectangle,
)

BUBBLE_MM = 2.5  # a bubble is no nearer to an inset, the north arrow or the scale bar
STEP, STEPS = 0.05, 16  # of the width and height of what is shown; how often
# One side first: that makes the district the least smaller.
_SIDES = ((1, 0, 0, 0), (0, 1, 0, 0), (0, 0, 1, 0), (0, 0, 0, 1), (1, 1, 1, 1))


def clear(
    layout: QgsPrintLayout,
    main: Optional[QgsLayoutItemMap],
    shape: QgsRectangle,
    bubbles: Sequence[QgsPointXY],
) -> QgsRectangle:
    """`shape`, or as much more as lets every bubble be seen; as it was where nothing does.

    `bubbles` are points in the CRS of the map. A map whose scale the planner chose stays.
    """
    fitted = QgsLayoutItemMap.AtlasScalingMode.Auto
    if main is None or not main.atlasDriven() or main.atlasScalingMode() != fitted:
        return shape
    hidden = list(_on(layout, main))
    for wider in _wider(shape):
        shown = _shown(main, wider)
        if not any(_lies(point, part, shown) for part in hidden for point in bubbles):
            return wider
    return shape


def _wider(shape: QgsRectangle) -> Iterator[QgsRectangle]:
    yield shape
    for step in range(1, STEPS):
        east, north = shape.width() * STEP * step, shape.height() * STEP * step
        for west_side, south_side, east_side, north_side in _SIDES:
            yield QgsRectangle(
                shape.xMinimum() - west_side * east,
                shape.yMinimum() - south_side * north,
                shape.xMaximum() + east_side * east,
                shape.yMaximum() + north_side * north,
            )


def _on(layout: QgsPrintLayout, main: QgsLayoutItemMap) -> Iterator[QgsRectangle]:
    """What lies on the map, as parts of its width and height from its lower left corner."""
    frame = main.mapRectToScene(main.rect())
    for item in layout.items():
        if (
            not isinstance(item, QgsLayoutItem)
            or isinstance(item, QgsLayoutItemPage)
            or item is main
            or not item.isVisible()
            or item.zValue() < main.zValue()
        ):
            continue
        box = item.mapRectToScene(item.rect()).adjusted(
            -BUBBLE_MM, -BUBBLE_MM, BUBBLE_MM, BUBBLE_MM
        )
        box = box.intersected(frame)
        if not box.isEmpty():
            yield QgsRectangle(
                (box.left() - frame.left()) / frame.width(),
                (frame.bottom() - box.bottom()) / frame.height(),
                (box.right() - frame.left()) / frame.width(),
                (frame.bottom() - box.top()) / frame.height(),
            )


def _shown(main: QgsLayoutItemMap, shape: QgsRectangle) -> QgsRectangle:
    """What QGIS's atlas shows of a shape: all of it in the form of the map, and its margin."""
    shown = QgsRectangle(shape)
    form = main.rect().width() / main.rect().height()
    if shape.width() < form * shape.height():
        more = (form * shape.height() - shape.width()) / 2
        shown.setXMinimum(shape.xMinimum() - more)
        shown.setXMaximum(shape.xMaximum() + more)
    else:
        more = (shape.width() / form - shape.height()) / 2
        shown.setYMinimum(shape.yMinimum() - more)
        shown.setYMaximum(shape.yMaximum() + more)
    shown.scale(1 + main.atlasMargin())
    return shown


def _lies(point: QgsPointXY, part: QgsRectangle, shown: QgsRectangle) -> bool:
    """Whether a point lies under a part of what is shown."""
    across = (point.x() - shown.xMinimum()) / shown.width()
    up = (point.y() - shown.yMinimum()) / shown.height()
    return part.contains(QgsPointXY(across, up))
