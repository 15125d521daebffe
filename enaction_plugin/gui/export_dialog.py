"""Exporting exactly what the filter lets through."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsFeature, QgsFeatureRequest, QgsVectorLayer
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from ..bridge import settings
from ..bridge.i18n import translate
from ..core.progress import Progress
from .metrics import ems
from .words import plain_label

PART = 1000


class ExportDialog(QDialog):
    """Where to, with or without personal data; says what is inside."""

    def __init__(self, count: int, filtered: str, parent: Optional[QWidget] = None) -> None:
        """`filtered` is the filter in words."""
        super().__init__(parent)
        self.setObjectName("exportDialog")
        self.setWindowTitle(translate("Enaction", "Export %Ln Contribution(s)", None, count))
        self.file = QgsFileWidget()
        self.file.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.file.setFilter(_formats())
        self.file.setFilePath(str(Path(settings.last_folder.get()) / _file_name()))
        self.anonymous = QCheckBox(translate("Enaction", "Without personal data"))
        self.anonymous.setChecked(True)
        self.anonymous.setToolTip(
            translate(
                "Enaction",
                "Accounts and people in charge are left out; e-mail addresses and phone numbers "
                "are masked in the texts.",
            )
        )
        self.note = QCheckBox(translate("Enaction", "With a note: filter, date, how many"))
        self.note.setChecked(True)
        told = plain_label("exportFilter")
        told.setText(translate("Enaction", "With the filter: {}").format(filtered))
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(QLabel(translate("Enaction", "File")), self.file)
        layout = QVBoxLayout(self)
        layout.addWidget(told)
        layout.addLayout(form)
        layout.addWidget(self.anonymous)
        layout.addWidget(self.note)
        layout.addWidget(buttons)
        self.resize(ems(self, 34), self.sizeHint().height())

    def path(self) -> Path:
        """The file chosen."""
        return Path(self.file.filePath())


def export_fids(
    workspace: Path,
    fids: Sequence[int],
    output: Path,
    anonymous: bool,
    note: str,
    progress: Progress,
) -> int:
    """Write these contributions in their order, with a note beside when it is not empty.

    For a thread of its own. Raises what `bridge.outgoing.export` raises.
    """
    from ..bridge.outgoing import export

    layer = QgsVectorLayer(f"{workspace}|layername=contributions", "contributions", "ogr")
    count = export(
        layer,
        in_order(layer, fids),
        len(fids),
        output,
        workspace=workspace,
        anonymous=anonymous,
        progress=progress,
    )
    if note:
        output.with_name(f"{output.stem}.txt").write_text(note, encoding="utf-8")
    return count


def in_order(layer: QgsVectorLayer, fids: Sequence[int]) -> Iterator[QgsFeature]:
    """The features of a layer in the order of `fids`; those that are gone are left out."""
    for start in range(0, len(fids), PART):
        part = list(fids[start : start + PART])
        request = QgsFeatureRequest().setFilterFids(part)
        found: dict[int, Any] = {feature.id(): feature for feature in layer.getFeatures(request)}
        yield from (found[fid] for fid in part if fid in found)


def export_note(name: str, filtered: str, count: int) -> str:
    """What a reader of the file must know: where it comes from, and what was left out."""
    lines = (
        translate("Enaction", "Workspace: {}").format(name),
        translate("Enaction", "Filter: {}").format(filtered),
        translate("Enaction", "%Ln contribution(s)", None, count),
        translate("Enaction", "Exported on {}").format(f"{datetime.now():%Y-%m-%d %H:%M}"),
    )
    return "\n".join(lines) + "\n"


def _file_name() -> str:
    return translate("Enaction", "contributions") + f"-{datetime.now():%Y%m%d}.xlsx"


def _formats() -> str:
    return ";;".join(
        f"{name} (*.{suffix})"
        for name, suffix in (
            ("Excel", "xlsx"),
            ("LibreOffice", "ods"),
            ("CSV", "csv"),
            ("GeoJSON", "geojson"),
            ("GeoPackage", "gpkg"),
        )
    )
