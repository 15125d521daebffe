"""An import being prepared: the first rows of a file, read once, and what they would become.

Nothing is written here. A planner changes how the file is read and which column says
what; every change gives another `Look` at the same rows.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from ..model.contribution import Contribution
from ..progress import Progress, Silent
from ..workspace import imports
from ..workspace.contributions import stored
from . import categories, columns, notices
from .errors import EmptyFile
from .job import Job, Opened, open_source
from .notices import Notice
from .personal import PersonalColumn
from .places import pair
from .profile import Profile
from .reading import Assignment, Reading
from .result import Refused
from .table import OpenTable, Record
from .values import count, label, moment, number
from .writer import differs

if TYPE_CHECKING:
    from ..workspace import Workspace

ROWS = 10_000
"""Rows a draft works on; more are imported only."""
POSITION = "position"
FIELDS = (
    "id", "title", "body", POSITION, "votes_for", "votes_against", "created_at", "category",
    "author", "kind", "updated_at", "score_mean", "score_count", "comment_count", "url",
    "moderation",
)  # fmt: skip
"""The fields of the workspace a planner maps, in the order they are shown."""
NEEDED = frozenset(("id", "title", POSITION))
_PAIRS = (("lon", "lat"), ("x", "y"))
_SINGLES = ("latlon", "wkt", "trace")
_READERS: dict[str, Callable[[Any], Any]] = {
    "votes_for": count, "votes_against": count, "score_mean": number, "score_count": count,
    "comment_count": count, "created_at": moment, "updated_at": moment,
}  # fmt: skip


@dataclass(frozen=True)
class FieldReading:
    """What a field gets: from which columns, an example, and how many rows could be read.

    `distinct` counts different values; `built` says that identifiers or titles are made
    where the file has none.
    """

    field: str
    columns: tuple[str, ...]
    example: str = ""
    read: int = 0
    empty: int = 0
    unreadable: int = 0
    distinct: int = 0
    built: bool = False


@dataclass(frozen=True)
class Row:
    """A row as it would be imported, with the line it stands on."""

    line: int
    contribution: Contribution


@dataclass(frozen=True)
class Look:
    """What a profile makes of the first rows."""

    profile: Profile
    source: str
    reading: Reading
    fields: tuple[FieldReading, ...]
    rows: tuple[Row, ...]
    notices: tuple[Notice, ...]
    refused: tuple[Refused, ...]
    personal: tuple[PersonalColumn, ...]
    categories: Mapping[str, Mapping[str, int]]
    incomplete: tuple[tuple[int, str, str], ...] = ()  # (line, template of the reason, value)

    def field(self, name: str) -> FieldReading:
        """The reading of one field."""
        return next(one for one in self.fields if one.field == name)


@dataclass(frozen=True)
class Difference:
    """What an import would change, row by row for those looked at.

    `states` gives "new", "changed" or "same" by uuid, `changes` the fields that change.
    `missing` are contributions of the source the file does not have; it is known only
    when the draft has the `whole` file.
    """

    states: Mapping[str, str]
    changes: Mapping[str, tuple[str, ...]]
    missing: tuple[tuple[str, str], ...]
    whole: bool

    def counted(self, state: str) -> int:
        """How many of the rows looked at are in a state."""
        return sum(one == state for one in self.states.values())


@dataclass
class Draft:
    """The first rows of a file. `whole` says that it has no others."""

    opened: Opened
    rows: list[Record]
    whole: bool
    second: tuple[Path, ...] = ()

    @property
    def path(self) -> Path:
        """The file."""
        return self.opened.path

    @classmethod
    def open(
        cls,
        path: Path,
        profile: Profile = Profile(),  # noqa: B008 - it is frozen
        open_table: OpenTable = None,
        second: Sequence[Path] = (),
        progress: Progress = Silent(),
    ) -> Draft:
        """Read the first rows of a file; what `profile` says of its dialect is taken.

        Raises what an import would.
        """
        progress.check()
        opened = open_source(path, profile, open_table, second)
        rows: list[Record] = []
        for row in itertools.islice(opened.rows, ROWS):
            rows.append(row)
            if not len(rows) % 1000:
                progress.check()
                progress.report(len(rows) / ROWS)
        whole = next(opened.rows, None) is None if len(rows) == ROWS else True
        if not rows and not opened.table.trouble:
            raise EmptyFile(file=path.name)
        return cls(opened, rows, whole, tuple(second))

    def look(self, profile: Profile, source: str) -> Look:
        """What a profile makes of the rows. Raises BadProfile, NoHeader, UnknownCrs."""
        table = replace(
            self.opened.table,
            records=iter(()),
            trouble=list(self.opened.table.trouble),
            lost=list(self.opened.table.lost),
            facts=list(self.opened.table.facts),
        )
        again = Opened(self.path, table, self.opened.first, iter(self.rows))
        job = Job(again, source, profile)
        found = list(itertools.chain.from_iterable(job.batches()))
        refused = {row.line for row in job.refused if not row.table}
        lines = [row.line for row in self.rows if row.line not in refused]
        rows = [Row(line, one) for line, one in zip(lines, found)]
        reading = job.reading(job.rows)
        return Look(
            profile=profile,
            source=source,
            reading=reading,
            fields=tuple(self._fields(job.assignment, rows, reading.date_order)),
            rows=tuple(rows),
            notices=tuple(job.notices),
            refused=tuple(job.refused),
            personal=reading.personal,
            categories=categories.merged(row.contribution.category for row in rows),
            incomplete=tuple(_incomplete(job.notices)),
        )

    def _fields(
        self, assignment: Assignment, rows: Sequence[Row], order: str
    ) -> list[FieldReading]:
        return [
            _position(self.rows, assignment, rows)
            if name == POSITION
            else self._field(name, assignment, order)
            for name in FIELDS
        ]

    def _field(self, name: str, assignment: Assignment, order: str) -> FieldReading:
        wanted = assignment.roles.get(name, ())
        if name == "category" and assignment.ticks:
            wanted = tuple(column for column, _ in assignment.ticks)
        if name in ("votes_for", "votes_against") and assignment.tally:
            wanted = (assignment.tally,)
        if not wanted:
            return FieldReading(name, (), built=name in ("id", "title"))
        cells = [_joined(row, wanted) for row in self.rows]
        filled = [cell for cell in cells if cell not in (None, "")]
        reader: Any = _READERS.get(name) if len(wanted) == 1 and not assignment.tally else None
        bad = 0
        if reader is moment:
            bad = sum(moment(cell, order) is None for cell in filled)
        elif reader is not None:
            bad = sum(reader(cell) is None for cell in filled)
        return FieldReading(
            name,
            tuple(wanted),
            label(filled[0])[:80] if filled else "",
            len(filled) - bad,
            len(cells) - len(filled),
            bad,
            len({str(cell) for cell in filled}),
        )

    def places(self) -> list[tuple[str, ...]]:
        """The columns a position could be read from, as (role, column) or (role, column, column).

        ("geometry",) is the shape the file itself gives.
        """
        names = list(self.opened.table.columns)
        found: list[tuple[str, ...]] = []
        if any(row.geometry is not None for row in self.rows[:200]):
            found.append(("geometry",))
        for first, second in _PAIRS:
            one, other = columns.best(names, first), columns.best(names, second)
            if one and other:
                found.append((first, one, other))
        for role in _SINGLES:
            found += [(role, name) for name in names if _announces(name, role)]
        for name in names:
            values = [row.values.get(name) for row in self.rows[:50]]
            filled = [value for value in values if value not in (None, "")]
            if filled and all(pair(value) and not number(value) for value in filled):
                found.append(("latlon", name))
        return list(dict.fromkeys(found))

    def compare(self, ws: Workspace, look: Look, progress: Progress = Silent()) -> Difference:
        """What importing these rows would change in a workspace."""
        states: dict[str, str] = {}
        changes: dict[str, tuple[str, ...]] = {}
        for start in range(0, len(look.rows), 1000):
            progress.check()
            part = [row.contribution for row in look.rows[start : start + 1000]]
            with ws.reading() as db:
                known = stored(db, [row.uuid for row in part])
            for row in part:
                before = known.get(row.uuid)
                fields = () if before is None else differs(before, row)
                states[row.uuid] = "new" if before is None else "changed" if fields else "same"
                if fields:
                    changes[row.uuid] = fields
        missing: tuple[tuple[str, str], ...] = ()
        whole = self.whole and self.opened.table.complete
        if whole:
            with ws.reading() as db:
                missing = tuple(imports.standing(db, look.source, states))
        return Difference(states, changes, missing, whole)


def remembered(ws: Workspace, look: Look) -> Optional[imports.Remembered]:
    """The last import of a file with the same columns."""
    with ws.reading() as db:
        return imports.alike(db, [column.column for column in look.reading.columns])


def profile_of(before: imports.Remembered) -> Profile:
    """The mapping of an import; columns kept until a day that is past are kept no longer."""
    return Profile.load(before.profile).as_of(date.today())


def placed(profile: Profile, place: Sequence[str], crs: str = "") -> Profile:
    """A profile that reads positions from there, as `Draft.places` names it; () is nowhere."""
    kept = {
        role: names
        for role, names in profile.columns.items()
        if role not in ("lon", "lat", "x", "y", *_SINGLES)
    }
    for role in ("lon", "lat", "x", "y", *_SINGLES):
        kept[role] = ()
    if len(place) == 3:
        other = dict(_PAIRS)[place[0]]
        kept.update({place[0]: (place[1],), other: (place[2],)})
    elif len(place) == 2:
        kept[place[0]] = (place[1],)
    return replace(profile, columns=kept, crs=crs or profile.crs)


def mapped(profile: Profile, role: str, names: Sequence[str]) -> Profile:
    """A profile that takes a field from these columns; none: it is not imported."""
    return replace(profile, columns={**profile.columns, role: tuple(names)})


def _announces(column: str, role: str) -> bool:
    return any(match.role == role for match in columns.matches(column))


def _joined(row: Record, wanted: Sequence[str]) -> Any:
    if len(wanted) == 1:
        return row.values.get(wanted[0])
    return " ".join(filter(None, (label(row.values.get(name)) for name in wanted)))


def _position(
    records: Sequence[Record], assignment: Assignment, rows: Sequence[Row]
) -> FieldReading:
    found = tuple(assignment.places.values())
    spots = [(row.contribution.lon, row.contribution.lat) for row in rows]
    read = [spot for spot in spots if spot[0] is not None]
    example = f"{read[0][0]:.5f} ; {read[0][1]:.5f}" if read else ""
    shapes = any(record.geometry is not None for record in records[:200])
    return FieldReading(
        POSITION, found, example, len(read), len(spots) - len(read), built=shapes and not found
    )


def _incomplete(found: notices.Notices) -> list[tuple[int, str, str]]:
    rows = [
        (line, notice.sentence.template, value)
        for notice in found
        if notice.sentence.template in notices.TO_COMPLETE
        and (found.placed or notice.sentence.template is not notices.NO_POSITION)
        for line, value in notice.rows
    ]
    return sorted(rows)
