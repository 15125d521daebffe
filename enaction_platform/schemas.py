"""The shapes of the protocol: what is read strictly, what is answered and documented."""

from __future__ import annotations

from typing import Annotated, Any, Literal, Optional, Union

from pydantic import BaseModel, ConfigDict, Discriminator, Field, Tag

from .values import UUID_PATTERN

Uuid = Annotated[str, Field(pattern=UUID_PATTERN)]
Time = Annotated[str, Field(examples=["2018-03-14T09:42:00.000Z"])]
Kind = Literal["contribution", "comment", "tagging", "assessment"]
RoleName = Literal["reader", "planner"]


class Strict(BaseModel):
    """Read from a request: an unknown field is an error."""

    model_config = ConfigDict(extra="forbid")


class Answer(BaseModel):
    """Written in an answer."""

    model_config = ConfigDict(extra="forbid")


# What is sent. Only the shape is checked here; values are judged one operation at a
# time (services.operations), so that one bad value does not stop the others.


class TaggingAdd(Strict):
    """Link a contribution to a term of the plan; without effect when the id exists or existed."""

    op: Uuid
    kind: Literal["tagging"]
    action: Literal["add"]
    id: str
    contribution: str
    term: str
    role: str = "secondary"
    origin: str = "manual"
    note: str = ""
    made_at: Optional[str] = None


class TaggingRemove(Strict):
    """Remove one link; without effect when it is gone or was never seen here."""

    op: Uuid
    kind: Literal["tagging"]
    action: Literal["remove"]
    id: str
    contribution: str
    made_at: Optional[str] = None


class AssessmentSet(Strict):
    """Set one field of what planners decide. `after` is the version it was based on."""

    op: Uuid
    kind: Literal["assessment"]
    action: Literal["set"]
    id: str
    field: str
    value: Union[str, bool, int, None]
    after: Optional[str] = None
    made_at: Optional[str] = None


class NewContribution(Strict):
    """What a planner records for a citizen, in a workshop for instance."""

    title: str = ""
    body: str = ""
    category: str = ""
    kind: str = "idea"
    created_at: Optional[str] = None
    author: str = ""
    geometry: Optional[dict[str, Any]] = None


class ContributionCreate(Strict):
    """Record a contribution; without effect when the id exists."""

    op: Uuid
    kind: Literal["contribution"]
    action: Literal["create"]
    id: str
    data: NewContribution
    made_at: Optional[str] = None


Operation = Union[TaggingAdd, TaggingRemove, AssessmentSet, ContributionCreate]


def _shape(value: Any) -> str:
    """Which operation `value` is meant to be."""
    if isinstance(value, dict):
        return f"{value.get('kind')}/{value.get('action')}"
    return f"{getattr(value, 'kind', None)}/{getattr(value, 'action', None)}"


class Batch(Strict):
    """Operations sealed together; sent again with the same bytes until answered."""

    device: Uuid
    batch: Uuid
    ops: list[
        Annotated[
            Union[
                Annotated[TaggingAdd, Tag("tagging/add")],
                Annotated[TaggingRemove, Tag("tagging/remove")],
                Annotated[AssessmentSet, Tag("assessment/set")],
                Annotated[ContributionCreate, Tag("contribution/create")],
            ],
            Discriminator(
                _shape,
                custom_error_type="unknown_operation",
                custom_error_message="This kind and action are no operation of the protocol",
            ),
        ]
    ]


# What is answered.


class Limits(Answer):
    page: int
    ops: int
    bytes: int


class Handshake(Answer):
    """Who answers, how far it is, and what it can do."""

    api: str
    server: Uuid
    name: str
    epoch: Uuid
    seq: int
    durable_seq: int
    tombstone_horizon: int
    time: Time
    role: RoleName
    account: str
    limits: Limits
    capabilities: list[str]
    plan: str = Field(description="The ETag of the plan in force; empty when there is none")


class Term(Answer):
    """A term of the plan; `code` identifies it."""

    code: str
    label: str
    kind: Literal["axis", "priority", "action", "operation"]
    parent: Optional[str]
    priorities: list[str]
    keywords: list[str]
    description: str
    short_label: str
    position: int


class Plan(Answer):
    version: str
    name: str
    fictitious: bool
    terms: list[Term]


class Change(Answer):
    """The latest state of one entity; `data` is null once it is deleted."""

    seq: int
    kind: Kind
    id: Uuid
    deleted: bool
    data: Optional[dict[str, Any]]
    by: str
    at: Time


class Changes(Answer):
    epoch: Uuid
    changes: list[Change]
    next: int
    more: bool
    durable_seq: int


class FieldState(Answer):
    """One field of an assessment: `version` is the operation that wrote it."""

    value: Union[str, bool, None]
    version: Optional[str]
    by: Optional[str]
    at: Optional[Time]


class OpError(Answer):
    code: Literal[
        "unknown_contribution",
        "unknown_term",
        "unknown_field",
        "invalid_value",
        "too_long",
        "forbidden",
        "deleted",
    ]
    field: str
    message: str


OpStatus = Literal["applied", "conflict", "rejected", "blocked"]


class OpResult(Answer):
    """What became of one operation. `original` tells the first status of a duplicate."""

    op: Uuid
    status: Literal["applied", "duplicate", "conflict", "rejected", "blocked"]
    original: Optional[OpStatus] = None
    seq: Optional[int] = None
    version: Optional[str] = None
    current: Optional[FieldState] = None
    error: Optional[OpError] = None
    blocked_by: Optional[Uuid] = None


class BatchAnswer(Answer):
    """One result for each operation, in their order."""

    batch: Uuid
    results: list[OpResult]
    seq: int
    durable_seq: int


class KindDigest(Answer):
    count: int
    xor: Annotated[str, Field(pattern="^[0-9a-f]{16}$")]


class Digest(Answer):
    at: int
    epoch: Uuid
    kinds: dict[Kind, KindDigest]


class Problem(Answer):
    code: str
    message: str
    detail: Any = None


class ErrorAnswer(Answer):
    """The shape of every error."""

    error: Problem
