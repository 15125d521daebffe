"""An action plan from a file: JSON, a flat table, or an authority's spreadsheet of axes."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Optional, Union

from ..errors import QT_TRANSLATE_NOOP, Sentence, quoted
from ..model.defaults import DEFAULT_PLAN
from ..model.plan import Plan, Term, TermKind
from . import plan_tree
from .columns import words
from .errors import BadPlan, EmptyFile, MissingFile
from .files import open_file
from .profile import Profile
from .table import OpenTable, Record
from .values import fold, label, plain

COLUMNS = {
    "code": ("code", "identifiant", "id", "numero", "n", "no", "ref", "reference"),
    "label": ("label", "libelle", "intitule", "titre", "nom", "title", "name"),
    "kind": ("kind", "type", "niveau", "nature", "level"),
    "parent": ("parent", "rattachement", "rattache a", "code parent", "parent code"),
    "priorities": ("priorities", "enjeux", "enjeu", "priorites", "enjeux prioritaires", "priority"),
    "keywords": ("keywords", "mots cles", "mots clefs", "tags"),
    "description": ("description", "descriptif", "contenu", "resume"),
    "short_label": ("short label", "libelle court", "nom court", "short"),
}
_KINDS = {
    "axis": TermKind.AXIS, "axe": TermKind.AXIS, "axes": TermKind.AXIS,
    "priority": TermKind.PRIORITY, "priorite": TermKind.PRIORITY, "enjeu": TermKind.PRIORITY,
    "enjeu prioritaire": TermKind.PRIORITY,
    "action": TermKind.ACTION, "action groupee": TermKind.ACTION,
    "actions groupees": TermKind.ACTION, "fiche action": TermKind.ACTION,
    "operation": TermKind.OPERATION, "sous action": TermKind.OPERATION,
}  # fmt: skip
_LIST = re.compile(r"[;,|\n]")
_SHOWN = 3  # problems told in one sentence

Lined = tuple[int, Term]


def read_plan(path: Union[str, Path], open_table: OpenTable = None) -> Plan:
    """The plan of a file. Without axes or priorities of its own it gets the usual ones.

    Raises:
        BadPlan: codes repeat, parents are missing or go round, kinds are unknown;
            the sentence names the rows.
        EnactionError: the file cannot be read.
    """
    path = Path(path)
    if path.suffix.lower() == ".json":
        return _completed(path, *_from_json(path))
    table = open_file(path, Profile(), open_table, recognised)
    roles = _roles(table.columns)
    problems: list[Sentence] = []
    if "label" in roles:
        terms = _flat(list(table.records), roles, problems)
    elif plan_tree.levels(table.columns):
        terms = plan_tree.terms(table)
    else:
        problem = Sentence(
            QT_TRANSLATE_NOOP(
                "Enaction", "no column of labels or of axes was recognised (columns: {columns})."
            ),
            columns=", ".join(table.columns),
        )
        raise BadPlan(file=path.name, problems=problem)
    if not terms and not problems:
        raise EmptyFile(file=path.name)
    return _completed(path, terms, problems, name=path.stem)


def recognised(headers: Iterable[str]) -> int:
    """How many headers are a plan's."""
    headers = [h for h in headers if h.strip()]
    return len(_roles(headers)) + 2 * len(plan_tree.levels(headers))


def _roles(headers: Sequence[str]) -> dict[str, str]:
    """The column of each part of a term."""
    found: dict[str, str] = {}
    spoken = {words(header): header for header in reversed(headers)}
    for role, names in COLUMNS.items():
        header = next((spoken[name] for name in names if name in spoken), None)
        if header is not None:
            found[role] = header
    return found


# JSON


def _from_json(path: Path) -> tuple[list[Lined], list[Sentence], str, bool]:
    if not path.exists():
        raise MissingFile(file=str(path))
    try:
        document = json.loads(path.read_text("utf-8-sig"))
    except (ValueError, OSError, RecursionError) as error:
        problem = Sentence(
            QT_TRANSLATE_NOOP("Enaction", "it is not JSON ({detail})."), detail=quoted(error)
        )
        raise BadPlan(file=path.name, problems=problem) from error
    document = {"terms": document} if isinstance(document, list) else document
    terms = document.get("terms") if isinstance(document, dict) else None
    if not isinstance(terms, list) or not all(isinstance(t, dict) for t in terms):
        problem = Sentence(QT_TRANSLATE_NOOP("Enaction", "it has no list of “terms”."))
        raise BadPlan(file=path.name, problems=problem)
    if not terms:
        raise EmptyFile(file=path.name)
    problems: list[Sentence] = []
    records = [Record(number, term) for number, term in enumerate(terms, 1)]
    lined = _flat(records, {role: role for role in COLUMNS}, problems)
    return lined, problems, label(document.get("name")), bool(document.get("fictitious"))


# Flat tables


def _flat(
    records: Sequence[Record], roles: Mapping[str, str], problems: list[Sentence]
) -> list[Lined]:
    rows = [(r.line, {role: r.values.get(c) for role, c in roles.items()}) for r in records]
    rows = [(line, row) for line, row in rows if label(row.get("label")) or label(row.get("code"))]
    kinds = _kinds(rows, problems)
    parents = _parents(rows)
    terms: list[Lined] = []
    numbers = dict.fromkeys(TermKind, 0)
    for (line, row), kind, parent in zip(rows, kinds, parents):
        numbers[kind] += 1
        code = label(row.get("code")) or plan_tree.code(kind, numbers[kind])
        term = Term(
            code=code,
            label=label(row.get("label")) or code,
            kind=kind,
            parent=parent if kind in (TermKind.ACTION, TermKind.OPERATION) else None,
            priorities=tuple(_items(row.get("priorities"))),
            keywords=tuple(_items(row.get("keywords"))),
            description=plain(row.get("description")),
            short_label=label(row.get("short_label")),
            position=numbers[kind],
        )
        terms.append((line, term))
    return terms


