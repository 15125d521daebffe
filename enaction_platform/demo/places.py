"""Where a contribution is put: a commune, a street or landmark in it, a position."""

from __future__ import annotations

import math
from dataclasses import dataclass
from random import Random

from .seeds import generator
from .territory import COMMUNES, LANDMARKS, Commune, neighbours

STREETS = [
    "rue Jean-Jaurès",
    "rue Émile-Zola",
    "rue Pasteur",
    "rue Victor-Hugo",
    "rue de la Gare",
    "rue de Lille",
    "rue d'Arras",
    "rue de Béthune",
    "rue Roger-Salengro",
    "rue du 11-Novembre",
    "rue du 8-Mai",
    "rue Henri-Barbusse",
    "rue Louise-Michel",
    "rue Marie-Curie",
    "rue Jules-Guesde",
    "rue de l'Égalité",
    "rue de la République",
    "rue du Moulin",
    "rue des Fleurs",
    "rue des Tilleuls",
    "rue du Calvaire",
    "rue Neuve",
    "rue du Stade",
    "rue de l'Abattoir",
    "rue Casimir-Beugnet",
    "rue Florent-Évrard",
    "rue Gambetta",
    "rue Anatole-France",
    "rue Voltaire",
    "rue Jean-Moulin",
    "rue Lamartine",
    "rue de Picardie",
    "rue de Bretagne",
    "rue d'Alsace",
    "rue du Bois",
    "rue de l'Église",
    "avenue de la Fosse",
    "avenue des Mineurs",
    "avenue Van-Pelt",
    "boulevard Basly",
    "boulevard Gabriel-Péri",
    "chemin Vert",
    "chemin des Dames",
    "impasse des Lilas",
    "route de La Bassée",
    "allée des Marronniers",
]
SPOTS = [
    "devant la mairie",
    "derrière la salle des fêtes",
    "près de l'école maternelle",
    "devant le collège",
    "à côté du cimetière",
    "sur la place de l'église",
    "à l'entrée de la commune",
    "près du stade",
    "devant la médiathèque",
    "à la sortie de l'école",
    "au rond-point",
    "dans le lotissement",
    "près du château d'eau",
    "en face de la pharmacie",
    "au bout du chemin",
]
MINING_SPOTS = [
    "dans la cité {n}",
    "à la cité des Fleurs",
    "au pied du terril",
    "près de l'ancienne fosse {n}",
    "le long du cavalier",
    "dans les corons",
    "derrière le terril plat",
    "à la cité-jardin",
]
STATION_SPOTS = ("près de la gare", "devant la gare", "au passage à niveau")
WATER_SPOTS = ("au bord du canal", "le long de la Souchez", "près de l'écluse", "sur les berges")
SPREAD_KM = 0.06  # how far apart the contributions on one spot are


@dataclass(frozen=True)
class Place:
    """A spot of a commune, as people tell it, and a position on it (EPSG:4326)."""

    commune: Commune
    neighbour: Commune
    where: str
    street: str
    lon: float
    lat: float

    @property
    def slots(self) -> dict[str, str]:
        """What goes between braces in a fragment."""
        return {
            "commune": self.commune.name,
            "voisine": self.neighbour.name,
            "a": f"à {self.commune.name}",
            "de": self.commune.de,
            "ou": self.where,
            "Ou": self.where[0].upper() + self.where[1:],
            "rue": _the(self.street),
        }


class Places:
    """Draws places, as many in a commune as it has inhabitants."""

    def __init__(self, seed: int, dice: Random) -> None:
        self._seed = seed
        self._dice = dice
        self._weights = [commune.population for commune in COMMUNES]

    def draw(self, needs: str) -> Place:
        """A place in a commune that has what is needed."""
        dice = self._dice
        while True:
            (commune,) = dice.choices(COMMUNES, self._weights)
            if not needs or needs in commune.has:
                break
        landmarks = [mark for mark in LANDMARKS if mark.insee == commune.insee]
        street = self._street(commune)
        if landmarks and dice.random() < 0.15:
            landmark = dice.choice(landmarks)
            where, spot = landmark.where, (landmark.lon, landmark.lat)
        else:
            where = street if dice.random() < 0.55 else self._spot(commune)
            spot = self._position(commune, where)
        east, north = dice.gauss(0, SPREAD_KM), dice.gauss(0, SPREAD_KM)
        moved = commune.away(east, north)
        lon, lat = spot[0] + moved[0] - commune.lon, spot[1] + moved[1] - commune.lat
        neighbour = dice.choice(neighbours(commune))
        return Place(commune, neighbour, where, street, round(lon, 6), round(lat, 6))

    def _street(self, commune: Commune) -> str:
        """One of the streets the commune has in these data, more in a larger one."""
        known = generator(self._seed, commune.insee, "streets")
        most = min(len(STREETS), 6 + commune.population // 600)
        return self._dice.choice(known.sample(STREETS, most))

    def _spot(self, commune: Commune) -> str:
        spots = list(SPOTS)
        if "mines" in commune.has:
            spots += MINING_SPOTS
        if "station" in commune.has:
            spots += STATION_SPOTS
        if "water" in commune.has:
            spots += WATER_SPOTS
        return self._dice.choice(spots).format(n=self._dice.randint(1, 16))

    def _position(self, commune: Commune, where: str) -> tuple[float, float]:
        """Where a spot is: always the same, inside the commune's circle, denser in the middle."""
        known = generator(self._seed, commune.insee, where)
        distance = commune.radius * 0.85 * known.random() ** 0.7
        angle = known.uniform(0, 2 * math.pi)
        return commune.away(distance * math.cos(angle), distance * math.sin(angle))


def _the(street: str) -> str:
    kind = street.split(maxsplit=1)[0]
    if kind in ("avenue", "impasse", "allée"):
        return f"l'{street}"
    return f"{'le' if kind in ('boulevard', 'chemin') else 'la'} {street}"
