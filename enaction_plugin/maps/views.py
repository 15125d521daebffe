"""Ready maps of the workspace: which layers are seen, in which of their styles.

Each is also a map theme of the project. Layers of gathered contributions come from
a file made beside QGIS's other caches; they are ordinary layers, as are the styles.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, Optional

from qgis.core import (
    QgsFeatureRenderer,
    QgsLayerTreeGroup,
    QgsMapThemeCollection,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, QStandardPaths, QTimer, pyqtSignal

from ..bridge.i18n import number, translate
from ..bridge.session import Session
from ..core.workspace import ContributionFilter
from . import gathered, points, styles
from .kept import (
    ACTIONS,
    AGREEMENT,
    BUBBLES,
    GROUPS,
    POINTS,
    RATES,
    give,
    label,
)
from .layers import GROUP, WorkspaceLayers
from .looks import Looks
from .map_filter import MapFilter

if TYPE_CHECKING:
    from ..core.workspace import Workspace

GATHERED = "enaction/gathered"  # custom property of our layers of gathered contributions
SUBGROUP = "enaction/gathered-group"
SETTLE_MS = 1500
CROWD = 20_000  # contributions from which even bubbles need gathering


class Level(NamedTuple):
    """A layer of gathered contributions and the scales it serves, 1:n."""

    table: str
    smallest: float
    largest: float


class Made(NamedTuple):
    """A file of gathered contributions; from 1:`singly` on they are drawn one by one.

    `filtered` tells that not all of the workspace is in it.
    """

    path: Path
    levels: list[Level]
    singly: float
    rates: list[tuple[str, str, str, list[float]]]  # table, kind, vintage, class limits
    least_authors: int  # of a square whose figure is told
    filtered: bool


def make(ws: Workspace, path: Path, wanted: Optional[ContributionFilter] = None) -> Made:
    """Gather the contributions that pass a filter into a file; in the thread of the counts."""
    from ..core.analysis import Analysis, mapfile

    analysis = Analysis.of(ws)
    fids = None if wanted in (None, ContributionFilter()) else ws.contributions.ids(wanted)
    grids, rated = analysis.grids(fids), analysis.rated(fids)
    path.parent.mkdir(parents=True, exist_ok=True)
    mapfile.write(path, grids, rated)
    rates = []
    for place, one in enumerate(rated):
        shown = [row.per_thousand for row, _ in one.rows if row.per_thousand is not None]
        limits = mapfile.class_limits(shown)
        rates.append((f"rates_{place}", one.kind, one.vintage, limits))
    levels = [Level(one.name, one.smallest, one.largest) for one in grids.levels]
    least = analysis.thresholds.authors
    return Made(path, levels, grids.singly, rates, least, fids is not None)


class MapViews(QObject):
    """Shows a view, and keeps what it is made of fresh: of what passes the map's filter."""

    changed = pyqtSignal(str)

    def __init__(
        self,
        session: Session,
        layers: WorkspaceLayers,
        project: QgsProject,
        map_filter: MapFilter,
        parent: Optional[QObject] = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._layers = layers
        self._filter = map_filter
        self._project = project
        self._made: Optional[Made] = None
        self._generation = 0
        self.current = BUBBLES
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(SETTLE_MS)
        self._later.timeout.connect(self.refresh)
        session.opened.connect(self._opened)
        session.closed.connect(self._closed)
        session.changed.connect(self._changed)
        map_filter.changed.connect(self._filtered)

    def show(self, view: str) -> None:
        """Show a view; its figures follow when they are counted."""
        self.current = view
        if self._needs_gathering():
            self._later.stop()
            self.refresh()
        self._apply()
        self.changed.emit(view)

    def restore(self) -> None:
        """Give the current view the style it had at first."""
        layer = self._layers.contributions
        if layer is not None:
            draw(layer, self.current, self._session.looks, forced=True)
        for layer in self._gathered().values():
            self._dress(layer, forced=True)
        self._apply()

    def refresh(self) -> None:
        """Gather again what the views are made of."""
        if not self._session.is_open:
            return
        self._generation += 1
        path, wanted = self._folder() / f"{self._generation}.gpkg", self._filter.shown
        self._session.count("map", lambda ws: make(ws, path, wanted), self._ready)

    def close(self) -> None:
        """Stop following; layers and themes stay."""
        self._later.stop()
        self._session.opened.disconnect(self._opened)
        self._session.closed.disconnect(self._closed)
        self._session.changed.disconnect(self._changed)
        self._filter.changed.disconnect(self._filtered)

    # following

    def _opened(self) -> None:
        self._made = None
        if self._needs_gathering():
            self._later.start()

    def _closed(self) -> None:
        self._later.stop()
        self._made = None

    def _changed(self, fids: Any) -> None:
        del fids  # a gesture changes the colours of cells too
        if self._needs_gathering():
            self._later.start()

    def _filtered(self) -> None:
        if self._needs_gathering():
            self._later.stop()
            self.refresh()

    def _needs_gathering(self) -> bool:
        layer = self._layers.contributions
        crowd = layer is not None and layer.featureCount() > CROWD
        gathered_now = self._singly(self.current) is not None
        return self._session.is_open and (crowd or gathered_now or self.current not in POINTS)

    def _folder(self) -> Path:
        cache = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.CacheLocation)
        who = hashlib.sha256(str(self._session.path.resolve()).encode()).hexdigest()[:16]
        return Path(cache) / "enaction" / who

    def _ready(self, made: Made) -> None:
        if not self._session.is_open:
            return
        old, self._made = self._made, made
        self._place_layers(made)
        self._apply()
        for stale in made.path.parent.glob("*.gpkg"):
            if stale != made.path and (old is None or stale != old.path):
                _remove(stale)

    # layers

    def _place_layers(self, made: Made) -> None:
        known = self._gathered()
        wanted: dict[str, tuple[str, Callable[[], str]]] = {}
        for level in made.levels:
            wanted[level.table] = (level.table, _level_name(level))
        wanted["heat"] = ("heat", lambda: translate("Enaction", "Vote heat"))
        wanted["density"] = (
            "density",
            lambda: translate("Enaction", "Contributions per square of 500 m"),
        )
        for table, kind, vintage, _ in made.rates:
            wanted[table] = (table, _rates_name(kind, vintage))
        self._name_group(made.filtered)
        gone = [layer.id() for table, layer in known.items() if table not in wanted]
        self._project.removeMapLayers(gone)
        for table, (name, title) in wanted.items():
            source = f"{made.path}|layername={name}"
            if table in known:
                known[table].setDataSource(source, known[table].name(), "ogr")
            else:
                self._add(table, source, title())
        for table, layer in self._gathered().items():
            self._dress(layer)
            served = next((one for one in made.levels if one.table == table), None)
            if served is not None:
                layer.setScaleBasedVisibility(True)
                layer.setMinimumScale(served.smallest)
                layer.setMaximumScale(served.largest)

    def _add(self, table: str, source: str, title: str) -> None:
        layer = QgsVectorLayer(source, title, "ogr")
        if not layer.isValid():
            return
        layer.setCustomProperty(GATHERED, table)
        layer.setReadOnly(True)
        self._project.addMapLayer(layer, False)
        node = self._subgroup().addLayer(layer)
        node.setExpanded(False)
        node.setItemVisibilityChecked(False)

    def _subgroup(self) -> QgsLayerTreeGroup:
        root = self._project.layerTreeRoot()
        group = root.findGroup(GROUP) or root.insertGroup(0, GROUP)
        for node in group.findGroups():
            if node.customProperty(SUBGROUP):
                return node
        place = 0
        contributions = self._layers.contributions
        for at, node in enumerate(group.children()):
            if contributions is not None and getattr(node, "layerId", str)() == contributions.id():
                place = at + 1
        made = group.insertGroup(place, _group_name(filtered=False))
        made.setCustomProperty(SUBGROUP, True)
        made.setExpanded(False)
        return made

    def _name_group(self, filtered: bool) -> None:
        """Let legends say that not everything is there; a planner's own name stays."""
        group = self._subgroup()
        if group.name() == _group_name(not filtered):
            group.setName(_group_name(filtered))

    def _gathered(self) -> dict[str, QgsVectorLayer]:
        return {
            layer.customProperty(GATHERED): layer
            for layer in self._project.mapLayers().values()
            if layer.customProperty(GATHERED)
        }

    # styles

    def _dress(self, layer: QgsVectorLayer, forced: bool = False) -> None:
        """Give a layer its style, unless the planner has changed it."""
        table = layer.customProperty(GATHERED)
        too_few = translate("Enaction", "n too small")
        if table.startswith("cells_"):
            renderer: QgsFeatureRenderer = gathered.rings(self._session.looks)
        elif table == "heat":
            renderer = gathered.heat()
        elif table == "density":
            renderer = gathered.graduated(
                "contributions", self._density_limits(layer), f'"authors" < {self._least()}',
                translate("Enaction", "contributions"), too_few,
            )  # fmt: skip
        else:
            rates = self._made.rates if self._made else []
            limits = next((one[3] for one in rates if one[0] == table), [])
            renderer = gathered.graduated(
                "per_1000", limits, '"per_1000" IS NULL',
                translate("Enaction", "per 1,000 inh."), too_few,
            )  # fmt: skip
        give(layer, renderer, forced)

    def _least(self) -> int:
        """The authors from which a figure of a place is told."""
        from ..core.analysis import Thresholds

        return self._made.least_authors if self._made else Thresholds().authors

    def _density_limits(self, layer: QgsVectorLayer) -> list[float]:
        from ..core.analysis.mapfile import class_limits

        told = layer.getFeatures(f'"authors" >= {self._least()}')
        shown = [row["contributions"] for row in told]
        return class_limits([float(count) for count in shown])

    # showing

    def _apply(self) -> None:
        contributions = self._layers.contributions
        if contributions is None or not self._session.is_open:
            return
        view = self.current
        if view in POINTS or view == GROUPS:
            draw(contributions, BUBBLES if view == GROUPS else view, self._session.looks)
        self._scale(contributions, view)
        self._check(contributions, view in POINTS or view == GROUPS)
        for table, layer in self._gathered().items():
            self._check(layer, self._seen(table, view))
        remember(self._project, view)
        contributions.triggerRepaint()

    def _scale(self, contributions: QgsVectorLayer, view: str) -> None:
        """From which scale contributions are drawn one by one."""
        singly = self._singly(view)
        contributions.setScaleBasedVisibility(singly is not None)
        if singly is not None:
            contributions.setMinimumScale(singly)
            contributions.setMaximumScale(0)

    def _singly(self, view: str) -> Optional[float]:
        if self._made is None or (view not in POINTS and view != GROUPS):
            return None
        from ..core.analysis.cells import GROUPED_SCALE

        singly = self._made.singly
        if view == GROUPS:
            return min(singly, GROUPED_SCALE)
        return None if singly == float("inf") else singly

    def _seen(self, table: str, view: str) -> bool:
        if not table.startswith("cells_"):
            return table == view or (view == RATES and table.startswith("rates_0"))
        singly = self._singly(view)
        levels = self._made.levels if self._made else []
        level = next((one for one in levels if one.table == table), None)
        return singly is not None and level is not None and level.largest >= singly

    def _check(self, layer: QgsVectorLayer, seen: bool) -> None:
        node = self._project.layerTreeRoot().findLayer(layer.id())
        if node is not None:
            if seen:
                node.setItemVisibilityCheckedParentRecursive(True)
            else:
                node.setItemVisibilityChecked(False)


