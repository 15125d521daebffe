"""The plugin comes and goes without leaving anything behind."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProject, QgsRectangle
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent
from qgis.PyQt.QtWidgets import QToolBar

from enaction_plugin import classFactory
from enaction_plugin.core.workspace import ContributionFilter

ROOT = Path(__file__).parents[2]
HEAVY = ("numpy", "requests", "osgeo.ogr", "enaction_plugin.gui.contributions_panel")


@pytest.fixture
def window(qgis_iface, monkeypatch, qtbot):
    """pytest-qgis's stub of QGIS has no toolbars: the window's own are used."""
    main = qgis_iface.mainWindow()

    def tool_bar(title):
        bar = QToolBar(title)
        main.addToolBar(bar)
        return bar

    monkeypatch.setattr(qgis_iface, "addToolBar", tool_bar, raising=False)
    return main


def collect():
    QgsApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QgsApplication.processEvents()


def test_loading_and_unloading_leaves_nothing(window, qgis_iface):
    before = len(window.findChildren(QToolBar))
    for _ in range(2):
        plugin = classFactory(qgis_iface)
        plugin.initGui()
        desk = plugin._shell.desk
        assert QgsApplication.processingRegistry().providerById("enaction")
        assert len(window.findChildren(QToolBar)) == before + 1
        plugin.unload()
        collect()
        assert QgsApplication.processingRegistry().providerById("enaction") is None
        assert sip.isdeleted(desk)
        assert len(window.findChildren(QToolBar)) == before


def test_a_workspace_open_at_unload_is_closed(window, qgis_iface, workspace_path, qtbot):
    plugin = classFactory(qgis_iface)
    plugin.initGui()
    session = plugin._shell.desk.session
    plugin._shell.desk.contributions.body()
    plugin._shell.desk.plan.body()
    with qtbot.waitSignal(session.opened, timeout=5000):
        session.open(workspace_path)
    qtbot.wait(300)
    plugin.unload()
    collect()
    QgsProject.instance().clear()
    workspace_path.unlink()


def test_a_workspace_just_opened_does_not_move_the_map_after_unload(
    window, qgis_iface, workspace_path, qtbot, qgis_new_project
):
    plugin, canvas = classFactory(qgis_iface), qgis_iface.mapCanvas()
    plugin.initGui()
    session = plugin._shell.desk.session
    with qtbot.waitSignal(session.opened, timeout=5000):
        session.open(workspace_path)
    plugin.unload()
    canvas.setExtent(QgsRectangle(0, 0, 1, 1))
    left = canvas.extent()
    collect()
    assert canvas.extent() == left
    canvas.waitWhileRendering()
    QgsProject.instance().clear()


def test_bodies_are_made_when_docks_are_shown(window, qgis_iface):
    plugin = classFactory(qgis_iface)
    plugin.initGui()
    try:
        assert plugin._shell.contributions.widget() is None
        assert plugin._shell.contributions.body() is not None
    finally:
        plugin.unload()
        collect()


def test_starting_imports_nothing_heavy():
    """In a process of its own: here the tests have imported everything already."""
    code = (
        "import sys; import qgis.core, qgis.gui, qgis.PyQt.QtWidgets\n"
        "import enaction_plugin.plugin, enaction_plugin.gui.shell, enaction_plugin.gui.desk\n"
        "import enaction_plugin.processing.provider\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules])\n"
    )
    before = (
        "import sys; import qgis.core, qgis.gui, qgis.PyQt.QtWidgets\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules])\n"
    )
    done = [
        subprocess.run(
            [sys.executable, "-c", text], cwd=ROOT, capture_output=True, text=True, check=True
        ).stdout
        for text in (before, code)
    ]
    assert done[0] == done[1]


def test_a_project_opens_again_with_the_filter_it_was_saved_with(
    window, qgis_iface, workspace_path, qtbot, tmp_path, qgis_new_project
):
    project, path = QgsProject.instance(), str(tmp_path / "p.qgz")
    queue = ContributionFilter(to_tag=True, categories=frozenset({"Se loger"}), sort="score")
    plugin = classFactory(qgis_iface)
    plugin.initGui()
    try:
        session = plugin._shell.desk.session
        with qtbot.waitSignal(session.opened, timeout=5000):
            session.open(workspace_path)
        project.write(path)
        session.set_filter(queue)
        assert not project.isDirty(), "looking for something is no change of the project"
        project.write(path)
        project.clear()
        qtbot.waitUntil(lambda: not session.is_open, timeout=5000)
        assert session.filter == ContributionFilter()
        panel = plugin._shell.contributions.body()
        with qtbot.waitSignal(session.opened, timeout=5000):
            project.read(path)
        assert session.filter == queue
        qtbot.waitUntil(lambda: panel.model.rowCount() == 30, timeout=5000)
        assert panel.filters.filter == queue
        session.set_filter(ContributionFilter())
        project.read(path)  # the same project again, its workspace still open
        qtbot.waitUntil(lambda: session.filter == queue, timeout=5000)
        project.writeEntry("enaction", "/filter", "{not a filter")
        project.writeProject.disconnect(plugin._shell.desk._project_saved)
        project.write(path)
        project.writeProject.connect(plugin._shell.desk._project_saved)
        project.clear()
        with qtbot.waitSignal(session.opened, timeout=5000):
            project.read(path)
        assert session.filter == ContributionFilter()
    finally:
        plugin.unload()
        collect()
        qgis_iface.mapCanvas().waitWhileRendering()  # a map being drawn reads the layers
        project.clear()
