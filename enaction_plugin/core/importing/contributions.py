"""Contributions of a file into a workspace: recognised, converted, compared, written."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional, Union

from ..errors import QT_TRANSLATE_NOOP, Sentence
from ..identity import source_uuid
from ..model.contribution import Comment, Contribution
from ..progress import Progress, Silent
from ..projections import epsg
from ..workspace import imports
from . import geojson, longformat, personal
from . import notices as say
from .convert import Batch, Converter
from .errors import CommentsFile, EmptyFile, NoHeader, UnreadableFile
from .files import open_file, sha256_of
from .notices import Notice, Notices
from .personal import Nature, PersonalColumn, Treatment
from .places import Locator
from .profile import Profile
from .reading import Reading, Recogniser, reading_of
from .result import ImportResult, Refused
from .table import OpenTable, Record, Table
from .values import fold, label
from .writer import READ_SHARE, Writer

if TYPE_CHECKING:
    from ..workspace import Workspace

Given = Union[str, Path, Mapping[str, Any], Profile, None]

SAMPLE = 2000  # rows a file is recognised from
_DEGREES = (None, 4326, 4171, 4258)
_BATCH = 128  # rows converted together; few enough to stay in a processor's cache
_EMPTY = (None, "")
_CATEGORIES = 500  # spellings compared
_CONTENT_BITS = (1 << 30) - 1  # of a hash that tells contradicting rows apart
_PROMINENT = 0.2  # share of a source withdrawn that is told first


@dataclass(frozen=True)
class Preview:
    """What an import would read: how, and the first contributions."""

    reading: Reading
    contributions: tuple[Contribution, ...]
    notices: tuple[Notice, ...]


def preview(
    path: Union[str, Path],
    source: str = "",
    profile: Given = None,
    keep_personal: bool = False,
    open_table: OpenTable = None,
    limit: int = 20,
) -> Preview:
    """How a file would be read, from its first rows. Raises what the import would."""
    job = _Job(Path(path), source, Profile.load(profile), keep_personal, open_table)
    first = tuple(itertools.islice(itertools.chain.from_iterable(job.batches()), limit))
    reading = reading_of(job.table, job.sample, job.assignment, job.personal, len(job.sample))
    return Preview(reading, first, tuple(job.notices))


def import_contributions(
    ws: Workspace,
    path: Union[str, Path],
    source: str,
    profile: Given = None,
    keep_personal: bool = False,
    dry_run: bool = False,
    progress: Progress = Silent(),
    open_table: OpenTable = None,
) -> ImportResult:
    """Bring a file of contributions into a workspace.

    Rows are known by their identifier within `source`: importing a newer export
    adds, changes and withdraws what the file says, and touches nothing planners
    did. Rows of the source that are no longer in a complete file are marked
    withdrawn. Without `source` it is the file's name. Personal columns are left
    out unless `keep_personal`. The workspace remembers the import, and skips
    nothing because of it. A dry run gives the same counts and writes nothing.

    Raises:
        EnactionError: nothing of the file can be imported; nothing was changed.
        Cancelled: the user stopped; what was written before is whole and stays.
    """
    path = Path(path)
    source = source.strip() or path.stem  # "" is the source of what is entered here
    _not_itself(ws, path)
    job = _Job(path, source, Profile.load(profile), keep_personal, open_table)
    writer = Writer(ws, source, dry_run, progress)
    share = READ_SHARE if writer.first else 0.95
    writer.take(job.contributions(progress, share, forget=writer.first), job.comments)
    if not job.rows:
        raise EmptyFile(file=path.name)
    gone = writer.withdraw(job.seen) if job.table.complete else 0
    reading = reading_of(job.table, job.sample, job.assignment, job.counted_personal(), job.rows)
    done = writer.done
    result = ImportResult(
        file=path.name,
        source=source,
        dry_run=dry_run,
        added=done.added,
        changed=done.changed,
        unchanged=done.unchanged,
        withdrawn=gone,
        comments=writer.comments,
        rejected=tuple(job.refused),
        notices=tuple(_ordered(job, gone, writer.before)),
        reading=reading,
    )
    if not dry_run:
        _remember(ws, path, job.profile, result)
    progress.report(1.0)
    return result


def _remember(ws: Workspace, path: Path, profile: Profile, result: ImportResult) -> None:
    with ws.transaction(applying=True) as db:
        imports.record(
            db,
            source=result.source,
            file=result.file,
            sha256=sha256_of(path),
            profile=profile.document(),
            counts=result.counts(),
        )


def _not_itself(ws: Workspace, path: Path) -> None:
    """GDAL must never open a file SQLite has open here: closing it would drop the locks."""
    if path.exists() and path.samefile(ws.path):
        raise UnreadableFile(
            file=path.name, detail=Sentence(QT_TRANSLATE_NOOP("Enaction", "it is this workspace"))
        )


def _ordered(job: _Job, gone: int, before: int) -> Iterator[Notice]:
    """Every notice, those that may hide a mistake first."""
    if gone and gone > _PROMINENT * before:
        percent = round(100 * gone / before)
        yield Notice(Sentence(say.MANY_WITHDRAWN, count=gone, percent=percent), gone)
    if not job.table.complete:
        yield Notice(Sentence(say.INCOMPLETE), 0)
    yield from job.notices
    spellings = {name for name in job.categories if name}
    labels = {" ".join(fold(name).split()).rstrip("s") for name in spellings}
    if len(labels) < len(spellings):
        sentence = Sentence(say.SPELLINGS, count=len(labels), spellings=len(spellings))
        yield Notice(sentence, len(spellings), tuple((0, name) for name in sorted(spellings)))


@dataclass
class _Job:
    """One file on its way: opened and recognised at once, converted as it is walked."""

    path: Path
    source: str
    profile: Profile
    keep_personal: bool
    open_table: OpenTable
    notices: Notices = field(default_factory=Notices)
    refused: list[Refused] = field(default_factory=list)
    comments: list[Comment] = field(default_factory=list)
    categories: set[str] = field(default_factory=set)
    seen: dict[int, int] = field(default_factory=dict)  # hash of uuid -> hash of content
    filled: Counter[str] = field(default_factory=Counter)
    rows: int = 0

    def __post_init__(self) -> None:
        self.table = open_file(self.path, self.profile, self.open_table)
        if {"commentable_id", "commentable_type"} <= set(self.table.columns):
            raise CommentsFile(file=self.path.name)
        longformat.unfold(self.table)
        self._records = _readable(self.table)
        self.sample = list(itertools.islice(self._records, SAMPLE))
        if not self.sample:
            self._explain_nothing()
        if not self.table.columns:
            self.table.columns = geojson.columns_of(self.sample)
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
        places = assignment.places or any(r.geometry is not None for r in self.sample)
        if not (assignment.roles.get("title") or assignment.roles.get("body") or places):
            raise NoHeader(file=self.path.name, columns=", ".join(self.table.columns) or "–")
        self._converter = Converter(
            self.source,
            assignment,
            Locator(assignment.places, self._crs(), assignment.decimal, self.notices),
            self.notices,
            self.personal,
            constants,
        )

    def _crs(self) -> str:
        """The system coordinates are certainly in; "" when they have to tell."""
        crs = self.profile.crs or self.table.crs
        return crs if self.profile.crs or epsg(crs) not in _DEGREES else ""

    def batches(self) -> Iterator[list[Contribution]]:
        """Every row that is not refused, in the order of the file."""
        hidden = [c for c in self.personal if c in self.table.columns]
        walk = itertools.chain(self.sample, self._records)
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

        A row that repeats another is noted, one that contradicts it refused. An
        identity made from content belongs to no one: the next row gets another.
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
                self.notices.add(say.REPEATED, record.line)
                return None
            if not made:
                self._refuse_repeated(row, record)
                return None
            uuid = source_uuid(self.source, f"{row.uuid}#{number}")
        return None

    def _refuse_repeated(self, contribution: Contribution, record: Record) -> None:
        reason = Sentence(
            QT_TRANSLATE_NOOP(
                "Enaction",
                "The identifier {id} was already used by another row: the first one was kept.",
            ),
            id=contribution.platform_id or contribution.uuid,
        )
        self.refused.append(Refused(record.line, reason, self._shown(record)))

    def _refuse_trouble(self) -> None:
        """Rows that could not be split; they are in the file all the same, so not withdrawn."""
        column = self.assignment.one("id")
        for record, reason in self.table.trouble:
            self.rows += 1
            self.refused.append(Refused(record.line, reason, self._shown(record)))
            identifier = label(record.values.get(column)) if column else ""
            if identifier:
                self.seen.setdefault(hash(source_uuid(self.source, identifier)), 0)
            else:
                self.table.complete = False

    def _shown(self, record: Record) -> dict[str, Any]:
        """A row as the report may show it: without personal columns."""
        return {k: v for k, v in record.values.items() if k not in self.personal}

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
