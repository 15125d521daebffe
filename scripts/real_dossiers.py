"""Dossiers from real contributions, without a window: `make dossiers`.

No real consultation of Lens-Liévin with positions is public. So there are two sets, and
every page says which it is in its sources:

- the three NPNRU districts (perimeters made up) with the real proposals of a consultation
  of the Métropole Européenne de Lille, their words, votes and dates as they were; their
  positions are made up, because the platform asked for none;
- the agglomeration of Lens-Liévin (its real communes, made one) with the real public
  projects of those communes, at the real place of the authority that carries them; and
  three of its communes, with too few of them for any figure.

All by the algorithms of the plugin's zip, installed as anybody would install it.
"""

from __future__ import annotations

import csv
import math
import random
import shutil
import subprocess
import sys
import time
from pathlib import Path

from . import demo_districts
from .demo import DATA, OUT, REAL, RULES, Failure, Planner, Story, algorithm, install
from .served import demo_files

PROPOSALS = REAL / "decidim_mel" / "propositions-libres.csv"
PROJECTS = REAL / "dotations_2019" / "call_rows.csv"
COMMUNES = REAL / "communes_lens_lievin" / "communes_lens_lievin_36.geojson"
REAL_WORDS = "Décidim MEL 2019, positions fictives"
REAL_PLACES = "Dotations de l’État 2019, projets publics"
ONE = (
    "SELECT 'CALL' AS code, 'Agglomération de Lens-Liévin' AS nom, ST_Union(geometry) AS geometry"
    " FROM communes_call_36"
)
SEED = 62
AROUND_M = 900.0  # positions are made up within this distance of a district
PICTURE_DPI = 80


def main() -> int:
    """Print both sets; the exit status."""
    started = time.perf_counter()
    missing = [path for path in (PROPOSALS, PROJECTS, COMMUNES) if not path.is_file()]
    if missing:
        print(f"dossiers: {missing[0]} is not there.", file=sys.stderr)
        return 1
    story = Story()
    try:
        install()
        DATA.mkdir(exist_ok=True)
        demo_files(DATA)
        districts(story)
        agglomeration(story)
        pictures(story)
    except Failure as failure:
        print(f"dossiers: {failure}", file=sys.stderr)
        return 1
    print(f"\nDone in {time.perf_counter() - started:.0f} s. Everything is in {OUT}.")
    return 0


def districts(story: Story) -> None:
    """The three NPNRU districts, real words at made-up places; A3, then A4."""
    who = workspace("npnru", placed(PROPOSALS, DATA / "propositions.csv"), REAL_WORDS, story)
    outlines = demo_districts.write(DATA / "npnru_fictifs.geojson")
    algorithm(
        "importdistricts",
        WORKSPACE=who.workspace,
        INPUT=outlines,
        KIND="npnru",
        VINTAGE="fictif",
        SOURCE="périmètres fictifs d’exemple",
    )
    for paper in ("a3", "a4"):
        dossier(who, "npnru", paper, "", story)


def agglomeration(story: Story) -> None:
    """The agglomeration, and three communes too small for figures; A4."""
    who = workspace("agglomeration", PROJECTS, REAL_PLACES, story)
    outline = DATA / "agglomeration.gpkg"
    subprocess.run(
        [
            *("ogr2ogr", "-dialect", "SQLite", "-sql", ONE, "-nln", "agglomeration"),
            outline,
            COMMUNES,
        ],
        check=True,
    )
    algorithm(
        "importdistricts",
        WORKSPACE=who.workspace,
        INPUT=outline,
        KIND="other",
        VINTAGE="2018",
        SOURCE="IGN Admin Express 2018, communes réunies",
    )
    dossier(who, "other", "a4", "", story)
    dossier(who, "commune", "a4", "Lens,Liévin,Servins", story)


def workspace(name: str, contributions: Path, source: str, story: Story) -> Planner:
    """A workspace with the demonstration's plan, the contributions, the communes and links."""
    who = Planner(name, OUT / f"{name}.gpkg", OUT / "none")
    algorithm("createworkspace", WORKSPACE=who.workspace, PLAN=DATA / "plan.json")
    done, seconds = algorithm(
        "importcontributions", WORKSPACE=who.workspace, INPUT=contributions, SOURCE=source
    )
    story.tell(f"{source}", f"{done['ADDED']} lues, {done['REJECTED']} écartées", seconds)
    algorithm(
        "importdistricts",
        WORKSPACE=who.workspace,
        INPUT=COMMUNES,
        KIND="commune",
        VINTAGE="2018",
        SOURCE="IGN Admin Express 2018",
    )
    for term, words in RULES.items():
        found = " OR ".join(f"\"title\" || ' ' || \"body\" ILIKE '%{word}%'" for word in words)
        algorithm("tag", WORKSPACE=who.workspace, EXPRESSION=f"({found})", TERM=term)
    return who


def placed(source: Path, target: Path) -> Path:
    """The same table with made-up positions around the districts, the same ones each time."""
    draw = random.Random(SEED)  # noqa: S311 - the same places everywhere
    with source.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    for row in rows:
        _, _, lon, lat, _ = draw.choice(demo_districts.DISTRICTS)
        turn, far = draw.uniform(0, 2 * math.pi), AROUND_M * math.sqrt(draw.random())
        per_lon = demo_districts.METRES_A_DEGREE * math.cos(math.radians(lat))
        row["longitude"] = f"{lon + far * math.cos(turn) / per_lon:.6f}"
        row["latitude"] = f"{lat + far * math.sin(turn) / demo_districts.METRES_A_DEGREE:.6f}"
    with target.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]), delimiter=";")
        writer.writeheader()
        writer.writerows(rows)
    return target


def dossier(who: Planner, kind: str, paper: str, codes: str, story: Story) -> None:
    """The dossiers of a kind of district into a folder of their own."""
    done, seconds = algorithm(
        "dossier",
        WORKSPACE=who.workspace,
        KIND=kind,
        DISTRICTS=codes,
        FOLDER=OUT / f"{kind}-{paper}",
        FORMAT="pdf",
        PAPER=paper,
    )
    story.tell(f"Dossiers {kind} {paper.upper()}", f"{done['PAGES']} pages", seconds)


def pictures(story: Story) -> None:
    """Every page as a picture beside its PDF, to be looked at, where poppler is at hand."""
    if shutil.which("pdftoppm") is None:
        return
    started, pages = time.perf_counter(), 0
    for pdf in sorted(OUT.glob("*/*.pdf")):
        command = ["pdftoppm", "-r", str(PICTURE_DPI), "-png", str(pdf), str(pdf.with_suffix(""))]
        subprocess.run(command, check=True)
        pages += len(list(pdf.parent.glob(f"{pdf.stem}-*.png")))
    story.tell("Toutes les pages en images", f"{pages} pages", time.perf_counter() - started)


if __name__ == "__main__":
    sys.exit(main())
