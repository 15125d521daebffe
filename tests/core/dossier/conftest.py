"""A small consultation around one fictitious district, and how its dossier is made."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Union

import pytest

from enaction_plugin.core.dossier.compose import compose
from enaction_plugin.core.dossier.document import Document
from enaction_plugin.core.dossier.facts import Gatherer, Request
from enaction_plugin.core.errors import EnactionError, Sentence
from enaction_plugin.core.identity import source_uuid
from enaction_plugin.core.model.contribution import Contribution
from enaction_plugin.core.model.district import District
from enaction_plugin.core.workspace import Workspace

EVERYTHING = frozenset({"map", "list", "answers"})


class English:
    """The reader's language of these tests."""

    def say(self, told: Union[Sentence, EnactionError]) -> str:
        return str(told)

    def number(self, value: int) -> str:
        return str(value)

    def percent(self, share: float) -> str:
        return f"{round(100 * share)}%"

    def day(self, iso: str) -> str:
        return iso[:10]


def square(west: float, south: float, size: float = 0.01) -> bytes:
    """A square in degrees, as the WKB of a MultiPolygon."""
    east, north = west + size, south + size
    ring = [(west, south), (east, south), (east, north), (west, north), (west, south)]
    polygon = struct.pack("<BIII", 1, 3, 1, 5) + b"".join(struct.pack("<dd", *at) for at in ring)
    return struct.pack("<BII", 1, 6, 1) + polygon


def contribution(
    number: int, lon: float = 2.805, lat: float = 50.405, **values: Any
) -> Contribution:
    """Contribution `number`, in the middle of the district unless said."""
    given = {
        "title": f"Idée {number}",
        "body": f"Planter un arbre au numéro {number}",
        "votes_for": number,
        "votes_against": 2,
        "author": f"Compte {number}",
        "created_at": f"2018-02-{1 + number % 27:02}T10:00:00.000Z",
        **values,
    }
    return Contribution(
        source_uuid("test", str(number)), str(number), "atelier", lon=lon, lat=lat, **given
    )


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """Thirty contributions inside, five near (about 140 m), five far, one without a place."""
    with Workspace.create(tmp_path / "espace.gpkg") as ws:
        inside = [contribution(number) for number in range(1, 31)]
        near = [contribution(number, lon=2.812) for number in range(31, 36)]
        far = [contribution(number, lon=2.9) for number in range(36, 41)]
        nowhere = contribution(41)._replace(lon=None, lat=None)
        ws.upsert_contributions([*inside, *near, *far, nowhere])
        ws.districts.replace(
            "npnru",
            "fictif",
            "périmètre fictif",
            [District("F1", "Cité fictive", square(2.8, 50.4))],
        )
        ws.tag(ws.contributions.fids([row.uuid for row in inside[:12]]), "E1")
        ws.tag(ws.contributions.fids([row.uuid for row in inside[12:15]]), "E2")
        yield ws


def made(ws: Workspace, **request: Any) -> Document:
    """The dossier of the first district."""
    gatherer = Gatherer(ws, Request("npnru", **request))
    facts = next(iter(gatherer.each()))
    return compose(facts, gatherer.plan, English(), EVERYTHING)
