"""Which platform a workspace belongs to, whether it was restored, and its plan."""

from __future__ import annotations

import sqlite3
from typing import Optional

from ..connectors.port import Handshake, Platform
from ..errors import QT_TRANSLATE_NOOP, Sentence
from ..model.plan import TermKind
from ..progress import Progress, Silent
from ..workspace import Workspace
from ..workspace.database import get_state, set_state, transaction
from ..workspace.errors import PlanProblem
from . import log, outbox, reread
from .errors import OtherPlatform
from .report import SyncReport

RESTORED = QT_TRANSLATE_NOOP(
    "Enaction",
    "The platform went back to an earlier state. {count} of your changes are sent to it again.",
)
PLAN_LEFT = QT_TRANSLATE_NOOP(
    "Enaction", "The platform's plan could not be used and the present one was kept: {problem}"
)


def check(ws: Workspace, handshake: Handshake, address: str = "") -> None:
    """Raise OtherPlatform when `ws` belongs to another platform; nothing is written."""
    known = get_state(ws.db, "server_id")
    if known is not None and known != handshake.server:
        raise OtherPlatform(
            known=get_state(ws.db, "server_name", known), found=handshake.name, address=address
        )


def connect(ws: Workspace, handshake: Handshake, address: str = "") -> None:
    """Make `ws` a workspace of this platform, once and for all.

    Raises OtherPlatform when it belongs to another one.
    """
    check(ws, handshake, address)
    db = ws.db
    known = get_state(db, "server_id")
    if known is not None and get_state(db, "server_name") == handshake.name:
        return
    with transaction(db):
        set_state(db, "server_id", handshake.server)
        set_state(db, "server_name", handshake.name)
        if known is None:
            set_state(db, "epoch", handshake.epoch)
            set_state(db, "durable_seq", handshake.durable_seq)


def follow_epoch(
    ws: Workspace, handshake: Handshake, report: SyncReport, progress: Progress = Silent()
) -> None:
    """A platform restored from a backup: keep a copy, read everything again, re-send.

    All that is remembered as confirmed is sent again under the same identifiers; the
    platform recognises what it still has.
    """
    db = ws.db
    if get_state(db, "epoch") == handshake.epoch:
        return
    ws.backup(progress)
    reread.prepare(db, progress.check)
    with transaction(db):
        report.requeued = outbox.requeue_acked(db)
        reread.begin(db, "restored")
        set_state(db, "epoch", handshake.epoch)
        set_state(db, "durable_seq", handshake.durable_seq)
        log.note(db, "platform restored", requeued=report.requeued)
    report.notices.append(Sentence(RESTORED, count=report.requeued))


def read_again(ws: Workspace, why: str, progress: Progress = Silent()) -> None:
    """Read the whole feed again, after keeping a copy."""
    ws.backup(progress)
    reread.prepare(ws.db, progress.check)
    with transaction(ws.db):
        reread.begin(ws.db, why)


def follow_plan(
    ws: Workspace, platform: Platform, handshake: Handshake, report: SyncReport
) -> None:
    """Take the platform's plan when this workspace has none of its own, or when it changed."""
    if not handshake.capabilities.plan:
        return
    etag: Optional[str] = get_state(ws.db, "plan_etag")
    if handshake.plan is not None and handshake.plan in ("", etag):
        return  # it has none, or the one that was read
    answer = platform.plan(etag)
    if answer is None or not answer.plan.terms:
        return
    if etag is not None or _is_default(ws):
        try:
            change = ws.set_plan(answer.plan)
        except PlanProblem as error:
            report.notices.append(Sentence(PLAN_LEFT, problem=error.sentence))
            return
        report.plan_changed = bool(change.added or change.changed or change.retired)
    _remember_plan(ws.db, answer.etag)


def _remember_plan(db: sqlite3.Connection, etag: str) -> None:
    with transaction(db):
        set_state(db, "plan_etag", etag)


def _is_default(ws: Workspace) -> bool:
    """Whether the plan has nothing but axes and priorities, as every new workspace has."""
    kinds = {term.kind for term in ws.plan().terms}
    return not kinds & {TermKind.ACTION, TermKind.OPERATION}
