"""Parts of the Analysis dock: the four numbers, the notices, the period, the combos."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtCore import QDate, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDateEdit,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..bridge.i18n import amount, day, moment, number, translate
from ..core.analysis import Row
from ..maps.palette import WARNING, WARNING_GROUND
from .analysis_question import Moment
from .analysis_words import DASH, rate_text
from .icons import icon
from .metrics import ems, scaled
from .words import plain_label, quiet


def named_combo(name: str, accessible: str) -> QComboBox:
    """A combo with a name for tests and one for screen readers."""
    combo = QComboBox()
    combo.setObjectName(name)
    combo.setAccessibleName(accessible)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return combo


def fill(combo: QComboBox, choices_of: list[tuple[str, Any]]) -> None:
    """Other choices; what was chosen stays so if it is still there."""
    chosen = combo.currentData()
    blocked = combo.blockSignals(True)
    combo.clear()
    for text, data in choices_of:
        combo.addItem(text, data)
    values = [data for _, data in choices_of]
    combo.setCurrentIndex(values.index(chosen) if chosen in values else 0)
    combo.blockSignals(blocked)


class Numbers(QFrame):
    """The four numbers side by side: none of them travels alone."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("analysisNumbers")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._shown: list[tuple[QLabel, QLabel]] = []
        layout = QHBoxLayout(self)
        layout.setContentsMargins(4, 6, 4, 6)
        for _ in range(4):
            column = QVBoxLayout()
            column.setSpacing(0)
            figure = QLabel()
            figure.setFont(scaled(self.font(), 1.35, bold=True))
            caption = quiet(QLabel())
            caption.setWordWrap(True)
            for label in (figure, caption):
                label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
                column.addWidget(label)
            layout.addLayout(column, 1)
            self._shown.append((figure, caption))

    def show_figures(self, whole: Row, rate: Optional[float]) -> None:
        """Show the whole scope: authors are distinct over it, not the sum of the rows."""
        figures = whole.figures
        texts = (
            (amount(figures.contributions), translate("Enaction", "contributions")),
            (number(figures.authors), translate("Enaction", "distinct authors")),
            (DASH if whole.votes is None else amount(whole.votes), translate("Enaction", "votes")),
            (DASH if rate is None else rate_text(rate), translate("Enaction", "per 1,000 inh.")),
        )
        for (figure, caption), (value, text) in zip(self._shown, texts):
            figure.setText(value)
            caption.setText(text)
        self.setAccessibleName(", ".join(" ".join(pair) for pair in texts))


class NoticeBar(QFrame):
    """A warning and, where it is about a row, a button that shows it."""

    show_wanted = pyqtSignal()

    def __init__(self, text: str, shows: bool) -> None:
        super().__init__()
        self.setObjectName("analysisNotice")
        self.setStyleSheet(
            f"#analysisNotice {{ background: {WARNING_GROUND}; border: 1px solid #E2B866;"
            " border-radius: 3px; }"
        )
        sign = QLabel()
        side = ems(self, 1.2)
        sign.setPixmap(icon("warning", WARNING).pixmap(side, side))
        self.label = plain_label()
        self.label.setText(text)
        self.label.setStyleSheet("color: #1F1F1F;")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(6, 4, 6, 4)
        layout.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.label, 1)
        if shows:
            button = QPushButton(translate("Enaction", "Show"))
            button.setAccessibleDescription(text)
            button.clicked.connect(self.show_wanted)
            layout.addWidget(button)


class Period(QWidget):
    """Between two dates, or two imports."""

    changed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self._imports: list[Any] = []
        self.dated = False  # whether the days of the workspace, if it has any, are shown
        self.how = named_combo("analysisMoments", translate("Enaction", "Between"))
        self.dates = [QDateEdit(), QDateEdit()]
        self.files = [named_combo(f"analysisImport{place}", "") for place in (1, 2)]
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.how, 0, 0, 1, 2)
        today = QDate.currentDate()
        for place, (when, file) in enumerate(zip(self.dates, self.files)):
            when.setCalendarPopup(True)
            when.setDate(today.addMonths(place - 1))
            when.dateChanged.connect(self.changed)
            file.currentIndexChanged.connect(self.changed)
            layout.addWidget(when, 1, place)
            layout.addWidget(file, 1, place)
        self.how.currentIndexChanged.connect(self._switch)
        self.show_imports([])

    def show_imports(self, imports: list[Any]) -> None:
        """The imports to choose from."""
        self._imports = imports
        ways = [(translate("Enaction", "Between two dates"), "dates")]
        if len(imports) > 1:
            ways.append((translate("Enaction", "Between two imports"), "imports"))
        fill(self.how, ways)
        for place, combo in enumerate(self.files):
            first = combo.count() == 0
            fill(combo, [(_import_name(one), one.last_fid) for one in imports])
            if first and len(imports) > 1:
                blocked = combo.blockSignals(True)
                combo.setCurrentIndex(1 - place)
                combo.blockSignals(blocked)
        self._show_way()

    def show_days(self, first: str, last: str) -> bool:
        """Begin with the middle and the end of the consultation; days already chosen stay.

        Whether they are other days now.
        """
        start, end = (QDate.fromString(text[:10], "yyyy-MM-dd") for text in (first, last))
        if self.dated or not start.isValid() or not end.isValid():
            return False
        self.dated = True
        for when, value in zip(self.dates, (start.addDays(start.daysTo(end) // 2), end)):
            blocked = when.blockSignals(True)
            when.setDate(value)
            when.blockSignals(blocked)
        return True

    def moments(self) -> tuple[Moment, Moment]:
        """The two moments; the day said is included."""
        if self.how.currentData() == "imports":
            first, second = (Moment(last_fid=combo.currentData()) for combo in self.files)
        else:
            ends = [when.date().addDays(1).toString("yyyy-MM-dd") for when in self.dates]
            first, second = (Moment(until=end) for end in ends)
        return first, second

    def names(self) -> list[str]:
        """What each moment is called."""
        if self.how.currentData() == "imports":
            return [combo.currentText() for combo in self.files]
        return [day(when.date().toString("yyyy-MM-dd")) for when in self.dates]

    def _switch(self) -> None:
        self._show_way()
        self.changed.emit()

    def _show_way(self) -> None:
        imports = self.how.currentData() == "imports"
        for widget in self.dates:
            widget.setVisible(not imports)
        for combo in self.files:
            combo.setVisible(imports)


def _import_name(one: Any) -> str:
    return translate("Enaction", "Import {when}, {file}").format(when=moment(one.at), file=one.file)
