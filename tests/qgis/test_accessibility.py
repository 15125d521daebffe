"""Both docks without a mouse, without colours, with large text, with a screen reader."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QByteArray, QEvent, QMimeData, QPointF, Qt
from qgis.PyQt.QtGui import QDropEvent, QFontMetrics, QKeyEvent
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
)

from enaction_plugin.gui.contribution_delegate import ContributionDelegate
from enaction_plugin.gui.metrics import ems, scaled
from enaction_plugin.gui.mime import TERM_TYPE, encode_term
from enaction_plugin.gui.terms_model import AUTHORS

OPERATED = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QAbstractItemView)


def press(widget, key, modifiers=Qt.KeyboardModifier.NoModifier):
    for kind in (QKeyEvent.Type.ShortcutOverride, QKeyEvent.Type.KeyPress):
        event = QKeyEvent(kind, int(key), modifiers, "")
        event.ignore()
        QApplication.sendEvent(widget, event)


def focus_chain(first):
    """What Tab goes through, as long as it can be seen."""
    widget, seen = first, []
    while True:
        tabbed = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if tabbed and widget.isVisible() and widget.isEnabled():
            seen.append(widget)
        widget = widget.nextInFocusChain()
        if widget is first:
            return seen


def test_tab_goes_in_the_order_things_are_read(panel):
    chain = focus_chain(panel.filters.search)
    filters = panel.filters
    wanted = [
        filters.search,
        filters.more,
        *filters.menus.values(),
        *(filters.queue, filters.todo, filters.in_view, filters.selected, filters.sort),
        panel.list,
    ]
    places = [chain.index(widget) for widget in wanted if widget.isVisible()]
    assert places == sorted(places)
    assert filters.search in chain


def test_f6_goes_from_zone_to_zone_and_back(panel, opened, qtbot):
    QApplication.setActiveWindow(panel.window())
    opened.select([5])
    qtbot.waitUntil(panel.card.link_button.isVisible, timeout=3000)
    panel.filters.search.setFocus()
    order = [panel.filters.search, panel.list, panel.card.link_button]
    for widget in (*order[1:], order[0]):
        press(QApplication.focusWidget(), Qt.Key.Key_F6)
        assert QApplication.focusWidget() is widget
    press(QApplication.focusWidget(), Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is panel.card.link_button


def test_f6_in_the_plan(plan, qtbot):
    QApplication.setActiveWindow(plan.window())
    plan.priorities_view.setFocus()
    press(QApplication.focusWidget(), Qt.Key.Key_F6)
    assert QApplication.focusWidget() is plan.tree
    press(QApplication.focusWidget(), Qt.Key.Key_F6)
    assert QApplication.focusWidget() is plan.priorities_view


def test_escape_clears_the_search_then_leaves_to_the_map(panel, canvas, qtbot):
    panel.filters.search.setText("vélo")
    press(panel.filters.search, Qt.Key.Key_Escape)
    assert panel.filters.search.text() == ""


@pytest.mark.parametrize("dock", ["panel", "plan"])
def test_everything_one_operates_has_a_name(dock, request, opened, qtbot):
    body = request.getfixturevalue(dock)
    opened.select([5])
    qtbot.wait(300)
    nameless = []
    for kind in OPERATED:
        for widget in body.findChildren(kind):
            name = widget.accessibleName() or getattr(widget, "placeholderText", str)()
            if isinstance(widget, QAbstractButton):
                name = name or widget.text()
            own = widget.objectName() not in ("", "qt_spinbox_lineedit", "qt_calendar_yearedit")
            if widget.isVisibleTo(body) and own and not name.strip():
                nameless.append(f"{type(widget).__name__} {widget.objectName()}")
    assert [one for one in nameless if "qt_" not in one and "ScrollLeft" not in one] == []


def test_the_list_says_how_many_it_holds(panel, qtbot):
    qtbot.waitUntil(lambda: "60" in panel.list.accessibleName(), timeout=3000)


def test_a_term_says_what_it_weighs(plan):
    spoken = plan.priorities.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "author" in spoken
    assert "vote" in spoken


def test_authors_have_a_column_where_there_is_room(plan, qtbot):
    plan.resize(ems(plan, 24), 800)
    qtbot.wait(50)
    assert plan.tree.isColumnHidden(AUTHORS)
    plan.resize(ems(plan, 40), 800)
    qtbot.wait(50)
    assert not plan.tree.isColumnHidden(AUTHORS)


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_text_of_any_size_is_not_cut(panel, opened, qtbot, percent):
    """At 26 em, nothing asks for more width than there is, and buttons hold their words."""
    panel.setFont(scaled(panel.font(), percent / 100))
    panel.resize(ems(panel, 26), ems(panel, 70))
    opened.select([5])
    qtbot.waitUntil(lambda: panel.card.fid == 5, timeout=3000)
    qtbot.wait(50)
    assert panel.minimumSizeHint().width() <= ems(panel, 26)
    assert panel.list.horizontalScrollBar().maximum() == 0
    assert panel.card.widget().minimumSizeHint().width() <= panel.card.viewport().width()
    cut = []
    for button in panel.filters.findChildren((QPushButton, QCheckBox)):
        needed = QFontMetrics(button.font()).horizontalAdvance(button.text())
        if button.isVisible() and button.width() < needed:
            cut.append(button.text())
    assert cut == []
    delegate = panel.list.itemDelegate()
    assert isinstance(delegate, ContributionDelegate)
    rows = panel.list.verticalHeader().defaultSectionSize()
    assert rows >= 4 * QFontMetrics(panel.list.font()).lineSpacing()


def test_a_term_is_dropped_on_contributions(panel, opened, qtbot):
    """The other way round: from the plan onto one row, or onto all that are selected."""
    data = QMimeData()
    data.setData(TERM_TYPE, QByteArray(encode_term(str(opened.path), "G01")))

    def drop(row):
        at = panel.list.visualRect(panel.model.index(row, 0)).center()
        event = QDropEvent(
            QPointF(at),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            QEvent.Type.Drop,
        )
        with qtbot.waitSignal(opened.stepped, timeout=3000) as told:
            panel.list.dropEvent(event)
        return told.args[0].count

    assert drop(0) == 1
    opened.select([panel.model.fid(row) for row in (1, 2, 3)])
    assert drop(2) == 3


def test_a_term_of_another_workspace_is_refused(panel, opened, qtbot):
    data = QMimeData()
    data.setData(TERM_TYPE, QByteArray(encode_term("/elsewhere.gpkg", "G01")))
    event = QDropEvent(
        QPointF(40, 40),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        QEvent.Type.Drop,
    )
    with qtbot.assertNotEmitted(opened.stepped, wait=200):
        panel.list.dropEvent(event)


def test_a_silent_action_finds_what_speaks_of_it(plan, opened, qtbot):
    plan.silent.setCurrentRow(0)
    qtbot.waitUntil(plan.related.isEnabled, timeout=1000)
    plan.related.click()
    assert opened.filter.text == "vélo"
