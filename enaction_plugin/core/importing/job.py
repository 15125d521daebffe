"""One file of contributions on its way into a workspace: recognised, then converted."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Optional

from ..errors import Sentence
from ..identity import source_uuid
from ..model.contribution import Comment, Contribution
from ..progress import Progress
from ..projections import epsg
from . import geojson, longformat, origins, personal, related
from . import notices as say
from .convert import Batch, Converter
from .errors import EmptyFile, NoHeader, UnreadableFile
from .files import left_aside, open_file
from .notices import Notices
from .personal import Nature, PersonalColumn, Treatment
from .places import Locator
from .profile import Profile
from .reading import Reading, Recogniser, reading_of
from .refused import is_mended, take_marks
from .result import Refused
from .table import OpenTable, Record, Table
from .values import label

SAMPLE = 2000  # rows a file is recognised from
_DEGREES = (None, 4326, 4171, 4258)
_BATCH = 128  # rows converted together; few enough to stay in a processor's cache
_EMPTY = (None, "")
_CATEGORIES = 500  # spellings compared
_CONTENT_BITS = (1 << 30) - 1  # of a hash that tells contradicting rows apart


@dataclass
class Opened:
    """A file that was opened, with the second files that go with it; its rows are a stream.

    `first` are its first rows, read already; they come again at the start of `rows`.
    """

    path: Path
    table: Table
    first: list[Record]
    rows: Iterator[Record]


def open_source(
    path: Path,
    profile: Profile,
    open_table: OpenTable = None,
    second: Sequence[Path] = (),
    sample: int = SAMPLE,
) -> Opened:
    """Open a file of contributions, and files of the comments or votes on them.

    Raises what `files.open_file` does, for any of the files.
    """
    table = open_file(path, profile, open_table)
    for other in second:
        beside = open_file(other, Profile(), open_table)
        beside.sheet, beside.asked = other.name, True
        table.others.append(beside)
    longformat.unfold(table)
    records = _readable(table)
    first = list(itertools.islice(records, sample))
    if not table.columns:
        table.columns = geojson.columns_of(first)
    if table.others:
        table.records = itertools.chain(first, records)
        related.attach(table, profile, first)
        records = _readable(table)
        first = list(itertools.islice(records, sample))
    table.facts.extend(left_aside(table))
    table.facts.extend(origins.guesses(path.name, table.columns, first))
    if is_mended(table.columns):
        first, records = take_marks(table, first, records)
    return Opened(path, table, first, itertools.chain(first, records))


@dataclass
class Job:
    """One file on its way: opened and recognised at once, converted as it is walked."""

    opened: Opened
    source: str
    profile: Profile
    keep_personal: bool = False
    notices: Notices = field(default_factory=Notices)
    refused: list[Refused] = field(default_factory=list)
    comments: list[Comment] = field(default_factory=list)
    categories: set[str] = field(default_factory=set)
    seen: dict[int, int] = field(default_factory=dict)  # hash of uuid -> hash of content
    filled: Counter[str] = field(default_factory=Counter)
    rows: int = 0

    def __post_init__(self) -> None:
        self.path, self.table = self.opened.path, self.opened.table
        self.sample = self.opened.first[:SAMPLE]
        if not self.sample:
            self._explain_nothing()
        self.personal = self._personal()
        recogniser = Recogniser(self.table.columns, self.sample, self.profile, self.personal)
        self.assignment = recogniser.run()
        self._note_author()
        self._require_something()

    def _explain_nothing(self) -> None:
        """Raise, unless there are rows to refuse."""
        if not self.table.trouble:
            raise EmptyFile(file=self.path.name)
        if not self.table.complete:
            raise UnreadableFile(file=self.path.name, detail=self.table.trouble[0][1])

    def _personal(self) -> dict[str, PersonalColumn]:
        profile, columns = self.profile, self.table.columns
        keep = frozenset(columns) if self.keep_personal else profile.keep
        return personal.find(columns, self.sample, keep - profile.drop, profile.drop)

    def _note_author(self) -> None:
        """Who wrote becomes a pseudonym, unless kept."""
        column = self.assignment.one("author")
        if not column:
            return
        known = self.personal.get(column)
        nature = known.nature if known else Nature.ACCOUNT
        kept = self.keep_personal or column in self.profile.keep
        self.personal[column] = PersonalColumn(
            column,
            nature,
            known.reason if known else Sentence(personal.BY_NAME[nature]),
            Treatment.KEPT if kept else Treatment.PSEUDONYM,
        )

    def _require_something(self) -> None:
        assignment, constants = self.assignment, self.profile.constants
        places = bool(assignment.places) or any(r.geometry is not None for r in self.sample)
        self.notices.placed = places
        if not (assignment.roles.get("title") or assignment.roles.get("body") or places):
            raise NoHeader(file=self.path.name, columns=", ".join(self.table.columns) or "–")
        self._converter = Converter(
            self.source,
            assignment,
            Locator(assignment.places, self._crs(), assignment.decimal, self.notices),
            self.notices,
            self.personal,
            constants,
            self.profile.mask,
        )

    def _crs(self) -> str:
        """The system coordinates are certainly in; "" when they have to tell."""
        crs = self.profile.crs or self.table.crs
        return crs if self.profile.crs or epsg(crs) not in _DEGREES else ""

    def batches(self) -> Iterator[list[Contribution]]:
        """Every row that is not refused, in the order of the file."""
        hidden = [c for c in self.personal if c in self.table.columns]
        walk = self.opened.rows
        while rows := list(itertools.islice(walk, _BATCH)):
            self.rows += len(rows)
            for column in hidden:
                cells = [row.values.get(column) for row in rows]
                self.filled[column] += len(cells) - sum(map(cells.count, _EMPTY))
            batch = self._converter.convert(rows)
            self.comments.extend(batch.comments)
            if len(self.categories) < _CATEGORIES:
                self.categories.update(row.category for row in batch.contributions)
            yield self._unique(batch, rows)
        self._refuse_trouble()

    def _unique(self, batch: Batch, rows: Sequence[Record]) -> list[Contribution]:
        """The contributions whose identity no row before had."""
        contents = [hash(row) & _CONTENT_BITS for row in batch.contributions]
        fresh = dict(zip((hash(row.uuid) for row in batch.contributions), contents))
        simple = len(fresh) == len(rows) and not any(batch.made)
        if simple and self.seen.keys().isdisjoint(fresh):
            self.seen.update(fresh)
            return batch.contributions
        found = map(self._first, batch.contributions, contents, batch.made, rows)
        return [row for row in found if row is not None]

    def _first(
        self, row: Contribution, content: int, made: bool, record: Record
    ) -> Optional[Contribution]:
        """A contribution, if it is the first of its identity.

        A row that repeats or contradicts another is refused. An identity made from
        content belongs to no one: the next row that says something else gets another.
        """
        if made:
            self.notices.add(say.NO_ID, record.line)
        uuid = row.uuid
        for number in itertools.count(2):
            key = hash(uuid)
            if key not in self.seen:
                self.seen[key] = content
                return row._replace(uuid=uuid)
            if self.seen[key] == content:
                self._refuse(record, Sentence(say.REPEATED))
                return None
            if not made:
                self._refuse(record, Sentence(say.REPEATED_ID, id=row.platform_id or row.uuid))
                return None
            uuid = source_uuid(self.source, f"{row.uuid}#{number}")
        return None

    def _refuse(self, record: Record, reason: Sentence, table: str = "") -> None:
        shown = self._shown(record, table)
        self.refused.append(Refused(record.line, reason, shown, record.geometry, table))

    def _refuse_trouble(self) -> None:
        """Rows that could not be split; they are in the file all the same, so not withdrawn."""
        column = self.assignment.one("id")
        for record, reason in self.table.trouble:
            self.rows += 1
            self._refuse(record, reason)
            identifier = label(record.values.get(column)) if column else ""
            if identifier:
                self.seen.setdefault(hash(source_uuid(self.source, identifier)), 0)
            else:
                self.table.complete = False
        for table, record, reason in self.table.lost:
            self._refuse(record, reason, table)
        self.table.lost.clear()
        if self.table.attached:
            self.notices.tell(say.ATTACHED, self.table.attached)

    def _shown(self, record: Record, table: str = "") -> dict[str, Any]:
        """A row as the report may show it: without personal columns, and who wrote as a label."""
        if table:
            columns = list(record.values)
            hidden = set(personal.find(columns, [record]))
            return {k: v for k, v in record.values.items() if k not in hidden}
        shown = {
            k: v
            for k, v in record.values.items()
            if k not in self.personal and not isinstance(v, list)
        }
        author = self.assignment.one("author")
        if author and author in record.values and author in self.personal:
            shown[author] = self._converter.author(record.values[author])
        return shown

    def reading(self, rows: int) -> Reading:
        """How the file was read; `rows` is how many of the contributions' table."""
        return reading_of(self.table, self.sample, self.assignment, self.counted_personal(), rows)

    def contributions(
        self, progress: Progress, share: float, forget: bool = False
    ) -> Iterator[Contribution]:
        """Every contribution, with progress up to `share`; then `forget` frees what was seen."""
        for batch in self.batches():
            progress.check()
            if self.table.meter.file is None:
                self.table.meter.done = self.rows
            progress.report(share * self.table.meter.fraction())
            yield from batch
        if forget:
            self.seen.clear()

    def counted_personal(self) -> dict[str, PersonalColumn]:
        return {name: col.counted(self.filled[name]) for name, col in self.personal.items()}


def _readable(table: Table) -> Iterator[Record]:
    """The records of a table; when reading breaks, those before are kept and it is told."""
    line = 0
    try:
        for record in table.records:
            line = record.line
            yield record
    except UnreadableFile as error:
        if not line:
            raise
        table.complete = False
        table.trouble.append((Record(line + 1, {}), error.sentence))
