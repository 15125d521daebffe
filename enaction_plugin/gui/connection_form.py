"""A connection to a platform: name, address, and a sign-in kept by QGIS."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsApplication
from qgis.gui import QgsAuthConfigSelect
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
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
        self.url = QLineEdit()
        self.url.setObjectName("connectionUrl")
        self.url.setPlaceholderText("https://")
        self.auth = QgsAuthConfigSelect(self)
        self.test = QPushButton(translate("Enaction", "Test Connection"))
        self.test.setObjectName("connectionTest")
        self.result = quiet(QLabel())
        self.result.setWordWrap(True)
        self.result.setMinimumHeight(ems(self, 3))
        layout = QFormLayout(self)
        layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        layout.addRow(translate("Enaction", "Name"), self.name)
        layout.addRow(translate("Enaction", "Address"), self.url)
        layout.addRow(translate("Enaction", "Sign-in"), self.auth)
        hint = quiet(
            QLabel(
                translate(
                    "Enaction",
                    "Choose “Basic authentication” and paste the token as the password: QGIS keeps "
                    "it encrypted, outside the workspace and the project.",
                )
            )
        )
        hint.setWordWrap(True)
        layout.addRow("", hint)
        row = QHBoxLayout()
        row.addWidget(self.test)
        row.addStretch(1)
        layout.addRow("", row)
        layout.addRow("", self.result)
        self.test.clicked.connect(self._test)
        for edit in (self.name, self.url):
            edit.textEdited.connect(self._edited)
        self.auth.selectedConfigIdChanged.connect(self._edited)
        self._edited()

    def show_connection(self, shown: Connection) -> None:
        """Edit another connection."""
        self.name.setText(shown.name)
        self.url.setText(shown.url)
        self.auth.setConfigId(shown.authcfg)
        self.result.clear()
        self._edited()

    def connection(self) -> Optional[Connection]:
        """The connection as it is written, or None while something is missing."""
        name, url = self.name.text().strip(), self.url.text().strip()
        if not name or not url or any(sign in name for sign in FORBIDDEN):
            return None
        return Connection(name, url, "native", self.auth.configId())

    def _edited(self, *_: Any) -> None:
        self.test.setEnabled(bool(self.url.text().strip()))
        self.changed.emit()

    def _test(self) -> None:
        url, authcfg = self.url.text().strip(), self.auth.configId()
        task = JobTask(
            translate("Enaction", "En action: connection test"),
            lambda _: _handshake(url, authcfg),
        )
        task.succeeded.connect(self._reached)
        task.failed.connect(lambda error: self.result.setText(sentence(error)))
        self.result.setText(translate("Enaction", "Asking the platform…"))
        self._runner.start(task)

    def _reached(self, handshake: Any) -> None:
        text = translate("Enaction", "Reachable, account recognised, {time}: {name}").format(
            time=moment(now()), name=handshake.name
        )
        if not handshake.writable:
            text += "\n" + translate("Enaction", "This account may only read.")
        self.result.setText(text)


def _handshake(url: str, authcfg: str) -> Any:
    from ..bridge.network import QgisTransport
    from ..core.connectors import NativePlatform

    return NativePlatform(QgisTransport(url, authcfg)).handshake()


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
