"""The algorithms as a planner's scripts use them, on real workspaces."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any, Callable

import pytest
from qgis.core import (
    QgsCoordinateTransform,
    QgsFeature,
    QgsProcessingAlgorithm,
    QgsProcessingProvider,
    QgsProject,
    QgsVectorLayer,
)

from enaction_plugin.core.workspace import Workspace
from enaction_plugin.processing.provider import EnactionProvider
from tests.qgis.running import TITLES, Outcome, contributions_csv, rows, run

Runs = Callable[..., Outcome]

# Part of people's scripts and models: what stands here never changes.
INTERFACE = {
    "createworkspace": ("WORKSPACE PLAN OVERWRITE", "WORKSPACE"),
    "importplan": ("WORKSPACE INPUT", "TERMS"),
    "importcontributions": (
        "WORKSPACE INPUT SOURCE PROFILE RELATED KEEP_PERSONAL DRY_RUN REPORT REFUSED",
        "ADDED CHANGED UNCHANGED WITHDRAWN REJECTED ATTACHED REPORT REFUSED",
    ),
    "importdistricts": (
        "WORKSPACE INPUT KIND VINTAGE CODE_FIELD NAME_FIELD SOURCE",
        "DISTRICTS",
    ),
    "sync": (
        "WORKSPACE CONNECTION URL TOKEN_FILE CONNECTOR MAPPING DIRECTION DRY_RUN PUBLISH REPORT",
        "PULLED PUSHED CONFLICTS HELD REJECTED PENDING REPORT",
    ),
    "mergeworkspace": ("WORKSPACE OTHER DRY_RUN REPORT", "MERGED CONFLICTS REPORT"),
    "suggest": ("WORKSPACE LIMIT THRESHOLD APPLY OUTPUT", "OUTPUT SUGGESTIONS APPLIED"),
    "comparereadings": (
        "WORKSPACE OTHER ONE_AUTHOR OTHER_AUTHOR OUTPUT REPORT",
        "OUTPUT REPORT COMPARED KAPPA DISAGREEMENTS",
    ),
    "tag": ("WORKSPACE TAGS EXPRESSION TERM REMOVE", "TAGGED"),
    "countbydistrict": ("WORKSPACE KIND VINTAGE DISTANCE OUTPUT", "OUTPUT"),
    "exportanswers": ("WORKSPACE OUTPUT ONLY_CHANGED REMEMBER", "OUTPUT COUNT"),
    "export": ("WORKSPACE EXPRESSION ANONYMOUS OUTPUT", "OUTPUT COUNT"),
    "publishpostgis": (
        "WORKSPACE CONNECTION SCHEMA ANONYMOUS REPLACE REPORT",
        "ADDED CHANGED REMOVED UNCHANGED REPORT",
    ),
    "dossier": (
        "WORKSPACE KIND DISTRICTS AROUND FOLDER FORMAT PAPER TEMPLATE BASE",
        "FOLDER PAGES",
    ),
    "answersheets": ("WORKSPACE ACTIONS FOLDER", "FOLDER SHEETS PAGES"),
    "meetingpack": (
        "WORKSPACE EXTENT DISTRICTS AGENDA TITLE ZOOM_MIN ZOOM_MAX TABLES BY_POINT FOLDER",
        "FOLDER CONTRIBUTIONS",
    ),
    "checkworkspace": ("WORKSPACE REPAIR REPORT", "OK REPORT"),
}


@pytest.fixture(scope="module")
def provider(qgis_app: Any) -> QgsProcessingProvider:
    provider = EnactionProvider()
    provider.refreshAlgorithms()
    return provider


@pytest.fixture
def processing(provider: QgsProcessingProvider) -> Runs:
    def started(name: str, **parameters: Any) -> Outcome:
        algorithm: QgsProcessingAlgorithm = provider.algorithm(name)
        return run(algorithm, **parameters)

    return started


@pytest.fixture
def workspace(tmp_path: Path, processing: Runs) -> Path:
    """A workspace with six contributions."""
    path = tmp_path / "espace.gpkg"
    processing("createworkspace", WORKSPACE=path)
    done = processing(
        "importcontributions", WORKSPACE=path, INPUT=contributions_csv(tmp_path), SOURCE="atelier"
    )
    assert done["ADDED"] == len(TITLES)
    return path


@pytest.mark.parametrize("name", INTERFACE)
def test_names_are_those_scripts_rely_on(provider: QgsProcessingProvider, name: str) -> None:
    algorithm = provider.algorithm(name)
    parameters, outputs = (set(names.split()) for names in INTERFACE[name])

    assert algorithm.id() == f"enaction:{name}" or algorithm.name() == name
    assert {d.name() for d in algorithm.parameterDefinitions()} == parameters
    assert {d.name() for d in algorithm.outputDefinitions()} == outputs
    assert algorithm.displayName() != name
    assert len(algorithm.shortHelpString()) > 80


def test_nothing_but_these_algorithms_is_there(provider: QgsProcessingProvider) -> None:
    assert {algorithm.name() for algorithm in provider.algorithms()} == INTERFACE.keys()


class TestCreateWorkspace:
    def test_starts_with_the_three_axes_and_the_five_priorities(
        self, tmp_path: Path, processing: Runs
    ) -> None:
        path = tmp_path / "neuf.gpkg"

        done = processing("createworkspace", WORKSPACE=path)

        assert done["WORKSPACE"] == str(path)
        with Workspace.open(path, readonly=True) as workspace:
            codes = [term.code for term in workspace.plan().terms]
        assert codes == ["X1", "X2", "X3", "E1", "E2", "E3", "E4", "E5"]

    def test_leaves_a_file_that_is_there_alone(self, workspace: Path, processing: Runs) -> None:
        before = workspace.read_bytes()

        done = processing("createworkspace", WORKSPACE=workspace)

        assert not done.ok
        assert "already exists" in done.said
        assert workspace.read_bytes() == before

    def test_replaces_it_when_asked_and_keeps_a_copy(
        self, workspace: Path, processing: Runs
    ) -> None:
        done = processing("createworkspace", WORKSPACE=workspace, OVERWRITE=True)

        assert done.ok
        assert rows(workspace) == {}
        copies = [path for path in workspace.parent.glob("*backup*") if path.suffix == ".gpkg"]
        assert [len(rows(copy)) for copy in copies] == [len(TITLES)]

    def test_makes_nothing_when_the_plan_cannot_be_read(
        self, tmp_path: Path, processing: Runs
    ) -> None:
        plan = tmp_path / "plan.csv"
        plan.write_text("code;label;kind\nG01;Première;action\nG01;Seconde;action\n")

        done = processing("createworkspace", WORKSPACE=tmp_path / "neuf.gpkg", PLAN=plan)

        assert not done.ok
        assert "G01" in done.said
        assert not (tmp_path / "neuf.gpkg").exists()


class TestImportPlan:
    def test_counts_the_terms_of_the_file(
        self, tmp_path: Path, workspace: Path, processing: Runs
    ) -> None:
        plan = tmp_path / "plan.csv"
        plan.write_text(
            "code;libellé;type;parent;enjeux\n"
            "G01;Des pistes;action;X1;E1\n"
            "G02;Des haies;action;X2;E5\n",
            encoding="utf-8",
        )

        done = processing("importplan", WORKSPACE=workspace, INPUT=plan)

        with Workspace.open(workspace, readonly=True) as opened:
            terms = {term.code for term in opened.plan().terms}
        assert {"G01", "G02", "E1", "X1"} <= terms
        assert done["TERMS"] == len(terms)


class TestImportContributions:
    def test_tells_what_a_newer_file_brings(
        self, tmp_path: Path, workspace: Path, processing: Runs
    ) -> None:
        newer = contributions_csv(tmp_path, "nouveau.csv")
        lines = newer.read_text(encoding="utf-8-sig").splitlines()
        lines[1] = lines[1].replace("piste cyclable", "voie verte")
        del lines[6]
        newer.write_text("\n".join([*lines, "7;Une fontaine;;;1;0;2,9;50,4;"]), encoding="utf-8")

        done = processing("importcontributions", WORKSPACE=workspace, INPUT=newer, SOURCE="atelier")

        names = ("ADDED", "CHANGED", "UNCHANGED", "WITHDRAWN", "REJECTED")
        assert [done[name] for name in names] == [1, 1, 4, 1, 0]

    def test_a_dry_run_writes_nothing(
        self, tmp_path: Path, workspace: Path, processing: Runs
    ) -> None:
        before = workspace.read_bytes()
        file = contributions_csv(tmp_path)

        done = processing(
            "importcontributions", WORKSPACE=workspace, INPUT=file, SOURCE="autre", DRY_RUN=True
        )

        assert done["ADDED"] == len(TITLES)
        assert workspace.read_bytes() == before

    def test_reports_as_a_page_that_runs_nothing(
        self, tmp_path: Path, workspace: Path, processing: Runs
    ) -> None:
        file = tmp_path / "pirate.csv"
        file.write_text("id,title,lat,lon\n1,A,50.4,2.8\n1,<script>alert(1)</script>,50.4,2.8\n")
        report = tmp_path / "rapport.html"

        done = processing("importcontributions", WORKSPACE=workspace, INPUT=file, REPORT=report)

        assert done["REJECTED"] == 1
        page = report.read_text(encoding="utf-8")
        assert "<script" not in page
        assert "&lt;script" in page

    def test_takes_votes_and_comments_along_and_gives_back_what_it_refuses(
        self, tmp_path: Path, workspace: Path, processing: Runs
    ) -> None:
        main, votes, comments = (tmp_path / f"{n}.csv" for n in ("idees", "votes", "commentaires"))
        main.write_text("id;titre;description\n1;Banc;Un banc\n1;Banc;Encore\n2;Arbre;Haut\n")
        votes.write_text("id_contribution;vote\n1;pour\n1;contre\n2;peut-être\n", "utf-8")
        comments.write_text("id;id_contribution;commentaire\n7;2;Où ?\n8;99;Perdu\n", "utf-8")
        refused = tmp_path / "refusees.csv"

        done = processing(
            "importcontributions",
            WORKSPACE=workspace,
            INPUT=main,
            SOURCE="carte",
            RELATED=[str(votes), str(comments)],
            REFUSED=refused,
        )

        assert (done["ADDED"], done["ATTACHED"], done["REJECTED"]) == (2, 3, 3)
        counted = "SELECT title, votes_for, votes_against, comment_count FROM contributions"
        with Workspace.open(workspace, readonly=True) as opened:
            rows = opened.db.execute(f"{counted} WHERE source = 'carte' ORDER BY title").fetchall()
        assert rows == [("Arbre", 0, 0, 1), ("Banc", 1, 1, 0)]
        for name, word in (("", "Encore"), ("_votes", "peut-être"), ("_commentaires", "Perdu")):
            file = tmp_path / f"refusees{name}.csv"
            assert word in file.read_text(encoding="utf-8-sig")

        mended = refused.read_text(encoding="utf-8-sig").replace(";1;Banc", ";3;Banc")
        refused.write_text(mended, encoding="utf-8-sig")
        again = processing(
            "importcontributions", WORKSPACE=workspace, INPUT=refused, SOURCE="carte"
        )
        assert (again["ADDED"], again["WITHDRAWN"], again["REJECTED"]) == (1, 0, 0)

    def test_takes_votes_alone_to_the_contributions_of_their_source(
        self, tmp_path: Path, workspace: Path, processing: Runs
    ) -> None:
        with Workspace.open(workspace, readonly=True) as opened:
            ((number, title),) = opened.db.execute(
                "SELECT platform_id, title FROM contributions ORDER BY fid LIMIT 1"
            ).fetchall()
        votes = tmp_path / "votes.csv"
        votes.write_text(f"id_contribution;vote\n{number};pour\n{number};pour\n{number};contre\n")

        lost = processing("importcontributions", WORKSPACE=workspace, INPUT=votes)
        done = processing("importcontributions", WORKSPACE=workspace, INPUT=votes, SOURCE="atelier")

        assert not lost.ok
        assert "give the name of their source" in lost.said
        assert (done["ATTACHED"], done["ADDED"], done["WITHDRAWN"]) == (3, 0, 0)
        with Workspace.open(workspace, readonly=True) as opened:
            found = opened.db.execute(
                "SELECT votes_for, votes_against FROM contributions WHERE title = ?", (title,)
            ).fetchone()
        assert found == (2, 1)

    @pytest.mark.parametrize("content", ["", "id;titre;lat;lon\n"])
    def test_a_file_without_rows_fails_in_one_sentence(
        self, tmp_path: Path, workspace: Path, processing: Runs, content: str
    ) -> None:
        file = tmp_path / "vide.csv"
        file.write_text(content)

        done = processing("importcontributions", WORKSPACE=workspace, INPUT=file)

        assert not done.ok
        assert "vide.csv" in done.said
        assert len(rows(workspace)) == len(TITLES)


class TestTag:
    def test_links_the_rows_of_a_table(
        self, tmp_path: Path, workspace: Path, processing: Runs
    ) -> None:
        uuid = rows(workspace)["3"].uuid
        tags = tmp_path / "etiquettes.csv"
        tags.write_text(
            f"contribution;term;role;note\n1;E1;principal;vu en atelier\n{uuid};e5;;\n2;E1;;\n"
        )

        done = processing("tag", WORKSPACE=workspace, TAGS=tags)

        assert done["TAGGED"] == 3
        assert {n: r.priorities for n, r in rows(workspace).items() if r.priorities} == {
            "1": "E1",
            "2": "E1",
            "3": "E5",
        }

    def test_reports_rows_it_cannot_apply_and_applies_the_rest(
        self, tmp_path: Path, workspace: Path, processing: Runs
    ) -> None:
        tags = tmp_path / "etiquettes.csv"
        tags.write_text("contribution,term,role\n99,E1,\n1,E9,\n2,E2,chef\n,E1,\n4,E4,\n")

        done = processing("tag", WORKSPACE=workspace, TAGS=tags)

        assert done["TAGGED"] == 1
        for row, what in ((2, "99"), (3, "E9"), (4, "chef"), (5, "missing")):
            assert any(f"Row {row}:" in line and what in line for line in done.said.splitlines())
        assert rows(workspace)["4"].priorities == "E4"

    def test_a_number_two_sources_use_is_not_guessed(
        self, tmp_path: Path, workspace: Path, processing: Runs
    ) -> None:
        other = contributions_csv(tmp_path)
        processing("importcontributions", WORKSPACE=workspace, INPUT=other, SOURCE="autre")
        tags = tmp_path / "etiquettes.csv"
        tags.write_text("contribution,term\n1,E1\n")

        done = processing("tag", WORKSPACE=workspace, TAGS=tags)

        assert done["TAGGED"] == 0
        assert "give the uuid" in done.said

    def test_links_what_an_expression_finds_and_takes_it_away_again(
        self, workspace: Path, processing: Runs
    ) -> None:
        wanted = {"EXPRESSION": '"votes_for" >= 40 AND x($geometry) > 2', "TERM": "E3"}

        assert processing("tag", WORKSPACE=workspace, **wanted)["TAGGED"] == 3
        assert processing("tag", WORKSPACE=workspace, **wanted)["TAGGED"] == 0
        assert processing("tag", WORKSPACE=workspace, REMOVE=True, **wanted)["TAGGED"] == 3
        assert not any(row.priorities for row in rows(workspace).values())

    @pytest.mark.parametrize(
        ("given", "said"),
        [
            ({}, "Give either"),
            ({"EXPRESSION": "true"}, "Give either"),
            ({"TERM": "E1"}, "Give either"),
            ({"EXPRESSION": '"votes" > 1', "TERM": "E1"}, "no field votes"),
            ({"EXPRESSION": "1 +", "TERM": "E1"}, "cannot be used"),
            ({"EXPRESSION": "true", "TERM": "E9"}, "no term E9"),
        ],
    )
    def test_what_cannot_be_done_changes_nothing(
        self, workspace: Path, processing: Runs, given: dict[str, str], said: str
    ) -> None:
        done = processing("tag", WORKSPACE=workspace, **given)

        assert not done.ok
        assert said in done.said
        assert not any(row.priorities for row in rows(workspace).values())


OPENING = {
    "importplan": {"INPUT": "plan.csv"},
    "importcontributions": {"INPUT": "contributions.csv"},
    "tag": {"EXPRESSION": "true", "TERM": "E1"},
    "export": {"OUTPUT": "sortie.csv"},
    "checkworkspace": {},
    "sync": {"URL": "http://127.0.0.1:9"},
}


class TestSuggest:
    def test_suggests_and_links_only_when_asked_to(
        self, tmp_path: Path, workspace: Path, processing: Runs
    ) -> None:
        table = tmp_path / "suggestions.csv"

        done = processing("suggest", WORKSPACE=workspace, OUTPUT=table)

        assert done["SUGGESTIONS"] == len(table.read_text("utf-8-sig").splitlines()) - 1 > 0
        assert done["APPLIED"] == 0
        assert not any(row.priorities for row in rows(workspace).values())
        linked = processing("suggest", WORKSPACE=workspace, THRESHOLD=0.1, LIMIT=1, APPLY=True)
        assert linked["APPLIED"] == linked["SUGGESTIONS"] > 0
        assert any(row.priorities for row in rows(workspace).values())


class TestCompareReadings:
    def test_two_people_of_one_workspace(
        self, tmp_path: Path, workspace: Path, processing: Runs
    ) -> None:
        with Workspace.open(workspace) as ws:
            for author, term in (("Anne", "E1"), ("Bruno", "E2")):
                ws.author = author
                ws.tag([1, 2], term)
        table = tmp_path / "ecarts.csv"

        done = processing(
            "comparereadings",
            WORKSPACE=workspace,
            ONE_AUTHOR="Anne",
            OTHER_AUTHOR="Bruno",
            OUTPUT=table,
        )

        assert (done["COMPARED"], done["DISAGREEMENTS"], done["KAPPA"]) == (2, 2, -1)
        assert "E1,E2" in table.read_text("utf-8-sig")

    def test_without_a_second_reading_it_says_so(self, workspace: Path, processing: Runs) -> None:
        done = processing("comparereadings", WORKSPACE=workspace)

        assert not done.ok
        assert "two different authors" in done.said


class TestForeignFiles:
    """Every algorithm that opens a workspace says what is wrong with another file."""

    @pytest.mark.parametrize("name", OPENING)
    @pytest.mark.parametrize(
        ("content", "said"),
        [(None, "no workspace at"), (b"not a database at all" * 99, "is not a GeoPackage")],
    )
    def test_is_refused_in_one_sentence(
        self, tmp_path: Path, processing: Runs, name: str, content: Any, said: str
    ) -> None:
        path = tmp_path / "autre.gpkg"
        if content is not None:
            path.write_bytes(content)
        contributions_csv(tmp_path)
        (tmp_path / "plan.csv").write_text("code;label;kind\nG01;Un;action\n")
        given = {
            key: str(tmp_path / value) if key in ("INPUT", "OUTPUT") else value
            for key, value in OPENING[name].items()
        }

        done = processing(name, WORKSPACE=path, **given)

        assert not done.ok
        assert said in done.said
        assert "Traceback" not in done.said
        assert path.exists() == (content is not None)
        if content is not None:
            assert path.read_bytes() == content


class TestImportDistricts:
    OUTLINES = (
        '{"type":"FeatureCollection","features":['
        '{"type":"Feature","properties":{"code_qp":"QP062001","lib_qp":"Nord","autre":"N"},'
        '"geometry":{"type":"Polygon","coordinates":[[[2.8,50.4],[2.825,50.4],[2.825,50.5],'
        "[2.8,50.5],[2.8,50.4]]]}},"
        '{"type":"Feature","properties":{"code_qp":"QP062002","lib_qp":"Sud","autre":"S"},'
        '"geometry":{"type":"Polygon","coordinates":[[[2.825,50.4],[2.9,50.4],[2.9,50.5],'
        "[2.825,50.5],[2.825,50.4]]]}}]}"
    )

    def outlines(self, folder: Path) -> Path:
        path = folder / "quartiers.geojson"
        path.write_text(self.OUTLINES)
        return path

    def names(self, workspace: Path) -> list[str]:
        with Workspace.open(workspace, readonly=True) as opened:
            return [district.name for district in opened.districts.all()]

    def test_recognises_code_and_name(
        self, tmp_path: Path, workspace: Path, processing: Runs
    ) -> None:
        given = {"INPUT": self.outlines(tmp_path), "KIND": "qpv", "VINTAGE": "2024"}

        done = processing("importdistricts", WORKSPACE=workspace, **given)

        assert done["DISTRICTS"] == 2
        assert self.names(workspace) == ["Nord", "Sud"]

    def test_takes_any_layer_of_the_project_in_any_projection(
        self, tmp_path: Path, workspace: Path, processing: Runs
    ) -> None:
        degrees = QgsVectorLayer(str(self.outlines(tmp_path)), "outlines", "ogr")
        projected = QgsVectorLayer(
            "Polygon?crs=EPSG:2154&field=code:string&field=autre:string", "projected", "memory"
        )
        to_lambert = QgsCoordinateTransform(degrees.crs(), projected.crs(), QgsProject.instance())
        for feature in degrees.getFeatures():
            made = QgsFeature(projected.fields())
            geometry = feature.geometry()
            geometry.transform(to_lambert)
            made.setGeometry(geometry)
            made.setAttributes([feature["code_qp"], feature["autre"]])
            projected.dataProvider().addFeature(made)
        QgsProject.instance().addMapLayer(projected)

        done = processing(
            "importdistricts",
            WORKSPACE=workspace,
            INPUT=projected,
            KIND="other",
            VINTAGE="2024",
            NAME_FIELD="autre",
        )
        QgsProject.instance().clear()

        assert done["DISTRICTS"] == 2
        assert self.names(workspace) == ["N", "S"]

    @pytest.mark.parametrize(
        ("given", "said"),
        [
            ({"CODE_FIELD": "insee"}, "insee"),
            ({"VINTAGE": " "}, "vintage"),
            ({"INPUT": "/nulle/part.geojson"}, "/nulle/part.geojson"),
        ],
    )
    def test_says_what_is_missing(
        self,
        tmp_path: Path,
        workspace: Path,
        processing: Runs,
        given: dict[str, str],
        said: str,
    ) -> None:
        usual = {"INPUT": self.outlines(tmp_path), "KIND": "qpv", "VINTAGE": "2024"}

        done = processing("importdistricts", WORKSPACE=workspace, **{**usual, **given})

        assert not done.ok
        assert said in done.said
        assert self.names(workspace) == []


class TestCheckWorkspace:
    def test_finds_a_fresh_workspace_sound_and_leaves_it_alone(
        self, workspace: Path, processing: Runs
    ) -> None:
        before = workspace.read_bytes()

        done = processing("checkworkspace", WORKSPACE=workspace)

        assert done["OK"] is True
        assert workspace.read_bytes() == before

    def test_finds_what_another_program_broke_and_repairs_it(
        self, tmp_path: Path, workspace: Path, processing: Runs
    ) -> None:
        report = tmp_path / "controle.html"
        with sqlite3.connect(workspace) as db:
            db.execute("DELETE FROM rtree_contributions_geom WHERE id = 2")
        db.close()

        found = processing("checkworkspace", WORKSPACE=workspace, REPORT=report)
        repaired = processing("checkworkspace", WORKSPACE=workspace, REPAIR=True)
        again = processing("checkworkspace", WORKSPACE=workspace)

        assert found["OK"] is False
        assert "<li>" in report.read_text(encoding="utf-8")
        assert repaired["OK"] is True
        assert again["OK"] is True
        assert len(list(tmp_path.glob("*backup*"))) == 1
