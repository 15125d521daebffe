"""What planners send: every operation is answered once, and one bad one stops no other."""

from __future__ import annotations

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.platform.conftest import new_uuid
from tests.platform.test_protocol import checksums


def add(contribution, term="G01", **more):
    return {
        "op": new_uuid(),
        "kind": "tagging",
        "action": "add",
        "id": new_uuid(),
        "contribution": contribution,
        "term": term,
        **more,
    }


def remove(tagging, contribution):
    return {
        "op": new_uuid(),
        "kind": "tagging",
        "action": "remove",
        "id": tagging,
        "contribution": contribution,
    }


def assess(contribution, field, value, after=None, **more):
    return {
        "op": new_uuid(),
        "kind": "assessment",
        "action": "set",
        "id": contribution,
        "field": field,
        "value": value,
        "after": after,
        **more,
    }


def create(**data):
    return {
        "op": new_uuid(),
        "kind": "contribution",
        "action": "create",
        "id": new_uuid(),
        "data": data,
    }


def draw(kind, coordinates):
    return create(geometry={"type": kind, "coordinates": coordinates})


@pytest.fixture
def first(planner):
    return planner.contributions()[0]


def test_a_tagging_is_kept_with_its_author_and_time(planner, first):
    op = add(first, "E5", role="principal", origin="suggestion", note="vu", made_at="2018-05-02")
    result = planner.do(op)

    assert (result["status"], result["error"]) == ("applied", None)
    change = planner.entity("tagging", op["id"])
    assert change["seq"] == result["seq"]
    assert change["data"] == {
        "contribution": first,
        "term": "E5",
        "role": "principal",
        "origin": "suggestion",
        "author": "Anna",
        "at": "2018-05-02T00:00:00.000Z",
        "note": "vu",
    }


def test_a_clock_that_is_ahead_is_not_believed(planner, first):
    op = add(first, made_at="2999-01-01T00:00:00Z")
    planner.do(op)
    wrong = add(first, made_at="à midi")
    planner.do(wrong)

    for sent in (op, wrong):
        change = planner.entity("tagging", sent["id"])
        assert change["data"]["at"] == change["at"]


def test_adding_and_removing_twice_changes_nothing_more(planner, first):
    op = add(first)
    assert planner.do(op)["seq"] == planner.do({**op, "op": new_uuid()})["seq"]
    removed = planner.do(remove(op["id"], first))
    again = planner.do(remove(op["id"], first))
    assert (again["status"], again["seq"]) == ("applied", removed["seq"])

    never_seen = planner.do(remove(new_uuid(), first))
    assert never_seen["status"] == "applied"
    assert planner.feed()[-1]["deleted"] is True


def test_a_removed_tagging_comes_back_only_as_another_one(planner, first):
    """Whoever adds it again late, after a restore for instance, has not seen the removal."""
    op = add(first)
    planner.send(op, remove(op["id"], first), {**op, "op": new_uuid()})
    assert planner.entity("tagging", op["id"])["deleted"] is True

    again = add(first)
    planner.send(again)
    assert planner.entity("tagging", again["id"])["deleted"] is False


def test_an_assessment_is_kept_field_by_field(planner, first):
    status, answer = assess(first, "status", "study"), assess(first, "answer", "Merci.")
    ready, who = assess(first, "answer_ready", 1), assess(first, "assignee", "Zoé")
    results = planner.send(status, answer, ready, who)["results"]

    assert [r["status"] for r in results] == ["applied"] * 4
    assert [r["version"] for r in results] == [op["op"] for op in (status, answer, ready, who)]
    data = planner.entity("assessment", first)["data"]
    assert {name: state["value"] for name, state in data.items()} == {
        "status": "study",
        "answer": "Merci.",
        "answer_ready": True,
        "assignee": "Zoé",
    }
    assert data["status"]["by"] == "Anna"


