"""Capture, push, pull and conflicts."""

from __future__ import annotations

from .account import accept_account
from .conflicts import Conflict
from .connection import connect
from .decide import resolve_conflict, retry_rejected
from .engine import Syncer, synchronise
from .guard import (
    Undone,
    Upheaval,
    accept_upheaval,
    compare_upheaval,
    restore_upheaval,
    upheaval,
)
from .report import SyncReport
from .status import (
    SyncStatus,
    Waiting,
    list_conflicts,
    list_rejected,
    list_waiting,
    sync_status,
)

__all__ = [
    "Conflict",
    "SyncReport",
    "SyncStatus",
    "Syncer",
    "Undone",
    "Upheaval",
    "Waiting",
    "accept_account",
    "accept_upheaval",
    "compare_upheaval",
    "connect",
    "list_conflicts",
    "list_rejected",
    "list_waiting",
    "resolve_conflict",
    "restore_upheaval",
    "retry_rejected",
    "sync_status",
    "synchronise",
    "upheaval",
]
