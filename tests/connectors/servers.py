"""Real servers of other people's software on loopback: pygeoapi and QGIS Server.

Both serve the same table of a PostGIS of one's own, `contributions`: the columns an
agency would make, a time kept by a trigger, and comments in a table beside it.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import yaml

from tests.platform.postgres import Postgres, free_port

ROOT = Path(__file__).parents[2]
PYGEOAPI = ROOT / ".venv-pygeoapi" / "bin" / "python"
QGIS_SERVER = Path("/usr/bin/qgis_mapserver")
START_SECONDS = 60

TABLES = """
CREATE EXTENSION IF NOT EXISTS postgis SCHEMA public;
DROP TABLE IF EXISTS {schema}.comments, {schema}.contributions;
CREATE TABLE {schema}.contributions (
  id serial PRIMARY KEY,
  ext_id text UNIQUE,
  title text NOT NULL,
  description text,
  theme text,
  status text,
  answer text,
  author text,
  tags text,
  priority text,
  votes_for integer DEFAULT 0,
  votes_against integer DEFAULT 0,
  created_at timestamptz DEFAULT now(),
  updated_at timestamptz DEFAULT clock_timestamp(),
  geom geometry(Point, 4326)
);
CREATE TABLE {schema}.comments (
  id serial PRIMARY KEY,
  contribution_id integer,
  author text,
  body text,
  created_at timestamptz DEFAULT now(),
  geom geometry(Point, 4326)
);
CREATE OR REPLACE FUNCTION {schema}.touched() RETURNS trigger LANGUAGE plpgsql AS
  $$ BEGIN NEW.updated_at = clock_timestamp(); RETURN NEW; END $$;
CREATE TRIGGER touched BEFORE UPDATE ON {schema}.contributions
  FOR EACH ROW EXECUTE FUNCTION {schema}.touched();
