"""What the stories about workspaces share: a made-up consultation and its workspace."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from enaction_plugin.core.identity import source_uuid
from enaction_plugin.core.model.contribution import Contribution
from enaction_plugin.core.model.plan import Plan, Term, TermKind
from enaction_plugin.core.workspace import Workspace

PLAN = Plan(
    (
        Term("X1", "Innovation", TermKind.AXIS, position=1),
        Term("X2", "Coopération", TermKind.AXIS, position=2),
        Term("E1", "Mobilité", TermKind.PRIORITY, position=1),
        Term("E2", "Emploi", TermKind.PRIORITY, position=2),
        Term("G01", "Pistes cyclables", TermKind.ACTION, "X1", ("E1",), position=1),
        Term("G02", "Navettes", TermKind.ACTION, "X1", ("E1",), position=2),
        Term("G03", "Halles", TermKind.ACTION, "X2", position=3),
        Term("A001", "Piste du canal", TermKind.OPERATION, "G01", position=1),
    ),
    name="Plan fictif",
    fictitious=True,
)


def contribution(number: int, **values: object) -> Contribution:
    """Contribution `number` of the made-up source "demo", one a day from 1 January 2018."""
    given: dict[str, object] = {
        "title": f"Idée {number}",
        "body": "Une piste cyclable à l'école",
        "category": "Mobilités",
        "created_at": f"2018-{1 + number // 28 % 12:02}-{1 + number % 28:02}T10:00:00.000Z",
        "votes_for": number,
        "votes_against": 1,
        "author": f"Compte {number % 3}",
        "lon": 2.80 + number / 1000,
        "lat": 50.40,
        **values,
    }
    uuid = source_uuid("demo", str(number))
    return Contribution(uuid, str(number), "demo", **given)  # type: ignore[arg-type]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "concertation.gpkg"


@pytest.fixture
def ws(path: Path) -> Iterator[Workspace]:
    """A workspace with ten contributions, fids 1 to 10 in the order of their numbers."""
    with Workspace.create(path, plan=PLAN) as made:
        made.author = "Anne"
        made.upsert_contributions([contribution(number) for number in range(1, 11)])
        yield made


@pytest.fixture
def reopen(ws: Workspace, path: Path) -> Callable[[], Workspace]:
    """Close the workspace and open it again, as after a restart."""
    opened: list[Workspace] = []

    def again() -> Workspace:
        ws.close()
        opened.append(Workspace.open(path))
        return opened[-1]

    yield again
    for one in opened:
        one.close()
