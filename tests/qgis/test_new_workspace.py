"""A new workspace in four pages, and the sample for those who have no file yet."""

from __future__ import annotations

import json
import os

import pytest
from qgis.PyQt.QtWidgets import QWizard

from enaction_plugin.bridge import settings
from enaction_plugin.core.workspace import Workspace
from enaction_plugin.gui.districts_dialog import DistrictsDialog, Outlines
from enaction_plugin.gui.new_workspace import NewWorkspaceWizard, Then
from enaction_plugin.gui.sample import make_sample
from enaction_plugin.paths import resource
from tests.disks import small_disk

DISTRICTS = resource("sample", "districts.geojson")


@pytest.fixture
def wizard(qtbot, tmp_path):
    settings.last_folder.set(str(tmp_path))
    one = NewWorkspaceWizard()
    qtbot.addWidget(one)
    one.show()
    return one


def button(wizard, kind="NextButton"):
    return wizard.button(getattr(QWizard.WizardButton, kind))


def named(wizard, name="Concertation 2018"):
    wizard.place.name.setText(name)
    wizard.place.check()


def test_four_pages_then_a_workspace_with_plan_and_districts(qtbot, wizard, tmp_path):
    assert not button(wizard).isEnabled()
    named(wizard)
    button(wizard).click()
    assert wizard.currentPage() is wizard.plan
    wizard.plan.load.setChecked(True)
    assert not button(wizard).isEnabled()
    wizard.plan.file.setFilePath(str(resource("plans", "demo_plan.json")))
    assert "181 term(s)" in wizard.plan.told.text()
    button(wizard).click()
    wizard.territory.take(
        Outlines(DISTRICTS, "npnru", "fictif", "Périmètres fictifs", "code", "nom", None)
    )
    assert wizard.territory.table.item(0, 3).text() == "NPNRU project"
    button(wizard).click()
    wizard.first.choices.button(2).click()
    assert not (tmp_path / "Concertation 2018.gpkg").exists(), "written before the last page"
    button(wizard, "FinishButton").click()
    assert wizard.result() == QWizard.DialogCode.Accepted

    made = wizard.wanted().make()

    assert (made.then, made.missing) == (Then.LATER, [])
    with Workspace.open(made.path, readonly=True) as workspace:
        assert workspace.name == "Concertation 2018"
        assert len(workspace.plan().terms) == 181
        assert {one.source for one in workspace.districts.all()} == {"Périmètres fictifs"}
        assert len(workspace.districts.all()) == 3


def test_later_gives_a_workspace_that_is_ready(wizard):
    named(wizard)
    made = wizard.wanted().make()
    assert made.then is Then.IMPORT
    with Workspace.open(made.path, readonly=True) as workspace:
        assert len(workspace.plan().terms) == 8


def test_a_name_that_is_taken_is_opened_or_changed_never_replaced(wizard, tmp_path):
    with Workspace.create(tmp_path / "Atelier.gpkg", name="Atelier") as workspace:
        before = workspace.name
    named(wizard, "Atelier")
    assert wizard.place.exists.isVisibleTo(wizard)
    assert not button(wizard).isEnabled()
    named(wizard, "Atelier 2")
    assert not wizard.place.exists.isVisibleTo(wizard)
    assert button(wizard).isEnabled()
    named(wizard, "Atelier")
    wizard.place.exists.button.click()
    assert wizard.existing == tmp_path / "Atelier.gpkg"
    with Workspace.open(tmp_path / "Atelier.gpkg", readonly=True) as workspace:
        assert workspace.name == before


@pytest.mark.parametrize("name", ["a/b", "a:b", 'a"b', "a?b"])
def test_names_that_windows_refuses_are_refused_everywhere(wizard, name):
    named(wizard, name)
    assert not button(wizard).isEnabled()
    assert "cannot hold" in wizard.place.problem.text()


