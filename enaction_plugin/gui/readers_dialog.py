"""Double reading: whose two readings are compared, and how far they agree."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QVBoxLayout,
    QWidget,
)

from ..bridge.i18n import coefficient, number, translate
from ..bridge.session import Session
from .metrics import ems
from .words import plain_label, quiet

if TYPE_CHECKING:
    from ..core.analysis.agreement import Agreement
    from ..core.workspace import Workspace


class ReadersDialog(QDialog):
    """Two names; the figures follow at once, and nothing is changed."""

    def __init__(self, session: Session, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setObjectName("readersDialog")
        self.setWindowTitle(translate("Enaction", "Double Reading"))
        self.one, self.other = QComboBox(), QComboBox()
        self.one.setObjectName("firstReader")
        self.other.setObjectName("secondReader")
        form = QFormLayout()
        form.addRow(translate("Enaction", "First reader"), self.one)
        form.addRow(translate("Enaction", "Second reader"), self.other)
        self.figures = plain_label("readersFigures")
        about = quiet(plain_label("readersAbout"), smaller=False)
        about.setText(
            translate(
                "Enaction",
                "Only contributions that both linked are compared. Kappa (Cohen) is 1 when they "
                "agree on everything, 0 when they agree no more than by chance.",
            )
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        cancel = buttons.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setText(translate("Enaction", "Cancel"))  # Qt is not translated everywhere
        self.walk = buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.walk.setObjectName("walkDifferences")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.figures)
        layout.addWidget(about)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self.setMinimumWidth(ems(self, 34))
        self._show_differences(0)
        for combo in (self.one, self.other):
            combo.currentIndexChanged.connect(lambda _: self._compare())
        session.count("readers", lambda ws: ws.readings.authors(), self._show_authors)

    def readers(self) -> frozenset[str]:
        """The two who were chosen; fewer where the same one was chosen twice."""
        chosen = (self.one.currentData(), self.other.currentData())
        return frozenset(name for name in chosen if name)

    def _show_authors(self, known: list[tuple[str, int]]) -> None:
        for combo, place in ((self.one, 0), (self.other, 1)):
            combo.blockSignals(True)
            for name, count in known:
                told = translate("Enaction", "%Ln contribution(s)", None, count)
                combo.addItem(f"{name} · {told}", name)
            combo.setCurrentIndex(min(place, len(known) - 1))
            combo.blockSignals(False)
        self._compare()

    def _compare(self) -> None:
        readers = self.readers()
        self._show_differences(0)
        if len(readers) != 2:
            self.figures.setText(
                translate("Enaction", "Two people are needed who have linked contributions.")
            )
            return
        self.figures.setText(translate("Enaction", "counting…"))
        self._session.count("kappa", lambda ws: agreement(ws, readers), self._show)

    def _show(self, found: Agreement) -> None:
        self.figures.setText(agreement_sentence(found))
        self._show_differences(len(found.disagreements))

    def _show_differences(self, many: int) -> None:
        self.walk.setText(
            translate("Enaction", "Go through %Ln difference(s)", None, many)
            if many
            else translate("Enaction", "No difference to go through")
        )
        self.walk.setEnabled(many > 0)


def agreement(workspace: Workspace, readers: frozenset[str]) -> Agreement:
    """How far two people agree in a workspace."""
    from ..core.analysis.agreement import compare, reading

    one, other = sorted(readers)
    return compare(reading(workspace, one), reading(workspace, other))


def agreement_sentence(found: Agreement) -> str:
    """ "Kappa 0.62 · 120 contributions read by both, 80 linked alike"."""
    both = translate("Enaction", "%Ln contribution(s) read by both", None, found.compared)
    if found.kappa is None:
        return translate("Enaction", "Kappa not defined · {both}, {same} linked alike").format(
            both=both, same=number(found.same)
        )
    return translate("Enaction", "Kappa {kappa} · {both}, {same} linked alike").format(
        kappa=coefficient(found.kappa), both=both, same=number(found.same)
    )