def test_two_planners_who_decide_differently_are_told(planner, first):
    mine = assess(first, "status", "accepted")
    theirs = assess(first, "status", "rejected")
    planner.do(mine)
    result = planner.do(theirs)

    assert (result["status"], result["version"]) == ("conflict", mine["op"])
    assert result["current"]["value"] == "accepted"
    assert result["current"]["version"] == mine["op"]
    assert planner.entity("assessment", first)["data"]["status"]["value"] == "accepted"
    settled = planner.do(assess(first, "status", "rejected", after=mine["op"]))
    assert settled["status"] == "applied"


def test_two_planners_who_decide_alike_do_not_conflict(planner, first):
    mine = assess(first, "answer", "Oui")
    seq = planner.do(mine)["seq"]
    result = planner.do(assess(first, "answer", "Oui"))

    assert (result["status"], result["version"], result["seq"]) == ("applied", mine["op"], seq)


@pytest.mark.parametrize(
    ("field", "value"),
    [("status", None), ("status", ""), ("status", "todo"), ("answer", ""), ("answer_ready", False)],
)
def test_what_means_nothing_needs_no_writing(planner, first, field, value):
    result = planner.do(assess(first, field, value))

    assert (result["status"], result["seq"], result["version"]) == ("applied", None, None)
    assert all(change["kind"] != "assessment" for change in planner.feed())


def test_a_chain_of_own_changes_never_conflicts(planner, first):
    one = assess(first, "status", "study")
    two = assess(first, "status", "partly", after=one["op"])
    three = assess(first, "status", None, after=two["op"])
    results = planner.send(one, two, three)["results"]

    assert [r["status"] for r in results] == ["applied"] * 3
    assert planner.entity("assessment", first)["data"]["status"]["value"] is None


def test_a_contribution_is_recorded_in_a_workshop(planner):
    geometry = {"type": "LineString", "coordinates": [[2.8, 50.4], [2.81, 50.41]]}
    op = create(title="Un banc 🪑", body="Ici\nmême", geometry=geometry, created_at="2018-04-01")
    tag = add(op["id"], "E3")
    results = planner.send(op, tag)["results"]

    assert [r["status"] for r in results] == ["applied", "applied"]
    data = planner.entity("contribution", op["id"])["data"]
    assert (data["source"], data["platform_id"], data["kind"]) == ("", "", "idea")
    assert (data["title"], data["geometry"]) == ("Un banc 🪑", geometry)
    assert data["created_at"] == "2018-04-01T00:00:00.000Z"
    assert set(data) == set(planner.feed()[0]["data"])


def test_a_contribution_that_is_there_is_never_overwritten(planner, first):
    before = planner.entity("contribution", first)
    result = planner.do({**create(title="Autre chose"), "id": first})

    assert (result["status"], result["seq"]) == ("applied", before["seq"])
    assert planner.entity("contribution", first) == before


def test_what_depends_on_a_refused_contribution_is_blocked(planner):
    bad = create(title="x" * 501)
    tag, status = add(bad["id"]), assess(bad["id"], "status", "study")
    results = planner.send(bad, tag, status)["results"]

    assert [r["status"] for r in results] == ["rejected", "blocked", "blocked"]
    assert results[0]["error"] == {
        "code": "too_long",
        "field": "data.title",
        "message": "501 characters are too many: at most 500.",
    }
    assert results[1]["blocked_by"] == results[2]["blocked_by"] == bad["op"]


GOOD = "00000000-0000-4000-8000-000000000000"