def _items(value: Any) -> list[str]:
    if isinstance(value, (list, tuple)):
        return [label(item) for item in value if label(item)]
    return [part.strip() for part in _LIST.split(plain(value)) if part.strip()]


def _parents(rows: Sequence[tuple[int, Mapping[str, Any]]]) -> list[Optional[str]]:
    """The parents' codes; without such a column, "1.2" is the parent of "1.2.3"."""
    if any(label(row.get("parent")) for _, row in rows):
        return [label(row.get("parent")) or None for _, row in rows]
    codes = {label(row.get("code")) for _, row in rows}
    found: list[Optional[str]] = []
    for _, row in rows:
        parts = label(row.get("code")).split(".")[:3]  # deeper ones hang under their action
        ancestor = ".".join(parts[:-1])
        found.append(ancestor if ancestor in codes else None)
    return found


def _kinds(
    rows: Sequence[tuple[int, Mapping[str, Any]]], problems: list[Sentence]
) -> list[TermKind]:
    spoken = [words(label(row.get("kind"))) for _, row in rows]
    known = dict(_KINDS)
    if {"action groupee", "actions groupees"} & set(spoken):
        known["action"] = TermKind.OPERATION
    parents = _parents(rows)
    depths = _depths(rows, parents)
    found = []
    for (line, row), name, depth in zip(rows, spoken, depths):
        if name and name not in known:
            problem = Sentence(
                QT_TRANSLATE_NOOP(
                    "Enaction", "“{kind}” is no kind of term (axis, priority, action, operation)."
                ),
                kind=label(row.get("kind")),
            )
            problems.append(at_row(line, problem))
        found.append(known.get(name) or _by_depth(label(row.get("code")), depth))
    return found


def _by_depth(code: str, depth: int) -> TermKind:
    if re.match(r"[Ee]\d+$", code):
        return TermKind.PRIORITY
    return (TermKind.AXIS, TermKind.ACTION, TermKind.OPERATION)[min(depth, 2)]


def _depths(
    rows: Sequence[tuple[int, Mapping[str, Any]]], parents: Sequence[Optional[str]]
) -> list[int]:
    """How deep a row hangs; going round in a cycle ends too."""
    above = {label(row.get("code")): parent for (_, row), parent in zip(rows, parents)}
    depths = []
    for parent in parents:
        seen: set[str] = set()
        while parent is not None and parent not in seen:
            seen.add(parent)
            parent = above.get(parent)  # noqa: PLW2901 - climbing
        depths.append(len(seen))
    return depths


# What every plan must be


def _completed(
    path: Path,
    lined: Sequence[Lined],
    problems: list[Sentence],
    name: str = "",
    fictitious: bool = False,
) -> Plan:
    terms = [term for _, term in lined]
    for kind in (TermKind.PRIORITY, TermKind.AXIS):
        if not any(term.kind is kind for term in terms):
            terms = [*DEFAULT_PLAN.by_kind(kind), *terms]
    plan = Plan(tuple(_linked(terms)), name=name, fictitious=fictitious)
    lines: dict[str, list[int]] = {}
    for line, term in lined:
        lines.setdefault(term.code, []).append(line)
    problems = [*problems, *(_located(problem, lines) for problem in plan.problems())]
    if problems:
        raise BadPlan(file=path.name, problems=_together(problems))
    return plan


def _linked(terms: Sequence[Term]) -> Iterator[Term]:
    """Priorities named by code, by number or by label become codes."""
    names: dict[str, str] = {}
    for term in terms:
        if term.kind is TermKind.PRIORITY:
            for name in (str(term.position), f"enjeu {term.position}", term.label):
                names.setdefault(fold(name), term.code)
            if term.short_label:
                names.setdefault(fold(term.short_label), term.code)
            names[fold(term.code)] = term.code
    for term in terms:
        codes = (names.get(fold(name), name) for name in term.priorities)
        yield replace(term, priorities=tuple(dict.fromkeys(codes)))


def _located(problem: Sentence, lines: Mapping[str, list[int]]) -> Sentence:
    first = str(problem.values.get("codes", "")).split(", ")[0]
    at = lines.get(str(problem.values.get("code", first)))
    return at_row(at[-1], problem) if at else problem


def at_row(line: int, problem: Sentence) -> Sentence:
    """A problem, with the row of the file it was met in."""
    return Sentence(
        QT_TRANSLATE_NOOP("Enaction", "row {line}: {problem}"), line=line, problem=problem
    )


def _together(problems: Sequence[Sentence]) -> Sentence:
    shown = problems[:_SHOWN]
    told = Sentence(" ".join(f"{{p{i}}}" for i in range(len(shown))), **_named(shown))
    if len(problems) <= _SHOWN:
        return told
    return Sentence(
        QT_TRANSLATE_NOOP("Enaction", "{problems} And {count} more."),
        problems=told,
        count=len(problems) - _SHOWN,
    )


def _named(problems: Sequence[Sentence]) -> dict[str, Sentence]:
    return {f"p{i}": problem for i, problem in enumerate(problems)}
