"""The same need said many times: proposals to look at, and the needs planners made of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QInputDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ..bridge.i18n import translate
from ..bridge.session import Session
from .link_finder import LinkFinder
from .metrics import ems, open_at
from .words import close_button, plain_label, quiet

FID = Qt.ItemDataRole.UserRole
LONGEST = 300


class _Page(QWidget):
    """Groups on the left, the contributions of the current one on the right."""

    def __init__(self, session: Session, name: str, told: str) -> None:
        super().__init__()
        self._session = session
        self._groups: list[Any] = []
        self.told = quiet(plain_label())
        self.told.setText(told)
        self.groups = QListWidget()
        self.groups.setObjectName(f"{name}Groups")
        self.groups.setWordWrap(True)
        self.groups.currentItemChanged.connect(lambda *_: self._read())
        self.members = QListWidget()
        self.members.setObjectName(f"{name}Members")
        self.members.setWordWrap(True)
        both = QSplitter()
        both.addWidget(self.groups)
        both.addWidget(self.members)
        both.setSizes([ems(self, 18), ems(self, 30)])
        self.buttons = QHBoxLayout()
        layout = QVBoxLayout(self)
        layout.addWidget(self.told)
        layout.addWidget(both, 1)
        layout.addLayout(self.buttons)

    def add_button(self, text: str, slot: Any) -> QPushButton:
        """A button for the current group."""
        button = QPushButton(text)
        button.clicked.connect(lambda _=False: slot())
        self.buttons.addWidget(button)
        return button

    def show_groups(self, groups: Sequence[Any]) -> None:
        """Show groups: things with a name and fids."""
        row = self.groups.currentRow()
        self._groups = []
        self.groups.clear()
        self.members.clear()
        self._groups = list(groups)
        for group in groups:
            self.groups.addItem(_heading(group.name, len(group.fids)))
        if groups:
            self.groups.setCurrentRow(max(0, min(row, len(groups) - 1)))

    def current(self) -> Any:
        """The current group, or None."""
        row = self.groups.currentRow()
        return self._groups[row] if 0 <= row < len(self._groups) else None

    def drop_current(self) -> None:
        """Show the others only."""
        row = self.groups.currentRow()
        self.show_groups(self._groups[:row] + self._groups[row + 1 :])

    def ticked(self) -> list[int]:
        """The contributions of the current group that are ticked."""
        items = [self.members.item(row) for row in range(self.members.count())]
        return [item.data(FID) for item in items if item.checkState() == Qt.CheckState.Checked]

    def _read(self) -> None:
        group = self.current()
        self.members.clear()
        if group is not None:
            fids = list(group.fids)
            self._session.read_latest(
                "needs", lambda ws: (group, ws.teaching.texts(fids)), self._show
            )

    def _show(self, found: tuple[Any, list[Any]]) -> None:
        group, texts = found
        if group is not self.current():
            return
        self.members.clear()
        for text in texts:
            item = QListWidgetItem(text.whole[:LONGEST])
            item.setData(FID, text.fid)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            self.members.addItem(item)


class NeedsDialog(QDialog):
    """Stays open beside the docks; nothing is put together without a click."""

    def __init__(self, session: Session, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setObjectName("needsDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Enaction", "Same Need Said Many Times"))
        self.proposals = _Page(
            session, "proposal", translate("Enaction", "Looking for the same needs…")
        )
        self.name = QLineEdit()
        self.name.setAccessibleName(translate("Enaction", "Name of the need"))
        self.name.setPlaceholderText(translate("Enaction", "Name of the need"))
        self.proposals.buttons.addWidget(self.name, 1)
        self.accept_button = self.proposals.add_button(
            translate("Enaction", "Make One Need"), self._make
        )
        self.proposals.add_button(translate("Enaction", "Not the Same Need"), self._keep_apart)
        self.proposals.groups.currentItemChanged.connect(lambda *_: self._propose_name())
        self.needs = _Page(
            session,
            "need",
            translate(
                "Enaction",
                "Each contribution keeps its words, its votes and its number. Needs stay on this "
                "computer: the platform does not know them.",
            ),
        )
        for text, slot in (
            (translate("Enaction", "Rename…"), self._rename),
            (translate("Enaction", "Select"), self._select),
            (translate("Enaction", "Link to…"), self._link),
            (translate("Enaction", "Answer All…"), self._answer),
            (translate("Enaction", "Take Unticked Ones Out"), self._split),
            (translate("Enaction", "Undo the Group"), self._dissolve),
        ):
            self.needs.add_button(text, slot)
        self.tabs = QTabWidget()
        self.tabs.addTab(self.proposals, translate("Enaction", "Proposals"))
        self.tabs.addTab(self.needs, translate("Enaction", "Needs"))
        buttons = close_button()
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addWidget(self.tabs)
        layout.addWidget(buttons)
        open_at(self, 60, 36)
        session.closed.connect(self.close)
        self._refresh()
        self._look()

    # reading

    def _look(self) -> None:
        def question(workspace: Any) -> list[Any]:
            from ..core.suggest.needs import propose

            return propose(workspace)

        self._session.think("needs", question, self._proposed)

    def _proposed(self, found: list[Any]) -> None:
        self.proposals.told.setText(
            translate(
                "Enaction",
                "%Ln group(s) of contributions seem to say the same need, by their words and their "
                "place. Untick those that do not.",
                None,
                len(found),
            )
        )
        self.proposals.show_groups(found)
        self._propose_name()

    def _propose_name(self) -> None:
        group = self.proposals.current()
        self.name.setText(group.name if group is not None else "")
        self.accept_button.setEnabled(group is not None and not self._session.readonly)

    def _refresh(self, _: Any = None) -> None:
        self._session.read(lambda ws: ws.needs.all(), self._show_needs)

    def _show_needs(self, needs: list[Any]) -> None:
        self.needs.show_groups(needs)
        self.tabs.setTabText(1, translate("Enaction", "Needs ({})").format(len(needs)))

    # gestures

    def _write(self, gesture: Any) -> None:
        if not self._session.readonly:
            self._session.work(gesture, self._refresh, [])

    def _make(self) -> None:
        group, fids, name = self.proposals.current(), self.proposals.ticked(), self.name.text()
        if group is None or len(fids) < 2 or not name.strip():
            return
        self._write(lambda ws: ws.needs.create(name, fids))
        self._drop_proposal()

    def _keep_apart(self) -> None:
        group = self.proposals.current()
        if group is not None:
            self._write(lambda ws: ws.needs.keep_apart(group.fids))
            self._drop_proposal()

    def _drop_proposal(self) -> None:
        self.proposals.drop_current()
        self._propose_name()

    def _rename(self) -> None:
        need = self.needs.current()
        if need is None:
            return
        label = translate("Enaction", "Name of the need")
        name, given = QInputDialog.getText(self, self.windowTitle(), label, text=need.name)
        if given and name.strip():
            self._write(lambda ws: ws.needs.rename(need.id, name))

    def _select(self) -> None:
        need = self.needs.current()
        if need is not None:
            self._session.select(need.fids)

    def _link(self) -> None:
        need = self.needs.current()
        if need is not None and not self._session.readonly:
            finder = LinkFinder(self._session.looks, len(need.fids), self)
            finder.chosen.connect(lambda code: self._session.tag(need.fids, code))
            finder.exec()

    def _answer(self) -> None:
        need = self.needs.current()
        if need is None or self._session.readonly:
            return
        title = translate("Enaction", "Answer %Ln Contribution(s)", None, len(need.fids))
        label = translate("Enaction", "The same answer, as a draft, for each of them")
        text, given = QInputDialog.getMultiLineText(self, title, label)
        if given and text.strip():
            self._session.assess(need.fids, "answer", text.strip())

    def _split(self) -> None:
        need = self.needs.current()
        if need is not None:
            kept = set(self.needs.ticked())
            out = [fid for fid in need.fids if fid not in kept]
            self._write(lambda ws: ws.needs.split(out))

    def _dissolve(self) -> None:
        need = self.needs.current()
        if need is not None:
            self._write(lambda ws: ws.needs.dissolve(need.id))


def group_as_need(session: Session, fids: Sequence[int], parent: QWidget) -> None:
    """Ask for a name, made of the words they share, and make a need of contributions."""
    chosen = list(fids)

    def question(workspace: Any) -> str:
        from ..core.suggest.needs import name_of

        return name_of([text.whole for text in workspace.teaching.texts(chosen)])

    def ask(proposed: str) -> None:
        name, given = QInputDialog.getText(
            parent,
            translate("Enaction", "Group as One Same Need"),
            translate("Enaction", "Name of the need"),
            text=proposed,
        )
        if given and name.strip():
            session.work(lambda ws: ws.needs.create(name, chosen), lambda _: None, chosen)

    session.think("need name", question, ask)


def _heading(name: str, count: int) -> str:
    return translate("Enaction", "{name} · {count}").format(
        name=name, count=translate("Enaction", "%Ln contribution(s)", None, count)
    )
