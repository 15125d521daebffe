"""The trash: what was removed, by whom, when, why; and back with it."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtWidgets import QWidget

from ...bridge.i18n import moment, translate
from ...bridge.session import Session
from ...core.workspace.trash import REMOVED_THERE
from ..deciding.texts import number_and_title
from .things import ThingsDialog


def why_label(why: str) -> str:
    """Why a thing is in the trash."""
    return {
        "removed": translate("Enaction", "removed"),
        REMOVED_THERE: translate("Enaction", "removed on the platform"),
        "deleted": translate("Enaction", "deleted here"),
        "withdrawn": translate("Enaction", "withdrawn by the platform"),
        "replaced": translate("Enaction", "replaced by another version"),
        "citizen": translate("Enaction", "written over a resident's words, which came back"),
        "undone": translate("Enaction", "undone"),
    }.get(why, why)


class TrashDialog(ThingsDialog):
    """A list, newest first; what can be restored is restored with one button."""

    def __init__(self, session: Session, parent: Optional[QWidget] = None) -> None:
        columns = [
            translate("Enaction", "What"),
            translate("Enaction", "Contribution"),
            translate("Enaction", "Why"),
            translate("Enaction", "By"),
            translate("Enaction", "When"),
        ]
        super().__init__(
            session,
            translate("Enaction", "Trash"),
            columns,
            translate("Enaction", "The trash is empty"),
            stretched=1,
            parent=parent,
        )
        self.setObjectName("trashDialog")
        self.restore = self._button(translate("Enaction", "Restore"))
        self.restore.clicked.connect(self._restore)
        self._add_left(self.restore)
        self.reload()

    def reload(self) -> None:
        """Read the trash again."""
        self._session.read_latest("trash", _trash, self._fill)

    def _texts(self, thing: Any) -> list[str]:
        return [
            self._what(thing),
            number_and_title(thing.number, thing.title),
            why_label(thing.why),
            thing.by,
            moment(thing.at),
        ]

    def _what(self, thing: Any) -> str:
        if thing.kind == "taggings":
            return translate("Enaction", "Link: {}").format(self._term(thing.what))
        if thing.kind == "notes":
            return translate("Enaction", "Note: {}").format(" ".join(thing.what.split())[:60])
        return translate("Enaction", "Contribution")

    def _chosen(self) -> list[Any]:
        return [thing for thing in self.tree.chosen() if thing.restorable]

    def _selected(self) -> None:
        chosen = self._chosen()
        self.restore.setEnabled(bool(chosen) and not self._session.readonly)
        self.restore.setText(
            translate("Enaction", "Restore (%Ln)", None, len(chosen))
            if chosen
            else translate("Enaction", "Restore")
        )

    def _restore(self) -> None:
        numbers = [thing.id for thing in self._chosen()]

        def put_back(workspace: Any) -> None:
            from ...core.workspace.trash import restore

            with workspace.transaction() as db:
                for number in numbers:
                    restore(db, number)

        self._session.work(put_back, lambda _: self.reload())


def _trash(workspace: Any) -> Any:
    from ...core.workspace.trash import list_trash

    with workspace.reading() as db:
        return list_trash(db)
