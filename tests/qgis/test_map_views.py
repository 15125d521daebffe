"""Ready maps: what is seen in each, styles a planner may edit and keep, crowds that stay quick."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsHeatmapRenderer,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsProject,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QSize

from enaction_plugin.core import shapes
from enaction_plugin.core.analysis import thresholds
from enaction_plugin.core.model.district import District
from enaction_plugin.core.workspace import ContributionFilter, Workspace
from enaction_plugin.maps import views as module
from enaction_plugin.maps.kept import NAMES, label
from enaction_plugin.maps.map_filter import MapFilter
from enaction_plugin.maps.points import CODES_FROM
from tests.qgis.conftest import make_workspace


def box(west, south, east, north):
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return shapes.to_wkb({"type": "MultiPolygon", "coordinates": [[ring]]})


@pytest.fixture
def workspace_path(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    path = make_workspace(tmp_path / "w.gpkg")
    with Workspace.open(path) as workspace:
        workspace.districts.replace(
            "commune",
            "2024",
            "fictif",
            [
                District(str(place), f"Commune {place}", outline, 1000 * (place + 1))
                for place, outline in enumerate(
                    (box(2.79, 50.39, 2.825, 50.41), box(2.825, 50.39, 2.86, 50.41))
                )
            ],
        )
        workspace.tag(range(1, 31), "E1")
        workspace.tag(range(1, 11), "G01")
    return path


@pytest.fixture
def views(opened, layers):
    layers.show(opened.path, opened.looks, ["commune"])
    project = QgsProject.instance()
    views = module.MapViews(opened, layers, project, MapFilter(opened, layers, project))
    yield views
    views.close()


@pytest.fixture
def show(views, qtbot):
    """Show a view and wait for what it is made of."""

    def shown(view):
        views.show(view)
        if view not in module.POINTS:
            qtbot.waitUntil(lambda: views._made is not None, timeout=8000)
        return [node.layer().name() for node in seen()]

    return shown


def seen():
    root = QgsProject.instance().layerTreeRoot()
    return [node for node in root.findLayers() if node.isVisible() and node.layer().isSpatial()]


def test_each_view_shows_its_own_and_becomes_a_theme(show):
    assert show("bubbles") == ["Contributions", "Communes"]
    assert "Vote heat" in show("heat")
    assert "Contributions" not in [node.layer().name() for node in seen()]
    assert "Contributions per square of 500 m" in show("density")
    assert any(name.startswith("Contributions per 1,000") for name in show("rates"))
    groups = show("groups")
    assert "Contributions" in groups
    assert sum(name.startswith("Groups from") for name in groups) >= 4
    themes = QgsProject.instance().mapThemeCollection().mapThemes()
    assert {f"En action : {label(view)}" for view in ("bubbles", "heat", "groups")} <= set(themes)


def test_the_legend_of_groups_names_the_colours_of_the_rings(show, views):
    show("groups")
    renderer = views._gathered()["cells_0"].renderer()
    told = [item.label() for item in renderer.legendSymbolItems()]
    assert told[1:3] == ["1 Mobilité", "2 Emploi"]
    assert renderer.dump().count("FALSE") == len(told) - 1, "the lines of the legend draw nothing"


def test_at_small_scales_groups_replace_contributions(show, layers):
    show("groups")
    contributions = layers.contributions
    assert contributions.isInScaleRange(50_000)
    assert not contributions.isInScaleRange(70_000)
    levels = [node.layer() for node in seen() if node.layer().name().startswith("Groups")]
    for scale in (1_000_000, 200_000, 61_000):
        assert sum(layer.isInScaleRange(scale) for layer in levels) == 1
    assert not any(layer.isInScaleRange(50_000) for layer in levels)
    show("bubbles")
    assert contributions.isInScaleRange(1_000_000)


def test_every_layer_is_drawn_and_has_figures(show, views):
    show("heat")
    for layer in views._gathered().values():
        assert layer.isValid()
        assert layer.featureCount() > 0
        assert sum(row["contributions"] for row in layer.getFeatures()) == pytest.approx(60)


def test_heat_is_measured_on_the_ground_and_weighs_votes(show, views):
    show("heat")
    renderer = views._gathered()["heat"].renderer()
    assert isinstance(renderer, QgsHeatmapRenderer)
    assert renderer.radius() == 400
    assert renderer.radiusUnit() == QgsUnitTypes.RenderUnit.RenderMetersInMapUnits
    assert renderer.weightExpression() == '"votes"'


def test_rates_have_classes_and_too_few_is_said(show, views):
    show("rates")
    legend = [item.label() for item in views._gathered()["rates_0"].renderer().legendSymbolItems()]
    assert "n too small" in legend
    assert any("per 1,000" in text for text in legend)


def test_density_keeps_to_the_threshold_of_the_workspace(show, views, opened, qtbot):
    show("density")
    assert '"authors" < 5' in views._gathered()["density"].renderer().dump()
    opened.work(lambda ws: thresholds.keep(ws, authors=9, votes=10), lambda _: None)
    qtbot.waitUntil(lambda: views._made.least_authors == 9, timeout=8000)
    assert '"authors" < 9' in views._gathered()["density"].renderer().dump()


def test_labels_do_not_cover_one_another(show, layers):
    """Ten codes within two centimetres, and the names of the communes under them."""
    show("actions")
    settings = QgsMapSettings()
    settings.setLayers([node.layer() for node in seen()])
    settings.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    settings.setOutputSize(QSize(900, 700))
    settings.setExtent(QgsRectangle(2.799, 50.3965, 2.812, 50.4035))
    assert settings.scale() < CODES_FROM
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    labels = job.takeLabelingResults().labelsWithinRect(settings.visibleExtent())
    assert {one.labelText for one in labels} >= {"G01", "Commune 0"}
    for place, one in enumerate(labels):
        for other in labels[:place]:
            assert not one.labelRect.intersects(other.labelRect), (one.labelText, other.labelText)


def test_a_style_a_planner_made_is_kept_until_it_is_restored(show, layers, opened, views):
    mine = QgsSingleSymbolRenderer(QgsSymbol.defaultSymbol(layers.contributions.geometryType()))
    show("bubbles")
    layers.contributions.setRenderer(mine.clone())
    layers.show(opened.path, opened.looks, ["commune"])  # as when the plan changes
    show("agreement")
    assert layers.contributions.renderer().type() == "RuleRenderer"
    show("bubbles")
    assert layers.contributions.renderer().type() == "singleSymbol"
    views.restore()
    assert layers.contributions.renderer().type() == "categorizedSymbol"


def test_views_are_styles_of_the_layer(show, layers):
    for view in ("agreement", "actions", "bubbles"):
        show(view)
        assert layers.contributions.styleManager().currentStyle() == label(view)
    show("actions")
    assert layers.contributions.labelsEnabled()
    labels = [item.label() for item in layers.contributions.renderer().legendSymbolItems()]
    assert "orphans" in labels


def test_a_crowd_is_gathered_even_as_bubbles(show, views, layers, qtbot, monkeypatch):
    from enaction_plugin.core.analysis import cells

    monkeypatch.setattr(module, "CROWD", 10)
    monkeypatch.setattr(cells, "MOST_IN_VIEW", 20)
    views.show("bubbles")
    qtbot.waitUntil(lambda: views._made is not None, timeout=8000)
    assert not layers.contributions.isInScaleRange(1_000_000)
    assert layers.contributions.isInScaleRange(1_500)
    names = [node.layer().name() for node in seen()]
    assert any(name.startswith("Groups from") for name in names)


def test_what_changes_is_gathered_again(show, views, opened, qtbot):
    show("groups")
    before = views._made.path
    opened.tag([40, 41], "E2")
    qtbot.waitUntil(lambda: views._made.path != before, timeout=8000)
    finest = views._gathered()["density"]
    assert sum(row["p2"] for row in finest.getFeatures()) == 2
    assert str(views._made.path) in finest.source()


def weighed(views, table):
    return sum(row["contributions"] for row in views._gathered()[table].getFeatures())


def test_what_is_gathered_follows_the_filter_of_the_map(show, views, opened, layers, qtbot):
    show("heat")
    opened.set_filter(ContributionFilter(categories=frozenset({"Se loger"}), sort="score"))
    assert weighed(views, "heat") == 60, "not before it is asked for"
    views._filter.set_on(True)
    qtbot.waitUntil(lambda: weighed(views, "heat") == 30, timeout=8000)
    for table in views._gathered():
        assert weighed(views, table) == pytest.approx(30), table
    assert layers.contributions.featureCount() == 30
    assert all(not layer.subsetString() for layer in views._gathered().values())
    assert views._subgroup().name() == "Filtered contributions gathered"
    opened.set_filter(ContributionFilter(text="nothing says this"))
    qtbot.waitUntil(lambda: weighed(views, "heat") == 0, timeout=8000)
    assert all(layer.isValid() for layer in views._gathered().values())
    views._filter.set_on(False)
    qtbot.waitUntil(lambda: weighed(views, "heat") == 60, timeout=8000)
    assert views._subgroup().name() == "Contributions gathered"


def test_a_crowd_filtered_to_a_few_is_drawn_one_by_one(views, layers, opened, qtbot, monkeypatch):
    from enaction_plugin.core.analysis import cells

    monkeypatch.setattr(module, "CROWD", 50)
    monkeypatch.setattr(cells, "MOST_IN_VIEW", 50)
    views.show("bubbles")
    qtbot.waitUntil(lambda: not layers.contributions.isInScaleRange(1_000_000), timeout=8000)
    opened.set_filter(ContributionFilter(text="idee 12"))
    views._filter.set_on(True)
    qtbot.waitUntil(lambda: layers.contributions.isInScaleRange(1_000_000), timeout=8000)
    assert layers.contributions.featureCount() == 1
    assert not any(node.layer().name().startswith("Groups") for node in seen())


def test_every_view_has_a_name():
    assert len({label(view) for view in NAMES}) == len(NAMES)
