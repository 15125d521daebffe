"""One exchange at a time, also when the disk failed as one ended."""

from __future__ import annotations

from pathlib import Path

import pytest

from enaction_plugin.core.sync.errors import AnotherExchange
from enaction_plugin.core.sync.lease import Lease
from enaction_plugin.core.workspace import Workspace
from enaction_plugin.core.workspace.errors import WorkspaceReadOnly


def test_an_exchange_that_could_not_say_it_ended_does_not_stand_in_the_way_of_the_next(
    tmp_path: Path,
) -> None:
    with Workspace.create(tmp_path / "w.gpkg") as ws:
        with pytest.raises(WorkspaceReadOnly), Lease(ws.db):
            ws.db.execute("PRAGMA query_only = 1")
        ws.db.execute("PRAGMA query_only = 0")
        assert ws.db.execute("SELECT count(*) FROM sync_lease").fetchone() == (1,)
        with Lease(ws.db) as lease:
            assert lease.took_over
            with pytest.raises(AnotherExchange), Lease(ws.db):
                pass
        assert ws.db.execute("SELECT count(*) FROM sync_lease").fetchone() == (0,)
