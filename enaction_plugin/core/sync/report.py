"""What an exchange did, for people and for the receipt."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict, dataclass, field
from typing import Any, Optional

from ..errors import Sentence


@dataclass
class SyncReport:
    """Counts of one exchange. With `dry_run` they are what would go and come.

    `pulled` and `pushed` count changes; `conflicts`, `rejected` and `held` what this
    exchange found; `pending`, `to_decide` and `refused` what is left when it ends;
    `kept` the contributions with work that the platform does not know. `synchronised` only
    when nothing is left and both sides were proved equal.
    """

    platform: str = ""
    started: str = ""
    ended: str = ""
    dry_run: bool = False
    pulled: int = 0
    pushed: int = 0
    conflicts: int = 0
    rejected: int = 0
    held: int = 0
    pending: int = 0
    to_decide: int = 0
    refused: int = 0
    kept: int = 0
    requeued: int = 0
    absent: list[str] = field(default_factory=list)  # what a restored platform no longer has
    verified: Optional[bool] = None  # None: not compared
    synchronised: bool = False
    plan_changed: bool = False
    sent_kinds: Counter[str] = field(default_factory=Counter)
    received_kinds: Counter[str] = field(default_factory=Counter)
    notices: list[Sentence] = field(default_factory=list)

    def sent(self, kind: str) -> None:
        """The platform has confirmed a change."""
        self.pushed += 1
        self.sent_kinds[kind] += 1

    def received(self, kind: str, count: int = 1) -> None:
        """The platform has told something new."""
        self.pulled += count
        self.received_kinds[kind] += count

    def document(self) -> dict[str, Any]:
        """As plain data, for the receipt."""
        values = asdict(self)
        values["notices"] = [str(notice) for notice in self.notices]
        values["sent_kinds"] = dict(self.sent_kinds)
        values["received_kinds"] = dict(self.received_kinds)
        return values
