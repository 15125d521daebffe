"""OGC API – Features, spoken to a running pygeoapi and a running QGIS Server."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from enaction_plugin.core.connectors.items import Changes, Deletions, Incremental, Unit
from enaction_plugin.core.connectors.reading import NO_PLACE
from enaction_plugin.core.model.defaults import DEFAULT_PLAN
from enaction_plugin.core.sync import list_conflicts, list_rejected, resolve_conflict
from enaction_plugin.core.sync.readback import ColumnGone
from tests.connectors.conftest import Place, Planner, all_at_once

Plan = Callable[..., Planner]


def test_a_collection_is_recognised_by_the_names_of_its_columns(place: Place) -> None:
    platform = place.platform()

    greeting = platform.greet(DEFAULT_PLAN)
    item = platform.read("3")

    assert greeting.abilities.terms
    assert greeting.abilities.fields == {"status", "answer"}
    assert greeting.abilities.external_id
    assert item.data["title"] == "Idée 3"
    assert item.data["body"] == "Une piste <le long> du canal & plus."
    assert item.data["category"] == "Se déplacer"
    assert item.data["votes_for"] == 3
    assert "Bruno" not in item.data["author"]  # people stay unknown
    assert item.data["geometry"]["coordinates"] == [2.83003, 50.43]


def test_what_each_server_can_do_is_found_by_asking(pygeoapi: Place, qgis_server: Place) -> None:
    for place in (pygeoapi, qgis_server):
        place.table.empty()
        place.table.fill(3)
    one = pygeoapi.platform().greet(DEFAULT_PLAN).abilities
    other = qgis_server.platform().greet(DEFAULT_PLAN).abilities

    assert (one.writable, one.incremental, one.comments) == (True, Incremental.SINCE, True)
    # QGIS Server does not say who may write, and filters by whichever date comes first.
    assert (other.writable, other.incremental) == (None, Incremental.NONE)
    assert (one.unit, other.unit) == (Unit.COLUMNS, Unit.COLUMNS)
    assert one.deletions is Deletions.SWEEP


def test_only_what_changes_is_written(place: Place) -> None:
    platform = place.platform()
    platform.greet(DEFAULT_PLAN)
    before = place.table.row(2)
    place.table.run("UPDATE contributions SET tags = 'P9; 2.3' WHERE id = 2")
    item = platform.read("2")

    after = platform.write(
        item,
        Changes(add=frozenset({"E1"}), fields={"answer": "Oui <b>si</b> & non", "status": "study"}),
    )

    row = place.table.row(2)
    assert row["tags"] == "P9;2.3;E1"  # words of others stay where they are
    assert (row["answer"], row["status"]) == ("Oui <b>si</b> & non", "à l'étude")
    unchanged = ("ext_id", "title", "description", "theme", "author", "priority")
    assert [row[name] for name in unchanged] == [before[name] for name in unchanged]
    assert after.work.terms == {"E1"}
    assert after.work.fields == {"answer": "Oui <b>si</b> & non", "status": "study"}


def test_a_text_can_be_emptied_again(place: Place) -> None:
    platform = place.platform()
    platform.greet(DEFAULT_PLAN)
    item = platform.write(
        platform.read("2"), Changes(add=frozenset({"E1"}), fields={"answer": "Oui"})
    )

    item = platform.write(item, Changes(remove=frozenset({"E1"}), fields={"answer": ""}))

    assert item.work.terms == set()
    assert item.work.fields["answer"] == ""


def test_items_are_created_and_deleted(place: Place) -> None:
    platform = place.platform()
    platform.greet(DEFAULT_PLAN)
    data = {
        "title": "Un banc",
        "body": "",
        "geometry": {"type": "Point", "coordinates": [2.8, 50.4]},
    }

    name = platform.create("0190a000-0000-7000-8000-000000000001", data)

    item = platform.read(name)
    assert item.data["title"] == "Un banc"
    assert item.external == "0190a000-0000-7000-8000-000000000001"
    platform.delete(name)
    assert platform.read(name) is None


def test_planners_links_and_decisions_reach_each_other(place: Place, planner: Plan) -> None:
    anna, bruno = planner(place, "Anna"), planner(place, "Bruno")
    first = anna.exchange()
    bruno.exchange()
    anna.tag("Idée 1", "E1", "X2")
    anna.decide("Idée 1", "status", "accepted")
    anna.answer("Idée 1", "C'est prévu pour 2027.\nMerci !")

    sent = anna.exchange()
    received = bruno.exchange()

    assert first.pulled == 5
    assert (sent.pushed, sent.rejected, sent.conflicts, sent.pending) == (5, 0, 0, 0)
    seen = bruno.row("Idée 1")
    assert (seen["priorities"], seen["axes"], seen["status"]) == ("E1", "X2", "accepted")
    assert seen["answer"] == "C'est prévu pour 2027.\nMerci !"
    assert received.pulled == 3  # two links and one assessment
    assert place.table.row(1)["tags"] == "E1;X2"


def test_an_answer_leaves_once_it_is_ready(place: Place, planner: Plan) -> None:
    anna, bruno = planner(place, "Anna"), planner(place, "Bruno")
    anna.exchange()
    anna.decide("Idée 1", "answer", "Brouillon")

    waiting = anna.exchange()

    assert place.table.row(1)["answer"] is None  # there, everybody would see it
    assert waiting.pending == 1
    anna.answer("Idée 1", "C'est prévu.")
    assert anna.exchange().pending == 0
    assert place.table.row(1)["answer"] == "C'est prévu."
    bruno.exchange()
    assert bruno.row("Idée 1")["answer"] == "C'est prévu."


def test_a_link_taken_away_here_is_taken_away_there(place: Place, planner: Plan) -> None:
    anna, bruno = planner(place, "Anna"), planner(place, "Bruno")
    anna.exchange()
    anna.tag("Idée 1", "E1", "E2")
    anna.exchange()
    bruno.exchange()
    anna.a_while_later()

    bruno.workspace.untag([bruno.fid("Idée 1")], "E1")
    bruno.exchange()
    anna.exchange()

    assert place.table.row(1)["tags"] == "E2"
    assert anna.row("Idée 1")["priorities"] == "E2"


def test_a_link_that_vanishes_at_once_is_taken_for_lost_and_sent_again(
    place: Place, planner: Plan
) -> None:
    anna = planner(place)
    anna.exchange()
    anna.tag("Idée 1", "E1")
    anna.exchange()

    # Somebody who had read before Anna wrote saves a form.
    place.table.run("UPDATE contributions SET tags = 'E4' WHERE id = 1")
    report = anna.exchange()

    assert sorted(place.table.row(1)["tags"].split(";")) == ["E1", "E4"]
    assert anna.row("Idée 1")["priorities"] == "E1,E4"
    assert any("sent again" in str(notice) for notice in report.notices)


def test_a_value_written_over_at_once_is_kept_and_shown(place: Place, planner: Plan) -> None:
    anna = planner(place)
    anna.exchange()
    anna.decide("Idée 1", "status", "accepted")
    anna.exchange()

    place.table.run("UPDATE contributions SET status = 'non retenu' WHERE id = 1")
    report = anna.exchange()

    (conflict,) = list_conflicts(anna.workspace)
    assert (conflict.mine, conflict.theirs) == ("accepted", "rejected")
    assert (report.conflicts, report.to_decide) == (1, 1)
    assert anna.row("Idée 1")["status"] == "accepted"  # until she decides
    assert anna.row("Idée 1")["sync_state"] == "conflict"


def test_a_value_changed_a_while_later_is_simply_received(place: Place, planner: Plan) -> None:
    anna = planner(place)
    anna.exchange()
    anna.decide("Idée 1", "status", "accepted")
    anna.exchange()
    anna.a_while_later()

    place.table.run("UPDATE contributions SET status = 'non retenu' WHERE id = 1")
    anna.exchange()

    assert list_conflicts(anna.workspace) == []
    assert anna.row("Idée 1")["status"] == "rejected"


def test_both_sides_changed_a_value_and_a_planner_decides(place: Place, planner: Plan) -> None:
    anna, bruno = planner(place, "Anna"), planner(place, "Bruno")
    anna.exchange()
    bruno.exchange()
    anna.decide("Idée 2", "status", "accepted")
    anna.exchange()

    bruno.decide("Idée 2", "status", "rejected")
    report = bruno.exchange()

    (conflict,) = list_conflicts(bruno.workspace)
    assert report.to_decide == 1
    assert (conflict.mine, conflict.theirs) == ("rejected", "accepted")
    assert place.table.row(2)["status"] == "retenu"  # not written over
    resolve_conflict(bruno.workspace, conflict.id, "mine", seen_version=conflict.their_version)
    assert bruno.exchange().to_decide == 0
    assert place.table.row(2)["status"] == "non retenu"


def test_what_is_deleted_there_is_withdrawn_here_with_the_work_on_it(
    place: Place, planner: Plan
) -> None:
    anna = planner(place)
    anna.exchange()
    anna.tag("Idée 3", "E1")
    place.table.run("DELETE FROM contributions WHERE id = 3")

    report = anna.exchange()

    row = anna.row("Idée 3")
    assert row["withdrawn_at"] is not None
    assert row["priorities"] == "E1"
    assert place.table.run("SELECT count(*) FROM contributions") == [(4,)]  # not made again
    assert report.held == 1


def test_a_contribution_entered_here_is_created_once(place: Place, planner: Plan) -> None:
    anna, bruno = planner(place, "Anna"), planner(place, "Bruno")
    anna.exchange()
    anna.workspace.db.execute(
        "INSERT INTO contributions (title, body, geom) SELECT 'Un banc', 'Au soleil', geom"
        " FROM contributions LIMIT 1"
    )
    anna.tag("Un banc", "E5")

    anna.exchange()
    anna.exchange()
    bruno.exchange()

    rows = place.table.run("SELECT title, tags FROM contributions WHERE title = 'Un banc'")
    assert rows == [("Un banc", "E5")]
    assert bruno.row("Un banc")["priorities"] == "E5"
    assert bruno.row("Un banc")["uuid"] == anna.row("Un banc")["uuid"]


def test_a_creation_whose_answer_was_lost_is_found_again(place: Place, planner: Plan) -> None:
    anna = planner(place)
    anna.exchange()
    anna.workspace.db.execute(
        "INSERT INTO contributions (title, body, geom) SELECT 'Un banc', '', geom"
        " FROM contributions LIMIT 1"
    )
    create = anna.platform.create

    def lose(uuid: str, data: Any) -> str:
        from enaction_plugin.core.connectors.errors import TooSlow

        create(uuid, data)
        anna.platform.create = create
        raise TooSlow(address=place.address, seconds=30)

    anna.platform.create = lose
    with pytest.raises(Exception, match="did not answer"):
        anna.exchange()

    report = anna.exchange()

    assert place.table.run("SELECT count(*) FROM contributions WHERE title = 'Un banc'") == [(1,)]
    assert (report.pushed, report.pending) == (1, 0)


def test_a_dry_run_counts_and_writes_nothing(place: Place, planner: Plan) -> None:
    anna = planner(place)
    anna.exchange()
    anna.tag("Idée 1", "E1")
    place.table.run("UPDATE contributions SET title = 'Autre' WHERE id = 2")
    before = anna.workspace.path.read_bytes()

    report = anna.exchange(dry_run=True)

    assert (report.pushed, report.pulled) == (1, 1)
    assert anna.workspace.path.read_bytes() == before
    assert place.table.row(1)["tags"] is None
    assert anna.exchange().pulled == 1  # the dry run took nothing away


def test_a_follow_up_in_other_words_is_shown_as_none_and_never_overwritten(
    place: Place, planner: Plan
) -> None:
    anna = planner(place)
    place.table.run("UPDATE contributions SET status = 'soumis au vote' WHERE id = 1")
    anna.exchange()
    anna.decide("Idée 1", "status", "accepted")

    anna.exchange()

    (refused,) = list_rejected(anna.workspace)
    assert "soumis au vote" in refused.reason
    assert place.table.row(1)["status"] == "soumis au vote"


def test_the_description_of_columns_goes_before_the_guess(place: Place, planner: Plan) -> None:
    mapping = (
        '{"terms": [{"column": "priority", "kinds": ["priority"], "values": {"E1": "Mobilité"}}],'
        ' "status": {"column": "status", "values": {"accepted": "Oui !"}}, "author": ""}'
    )
    anna = planner(place, mapping=mapping)
    anna.exchange()
    anna.tag("Idée 1", "E1", "E2", "X1")
    anna.decide("Idée 1", "status", "accepted")

    anna.exchange()

    row = place.table.row(1)
    assert (row["priority"], row["tags"], row["status"]) == ("Mobilité;E2", None, "Oui !")
    assert anna.row("Idée 1")["author"] == ""
    (refused,) = list_rejected(anna.workspace)
    assert "X1" in refused.reason  # it has no column for axes


def test_pages_are_read_to_their_end(place: Place, planner: Plan) -> None:
    place.table.empty()
    place.table.fill(230)  # pygeoapi gives 100 a page at most

    assert planner(place).exchange().pulled == 230


def test_only_what_changed_is_asked_for_again(pygeoapi: Place, planner: Plan) -> None:
    pygeoapi.table.empty()
    pygeoapi.table.fill(120)
    pygeoapi.table.run("ALTER TABLE contributions DISABLE TRIGGER touched")
    pygeoapi.table.run("UPDATE contributions SET updated_at = now() - interval '1 hour'")
    pygeoapi.table.run("UPDATE contributions SET updated_at = now() WHERE id > 110")
    pygeoapi.table.run("ALTER TABLE contributions ENABLE TRIGGER touched")
    anna = planner(pygeoapi)
    anna.exchange()
    pygeoapi.table.run("UPDATE contributions SET title = 'Autre' WHERE id = 7")
    listed: list[int] = []
    listing = anna.platform.listing

    def counted(since: Any) -> Any:
        for page in listing(since):
            listed.append(len(page.items))
            yield page

    anna.platform.listing = counted
    report = anna.exchange()

    assert report.pulled == 1
    assert sum(listed) == 11  # the one that changed, and what is read again to be sure


def test_comments_come_from_the_collection_beside(pygeoapi: Place, planner: Plan) -> None:
    pygeoapi.table.empty()
    pygeoapi.table.fill(3)
    pygeoapi.table.run(
        "INSERT INTO comments (contribution_id, author, body) VALUES (2, 'Inès', 'D''accord !')"
    )
    anna = planner(pygeoapi)
    anna.exchange()

    pygeoapi.table.run("INSERT INTO comments (contribution_id, body) VALUES (2, 'Moi aussi')")
    anna.exchange()

    rows = anna.workspace.db.execute(
        "SELECT m.body, m.author FROM comments m JOIN contributions c ON c.uuid = m.contribution"
        " WHERE c.title = 'Idée 2' ORDER BY m.body"
    ).fetchall()
    assert [body for body, _ in rows] == ["D'accord !", "Moi aussi"]
    assert "Inès" not in rows[0][1]


def test_four_planners_writing_at_once_lose_no_link_and_see_every_overwritten_value(
    place: Place, planner: Plan
) -> None:
    codes = {"Anna": "E1", "Bruno": "E2", "Chloé": "E3", "David": "E4"}
    statuses = dict(zip(codes, ("accepted", "rejected", "partly", "study")))
    team = {name: planner(place, name) for name in codes}
    for one in team.values():
        one.exchange()
    for name, one in team.items():
        for title in ("Idée 1", "Idée 2", "Idée 3"):
            one.tag(title, codes[name])
        one.decide("Idée 1", "status", statuses[name])

    all_at_once(team.values())
    for one in [*team.values()] * 3:
        one.exchange()

    for number in (1, 2, 3):
        tags = place.table.row(number)["tags"].split(";")
        assert sorted(tags) == ["E1", "E2", "E3", "E4"]
    assert {one.row("Idée 1")["priorities"] for one in team.values()} == {"E1,E2,E3,E4"}
    kept = team["Anna"].platform.read("1").work.fields["status"]
    shown = {name: {c.mine for c in list_conflicts(one.workspace)} for name, one in team.items()}
    assert shown == {name: {s} - {kept} for name, s in statuses.items()}


def test_a_column_that_is_gone_takes_no_link_away(pygeoapi: Place, planner: Plan) -> None:
    place = pygeoapi
    place.table.empty()
    place.table.fill(3)
    mapping = '{"terms": [{"column": "tags"}]}'
    anna = planner(place)
    anna.exchange()
    anna.tag("Idée 1", "E1")
    anna.exchange()
    greet = anna.platform.greet

    def without_tags(plan: Any) -> Any:
        greeting = greet(plan)
        columns = {**greeting.abilities.columns, "terms": ["priority"]}
        return replace(greeting, abilities=replace(greeting.abilities, columns=columns))

    anna.platform.greet = without_tags
    with pytest.raises(ColumnGone, match="tags"):
        anna.exchange()

    assert anna.row("Idée 1")["priorities"] == "E1"
    anna.platform = place.platform(mapping=mapping)
    assert anna.exchange().pending == 0
    assert anna.row("Idée 1")["priorities"] == "E1"


def test_links_stay_when_the_connection_names_another_column(place: Place, planner: Plan) -> None:
    anna = planner(place)
    anna.exchange()
    anna.tag("Idée 1", "E1")
    anna.exchange()

    anna.platform = place.platform(mapping='{"terms": [{"column": "priority"}]}')
    anna.exchange()

    assert anna.row("Idée 1")["priorities"] == "E1"
    anna.tag("Idée 1", "E2")
    anna.exchange()
    assert place.table.row(1)["priority"] == "E2"
    assert place.table.row(1)["tags"] == "E1"


def test_a_reason_can_be_translated(place: Place, planner: Plan) -> None:
    anna = planner(place, mapping='{"terms": [{"column": "tags", "kinds": ["priority"]}]}')
    anna.exchange()
    anna.tag("Idée 1", "X1")
    anna.exchange()

    (refused,) = list_rejected(anna.workspace)
    assert refused.sentence is not None
    assert refused.sentence.values == {"term": "X1"}
    assert str(refused.sentence) == refused.reason
    (told,) = anna.exchange().refusals
    assert told.sentence == {"template": NO_PLACE, "values": {"term": "X1"}}