@pytest.mark.parametrize(
    ("op", "code", "field"),
    [
        (add(GOOD), "unknown_contribution", "contribution"),
        (add("pas un uuid"), "unknown_contribution", "contribution"),
        (add("first", "G99"), "unknown_term", "term"),
        (add("first", role="chef"), "invalid_value", "role"),
        (add("first", origin="rêve"), "invalid_value", "origin"),
        (add("first", note="x" * 2001), "too_long", "note"),
        (add("first", note="nul \x00 ici"), "invalid_value", "note"),
        ({**add("first"), "id": GOOD.upper().replace("0", "A")}, "invalid_value", "id"),
        (assess(GOOD, "status", "study"), "unknown_contribution", "id"),
        (assess("first", "title", "volé"), "unknown_field", "field"),
        (assess("first", "status", "bof"), "invalid_value", "value"),
        (assess("first", "status", True), "invalid_value", "value"),
        (assess("first", "answer", "x" * 20_001), "too_long", "value"),
        (assess("first", "assignee", "\x00"), "invalid_value", "value"),
        (assess("first", "answer_ready", "oui"), "invalid_value", "value"),
        (assess("first", "answer_ready", 10**30), "invalid_value", "value"),
        (create(title="a\x00b"), "invalid_value", "data.title"),
        (create(body="x" * 100_001), "too_long", "data.body"),
        (draw("Circle", []), "invalid_value", "data.geometry"),
        (draw("Point", [200, 50]), "invalid_value", "data.geometry"),
        (draw("Point", [2]), "invalid_value", "data.geometry"),
        (draw("Point", [2, float("nan")]), "invalid_value", "data.geometry"),
        (draw("Point", [2, 10**400]), "invalid_value", "data.geometry"),
        (draw("Point", None), "invalid_value", "data.geometry"),
        (draw("LineString", [[2, 50]]), "invalid_value", "data.geometry"),
        (draw("MultiPoint", [[2, 50]] * 10_001), "invalid_value", "data.geometry"),
        (draw("Polygon", 3), "invalid_value", "data.geometry"),
        (draw("Polygon", [[[2, 50], [2, 51], [3, 51], [3, 50]]]), "invalid_value", "data.geometry"),
        (create(geometry={}), "invalid_value", "data.geometry"),
    ],
)
def test_one_bad_operation_stops_no_other(planner, first, op, code, field):
    op = json.loads(json.dumps({**op, "op": new_uuid()}).replace('"first"', json.dumps(first)))
    before, after = add(first), add(first)
    results = planner.send(before, op, after)["results"]

    assert [r["status"] for r in results] == ["applied", "rejected", "applied"]
    assert (results[1]["error"]["code"], results[1]["error"]["field"]) == (code, field)
    assert results[1]["error"]["message"].endswith(".")


def test_nothing_is_decided_about_what_was_withdrawn(planner, first, database_url):
    from enaction_platform.services.importing import load_contributions
    from enaction_platform.storage.database import Database
    from tests.platform.serving import SOURCE

    tag = add(first)
    planner.do(tag)
    database = Database(database_url)
    with database.write() as connection:
        empty = {"type": "FeatureCollection", "features": []}
        load_contributions(connection, empty, SOURCE, withdraw_missing=True)
    database.close()

    results = planner.send(add(first), assess(first, "status", "study"), {**create(), "id": first})
    assert [r["error"]["code"] for r in results["results"]] == ["deleted"] * 3
    assert planner.entity("tagging", tag["id"])["deleted"] is False
    assert planner.do(remove(tag["id"], first))["status"] == "applied"


def test_an_operation_is_answered_once_and_for_ever(planner, first):
    good, bad = add(first), add(first, "G99")
    then = planner.send(good, bad)["results"]
    seq = planner.get().json()["seq"]
    now = planner.send(bad, good, good)["results"]

    for result, original in zip(now, (then[1], then[0], then[0])):
        assert result == {**original, "status": "duplicate", "original": original["status"]}
    assert planner.get().json()["seq"] == seq


def test_a_batch_sent_again_gets_the_same_answer(planner, first):
    body = {"device": new_uuid(), "batch": new_uuid(), "ops": [add(first), add(first, "G99")]}
    once = planner.post(json=body)
    planner.do(add(first))
    again = planner.post(json=body)

    assert again.content == once.content
    assert planner.get(f"/batches/{body['batch']}").content == once.content
    other = planner.post(json={**body, "ops": body["ops"][:1]})
    assert (other.status_code, other.json()["error"]["code"]) == (422, "invalid")


def test_a_mistake_of_the_platform_does_not_stop_the_others(connect):
    planner, _ = connect(note=None)  # a setting no operator can make: comparing with it fails
    first = planner.contributions()[0]
    results = planner.send(add(first), assess(first, "status", "study"))["results"]

    assert [r["status"] for r in results] == ["rejected", "applied"]
    assert results[0]["error"]["code"] == "invalid_value"


