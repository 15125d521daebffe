"""What a client reads: the handshake, the plan, the feed, checksums, and refusals."""

from __future__ import annotations

import hashlib
import json
from collections import Counter

import pytest
from sqlalchemy import update

from enaction_platform import security
from enaction_platform.storage.database import Database
from enaction_platform.storage.tables import platform, tokens
from tests.platform.conftest import new_uuid


def add_tag(contribution, term="G01", **more):
    return {
        "op": new_uuid(),
        "kind": "tagging",
        "action": "add",
        "id": new_uuid(),
        "contribution": contribution,
        "term": term,
        **more,
    }


def test_the_handshake_tells_who_answers_and_who_calls(connect):
    planner, reader = connect()

    told = planner.get().json()
    assert told["api"] == "1.0"
    assert told["seq"] == told["durable_seq"] == 4  # three contributions and a comment
    assert told["limits"] == {"page": 1000, "ops": 1000, "bytes": 1_048_576}
    assert (told["role"], told["account"]) == ("planner", "Anna")
    assert reader.get().json()["role"] == "reader"
    assert reader.get().json()["epoch"] == told["epoch"]


def test_the_plan_is_sent_once(planner):
    first = planner.get("/plan")
    assert first.json()["fictitious"] is True
    assert [term["code"] for term in first.json()["terms"]][-2:] == ["G02", "A001"]

    etag = first.headers["ETag"]
    for known in (etag, f"W/{etag}", f'"old", {etag}', "*"):
        again = planner.get("/plan", headers={"If-None-Match": known})
        assert (again.status_code, again.content, again.headers["ETag"]) == (304, b"", etag)
    assert planner.get("/plan", headers={"If-None-Match": '"old"'}).status_code == 200
    assert planner.get().json()["plan"] == etag  # who has it need not even ask


def test_the_feed_has_every_entity_once_in_order(connect):
    planner, _ = connect(contributions=7)

    whole = planner.feed()
    assert [change["seq"] for change in whole] == list(range(1, 9))
    assert Counter(change["kind"] for change in whole) == {"contribution": 7, "comment": 1}
    assert planner.feed(limit=1) == planner.feed(limit=3) == whole
    assert planner.feed(after=6) == whole[6:]
    assert planner.feed(after=8) == []
    assert planner.feed(after=2**63 - 1) == []


def test_a_contribution_is_told_whole(planner):
    data = planner.feed()[0]["data"]

    assert data == {
        "platform_id": "1",
        "source": "atelier",
        "title": "Idée 1",
        "body": "Une piste cyclable\nle long du canal, s'il vous plaît.",
        "category": "Se déplacer",
        "kind": "idea",
        "created_at": "2018-03-02T10:00:00.000Z",
        "updated_at": None,
        "votes_for": 1,
        "votes_against": 1,
        "score_mean": None,
        "score_count": 0,
        "comment_count": 1,
        "author": "Compte 1",
        "url": "",
        "moderation": "",
        "geometry": {"type": "Point", "coordinates": [2.83001, 50.43]},
    }


def test_what_changes_again_moves_to_the_end_of_the_feed(planner):
    first, second, _ = planner.contributions()
    tag = add_tag(first)
    planner.send(tag, add_tag(second))
    planner.do(
        {"op": new_uuid(), "kind": "tagging", "action": "remove"}
        | {"id": tag["id"], "contribution": first}
    )

    *_, other, removed = planner.feed()
    assert (removed["id"], removed["deleted"], removed["data"]) == (tag["id"], True, None)
    assert other["data"]["contribution"] == second
    assert removed["by"] == other["by"] == "Anna"


def test_deletions_that_are_no_longer_known_are_not_passed_over(planner, database_url):
    database = Database(database_url)
    with database.write() as connection:
        connection.execute(update(platform).values(tombstone_horizon=3))
    database.close()

    gone = planner.get("/changes", params={"after": 2})
    assert gone.status_code == 410
    assert gone.json()["error"]["code"] == "gone"
    assert planner.get("/changes", params={"after": 0}).status_code == 200
    assert planner.get("/changes", params={"after": 3}).status_code == 200


def test_checksums_are_those_of_the_feed(planner):
    first, second, third = planner.contributions()
    tags = [add_tag(first), add_tag(second, "E5", note="é \u2028 🚲"), add_tag(third)]
    planner.send(*tags)
    removal = {"op": new_uuid(), "kind": "tagging", "action": "remove", "contribution": first}
    answer = planner.send({**removal, "id": tags[0]["id"]})

    digest = planner.get("/digest", params={"at": answer["seq"]}).json()
    assert digest["kinds"] == checksums(planner.feed())
    assert digest["kinds"]["tagging"]["count"] == 2
    late = planner.get("/digest", params={"at": answer["seq"] - 1})
    assert (late.status_code, late.json()["error"]["detail"]) == (409, {"seq": answer["seq"]})


