"""The demo plan: 3 axes and 5 priorities as they are, 49 actions and 124 operations invented."""

from __future__ import annotations

from importlib.resources import files
from typing import Any

from .phrases import PACKAGE

NAME = "Plan de démonstration (fictif)"
INVENTED = "(intitulé fictif)"
AXES = ("Innovation", "Coopération", "Archipel urbain")
PRIORITIES = (
    ("Faciliter la mobilité des habitants et des entreprises", "Mobilité"),
    ("Accompagner les habitants vers l'emploi", "Emploi"),
    (
        "Rendre plus lisible les actions et mettre en valeur la culture du territoire "
        "et favoriser le vivre-ensemble",
        "Culture et vivre-ensemble",
    ),
    ("Piloter la stratégie de rénovation et de construction de logements", "Logement"),
    (
        "Améliorer le cadre de vie et faire passer le territoire du noir au vert",
        "Cadre de vie",
    ),
)
# Names of programmes known to the public; all other labels are invented.
KNOWN = (
    "Rénovation intégrée des cités minières",
    "Aménagements cyclables (dont EuroVelo 5)",
    "Chaîne des Parcs",
    "Réhabilitation thermique des bâtiments publics",
)


def demo_plan() -> dict[str, Any]:
    """The plan, in the shape `GET /plan` answers and `import` reads."""
    actions, operations = _actions()
    return {
        "name": NAME,
        "description": "Plan fictif de démonstration. Fictitious demo plan.",
        "fictitious": True,
        "terms": [
            *(_term(f"X{n}", name, "axis", n) for n, name in enumerate(AXES, 1)),
            *(
                _term(f"E{n}", label, "priority", n, short_label=short)
                for n, (label, short) in enumerate(PRIORITIES, 1)
            ),
            *actions,
            *operations,
        ],
    }


def _actions() -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """The terms of plan.txt: its lines are actions, each followed by its operations."""
    actions: list[dict[str, Any]] = []
    operations: list[dict[str, Any]] = []
    for line in (files(PACKAGE) / "plan.txt").read_text(encoding="utf-8").splitlines()[1:]:
        axis, priorities, label, keywords, *steps = (part.strip() for part in line.split(";"))
        action = _term(
            f"G{len(actions) + 1:02d}",
            label,
            "action",
            len(actions) + 1,
            parent=axis,
            priorities=priorities.split(","),
            keywords=[word.strip() for word in keywords.split(",")],
            description=_description(label),
        )
        actions.append(action)
        for step in steps:
            number = len(operations) + 1
            operations.append(
                _term(
                    f"A{number:03d}",
                    step,
                    "operation",
                    number,
                    parent=action["code"],
                    description=f"Opération de l'action {action['code']}. {INVENTED}",
                )
            )
    return actions, operations


def _description(label: str) -> str:
    if label in KNOWN:
        return "Programme connu du public ; son code, son contenu et sa place ici sont fictifs."
    return f"Action de démonstration. {INVENTED}"


def _term(code: str, label: str, kind: str, position: int, **more: Any) -> dict[str, Any]:
    return {
        "code": code,
        "label": label,
        "kind": kind,
        "parent": None,
        "priorities": [],
        "keywords": [],
        "description": "",
        "short_label": "",
        "position": position,
        **more,
    }
