"""Files to import and a workspace to import them into."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from enaction_plugin.core.importing.contributions import import_contributions
from enaction_plugin.core.workspace import ContributionFilter, Workspace

DATA = Path(__file__).parents[4] / "shared" / "data"


@pytest.fixture
def shared():
    if not DATA.is_dir():
        pytest.skip("the real files are not there")
    return DATA


@pytest.fixture
def ws(tmp_path):
    with Workspace.create(tmp_path / "work.gpkg") as workspace:
        yield workspace


@pytest.fixture
def write(tmp_path):
    """Write a file from text, bytes or JSON, and give its path."""

    def _write(content, name="ideas.csv", encoding="utf-8"):
        path = tmp_path / name
        if isinstance(content, (dict, list)):
            content = json.dumps(content, ensure_ascii=False)
        path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
        return path

    return _write


@pytest.fixture
def load(ws):
    """Import a file as the source "Carte"."""

    def _load(path, source="Carte", **options):
        return import_contributions(ws, path, source, **options)

    return _load


@pytest.fixture
def rows(ws):
    """The contributions of the workspace, as dictionaries, by number."""

    def _rows():
        cursor = ws.db.execute(
            "SELECT c.*, f.geom AS shape FROM contributions c"
            " LEFT JOIN footprints f ON f.uuid = c.uuid ORDER BY CAST(platform_id AS INTEGER)"
        )
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row)) for row in cursor]

    return _rows


@pytest.fixture
def place(ws):
    """(longitude, latitude) of a contribution by its title; None without position."""
    from enaction_plugin.core.geometry import blob_point

    def _place(title):
        query = "SELECT geom FROM contributions WHERE title = ?"
        return blob_point(ws.db.execute(query, (title,)).fetchone()[0])

    return _place


def told(result):
    """What an import said, as one text."""
    return "\n".join(str(notice.sentence) for notice in result.notices)


def every(ws):
    return ws.contributions.count(ContributionFilter()).total
