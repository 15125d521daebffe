"""The real platform for any test: a database, tokens, and the server process.

`from tests.platform.serving import small_platform` in another suite's conftest.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
SOURCE = "atelier"


@dataclass(frozen=True)
class Served:
    """A platform that listens: its address, tokens, and its database."""

    url: str  # http://127.0.0.1:PORT
    planner_token: str
    reader_token: str
    database: str
    pid: int


def platform_command(*arguments: str, **options: Any) -> subprocess.CompletedProcess[str]:
    """Run `python -m enaction_platform …` to its end."""
    return subprocess.run(
        [sys.executable, "-m", "enaction_platform", *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        **options,
    )


def prepare(database: str, contributions: int = 3, demo: bool = False) -> tuple[str, str]:
    """Make a platform in `database`; a planner's and a reader's token."""
    from enaction_platform.security import Role, create_token
    from enaction_platform.services.importing import load_contributions, load_plan
    from enaction_platform.storage.database import Database

    opened = Database(database)
    opened.create("Plateforme d'essai")
    with opened.write() as connection:
        if demo:
            from enaction_platform.demo import demo_contributions, demo_plan

            document = demo_contributions(1)
            load_plan(connection, demo_plan())
            load_contributions(connection, document, document["source"])
        else:
            load_plan(connection, small_plan())
            load_contributions(connection, small_file(contributions), SOURCE)
    tokens = (
        create_token(opened, "Anna", Role.PLANNER),
        create_token(opened, "Lecture", Role.READER),
    )
    opened.close()
    return tokens


def planner(path: Path, name: str) -> str:
    """The token of one more planner of the platform whose database is the file `path`."""
    from enaction_platform.security import Role, create_token
    from enaction_platform.storage.database import Database

    opened = Database(f"sqlite:///{path}")
    token = create_token(opened, name, Role.PLANNER)
    opened.close()
    return token


@contextmanager
def serving(
    database: str,
    tokens: Sequence[str],
    workers: int = 1,
    environment: Mapping[str, str] | None = None,
) -> Iterator[Served]:
    """The server process on a free loopback port, stopped at the end."""
    command = [sys.executable, "-m", "enaction_platform", "serve", "--port", "0"]
    process = subprocess.Popen(
        [*command, "--database", database, "--workers", str(workers)],
        cwd=ROOT,
        env={**os.environ, **(environment or {})},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        line = process.stdout.readline() if process.stdout else ""
        if not line.startswith("Listening on "):
            raise RuntimeError(f"the platform did not start: {line}")
        url = line.split()[-1]
        yield Served(url, tokens[0], tokens[1], database, process.pid)
    finally:
        process.terminate()
        try:
            process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if process.stdout:
            process.stdout.close()


@contextmanager
def listening(database: str, **limits: Any) -> Iterator[str]:
    """The same server in a thread of this process, quicker to start; its address."""
    import uvicorn

    from enaction_platform.app import create_app
    from enaction_platform.serving import listen
    from enaction_platform.settings import Settings

    app = create_app(database, Settings(**limits))
    server = uvicorn.Server(uvicorn.Config(app, log_config=None, access_log=False))
    with listen("127.0.0.1", 0) as listener:
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        try:
            yield "http://{}:{}".format(*listener.getsockname())
        finally:
            server.should_exit = True
            thread.join()


@contextmanager
def small_platform(folder: Path, contributions: int = 3, demo: bool = False) -> Iterator[Served]:
    """A platform on SQLite in `folder`, with a few contributions or the demo data."""
    database = f"sqlite:///{folder / 'platform.sqlite'}"
    with serving(database, prepare(database, contributions, demo)) as served:
        yield served


def small_plan() -> dict[str, Any]:
    """One axis, five priorities E1 to E5, two actions and one operation."""
    terms: list[dict[str, Any]] = [
        {"code": "X1", "label": "Innovation", "kind": "axis", "position": 1},
        *(
            {"code": f"E{n}", "label": f"Enjeu {n}", "kind": "priority", "position": n}
            for n in range(1, 6)
        ),
        {
            "code": "G01",
            "label": "Des vélos",
            "kind": "action",
            "parent": "X1",
            "priorities": ["E1"],
        },
        {
            "code": "G02",
            "label": "Des arbres",
            "kind": "action",
            "parent": "X1",
            "priorities": ["E5"],
        },
        {"code": "A001", "label": "Une piste", "kind": "operation", "parent": "G01"},
    ]
    return {"name": "Plan d'essai (fictif)", "fictitious": True, "terms": terms}


def small_file(contributions: int) -> dict[str, Any]:
    """A FeatureCollection of so many invented contributions, the first with a comment."""
    features = [_feature(number) for number in range(1, contributions + 1)]
    if features:
        features[0]["properties"]["comments"] = [
            {"id": "1", "author": "Compte 7", "body": "Bonne idée", "created_at": "2018-03-02"}
        ]
    return {"type": "FeatureCollection", "source": SOURCE, "features": features}


def _feature(number: int) -> dict[str, Any]:
    return {
        "type": "Feature",
        "geometry": {"type": "Point", "coordinates": [2.83 + number * 1e-5, 50.43]},
        "properties": {
            "id": str(number),
            "title": f"Idée {number}",
            "body": "Une piste cyclable\nle long du canal, s'il vous plaît.",
            "category": "Se déplacer",
            "kind": "idea",
            "created_at": f"2018-03-{1 + number % 28:02d}T10:00:00Z",
            "votes_for": number % 40,
            "votes_against": number % 7,
            "author": f"Compte {number}",
        },
    }
