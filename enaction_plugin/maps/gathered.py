"""How gathered contributions are drawn: rings of priorities, heat, density, rates.

All are ordinary QGIS styles over ordinary layers: a planner may edit and keep them.
"""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsFillSymbol,
    QgsFontMarkerSymbolLayer,
    QgsGeometryGeneratorSymbolLayer,
    QgsGradientColorRamp,
    QgsGradientStop,
    QgsHeatmapRenderer,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsProperty,
    QgsRuleBasedRenderer,
    QgsSimpleFillSymbolLayer,
    QgsSimpleMarkerSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsUnitTypes,
)
from qgis.PyQt.QtGui import QColor

from ..bridge.i18n import amount, translate
from .looks import Looks
from .palette import BEYOND, SECONDARY

MILLIMETERS = QgsUnitTypes.RenderUnit.RenderMillimeters
PROPERTY = QgsSymbolLayer.Property
# Millimetres; the disc grows with the logarithm of the count, never beyond its cell.
RADIUS = '(min(4.4, 2.5 + 0.75 * log10("contributions")))'
RING_SHARE = 0.72
HEAT_METRES = 400.0
SAND, ORANGE, PLUM = "#F6E3B4", "#E8864F", "#6B1A5B"
# One hue, from light to dark: read in grey and by every eye alike.
SHADES = ("#E3EDF6", "#B3CDE6", "#7BA6D0", "#44799F", "#124474")
TOO_FEW = "#9A9A9A"


def rings(looks: Looks) -> QgsRuleBasedRenderer:
    """A disc with the number of contributions, in a ring of their main priorities.

    A single contribution is a bubble of its colour.
    """
    symbol = QgsMarkerSymbol()
    symbol.deleteSymbolLayer(0)
    ground = QgsSimpleMarkerSymbolLayer()
    ground.setColor(QColor("#FFFFFF"))
    ground.setStrokeColor(QColor("#FFFFFF"))
    ground.setStrokeWidth(0.35)
    _size(ground, f"2 * {RADIUS} + 0.5")
    symbol.appendSymbolLayer(ground)
    for start, share, colour in _parts(looks):
        symbol.appendSymbolLayer(_sector(start, share, colour))
    disc = QgsSimpleMarkerSymbolLayer()
    disc.setColor(QColor("#FFFFFF"))
    disc.setStrokeColor(QColor(SECONDARY))
    disc.setStrokeWidth(0.15)
    _size(disc, f"2 * {RING_SHARE} * {RADIUS}")
    symbol.appendSymbolLayer(disc)
    symbol.appendSymbolLayer(_number())
    root = QgsRuleBasedRenderer.Rule(None)
    label = translate("Enaction", "Contributions gathered: their number, and their priorities")
    root.appendChild(QgsRuleBasedRenderer.Rule(symbol, label=label))
    for look in looks.priorities[:5]:
        root.appendChild(_in_legend(look.swatch.fill, f"{look.digit} {look.short}"))
    root.appendChild(_in_legend(BEYOND.fill, translate("Enaction", "other priorities")))
    root.appendChild(_in_legend("#FFFFFF", translate("Enaction", "to link")))
    return QgsRuleBasedRenderer(root)


def _in_legend(colour: str, label: str) -> QgsRuleBasedRenderer.Rule:
    """A colour of the ring as a line of the legend; it draws nothing on the map."""
    disc = QgsMarkerSymbol.createSimple(
        {"color": colour, "outline_color": SECONDARY, "outline_width": "0.15", "size": "3.2"}
    )
    return QgsRuleBasedRenderer.Rule(disc, filterExp="FALSE", label=label)


def _parts(looks: Looks) -> list[tuple[str, str, str]]:
    """(start, share, colour) of each sector of the ring, as expressions from 0 to 1."""
    colours = [look.swatch.fill for look in looks.priorities[:5]]
    names = [f'"p{place}"' for place in range(1, len(colours) + 1)]
    known = [*zip(names, colours), ('"p6"', BEYOND.fill)]
    parts, before = [], "0"
    for name, colour in known:
        parts.append((f'(({before}) / "contributions")', f'({name} / "contributions")', colour))
        before = f"{before} + {name}"
    return parts


def _sector(start: str, share: str, colour: str) -> QgsGeometryGeneratorSymbolLayer:
    """An arc as thick as the ring, of few corners: quicker than a sector by seven times."""
    middle = f"(({RADIUS}) * {(1 + RING_SHARE) / 2})"
    turn = f"6.2832 * ({start} + {share} * @element / floor(3 + 21 * {share}))"
    corner = (
        f"make_point(x($geometry) + {middle} * sin({turn}), y($geometry) - {middle} * cos({turn}))"
    )
    layer = QgsGeometryGeneratorSymbolLayer.create(
        {
            "SymbolType": "Line",
            "geometryModifier": f"if({share} > 0, make_line(array_foreach("
            f"generate_series(0, floor(3 + 21 * {share})), {corner})), NULL)",
        }
    )
    line = QgsLineSymbol.createSimple({"line_color": colour, "capstyle": "flat"})
    line.symbolLayer(0).setDataDefinedProperty(
        PROPERTY.PropertyStrokeWidth,
        QgsProperty.fromExpression(f"({RADIUS}) * {1 - RING_SHARE:.2f}"),
    )
    layer.setSubSymbol(line)
    layer.setUnits(MILLIMETERS)
    return layer


