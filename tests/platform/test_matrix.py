"""Rows of the fault matrix between one workspace and one platform, one fault in each test."""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any, Optional

import pytest
import time_machine

from enaction_plugin.core.connectors import NativePlatform, RequestsTransport, native_platform
from enaction_plugin.core.connectors.errors import (
    BadAnswer,
    EpochChanged,
    PlatformError,
    WebPage,
)
from enaction_plugin.core.connectors.transport import Response
from enaction_plugin.core.sync import (
    Syncer,
    SyncReport,
    list_conflicts,
    list_waiting,
    resolve_conflict,
    sync_status,
)
from enaction_plugin.core.sync.engine import ROUNDS
from enaction_plugin.core.sync.pull import cursor
from enaction_plugin.core.workspace import Workspace
from enaction_plugin.core.workspace.backup import list_backups
from tests.platform.proxy import BAD_ANSWERS, FaultProxy
from tests.platform.serving import listening, prepare, small_file

IDEAS = 30
JSON = {"content-type": "application/json"}


class Rewritten(RequestsTransport):
    """The platform, some of whose JSON answers say something else on the way."""

    rewrite: Optional[Callable[[str, dict[str, Any]], dict[str, Any]]] = None

    def request(
        self,
        method: str,
        path: str,
        params: Optional[Mapping[str, Any]] = None,
        headers: Optional[Mapping[str, str]] = None,
        body: Optional[bytes] = None,
    ) -> Response:
        answer = super().request(method, path, params, headers, body)
        if self.rewrite is None or answer.status != 200:
            return answer
        document = self.rewrite(f"{method} {path}", json.loads(answer.body))
        return Response(200, JSON, json.dumps(document).encode())


class Place:
    """A platform that listens and two planners who have read it."""

    def __init__(self, folder: Path, url: str, token: str) -> None:
        self.url, self.token = url, token
        self.database = folder / "platform.sqlite"
        self.transport = Rewritten(url, token)
        self.anna, self.boris = (Workspace.create(folder / f"{n}.gpkg") for n in ("anna", "boris"))
        for ws in (self.anna, self.boris):
            ws.author = ws.path.stem
            self.sync(ws)

    def sync(self, ws: Workspace, **options: Any) -> SyncReport:
        return Syncer(ws, NativePlatform(self.transport), waits=()).run(**options)

    def operator(self, *statement: Any) -> list[Any]:
        """What the operator of the platform does to its database."""
        with closing(sqlite3.connect(self.database)) as db, db:
            return db.execute(*statement).fetchall()

    def ends_well(self) -> None:
        """Everybody exchanges; all say the same and nothing waits."""
        for ws in (self.anna, self.boris, self.anna, self.boris):
            assert self.sync(ws).synchronised
        assert shown(self.anna) == shown(self.boris)
        assert not list_waiting(self.anna)


def shown(ws: Workspace) -> list[Any]:
    return ws.db.execute(
        "SELECT fid, uuid, title, status, answer, priorities, withdrawn_at IS NULL"
        " FROM contributions ORDER BY fid"
    ).fetchall()


def status_of(ws: Workspace, fid: int) -> Any:
    return ws.db.execute("SELECT status FROM contributions WHERE fid = ?", (fid,)).fetchone()[0]


def links(ws: Workspace) -> int:
    return int(ws.db.execute("SELECT count(*) FROM taggings").fetchone()[0])


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    database = f"sqlite:///{tmp_path / 'platform.sqlite'}"
    token, _ = prepare(database, IDEAS)
    with listening(database, page=10) as url:
        place = Place(tmp_path, url, token)
        yield place
        place.anna.close()
        place.boris.close()


