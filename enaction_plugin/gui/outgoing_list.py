"""What leaves the list: a file, or the clipboard."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Optional

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QApplication, QWidget

from ..bridge import settings
from ..bridge.i18n import translate
from ..bridge.notifier import Notifier
from ..bridge.session import Session
from ..bridge.tasks import JobTask, TaskRunner
from ..core.exporting import neutralised
from ..core.workspace import Workspace
from ..maps.looks import Looks, split_codes
from .contribution_text import status_label
from .filters import FilterWords, explain_all

COPIED = 50_000  # rows: a clipboard is no file


class OutgoingList(QObject):
    """Exports or copies exactly what the list shows, in its order."""

    def __init__(
        self,
        session: Session,
        fids: Callable[[], Sequence[int]],
        runner: TaskRunner,
        notifier: Notifier,
        window: QWidget,
        parent: Optional[QObject] = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._fids = fids
        self._runner = runner
        self._notifier = notifier
        self._window = window

    def export(self) -> None:
        """Ask where to, and write there in the background."""
        from .export_dialog import ExportDialog, export_fids, export_note

        session, fids = self._session, self._fids()
        filtered = self._filtered()
        dialog = ExportDialog(len(fids), filtered, self._window)
        if dialog.exec():
            output, anonymous = dialog.path(), dialog.anonymous.isChecked()
            note = export_note(session.head.name, filtered, len(fids))
            note = note if dialog.note.isChecked() else ""
            settings.last_folder.set(str(output.parent))
            path = session.path
            task = JobTask(
                translate("Enaction", "En action: export"),
                lambda progress: export_fids(path, fids, output, anonymous, note, progress),
            )
            task.succeeded.connect(
                lambda count: self._notifier.success(
                    translate("Enaction", "%Ln contribution(s) exported to {}", None, count).format(
                        output
                    )
                )
            )
            task.failed.connect(self._notifier.error)
            self._runner.start(task)
        dialog.deleteLater()

    def copy(self) -> None:
        """Put the list on the clipboard, as a table for a spreadsheet."""
        fids = list(self._fids()[:COPIED])
        looks = self._session.looks
        self._session.count("copy", lambda ws: table(ws, fids, looks), self._copied)

    def _copied(self, text: str) -> None:
        QApplication.clipboard().setText(text)
        count = text.count("\n") - 1
        self._notifier.success(translate("Enaction", "%Ln contribution(s) copied", None, count))

    def _filtered(self) -> str:
        head = self._session.head
        words = FilterWords(
            self._session.looks, {one.fid: one.name or one.code for one in head.districts}
        )
        return explain_all(self._session.filter, words)


def table(workspace: Workspace, fids: Sequence[int], looks: Looks) -> str:
    """Rows as tab-separated text under their headings; formulas in it are made harmless."""
    lines: list[Sequence[Any]] = [_headings()]
    for start in range(0, len(fids), 500):
        for row in workspace.contributions.rows(list(fids[start : start + 500])):
            lines.append(
                (
                    row.number,
                    row.title,
                    row.category,
                    row.commune,
                    str(row.score),
                    str(row.votes_for),
                    str(row.votes_against),
                    ", ".join(looks.names(split_codes(row.priorities))),
                    ", ".join(looks.names(split_codes(row.actions))),
                    status_label(row.status),
                )
            )
    return "".join("\t".join(_cell(value) for value in line) + "\n" for line in lines)


def _headings() -> tuple[str, ...]:
    return (
        translate("Enaction", "Number"),
        translate("Enaction", "Title"),
        translate("Enaction", "Category"),
        translate("Enaction", "Commune"),
        translate("Enaction", "Score"),
        translate("Enaction", "Votes for"),
        translate("Enaction", "Votes against"),
        translate("Enaction", "Priorities"),
        translate("Enaction", "Actions"),
        translate("Enaction", "Follow-up"),
    )


def _cell(value: str) -> str:
    plain = " ".join(value.split())
    return plain if plain.lstrip("-").isdigit() else neutralised(plain)
