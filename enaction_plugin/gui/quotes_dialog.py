"""“Choose the Quotes…”: which words of residents a dossier prints, as they will be printed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..bridge.i18n import translate
from ..core.workspace import Workspace
from .metrics import open_at
from .words import plain_label, quiet

CHECKED, UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked
SHOWN = 500  # characters


class QuotesDialog(QDialog):
    """A list of the district's contributions, the highest scores first, with tick boxes."""

    def __init__(self, workspace: Path, request: Any, parent: Optional[QWidget] = None) -> None:
        from ..core.dossier.facts import Gatherer

        super().__init__(parent)
        self.setObjectName("quotesDialog")
        self.setWindowTitle(translate("Enaction", "Choose the Quotes"))
        with Workspace.open(workspace, readonly=True) as opened:
            gatherer = Gatherer(opened, replace(request, quotes={}))
            self._facts = [gatherer.facts(outline) for outline in gatherer.outlines]
        self._chosen = dict(request.quotes)
        self._shown: Optional[int] = None
        self.district = QComboBox()
        for facts in self._facts:
            self.district.addItem(facts.outline.name or facts.outline.code)
        self.quotes = QListWidget()
        self.quotes.setWordWrap(True)
        self.quotes.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.quotes.setResizeMode(QListWidget.ResizeMode.Adjust)
        explanation = quiet(plain_label())
        explanation.setText(
            translate(
                "Enaction",
                "What is ticked is printed, masked as you see it here. Nothing ticked: the most "
                "supported of each priority.",
            )
        )
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (self.district, explanation, self.quotes, buttons):
            layout.addWidget(widget)
        open_at(self, 40, 34)
        self.district.currentIndexChanged.connect(self._show)
        self._show(0)

    def chosen(self) -> dict[int, tuple[int, ...]]:
        """The fids to quote by the fid of the district; districts without any are left out."""
        self._keep()
        return {district: fids for district, fids in self._chosen.items() if fids}

    def _show(self, place: int) -> None:
        from ..core.dossier.texts import publishable, shortened

        self._keep()
        self.quotes.clear()
        if not self._facts:
            return
        facts = self._facts[place]
        self._shown = facts.outline.fid
        ticked = self._chosen.get(facts.outline.fid)
        proposed = {voice.fid for voice in facts.quotes} if ticked is None else set(ticked)
        voices = () if facts.too_few else facts.listed
        for voice in voices:
            text = publishable(voice.body) or publishable(voice.title)
            item = QListWidgetItem(f"{voice.number} · {shortened(text, SHOWN)}")
            item.setData(Qt.ItemDataRole.UserRole, voice.fid)
            item.setCheckState(CHECKED if voice.fid in proposed else UNCHECKED)
            self.quotes.addItem(item)
        if not voices:
            item = QListWidgetItem(translate("Enaction", "Too few contributions to quote any."))
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.quotes.addItem(item)

    def _keep(self) -> None:
        """Remember what is ticked for the district that was shown."""
        if self._shown is None:
            return
        items = [self.quotes.item(row) for row in range(self.quotes.count())]
        self._chosen[self._shown] = tuple(
            item.data(Qt.ItemDataRole.UserRole)
            for item in items
            if item.checkState() == CHECKED and item.data(Qt.ItemDataRole.UserRole) is not None
        )
