"""A room that decides without end, for a test that kills it: `python room_worker.py PATH SEED LOG`.

Each gesture is written to LOG, on disk, once the room has said it is done: what is
there must never be lost.
"""

from __future__ import annotations

import json
import os
import random
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from enaction_plugin.core.meeting.room import Room
from enaction_plugin.core.workspace import Workspace

STATUSES = ("accepted", "partly", "rejected", "study")
TERMS = ("E1", "E2", "G01")


def main(path: Path, seed: int, log: Path) -> None:
    """Decide until killed."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    witness = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    with Workspace.open(path) as workspace:
        meeting = workspace.meetings.unfinished() or workspace.meetings.all()[0]
        room = Room(workspace, meeting)
        _say(witness, {"ready": room.contribution})
        while True:
            what = chance.random()
            if what < 0.3:
                room.go(chance.choice((-1, 1)))
            elif what < 0.6:
                room.toggle(chance.choice(TERMS))
            elif what < 0.8:
                room.decide(chance.choice(STATUSES), "atelier")
            elif what < 0.9:
                room.hands(chance.randrange(9), chance.randrange(9), 0)
            else:
                room.undo()
            _say(witness, _state(workspace, room))


def _state(workspace: Workspace, room: Room) -> dict[str, object]:
    """What the screen says: it must be found again."""
    view = room.view()
    return {
        "contribution": room.contribution,
        "linked": sorted(workspace.tag_states([room.fid])),
        "status": view.status,
        "hands": list(vars(view.outcome.hands).values()) if view.outcome.hands else None,
        "events": len(workspace.meetings.events(room.meeting.uuid)),
    }


def _say(witness: int, told: dict[str, object]) -> None:
    os.write(witness, (json.dumps(told) + "\n").encode())
    os.fsync(witness)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]))
