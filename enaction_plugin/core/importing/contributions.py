"""Contributions of a file into a workspace: recognised, converted, compared, written."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Union

from ..errors import QT_TRANSLATE_NOOP, Sentence
from ..model.contribution import Contribution
from ..progress import Progress, Silent
from ..workspace import erasing, imports
from . import categories, second
from . import notices as say
from .errors import BadProfile, EmptyFile, UnreadableFile
from .files import sha256_of
from .job import Job, open_source
from .notices import Notice
from .personal import Treatment
from .profile import Profile
from .reading import Reading
from .related import is_second
from .result import ImportResult
from .table import OpenTable
from .writer import READ_SHARE, Writer

if TYPE_CHECKING:
    from ..workspace import Workspace

Given = Union[str, Path, Mapping[str, Any], Profile, None]

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
    path, profile = Path(path), Profile.load(profile)
    job = Job(open_source(path, profile, open_table), source, profile, keep_personal)
    first = tuple(itertools.islice(itertools.chain.from_iterable(job.batches()), limit))
    return Preview(job.reading(len(job.sample)), first, tuple(job.notices))


def import_contributions(
    ws: Workspace,
    path: Union[str, Path],
    source: str,
    profile: Given = None,
    keep_personal: bool = False,
    dry_run: bool = False,
    progress: Progress = Silent(),
    open_table: OpenTable = None,
    related: Sequence[Union[str, Path]] = (),
) -> ImportResult:
    """Bring a file of contributions into a workspace.

    Rows are known by their identifier within `source`: importing a newer export
    adds, changes and withdraws what the file says, and touches nothing planners
    did. Rows of the source that are no longer in a complete file are marked
    withdrawn. `related` are files of comments and votes on these contributions; a file
    that holds nothing but comments or votes brings them to the contributions of the source
    that the workspace has. Without `source` it is the file's name. Personal columns are left
    out unless `keep_personal` or the profile keeps them; those kept are erased after the
    profile's day. The workspace remembers the import, and skips nothing because of it. A dry
    run gives the same counts and writes nothing.

    Raises:
        EnactionError: nothing of the file can be imported; nothing was changed.
        Cancelled: the user stopped; what was written before is whole and stays.
    """
    path = Path(path)
    source = source.strip() or path.stem  # "" is the source of what is entered here
    _not_itself(ws, path)
    profile = Profile.load(profile)
    _not_too_late(profile)
    opened = open_source(path, profile, open_table, [Path(other) for other in related])
    if is_second(opened.table, opened.first):
        return second.import_second(ws, opened, source, dry_run, progress)
    job = Job(opened, source, profile, keep_personal)
    writer = Writer(ws, source, dry_run, progress)
    share = READ_SHARE if writer.first else 0.95
    writer.take(job.contributions(progress, share, forget=writer.first), job.comments)
    if not job.rows:
        raise EmptyFile(file=path.name)
    gone = writer.withdraw(job.seen) if job.table.complete else 0
    linked = categories.link(ws, source, profile, writer.top, dry_run)
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
        reading=job.reading(job.rows),
        attached=job.table.attached,
        incomplete=job.notices.incomplete,
        missing=tuple(writer.gone),
        linked=linked,
        kept_for=dict(profile.reasons),
        erase_after=profile.erase_after,
    )
    if not dry_run:
        _remember(ws, path, profile, result)
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
            columns=[column.column for column in result.reading.columns],
        )
        kept = {p.column for p in result.dropped_columns if p.treatment is Treatment.KEPT}
        if kept:
            fields = {c.role for c in result.reading.columns if c.column in kept} | {"author"}
            erasing.keep_until(db, result.source, profile.erase_after, fields)


def _not_too_late(profile: Profile) -> None:
    if profile.lapsed(date.today()):
        raise BadProfile(problem=Sentence(_TOO_LATE, day=profile.erase_after))


_TOO_LATE = QT_TRANSLATE_NOOP(
    "Enaction", "the day after which its personal columns are erased, {day}, is past"
)


def _not_itself(ws: Workspace, path: Path) -> None:
    """GDAL must never open a file SQLite has open here: closing it would drop the locks."""
    if path.exists() and path.samefile(ws.path):
        raise UnreadableFile(
            file=path.name, detail=Sentence(QT_TRANSLATE_NOOP("Enaction", "it is this workspace"))
        )


def _ordered(job: Job, gone: int, before: int) -> Iterator[Notice]:
    """Every notice, those that may hide a mistake first."""
    if gone and gone > _PROMINENT * before:
        percent = round(100 * gone / before)
        yield Notice(Sentence(say.MANY_WITHDRAWN, count=gone, percent=percent), gone)
    if not job.table.complete:
        yield Notice(Sentence(say.INCOMPLETE), 0)
    yield from job.notices
    spellings = {name for name in job.categories if name}
    labels = set(map(categories.normal, spellings))
    if len(labels) < len(spellings):
        sentence = Sentence(say.SPELLINGS, count=len(labels), spellings=len(spellings))
        yield Notice(sentence, len(spellings), tuple((0, name) for name in sorted(spellings)))