def draw(layer: QgsVectorLayer, view: str, looks: Looks, forced: bool = False) -> None:
    """Bring out the style of a view of the contributions, made when it is first wanted."""
    manager = layer.styleManager()
    name = label(view)
    if name not in manager.styles():
        first = label(BUBBLES)
        if first not in manager.styles():
            manager.renameStyle(manager.currentStyle(), first)
        if name != first:
            manager.addStyleFromLayer(name)
            forced = True
    manager.setCurrentStyle(name)
    if view == AGREEMENT:
        give(layer, points.agreement(), forced)
    elif view == ACTIONS:
        give(layer, points.actions(looks), forced)
        if forced:
            layer.setLabeling(points.action_codes())
            layer.setLabelsEnabled(True)
    elif forced:
        renderer = styles.bubbles(
            looks,
            translate("Enaction", "to link"),
            translate("Enaction", "Size: score (for − against)"),
        )
        give(layer, renderer, forced)


def remember(project: QgsProject, view: str) -> None:
    """Keep what is seen as the map theme of a view, for layouts and for planners."""
    record = QgsMapThemeCollection.MapThemeRecord()
    for node in project.layerTreeRoot().findLayers():
        layer = node.layer()
        if layer is None or not node.isVisible():
            continue
        one = QgsMapThemeCollection.MapThemeLayerRecord(layer)
        one.usingCurrentStyle = True
        one.currentStyle = layer.styleManager().currentStyle()
        record.addLayerRecord(one)
    name = f"{GROUP} : {label(view)}"
    themes = project.mapThemeCollection()
    if themes.hasMapTheme(name):
        themes.update(name, record)
    else:
        themes.insert(name, record)


def _group_name(filtered: bool) -> str:
    if filtered:
        return translate("Enaction", "Filtered contributions gathered")
    return translate("Enaction", "Contributions gathered")


def _level_name(level: Level) -> Callable[[], str]:
    return lambda: translate("Enaction", "Groups from 1:{}").format(number(round(level.smallest)))


def _rates_name(kind: str, vintage: str) -> Callable[[], str]:
    return lambda: translate(
        "Enaction", "Contributions per 1,000 inhabitants ({kind}, {vintage})"
    ).format(kind=kind, vintage=vintage)


def _remove(path: Path) -> None:
    try:
        path.unlink()
    except OSError:
        return  # still open somewhere: the next opening removes it
