"""What another program did to the file that its planner should hear of, kept until it is told."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import asdict, dataclass, replace
from typing import Optional

from ..errors import QT_TRANSLATE_NOOP, Sentence
from .database import get_state, now, set_state

UNWATCHED = QT_TRANSLATE_NOOP(
    "Enaction",
    "Another program replaced a table of this workspace, or removed what notices changes in it. "
    "Everything was compared: nothing is lost, and what differs counts as changes made here.",
)
BROUGHT_BACK = QT_TRANSLATE_NOOP(
    "Enaction",
    "Contributions deleted outside the plugin: {count}. They are back with the work on them, and "
    "nobody else was told: only the platform withdraws what residents wrote.",
)
_KEY = "incident"


@dataclass(frozen=True)
class Incident:
    """What was found, and when (ISO 8601 UTC).

    `unwatched`: triggers were missing; `brought_back` contributions had been deleted;
    `told`: its planner knows.
    """

    at: str
    unwatched: bool = False
    brought_back: int = 0
    told: bool = False

    @property
    def sentences(self) -> list[Sentence]:
        """What there is to tell."""
        said = [Sentence(UNWATCHED)] if self.unwatched else []
        if self.brought_back:
            said.append(Sentence(BROUGHT_BACK, count=self.brought_back))
        return said


def note(db: sqlite3.Connection, *, unwatched: bool = False, brought_back: int = 0) -> None:
    """Remember what was found, with what nobody was told of yet; inside the open transaction."""
    before = last(db)
    known = before if before is not None and not before.told else Incident(now())
    found = replace(
        known,
        unwatched=known.unwatched or unwatched,
        brought_back=known.brought_back + brought_back,
    )
    set_state(db, _KEY, json.dumps(asdict(found)))


def last(db: sqlite3.Connection) -> Optional[Incident]:
    """The last incident, told or not; None when there was none, or it is over."""
    text = get_state(db, _KEY)
    return None if text is None else Incident(**json.loads(text))


def tell(db: sqlite3.Connection) -> list[Sentence]:
    """What nobody was told of yet; from here on it is. Inside the open transaction."""
    found = last(db)
    if found is None or found.told:
        return []
    set_state(db, _KEY, json.dumps(asdict(replace(found, told=True))))
    return found.sentences


def forget(db: sqlite3.Connection) -> None:
    """It is over: what came of it was sent, or put back. Inside the open transaction."""
    set_state(db, _KEY, None)
