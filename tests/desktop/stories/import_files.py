"""A planner imports three real files in French: Excel text, a workbook, a map of folders."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.utils import iface

from enaction_plugin.gui.import_wizard import (
    FILE,
    MAPPING,
    PERSONAL,
    PREVIEW,
    ImportWizard,
)


def play(
    stage: Any, workspace: str, files: list[str], pictures: str, communes: str = ""
) -> dict[str, Any]:
    """Walk through the pages for each file, and import it; what each import told."""
    stage.open(workspace)
    told = {}
    for number, file in enumerate(files, 1):
        wizard = ImportWizard(Path(workspace), stage.window, iface.mapCanvas().layers())
        wizard.setModal(False)
        wizard.show()
        wizard.choose(Path(file))
        _looked(stage, wizard)
        wizard.state.set_source(f"Source {number}")
        _looked(stage, wizard)
        for page, name in (
            (FILE, "fichier"),
            (MAPPING, "correspondance"),
            (PREVIEW, "apercu"),
            (PERSONAL, "personnel"),
        ):
            wizard.go(page)
            stage.settle(700)
            stage.pause(600)
            stage.shot(f"{pictures}/{number}_{page + 1}_{name}.png")
        wizard.next.click()
        stage.wait(lambda wizard=wizard: wizard.result_of_import is not None, 60, "imported")
        stage.settle(400)
        stage.shot(f"{pictures}/{number}_5_resultat.png")
        result = wizard.result_of_import
        told[Path(file).name] = {
            "said": wizard.result.outcome.text(),
            "rows": result.rows,
            "added": result.added,
            "lost": result.lost,
            "steps": wizard.steps.text(),
        }
        wizard.accept()
        wizard.deleteLater()
        stage.pause(200)
    return told


def _looked(stage: Any, wizard: Any) -> None:
    stage.wait(
        lambda: wizard.state.seen is not None and not wizard.state.working, 60, "file looked at"
    )
