"""The workspace as ordinary layers of the QGIS project, in one group."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsMapLayerType,
    QgsProject,
    QgsProviderRegistry,
    QgsRectangle,
    QgsRelation,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..bridge import forms
from ..bridge.i18n import translate
from . import styles
from .kept import give, is_bubbles
from .looks import Looks
from .points import district_names

GROUP = "En action"
SCOPE, ENTRY = "enaction", "/workspace"
DISTRICTS = "districts:"  # begins the role of a layer of districts
ROLE = "enaction/role"  # custom property of our layers: which one it is
STORABLE = "enaction/storable"  # custom property of a base layer that meetings may take along
BASES = (QgsMapLayerType.RasterLayer, QgsMapLayerType.VectorTileLayer)
LAMBERT_93 = "EPSG:2154"
TABLES = ("taggings", "comments", "terms")
RELATIONS = {"taggings": "enaction_taggings", "comments": "enaction_comments"}


def workspace_of(project: QgsProject) -> Optional[Path]:
    """The workspace a project was saved with."""
    stored, _ = project.readEntry(SCOPE, ENTRY)
    return Path(project.readPath(stored)) if stored else None


def store_workspace(project: QgsProject, path: Path) -> None:
    """Make the project reopen with this workspace; relative when the project's paths are."""
    wanted = project.writePath(str(path))
    if project.readEntry(SCOPE, ENTRY)[0] != wanted:
        project.writeEntry(SCOPE, ENTRY, wanted)


def drawn(project: QgsProject) -> list[QgsMapLayer]:
    """The layers a project's map shows, the first on top."""
    nodes = project.layerTreeRoot().findLayers()
    layers = [node.layer() for node in nodes if node.isVisible()]
    return [layer for layer in layers if layer is not None and layer.isSpatial()]


