"""The audit at the end of a history: the witness, the platform and every workspace agree.

Invariants: I1 nothing a planner did is lost, I2 nothing takes effect twice, I4 all
end equal to the platform, I5 links are added unless removed, I6 nobody conflicts with
themselves, I7 nothing is overwritten unseen, I9 "synchronised" is proved. I3 (the
cursor is never ahead of the data) shows in I4 when a page is interrupted.
"""

from __future__ import annotations

import json
from typing import Any

from enaction_plugin.core.sync.values import FIELDS, normal
from tests.platform.sync_world import TAGGING, World


def audit(world: World) -> None:
    """Compare the witness, the platform and every workspace."""
    everybody_equals_the_platform(world)
    no_link_is_lost_or_comes_back(world)
    decisions_stand(world)
    nothing_was_overwritten_unseen(world)
    nobody_conflicts_with_themselves(world)
    what_was_entered_is_there_once(world)
    every_answer_is_somewhere(world)


def everybody_equals_the_platform(world: World) -> None:
    links = {
        identifier: tuple(data[name] for name in TAGGING)
        for identifier, data in world.entities("tagging").items()
    }
    decided = world.entities("assessment")
    for planner in world.planners:
        assert planner.taggings() == links
        assert set(planner.contributions()) == set(world.entities("contribution"))
        for contribution in planner.contributions():
            for name in FIELDS:
                theirs = decided.get(contribution, {}).get(name, {}).get("value")
                assert planner.value(contribution, name) == normal(name, theirs)
        log = planner.ws.db.execute("SELECT event FROM sync_log").fetchall()
        assert ("checksums differ",) not in log


def no_link_is_lost_or_comes_back(world: World) -> None:
    present = {(d["contribution"], d["term"]) for d in world.entities("tagging").values()}
    for link in world.added:
        if link not in world.removed:
            assert link in present, "a link that nobody removed is lost"
    for link in present:
        assert link in world.added, "a link that nobody made"
    for gone in world.gone:
        assert not gone & set(world.entities("tagging")), "a link that was removed is back"


def decisions_stand(world: World) -> None:
    decided = world.entities("assessment")
    for (contribution, name), setters in world.setters.items():
        value = normal(name, decided.get(contribution, {}).get(name, {}).get("value"))
        if len(setters) > 1:
            continue
        (who,) = setters
        assert value == setters[who], "a decision is lost"
        conflicts = world.planners[who].ws.db.execute(
            "SELECT count(*) FROM sync_conflict WHERE contribution = ? AND field = ?",
            (contribution, name),
        )
        assert conflicts.fetchone()[0] == 0, "somebody conflicts with themselves"


def nothing_was_overwritten_unseen(world: World) -> None:
    values: dict[str, Any] = {}
    for op in world.sent:
        if op["kind"] != "assessment":
            continue
        values[op["op"]] = op["value"]
        if op["status"] == "applied" and op["after"] is not None:
            before = json.dumps(normal(op["field"], values.get(op["after"])))
            seen = world.seen[(world.who(op["device"]), f"{op['id']} {op['field']}")]
            assert before in seen, "a value was overwritten by somebody who had not seen it"


def nobody_conflicts_with_themselves(world: World) -> None:
    """No conflict is about a value whose successor was written by somebody who had seen it."""
    ops = {op["op"]: op for op in world.sent if op["kind"] == "assessment"}
    for planner in world.planners:
        conflicts = planner.ws.db.execute(
            "SELECT contribution, mine, their_version FROM sync_conflict WHERE field = 'answer'"
        )
        for contribution, mine, version in conflicts:
            while version in ops:
                op = ops[version]
                own = (op["id"], op["value"]) == (contribution, mine)
                assert not (own and op["device"] in planner.network.devices), (
                    "a conflict with oneself"
                )
                version = op["after"]  # noqa: PLW2901 - back through what was seen


def what_was_entered_is_there_once(world: World) -> None:
    titles = [data["title"] for data in world.entities("contribution").values()]
    for title in world.entered:
        assert titles.count(title) == 1


def every_answer_is_somewhere(world: World) -> None:
    """What somebody wrote last reached the platform once, or stood in a conflict they saw."""
    applied = {
        (op["id"], op["field"], op["value"])
        for op in world.sent
        if op["kind"] == "assessment" and op["status"] == "applied"
    }
    for (contribution, name), setters in world.setters.items():
        for who, value in setters.items():
            if name == "answer" and (contribution, name, value) not in applied:
                assert (who, contribution, name, value) in world.told, "an answer is nowhere"
