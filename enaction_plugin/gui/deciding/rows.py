"""One row a field: before, mine, theirs; nothing is chosen beforehand."""

from __future__ import annotations

import math
from typing import Any, Optional

from qgis.PyQt.QtCore import QObject, QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFrame,
    QGridLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ...bridge.forms import status_labels
from ...bridge.i18n import number, translate
from ...core.geometry import blob_point
from ...core.sync.questions import FILE, GONE, MINE, THEIRS, VALUE, Question
from ...maps.palette import CONFIRMED, LINK, MAP_GROUND, OUTLINE, SELECTED, WARNING
from ..metrics import ems, scaled
from ..words import plain_label, quiet
from .texts import compared, field_name, gone, headings, said

EARTH_M = 6_371_008.8  # mean radius, IUGG 1980
TEXTS = ("answer", "assignee", "title", "body", "category")


def columns(grid: QGridLayout) -> None:
    """Name, before, mine, theirs: of what is in them only the choices say how wide they are."""
    widget = grid.parentWidget()
    grid.setHorizontalSpacing(ems(widget, 0.6))
    bold = QFontMetrics(scaled(widget.font(), 1.0, bold=True))
    choice = max(bold.horizontalAdvance(text) for text in (keep_mine(), take_this()))
    least = (ems(widget, 4.5), ems(widget, 5.5), *(choice + ems(widget, 3.1),) * 2)
    for column, stretch in enumerate((3, 4, 5, 5)):
        grid.setColumnStretch(column, stretch)
        grid.setColumnMinimumWidth(column, least[column])


def keep_mine() -> str:
    """The choice of my version."""
    return translate("Enaction", "Keep mine")


def take_this() -> str:
    """The choice of the other version."""
    return translate("Enaction", "Take this one")


def _yields(widget: QWidget) -> None:
    """Its column decides how wide it is."""
    widget.setSizePolicy(QSizePolicy.Policy.Ignored, widget.sizePolicy().verticalPolicy())


