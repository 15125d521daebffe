"""What an import did, row by row where it matters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ..errors import Sentence
from .notices import Notice
from .personal import PersonalColumn
from .reading import Reading


@dataclass(frozen=True)
class Refused:
    """A row that was not imported: where it stands, why, and what it said."""

    line: int
    reason: Sentence
    values: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class ImportResult:
    """Counts of contributions, and everything people should know of the import."""

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
