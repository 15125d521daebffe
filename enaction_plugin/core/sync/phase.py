"""What the two phases of an exchange, push and pull, work with."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

from ..connectors.port import Handshake, Platform
from .patience import Patience
from .report import SyncReport

Boundary = Callable[[str], None]
"""Called by name wherever the exchange may stop, all before it being committed."""


class Phase:
    """One way of an exchange between one workspace and one platform."""

    def __init__(
        self,
        db: sqlite3.Connection,
        platform: Platform,
        handshake: Handshake,
        report: SyncReport,
        boundary: Boundary,
        patience: Patience,
    ) -> None:
        self._db = db
        self._platform = platform
        self._handshake = handshake
        self._report = report
        self._boundary = boundary
        self._patience = patience
