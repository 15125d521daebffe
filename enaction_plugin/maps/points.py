"""Other ways to draw contributions one by one: by agreement, by action."""

from __future__ import annotations

from qgis.core import (
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRuleBasedRenderer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor, QFont

from ..bridge.i18n import translate
from ..core.model.plan import TermKind
from .looks import Looks
from .palette import NONE_OUTLINE, SECONDARY, VOTES_AGAINST, VOTES_FOR

MILLIMETERS = QgsUnitTypes.RenderUnit.RenderMillimeters
CAST = '(coalesce("votes_for", 0) + coalesce("votes_against", 0))'
SHARE = f'(coalesce("votes_for", 0) * 1.0 / {CAST})'
DIAMETER = f"min(12, max(2.0, 0.75 * sqrt({CAST})))"
FEW_VOTES = 10
CODES_FROM = 15_000.0  # the scale from which there is room for codes of actions


def agreement() -> QgsRuleBasedRenderer:
    """Where people agree and where not: shape, shade and words say which; the size, how many."""
    # Shape and shade together: no two of them look alike, in grey or to any eye.
    looks = (
        (f"{CAST} < {FEW_VOTES}", translate("Enaction", "few votes"), "circle", "#FFFFFF"),
        (f"{SHARE} >= 0.8", translate("Enaction", "broad agreement"), "circle", VOTES_FOR),
        (f"{SHARE} >= 0.6", translate("Enaction", "agreement"), "circle", "#A9C8E6"),
        (f"{SHARE} >= 0.4", translate("Enaction", "much debated"), "diamond", "#E2A94F"),
        ("TRUE", translate("Enaction", "disagreement"), "square", VOTES_AGAINST),
    )
    root = QgsRuleBasedRenderer.Rule(None)
    before: list[str] = []
    for condition, label, shape, fill in looks:
        symbol = _marker(shape, fill, NONE_OUTLINE if fill == "#FFFFFF" else "#FFFFFF")
        symbol.setDataDefinedSize(QgsProperty.fromExpression(DIAMETER))
        expression = " AND ".join([*(f"NOT ({one})" for one in before), f"({condition})"])
        root.appendChild(QgsRuleBasedRenderer.Rule(symbol, filterExp=expression, label=label))
        before.append(condition)
    return QgsRuleBasedRenderer(root)


def actions(looks: Looks) -> QgsRuleBasedRenderer:
    """By the axis of their actions, told by shape; orphans hollow."""
    shapes = ("circle", "square", "triangle", "diamond", "pentagon")
    fills = ("#3F5B73", "#8A6D3B", "#5E4B73", "#4D6B50", "#6B6B6B")
    root = QgsRuleBasedRenderer.Rule(None)
    axes = sorted(looks.plan.by_kind(TermKind.AXIS), key=lambda term: term.position)
    for place, axis in enumerate(axes):
        first = f"array_first(string_to_array(\"axes\")) = '{axis.code}'"
        symbol = _marker(shapes[place % 5], fills[place % 5], "#FFFFFF")
        symbol.setSize(3.2)
        root.appendChild(
            QgsRuleBasedRenderer.Rule(
                symbol,
                filterExp=f"coalesce(\"actions\", '') <> '' AND {first}",
                label=looks.name(axis.code),
            )
        )
    orphan = _marker("circle", "#FFFFFF", NONE_OUTLINE)
    orphan.setSize(2.0)
    rest = QgsRuleBasedRenderer.Rule(
        orphan, filterExp="coalesce(\"actions\", '') = ''", label=translate("Enaction", "orphans")
    )
    root.appendChild(rest)
    return QgsRuleBasedRenderer(root)


def action_codes() -> QgsVectorLayerSimpleLabeling:
    """The codes of the actions beside the markers; QGIS leaves out those that would collide."""
    settings = QgsPalLayerSettings()
    settings.fieldName = "replace(\"actions\", ',', ' ')"
    settings.isExpression = True
    settings.placement = QgsPalLayerSettings.Placement.OrderedPositionsAroundPoint
    settings.dist = 0.6
    settings.scaleVisibility = True
    settings.minimumScale, settings.maximumScale = CODES_FROM, 0
    settings.setFormat(_text(7.5, SECONDARY))
    return QgsVectorLayerSimpleLabeling(settings)


def district_names(strong: bool) -> QgsVectorLayerSimpleLabeling:
    """Names inside their outlines, once each, never over one another."""
    settings = QgsPalLayerSettings()
    settings.fieldName = "name"
    settings.placement = QgsPalLayerSettings.Placement.Horizontal
    settings.priority = 8 if strong else 4
    settings.setFormat(_text(9.0 if strong else 8.0, "#1F1F1F" if strong else SECONDARY, strong))
    return QgsVectorLayerSimpleLabeling(settings)


def _text(size: float, colour: str, bold: bool = False) -> QgsTextFormat:
    font = QFont("Open Sans")
    font.setBold(bold)
    text = QgsTextFormat()
    text.setFont(font)
    text.setSize(size)
    text.setColor(QColor(colour))
    buffer = QgsTextBufferSettings()
    buffer.setEnabled(True)
    buffer.setSize(0.8)
    buffer.setColor(QColor("#FFFFFF"))
    text.setBuffer(buffer)
    return text


def _marker(shape: str, fill: str, outline: str) -> QgsMarkerSymbol:
    return QgsMarkerSymbol.createSimple(
        {"name": shape, "color": fill, "outline_color": outline, "outline_width": "0.3"}
    )
