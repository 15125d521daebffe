"""The filter "Period": the last days, the campaign, or two dates."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from qgis.PyQt.QtCore import QDate, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDateEdit,
    QGridLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ..bridge.i18n import day, translate
from ..core.workspace import ContributionFilter
from .filter_menu import MenuButton
from .metrics import ems

ANY, WEEK, MONTH, CAMPAIGN, DATES = range(5)
DAYS = {WEEK: 7, MONTH: 30}
ISO = "yyyy-MM-dd"


@dataclass(frozen=True)
class Period:
    """The fields of a filter that make its period; `until` is the day after the last one."""

    since: Optional[str] = None
    until: Optional[str] = None
    last_days: int = 0
    dated: str = "created"


class PeriodMenu(QWidget):
    """Edits the period of a filter."""

    edited = pyqtSignal(object)  # a Period
    campaign_kept = pyqtSignal(str, str)  # first day, last day

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._campaign: Optional[tuple[str, str]] = None
        self.ways = QButtonGroup(self)
        self.of = QComboBox()
        self.of.setAccessibleName(translate("Enaction", "Which date"))
        self.of.addItem(translate("Enaction", "Date of the contribution"), "created")
        self.of.addItem(translate("Enaction", "Date of the last change"), "changed")
        self.first, self.last = QDateEdit(), QDateEdit()
        for field, name in (
            (self.first, translate("Enaction", "First day")),
            (self.last, translate("Enaction", "Last day")),
        ):
            field.setCalendarPopup(True)
            field.setAccessibleName(name)
            field.setDate(QDate.currentDate())
        self.keep = QPushButton(translate("Enaction", "Keep as the Dates of the Campaign"))
        self._lay_out()
        self.ways.idClicked.connect(self._tell)
        self.of.activated.connect(self._tell)
        for field in (self.first, self.last):
            field.dateChanged.connect(self._date_changed)
        self.keep.clicked.connect(self._keep)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(ems(self, 0.7),) * 4)
        for way, label in (
            (ANY, translate("Enaction", "Any date")),
            (WEEK, translate("Enaction", "Last 7 days")),
            (MONTH, translate("Enaction", "Last 30 days")),
            (CAMPAIGN, translate("Enaction", "Campaign")),
            (DATES, translate("Enaction", "From one day to another")),
        ):
            button = QRadioButton(label)
            self.ways.addButton(button, way)
            layout.addWidget(button)
        self.ways.button(ANY).setChecked(True)
        self.ways.button(CAMPAIGN).hide()
        dates = QGridLayout()
        dates.setContentsMargins(ems(self, 1.6), 0, 0, 0)
        dates.addWidget(QLabel(translate("Enaction", "From")), 0, 0)
        dates.addWidget(self.first, 0, 1)
        dates.addWidget(QLabel(translate("Enaction", "To")), 1, 0)
        dates.addWidget(self.last, 1, 1)
        dates.addWidget(self.keep, 2, 0, 1, 2)
        layout.addLayout(dates)
        layout.addWidget(self.of)

    def set_campaign(self, campaign: Optional[tuple[str, str]]) -> None:
        """Offer the campaign, by its first and last day; None when nobody told them."""
        self._campaign = campaign
        button = self.ways.button(CAMPAIGN)
        button.setVisible(campaign is not None)
        if campaign is not None:
            button.setText(
                translate("Enaction", "Campaign ({first} to {last})").format(
                    first=day(campaign[0]), last=day(campaign[1])
                )
            )

    def set_filter(self, wanted: ContributionFilter) -> None:
        """Show what a filter says, without telling."""
        days = {count: way for way, count in DAYS.items()}
        if wanted.last_days in days:
            way = days[wanted.last_days]
        elif not (wanted.since or wanted.until):
            way = ANY
        elif (wanted.since, wanted.until) == self._campaign_bounds():
            way = CAMPAIGN
        else:
            way = DATES
        self.ways.button(way).setChecked(True)
        self.of.setCurrentIndex(self.of.findData(wanted.dated))
        for field, bound, shift in ((self.first, wanted.since, 0), (self.last, wanted.until, -1)):
            date = QDate.fromString((bound or "")[:10], ISO)
            if date.isValid():
                field.blockSignals(True)
                field.setDate(date.addDays(shift))
                field.blockSignals(False)

    def _campaign_bounds(self) -> tuple[Optional[str], Optional[str]]:
        if self._campaign is None:
            return ("", "")
        first, last = self._campaign
        return first, _after(last)

    def _date_changed(self) -> None:
        self.ways.button(DATES).setChecked(True)
        self._tell()

    def _tell(self, *_: object) -> None:
        way, dated = self.ways.checkedId(), self.of.currentData()
        if way == DATES:
            first, last = sorted((self.first.date(), self.last.date()))
            period = Period(first.toString(ISO), _after(last.toString(ISO)), 0, dated)
        elif way == CAMPAIGN:
            period = Period(*self._campaign_bounds(), 0, dated)
        else:
            period = Period(last_days=DAYS.get(way, 0), dated=dated if way != ANY else "created")
        self.edited.emit(period)

    def _keep(self) -> None:
        first, last = sorted((self.first.date(), self.last.date()))
        self.campaign_kept.emit(first.toString(ISO), last.toString(ISO))


class PeriodButton(MenuButton):
    """The filter "Period" behind its button."""

    def __init__(self, label: str, parent: Optional[QWidget] = None) -> None:
        self.period = PeriodMenu()
        super().__init__("fltPeriod", label, self.period, parent)


def _after(last: str) -> str:
    return QDate.fromString(last, ISO).addDays(1).toString(ISO)
