"""What a check finds, and what a repair puts right."""

from __future__ import annotations

import pytest

from enaction_plugin.core.workspace import Workspace
from enaction_plugin.core.workspace.database import transaction

DAMAGE = {
    "spatial index": ("DELETE FROM rtree_contributions_geom WHERE id = 3",),
    "feature count": ("UPDATE gpkg_ogr_contents SET feature_count = 3",),
    "full-text": (
        "INSERT INTO sync_search (sync_search, rowid, title, body)"
        " SELECT 'delete', fid, title, body FROM contributions WHERE fid = 2",
    ),
    "not shown": ("UPDATE contributions SET priorities = 'E2', tag_count = 7 WHERE fid = 1",),
    "triggers": ("DROP TRIGGER contributions_assessed",),
}


@pytest.mark.parametrize("what", DAMAGE)
def test_what_can_be_rebuilt_is_found_and_rebuilt(ws: Workspace, what: str) -> None:
    ws.tag([1, 2], "E1")
    with transaction(ws.db, applying=True):
        for statement in DAMAGE[what]:
            ws.db.execute(statement)
    found = ws.check()
    assert not found.ok
    assert any(what in str(sentence) for sentence in found.findings), found
    mended = ws.check(repair=True)
    assert mended.ok
    assert ws.check().problems == ()
    assert ws.contributions.rows([1])[0].priorities == "E1"


def test_links_to_nothing_are_told_and_kept(ws: Workspace) -> None:
    ws.db.execute("INSERT INTO taggings (contribution, term) VALUES ('nobody', 'G99')")
    checked = ws.check(repair=True)
    assert not checked.ok
    assert len(checked.problems) == 2
    assert ws.db.execute("SELECT count(*) FROM taggings").fetchone() == (1,)


def test_strange_triggers_are_told(ws: Workspace) -> None:
    ws.db.execute("CREATE TRIGGER spy AFTER UPDATE ON contributions BEGIN SELECT 1; END")
    checked = ws.check()
    assert checked.ok
    assert "spy" in str(checked.remarks[0])


def test_a_sound_workspace_has_nothing_to_tell(ws: Workspace) -> None:
    assert ws.check().findings == []
