"""The demonstration's report: a short page in French, with its pictures beside it."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path

_PAGE = """<!DOCTYPE html>
<html lang="fr"><head><meta charset="utf-8"><title>Démonstration d'En action</title>
<style>
body {{ font-family: sans-serif; margin: 2em auto; max-width: 70em; }}
td, th {{ padding: .3em 1.5em .3em 0; text-align: left; }}
td:last-child {{ text-align: right; }}
img {{ max-width: 100%; border: 1px solid #b9b9b9; }}
</style></head><body>
<h1>Démonstration d'En action</h1>
<p>Les contributions de la plateforme et le plan sont <strong>fictifs</strong>.
Durée totale : {seconds:.0f} s, sans fenêtre jusqu'à la capture.</p>
<table><tr><th>Étape</th><th>Résultat</th><th>Durée</th></tr>
{rows}
</table>
<h2>La carte</h2><p><img src="carte.png" alt="Les contributions, colorées par enjeu"></p>
<h2>Dans QGIS</h2><p><img src="qgis.png" alt="QGIS avec les panneaux Contributions et Plan"></p>
<h2>Fichiers</h2><ul>
{files}
</ul></body></html>
"""


def write(folder: Path, steps: Sequence[tuple[str, str, float]], seconds: float) -> Path:
    """Write rapport.html in `folder`; return its path."""
    rows = "\n".join(
        f"<tr><td>{escape(what)}</td><td>{escape(result)}</td><td>{spent:.1f} s</td></tr>"
        for what, result, spent in steps
    )
    files = "\n".join(
        f'<li><a href="{escape(path.name)}">{escape(path.name)}</a></li>'
        for path in sorted(folder.iterdir())
        if path.is_file()
    )
    report = folder / "rapport.html"
    report.write_text(_PAGE.format(rows=rows, files=files, seconds=seconds), encoding="utf-8")
    return report
