"""QGIS's own ways to our subjects: locator, expressions, layer actions, map tools."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
)
from qgis.gui import QgisInterface, QgsGui, QgsMapLayerAction, QgsMapToolEmitPoint
from qgis.PyQt.QtCore import QObject

from ..bridge.expressions import Expressions
from ..bridge.i18n import translate
from ..bridge.session import Session
from ..maps.layers import WorkspaceLayers
from ..maps.map_link import MapLink
from ..maps.polygon_tool import PolygonTool
from .locator import Chosen, LocatorFilter, Shared, subject_of


class QgisWays(QObject):
    """Everything is taken out again by `close`."""

    def __init__(
        self,
        iface: QgisInterface,
        session: Session,
        layers: WorkspaceLayers,
        map_link: MapLink,
        panel: Callable[[], Any],
        parent: Optional[QObject] = None,
    ) -> None:
        """`panel` gives the body of the Contributions dock, and shows it."""
        super().__init__(parent)
        self._iface = iface
        self._session = session
        self._layers = layers
        self._map = map_link
        self._panel = panel
        self._shared, self._chosen = Shared(), Chosen(self)
        self._locator = LocatorFilter(self._shared, self._chosen)
        iface.registerLocatorFilter(self._locator)
        self._expressions = Expressions(lambda: session.head.plan if session.is_open else None)
        self._actions: list[QgsMapLayerAction] = []
        self._polygon: Optional[PolygonTool] = None
        self._point: Optional[QgsMapToolEmitPoint] = None
        self._chosen.contribution.connect(self._show_contribution)
        self._chosen.term.connect(self._show_term)
        self._chosen.district.connect(self._show_district)
        session.opened.connect(self._opened)
        session.plan_changed.connect(self._learn)
        session.closed.connect(self._closed)

    def close(self) -> None:
        """Take everything out."""
        self._closed()
        self._iface.deregisterLocatorFilter(self._locator)
        self._expressions.close()
        for tool in (self._polygon, self._point):
            if tool is not None:
                self._iface.mapCanvas().unsetMapTool(tool)

    # following the session

    def _opened(self) -> None:
        self._learn()
        self._closed_actions()
        layer = self._layers.contributions
        if layer is None:
            return
        targets = QgsMapLayerAction.Target
        for name, target, slot in (
            (
                translate("Enaction", "Show in En action"),
                targets.SingleFeature,
                lambda _, feature: self._show_contribution(feature.id()),
            ),
            (
                translate("Enaction", "Link to…"),
                targets.MultipleFeatures,
                lambda _, features: self._link([feature.id() for feature in features]),
            ),
        ):
            action = QgsMapLayerAction(name, self, layer, target)
            if target == targets.SingleFeature:
                action.triggeredForFeature.connect(slot)
            else:
                action.triggeredForFeatures.connect(slot)
            QgsGui.mapLayerActionRegistry().addMapLayerAction(action)
            self._actions.append(action)

    def _learn(self) -> None:
        self._shared.subject = subject_of(self._session)

    def _closed(self) -> None:
        self._shared.subject = None
        self._closed_actions()

    def _closed_actions(self) -> None:
        for action in self._actions:
            QgsGui.mapLayerActionRegistry().removeMapLayerAction(action)
            action.deleteLater()
        self._actions.clear()

    # what was chosen

    def _show_contribution(self, fid: int) -> None:
        self._panel()
        self._session.select([fid])
        self._map.zoom_to(fid)

    def _link(self, fids: list[int]) -> None:
        panel = self._panel()
        self._session.select(fids)
        panel.link_to(tuple(fids))

    def _show_term(self, code: str) -> None:
        self._panel()
        chosen = frozenset({code})
        if self._session.looks.is_priority(code):
            wanted = replace(self._session.filter, priorities=chosen, without_priority=False)
        else:
            wanted = replace(self._session.filter, actions=chosen, without_action=False)
        self._session.set_filter(wanted)

    def _show_district(self, fid: int) -> None:
        self._panel()
        self._session.set_filter(
            replace(self._session.filter, districts=frozenset({fid}), zone=None, within=0)
        )

    # map tools

    def link_by_polygon(self) -> None:
        """Draw a polygon, and link what the filter lets through inside it."""
        if not self._session.is_open:
            return
        canvas = self._iface.mapCanvas()
        if self._polygon is None:
            self._polygon = PolygonTool(canvas)
            self._polygon.drawn.connect(self._polygon_drawn)
        canvas.setMapTool(self._polygon)
        canvas.setFocus()

    def _polygon_drawn(self, shape: QgsGeometry) -> None:
        from ..bridge.zones import zone

        crs = self._iface.mapCanvas().mapSettings().destinationCrs()
        drawn = zone(shape, crs, translate("Enaction", "drawn area"))
        if drawn is None or not self._session.is_open:
            return
        inside = replace(
            self._session.filter, zone=drawn, districts=frozenset(), within=0, extent=None
        )
        self._session.count("polygon", lambda ws: list(ws.contributions.ids(inside)), self._link)

    def enter_contribution(self) -> None:
        """Click on the map, then fill a short form."""
        if not self._session.is_open or self._session.readonly:
            return
        canvas = self._iface.mapCanvas()
        if self._point is None:
            self._point = QgsMapToolEmitPoint(canvas)
            self._point.canvasClicked.connect(lambda point, _: self._point_clicked(point))
        canvas.setMapTool(self._point)
        self._iface.messageBar().pushMessage(
            "En action", translate("Enaction", "Click on the map where the idea is.")
        )

    def _point_clicked(self, point: QgsPointXY) -> None:
        canvas = self._iface.mapCanvas()
        canvas.unsetMapTool(self._point)
        transform = QgsCoordinateTransform(
            canvas.mapSettings().destinationCrs(),
            QgsCoordinateReferenceSystem("EPSG:4326"),
            QgsProject.instance(),
        )
        there = transform.transform(point)
        self._session.read(
            lambda ws: sorted(ws.contributions.values("category")),
            partial(self._ask_contribution, (there.x(), there.y())),
        )

    def _ask_contribution(self, at: tuple[float, float], categories: list[str]) -> None:
        from .enter_dialog import EnterDialog

        dialog = EnterDialog(categories, True, self._iface.mainWindow())
        if dialog.exec():
            self._session.enter(lambda fid: self._session.select([fid]), at=at, **dialog.values())
        dialog.deleteLater()
