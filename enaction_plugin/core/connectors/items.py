"""What the sync engine asks of platforms that keep items and no versions.

Most platforms of others are like that: a list of features with columns, where the
last writer wins and nobody is told. A connector to one says honestly what it can do
(`Abilities`), reads items, and writes the smallest part of one that is safe. What
that means for the work of planners is decided in `core.sync.readback`.

The model of abilities is the project's own, drawn from platforms that were run and
measured: every field of it separates at least two of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, NamedTuple, Optional, Protocol

from ..errors import Sentence
from ..model.plan import Plan


class Incremental(Enum):
    """How what changed is found again."""

    NONE = "none"  # everything is read each time
    SINCE = "since"  # the platform lists what changed since a time of its own clock


class Deletions(Enum):
    """How what disappeared is found."""

    SWEEP = "sweep"  # by reading all identifiers
    TOMBSTONES = "tombstones"  # the platform lists what it deleted


class Unit(Enum):
    """The smallest part of an item that a write replaces."""

    COLUMNS = "columns"  # the columns that are sent, and the geometry
    CUSTOM_FIELDS = "custom_fields"  # all custom fields of the item at once
    ITEM = "item"  # the whole item


@dataclass(frozen=True)
class Abilities:
    """What a platform can do, as far as asking it tells."""

    writable: Optional[bool]  # None: only a first write will tell
    create: bool = False
    delete: bool = False
    external_id: bool = False  # a column keeps our identifier: nothing is created twice
    terms: bool = False
    fields: frozenset[str] = frozenset()
    comments: bool = False
    incremental: Incremental = Incremental.NONE
    deletions: Deletions = Deletions.SWEEP
    unit: Unit = Unit.COLUMNS
    columns: Mapping[str, Sequence[str]] = field(default_factory=dict)  # what is kept where
    described: bool = False  # the connection says what its columns are for


@dataclass(frozen=True)
class Greeting:
    """How a platform presents itself. `server` tells it from every other one."""

    server: str
    name: str
    account: str
    time: str
    abilities: Abilities


@dataclass(frozen=True)
class Work:
    """The planners' work an item shows, in the words of this program.

    `terms` are codes of the plan, `fields` values of assessment fields by name; a
    field the platform has no place for is not in it.
    """

    terms: frozenset[str] = frozenset()
    fields: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Item:
    """One feature of a platform, as it was read.

    `data` is what a change feed says of a contribution; `external` our own identifier,
    where the platform keeps one; `by` and `at` who changed it last, and when. `raw`
    belongs to the connector: a write starts from it.
    """

    id: str
    data: Mapping[str, Any]
    work: Work
    external: str = ""
    by: Optional[str] = None
    at: Optional[str] = None
    raw: Any = None


class Page(NamedTuple):
    """Some of what a listing gives, in no order that means anything.

    `gone` are identifiers of items the platform says it deleted. `mark` is the latest
    time of the platform's own clock among them, to ask for what changed since.
    """

    items: Sequence[Item]
    gone: Sequence[str] = ()
    mark: Optional[str] = None


@dataclass(frozen=True)
class Changes:
    """What is to become different in one item; everything else stays as it is."""

    add: frozenset[str] = frozenset()
    remove: frozenset[str] = frozenset()
    fields: Mapping[str, Any] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.add or self.remove or self.fields)

    def split(self) -> list[Changes]:
        """The same, one thing at a time, to find which of them a platform refuses."""
        return [
            *(Changes(add=frozenset({code})) for code in sorted(self.add)),
            *(Changes(remove=frozenset({code})) for code in sorted(self.remove)),
            *(Changes(fields={name: value}) for name, value in self.fields.items()),
        ]


class RemoteComment(NamedTuple):
    """A citizen's comment; `item` is the platform's identifier of what it is about."""

    id: str
    item: str
    body: str
    author: str = ""
    created_at: Optional[str] = None


class Comments(NamedTuple):
    """The comments of some items, complete for each of them; of all items when None."""

    items: Optional[Sequence[str]]
    comments: Sequence[RemoteComment]


class ItemPlatform(Protocol):
    """One platform without versions. Every method may raise a `PlatformError`."""

    @property
    def address(self) -> str:
        """Where it is, for sentences; never holds a secret."""

    def greet(self, plan: Plan) -> Greeting:
        """Ask what it is and can do; the terms of `plan` are what its columns may name."""

    def listing(self, since: Optional[str]) -> Iterator[Page]:
        """All items, or what changed since `since`, a mark given before."""

    def count(self) -> Optional[int]:
        """How many items there are, when the platform tells without listing them."""

    def read(self, identifier: str) -> Optional[Item]:
        """One item as it is now; None when there is none."""

    def objection(self, item: Item, changes: Changes) -> Optional[Sentence]:
        """Why a change of one thing cannot be kept there, known without asking; else None."""

    def write(self, item: Item, changes: Changes) -> Optional[Item]:
        """Change an item that was just read; the item as it is read again, None when gone.

        An answer without error proves nothing: what was read again does.
        """

    def create(self, uuid: str, data: Mapping[str, Any]) -> str:
        """Create an item; the identifier the platform gave it."""

    def delete(self, identifier: str) -> None:
        """Delete an item."""

    def comment_count(self) -> Optional[int]:
        """How many comments there are in all, when it is told; None: read them to know."""

    def comments(self, items: Sequence[str]) -> Iterator[Comments]:
        """Comments, those most likely new first; `items` are those the workspace knows."""
