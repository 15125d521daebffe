"""How contributions and footprints are drawn on the map."""

from __future__ import annotations

from html import escape

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsDataDefinedSizeLegend,
    QgsExpression,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsFontMarkerSymbolLayer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsProperty,
    QgsRendererCategory,
    QgsSimpleMarkerSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsSymbolLayer,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from .looks import Looks, PriorityLook
from .palette import DISTRICT, NONE, NONE_OUTLINE, SECONDARY

SCORE = '(coalesce("votes_for", 0) - coalesce("votes_against", 0))'
# Area follows the score: the diameter follows its square root.
DIAMETER = f"CASE WHEN {SCORE} <= 0 THEN 2.0 ELSE min(12, max(2.0, 0.75 * sqrt({SCORE}))) END"
LEGEND_DIAMETER = 4.2
LEGEND_SCORES = (1, 16, 64, 256)
DIGIT_FROM = 4.0  # mm: below, a digit cannot be read
OUTLINE_MM = 0.35
RING_MM = 0.5
MILLIMETERS = QgsUnitTypes.RenderUnit.RenderMillimeters
PROPERTY = QgsSymbolLayer.Property


def bubbles(looks: Looks, none_label: str, size_title: str) -> QgsCategorizedSymbolRenderer:
    """Bubbles: the area follows the score, the colour the main priority.

    Big ones are drawn first, small ones on top. A score of zero or less is a
    hollow ring; no priority is white with a dashed outline. The legend has the
    short labels with their digits, and the sizes.
    """
    categories = [
        QgsRendererCategory(look.code, _bubble(look), f"{look.digit}  {look.short}")
        for look in looks.priorities
    ]
    categories.append(QgsRendererCategory("", _no_priority(), none_label))
    renderer = QgsCategorizedSymbolRenderer('"main_priority"', categories)
    renderer.setSourceSymbol(_sample())
    renderer.setOrderBy(
        QgsFeatureRequest.OrderBy([QgsFeatureRequest.OrderByClause(SCORE, False, False)])
    )
    renderer.setOrderByEnabled(True)
    renderer.setDataDefinedSizeLegend(_size_legend(size_title))
    return renderer


def _bubble(look: PriorityLook) -> QgsMarkerSymbol:
    disc = QgsSimpleMarkerSymbolLayer()
    disc.setColor(QColor(look.swatch.fill))
    disc.setStrokeColor(QColor("#FFFFFF"))
    disc.setStrokeWidth(OUTLINE_MM)
    hollow = f"{SCORE} <= 0"
    for key, expression in (
        (PROPERTY.PropertyFillColor, f"if({hollow}, '255,255,255,0', '{look.swatch.fill}')"),
        (PROPERTY.PropertyStrokeColor, f"if({hollow}, '{look.swatch.fill}', '#FFFFFF')"),
        (PROPERTY.PropertyStrokeWidth, f"if({hollow}, {RING_MM}, {OUTLINE_MM})"),
    ):
        disc.setDataDefinedProperty(key, QgsProperty.fromExpression(expression))
    return _sized([disc, _digit(look)])


def _digit(look: PriorityLook) -> QgsFontMarkerSymbolLayer:
    digit = QgsFontMarkerSymbolLayer("Open Sans", look.digit[:1], 0.62 * LEGEND_DIAMETER)
    digit.setColor(QColor(look.swatch.ink))
    digit.setFontStyle("Bold")
    digit.setDataDefinedProperty(
        PROPERTY.PropertyLayerEnabled,
        QgsProperty.fromExpression(f"{DIAMETER} >= {DIGIT_FROM}"),
    )
    return digit


def _no_priority() -> QgsMarkerSymbol:
    disc = QgsSimpleMarkerSymbolLayer()
    disc.setColor(QColor(NONE.fill))
    disc.setStrokeColor(QColor(NONE_OUTLINE))
    disc.setStrokeWidth(OUTLINE_MM)
    disc.setStrokeStyle(Qt.PenStyle.DashLine)
    return _sized([disc])


def _sample() -> QgsMarkerSymbol:
    """The symbol of the size legend: the bubble of nobody in particular."""
    disc = QgsSimpleMarkerSymbolLayer()
    disc.setColor(QColor("#FFFFFF"))
    disc.setStrokeColor(QColor(SECONDARY))
    disc.setStrokeWidth(0.25)
    return _sized([disc])


