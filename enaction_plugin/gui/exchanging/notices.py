"""What a planner should hear of without being asked, each with what can be done about it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...bridge.i18n import sentence, translate
from ...bridge.notifier import Notifier
from ...bridge.session import Session
from .moving import Mover
from .windows import ExchangeWindows

if TYPE_CHECKING:
    from ...core.workspace import Workspace


class Notices(QObject):
    """Says each thing once for each workspace, in the message bar."""

    copy_found = pyqtSignal(object)  # the Path of a second copy, to be brought together

    def __init__(
        self,
        session: Session,
        notifier: Notifier,
        windows: ExchangeWindows,
        mover: Mover,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._notifier = notifier
        self._windows = windows
        self._mover = mover
        self._told: set[tuple[Path, str]] = set()
        session.opened.connect(self.look)

    def look(self) -> None:
        """Where the workspace lies, and what happened to its file while it was closed."""
        self._session.count("surroundings", _surroundings, self._tell_found)

    def _tell_found(self, found: Any) -> None:
        lies, happened = found
        self.tell(lies)
        if happened and not self._session.readonly:
            self._session.work(_take, self.tell, [])

    def tell(self, notices: Iterable[Any]) -> None:
        """Say core's sentences, unless that was done."""
        for notice in notices:
            key = (self._session.path, str(notice))
            if key not in self._told:
                self._told.add(key)
                self._say(notice)

    def _say(self, notice: Any) -> None:
        label, slot = self._action(notice)
        if slot is None:
            self._notifier.warn(sentence(notice))
        else:
            self._notifier.offer(sentence(notice), label, slot)

    def _action(self, notice: Any) -> tuple[str, Optional[Callable[[], None]]]:
        from ...core.sync.connection import RESTORED
        from ...core.sync.engine import ANOTHER_FILE, TAKEN_OVER
        from ...core.sync.errors import SharedFolder
        from ...core.sync.place import COPIES, IN_A_CLOUD

        if notice.template in (IN_A_CLOUD, SharedFolder.template):
            return translate("Enaction", "Copy to This Computer…"), self._mover.choose
        if notice.template == COPIES:
            copy = self._session.path.with_name(str(notice.values["file"]))
            return (
                translate("Enaction", "Bring Together…"),
                lambda: self.copy_found.emit(copy),
            )
        if notice.template in (ANOTHER_FILE, TAKEN_OVER, RESTORED):
            return translate("Enaction", "Exchange History"), self._windows.show_history
        return "", None


def _surroundings(ws: Workspace) -> tuple[list[Any], bool]:
    """What is dangerous about where it lies; whether something else is to be told."""
    from ...core.sync.place import dangers, on_a_network
    from ...core.workspace import incidents

    refused = on_a_network(ws)
    incident = incidents.last(ws.db)
    lies = [refused.sentence] if refused is not None else dangers(ws.path)
    return lies, incident is not None and not incident.told


def _take(ws: Workspace) -> list[Any]:
    from ...core.workspace import incidents

    with ws.transaction(applying=True) as db:
        return incidents.tell(db)
