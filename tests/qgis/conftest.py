"""A small workspace, the session over it, and docks as QGIS would show them."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject, QgsSettings
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QLabel, QMainWindow

from enaction_plugin.core.identity import source_uuid
from enaction_plugin.core.model.contribution import Comment, Contribution
from enaction_plugin.core.model.plan import Plan, Term, TermKind
from enaction_plugin.core.workspace import Workspace

SCRIPT = "<script>alert(1)</script><b>gras</b>"


def contribution(number, **values):
    """One idea; a later number is a later date."""
    given = {
        "uuid": source_uuid("test", str(number)),
        "platform_id": str(number),
        "source": "test",
        "title": f"Idée {number}",
        "body": f"Texte de l’idée {number}",
        "category": "Se déplacer" if number % 2 else "Se loger",
        "created_at": f"2018-01-01T00:00:00.{number % 1000:03d}Z",
        "votes_for": number % 40,
        "votes_against": number % 5,
        "author": f"Compte {number % 7}",
        "lon": 2.8 + number % 50 / 1000,
        "lat": 50.4 + number // 50 / 1000,
    }
    return Contribution(**{**given, **values})


def small_plan(workspace):
    """The plan of a new workspace with two actions and an operation."""
    terms = workspace.plan().terms
    return Plan(
        (
            *terms,
            Term("G01", "Aménagements cyclables", TermKind.ACTION, "X1", ("E1",), ("vélo",)),
            Term("G02", "Chaîne des Parcs", TermKind.ACTION, "X2"),
            Term("A001", "Continuités le long des cavaliers", TermKind.OPERATION, "G01"),
        ),
        "Plan de test",
        True,
    )


def make_workspace(path, count=60):
    """A workspace with contributions, one of them hostile, and a small plan."""
    with Workspace.create(path, name="Concertation") as workspace:
        rows = [contribution(number) for number in range(1, count + 1)]
        rows[0] = contribution(1, title=SCRIPT, body=SCRIPT, author=SCRIPT, votes_for=50)
        workspace.upsert_contributions(rows)
        workspace.upsert_comments(
            [
                Comment(
                    source_uuid("c", "1"), rows[0].uuid, SCRIPT, "Compte 3", "2018-02-01T00:00:00Z"
                )
            ]
        )
        workspace.set_plan(small_plan(workspace))
    return path


@pytest.fixture
def hostile():
    """What the title, text and author of contribution 1 are."""
    return SCRIPT


@pytest.fixture
def workspace_path(tmp_path):
    return make_workspace(tmp_path / "w.gpkg")


@pytest.fixture(autouse=True)
def own_settings():
    """No setting of another test."""
    QgsSettings().remove("enaction")


@pytest.fixture
def layers(qgis_new_project):
    from enaction_plugin.maps.layers import WorkspaceLayers

    layers = WorkspaceLayers(QgsProject.instance())
    yield layers
    layers.release()


@pytest.fixture
def session(qgis_app):
    from enaction_plugin.bridge.session import Session
    from enaction_plugin.maps.looks import Looks

    session = Session(Looks)
    yield session
    session.close()


@pytest.fixture
def opened(session, workspace_path, qtbot):
    """The session with the workspace open."""
    with qtbot.waitSignal(session.opened, timeout=5000):
        session.open(workspace_path)
    return session


@pytest.fixture
def canvas(qgis_app, qtbot):
    canvas = QgsMapCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(400, 300)
    yield canvas
    canvas.setLayers([])


@pytest.fixture
def map_link(session, layers, canvas):
    from enaction_plugin.maps.map_link import MapLink

    link = MapLink(session, layers, canvas)
    yield link
    link.close()


@pytest.fixture
def panel(opened, map_link, qtbot):
    """The Contributions dock's body, filled and on screen."""
    from enaction_plugin.gui.contributions_panel import ContributionsPanel

    panel = ContributionsPanel(opened, map_link)
    qtbot.addWidget(panel)
    panel.resize(420, 800)
    panel.show()
    qtbot.waitExposed(panel)
    qtbot.waitUntil(lambda: panel.model.rowCount() == 60, timeout=5000)
    return panel


