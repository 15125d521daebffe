"""What an import did, row by row where it matters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ..errors import Sentence
from .notices import Notice
from .personal import PersonalColumn
from .reading import Reading
from .table import Geometry


@dataclass(frozen=True)
class Refused:
    """A row that was not imported: where it stands, why, and what it said.

    `table` names the second sheet or file it stands in; "" is that of the contributions.
    """

    line: int
    reason: Sentence
    values: Mapping[str, Any] = field(default_factory=dict)
    geometry: Geometry = None
    table: str = ""


@dataclass(frozen=True)
class ImportResult:
    """Counts of contributions, and everything people should know of the import.

    No row is lost: every row read is a contribution, a vote or comment `attached` to
    one, or refused with its reason. `missing` are the first contributions of the source
    the file no longer has, as (number, title); `incomplete` counts the imported rows that lack
    a position or a value that could be read; `linked` the links made by category.
    """

    file: str
    source: str
    dry_run: bool
    added: int
    changed: int
    unchanged: int
    withdrawn: int
    comments: int
    rejected: tuple[Refused, ...]
    notices: tuple[Notice, ...]
    reading: Reading
    attached: int = 0
    incomplete: int = 0
    missing: tuple[tuple[str, str], ...] = ()
    linked: int = 0
    kept_for: Mapping[str, str] = field(default_factory=dict)  # why, by personal column kept
    erase_after: str = ""  # the last day they are kept

    @property
    def rows(self) -> int:
        """How many rows were read, in all sheets and files."""
        return self.reading.rows + self.attached + sum(bool(row.table) for row in self.rejected)

    @property
    def lost(self) -> int:
        """Rows that are neither imported nor refused with a reason: always 0."""
        return self.rows - self.imported - self.attached - len(self.rejected)

    @property
    def dropped_columns(self) -> tuple[PersonalColumn, ...]:
        """The personal columns that were found, and what was done with each."""
        return self.reading.personal

    @property
    def imported(self) -> int:
        """How many rows of the file are now contributions."""
        return self.added + self.changed + self.unchanged

    def counts(self) -> dict[str, int]:
        """The figures of the import by name."""
        return {
            "added": self.added,
            "changed": self.changed,
            "unchanged": self.unchanged,
            "withdrawn": self.withdrawn,
            "rejected": len(self.rejected),
            "comments": self.comments,
        }

    def html(self) -> str:
        """The report as a page that stands alone; nothing in it is interpreted."""
        from .report import page

        return page(self)