def checksums(feed):
    """The digest as the contract defines it, from what a client has."""
    names = ("contribution", "comment", "tagging", "assessment")
    kinds = {kind: {"count": 0, "xor": 0} for kind in names}
    for change in feed:
        if not change["deleted"]:
            text = json.dumps(
                change["data"], sort_keys=True, separators=(",", ":"), ensure_ascii=False
            )
            seal = hashlib.sha256(f"{change['kind']}\n{change['id']}\n{text}".encode()).digest()
            kinds[change["kind"]]["count"] += 1
            kinds[change["kind"]]["xor"] ^= int.from_bytes(seal[:8], "big")
    return {k: {"count": v["count"], "xor": f"{v['xor']:016x}"} for k, v in kinds.items()}


def test_the_answer_is_compressed_when_asked(connect):
    planner, _ = connect(contributions=50)

    plain = planner.get("/changes", headers={"Accept-Encoding": "identity"})
    packed = planner.get("/changes", headers={"Accept-Encoding": "gzip"})
    assert "Content-Encoding" not in plain.headers
    assert packed.headers["Content-Encoding"] == "gzip"
    assert packed.json() == plain.json()
    assert int(packed.headers["Content-Length"]) < len(plain.content) / 4


def test_nothing_is_answered_without_a_valid_token(planner, database_url):
    database = Database(database_url)
    expired = security.create_token(database, "Ancien", security.Role.READER, days=-1)
    revoked = security.create_token(database, "Parti", security.Role.PLANNER)
    security.revoke_token(database, "Parti")
    with database.read() as connection:
        kept = connection.execute(tokens.select()).all()
    database.close()

    reasons = {"": "needed", "faux": "not known", expired: "expired on", revoked: "revoked"}
    for token, reason in reasons.items():
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        for method, path in (("GET", ""), ("GET", "/changes"), ("POST", "/changes")):
            refused = planner.http.request(method, f"/api/v1{path}", headers=headers)
            assert refused.status_code == 401
            assert refused.json()["error"]["code"] == "unauthorized"
            assert reason in refused.json()["error"]["message"]
            assert refused.headers["WWW-Authenticate"] == "Bearer"
    assert not any(secret in str(kept) for secret in (expired, revoked))


def test_a_reader_only_reads(connect):
    planner, reader = connect()
    body = {"device": new_uuid(), "batch": new_uuid(), "ops": [add_tag(planner.contributions()[0])]}

    refused = reader.post(json=body)
    assert (refused.status_code, refused.json()["error"]["code"]) == (403, "forbidden")
    assert planner.get(f"/batches/{body['batch']}").status_code == 404
    assert reader.feed() == planner.feed()


@pytest.mark.parametrize(
    ("path", "status", "code"),
    [
        ("/nowhere", 404, "not_found"),
        ("/changes?after=-1", 422, "invalid"),
        ("/changes?after=99999999999999999999", 422, "invalid"),
        ("/changes?after=now", 422, "invalid"),
        ("/changes?limit=0", 422, "invalid"),
        ("/digest", 422, "invalid"),
        ("/digest?at=NaN", 422, "invalid"),
        ("/batches/42", 422, "invalid"),
        ("/batches/00000000-0000-0000-0000-000000000000", 404, "not_found"),
    ],
)
def test_every_refusal_has_the_same_shape(planner, path, status, code):
    refused = planner.get(path)

    assert refused.status_code == status
    assert set(refused.json()) == {"error"}
    assert set(refused.json()["error"]) == {"code", "message", "detail"}
    assert refused.json()["error"]["code"] == code


def test_a_wrong_method_is_told_the_right_ones(planner):
    refused = planner.http.request("DELETE", "/api/v1/changes", headers=planner.headers)

    assert (refused.status_code, refused.json()["error"]["code"]) == (405, "method_not_allowed")
    assert refused.headers["Allow"] == "GET, POST"


def test_every_answer_can_be_found_in_the_log_and_is_not_stored(planner):
    for answer in (planner.get(), planner.get("/nowhere"), planner.post(content=b"{")):
        assert answer.headers["Cache-Control"] == "no-store"
        assert len(answer.headers["X-Request-Id"]) == 32
    mine = planner.get(headers={"X-Request-Id": "ticket-42"})
    assert mine.headers["X-Request-Id"] == "ticket-42"
    forged = planner.get(headers={"X-Request-Id": 'a" b'})
    assert len(forged.headers["X-Request-Id"]) == 32


def test_a_client_in_a_hurry_is_told_when_to_come_back(connect):
    planner, reader = connect(rate=0.5, burst=3)

    assert [planner.get().status_code for _ in range(4)] == [200, 200, 200, 429]
    refused = planner.get()
    assert refused.json()["error"]["code"] == "rate_limited"
    assert int(refused.headers["Retry-After"]) in (1, 2)
    assert reader.get().status_code == 200


def test_a_failure_of_the_database_is_an_answer_too(planner, database_url):
    database = Database(database_url)
    with database.write() as connection:
        connection.exec_driver_sql("DROP TABLE entities")
    database.close()

    failed = planner.get("/changes")
    assert (failed.status_code, failed.json()["error"]["code"]) == (500, "server")
    assert "entities" not in failed.text
    assert planner.http.get("/api/v1").status_code == 401
