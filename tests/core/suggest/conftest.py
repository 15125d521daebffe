"""A made-up consultation whose texts have subjects, and its plan."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from enaction_plugin.core.identity import source_uuid
from enaction_plugin.core.model.contribution import Contribution
from enaction_plugin.core.model.plan import Plan, Term, TermKind
from enaction_plugin.core.workspace import Workspace

PLAN = Plan(
    (
        Term("X1", "Innovation", TermKind.AXIS),
        Term("E1", "Faciliter la mobilité", TermKind.PRIORITY, short_label="Mobilité"),
        Term("E4", "Rénovation et construction de logements", TermKind.PRIORITY),
        Term("E5", "Améliorer le cadre de vie", TermKind.PRIORITY),
        Term("G01", "Aménagements cyclables", TermKind.ACTION, "X1", ("E1",), ("piste cyclable",)),
        Term("G02", "Rénovation des cités minières", TermKind.ACTION, "X1", ("E4",), ("corons",)),
        Term("G03", "Chaîne des parcs", TermKind.ACTION, "X1", ("E5",), ("berges", "promenade")),
        Term("G04", "Lignes de bus", TermKind.ACTION, "X1", ("E1",), ("BHNS",)),
        Term("A001", "Stationnement des vélos en gare", TermKind.OPERATION, "G01"),
    ),
    name="Plan fictif",
    fictitious=True,
)
SUBJECTS = {
    "G01": (
        "Une piste cyclable entre {} et la gare, les cyclistes ont peur",
        "La bande cyclable de {} s'arrête au milieu du carrefour",
        "Aller à vélo de {} à l'université par l'ancien cavalier",
    ),
    "G02": (
        "Isoler les maisons de la cité minière de {}, il y a de l'humidité",
        "Les corons de {} ont des fenêtres qui laissent passer le froid",
        "Rénover les façades en brique des corons de {}",
    ),
    "G03": (
        "Une promenade le long des berges de {} avec des bancs",
        "Planter des arbres dans le parc de {} pour se promener",
        "Relier les étangs de {} par un sentier",
    ),
    "G04": (
        "Le bus ne passe plus après 20 heures à {}",
        "Un arrêt de BHNS devant le lycée de {}",
        "Plus de bus le dimanche entre {} et Lens",
    ),
}
PLACES = ("Avion", "Liévin", "Bully", "Harnes", "Wingles", "Sallaumines", "Méricourt", "Éleu")


def texts() -> list[tuple[str, str]]:
    """Every text with the action it speaks to; 96 of them, mixed."""
    made = [
        (form.format(place), action)
        for place in PLACES
        for action, forms in SUBJECTS.items()
        for form in forms
    ]
    return made[::2] + made[1::2]


def said(number: int, body: str, **values: object) -> Contribution:
    given: dict[str, object] = {"title": "", "body": body, "created_at": "2018-01-01", **values}
    uuid = source_uuid("demo", str(number))
    return Contribution(uuid, str(number), "demo", **given)  # type: ignore[arg-type]


@pytest.fixture
def ws(tmp_path: Path) -> Iterator[Workspace]:
    """The consultation, with fids 1 to 96 in the order of `texts`."""
    with Workspace.create(tmp_path / "avis.gpkg", plan=PLAN) as made:
        made.author = "Anne"
        made.upsert_contributions(
            [said(number, body) for number, (body, _) in enumerate(texts(), 1)]
        )
        yield made
