"""The filter "Area": communes, districts, or the polygons of another layer; inside or near."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any, Optional

from qgis.core import QgsMapLayerProxyModel
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ..bridge.i18n import translate
from ..core.workspace import ContributionFilter, Zone
from .filter_menu import Choice, ChoiceList, MenuButton
from .metrics import ems
from .words import quiet

NEAR_M = 300
FARTHEST_M = 20_000


class AreaMenu(QWidget):
    """Edits the districts, the zone and the distance of a filter."""

    edited = pyqtSignal(frozenset, object, int)  # districts, zone, within

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._filter = ContributionFilter()
        self.communes, self.districts = ChoiceList(), ChoiceList()
        self._vintages = quiet(QLabel()), quiet(QLabel())
        self.layer = QgsMapLayerComboBox()
        self.layer.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self.layer.setAllowEmptyLayer(True)
        self.use_layer = QPushButton(translate("Enaction", "Use Its Selected Areas"))
        self.zone = QLabel()
        self.inside = QRadioButton(translate("Enaction", "Inside"))
        self.near = QRadioButton(translate("Enaction", "No farther than"))
        self.metres = QSpinBox()
        self.metres.setRange(1, FARTHEST_M)
        self.metres.setSingleStep(50)
        self.metres.setValue(NEAR_M)
        self.metres.setSuffix(translate("Enaction", " m"))
        self.metres.setAccessibleName(translate("Enaction", "Distance in metres"))
        self._lay_out()
        self.inside.setChecked(True)
        self.communes.ticked.connect(self._ticked)
        self.districts.ticked.connect(self._ticked)
        self.use_layer.clicked.connect(self._take_layer)
        self.near.toggled.connect(self._tell)
        self.metres.valueChanged.connect(self._metres_changed)

    def _lay_out(self) -> None:
        self.tabs = QTabWidget()
        for choices, vintage, title in (
            (self.communes, self._vintages[0], translate("Enaction", "Communes")),
            (self.districts, self._vintages[1], translate("Enaction", "Districts")),
        ):
            page = QWidget()
            inside = QVBoxLayout(page)
            vintage.setWordWrap(True)
            inside.addWidget(choices)
            inside.addWidget(vintage)
            self.tabs.addTab(page, title)
        other = QWidget()
        inside = QVBoxLayout(other)
        explained = quiet(
            QLabel(
                translate(
                    "Enaction",
                    "The areas selected in this layer; all of them when none is selected.",
                )
            )
        )
        for label in (explained, self.zone):
            label.setWordWrap(True)
        for widget in (self.layer, explained, self.use_layer, self.zone):
            inside.addWidget(widget)
        inside.addStretch(1)
        self.tabs.addTab(other, translate("Enaction", "Other Layer"))
        how = QHBoxLayout()
        for widget in (self.inside, self.near, self.metres):
            how.addWidget(widget)
        how.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(ems(self, 0.4), ems(self, 0.4), ems(self, 0.4), ems(self, 0.4))
        layout.addWidget(self.tabs)
        layout.addLayout(how)

    def set_districts(self, districts: Iterable[Any]) -> None:
        """Offer the districts of a workspace."""
        known = list(districts)
        communes = [one for one in known if one.kind == "commune"]
        others = [one for one in known if one.kind != "commune"]
        ticked = self._ticked_values()
        for choices, vintage, group in (
            (self.communes, self._vintages[0], communes),
            (self.districts, self._vintages[1], others),
        ):
            choices.set_choices(_choices(group), ticked)
            vintage.setText(_vintage(group))
        self.tabs.setCurrentIndex(0 if communes else 1 if others else 2)

    def set_counts(self, counts: dict[str, int]) -> None:
        """Write how many contributions are inside each."""
        self.communes.set_counts(counts)
        self.districts.set_counts(counts)

    def set_filter(self, wanted: ContributionFilter) -> None:
        """Show what a filter says, without telling."""
        self._filter = wanted
        for choices in (self.communes, self.districts):
            choices.set_ticked(self._ticked_values())
        for box, on in ((self.inside, not wanted.within), (self.near, bool(wanted.within))):
            box.blockSignals(True)
            box.setChecked(on)
            box.blockSignals(False)
        if wanted.within:
            self.metres.blockSignals(True)
            self.metres.setValue(wanted.within)
            self.metres.blockSignals(False)
        self.zone.setText(wanted.zone.label if wanted.zone else "")

    def _ticked_values(self) -> frozenset[str]:
        return frozenset(str(fid) for fid in self._filter.districts)

    def _ticked(self) -> None:
        fids = self.communes.ticked_values() | self.districts.ticked_values()
        self._filter = replace(self._filter, districts=frozenset(map(int, fids)))
        self._tell()

    def _metres_changed(self) -> None:
        if self.near.isChecked():
            self._tell()
        else:
            self.near.setChecked(True)  # tells

    def _take_layer(self) -> None:
        from ..bridge.zones import zone_of

        layer = self.layer.currentLayer()
        if layer is not None:
            self.take(zone_of(layer))

    def take(self, zone: Optional[Zone]) -> None:
        """Filter by an area that was drawn, or taken from another layer."""
        self._filter = replace(self._filter, zone=zone)
        self.zone.setText(zone.label if zone else translate("Enaction", "This layer has no area."))
        self._tell()

    def _tell(self) -> None:
        within = self.metres.value() if self.near.isChecked() else 0
        self._filter = replace(self._filter, within=within)
        self.edited.emit(self._filter.districts, self._filter.zone, within)


class AreaButton(MenuButton):
    """The filter "Area" behind its button."""

    def __init__(self, label: str, parent: Optional[QWidget] = None) -> None:
        self.area = AreaMenu()
        super().__init__("fltArea", label, self.area, parent)


def _choices(districts: Sequence[Any]) -> list[Choice]:
    ordered = sorted(districts, key=lambda one: (one.kind, one.name or one.code))
    several = len({(one.kind, one.vintage) for one in districts}) > 1
    return [
        Choice(str(one.fid), f"{one.name or one.code} ({_kind(one)})" if several else _name(one))
        for one in ordered
    ]


def _name(one: Any) -> str:
    return str(one.name or one.code)


def _kind(one: Any) -> str:
    kind = {"qpv": "QPV", "npnru": "NPNRU"}.get(one.kind, "")
    return " ".join(part for part in (kind, one.vintage) if part) or "–"


def _vintage(districts: Sequence[Any]) -> str:
    """Which outlines these are: their vintages and sources are on every document."""
    if not districts:
        return translate("Enaction", "No outline is loaded.")
    told = {f"{_kind(one)} ({one.source})" if one.source else _kind(one) for one in districts}
    return translate("Enaction", "Outlines: {}").format(", ".join(sorted(told)))
