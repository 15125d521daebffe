"""Runs the algorithms: in this process for speed, or through `qgis_process` as people do."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
)

from enaction_plugin.core.workspace import Workspace
from scripts import package

TITLES = ("Une piste cyclable", "Des arbres", "Un marché", "Un banc", "Une crèche", "Du calme")


@dataclass(frozen=True)
class Outcome:
    """How a run ended: its outputs, whether it succeeded, all it said."""

    results: Mapping[str, Any]
    ok: bool
    said: str

    def __getitem__(self, name: str) -> Any:
        assert self.ok, self.said
        return self.results[name]


def run(algorithm: QgsProcessingAlgorithm, **parameters: Any) -> Outcome:
    """One run as Processing makes it: checked parameters, an instance of its own."""
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    feedback = QgsProcessingFeedback()
    given = {
        name: str(value) if isinstance(value, Path) else value for name, value in parameters.items()
    }
    instance = algorithm.create()
    acceptable, why = instance.checkParameterValues(given, context)
    if not acceptable:
        return Outcome({}, False, why)
    results, ok = instance.run(given, context, feedback)
    return Outcome(results, ok, feedback.textLog())


class QgisProcess:
    """`qgis_process` with the staged package, in a configuration of its own."""

    def __init__(self, folder: Path) -> None:
        plugins = folder / "plugins"
        package.stage(plugins)
        (folder / "run").mkdir(mode=0o700)
        self._environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "XDG_RUNTIME_DIR": str(folder / "run"),
            "QGIS_CUSTOM_CONFIG_PATH": str(folder / "config"),
            "QGIS_PLUGINPATH": str(plugins),
            "LC_ALL": "C.UTF-8",
            "LANGUAGE": "en",
        }
        assert self.call("plugins", "enable", package.PLUGIN).returncode == 0

    def run(self, algorithm: str, **parameters: Any) -> subprocess.CompletedProcess[str]:
        """One algorithm in a process of its own."""
        values = [f"{name}={value}" for name, value in parameters.items()]
        return self.call("--json", "run", f"enaction:{algorithm}", "--", *values)

    def results(self, algorithm: str, **parameters: Any) -> Mapping[str, Any]:
        """The outputs of a run that must succeed."""
        done = self.run(algorithm, **parameters)
        assert done.returncode == 0, done.stderr
        found: Mapping[str, Any] = json.loads(done.stdout)["results"]
        return found

    def call(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """`qgis_process` with these arguments; what it said."""
        return subprocess.run(
            ["qgis_process.bin", *arguments],
            env=self._environment,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )


def contributions_csv(folder: Path, name: str = "contributions.csv") -> Path:
    """A small file of contributions as a French office writes it."""
    lines = ["Numéro;Titre;Description;Catégorie;Pour;Contre;Longitude;Latitude;Auteur"]
    for number, title in enumerate(TITLES, 1):
        body = "Écrire à marie.dupont@exemple.fr ou au 06 12 34 56 78" if number == 2 else title
        place = f"2,8{number};50,4{number}"
        lines.append(
            f"{number};{title};{body};Cadre de vie;{10 * number};{number};{place};Compte {number}"
        )
    path = folder / name
    path.write_text("\n".join(lines) + "\n", encoding="utf-8-sig")
    return path


def rows(path: Path) -> dict[str, Any]:
    """The rows of a workspace's list by their number."""
    with Workspace.open(path, readonly=True) as workspace:
        fids = workspace.contributions.ids()
        return {row.number: row for row in workspace.contributions.rows(fids)}
