"""A file of comments alone, brought to contributions the workspace has already."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from ..progress import Progress
from ..workspace import imports
from ..workspace.contributions import Upserted
from . import notices as say
from . import personal
from .convert import Converter
from .errors import CommentsFile
from .job import Opened
from .notices import Notices
from .places import Locator
from .profile import Profile
from .reading import Assignment, Reading, reading_of
from .related import THREAD, attach
from .result import ImportResult, Refused
from .table import Record, Table

if TYPE_CHECKING:
    from ..workspace import Workspace


def import_comments(
    ws: Workspace, opened: Opened, source: str, dry_run: bool, progress: Progress
) -> ImportResult:
    """Bring a file of comments to the contributions of its source.

    Raises:
        CommentsFile: the workspace has none of the contributions they speak of.
    """
    second, notices = opened.table, Notices()
    second.records = opened.rows
    second.sheet = second.sheet or opened.path.name
    with ws.reading() as db:
        known = imports.identities(db, source)
    uuids = {number: uuid for uuid, number, _ in known}
    records = [Record(0, {"id": number, "url": url}) for _, number, url in known]
    main = Table(["id", "url"], iter(records), second.format, others=[second])
    attach(main, Profile(), records)
    if main.others:
        raise CommentsFile(file=opened.path.name)
    converter = Converter(
        source, Assignment(thread=THREAD), Locator({}, "", "", notices), notices, {}, {}
    )
    done = Upserted()
    walk = main.records
    while rows := list(itertools.islice(walk, 1000)):
        progress.check()
        spoken = [
            comment
            for row in rows
            for comment in converter.comments(row.values.get(THREAD), uuids[str(row.values["id"])])
        ]
        if spoken:
            done += Upserted(len(spoken)) if dry_run else ws.upsert_comments(spoken)
    progress.report(1.0)
    notices.tell(say.ATTACHED, main.attached)
    hidden = set(personal.find(second.columns, opened.first))
    return ImportResult(
        file=opened.path.name,
        source=source,
        dry_run=dry_run,
        added=0,
        changed=0,
        unchanged=0,
        withdrawn=0,
        comments=done.added + done.changed,
        rejected=tuple(
            Refused(
                record.line,
                reason,
                {k: v for k, v in record.values.items() if k not in hidden},
                table=sheet,
            )
            for sheet, record, reason in main.lost
        ),
        notices=tuple(notices),
        reading=_reading(second, opened),
        attached=main.attached,
    )


def _reading(table: Table, opened: Opened) -> Reading:
    found = personal.find(table.columns, opened.first)
    return reading_of(table, opened.first, Assignment(), found, 0)
