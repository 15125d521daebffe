"""What the sync engine asks of a platform, whatever its kind.

A connector speaks to one kind of platform. It knows nothing of workspaces: it
turns questions into requests, checks every answer and gives plain data back. What
a platform cannot do it says in its `Capabilities`; the engine then keeps the work
here and says so.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any, NamedTuple, Optional, Protocol

from ..model.plan import Plan

Op = Mapping[str, Any]
"""One change as it is sent: `op` (its UUID), `kind`, `action`, `id`, `made_at` and its values."""


class Kind(str, Enum):
    """What a change feed speaks of."""

    CONTRIBUTION = "contribution"
    COMMENT = "comment"
    TAGGING = "tagging"
    ASSESSMENT = "assessment"


@dataclass(frozen=True)
class Capabilities:
    """What a platform can do; every field changes what the engine does or says."""

    plan: bool = False  # gives a plan of actions
    taggings: bool = False  # takes taggings, as a set of its own
    fields: frozenset[str] = frozenset()  # assessment fields it takes
    create: bool = False  # takes contributions entered here
    comments: bool = False  # gives comments
    digest: bool = False  # can prove that both sides are equal
    drafts: bool = True  # keeps an answer that is not ready out of people's sight

    def takes(self, kind: str, field: Optional[str]) -> bool:
        """Whether an op of this kind (and assessment field) can be sent at all."""
        if kind == Kind.TAGGING.value:
            return self.taggings
        if kind == Kind.CONTRIBUTION.value:
            return self.create
        return field in self.fields


@dataclass(frozen=True)
class Limits:
    """What one request may hold."""

    page: int = 1000
    ops: int = 500
    bytes: int = 1_048_576


@dataclass(frozen=True)
class Handshake:
    """How a platform presents itself.

    `seq` is the last change it can show, `durable_seq` the last one it has a
    backup of, `epoch` changes when it is restored from a backup. `plan` is the etag of
    its plan, empty when it has none, None when it does not say: then it has to be asked.
    """

    server: str
    name: str
    epoch: str
    seq: int
    durable_seq: int
    role: str
    account: str
    time: str
    tombstone_horizon: int = 0
    limits: Limits = Limits()
    capabilities: Capabilities = Capabilities()
    plan: Optional[str] = None

    @property
    def writable(self) -> bool:
        """Whether this account may send changes."""
        return self.role == "planner"


class Change(NamedTuple):
    """The latest state of one entity; `data` is None when it was deleted."""

    seq: int
    kind: str
    id: str
    data: Optional[dict[str, Any]]
    by: Optional[str]
    at: Optional[str]

    @property
    def deleted(self) -> bool:
        return self.data is None


@dataclass(frozen=True)
class ChangePage:
    """Changes in strictly ascending seq; `next` is where the following page starts."""

    epoch: str
    changes: list[Change]
    next: int
    more: bool
    durable_seq: int


class OpStatus(str, Enum):
    """What a platform did with an op; a duplicate is told by the status it first had."""

    APPLIED = "applied"
    CONFLICT = "conflict"
    REJECTED = "rejected"
    BLOCKED = "blocked"


@dataclass(frozen=True)
class Current:
    """A field as the platform has it."""

    value: Any
    version: Optional[str]
    by: Optional[str]
    at: Optional[str]


@dataclass(frozen=True)
class OpResult:
    """The platform's answer to one op.

    `seq` is where it stands in the feed, None when nothing had to change.
    `duplicate` tells that it had been answered before, so that `version` and
    `current` may be older than what the feed has told since.
    """

    op: str
    status: OpStatus
    duplicate: bool = False
    seq: Optional[int] = None
    version: Optional[str] = None
    current: Optional[Current] = None
    error: Optional[Mapping[str, Any]] = None  # code, field, message
    blocked_by: Optional[str] = None


@dataclass(frozen=True)
class BatchAnswer:
    """At most one result per op sent; an op without one is still on its way."""

    batch: str
    results: tuple[OpResult, ...]
    durable_seq: int


@dataclass(frozen=True)
class PlanAnswer:
    """The plan of a platform and the tag that tells whether it changed."""

    plan: Plan
    etag: str


@dataclass(frozen=True)
class Checksum:
    """How many entities of one kind are live, and the XOR of their hashes (16 hex digits)."""

    count: int
    xor: str


class Platform(Protocol):
    """One platform, seen by the engine. Every method may raise a `PlatformError`."""

    @property
    def address(self) -> str:
        """Where it is, for sentences; never holds a secret."""

    def handshake(self) -> Handshake:
        """Who it is and what it can do."""

    def plan(self, etag: Optional[str]) -> Optional[PlanAnswer]:
        """Its plan; None when it still is the one of `etag`, or when it has none."""

    def changes(self, after: int, limit: int, epoch: str, *, whole: bool = False) -> ChangePage:
        """One page of the feed; `whole` when it is being read from the start.

        Such a reader needs none of the deletions the platform no longer knows.

        Raises:
            EpochChanged: the platform was restored since the handshake.
            CursorExpired: the feed no longer reaches back to `after`.
        """

    def seal(self, device: str, batch: str, ops: Sequence[Op]) -> bytes:
        """The bytes that will be sent, again and again, until they are answered."""

    def begin(self, batch: str, body: bytes, ops: Sequence[str]) -> bool:
        """Let a sealed batch travel already; whether it does.

        What comes of it, an error too, is told by `send` of the same batch, which has to follow.
        """

    def send(self, batch: str, body: bytes, ops: Sequence[str]) -> BatchAnswer:
        """Send a sealed batch that holds the ops with these ids."""

    def answer(self, batch: str, ops: Sequence[str]) -> Optional[BatchAnswer]:
        """The answer a batch got before; None when the platform never saw it."""

    def digest(self, at: int) -> Optional[Mapping[str, Checksum]]:
        """Checksums by kind at `at`; None when the platform has moved on since."""
