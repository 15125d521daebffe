"""Jobs that cannot be done, as `qgis_process` tells them: exit status 1, one sentence, no harm."""

from __future__ import annotations

import shutil
import sqlite3
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from enaction_plugin.core.workspace import Workspace
from tests.qgis.running import QgisProcess, contributions_csv

pytestmark = pytest.mark.skipif(
    shutil.which("qgis_process.bin") is None, reason="qgis_process.bin is not installed"
)

HEAD = "id;titre;description;latitude;longitude\n"


@pytest.fixture(scope="module")
def qgis(tmp_path_factory: pytest.TempPathFactory) -> QgisProcess:
    return QgisProcess(tmp_path_factory.mktemp("qgis"))


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace that no job here may change."""
    path = tmp_path_factory.mktemp("atelier") / "atelier.gpkg"
    Workspace.create(path).close()
    return path


def fails(qgis: QgisProcess, algorithm: str, **parameters: object) -> str:
    """The one sentence of a job that must fail."""
    done = qgis.run(algorithm, **parameters)
    assert done.returncode == 1
    assert done.stdout.strip() == ""
    told = {line.strip() for line in done.stderr.splitlines() if "Deprecation" not in line}
    (sentence,) = told - {""}
    return sentence


def zip_bomb(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", bytes(64 << 20))


def half_a_workbook(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>" * 100)
    path.write_bytes(path.read_bytes()[:400])


def half_a_geopackage(path: Path) -> None:
    Workspace.create(path).close()
    path.write_bytes(path.read_bytes()[:30_000])


def text(content: str) -> Callable[[Path], object]:
    return lambda path: path.write_text(content, encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "write", "said"),
    [
        ("vide.csv", text(""), "has no rows to import"),
        ("entetes.csv", text(HEAD), "has no rows to import"),
        ("autre.csv", text("alpha;beta\n1;2\n"), "rename a column"),
        ("vide.geojson", text('{"type": "FeatureCollection", "features": []}'), "has no rows"),
        ("page.geojson", text("<html>Maintenance</html>"), "it is not JSON"),
        ("bombe.xlsx", zip_bomb, "would unpack to 64 MB"),
        ("bombe.kml", text('<!DOCTYPE k [<!ENTITY a "b">]><kml>&a;</kml>'), "made to harm"),
        ("moitie.xlsx", half_a_workbook, "cannot be read"),
        ("moitie.gpkg", half_a_geopackage, "cannot be read"),
        ("page.shp", text("<html>Maintenance</html>"), "cannot be read"),
    ],
)
def test_a_file_of_which_nothing_can_be_imported(
    tmp_path: Path,
    qgis: QgisProcess,
    workspace: Path,
    name: str,
    write: Callable[[Path], object],
    said: str,
) -> None:
    write(tmp_path / name)
    before = workspace.read_bytes()

    sentence = fails(qgis, "importcontributions", WORKSPACE=workspace, INPUT=tmp_path / name)

    assert name in sentence
    assert said in sentence
    assert workspace.read_bytes() == before


def test_the_good_part_of_a_bad_file_is_imported_and_the_rest_is_told(
    tmp_path: Path, qgis: QgisProcess
) -> None:
    path, bad, report = (tmp_path / name for name in ("a.gpkg", "mele.csv", "rapport.html"))
    Workspace.create(path).close()
    bad.write_text(
        HEAD + "1;Banc;;50.43;2.83\n1;Autre;;;\n2;Trop;a;b;c;d;e\n3;Inversée;;2.83;50.43\n"
        "4;<script>alert(1)</script>;=1+1;912;2000\n",
        encoding="cp1252",
    )

    done = qgis.results("importcontributions", WORKSPACE=path, INPUT=bad, REPORT=report)

    assert (done["ADDED"], done["REJECTED"]) == (3, 2)
    page = report.read_text(encoding="utf-8")
    assert "The identifier 1 was already used by another row" in page
    assert "7 cells where the header has 5" in page
    assert "longitude and latitude swapped" in page
    assert "nowhere on Earth" in page
    assert "<script" not in page


def foreign(path: Path) -> None:
    with sqlite3.connect(path) as db:
        db.executescript("PRAGMA application_id = 1196444487; CREATE TABLE gpkg_contents (a);")


def truncated(path: Path) -> None:
    Workspace.create(path).close()
    path.write_bytes(path.read_bytes()[:-100_000])


def newer(path: Path) -> None:
    Workspace.create(path).close()
    with sqlite3.connect(path) as db:
        db.execute("UPDATE sync_state SET v = v + 1 WHERE k = 'schema'")


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (foreign, "not an En action workspace"),
        (text("bonjour" * 400), "is not a GeoPackage"),
        (truncated, "Open one of its backups"),
        (newer, "update the plugin"),
    ],
)
def test_a_file_that_is_no_workspace_to_work_in(
    tmp_path: Path, qgis: QgisProcess, make: Callable[[Path], object], said: str
) -> None:
    path = tmp_path / "autre.gpkg"
    make(path)
    before = path.read_bytes()

    sentence = fails(qgis, "importcontributions", WORKSPACE=path, INPUT=contributions_csv(tmp_path))

    assert str(path) in sentence
    assert said in sentence
    assert path.read_bytes() == before


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Another program in the middle of an edit."""
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    yield
    other.execute("ROLLBACK")
    other.close()


def test_a_workspace_somebody_else_is_writing(
    tmp_path: Path, qgis: QgisProcess, workspace: Path
) -> None:
    before = workspace.read_bytes()
    with writing(workspace):
        sentence = fails(
            qgis, "importcontributions", WORKSPACE=workspace, INPUT=contributions_csv(tmp_path)
        )

    assert str(workspace) in sentence
    assert "is being written by another window or program" in sentence
    assert workspace.read_bytes() == before


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ("G01;Ronde;action;G02\nG02;Ronde;action;G01\n", "each other's parent"),
        ("A001;Orpheline;opération;G99\n", "A001 names the parent G99"),
        ("G01;Un;action;X1\nG01;Deux;action;X1\n", "The code G01 is used twice"),
    ],
    ids=["cycle", "orphan", "duplicate"],
)
def test_a_plan_that_does_not_hold_together(
    tmp_path: Path, qgis: QgisProcess, workspace: Path, rows: str, said: str
) -> None:
    (tmp_path / "plan.csv").write_text("code;libellé;type;parent\n" + rows, encoding="utf-8")
    before = workspace.read_bytes()

    sentence = fails(qgis, "importplan", WORKSPACE=workspace, INPUT=tmp_path / "plan.csv")

    assert "plan.csv" in sentence
    assert "row " in sentence
    assert said in sentence
    assert workspace.read_bytes() == before
