"""Capture, push, pull and conflicts."""

from __future__ import annotations

from .conflicts import Conflict
from .connection import connect
from .decide import resolve_conflict, retry_rejected
from .engine import Syncer, synchronise
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
    "Waiting",
    "connect",
    "list_conflicts",
    "list_rejected",
    "list_waiting",
    "resolve_conflict",
    "retry_rejected",
    "sync_status",
    "synchronise",
]
