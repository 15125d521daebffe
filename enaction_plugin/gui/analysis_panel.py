"""The dock "Analysis": what can honestly be said, by priority, action, commune or district."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, Optional

from qgis.PyQt.QtCore import QDate, QEvent, QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
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

from ..bridge.i18n import amount, day, number, signed, translate
from ..bridge.session import Session
from ..core.analysis import (
    ACTION,
    AXIS,
    CATEGORY,
    MONTH,
    PRIORITY,
    Dimension,
    Notice,
    districts,
    thresholds,
)
from ..core.workspace import ContributionFilter
from .analysis_parts import NoticeBar, Numbers, Period, fill, named_combo
from .analysis_question import Answer, Choices, Question, Scope, answer, choices
from .analysis_table import Cell, FiguresTable, Line
from .analysis_words import (
    DASH,
    Words,
    agreement,
    cells,
    dimension_name,
    headers,
    notice,
    reading_notes,
    whole_rate,
    why,
)
from .bar_chart import BAR, Bar, BarChart
from .filters import FilterWords, active, explain
from .icons import icon
from .metrics import COMFORTABLE_EM, NARROWEST_EM, ems, scaled
from .words import SlimTabBar, plain_label, quiet

VOLUMES, AGREEMENT, EVOLUTION = range(3)
WAIT_MS = 150


class AnalysisPanel(QWidget):
    """Asks, shows the answer, and lets a click on a bar or a row filter everything."""

    dossier_wanted = pyqtSignal()
    filtered = pyqtSignal()  # somebody asked for the contributions of a row, on the map too

    def __init__(self, session: Session, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._session = session
        self._answer: Optional[Answer] = None
        self._choices = Choices([], [], 0, 0, "", "")
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
                (translate("Enaction", "On"), self.scope),
            )
        ):
            caption = quiet(QLabel(label), smaller=False)
            caption.setBuddy(combo)
            choosing.addWidget(caption, line, 0)
            choosing.addWidget(combo, line, 1)
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
        self.period.show_days(found.first, found.last)
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
        self._session.count("analysis", lambda ws: _counted(ws, asked), self._show)

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

    def _say(self, text: str) -> None:
        self.state.setText(text)
        self.state.setVisible(bool(text))

    # showing

    def _words(self) -> Words:
        found = self._answer
        dimension = PRIORITY if found is None else found.question.dimension
        return Words(self._session.looks, dimension)

    def _show_answer(self) -> None:
        found = self._answer
        if found is None:
            return
        rate = whole_rate(found.table) if _everywhere(found.question) else None
        self.numbers.show_figures(found.table.whole, rate)
        self._show_notices(found.notices)
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
        found, tab = self._answer, self.tabs.currentIndex()
        if found is None:
            return
        bars = self.bars()
        split = tab == AGREEMENT
        self.chart.show_bars(bars, split, self.heading())
        head, lines = self.lines()
        self.table.show_lines(head, lines)
        self.table.setAccessibleName(self.heading())

    def _show_notices(self, told: list[Notice]) -> None:
        while self.notices.count():
            self.notices.takeAt(0).widget().deleteLater()
        words = self._words()
        for one in told:
            shown = NoticeBar(notice(one, words), bool(one.key))
            shown.show_wanted.connect(lambda key=one.key: self.filter_on(key))
            self.notices.addWidget(shown)

    def heading(self) -> str:
        """What the chart shows, in words."""
        found = self._answer
        if found is None:
            return ""
        name = dimension_name(found.question.dimension).lower()
        return {
            VOLUMES: translate("Enaction", "Contributions by {}"),
            AGREEMENT: translate("Enaction", "Votes for and against by {}"),
            EVOLUTION: translate("Enaction", "Evolution of contributions by {}"),
        }[self.tabs.currentIndex()].format(name)

    def bars(self) -> list[Bar]:
        """The bars of the chosen tab, all of them."""
        found, tab = self._answer, self.tabs.currentIndex()
        if found is None:
            return []
        words, limits = self._words(), found.table.thresholds
        if tab == EVOLUTION and found.changes is not None:
            return [
                Bar(one.key, words.row(one.key, one.label), _gain(one))
                for one in found.changes
                if _gain(one) > 0
            ]
        bars = []
        for row in found.table.rows:
            if not row.figures.contributions:
                continue  # the table has them
            name, tip = words.row(row.key, row.label), why(row, limits)
            if tab == VOLUMES:
                colour = self._colour(row.key)
                bars.append(Bar(row.key, name, row.figures.contributions, colour=colour, tip=tip))
            elif row.hidden:
                bars.append(Bar(row.key, name, None, text=agreement(row, limits), tip=tip))
            else:
                bars.append(Bar(row.key, name, row.votes_for, row.votes_against, tip=tip))
        return bars

    def _colour(self, key: str) -> str:
        found = self._answer
        if found is not None and found.question.dimension == PRIORITY and key:
            return str(self._session.looks.priority(key).swatch.fill)
        return BAR

    def lines(self) -> tuple[list[str], list[Line]]:
        """The heads and rows of the table of the chosen tab."""
        found = self._answer
        if found is None:
            return [], []
        words, table = self._words(), found.table
        first = dimension_name(found.question.dimension)
        if self.tabs.currentIndex() == EVOLUTION and found.changes is not None:
            return self._change_lines(first, words, found)
        if found.cross is not None:
            return self._cross_lines(first, words, found)
        people = any(row.population for row in table.rows)
        lines = []
        for row in table.rows:
            texts = cells(row, people, table.thresholds)
            rate = [row.per_thousand] if people else []
            figures = row.figures
            orders = [figures.contributions, figures.authors, row.votes, *rate, row.agreement]
            lines.append(
                Line(
                    row.key,
                    words.row(row.key, row.label),
                    [Cell(text, _order(value)) for text, value in zip(texts, orders)],
                    why(row, table.thresholds),
                )
            )
        return headers(first, people), lines

    def _cross_lines(self, first: str, words: Words, found: Answer) -> tuple[list[str], list[Line]]:
        crossed = found.cross
        if crossed is None or found.question.across is None:
            return [], []
        beside = Words(words.looks, found.question.across)
        keys = [(row.key, beside.row(row.key, row.label)) for row in crossed.columns.rows]
        lines = []
        for row in crossed.rows.rows:
            values = [crossed.cells.get((row.key, key)) for key, _ in keys]
            counts = [row.figures.contributions]
            counts += [cell.figures.contributions if cell else 0.0 for cell in values]
            shown = [Cell(amount(count), count) for count in counts]
            lines.append(Line(row.key, words.row(row.key, row.label), shown))
        return [first, translate("Enaction", "Contrib."), *(name for _, name in keys)], lines

    def _change_lines(
        self, first: str, words: Words, found: Answer
    ) -> tuple[list[str], list[Line]]:
        lines = []
        for one in found.changes or ():
            before = one.before.figures.contributions if one.before else 0.0
            after = one.after.figures.contributions if one.after else 0.0
            gain = after - before
            said = signed(round(gain)) if gain == round(gain) else amount(gain)
            shown = [Cell(amount(before), before), Cell(amount(after), after), Cell(said, gain)]
            lines.append(Line(one.key, words.row(one.key, one.label), shown))
        return [first, *self.period.names(), translate("Enaction", "Difference")], lines

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
        found = self._answer
        if found is None:
            return []
        told = [self.heading(), self.scope.currentText()]
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
        told += [notice(one, self._words()) for one in found.notices]
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


def _everywhere(asked: Question) -> bool:
    """Whether the scope is no part of the territory, whose inhabitants would not be counted."""
    wanted = asked.filter
    somewhere = wanted.districts or wanted.zone or wanted.extent or wanted.fids is not None
    return asked.scope is Scope.WHOLE or (asked.scope is Scope.FILTERED and not somewhere)


def narrowed(
    wanted: ContributionFilter, dimension: Dimension, key: str
) -> Optional[ContributionFilter]:
    """The filter that also asks for a row of a dimension; None where no filter says it."""
    name = dimension.name
    if name == "priority":
        codes = frozenset({key} if key else ())
        return replace(wanted, priorities=codes, without_priority=not key)
    if name in ("axis", "action"):
        codes = frozenset({key} if key else ())
        return replace(wanted, actions=codes, without_action=not key)
    if name == "category":
        return replace(wanted, categories=frozenset({key}))
    if name == "status":
        return replace(wanted, statuses=frozenset({key or "todo"}))
    if name == "month" and key:
        year, place = (int(part) for part in key.split("-"))
        after = f"{year + place // 12:04}-{place % 12 + 1:02}-01"
        return replace(wanted, since=f"{key}-01", until=after)
    if name == "districts" and key:
        return replace(wanted, districts=frozenset({int(key)}), within=0)
    return None


def _counted(ws: Any, asked: Question) -> tuple[Choices, Any]:
    found = choices(ws, asked.filter)
    try:
        return found, answer(ws, asked)
    except LookupError as gone:
        return found, gone


def _gain(change: Any) -> float:
    before = change.before.figures.contributions if change.before else 0.0
    after = change.after.figures.contributions if change.after else 0.0
    return float(after - before)


def _order(value: Optional[float]) -> float:
    return -1.0 if value is None else float(value)
