"""Two workspaces merged by file: as often as one likes, in any order, with the same result."""

from __future__ import annotations

import json
import shutil
import sqlite3
import zipfile
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from enaction_plugin.core.sync import sync_status
from enaction_plugin.core.sync.byfile import workfile
from enaction_plugin.core.sync.byfile.errors import NotAWorkFile, SameFile
from enaction_plugin.core.sync.byfile.merge import MergeReport, merge_file
from enaction_plugin.core.sync.questions import decide, list_questions
from enaction_plugin.core.workspace import NotAWorkspace, Workspace, WorkspaceTooNew
from enaction_plugin.core.workspace.database import set_state
from tests.core.workspace.conftest import PLAN, contribution

NAMES = ("a", "b", "c")
SLOW = settings(
    max_examples=8,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("merging") / "template.gpkg"
    with Workspace.create(path, plan=PLAN) as made:
        made.upsert_contributions([contribution(number) for number in (1, 2)])
    return path


class World:
    """Planners with workspaces that started from the same file."""

    def __init__(self, folder: Path, template: Path) -> None:
        self._folder = folder
        self._open = ExitStack()
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        self.all: dict[str, Workspace] = {}
        for name in NAMES:
            self.all[name] = self.copy(template, name)

    def copy(self, path: Path, name: str) -> Workspace:
        """A workspace of its own, from a file."""
        target = self._folder / f"{name}.gpkg"
        shutil.copy(path, target)
        opened = self._open.enter_context(Workspace.open(target))
        opened.author = name
        return opened

    def frozen(self, name: str, label: str) -> Path:
        """The file of a planner as it is now, on a stick."""
        target = self._folder / f"{label}-{name}.gpkg"
        with sqlite3.connect(target) as copy:
            self.all[name].db.backup(copy)
        copy.close()
        return target

    def close(self) -> None:
        self._open.close()


@pytest.fixture
def world(tmp_path: Path, template: Path) -> Iterator[World]:
    made = World(tmp_path / "world", template)
    yield made
    made.close()


def state(ws: Workspace) -> dict[str, Any]:
    """All that planners did, as a comparison sees it."""
    read = ws.db.execute
    return {
        "links": sorted(read("SELECT uuid, contribution, term, role, note FROM taggings")),
        "fields": sorted(
            read(
                "SELECT uuid, coalesce(status, 'todo'), coalesce(answer, ''),"
                " coalesce(assignee, ''), title FROM contributions"
            )
        ),
        "asides": sorted(read("SELECT contribution, field, value, dot FROM sync_proposal")),
        "notes": sorted(read("SELECT uuid, body FROM notes")),
    }


gestures = st.lists(
    st.tuples(
        st.sampled_from(NAMES),
        st.sampled_from(
            [
                ("tag", "E1"),
                ("tag", "G01"),
                ("untag", "E1"),
                ("status", "accepted"),
                ("status", "rejected"),
                ("status", None),
                ("answer", "Oui"),
                ("answer", "Non"),
                ("table", "study"),
                ("undo", None),
                ("redo", None),
                ("enter", "Atelier"),
                ("retitle", "Autre titre"),
                ("delete", None),
                ("note", "vu"),
                ("merge a", None),
                ("merge b", None),
                ("merge c", None),
            ]
        ),
        st.integers(1, 2),
    ),
    max_size=14,
)


STATEMENTS = {
    "table": "UPDATE contributions SET status = :value WHERE fid = :fid",
    "enter": "INSERT INTO contributions (title) VALUES (:value || :who)",
    "retitle": "UPDATE contributions SET title = :value || :who WHERE source = ''"
    " AND fid = (SELECT max(fid) FROM contributions)",
    "delete": "DELETE FROM contributions WHERE source = ''"
    " AND fid = (SELECT max(fid) FROM contributions)",
    "note": "INSERT INTO notes (contribution, body)"
    " SELECT uuid, :value FROM contributions WHERE fid = :fid",
}


def act(world: World, who: str, what: str, value: Any, fid: int) -> None:
    """One gesture of a planner, in the plugin or in another program."""
    ws = world.all[who]
    if what in STATEMENTS:
        ws.db.execute(STATEMENTS[what], {"value": value, "fid": fid, "who": who})
    elif what in ("tag", "untag"):
        getattr(ws, what)([fid], value)
    elif what in ("undo", "redo"):
        getattr(ws, what)()
    elif not what.startswith("merge"):
        ws.assess([fid], what, value)
    elif world.all[what[-1]] is not ws:
        merge_file(ws, world.all[what[-1]].path)


@SLOW
@given(gestures, st.permutations(["b", "c", "b", "c"]))
def test_the_order_and_the_number_of_merges_do_not_matter(tmp_path, template, history, order):
    world = World(tmp_path / "w", template)
    try:
        for who, (what, value), fid in history:
            act(world, who, what, value, fid)
        files = {name: world.frozen(name, "stick") for name in "abc"}
        one, other = world.copy(files["a"], "one"), world.copy(files["a"], "other")
        for name in "bc":
            merge_file(one, files[name])
        for name in order:
            merge_file(other, files[name])
        again = merge_file(one, files["b"])

        assert state(one) == state(other)
        assert (again.merged, again.conflicts) == (0, 0)
    finally:
        world.close()


@SLOW
@given(gestures)
def test_once_all_is_decided_and_passed_on_everybody_has_the_same(tmp_path, template, history):
    world = World(tmp_path / "w", template)
    try:
        for who, (what, value), fid in history:
            act(world, who, what, value, fid)
        for _ in range(2):
            for name in "bc":
                merge_file(world.all["a"], world.all[name].path)
        for question in list_questions(world.all["a"]):
            decide(world.all["a"], question, "mine")
        for _ in range(2):
            for who, name in (("b", "a"), ("c", "a"), ("b", "c"), ("a", "b"), ("a", "c")):
                merge_file(world.all[who], world.all[name].path)

        states = [{**state(ws), "asides": ()} for ws in world.all.values()]
        assert states[0] == states[1] == states[2]
        assert [sync_status(ws).to_decide for ws in world.all.values()] == [0, 0, 0]
        assert all(ws.check().ok for ws in world.all.values())
    finally:
        world.close()


def test_a_later_file_of_a_colleague_goes_on_from_the_earlier_one(world: World) -> None:
    a, b = world.all["a"], world.all["b"]
    b.assess([1], "status", "study")
    merge_file(a, b.path)
    b.assess([1], "status", "accepted")

    report = merge_file(a, b.path)

    assert (report.decisions, report.conflicts) == (1, 0)
    assert status(a, 1) == "accepted"


def test_different_decisions_wait_side_by_side_and_none_is_overwritten(world: World) -> None:
    a, b, c = world.all.values()
    a.assess([1], "status", "accepted")
    b.assess([1], "status", "rejected")
    c.assess([1], "status", "study")

    for other in (b, c):
        merge_file(a, other.path)

    assert status(a, 1) == "accepted"
    assert [(q.mine, q.theirs, q.their_by) for q in list_questions(a)] == [
        ("accepted", "rejected", "b"),
        ("accepted", "study", "c"),
    ]
    assert sync_status(a).to_decide == 2


@pytest.mark.parametrize(
    ("choice", "value", "kept"),
    [("mine", None, "accepted"), ("theirs", None, "rejected"), ("value", "study", "study")],
)
def test_a_decision_settles_it_for_everybody(
    world: World, choice: str, value: Any, kept: str
) -> None:
    a, b = world.all["a"], world.all["b"]
    a.assess([1], "status", "accepted")
    b.assess([1], "status", "rejected")
    merge_file(a, b.path)

    decide(a, list_questions(a)[0], choice, value)
    merge_file(b, a.path)
    merge_file(a, b.path)

    assert (status(a, 1), status(b, 1)) == (kept, kept)
    assert list_questions(a) == list_questions(b) == []


def test_the_history_tells_who_decided_in_the_other_file(world: World) -> None:
    a, b = world.all["a"], world.all["b"]
    b.assess([1], "answer", "Oui, au printemps.")
    merge_file(a, b.path)

    (line,) = a.contributions.detail(1).history
    assert (line.field, line.after, line.author) == ("answer", "Oui, au printemps.", "b")


def test_what_a_colleague_removed_goes_to_the_trash(world: World) -> None:
    a, b = world.all["a"], world.all["b"]
    a.tag([1], "E1")
    merge_file(b, a.path)
    b.untag([1], "E1")

    report = merge_file(a, b.path)

    assert report.unlinked == 1
    assert a.contributions.detail(1).taggings == ()
    why = a.db.execute("SELECT why, json_extract(doc, '$.removed_by') FROM sync_trash").fetchall()
    assert why == [("removed", "b")]


def test_a_dry_run_says_the_same_and_writes_nothing(world: World) -> None:
    a, b = world.all["a"], world.all["b"]
    b.tag([1, 2], "G01")
    b.assess([1], "status", "study")
    b.db.execute("INSERT INTO contributions (title) VALUES ('Atelier')")
    before = a.path.read_bytes()

    said = merge_file(a, b.path, dry_run=True)

    assert a.path.read_bytes() == before
    assert numbers(said) == numbers(merge_file(a, b.path))


def test_what_came_by_file_waits_for_the_platform_like_any_other_work(world: World) -> None:
    a, b = world.all["a"], world.all["b"]
    b.tag([1], "E1")
    b.assess([2], "status", "study")

    merge_file(a, b.path)

    assert sync_status(a).pending == 2
    assert [row.sync_state for row in a.contributions.rows([1, 2])] == ["pending", "pending"]


def test_contributions_only_the_colleague_has_come_with_their_comments_and_work(
    world: World,
) -> None:
    a, b = world.all["a"], world.all["b"]
    b.upsert_contributions([contribution(3)])
    b.tag(b.contributions.ids()[:1], "E2")

    report = merge_file(a, b.path)

    assert (report.added, report.links) == (1, 1)
    (row,) = [r for r in a.contributions.rows(a.contributions.ids()) if r.number == "3"]
    assert (row.title, row.priorities) == ("Idée 3", "E2")


def test_a_place_changed_on_both_sides_is_asked_about(world: World) -> None:
    """Also where both were moved to one place at one moment, and one of them once more."""
    a, b = world.all["a"], world.all["b"]
    a.db.execute(
        "INSERT INTO contributions (title, geom) SELECT 'Atelier', geom FROM contributions"
        " WHERE fid = 1"
    )
    merge_file(b, a.path)
    b.upsert_contributions([contribution(7, lon=2.9)])
    for ws, number in ((a, "2"), (b, "2"), (b, "7")):
        ws.db.execute(
            "UPDATE contributions SET geom = (SELECT geom FROM contributions WHERE platform_id = ?)"
            " WHERE title = 'Atelier'",
            (number,),
        )
        ws.db.execute("UPDATE sync_history SET at = '2018-11-20T09:42:00.000Z'")

    merge_file(a, b.path)

    (question,) = list_questions(a)
    assert question.field == "position"
    assert len({question.base, question.mine, question.theirs}) == 3


# Files of waiting work


def test_waiting_work_is_readable_and_comes_back_whole(world: World, tmp_path: Path) -> None:
    a, b = world.all["a"], world.all["b"]
    b.tag([1], "G01")
    b.assess([2], "answer", "=SOMME(A1)")
    b.db.execute("INSERT INTO contributions (title) VALUES ('Atelier')")
    path = tmp_path / "travail.zip"

    assert workfile.export(b, path) == 3
    with zipfile.ZipFile(path) as archive:
        table = archive.read("travail.csv").decode("utf-8-sig")
        entered = json.loads(archive.read("saisies.geojson"))
    assert "'=SOMME(A1)" in table
    assert "rattachement;;G01;b" in table
    assert entered["features"][0]["properties"]["title"] == "Atelier"

    first, second = merge_file(a, path), merge_file(a, path)
    by_file, by_work = state(world.all["c"]), state(a)
    merge_file(world.all["c"], b.path)
    by_file = state(world.all["c"])
    assert by_work == by_file
    assert first.merged > 0
    assert second.merged == 0


def test_work_on_contributions_that_are_not_here_stays_in_the_file(
    world: World, tmp_path: Path
) -> None:
    a, b = world.all["a"], world.all["b"]
    b.upsert_contributions([contribution(3)])
    b.tag(b.contributions.ids()[:1], "E2")
    workfile.export(b, tmp_path / "w.zip")

    report = merge_file(a, tmp_path / "w.zip")
    assert report.merged == 0
    assert "not in this workspace: 1" in str(report.notices[0])

    a.upsert_contributions([contribution(3)])
    assert merge_file(a, tmp_path / "w.zip").links == 1


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b'{"format": "other"}',
        b'{"format":"enaction-work","version":9}',
        b'{"format":"enaction-work","version":1}\n{"contribution": 3}',
        b'{"format":"enaction-work","version":1}\nnot json',
        b"\xff\xfe\x00",
    ],
)
def test_a_damaged_file_of_work_is_refused_whole(
    world: World, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "w.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("travail.jsonl", content)
    before = state(world.all["a"])
    with pytest.raises(NotAWorkFile):
        merge_file(world.all["a"], path)
    path.write_bytes(b"no zip at all")
    with pytest.raises(NotAWorkFile):
        merge_file(world.all["a"], path)
    assert state(world.all["a"]) == before


# Files nobody should trust


def test_a_trigger_in_a_colleagues_file_does_not_run(world: World) -> None:
    a, b = world.all["a"], world.all["b"]
    b.tag([1], "E1")
    b.db.execute("CREATE TRIGGER evil AFTER INSERT ON taggings BEGIN DELETE FROM terms; END")
    before = b.path.read_bytes()

    merge_file(a, b.path)

    assert a.contributions.detail(1).taggings != ()
    assert a.plan().terms
    assert b.path.read_bytes() == before


@pytest.mark.parametrize("table", ["taggings", "sync_history"])
def test_a_view_in_the_place_of_a_table_is_refused(world: World, table: str) -> None:
    b = world.all["b"]
    b.db.execute(f"ALTER TABLE {table} RENAME TO other")
    b.db.execute(f"CREATE VIEW {table} AS SELECT * FROM other")
    with pytest.raises(NotAWorkspace):
        merge_file(world.all["a"], b.path)


def test_a_column_that_computes_is_refused(world: World) -> None:
    a, b = world.all["a"], world.all["b"]
    b.db.execute("ALTER TABLE notes RENAME TO plain")
    b.db.execute(
        "CREATE TABLE notes (fid INTEGER PRIMARY KEY, uuid TEXT, contribution TEXT, author TEXT,"
        " body TEXT GENERATED ALWAYS AS (replace('x', 'x', 'y')), at TEXT, shared INTEGER)"
    )
    b.db.execute("INSERT INTO notes (uuid, contribution) VALUES ('n', 'x')")
    with pytest.raises(NotAWorkspace):
        merge_file(a, b.path)
    assert a.db.execute("SELECT count(*) FROM notes").fetchone() == (0,)


def test_its_own_file_and_a_newer_one_are_refused(world: World) -> None:
    a, b = world.all["a"], world.all["b"]
    with pytest.raises(SameFile):
        merge_file(a, a.path)
    with b.transaction() as db:
        set_state(db, "schema", 999)
    with pytest.raises(WorkspaceTooNew):
        merge_file(a, b.path)


def status(ws: Workspace, fid: int) -> str:
    (row,) = ws.contributions.rows([fid])
    return row.status


def numbers(report: MergeReport) -> dict[str, Any]:
    left_out = ("started", "ended", "dry_run", "backup")
    return {name: value for name, value in vars(report).items() if name not in left_out}
