"""What an exchange did, for people and for the receipt."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict, dataclass, field
from typing import Any, NamedTuple, Optional

from ..errors import Sentence

NEW, CHANGED, WITHDRAWN = "new", "changed", "withdrawn"
"""What a change of a citizen's contribution is to this workspace."""
IDS = 200
"""So many identifiers of confirmed changes are kept in a receipt."""


class Refusal(NamedTuple):
    """Changes refused for one reason: what they are, the platform's code and own words."""

    what: str
    code: str
    reason: str
    count: int  # type: ignore[assignment]  # tuple.count is of no use here
    sentence: Optional[dict[str, Any]] = None  # the reason as `Sentence.as_data` gives it


@dataclass
class SyncReport:
    """Counts of one exchange. With `dry_run` they are what would go and come.

    `pulled` and `pushed` count changes; `conflicts`, `rejected` and `held` what this
    exchange found; `pending`, `to_decide` and `refused` what is left when it ends;
    `kept` the contributions with work that the platform does not know; `unanswered` was
    sent and no answer came; `unpublished` answers are ready and were not to be made public;
    `staged` changes received wait for somebody to finish editing.
    `sent_kinds` is by what the changes were (see outgoing.py), `received_kinds` by what was
    told: NEW, CHANGED, WITHDRAWN, or the kind. `refusals` are those still standing, by their
    reason. `synchronised` only when nothing is left and both sides were proved equal.
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
    unanswered: int = 0
    unpublished: int = 0
    staged: int = 0
    requeued: int = 0
    absent: list[str] = field(default_factory=list)  # what a restored platform no longer has
    verified: Optional[bool] = None  # None: not compared
    synchronised: bool = False
    plan_changed: bool = False
    sent_kinds: Counter[str] = field(default_factory=Counter)
    received_kinds: Counter[str] = field(default_factory=Counter)
    published: int = 0  # answers, of those that were sent
    refusals: list[Refusal] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)  # of the first confirmed changes
    notices: list[Sentence] = field(default_factory=list)

    def sent(self, kind: str, op_id: str = "") -> None:
        """The platform has confirmed a change."""
        self.pushed += 1
        self.sent_kinds[kind] += 1
        if op_id and len(self.ids) < IDS:
            self.ids.append(op_id)

    def received(self, kind: str, count: int = 1) -> None:
        """The platform has told something new."""
        self.pulled += count
        self.received_kinds[kind] += count

    def document(self) -> dict[str, Any]:
        """As plain data, for the receipt."""
        values = asdict(self)
        values["notices"] = [notice.as_data() for notice in self.notices]
        values["sent_kinds"] = dict(self.sent_kinds)
        values["received_kinds"] = dict(self.received_kinds)
        values["refusals"] = [refusal._asdict() for refusal in self.refusals]
        return values
