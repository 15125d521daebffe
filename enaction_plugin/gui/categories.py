"""A pictogram for a category the platform names in its own words."""

from __future__ import annotations

import unicodedata

PICTOGRAMS = (
    ("move", ("deplac", "mobil", "velo", "transport", "circul", "voiture", "bus")),
    ("home", ("log", "habit", "maison")),
    ("green", ("espace", "nature", "vert", "environ", "parc", "paysag")),
    ("work", ("emploi", "travail", "econom", "commerc", "formation", "entrepris")),
    ("culture", ("cultur", "loisir", "sport", "patrimoine", "fete", "sort", "ensemble")),
)


def category_icon(category: str) -> str:
    """The name of the icon whose words begin a word of the category; a label otherwise."""
    plain = unicodedata.normalize("NFD", category.casefold())
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    words = plain.replace("-", " ").split()
    for name, stems in PICTOGRAMS:
        if any(word.startswith(stem) for word in words for stem in stems):
            return name
    return "category"
