"""Writes the demo data as files, like those planners receive."""

from __future__ import annotations

import csv
import json
from datetime import datetime
from pathlib import Path
from typing import Any

from ..errors import OperatorError
from .contributions import demo_contributions, demo_update
from .plan import demo_plan

HEADERS = (
    *("N°", "Titre", "Texte", "Catégorie", "Type", "Date", "Votes pour", "Votes contre"),
    *("Commentaires", "Auteur", "Commune", "Longitude", "Latitude", "Lien", "Fictif"),
)


def write_demo(folder: Path, seed: int = 1) -> list[Path]:
    """Write the files of the demo into `folder`, made when missing; their paths.

    Raises OperatorError when the folder cannot be written.
    """
    contributions = demo_contributions(seed)
    documents = {
        "contributions.geojson": contributions,
        "contributions_maj.geojson": demo_update(seed),
        "plan.json": demo_plan(),
    }
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, document in documents.items():
            write_json(folder / name, document)
        _write_csv(folder / "contributions.csv", contributions["features"])
    except OSError as error:
        raise OperatorError(f"{folder} cannot be written: {error.strerror}.") from error
    return [folder / name for name in (*documents, "contributions.csv")]


def write_json(path: Path, document: Any) -> None:
    """Readable JSON in UTF-8, with a last line end."""
    text = json.dumps(document, ensure_ascii=False, indent=1)
    path.write_text(text + "\n", encoding="utf-8")


def _write_csv(path: Path, features: list[dict[str, Any]]) -> None:
    """As a French Excel saves it: semicolons, decimal commas, UTF-8 with a mark."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(HEADERS)
        writer.writerows(_row(feature) for feature in features)


def _row(feature: dict[str, Any]) -> list[Any]:
    properties = feature["properties"]
    lon, lat = _first_position(feature["geometry"]["coordinates"])
    created = datetime.fromisoformat(properties["created_at"])
    return [
        properties["id"],
        properties["title"],
        properties["body"],
        properties["category"],
        properties["kind"],
        created.strftime("%d/%m/%Y %H:%M"),
        properties["votes_for"],
        properties["votes_against"],
        properties["comment_count"],
        properties["author"],
        properties["commune"],
        str(lon).replace(".", ","),
        str(lat).replace(".", ","),
        properties["url"],
        "oui",
    ]


def _first_position(coordinates: Any) -> tuple[float, float]:
    """The position of a point, the first one of a line or an area."""
    while isinstance(coordinates[0], list):
        coordinates = coordinates[0]
    lon, lat = coordinates
    return lon, lat
