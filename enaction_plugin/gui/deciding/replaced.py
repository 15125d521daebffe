"""For information: values of mine that others replaced without a question, folded."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from ...bridge.i18n import translate
from ...bridge.session import Session
from ...core.sync.questions import Replaced
from ..words import plain_label
from .texts import field_name, number_and_title, said


class ReplacedFold(QWidget):
    """Each can be put back with one button, which is a decision like any other."""

    def __init__(self, session: Session, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._session = session
        self._replaced: Sequence[Replaced] = ()
        self.fold = QToolButton()
        self.fold.setObjectName("replacedFold")
        self.fold.setCheckable(True)
        self.fold.setAutoRaise(True)
        self.fold.setArrowType(Qt.ArrowType.RightArrow)
        self.fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.fold.toggled.connect(self._unfold)
        self._lines = QVBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addLayout(self._lines)

    def show_replaced(self, replaced: Sequence[Replaced]) -> None:
        """Show these, folded."""
        self._replaced = replaced
        self.setVisible(bool(replaced))
        self.fold.setChecked(False)
        self._unfold(unfolded=False)
        self.fold.setText(
            translate(
                "Enaction",
                "For information: %Ln value(s) replaced, can be put back",
                None,
                len(replaced),
            )
        )

    def _unfold(self, unfolded: bool) -> None:
        self.fold.setArrowType(Qt.ArrowType.DownArrow if unfolded else Qt.ArrowType.RightArrow)
        while self._lines.count():
            self._lines.takeAt(0).widget().deleteLater()
        for one in self._replaced if unfolded else ():
            self._lines.addWidget(self._line(one))

    def _line(self, one: Replaced) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        text = plain_label()
        text.setText(
            translate("Enaction", "{name} · {field}: {before} became {after} ({who})").format(
                name=number_and_title(one.number, one.title),
                field=field_name(one.field),
                before=said(one.field, one.before),
                after=said(one.field, one.after),
                who=one.by,
            )
        )
        back = QPushButton(translate("Enaction", "Swap the Two"))
        back.setAutoDefault(False)
        back.clicked.connect(lambda: self._session.assess([one.fid], one.field, one.before))
        line.addWidget(text, 1)
        line.addWidget(back)
        return row