def test_a_shared_folder_is_told_and_there_is_a_way_out(wizard, tmp_path):
    shared = tmp_path / "Nextcloud"
    shared.mkdir()
    wizard.place.folder.setFilePath(str(shared))
    named(wizard)
    assert wizard.place.shared.isVisibleTo(wizard)
    assert not button(wizard).isEnabled()
    wizard.place.shared.button.click()
    wizard.place.check()
    assert not wizard.place.shared.isVisibleTo(wizard)
    assert button(wizard).isEnabled()


def test_a_full_disk_is_told_before_anything_else_is_asked(wizard, tmp_path):
    with small_disk(tmp_path / "small", 1):
        wizard.place.folder.setFilePath(str(tmp_path / "small"))
        named(wizard)
        assert "full" in wizard.place.problem.text()
        assert not button(wizard).isEnabled()
        assert list((tmp_path / "small").iterdir()) == []


def test_a_protected_folder_is_told(wizard, tmp_path):
    folder = tmp_path / "protected"
    folder.mkdir()
    folder.chmod(0o500)
    wizard.place.folder.setFilePath("/proc" if os.geteuid() == 0 else str(folder))
    named(wizard)
    assert "only be read" in wizard.place.problem.text()
    assert not button(wizard).isEnabled()


def test_a_plan_that_cannot_be_read_is_told_on_its_page(wizard, tmp_path):
    bad = tmp_path / "plan.json"
    bad.write_text("{", encoding="utf-8")
    named(wizard)
    button(wizard).click()
    wizard.plan.load.setChecked(True)
    wizard.plan.file.setFilePath(str(bad))
    assert "plan.json" in wizard.plan.told.text()
    assert not button(wizard).isEnabled()
    wizard.plan.later.setChecked(True)
    assert button(wizard).isEnabled()


def test_districts_that_cannot_be_read_do_not_stop_the_rest(wizard, tmp_path):
    bad = tmp_path / "vide.geojson"
    bad.write_text(json.dumps({"type": "FeatureCollection", "features": []}), encoding="utf-8")
    named(wizard)
    wizard.territory.take(Outlines(bad, "npnru", "2024", "Personne", None, None, None))
    wizard.territory.take(Outlines(DISTRICTS, "npnru", "fictif", "Fictifs", None, None, None))
    made = wizard.wanted().make()
    assert len(made.missing) == 1
    with Workspace.open(made.path, readonly=True) as workspace:
        assert len(workspace.districts.all()) == 3


def test_districts_are_chosen_without_a_workspace(qtbot):
    dialog = DistrictsDialog(None)
    qtbot.addWidget(dialog)
    dialog.file.setFilePath(str(DISTRICTS))
    qtbot.waitUntil(lambda: dialog.guess is not None, timeout=10000)
    dialog.kind.setCurrentIndex(dialog.kind.findData("npnru"))
    dialog.vintage.setText("fictif")
    dialog.go.click()
    assert dialog.chosen.path == DISTRICTS
    assert dialog.done_with is None


def test_cancelling_leaves_nothing(wizard, tmp_path):
    named(wizard)
    button(wizard, "CancelButton").click()
    assert list(tmp_path.glob("*.gpkg*")) == []


def test_the_sample_is_made_once_and_kept(tmp_path):
    path = make_sample(tmp_path / "profile" / "exemple.gpkg")
    with Workspace.open(path) as workspace:
        assert "fictives" in workspace.name
        assert len(workspace.contributions.ids()) == 300
        assert len(workspace.districts.all()) == 3
        linked = workspace.db.execute(
            "SELECT count(DISTINCT contribution) FROM taggings"
        ).fetchone()
        assert 150 < linked[0] <= 200, "some are linked, some are left to be read"
        workspace.assess(workspace.contributions.ids()[:1], "status", "study")
    assert make_sample(path) == path
    with Workspace.open(path, readonly=True) as workspace:
        kept = workspace.db.execute("SELECT count(*) FROM contributions WHERE status = 'study'")
        assert kept.fetchone() == (1,), "what was tried is still there"
    assert [entry.name for entry in path.parent.iterdir()] == ["exemple.gpkg"]
