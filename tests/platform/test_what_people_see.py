"""Before, after and between exchanges: what is said is what is there; nothing is decided alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from enaction_plugin.core.sync import Syncer, SyncReport, list_rejected, sync_status
from enaction_plugin.core.sync.byfile.merge import merge_file
from enaction_plugin.core.sync.outgoing import outgoing
from enaction_plugin.core.sync.questions import (
    GONE,
    decide,
    decide_all,
    list_questions,
    replaced,
    take_back,
)
from enaction_plugin.core.sync.receipts import all_kept
from enaction_plugin.core.workspace import Workspace, trash
from tests.platform.serving import SOURCE
from tests.platform.test_sync_exchange import Place, open_place  # noqa: F401 - a fixture

Opened = Callable[..., Place]


def first(ws: Workspace, count: int = 1) -> list[int]:
    return list(ws.contributions.ids())[-count:]


def statuses(ws: Workspace) -> list[str]:
    return [row.status for row in ws.contributions.rows(list(ws.contributions.ids()))]


# Public answers


def test_without_the_tick_an_answer_travels_as_a_draft(open_place: Opened) -> None:  # noqa: F811
    place = open_place()
    a, b = place.planner("a"), place.planner("b")
    a.assess(first(a, 2), "answer", "Oui, au printemps.")
    a.assess(first(a), "answer_ready", True)
    said = outgoing(a.db)
    assert (said.answers, said.drafts, said.to_publish) == (2, 1, 1)

    report = Syncer(a, place.platform, waits=(), publish=False).run()
    place.sync(b)

    assert (report.pushed, report.published, report.unpublished, report.pending) == (2, 0, 1, 1)
    assert [detail(b, fid).answer_ready for fid in first(b, 2)] == [False, False]
    assert {detail(b, fid).answer for fid in first(b, 2)} == {"Oui, au printemps."}

    report = Syncer(a, place.platform, waits=(), publish=True).run()
    place.sync(b)
    assert (report.published, report.unpublished, report.synchronised) == (1, 0, True)
    assert detail(b, first(b)[0]).answer_ready


def test_what_is_public_already_is_not_changed_without_the_tick(open_place: Opened) -> None:  # noqa: F811
    place = open_place()
    a = place.planner("a")
    a.assess(first(a), "answer", "Oui.")
    a.assess(first(a), "answer_ready", True)
    place.sync(a)
    a.assess(first(a), "answer", "Non.")

    report = Syncer(a, place.platform, waits=(), publish=False).run()

    assert (report.pushed, report.pending) == (0, 1)


# Preview and receipt


def test_the_preview_says_what_the_receipt_then_says(open_place: Opened) -> None:  # noqa: F811
    place = open_place(contributions=5)
    a, b = place.planner("a"), place.planner("b")
    b.tag(first(b, 2), "E1")
    place.sync(b)
    a.tag(first(a, 3), "E2")
    a.assess(first(a), "status", "study")
    a.assess(first(a), "assignee", "Service Habitat")
    a.db.execute("INSERT INTO contributions (title) VALUES ('Atelier')")

    before = place.sync(a, dry_run=True)
    after = place.sync(a)

    sent = {"link": 3, "status": 1, "assignee": 1, "entered": 1}
    assert dict(before.sent_kinds) == dict(after.sent_kinds) == sent
    assert dict(before.received_kinds) == dict(after.received_kinds) == {"tagging": 2}
    assert len(after.ids) == 6
    (receipt, *_) = all_kept(a)
    assert receipt.doc["sent_kinds"] == sent
    assert receipt.doc["ids"] == after.ids


def test_new_changed_and_withdrawn_contributions_are_told_apart(open_place: Opened) -> None:  # noqa: F811
    place = open_place()
    a, b = place.planner("a"), place.planner("b")
    b.db.execute("INSERT INTO contributions (title) VALUES ('Atelier')")
    place.sync(b)

    assert dict(place.sync(a).received_kinds) == {"new": 1}


def test_what_the_platform_refused_is_told_with_its_words(open_place: Opened) -> None:  # noqa: F811
    place = open_place(answer=20)
    a = place.planner("a")
    a.assess(first(a, 2), "answer", "x" * 21)

    report = place.sync(a)

    (refusal,) = report.refusals
    assert (refusal.what, refusal.code, refusal.count) == ("answer", "too_long", 2)
    assert "20" in refusal.reason
    assert all_kept(a)[0].doc["refusals"] == [refusal._asdict()]
    assert len(list_rejected(a)) == 2


def test_how_many_are_confirmed_is_told_while_it_goes(open_place: Opened) -> None:  # noqa: F811
    place = open_place(contributions=5, ops=2)
    a = place.planner("a")
    a.tag(first(a, 5), "E1")
    heard: list[tuple[int, int]] = []

    Syncer(a, place.platform, waits=(), told=lambda *numbers: heard.append(numbers)).run()

    assert heard[0] == (0, 5)
    assert heard[-1] == (5, 5)
    assert heard == sorted(heard)


# To decide


def disputed(place: Place, count: int = 1) -> Workspace:
    """A's workspace: B decided otherwise about `count` contributions meanwhile."""
    a, b = place.planner("a"), place.planner("b")
    a.assess(first(a, count), "status", "accepted")
    b.assess(first(b, count), "status", "rejected")
    place.sync(b)
    place.sync(a)
    return a