@pytest.mark.parametrize("fault", BAD_ANSWERS)
def test_row_17_what_is_no_answer_changes_nothing_and_the_next_exchange_goes_on(
    place: Place, fault: str
) -> None:
    place.boris.tag([1], "E2")
    place.sync(place.boris)
    place.anna.tag([1, 2], "E1")
    before = cursor(place.anna.db)
    with FaultProxy(place.url, seed=17, faults=(fault,), share=1.0) as proxy:
        unwell = native_platform(proxy.url, place.token)
        with pytest.raises(PlatformError) as told:
            Syncer(place.anna, unwell, waits=()).run()
        assert set(proxy.injected) == {fault}
    assert isinstance(told.value, WebPage) == (fault == "portal")
    assert cursor(place.anna.db) == before
    assert links(place.anna) == 2
    place.ends_well()
    assert links(place.boris) == 3


def test_row_24_a_batch_whose_identifier_is_taken_is_sent_as_another_with_the_same_changes(
    place: Place,
) -> None:
    place.anna.tag([1, 2], "E1")
    seen: list[bytes] = []

    def foreign(method: str, path: str, *rest: Any, **named: Any) -> Response:
        if method == "POST" and not seen:  # somebody else used this identifier before
            seen.append(named["body"])
            other = {**json.loads(named["body"]), "ops": []}
            other["ops"] = json.loads(named["body"])["ops"][:1]
            original(method, path, headers=named["headers"], body=json.dumps(other).encode())
        elif method == "POST":
            seen.append(named["body"])
        return original(method, path, *rest, **named)

    original = place.transport.request
    place.transport.request = foreign  # type: ignore[method-assign]
    assert place.sync(place.anna).synchronised
    first, second = (json.loads(body) for body in seen[:2])
    assert first["batch"] != second["batch"]
    assert [op["op"] for op in first["ops"]][:1] == [op["op"] for op in second["ops"]][:1]
    place.ends_well()
    assert links(place.boris) == 2


def test_row_25_a_place_in_the_feed_that_is_too_old_is_read_again_from_the_start(
    place: Place,
) -> None:
    place.anna.tag([1, 2], "E1")
    place.ends_well()
    place.boris.untag([1], "E1")
    place.boris.assess([3], "status", "study")
    place.sync(place.boris)
    place.operator("DELETE FROM entities WHERE kind = 'tagging' AND data IS NULL")
    place.operator("UPDATE platform SET tombstone_horizon = seq")
    place.anna.tag([4], "E2")
    place.anna.assess([5], "answer", "Écrit pendant ce temps")
    assert place.sync(place.anna).synchronised
    assert list_backups(place.anna.path), "a copy is kept before everything is read again"
    assert status_of(place.anna, 3) == "study"
    place.ends_well()
    assert links(place.anna) == 2, "the removal was inferred, the new link kept"


def test_row_27_a_platform_restored_twice_during_one_exchange_is_followed(place: Place) -> None:
    place.anna.tag([1], "E1")
    place.ends_well()
    place.anna.tag([2], "E1")

    class Restored(Syncer):
        def boundary(self, name: str) -> None:
            super().boundary(name)
            if name == "greeted" and len(epochs) < 2:
                epochs.append(f"00000000-0000-4000-8000-00000000000{len(epochs)}")
                place.operator("UPDATE platform SET epoch = ?", (epochs[-1],))

    epochs: list[str] = []
    assert Restored(place.anna, NativePlatform(place.transport), waits=()).run().synchronised
    assert len(epochs) == 2
    place.ends_well()
    assert links(place.boris) == 2


def test_row_27_a_platform_that_never_says_the_same_is_left_after_a_few_rounds(
    place: Place,
) -> None:
    greeted: list[str] = []

    def two_minds(asked: str, document: dict[str, Any]) -> dict[str, Any]:
        if asked == "GET /api/v1":
            greeted.append(asked)
            return {**document, "epoch": f"{len(greeted):08d}-0000-4000-8000-000000000000"}
        return document

    place.anna.tag([2], "E1")
    place.transport.rewrite = two_minds
    with pytest.raises(EpochChanged):
        place.sync(place.anna)
    assert len(greeted) == ROUNDS
    place.transport.rewrite = None
    place.ends_well()
    assert links(place.boris) == 1


