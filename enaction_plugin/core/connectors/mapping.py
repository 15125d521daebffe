"""Which column of a platform says what: a document of the connection, or a guess by names.

The document is JSON. Every part may be left out; what is left out is guessed from the
names of the columns that nothing else uses:

    {"title": "titre", "body": "description", "votes_for": "pour", …,
     "external_id": "ref",
     "status": {"column": "suivi", "values": {"study": "à l'étude"}},
     "answer": {"column": "reponse"},
     "terms": [{"column": "enjeux", "kinds": ["priority"], "values": {"E1": "P1"}}],
     "comments": {"collection": "commentaires", "contribution": "id_contribution",
                  "body": "texte", "author": "auteur", "created_at": "date"}}

`"title": ""` says that the platform has no such column.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Optional

from ..errors import QT_TRANSLATE_NOOP, EnactionError, Sentence, quoted
from ..model.assessment import FIELDS
from .vocabulary import StatusWords, TermColumn, fold

CITIZENS: dict[str, tuple[str, ...]] = {
    "title": ("title", "titre", "intitule", "objet", "sujet", "nom", "name", "libelle"),
    "body": ("body", "description", "contenu", "texte", "message", "contribution", "text"),
    "category": ("category", "categorie", "theme", "thematique", "rubrique", "topic"),
    "kind": ("kind", "nature", "pictogramme"),
    "created_at": ("created at", "created on", "date creation", "cree le", "date depot", "date"),
    "updated_at": ("updated at", "updated on", "modified", "date modification", "modifie le"),
    "votes_for": ("votes for", "votes pour", "pour", "likes", "soutiens", "supports", "for"),
    "votes_against": ("votes against", "votes contre", "contre", "dislikes", "against"),
    "score_mean": ("score mean", "score moyen", "note moyenne"),
    "score_count": ("score count", "nb notes", "nombre de notes"),
    "comment_count": ("comment count", "nb commentaires", "nombre de commentaires"),
    "author": ("author", "auteur", "pseudo", "contributeur", "display creator"),
    "url": ("url", "lien", "link"),
    "moderation": ("moderation",),
}
EXTERNAL_ID = ("ext id", "external id", "ref externe", "id externe", "uuid", "reference externe")
ASSESSMENT: dict[str, tuple[str, ...]] = {
    "status": ("statut instruction", "instruction", "suivi", "statut", "status", "etat"),
    "answer": ("answer", "reponse", "reponse officielle", "response"),
    "assignee": ("assignee", "referent", "pilote", "affecte a"),
    "answer_ready": ("answer ready", "reponse prete"),
}
TERMS: tuple[tuple[frozenset[str], tuple[str, ...]], ...] = (
    (frozenset(), ("tags", "etiquettes", "termes", "terms", "plan d actions")),
    (
        frozenset({"priority"}),
        ("priorites", "priorities", "enjeux", "priorite", "priority", "enjeu"),
    ),
    (
        frozenset({"action", "operation"}),
        ("actions", "action", "action ref", "ref action", "actions du plan"),
    ),
    (frozenset({"axis"}), ("axes", "axe", "axis")),
)
COMMENTS: dict[str, tuple[str, ...]] = {
    "contribution": ("contribution id", "id contribution", "contribution", "parent id"),
    "body": ("body", "texte", "text", "comment", "commentaire", "contenu", "message"),
    "author": ("author", "auteur", "display author", "pseudo"),
    "created_at": ("created at", "created on", "date"),
}
COMMENT_COLLECTIONS = ("comments", "commentaires")


class BadMapping(EnactionError):
    template = QT_TRANSLATE_NOOP(
        "Enaction",
        "The description of the platform's columns cannot be used: {problem}. Nothing was "
        "exchanged: correct it in the connection's settings, or empty it to let the columns be "
        "recognised by their names.",
    )


@dataclass(frozen=True)
class Column:
    """A column as the platform describes it; `options` are the only values it may have."""

    name: str
    label: str = ""
    text: bool = True  # whether any text can be written
    listed: bool = False  # its value is a list
    options: Optional[tuple[str, ...]] = None
    limit: Optional[int] = None  # characters


@dataclass(frozen=True)
class CommentColumns:
    """Where comments are: another collection, and its columns."""

    collection: str
    contribution: str
    body: str
    author: str = ""
    created_at: str = ""


@dataclass(frozen=True)
class Columns:
    """What each column is for."""

    citizens: Mapping[str, str] = field(default_factory=dict)
    fields: Mapping[str, Column] = field(default_factory=dict)
    status: StatusWords = field(default_factory=StatusWords)
    terms: tuple[TermColumn, ...] = ()
    external_id: str = ""
    known: Mapping[str, Column] = field(default_factory=dict)  # every column, by name

    def allows(self, column: str, value: Any) -> bool:
        """Whether a column takes a value, as far as it is described."""
        described = self.known.get(column)
        if described is None:
            return True
        fits = described.limit is None or len(str(value)) <= described.limit
        return fits and (described.options is None or str(value) in described.options)

    def places(self) -> dict[str, list[str]]:
        """The columns planners' work is written to: "terms" and the assessment fields."""
        kept = {name: [column.name] for name, column in self.fields.items()}
        return {"terms": [column.column for column in self.terms], **kept}