def test_a_question_says_who_and_when_on_each_side(open_place: Opened) -> None:  # noqa: F811
    a = disputed(open_place())
    (question,) = list_questions(a)
    assert (question.base, question.mine, question.theirs) == (None, "accepted", "rejected")
    assert question.their_by
    assert question.their_at
    assert question.mine_at
    assert question.base_at
    assert sync_status(a).to_decide == 1


def test_many_are_decided_alike_and_taken_back_in_one_step(open_place: Opened) -> None:  # noqa: F811
    place = open_place(contributions=5)
    a = disputed(place, 5)
    questions = list_questions(a)

    done = decide_all(a, questions, "theirs")
    assert (done.count, statuses(a)) == (5, ["rejected"] * 5)
    assert take_back(a, done) == 5
    assert statuses(a) == ["accepted"] * 5
    assert len(list_questions(a)) == 5

    done = decide_all(a, list_questions(a), "mine")
    assert take_back(a, done) == 5
    decide_all(a, list_questions(a), "mine")
    report = place.sync(a)
    assert (report.pushed, report.to_decide) == (5, 0)


def test_a_decision_that_was_sent_cannot_be_taken_back_unseen(open_place: Opened) -> None:  # noqa: F811
    place = open_place()
    a = disputed(place)
    done = decide_all(a, list_questions(a), "mine")
    place.sync(a)
    assert take_back(a, done) == 0
    assert statuses(a).count("accepted") == 1


def test_a_value_of_mine_the_platform_replaced_is_told(open_place: Opened) -> None:  # noqa: F811
    place = open_place()
    a, b = place.planner("a"), place.planner("b")
    a.assess(first(a), "assignee", "Service Habitat")
    place.sync(a)
    place.sync(b)
    b.assess(first(b), "assignee", "Service Voirie")
    place.sync(b)
    place.sync(a)

    (one,) = replaced(a)
    assert (one.field, one.before, one.after) == ("assignee", "Service Habitat", "Service Voirie")
    assert list_questions(a) == []


def test_work_on_a_withdrawn_contribution_waits_for_a_decision(open_place: Opened) -> None:  # noqa: F811
    place = open_place()
    a = withdrawn(place)
    (question,) = list_questions(a)
    assert (question.field, question.told) == (GONE, ("tagging",))

    decide(a, question, "theirs")

    assert sync_status(a).to_decide == 0
    (thing,) = [one for one in trash.list_trash(a.db) if one.why == "withdrawn"]
    assert thing.restorable
    assert a.bring_back() == 0
    trash.restore(a.db, thing.id)
    assert thing.uuid in {row.uuid for row in a.contributions.rows(list(a.contributions.ids()))}


def test_or_it_is_kept_here_with_its_work(open_place: Opened) -> None:  # noqa: F811
    place = open_place()
    a = withdrawn(place)
    decide(a, list_questions(a)[0], "mine")
    status = sync_status(a)
    assert (status.to_decide, status.rejected, status.kept) == (0, 0, 1)


def withdrawn(place: Place) -> Workspace:
    """A's workspace, with a link to a contribution the platform has withdrawn meanwhile."""
    a = place.planner("a")
    withdraw_on(place)
    a.tag(first(a), "E1")
    place.sync(a)
    return a


def withdraw_on(place: Place) -> None:
    """The source of the platform's contributions has none of them any more."""
    from enaction_platform.services.importing import load_contributions
    from enaction_platform.storage.database import Database

    database = Database(f"sqlite:///{place.folder / 'platform'}.sqlite")
    nothing = {"type": "FeatureCollection", "features": []}
    with database.write() as connection:
        load_contributions(connection, nothing, SOURCE, withdraw_missing=True)


# Two workspaces of one platform, merged by file


def test_pending_work_travels_by_file_without_false_questions(open_place: Opened) -> None:  # noqa: F811
    place = open_place()
    a, b = place.planner("a"), place.planner("b")
    b.assess(first(b), "status", "study")
    b.tag(first(b), "E1")
    merge_file(a, b.path)
    b.assess(first(b), "status", "accepted")
    merge_file(a, b.path)

    reports = [place.sync(ws) for ws in (a, b, a)]

    assert [report.conflicts for report in reports] == [0, 0, 0]
    assert [report.to_decide for report in reports] == [0, 0, 0]
    assert reports[2].synchronised
    assert statuses(a) == statuses(b)


def test_a_workspace_that_read_less_takes_over_work_made_on_newer_values(
    open_place: Opened,  # noqa: F811
) -> None:
    place = open_place()
    a, b, c = place.planner("a"), place.planner("b"), place.planner("c")
    c.assess(first(c), "status", "study")
    place.sync(c)
    place.sync(b)
    b.assess(first(b), "status", "accepted")

    merge_file(a, b.path)
    report = place.sync(a)

    assert (report.conflicts, report.to_decide) == (0, 0)
    assert "accepted" in statuses(a)


def test_what_the_platform_says_meanwhile_is_never_overwritten_unseen(open_place: Opened) -> None:  # noqa: F811
    place = open_place()
    a, b, c = place.planner("a"), place.planner("b"), place.planner("c")
    b.assess(first(b), "status", "accepted")
    c.assess(first(c), "status", "rejected")
    place.sync(c)
    place.sync(a)

    merge_file(a, b.path)

    (question,) = list_questions(a)
    assert (question.mine, question.theirs) == ("rejected", "accepted")
    place.sync(a)
    assert "rejected" in statuses(a)


def detail(ws: Workspace, fid: int) -> Any:
    return ws.contributions.detail(fid)


def test_a_report_is_plain_data() -> None:
    assert SyncReport().document()["refusals"] == []
