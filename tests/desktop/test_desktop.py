"""Stories in a real QGIS: what a planner does, and what the next one sees."""

from __future__ import annotations

import harness
import pytest
import served

pytestmark = pytest.mark.skipif(not harness.available(), reason="no QGIS desktop or no Xvfb here")


@pytest.fixture(scope="module")
def archive():
    return harness.package()


@pytest.fixture(scope="module")
def platform(tmp_path_factory):
    """The reference platform with the demonstration data, and a way to get tokens."""
    folder = tmp_path_factory.mktemp("platform")
    database = folder / "platform.sqlite"
    served.platform("init", database, "--demo")
    with served.served(database, folder / "log.txt") as url:
        yield url, lambda name: served.token(database, name)


def test_two_planners_and_one_platform(archive, platform, tmp_path):
    """A tags by key and by drag and drop and sends it; B sees it on the map; A reopens."""
    url, token = platform
    pictures = str(tmp_path / "pictures")
    home_a = harness.profile(tmp_path / "a", archive)
    home_b = harness.profile(tmp_path / "b", archive)

    a = harness.run(
        "planner",
        home_a,
        workspace=str(tmp_path / "a.gpkg"),
        url=url,
        token=token("Planner A"),
        pictures=pictures,
        act="tag",
    )
    assert a["rows"] == 2012
    assert len(a["by_key"]) == 1
    assert len(a["by_drop"]) == 3
    assert "5 modifications en attente" in a["waiting"]
    assert "rien en attente" in a["sent"]

    b = harness.run(
        "planner",
        home_b,
        workspace=str(tmp_path / "b.gpkg"),
        url=url,
        token=token("Planner B"),
        pictures=pictures,
        act="look",
    )
    (by_key,) = a["by_key"]
    assert b["seen"][by_key][0] == "E1"
    assert b["seen"][by_key][2] == "study"
    assert all(a["code"] in b["seen"][uuid][1] for uuid in a["by_drop"])
    assert b["seen"] == a["seen"]

    again = harness.run("reopen", home_a, project=a["project"], pictures=pictures)
    assert again["workspace"] == str(tmp_path / "a.gpkg")
    assert again["rows"] == 2012
    assert again["layers"] == 1
    assert again["valid"]


def test_docks_are_beside_the_map_and_fill_with_a_workspace(archive, tmp_path):
    from enaction_plugin.core.identity import source_uuid
    from enaction_plugin.core.model.contribution import Contribution
    from enaction_plugin.core.workspace import Workspace

    workspace = tmp_path / "w.gpkg"
    with Workspace.create(workspace, name="Atelier") as made:
        made.upsert_contributions(
            Contribution(source_uuid("t", str(i)), str(i), "t", f"Idée {i}", lon=2.8, lat=50.4)
            for i in range(30)
        )
    seen = harness.run(
        "first_look",
        harness.profile(tmp_path / "home", archive),
        workspace=str(workspace),
        pictures=str(tmp_path / "pictures"),
    )
    assert seen["left"]
    assert seen["right"]
    assert seen["title"] == "Plan d'actions"
    assert seen["rows"] == seen["features"] == 30
    assert seen["selected"] == seen["selected_on_map"] != []
    assert "Tout est enregistré sur ce poste" in seen["status"]


def test_without_any_file_the_sample_shows_what_there_is(archive, tmp_path):
    home = harness.profile(tmp_path / "home", archive)
    seen = harness.run("sample", home, pictures=str(tmp_path / "pictures"))
    assert "fictives" in seen["name"]
    assert seen["rows"] == seen["features"] == 300
    assert seen["districts"] == 3
    assert seen["plan"]


def test_three_real_files_go_through_the_import_wizard(archive, tmp_path):
    from enaction_plugin.core.importing.districts import import_districts
    from enaction_plugin.core.workspace import Workspace

    data = harness.ROOT.parent / "shared" / "data"
    if not data.is_dir():
        pytest.skip("the real files are not there")
    workspace = tmp_path / "w.gpkg"
    with Workspace.create(workspace, name="Concertation") as made:
        communes = data / "communes_lens_lievin" / "communes_lens_lievin_36.geojson"
        import_districts(made, communes, "commune", "2018")
    names = (
        "01_excel_fr_cp1252_virgule_decimale.csv",
        "07_tableur_entetes_fusionnes.xlsx",
        "09_kml_dossiers.kml",
    )
    told = harness.run(
        "import_files",
        harness.profile(tmp_path / "home", archive),
        workspace=str(workspace),
        files=[str(data / "messy" / name) for name in names],
        pictures=str(tmp_path / "pictures"),
    )
    for name in names:
        assert (told[name]["rows"], told[name]["added"], told[name]["lost"]) == (400, 400, 0)
        assert told[name]["said"].endswith("0 perdue")
        assert "Données personnelles" in told[name]["steps"]