@pytest.fixture
def plan(opened, qtbot):
    """The plan dock's body, counted and on screen."""
    from enaction_plugin.gui.plan_panel import PlanPanel

    plan = PlanPanel(opened)
    qtbot.addWidget(plan)
    plan.resize(420, 800)
    plan.show()
    qtbot.waitExposed(plan)
    qtbot.waitUntil(lambda: "60" in plan.tabs.tabText(1), timeout=5000)
    return plan


@pytest.fixture
def french(qgis_app, tmp_path):
    """What is said is said in French."""
    from enaction_plugin.bridge.i18n import load_translator
    from scripts.package import compile_translation
    from scripts.strings import ROOT

    compile_translation(ROOT / "i18n" / "enaction_fr.ts", tmp_path / "enaction_fr.qm")
    translator = load_translator("fr_FR", tmp_path)
    assert translator is not None
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


# Exchanges


class Said:
    """A message bar that only remembers."""

    def __init__(self):
        self.texts = []
        self.offers = []  # a button's label and what it does

    def info(self, text):
        self.texts.append(text)

    success = warn = info

    def offer(self, text, label, slot):
        self.texts.append(text)
        self.offers.append((label, slot))

    def error(self, error):
        self.texts.append(str(error))

    note = error


@pytest.fixture
def window(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def said():
    return Said()


@pytest.fixture
def exchange(session, said, window):
    from qgis.core import QgsApplication

    from enaction_plugin.bridge.tasks import TaskRunner
    from enaction_plugin.gui.exchange import Exchange

    exchange = Exchange(session, TaskRunner(QgsApplication.taskManager()), said, window, window)
    yield exchange
    exchange.stop()
    exchange.close()


@pytest.fixture
def ideas():
    """So many contributions are on the platform; a module may want more."""
    return 5


@pytest.fixture
def served(tmp_path, ideas):
    from tests.platform.serving import listening, prepare

    database = f"sqlite:///{tmp_path / 'platform.sqlite'}"
    token, _ = prepare(database, ideas)
    with listening(database, answer=50) as url:
        yield url, token


@pytest.fixture
def connected(tmp_path, served, session, qtbot, monkeypatch):
    """A session on a workspace that has exchanged once."""
    from enaction_plugin.bridge import settings
    from enaction_plugin.core.connectors import native_platform
    from enaction_plugin.core.sync import synchronise
    from enaction_plugin.core.workspace.database import set_state

    url, token = served
    monkeypatch.setattr(
        "enaction_plugin.bridge.platforms.platform_of",
        lambda connection: native_platform(connection.url, token),
    )
    settings.save_connection(settings.Connection("Essai", url))
    path = tmp_path / "w.gpkg"
    with Workspace.create(path) as workspace:
        synchronise(workspace, native_platform(url, token))
        with workspace.transaction(applying=True) as db:
            set_state(db, "connection", "Essai")
    with qtbot.waitSignal(session.opened, timeout=5000):
        session.open(path)
    return path


def words(widget):
    return [label.text() for label in widget.findChildren(QLabel)]


def shown(window, kind, qtbot):
    qtbot.waitUntil(lambda: bool(window.findChildren(kind)), timeout=10000)
    return window.findChildren(kind)[-1]


@pytest.fixture
def office(tmp_path, qgis_new_project):
    """A platform, this planner's workspace and a colleague's; nothing is watched."""
    from tests.platform.serving import listening, prepare
    from tests.qgis.office import Office

    database = f"sqlite:///{tmp_path / 'platform.sqlite'}"
    token, _ = prepare(database, 5)
    with listening(database) as url:
        yield Office(tmp_path, url, token, database)
        QgsProject.instance().clear()


@pytest.fixture
def watched(office, session, qtbot):
    """The office, its workspace open with the plugin watching over the layers."""
    from enaction_plugin.bridge.editing import EditWatch

    watch = EditWatch(session, QgsProject.instance())
    with qtbot.waitSignal(session.opened, timeout=5000):
        session.open(office.path)
    yield office
    watch.close()
