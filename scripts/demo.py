"""The main job from end to end, without a window: `make demo`.

Two planners, two workspaces, one platform: A loads a real file and the platform's
contributions, links them to the plan and sends that; B receives it. All of it with
`qgis_process` and the plugin's zip, installed as anybody would install it. Then a real
QGIS shows A's workspace. What comes out is in demo/out.
"""

from __future__ import annotations

import csv
import json
import os
import shutil
import subprocess
import sys
import time
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from . import demo_districts, demo_report
from .served import ROOT, PlatformFailure, demo_files, platform, served, token

DEMO = ROOT / "demo"
OUT = DEMO / "out"
DATA = DEMO / "data"
PROFILES = DEMO / "qgis"
PLUGIN = "enaction_plugin"
REAL = ROOT.parent / "shared" / "data"
TIMEOUT_S = 300
# What planner A looks for, as a planner would: a rule a priority.
RULES = {
    "E1": ("vélo", "cyclable", "bus", "gare", "piéton", "trottoir", "voiture"),
    "E2": ("emploi", "formation", "entreprise", "apprenti"),
    "E3": ("culture", "fête", "musée", "association", "concert", "médiathèque"),
    "E4": ("logement", "loyer", "isolation", "façade", "corons"),
    "E5": ("arbre", "parc", "déchet", "terril", "jardin", "canal", "propreté"),
}
_SETTINGS = f"""[PythonPlugins]
{PLUGIN}=true

[locale]
overrideFlag=true
userLocale=fr
globalLocale=fr_FR

[qgis]
projOpenAtLaunch=3
checkVersion=false

[enaction]
author=Planificatrice A
"""


class Failure(Exception):
    """Why the demonstration stopped: one sentence."""


@dataclass
class Story:
    """What was done, for the report: steps with their figures and seconds."""

    steps: list[tuple[str, str, float]] = field(default_factory=list)

    def tell(self, what: str, result: str, seconds: float) -> None:
        """One more step, told on the screen as well."""
        self.steps.append((what, result, seconds))
        print(f"  {what}: {result} ({seconds:.1f} s)", flush=True)


@dataclass
class Planner:
    """One planner: a workspace and a token of their own."""

    name: str
    workspace: Path
    token_file: Path


def main() -> int:
    """Run the job; the exit status."""
    started = time.perf_counter()
    try:
        story = Story()
        install()
        database = prepare_platform()
        with served(database, DEMO / "platform.log") as url:
            run_job(url, database, story)
        show(story)
        report = demo_report.write(OUT, story.steps, time.perf_counter() - started)
    except (Failure, PlatformFailure) as failure:
        print(f"demo: {failure}", file=sys.stderr)
        return 1
    print(f"\nDone. Everything is in {OUT}; start with {report.name}.")
    open_qgis()
    return 0


def install() -> None:
    """The zip into a QGIS profile of its own, under demo/; the user's QGIS is left alone."""
    archives = sorted((ROOT / "build").glob(f"{PLUGIN}-*.zip"))
    if not archives:
        raise Failure("There is no zip in build/: run make package first.")
    shutil.rmtree(DEMO, ignore_errors=True)
    OUT.mkdir(parents=True)
    profile = PROFILES / "profiles" / "default"
    (profile / "QGIS").mkdir(parents=True)
    (profile / "QGIS" / "QGIS3.ini").write_text(_SETTINGS, encoding="utf-8")
    with zipfile.ZipFile(archives[-1]) as archive:
        archive.extractall(profile / "python" / "plugins")
    (DEMO / "run").mkdir(mode=0o700)
    print(f"{archives[-1].name} is installed in a QGIS profile of its own.")


def prepare_platform() -> Path:
    """A platform's database with the demonstration data, and the same data as files."""
    database = DEMO / "platform.sqlite"
    platform("init", database, "--demo")
    demo_files(DATA)
    return database


def planner(name: str, file_name: str, database: Path) -> Planner:
    """A planner with a token in a file that nobody else can read."""
    secret = DEMO / f"{file_name}.token"
    secret.touch(mode=0o600)
    secret.write_text(token(database, name), encoding="utf-8")
    return Planner(name, OUT / f"{file_name}.gpkg", secret)


def run_job(url: str, database: Path, story: Story) -> None:
    """Everything that happens before somebody looks at it."""
    a = planner("Planificatrice A", "espace-a", database)
    b = planner("Planificateur B", "espace-b", database)
    prepare(a, story)
    synchronise(a, url, story, "A reçoit la plateforme", "PULLED", "reçus")
    tag(a, story)
    synchronise(a, url, story, "A envoie ses étiquettes", "PUSHED", "envoyés")
    create(b, story)
    synchronise(b, url, story, "B reçoit la plateforme et le travail de A", "PULLED", "reçus")
    compare(a, b, story)
    deliver(a, story)
    print_dossiers(a, story)
    for one in (a, b):
        done, seconds = algorithm("checkworkspace", WORKSPACE=one.workspace)
        if not done["OK"]:
            raise Failure(f"The check of {one.workspace.name} found problems.")
        story.tell(f"Contrôle de {one.workspace.name}", "sain", seconds)