def test_what_a_colleague_decided_otherwise_is_settled_with_the_keyboard(archive, tmp_path):
    """Two workspaces merged by file; the dialog is opened from the status line."""
    from enaction_plugin.core.identity import source_uuid
    from enaction_plugin.core.model.contribution import Contribution
    from enaction_plugin.core.sync.byfile.merge import merge_file
    from enaction_plugin.core.workspace import Workspace

    decided = {
        "CL": ("partly", "La rangée entre dans le programme. Diagnostic au printemps."),
        "Service Habitat": ("study", "La rangée entre dans le programme. Réunion à l'automne."),
    }
    for author, (status, answer) in decided.items():
        with Workspace.create(tmp_path / f"{author}.gpkg", name="Atelier") as made:
            made.author = author
            made.upsert_contributions(
                Contribution(source_uuid("t", str(i)), str(i), "t", f"Idée {i}", lon=2.8, lat=50.4)
                for i in range(30)
            )
            made.assess([5], "status", status)
            made.assess([5], "answer", answer)
    workspace = tmp_path / "CL.gpkg"
    with Workspace.open(workspace) as mine:
        merge_file(mine, tmp_path / "Service Habitat.gpkg")

    seen = harness.run(
        "deciding",
        harness.profile(tmp_path / "home", archive),
        workspace=str(workspace),
        pictures=str(tmp_path / "pictures"),
    )
    assert "2 à décider" in seen["before"]
    assert seen["button"] == "Appliquer ma décision (2)"
    assert seen["title"] == "Rien à décider"
    assert "à décider" not in seen["after"]
    with Workspace.open(workspace, readonly=True) as mine:
        kept = mine.contributions.detail(5)
    assert (kept.status, kept.answer) == ("partly", decided["Service Habitat"][1])


def test_figures_by_commune_and_every_ready_map(archive, tmp_path):
    """A click on a bar lists and maps what the dock counted; each view shows its own."""
    from enaction_plugin.core.importing.districts import import_districts
    from enaction_plugin.core.workspace import Workspace

    communes = harness.ROOT.parent / "shared/data/communes_lens_lievin"
    workspace = tmp_path / "w.gpkg"
    with Workspace.create(workspace, name="Concertation fictive") as made:
        import_districts(made, communes / "communes_lens_lievin_36.geojson", "commune", "2024")
        made.upsert_contributions(crowd(1500))
        for place in range(1, 6):
            made.tag(range(place, 1200, 7), f"E{place}")
    seen = harness.run(
        "figures",
        harness.profile(tmp_path / "home", archive),
        workspace=str(workspace),
        pictures=str(tmp_path / "pictures"),
    )
    assert int(seen["counted"].replace("\u202f", "")) == seen["listed"] == seen["mapped"] > 0
    assert seen["label"] == "Carte : pour 1 000 habitants".replace(" :", "\u00a0:")
    assert "Chaleur des votes" in seen["shown"]["heat"]
    assert "Contributions" in seen["shown"]["groups"]
    assert any("pour 1 000 habitants" in name for name in seen["shown"]["rates"])
    assert seen["filtered"]["some"] == seen["filtered"]["mapped"] < seen["filtered"]["whole"]


def test_first_hour_a_mistake_mended_and_a_colleague_who_takes_over(archive, tmp_path):
    """Two thousand contributions: a queue, keys, a drag; history; a project handed over."""
    from enaction_platform.demo.export import write_demo
    from enaction_plugin.core.importing.contributions import import_contributions
    from enaction_plugin.core.importing.plan import read_plan
    from enaction_plugin.core.workspace import Workspace

    write_demo(tmp_path / "demo")
    workspace = tmp_path / "concertation.gpkg"
    with Workspace.create(workspace, name="Concertation 2018 (exemple)") as made:
        made.set_plan(read_plan(tmp_path / "demo" / "plan.json"))
        import_contributions(made, tmp_path / "demo" / "contributions.geojson", "carticipe")
    home, pictures = harness.profile(tmp_path / "home", archive), str(tmp_path / "pictures")
    asked = {"workspace": str(workspace), "pictures": pictures}
    told = harness.run("first_hour", home, act="work", **asked)
    assert told["to_link"] == 2012
    assert told["queue"].startswith("0 sur 2")
    assert (told["linked"], told["dropped"]) == (12, 3)
    assert told["progress"].startswith("12 sur 2"), "those dropped were linked already"
    again = harness.profile(tmp_path / "again", archive)
    told = harness.run("first_hour", again, act="mend", **asked)
    assert told["status"] == "todo"
    assert "À traiter" in told["restore"]
    colleague = harness.profile(tmp_path / "colleague", archive)
    seen = harness.run("first_hour", colleague, act="take over", **asked)
    assert seen["filters"] == ["Reste à rattacher"]
    assert seen["left"] == 2000
    assert seen["mine"] == 20


def crowd(count):
    """Made-up contributions around Lens, Liévin and Avion."""
    import random

    from enaction_plugin.core.identity import source_uuid
    from enaction_plugin.core.model.contribution import Contribution

    chance = random.Random(18)  # noqa: S311 - which points, not a secret
    centres = ((2.832, 50.432), (2.781, 50.423), (2.833, 50.41), (2.75, 50.44), (2.9, 50.43))
    for number in range(1, count + 1):
        lon, lat = chance.choice(centres)
        votes = int(min(250, chance.paretovariate(0.9)))
        against = int(votes * chance.random() ** 2)
        yield Contribution(
            source_uuid("t", str(number)),
            str(number),
            "t",
            f"Idée fictive {number}",
            created_at=f"2018-{1 + number % 6:02}-{1 + number % 28:02}T10:00:00.000Z",
            votes_for=votes - against,
            votes_against=against,
            author=f"Compte {chance.randrange(500)}",
            lon=chance.gauss(lon, 0.008),
            lat=chance.gauss(lat, 0.005),
        )