def test_row_28_a_change_missing_from_the_feed_is_noticed_and_everything_read_again(
    place: Place,
) -> None:
    place.boris.tag([1], "E1")
    place.boris.assess([2], "status", "study")
    place.sync(place.boris)
    hidden: list[Any] = []

    def with_a_hole(asked: str, document: dict[str, Any]) -> dict[str, Any]:
        if asked == "GET /api/v1/changes" and not hidden:
            hidden.append(document["changes"].pop(0))
        return document

    place.transport.rewrite = with_a_hole
    assert place.sync(place.anna).synchronised
    assert hidden
    events = [event for (event,) in place.anna.db.execute("SELECT event FROM sync_log")]
    assert "checksums differ" in events
    place.ends_well()
    assert status_of(place.anna, 2) == "study"
    assert links(place.anna) == 1


def test_row_31_a_chain_of_edits_made_offline_is_no_conflict_with_oneself(place: Place) -> None:
    for number in range(5):
        place.anna.assess([1], "answer", f"Version {number}")
        place.anna.assess([1], "status", ("study", "accepted")[number % 2])
        lost = number % 2 == 0
        original = place.transport.request

        def unheard(method: str, path: str, *rest: Any, **named: Any) -> Response:
            answer = original(method, path, *rest, **named)  # noqa: B023 - called in this turn
            return Response(504, JSON, b"{}") if method == "POST" else answer

        if lost:
            place.transport.request = unheard  # type: ignore[method-assign]
        try:
            place.sync(place.anna)
        except PlatformError:
            assert lost
        place.transport.request = original  # type: ignore[method-assign]
    place.ends_well()
    assert not list_conflicts(place.anna)
    assert place.anna.db.execute("SELECT count(*) FROM sync_conflict").fetchone() == (0,)
    assert shown(place.boris)[0][4] == "Version 4"


def test_row_32_deleted_here_and_edited_there_comes_back_with_the_edit(place: Place) -> None:
    place.boris.tag([1], "E1")
    place.boris.assess([1], "status", "study")
    place.sync(place.boris)
    place.anna.db.execute("DELETE FROM contributions WHERE fid = 1")
    place.ends_well()
    assert status_of(place.anna, 1) == "study"
    assert links(place.anna) == 1


def test_row_32_withdrawn_there_and_edited_here_keeps_the_edit_in_sight(place: Place) -> None:
    from enaction_platform.services.importing import load_contributions
    from enaction_platform.storage.database import Database

    place.anna.tag([1], "E1")
    place.anna.assess([1], "answer", "Déjà répondu")
    platform = Database(f"sqlite:///{place.database}")
    document = small_file(IDEAS)
    del document["features"][0]
    with platform.write() as connection:
        load_contributions(connection, document, document["source"], withdraw_missing=True)
    platform.close()
    place.sync(place.anna)
    row = place.anna.db.execute(
        "SELECT answer, priorities, withdrawn_at FROM contributions WHERE fid = 1"
    ).fetchone()
    assert row[:2] == ("Déjà répondu", "E1")
    assert row[2] is not None
    status = sync_status(place.anna)
    assert status.pending + status.rejected + status.kept >= 2, "the work waits in sight"


YEAR_S = 365 * 86400


@pytest.mark.parametrize("wrong_by", [-YEAR_S, YEAR_S], ids=["a year late", "a year early"])
def test_row_45_a_clock_that_is_wrong_decides_nothing(place: Place, wrong_by: int) -> None:
    now = time.time()
    place.boris.assess([1], "status", "study")
    place.boris.tag([2], "E1")
    place.sync(place.boris)
    with time_machine.travel(now + wrong_by, tick=True):
        place.anna.assess([1], "status", "accepted")  # without having seen Boris's
        place.anna.assess([3], "answer", "Une réponse")
        place.anna.tag([2], "E1")
        place.sync(place.anna)
        (conflict,) = list_conflicts(place.anna)
        assert (conflict.mine, conflict.theirs) == ("accepted", "study")
        resolve_conflict(place.anna, conflict.id, "mine")
        assert place.sync(place.anna).synchronised
    place.anna.assess([3], "answer", "Une autre réponse")  # the clock is right again
    place.ends_well()
    assert [row[3:5] for row in shown(place.boris)[:3]] == [
        ("accepted", None),
        (None, None),
        (None, "Une autre réponse"),
    ]
    assert links(place.boris) == 2


