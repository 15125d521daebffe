"""Back at the office: a room's pack is merged, or exchanges by itself, whichever comes first."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from enaction_plugin.core.meeting import pack
from enaction_plugin.core.meeting.minutes import Minutes, minutes
from enaction_plugin.core.meeting.room import Room, prepare
from enaction_plugin.core.model.meeting import AgendaPoint, Meeting
from enaction_plugin.core.model.plan import TermKind
from enaction_plugin.core.sync import list_conflicts, list_waiting
from enaction_plugin.core.sync.byfile.merge import merge_file
from enaction_plugin.core.workspace import Workspace
from tests.platform.test_sync_exchange import Place, open_place

__all__ = ["open_place"]  # a fixture

SAID = "Un banc devant l’école"


def _held(office: Workspace, folder: Path) -> tuple[Meeting, Path]:
    """A pack in which a room has linked, decided, noted, and written down what somebody said."""
    uuids = tuple(office.contributions.uuids(office.contributions.ids()))
    meeting = prepare(office, "Atelier", (AgendaPoint("Tout", uuids),))
    path = pack.copy_workspace(office, folder, meeting)
    with Workspace.open(path) as copied:
        room = Room(copied, meeting)
        room.toggle(next(copied.plan().by_kind(TermKind.PRIORITY)).code)
        room.decide("accepted", "atelier")
        room.note("D’accord")
        room.go(1)
        room.hands(9, 1, 2)
        room.enter(SAID, "Demandé par sept personnes", at=(2.83, 50.43), agree=7)
        room.close()
    return meeting, path


def _work(ws: Workspace) -> list[Any]:
    return ws.db.execute(
        "SELECT c.title, coalesce(c.status, ''), (SELECT group_concat(term) FROM (SELECT DISTINCT"
        " term FROM taggings t WHERE t.contribution = c.uuid ORDER BY term))"
        " FROM contributions c ORDER BY c.title, c.uuid"
    ).fetchall()


STEPS = ("merge", "pack", "office")
ORDERS = [
    *itertools.permutations(STEPS),
    ("merge", "office", "merge", "pack", "office"),
    ("pack", "pack", "office", "merge", "merge"),
]


@pytest.mark.parametrize("order", ORDERS, ids="-".join)
def test_a_pack_that_is_merged_or_exchanges_by_itself_ends_the_same(
    order: tuple[str, ...], open_place: Callable[..., Place], tmp_path: Path
) -> None:
    place = open_place()
    office = place.planner("office")
    meeting, path = _held(office, tmp_path / "reunion")
    for step in (*order, "pack", "office", "merge"):
        if step == "merge":
            merge_file(office, path)
        elif step == "office":
            place.sync(office)
        else:
            with Workspace.open(path) as copied:
                place.sync(copied)
    place.sync(office)
    fresh = place.planner("fresh")  # somebody who only knows the platform
    with Workspace.open(path) as copied:
        ends = [_work(ws) for ws in (office, fresh, copied)]
        told: list[Minutes] = [minutes(ws, meeting) for ws in (office, copied)]
        waiting = [list(list_waiting(ws)) for ws in (office, copied)]
    assert ends[0] == ends[1] == ends[2]
    assert [row[1] for row in ends[0]].count("accepted") == 1
    assert sum(bool(row[2]) for row in ends[0]) == 1
    assert [row[0] for row in ends[0]].count(SAID) == 1, "created once, not twice"
    assert told[0] == told[1]
    assert told[0].entered[0].agree == 7
    assert list(list_conflicts(office)) == []
    assert waiting == [[], []]
