"""Page 4: what was seen of people, and what is done with it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QInputDialog,
    QPushButton,
    QWidget,
)

from ..bridge.i18n import sentence, translate
from ..core.importing.draft import mapped
from ..core.importing.personal import PersonalColumn, Treatment
from ..core.importing.profile import Profile
from .import_page import ImportPage, cell, table
from .import_state import ImportState
from .import_words import nature_words, treatments
from .metrics import ems
from .words import plain_label, quiet

_KEPT_FOR = timedelta(days=365)  # proposed with the first column kept


class ErasureLine(QWidget):
    """The day after which what is kept is erased; without its tick there is none."""

    def __init__(self, state: ImportState) -> None:
        super().__init__()
        self._state = state
        self.tick = QCheckBox(translate("Enaction", "Erase after"))
        self.tick.setObjectName("personalErase")
        self.day = QDateEdit()
        self.day.setObjectName("personalEraseAfter")
        self.day.setCalendarPopup(True)
        self.day.setAccessibleName(self.tick.text())
        self.told = quiet(plain_label())
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.tick)
        line.addWidget(self.day)
        line.addWidget(self.told, 1)
        self.tick.toggled.connect(lambda _: self._said())
        self.day.dateChanged.connect(lambda _: self._said())

    def show_profile(self, profile: Profile, kept: bool) -> None:
        """What the profile says; nothing is shown where nothing is kept."""
        self.setVisible(kept)
        for widget in (self.tick, self.day):
            widget.blockSignals(True)
        self.day.setMinimumDate(QDate.currentDate())
        self.tick.setChecked(bool(profile.erase_after))
        said = profile.erase_after or _proposed()
        self.day.setDate(QDate.fromString(said, Qt.DateFormat.ISODate))
        self.day.setEnabled(self.tick.isChecked())
        self.told.setText(
            translate("Enaction", "the first time the workspace is opened after that day")
            if profile.erase_after
            else translate("Enaction", "What you keep stays as long as the workspace.")
        )
        for widget in (self.tick, self.day):
            widget.blockSignals(False)

    def _said(self) -> None:
        day = self.day.date().toString(Qt.DateFormat.ISODate) if self.tick.isChecked() else ""
        self._state.set_profile(replace(self._state.profile, erase_after=day))


class PersonalPage(ImportPage):
    """Personal columns are struck out; keeping one asks for a reason and a last day."""

    def __init__(self, state: ImportState) -> None:
        super().__init__(state)
        self.title = translate("Enaction", "Personal Data")
        self.hint = translate(
            "Enaction",
            "What your work does not need is not taken. Only what you keep on purpose is imported.",
        )
        self.columns = table(
            "personalTable",
            [
                translate("Enaction", "Column"),
                translate("Enaction", "What we saw"),
                translate("Enaction", "Treatment"),
                translate("Enaction", "Reason"),
            ],
            3,
        )
        self.none = plain_label("personalNone")
        self.add = QPushButton(translate("Enaction", "Add a Column…"))
        self.mask = QCheckBox(translate("Enaction", "Mask e-mails and phone numbers in texts"))
        self.mask.setObjectName("personalMask")
        self.mask.setChecked(True)
        self.erasure = ErasureLine(state)
        self.note = quiet(plain_label())
        self.note.setText(
            translate(
                "Enaction",
                "A pseudonym stays the same from one export to the next, and does not tell who "
                "it is. What you keep is printed in the report with your reason.",
            )
        )
        self.column.addWidget(self.none)
        self.column.addWidget(self.columns, 1)
        self.column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.mask)
        self.column.addWidget(self.erasure)
        self.column.addWidget(self.note)
        self.mask.toggled.connect(
            lambda on: state.set_profile(replace(state.profile, mask=bool(on)))
        )
        self.add.clicked.connect(lambda _=False: self._add())

    def refresh(self) -> None:
        seen = self.state.seen
        if seen is None:
            return
        found = seen.look.personal
        self.none.setText("" if found else translate("Enaction", "No personal column was found."))
        self.none.setVisible(not found)
        self.columns.setRowCount(len(found))
        for at, one in enumerate(found):
            self._fill(at, one)
        self.columns.setColumnWidth(0, ems(self, 14))
        self.columns.setColumnWidth(1, ems(self, 16))
        self.columns.setColumnWidth(2, ems(self, 18))
        kept = any(one.treatment is Treatment.KEPT for one in found)
        self.erasure.show_profile(self.state.profile, kept)
        self.mask.blockSignals(True)
        self.mask.setChecked(self.state.profile.mask)
        self.mask.blockSignals(False)

    def _fill(self, at: int, one: PersonalColumn) -> None:
        name = cell(one.column)
        font = name.font()
        font.setStrikeOut(one.treatment is Treatment.DROPPED)
        name.setFont(font)
        self.columns.setItem(at, 0, name)
        self.columns.setItem(at, 1, cell(nature_words(one.nature, one.count), sentence(one.reason)))
        box = QComboBox()
        box.setObjectName(f"treat_{one.column}")
        box.setAccessibleName(one.column)
        for treatment, words in treatments():
            box.addItem(words, treatment.value)
        box.setCurrentIndex(box.findData(one.treatment.value))
        box.activated.connect(
            lambda _, box=box, one=one: self._treat(one, Treatment(box.currentData()))
        )
        self.columns.setCellWidget(at, 2, box)
        kept = self.state.profile.reasons.get(one.column, "")
        said = kept if one.treatment is Treatment.KEPT else sentence(one.reason)
        self.columns.setItem(at, 3, cell(said))

    def _treat(self, one: PersonalColumn, treatment: Treatment) -> None:
        reason = ""
        if treatment is Treatment.KEPT:
            reason, accepted = QInputDialog.getText(
                self,
                translate("Enaction", "Keep “{}”").format(one.column),
                translate("Enaction", "Why does your work need it? (printed in the report)"),
            )
            if not accepted or not reason.strip():
                self.refresh()
                return
        self.state.set_profile(treated(self.state.profile, one, treatment, reason.strip()))

    def _add(self) -> None:
        seen = self.state.seen
        if seen is None:
            return
        known = {one.column for one in seen.look.personal}
        names = [c.column for c in seen.look.reading.columns if c.column not in known]
        name, accepted = QInputDialog.getItem(
            self,
            self.add.text().rstrip("…"),
            translate("Enaction", "Column with personal data"),
            names,
            0,
            False,
        )
        if accepted and name:
            profile = self.state.profile
            cleared: dict[str, Any] = {
                role: tuple(c for c in columns if c != name)
                for role, columns in profile.columns.items()
            }
            self.state.set_profile(replace(profile, columns=cleared, drop=profile.drop | {name}))


def treated(profile: Profile, one: PersonalColumn, treatment: Treatment, reason: str) -> Profile:
    """A profile that treats a personal column so. Only one column tells authors apart.

    With the first column kept comes a day to erase it, and with the last one that day goes.
    """
    name = one.column
    reasons = {column: why for column, why in profile.reasons.items() if column != name}
    made = replace(
        profile,
        keep=profile.keep - {name},
        drop=profile.drop - {name},
        reasons={**reasons, name: reason} if reason else reasons,
    )
    author = profile.columns.get("author")
    if treatment is Treatment.KEPT:
        after = made.erase_after if profile.keep else _proposed()
        return replace(made, keep=made.keep | {name}, erase_after=after)
    if not made.keep:
        made = replace(made, erase_after="")
    if treatment is Treatment.PSEUDONYM:
        return mapped(made, "author", [name])
    if author == (name,) or (author is None and one.treatment is Treatment.PSEUDONYM):
        made = mapped(made, "author", [])
    return replace(made, drop=made.drop | {name})


def _proposed() -> str:
    return (date.today() + _KEPT_FOR).isoformat()
