"""The file of answers for a platform's supplier, and what changed since the last one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Optional

from ..core.workspace import Workspace, given
from ..core.workspace.given import Answer, Giving
from .forms import status_labels
from .i18n import day, translate
from .tables import Cell, write_table


class Prepared:
    """The answers of a workspace, those that changed, and the last file that was given."""

    def __init__(self, answers: Sequence[Answer], last: Optional[Giving]) -> None:
        self.answers = answers
        self.changed = list(given.changed(answers))
        self.last = last


def prepare(path: Path) -> Prepared:
    """Read what could be given; for any thread."""
    with Workspace.open(path, readonly=True) as workspace, workspace.reading() as db:
        return Prepared(given.answers(db), given.last(db))


def give(
    path: Path, target: Path, *, only_changed: bool, author: str, remember: bool = True
) -> int:
    """Write the answers to a CSV, XLSX or ODS file, and remember that they were given.

    How many were written. Raises TableNotWritten, with nothing remembered.
    """
    with Workspace.open(path) as workspace:
        with workspace.reading() as db:
            found = given.answers(db)
        wanted = list(given.changed(found)) if only_changed else found
        write_table(target, heads(), [cells(answer) for answer in wanted], ())
        if remember:
            with workspace.transaction() as db:
                given.mark(db, wanted, target.name, author)
        return len(wanted)


def heads() -> list[str]:
    """The column heads of the file."""
    return [
        translate("Enaction", "Number"),
        translate("Enaction", "Source"),
        translate("Enaction", "Title"),
        translate("Enaction", "Follow-up code"),
        translate("Enaction", "Follow-up"),
        translate("Enaction", "Answer to publish"),
        translate("Enaction", "Codes of priorities and actions"),
        translate("Enaction", "Priorities and actions"),
        translate("Enaction", "Main priority or action"),
        translate("Enaction", "Changed since the last file"),
        translate("Enaction", "Web page"),
    ]


def cells(answer: Answer) -> list[Cell]:
    """A row of the file."""
    main = next((term.label for term in answer.terms if term.main), "")
    return [
        answer.number,
        answer.source,
        answer.title,
        answer.status,
        status_labels().get(answer.status, answer.status),
        answer.answer,
        ", ".join(term.code for term in answer.terms),
        " ; ".join(term.label for term in answer.terms),
        main,
        change_words(answer),
        answer.url,
    ]


def change_words(answer: Answer) -> str:
    """What changed since the last file, in words; "" when nothing did."""
    if answer.before is None:
        return translate("Enaction", "new")
    names = {
        "status": translate("Enaction", "follow-up"),
        "answer": translate("Enaction", "answer"),
        "terms": translate("Enaction", "priorities and actions"),
    }
    return ", ".join(names[name] for name in answer.changed)


def last_words(last: Giving) -> str:
    """When the last file was given, and how many answers it had."""
    return translate("Enaction", "Last file: {file}, {date}, {count}").format(
        file=last.file,
        date=day(last.at),
        count=translate("Enaction", "%Ln answer(s)", None, last.answers),
    )
