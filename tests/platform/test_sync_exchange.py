"""Planners with their workspaces and the real platform, over HTTP on loopback."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from enaction_plugin.core.ahead import Ahead
from enaction_plugin.core.connectors import NativePlatform, RequestsTransport, native_platform
from enaction_plugin.core.connectors import errors as refusals
from enaction_plugin.core.connectors.transport import Response
from enaction_plugin.core.errors import Cancelled
from enaction_plugin.core.model.contribution import Contribution
from enaction_plugin.core.progress import Silent
from enaction_plugin.core.sync import (
    Syncer,
    SyncReport,
    list_conflicts,
    list_rejected,
    list_waiting,
    pull,
    resolve_conflict,
    retry_rejected,
    sync_status,
)
from enaction_plugin.core.sync.connection import read_again
from enaction_plugin.core.sync.errors import AnotherExchange, OtherPlatform
from enaction_plugin.core.sync.lease import Lease
from enaction_plugin.core.workspace import Workspace, spatial
from tests.platform.serving import listening, prepare


class Place:
    """A platform that listens, and planners who have read it."""

    def __init__(self, folder: Path, url: str, tokens: tuple[str, str]) -> None:
        self.folder = folder
        self.url = url
        self.tokens = tokens
        self.transport = RequestsTransport(url, tokens[0])
        self._opened: list[Workspace] = []

    @property
    def platform(self) -> NativePlatform:
        return NativePlatform(self.transport, Ahead())

    def workspace(self, name: str) -> Workspace:
        ws = Workspace.create(self.folder / f"{name}.gpkg")
        self._opened.append(ws)
        return ws

    def planner(self, name: str) -> Workspace:
        ws = self.workspace(name)
        self.sync(ws)
        return ws

    def sync(self, ws: Workspace, **options: Any) -> SyncReport:
        return Syncer(ws, self.platform, waits=()).run(**options)

    def close(self) -> None:
        for ws in self._opened:
            ws.close()


@pytest.fixture
def open_place(tmp_path: Path) -> Iterator[Callable[..., Any]]:
    from contextlib import ExitStack

    with ExitStack() as stack:

        def opened(contributions: int = 3, name: str = "platform", **limits: Any) -> Place:
            database = f"sqlite:///{tmp_path / name}.sqlite"
            tokens = prepare(database, contributions)
            place = Place(tmp_path, stack.enter_context(listening(database, **limits)), tokens)
            stack.callback(place.close)
            return place

        yield opened


@pytest.fixture
def place(open_place: Callable[..., Place]) -> Place:
    return open_place()


def first(ws: Workspace) -> int:
    return int(ws.db.execute("SELECT min(fid) FROM contributions").fetchone()[0])


def column(ws: Workspace, name: str) -> list[Any]:
    rows = ws.db.execute("SELECT * FROM contributions ORDER BY fid")
    place = [item[0] for item in rows.description].index(name)
    return [row[place] for row in rows]


def test_a_first_exchange_brings_everything_and_proves_it(place: Place) -> None:
    ws = place.workspace("anna")
    done = place.sync(ws)
    assert (done.pulled, done.pushed, done.synchronised) == (4, 0, True)
    assert column(ws, "title") == ["Idée 1", "Idée 2", "Idée 3"]
    assert column(ws, "comment_count")[0] == 1
    assert [term.code for term in ws.plan().terms][-1] == "A001"
    assert sync_status(ws).synchronised


def test_one_tags_and_the_other_sees_it(place: Place) -> None:
    anna, boris = place.planner("anna"), place.planner("boris")
    anna.tag([first(anna)], "G01", note="le long du canal")
    done = place.sync(anna)
    assert (done.pushed, done.pulled) == (1, 0)
    assert place.sync(boris).pulled == 1
    assert column(boris, "actions") == ["G01", None, None]
    assert column(boris, "sync_state") == [None, None, None]


class Dies(Syncer):
    """An exchange whose process ends at the third batch it has sealed."""

    sealed = 0

    def boundary(self, name: str) -> None:
        super().boundary(name)
        self.sealed += name == "sealed"
        if self.sealed == 3:
            raise RuntimeError("the process ended")


def test_two_sealed_batches_are_never_about_the_same_contribution(
    open_place: Callable[..., Place],
) -> None:
    place = open_place(contributions=6, ops=2)
    anna = place.planner("anna")
    for term in ("E1", "E2"):
        anna.tag([1, 2, 3, 4, 5, 6], term)
    with pytest.raises(RuntimeError):
        Dies(anna, place.platform, waits=()).run()
    about = anna.db.execute(
        "SELECT batch, group_concat(DISTINCT contribution) FROM sync_outbox"
        " WHERE state = 'inflight' GROUP BY batch"
    ).fetchall()
    assert len(about) == 2, "one was sent, and one was sealed while it travelled"
    assert not set(about[0][1].split(",")) & set(about[1][1].split(","))

    assert place.sync(anna).synchronised
    assert sync_status(anna).pending == 0
    boris = place.planner("boris")
    assert boris.db.execute("SELECT count(*) FROM taggings").fetchone() == (12,)


def test_nothing_to_do_asks_one_question_and_writes_no_page(place: Place) -> None:
    anna = place.planner("anna")
    asked: list[str] = []
    original = place.transport.request

    def request(method: str, path: str, *rest: Any, **named: Any) -> Response:
        asked.append(f"{method} {path}")
        return original(method, path, *rest, **named)

    place.transport.request = request  # type: ignore[method-assign]
    assert place.sync(anna).synchronised
    assert asked == ["GET /api/v1"]


@pytest.mark.parametrize(
    ("choice", "value", "expected"),
    [("mine", None, "accepted"), ("theirs", None, "rejected"), ("value", "partly", "partly")],
)
def test_row_30_a_status_changed_by_both_is_decided_by_a_person(
    place: Place, choice: str, value: Any, expected: str
) -> None:
    anna, boris = place.planner("anna"), place.planner("boris")
    boris.assess([first(boris)], "status", "rejected")
    place.sync(boris)
    anna.assess([first(anna)], "status", "accepted")
    done = place.sync(anna)
    assert (done.conflicts, done.synchronised) == (1, False)
    assert column(anna, "status")[0] == "accepted"
    assert column(anna, "sync_state")[0] == "conflict"
    (conflict,) = list_conflicts(anna)
    assert (conflict.base, conflict.mine, conflict.theirs) == (None, "accepted", "rejected")
    assert conflict.their_by == "Anna"  # the account of both in this test
    resolve_conflict(anna, conflict.id, choice, value)
    assert place.sync(anna).synchronised
    place.sync(boris)
    for ws in (anna, boris):
        assert column(ws, "status")[0] == expected
        assert column(ws, "sync_state")[0] is None
    history = anna.db.execute("SELECT before FROM sync_history WHERE origin <> 'manual'").fetchall()
    assert choice == "mine" or ("accepted",) in history


def test_a_decision_on_what_was_seen_does_not_overwrite_what_came_since(place: Place) -> None:
    anna, boris = place.planner("anna"), place.planner("boris")
    boris.assess([first(boris)], "answer", "Oui")
    place.sync(boris)
    anna.assess([first(anna)], "answer", "Non")
    place.sync(anna)
    (on_screen,) = list_conflicts(anna)
    boris.assess([first(boris)], "answer", "Oui, en 2027")
    place.sync(boris)
    place.sync(anna)
    resolve_conflict(anna, on_screen.id, "mine", seen_version=on_screen.their_version)
    place.sync(anna)
    (again,) = list_conflicts(anna)
    assert (again.mine, again.theirs) == ("Non", "Oui, en 2027")


def test_row_33_both_add_the_same_link_and_both_links_live(place: Place) -> None:
    anna, boris = place.planner("anna"), place.planner("boris")
    anna.tag([first(anna)], "E1")
    boris.tag([first(boris)], "E1")
    for ws in (anna, boris, anna):
        place.sync(ws)
    for ws in (anna, boris):
        assert ws.db.execute("SELECT count(*) FROM taggings").fetchone() == (2,)
        assert column(ws, "tag_count")[0] == 1


def test_work_on_a_file_joins_the_platform_once_it_has_the_same_contribution(place: Place) -> None:
    anna = place.planner("anna")
    uuid = column(anna, "uuid")[0]
    boris = place.workspace("boris")
    boris.upsert_contributions([Contribution(uuid, "1", "fichier", title="Idée 1")])
    boris.tag([1], "E1")
    boris.assess([1], "status", "study")
    done = place.sync(boris)
    assert (done.pushed, done.kept, done.synchronised) == (2, 0, True)
    place.sync(anna)
    assert (column(anna, "priorities")[0], column(anna, "status")[0]) == ("E1", "study")


def test_a_contribution_entered_in_a_workshop_reaches_everybody_with_its_links(
    place: Place,
) -> None:
    anna, boris = place.planner("anna"), place.planner("boris")
    anna.db.execute("INSERT INTO contributions (title, body) VALUES ('Atelier', 'Plus de bancs')")
    anna.tag([anna.db.execute("SELECT max(fid) FROM contributions").fetchone()[0]], "E5")
    assert place.sync(anna).pushed == 2
    place.sync(boris)
    assert (column(boris, "title")[-1], column(boris, "priorities")[-1]) == ("Atelier", "E5")
    anna.db.execute("UPDATE contributions SET title = 'Autre chose' WHERE title = 'Atelier'")
    assert column(anna, "title")[-1] == "Atelier"  # by now these are a citizen's words


def test_what_was_deleted_in_qgis_comes_back_with_its_work_although_the_platform_sends_it_again(
    place: Place,
) -> None:
    anna = place.planner("anna")
    anna.assess([first(anna)], "status", "study")
    anna.db.execute("DELETE FROM contributions WHERE fid = ?", (first(anna),))
    read_again(anna, "for this test")
    place.sync(anna, direction="pull")
    assert (column(anna, "title")[0], column(anna, "status")[0]) == ("Idée 1", "study")
    assert place.sync(anna).pushed == 1


def test_row_21_what_the_platform_refuses_stays_here_with_its_reason(place: Place) -> None:
    anna = place.planner("anna")
    anna.db.execute(
        "INSERT INTO taggings (contribution, term) SELECT uuid, 'G99' FROM contributions LIMIT 1"
    )
    anna.assess([first(anna)], "answer", "x" * 20_001)
    anna.assess([first(anna)], "status", "study")
    done = place.sync(anna)
    assert (done.rejected, done.pushed, done.synchronised) == (2, 1, False)
    assert {waiting.code for waiting in list_rejected(anna)} == {"unknown_term", "too_long"}
    assert column(anna, "answer")[0] == "x" * 20_001
    anna.assess([first(anna)], "answer", "Oui")
    (term,) = [waiting for waiting in list_rejected(anna) if waiting.kind == "tagging"]
    retry_rejected(anna, term.op_id)
    done = place.sync(anna)
    assert (done.pushed, done.refused) == (1, 1)


def test_work_on_a_refused_contribution_waits_until_it_is_mended(place: Place) -> None:
    anna, boris = place.planner("anna"), place.planner("boris")
    anna.db.execute("INSERT INTO contributions (title) VALUES (?)", ("x" * 501,))
    entered = anna.db.execute("SELECT max(fid) FROM contributions").fetchone()[0]
    anna.tag([entered], "E1")
    anna.tag([entered], "E2")
    done = place.sync(anna)
    assert (done.pushed, done.rejected, done.held) == (0, 1, 2)
    anna.untag([entered], "E2")
    anna.db.execute("UPDATE contributions SET title = 'Plus court' WHERE fid = ?", (entered,))
    done = place.sync(anna)
    assert (done.pushed, done.synchronised) == (2, True)
    place.sync(boris)
    assert (column(boris, "title")[-1], column(boris, "priorities")[-1]) == ("Plus court", "E1")


def test_a_dry_run_asks_and_counts_and_writes_nothing(place: Place) -> None:
    anna, boris = place.planner("anna"), place.planner("boris")
    boris.assess([first(boris)], "status", "study")
    place.sync(boris)
    anna.tag([first(anna)], "E1")
    before = "\n".join(anna.db.iterdump())
    told = place.sync(anna, dry_run=True)
    assert (told.pulled, told.pushed, told.pending) == (1, 1, 1)
    assert "\n".join(anna.db.iterdump()) == before
    assert place.sync(boris).pulled == 0


def test_a_reader_receives_and_is_told_that_the_rest_waits(place: Place) -> None:
    ws = place.planner("anna")
    ws.tag([first(ws)], "E1")
    reader = native_platform(place.url, place.tokens[1])
    done = Syncer(ws, reader).run()
    assert (done.pushed, done.pending, done.synchronised) == (0, 1, False)
    assert "1" in str(done.notices[0])


def test_another_platform_is_refused(place: Place, open_place: Callable[..., Place]) -> None:
    anna = place.planner("anna")
    other = open_place(name="other")
    with pytest.raises(OtherPlatform):
        other.sync(anna)
    assert sync_status(anna).platform == "Plateforme d'essai"


def test_only_one_exchange_at_a_time(place: Place) -> None:
    anna = place.planner("anna")
    with Workspace.open(anna.path) as elsewhere, Lease(elsewhere.db):
        with pytest.raises(AnotherExchange):
            place.sync(anna)
        elsewhere.db.execute("UPDATE sync_lease SET beat = '2020-01-01T00:00:00.000Z'")
        assert place.sync(anna).synchronised


def test_row_55_a_page_at_a_time_and_stopped_between_two(open_place: Callable[..., Place]) -> None:
    place = open_place(contributions=30, page=7)
    ws = place.workspace("anna")

    class StopsAfter(Silent):
        left = 4

        def check(self) -> None:
            self.left -= 1
            if self.left < 0:
                raise Cancelled

    with pytest.raises(Cancelled):
        place.sync(ws, progress=StopsAfter())
    assert 0 < len(column(ws, "fid")) < 30
    assert spatial.is_counted(ws.db, "contributions")
    assert place.sync(ws).synchronised
    assert len(column(ws, "fid")) == 30
    assert spatial.is_counted(ws.db, "contributions")
    assert ws.contributions.first(_any("idée 17"), 5)


@pytest.mark.parametrize(("short", "together"), [(60.0, 4), (0.0, 1)])
def test_a_first_pull_writes_pages_together_as_long_as_that_is_quick(
    open_place: Callable[..., Place], monkeypatch: pytest.MonkeyPatch, short: float, together: int
) -> None:
    place = open_place(contributions=60, page=4)
    ws = place.workspace("anna")
    monkeypatch.setattr(pull, "SHORT_S", short)
    monkeypatch.setattr(pull, "LONG_S", short)
    written, store = [], pull.Pull._store

    def watched(self: pull.Pull, pages: Any, *rest: Any) -> bool:
        written.append(len(pages))
        return store(self, pages, *rest)

    monkeypatch.setattr(pull.Pull, "_store", watched)
    done = place.sync(ws)
    assert done.synchronised
    assert done.received_kinds["new"] == 60
    assert sum(written) == 16, "sixty contributions and a comment"
    assert max(written) == together
    written.clear()
    read_again(ws, "for this test")
    place.sync(ws)
    assert set(written) == {1}, "it is the first time only"


def test_pages_that_came_before_one_that_did_not_are_kept(
    open_place: Callable[..., Place], monkeypatch: pytest.MonkeyPatch
) -> None:
    place = open_place(contributions=60, page=4)
    ws = place.workspace("anna")
    monkeypatch.setattr(pull, "SHORT_S", 60.0)
    original, read = place.transport.request, []

    def unplugged(method: str, path: str, *rest: Any, **named: Any) -> Response:
        if path.endswith("/changes"):
            if len(read) == 8:  # transactions of one, two and three pages, and two of the next
                raise refusals.Unreachable(address=place.url, detail="")
            read.append(path)
        return original(method, path, *rest, **named)

    place.transport.request = unplugged  # type: ignore[method-assign]
    with pytest.raises(refusals.Unreachable):
        place.sync(ws)
    kept = len(column(ws, "fid"))
    assert kept == 8 * 4 - 1, "and a comment"
    place.transport.request = original  # type: ignore[method-assign]
    done = place.sync(ws)
    assert (done.synchronised, done.received_kinds["new"]) == (True, 60 - kept)


def _any(text: str) -> Any:
    from enaction_plugin.core.workspace.filters import ContributionFilter

    return ContributionFilter(text=text)


def test_row_22_a_batch_larger_than_the_platform_takes_is_sent_in_parts(
    open_place: Callable[..., Place],
) -> None:
    place = open_place(contributions=40)
    ws = place.planner("anna")
    ws.tag(column(ws, "fid"), "E1")
    original = place.transport.request

    def small(method: str, path: str, *rest: Any, **named: Any) -> Response:
        if method == "POST" and len(named["body"]) > 3000:
            return Response(413, {"content-type": "application/json"}, b"{}")
        return original(method, path, *rest, **named)

    place.transport.request = small  # type: ignore[method-assign]
    done = place.sync(ws)
    assert (done.pushed, done.rejected, done.synchronised) == (40, 0, True)


JSON = {"content-type": "application/json"}
FAILURES: dict[str, tuple[Any, type[refusals.PlatformError]]] = {
    "401": (Response(401, JSON, b"{}"), refusals.SignInNeeded),
    "403": (Response(403, JSON, b"{}"), refusals.NotAllowed),
    "404": (Response(404, JSON, b"{}"), refusals.NotFound),
    "429": (Response(429, {**JSON, "retry-after": "9"}, b"{}"), refusals.AskedToWait),
    "500": (Response(500, JSON, b"{}"), refusals.PlatformFailed),
    "web page": (Response(200, {"content-type": "text/html"}, b"<html>"), refusals.WebPage),
    "half a document": (Response(200, JSON, b'{"batch":"0'), refusals.BadAnswer),
    "slow": (refusals.TooSlow(address="x", seconds=30), refusals.TooSlow),
    "unreachable": (refusals.Unreachable(address="x"), refusals.Unreachable),
}


@pytest.mark.parametrize("name", FAILURES)
@pytest.mark.parametrize("after", [False, True], ids=["before", "after it was done"])
@pytest.mark.parametrize("when", ["GET /api/v1", "POST /api/v1/changes", "GET /api/v1/changes"])
def test_whatever_the_answer_nothing_is_lost_and_it_is_said(
    place: Place, name: str, after: bool, when: str
) -> None:
    failure, error = FAILURES[name]
    anna, boris = place.planner("anna"), place.planner("boris")
    anna.tag([first(anna)], "E1")
    anna.assess([first(anna)], "status", "study")
    original = place.transport.request

    def failing(method: str, path: str, *rest: Any, **named: Any) -> Response:
        if f"{method} {path}" != when:
            return original(method, path, *rest, **named)
        if after:
            original(method, path, *rest, **named)
        if isinstance(failure, Exception):
            raise failure
        return failure

    place.transport.request = failing  # type: ignore[method-assign]
    with pytest.raises(error):
        place.sync(anna)
    status = sync_status(anna)
    assert status.interrupted is not None
    assert status.interrupted.code == error.__name__
    confirmed = when == "GET /api/v1/changes"
    assert status.pending == (0 if confirmed else 2)
    assert not status.synchronised
    receipt = anna.db.execute("SELECT doc FROM sync_receipt ORDER BY id DESC LIMIT 1").fetchone()
    assert json.loads(receipt[0])["stopped"]

    place.transport.request = original  # type: ignore[method-assign]
    anna.db.execute("DELETE FROM sync_state WHERE k = 'pause_until'")  # the wait is over
    assert place.sync(anna).synchronised
    assert sync_status(anna).interrupted is None
    place.sync(boris)
    assert (column(boris, "priorities")[0], column(boris, "status")[0]) == ("E1", "study")
    assert boris.db.execute("SELECT count(*) FROM taggings").fetchone() == (1,)


def test_row_23_a_change_the_platform_always_fails_on_is_set_aside_and_the_others_go(
    place: Place,
) -> None:
    anna = place.planner("anna")
    anna.tag(column(anna, "fid"), "E1")
    (poison, *_) = anna.db.execute("SELECT uuid FROM taggings ORDER BY fid").fetchone()
    original = place.transport.request

    def failing(method: str, path: str, *rest: Any, **named: Any) -> Response:
        if method == "POST" and poison.encode() in named["body"]:
            return Response(500, JSON, b"{}")
        return original(method, path, *rest, **named)

    place.transport.request = failing  # type: ignore[method-assign]
    for _ in range(8):
        try:
            done = place.sync(anna)
            break
        except refusals.PlatformFailed:
            continue
    assert done.refused == 1
    assert len(list_rejected(anna)) == 1
    assert list_waiting(anna) == []
    assert column(anna, "priorities") == ["E1", "E1", "E1"]


def test_checksums_that_differ_lead_to_reading_everything_again(place: Place) -> None:
    anna = place.planner("anna")
    anna.tag([first(anna)], "E1")
    place.sync(anna)
    uuid = column(anna, "uuid")[0]
    with anna.transaction(applying=True) as db:  # damage nobody noticed
        db.execute("DELETE FROM taggings")
        db.execute("DELETE FROM sync_base_tagging")
        db.execute("DELETE FROM sync_state WHERE k IN ('verified_at', 'digest')")
    assert place.sync(anna).synchronised
    row = anna.db.execute("SELECT contribution, term FROM taggings").fetchone()
    assert row == (uuid, "E1")
    assert list(anna.path.parent.glob("anna.backup-*"))


def test_no_secret_reaches_the_workspace(place: Place) -> None:
    anna = place.planner("anna")
    anna.tag([first(anna)], "E1")
    place.sync(anna)
    bad = native_platform(place.url, "wrong" + place.tokens[0])
    with pytest.raises(refusals.SignInNeeded):
        Syncer(anna, bad).run()
    assert place.tokens[0] not in "\n".join(anna.db.iterdump())
