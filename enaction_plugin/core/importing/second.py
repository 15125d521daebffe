"""A file of comments or votes alone, brought to contributions the workspace has already."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..progress import Progress
from ..workspace import imports
from ..workspace.contributions import Upserted, Votes
from . import notices as say
from . import personal
from .convert import Converter
from .errors import CommentsFile, PartOfVotes, VotesFile
from .job import Opened
from .notices import Notices
from .places import Locator
from .profile import Profile
from .reading import Assignment, Reading, reading_of
from .related import CONS, MEAN, PROS, RATINGS, THREAD, attach, holds_votes
from .result import ImportResult, Refused
from .table import Record, Table

if TYPE_CHECKING:
    from ..workspace import Workspace


def import_second(
    ws: Workspace, opened: Opened, source: str, dry_run: bool, progress: Progress
) -> ImportResult:
    """Bring a file of comments or votes to the contributions of its source.

    A file of votes is the whole of what was voted: it sets the counts of the contributions
    it speaks of, and importing it again changes nothing.

    Raises:
        CommentsFile, VotesFile: the workspace has none of the contributions they speak of.
        PartOfVotes: the file holds only votes that were refused before.
    """
    second, notices = opened.table, Notices()
    if holds_votes(second) and not second.complete:
        raise PartOfVotes(file=opened.path.name)  # what it sets would take the others away
    second.records = opened.rows
    second.sheet = second.sheet or opened.path.name
    with ws.reading() as db:
        known = imports.identities(db, source)
    uuids = {number: uuid for uuid, number, _ in known}
    records = [Record(0, {"id": number, "url": url}) for _, number, url in known]
    main = Table(["id", "url"], iter(records), second.format, others=[second])
    attach(main, Profile(), records)
    if main.others:
        raise (VotesFile if holds_votes(second) else CommentsFile)(file=opened.path.name)
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
        votes = _votes(rows, uuids)
        if votes and not dry_run:
            ws.count_votes(votes)
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


def _votes(rows: Sequence[Record], uuids: Mapping[str, str]) -> dict[str, Votes]:
    """What was voted, by uuid, of the contributions somebody voted on."""
    found: dict[str, Votes] = {}
    for row in rows:
        said: Mapping[str, Any] = row.values
        uuid = uuids[str(said["id"])]
        if said.get(RATINGS):
            found[uuid] = Votes(score_mean=said[MEAN], score_count=said[RATINGS])
        elif said.get(PROS) or said.get(CONS):
            found[uuid] = Votes(said[PROS], said[CONS])
    return found


def _reading(table: Table, opened: Opened) -> Reading:
    found = personal.find(table.columns, opened.first)
    return reading_of(table, opened.first, Assignment(), found, 0)
