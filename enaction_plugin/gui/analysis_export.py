"""What the Analysis dock shows, as files: the table, the picture, the text with its notes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox

from ..bridge.i18n import sentence, translate
from ..bridge.tables import Cell, TableNotWritten, write_table

if TYPE_CHECKING:
    from .analysis_panel import AnalysisPanel


def kinds() -> list[tuple[str, str]]:
    """What can be exported, and how the menu calls it."""
    return [
        ("table", translate("Enaction", "Table (CSV, XLSX, ODS)…")),
        ("picture", translate("Enaction", "Picture (PNG, SVG)…")),
        ("text", translate("Enaction", "Text with its reading notes…")),
        ("copy", translate("Enaction", "Copy the Table")),
    ]


def export(panel: AnalysisPanel, what: str) -> None:
    """Ask where, and write."""
    if what == "copy":
        panel.table.copy()
        return
    filters = {
        "table": "XLSX (*.xlsx);;ODS (*.ods);;CSV (*.csv)",
        "picture": "PNG (*.png);;SVG (*.svg)",
        "text": "TXT (*.txt)",
    }[what]
    name, chosen = QFileDialog.getSaveFileName(
        panel, panel.heading(), str(panel.folder / panel.heading()), filters
    )
    if not name:
        return
    path = Path(name)
    if not path.suffix:
        path = path.with_suffix("." + chosen.partition("*.")[2].rstrip(")"))
    try:
        write(panel, path)
    except TableNotWritten as error:
        QMessageBox.warning(panel, "En action", sentence(error))


def write(panel: AnalysisPanel, path: Path) -> None:
    """Write what `path`'s extension says. Raises TableNotWritten."""
    suffix = path.suffix.lower()
    if suffix in (".png", ".svg"):
        if not panel.chart.save(path, panel.notes()[1:]):
            raise TableNotWritten(path=path)
    elif suffix == ".txt":
        _write_text(panel, path)
    else:
        head, rows = grid(panel)
        write_table(path, head, rows, panel.notes())


def grid(panel: AnalysisPanel) -> tuple[list[str], list[list[Cell]]]:
    """The table as cells: numbers where they are said, words where they are not."""
    head, lines = panel.lines()
    rows: list[list[Cell]] = []
    for line in lines:
        row: list[Cell] = [line.name]
        for cell in line.cells:
            plain = any(mark.isdigit() for mark in cell.text) and cell.text[:1] != "n"
            row.append(_figure(cell.order) if plain and cell.order > -1 else cell.text)
        rows.append(row)
    return head, rows


def _figure(value: float) -> Cell:
    return int(value) if value == int(value) else round(value, 4)


def text(panel: AnalysisPanel) -> str:
    """The table and its notes as plain text, in columns."""
    head, lines = panel.lines()
    table = [head, *([line.name, *(cell.text for cell in line.cells)] for line in lines)]
    wide = [max(len(row[place]) for row in table) for place in range(len(head))]
    written = [
        "  ".join(
            part.ljust(size) if not place else part.rjust(size)
            for place, (part, size) in enumerate(zip(row, wide))
        ).rstrip()
        for row in table
    ]
    title, *notes = panel.notes()
    return "\n".join([title, "", *written, "", *notes, ""])


def _write_text(panel: AnalysisPanel, path: Path) -> None:
    try:
        path.write_text(text(panel), encoding="utf-8")
    except OSError as error:
        raise TableNotWritten(path=path) from error
