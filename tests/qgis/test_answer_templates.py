"""Answers given often are kept under a name and put in where the cursor is."""

from __future__ import annotations

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtGui import QTextCursor
from qgis.PyQt.QtWidgets import QMenu

from enaction_plugin.bridge import answer_templates
from enaction_plugin.gui.answer_tab import AnswerTab


@pytest.fixture
def tab(qtbot):
    one = AnswerTab()
    qtbot.addWidget(one)
    one.show_answer("", False, True)
    return one


def entries(tab):
    menu = QMenu()
    tab.templates.fill(menu)
    return menu, {action.text(): action for action in menu.actions() if action.text()}


def test_an_answer_is_kept_and_put_into_another(tab):
    _menu, found = entries(tab)
    assert list(found) == ["Save as Template…"]
    assert not found["Save as Template…"].isEnabled(), "there is nothing to keep yet"
    tab.text.setPlainText("Votre idée est étudiée par le service voirie.")
    tab.templates.keep("Voirie & réseaux", lambda _: False)

    tab.show_answer("Bonjour.", False, True)
    tab.text.moveCursor(QTextCursor.MoveOperation.End)
    menu, found = entries(tab)
    found["Voirie && réseaux"].trigger()

    assert tab.text.toPlainText() == "Bonjour.Votre idée est étudiée par le service voirie."
    assert tab.dirty, "what was put in can be saved"
    tab.text.undo()
    assert tab.text.toPlainText() == "Bonjour."
    assert menu.actions()


def test_a_template_is_replaced_only_when_asked(tab):
    tab.text.setPlainText("Première")
    tab.templates.keep("Accueil", lambda _: False)
    tab.text.setPlainText("Seconde")
    tab.templates.keep("Accueil", lambda _: False)
    assert answer_templates.templates() == {"Accueil": "Première"}
    tab.templates.keep("Accueil", lambda _: True)
    assert answer_templates.templates() == {"Accueil": "Seconde"}


def test_a_template_is_removed_from_the_menu(tab):
    for name in ("b", "A"):
        answer_templates.keep(name, name)
    assert list(answer_templates.templates()) == ["A", "b"]
    menu, found = entries(tab)
    [gone] = [action for action in found["Remove"].menu().actions() if action.text() == "b"]
    gone.trigger()
    assert list(answer_templates.templates()) == ["A"]
    assert menu.actions()


@pytest.mark.parametrize("stored", ["", "{", "[1]", "null"])
def test_damaged_settings_give_no_template_and_no_error(tab, stored):
    QgsSettings().setValue("enaction/answer_templates", stored)
    assert answer_templates.templates() == {}
    entries(tab)


def test_nothing_is_put_into_what_may_only_be_read(tab):
    tab.show_answer("", False, False)
    assert not tab.templates.isEnabled()
