"""The Contributions dock over a real workspace."""

from __future__ import annotations

import time
from array import array
from dataclasses import replace

import pytest
from qgis.PyQt.QtCore import QItemSelectionModel, QModelIndex, Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLabel, QWidget

from enaction_plugin.core.workspace import ContributionFilter, Workspace
from enaction_plugin.gui import listing
from enaction_plugin.gui.chips import Chip
from enaction_plugin.gui.contribution_delegate import ContributionDelegate
from enaction_plugin.gui.contribution_list import ContributionList
from enaction_plugin.gui.contributions_model import PAGE, ContributionsModel
from enaction_plugin.gui.contributions_panel import ContributionsPanel
from enaction_plugin.gui.filter_bar import NOTHING
from tests.qgis.conftest import contribution, make_workspace


def select(panel, *rows):
    """Select rows as a click with Ctrl would."""
    model = panel.list.selectionModel()
    flag = QItemSelectionModel.SelectionFlag
    model.clearSelection()
    for row in rows:
        model.select(panel.model.index(row, 0), flag.Select)
    model.setCurrentIndex(panel.model.index(rows[-1], 0), flag.NoUpdate)


def row_of(panel, fid):
    return panel.model.row(panel.model.index(panel.model.row_of(fid), 0))


def press(widget, key, text, modifiers=Qt.KeyboardModifier.NoModifier):
    """A key as the X server gives it: the override first, then the press."""
    for kind in (QKeyEvent.Type.ShortcutOverride, QKeyEvent.Type.KeyPress):
        event = QKeyEvent(kind, int(key), modifiers, text)
        event.ignore()
        QApplication.sendEvent(widget, event)
    return event.isAccepted()


def test_the_list_is_filled_and_counted(panel, qtbot):
    qtbot.waitUntil(lambda: "60" in panel.filters.count.text())
    assert "8" in panel.filters.count.text()
    assert panel.model.index(0, 0).data() == "Idée 60"


def test_filters_combine(panel, opened, qtbot):
    opened.tag([1, 2, 3, 4], "E1")
    with qtbot.waitSignal(opened.changed):
        pass
    panel.filters.priority.ticked.emit(frozenset({"E1"}))
    panel.filters.category.ticked.emit(frozenset({"Se loger"}))
    qtbot.waitUntil(lambda: panel.model.rowCount() == 2, timeout=3000)
    assert sorted(panel.model.fids) == [2, 4]
    chips = [chip.text for chip in panel.filters.chips.findChildren(Chip) if not chip.isHidden()]
    assert len(chips) == 2

    panel.filters.priority.ticked.emit(frozenset({"E1", NOTHING}))
    qtbot.waitUntil(lambda: panel.model.rowCount() == 30, timeout=3000)


def test_search_waits_and_ignores_accents(panel, qtbot):
    panel.filters.search.setText("idee 17")
    assert panel.model.rowCount() == 60
    qtbot.waitUntil(lambda: panel.model.rowCount() < 60, timeout=3000)
    assert 17 in panel.model.fids


def test_nothing_found_says_which_filter_to_remove(panel, opened, qtbot):
    opened.set_filter(ContributionFilter(text="introuvable", categories=frozenset({"Se loger"})))
    qtbot.waitUntil(panel.no_result.remove.isVisible, timeout=3000)
    assert "30" in panel.no_result.text.text()
    panel.no_result.remove.click()
    qtbot.waitUntil(lambda: panel.model.rowCount() == 30, timeout=3000)


