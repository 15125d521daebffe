"""The full text of a first pull is indexed in slices, each at the same price."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from enaction_plugin.core.workspace import Workspace, search
from tests.core.workspace.conftest import PLAN, contribution

ROWS, SLICE = 4000, 200


def test_a_slice_costs_the_same_however_many_rows_come_before_it(tmp_path: Path) -> None:
    with Workspace.create(tmp_path / "w.gpkg", plan=PLAN) as ws:
        ws.upsert_contributions([contribution(number) for number in range(1, ROWS + 1)])
        with ws.transaction(applying=True) as db:
            db.execute("INSERT INTO sync_search (sync_search) VALUES ('delete-all')")
            db.execute(
                "INSERT INTO sync_stale_text (fid, indexed) SELECT fid, 0 FROM contributions"
            )
            steps = [_steps(db) for _ in range(ROWS // SLICE)]
        assert not search.is_stale(ws.db)
        assert search.is_sound(ws.db)
    assert max(steps) < 1.5 * min(steps)


def _steps(db: sqlite3.Connection) -> int:
    """How many instructions SQLite's machine takes to index the next slice."""
    count = 0

    def step() -> None:
        nonlocal count
        count += 1

    db.set_progress_handler(step, 1)
    assert search.refresh_some(db, SLICE) == SLICE
    db.set_progress_handler(None, 0)
    return count
