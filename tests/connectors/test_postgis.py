"""A workspace published to a real PostGIS, and again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Any

import psycopg2
import pytest

from enaction_plugin.core.errors import EnactionError
from enaction_plugin.core.exporting.postgis import Counts, Publication
from enaction_plugin.core.identity import source_uuid
from enaction_plugin.core.model.contribution import Comment, Contribution
from enaction_plugin.core.model.district import District
from enaction_plugin.core.shapes import to_wkb
from enaction_plugin.core.workspace import Workspace
from tests.platform.postgres import Postgres

SQUARE = [[[[2.8, 50.4], [2.9, 50.4], [2.9, 50.5], [2.8, 50.5], [2.8, 50.4]]]]
_numbers = count(1)


def contribution(number: int, **values: Any) -> Contribution:
    given = {
        "uuid": source_uuid("t", str(number)),
        "platform_id": str(number),
        "source": "t",
        "title": f"Idée {number}",
        "body": "Écrivez à jean@exemple.fr ; 100 % d'accord'",
        "created_at": "2018-03-02T10:00:00.000Z",
        "author": f"Compte {number}",
        "lon": 2.8 + number / 1000,
        "lat": 50.43,
    }
    return Contribution(**{**given, **values})


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "a.gpkg", name="Concertation") as made:
        made.author = "AB"
        made.upsert_contributions([contribution(number) for number in range(1, 21)])
        made.upsert_comments([Comment("c1", contribution(1).uuid, "D'accord\x00 !", "Compte 9")])
        area = to_wkb({"type": "MultiPolygon", "coordinates": SQUARE})
        made.districts.replace("qpv", "2024", "ANCT", [District("QP1", "Grande Résidence", area)])
        made.tag(made.contributions.ids()[:3], "E1")
        yield made


@pytest.fixture
def schema(postgres: Postgres) -> str:
    with postgres.connect() as db:
        db.execute("CREATE EXTENSION IF NOT EXISTS postgis SCHEMA public")
    return f"publie_{next(_numbers)}"


@pytest.fixture
def connect(postgres: Postgres) -> Iterator[Callable[[], Any]]:
    opened: list[Any] = []

    def one() -> Any:
        opened.append(
            psycopg2.connect(
                host="127.0.0.1", port=postgres.port, user="postgres", dbname="postgres"
            )
        )
        return opened[-1]

    yield one
    for connection in opened:
        connection.close()


def rows(connection: Any, statement: str) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(statement)
        found: list[tuple[Any, ...]] = cursor.fetchall()
    connection.rollback()
    return found


def test_colleagues_see_what_the_workspace_says(
    workspace: Workspace, schema: str, connect: Callable[[], Any]
) -> None:
    db = connect()

    done = Publication(workspace, db, schema).run()

    assert (done.changed, done.removed, done.unchanged) == (0, 0, 0)
    tagged = rows(
        db,
        f"SELECT title, priorities, status, ST_AsText(geom), created_at AT TIME ZONE 'UTC'"
        f" FROM {schema}.contributions WHERE main_priority = 'E1' ORDER BY title",
    )
    assert len(tagged) == 3
    title, priorities, status, point, created = tagged[0]
    assert (priorities, status, created.isoformat()) == ("E1", "todo", "2018-03-02T10:00:00")
    assert point == f"POINT({2.8 + int(title.split()[1]) / 1000:.3f} 50.43)"
    inside = rows(
        db,
        f"SELECT d.name, count(*) FROM {schema}.districts d JOIN {schema}.contributions c"
        " ON ST_Contains(d.geom, c.geom) GROUP BY 1",
    )
    assert inside == [("Grande Résidence", 20)]
    assert rows(db, f"SELECT body FROM {schema}.comments") == [("D'accord !",)]


def test_nobody_is_told_from_what_is_published(
    workspace: Workspace, schema: str, connect: Callable[[], Any]
) -> None:
    db = connect()
    Publication(workspace, db, schema).run()
    assert rows(db, f"SELECT DISTINCT author, assignee FROM {schema}.contributions") == [
        (None, None)
    ]
    assert rows(db, f"SELECT count(*) FROM {schema}.contributions WHERE body LIKE '%@%'") == [(0,)]
    assert rows(db, f"SELECT to_regclass('{schema}.notes')") == [(None,)]

    Publication(workspace, db, schema, anonymous=False).run()

    assert rows(db, f"SELECT count(*) FROM {schema}.contributions WHERE author LIKE 'Compte%'") == [
        (20,)
    ]


def test_only_what_changed_is_written_again(
    workspace: Workspace, schema: str, connect: Callable[[], Any]
) -> None:
    db = connect()
    first = Publication(workspace, db, schema).run()
    same = Publication(workspace, db, schema).run()
    before = dict(rows(db, f"SELECT uuid, xmin::text FROM {schema}.contributions"))
    workspace.untag(workspace.contributions.ids()[:1], "E1")
    workspace.upsert_contributions([contribution(5, title="Autre"), contribution(99)])

    again = Publication(workspace, db, schema).run()

    assert same == Counts(unchanged=first.added)
    assert (again.added, again.changed, again.removed) == (1, 2, 1)
    after = dict(rows(db, f"SELECT uuid, xmin::text FROM {schema}.contributions"))
    assert sum(after[uuid] != version for uuid, version in before.items()) == 2


def test_what_is_changed_in_the_schema_is_put_back(
    workspace: Workspace, schema: str, connect: Callable[[], Any]
) -> None:
    db = connect()
    Publication(workspace, db, schema).run()
    with db, db.cursor() as cursor:
        cursor.execute(f"DELETE FROM {schema}.contributions WHERE title = 'Idée 7'")
        cursor.execute(f"UPDATE {schema}.contributions SET title = 'X' WHERE title = 'Idée 8'")
        cursor.execute(
            f"INSERT INTO {schema}.contributions (uuid, enaction_hash) VALUES ('zz', '')"
        )

    done = Publication(workspace, db, schema).run()

    assert (done.added, done.changed, done.removed) == (1, 1, 1)
    assert rows(db, f"SELECT count(*) FROM {schema}.contributions WHERE title = 'X'") == [(0,)]
    assert rows(db, f"SELECT count(*) FROM {schema}.contributions") == [(20,)]


def test_a_schema_of_somebody_else_is_left_alone(
    workspace: Workspace, schema: str, connect: Callable[[], Any], tmp_path: Path
) -> None:
    db = connect()
    with db, db.cursor() as cursor:
        cursor.execute(f"CREATE SCHEMA {schema}; CREATE TABLE {schema}.contributions (a int)")

    with pytest.raises(EnactionError, match="did not make"):
        Publication(workspace, db, schema).run()
    assert rows(db, f"SELECT count(*) FROM {schema}.contributions") == [(0,)]

    other = f"{schema}_b"
    Publication(workspace, db, other).run()
    with Workspace.create(tmp_path / "autre.gpkg", name="Autre") as second:
        with pytest.raises(EnactionError, match="another workspace"):
            Publication(second, db, other).run()
        Publication(second, db, other).run(replace=True)
    assert rows(db, f"SELECT count(*) FROM {other}.contributions") == [(0,)]


def test_an_interrupted_refresh_leaves_what_was_there(
    workspace: Workspace, schema: str, connect: Callable[[], Any]
) -> None:
    class Stop:
        def report(self, fraction: float) -> None:
            if fraction > 0.5:
                raise KeyboardInterrupt

        def check(self) -> None:
            pass

    db = connect()
    Publication(workspace, db, schema).run()
    workspace.upsert_contributions([contribution(99)])

    with pytest.raises(KeyboardInterrupt):
        Publication(workspace, db, schema).run(progress=Stop())

    assert rows(db, f"SELECT count(*) FROM {schema}.contributions") == [(20,)]


@pytest.mark.parametrize("name", ["", "a b", '"; DROP SCHEMA public', "%s", "1a", "x" * 64])
def test_a_name_that_names_no_schema_is_refused(
    workspace: Workspace, connect: Callable[[], Any], name: str
) -> None:
    with pytest.raises(EnactionError, match="cannot be the name"):
        Publication(workspace, connect(), name).run()


def test_a_database_without_postgis_says_so(
    workspace: Workspace, postgres: Postgres, connect: Callable[[], Any]
) -> None:
    with postgres.connect() as db:
        db.execute("DROP DATABASE IF EXISTS nue")
        db.execute("CREATE DATABASE nue TEMPLATE template0")
    bare = psycopg2.connect(host="127.0.0.1", port=postgres.port, user="postgres", dbname="nue")
    try:
        with pytest.raises(EnactionError, match="has no PostGIS"):
            Publication(workspace, bare, "enaction").run()
    finally:
        bare.close()
