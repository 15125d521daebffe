"""Personal columns kept on purpose go after the day that was said. Names are fictitious."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from enaction_plugin.core.importing.contributions import import_contributions
from enaction_plugin.core.importing.errors import BadProfile
from enaction_plugin.core.importing.profile import Profile
from enaction_plugin.core.workspace import ContributionFilter, Workspace, erasing

TODAY = date.today()
TOMORROW = TODAY + timedelta(days=1)
HEAD = "id;titre;email\n"
FILE = HEAD + "1;Un banc;anna@exemple.fr\n2;Un arbre;bob@exemple.fr\n"


def kept(day, **more):
    return Profile(keep=frozenset({"email"}), erase_after=day and day.isoformat(), **more)


def authors(ws, source="Carte"):
    rows = ws.db.execute("SELECT author FROM contributions WHERE source = ? ORDER BY fid", [source])
    return [author for (author,) in rows]


def test_what_is_kept_goes_the_day_after_and_nothing_else_does(write, ws, load):
    load(write(FILE), profile=kept(TODAY))
    load(write(FILE, "autres.csv"), source="Autre", profile=kept(TOMORROW))
    ws.tag([1], "E1")
    before = ws.db.execute("SELECT fid, title, priorities FROM contributions").fetchall()
    assert erasing.erase(ws.db, TODAY) == 0
    assert authors(ws) == ["anna@exemple.fr", "bob@exemple.fr"]
    assert erasing.erase(ws.db, TOMORROW) == 2
    assert authors(ws) == ["", ""]
    assert authors(ws, "Autre") == ["anna@exemple.fr", "bob@exemple.fr"]
    assert ws.db.execute("SELECT fid, title, priorities FROM contributions").fetchall() == before
    assert [one.source for one in erasing.kept(ws.db)] == ["Autre"]
    assert erasing.erase(ws.db, TOMORROW) == 0


def test_no_trace_is_left_in_the_file(tmp_path, write):
    path = tmp_path / "t.gpkg"
    with Workspace.create(path) as ws:
        import_contributions(ws, write(FILE), "Carte", profile=kept(TODAY))
        ws.db.execute("DELETE FROM contributions WHERE fid = 2")  # into the trash
        assert "bob@exemple.fr" in str(ws.db.execute("SELECT doc FROM sync_trash").fetchall())
    assert b"anna@exemple.fr" in path.read_bytes()
    with Workspace.open(path) as ws:
        erasing.erase(ws.db, TOMORROW)
    for name in (b"anna@exemple.fr", b"bob@exemple.fr"):
        assert name not in path.read_bytes()


def test_opening_after_the_day_erases_and_says_how_many(tmp_path, write):
    path = tmp_path / "o.gpkg"
    yesterday = (TODAY - timedelta(days=1)).isoformat()
    with Workspace.create(path) as ws:
        import_contributions(ws, write(FILE), "Carte", profile=kept(TODAY))
        erasing.keep_until(ws.db, "Carte", yesterday)
    with Workspace.open(path, readonly=True) as ws:
        assert (ws.erased, authors(ws)) == (0, ["anna@exemple.fr", "bob@exemple.fr"])
    with Workspace.open(path) as ws:
        assert (ws.erased, authors(ws)) == (2, ["", ""])
    with Workspace.open(path) as ws:
        assert ws.erased == 0


def test_a_kept_column_read_as_a_text_is_erased_there_and_no_longer_found(write, ws, load):
    load(write(FILE), profile=kept(TODAY, columns={"body": ("email",)}))
    wanted = ContributionFilter(text="anna")
    assert len(ws.contributions.ids(wanted)) == 1
    erasing.erase(ws.db, TOMORROW)
    assert ws.db.execute(
        "SELECT DISTINCT title, body FROM contributions ORDER BY 1"
    ).fetchall() == [
        ("Un arbre", ""),
        ("Un banc", ""),
    ]
    assert len(ws.contributions.ids(wanted)) == 0


def test_erasing_is_no_change_to_send_and_the_next_file_is_not_a_surprise(write, ws, load):
    load(write(FILE), profile=kept(TODAY))
    dirty = "SELECT count(*) FROM sync_changed"
    (before,) = ws.db.execute(dirty).fetchone()
    erasing.erase(ws.db, TOMORROW)
    assert ws.db.execute(dirty).fetchone() == (before,)
    assert load(write(FILE)).unchanged == 2


def test_the_last_day_said_counts_and_no_day_is_none(write, ws, load):
    load(write(FILE), profile=kept(TODAY))
    load(write(FILE), profile=kept(TOMORROW))
    assert [one.after for one in erasing.kept(ws.db)] == [TOMORROW]
    load(write(FILE))  # nothing is kept: what withdrawn rows still say goes all the same
    assert [one.after for one in erasing.kept(ws.db)] == [TOMORROW]
    load(write(FILE), profile=kept(""))
    assert erasing.kept(ws.db) == []


def test_a_profile_whose_day_is_past_imports_nothing(write, ws, load):
    with pytest.raises(BadProfile, match="is past"):
        load(write(FILE), profile=kept(TODAY - timedelta(days=1)))
    assert authors(ws) == []
    with pytest.raises(BadProfile, match="a day like"):
        Profile.load({"erase_after": "31/12/2027"})


def test_the_report_says_the_day_and_the_profile_keeps_it(tmp_path, write, load):
    result = load(write(FILE), profile=kept(TOMORROW))
    assert f"after {TOMORROW.isoformat()}" in result.html()
    assert "No day was set" in load(write(FILE), profile=kept("")).html()
    path = tmp_path / "p.json"
    kept(TOMORROW).save(path)
    assert Profile.load(path) == kept(TOMORROW)
