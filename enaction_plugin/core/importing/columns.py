"""Which column says what: recognised by name, in French and in English."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple, Optional

from .values import fold

# Names a column of each role has, the surest first, folded and split into words.
NAMES: dict[str, tuple[str, ...]] = {
    "uuid": ("uuid", "guid", "global id", "globalid"),
    "id": (
        "id", "identifiant", "id contribution", "id proposition", "id projet", "id idee",
        "identifier", "reference", "ref", "numero", "no", "n", "num", "number", "object id",
        "objectid",
        "instance id", "key", "index", "fid", "ogc fid", "gid",
    ),
    "title": (
        "title", "titre", "intitule", "libelle", "objet", "sujet", "nom du projet", "nom projet",
        "subject", "headline", "nom", "name", "label",
    ),
    "body": (
        "body", "description", "contenu", "texte", "contribution", "votre contribution",
        "votre idee", "idee", "message", "commentaire", "content", "text", "descriptif", "detail",
        "details", "proposition", "votre proposition", "avis", "votre avis", "expression",
        "observation", "observations", "remarque", "idea", "resume", "summary", "desc", "cmt",
    ),
    "category": (
        "category", "categorie", "category name", "categorie nom", "taxonomies", "thematique",
        "theme", "themes", "thematiques", "rubrique", "topic", "domaine", "couche", "calque",
        "layer", "folder", "dossier",
    ),
    "kind": ("kind", "nature", "type de contribution", "contribution kind", "pictogramme"),
    "created_at": (
        "created at", "created", "published at", "date de creation", "date creation",
        "date de depot", "date depot", "date de publication", "date publication", "cree le",
        "publie le", "depose le", "submission time", "submitted at", "submission date",
        "date de contribution", "date", "horodateur", "timestamp", "creation date",
        "publication date", "start", "begin", "submission", "time",
    ),
    "updated_at": (
        "updated at", "updated", "date de modification", "date modification", "modifie le",
        "mis a jour le", "date de mise a jour", "derniere mise a jour", "modified", "last modified",
        "last edited date",
    ),
    "votes_for": (
        "votes for", "votes pour", "pour", "nb pour", "nombre de pour", "vote pour", "likes",
        "supports", "soutiens", "nb soutiens", "j aime", "d accord", "agree", "upvotes", "for",
        "votes count", "nb votes", "nombre de votes", "votes", "vote", "voix",
        "votes plus", "vote plus", "nb plus", "plus", "votes favorables", "favorables",
        "avis favorables", "nb favorables", "vote favorable",
    ),
    "votes_against": (
        "votes against", "votes contre", "contre", "nb contre", "nombre de contre", "vote contre",
        "dislikes", "pas d accord", "disagree", "downvotes", "against", "votes moins",
        "vote moins", "nb moins", "moins", "votes defavorables", "defavorables",
        "avis defavorables", "nb defavorables", "vote defavorable",
    ),
    "score_mean": ("score mean", "score moyen", "note moyenne", "moyenne", "score", "mean score"),
    "score_count": ("score count", "nombre de notes", "nb notes", "nombre d evaluations"),
    "comment_count": (
        "comment count", "comments count", "comments", "commentaires", "nb commentaires",
        "nombre de commentaires", "nb comments",
    ),
    "author": (
        "author", "auteur", "author id", "auteur id", "id auteur", "user id", "id utilisateur",
        "compte", "account", "pseudo", "pseudonyme", "username", "user", "utilisateur", "login",
        "contributeur", "participant", "habitant", "author name", "auteur nom", "nom auteur",
        "user name", "depose par", "cree par", "created by", "creator",
    ),
    "url": (
        "url", "lien", "link", "permalink", "link1 href", "lien url", "adresse web", "page",
        "permalien",
    ),
    "moderation": ("moderation", "moderation status", "statut de moderation", "state", "etat"),
    "lon": (
        "longitude", "lon", "long", "lng", "longitude wgs84", "lon wgs84", "x wgs84",
        "geo longitude", "geo lon", "coord lon", "coordonnee longitude", "point x",
    ),
    "lat": (
        "latitude", "lat", "latitude wgs84", "lat wgs84", "y wgs84", "geo latitude", "geo lat",
        "coord lat", "coordonnee latitude", "point y",
    ),
    "x": (
        "x", "x l93", "x lambert93", "x lambert 93", "x 2154", "coord x", "coordx", "x coord",
        "easting", "lambert x", "l93 x", "coordonnee x", "xl93",
    ),
    "y": (
        "y", "y l93", "y lambert93", "y lambert 93", "y 2154", "coord y", "coordy", "y coord",
        "northing", "lambert y", "l93 y", "coordonnee y", "yl93",
    ),
    "latlon": (
        "geo point 2d", "geopoint", "coordonnees", "coordonnees geographiques", "coordinates",
        "lat lon", "lat long", "latitude longitude", "position", "gps", "coordonnees gps",
        "location", "localisation", "lieu", "geolocalisation", "point", "geolocation",
    ),
    "wkt": ("wkt", "geom", "geometry", "geometrie", "the geom", "wkt geom", "geo shape", "shape"),
    "trace": ("trace", "geotrace", "geoshape", "itineraire", "zone"),
}  # fmt: skip

# Longer names that begin so are recognised too: « Titre du projet lauréat ».
_BEGINNINGS: tuple[tuple[str, str], ...] = (
    ("identifiant ", "id"),
    ("numero ", "id"),
    ("id ", "id"),
    ("titre ", "title"),
    ("intitule ", "title"),
    ("description ", "body"),
    ("thematique ", "category"),
    ("categorie ", "category"),
    ("theme ", "category"),
    ("date de depot ", "created_at"),
    ("date de creation ", "created_at"),
    ("lien url ", "url"),
    ("lien ", "url"),
    ("derniere mise a jour ", "updated_at"),
)
_ENDINGS: tuple[tuple[str, str], ...] = ((" latitude", "lat"), (" longitude", "lon"))
_SOMEBODYS = frozenset(("id", "name", "nom", "label", "url"))  # of what stands before the slash
_LANGUAGE = re.compile(r"/(fr|en|fr-FR|en-GB)$", re.IGNORECASE)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_SEPARATORS = re.compile(r"[^a-z0-9]+")
_ENTITY = re.compile(r"^(?:proposal|contribution|proposition|idea|project|projet) (?=.)")
_PRECEDENCE = {role: position for position, role in enumerate(NAMES)}


class Match(NamedTuple):
    """A role a column may have; the lower the rank, the surer."""

    role: str
    rank: int


def words(header: str) -> str:
    """A header as folded words: « Titre/fr » and "createdAt" are "titre" and "created at"."""
    bare = _LANGUAGE.sub("", header.strip().lstrip("\ufeff"))
    return _SEPARATORS.sub(" ", fold(_CAMEL.sub(" ", bare))).strip()


def matches(header: str) -> list[Match]:
    """Every role a header may announce, the surest first."""
    text = words(header)
    found = _exact(text, 0)
    shorter = _ENTITY.sub("", text)
    if shorter != text:
        found += _exact(shorter, 100)
    question = words(header.rpartition("/")[2])
    if "/" in header and question not in _SOMEBODYS:  # inside a group of a form
        found += _exact(question, 150)
    found += [Match(role, 200) for start, role in _BEGINNINGS if text.startswith(start)]
    found += [Match(role, 200) for end, role in _ENDINGS if text.endswith(end)]
    english = _LANGUAGE.search(header.strip())
    if english and english.group(1).lower().startswith("en"):
        found = [Match(role, rank + 50) for role, rank in found]
    return sorted(found, key=lambda m: (m.rank, _PRECEDENCE[m.role]))


def _exact(text: str, penalty: int) -> list[Match]:
    return [
        Match(role, penalty + names.index(text)) for role, names in NAMES.items() if text in names
    ]


def recognised(headers: Iterable[str]) -> int:
    """How many headers announce something; what a header row is known by."""
    return sum(1 for header in headers if header.strip() and matches(header))


def unique(headers: Sequence[str]) -> list[str]:
    """Headers trimmed, named when empty, numbered when repeated."""
    seen: dict[str, int] = {}
    result = []
    for position, header in enumerate(headers, 1):
        name = " ".join(header.split()) or f"({position})"
        seen[name] = seen.get(name, 0) + 1
        result.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return result


def best(columns: Sequence[str], role: str, taken: Iterable[str] = ()) -> Optional[str]:
    """The column that most surely has a role, among those not taken."""
    busy = set(taken)
    ranked = [
        (match.rank, position, column)
        for position, column in enumerate(columns)
        if column not in busy
        for match in matches(column)
        if match.role == role
    ]
    return min(ranked)[2] if ranked else None
