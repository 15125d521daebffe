"""The room's window: one contribution, its place, and the keys to decide.

Passive: it shows a core `View` and tells what was asked for. Nothing personal of
citizens is on it: no account, no author, no comment.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any, Optional

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QLocale, QRect, Qt, pyqtSignal
from qgis.PyQt.QtGui import QCloseEvent, QGuiApplication, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QScroller,
    QVBoxLayout,
    QWidget,
)

from ...bridge.forms import status_labels
from ...bridge.i18n import day, translate
from ...maps.looks import Looks
from ...maps.palette import Swatch
from ..keys import PlannerKeys
from ..vote_bar import VoteBar
from ..words import plain_label
from .choice import Choice
from .dress import DARK, LIGHT, dress
from .room_map import RoomMap
from .scale import Scale

DECISIONS = (("R", "accepted"), ("P", "partly"), ("N", "rejected"), ("E", "study"))
GREY = Swatch("#E2E2E2", "#111111")
TARGET = 62
"""How high what a finger presses is, in pixels of a window of 900: see `Scale`."""


class RoomWindow(QWidget):
    """What the projector shows."""

    moved = pyqtSignal(int)  # by how many contributions
    skipped = pyqtSignal()
    priority_pressed = pyqtSignal(str)  # code
    decided = pyqtSignal(str)  # status
    note_wanted = pyqtSignal()
    hands_wanted = pyqtSignal()
    said = pyqtSignal(float, float)  # where, in EPSG:4326 degrees: longitude, latitude
    undo_wanted = pyqtSignal()
    leaving = pyqtSignal()

    def __init__(
        self,
        looks: Looks,
        project: QgsProject,
        contributions: Optional[QgsVectorLayer],
        dark: bool = False,
        parent: Optional[QWidget] = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("roomWindow")
        self.setWindowTitle(translate("Enaction", "Meeting Room"))
        self._looks = looks
        self._ground = DARK if dark else LIGHT
        self._scale = Scale(self.font().family())
        self._votes_shown = False
        self._votes_after = True
        self._fid: Optional[int] = None
        self._allowed_to_close = False
        dress(self, self._ground)
        self._make()
        self.map = RoomMap(project, contributions, self._scale, self._ground)
        self.map.pointed.connect(self.said)
        self.commands = self._commands()
        self._lay_out()
        self._take_keys()
        QGuiApplication.instance().screenRemoved.connect(self._come_back)

    # making

    def _make(self) -> None:
        self.heading = plain_label("roomTitle")
        self.where = plain_label("roomPlace")
        self.count = plain_label("roomCount")
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.about = plain_label("roomAbout")
        self.title = plain_label("roomContribution")
        self.body = plain_label("roomText")
        self.body.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.reading = QScrollArea()
        self.reading.setWidgetResizable(True)
        self.reading.setFrameShape(QFrame.Shape.NoFrame)
        self.reading.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.reading.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.reading.setWidget(self.body)
        finger = QScroller.ScrollerGestureType.TouchGesture
        QScroller.grabGesture(self.reading.viewport(), finger)
        # A note that comes up takes room from the text: what no longer fits is said then too.
        self.reading.verticalScrollBar().rangeChanged.connect(self._say_more)
        self.more = plain_label("roomMore")
        self.more.setText(translate("Enaction", "more ▾"))
        self.votes = VoteBar()
        self.hidden = plain_label("roomVotesHidden")
        self.hidden.setText(translate("Enaction", "V: show the votes"))
        self.note = plain_label("roomNote")
        self.hands = plain_label("roomHands")
        self.minutes = plain_label("roomMinutes")
        self.question = plain_label("roomQuestion")
        self.question.setText(translate("Enaction", "Which priority does this idea serve?"))
        self.others = plain_label("roomOthers")
        self.others.hide()
        self.priorities = {
            look.code: Choice(look.digit, look.short, look.swatch, self._scale)
            for look in self._looks.priorities
        }
        for code, button in self.priorities.items():
            button.clicked.connect(lambda _=False, code=code: self.priority_pressed.emit(code))
        labels = status_labels()
        self.decisions = {
            status: Choice(key, labels[status], GREY, self._scale) for key, status in DECISIONS
        }
        for status, button in self.decisions.items():
            button.clicked.connect(lambda _=False, status=status: self.decided.emit(status))
        self.note_button = Choice("C", translate("Enaction", "Note"), GREY, self._scale)
        self.note_button.clicked.connect(self.note_wanted)
        self.hands_button = Choice("H", translate("Enaction", "Hands"), GREY, self._scale)
        self.hands_button.clicked.connect(self.hands_wanted)
        self.saved = plain_label("roomSaved")
        self.saved.setText(translate("Enaction", "✔ Saved on this computer"))
        self.back = QPushButton("←")
        self.back.setAccessibleName(translate("Enaction", "Previous"))
        self.on = QPushButton("→")
        self.on.setAccessibleName(translate("Enaction", "Next"))
        for button, by in ((self.back, -1), (self.on, 1)):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, by=by: self.moved.emit(by))

    def _commands(self) -> list[QPushButton]:
        """What a key does besides, to be pressed by a finger or the mouse."""
        made = []
        for name, label, command in (
            ("roomAdd", translate("Enaction", "A  Add"), self.map.ask_place),
            ("roomSkip", translate("Enaction", "S  Skip"), self.skipped.emit),
            ("roomMapWide", translate("Enaction", "M  Map"), self.toggle_map),
            ("roomVotes", translate("Enaction", "V  Votes"), self.toggle_votes),
            ("roomUndo", translate("Enaction", "Ctrl+Z  Undo"), self.undo_wanted.emit),
            ("roomFull", translate("Enaction", "F11  Full Screen"), self.toggle_full_screen),
            ("roomLeave", translate("Enaction", "Esc  Leave"), self.leaving.emit),
        ):
            button = QPushButton(label)
            button.setObjectName(name)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, command=command: command())
            made.append(button)
        return made

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.heading, 2)
        top.addWidget(self.where, 3)
        top.addWidget(self.back)
        top.addWidget(self.count, 2)
        top.addWidget(self.on)
        left = QVBoxLayout()
        for widget in (self.about, self.title):
            left.addWidget(widget)
        left.addWidget(self.reading, 1)
        for widget in (self.more, self.votes, self.hidden, self.hands, self.note):
            left.addWidget(widget)
        self._left = QWidget()
        self._left.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        right = QVBoxLayout()
        right.addWidget(self.map, 1)
        right.addWidget(self.minutes)
        self._middle = QHBoxLayout()
        self._middle.addWidget(self._left, 3)
        self._middle.addLayout(right, 2)
        keys = QGridLayout()
        for column, button in enumerate(self.priorities.values()):
            keys.addWidget(button, 0, 2 * column, 1, 2)
        decisions = QHBoxLayout()
        for button in (*self.decisions.values(), self.note_button, self.hands_button):
            decisions.addWidget(button)
        foot = QHBoxLayout()
        foot.addWidget(self.saved, 1)
        for button in self.commands:
            foot.addWidget(button)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.progress)
        layout.addLayout(self._middle, 1)
        asked = QHBoxLayout()
        asked.addWidget(self.question, 1)
        asked.addWidget(self.others, 2)
        layout.addLayout(asked)
        layout.addLayout(keys)
        layout.addLayout(decisions)
        layout.addLayout(foot)
        self._grow()

    def _take_keys(self) -> None:
        keys = PlannerKeys(self)
        keys.on_digit(self._digit)
        key = Qt.Key
        for code, command in (
            (key.Key_Right, lambda: self.moved.emit(1)),
            (key.Key_Left, lambda: self.moved.emit(-1)),
            (key.Key_Space, lambda: self.moved.emit(1)),
            (key.Key_PageDown, lambda: self._page(1)),
            (key.Key_PageUp, lambda: self._page(-1)),
            (key.Key_Down, lambda: self._scroll(1)),
            (key.Key_Up, lambda: self._scroll(-1)),
            (key.Key_S, self.skipped.emit),
            (key.Key_C, self.note_wanted.emit),
            (key.Key_H, self.hands_wanted.emit),
            (key.Key_A, self.map.ask_place),
            (key.Key_V, self.toggle_votes),
            (key.Key_M, self.toggle_map),
            (key.Key_F11, self.toggle_full_screen),
            (key.Key_Escape, self.leaving.emit),
        ):
            keys.on(code, command)
        for letter, status in DECISIONS:
            keys.on(getattr(key, f"Key_{letter}"), partial(self.decided.emit, status))
        keys.on(key.Key_Z, self.undo_wanted.emit, control=True)
        buttons = (*self.priorities.values(), *self.decisions.values())
        keys.watch(*buttons, self.note_button, self.hands_button, self.back, self.on)
        keys.watch(*self.commands)

    # showing

    def open_meeting(self, meeting: Any) -> None:
        """Say which meeting this is."""
        self.heading.setText(meeting.title)
        self.where.setText(" · ".join(filter(None, (day(meeting.day), meeting.place))))
        self._votes_after = meeting.votes_after

    def show_view(self, view: Any) -> None:
        """Show where the room is."""
        self.count.setText(
            translate("Enaction", "Contribution {number} of {total}").format(
                number=view.place.number, total=view.place.total
            )
        )
        self.progress.setMaximum(view.place.total)
        self.progress.setValue(view.place.number)
        number = translate("Enaction", "No. {}").format(view.number) if view.number else ""
        point = view.place.point.title if view.place.point else ""
        point = "" if point == self.heading.text() else point
        self.about.setText(" · ".join(filter(None, (number, *view.about, point))))
        self.title.setText(view.title)
        self.body.setText(view.body)
        if view.fid != self._fid:
            self._fid = view.fid
            self._votes_shown = not self._votes_after
            self.others.hide()
            self.reading.verticalScrollBar().setValue(0)
            self.map.centre_on(view.lon, view.lat)
        self.map.mark(self._looks.priority(view.main_priority).swatch, view.score)
        self.votes.set_votes(view.votes_for, view.votes_against)
        self._show_votes()
        self._show_outcome(view)
        self._fit_text()  # sizes change with the window only: a style sheet makes them dear

    def show_others(self, names: Sequence[str]) -> None:
        """Say what contributions like this one were linked to."""
        self.others.setVisible(bool(names))
        self.others.setText(
            translate("Enaction", "Others like this were linked to: {}").format(" · ".join(names))
        )

    def _show_outcome(self, view: Any) -> None:
        outcome = view.outcome
        for code, button in self.priorities.items():
            served = translate("Enaction", "%Ln in the room", None, view.served.get(code, 0))
            button.say(code in view.linked, served)
        for status, button in self.decisions.items():
            button.say(view.status == status)
        self.note_button.say(bool(outcome.note))
        self.hands_button.say(outcome.hands is not None)
        self.note.setVisible(bool(outcome.note))
        self.note.setText(
            translate("Enaction", "Note of the room: {}").format(outcome.note)
            if outcome.note
            else ""
        )
        self.hands.setVisible(outcome.hands is not None)
        if outcome.hands is not None:
            self.hands.setText(
                translate(
                    "Enaction",
                    "Show of hands: {favour} for, {against} against, {abstain} abstained",
                ).format(
                    favour=outcome.hands.in_favour,
                    against=outcome.hands.against,
                    abstain=outcome.hands.abstain,
                )
            )
        self.minutes.setText(_so_far(view))

    def _show_votes(self) -> None:
        self.votes.setVisible(self._votes_shown)
        self.hidden.setVisible(not self._votes_shown)

    # keys

    def toggle_votes(self) -> None:
        """Show or hide the citizens' votes."""
        self._votes_shown = not self._votes_shown
        self._show_votes()

    def toggle_map(self) -> None:
        """Give the map all the room, or give it back."""
        self._left.setVisible(not self._left.isVisible())

    def lend_size(self, dialog: QDialog) -> None:
        """Give a dialog that is opened over the room the size of its words and its targets."""
        for widget in (dialog, *dialog.findChildren(QWidget)):  # QGIS gives some their own
            widget.setFont(self._scale.font(15))
        for button in dialog.findChildren(QPushButton):
            button.setMinimumSize(self._scale.px(TARGET), self._scale.px(TARGET))
        wanted = dialog.sizeHint()
        dialog.resize(min(self.width(), max(wanted.width(), self._scale.px(640))), wanted.height())

    def toggle_full_screen(self) -> None:
        """Fill the screen, or not."""
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def _digit(self, digit: int, _main: bool) -> None:
        codes = list(self.priorities)
        if digit <= len(codes):
            self.priority_pressed.emit(codes[digit - 1])

    def _page(self, direction: int) -> None:
        """A presenter's remote: through a long text first, then to the next contribution."""
        bar = self.reading.verticalScrollBar()
        at_end = bar.value() in ((bar.maximum(),) if direction > 0 else (bar.minimum(),))
        if at_end:
            self.moved.emit(direction)
        else:
            bar.setValue(bar.value() + direction * bar.pageStep())

    def _scroll(self, direction: int) -> None:
        bar = self.reading.verticalScrollBar()
        bar.setValue(bar.value() + direction * bar.singleStep() * 3)

    # size

    def start(self, screen: Optional[QRect] = None) -> None:
        """Come up, on the last screen (the projector) when there are several."""
        screens = QGuiApplication.screens()
        self.setGeometry(screen or screens[-1].availableGeometry())
        self.show()
        self.raise_()
        self.activateWindow()
        self.setFocus()

    def _come_back(self) -> None:
        """The projector was unplugged: the room goes on where somebody can see it."""
        screens = QGuiApplication.screens()
        if not any(one.availableGeometry().intersects(self.frameGeometry()) for one in screens):
            self.start(QGuiApplication.primaryScreen().availableGeometry())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._scale.fit(self.height()):
            self._grow()

    def _grow(self) -> None:
        scale = self._scale
        sizes = (
            (self.heading, 17, True),
            (self.where, 15, False),
            (self.count, 17, True),
            (self.about, 16, False),
            (self.title, 28, True),
            (self.more, 14, False),
            (self.votes, 18, False),
            (self.hidden, 14, False),
            (self.hands, 15, False),
            (self.note, 16, False),
            (self.minutes, 13, False),
            (self.question, 16, True),
            (self.others, 14, False),
            (self.saved, 13, False),
            *((button, 13, False) for button in self.commands),
            (self.back, 17, True),
            (self.on, 17, True),
        )
        for widget, points, bold in sizes:
            widget.setFont(scale.font(points, bold))
        self.progress.setFixedHeight(scale.px(10))
        for button in (self.back, self.on, *self.commands):
            button.setMinimumSize(scale.px(TARGET), scale.px(TARGET))
        for choice in self.findChildren(Choice):
            choice.updateGeometry()
        self._fit_text()
        margin = scale.px(24)
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(margin, scale.px(14), margin, scale.px(12))
            layout.setSpacing(scale.px(10))

    def _fit_text(self) -> None:
        """Reading text is 20 pt; a long one shrinks to 16 pt, then scrolls and says so."""
        width, height = self.reading.viewport().width(), self.reading.viewport().height()
        for points in (20, 18, 16):
            self.body.setFont(self._scale.font(points))
            needed = self.body.fontMetrics().boundingRect(
                QRect(0, 0, max(50, width), 100000),
                int(Qt.TextFlag.TextWordWrap),
                self.body.text(),
            )
            if needed.height() <= height:
                break
        self.more.setVisible(needed.height() > height)

    def _say_more(self, _least: int, most: int) -> None:
        if most > 0:
            self.more.show()

    # leaving

    def let_go(self) -> None:
        """Close for good."""
        self._allowed_to_close = True
        QGuiApplication.instance().screenRemoved.disconnect(self._come_back)
        self.map.release()
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._allowed_to_close:
            event.ignore()
            self.leaving.emit()


def _so_far(view: Any) -> str:
    """What the minutes have so far: 13 seen · 9 accepted · 2 partly accepted."""
    labels = status_labels()
    locale = QLocale()
    parts = [translate("Enaction", "%Ln seen", None, view.seen)]
    parts += [
        f"{view.decisions[status]} {locale.toLower(labels[status])}"
        for _, status in DECISIONS
        if view.decisions.get(status)
    ]
    return translate("Enaction", "Minutes so far: {}").format(" · ".join(parts))
