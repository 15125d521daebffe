"""Besoins and rules as planners use them: looked at, then done by a click."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QInputDialog

from enaction_plugin.core.workspace import Workspace
from tests.qgis.conftest import contribution

BENCH = "Il manque un banc à l'ombre devant la mairie de Harnes"


@pytest.fixture
def workspace_path(tmp_path):
    from tests.qgis.conftest import make_workspace

    path = make_workspace(tmp_path / "w.gpkg", 3)
    with Workspace.open(path) as workspace:
        workspace.upsert_contributions(
            [
                contribution(100 + n, title="", body=text, lon=2.9, lat=50.4)
                for n, text in enumerate((BENCH, BENCH.upper(), f"{BENCH}, merci"))
            ]
        )
    return path


@pytest.fixture
def needs(opened, qtbot):
    from enaction_plugin.gui.needs_dialog import NeedsDialog

    dialog = NeedsDialog(opened)
    qtbot.waitUntil(lambda: dialog.proposals.groups.count() == 2, timeout=10000)
    qtbot.waitUntil(lambda: dialog.proposals.members.count() == 3, timeout=3000)
    yield dialog
    dialog.close()


def stored(session):
    with Workspace.open(session.path, readonly=True) as workspace:
        return [(need.name, need.fids) for need in workspace.needs.all()]


def make(needs, qtbot):
    needs.accept_button.click()
    qtbot.waitUntil(lambda: needs.needs.groups.count() == 1, timeout=5000)
    qtbot.waitUntil(lambda: needs.needs.members.count() > 0, timeout=3000)


def test_nothing_is_put_together_before_a_click(needs, opened):
    assert stored(opened) == []
    assert "banc" in needs.name.text()


def test_a_proposal_becomes_a_need_under_the_name_given(needs, opened, qtbot):
    needs.name.setText("Un banc à Harnes")
    make(needs, qtbot)
    assert stored(opened) == [("Un banc à Harnes", (4, 5, 6))]
    assert needs.proposals.groups.count() == 1


def test_unticked_contributions_stay_outside(needs, opened, qtbot):
    needs.proposals.members.item(0).setCheckState(Qt.CheckState.Unchecked)
    make(needs, qtbot)
    assert [fids for _, fids in stored(opened)] == [(5, 6)]


def test_what_is_not_the_same_is_not_proposed_again(needs, opened, qtbot):
    with qtbot.waitSignal(opened.changed, timeout=5000):  # it is written
        needs._keep_apart()
    needs._look()
    qtbot.waitUntil(lambda: "1" in needs.proposals.told.text(), timeout=5000)
    assert stored(opened) == []


def test_answering_a_need_answers_its_members(needs, opened, qtbot, monkeypatch):
    make(needs, qtbot)
    monkeypatch.setattr(QInputDialog, "getMultiLineText", lambda *_: ("Un banc viendra", True))
    with qtbot.waitSignal(opened.stepped, timeout=5000):
        needs._answer()
    with Workspace.open(opened.path, readonly=True) as workspace:
        answers = {workspace.contributions.detail(fid).answer for fid in (4, 5, 6)}
    assert answers == {"Un banc viendra"}


def test_a_need_selects_its_contributions_and_can_be_undone(needs, opened, qtbot):
    make(needs, qtbot)
    needs._select()
    assert opened.selection == (4, 5, 6)
    needs._dissolve()
    qtbot.waitUntil(lambda: needs.needs.groups.count() == 0, timeout=5000)
    assert stored(opened) == []


def test_selected_contributions_are_grouped_under_a_name(opened, qtbot, monkeypatch):
    from enaction_plugin.gui.needs_dialog import group_as_need

    asked = []

    def answer(*_, text=""):
        asked.append(text)
        return "Mes idées", True

    monkeypatch.setattr(QInputDialog, "getText", answer)
    group_as_need(opened, (2, 3), None)
    qtbot.waitUntil(lambda: stored(opened) == [("Mes idées", (2, 3))], timeout=5000)
    assert asked == ["Idée Texte"]


def test_a_rule_is_previewed_applied_and_undone(opened, qtbot):
    from enaction_plugin.gui.rules_dialog import RulesDialog

    dialog = RulesDialog(opened)
    dialog.words.setText("banc, mairie")
    dialog.term.setCurrentIndex(dialog.term.findData("G02"))
    qtbot.waitUntil(lambda: dialog.found.count() == 3, timeout=5000)
    dialog._keep()
    qtbot.waitUntil(lambda: dialog.rules.count() == 1, timeout=5000)
    with qtbot.waitSignal(opened.stepped, timeout=5000) as stepped:
        dialog.apply.click()
    assert stepped.args[0].count == 3
    with Workspace.open(opened.path, readonly=True) as workspace:
        assert workspace.tag_states([4, 5, 6]) == {"G02": 3}
        assert workspace.contributions.detail(4).taggings[0].origin == "rule"
    opened.undo()

    def gone():
        with Workspace.open(opened.path, readonly=True) as workspace:
            return workspace.tag_states([4, 5, 6]) == {}

    qtbot.waitUntil(gone, timeout=5000)
