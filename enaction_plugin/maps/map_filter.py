"""The layer of contributions shows what the filter lets through, when planners want it to."""

from __future__ import annotations

from dataclasses import replace
from typing import Optional

from qgis.core import QgsProject, QgsProviderRegistry, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..bridge.kept_filters import KeptFilters
from ..bridge.session import Session
from ..core.workspace import ContributionFilter
from .layers import WorkspaceLayers

SETTLE_MS = 400
LONGEST = 4_000_000  # characters of a condition: a zone may name every contribution in it


class MapFilter(QObject):
    """Writes the filter into the layer, and takes it out again; `shown` is what is in it now.

    What depends on the map itself, the view and the selection, stays out of it. A
    layer that is being edited is left alone until its edits are saved.
    """

    changed = pyqtSignal()  # the map shows other contributions than before

    def __init__(
        self,
        session: Session,
        layers: WorkspaceLayers,
        project: QgsProject,
        parent: Optional[QObject] = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._layers = layers
        self._kept = KeptFilters(project)
        self.shown = ContributionFilter()
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self._ask)
        session.filter_changed.connect(self._settle.start)
        session.opened.connect(self._settle.start)
        session.closed.connect(self._closed)
        layers.edited.connect(self._settle.start)

    def set_on(self, on: bool) -> None:
        """Follow the filter from now on, or show everything again; kept in the project."""
        self._kept.set_on_map(on)
        self._ask()

    def _ask(self) -> None:
        if not self._session.is_open:
            return
        wanted = ContributionFilter()
        if self._kept.on_map:
            wanted = replace(self._session.filter, extent=None, fids=None, sort=wanted.sort)
        if wanted == ContributionFilter():
            self._apply(wanted, "")
            return
        self._session.count(
            "map filter",
            lambda ws: ws.contributions.as_sql(wanted),
            lambda condition: self._apply(wanted, condition),
        )

    def _apply(self, wanted: ContributionFilter, condition: str) -> None:
        layer = self._layers.contributions
        if layer is None or layer.isEditable() or len(condition) > LONGEST:
            return
        if layer.subsetString() != condition:
            _restrict(layer, condition)
        if wanted != self.shown:
            self.shown = wanted
            self.changed.emit()

    def _closed(self) -> None:
        self._settle.stop()
        self.shown = ContributionFilter()


def _restrict(layer: QgsVectorLayer, condition: str) -> None:
    """Open the layer with a condition; its style, forms and selection stay.

    Not by setSubsetString: it opens the file for writing, which puts its journal into
    a mode that QGIS's own readers of the other layers cannot read.
    """
    registry = QgsProviderRegistry.instance()
    parts = registry.decodeUri("ogr", layer.source())
    parts.pop("subset", None)
    if condition:
        parts["subset"] = condition
    layer.setDataSource(registry.encodeUri("ogr", parts), layer.name(), "ogr")
