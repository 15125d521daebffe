"""What two planners decided differently, listed and settled by a click."""

from __future__ import annotations

from contextlib import closing

import pytest
from qgis.PyQt.QtWidgets import QApplication

from enaction_plugin.core.connectors import native_platform
from enaction_plugin.core.sync import list_conflicts, synchronise
from enaction_plugin.core.workspace import Workspace
from enaction_plugin.gui.conflicts_dialog import ConflictsDialog
from tests.platform.serving import small_platform


@pytest.fixture
def platform(tmp_path):
    with small_platform(tmp_path, contributions=5) as served:
        yield native_platform(served.url, served.planner_token)


@pytest.fixture
def disputed(tmp_path, platform):
    """B's workspace, in which the follow-up of contribution 1 waits for a decision."""
    decisions = {"a.gpkg": "accepted", "b.gpkg": "rejected"}
    for name in decisions:
        with closing(Workspace.create(tmp_path / name)) as workspace:
            synchronise(workspace, platform)
    for name, status in decisions.items():
        with Workspace.open(tmp_path / name) as workspace:
            workspace.assess(workspace.contributions.ids()[-1:], "status", status)
            synchronise(workspace, platform)
    return tmp_path / "b.gpkg"


@pytest.fixture
def dialog(session, disputed, qtbot):
    with qtbot.waitSignal(session.opened, timeout=5000):
        session.open(disputed)
    dialog = ConflictsDialog(session)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.table.rowCount() == 1, timeout=5000)
    return dialog


def shown(dialog):
    return [dialog.table.item(0, column).text() for column in range(dialog.table.columnCount())]


def test_both_values_are_shown_and_none_is_chosen_beforehand(dialog):
    _, field, _, mine, theirs = shown(dialog)

    assert (field, mine) == ("Follow-up", "Not accepted")
    assert theirs.startswith("Accepted\n")
    assert not dialog.mine.isEnabled()
    assert not dialog.theirs.isEnabled()


@pytest.mark.parametrize(("button", "kept"), [("mine", "rejected"), ("theirs", "accepted")])
def test_a_click_settles_it_here_and_on_the_platform(
    dialog, disputed, platform, qtbot, button, kept
):
    dialog.table.selectRow(0)
    getattr(dialog, button).click()
    qtbot.waitUntil(lambda: dialog.table.rowCount() == 0, timeout=5000)

    with Workspace.open(disputed) as workspace:
        synchronise(workspace, platform)
        (row,) = workspace.contributions.rows(workspace.contributions.ids()[-1:])
        assert list_conflicts(workspace) == []
    with Workspace.open(disputed.with_name("a.gpkg")) as other:
        synchronise(other, platform)
        (theirs,) = other.contributions.rows(other.contributions.ids()[-1:])
    assert (row.status, theirs.status) == (kept, kept)


def test_an_answer_that_comes_after_it_was_closed_hurts_nobody(dialog, qtbot):
    dialog.reload()
    dialog.close()
    QApplication.sendPostedEvents(None, 0)
    with qtbot.captureExceptions() as raised:
        qtbot.wait(300)
    assert raised == []
