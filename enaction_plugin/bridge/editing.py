"""Which rows of the workspace QGIS holds in an edit buffer, told to every exchange.

Identifiers only, written by the session's own thread: QGIS never waits for it. What
could not be told at once (a transaction group may hold the file) is told a little later.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import QgsMapLayer, QgsProject, QgsProviderRegistry, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from .session import Session

if TYPE_CHECKING:
    from ..core.sync.editing import Held, Holder
    from ..core.workspace import Workspace

TABLES = ("contributions", "taggings")
SOON_MS = 50
BEAT_MS = 20_000
"""Three times before a window elsewhere counts as gone (core.sync.lease)."""


@dataclass
class _Watched:
    """A layer of the workspace: since when it is edited, and rows saved since last told."""

    layer: QgsVectorLayer
    table: str
    columns: frozenset[str]
    since: str = ""
    reshaped: bool = False  # columns were added, deleted or renamed
    saved: set[int] = field(default_factory=set)
    slots: list[tuple[Any, Any]] = field(default_factory=list)

    def held(self) -> set[int]:
        """The rows in its edit buffer; those it adds have no identifier yet."""
        buffer = self.layer.editBuffer()
        if buffer is None:
            return set()
        rows = {*buffer.allAddedOrEditedFeatures(), *buffer.deletedFeatureIds()}
        return {fid for fid in rows if fid >= 0}


class EditWatch(QObject):
    """Follows the layers of the open workspace, whoever put them in the project."""

    drained = pyqtSignal()  # what had waited is in the workspace now
    column_taken = pyqtSignal(str)  # about to be deleted, which QGIS will not be able to save
    mended = pyqtSignal()  # columns that had been renamed have their names again

    def __init__(
        self, session: Session, project: QgsProject, parent: Optional[QObject] = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._project = project
        self._holder: Optional[Holder] = None
        self._watched: dict[str, _Watched] = {}
        self._told: Optional[list[Held]] = None  # None: not known, tell again
        self._asked = False  # telling is under way
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(self._tell)
        self._beat = QTimer(self)
        self._beat.setInterval(BEAT_MS)
        self._beat.timeout.connect(self._say_again)
        session.opened.connect(self._opened)
        session.closing.connect(self._leave)
        project.layersAdded.connect(self._added)
        project.layersWillBeRemoved["QStringList"].connect(self._removed)

    def close(self) -> None:
        """Let go of session, project and layers."""
        self._leave()
        self._session.opened.disconnect(self._opened)
        self._session.closing.disconnect(self._leave)
        self._project.layersAdded.disconnect(self._added)
        self._project.layersWillBeRemoved["QStringList"].disconnect(self._removed)

    # the layers

    def _opened(self) -> None:
        from ..core.sync.editing import Holder

        if self._session.readonly:
            return
        self._holder, self._told = Holder(), []
        self._added(self._project.mapLayers().values())
        self._session.aside(_bury, lambda _: self._drain(), _ignore)

    def _added(self, layers: Iterable[QgsMapLayer]) -> None:
        if self._holder is None:
            return
        for layer in layers:
            table = _table_of(layer, str(self._session.path))
            if table is not None and layer.id() not in self._watched:
                self._watch(layer, table)

    def _watch(self, layer: QgsVectorLayer, table: str) -> None:
        one = _Watched(layer, table, frozenset(layer.fields().names()))
        one.slots = [
            (layer.editingStarted, lambda: self._started(one)),
            (layer.layerModified, self._soon.start),
            (layer.beforeCommitChanges, lambda *_: self._saving(one)),
            (layer.afterCommitChanges, lambda: self._saved(one)),
            (layer.updatedFields, lambda: self._reshaped(one)),
            (layer.attributeDeleted, lambda _: self._taken(one)),
            (layer.afterRollBack, self._soon.start),
        ]
        for signal, slot in one.slots:
            signal.connect(slot)
        self._watched[layer.id()] = one
        if layer.isEditable():
            self._started(one)
            self._soon.start()

    def _started(self, one: _Watched) -> None:
        from ..core.workspace.database import now

        one.since = now()

    def _saving(self, one: _Watched) -> None:
        """QGIS saves as soon as this returns: no transaction of ours gets in its way."""
        from ..core.workspace import turns

        one.saved.update(one.held())
        path = self._session.path
        turns.saving(path)
        # A save that fails tells nobody: it is over when QGIS is back at its events.
        QTimer.singleShot(0, lambda: turns.saved(path))

    def _saved(self, one: _Watched) -> None:
        from ..core.workspace import turns

        turns.saved(self._session.path)
        self._soon.start()
        if one.reshaped:
            one.reshaped = False
            self._session.aside(_mend, self._looked_after, _ignore)

    def _reshaped(self, one: _Watched) -> None:
        one.reshaped = True

    def _taken(self, one: _Watched) -> None:
        for name in sorted(one.columns.difference(one.layer.fields().names())):
            self.column_taken.emit(name)

    def _looked_after(self, lost: bool) -> None:
        if lost:
            self.mended.emit()

    def _removed(self, identifiers: list[str]) -> None:
        for identifier in identifiers:
            one = self._watched.pop(identifier, None)
            if one is not None:
                _release(one)
                self._soon.start()

    # telling

    def _now_held(self) -> list[Held]:
        from ..core.sync.editing import Held

        found = []
        for one in self._watched.values():
            held = one.held()
            if held or one.saved:
                found.append(Held(one.table, one.since, frozenset(held), frozenset(one.saved)))
        return found

    def _tell(self) -> None:
        """Say what is held, unless it was said; one telling at a time."""
        holder, held = self._holder, self._now_held()
        if holder is None or self._asked or held == self._told:
            return
        self._asked = True
        self._session.aside(
            lambda ws: holder.tell(ws.db, held), lambda _: self._heard(held), self._not_heard
        )

    def _heard(self, held: list[Held]) -> None:
        let_go = {(one.table, fid) for one in held for fid in one.let_go}
        for one in self._watched.values():
            one.saved -= {fid for fid in one.saved if (one.table, fid) in let_go}
        fewer = self._told is None or _rows(self._told) - _rows(held) or let_go
        self._asked, self._told = False, [one for one in held if one.held]
        if self._told:
            self._beat.start()
        else:
            self._beat.stop()
        if fewer:
            self._drain()
        self._soon.start()  # what was touched meanwhile

    def _not_heard(self, _error: Exception) -> None:
        """The file is held, for instance by QGIS itself: nothing can arrive either."""
        self._asked, self._told = False, None
        self._beat.start()  # and again after each commit

    def _say_again(self) -> None:
        holder = self._holder
        if holder is None or self._told is None:
            self._tell()
        else:
            self._session.aside(lambda ws: holder.beat(ws.db), _ignore, _ignore)

    def _drain(self, after: int = 0) -> None:
        """Write what waited, a slice at a time: gestures come in between."""
        self._session.aside(lambda ws: _drain_slice(ws, after), self._drained, _ignore)

    def _drained(self, part: Any) -> None:
        if part.merged:
            self.drained.emit()
        if part.next is not None:
            self._drain(part.next)

    def _leave(self) -> None:
        """The workspace closes: nothing of it is held any more."""
        holder, self._holder = self._holder, None
        self._soon.stop()
        self._beat.stop()
        for one in self._watched.values():
            _release(one)
        self._watched.clear()
        if holder is not None:
            self._session.aside(lambda ws: holder.leave(ws.db), _ignore, _ignore)
        self._asked, self._told = False, None


def _rows(held: Iterable[Held]) -> set[tuple[str, int]]:
    return {(one.table, fid) for one in held for fid in one.held}


def _release(one: _Watched) -> None:
    for signal, slot in one.slots:
        signal.disconnect(slot)
    one.slots = []


def _table_of(layer: QgsMapLayer, path: str) -> Optional[str]:
    """Which table of the workspace a layer shows; None for any other layer."""
    if not isinstance(layer, QgsVectorLayer) or layer.providerType() != "ogr":
        return None
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    if os.path.realpath(str(parts.get("path", ""))) != os.path.realpath(path):
        return None
    table = parts.get("layerName") or TABLES[0]  # a file opened without a name: its first
    return table if table in TABLES else None


def _bury(workspace: Workspace) -> None:
    from ..core.sync import editing

    editing.bury(workspace.db)


def _drain_slice(workspace: Workspace, after: int) -> Any:
    from ..core.sync import inbox

    return inbox.drain_slice(workspace.db, after)


def _mend(workspace: Workspace) -> bool:
    from ..core.workspace import reconcile, schema

    lost = not schema.triggers_intact(workspace.db)
    if lost:
        reconcile.mend(workspace.db)
    return lost


def _ignore(_: Any) -> None:
    """Nothing to say: the next beat, the next telling or the next exchange does it."""