class WorkspaceLayers(QObject):
    """Adds the layers of a workspace to the project, finds them again, keeps them fresh."""

    leaving = pyqtSignal()  # the layer of contributions leaves the project
    edited = pyqtSignal()  # something was committed in QGIS's own forms or tables

    def __init__(self, project: QgsProject, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._project = project
        self._watched: set[str] = set()
        # Not the layers' own willBeDeleted: it comes when PyQt has let go of them already.
        project.layersWillBeRemoved["QStringList"].connect(self._leave)
        self.reloading = False  # the selection of a layer is not the user's meanwhile

    @property
    def contributions(self) -> Optional[QgsVectorLayer]:
        """The layer of contributions, if it is in the project."""
        return self._find("contributions")

    def territory(self) -> QgsRectangle:
        """Where the communes and districts are, in EPSG:4326; empty without any."""
        box = QgsRectangle()
        for layer in self._ours():
            if str(layer.customProperty(ROLE)).startswith(DISTRICTS) and layer.featureCount():
                box.combineExtentWith(layer.extent())
        return box

    def show(self, path: Path, looks: Looks, kinds: list[str]) -> bool:
        """Put the layers in the project, those that are not there yet.

        `kinds` are the kinds of districts the workspace has. Tells whether they are
        the only ones with geometry, so that the project's system may be chosen.
        """
        empty = not any(layer.isSpatial() for layer in self._project.mapLayers().values())
        self._drop_others(path)
        group = self._group()
        self._add(group, path, "contributions", translate("Enaction", "Contributions"))
        self._add_footprints(group, path)
        for kind in kinds:
            self._add_districts(group, path, kind)
        for table in TABLES:
            self._add(group, path, table, _table_name(table))
        self._style(looks)
        self._relate()
        store_workspace(self._project, path)
        return empty

    def use_french_projection(self) -> None:
        """Measure in metres: the project's system becomes Lambert-93, France's own."""
        self._project.setCrs(QgsCoordinateReferenceSystem(LAMBERT_93))

    def restyle(self, looks: Looks) -> None:
        """Draw the plan's priorities as they are now."""
        self._style(looks)

    def protect(self) -> None:
        """Let nobody edit the layers in QGIS."""
        for layer in self._ours():
            layer.setReadOnly(True)

    def repaint(self) -> None:
        """Draw again what may have changed: QGIS reads rows anew each time it draws."""
        layer = self.contributions
        if layer is not None:
            layer.triggerRepaint()

    def reload(self) -> None:
        """Open the layers again: their counts and extents are those of another time.

        Not while something writes: QGIS reads a GeoPackage without locks and could find
        it half written. Layers being edited are left alone; selections are kept.
        """
        self.reloading = True
        for layer in self._ours():
            if layer.isEditable() or not layer.isValid():
                continue
            selected = layer.selectedFeatureIds()
            layer.reload()
            if selected and layer.isValid():
                layer.selectByIds(selected)
            layer.triggerRepaint()
        self.reloading = False

    def release(self) -> None:
        """Let go of project and layers; they stay as they are."""
        self._project.layersWillBeRemoved["QStringList"].disconnect(self._leave)
        for layer in self._ours():
            if layer.id() in self._watched:
                layer.afterCommitChanges.disconnect(self.edited)
        self._watched.clear()

    def _leave(self, identifiers: list[str]) -> None:
        """Forget layers: a project read again makes others under the same ids."""
        self._watched.difference_update(identifiers)
        layer = self.contributions
        if layer is not None and layer.id() in identifiers:
            self.leaving.emit()

    # finding

    def _ours(self) -> list[QgsVectorLayer]:
        return [layer for layer in self._project.mapLayers().values() if layer.customProperty(ROLE)]

    def _find(self, role: str) -> Optional[QgsVectorLayer]:
        for layer in self._ours():
            if layer.customProperty(ROLE) == role and layer.isValid():
                return layer
        return None

    def _group(self) -> QgsLayerTreeGroup:
        root = self._project.layerTreeRoot()
        return root.findGroup(GROUP) or root.insertGroup(0, GROUP)

    def _drop_others(self, path: Path) -> None:
        """Layers of another workspace leave the project: one subject at a time."""
        gone = [layer.id() for layer in self._ours() if _file(layer) != path.resolve()]
        self._project.removeMapLayers(gone)

    # adding

    def _add(
        self, group: QgsLayerTreeGroup, path: Path, role: str, name: str, source: str = ""
    ) -> Optional[QgsVectorLayer]:
        layer = self._find(role)
        if layer is None:
            layer = QgsVectorLayer(f"{path}|layername={source or role}", name, "ogr")
            if not layer.isValid():
                return None
            layer.setCustomProperty(ROLE, role)
            self._project.addMapLayer(layer, False)
            node = group.addLayer(layer)
            node.setExpanded(role == "contributions")
        if layer.id() not in self._watched:
            layer.afterCommitChanges.connect(self.edited)
            self._watched.add(layer.id())
        return layer

    def _add_footprints(self, group: QgsLayerTreeGroup, path: Path) -> None:
        shapes = (
            ("lines", "LineString", translate("Enaction", "Drawn lines"), styles.drawn_lines),
            ("areas", "Polygon", translate("Enaction", "Drawn areas"), styles.drawn_areas),
        )
        for role, geometry, name, style in shapes:
            new = self._find(role) is None
            layer = self._add(group, path, role, name, f"footprints|geometrytype={geometry}")
            if layer is None:
                continue
            if new and not layer.featureCount():
                self._project.removeMapLayer(layer.id())
            elif new:
                layer.setRenderer(style())
                layer.setReadOnly(True)

    def _add_districts(self, group: QgsLayerTreeGroup, path: Path, kind: str) -> None:
        role = f"{DISTRICTS}{kind}"
        new = self._find(role) is None
        # Given with the source: set later, QGIS would open the file once more, to write,
        # and its journal would then stand in the way of the other layers.
        source = f"districts|subset=\"kind\" = '{kind}'"
        layer = self._add(group, path, role, _district_name(kind), source)
        if layer is not None and new:
            layer.setRenderer(styles.districts(dashed=kind != "commune"))
            layer.setLabeling(district_names(strong=kind != "commune"))
            layer.setLabelsEnabled(True)

    # looks and forms

    def _style(self, looks: Looks) -> None:
        layer = self.contributions
        if layer is None:
            return
        if is_bubbles(layer):
            give(
                layer,
                styles.bubbles(
                    looks,
                    translate("Enaction", "to link"),
                    translate("Enaction", "Size: score (for − against)"),
                ),
            )
        layer.setMapTipTemplate(styles.map_tip(looks, forms.tip_words(), forms.status_labels()))
        layer.setDisplayExpression('coalesce(nullif("title", \'\'), left("body", 60))')
        forms.prepare_contributions(layer, RELATIONS)
        terms, taggings = self._find("terms"), self._find("taggings")
        if taggings is not None:
            forms.prepare_taggings(taggings, terms)
        for role in ("comments", "terms"):
            table = self._find(role)
            if table is not None:
                table.setReadOnly(True)
        layer.triggerRepaint()
        layer.legendChanged.emit()

    def _relate(self) -> None:
        """Let QGIS forms show the taggings and the comments of a contribution."""
        parent = self.contributions
        manager = self._project.relationManager()
        for role, identifier in RELATIONS.items():
            child = self._find(role)
            if parent is None or child is None:
                continue
            relation = QgsRelation()
            relation.setId(identifier)
            relation.setName(_table_name(role))
            relation.setReferencedLayer(parent.id())
            relation.setReferencingLayer(child.id())
            relation.addFieldPair("contribution", "uuid")
            manager.addRelation(relation)


def _file(layer: QgsMapLayer) -> Path:
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    return Path(parts.get("path", "")).resolve()


def _table_name(table: str) -> str:
    return {
        "taggings": translate("Enaction", "Links to the plan"),
        "comments": translate("Enaction", "Comments"),
        "terms": translate("Enaction", "Action Plan"),
    }[table]


def _district_name(kind: str) -> str:
    return {
        "commune": translate("Enaction", "Communes"),
        "qpv": translate("Enaction", "Districts (QPV)"),
        "npnru": translate("Enaction", "Districts (NPNRU)"),
    }.get(kind, translate("Enaction", "Areas"))
