"""A save in this process goes before our own transactions, and stops nobody for ever."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from enaction_plugin.core.workspace import Workspace, turns


def test_a_transaction_begins_when_the_save_has_ended(tmp_path: Path) -> None:
    began, path = threading.Event(), tmp_path / "atelier.gpkg"
    Workspace.create(path).close()

    def write() -> None:
        with Workspace.open(path) as ws, ws.transaction():
            began.set()

    turns.saving(path)
    thread = threading.Thread(target=write)
    thread.start()
    try:
        assert not began.wait(0.3)
    finally:
        turns.saved(path)
    assert began.wait(5)
    thread.join()


def test_who_saves_may_write_and_a_save_without_an_end_is_given_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "atelier.gpkg"
    monkeypatch.setattr(turns, "GIVE_WAY_S", 0.05)
    turns.saving(path)
    try:
        with turns.writing(path):  # the same thread
            pass
        passed = threading.Event()

        def write() -> None:
            with turns.writing(path):
                passed.set()

        thread = threading.Thread(target=write)
        thread.start()
        assert passed.wait(5)
        thread.join()
    finally:
        turns.saved(path)


def test_a_save_waits_for_the_transaction_under_way(tmp_path: Path) -> None:
    path, order = tmp_path / "atelier.gpkg", []
    inside, go_on = threading.Event(), threading.Event()

    def write() -> None:
        with turns.writing(path):
            inside.set()
            go_on.wait(5)
            order.append("written")

    thread = threading.Thread(target=write)
    thread.start()
    assert inside.wait(5)
    threading.Timer(0.1, go_on.set).start()
    turns.saving(path)
    order.append("saves")
    turns.saved(path)
    thread.join()
    assert order == ["written", "saves"]