def test_the_card_shows_what_was_selected_as_plain_text(panel, hostile, qtbot):
    select(panel, panel.model.row_of(1))
    qtbot.waitUntil(lambda: panel.card.fid == 1, timeout=3000)
    assert panel.card.title.text() == hostile
    for label in panel.card.findChildren(QLabel):
        if hostile in label.text():
            assert label.textFormat() == Qt.TextFormat.PlainText
    assert hostile in panel.card.body.toPlainText()
    assert hostile in panel.card.comments.toPlainText()
    tip = panel.model.index(panel.model.row_of(1), 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "<script>" not in tip


@pytest.mark.parametrize(
    ("key", "text"),
    [
        (Qt.Key.Key_2, "2"),
        (Qt.Key.Key_Eacute, "é"),
    ],
)
def test_digits_link_and_unlink_on_every_keyboard(panel, opened, qtbot, key, text):
    select(panel, 0, 1)
    qtbot.waitUntil(lambda: len(opened.selection) == 2)
    with qtbot.waitSignal(opened.stepped, timeout=3000):
        assert press(panel.list, key, text)
    fids = opened.selection
    qtbot.waitUntil(lambda: row_of(panel, fids[0]).priorities == "E2", timeout=3000)
    with qtbot.waitSignal(opened.stepped, timeout=3000):
        press(panel.list, key, text)
    qtbot.waitUntil(lambda: row_of(panel, fids[0]).priorities == "", timeout=3000)


def test_a_parenthesis_with_shift_is_not_five(panel, opened, qtbot):
    select(panel, 0)
    shift = Qt.KeyboardModifier.ShiftModifier
    press(panel.list, Qt.Key.Key_ParenLeft, "(", shift)
    qtbot.wait(200)
    assert opened.looks is not None
    assert row_of(panel, panel.model.fid(0)).priorities == ""


def test_alt_makes_a_priority_the_main_one(panel, opened, qtbot):
    select(panel, 0)
    qtbot.waitUntil(lambda: len(opened.selection) == 1)
    (fid,) = opened.selection
    press(panel.list, Qt.Key.Key_1, "1")
    with qtbot.waitSignal(opened.stepped, timeout=3000):
        pass
    press(panel.list, Qt.Key.Key_5, "5", Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: row_of(panel, fid).main_priority == "E5", timeout=3000)
    assert row_of(panel, fid).priorities == "E1,E5"


def test_typing_digits_in_the_search_links_nothing(panel, opened, qtbot):
    select(panel, 0)
    QTest.keyClicks(panel.filters.search, "12")
    qtbot.wait(400)
    assert panel.filters.search.text() == "12"
    with qtbot.assertNotEmitted(opened.stepped, wait=300):
        pass


def test_control_z_undoes_and_control_y_does_again(panel, opened, qtbot):
    select(panel, 0)
    qtbot.waitUntil(lambda: len(opened.selection) == 1)
    (fid,) = opened.selection
    with qtbot.waitSignal(opened.stepped, timeout=3000):
        press(panel.list, Qt.Key.Key_3, "3")
    control = Qt.KeyboardModifier.ControlModifier
    with qtbot.waitSignal(opened.stepped, timeout=3000) as undone:
        press(panel.list, Qt.Key.Key_Z, "", control)
    assert undone.args[1] is True
    qtbot.waitUntil(lambda: row_of(panel, fid).priorities == "", timeout=3000)
    press(panel.list, Qt.Key.Key_Y, "", control)
    qtbot.waitUntil(lambda: row_of(panel, fid).priorities == "E3", timeout=3000)


def test_an_answer_is_kept_when_the_planner_goes_on(panel, opened, qtbot):
    select(panel, 0)
    qtbot.waitUntil(lambda: panel.card.fid == panel.model.fid(0))
    panel.card.start_answer()
    panel.card.answer.text.setPlainText("Merci, c’est retenu.")
    first = panel.card.fid
    select(panel, 1)
    with qtbot.waitSignal(opened.stepped, timeout=3000):
        pass
    select(panel, 0)
    qtbot.waitUntil(lambda: panel.card.fid == first, timeout=3000)
    assert panel.card.answer.text.toPlainText() == "Merci, c’est retenu."


def test_status_is_set_from_the_card(panel, opened, qtbot):
    select(panel, 0)
    qtbot.waitUntil(lambda: panel.card.fid is not None)
    combo = panel.card.status
    combo.setCurrentIndex(combo.findData("rejected"))
    combo.activated.emit(combo.currentIndex())
    qtbot.waitUntil(panel.card.advice.isVisible, timeout=3000)
    assert row_of(panel, panel.card.fid) is not None


def test_gestures_keep_filter_selection_and_rows(panel, opened, qtbot):
    opened.set_filter(replace(opened.filter, to_tag=True))
    qtbot.waitUntil(lambda: panel.model.rowCount() == 60)
    select(panel, 3, 4)
    qtbot.waitUntil(lambda: len(opened.selection) == 2)
    chosen = opened.selection
    with qtbot.waitSignal(opened.stepped, timeout=3000):
        press(panel.list, Qt.Key.Key_1, "1")
    qtbot.wait(200)
    assert opened.selection == chosen
    assert panel.model.rowCount() == 60
    assert opened.filter.to_tag


def test_changes_made_elsewhere_show_up(panel, opened, workspace_path, qtbot):
    from enaction_plugin.core.workspace import Workspace

    fid = panel.model.fid(0)
    qtbot.wait(100)
    with Workspace.open(workspace_path) as other:
        other.tag([fid], "E4")
    qtbot.waitUntil(lambda: row_of(panel, fid).priorities == "E4", timeout=6000)


def test_a_click_counts_although_the_list_is_read_again_at_that_moment(panel, opened, qtbot):
    first, second = panel.model.fid(0), panel.model.fid(1)
    opened.select([second])
    select(panel, 0)  # told at the end of the gesture, in the next turn of the event loop
    panel.listing._set_list(array("q", panel.model.fids[:-1]), ())
    qtbot.wait(20)
    assert opened.selection == (first,)
    assert panel.list.selected_fids() == [first]
    assert opened.current == first


def test_reading_again_keeps_the_place_in_a_long_list(
    qtbot, tmp_path, session, map_link, monkeypatch
):
    count = 5 * PAGE
    session.open(make_workspace(tmp_path / "long.gpkg", count))
    panel = ContributionsPanel(session, map_link)
    qtbot.addWidget(panel)
    panel.resize(400, 700)
    panel.show()
    qtbot.waitUntil(lambda: panel.model.rowCount() == count, timeout=5000)
    panel.list.scroll_to_top(panel.model.fid(4 * PAGE))
    seen = []
    panel.model.modelReset.connect(lambda: seen.append(panel.model.rowCount()))
    top = panel.list.top_fid()
    whole = listing._listing
    monkeypatch.setattr(listing, "_listing", lambda *asked: (time.sleep(0.3), whole(*asked))[1])
    with Workspace.open(session.path) as colleague:
        colleague.upsert_contributions([contribution(count + 1)])
    session.refresh()
    qtbot.waitUntil(lambda: panel.model.rowCount() == count + 1, timeout=5000)
    assert seen == [count + 1], "the list was cut short on the way"
    assert panel.list.top_fid() == top


def test_the_drag_carries_every_selected_contribution(panel, opened, qtbot):
    from enaction_plugin.gui.mime import decode

    select(panel, 0, 5, 7)
    data = panel.model.mimeData(panel.list.selectedIndexes())
    assert decode(data, str(opened.path)) == [panel.model.fid(row) for row in (0, 5, 7)]
    assert decode(data, "another workspace") is None


def test_in_a_low_dock_no_button_is_squeezed_and_the_window_is_not_made_higher(
    panel, opened, qtbot
):
    opened.select((1, 2, 3))
    qtbot.waitUntil(panel.summary.isVisible, timeout=5000)
    panel.resize(320, 700)
    qtbot.wait(100)
    lowest = panel.minimumSizeHint().height()
    assert lowest <= 570
    panel.resize(320, lowest)
    qtbot.wait(100)
    row = panel.summary.actions_row
    buttons = [button for button in row.children() if isinstance(button, QWidget)]
    assert len({button.y() for button in buttons}) > 1, "more than one line"
    assert all(row.rect().contains(button.geometry()) for button in buttons)


def test_rows_speak_to_screen_readers(panel, qtbot):
    qtbot.waitUntil(lambda: panel.model.index(0, 0).data() is not None)
    spoken = panel.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "60" in spoken
    assert "score" in spoken


def test_the_model_is_sound(panel, qtmodeltester):
    qtmodeltester.check(panel.model)


def test_pages_are_read_around_what_is_seen(qtbot):
    asked = []
    model = ContributionsModel(lambda fids, answer: asked.append(fids))
    model.set_fids(array("q", range(1, 1_000_001)))
    assert model.rowCount() == 1_000_000
    assert model.index(700_123, 0).data() is None
    assert asked == [list(range(700_001, 700_201))]


class Asked(ContributionsModel):
    """Counts how often it is asked how many rows there are."""

    times = 0

    def rowCount(self, parent=QModelIndex()):  # noqa: B008 - Qt's own signature
        self.times += 1
        return super().rowCount(parent)


def test_a_million_rows_are_not_walked_through(qtbot):
    """What a view asks at each row would hold the window for a second."""
    model = Asked(lambda fids, answer: None)
    view = ContributionList("list")
    qtbot.addWidget(view)
    view.setModel(model)
    view.setItemDelegate(ContributionDelegate(parent=view))
    view.resize(400, 700)
    view.show()
    qtbot.waitExposed(view)
    model.set_fids(array("q", range(1, 1_000_001)))
    view.follow((700_000,))
    view.scrollToBottom()
    qtbot.wait(50)
    assert view.selected_fids() == [700_000]
    assert model.times < 2_000


def test_a_gesture_on_many_is_shown_on_every_row_once_it_is_settled(
    panel, opened, qtbot, monkeypatch
):
    from enaction_plugin.core.workspace import projections

    monkeypatch.setattr(projections, "AT_ONCE", 10)
    with qtbot.waitSignal(opened.stepped, timeout=5000) as stepped:
        opened.tag(range(1, 61), "E1")
    assert stepped.args[0].count == 60

    def everywhere():
        rows = [panel.model.row(panel.model.index(place, 0)) for place in range(60)]
        assert [row and row.priorities for row in rows] == ["E1"] * 60

    qtbot.waitUntil(everywhere, timeout=5000)
