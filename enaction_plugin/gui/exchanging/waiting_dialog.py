"""What waits to be sent and what was refused, one line a change, with the platform's reason."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QWidget

from ...bridge.exchange_words import reason
from ...bridge.i18n import moment, sentence, translate
from ...bridge.session import Session
from ..deciding.texts import field_name, number_and_title, said
from ..words import plain_label, quiet
from .things import ThingsDialog


def state_label(state: str) -> str:
    """Where a change stands."""
    return {
        "pending": translate("Enaction", "waiting"),
        "inflight": translate("Enaction", "sent, answer not received"),
        "blocked": translate("Enaction", "waits for its contribution"),
        "rejected": translate("Enaction", "refused"),
    }.get(state, state)


class WaitingDialog(ThingsDialog):
    """A refused change is mended in the card, sent again, or exported."""

    export_wanted = pyqtSignal()

    def __init__(self, session: Session, parent: Optional[QWidget] = None) -> None:
        columns = [
            translate("Enaction", "Contribution"),
            translate("Enaction", "Change"),
            translate("Enaction", "State"),
            translate("Enaction", "When"),
        ]
        super().__init__(
            session,
            translate("Enaction", "Changes Waiting"),
            columns,
            translate("Enaction", "Nothing waits"),
            stretched=0,
            parent=parent,
        )
        self.setObjectName("waitingDialog")
        self.why = plain_label("waitingWhy")
        self.mend = quiet(
            QLabel(
                translate(
                    "Enaction",
                    "Change it in the card beside the list, and it goes as it then is; or send it "
                    "again as it is. Until then it stays here.",
                )
            )
        )
        self.mend.setWordWrap(True)
        self.body.addWidget(self.why)
        self.body.addWidget(self.mend)
        self.again = self._button(translate("Enaction", "Send Again"))
        self.again.clicked.connect(self._again)
        export = self._button(translate("Enaction", "Export My Waiting Work…"), flat=True)
        export.clicked.connect(self.export_wanted)
        self._add_left(export)
        self._add_right(self.again)
        if session.readonly:
            self.reload()
        else:  # what was not captured yet has no line of its own
            session.work(_capture, lambda _: self.reload(), [])

    def reload(self) -> None:
        """Read the list again."""
        self._session.read_latest("waiting list", _waiting, self._show)

    def _show(self, found: tuple[list[Any], int]) -> None:
        changes, total = found
        self._fill(changes)
        self._say_more(total)
        self.tree.warn(2, lambda change: change.state == "rejected")

    def _texts(self, change: Any) -> list[str]:
        return [
            number_and_title(change.number, change.title),
            self._what(change),
            state_label(change.state),
            moment(change.made_at),
        ]

    def _what(self, change: Any) -> str:
        if change.kind == "tagging":
            if change.action == "remove":
                return translate("Enaction", "Link removed")
            return translate("Enaction", "Link: {}").format(self._term(change.value or ""))
        if change.kind == "contribution":
            return translate("Enaction", "Entered here")
        value = " ".join(said(str(change.field), change.value).split())[:60]
        return translate("Enaction", "{field}: {count}").format(
            field=field_name(str(change.field)), count=value
        )

    def _selected(self) -> None:
        chosen = self.tree.chosen()
        refused = [change for change in chosen if change.state == "rejected"]
        self.again.setEnabled(bool(refused) and not self._session.readonly)
        told = {_why(change) for change in refused}
        self.why.setText("\n".join(sorted(told)))
        for label in (self.why, self.mend):
            label.setVisible(bool(told))
        fids = [change.fid for change in chosen if change.fid is not None]
        if fids:
            self._session.select(fids)

    def _again(self) -> None:
        ops = [change.op_id for change in self.tree.chosen() if change.state == "rejected"]

        def send(workspace: Any) -> None:
            from ...core.sync import retry_rejected

            for op in ops:
                retry_rejected(workspace, op)

        self._session.work(send, lambda _: self.reload())


def _why(change: Any) -> str:
    """Why a change was refused."""
    if change.sentence is not None:
        return sentence(change.sentence)
    return reason({"code": change.code, "reason": change.reason})


def _capture(workspace: Any) -> None:
    from ...core.sync.capture import capture

    capture(workspace.db, lambda _: None)


def _waiting(workspace: Any) -> tuple[list[Any], int]:
    """Refused first; and how many there are in all."""
    from ...core.sync import list_rejected, list_waiting, sync_status

    status = sync_status(workspace)
    changes = [*list_rejected(workspace), *list_waiting(workspace)]
    return changes, max(len(changes), status.rejected + status.pending)
