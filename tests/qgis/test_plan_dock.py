"""The plan's dock over a real workspace."""

from __future__ import annotations

from qgis.PyQt.QtCore import QByteArray, QMimeData, QModelIndex, Qt

from enaction_plugin.gui.mime import MIME_TYPE, encode
from enaction_plugin.gui.terms_model import TermsModel

CHECK = Qt.ItemDataRole.CheckStateRole
COPY = Qt.DropAction.CopyAction


def dragged(session, *fids):
    data = QMimeData()
    data.setData(MIME_TYPE, QByteArray(encode(str(session.path), fids)))
    return data


def state(model, code):
    return Qt.CheckState(model.index_of(code).data(CHECK))


def test_both_trees_are_sound(plan, qtmodeltester):
    qtmodeltester.check(plan.priorities)
    qtmodeltester.check(plan.actions)


def test_the_tree_has_axes_actions_and_operations(plan):
    axis = plan.actions.index(0, 0)
    action = plan.actions.index(0, 0, axis)
    operation = plan.actions.index(0, 0, action)
    codes = [one.data(TermsModel.CodeRole) for one in (axis, action, operation)]
    assert codes == ["X1", "G01", "A001"]


def test_ticks_tell_none_some_and_all(plan, opened, qtbot):
    opened.tag([1, 2], "G01")
    opened.tag([1], "G02")
    opened.select([1, 2])
    some = Qt.CheckState.PartiallyChecked
    qtbot.waitUntil(lambda: state(plan.actions, "G02") == some, timeout=3000)
    assert state(plan.actions, "G01") == Qt.CheckState.Checked
    assert state(plan.actions, "A001") == Qt.CheckState.Unchecked
    assert plan.actions.index_of("X1").data(CHECK) is None


def test_clicking_some_gives_all_and_again_none(plan, opened, qtbot):
    opened.tag([1], "E1")
    opened.select([1, 2])
    qtbot.waitUntil(lambda: state(plan.priorities, "E1") == Qt.CheckState.PartiallyChecked)
    plan.priorities.setData(plan.priorities.index_of("E1"), None, CHECK)
    qtbot.waitUntil(lambda: state(plan.priorities, "E1") == Qt.CheckState.Checked, timeout=3000)
    plan.priorities.setData(plan.priorities.index_of("E1"), None, CHECK)
    qtbot.waitUntil(lambda: state(plan.priorities, "E1") == Qt.CheckState.Unchecked, timeout=3000)


def test_without_selection_nothing_can_be_ticked(plan, opened):
    index = plan.actions.index_of("G01")
    assert not index.flags() & Qt.ItemFlag.ItemIsUserCheckable


def test_counts_follow_the_filter_and_axes_count_once(plan, opened, qtbot):
    opened.tag([1, 2, 3], "G01")
    opened.tag([1], "A001")
    qtbot.waitUntil(lambda: plan.actions.index_of("G01").siblingAtColumn(1).data() == "3")
    assert plan.actions.index_of("X1").siblingAtColumn(1).data() == "3"
    opened.set_filter(type(opened.filter)(categories=frozenset({"Se loger"})))
    qtbot.waitUntil(lambda: plan.actions.index_of("G01").siblingAtColumn(1).data() == "1")


def test_contributions_are_dropped_on_actions_not_on_axes(plan, opened, qtbot):
    data = dragged(opened, 4, 5)
    tree = plan.tree.model()
    axis = tree.index(0, 0)
    action = tree.index(0, 0, axis)
    assert not tree.canDropMimeData(data, COPY, -1, -1, axis)
    assert not tree.canDropMimeData(data, COPY, -1, -1, QModelIndex())
    assert tree.canDropMimeData(data, COPY, -1, -1, action)
    assert not tree.canDropMimeData(QMimeData(), COPY, -1, -1, action)
    with qtbot.waitSignal(opened.stepped, timeout=3000) as step:
        assert tree.dropMimeData(data, COPY, -1, -1, action)
    assert step.args[0].count == 2


def test_the_undo_bar_says_what_was_done_and_undoes_it(plan, opened, qtbot):
    assert plan.undo_bar.isHidden()
    with qtbot.waitSignal(opened.stepped, timeout=3000):
        opened.tag([1, 2, 3], "E1")
    assert "1" in plan.undo_bar.text.text()
    assert "3" in plan.undo_bar.text.text()
    with qtbot.waitSignal(opened.stepped, timeout=3000) as undone:
        plan.undo_bar.button.click()
    assert undone.args[1] is True


def test_orphans_and_silent_actions_are_told(plan, opened, qtbot):
    assert "60" in plan.tabs.tabText(1)
    assert "3" in plan.tabs.tabText(2)
    opened.tag([1, 2], "G02")
    qtbot.waitUntil(lambda: "58" in plan.tabs.tabText(1), timeout=3000)
    assert "2" in plan.tabs.tabText(2)
    assert plan.orphans.rowCount() == 58


def test_words_of_an_action_find_it(plan):
    plan.search.setText("velo")
    tree = plan.tree.model()
    assert tree.rowCount() == 1
    assert tree.index(0, 0, tree.index(0, 0)).data(TermsModel.CodeRole) == "G01"


def test_a_double_click_s_worth_of_enter_filters_on_the_term(plan, opened):
    tree = plan.tree.model()
    action = tree.index(0, 0, tree.index(0, 0))
    plan._filter_on(action)
    assert opened.filter.actions == {"G01"}
