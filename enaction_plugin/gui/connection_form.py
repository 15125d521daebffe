"""A connection to a platform: its kind, name, address, and a sign-in kept by QGIS."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsApplication
from qgis.gui import QgsAuthConfigSelect
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..bridge.i18n import moment, sentence, translate
from ..bridge.settings import Connection, save_connection
from ..bridge.tasks import JobTask, TaskRunner
from ..core.workspace.database import now
from .metrics import ems
from .words import quiet

FORBIDDEN = "/\\"  # QGIS keeps settings in groups separated by these


class ConnectionForm(QWidget):
    """Edits one connection. It never touches the network unless asked to test."""

    changed = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._runner = TaskRunner(QgsApplication.taskManager())
        self.name = QLineEdit()
        self.name.setObjectName("connectionName")
        self.kind = QComboBox()
        self.kind.setObjectName("connectionKind")
        for connector, label in _kinds():
            self.kind.addItem(label, connector)
        self.mapping = QPlainTextEdit()
        self.mapping.setObjectName("connectionColumns")
        self.mapping.setMaximumHeight(ems(self, 5))
        self.mapping.setPlaceholderText(translate("Enaction", "Recognised by their names"))
        self.url = QLineEdit()
        self.url.setObjectName("connectionUrl")
        self.auth = QgsAuthConfigSelect(self)
        self.test = QPushButton(translate("Enaction", "Test Connection"))
        self.test.setObjectName("connectionTest")
        self.result = quiet(QLabel())
        self.result.setObjectName("connectionResult")
        self.result.setTextFormat(Qt.TextFormat.PlainText)
        self.result.setWordWrap(True)
        self.result.setMinimumHeight(ems(self, 3))
        layout = QFormLayout(self)
        layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        layout.addRow(translate("Enaction", "Name"), self.name)
        layout.addRow(translate("Enaction", "Kind of platform"), self.kind)
        layout.addRow(translate("Enaction", "Address"), self.url)
        layout.addRow(translate("Enaction", "Sign-in"), self.auth)
        self.hint = quiet(QLabel())
        self.hint.setWordWrap(True)
        layout.addRow("", self.hint)
        self._columns = QLabel(translate("Enaction", "Columns"))
        layout.addRow(self._columns, self.mapping)
        row = QHBoxLayout()
        row.addWidget(self.test)
        row.addStretch(1)
        layout.addRow("", row)
        layout.addRow("", self.result)
        self.test.clicked.connect(self._test)
        for edit in (self.name, self.url):
            edit.textEdited.connect(self._edited)
        self.auth.selectedConfigIdChanged.connect(self._edited)
        self.mapping.textChanged.connect(self._edited)
        self.kind.currentIndexChanged.connect(self._kind_chosen)
        self._kind_chosen()

    def show_connection(self, shown: Connection) -> None:
        """Edit another connection."""
        self.name.setText(shown.name)
        self.url.setText(shown.url)
        self.auth.setConfigId(shown.authcfg)
        self.mapping.setPlainText(shown.mapping)
        self.kind.setCurrentIndex(max(0, self.kind.findData(shown.connector)))
        self.result.clear()
        self._kind_chosen()

    def connection(self) -> Optional[Connection]:
        """The connection as it is written, or None while something is missing."""
        name, url = self.name.text().strip(), self.url.text().strip()
        if not name or not url or any(sign in name for sign in FORBIDDEN):
            return None
        return self._written(name, url)

    def _written(self, name: str, url: str) -> Connection:
        connector = self.kind.currentData()
        mapping = "" if connector == "native" else self.mapping.toPlainText().strip()
        return Connection(name, url, connector, self.auth.configId(), mapping)

    def _kind_chosen(self, *_: Any) -> None:
        """Say what address and what sign-in this kind of platform wants."""
        connector = self.kind.currentData()
        self.url.setPlaceholderText(_EXAMPLES[connector])
        self.hint.setText(_sign_in_hint(connector))
        for part in (self._columns, self.mapping):
            part.setVisible(connector != "native")
        self._edited()

    def _edited(self, *_: Any) -> None:
        self.test.setEnabled(bool(self.url.text().strip()))
        self.changed.emit()

    def _test(self) -> None:
        written = self._written(self.name.text().strip(), self.url.text().strip())
        task = JobTask(
            translate("Enaction", "En action: connection test"), lambda _: _greeting(written)
        )
        task.succeeded.connect(self._reached)
        task.failed.connect(lambda error: self.result.setText(sentence(error)))
        self.result.setText(translate("Enaction", "Asking the platform…"))
        self._runner.start(task)

    def _reached(self, greeting: Any) -> None:
        if hasattr(greeting, "abilities"):
            self.result.setText(_promised(greeting))
            return
        text = translate("Enaction", "Reachable, account recognised, {time}: {name}").format(
            time=moment(now()), name=greeting.name
        )
        if not greeting.writable:
            text += "\n" + translate("Enaction", "This account may only read.")
        self.result.setText(text)


_EXAMPLES = {
    "native": "https://",
    "geocontrib": "https://…/geocontrib/projet/1-concertation",
    "ogcapi": "https://…/collections/contributions",
}


def _kinds() -> list[tuple[str, str]]:
    return [
        ("native", translate("Enaction", "En action")),
        ("geocontrib", translate("Enaction", "GéoContrib")),
        ("ogcapi", translate("Enaction", "OGC API – Features (pygeoapi, QGIS Server…)")),
    ]


def _sign_in_hint(connector: str) -> str:
    if connector == "ogcapi":
        return translate(
            "Enaction",
            "The sign-in is used as QGIS keeps it, encrypted, outside the workspace and the "
            "project. Many servers of this kind need none to read.",
        )
    return translate(
        "Enaction",
        "Choose “Basic authentication” and paste the token as the password: QGIS keeps "
        "it encrypted, outside the workspace and the project.",
    )


def _promised(greeting: Any) -> str:
    """What a platform without versions can do, in words."""
    from ..core.connectors.promises import places, promises

    text = translate("Enaction", "Reachable, {time}: {name}").format(
        time=moment(now()), name=greeting.name
    )
    lines = [text, *map(sentence, promises(greeting.abilities))]
    kept = " · ".join(map(sentence, places(greeting.abilities)))
    if kept:
        lines.append(translate("Enaction", "Columns used: {}").format(kept))
    return "\n– ".join(lines)


def _greeting(written: Connection) -> Any:
    """How the platform of a connection presents itself."""
    from ..bridge.platforms import platform_of
    from ..core.model.defaults import DEFAULT_PLAN

    platform = platform_of(written)
    if hasattr(platform, "greet"):
        return platform.greet(DEFAULT_PLAN)
    return platform.handshake()


class ConnectDialog(QDialog):
    """Connect a workspace to a platform: a known connection, or a new one."""

    def __init__(self, known: list[Connection], parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("connectDialog")
        self.setWindowTitle(translate("Enaction", "Connect to the Platform"))
        self.form = ConnectionForm()
        if known:
            self.form.show_connection(known[0])
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(
            translate("Enaction", "Connect and Synchronise")
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.form.changed.connect(self._check)
        layout = QVBoxLayout(self)
        layout.addWidget(self.form, 1)
        layout.addWidget(self.buttons)
        self.resize(ems(self, 40), self.sizeHint().height())
        self._check()

    def accept(self) -> None:
        """Keep the connection, then close."""
        written = self.form.connection()
        if written is not None:
            save_connection(written)
            super().accept()

    def _check(self) -> None:
        complete = self.form.connection() is not None
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(complete)