class Card(QFrame):
    """A value one can choose; the whole card is the target."""

    def __init__(self, label: str, html: str, name: str, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.radio = QRadioButton(label)
        self.radio.setFont(scaled(self.font(), 1.0, bold=True))
        self.radio.setAccessibleName(name)
        _yields(self.radio)
        text = QLabel(html)
        text.setTextFormat(Qt.TextFormat.RichText)
        text.setWordWrap(True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        layout = QVBoxLayout(self)
        layout.addWidget(self.radio)
        layout.addWidget(text)
        layout.addStretch(1)
        self.radio.toggled.connect(self._light)
        self._light(chosen=False)

    def _light(self, chosen: bool) -> None:
        palette = QPalette()
        dark = palette.color(QPalette.ColorRole.Window).lightness() < 128
        if not dark:
            base = palette.color(QPalette.ColorRole.Base)
            ground = QColor(SELECTED) if chosen else base
            palette.setColor(QPalette.ColorRole.Window, ground)
        self.setAutoFillBackground(not dark)
        self.setPalette(palette)

    def mousePressEvent(self, event: Any) -> None:
        self.radio.setChecked(True)
        super().mousePressEvent(event)


class FieldRow(QWidget):
    """One question; says what was chosen, and tells when that changes."""

    changed = pyqtSignal()
    like_wanted = pyqtSignal()  # decide the same for the others of the field

    def __init__(self, question: Question, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.question = question
        self.setObjectName(f"decide_{question.key}")
        self._group = QButtonGroup(self)
        self.name = QLabel(field_name(question.field))
        self.name.setFont(scaled(self.font(), 1.0, bold=True))
        self.name.setWordWrap(True)
        self.state = QLabel()
        self.state.setWordWrap(True)
        for words in (self.name, self.state):
            _yields(words)
        self.like = QPushButton()
        self.like.hide()
        self.like.clicked.connect(self.like_wanted)
        self._editor: Optional[QWidget] = None
        self._third: Optional[QRadioButton] = None
        self._write = QPushButton(translate("Enaction", "Write a Third Version…"))
        self._write.clicked.connect(self.write_third)
        self.radios: list[QRadioButton] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        label = QVBoxLayout()
        label.addWidget(self.name)
        label.addWidget(self.state)
        label.addStretch(1)
        self._grid.addLayout(label, 0, 0)
        columns(self._grid)
        self._lay_out()
        self._group.buttonToggled.connect(self._toggled)
        self._show_state("")

    # what was chosen

    @property
    def choice(self) -> str:
        """MINE, THEIRS, VALUE, or empty: nothing yet."""
        if self._third is not None and self._third.isChecked():
            return VALUE
        for choice, radio in zip((MINE, THEIRS), self.radios):
            if radio.isChecked():
                return choice
        return ""

    @property
    def value(self) -> Any:
        """The third version."""
        if isinstance(self._editor, QComboBox):
            return self._editor.currentData()
        return self._editor.toPlainText() if isinstance(self._editor, QPlainTextEdit) else None

    def choose(self, choice: str, value: Any = None) -> None:
        """Choose MINE, THEIRS, or VALUE: the third version `value`."""
        if choice != VALUE:
            self.radios[(MINE, THEIRS).index(choice)].setChecked(True)
            return
        self.write_third()
        if isinstance(self._editor, QComboBox):
            self._editor.setCurrentIndex(max(0, self._editor.findData(value)))
        elif isinstance(self._editor, QPlainTextEdit):
            self._editor.setPlainText(str(value or ""))

    def failed(self, reason: str) -> None:
        """It could not be applied: back to "to decide", with the reason."""
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(False)
        self._group.setExclusive(True)
        self._show_state(reason)

    def offer_like(self, count: int) -> None:
        """Once read, the other questions of the field may be decided the same."""
        self.like.setText(translate("Enaction", "Decide the Same for the Other %Ln…", None, count))
        self.like.setVisible(count > 0 and self.choice in (MINE, THEIRS))

    def write_third(self) -> None:
        """Show the editor of a third version, filled with mine."""
        if self._editor is None:
            self._third = QRadioButton(translate("Enaction", "This third version"))
            self._group.addButton(self._third)
            self._editor = self._made_editor()
            self._editor.setAccessibleName(
                translate("Enaction", "{field}, third version").format(field=self.name.text())
            )
            row = self._grid.rowCount()
            self._grid.addWidget(self._third, row, 2, 1, 2)
            self._grid.addWidget(self._editor, row + 1, 2, 1, 2)
            self._write.hide()
        if self._third is not None:
            self._third.setChecked(True)
        self._editor.setFocus()

    def watch(self, listener: QObject) -> None:
        """Let `listener` filter the keys of the choices."""
        for radio in self.radios:
            radio.installEventFilter(listener)

    # making

    def _lay_out(self) -> None:
        question = self.question
        if question.field == GONE:
            self._lay_out_gone()
        elif question.field == "position":
            self._lay_out_position()
        else:
            self._lay_out_values()
        self._grid.addWidget(self.like, self._grid.rowCount(), 2, 1, 2)

    def _lay_out_values(self) -> None:
        question = self.question
        before = QFrame()
        before.setFrameShape(QFrame.Shape.StyledPanel)
        words = plain_label()
        words.setText(said(question.field, question.base))
        _yields(before)
        QVBoxLayout(before).addWidget(quiet(words, smaller=False), 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(before, 0, 1)
        mine, theirs = compared(question.field, question.mine, question.theirs)
        name = field_name(question.field)
        for column, label, html, value, spoken in (
            (
                2,
                keep_mine(),
                mine,
                question.mine,
                translate("Enaction", "{field}, keep my version, {value}"),
            ),
            (
                3,
                take_this(),
                theirs,
                question.theirs,
                translate("Enaction", "{field}, take this version, {value}"),
            ),
        ):
            told = spoken.format(field=name, value=said(question.field, value)[:200])
            card = Card(label, html, told)
            _yields(card)
            self._add(card.radio)
            self._grid.addWidget(card, 0, column)
        if question.field in (*TEXTS, "status"):
            self._grid.addWidget(self._write, 1, 2, 1, 2, Qt.AlignmentFlag.AlignLeft)
        else:
            self._write.hide()

    def _lay_out_position(self) -> None:
        question = self.question
        places = [_place(value) for value in (question.base, question.mine, question.theirs)]
        names = [heading for heading, _ in headings(question)]
        self._grid.addWidget(Places(places, names), 0, 1, 1, 3)
        moved = [_moved(places[0], place) for place in places[1:]]
        theirs = (
            translate("Enaction", "Take the one of the file ({moved})")
            if question.origin == FILE
            else translate("Enaction", "Take the platform's ({moved})")
        )
        for column, text, distance in (
            (1, translate("Enaction", "Keep mine ({moved})"), moved[0]),
            (3, theirs, moved[1]),
        ):
            radio = QRadioButton(text.format(moved=distance))
            radio.setAccessibleName(f"{self.name.text()}, {radio.text()}")
            self._add(radio)
            self._grid.addWidget(radio, 1, column, 1, 2 if column == 1 else 1)
        self._write.hide()

    def _lay_out_gone(self) -> None:
        words = plain_label()
        words.setText(gone(self.question))
        self._grid.addWidget(words, 0, 1, 1, 3)
        for place, text in enumerate(
            (
                translate("Enaction", "Keep it here, with my work"),
                translate("Enaction", "Move it to the trash (it can be restored)"),
            )
        ):
            radio = QRadioButton(text)
            radio.setAccessibleName(f"{self.name.text()}, {text}")
            self._add(radio)
            self._grid.addWidget(radio, place + 1, 1, 1, 3)
        self._write.hide()

    def _add(self, radio: QRadioButton) -> None:
        self.radios.append(radio)
        self._group.addButton(radio)

    def _made_editor(self) -> QWidget:
        if self.question.field == "status":
            combo = QComboBox()
            for code, label in status_labels().items():
                combo.addItem(label, code)
            combo.setCurrentIndex(max(0, combo.findData(self.question.mine)))
            combo.currentIndexChanged.connect(lambda _: self.changed.emit())
            return combo
        text = QPlainTextEdit(str(self.question.mine or ""))
        text.setTabChangesFocus(True)
        text.setMinimumHeight(ems(self, 6))
        return text

    def _toggled(self, _button: Any, _chosen: bool) -> None:
        self._show_state("")
        self.changed.emit()

    def _show_state(self, reason: str) -> None:
        decided = bool(self.choice)
        self.state.setText(
            translate("Enaction", "✔ decided")
            if decided
            else reason or translate("Enaction", "to decide")
        )
        palette = self.state.palette()
        if palette.color(QPalette.ColorRole.Window).lightness() >= 128:
            colour = QColor(CONFIRMED if decided else WARNING)
            palette.setColor(QPalette.ColorRole.WindowText, colour)
            self.state.setPalette(palette)


Place = Optional[tuple[float, float]]


def _place(value: Any) -> Place:
    return blob_point(bytes.fromhex(value)) if value else None


def distance(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Metres between two places in degrees, on a sphere (haversine)."""
    lon, lat, lon2, lat2 = map(math.radians, (*one, *other))
    half = (
        math.sin((lat2 - lat) / 2) ** 2
        + math.cos(lat) * math.cos(lat2) * math.sin((lon2 - lon) / 2) ** 2
    )
    return 2 * EARTH_M * math.asin(math.sqrt(half))


def _moved(before: Place, after: Place) -> str:
    if after is None:
        return translate("Enaction", "no position")
    if before is None:
        return translate("Enaction", "placed")
    metres = translate("Enaction", "{} m").format(number(round(distance(before, after))))
    return translate("Enaction", "moved by {}").format(metres)


class Places(QWidget):
    """Three places to scale: hollow circle before, blue disc mine, brown square theirs."""

    def __init__(self, places: list[Place], names: list[str]) -> None:
        super().__init__()
        self._places = places
        self._names = names
        self.setAccessibleName(
            ", ".join(
                f"{name}: {_moved(places[0], place)}" for name, place in zip(names[1:], places[1:])
            )
        )

    def sizeHint(self) -> QSize:
        return QSize(ems(self, 30), ems(self, 14))

    def minimumSizeHint(self) -> QSize:
        return QSize(ems(self, 12), ems(self, 10))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(MAP_GROUND))
        painter.setPen(QColor(OUTLINE))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        points = self._on_screen()
        painter.setPen(QPen(QColor("#3A3A3A"), 1.5, Qt.PenStyle.DashLine))
        for point in points[1:]:
            if points[0] is not None and point is not None:
                painter.drawLine(points[0], point)
        size = ems(self, 0.6)
        for index, point in enumerate(points):
            if point is not None:
                self._draw(painter, index, point, size)
        painter.end()

    def _draw(self, painter: QPainter, index: int, point: QPointF, size: int) -> None:
        colour = QColor(("#3A3A3A", LINK, WARNING)[index])
        painter.setPen(QPen(colour if index == 0 else QColor("#FFFFFF"), 2))
        painter.setBrush(QColor("#FFFFFF") if index == 0 else colour)
        box = QRectF(point.x() - size, point.y() - size, 2 * size, 2 * size)
        if index == 2:
            painter.drawRect(box)
        else:
            painter.drawEllipse(box)
        painter.setPen(colour)
        painter.setFont(scaled(self.font(), 0.95, bold=True))
        text = self._names[index]
        if index and self._places[0] is not None and self._places[index] is not None:
            text += f" · {_moved(self._places[0], self._places[index])}"
        width = painter.fontMetrics().horizontalAdvance(text)
        left = min(max(4.0, point.x() - width / 2), max(4.0, self.width() - width - 4.0))
        above = index != 0
        y = point.y() - size - 6 if above else point.y() + size + painter.fontMetrics().ascent() + 4
        painter.drawText(QPointF(left, y), text)

    def _on_screen(self) -> list[Optional[QPointF]]:
        there = [place for place in self._places if place is not None]
        if not there:
            return [None] * len(self._places)
        middle = sum(lat for _, lat in there) / len(there)
        squeeze = math.cos(math.radians(middle))
        xs, ys = [lon * squeeze for lon, _ in there], [lat for _, lat in there]
        margin_x, margin_y = ems(self, 5), ems(self, 2.5)
        spread = max(max(xs) - min(xs), 1e-6), max(max(ys) - min(ys), 1e-6)
        scale = min(
            max(1, self.width() - 2 * margin_x) / spread[0],
            max(1, self.height() - 2 * margin_y) / spread[1],
        )
        centre = (max(xs) + min(xs)) / 2, (max(ys) + min(ys)) / 2
        return [
            None
            if place is None
            else QPointF(
                self.width() / 2 + (place[0] * squeeze - centre[0]) * scale,
                self.height() / 2 - (place[1] - centre[1]) * scale,
            )
            for place in self._places
        ]
