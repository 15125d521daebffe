"""What the preview says would leave, before anybody is asked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from enaction_plugin.core.sync.capture import capture
from enaction_plugin.core.sync.outgoing import outgoing
from enaction_plugin.core.workspace import Workspace
from enaction_plugin.core.workspace.database import set_state
from tests.core.workspace.conftest import PLAN, contribution


@pytest.fixture
def ws(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "w.gpkg", plan=PLAN) as made:
        made.upsert_contributions([contribution(number) for number in range(1, 5)])
        yield made


def test_the_same_is_said_before_and_after_capture(ws: Workspace) -> None:
    ws.db.execute("UPDATE sync_base SET remote = 1")
    with ws.transaction() as db:
        set_state(db, "server_id", "s")
    ws.tag([1, 2, 3], "E1")
    ws.tag([1], "G01")
    ws.untag([1], "G01")
    ws.assess([1, 2], "status", "study")
    ws.assess([1, 2, 3], "answer", "Oui.")
    ws.assess([3], "answer_ready", True)
    ws.db.execute("INSERT INTO contributions (title) VALUES ('Atelier')")

    before = outgoing(ws.db)
    capture(ws.db, lambda _: None)
    after = outgoing(ws.db)

    assert after.changes == {
        "link": 3,
        "status": 2,
        "answer": 3,
        "answer_ready": 1,
        "entered": 1,
    }
    assert (after.answers, after.to_publish, after.drafts) == (3, 1, 2)
    assert before.changes == after.changes
    assert (before.answers, before.to_publish) == (3, 1)


def test_work_on_contributions_the_platform_does_not_know_stays(ws: Workspace) -> None:
    with ws.transaction() as db:
        set_state(db, "server_id", "s")
    ws.assess([1], "status", "study")
    capture(ws.db, lambda _: None)

    said = outgoing(ws.db)

    assert (said.total, said.kept) == (0, 1)