"""


class Table:
    """The table behind a server, for what tests do and look at directly."""

    def __init__(self, postgres: Postgres, schema: str) -> None:
        self.postgres = postgres
        self.schema = schema
        with postgres.connect() as db:
            db.execute(f"CREATE SCHEMA IF NOT EXISTS {schema}")
            db.execute(TABLES.format(schema=schema))

    def empty(self) -> None:
        self.run("TRUNCATE contributions, comments RESTART IDENTITY")

    def fill(self, count: int) -> None:
        """So many invented contributions around Lens."""
        self.run(
            "INSERT INTO contributions (ext_id, title, description, theme, author, votes_for, geom)"
            " SELECT 'LENS-' || n, 'Idée ' || n, 'Une piste <le long> du canal & plus.',"
            " 'Se déplacer', 'Bruno K.', n, ST_SetSRID(ST_MakePoint(2.83 + n * 1e-5, 50.43), 4326)"
            f" FROM generate_series(1, {count}) n"
        )

    def run(self, statement: str, *values: Any) -> list[tuple[Any, ...]]:
        with self.postgres.connect() as db:
            db.execute(f"SET search_path TO {self.schema}, public")
            cursor = db.execute(statement, values)  # type: ignore[call-overload]
            return cursor.fetchall() if cursor.description else []

    def row(self, identifier: int) -> dict[str, Any]:
        names = ["id", "ext_id", "title", "description", "theme"]
        names += ["status", "answer", "author", "tags", "priority"]
        (values,) = self.run(
            f"SELECT {', '.join(names)} FROM contributions WHERE id = %s", identifier
        )
        return dict(zip(names, values))


@contextmanager
def pygeoapi(table: Table, folder: Path) -> Iterator[str]:
    """pygeoapi with the collections `contributions` and `comments`; its address."""
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    config = folder / "pygeoapi.yml"
    config.write_text(yaml.safe_dump(_pygeoapi_config(table, port)), encoding="utf-8")
    document = folder / "openapi.yml"
    environment = {
        **os.environ,
        "PYGEOAPI_CONFIG": str(config),
        "PYGEOAPI_OPENAPI": str(document),
    }
    command = PYGEOAPI.with_name("pygeoapi")
    subprocess.run(
        [command, "openapi", "generate", config, "--output-file", document],
        env=environment,
        check=True,
        capture_output=True,
        timeout=START_SECONDS,
    )
    serve = (
        "from werkzeug.serving import run_simple\n"
        "from pygeoapi.flask_app import APP\n"
        f"run_simple('127.0.0.1', {port}, APP, threaded=True)\n"
    )
    with _running([PYGEOAPI, "-c", serve], environment, folder / "pygeoapi.log"):
        _wait_for(f"{address}/conformance?f=json")
        yield address


def _pygeoapi_config(table: Table, port: int) -> dict[str, Any]:
    def collection(name: str, time_field: str) -> dict[str, Any]:
        return {
            "type": "collection",
            "title": name,
            "description": name,
            "keywords": ["essai"],
            "extents": {"spatial": {"bbox": [2.6, 50.3, 3.0, 50.6]}},
            "providers": [
                {
                    "type": "feature",
                    "name": "PostgreSQL",
                    "editable": True,
                    "data": {
                        "host": "127.0.0.1",
                        "port": table.postgres.port,
                        "dbname": "postgres",
                        "user": "postgres",
                        "search_path": [table.schema, "public"],
                    },
                    "id_field": "id",
                    "table": name,
                    "geom_field": "geom",
                    "time_field": time_field,
                    "count": True,
                }
            ],
        }

    url = f"http://127.0.0.1:{port}"
    return {
        "server": {
            "bind": {"host": "127.0.0.1", "port": port},
            "url": url,
            "mimetype": "application/json; charset=UTF-8",
            "encoding": "utf-8",
            "languages": ["fr-FR"],
            "map": {"url": "https://tile.example/{z}/{x}/{y}.png", "attribution": "essai"},
            "limits": {"default_items": 50, "max_items": 100},
        },
        "logging": {"level": "ERROR"},
        "metadata": {
            "identification": {
                "title": "Contributions d'essai",
                "description": "essai",
                "keywords": ["essai"],
                "keywords_type": "theme",
                "terms_of_service": "https://example.invalid",
                "url": url,
            },
            "license": {"name": "essai", "url": url},
            "provider": {"name": "essai", "url": url},
            "contact": {"name": "essai", "email": "essai@example.invalid", "url": url},
        },
        "resources": {
            "contributions": collection("contributions", "updated_at"),
            "comments": collection("comments", "created_at"),
        },
    }


@contextmanager
def qgis_server(table: Table, folder: Path) -> Iterator[str]:
    """QGIS Server with the layer `contributions` open to editing; the address of its API."""
    with _qgis_server(folder, str(table.postgres.port), table.schema) as address:
        yield f"{address}/wfs3"


@contextmanager
def outlines_server(file: Path, folder: Path) -> Iterator[str]:
    """QGIS Server with the outlines of a file, as the layer `quartiers`; its address."""
    with _qgis_server(folder, str(file)) as address:
        yield address


@contextmanager
def _qgis_server(folder: Path, *source: str) -> Iterator[str]:
    project = folder / "projet.qgs"
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_RUNTIME_DIR": str(folder),
        "QGIS_CUSTOM_CONFIG_PATH": str(folder / "qgis"),
        "LC_ALL": "C.UTF-8",
    }
    folder.chmod(0o700)
    made = subprocess.run(
        [
            *(sys.executable, "-m", "tests.connectors.qgis_project", project),
            *source,
        ],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=START_SECONDS,
        check=False,
    )
    if not project.exists():
        raise RuntimeError(f"the project was not made: {made.stderr}")
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    command = [QGIS_SERVER, "-p", project, "-l", "2", f"127.0.0.1:{port}"]
    with _running(command, environment, folder / "qgis_server.log"):
        _wait_for(f"{address}/wfs3/collections.json")
        yield address


@contextmanager
def _running(command: list[Any], environment: dict[str, str], log: Path) -> Iterator[None]:
    with log.open("wb") as said:
        process = subprocess.Popen(
            [str(word) for word in command], env=environment, stdout=said, stderr=said
        )
    try:
        yield
    finally:
        process.terminate()
        try:
            process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _wait_for(url: str) -> None:
    deadline = time.monotonic() + START_SECONDS
    while True:
        try:
            with urllib.request.urlopen(url, timeout=5):  # noqa: S310 - loopback
                return
        except (urllib.error.URLError, OSError):
            if time.monotonic() > deadline:
                raise
            time.sleep(0.2)
