"""Links to the plan from a table: contribution, term, role, note."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple, Optional

from ..errors import QT_TRANSLATE_NOOP, EnactionError, Sentence
from ..model.tagging import Origin, Role
from ..progress import Progress, Silent
from ..workspace import Workspace
from ..workspace.lookup import named
from . import csvfile
from .columns import words
from .errors import EmptyFile, MissingFile

_COLUMNS = {
    "contribution": (
        "contribution", "uuid", "id contribution", "contribution id", "platform id", "id",
        "identifiant", "numero", "no", "n",
    ),
    "term": ("term", "terme", "code", "action", "enjeu", "priority", "priorite", "operation"),
    "role": ("role",),
    "note": ("note", "remarque", "comment", "commentaire"),
}  # fmt: skip
_ROLES = {
    "": None,
    "principal": Role.PRINCIPAL,
    "principale": Role.PRINCIPAL,
    "main": Role.PRINCIPAL,
    "secondary": Role.SECONDARY,
    "secondaire": Role.SECONDARY,
}

UNKNOWN_CONTRIBUTION = QT_TRANSLATE_NOOP(
    "Enaction", "Row {row}: no contribution is called “{name}”; the row was left out."
)
AMBIGUOUS_CONTRIBUTION = QT_TRANSLATE_NOOP(
    "Enaction",
    "Row {row}: {count} contributions have the number {name}; give the uuid instead. "
    "The row was left out.",
)
UNKNOWN_TERM = QT_TRANSLATE_NOOP(
    "Enaction", "Row {row}: the plan has no term {name}; the row was left out."
)
UNKNOWN_ROLE = QT_TRANSLATE_NOOP(
    "Enaction",
    "Row {row}: “{name}” is no role; write principal or secondary. The row was left out.",
)
INCOMPLETE = QT_TRANSLATE_NOOP(
    "Enaction", "Row {row}: the contribution or the term is missing; the row was left out."
)


class NoTaggingColumns(EnactionError):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "{file} needs a column “contribution” and a column “term” (it has: {columns}). "
        "Nothing was changed.",
    )


class TaggingLine(NamedTuple):
    """One row as written; `row` is the line of the file it starts on."""

    row: int
    contribution: str
    term: str
    role: str
    note: str


class _Kind(NamedTuple):
    """What rows share that can be applied as one gesture."""

    term: str
    role: Optional[Role]
    note: str


@dataclass
class Outcome:
    """How many links were made or removed, and what was left out, row by row."""

    changed: int = 0
    problems: list[Sentence] = field(default_factory=list)


def read(path: Path) -> list[TaggingLine]:
    """The rows of a CSV of taggings, in any dialect.

    Raises:
        MissingFile, EmptyFile, NoTaggingColumns: nothing can be read from it.
    """
    if not path.is_file():
        raise MissingFile(file=path.name)
    rows = csvfile.rows(path, csvfile.dialect_of(path))
    _, header = next(rows, (0, ()))
    places = _places(header)
    if not {"contribution", "term"} <= places.keys():
        raise NoTaggingColumns(file=path.name, columns=", ".join(header))
    lines = [_line(row, cells, places) for row, cells in rows if any(map(str.strip, cells))]
    if not lines:
        raise EmptyFile(file=path.name)
    return lines


def _places(header: Sequence[str]) -> dict[str, int]:
    """Where each column is; of several that would do, the one named most plainly."""
    names = [words(cell) for cell in header]
    found = {}
    for column, known in _COLUMNS.items():
        present = [name for name in known if name in names]
        if present:
            found[column] = names.index(present[0])
    return found


def _line(row: int, cells: Sequence[str], places: Mapping[str, int]) -> TaggingLine:
    def cell(column: str) -> str:
        place = places.get(column, len(cells))
        return cells[place].strip() if place < len(cells) else ""

    return TaggingLine(row, cell("contribution"), cell("term"), cell("role"), cell("note"))


def apply(
    workspace: Workspace,
    lines: Sequence[TaggingLine],
    *,
    remove: bool = False,
    progress: Progress = Silent(),
) -> Outcome:
    """Make the links that are missing, or remove those named. All in one transaction.

    Rows that name what is not there are left out and told; a link that is there
    already is no problem.
    """
    outcome = Outcome()
    gestures = _gestures(workspace, lines, outcome.problems)
    with workspace.transaction():
        for done, (kind, fids) in enumerate(gestures.items()):
            progress.check()
            progress.report(done / len(gestures))
            if remove:
                step = workspace.untag(fids, kind.term)
            else:
                step = workspace.tag(
                    fids, kind.term, role=kind.role, origin=Origin.IMPORT, note=kind.note
                )
            outcome.changed += step.count
    workspace.settle(progress)
    return outcome


def _gestures(
    workspace: Workspace, lines: Sequence[TaggingLine], problems: list[Sentence]
) -> dict[_Kind, list[int]]:
    """The fids of each kind of link; rows that cannot be applied are told in `problems`."""
    terms = {term.code.casefold(): term.code for term in workspace.plan().terms}
    known = named(workspace.db, {line.contribution for line in lines})
    gestures: dict[_Kind, list[int]] = {}
    for line in lines:
        reason = _reason(line, known.get(line.contribution, ()), terms)
        if reason is not None:
            problems.append(reason)
            continue
        kind = _Kind(terms[line.term.casefold()], _ROLES[line.role.casefold()], line.note)
        gestures.setdefault(kind, []).extend(known[line.contribution])
    return gestures


def _reason(line: TaggingLine, fids: Sequence[int], terms: Mapping[str, str]) -> Optional[Sentence]:
    """Why a row cannot be applied; None when it can."""
    if not line.contribution or not line.term:
        return Sentence(INCOMPLETE, row=line.row)
    if not fids:
        return Sentence(UNKNOWN_CONTRIBUTION, row=line.row, name=line.contribution)
    if len(fids) > 1:
        return Sentence(
            AMBIGUOUS_CONTRIBUTION, row=line.row, name=line.contribution, count=len(fids)
        )
    if line.term.casefold() not in terms:
        return Sentence(UNKNOWN_TERM, row=line.row, name=line.term)
    if line.role.casefold() not in _ROLES:
        return Sentence(UNKNOWN_ROLE, row=line.row, name=line.role)
    return None
