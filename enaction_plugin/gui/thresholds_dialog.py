"""How many people, and how many votes, a figure of this workspace needs to be told."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ..bridge.i18n import translate
from ..core.analysis import Thresholds
from ..core.analysis.thresholds import LEAST_AUTHORS, MOST_AUTHORS, MOST_VOTES
from .metrics import ems
from .words import plain_label, quiet


class ThresholdsDialog(QDialog):
    """Two numbers, and what they are for; nothing is kept before OK."""

    def __init__(self, known: Thresholds, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("thresholdsDialog")
        self.setWindowTitle(translate("Enaction", "Thresholds of the Figures"))
        self.authors = _spin("leastAuthors", LEAST_AUTHORS, MOST_AUTHORS, known.authors)
        self.votes = _spin("leastVotes", 1, MOST_VOTES, known.votes)
        form = QFormLayout()
        form.addRow(translate("Enaction", "Votes and rates, from distinct authors"), self.authors)
        form.addRow(translate("Enaction", "Agreement, from votes"), self.votes)
        about = quiet(plain_label("thresholdsAbout"), smaller=False)
        about.setText(
            translate(
                "Enaction",
                "Below, “n too small” stands instead of the figure: here, on the maps of density "
                "and of rates, in the district counts, in dossiers and in exports. Kept in the "
                "workspace, for everyone who opens it, and printed with the figures.",
            )
        )
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok
            | QDialogButtonBox.StandardButton.Cancel
            | QDialogButtonBox.StandardButton.RestoreDefaults
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        restore = buttons.button(QDialogButtonBox.StandardButton.RestoreDefaults)
        restore.setText(translate("Enaction", "Usual Values"))
        restore.clicked.connect(self._restore)
        cancel = buttons.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setText(translate("Enaction", "Cancel"))  # Qt is not translated everywhere
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(about)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self.setMinimumWidth(ems(self, 34))

    def chosen(self) -> tuple[int, int]:
        """The least authors and the least votes."""
        return self.authors.value(), self.votes.value()

    def _restore(self) -> None:
        usual = Thresholds()
        self.authors.setValue(usual.authors)
        self.votes.setValue(usual.votes)


def _spin(name: str, least: int, most: int, value: int) -> QSpinBox:
    spin = QSpinBox()
    spin.setObjectName(name)
    spin.setRange(least, most)
    spin.setValue(value)
    return spin
