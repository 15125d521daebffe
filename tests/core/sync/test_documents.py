"""Data of a feed that no careful platform would send."""

from __future__ import annotations

from pathlib import Path

from enaction_plugin.core.sync import documents
from enaction_plugin.core.workspace import Workspace

UUID = "6f1f0f0a-0000-4000-8000-000000000001"


def test_half_an_emoji_is_stored_as_far_as_it_can_be(tmp_path: Path) -> None:
    data = {"platform_id": "1", "title": "Un banc \ud83d", "body": "À l'ombre 🌳"}

    with Workspace.create(tmp_path / "atelier.gpkg") as ws:
        ws.upsert_contributions([documents.contribution(UUID, data)], remote=True)
        ws.upsert_comments([documents.comment("c", {"contribution": UUID, "body": "\udc80"})])
        (row,) = ws.contributions.rows(ws.contributions.ids())

    assert row.title == "Un banc ?"
    assert "🌳" in row.excerpt


def test_a_shape_that_is_none_leaves_the_contribution_without_place() -> None:
    for geometry in ({"type": "Point", "coordinates": ["x"]}, {"type": "Cercle"}):
        placed = documents.contribution(UUID, {"title": "Un banc", "geometry": geometry})
        assert (placed.lon, placed.lat, placed.footprint) == (None, None, None)