def parse(text: str) -> dict[str, Any]:
    """The document of a connection; empty when there is none. Raises BadMapping."""
    if not text.strip():
        return {}
    try:
        document = json.loads(text)
    except ValueError as error:
        raise BadMapping(problem=quoted(error)) from error
    if not isinstance(document, dict):
        raise BadMapping(problem=Sentence(QT_TRANSLATE_NOOP("Enaction", "it is no JSON object")))
    return document


def columns(document: Mapping[str, Any], known: Sequence[Column]) -> Columns:
    """What the document says, and a guess for the rest. Raises BadMapping."""
    by_name = {column.name: column for column in known}
    taken: set[str] = set()
    fields = _fields(document, by_name, taken)
    terms = _terms(document, by_name, taken)
    external = _one(document, "external_id", EXTERNAL_ID, by_name, taken)
    citizens = {}
    for name, synonyms in CITIZENS.items():
        found = _one(document, name, synonyms, by_name, taken)
        if found:
            citizens[name] = found
    status = fields.get("status")
    words = _part(document, "status").get("values", {})
    options = status.options if status else None
    return Columns(citizens, fields, StatusWords(words, options), terms, external, by_name)


def comment_columns(
    document: Mapping[str, Any], collection: str, known: Sequence[Column]
) -> Optional[CommentColumns]:
    """Which columns of `collection` hold comments; None when they cannot be told."""
    described = document.get("comments", {})
    by_name = {column.name: column for column in known}
    taken: set[str] = set()
    found = {
        name: _one(described, name, synonyms, by_name, taken) for name, synonyms in COMMENTS.items()
    }
    if not found["contribution"] or not found["body"]:
        return None
    return CommentColumns(collection, **found)


def _fields(
    document: Mapping[str, Any], by_name: Mapping[str, Column], taken: set[str]
) -> dict[str, Column]:
    found = {}
    for name in FIELDS:
        synonyms = ASSESSMENT[name]
        if name in document:
            column = _named(_part(document, name).get("column", ""), by_name, taken)
        else:
            column = _guess(synonyms, [c for c in by_name.values() if c.text], taken)
        if column:
            found[name] = by_name[column]
    return found


def _terms(
    document: Mapping[str, Any], by_name: Mapping[str, Column], taken: set[str]
) -> tuple[TermColumn, ...]:
    described = document.get("terms")
    if described is not None:
        if not isinstance(described, list):
            raise BadMapping(problem=_missing("terms"))
        return tuple(_described_terms(part, by_name, taken) for part in described)
    found = []
    writable = [column for column in by_name.values() if column.text or column.listed]
    for kinds, synonyms in TERMS:
        name = _guess(synonyms, writable, taken)
        if name:
            found.append(_term_column(by_name[name], kinds, {}))
        if name and not kinds:  # a column for all kinds of terms: no other is needed
            break
    return tuple(found)


def _described_terms(part: Any, by_name: Mapping[str, Column], taken: set[str]) -> TermColumn:
    if not isinstance(part, dict):
        raise BadMapping(problem=_missing("terms"))
    name = _named(part.get("column", ""), by_name, taken)
    if not name:
        raise BadMapping(problem=_missing("terms"))
    return _term_column(
        by_name[name],
        frozenset(part.get("kinds", ())),
        part.get("values", {}),
        part.get("separator", ";"),
    )


def _term_column(
    column: Column, kinds: frozenset[str], values: Mapping[str, str], separator: str = ";"
) -> TermColumn:
    return TermColumn(
        column.name,
        kinds,
        many=column.listed or column.options is None,
        listed=column.listed,
        separator=separator,
        values=values,
        options=column.options,
        limit=column.limit,
    )


def _one(
    document: Mapping[str, Any],
    name: str,
    synonyms: Sequence[str],
    by_name: Mapping[str, Column],
    taken: set[str],
) -> str:
    if name in document:
        return _named(document[name], by_name, taken)
    return _guess(synonyms, by_name.values(), taken)


def _named(column: Any, by_name: Mapping[str, Column], taken: set[str]) -> str:
    if column and column not in by_name:
        raise BadMapping(problem=_missing(str(column)))
    taken.add(str(column))
    return str(column or "")


def _guess(synonyms: Sequence[str], known: Iterable[Column], taken: set[str]) -> str:
    """The free column with the surest of these names, or that is labelled so."""
    names = {fold(column.name): column.name for column in known if column.name not in taken}
    labels = {fold(column.label): column.name for column in known if column.name not in taken}
    for synonym in synonyms:
        found = names.get(synonym) or labels.get(synonym)
        if found:
            taken.add(found)
            return found
    return ""


def _part(document: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    part = document.get(name, {})
    return part if isinstance(part, dict) else {"column": part}


def _missing(name: str) -> Sentence:
    return Sentence(QT_TRANSLATE_NOOP("Enaction", "the platform has no column “{name}”"), name=name)
