"""The exchange with a platform, from the first question to the receipt.

Order: what a crash left (an unanswered batch), capture, push, pull, proof. Nothing
is written here while the network is waited for, every transaction is short, and
wherever it stops, by cancel, crash or error, the next exchange goes on from there.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from dataclasses import astuple, replace
from typing import Any, Optional, Union

from ..connectors.errors import AskedToWait, CursorExpired, EpochChanged
from ..connectors.items import ItemPlatform
from ..connectors.port import Handshake, Limits, Platform
from ..errors import QT_TRANSLATE_NOOP, Cancelled, EnactionError, Sentence
from ..progress import Progress, Silent
from ..workspace import Workspace, incidents, reconcile
from ..workspace.check import stand as check_file
from ..workspace.database import get_state, now, set_state, transaction
from ..workspace.errors import translated
from . import account, editing, guard, inbox, log, readback, receipts, reread, unseen
from .capture import is_dirty, slices
from .connection import check, connect, follow_epoch, follow_plan, read_again
from .digest import Running
from .lease import Lease
from .outgoing import outgoing
from .patience import WAITS_S, Patience, note_pause, remaining_pause
from .place import where_it_lies
from .pull import Pull, cursor
from .push import Push, device
from .report import SyncReport
from .status import interrupted, refusals, sync_status

SMALL = Limits(page=100, ops=25, bytes=65_536)
"""What one request holds on a slow network: each is answered in seconds, none is lost for long."""
ROUNDS = 5
"""How often an exchange goes on when the platform or a planner moved under it."""

MAY_ONLY_READ = QT_TRANSLATE_NOOP(
    "Enaction", "This account may only read: {count} changes wait here."
)
STOPPED = QT_TRANSLATE_NOOP(
    "Enaction", "it was stopped. What was confirmed is kept; the rest waits."
)
TAKEN_OVER = QT_TRANSLATE_NOOP(
    "Enaction",
    "The exchange before this one never ended: QGIS or the computer stopped. Everything was "
    "compared and it went on from there; nothing is lost and nothing was sent twice.",
)
ANOTHER_FILE = QT_TRANSLATE_NOOP(
    "Enaction",
    "This workspace is a copy, or was moved. From now on it takes part under an identity of its "
    "own; what the other file still holds is not lost, and what both hold is counted once.",
)
DIFFERENT = QT_TRANSLATE_NOOP(
    "Enaction",
    "This workspace and the platform do not say the same, although everything was read again. "
    "Nothing is lost: tell whoever runs the platform.",
)


class _Beating:
    """Progress of a part of an exchange: it may stop there and its lease goes on; no fractions."""

    def __init__(self, boundary: Callable[[str], None]) -> None:
        self._boundary = boundary

    def report(self, fraction: float) -> None:
        """Nothing is shown."""

    def check(self) -> None:
        self._boundary("aside")


class Syncer:
    """Exchanges between one workspace and one platform. Run it in a thread of its own."""

    def __init__(
        self,
        ws: Workspace,
        platform: Union[Platform, ItemPlatform],
        *,
        waits: Sequence[float] = WAITS_S,
        publish: bool = True,
        small: bool = False,
        told: Callable[[int, int], None] = lambda confirmed, total: None,  # noqa: ARG005
    ) -> None:
        """Without `publish`, answers that are ready stay drafts on the platform.

        With `small`, what is sent and received goes in small parts, for slow networks.
        `told` hears how many changes are confirmed, of how many.
        """
        self._ws = ws
        self._publish = publish
        self._small = small
        self._told = told
        self._going = 0  # so many changes were to be confirmed
        self._given = platform
        self._platform = readback.spoken(ws, platform, dry=False)
        self._waits = waits
        self._progress: Progress = Silent()
        self._lease: Optional[Lease] = None
        self.report = SyncReport()  # of the last run, also when it was interrupted

    def run(
        self,
        direction: str = "both",
        dry_run: bool = False,
        progress: Progress = Silent(),
    ) -> SyncReport:
        """Exchange; `direction` is "both", "push" or "pull".

        With `dry_run` the platform is asked, and nothing is written here or there.
        Raises a PlatformError, AnotherExchange, OtherPlatform, an error of the
        workspace, or Cancelled. What was confirmed until then is kept, and `report`
        tells it.
        """
        self._progress = progress
        self.report = report = SyncReport(started=now(), dry_run=dry_run)
        self._going = 0
        self._platform = readback.spoken(self._ws, self._given, dry=dry_run)
        if dry_run:
            try:
                self._preview(direction, report)
            finally:
                readback.finish(self._platform, report)
            return report
        with translated(self._ws.path), Lease(self._ws.db) as self._lease:
            try:
                self._prepare(report)
                self._exchange(direction, report)
            except (EnactionError, Cancelled) as error:
                self._close(report, error)
                raise
            self._close(report, None)
        return report

    def boundary(self, name: str) -> None:
        """A place where the exchange may stop: all before it is committed."""
        self._progress.check()
        if self._lease is not None:
            self._lease.beat()
        if name in ("sealed", "settled"):
            going = self.report.pushed + sync_status(self._ws).pending
            self._going = max(self._going, going)
            self._told(self.report.pushed, self._going)

    # The exchange

    @property
    def _quiet(self) -> Progress:
        return _Beating(self.boundary)

    @property
    def _db(self) -> sqlite3.Connection:
        return self._ws.db

    @property
    def _patience(self) -> Patience:
        return Patience(self._progress, self._waits)

    def _prepare(self, report: SyncReport) -> None:
        """What must hold before anything is asked or captured."""
        where_it_lies(self._ws, report)
        pause = remaining_pause(self._db)
        if pause:
            raise AskedToWait(address=self._platform.address, seconds=pause)
        editing.bury(self._db)
        with transaction(self._db):
            unseen.forget_old(self._db)
        doubt = self._lease is not None and self._lease.took_over
        if doubt:
            report.notices.append(Sentence(TAKEN_OVER))
        if reconcile.mend(self._db, doubt=doubt, progress=self._progress):
            with transaction(self._db):
                log.note(self._db, "everything was compared", unclean=doubt)
        inbox.drain(self._db, self.boundary)

    def _exchange(self, direction: str, report: SyncReport) -> None:
        for place in range(ROUNDS):
            try:
                if self._round(direction, report, first=place == 0):
                    return
            except EpochChanged:
                if place == ROUNDS - 1:
                    raise
            except CursorExpired:
                read_again(self._ws, "expired", self._quiet)

    def _round(self, direction: str, report: SyncReport, *, first: bool) -> bool:
        """Once through all phases; whether nothing is left to do."""
        handshake = self._greet(report, first=first)
        self.boundary("greeted")
        push = Push(self._db, self._platform, handshake, report, self.boundary, self._patience)
        push.publish = self._publish
        if direction != "pull":
            captured = self._capture(handshake)
            if handshake.writable:
                push.run(captured)
                guard.passed(self._db)
            for _ in captured:  # what may not be sent is kept all the same
                pass
            self._progress.report(0.5)
        if direction == "push":
            return True
        if handshake.seq != cursor(self._db) or report.pushed or reread.is_on(self._db):
            self._pull(handshake, report)
        proved = self._prove(handshake, report)
        came_up = direction == "both" and (is_dirty(self._db) or push.has_work())
        return proved and not (came_up and handshake.writable)

    def _greet(self, report: SyncReport, *, first: bool) -> Handshake:
        handshake = self._hail(report)
        connect(self._ws, handshake, self._platform.address)
        with transaction(self._db):
            known = get_state(self._db, "device_id")
            if device(self._db) != known and known is not None:
                report.notices.append(Sentence(ANOTHER_FILE))
        follow_epoch(self._ws, handshake, report, self._quiet)
        if first:
            self._patience.ask(lambda: follow_plan(self._ws, self._platform, handshake, report))
            self._say_read_only(handshake, report)
        return handshake

    def _hail(self, report: SyncReport) -> Handshake:
        handshake = self._patience.ask(self._platform.handshake)
        report.platform = handshake.name
        if not self._small:
            return handshake
        may = handshake.limits
        few = Limits(*(min(pair) for pair in zip(astuple(SMALL), astuple(may))))
        return replace(handshake, limits=few)

    def _capture(self, handshake: Handshake) -> Iterator[None]:
        """Capture step by step, unless much would be undone or it is somebody else's work."""
        if handshake.writable and sync_status(self._ws).pending:
            check_file(self._db)
        if handshake.writable:
            account.check(self._ws, handshake)
            guard.stand(self._db)
        account.remember(self._ws, handshake)
        return slices(self._db, self.boundary)

    def _pull(self, handshake: Handshake, report: SyncReport) -> None:
        start = cursor(self._db)
        length = max(1, handshake.seq - start)
        Pull(self._db, self._platform, handshake, report, self.boundary, self._patience).run(
            lambda at: self._progress.report(min(1.0, 0.5 + 0.5 * (at - start) / length))
        )

    def _say_read_only(self, handshake: Handshake, report: SyncReport) -> None:
        count = sync_status(self._ws).pending
        if count and not handshake.writable:
            report.notices.append(Sentence(MAY_ONLY_READ, count=count))

    def _prove(self, handshake: Handshake, report: SyncReport) -> bool:
        """Compare checksums, unless they were equal at this very place; whether that is settled.

        Nothing is claimed while something received waits for the end of somebody's editing.
        """
        if inbox.waiting(self._db):  # not yet equal, and no reason to doubt
            return True
        at = cursor(self._db)
        here = f"{handshake.epoch} {at}"
        if get_state(self._db, "verified_at") == here:
            report.verified = True
            return True
        if not handshake.capabilities.digest:
            return True
        theirs = self._patience.ask(lambda: self._platform.digest(at))
        if theirs is None:  # it has moved on: read on, then compare
            return False
        equal = Running(self._db).equals(theirs)
        doubted = report.verified is False
        report.verified = equal
        with transaction(self._db):
            set_state(self._db, "verified_at", here if equal else None)
        if not equal and not doubted:
            log.note(self._db, "checksums differ", cursor=at)
            read_again(self._ws, "checksums differ", self._quiet)
        elif not equal:
            report.notices.append(Sentence(DIFFERENT))
        return equal or doubted

    # Before and after

    def _preview(self, direction: str, report: SyncReport) -> None:
        """What would go and come; writes nothing."""
        handshake = self._hail(report)
        check(self._ws, handshake, self._platform.address)
        if direction != "pull":
            account.check(self._ws, handshake)
            guard.stand(self._db)
            going = outgoing(self._db)
            report.pushed = sync_status(self._ws).pending
            report.sent_kinds.update(going.changes)
            report.published = going.to_publish if self._publish else 0
        if direction != "push":
            pull = Pull(self._db, self._platform, handshake, report, self.boundary, self._patience)
            pull.count()
        self._say_read_only(handshake, report)
        self._count_left(report)

    def _close(self, report: SyncReport, error: Union[EnactionError, Cancelled, None]) -> None:
        """Keep the receipt, and what the status line says."""
        readback.finish(self._platform, report)
        self._count_left(report)
        with transaction(self._db):
            report.notices += incidents.tell(self._db)
        report.ended = now()
        left = report.pending or report.to_decide or report.refused or report.staged
        report.synchronised = error is None and report.verified is True and not left
        receipt = {**report.document(), "stopped": _why(error)}
        with transaction(self._db):
            if error is None:
                set_state(self._db, "last_exchange", report.ended)
                set_state(self._db, "interrupted", None)
            elif isinstance(error, EnactionError):
                interrupted(self._db, error, error.sentence)
            note_pause(self._db, error)
            proof = report.ended if report.synchronised else None
            set_state(self._db, "synchronised_at", proof)
            receipts.keep(self._db, report.ended, receipt)

    def _count_left(self, report: SyncReport) -> None:
        status = sync_status(self._ws)
        report.pending = status.pending
        report.to_decide = status.to_decide
        report.refused = status.rejected
        report.kept = status.kept
        report.unanswered = status.unanswered
        report.staged = status.staged
        report.refusals = refusals(self._db)
        if not self._publish:
            report.unpublished = outgoing(self._db).to_publish


def _why(error: Union[EnactionError, Cancelled, None]) -> Optional[dict[str, Any]]:
    """Why an exchange stopped before its end, for its receipt."""
    if error is None:
        return None
    said = error.sentence if isinstance(error, EnactionError) else Sentence(STOPPED)
    return said.as_data()


def synchronise(
    ws: Workspace,
    platform: Union[Platform, ItemPlatform],
    direction: str = "both",
    dry_run: bool = False,
    progress: Progress = Silent(),
    *,
    publish: bool = True,
    small: bool = False,
    told: Callable[[int, int], None] = lambda confirmed, total: None,  # noqa: ARG005
) -> SyncReport:
    """One exchange, as `Syncer` and `Syncer.run` describe it."""
    syncer = Syncer(ws, platform, publish=publish, small=small, told=told)
    return syncer.run(direction, dry_run, progress)
