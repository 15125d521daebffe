"""Action plans from JSON, flat tables and authorities' spreadsheets."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from enaction_plugin.core.importing import errors
from enaction_plugin.core.importing.plan import read_plan
from enaction_plugin.core.model.defaults import DEFAULT_PLAN
from enaction_plugin.core.model.plan import TermKind

PLANS = Path(__file__).parents[3] / "resources" / "plans"

FLAT = """code;libellé;niveau;rattachement;enjeux;mots-clés;description
X1;Innovation;axe;;;;
E1;Mobilité;enjeu;;;;
E2;Emploi;enjeu;;;;
G01;Vélo;action;X1;E1, enjeu 2;vélo,piste;Des pistes
A001;Piste du canal;opération;G01;;;
"""


def terms(plan, kind):
    return [term for term in plan.terms if term.kind is kind]


def test_the_template_of_the_house_is_the_default_plan():
    assert read_plan(PLANS / "default.json") == DEFAULT_PLAN


def test_the_example_table_can_be_loaded_as_it_is():
    plan = read_plan(PLANS / "modele-plan.csv")
    assert [t.code for t in terms(plan, TermKind.ACTION)] == ["G01"]
    assert len(terms(plan, TermKind.AXIS)) == 3


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "utf-8-sig"])
def test_a_flat_table_in_french(write, encoding):
    plan = read_plan(write(FLAT, "plan.csv", encoding))
    (action,) = terms(plan, TermKind.ACTION)
    assert action.priorities == ("E1", "E2")
    assert action.keywords == ("vélo", "piste")
    assert (action.parent, action.description) == ("X1", "Des pistes")
    assert plan.axis_of("A001") == "X1"


def test_a_plan_without_axes_and_priorities_gets_the_usual_ones(write):
    plan = read_plan(write("code,label,kind\nG01,Vélo,action\n", "plan.csv"))
    assert [t.code for t in terms(plan, TermKind.AXIS)] == ["X1", "X2", "X3"]
    assert [t.code for t in terms(plan, TermKind.PRIORITY)] == ["E1", "E2", "E3", "E4", "E5"]


def test_codes_are_made_when_there_are_none(write):
    plan = read_plan(write("intitulé;type\nVélo;action\nBus;action\nQuai;opération\n", "plan.csv"))
    assert [t.code for t in terms(plan, TermKind.ACTION)] == ["G01", "G02"]
    assert [t.code for t in terms(plan, TermKind.OPERATION)] == ["A001"]


def test_numbering_makes_a_tree(write):
    table = "identifiant,nom\n1,Axe\n1.1,Action\n1.1.1,Opération\n1.1.1.1,Plus bas\n"
    plan = read_plan(write(table, "plan.csv"))
    assert [(t.code, t.parent) for t in terms(plan, TermKind.OPERATION)] == [
        ("1.1.1", "1.1"),
        ("1.1.1.1", "1.1"),
    ]


def test_grouped_actions_are_made_of_actions(write):
    table = "Axe;Action groupée;Action\nInnovation;Vélo;Piste\nInnovation;Vélo;Parking\n"
    plan = read_plan(write(table, "plan.csv"))
    assert [(t.code, t.label) for t in terms(plan, TermKind.ACTION)] == [("G01", "Vélo")]
    assert [t.parent for t in terms(plan, TermKind.OPERATION)] == ["G01", "G01"]


def test_an_authoritys_table_with_titles_above_and_hints_below(write):
    table = (
        "Plan d'actions 2025;;;;\n"
        "Axe (x);Sous-axe (x.x) ;Titre de la fiche action ;Titre de la sous-action;Descriptif \n"
        "Champ texte;Champ texte;Champ texte;;Champ texte\n"
        "Axe 1. Santé;1.1 Soins;Action 4. Maison de santé;;Ouvrir\n"
        "Axe 1. Santé;1.1 Soins;Action 5 - Bus santé;Tournée;Rouler\n"
        ";;Action 6 : Sans axe;;\n"
    )
    plan = read_plan(write(table, "plan.csv"))
    assert [(t.code, t.label) for t in terms(plan, TermKind.AXIS)] == [("X1", "Santé")]
    assert [(t.code, t.label, t.parent) for t in terms(plan, TermKind.ACTION)] == [
        ("G04", "Maison de santé", "X1"),
        ("G05", "Bus santé", "X1"),
        ("G06", "Sans axe", None),
    ]
    assert terms(plan, TermKind.ACTION)[0].description == "1.1 Soins\n\nOuvrir"
    assert [(t.code, t.parent) for t in terms(plan, TermKind.OPERATION)] == [("A001", "G05")]


def test_json_as_a_platform_gives_it(write):
    plan = read_plan(
        write(
            {
                "name": "Essai",
                "fictitious": True,
                "terms": [{"code": "G01", "label": "Vélo", "kind": "action", "priorities": ["E1"]}],
            },
            "plan.json",
        )
    )
    assert (plan.name, plan.fictitious) == ("Essai", True)


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ("A001;Encore;opération;G01;;;", "row 7: The code A001 is used twice"),
        ("A002;Orpheline;opération;G99;;;", "row 7: A002 names the parent G99"),
        ("G02;Perdue;action;X1;E9;;", "row 7: G02 names the priority E9"),
        ("G02;Ronde;action;A009;;;\nA009;Ronde;opération;G02;;;", "each other's parent: G02, A009"),
        ("G02;Étrange;chapitre;X1;;;", "row 7: “chapitre” is no kind of term"),
    ],
)
def test_a_plan_that_cannot_be_loaded_says_where(write, row, words):
    with pytest.raises(errors.BadPlan, match=words):
        read_plan(write(FLAT + row + "\n", "plan.csv"))


def test_many_problems_are_told_in_one_sentence(write):
    rows = "".join(f"A10{n};Perdue;opération;G9{n};;;\n" for n in range(6))
    with pytest.raises(errors.BadPlan, match=r"And 3 more\. Nothing was changed"):
        read_plan(write(FLAT + rows, "plan.csv"))


@pytest.mark.parametrize("content", ["", "code;libellé;type\n"])
def test_an_empty_plan(write, content):
    with pytest.raises(errors.EmptyFile):
        read_plan(write(content, "plan.csv"))


@pytest.mark.parametrize("content", ["{", "3", json.dumps({"terms": 3}), "[1]"])
def test_json_that_is_no_plan(write, content):
    with pytest.raises(errors.BadPlan):
        read_plan(write(content, "plan.json"))


def test_a_table_that_is_no_plan(write):
    with pytest.raises(errors.BadPlan, match="no column of labels or of axes"):
        read_plan(write("alpha;beta\n1;2\n", "plan.csv"))


def test_an_imported_plan_is_the_plan_of_the_workspace(ws, write):
    plan = read_plan(write(FLAT, "plan.csv"))
    ws.set_plan(plan)
    assert {t.code for t in ws.plan().terms} >= {"X1", "E1", "E2", "G01", "A001"}
