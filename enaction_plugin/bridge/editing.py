"""Which layers of a workspace hold modifications that QGIS has not saved yet.

What arrives from elsewhere under such a layer would be overwritten unseen when it is saved.
"""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import QgsProject, QgsProviderRegistry, QgsVectorLayer


def unsaved_layers(path: Path) -> list[str]:
    """The names of the project's layers of this file that are modified and not saved."""
    wanted = os.path.realpath(path)
    return sorted(
        layer.name()
        for layer in QgsProject.instance().mapLayers().values()
        if isinstance(layer, QgsVectorLayer) and layer.isModified() and _file(layer) == wanted
    )


def _file(layer: QgsVectorLayer) -> str:
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    return os.path.realpath(str(parts.get("path", "")))
