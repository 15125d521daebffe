"""Our algorithms inside models: their layers are temporary, and feed QGIS's own algorithms."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.analysis import QgsNativeAlgorithms
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFile,
    QgsProject,
    QgsVectorLayer,
)

from enaction_plugin.core import shapes
from enaction_plugin.core.model.district import District
from enaction_plugin.core.workspace import Workspace
from enaction_plugin.processing.provider import EnactionProvider
from tests.qgis.conftest import contribution
from tests.qgis.running import QgisProcess

Source = QgsProcessingModelChildParameterSource


@pytest.fixture
def registered(qgis_app) -> Iterator[None]:
    """QGIS's own algorithms and ours, where a model looks for its steps."""
    registry = QgsApplication.processingRegistry()
    ours, native = EnactionProvider(), None
    registry.addProvider(ours)
    if registry.providerById("native") is None:
        native = QgsNativeAlgorithms(registry)
        registry.addProvider(native)
    yield
    for provider in filter(None, (ours, native)):
        registry.removeProvider(provider)


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """Two neighbouring cells, three ideas in the western one, one in the eastern one."""
    path = tmp_path / "w.gpkg"
    with Workspace.create(path) as made:
        cells = [District(str(x), f"Cité {x}", _cell(2.8 + x / 100)) for x in range(2)]
        made.districts.replace("other", "2024", "fictif", cells)
        made.upsert_contributions(
            contribution(number, lon=2.803 + (number > 3) / 100, lat=50.405)
            for number in range(1, 5)
        )
    return path


def _cell(west: float) -> bytes:
    ring = [(west, 50.4), (west + 0.01, 50.4), (west + 0.01, 50.41), (west, 50.41), (west, 50.4)]
    return shapes.to_wkb({"type": "MultiPolygon", "coordinates": [[ring]]})


def _step(identifier: str, algorithm: str, **values: object) -> QgsProcessingModelChildAlgorithm:
    step = QgsProcessingModelChildAlgorithm(algorithm)
    step.setChildId(identifier)
    for name, value in values.items():
        source = value if isinstance(value, Source) else Source.fromStaticValue(value)
        step.addParameterSources(name, [source])
    return step


def _model() -> QgsProcessingModelAlgorithm:
    """Where much was said: districts with more than one idea, and the ideas by number."""
    model = QgsProcessingModelAlgorithm("much said", "tests")
    file = QgsProcessingParameterFile("workspace")
    model.addModelParameter(file, QgsProcessingModelParameter("workspace"))
    ours = Source.fromModelParameter("workspace")
    for step in (
        _step("counted", "enaction:countbydistrict", WORKSPACE=ours, KIND="other", DISTANCE=100.0),
        _step("ideas", "enaction:export", WORKSPACE=ours, ANONYMOUS=True),
    ):
        model.addChildAlgorithm(step)
    for name, before, wanted in (
        ("districts", "counted", '"inside" > 1'),
        ("early", "ideas", "\"platform_id\" IN ('1', '2')"),
    ):
        step = _step(
            f"some_{name}",
            "native:extractbyexpression",
            INPUT=Source.fromChildOutput(before, "OUTPUT"),
            EXPRESSION=wanted,
        )
        output = QgsProcessingModelOutput(name)
        output.setChildId(step.childId())
        output.setChildOutputName("OUTPUT")
        step.setModelOutputs({name: output})
        model.addChildAlgorithm(step)
    model.updateDestinationParameters()
    assert model.validate() == (True, [])
    return model


def test_the_layers_of_our_steps_are_temporary_and_feed_the_next_ones(registered, workspace):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    feedback = QgsProcessingFeedback()
    names = ("some_districts:districts", "some_early:early")
    given = {"workspace": str(workspace), **dict.fromkeys(names, "TEMPORARY_OUTPUT")}

    results, ok = _model().run(given, context, feedback)

    assert ok, feedback.textLog()
    districts, early = (context.takeResultLayer(results[name]) for name in names)
    assert [(row["name"], row["inside"]) for row in districts.getFeatures()] == [("Cité 0", 3.0)]
    assert sorted(row["platform_id"] for row in early.getFeatures()) == ["1", "2"]


@pytest.mark.skipif(
    shutil.which("qgis_process.bin") is None, reason="qgis_process.bin is not installed"
)
def test_a_model_kept_in_a_file_is_run_by_qgis_process(registered, workspace, tmp_path):
    file, kept = tmp_path / "much_said.model3", tmp_path / "districts.gpkg"
    assert _model().toFile(str(file))
    folder = tmp_path / "qgis"
    folder.mkdir()

    done = QgisProcess(folder).call(
        "--json", "run", str(file), "--", f"workspace={workspace}",
        f"some_districts:districts={kept}", "some_early:early=TEMPORARY_OUTPUT",
    )  # fmt: skip

    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["results"]["some_districts:districts"] == str(kept)
    rows = QgsVectorLayer(str(kept), "kept", "ogr").getFeatures()
    assert [(row["name"], row["inside"]) for row in rows] == [("Cité 0", 3.0)]
