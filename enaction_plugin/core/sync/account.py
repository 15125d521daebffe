"""Whose changes wait: another account never sends them without being asked."""

from __future__ import annotations

from ..connectors.port import Handshake
from ..workspace import Workspace
from ..workspace.database import get_state, set_state, transaction
from . import log
from .errors import AnotherAccount
from .status import sync_status

_ACCOUNT, _ACCEPTED = "account", "account_accepted"


def check(ws: Workspace, handshake: Handshake) -> None:
    """Raise AnotherAccount when changes of one account would be sent under another."""
    known = get_state(ws.db, _ACCOUNT)
    found = handshake.account
    if not found or known in (None, found) or get_state(ws.db, _ACCEPTED) == found:
        return
    count = sync_status(ws).pending
    if count and handshake.writable:
        raise AnotherAccount(count=count, known=known, found=found)


def remember(ws: Workspace, handshake: Handshake) -> None:
    """From here on what waits is this account's; a reader's account has nothing to send."""
    if handshake.account and handshake.writable and get_state(ws.db, _ACCOUNT) != handshake.account:
        with transaction(ws.db):
            set_state(ws.db, _ACCOUNT, handshake.account)
            set_state(ws.db, _ACCEPTED, None)


def accept_account(ws: Workspace, account: str) -> None:
    """Let what waits be sent under `account`, the one `AnotherAccount` named as found."""
    with ws.transaction(applying=True) as db:
        set_state(db, _ACCEPTED, account)
        log.note(db, "another account accepted", account=account)
