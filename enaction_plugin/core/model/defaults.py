"""The plan every workspace starts from: the 3 axes and 5 priorities, verbatim."""

from __future__ import annotations

from .plan import Plan, Term, TermKind

_AXES = ("Innovation", "Coopération", "Archipel urbain")
_PRIORITIES = (
    ("Mobilité", "Faciliter la mobilité des habitants et des entreprises"),
    ("Emploi", "Accompagner les habitants vers l'emploi"),
    (
        "Culture et vivre-ensemble",
        "Rendre plus lisible les actions et mettre en valeur la culture du territoire "
        "et favoriser le vivre-ensemble",
    ),
    ("Logement", "Piloter la stratégie de rénovation et de construction de logements"),
    (
        "Cadre de vie",
        "Améliorer le cadre de vie et faire passer le territoire du noir au vert",
    ),
)

DEFAULT_PLAN = Plan(
    terms=(
        *(
            Term(f"X{number}", label, TermKind.AXIS, position=number)
            for number, label in enumerate(_AXES, 1)
        ),
        *(
            Term(f"E{number}", label, TermKind.PRIORITY, short_label=short, position=number)
            for number, (short, label) in enumerate(_PRIORITIES, 1)
        ),
    ),
    name="En action",
)
