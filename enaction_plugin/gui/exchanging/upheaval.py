"""Much would be undone on the platform: what, by what, and what to do about it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ...bridge.exchange_words import CARE, Line, Section
from ...bridge.i18n import number, sentence, translate
from ...maps.looks import Looks
from ..deciding.texts import field_name, number_and_title, said
from ..metrics import ems, open_at
from .question import QuestionDialog
from .things import ThingTree

LINK = "tagging"
LISTED = 1000


class UpheavalDialog(QuestionDialog):
    """Compare, restore, or send all the same. Nothing was sent, and nothing is before that."""

    restore_wanted = pyqtSignal()
    send_wanted = pyqtSignal()

    def __init__(
        self,
        found: Any,
        undone: Sequence[Any],
        incident: Any,
        looks: Optional[Looks],
        parent: Optional[QWidget] = None,
    ) -> None:
        """`found`, `undone` and `incident` are core's Upheaval, its Undone one by one, and
        what another program did to the file, if that is known."""
        super().__init__(
            "upheavalDialog",
            translate("Enaction", "Much Would Be Undone on the Platform"),
            parent,
        )
        self._looks = looks
        self._total = found.links + found.decisions
        self.say(
            *(sentence(told) for told in (incident.sentences if incident else ())),
            translate(
                "Enaction",
                "Links and decisions that the platform has were removed or overwritten outside "
                "the plugin. Nothing was sent: the platform still has them.",
            ),
            translate(
                "Enaction",
                "Whatever you choose, a copy of the file is kept beside it first. Sent all the "
                "same, links stay in the trash and decisions in the history: they can be put back.",
            ),
        )
        self.figures.show_sections([self._section(found)])
        self.list = self._list(undone)
        self.body.insertWidget(2, self.list, 100)
        self.compare = self.offer(translate("Enaction", "Compare"), self._compare)
        self.restore = self.answer(
            translate("Enaction", "Restore ({})").format(number(self._total)),
            self.restore_wanted.emit,
        )
        self.send = self.answer(
            translate("Enaction", "Send All the Same ({})").format(number(self._total)),
            self.send_wanted.emit,
        )
        self.finish()
        open_at(self, 52, 32)

    def _section(self, found: Any) -> Section:
        lines = [
            Line(
                found.links,
                translate("Enaction", "link(s) removed, of {}", None, found.links).format(
                    number(found.links_known)
                ),
                CARE,
            ),
            Line(
                found.decisions,
                translate(
                    "Enaction", "decision(s) overwritten, of {}", None, found.decisions
                ).format(number(found.decisions_known)),
                CARE,
            ),
        ]
        title = translate("Enaction", "Would be undone · %Ln", None, self._total)
        return Section(title, [line for line in lines if line.count])

    def _list(self, undone: Sequence[Any]) -> ThingTree:
        columns = [
            translate("Enaction", "Contribution"),
            translate("Enaction", "What"),
            translate("Enaction", "On the Platform"),
            translate("Enaction", "In This File"),
        ]
        tree = ThingTree(columns, stretched=0)
        tree.setObjectName("undoneList")
        tree.setAccessibleName(translate("Enaction", "What would be undone"))
        tree.setMinimumHeight(ems(self, 14))
        tree.fill(undone, self._texts)
        if len(undone) < self._total:
            tree.setToolTip(
                translate(
                    "Enaction", "The first {shown} of %Ln are shown.", None, self._total
                ).format(shown=number(len(undone)))
            )
        tree.hide()
        return tree

    def _texts(self, one: Any) -> list[str]:
        name = number_and_title(one.number, one.title)
        if one.field == LINK:
            there = self._term(one.before)
            here = self._term(one.now) if one.now else translate("Enaction", "removed")
            return [name, translate("Enaction", "Link"), there, here]
        return [name, field_name(one.field), said(one.field, one.before), said(one.field, one.now)]

    def _term(self, code: str) -> str:
        return self._looks.name(code) if self._looks else code

    def _compare(self) -> None:
        """Show what would be undone, one by one, with room for it."""
        shown = self.list.isHidden()
        self.list.setVisible(shown)
        self.compare.setText(
            translate("Enaction", "Hide the List") if shown else translate("Enaction", "Compare")
        )
        if shown:
            before = self.size()
            open_at(self, 68, 46)
            self.resize(self.size().expandedTo(before))
