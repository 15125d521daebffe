"""What a dock says when there is nothing to list."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ..bridge.i18n import translate
from .metrics import ems, scaled
from .words import quiet

CENTER = Qt.AlignmentFlag.AlignHCenter


class StatePage(QWidget):
    """A title, a sentence, and what one can do."""

    def __init__(self, name: str, title: str, text: str = "", parent: Optional[QWidget] = None):
        super().__init__(parent)
        self.setObjectName(name)
        self.title = QLabel(title)
        self.title.setFont(scaled(self.font(), 1.1, bold=True))
        self.text = quiet(QLabel(text), smaller=False)
        for label in (self.title, self.text):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setAlignment(CENTER)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(*(ems(self, 1.5),) * 4)
        self._layout.setSpacing(ems(self, 0.8))
        self._layout.addStretch(1)
        self._layout.addWidget(self.title)
        self._layout.addWidget(self.text)
        self._layout.addStretch(2)

    def add_button(self, text: str, flat: bool = False) -> QPushButton:
        """Add something one can do, under the others."""
        button = QPushButton(text)
        button.setFlat(flat)
        self._layout.insertWidget(self._layout.count() - 1, button)
        return button


class FirstRun(StatePage):
    """No workspace is open."""

    new_wanted = pyqtSignal()
    open_wanted = pyqtSignal()
    sample_wanted = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(
            "firstRun",
            translate("Enaction", "No workspace open"),
            translate(
                "Enaction",
                "A workspace is a single file: it holds the contributions, the action plan and "
                "your work. It opens without network.",
            ),
            parent,
        )
        new = self.add_button(translate("Enaction", "Create a Workspace…"))
        new.clicked.connect(self.new_wanted)
        existing = self.add_button(translate("Enaction", "Open an Existing Workspace…"))
        existing.clicked.connect(self.open_wanted)
        sample = self.add_button(translate("Enaction", "Try with Sample Data"), flat=True)
        sample.clicked.connect(self.sample_wanted)


class EmptyWorkspace(StatePage):
    """The workspace holds no contribution yet."""

    import_wanted = pyqtSignal()
    connect_wanted = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(
            "emptyWorkspace", translate("Enaction", "No contribution yet"), parent=parent
        )
        self.text.hide()
        add = self.add_button(translate("Enaction", "Import a File…"))
        add.clicked.connect(self.import_wanted)
        link = self.add_button(translate("Enaction", "Connect to the Platform…"))
        link.clicked.connect(self.connect_wanted)


class FileGone(StatePage):
    """The file of the workspace was moved, renamed or unplugged."""

    find_wanted = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(
            "fileGone",
            translate("Enaction", "The file of the workspace is no longer in its place"),
            parent=parent,
        )
        find = self.add_button(translate("Enaction", "Find It…"))
        find.clicked.connect(self.find_wanted)
        backup = self.add_button(translate("Enaction", "Open a Backup…"), flat=True)
        backup.clicked.connect(self.find_wanted)

    def show_path(self, path: Path) -> None:
        """Say where it was."""
        self.text.setText(
            translate(
                "Enaction",
                "It was here: {path}\nWhat you did is in that file; backups lie beside it.",
            ).format(path=path)
        )


class NoResult(StatePage):
    """The filters let nothing through; says which one to remove first."""

    remove_wanted = pyqtSignal(str)  # a part of the filter
    clear_wanted = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__("noResult", "", parent=parent)
        self._part = ""
        self.remove = self.add_button(translate("Enaction", "Remove This Filter"))
        self.remove.clicked.connect(lambda: self.remove_wanted.emit(self._part))
        clear = self.add_button(translate("Enaction", "Clear All"))
        clear.clicked.connect(self.clear_wanted)

    def show_filters(self, count: int) -> None:
        """Say how many filters are on."""
        self.title.setText(
            translate("Enaction", "No contribution matches these %Ln filter(s)", None, count)
        )
        self.advise("", "", 0)

    def advise(self, part: str, name: str, found: int) -> None:
        """Say which filter hides most."""
        self._part = part
        self.text.setVisible(bool(found))
        self.remove.setVisible(bool(found))
        if found:
            self.text.setText(
                translate("Enaction", "Without “{name}”: {found}").format(
                    name=name, found=translate("Enaction", "%Ln contribution(s)", None, found)
                )
            )