def _sized(layers: list[QgsSymbolLayer]) -> QgsMarkerSymbol:
    layers[0].setSize(LEGEND_DIAMETER)
    symbol = QgsMarkerSymbol()
    symbol.deleteSymbolLayer(0)
    for layer in layers:
        layer.setSizeUnit(MILLIMETERS)
        symbol.appendSymbolLayer(layer)
    symbol.setDataDefinedSize(QgsProperty.fromExpression(DIAMETER))
    for digit in layers[1:]:  # fonts are centred on their ascent, digits are lower than that
        lift = QgsProperty.fromExpression(f"'0,' || to_string(-0.062 * ({DIAMETER}))")
        digit.setDataDefinedProperty(PROPERTY.PropertyOffset, lift)
    return symbol


def _size_legend(title: str) -> QgsDataDefinedSizeLegend:
    legend = QgsDataDefinedSizeLegend()
    legend.setTitle(title)
    legend.setClasses(
        [
            QgsDataDefinedSizeLegend.SizeClass(min(12.0, max(2.0, 0.75 * score**0.5)), f"+{score}")
            for score in LEGEND_SCORES
        ]
    )
    legend.setLegendType(QgsDataDefinedSizeLegend.LegendType.LegendSeparated)
    return legend


def drawn_areas() -> QgsSingleSymbolRenderer:
    """Surfaces citizens drew: an outline and hardly a fill, under the bubbles."""
    return QgsSingleSymbolRenderer(
        QgsFillSymbol.createSimple(
            {"color": "85,85,85,28", "outline_color": SECONDARY, "outline_width": "0.35"}
        )
    )


def drawn_lines() -> QgsSingleSymbolRenderer:
    """Lines citizens drew."""
    return QgsSingleSymbolRenderer(
        QgsLineSymbol.createSimple({"line_color": SECONDARY, "line_width": "0.6"})
    )


def districts(dashed: bool) -> QgsSingleSymbolRenderer:
    """Outlines only: the ground belongs to the contributions."""
    return QgsSingleSymbolRenderer(
        QgsFillSymbol.createSimple(
            {
                "style": "no",
                "outline_color": DISTRICT if dashed else "#9A9A9A",
                "outline_style": "dash" if dashed else "solid",
                "outline_width": "0.5" if dashed else "0.25",
            }
        )
    )


def map_tip(looks: Looks, words: dict[str, str], statuses: dict[str, str]) -> str:
    """Title, votes, comments, priorities and follow-up of a contribution; no author.

    Citizens' words are escaped. `words` holds the translated "for", "against",
    "comments" and "untitled"; `statuses` the follow-up labels by code.
    """
    names = {look.code: f"{look.digit} {look.short}" for look in looks.priorities}
    priorities = (
        'array_to_string(array_foreach(string_to_array("priorities"), coalesce(map_get('
        f"{_map(names)}, @element), @element)), ' · ')"
    )
    title = f"coalesce(nullif(\"title\", ''), {QgsExpression.quotedString(words['untitled'])})"
    follow_up = (
        f"coalesce(map_get({_map(statuses)}, coalesce(nullif(\"status\", ''), 'todo')), \"status\")"
    )
    votes = " · ".join(
        f'[% coalesce("{column}", 0) %] {escape(words[word])}'
        for column, word in (
            ("votes_for", "for"),
            ("votes_against", "against"),
            ("comment_count", "comments"),
        )
    )
    return (
        f'<div style="max-width:22em"><b>[% {_escaped(title)} %]</b><br>{votes}<br>'
        f"[% {_escaped(priorities)} %]<br>[% {_escaped(follow_up)} %]</div>"
    )


def _escaped(expression: str) -> str:
    """An expression whose result is text, whatever is in it."""
    return (
        f"replace({expression}, array('&', '<', '>', '\"'),"
        " array('&amp;', '&lt;', '&gt;', '&quot;'))"
    )


def _map(values: dict[str, str]) -> str:
    """A QGIS map literal; nothing in it can end the expression that holds it."""
    quoted = QgsExpression.quotedString
    pairs = (f"{quoted(key)}, {quoted(text.replace('%]', '% ]'))}" for key, text in values.items())
    return f"map({', '.join(pairs)})"