def create(who: Planner, story: Story) -> None:
    """An empty workspace with the demonstration plan."""
    plan = DATA / "plan.json"
    _, seconds = algorithm("createworkspace", WORKSPACE=who.workspace, PLAN=plan)
    story.tell(f"{who.name} crée {who.workspace.name}", "plan de démonstration chargé", seconds)


def prepare(who: Planner, story: Story) -> None:
    """The workspace, a file of contributions, and the communes where they are at hand."""
    create(who, story)
    source = contributions_file()
    done, seconds = algorithm(
        "importcontributions",
        WORKSPACE=who.workspace,
        INPUT=source,
        SOURCE=source.stem,
        REPORT=OUT / "import.html",
    )
    told = f"{done['ADDED']} ajoutées, {done['REJECTED']} écartées"
    story.tell(f"Import de {source.name}", told, seconds)
    communes = REAL / "communes_lens_lievin" / "communes_lens_lievin_36.geojson"
    if communes.is_file():
        done, seconds = algorithm(
            "importdistricts",
            WORKSPACE=who.workspace,
            INPUT=communes,
            KIND="commune",
            VINTAGE="2018",
        )
        story.tell("Import des communes", f"{done['DISTRICTS']} communes", seconds)


def contributions_file() -> Path:
    """A real file where there is one, else the demonstration's own."""
    real = REAL / "dotations_2019" / "call_rows.csv"
    if real.is_file():
        return real
    return DATA / "contributions.geojson"


def synchronise(who: Planner, url: str, story: Story, what: str, output: str, word: str) -> None:
    """One exchange, both ways."""
    done, seconds = algorithm("sync", WORKSPACE=who.workspace, URL=url, TOKEN_FILE=who.token_file)
    if done["CONFLICTS"] or done["REJECTED"] or done["PENDING"]:
        raise Failure(f"The exchange of {who.name} left something behind: {done}.")
    story.tell(what, f"{done[output]} changements {word}", seconds)


def tag(who: Planner, story: Story) -> None:
    """Priorities by expressions, actions from a table."""
    for term, words in RULES.items():
        found = " OR ".join(f"\"title\" || ' ' || \"body\" ILIKE '%{word}%'" for word in words)
        done, seconds = algorithm(
            "tag", WORKSPACE=who.workspace, EXPRESSION=f"({found})", TERM=term
        )
        story.tell(f"Étiquette {term} par expression", f"{done['TAGGED']} contributions", seconds)
    table = actions_table(who)
    done, seconds = algorithm("tag", WORKSPACE=who.workspace, TAGS=table)
    story.tell("Étiquettes d'actions par tableau", f"{done['TAGGED']} contributions", seconds)


def actions_table(who: Planner) -> Path:
    """A table as a planner brings it from a workshop: one action for every twelfth row."""
    rows = [row for row in exported(who, "source.csv") if row["priorities"]]
    table = OUT / "etiquettes.csv"
    with table.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(("contribution", "term", "role", "note"))
        for position, row in enumerate(rows[::12]):
            writer.writerow((row["uuid"], f"G{1 + position % 49:02}", "secondaire", "atelier"))
    return table


def exported(who: Planner, name: str) -> list[dict[str, str]]:
    """The contributions of a workspace as rows."""
    path = DEMO / name
    algorithm("export", WORKSPACE=who.workspace, OUTPUT=path)
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def compare(a: Planner, b: Planner, story: Story) -> None:
    """B must see every link A made on what the platform knows."""
    started = time.perf_counter()
    links = [
        {row["uuid"]: (row["priorities"], row["actions"]) for row in exported(who, f"{name}.csv")}
        for who, name in ((a, "a"), (b, "b"))
    ]
    missing = [uuid for uuid, seen in links[1].items() if links[0].get(uuid) != seen]
    if missing or not any(any(link) for link in links[1].values()):
        raise Failure(f"B does not see what A linked: {len(missing)} contributions differ.")
    tagged = sum(any(link) for link in links[1].values())
    told = f"{tagged} contributions rattachées, identiques sur {len(links[1])}"
    story.tell("B voit les étiquettes de A", told, time.perf_counter() - started)


