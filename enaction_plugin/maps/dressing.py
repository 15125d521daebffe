"""How a project shows a workspace: styles of its layers and map themes, to be taken elsewhere."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple, Optional

from qgis.core import (
    QgsMapLayer,
    QgsMapLayerStyle,
    QgsMapThemeCollection,
    QgsProject,
)

from .layers import ROLE, STORABLE, workspace_of

BASE = "base"  # stands for all base layers that may be stored: they come as one


class Dressing(NamedTuple):
    """By role of a layer: its styles (XML by name) and the one it has. By theme: (role, style)."""

    styles: Mapping[str, Mapping[str, str]] = {}
    current: Mapping[str, str] = {}
    themes: Mapping[str, Sequence[tuple[str, str]]] = {}


def dressing(project: QgsProject, workspace: Path) -> Dressing:
    """How a project shows this workspace; empty when it shows another one.

    Layers that a pack does not have (gathered contributions, a planner's own) are left out.
    """
    shown = workspace_of(project)
    if shown is None or shown.resolve() != workspace.resolve():
        return Dressing()
    styles, current = {}, {}
    for layer in project.mapLayers().values():
        role = layer.customProperty(ROLE)
        if role:
            manager = layer.styleManager()
            styles[role] = {name: manager.style(name).xmlData() for name in manager.styles()}
            current[role] = manager.currentStyle()
    collection = project.mapThemeCollection()
    themes = {name: _theme(collection, name) for name in collection.mapThemes()}
    return Dressing(styles, current, {name: shown for name, shown in themes.items() if shown})


def _theme(collection: QgsMapThemeCollection, name: str) -> list[tuple[str, str]]:
    seen: dict[str, str] = {}
    for record in collection.mapThemeState(name).layerRecords():
        layer = record.layer()
        role = _role(layer) if layer is not None else None
        if role is not None:
            seen[role] = record.currentStyle if record.usingCurrentStyle else ""
    return list(seen.items()) if seen.keys() - {BASE} else []


def _role(layer: QgsMapLayer) -> Optional[str]:
    return layer.customProperty(ROLE) or (BASE if layer.customProperty(STORABLE) else None)


def wear(project: QgsProject, worn: Dressing) -> None:
    """Give a project's layers these styles, and the project these themes."""
    layers = {_role(layer): layer for layer in project.mapLayers().values()}
    for role, styles in worn.styles.items():
        layer = layers.get(role)
        if layer is None:
            continue
        manager = layer.styleManager()
        for name, text in styles.items():
            if name in manager.styles():
                manager.setCurrentStyle(name)
                QgsMapLayerStyle(text).writeToLayer(layer)
            else:
                manager.addStyle(name, QgsMapLayerStyle(text))
        manager.setCurrentStyle(worn.current[role])
    for name, seen in worn.themes.items():
        record = QgsMapThemeCollection.MapThemeRecord()
        for role, style in seen:
            if role in layers:
                record.addLayerRecord(_record(layers[role], style))
        project.mapThemeCollection().insert(name, record)


def _record(layer: QgsMapLayer, style: str) -> QgsMapThemeCollection.MapThemeLayerRecord:
    made = QgsMapThemeCollection.MapThemeLayerRecord(layer)
    if style in layer.styleManager().styles():
        made.usingCurrentStyle = True
        made.currentStyle = style
    return made
