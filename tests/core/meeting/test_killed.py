"""kill -9 while a room decides: what the room has seen done is found again."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from enaction_plugin.core.meeting.room import Room
from enaction_plugin.core.workspace import Workspace
from tests.core.meeting.test_room import workshop
from tests.core.workspace.conftest import PLAN, contribution

WORKER = Path(__file__).with_name("room_worker.py")


def _killed_room(path: Path, seed: int, log: Path) -> list[dict[str, Any]]:
    """Let a room decide for a random while, kill it; what it said was done, in order."""
    log.unlink(missing_ok=True)
    worker = subprocess.Popen([sys.executable, str(WORKER), str(path), str(seed), str(log)])
    try:
        deadline = time.monotonic() + 30
        while not (log.exists() and log.stat().st_size) and time.monotonic() < deadline:
            assert worker.poll() is None, "the room ended by itself"
            time.sleep(0.005)
        time.sleep(random.Random(seed).uniform(0.0, 0.12))  # noqa: S311 - no secret
    finally:
        worker.send_signal(signal.SIGKILL)
        worker.wait(10)
    lines = log.read_bytes().split(b"\n")[:-1]  # a line cut by the kill was not said yet
    return [json.loads(line) for line in lines]


def _found(path: Path) -> dict[str, Any]:
    """What a planner finds after the restart."""
    with Workspace.open(path) as ws:
        assert ws.check().ok
        meeting = ws.meetings.unfinished()
        assert meeting is not None
        room = Room(ws, meeting)
        view = room.view()
        hands = view.outcome.hands
        return {
            "contribution": room.contribution,
            "linked": sorted(ws.tag_states([room.fid])),
            "status": view.status,
            "hands": [hands.in_favour, hands.against, hands.abstain] if hands else None,
            "events": len(ws.meetings.events(meeting.uuid)),
        }


def _kills(tmp_path: Path, seeds: range) -> int:
    """Kill one room after the other on the same file; how many gestures were said done."""
    path, log = tmp_path / "w.gpkg", tmp_path / "witness.jsonl"
    with Workspace.create(path, plan=PLAN) as ws:
        ws.upsert_contributions([contribution(number) for number in range(1, 7)])
        workshop(ws)
    gestures = 0
    for seed in seeds:
        said = _killed_room(path, seed, log)
        gestures += len(said) - 1
        found = _found(path)
        if len(said) > 1:
            last = said[-1]
            assert found["events"] >= last["events"], f"seed {seed}: a gesture was lost"
            # The kill may have come after one more gesture, committed and not yet said.
            if found["events"] == last["events"]:
                assert found == last, f"seed {seed}"
    return gestures


@pytest.mark.skipif(os.name == "nt", reason="no SIGKILL")
def test_nothing_decided_is_lost_when_the_room_is_killed(tmp_path: Path) -> None:
    assert _kills(tmp_path, range(12)) > 0


@pytest.mark.reliability
@pytest.mark.skipif("not config.getoption('-m')", reason="`make reliability` runs it")
def test_nothing_is_lost_in_two_hundred_kills(tmp_path: Path) -> None:
    assert _kills(tmp_path, range(1000, 1200)) > 200
