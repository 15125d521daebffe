"""A new connection: what a platform can promise is said before anybody counts on it."""

from __future__ import annotations

import pytest

from enaction_plugin.bridge import settings
from enaction_plugin.bridge.settings import Connection
from enaction_plugin.gui.connection_form import ConnectDialog, ConnectionForm
from tests.connectors.geocontrib_server import listening, small_site


@pytest.fixture
def form(qtbot):
    made = ConnectionForm()
    qtbot.addWidget(made)
    return made


def choose(form, connector):
    form.kind.setCurrentIndex(form.kind.findData(connector))


def test_a_connection_of_another_kind_is_kept_whole(form):
    kept = Connection("Région", "https://geo.example/projet/1", "geocontrib", "", '{"url": ""}')

    form.show_connection(kept)

    assert form.connection() == kept


def test_columns_are_described_for_platforms_of_others_only(form):
    form.show()
    assert not form.mapping.isVisible()

    choose(form, "ogcapi")

    assert form.mapping.isVisible()
    assert "collections" in form.url.placeholderText()
    assert "token" not in form.hint.text()


def test_the_probe_says_in_words_what_a_platform_can_do(form, qtbot):
    site = small_site()
    with listening(site) as address:
        choose(form, "geocontrib")
        form.url.setText(f"{address}/projet/{site.slug}")
        form._edited()
        form.test.click()
        qtbot.waitUntil(lambda: "Concertation" in form.result.text(), timeout=20_000)

    said = form.result.text()
    assert "cannot refuse a change that comes too late" in said
    assert "same second" in said
    assert "priorites, action_ref" in said
    assert all(method == "GET" for method, _ in site.requests)  # asking changes nothing


def test_a_platform_that_is_not_there_is_a_sentence(form, qtbot):
    choose(form, "ogcapi")
    form.url.setText("http://127.0.0.1:9")
    form._edited()
    form.test.click()

    qtbot.waitUntil(lambda: "cannot be reached" in form.result.text(), timeout=20_000)


def test_columns_that_cannot_be_read_are_a_sentence(form, qtbot):
    choose(form, "ogcapi")
    form.url.setText("http://127.0.0.1:9")
    form.mapping.setPlainText("{title")
    form.test.click()

    qtbot.waitUntil(lambda: "platform's columns" in form.result.text(), timeout=20_000)


def test_what_is_chosen_is_what_the_dialog_keeps(qtbot):
    dialog = ConnectDialog([])
    qtbot.addWidget(dialog)
    choose(dialog.form, "geocontrib")
    dialog.form.name.setText("Région")
    dialog.form.url.setText("https://geo.example/geocontrib/projet/1")
    dialog.form._edited()
    dialog.accept()
    try:
        assert settings.connection("Région").connector == "geocontrib"
    finally:
        settings.remove_connection("Région")
