"""A meeting from its preparation to its minutes: dialogs, window, and the room behind them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Callable, Optional

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QMessageBox, QWidget

from ...bridge.i18n import clock, day, number, sentence, translate
from ...bridge.kept_filters import KeptFilters
from ...bridge.session import Session
from ...bridge.thinking import thinking_of
from ...core.workspace import ContributionFilter
from ..words import name_buttons

if TYPE_CHECKING:
    from ...bridge.thinking import Advice
    from ...core.exporting import Masks
    from ...core.meeting.minutes import Line, Minutes
    from ...core.meeting.room import Room, View
    from ...core.meeting.seat import Seat
    from ...core.model.meeting import Meeting
    from ...core.workspace import Workspace
    from ...maps.meeting_picture import Spot
    from .room_window import RoomWindow


def _masks() -> Masks:
    from ...core.exporting import Masks

    return Masks(translate("Enaction", "[e-mail]"), translate("Enaction", "[phone]"))


class MeetingRoom(QObject):
    """Holds the meeting under way, if any; everything is written in the session's thread."""

    ended = pyqtSignal()

    def __init__(
        self,
        session: Session,
        layer: Callable[[], Optional[QgsVectorLayer]],
        parent: QWidget,
    ) -> None:
        """`layer` gives the layer of contributions, if it is in the project."""
        super().__init__(parent)
        self._session = session
        self._layer = layer
        self._window_parent = parent
        self._room: Optional[Room] = None
        self._dark = False
        self._seat: Optional[Seat] = None
        self.window: Optional[RoomWindow] = None
        self._offered: Optional[QMessageBox] = None
        session.opened.connect(self._look_for_unfinished)
        session.closing.connect(self.put_away)

    # beginning

    def start(self) -> None:
        """Prepare a meeting on the current filter, then begin."""
        if not self._session.is_open or self.window is not None:
            return
        wanted = self._session.filter
        self._session.count(
            "meeting", lambda ws: len(ws.contributions.ids(wanted)), partial(self._ask, wanted)
        )

    def _ask(self, wanted: ContributionFilter, count: int) -> None:
        from ...core.meeting.room import MOST
        from .dialogs import StartDialog

        kept = KeptFilters(QgsProject.instance())
        name = self._session.head.name
        dialog = StartDialog(name, count, MOST, kept.names(), self._window_parent)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._dark = dialog.dark.isChecked()
            title = dialog.title.text().strip() or name
            points = [
                (point or title, kept.get(point) if point else wanted) for point in dialog.points()
            ]
            self.prepare(title, points, str(dialog.order.currentData()), dialog.about())
        dialog.deleteLater()

    def prepare(
        self,
        title: str,
        points: Sequence[tuple[str, ContributionFilter]],
        order: str,
        about: dict[str, Any],
    ) -> None:
        """Begin a meeting; its agenda has a title and a filter for each point."""

        def made(ws: Workspace) -> tuple[Room, View]:
            from ...core.meeting.agenda import ordered
            from ...core.meeting.room import prepare

            agenda = tuple(ordered(ws, name, wanted, order) for name, wanted in points)
            return self._enter(ws, prepare(ws, title, agenda, **about))

        self._session.work(made, self._begun, [])

    def _enter(self, ws: Workspace, meeting: Meeting) -> tuple[Room, View]:
        """Take the seat and go in; in the thread that writes."""
        from ...core.meeting.room import Room
        from ...core.meeting.seat import Seat

        seat = Seat(ws.path)
        try:
            room = Room(ws, meeting)
            view = room.view(_masks())
        except BaseException:
            seat.give_back()
            raise
        self._seat = seat
        return room, view

    def _look_for_unfinished(self) -> None:
        def found(ws: Workspace) -> Optional[tuple[Meeting, int]]:
            from ...core.meeting.room import reached

            meeting = ws.meetings.unfinished()
            return None if meeting is None else (meeting, reached(ws, meeting))

        self._session.read(found, self._offer)

    def _offer(self, found: Optional[tuple[Meeting, int]]) -> None:
        """After a power cut: the same meeting, at the same contribution, if the planner wants."""
        if found is None or self.window is not None or self._session.readonly:
            return
        meeting, place = found
        asked = QMessageBox(
            QMessageBox.Icon.Question,
            translate("Enaction", "Meeting Room"),
            translate("Enaction", "Take up “{title}” at contribution {number}?").format(
                title=meeting.title, number=number(place)
            ),
            QMessageBox.StandardButton.NoButton,
            self._window_parent,
        )
        asked.setObjectName("takeUpMeeting")
        asked.setModal(False)
        yes = asked.addButton(translate("Enaction", "Take It Up"), QMessageBox.ButtonRole.YesRole)
        no = asked.addButton(translate("Enaction", "It Is Over"), QMessageBox.ButtonRole.NoRole)
        asked.addButton(translate("Enaction", "Later"), QMessageBox.ButtonRole.RejectRole)
        yes.clicked.connect(lambda: self.resume(meeting))
        no.clicked.connect(lambda: self._over(meeting))
        asked.finished.connect(self._withdraw_offer)
        self._withdraw_offer()
        self._offered = asked
        asked.show()

    def _withdraw_offer(self) -> None:
        """It is about the meeting that was unfinished then: not once another one has begun."""
        asked, self._offered = self._offered, None
        if asked is not None:
            asked.hide()
            asked.deleteLater()

    def resume(self, meeting: Meeting) -> None:
        """Go on with a meeting."""

        self._session.work(lambda ws: self._enter(ws, meeting), self._begun, [])

    def _over(self, meeting: Meeting) -> None:
        def close(ws: Workspace) -> None:
            from ...core.model.meeting import EventKind

            ws.meetings.record(meeting.uuid, EventKind.CLOSED)

        self._session.work(close, lambda _: None, [])

    def _begun(self, begun: tuple[Room, View]) -> None:
        from .room_window import RoomWindow

        room, view = begun
        self._withdraw_offer()
        self._room = room
        window = RoomWindow(self._session.looks, QgsProject.instance(), self._layer(), self._dark)
        self.window = window
        window.open_meeting(room.meeting)
        window.moved.connect(lambda by: self._do(lambda room: room.go(by)))
        window.skipped.connect(lambda: self._do(lambda room: room.skip()))
        window.priority_pressed.connect(lambda code: self._do(lambda room: room.toggle(code)))
        window.decided.connect(self._decide)
        window.note_wanted.connect(self._note)
        window.hands_wanted.connect(self._hands)
        window.said.connect(self._said)
        window.undo_wanted.connect(lambda: self._do(lambda room: room.undo()))
        window.leaving.connect(self._leave)
        window.start()
        self._show(view)

    # the room's gestures

    def _do(self, gesture: Callable[[Room], Any]) -> None:
        room = self._room
        if room is None:
            return

        def done(_: Workspace) -> View:
            gesture(room)
            return room.view(_masks())

        self._session.work(done, self._show, [room.fid])

    def _decide(self, status: str) -> None:
        note = translate("Enaction", "decided in a workshop")
        self._do(lambda room: room.decide(status, note))

    def _note(self) -> None:
        from .dialogs import NoteDialog

        if self._room is None or self.window is None:
            return
        before = self._room.course.of(self._room.contribution).note
        dialog = NoteDialog(before, self.window)
        self.window.lend_size(dialog)
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.text() != before:
            text = dialog.text()
            self._do(lambda room: room.note(text))
        dialog.deleteLater()

    def _hands(self) -> None:
        from .dialogs import HandsDialog

        if self._room is None or self.window is None:
            return
        dialog = HandsDialog(self._room.course.of(self._room.contribution).hands, self.window)
        self.window.lend_size(dialog)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            counts = dialog.counts()
            self._do(lambda room: room.hands(*counts))
        dialog.deleteLater()

    def _said(self, lon: float, lat: float) -> None:
        """Somebody points at a place and says something."""
        self._session.read(
            lambda ws: sorted(ws.contributions.values("category")),
            partial(self._write_down, (lon, lat)),
        )

    def _write_down(self, at: tuple[float, float], categories: list[str]) -> None:
        from .dialogs import SaidDialog

        if self.window is None:
            return
        dialog = SaidDialog(categories, self.window)
        self.window.lend_size(dialog)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            said, agree = dialog.values(), dialog.agree.value()
            self._do(
                lambda room: room.enter(
                    said["title"], said["body"], said["category"], at, agree=agree
                )
            )
        dialog.deleteLater()

    def _show(self, view: View) -> None:
        if self.window is not None:
            self.window.show_view(view)
            if view.fid != self._session.current:
                thinking_of(self._session).advise(view.fid, self._show_others, "room")
            self._session.set_current(view.fid)  # the docks on the laptop follow

    def _show_others(self, advice: Optional[Advice]) -> None:
        """What contributions like this one were linked to; nobody is told how sure that is."""
        if self.window is None or advice is None or advice.fid != self._session.current:
            return
        terms = [suggestion.term for suggestion in advice.suggestions]
        self.window.show_others(self._session.looks.names(terms))

    # leaving

    def _leave(self) -> None:
        if self.window is None or self._room is None:
            return
        buttons = QMessageBox.StandardButton
        asked = QMessageBox(
            QMessageBox.Icon.Question,
            translate("Enaction", "Meeting Room"),
            translate("Enaction", "Leave the room? Everything is saved."),
            buttons.Yes | buttons.No,
            self.window,
        )
        asked.setObjectName("leaveRoom")
        name_buttons(asked)
        self.window.lend_size(asked)
        answer = asked.exec()
        asked.deleteLater()
        if answer == buttons.Yes:
            meeting = self._room.meeting
            self._session.work(lambda _: self._close_room(), lambda _: self._ended(meeting), [])

    def _close_room(self) -> None:
        if self._room is not None:
            self._room.close()

    def _ended(self, meeting: Meeting) -> None:
        self.put_away()
        self.show_minutes(meeting)
        self.ended.emit()

    def put_away(self) -> None:
        """Close the window; the meeting can be taken up again."""
        self._withdraw_offer()
        window, self.window, self._room = self.window, None, None
        if self._seat is not None:
            self._seat.give_back()
            self._seat = None
        if window is not None:
            window.let_go()
            window.deleteLater()

    def show_minutes(self, meeting: Meeting) -> None:
        """Open the minutes of a meeting, to be read, edited and saved."""

        def told(ws: Workspace) -> tuple[Minutes, dict[str, list[Spot]]]:
            from ...core.meeting.minutes import minutes

            found = minutes(ws, meeting, _masks())
            return found, {
                chapter.point.title: _spots(ws, chapter.lines) for chapter in found.chapters
            }

        self._session.read(told, lambda answer: self._open_minutes(*answer))

    def _open_minutes(self, found: Minutes, spots: dict[str, list[Spot]]) -> None:
        from ...core.meeting.page import Pages
        from ...maps.layers import drawn
        from ...maps.meeting_picture import picture
        from .minutes_dialog import MinutesDialog

        project = QgsProject.instance()
        layers = drawn(project)
        pictures = {title: picture(project, layers, places) for title, places in spots.items()}
        shown = {title: source for title, source in pictures.items() if source}
        page = Pages(sentence, day, clock).html(found, shown)
        name = translate("Enaction", "Minutes {}").format(found.meeting.day)
        dialog = MinutesDialog(page, name, self._session.path.parent, self._window_parent)
        dialog.finished.connect(dialog.deleteLater)
        dialog.show()


def _spots(ws: Workspace, lines: Sequence[Line]) -> list[Spot]:
    """Where the contributions of a chapter are; those without a place are left out."""
    from ...maps.meeting_picture import Spot

    fids = ws.contributions.fids([line.uuid for line in lines])
    details = (ws.contributions.detail(fid) for fid in fids)
    return [
        Spot(one.number, one.lon, one.lat)
        for one in details
        if one is not None and one.lon is not None and one.lat is not None
    ]
