"""Is the workspace sound? Every finding in one sentence; what can be rebuilt is, if asked."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from functools import partial
from typing import Callable, NamedTuple, Optional

from ..errors import QT_TRANSLATE_NOOP, Sentence, quoted
from ..progress import Progress, Silent
from . import projections, reconcile, rtree, schema, search, spatial
from .database import file_of, get_state, now, set_state, transaction
from .errors import WorkspaceDamaged

LARGE = 200_000_000
"""Bytes that are looked through in about a quarter of a second."""
_SOUND_ON = "sound_on"


class Finding(NamedTuple):
    """One thing that is not as it should be, and whether it has been put right."""

    sentence: Sentence
    repaired: bool = False


class CheckReport(NamedTuple):
    """What a check found; `remarks` are worth knowing but no problem."""

    problems: tuple[Finding, ...]
    remarks: tuple[Sentence, ...] = ()

    @property
    def findings(self) -> list[Sentence]:
        """Everything to tell: problems, what became of them, and remarks."""
        told = []
        for finding in self.problems:
            told.append(finding.sentence)
            if finding.repaired:
                told.append(Sentence(QT_TRANSLATE_NOOP("Enaction", "This was put right.")))
        return [*told, *self.remarks]

    @property
    def ok(self) -> bool:
        """Whether nothing is left to put right."""
        return all(finding.repaired for finding in self.problems)


class _Problem(NamedTuple):
    sentence: Sentence
    repair: Optional[Callable[[sqlite3.Connection], object]] = None


def check(
    db: sqlite3.Connection,
    *,
    readonly: bool = False,
    repair: bool = False,
    progress: Progress = Silent(),
) -> CheckReport:
    """Look at everything; with `repair`, rebuild what can be rebuilt, one transaction each.

    Nothing is ever deleted by a repair: rows that name unknown ones are only told.
    On a read-only connection the full-text index is left out, which SQLite checks by
    a write.
    """
    findings = []
    for place, look in enumerate(_LOOKS):
        progress.check()
        if readonly and look is _full_text:
            continue
        for problem in look(db):
            findings.append(_mended(db, problem, repair))
        progress.report((place + 1) / len(_LOOKS))
        if findings and look is _file:
            return CheckReport(tuple(findings))
    return CheckReport(tuple(findings), tuple(_remarks(db)))


def _mended(db: sqlite3.Connection, problem: _Problem, repair: bool) -> Finding:
    if not repair or problem.repair is None:
        return Finding(problem.sentence)
    with transaction(db):
        problem.repair(db)
    return Finding(problem.sentence, repaired=True)


def _file(db: sqlite3.Connection) -> Iterator[_Problem]:
    try:
        verdict = db.execute("PRAGMA quick_check(1)").fetchone()[0]
    except sqlite3.DatabaseError as error:
        verdict = str(error)
    if verdict != "ok":
        yield _Problem(
            Sentence(
                QT_TRANSLATE_NOOP(
                    "Enaction",
                    "The file itself is damaged ({detail}). Open one of its backups.",
                ),
                detail=quoted(verdict),
            )
        )


def stand(db: sqlite3.Connection) -> None:
    """Look at the file itself, once a day, before anything is told to others.

    Raises WorkspaceDamaged. A large file is left out: looking at it would keep others
    from saving for longer than they should wait; its backups are looked at instead.
    """
    (pages,) = db.execute("PRAGMA page_count").fetchone()
    (size,) = db.execute("PRAGMA page_size").fetchone()
    today = now()[:10]
    if pages * size > LARGE or get_state(db, _SOUND_ON) == today:
        return
    for problem in _file(db):
        raise WorkspaceDamaged(path=file_of(db), detail=problem.sentence.values["detail"])
    with transaction(db):
        set_state(db, _SOUND_ON, today)


def _tables(db: sqlite3.Connection) -> Iterator[_Problem]:
    rows = db.execute(
        "SELECT table_name FROM gpkg_contents WHERE table_name NOT IN"
        " (SELECT name FROM sqlite_master)"
    )
    for (name,) in rows.fetchall():
        yield _Problem(
            Sentence(
                QT_TRANSLATE_NOOP("Enaction", "The table {name} is missing from the file."),
                name=name,
            )
        )


def _triggers(db: sqlite3.Connection) -> Iterator[_Problem]:
    if not schema.triggers_intact(db):
        yield _Problem(
            Sentence(
                QT_TRANSLATE_NOOP(
                    "Enaction",
                    "The triggers that notice edits made in other programs were removed or "
                    "altered: such edits may not have been seen.",
                )
            ),
            _relay_triggers,
        )


def _relay_triggers(db: sqlite3.Connection) -> None:
    schema.install_triggers(db)
    reconcile.reconcile(db)


def _spatial(db: sqlite3.Connection) -> Iterator[_Problem]:
    for table in schema.SPATIAL:
        if not rtree.is_sound(db, table):
            yield _Problem(
                Sentence(
                    QT_TRANSLATE_NOOP(
                        "Enaction", "The spatial index of {table} does not match its geometries."
                    ),
                    table=table,
                ),
                partial(rtree.rebuild, table=table),
            )
        if not spatial.is_counted(db, table):
            yield _Problem(
                Sentence(
                    QT_TRANSLATE_NOOP("Enaction", "The feature count of {table} is wrong."),
                    table=table,
                ),
                partial(spatial.count, table=table),
            )


def _full_text(db: sqlite3.Connection) -> Iterator[_Problem]:
    if schema.has_search(db) and not search.is_sound(db):
        yield _Problem(
            Sentence(
                QT_TRANSLATE_NOOP("Enaction", "The full-text index does not match the texts.")
            ),
            search.rebuild,
        )


def _projections(db: sqlite3.Connection) -> Iterator[_Problem]:
    fids = projections.differing(db)
    if fids:
        yield _Problem(
            Sentence(
                QT_TRANSLATE_NOOP(
                    "Enaction",
                    "Contributions whose axes, priorities and actions are not shown as they are "
                    "linked: {count}.",
                ),
                count=len(fids),
            ),
            partial(projections.put_right, fids=fids),
        )


def _orphans(db: sqlite3.Connection) -> Iterator[_Problem]:
    for sql, template in _ORPHANS:
        (count,) = db.execute(sql).fetchone()
        if count:
            yield _Problem(Sentence(template, count=count))


_ORPHANS = (
    (
        "SELECT count(*) FROM taggings t WHERE NOT EXISTS"
        " (SELECT 1 FROM contributions c WHERE c.uuid = t.contribution)",
        QT_TRANSLATE_NOOP(
            "Enaction",
            "Links to contributions this workspace does not have: {count}. They are kept.",
        ),
    ),
    (
        "SELECT count(*) FROM taggings t WHERE NOT EXISTS"
        " (SELECT 1 FROM terms m WHERE m.code = t.term)",
        QT_TRANSLATE_NOOP(
            "Enaction",
            "Links to terms the plan does not have: {count}. They are kept; load the plan that "
            "has them.",
        ),
    ),
    (
        "SELECT count(*) FROM comments k WHERE NOT EXISTS"
        " (SELECT 1 FROM contributions c WHERE c.uuid = k.contribution)",
        QT_TRANSLATE_NOOP(
            "Enaction",
            "Comments on contributions this workspace does not have: {count}. They are kept.",
        ),
    ),
)
_LOOKS = (_file, _tables, _triggers, _spatial, _full_text, _projections, _orphans)


def _remarks(db: sqlite3.Connection) -> Iterator[Sentence]:
    if not schema.has_search(db):
        yield Sentence(
            QT_TRANSLATE_NOOP(
                "Enaction",
                "This SQLite has no full text (FTS5): searches are slower and mind accents.",
            )
        )
    strangers = schema.foreign(db)
    if strangers:
        yield Sentence(
            QT_TRANSLATE_NOOP(
                "Enaction",
                "Triggers or views En action did not make are in this file: {names}. They run "
                "whenever the file is written; remove them unless you know them.",
            ),
            names=", ".join(strangers),
        )
