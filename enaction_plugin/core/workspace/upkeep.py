"""What follows the contributions: their place in districts and in the full-text index."""

from __future__ import annotations

import sqlite3

from . import districts, search


def catch_up(db: sqlite3.Connection) -> None:
    """Locate new contributions and index changed text, inside the open transaction.

    Rows entered by any program wait in `sync_stale_text` until this is called.
    """
    if not search.is_stale(db):
        return
    new = [fid for (fid,) in db.execute("SELECT fid FROM sync_stale_text WHERE indexed = 0")]
    if new and districts.any_district(db):
        districts.locate(db, fids=new)
    search.refresh(db)
