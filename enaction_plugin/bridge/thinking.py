"""The suggestions of the open workspace, computed in a thread of the session."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..core.errors import Cancelled
from ..core.progress import Progress, Share, Silent
from .background import Answer
from .session import Session

if TYPE_CHECKING:
    from ..core.suggest.engine import Engine
    from ..core.workspace import Workspace

QUIET_MS = 1500
"""How long after the last gesture what it taught is learnt."""


def packs() -> Path:
    """Where optional packs are kept: in the profile, so that an update leaves them."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "enaction" / "packs"


class Advice(NamedTuple):
    """What the box shows of one contribution."""

    fid: int
    number: str
    text: str
    suggestions: list[Any]  # core Suggestions


class Likeness(NamedTuple):
    """A contribution linked to the term already, in a few words."""

    fid: int
    number: str
    excerpt: str


class Why(NamedTuple):
    """What stands behind a suggestion."""

    similar: list[Likeness]
    calibration: Any  # core Calibration of the terms it competes with


class Asked:
    """A question that may take a while: it tells how far it is, and can be stopped.

    It is the `Progress` the engine is given, in the session's thread.
    """

    def __init__(self, tell: Callable[[object, float], None]) -> None:
        self._tell = tell
        self._told = -1.0
        self._stopped = False

    def stop(self) -> None:
        """Ask for no answer any more; `Thinking.stopped` follows if there would have been one."""
        self._stopped = True

    def report(self, fraction: float) -> None:
        """Say how much is done, not oftener than can be seen."""
        if fraction - self._told >= 0.01 or fraction >= 1.0:
            self._told = fraction
            self._tell(self, fraction)

    def check(self) -> None:
        """Raise `Cancelled` once it was stopped."""
        if self._stopped:
            raise Cancelled


class Thinking(QObject):
    """Asks the engine; the engine itself is only ever touched in the session's thread."""

    learnt = pyqtSignal()  # suggestions may have changed
    moved = pyqtSignal(object, float)  # an Asked, and how much of it is done (0 to 1)
    stopped = pyqtSignal(object)  # an Asked that was stopped

    def __init__(self, session: Session, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._session = session
        self._mind = _Mind()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(QUIET_MS)
        self._later.timeout.connect(self._learn)
        session.changed.connect(lambda _: self._later.start())
        session.plan_changed.connect(self._later.start)
        self._asked: dict[str, Asked] = {}
        session.closing.connect(self._stop)
        session.closed.connect(self._forget)

    def advise(
        self, fid: int, answer: Callable[[Optional[Advice]], None], who: str = "box"
    ) -> Asked:
        """What to suggest for one contribution; only `who`'s last question is answered."""
        mind = self._mind
        return self._ask(f"{who} advice", lambda ws, asked: mind.advise(ws, fid, asked), answer)

    def why(self, fid: int, term: str, answer: Callable[[Why], None]) -> None:
        """What stands behind a suggestion."""
        mind = self._mind
        self._session.think("why", lambda ws: mind.why(ws, fid, term), answer)

    def advise_all(self, fids: Sequence[int], answer: Callable[[list[Any]], None]) -> Asked:
        """The strong and medium suggestions for many contributions."""
        mind, chosen = self._mind, list(fids)
        return self._ask("advise all", lambda ws, asked: mind.advise_all(ws, chosen, asked), answer)

    def _ask(
        self, channel: str, question: Callable[[Workspace, Asked], Any], answer: Answer
    ) -> Asked:
        asked = Asked(self.moved.emit)

        def guarded(workspace: Workspace) -> tuple[bool, Any]:
            try:
                asked.check()
                return True, question(workspace, asked)
            except Cancelled:
                return False, None

        def told(found: tuple[bool, Any]) -> None:
            if found[0]:
                answer(found[1])
            else:
                self.stopped.emit(asked)

        self._asked[channel] = asked
        self._session.think(channel, guarded, told)
        return asked

    def refuse(self, fid: int, terms: Sequence[str]) -> None:
        """Never suggest these terms again for a contribution."""
        refused = list(terms)
        self._session.work(
            lambda ws: ws.teaching.refuse(fid, refused, ws.author), lambda _: None, [fid]
        )

    def _learn(self) -> None:
        mind = self._mind
        if mind.awake:
            self._ask("learn", mind.learn, self._told)

    def _told(self, news: bool) -> None:
        if news:
            self.learnt.emit()

    def _stop(self) -> None:
        """Nobody waits any more: closing must not wait for what is being computed."""
        for asked in self._asked.values():
            asked.stop()

    def _forget(self) -> None:
        self._asked.clear()
        self._later.stop()
        self._mind = _Mind()


def thinking_of(session: Session) -> Thinking:
    """The suggestions of a session: one engine, whoever asks, made when first asked for."""
    found: Optional[Thinking] = session.findChild(Thinking)
    return found or Thinking(session, session)


class _Mind:
    """The engine of one workspace, made when first asked for."""

    def __init__(self) -> None:
        self._engine: Any = None

    @property
    def awake(self) -> bool:
        """Whether anything was ever asked."""
        return self._engine is not None

    def engine(self, workspace: Workspace, progress: Progress = Silent()) -> Engine:
        """The engine; made anew when plan, words or most texts changed."""
        from ..core.suggest.encoder import load
        from ..core.suggest.engine import Engine

        if self._engine is None or not self._engine.current(workspace):
            self._engine = Engine(workspace, progress, encoder=load(packs()))
        found: Engine = self._engine
        return found

    def learn(self, workspace: Workspace, progress: Progress) -> bool:
        """Learn what planners did meanwhile; whether there was anything."""
        before = self._engine
        engine = self.engine(workspace, progress)
        return engine.learn(workspace, progress) or engine is not before

    def advise(self, workspace: Workspace, fid: int, progress: Progress) -> Optional[Advice]:
        """The text of a contribution and what to suggest; None if it is gone."""
        engine = self.engine(workspace, progress)
        texts = workspace.teaching.texts([fid])
        rows = workspace.contributions.rows([fid])
        if not texts or not rows:
            return None
        found = engine.suggest(workspace, [fid])
        return Advice(fid, rows[0].number, texts[0].whole, found)

    def advise_all(self, workspace: Workspace, fids: list[int], progress: Progress) -> list[Any]:
        """Strong and medium suggestions for many contributions."""
        from ..core.suggest.calibration import EVEN

        made = 0.3 if not self.awake else 0.0
        engine = self.engine(workspace, Share(progress, 0.0, made))
        lots = engine.stream(workspace, fids, threshold=EVEN, progress=Share(progress, made, 1.0))
        return [one for lot in lots for one in lot]

    def why(self, workspace: Workspace, fid: int, term: str) -> Why:
        """The linked contributions that are most alike, and what was measured."""
        engine = self.engine(workspace)
        near = engine.similar(workspace, fid, term)
        rows = {row.fid: row for row in workspace.contributions.rows([one.fid for one in near])}
        shown = [rows[one.fid] for one in near if one.fid in rows]
        measured = [found for codes, found in engine.reliability() if term in codes]
        return Why(
            [Likeness(row.fid, row.number, row.title or row.excerpt) for row in shown],
            measured[0] if measured else None,
        )