def test_an_empty_batch_is_one_too(planner):
    assert planner.send()["results"] == []


def test_limits_are_those_of_the_handshake(connect):
    planner, _ = connect(ops=5, bytes=3000)
    first = planner.contributions()[0]

    assert len(planner.send(*(add(first) for _ in range(5)))["results"]) == 5
    many = {"device": new_uuid(), "batch": new_uuid(), "ops": [add(first) for _ in range(6)]}
    refused = planner.post(json=many)
    assert (refused.status_code, refused.json()["error"]["detail"]) == (413, {"ops": 5})
    heavy = {**many, "ops": [add(first, note="x" * 3000)]}
    refused = planner.post(json=heavy)
    assert (refused.status_code, refused.json()["error"]["detail"]) == (413, {"bytes": 3000})

    def pieces():
        for _ in range(100):
            yield b" " * 100

    assert planner.post(content=pieces()).status_code == 413
    assert planner.get(f"/batches/{many['batch']}").status_code == 404


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"null",
        b"[]",
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"device": NaN}',
        b'{"batch": "\\ud800"}',
        json.dumps({"device": GOOD, "batch": GOOD, "ops": [], "more": 1}).encode(),
        json.dumps({"device": GOOD, "batch": "x", "ops": []}).encode(),
        json.dumps({"device": GOOD, "batch": GOOD, "ops": [{}]}).encode(),
        json.dumps({"device": GOOD, "batch": GOOD, "ops": [[]]}).encode(),
        json.dumps({"device": GOOD, "batch": GOOD, "ops": [{**add(GOOD), "color": 1}]}).encode(),
        json.dumps({"device": GOOD, "batch": GOOD, "ops": [{**add(GOOD), "note": 1}]}).encode(),
        json.dumps({"device": GOOD, "batch": GOOD, "ops": [{**add(GOOD), "op": "1"}]}).encode(),
        b'{"device": ' + b"1" * 9999 + b"}",
    ],
    ids=range(16),
)
def test_what_is_no_batch_is_refused_whole(planner, body):
    seq = planner.get().json()["seq"]
    refused = planner.post(content=body, headers={"Content-Type": "application/json"})

    assert (refused.status_code, refused.json()["error"]["code"]) == (422, "invalid")
    assert all(set(item) == {"field", "message"} for item in refused.json()["error"]["detail"])
    assert planner.get().json()["seq"] == seq


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)


@given(
    gestures=st.lists(
        st.tuples(
            st.sampled_from(["add", "again", "remove", "status", "answer"]),
            st.integers(0, 2),
            st.sampled_from(["", "study", "accepted", "bof"]),
            TEXTS,
        ),
        max_size=12,
    )
)
@settings(
    max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
def test_whatever_is_sent_the_feed_adds_up(planner, gestures):
    """Every op has one result, seqs grow, and the digest is that of the feed."""
    contributions = planner.contributions()
    ops, taggings = [], []
    for gesture, index, status, text in gestures:
        target = contributions[index]
        if gesture == "add":
            ops.append(add(target, note=text))
            taggings.append((ops[-1]["id"], target))
        elif gesture in ("again", "remove") and taggings:
            known, owner = taggings[index % len(taggings)]
            ops.append(remove(known, owner) if gesture == "remove" else {**add(owner), "id": known})
        elif gesture == "status":
            ops.append(assess(target, "status", status))
        elif gesture == "answer":
            ops.append(assess(target, "answer", text))
    before = planner.get().json()["seq"]
    answer = planner.send(*ops)

    written = [r["seq"] for r in answer["results"] if r["seq"] and r["seq"] > before]
    assert answer["seq"] == max(written, default=before)
    feed = planner.feed()
    seqs = [change["seq"] for change in feed]
    assert seqs == sorted(set(seqs))
    assert feed[-1]["seq"] == answer["seq"]
    digest = planner.get("/digest", params={"at": answer["seq"]}).json()
    assert digest["kinds"] == checksums(feed)
