"""What other programs write through plain SQL: seen, put back or kept, never lost."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from enaction_plugin.core.sync.status import sync_status
from enaction_plugin.core.workspace import Workspace, rtree, schema
from enaction_plugin.core.workspace.database import connect, transaction
from tests.core.workspace.conftest import PLAN, contribution


@pytest.fixture
def other(ws: Workspace, path: Path) -> Iterator[sqlite3.Connection]:
    """Another program on the same file; as GDAL does, with recursive triggers."""
    db = connect(path)
    db.execute("PRAGMA recursive_triggers = 1")
    yield db
    db.close()


def dirty(db: sqlite3.Connection) -> set[tuple[str, str]]:
    return set(db.execute("SELECT t, uuid FROM sync_changed"))


def uuid_of(db: sqlite3.Connection, fid: int) -> str:
    return str(db.execute("SELECT uuid FROM contributions WHERE fid = ?", (fid,)).fetchone()[0])


def test_an_import_is_nobodys_edit(ws: Workspace) -> None:
    assert dirty(ws.db) == set()


def test_a_decision_made_here_and_elsewhere_counts_once(
    ws: Workspace, other: sqlite3.Connection
) -> None:
    for first, then in ((3, 4), (4, 3)):
        ws.assess([first], "status", "study")
        other.execute("UPDATE contributions SET assignee = 'Voirie' WHERE fid = ?", (first,))
        other.execute("UPDATE contributions SET assignee = 'Parcs' WHERE fid = ?", (then,))
        ws.assess([then], "status", "accepted")
        assert sync_status(ws).pending == len(dirty(ws.db)) == 2


def test_a_decision_on_what_is_deleted_then_is_one_change(
    ws: Workspace, other: sqlite3.Connection
) -> None:
    other.execute("UPDATE contributions SET status = 'study' WHERE fid = 3")
    other.execute("DELETE FROM contributions WHERE fid = 3")
    assert sync_status(ws).pending == len(dirty(ws.db)) == 1


def test_a_decision_is_seen(ws: Workspace, other: sqlite3.Connection) -> None:
    other.execute("UPDATE contributions SET status = 'study' WHERE fid = 3")
    assert dirty(ws.db) == {("contributions", uuid_of(ws.db, 3))}
    assert ws.contributions.rows([3])[0].sync_state == "pending"


@pytest.mark.parametrize(
    "change",
    ["title = 'autre'", "body = NULL", "votes_for = 999", "author = 'moi'", "geom = NULL",
     "created_at = '2001-01-01T00:00:00.000Z'", "moderation = 'x'", "url = 'http://example.org'"],
)  # fmt: skip
def test_a_citizens_words_are_put_back_and_the_rest_kept(
    ws: Workspace, other: sqlite3.Connection, change: str
) -> None:
    before = other.execute("SELECT * FROM contributions WHERE fid = 2").fetchone()
    other.execute("UPDATE contributions SET " + change + ", answer = 'oui' WHERE fid = 2")
    after = other.execute("SELECT * FROM contributions WHERE fid = 2").fetchone()
    changed = [name for name, a, b in zip(_columns(other), before, after) if a != b]
    assert changed == ["answer", "sync_state"]
    (why,) = other.execute("SELECT why FROM sync_trash WHERE uuid = ?", (after[2],)).fetchone()
    assert why == "citizen"


def test_identity_cannot_be_overwritten(ws: Workspace, other: sqlite3.Connection) -> None:
    kept = uuid_of(ws.db, 1)
    other.execute("UPDATE contributions SET uuid = 'all the same'")
    assert uuid_of(ws.db, 1) == kept
    assert ws.contributions.count().total == len(set(ws.contributions.uuids(range(1, 11))))


def test_row_49_a_pasted_contribution_is_a_new_one(
    ws: Workspace, other: sqlite3.Connection
) -> None:
    columns = ", ".join(_columns(other)[1:])
    other.execute(f"INSERT INTO contributions ({columns}) SELECT {columns} FROM contributions"
                  " WHERE fid = 4")  # fmt: skip
    (fid,) = other.execute("SELECT max(fid) FROM contributions").fetchone()
    pasted = ws.contributions.detail(fid)
    assert pasted is not None
    assert pasted.uuid != uuid_of(ws.db, 4)
    assert pasted.uuid[14] == "7"
    assert (pasted.source, pasted.number, pasted.sync_state) == ("", "", "pending")
    assert ("contributions", pasted.uuid) in dirty(ws.db)


def test_what_is_entered_elsewhere_is_found_by_its_words(
    ws: Workspace, other: sqlite3.Connection
) -> None:
    from enaction_plugin.core.workspace import ContributionFilter

    other.execute("INSERT INTO contributions (title) VALUES ('Un kiosque à musique')")
    assert len(ws.contributions.ids(ContributionFilter(text="kiosque"))) == 1
    other.execute("UPDATE contributions SET title = 'Un verger' WHERE title LIKE '%kiosque%'")
    assert len(ws.contributions.ids(ContributionFilter(text="kiosque"))) == 0
    assert len(ws.contributions.ids(ContributionFilter(text="VERGER"))) == 1
    assert ws.check().ok


def test_links_made_elsewhere_show_on_their_contribution(
    ws: Workspace, other: sqlite3.Connection
) -> None:
    other.execute(
        "INSERT INTO taggings (contribution, term) VALUES (?, 'A001'), (?, 'E2')",
        (uuid_of(other, 5), uuid_of(other, 5)),
    )
    (row,) = ws.contributions.rows([5])
    assert (row.actions, row.priorities, row.main_priority) == ("A001", "E2", "E2")
    assert row.sync_state == "pending"
    other.execute("DELETE FROM taggings WHERE term = 'E2'")
    assert ws.contributions.rows([5])[0].priorities == ""
    assert {kind for kind, _ in dirty(other)} == {"taggings"}


def test_projections_written_by_hand_are_put_back(ws: Workspace, other: sqlite3.Connection) -> None:
    ws.tag([1], "E1")
    other.execute("UPDATE contributions SET priorities = 'E5', tag_count = 9 WHERE fid = 1")
    assert ws.contributions.rows([1])[0].priorities == "E1"
    assert ws.check().ok


def test_a_deleted_contribution_of_a_citizen_comes_back_with_the_work_on_it(
    ws: Workspace, other: sqlite3.Connection
) -> None:
    ws.tag([6], "E1")
    ws.assess([6], "status", "accepted")
    before = ws.contributions.rows([6])
    other.execute("DELETE FROM contributions WHERE fid = 6")
    assert ws.contributions.count().total == 9
    assert ws.bring_back() == 1
    assert ws.contributions.rows([6]) == before
    assert ws.check().ok


def test_it_is_back_at_the_next_opening_at_the_latest(
    ws: Workspace, other: sqlite3.Connection, reopen: Callable[[], Workspace]
) -> None:
    other.execute("DELETE FROM contributions WHERE fid IN (2, 3)")
    assert reopen().contributions.count().total == 10


def test_what_was_entered_here_may_be_deleted(ws: Workspace, other: sqlite3.Connection) -> None:
    other.execute("INSERT INTO contributions (title) VALUES ('Brouillon')")
    other.execute("DELETE FROM contributions WHERE title = 'Brouillon'")
    assert ws.bring_back() == 0
    assert ws.contributions.count().total == 10
    (doc,) = other.execute("SELECT doc FROM sync_trash WHERE why = 'deleted'").fetchone()
    assert "Brouillon" in doc


def test_missing_triggers_are_noticed_and_their_edits_found(
    ws: Workspace, other: sqlite3.Connection, reopen: Callable[[], Workspace]
) -> None:
    for name in schema.trigger_names():
        if name.startswith(("contributions_", "taggings_")):
            other.execute(f"DROP TRIGGER {name}")
    other.execute("UPDATE contributions SET status = 'rejected' WHERE fid = 7")
    other.execute(
        "INSERT INTO taggings (contribution, term) VALUES (?, 'E1')", (uuid_of(other, 8),)
    )
    assert dirty(other) == set()
    again = reopen()
    assert schema.triggers_intact(again.db)
    assert {kind for kind, _ in dirty(again.db)} == {"contributions", "taggings"}
    assert ("contributions", uuid_of(again.db, 7)) in dirty(again.db)
    assert again.contributions.rows([8])[0].priorities == "E1"
    assert again.check().ok


def test_the_applying_flag_is_seen_only_inside(ws: Workspace, other: sqlite3.Connection) -> None:
    with transaction(ws.db), transaction(ws.db, applying=True):
        ws.db.execute("UPDATE contributions SET status = 'study' WHERE fid = 1")
        seen = other.execute("SELECT v FROM sync_state WHERE k = 'applying'").fetchone()
        assert seen == (0,)
    assert ws.db.execute("SELECT v FROM sync_state WHERE k = 'applying'").fetchone() == (0,)
    assert dirty(ws.db) == set()


def _columns(db: sqlite3.Connection) -> list[str]:
    return [row[1] for row in db.execute("PRAGMA table_info(contributions)")]


EDITS = st.one_of(
    st.tuples(st.just("UPDATE contributions SET status = ? WHERE fid = ?"),
              st.sampled_from(["study", "todo", None]), st.integers(1, 5)),
    st.tuples(st.just("INSERT INTO taggings (term, contribution)"
                      " SELECT ?, uuid FROM contributions WHERE fid = ?"),
              st.sampled_from(["E1", "E2", "G01", "A001", "inconnu"]), st.integers(1, 5)),
    st.tuples(st.just("DELETE FROM taggings WHERE term = ? AND fid % 2 = ? % 2"),
              st.sampled_from(["E1", "G01"]), st.integers(0, 1)),
    st.tuples(st.just("UPDATE taggings SET term = ? WHERE fid = ?"),
              st.sampled_from(["E2", "G03"]), st.integers(1, 6)),
)  # fmt: skip


@given(edits=st.lists(EDITS, max_size=12))
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_written_all_that_differs_is_dirty(
    tmp_path_factory: pytest.TempPathFactory, edits: list[tuple[str, object, int]]
) -> None:
    path = tmp_path_factory.mktemp("edits") / "w.gpkg"
    with Workspace.create(path, plan=PLAN) as ws:
        ws.upsert_contributions([contribution(number) for number in range(1, 6)])
        for sql, value, fid in edits:
            ws.db.execute(sql, (value, fid))
        seen = dirty(ws.db)
        ws.db.executescript("DELETE FROM sync_dirty; DELETE FROM sync_edited")
        ws.reconcile()
        assert dirty(ws.db) <= seen
        assert ws.check().ok or "terms the plan does not have" in str(ws.check().findings)


@pytest.mark.parametrize("asked", ["SELECT * FROM sync_changed", *rtree.FOLLOW])
def test_what_changed_is_looked_up_not_looked_for(ws: Workspace, asked: str) -> None:
    """Whatever indexes there are: with a million rows the difference is half a second each time."""
    plan = [line for *_, line in ws.db.execute(f"EXPLAIN QUERY PLAN {asked}")]
    assert not [line for line in plan if line.startswith("SCAN c")], plan