def _number() -> QgsFontMarkerSymbolLayer:
    """The count in the disc, short from a thousand on: 1,2 k."""
    said = (
        'CASE WHEN "contributions" < 1000 THEN to_string("contributions")'
        ' WHEN "contributions" < 10000 THEN replace(to_string(round("contributions" / 1000.0, 1)),'
        " '.', ',') || 'k' ELSE to_string(round(\"contributions\" / 1000.0)) || 'k' END"
    )
    number = QgsFontMarkerSymbolLayer("Open Sans", "0", 2.4)
    number.setColor(QColor("#1F1F1F"))
    number.setFontStyle("Bold")
    number.setSizeUnit(MILLIMETERS)
    number.setDataDefinedProperty(PROPERTY.PropertyCharacter, QgsProperty.fromExpression(said))
    size = f"(min(2.6, 2.3 * {RING_SHARE} * {RADIUS} / max(1, 0.62 * length({said}))))"
    _size(number, size)
    number.setDataDefinedProperty(
        PROPERTY.PropertyOffset, QgsProperty.fromExpression(f"'0,' || to_string(-0.1 * {size})")
    )
    return number


def _size(layer: QgsSymbolLayer, expression: str) -> None:
    layer.setSizeUnit(MILLIMETERS)
    layer.setDataDefinedProperty(PROPERTY.PropertySize, QgsProperty.fromExpression(expression))


def heat() -> QgsHeatmapRenderer:
    """Where votes gather; the radius is on the ground, so zooming does not change the message."""
    renderer = QgsHeatmapRenderer()
    renderer.setRadius(HEAT_METRES)
    renderer.setRadiusUnit(QgsUnitTypes.RenderUnit.RenderMetersInMapUnits)
    renderer.setWeightExpression('"votes"')
    renderer.setRenderQuality(3)
    renderer.setColorRamp(heat_ramp())
    return renderer


def heat_ramp() -> QgsGradientColorRamp:
    """Light sand, orange, plum; nothing where there is nothing."""
    clear = QColor(SAND)
    clear.setAlpha(0)
    sand, plum = QColor(SAND), QColor(PLUM)
    sand.setAlpha(150)
    plum.setAlpha(235)
    stops = [QgsGradientStop(0.12, sand), QgsGradientStop(0.5, QColor(ORANGE))]
    return QgsGradientColorRamp(clear, plum, False, stops)


def graduated(
    field: str, limits: Sequence[float], hidden: str, unit: str, too_few: str
) -> QgsRuleBasedRenderer:
    """Classes of one hue; where `hidden` holds, hatched grey: too few to be told.

    `limits` are the upper ends of all classes but the last; `unit` follows the numbers.
    """
    root = QgsRuleBasedRenderer.Rule(None)
    root.appendChild(QgsRuleBasedRenderer.Rule(hatched(), filterExp=hidden, label=too_few))
    ends = [None, *limits, None]
    shades = _shades(len(ends) - 1)
    for place, (low, high) in enumerate(zip(ends, ends[1:])):
        conditions = [f"NOT ({hidden})"]
        conditions += [] if low is None else [f'"{field}" >= {low}']
        conditions += [] if high is None else [f'"{field}" < {high}']
        rule = QgsRuleBasedRenderer.Rule(
            _shade(shades[place]),
            filterExp=" AND ".join(conditions),
            label=f"{_range(low, high)} {unit}",
        )
        root.appendChild(rule)
    return QgsRuleBasedRenderer(root)


def _range(low: float | None, high: float | None) -> str:
    if low is None and high is None:
        return translate("Enaction", "all")
    if low is None:
        return translate("Enaction", "under {}").format(amount(high or 0))
    if high is None:
        return translate("Enaction", "{} and more").format(amount(low))
    return translate("Enaction", "{} to {}").format(amount(low), amount(high))


def _shades(count: int) -> list[str]:
    if count == 1:
        return [SHADES[2]]
    return [SHADES[round(place * (len(SHADES) - 1) / (count - 1))] for place in range(count)]


def _shade(colour: str) -> QgsSymbol:
    symbol = QgsFillSymbol.createSimple(
        {"color": colour, "outline_color": "#FFFFFF", "outline_width": "0.2"}
    )
    symbol.setOpacity(0.85)
    return symbol


def hatched() -> QgsFillSymbol:
    """Grey lines on nothing: no figure here."""
    symbol = QgsFillSymbol()
    symbol.deleteSymbolLayer(0)
    lines = QgsLinePatternFillSymbolLayer()
    lines.setDistance(1.6)
    lines.setLineAngle(45)
    lines.setColor(QColor(TOO_FEW))
    lines.setLineWidth(0.25)
    edge = QgsSimpleFillSymbolLayer()
    edge.setBrushStyle(0)  # Qt.BrushStyle.NoBrush, as QGIS takes it in all its versions
    edge.setStrokeColor(QColor(TOO_FEW))
    edge.setStrokeWidth(0.2)
    symbol.appendSymbolLayer(lines)
    symbol.appendSymbolLayer(edge)
    return symbol


def nothing() -> QgsSingleSymbolRenderer:
    """A layer that waits for its figures."""
    return QgsSingleSymbolRenderer(hatched())
