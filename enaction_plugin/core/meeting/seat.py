"""Who leads the meetings of a workspace: one room at a time on a computer.

What rooms write comes together anyway; two that show the same meeting would only
confuse the people in them. The seat is a lock of SQLite on a file of its own, in the
folder for temporary files: it ends with the process that has it, however that ends.
"""

from __future__ import annotations

import hashlib
import sqlite3
import tempfile
from pathlib import Path
from typing import Optional

from .errors import RoomTaken


class Seat:
    """The right to lead the meetings of one workspace. Raises RoomTaken."""

    def __init__(self, workspace: Path) -> None:
        known = hashlib.sha256(str(workspace.resolve()).encode()).hexdigest()[:24]
        path = Path(tempfile.gettempdir()) / f"enaction-room-{known}.lock"
        self._db: Optional[sqlite3.Connection] = None
        # Taken in one thread and given back in another, one after the other.
        db = sqlite3.connect(path, timeout=0, isolation_level=None, check_same_thread=False)
        try:
            db.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            db.close()
            if "locked" in str(error):
                raise RoomTaken(path=workspace) from error
            return  # another account's file: nothing depends on the seat
        self._db = db

    def give_back(self) -> None:
        """Let another room lead."""
        db, self._db = self._db, None
        if db is not None:
            db.close()
