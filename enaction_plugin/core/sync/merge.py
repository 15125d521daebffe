"""What a page of remote changes means for this workspace: a pure function.

`plan` looks at four things, the platform as last read (base), this workspace
(working), the page (remote) and the changes on their way (outbox), and says what
to do; it reads and writes nothing. Rules:

- an assessment field nobody touched here follows the platform;
- a field touched here keeps its value: the platform's answer to our change decides,
  and an open conflict is told what the other side has become;
- a tagging lives until it is removed by its own identifier: what the platform adds
  is added, what it removes is removed, and nothing else is (an add-wins set).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple, Optional, Union

from ..connectors.port import Change, Kind
from .values import FIELDS, same

Key = tuple[str, str]
"""(contribution, field)."""

TAGGING_FIELDS = ("contribution", "term", "role", "origin", "author", "at", "note")


class Register(NamedTuple):
    """A field as the platform has it."""

    value: Any = None
    version: Optional[str] = None
    by: Optional[str] = None
    at: Optional[str] = None


UNSET = Register()


@dataclass(frozen=True)
class Base:
    """The platform as last read."""

    fields: Mapping[Key, Register] = field(default_factory=dict)
    taggings: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)


@dataclass(frozen=True)
class Working:
    """This workspace: the contributions it has, their fields, taggings by uuid."""

    contributions: frozenset[str] = frozenset()
    fields: Mapping[Key, Any] = field(default_factory=dict)
    taggings: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)


@dataclass(frozen=True)
class Outbox:
    """What was changed here and is not settled.

    `touched`: fields with a change that waits, travels, was refused or was not
    even captured; `conflicts`: my value of each open conflict; `taggings`: the last
    thing done to each that the platform has not answered yet, "add" or "remove".
    """

    touched: frozenset[Key] = frozenset()
    conflicts: Mapping[Key, Any] = field(default_factory=dict)
    taggings: Mapping[str, str] = field(default_factory=dict)


class Remember(NamedTuple):
    """The platform's value of a field is now this."""

    key: Key
    register: Register


class Show(NamedTuple):
    """Write the platform's value of a field into the workspace."""

    key: Key
    register: Register


class Theirs(NamedTuple):
    """The other side of an open conflict has become this."""

    key: Key
    register: Register


class Agree(NamedTuple):
    """Both sides of an open conflict are equal: nothing is left to decide."""

    key: Key
    register: Register


class RememberTagging(NamedTuple):
    """The platform has this tagging; None: no longer."""

    uuid: str
    data: Optional[Mapping[str, Any]]


class PutTagging(NamedTuple):
    """Write a tagging of the platform into the workspace, over the same one if it is there."""

    uuid: str
    data: Mapping[str, Any]


class DropTagging(NamedTuple):
    """Remove a tagging that the platform removed."""

    uuid: str


Action = Union[Remember, Show, Theirs, Agree, RememberTagging, PutTagging, DropTagging]


def plan(base: Base, working: Working, remote: Sequence[Change], outbox: Outbox) -> list[Action]:
    """What to do about `remote`, assessments and taggings of one page; one change per entity."""
    actions: list[Action] = []
    for change in remote:
        if change.kind == Kind.TAGGING.value:
            actions.extend(_tagging(base, working, change, outbox))
        elif change.kind == Kind.ASSESSMENT.value:
            for name in FIELDS:
                actions.extend(_field(base, working, change, name, outbox))
    return actions


def _field(
    base: Base, working: Working, change: Change, name: str, outbox: Outbox
) -> Iterator[Action]:
    key = (change.id, name)
    register = _register((change.data or {}).get(name))
    if register == base.fields.get(key, UNSET):
        return
    yield Remember(key, register)
    if key in outbox.conflicts:
        if same(name, outbox.conflicts[key], register.value):
            yield Agree(key, register)
        else:
            yield Theirs(key, register)
    elif key in outbox.touched or change.id not in working.contributions:
        return
    elif not same(name, working.fields.get(key), register.value):
        yield Show(key, register)


def _register(state: Optional[Mapping[str, Any]]) -> Register:
    if not state:
        return UNSET
    return Register(state.get("value"), state.get("version"), state.get("by"), state.get("at"))


def _tagging(base: Base, working: Working, change: Change, outbox: Outbox) -> Iterator[Action]:
    here = working.taggings.get(change.id)
    on_its_way = outbox.taggings.get(change.id)
    known = base.taggings.get(change.id)
    if change.data is None:
        if known is not None:
            yield RememberTagging(change.id, None)
        if here is not None and on_its_way != "add":
            yield DropTagging(change.id)
        return
    if known != change.data:
        yield RememberTagging(change.id, change.data)
    if here is None and on_its_way == "remove":
        return
    if here is None or any(here.get(name) != change.data.get(name) for name in TAGGING_FIELDS):
        yield PutTagging(change.id, change.data)
