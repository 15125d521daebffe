"""The platform on SQLite and on PostgreSQL, in this process and as a real server."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator
from contextlib import ExitStack
from itertools import count
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.platform.postgres import Postgres, binaries, running_postgres
from tests.platform.serving import Served, listening, prepare, serving


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    folder = binaries()
    if folder is None:
        pytest.skip("PostgreSQL is not installed (apt install postgresql)")
    with running_postgres(folder) as server:
        yield server


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty database, of each kind in turn."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'platform.sqlite'}"
    url: str = request.getfixturevalue("postgres").new_database()
    return url


@pytest.fixture
def served(database_url: str) -> Iterator[Served]:
    """A server process with three contributions."""
    with serving(database_url, prepare(database_url)) as platform:
        yield platform


@pytest.fixture
def platform_url(served: Served) -> str:
    return served.url


class Client:
    """What a planner's program does: calls, batches, and the feed read to its end."""

    def __init__(self, http: Any, token: str) -> None:
        self.http = http
        self.headers = {"Authorization": f"Bearer {token}"}
        self.device = str(uuid.uuid4())

    def get(self, path: str = "", **options: Any) -> Any:
        headers = {**self.headers, **options.pop("headers", {})}
        return self.http.get(f"/api/v1{path}", headers=headers, **options)

    def post(self, **options: Any) -> Any:
        headers = {**self.headers, **options.pop("headers", {})}
        return self.http.post("/api/v1/changes", headers=headers, **options)

    def send(self, *ops: dict[str, Any], batch: str = "") -> dict[str, Any]:
        """The answer to a batch of `ops`, which must be accepted as a whole."""
        body = {"device": self.device, "batch": batch or new_uuid(), "ops": list(ops)}
        # The standard library's JSON, which also writes NaN.
        content = json.dumps(body).encode()
        answer = self.post(content=content, headers={"Content-Type": "application/json"})
        assert answer.status_code == 200, answer.text
        read: dict[str, Any] = answer.json()
        assert [result["op"] for result in read["results"]] == [op["op"] for op in ops]
        return read

    def do(self, op: dict[str, Any]) -> dict[str, Any]:
        """The result of one operation sent alone."""
        result: dict[str, Any] = self.send(op)["results"][0]
        return result

    def feed(self, after: int = 0, limit: int = 1000) -> list[dict[str, Any]]:
        """Every change after a seq, page by page."""
        changes: list[dict[str, Any]] = []
        more = True
        while more:
            page = self.get("/changes", params={"after": after, "limit": limit}).json()
            changes += page["changes"]
            after, more = page["next"], page["more"]
        return changes

    def entity(self, kind: str, identifier: str) -> dict[str, Any]:
        """The latest state of one entity."""
        (found,) = [c for c in self.feed() if (c["kind"], c["id"]) == (kind, identifier)]
        return found

    def contributions(self) -> list[str]:
        return [change["id"] for change in self.feed() if change["kind"] == "contribution"]


@pytest.fixture
def connect(database_url: str) -> Iterator[Any]:
    """`connect(contributions=3, **limits)`: a planner's and a reader's client."""
    with ExitStack() as opened:

        def open_platform(contributions: int = 3, **limits: Any) -> tuple[Client, Client]:
            tokens = prepare(database_url, contributions)
            url = opened.enter_context(listening(database_url, **limits))
            http = opened.enter_context(httpx.Client(base_url=url))
            return Client(http, tokens[0]), Client(http, tokens[1])

        yield open_platform


@pytest.fixture
def planner(connect: Any) -> Client:
    """A planner's client of a platform with three contributions."""
    client: Client = connect()[0]
    return client


_numbers = count(1)


def new_uuid() -> str:
    """A UUID nobody has; numbered, so that a failure is easy to read."""
    return f"00000000-0000-7000-8000-{next(_numbers):012x}"
