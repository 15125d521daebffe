"""What planners do to a workspace, in the plugin or in the attribute table, becomes ops."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from enaction_plugin.core.model.contribution import Contribution
from enaction_plugin.core.sync import list_rejected, list_waiting, sync_status
from enaction_plugin.core.sync.capture import capture
from enaction_plugin.core.workspace import Workspace

KNOWN = "11111111-1111-4111-8111-111111111111"
FROM_A_FILE = "22222222-2222-4222-8222-222222222222"


@pytest.fixture
def ws(tmp_path: Path) -> Iterator[Workspace]:
    """One contribution the platform knows, and one that only a file brought."""
    with Workspace.create(tmp_path / "atelier.gpkg") as ws:
        ws.upsert_contributions([Contribution(KNOWN, "1", "atelier", title="Un banc")], remote=True)
        ws.upsert_contributions([Contribution(FROM_A_FILE, "2", "fichier", title="Un arbre")])
        yield ws


def fid(ws: Workspace, uuid: str = KNOWN) -> int:
    return int(ws.db.execute("SELECT fid FROM contributions WHERE uuid = ?", (uuid,)).fetchone()[0])


def captured(ws: Workspace) -> list[tuple[str, str, Any]]:
    """(kind, action, term or value) of what waits, once all is captured."""
    capture(ws.db, lambda _: None)
    return [(w.kind, w.action, w.value) for w in list_waiting(ws)]


def seal(ws: Workspace) -> None:
    """As if all that waits had left and nobody had answered."""
    ws.db.execute("UPDATE sync_outbox SET state = 'inflight', tries = 1 WHERE state = 'pending'")


def test_tag_then_untag_before_an_exchange_leaves_nothing_to_send(ws: Workspace) -> None:
    ws.tag([fid(ws)], "E1")
    assert captured(ws) == [("tagging", "add", "E1")]
    ws.untag([fid(ws)], "E1")
    assert captured(ws) == []
    assert sync_status(ws).pending == 0


def test_untagging_what_has_left_sends_a_removal(ws: Workspace) -> None:
    ws.tag([fid(ws)], "E1")
    captured(ws)
    seal(ws)
    ws.untag([fid(ws)], "E1")
    assert [w[:2] for w in captured(ws)] == [("tagging", "add"), ("tagging", "remove")]


def test_undoing_a_removal_that_has_left_makes_a_new_link(ws: Workspace) -> None:
    ws.tag([fid(ws)], "E1")
    captured(ws)
    seal(ws)
    ws.untag([fid(ws)], "E1")
    captured(ws)
    seal(ws)
    ws.undo()
    again = captured(ws)[-1]
    first, *_, last = ws.db.execute("SELECT entity FROM sync_outbox ORDER BY seq").fetchall()
    assert again == ("tagging", "add", "E1")
    assert first != last


def test_a_link_changed_in_the_attribute_table_is_a_removal_and_an_addition(ws: Workspace) -> None:
    ws.tag([fid(ws)], "E1")
    captured(ws)
    seal(ws)
    ws.db.execute("UPDATE taggings SET term = 'E2'")
    assert captured(ws)[1:] == [("tagging", "remove", None), ("tagging", "add", "E2")]


def test_one_change_of_a_field_waits_with_the_last_value(ws: Workspace) -> None:
    for value in ("study", "accepted", "rejected"):
        ws.assess([fid(ws)], "status", value)
        captured(ws)
    assert captured(ws) == [("assessment", "set", "rejected")]


def test_back_to_the_value_it_had_leaves_nothing_to_send(ws: Workspace) -> None:
    ws.assess([fid(ws)], "status", "study")
    captured(ws)
    ws.db.execute("UPDATE contributions SET status = '' WHERE uuid = ?", (KNOWN,))
    assert captured(ws) == []


def test_a_change_made_while_the_last_one_travels_follows_it(ws: Workspace) -> None:
    ws.assess([fid(ws)], "answer", "oui")
    captured(ws)
    seal(ws)
    ws.assess([fid(ws)], "answer", "non")
    captured(ws)
    first, second = ws.db.execute(
        "SELECT op_id, json_extract(payload, '$.after') FROM sync_outbox ORDER BY seq"
    ).fetchall()
    assert second[1] == first[0]


def test_the_field_calculator_is_captured(ws: Workspace) -> None:
    ws.db.execute("UPDATE contributions SET assignee = 'Anna'")
    assert captured(ws) == [("assessment", "set", "Anna")]


@pytest.mark.parametrize(
    ("statement", "field"),
    [
        ("UPDATE contributions SET status = 'peut-être' WHERE uuid = '" + KNOWN + "'", "status"),
        ("INSERT INTO taggings (contribution, role) VALUES ('" + KNOWN + "', 'secondary')", "term"),
        ("INSERT INTO taggings (contribution, term) VALUES ('personne', 'E1')", "contribution"),
    ],
)
def test_what_cannot_be_sent_is_held_with_its_reason(
    ws: Workspace, statement: str, field: str
) -> None:
    ws.db.execute(statement)
    assert captured(ws) == []
    (held,) = list_rejected(ws)
    assert held.reason
    row = ws.db.execute("SELECT json_extract(error, '$.field') FROM sync_outbox").fetchone()
    assert row == (field,)


def test_mending_a_held_value_sends_it(ws: Workspace) -> None:
    ws.db.execute("UPDATE contributions SET status = 'peut-être' WHERE uuid = ?", (KNOWN,))
    captured(ws)
    ws.assess([fid(ws)], "status", "study")
    assert captured(ws) == [("assessment", "set", "study")]
    assert list_rejected(ws) == []


def test_work_on_what_the_platform_does_not_know_stays_here(ws: Workspace) -> None:
    ws.tag([fid(ws, FROM_A_FILE)], "E1")
    ws.assess([fid(ws, FROM_A_FILE)], "status", "study")
    assert captured(ws) == []
    status = sync_status(ws)
    assert (status.pending, status.kept) == (0, 1)


def test_a_contribution_entered_here_is_created_before_its_links(ws: Workspace) -> None:
    ws.db.execute("INSERT INTO contributions (title) VALUES ('Saisie en atelier')")
    entered = ws.db.execute("SELECT max(fid) FROM contributions").fetchone()[0]
    ws.tag([entered], "E1")
    assert [w[:2] for w in captured(ws)] == [("contribution", "create"), ("tagging", "add")]


def test_a_contribution_entered_and_deleted_again_leaves_nothing_to_send(ws: Workspace) -> None:
    ws.db.execute("INSERT INTO contributions (title) VALUES ('Saisie par erreur')")
    captured(ws)
    ws.db.execute("DELETE FROM contributions WHERE source = ''")
    assert captured(ws) == []


def test_a_citizens_contribution_deleted_here_comes_back_with_its_status(ws: Workspace) -> None:
    ws.assess([fid(ws)], "status", "study")
    ws.db.execute("DELETE FROM contributions WHERE uuid = ?", (KNOWN,))
    assert captured(ws) == [("assessment", "set", "study")]
    row = ws.db.execute("SELECT title, status FROM contributions WHERE uuid = ?", (KNOWN,))
    assert row.fetchone() == ("Un banc", "study")
    assert ws.db.execute("SELECT event FROM sync_log").fetchall() == [("brought back",)]


def test_row_55_capture_stopped_between_slices_goes_on_later(ws: Workspace) -> None:
    class Stopped(Exception):
        pass

    def stop(_: str) -> None:
        raise Stopped

    ws.tag([fid(ws)], "E1")
    with pytest.raises(Stopped):
        capture(ws.db, stop)
    assert sync_status(ws).pending == 1
    assert captured(ws) == [("tagging", "add", "E1")]


def test_the_status_says_what_waits_before_anything_is_captured(ws: Workspace) -> None:
    ws.tag([fid(ws)], "E1")
    ws.assess([fid(ws)], "status", "study")
    status = sync_status(ws)
    assert (status.pending, status.has_platform, status.synchronised) == (2, False, False)


def test_reading_the_status_takes_no_write_lock(ws: Workspace) -> None:
    other = sqlite3.connect(ws.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    assert sync_status(ws).pending == 0
    other.execute("ROLLBACK")
    other.close()
