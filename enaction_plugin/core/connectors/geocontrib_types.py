"""Types of features of a GéoContrib project, and what their custom fields are for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Optional

from ..model.plan import Plan
from .mapping import Column, Columns, columns
from .reading import Reading, text_of
from .vocabulary import Terms

BUILT_IN = (
    *("title", "description", "status", "created_on", "updated_on", "deletion_on"),
    *("feature_type", "project", "display_creator", "display_last_editor", "creator"),
    "assigned_member",
)
_FIXED = (
    Column("title", limit=128),
    Column("description"),
    Column("created_on", text=False),
    Column("updated_on", text=False),
    Column("display_creator", text=False),
    Column("status", text=False),  # draft, pending, published, archived: of the platform itself
)
_TEXT = ("char", "text", "list")
_SHAPES = {
    "Point": "point",
    "LineString": "linestring",
    "Polygon": "polygon",
    "MultiPoint": "multipoint",
    "MultiLineString": "multilinestring",
    "MultiPolygon": "multipolygon",
}


def geometry_kind(geometry: Any) -> str:
    """The platform's word for the kind of a geometry; empty when there is none."""
    kind = geometry.get("type") if isinstance(geometry, dict) else None
    return _SHAPES.get(str(kind), "")


class TypeColumns:
    """What each column is for, said or guessed once for all types of a project."""

    def __init__(self, document: Mapping[str, Any], types: Sequence[Mapping[str, Any]]) -> None:
        self._document = {"moderation": "status", "url": "", **document}
        self._all = {column.name for one in types for column in custom_columns(one)}

    def of(self, feature_type: Mapping[str, Any]) -> Columns:
        """Raises BadMapping when the document names a column that no type has."""
        known = [*_FIXED, *custom_columns(feature_type)]
        elsewhere = self._all - {column.name for column in known}
        return columns(_without(self._document, elsewhere), known)


def custom_columns(feature_type: Mapping[str, Any]) -> list[Column]:
    """The custom fields of a type; one named like a built-in property cannot be told from it."""
    return [
        _column(one)
        for one in feature_type.get("customfield_set") or ()
        if isinstance(one, dict) and one.get("name") and one["name"] not in BUILT_IN
    ]


def _column(described: Mapping[str, Any]) -> Column:
    kind = described.get("field_type")
    options = described.get("options")
    closed = kind in ("list", "multi_choices_list") and isinstance(options, list)
    return Column(
        str(described["name"]),
        text_of(described.get("label")),
        text=kind in _TEXT,
        listed=kind == "multi_choices_list",
        options=tuple(text_of(one) for one in options) if closed and options else None,
    )


def _without(document: Mapping[str, Any], elsewhere: set[str]) -> dict[str, Any]:
    """The document less what it says of columns that only other types have."""
    kept: dict[str, Any] = {}
    for name, part in document.items():
        if name == "terms" and isinstance(part, list):
            kept[name] = [one for one in part if _column_of(one) not in elsewhere]
        else:
            kept[name] = "" if _column_of(part) in elsewhere else part
    return kept


def _column_of(part: Any) -> Any:
    return part.get("column") if isinstance(part, dict) else part if isinstance(part, str) else ""


@dataclass(frozen=True)
class FeatureType:
    """A type of feature: its slug, shape, custom fields, and what they are for."""

    slug: str
    shape: str
    custom: tuple[str, ...]
    columns: Columns
    terms: Terms
    reading: Reading

    @classmethod
    def described(
        cls,
        document: Mapping[str, Any],
        known: TypeColumns,
        plan: Plan,
        source: str,
        identity: str,
    ) -> FeatureType:
        which = known.of(document)
        return cls(
            slug=str(document["slug"]),
            shape=text_of(document.get("geom_type")),
            custom=tuple(column.name for column in custom_columns(document)),
            columns=which,
            terms=Terms(plan, which.terms),
            reading=Reading(source, identity, which),
        )

    def takes(self, shape: str) -> Optional[bool]:
        """Whether features of this type are drawn so."""
        return bool(shape) and self.shape == shape

    def custom_names(self, values: Mapping[str, Any]) -> list[str]:
        """Every custom field of a feature: those of its type, and others it still shows."""
        return list(dict.fromkeys([*self.custom, *(n for n in values if n not in BUILT_IN)]))
