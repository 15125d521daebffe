"""Action plans as French authorities fill them in: one column a level, one row an action.

« Axe (x) », « Sous-axe (x.x) », « Titre de la fiche action », « Titre de la
sous-action »: the spreadsheet of Territoires en Transitions and its relatives.
Title rows stand above the header; rows of hints stand below it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from ..model.plan import Term, TermKind
from .columns import words
from .table import Record, Table
from .values import fold, label, plain

_TITLE = r"((titre|intitule|nom|libelle) de l(a)? )?"
_LEVELS = (
    ("axis", re.compile(r"axe( x| strategique)?$")),
    ("between", re.compile(r"(sous )+axe\b( x)*$")),
    ("action", re.compile(rf"{_TITLE}(fiche action|actions? groupees?|action)$")),
    ("operation", re.compile(rf"{_TITLE}(sous actions?|operations?)$")),
)
_GROUPED = re.compile(rf"{_TITLE}actions? groupees?$")
_DESCRIPTION = re.compile(r"(descriptif|description)( de la fiche( action)?| de l action)?$")
_HINT = re.compile(
    r"champ (texte|liste|numerique|date)|si vos (sous[ -]+)*axes|texte court de|"
    r"ce champ ne sera pas|ces informations devront|sous-sous axe$"
)
_NUMBERED = re.compile(
    r"(?P<level>(?:(?:sous-)*axe|(?:fiche )?action|sous-action|op[ée]ration)\s*(?:n°)?\s*)?"
    r"(?P<number>\d+(?:\.\d+)*)(?P<mark>\s*[.:)–—-]+\s*|\s+|$)(?P<rest>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_STYLES = {
    TermKind.AXIS: "X{}",
    TermKind.PRIORITY: "E{}",
    TermKind.ACTION: "G{:02d}",
    TermKind.OPERATION: "A{:03d}",
}


def code(kind: TermKind, number: int) -> str:
    """The code a term without one gets: X1, E1, G01, A001."""
    return _STYLES[kind].format(number)


def levels(headers: Iterable[str]) -> dict[str, str]:
    """The column of each level; empty unless there are titles of actions."""
    headers = list(headers)
    found: dict[str, str] = {}
    for header in headers:
        text = words(header)
        for level, pattern in _LEVELS:
            if pattern.match(text):
                found.setdefault(level, header)
    grouped = next((h for h in headers if _GROUPED.match(words(h))), None)
    if grouped and found["action"] != grouped:
        found["operation"], found["action"] = found["action"], grouped
    elif grouped:
        rest = (h for h in headers if h != grouped and _LEVELS[2][1].match(words(h)))
        found.update(("operation", header) for header in rest)
    return found if "action" in found else {}


@dataclass
class _Tree:
    """Terms while rows are walked; parents are places in `terms`, -1 for none."""

    terms: list[tuple[int, Term]] = field(default_factory=list)
    parents: list[int] = field(default_factory=list)
    numbers: list[str] = field(default_factory=list)  # as the labels say, "" without
    known: dict[tuple[TermKind, str, int], int] = field(default_factory=dict)

    def add(
        self,
        line: int,
        kind: TermKind,
        text: str,
        parent: int = -1,
        description: str = "",
        shared: bool = False,
    ) -> int:
        """The place of a term. One that is `shared` is repeated on every row below it."""
        key = (kind, fold(text), parent)
        if not shared or key not in self.known:
            number, bare = numbered(text)
            self.known[key] = len(self.terms)
            self.terms.append((line, Term("", bare, kind, description=description)))
            self.parents.append(parent)
            self.numbers.append(number)
        return self.known[key]


def terms(table: Table) -> list[tuple[int, Term]]:
    """The axes, actions and operations of a table, each with its row."""
    columns = levels(table.columns)
    between = [c for c in table.columns if _LEVELS[1][1].match(words(c))]
    told = next((c for c in table.columns if _DESCRIPTION.match(words(c))), "")
    tree = _Tree()
    for record in table.records:
        _grow(tree, record, columns, between, told)
    return _coded(tree)


def _grow(
    tree: _Tree,
    record: Record,
    columns: Mapping[str, str],
    between: Sequence[str],
    told: str,
) -> None:
    cells = {level: _cell(record, column) for level, column in columns.items()}
    line, axis = record.line, -1
    if cells.get("axis"):
        axis = tree.add(line, TermKind.AXIS, cells["axis"], shared=True)
    if not cells["action"]:
        return
    path = " › ".join(filter(None, (_cell(record, column) for column in between)))
    description = "\n\n".join(filter(None, (path, plain(record.values.get(told)))))
    operation = cells.get("operation", "")
    if operation:
        action = tree.add(line, TermKind.ACTION, cells["action"], axis, shared=True)
        tree.add(line, TermKind.OPERATION, operation, action, description)
    else:
        tree.add(line, TermKind.ACTION, cells["action"], axis, description)


def _cell(record: Record, column: str) -> str:
    text = label(record.values.get(column))
    return "" if _HINT.match(fold(text)) else text


def numbered(text: str) -> tuple[str, str]:
    """The number a label begins with, and the label without it: « Axe 1. Santé »."""
    found = _NUMBERED.match(text.strip())
    if not found or not (found["level"] or found["mark"].strip() or "." in found["number"]):
        return "", text.strip()
    return found["number"], found["rest"].strip() or text.strip()


def _coded(tree: _Tree) -> list[tuple[int, Term]]:
    """Codes from the numbers in the labels where a whole level has distinct ones; else in order."""
    codes = [""] * len(tree.terms)
    positions = [0] * len(tree.terms)
    for kind in TermKind:
        places = [i for i, (_, term) in enumerate(tree.terms) if term.kind is kind]
        numbers = [tree.numbers[i] for i in places]
        given = all(n.isdigit() for n in numbers) and len(set(numbers)) == len(numbers)
        for position, place in enumerate(places, 1):
            positions[place] = position
            codes[place] = code(kind, int(tree.numbers[place]) if given else position)
    found = []
    for place, (line, term) in enumerate(tree.terms):
        above = tree.parents[place]
        parent = codes[above] if above >= 0 else None
        found.append(
            (line, replace(term, code=codes[place], parent=parent, position=positions[place]))
        )
    return found
