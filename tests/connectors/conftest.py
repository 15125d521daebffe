"""Other people's servers, started once for all tests, and planners who use them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, NamedTuple, Union

import pytest

from enaction_plugin.core.connectors import geocontrib_platform, ogcapi_platform
from enaction_plugin.core.connectors.transport import RequestsTransport
from enaction_plugin.core.sync import Syncer, SyncReport
from enaction_plugin.core.workspace import Workspace
from tests.connectors import servers
from tests.connectors.geocontrib_server import Site, listening, small_site
from tests.platform.postgres import Postgres, binaries, running_postgres


class Place(NamedTuple):
    """A server with its table, which a test may fill and look at directly."""

    kind: str
    address: str
    table: servers.Table

    def platform(self, **options: Any) -> Any:
        return ogcapi_platform(self.address, RequestsTransport, **options)


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    folder = binaries()
    if folder is None:
        pytest.skip("PostgreSQL is not installed (apt install postgresql)")
    with running_postgres(folder) as server:
        yield server


@pytest.fixture(scope="session")
def pygeoapi(postgres: Postgres, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    if not servers.PYGEOAPI.exists():
        pytest.skip("pygeoapi is not installed: it needs Python 3.12 (scripts/bootstrap)")
    table = servers.Table(postgres, "pygeoapi")
    with servers.pygeoapi(table, tmp_path_factory.mktemp("pygeoapi")) as address:
        yield Place("pygeoapi", address, table)


@pytest.fixture(scope="session")
def qgis_server(postgres: Postgres, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    if not servers.QGIS_SERVER.exists():
        pytest.skip("QGIS Server is not installed (apt install qgis-server-bin qgis-server-wfs3)")
    table = servers.Table(postgres, "qgis")
    with servers.qgis_server(table, tmp_path_factory.mktemp("qgis")) as address:
        yield Place("qgis", address, table)


class Project(NamedTuple):
    """A GéoContrib project: what a planner needs of it, and what a test looks at."""

    address: str
    site: Site
    token: str = "jeton-admin"  # noqa: S105 - of a server that lives for one test

    def platform(self, **options: Any) -> Any:
        token = options.pop("token", self.token)
        return geocontrib_platform(
            self.address, lambda address: RequestsTransport(address, token), **options
        )

    def feature(self, title: str) -> dict[str, Any]:
        """The feature of a title, deleted or not."""
        (found,) = [
            one for one in self.site.features.values() if one["properties"]["title"] == title
        ]
        return found

    def values(self, title: str) -> dict[str, Any]:
        found: dict[str, Any] = self.feature(title)["properties"]
        return found


@pytest.fixture
def project() -> Iterator[Project]:
    """A project of GéoContrib with five contributions."""
    site = small_site()
    with listening(site) as address:
        yield Project(f"{address}/projet/{site.slug}", site)


@pytest.fixture(params=["pygeoapi", "qgis_server"])
def place(request: pytest.FixtureRequest) -> Place:
    """Each server in turn, with five contributions."""
    found: Place = request.getfixturevalue(request.param)
    found.table.empty()
    found.table.fill(5)
    return found


class Planner:
    """One planner with a workspace of her own."""

    def __init__(self, path: Path, platform: Any, name: str) -> None:
        self.workspace = Workspace.create(path)
        self.workspace.author = name
        self.platform = platform

    def exchange(self, direction: str = "both", **options: Any) -> SyncReport:
        return Syncer(self.workspace, self.platform, waits=()).run(direction, **options)

    def fid(self, title: str) -> int:
        rows = self.workspace.db.execute("SELECT fid FROM contributions WHERE title = ?", (title,))
        return int(rows.fetchone()[0])

    def row(self, title: str) -> dict[str, Any]:
        cursor = self.workspace.db.execute("SELECT * FROM contributions WHERE title = ?", (title,))
        names = [column[0] for column in cursor.description]
        return dict(zip(names, cursor.fetchone()))

    def tag(self, title: str, *codes: str) -> None:
        for code in codes:
            self.workspace.tag([self.fid(title)], code)

    def a_while_later(self) -> None:
        """Make what this planner sent look as old as after a coffee."""
        for table in ("sync_mirror_link", "sync_mirror_value"):
            self.workspace.db.execute(
                f"UPDATE {table} SET written_at = written_at - 600,"
                " mark = strftime('%Y-%m-%dT%H:%M:%fZ', mark, '-10 minutes')"
            )

    def answer(self, title: str, text: str) -> None:
        """Answer, and say that the answer is ready."""
        self.decide(title, "answer", text)
        self.decide(title, "answer_ready", True)

    def decide(self, title: str, field: str, value: Any) -> None:
        self.workspace.assess([self.fid(title)], field, value)


def all_at_once(team: Iterable[Planner]) -> None:
    """Let everybody exchange at the same moment; what one of them meets is raised."""
    with ThreadPoolExecutor() as threads:
        for done in [threads.submit(one.exchange) for one in team]:
            done.result()


@pytest.fixture
def planner(tmp_path: Path) -> Iterator[Callable[..., Planner]]:
    """`planner(place, "Anna")`: somebody with an empty workspace."""
    made: list[Planner] = []

    def make(place: Union[Place, Project], name: str = "Anna", **options: Any) -> Planner:
        made.append(Planner(tmp_path / f"{name}.gpkg", place.platform(**options), name))
        return made[-1]

    yield make
    for one in made:
        one.workspace.close()
