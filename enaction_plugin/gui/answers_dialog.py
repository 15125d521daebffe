"""“Answers to Residents…”: a sheet for each action into a folder."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QFileDialog, QProgressDialog, QWidget

from ..bridge import settings
from ..bridge.i18n import translate
from ..bridge.notifier import Notifier
from ..core.errors import Cancelled, EnactionError


class _Bar(QProgressDialog):
    """The progress of the job, and its Stop."""

    def report(self, fraction: float) -> None:
        self.setValue(int(1000 * fraction))

    def check(self) -> None:
        if self.wasCanceled():
            raise Cancelled


def write_answers(workspace: Path, parent: QWidget, notifier: Notifier) -> None:
    """Ask for the folder, write, tell."""
    from ..core.workspace import Workspace
    from ..maps.dossier.answer_sheets import print_answer_sheets

    folder = QFileDialog.getExistingDirectory(
        parent, translate("Enaction", "Folder"), settings.last_folder.get()
    )
    if not folder:
        return
    settings.last_folder.set(folder)
    bar = _Bar(
        translate("Enaction", "Answers to residents"),
        translate("Enaction", "Stop"),
        0,
        1000,
        parent,
    )
    bar.setWindowModality(Qt.WindowModality.WindowModal)
    try:
        with Workspace.open(workspace, readonly=True) as opened:
            printed = print_answer_sheets(opened, Path(folder), (), bar, QApplication.processEvents)
    except Cancelled:
        stopped = translate("Enaction", "Stopped. Finished sheets are kept: {}.").format(folder)
        notifier.info(stopped)
    except EnactionError as error:
        notifier.error(error)
    else:
        pages = translate("Enaction", "%Ln page(s) printed", None, printed.pages)
        told = translate("Enaction", "{pages} in {folder}").format(pages=pages, folder=folder)
        notifier.success(told)
    finally:
        bar.deleteLater()
