"""The card: every decision with a way back, roles and reasons, notes, and many at once."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QInputDialog, QLabel, QPushButton

from enaction_plugin.core.model.tagging import Role
from enaction_plugin.core.workspace import ContributionFilter
from enaction_plugin.gui import detail_card
from enaction_plugin.gui.chips import Chip
from enaction_plugin.gui.selection_summary import AnswerDialog


@pytest.fixture
def card(panel, opened, qtbot):
    """The card of contribution 5."""
    opened.select([5])
    qtbot.waitUntil(lambda: panel.card.fid == 5, timeout=3000)
    return panel.card


def step(opened, qtbot, gesture):
    with qtbot.waitSignal(opened.stepped, timeout=3000):
        gesture()


def buttons(card):
    return {one.text(): one for one in card.history.findChildren(QPushButton)}


def detail_is(card, qtbot, **values):
    def shown():
        return all(getattr(card._detail, name) == value for name, value in values.items())

    qtbot.waitUntil(shown, timeout=3000)


def test_a_decision_is_restored_from_the_history(card, opened, qtbot):
    step(opened, qtbot, lambda: opened.assess([5], "status", "study"))
    step(opened, qtbot, lambda: opened.assess([5], "status", "rejected"))
    qtbot.waitUntil(lambda: len(buttons(card)) == 2, timeout=3000)
    assert set(buttons(card)) == {"Restore “To do”", "Restore “Under study”"}
    step(opened, qtbot, buttons(card)["Restore “Under study”"].click)
    detail_is(card, qtbot, status="study")


def test_a_link_is_taken_back_and_made_again_from_the_history(card, opened, qtbot):
    step(opened, qtbot, lambda: opened.tag([5], "G01"))
    qtbot.waitUntil(lambda: len(buttons(card)) == 1, timeout=3000)
    step(opened, qtbot, next(iter(buttons(card).values())).click)
    qtbot.waitUntil(lambda: any("again" in text for text in buttons(card)), timeout=3000)
    step(opened, qtbot, next(one for text, one in buttons(card).items() if "again" in text).click)
    qtbot.waitUntil(lambda: [t.term for t in card._detail.taggings] == ["G01"], timeout=3000)


def test_who_when_and_why_are_said(card, opened, qtbot, monkeypatch):
    step(opened, qtbot, lambda: opened.assess([5], "status", "rejected"))
    qtbot.waitUntil(card.why.isVisible, timeout=3000)
    monkeypatch.setattr(
        QInputDialog, "getMultiLineText", lambda *_: ("Hors du périmètre <b>", True)
    )
    card.why.click()
    qtbot.waitUntil(lambda: card.history.findChild(QLabel, "history_why") is not None, timeout=3000)
    why = card.history.findChild(QLabel, "history_why")
    assert why.text() == "Why: Hors du périmètre <b>"
    assert why.textFormat() == Qt.TextFormat.PlainText


def test_role_and_reason_of_a_link(card, opened, qtbot, monkeypatch):
    step(opened, qtbot, lambda: opened.tag([5], "G01"))
    qtbot.waitUntil(lambda: card.findChildren(Chip) != [], timeout=3000)
    step(opened, qtbot, lambda: card.relink_wanted.emit("G01", Role.PRINCIPAL, None))
    monkeypatch.setattr(detail_card, "ask_reason", lambda *_: "Le vélo est cité")
    step(opened, qtbot, lambda: card._ask_link_reason(card._detail.taggings[0]))
    qtbot.waitUntil(lambda: card._detail.taggings[0].note == "Le vélo est cité", timeout=3000)
    assert card._detail.taggings[0].role == "principal"
    qtbot.waitUntil(
        lambda: any(
            "Le vélo est cité" in chip.accessibleDescription() for chip in card.findChildren(Chip)
        ),
        timeout=3000,
    )


def test_notes_are_written_and_kept_when_the_planner_goes_on(card, panel, opened, qtbot):
    card.notes.edit.setPlainText("Appeler la mairie")
    opened.select([6])
    qtbot.waitUntil(lambda: panel.card.fid == 6, timeout=3000)
    assert card.notes.edit.toPlainText() == ""
    opened.select([5])
    qtbot.waitUntil(lambda: "Appeler la mairie" in card.notes.text.toPlainText(), timeout=3000)
    assert card.tabs.tabText(card.tabs.indexOf(card.notes)) == "Notes (1)"
    card.notes.remove.click()
    qtbot.waitUntil(lambda: card.notes.text.toPlainText() == "", timeout=3000)


def test_a_correction_is_a_note_for_the_platform(card, qtbot):
    card.correct.click()
    assert card.tabs.currentWidget() is card.notes
    assert card.notes.shared.isChecked()


def test_the_account_filters(card, panel, opened, qtbot):
    card.author.click()
    assert opened.filter == ContributionFilter(authors=frozenset({"Compte 5"}))
    qtbot.waitUntil(lambda: panel.model.rowCount() == 8, timeout=3000)


def test_comments_can_be_turned_round(panel, opened, qtbot, workspace_path):
    from enaction_plugin.core.identity import source_uuid
    from enaction_plugin.core.model.contribution import Comment
    from enaction_plugin.core.workspace import Workspace

    with Workspace.open(workspace_path) as other:
        uuid = other.contributions.detail(5).uuid
        other.upsert_comments(
            Comment(source_uuid("c", f"5{n}"), uuid, f"Avis {n}", "Compte 3", f"2018-0{n}-01")
            for n in (3, 4)
        )
    opened.select([5])
    qtbot.waitUntil(lambda: "Avis 4" in panel.card.comments.toPlainText(), timeout=6000)
    text = panel.card.comments.toPlainText()
    assert text.index("Avis 3") < text.index("Avis 4")
    panel.card.talk.order.setCurrentIndex(1)
    panel.card.talk.order.activated.emit(1)
    text = panel.card.comments.toPlainText()
    assert text.index("Avis 4") < text.index("Avis 3")


# many at once


def test_many_selected_are_summed_up_and_answered_in_one_step(panel, opened, qtbot, monkeypatch):
    opened.select(range(2, 12))
    assert panel.summary.isVisibleTo(panel)
    qtbot.waitUntil(lambda: "7" in panel.summary.figures.text(), timeout=3000)
    assert "10" in panel.summary.answer.text()

    def fill(dialog):
        dialog.text.setPlainText("Merci à toutes et à tous.")
        dialog.ready.setChecked(True)
        return True

    monkeypatch.setattr(AnswerDialog, "exec", fill)
    step(opened, qtbot, panel.summary.answer.click)
    with qtbot.waitSignal(opened.stepped, timeout=3000) as undone:
        opened.undo()
    assert undone.args[0].count == 10
    step(opened, qtbot, lambda: panel.summary.status_chosen.emit("study"))
    opened.set_filter(ContributionFilter(statuses=frozenset({"study"})))
    qtbot.waitUntil(lambda: panel.model.rowCount() == 10, timeout=3000)


def test_many_are_put_in_somebodys_charge(panel, opened, qtbot, monkeypatch):
    opened.select([2, 3])
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_: ("Anne", True))
    step(opened, qtbot, panel.summary.assign.click)
    opened.set_filter(ContributionFilter(assignees=frozenset({"Anne"})))
    qtbot.waitUntil(lambda: sorted(panel.model.fids) == [2, 3], timeout=3000)
