"""A parcel: all that planners did about one contribution, as one file says it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple, Optional

from ..values import FIELDS
from .dots import Sibling, document, read_document

TAGGING = ("contribution", "term", "role", "origin", "author", "at", "note")
REMOVED = (*TAGGING, "removed_by")
NOTE = ("contribution", "author", "body", "at", "shared")


class Link(NamedTuple):
    """A tagging as one file knows it: there, or removed; `times` it came back after that."""

    doc: Mapping[str, Any]
    there: bool
    times: int = 0

    @property
    def level(self) -> int:
        """Grows with every addition and removal; the higher one has seen the other."""
        return 2 * self.times + (1 if self.there else 2)


@dataclass
class Parcel:
    """The work on one contribution.

    `entered` is what a contribution entered here says (as it is sent to platforms, with
    its position as `position`), None for a citizen's; `deleted`: it was entered, and
    removed, in this file. Notes that are None were removed.
    """

    contribution: str
    known: bool = False  # the contribution itself is in the file
    entered: Optional[Mapping[str, Any]] = None
    deleted: Optional[Mapping[str, Any]] = None
    links: dict[str, Link] = field(default_factory=dict)
    fields: dict[str, Sibling] = field(default_factory=dict)
    asides: dict[str, list[Sibling]] = field(default_factory=dict)
    notes: dict[str, Optional[Mapping[str, Any]]] = field(default_factory=dict)

    @property
    def has_work(self) -> bool:
        """Whether anything was done about the contribution."""
        return (
            any(link.there for link in self.links.values())
            or any(note is not None for note in self.notes.values())
            or any(self.fields[name].lines for name in FIELDS if name in self.fields)
            or bool(self.asides)
        )


def canonical(value: Any) -> str:
    """Plain data as text, the same for the same data."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def to_document(parcel: Parcel) -> dict[str, Any]:
    """A parcel as plain data, for a line of a file."""
    return {
        "contribution": parcel.contribution,
        "entered": parcel.entered,
        "deleted": parcel.deleted,
        "links": {uuid: list(link) for uuid, link in parcel.links.items()},
        "fields": {name: document(one) for name, one in parcel.fields.items()},
        "asides": {name: [document(one) for one in some] for name, some in parcel.asides.items()},
        "notes": parcel.notes,
    }


def from_document(data: Mapping[str, Any], file: str) -> Parcel:
    """The parcel `to_document` wrote; raises ValueError for what is none."""
    try:
        uuid = str(data["contribution"])
        return Parcel(
            uuid,
            entered=_flat(data["entered"], ("geometry",)),
            deleted=_flat(data["deleted"], ("geometry",)),
            links={
                str(key): Link(
                    {**plain(doc, TAGGING if there else REMOVED), "contribution": uuid},
                    bool(there),
                    int(n),
                )
                for key, (doc, there, n) in data["links"].items()
            },
            fields={name: read_document(name, one, file) for name, one in data["fields"].items()},
            asides={
                name: [read_document(name, one, file) for one in some]
                for name, some in data["asides"].items()
            },
            notes={
                str(key): None if doc is None else {**plain(doc, NOTE), "contribution": uuid}
                for key, doc in data["notes"].items()
            },
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(str(error)) from error


def plain(doc: Mapping[str, Any], names: Iterable[str]) -> dict[str, Any]:
    """These values of a document, each one a column can hold."""
    return {name: _cell(doc.get(name)) for name in names}


def _flat(doc: Optional[Mapping[str, Any]], nested: Iterable[str]) -> Optional[dict[str, Any]]:
    if doc is None:
        return None
    return {name: value if name in nested else _cell(value) for name, value in doc.items()}


def _cell(value: Any) -> Any:
    return value if value is None or isinstance(value, (str, int, float)) else str(value)
