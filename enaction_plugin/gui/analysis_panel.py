"""The dock "Analysis": what can honestly be said, by priority, action, commune or district."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.PyQt.QtCore import QDate, QEvent, QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..bridge.i18n import day, number, translate
from ..bridge.session import Session
from ..core.analysis import (
    ACTION,
    AXIS,
    CATEGORY,
    MONTH,
    PRIORITY,
    districts,
    thresholds,
)
from .analysis_parts import NoticeBar, Numbers, Period, fill, named_combo
from .analysis_question import (
    Answer,
    Choices,
    Question,
    Scope,
    choices,
    counted,
    days,
    everywhere,
    narrowed,
)
from .analysis_reading import AGREEMENT, EVOLUTION, Reading
from .analysis_table import FiguresTable, Line
from .analysis_words import DASH, dimension_name, notice, reading_notes, whole_rate
from .bar_chart import BarChart
from .filters import FilterWords, active, explain
from .icons import icon
from .metrics import COMFORTABLE_EM, NARROWEST_EM, ems, scaled
from .words import SlimTabBar, plain_label, quiet

WAIT_MS = 150


class AnalysisPanel(QWidget):
    """Asks, shows the answer, and lets a click on a bar or a row filter everything."""

    dossier_wanted = pyqtSignal()
    filtered = pyqtSignal()  # somebody asked for the contributions of a row, on the map too

    def __init__(self, session: Session, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._session = session
        self._answer: Optional[Answer] = None
        self._choices = Choices([], [], 0, 0)
        self.by = named_combo("analysisBy", translate("Enaction", "Count by"))
        self.across = named_combo("analysisAcross", translate("Enaction", "Crossed with"))
        self.scope = named_combo("analysisScope", translate("Enaction", "On"))
        self.numbers = Numbers()
        self.notices = QVBoxLayout()
        self.state = plain_label("analysisState")
        self.tabs = SlimTabBar()
        self.tabs.setObjectName("analysisTabs")
        self.tabs.setFont(scaled(self.font(), 0.9))
        self.period = Period()
        self.chart = BarChart()
        self.table = FiguresTable()
        self.foot = quiet(plain_label("analysisFoot"))
        self.export = QPushButton(icon("export"), translate("Enaction", "Export…"))
        self.export.setObjectName("analysisExport")
        self.dossier = QPushButton(icon("answer"), translate("Enaction", "District Dossier…"))
        self.dossier.setObjectName("analysisDossier")
        self.limits = QToolButton()
        self.limits.setObjectName("analysisThresholds")
        self.limits.setIcon(icon("settings"))
        self.limits.setToolTip(translate("Enaction", "Thresholds of the Figures…"))
        self.limits.setAccessibleName(translate("Enaction", "Thresholds of the Figures…"))
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(WAIT_MS)
        self._later.timeout.connect(self._ask)
        self._lay_out()
        self._connect()
        if session.is_open:
            self._opened()
        else:
            self._closed()

    def sizeHint(self) -> QSize:
        return QSize(ems(self, COMFORTABLE_EM), ems(self, 60))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setMinimumWidth(ems(self, NARROWEST_EM))

    # making

    def _lay_out(self) -> None:
        for name in (
            translate("Enaction", "Volumes"),
            translate("Enaction", "Agreement and Disagreement"),
            translate("Enaction", "Evolution"),
        ):
            self.tabs.addTab(name)
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setUsesScrollButtons(True)
        choosing = QGridLayout()
        choosing.setColumnStretch(1, 1)
        for line, (label, combo) in enumerate(
            (
                (translate("Enaction", "Count by"), self.by),
                (translate("Enaction", "Crossed with"), self.across),
            )
        ):
            choosing.addWidget(_caption(label, combo), line, 0)
            choosing.addWidget(combo, line, 1)
        among = QHBoxLayout()  # of its own: its choices are the longest
        among.addWidget(_caption(translate("Enaction", "On"), self.scope))
        among.addWidget(self.scope, 1)
        choosing.addLayout(among, choosing.rowCount(), 0, 1, 2)
        self._figures = QWidget()
        inside = QVBoxLayout(self._figures)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(6)
        inside.addWidget(self.numbers)
        inside.addLayout(self.notices)
        inside.addWidget(self.tabs)
        inside.addWidget(self.period)
        frame = QFrame()
        frame.setFrameShape(QFrame.Shape.StyledPanel)
        around = QVBoxLayout(frame)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self.chart)
        inside.addWidget(frame)
        self.table.setMinimumHeight(ems(self, 12))
        inside.addWidget(self.table, 1)
        inside.addWidget(self.foot)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._figures)
        buttons = QHBoxLayout()
        buttons.addWidget(self.export, 1)
        buttons.addWidget(self.dossier, 1)
        buttons.addWidget(self.limits)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 8)
        layout.setSpacing(6)
        layout.addLayout(choosing)
        layout.addWidget(self.state)
        layout.addWidget(scroll, 1)
        layout.addLayout(buttons)
        self.setMinimumWidth(ems(self, NARROWEST_EM))

    def _connect(self) -> None:
        session = self._session
        session.opened.connect(self._opened)
        session.closed.connect(self._closed)
        session.plan_changed.connect(self._choose)
        for changed in (session.changed, session.filter_changed, session.selection_changed):
            changed.connect(lambda *_: self._later.start())
        for combo in (self.by, self.across, self.scope):
            combo.currentIndexChanged.connect(self._later.start)
        self.period.changed.connect(self._later.start)
        self.tabs.currentChanged.connect(self._tab_chosen)
        self.chart.chosen.connect(self.filter_on)
        self.table.chosen.connect(self.filter_on)
        self.export.clicked.connect(self._export)
        self.dossier.clicked.connect(self.dossier_wanted)
        self.limits.clicked.connect(self._set_thresholds)

    # following the session

    def _opened(self) -> None:
        self._answer = None
        self._say(translate("Enaction", "counting…"))
        self._choose()

    def _closed(self) -> None:
        self._answer = None
        self.period.dated = False  # the next workspace has other days
        self._figures.setEnabled(False)
        self.export.setEnabled(False)
        self.limits.setEnabled(False)
        self._say(translate("Enaction", "No workspace open"))

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        self._later.start()  # what changed while nobody looked

    def _choose(self) -> None:
        """Ask what there is to count by, then count."""
        wanted = self._session.filter
        self._session.count("analysis choices", lambda ws: choices(ws, wanted), self._chosen)

    def _chosen(self, found: Choices) -> None:
        if not self._session.is_open:
            return
        self._choices = found
        kinds = [one.kind for one in found.sets]
        known = [
            (dimension_name(one, kinds.count(one.kind) > 1), one)
            for one in (
                PRIORITY,
                AXIS,
                ACTION,
                *(districts(one.kind, one.vintage) for one in found.sets),
                CATEGORY,
                MONTH,
            )
        ]
        fill(self.by, known)
        fill(self.across, [(DASH, None), *known])
        self.period.show_imports(found.imports)
        self.period.setVisible(self.tabs.currentIndex() == EVOLUTION)
        self._name_scopes()
        self._later.start()

    def _name_scopes(self) -> None:
        selected = len(self._session.selection)
        fill(
            self.scope,
            [
                (
                    translate("Enaction", "Filtered contributions ({})").format(
                        number(self._choices.filtered)
                    ),
                    Scope.FILTERED,
                ),
                (translate("Enaction", "Selection ({})").format(number(selected)), Scope.SELECTION),
                (
                    translate("Enaction", "Whole workspace ({})").format(
                        number(self._choices.whole)
                    ),
                    Scope.WHOLE,
                ),
            ],
        )

    # asking

    def question(self) -> Optional[Question]:
        """What the combos say."""
        dimension = self.by.currentData()
        if dimension is None:
            return None
        across = self.across.currentData()
        moments = self.period.moments() if self.tabs.currentIndex() == EVOLUTION else None
        return Question(
            dimension,
            self.scope.currentData() or Scope.FILTERED,
            self._session.filter,
            self._session.selection,
            across if across != dimension else None,
            moments,
        )

    def _ask(self) -> None:
        asked = self.question()
        if asked is None or not self.isVisible():
            return
        self._figures.setEnabled(False)  # the figures before, greyed: never zero
        self._say(translate("Enaction", "counting…"))
        self._session.count("analysis", lambda ws: counted(ws, asked), self._show)

    def _show(self, found: tuple[Choices, Any]) -> None:
        if not self._session.is_open:
            return
        self._choices, result = found
        self._name_scopes()
        if isinstance(result, LookupError):
            self._choose()
            return
        self._answer = result
        empty = not result.table.whole.figures.contributions
        self._say(translate("Enaction", "Nothing to count with these filters") if empty else "")
        self._figures.setEnabled(True)
        self._figures.setVisible(not empty)
        self.limits.setEnabled(not self._session.readonly)
        self.export.setEnabled(not empty)
        self._show_answer()
        if not self.period.dated:  # after the first figures: no one waits for the days
            self._session.count("analysis days", days, self._dated)

    def _dated(self, ends: tuple[str, str]) -> None:
        """The days an evolution begins with; one already shown is counted again."""
        if self.period.show_days(*ends) and self.tabs.currentIndex() == EVOLUTION:
            self._later.start()

    def _say(self, text: str) -> None:
        self.state.setText(text)
        self.state.setVisible(bool(text))

    # showing

    def reading(self) -> Optional[Reading]:
        """The answer as the chosen tab reads it, if there is one."""
        if self._answer is None:
            return None
        tab = self.tabs.currentIndex()
        return Reading(self._answer, self._session.looks, tab, self.period.names())

    def heading(self) -> str:
        """What the chart shows, in words."""
        reading = self.reading()
        return "" if reading is None else reading.heading()

    def lines(self) -> tuple[list[str], list[Line]]:
        """The heads and rows of the table of the chosen tab."""
        reading = self.reading()
        return ([], []) if reading is None else reading.lines()

    def _show_answer(self) -> None:
        found = self._answer
        if found is None:
            return
        rate = whole_rate(found.table) if everywhere(found.question) else None
        self.numbers.show_figures(found.table.whole, rate)
        self._show_notices()
        self.foot.setText("\n".join(reading_notes(found.table, found.question.dimension)))
        self._show_tab()

    def _tab_chosen(self, tab: int) -> None:
        self.period.setVisible(tab == EVOLUTION)
        found = self._answer
        if tab == EVOLUTION and (found is None or found.changes is None):
            self._later.start()
        else:
            self._show_tab()

    def _show_tab(self) -> None:
        reading = self.reading()
        if reading is None:
            return
        heading = reading.heading()
        self.chart.show_bars(reading.bars(), reading.tab == AGREEMENT, heading)
        self.table.show_lines(*reading.lines())
        self.table.setAccessibleName(heading)

    def _show_notices(self) -> None:
        while self.notices.count():
            self.notices.takeAt(0).widget().deleteLater()
        reading = self.reading()
        if reading is None:
            return
        for one in reading.answer.notices:
            shown = NoticeBar(notice(one, reading.words), bool(one.key))
            shown.show_wanted.connect(lambda key=one.key: self.filter_on(key))
            self.notices.addWidget(shown)

    # a click

    def filter_on(self, key: str) -> None:
        """Show the contributions of a row, and only those, in the list and on the map."""
        found = self._answer
        if found is None:
            return
        wanted = narrowed(self._session.filter, found.question.dimension, key)
        if wanted is not None:
            self._session.set_filter(wanted)
            self.filtered.emit()

    # thresholds and export

    def _set_thresholds(self) -> None:
        from .thresholds_dialog import ThresholdsDialog

        if self._answer is None:
            return
        dialog = ThresholdsDialog(self._answer.table.thresholds, self)
        if dialog.exec():
            chosen = dialog.chosen()
            self._session.work(lambda ws: thresholds.keep(ws, *chosen), lambda _: None)
        dialog.deleteLater()

    def _export(self) -> None:
        from .analysis_export import export, kinds

        menu = QMenu(self)
        for name, text in kinds():
            menu.addAction(text, lambda name=name: export(self, name))
        menu.exec(self.export.mapToGlobal(self.export.rect().topLeft()))
        menu.deleteLater()

    def notes(self) -> list[str]:
        """What every export repeats: scope, filters, workspace, thresholds, date."""
        reading = self.reading()
        if reading is None:
            return []
        found = reading.answer
        told = [reading.heading(), self.scope.currentText()]
        if found.question.scope is Scope.FILTERED:
            names = {one.fid: one.name for one in self._session.head.districts}
            words = FilterWords(self._session.looks, names)
            wanted = found.question.filter
            parts = [explain(wanted, part, words) for part in active(wanted)]
            if wanted.since or wanted.until:
                parts.append(
                    translate("Enaction", "from {} to {}").format(
                        day(wanted.since) or DASH, day(wanted.until) or DASH
                    )
                )
            said = ", ".join(parts) or translate("Enaction", "none")
            told.append(translate("Enaction", "Filter: {}").format(said))
        told += [notice(one, reading.words) for one in found.notices]
        told += reading_notes(found.table, found.question.dimension)
        today = QDate.currentDate().toString(Qt.DateFormat.ISODate)
        told.append(
            translate("Enaction", "{workspace}, counted on {date}.").format(
                workspace=self._session.head.name, date=day(today)
            )
        )
        return told

    @property
    def folder(self) -> Path:
        """Where the workspace is, the first place to export to."""
        return self._session.path.parent


def _caption(text: str, combo: QComboBox) -> QLabel:
    caption = quiet(QLabel(text), smaller=False)
    caption.setBuddy(combo)
    return caption
