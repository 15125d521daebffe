"""The 36 communes of Lens-Liévin as public facts: names, codes, rounded positions.

No boundary is copied: a commune is a circle about as large as it really is.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache

KM_PER_DEGREE = 111.2


@dataclass(frozen=True)
class Commune:
    """`lon`, `lat` (EPSG:4326) and `radius` (km) are rounded; `has` tells what is there."""

    name: str
    insee: str
    lon: float
    lat: float
    radius: float
    population: int
    has: frozenset[str]

    @property
    def de(self) -> str:
        """“de Lens”, “d'Avion”."""
        return f"d'{self.name}" if self.name[0] in "AEÉ" else f"de {self.name}"

    def away(self, east: float, north: float) -> tuple[float, float]:
        """The longitude and latitude so many kilometres from the centre."""
        per_lon = KM_PER_DEGREE * math.cos(math.radians(self.lat))
        return self.lon + east / per_lon, self.lat + north / KM_PER_DEGREE

    def distance(self, other: Commune) -> float:
        """Kilometres between the centres, near enough."""
        per_lon = KM_PER_DEGREE * math.cos(math.radians(self.lat))
        return math.hypot((self.lon - other.lon) * per_lon, (self.lat - other.lat) * KM_PER_DEGREE)


@dataclass(frozen=True)
class Landmark:
    """A place everyone knows; `where` goes into a sentence."""

    insee: str
    where: str
    lon: float
    lat: float


def _commune(line: str) -> Commune:
    name, insee, lon, lat, radius, population, *has = line.split()
    return Commune(
        name.replace("_", " "),
        insee,
        float(lon),
        float(lat),
        float(radius),
        int(population),
        frozenset(has),
    )


# Centres and sizes are rounded, populations are those of the census of about 2018.
COMMUNES = tuple(
    _commune(line)
    for line in """\
Ablain-Saint-Nazaire 62001 2.70 50.40 1.8 1966
Acheville 62003 2.88 50.39 1.0 579
Aix-Noulette 62019 2.71 50.42 1.8 3915 mines
Angres 62032 2.75 50.41 1.2 4719 mines water
Annay 62033 2.88 50.46 1.2 4544 mines water
Avion 62065 2.83 50.40 2.0 17571 mines station
Bénifontaine 62107 2.83 50.48 1.2 337
Billy-Montigny 62133 2.91 50.42 0.9 8027 mines station
Bouvigny-Boyeffles 62170 2.67 50.42 1.7 2385
Bully-les-Mines 62186 2.72 50.44 1.6 12172 mines station
Carency 62213 2.70 50.38 1.6 820
Éleu-dit-Leauwette 62291 2.81 50.42 0.6 2815 mines water
Estevelles 62311 2.91 50.48 0.9 2002 mines water
Fouquières-lès-Lens 62351 2.90 50.43 1.1 6134 mines water
Givenchy-en-Gohelle 62371 2.78 50.39 1.4 2049
Gouy-Servins 62380 2.66 50.40 1.0 357
Grenay 62386 2.74 50.45 1.0 6674 mines
Harnes 62413 2.90 50.45 1.9 12264 mines water
Hulluch 62464 2.81 50.48 1.4 3377 mines
Lens 62498 2.82 50.44 1.9 32697 mines station water
Liévin 62510 2.77 50.42 2.0 30113 mines station water
Loison-sous-Lens 62523 2.86 50.44 1.1 5202 mines water
Loos-en-Gohelle 62528 2.79 50.46 2.0 6850 mines
Mazingarbe 62563 2.72 50.47 1.8 8164 mines
Méricourt 62570 2.87 50.40 1.6 11651 mines
Meurchin 62573 2.90 50.49 1.2 3715 mines water
Noyelles-sous-Lens 62628 2.88 50.43 1.1 6757 mines water
Pont-à-Vendin 62666 2.89 50.48 0.8 3099 mines station water
Sains-en-Gohelle 62737 2.68 50.45 1.4 5972 mines
Sallaumines 62771 2.86 50.42 1.1 9633 mines station
Servins 62793 2.64 50.41 1.4 1146
Souchez 62801 2.74 50.39 1.5 2664 water
Vendin-le-Vieil 62842 2.85 50.47 1.8 8596 mines water
Villers-au-Bois 62854 2.66 50.38 1.3 610
Vimy 62861 2.81 50.38 1.9 4281 station
Wingles 62895 2.86 50.50 1.4 8734 mines water
""".splitlines()
)

LANDMARKS = (
    Landmark("62498", "devant le Louvre-Lens", 2.803, 50.431),
    Landmark("62498", "autour du stade Bollaert", 2.815, 50.433),
    Landmark("62498", "sur le parvis de la gare", 2.828, 50.427),
    Landmark("62498", "place Jean-Jaurès", 2.832, 50.429),
    Landmark("62498", "à l'arrêt du BHNS", 2.826, 50.431),
    Landmark("62528", "à la base 11/19", 2.785, 50.445),
    Landmark("62528", "au pied des terrils jumeaux", 2.787, 50.448),
    Landmark("62510", "près du stade couvert", 2.776, 50.418),
    Landmark("62510", "à l'entrée du bois de Riaumont", 2.762, 50.417),
    Landmark("62065", "au parc de la Glissoire", 2.843, 50.408),
    Landmark("62861", "à la sortie de la gare", 2.812, 50.374),
    Landmark("62001", "sur la route de Lorette", 2.716, 50.401),
    Landmark("62371", "près du parc mémorial", 2.775, 50.388),
    Landmark("62895", "à la base de loisirs", 2.866, 50.496),
    Landmark("62413", "au bois de Florimond", 2.915, 50.457),
    Landmark("62842", "autour de la grande zone commerciale", 2.846, 50.462),
    Landmark("62186", "sur le quai de la gare", 2.727, 50.441),
    Landmark("62523", "le long du canal de Lens", 2.864, 50.440),
)


@cache
def neighbours(commune: Commune) -> tuple[Commune, ...]:
    """The six nearest other communes."""
    others = [other for other in COMMUNES if other != commune]
    return tuple(sorted(others, key=commune.distance)[:6])
