"""Count the gestures of linking one contribution, in our docks and in QGIS's attribute table.

Prints the table of docs/gestes.md. Gestures are those of the shortest way known to us in
each; seconds are an estimate by the Keystroke-Level Model (Card, Moran and Newell, "The
keystroke-level model for user performance time with interactive systems", 1980): nobody
was timed. Reading the contribution, which is the same on both sides, is left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

SECONDS = {"K": 0.28, "P": 1.10, "B": 0.10, "H": 0.40, "M": 1.35}
"""A key; pointing; a press or release of the button; hand to the other device; making up
one's mind. K is that of an average non-secretary typist."""

CLICK = "PBB"
CODE = "KKK"  # three letters of a code or label


class Way(NamedTuple):
    """One way to do a task: `steps` for one contribution, after what `before` sets up once."""

    task: str
    tool: str
    steps: tuple[str, ...]

    @property
    def gestures(self) -> int:
        """Keys and clicks: a click is one gesture, a drag one."""
        return sum(step.count("K") + step.count("BB") + step.count("BPB") for step in self.steps)

    @property
    def seconds(self) -> float:
        """The estimate."""
        return sum(SECONDS[operator] for step in self.steps for operator in step)


WAYS = (
    Way("un enjeu", "En action, touches", ("M", "K", "K")),  # digit, arrow
    Way("un enjeu", "En action, souris", ("M", CLICK, CLICK)),  # row, box of the plan
    Way(
        "un enjeu",
        "table attributaire, sous-formulaire",
        # row in form view, tab of the links, add, open the list, choose, OK
        ("M", CLICK, CLICK, CLICK, CLICK, CLICK, CLICK),
    ),
    Way("une action", "En action, glisser", ("M", "PBPB")),
    Way("une action", "En action, Ctrl+L", ("M", "KK", CODE, "K", "K")),  # then arrow
    Way(
        "une action",
        "table attributaire, sous-formulaire",
        ("M", CLICK, CLICK, CLICK, CLICK, "H", CODE, "K", "H", CLICK),
    ),
    Way("un enjeu pour 100 contributions", "En action", ("M", CLICK, CLICK, "K")),
    Way(
        "un enjeu pour 100 contributions",
        "table attributaire",
        # a link is a row of another table: the sub-form is filled a hundred times
        ("M", CLICK, CLICK, CLICK, CLICK, CLICK, CLICK) * 100,
    ),
    Way(
        "un enjeu pour 100 contributions",
        "calculatrice de champ, une seule colonne",
        # selection, edit, field, value, update, save: one value a contribution, no link
        ("M", CLICK, CLICK, CLICK, CLICK, "H", "KKKK", "H", CLICK, CLICK),
    ),
)


def lines() -> Iterator[str]:
    """The table, in Markdown."""
    yield "| Tâche | Outil | Gestes | Secondes (modèle) |"
    yield "|---|---|---|---|"
    for way in WAYS:
        seconds = f"{way.seconds:.1f}".replace(".", ",")
        yield f"| {way.task} | {way.tool} | {way.gestures} | {seconds} |"


if __name__ == "__main__":
    print("\n".join(lines()))