def test_row_45_a_clock_turned_in_the_middle_of_an_exchange_changes_nothing(place: Place) -> None:
    place.anna.tag(list(range(1, IDEAS + 1)), "E1")
    place.anna.assess([1, 2], "status", "study")
    now = time.time()
    turns = [now, now + YEAR_S, now - YEAR_S]

    class Turned(Syncer):
        def boundary(self, name: str) -> None:
            traveller.move_to(turns[0])
            turns.append(turns.pop(0))
            super().boundary(name)

    with time_machine.travel(now, tick=True) as traveller:
        assert Turned(place.anna, NativePlatform(place.transport), waits=()).run().synchronised
    place.ends_well()
    assert links(place.boris) == IDEAS


def newer(asked: str, document: dict[str, Any]) -> dict[str, Any]:
    """A later version of the platform: more fields, more kinds of answers, the same protocol."""
    if asked == "GET /api/v1":
        return {**document, "api": "1.9", "capabilities": [*document["capabilities"], "votes"]}
    if asked == "GET /api/v1/changes":
        for change in document["changes"]:
            change["colour"] = "red"
    return {**document, "hint": {"new": True}}


def test_row_46_a_newer_platform_is_understood_as_far_as_it_says_the_same(place: Place) -> None:
    place.boris.tag([1], "E1")
    place.sync(place.boris)
    place.transport.rewrite = newer
    place.anna.tag([2], "E1")
    assert place.sync(place.anna).synchronised
    place.ends_well()
    assert links(place.anna) == 2


def test_row_46_an_older_platform_gets_what_it_has_a_place_for_and_the_rest_waits(
    place: Place,
) -> None:
    def older(asked: str, document: dict[str, Any]) -> dict[str, Any]:
        if asked == "GET /api/v1":
            document["capabilities"].remove("assessments")
        return document

    place.transport.rewrite = older
    place.anna.tag([1], "E1")
    place.anna.assess([1], "status", "study")
    place.sync(place.anna)
    assert [waiting.field for waiting in list_waiting(place.anna)] == ["status"]
    assert status_of(place.anna, 1) == "study"
    place.transport.rewrite = None  # it was brought up to date
    place.ends_well()
    assert status_of(place.boris, 1) == "study"


def test_row_46_a_field_of_another_type_is_refused_and_nothing_is_written(place: Place) -> None:
    place.boris.assess([1], "status", "study")
    place.sync(place.boris)

    def retyped(asked: str, document: dict[str, Any]) -> dict[str, Any]:
        for change in document["changes"] if asked == "GET /api/v1/changes" else ():
            if change["kind"] == "assessment":
                change["data"]["status"]["value"] = {"code": 3}
        return document

    before = cursor(place.anna.db)
    place.transport.rewrite = retyped
    place.anna.tag([2], "E1")
    with pytest.raises(BadAnswer):
        place.sync(place.anna)
    assert (cursor(place.anna.db), status_of(place.anna, 1)) == (before, None)
    place.transport.rewrite = None
    place.ends_well()


def test_row_53_a_slow_network_that_comes_and_goes_is_enough_in_the_end(
    tmp_path: Path, place: Place
) -> None:
    place.boris.tag(list(range(1, IDEAS + 1)), "E1")
    place.sync(place.boris)
    place.anna.tag([1], "E2")
    with FaultProxy(place.url, seed=53, faults=("slow",), share=1.0, flaps=4) as proxy:
        unwell = native_platform(proxy.url, place.token)
        for _ in range(40):
            before = cursor(place.anna.db)
            try:
                if Syncer(place.anna, unwell, waits=()).run().synchronised:
                    break
            except PlatformError:
                assert cursor(place.anna.db) >= before, "what came is kept"
        else:
            raise AssertionError("it never came to an end")
        assert {"slow", "lost request"} <= set(proxy.injected)
    place.ends_well()
    assert links(place.boris) == IDEAS + 1
