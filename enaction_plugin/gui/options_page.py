"""The page "En action" in QGIS's own Options dialog."""

from __future__ import annotations

from collections.abc import Callable
from typing import Optional

from qgis.gui import QgsOptionsPageWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ..bridge import settings
from ..bridge.i18n import translate
from ..bridge.settings import Connection
from .connection_form import ConnectionForm
from .encoder_box import EncoderBox
from .metrics import ems, scaled


class OptionsPage(QgsOptionsPageWidget):
    """Who signs what is done here, and the connections. Nothing is kept before OK."""

    def __init__(
        self,
        parent: Optional[QWidget] = None,
        export_work: Optional[Callable[[], None]] = None,
    ) -> None:
        """`export_work` writes the waiting work of the open workspace; None: none is open."""
        super().__init__(parent)
        self.setObjectName("enactionOptions")
        self.author = QLineEdit(settings.author.get())
        self.author.setObjectName("authorEdit")
        self.author.setPlaceholderText(translate("Enaction", "Role or initials, for the history"))
        self._connections = {one.name: one for one in settings.connections()}
        self._removed: set[str] = set()
        self._current = ""
        self.list = QListWidget()
        self.list.setObjectName("connectionList")
        self.list.setMaximumHeight(ems(self, 8))
        self.form = ConnectionForm()
        self.add = QPushButton(translate("Enaction", "Add a Connection"))
        self.remove = QPushButton(translate("Enaction", "Remove"))
        self.preview = QCheckBox(translate("Enaction", "Show the preview before each exchange"))
        self.preview.setObjectName("showPreview")
        self.preview.setToolTip(
            translate(
                "Enaction", "Without it, it is still shown where an answer would be published"
            )
        )
        self.preview.setChecked(settings.show_preview.get())
        self.news = QComboBox()
        self.news.setObjectName("checkNews")
        for key, text in (
            (settings.OPENING, translate("Enaction", "on opening")),
            (settings.QUARTERLY, translate("Enaction", "on opening, then every 15 min")),
            (settings.NEVER, translate("Enaction", "never")),
        ):
            self.news.addItem(text, key)
        self.news.setCurrentIndex(max(0, self.news.findData(settings.check_news.get())))
        self.news.setToolTip(
            translate("Enaction", "Only counts what is new; nothing is sent and nothing written")
        )
        self.small = QCheckBox(translate("Enaction", "Send in small batches (slow network)"))
        self.small.setObjectName("smallBatches")
        self.small.setToolTip(
            translate("Enaction", "Slower on a good network; on a poor one less is sent twice")
        )
        self.small.setChecked(settings.small_batches.get())
        self.export_work = QPushButton(translate("Enaction", "Export My Waiting Work…"))
        self.export_work.setEnabled(export_work is not None)
        if export_work is not None:
            self.export_work.clicked.connect(lambda _=False: export_work())
        self._lay_out()
        self.list.currentTextChanged.connect(self._choose)
        self.form.changed.connect(self._keep)
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self._fill()

    def apply(self) -> None:
        """Keep everything: the user said OK."""
        settings.author.set(self.author.text().strip())
        settings.show_preview.set(self.preview.isChecked())
        settings.check_news.set(self.news.currentData())
        settings.small_batches.set(self.small.isChecked())
        for name in self._removed - set(self._connections):
            settings.remove_connection(name)
        for connection in self._connections.values():
            settings.save_connection(connection)

    def _lay_out(self) -> None:
        title = QLabel(translate("Enaction", "Platforms"))
        title.setFont(scaled(self.font(), 1.0, bold=True))
        form = QFormLayout()
        form.addRow(translate("Enaction", "Sign my work as"), self.author)
        buttons = QVBoxLayout()
        buttons.addWidget(self.add)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        known = QHBoxLayout()
        known.addWidget(self.list, 1)
        known.addLayout(buttons)
        inside = QWidget()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        layout = QVBoxLayout(inside)
        layout.addLayout(form)
        layout.addSpacing(ems(self, 1))
        layout.addWidget(title)
        layout.addLayout(known)
        layout.addWidget(self.form)
        layout.addWidget(EncoderBox())
        news = QFormLayout()
        news.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        news.addRow(translate("Enaction", "Check for news"), self.news)
        self._head(layout, translate("Enaction", "Exchange"))
        layout.addLayout(news)
        for widget in (self.preview, self.small):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
        self._head(layout, translate("Enaction", "Troubleshooting"))
        layout.addWidget(self.export_work, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)

    def _head(self, layout: QVBoxLayout, text: str) -> None:
        """The title of a group."""
        heading = QLabel(text)
        heading.setFont(scaled(self.font(), 1.0, bold=True))
        layout.addSpacing(ems(self, 1))
        layout.addWidget(heading)

    def _fill(self, current: str = "") -> None:
        self.list.blockSignals(True)
        self.list.clear()
        self.list.addItems(sorted(self._connections, key=str.casefold))
        self.list.blockSignals(False)
        found = self.list.findItems(current, Qt.MatchFlag.MatchExactly)
        if found:
            self.list.setCurrentItem(found[0])
        elif self.list.count():
            self.list.setCurrentRow(0)
        self.form.setEnabled(bool(self._connections))
        self.remove.setEnabled(bool(self._connections))

    def _choose(self, name: str) -> None:
        self._current = ""  # the form fills: nothing is edited yet
        if name in self._connections:
            self.form.show_connection(self._connections[name])
        self._current = name

    def _keep(self) -> None:
        """Follow the form; another name renames the connection."""
        edited = self.form.connection()
        if not self._current or edited is None:
            return
        if edited.name != self._current:
            if edited.name in self._connections:
                return
            del self._connections[self._current]
            self._removed.add(self._current)
            self._current = edited.name
            self.list.currentItem().setText(edited.name)
        self._connections[edited.name] = edited

    def _add(self) -> None:
        name, count = translate("Enaction", "Platform"), 1
        while name in self._connections:
            count += 1
            name = translate("Enaction", "Platform {}").format(count)
        self._connections[name] = Connection(name, "https://")
        self._fill(name)
        self.form.url.setFocus()

    def _remove(self) -> None:
        if self._current:
            self._removed.add(self._current)
            self._connections.pop(self._current, None)
            self._fill()
