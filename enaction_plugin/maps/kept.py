"""Styles of ours that planners may edit: what a view is called, and whose drawing a layer has."""

from __future__ import annotations

import hashlib

from qgis.core import QgsFeatureRenderer, QgsReadWriteContext, QgsVectorLayer
from qgis.PyQt.QtXml import QDomDocument, QDomNode

from ..bridge.i18n import translate

BUBBLES, GROUPS, HEAT = "bubbles", "groups", "heat"
AGREEMENT, ACTIONS, DENSITY, RATES = "agreement", "actions", "density", "rates"
NAMES = (BUBBLES, GROUPS, HEAT, AGREEMENT, ACTIONS, DENSITY, RATES)
POINTS = (BUBBLES, AGREEMENT, ACTIONS)  # views that draw contributions one by one
DRAWN = "enaction/drawn"  # custom property of a style: the drawing we gave it

_RANDOM = ("key", "id")  # attributes QGIS makes anew each time it writes a style


def label(view: str) -> str:
    """What people call a view."""
    return {
        BUBBLES: translate("Enaction", "Bubbles"),
        GROUPS: translate("Enaction", "Clusters"),
        HEAT: translate("Enaction", "Vote Heat"),
        AGREEMENT: translate("Enaction", "Agreement and Disagreement"),
        ACTIONS: translate("Enaction", "Actions"),
        DENSITY: translate("Enaction", "Density"),
        RATES: translate("Enaction", "Per 1,000 Inhabitants"),
    }[view]


def is_bubbles(layer: QgsVectorLayer) -> bool:
    """Whether the style the layer has now is the one of bubbles, or the only one it ever had."""
    others = {label(view) for view in NAMES if view != BUBBLES}
    return layer.styleManager().currentStyle() not in others


def give(layer: QgsVectorLayer, renderer: QgsFeatureRenderer, forced: bool = False) -> bool:
    """Draw a layer so, unless it is drawn in a way that is not ours; whether it was.

    A style remembers the drawing it was given, so that a planner's own stays.
    """
    known = layer.customProperty(DRAWN)
    if not forced and known and known != _fingerprint(layer.renderer()):
        return False
    layer.setRenderer(renderer)
    layer.setCustomProperty(DRAWN, _fingerprint(layer.renderer()))
    layer.triggerRepaint()
    return True


def _fingerprint(renderer: QgsFeatureRenderer) -> str:
    element = renderer.save(QDomDocument(), QgsReadWriteContext())
    return hashlib.sha256(repr(_plain(element)).encode()).hexdigest()


def _plain(node: QDomNode) -> tuple[object, ...]:
    """An element as plain values, whatever order Qt keeps its attributes in."""
    attributes = node.attributes()
    pairs = (attributes.item(place) for place in range(attributes.count()))
    said = sorted((one.nodeName(), one.nodeValue()) for one in pairs)
    kept = [pair for pair in said if pair[0] not in _RANDOM]
    children = node.childNodes()
    inside = [_plain(children.item(place)) for place in range(children.count())]
    return (node.nodeName(), node.nodeValue(), kept, inside)