def deliver(who: Planner, story: Story) -> None:
    """A filtered set for others, as a spreadsheet and as a map layer."""
    for name in ("mobilite.xlsx", "mobilite.geojson"):
        done, seconds = algorithm(
            "export",
            WORKSPACE=who.workspace,
            EXPRESSION="\"main_priority\" = 'E1'",
            OUTPUT=OUT / name,
        )
        story.tell(f"Export de l'enjeu 1 vers {name}", f"{done['COUNT']} contributions", seconds)


def print_dossiers(who: Planner, story: Story) -> None:
    """The dossiers of the three NPNRU districts; their outlines are made up and say so."""
    outlines = demo_districts.write(DATA / "npnru_fictifs.geojson")
    algorithm(
        "importdistricts",
        WORKSPACE=who.workspace,
        INPUT=outlines,
        KIND="npnru",
        VINTAGE="fictif",
    )
    folder = OUT / "dossiers"
    done, seconds = algorithm(
        "dossier", WORKSPACE=who.workspace, KIND="npnru", FOLDER=folder, FORMAT="pdf", PAPER="a3"
    )
    story.tell("Dossiers des trois quartiers NPNRU (A3)", f"{done['PAGES']} pages", seconds)
    done, seconds = algorithm(
        "answersheets", WORKSPACE=who.workspace, FOLDER=OUT / "reponses", ACTIONS="G01,G02,G03"
    )
    story.tell("Réponses aux habitants", f"{done['SHEETS']} fiches", seconds)


def algorithm(name: str, **parameters: Any) -> tuple[Mapping[str, Any], float]:
    """Run one algorithm with qgis_process; its outputs and the seconds of the whole process."""
    command = ["qgis_process.bin", "--json", "run", f"enaction:{name}", "--"]
    started = time.perf_counter()
    try:
        done = subprocess.run(
            command + [f"{key}={value}" for key, value in parameters.items()],
            env=environment(),
            capture_output=True,
            text=True,
            timeout=TIMEOUT_S,
            check=False,
        )
    except FileNotFoundError as error:
        raise Failure("qgis_process.bin is not there: install QGIS (make setup).") from error
    except subprocess.TimeoutExpired as error:
        raise Failure(f"enaction:{name} did not end within {TIMEOUT_S} seconds.") from error
    if done.returncode:
        raise Failure(f"enaction:{name} failed: {last_words(done.stderr)}")
    results: Mapping[str, Any] = json.loads(done.stdout)["results"]
    return results, time.perf_counter() - started


def environment() -> dict[str, str]:
    """A QGIS of its own: no window, its own profile and settings."""
    return {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_CUSTOM_CONFIG_PATH": str(PROFILES),
        "XDG_RUNTIME_DIR": str(DEMO / "run"),
        "LC_ALL": "C.UTF-8",
    }


def last_words(stderr: str) -> str:
    """The sentence of a failed run, or its last line."""
    lines = [line.strip() for line in stderr.splitlines() if line.strip()]
    errors = [line for line in lines if "rror" in line]
    return (errors or lines or ["no reason was given"])[-1]


def show(story: Story) -> None:
    """A real QGIS on a screen of its own: project, map picture, screenshot."""
    started = time.perf_counter()
    screen = ["xvfb-run", "-a", "-s", "-screen 0 1440x900x24"]
    options = ["--nologo", "--noversioncheck", "--profiles-path", str(PROFILES)]
    code = str(ROOT / "scripts" / "demo_desktop.py")
    desktop = {
        **environment(),
        "QT_QPA_PLATFORM": "xcb",
        "ENACTION_DEMO": str(OUT),
        "ENACTION_ROOT": str(ROOT),
    }
    del desktop["QGIS_CUSTOM_CONFIG_PATH"]
    try:
        done = subprocess.run(
            [*screen, "qgis", *options, "--profile", "default", "--code", code],
            env=desktop,
            capture_output=True,
            text=True,
            timeout=TIMEOUT_S,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise Failure(f"QGIS did not end within {TIMEOUT_S} seconds.") from error
    for name in ("carte.png", "qgis.png", "demo.qgz"):
        if not (OUT / name).is_file():
            raise Failure(f"QGIS did not make {name}: {last_words(done.stderr)}")
    story.tell(
        "QGIS ouvre l'espace de A", "carte, capture et projet", time.perf_counter() - started
    )


def open_qgis() -> None:
    """QGIS on the project, where there is a screen and somebody in front of it."""
    if os.environ.get("DISPLAY") and not os.environ.get("CI"):
        subprocess.Popen(
            ["qgis", "--nologo", "--profiles-path", str(PROFILES), str(OUT / "demo.qgz")],
            start_new_session=True,
        )


if __name__ == "__main__":
    sys.exit(main())
