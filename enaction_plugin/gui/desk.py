"""Everything the plugin puts in the window of QGIS, made in one place and taken out again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject, Qt, QTimer
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QWidget

from ..bridge import settings
from ..bridge.i18n import translate
from ..bridge.notifier import Notifier
from ..bridge.session import Session
from ..bridge.tasks import JobTask, TaskRunner
from ..maps.layers import WorkspaceLayers, workspace_of
from ..maps.looks import Looks
from ..maps.map_filter import MapFilter
from ..maps.map_link import MapLink
from ..maps.views import MapViews
from .exchange import Exchange
from .exchange_file import ExchangeFile
from .icons import icon
from .lazy_dock import LazyDock
from .meeting.meeting_room import MeetingRoom
from .meeting.pack_actions import PackActions
from .metrics import COMFORTABLE_EM, em
from .options_factory import OptionsFactory
from .view_menu import ViewMenu

MENU = "En action"
WRITING = (
    *("EnactionImport", "EnactionEnter", "EnactionPolygon", "EnactionPlan"),
    *("EnactionDistricts", "EnactionGiving"),
    *("EnactionRoom", "EnactionPack"),
)
"""Actions that want an open workspace that may be written to."""


class Desk(QObject):
    """Toolbar, menu, docks, Options page; and what a session means for the project."""

    def __init__(self, iface: QgisInterface) -> None:
        window = iface.mainWindow()
        super().__init__(window)
        self._iface = iface
        self._window = window
        self._project = QgsProject.instance()
        self.session = Session(Looks, self)
        self.layers = WorkspaceLayers(self._project, self)
        self.map_link = MapLink(self.session, self.layers, iface.mapCanvas(), self)
        self.map_filter = MapFilter(self.session, self.layers, self._project, self)
        self.views = MapViews(self.session, self.layers, self._project, self.map_filter, self)
        self._notifier = Notifier(iface.messageBar())
        self._runner = TaskRunner(QgsApplication.taskManager())
        self.exchange = Exchange(self.session, self._runner, self._notifier, window, self)
        self.exchange_file = ExchangeFile(
            self.session, self._runner, self._notifier, self.exchange, window
        )
        self.meeting = MeetingRoom(self.session, lambda: self.layers.contributions, window)
        self._actions: list[QAction] = []
        self._written = False
        self._add_docks()
        self._add_actions()
        self._packs = PackActions(iface, self._notifier, self)
        self._options = OptionsFactory(
            lambda: self.exchange_file.export if self.session.is_open else None
        )
        iface.registerOptionsWidgetFactory(self._options)
        self._follow()
        self.ways: Any = None
        self._soon = QTimer(self)  # QGIS's window need not wait for what nobody looks for yet
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._add_ways)
        self._soon.start(0)

    # making

    def _add_ways(self) -> None:
        """Locator, expressions and map tools; they hear of a workspace after its layers do."""
        from .qgis_ways import QgisWays

        self.ways = QgisWays(
            self._iface, self.session, self.layers, self.map_link, self._shown_panel, self
        )

    def _add_docks(self) -> None:
        areas = Qt.DockWidgetArea
        self.contributions = LazyDock(
            "EnactionContributionsDock",
            translate("Enaction", "Contributions"),
            self._contributions_body,
            self._window,
        )
        self.plan = LazyDock(
            "EnactionPlanDock", translate("Enaction", "Action Plan"), self._plan_body, self._window
        )
        self.analysis = LazyDock(
            "EnactionAnalysisDock",
            translate("Enaction", "Analysis"),
            self._analysis_body,
            self._window,
        )
        self._iface.addDockWidget(areas.LeftDockWidgetArea, self.contributions)
        self._iface.addDockWidget(areas.RightDockWidgetArea, self.plan)
        self._iface.addDockWidget(areas.RightDockWidgetArea, self.analysis)
        if not settings.docks_placed.get():
            settings.docks_placed.set(True)
            if self._window.isVisible():  # switched on in the plugin manager
                self._place_docks()
            else:
                self._iface.initializationCompleted.connect(self._place_docks)

    def _place_docks(self) -> None:
        """The first time: a tab beside the layers with all the room the panels can give."""
        layers = self._window.findChild(QDockWidget, "Layers")
        if layers is not None and not layers.isFloating():
            self._window.tabifyDockWidget(layers, self.contributions)
            self.contributions.raise_()
            high = [self._window.height()]
            self._window.resizeDocks([self.contributions], high, Qt.Orientation.Vertical)
        self._window.tabifyDockWidget(self.plan, self.analysis)
        self.plan.raise_()
        wide = round(COMFORTABLE_EM * em(self._window.font()))
        docks = [self.contributions, self.plan]
        self._window.resizeDocks(docks, [wide, wide], Qt.Orientation.Horizontal)

    def _contributions_body(self) -> QWidget:
        from .contributions_panel import ContributionsPanel

        panel = ContributionsPanel(self.session, self.map_link)
        header, exchange = panel.header, self.exchange
        for page in (header, panel.first_run):
            page.open_wanted.connect(self.open_workspace)
            page.new_wanted.connect(self.new_workspace)
        header.recent_wanted.connect(self.session.open)
        header.sync_wanted.connect(exchange.start)
        header.stop_wanted.connect(exchange.stop)
        header.connect_wanted.connect(self.connect_platform)
        header.file_wanted.connect(self.exchange_file.popup)
        exchange.waiting_wanted.connect(panel.show_waiting)
        panel.file_gone.find_wanted.connect(self.open_workspace)
        panel.empty.import_wanted.connect(self.import_contributions)
        panel.empty.connect_wanted.connect(self.connect_platform)
        self._connect_filters(panel)
        exchange.percent_changed.connect(header.set_exchange)
        exchange.status_changed.connect(panel.show_status)
        panel.conflicts_wanted.connect(exchange.show_conflicts)
        panel.why_wanted.connect(exchange.explain)
        panel.accept_wanted.connect(self._accept_suggestion)
        panel.refused_wanted.connect(exchange.show_waiting)
        if self.session.is_open:
            exchange.read_status()
        return panel

    def _accept_suggestion(self) -> None:
        self.plan.body().suggestions.accept_first()

    def _shown_panel(self) -> Any:
        self.contributions.setUserVisible(True)
        return self.contributions.body()

    def _connect_filters(self, panel: Any) -> None:
        from .outgoing_list import OutgoingList

        more = panel.filters.more
        outgoing = OutgoingList(
            self.session,
            lambda: panel.model.fids,
            self._runner,
            self._notifier,
            self._window,
            panel,
        )
        more.export_wanted.connect(outgoing.export)
        more.copy_wanted.connect(outgoing.copy)
        more.on_map_changed.connect(self.map_filter.set_on)
        more.failed.connect(self._notifier.error)
        more.enter_wanted.connect(self.enter_contribution)

    def _plan_body(self) -> QWidget:
        from .plan_panel import PlanPanel

        panel = PlanPanel(self.session)
        panel.load_plan_wanted.connect(self.load_plan)
        panel.suggestions.needs_wanted.connect(self.show_needs)
        return panel

    def _analysis_body(self) -> QWidget:
        from .analysis_panel import AnalysisPanel

        panel = AnalysisPanel(self.session)
        panel.dossier_wanted.connect(self.dossier)
        panel.filtered.connect(lambda: self.map_filter.set_on(True))
        return panel

    def _add_actions(self) -> None:
        self._toolbar = self._iface.addToolBar("En action")
        self._toolbar.setObjectName("EnactionToolbar")
        self._toolbar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        for dock, name in (
            (self.contributions, "contributions"),
            (self.plan, "plan"),
            (self.analysis, "analysis"),
        ):
            action = self._action(f"EnactionToggle_{name}", icon(name), dock.windowTitle())
            action.setCheckable(True)
            dock.setToggleVisibilityAction(action)
            self._toolbar.addAction(action)
        room = self._action(
            "EnactionRoom", icon("room"), translate("Enaction", "Meeting Room"), self.meeting.start
        )
        self._toolbar.addAction(room)
        for name, image, text, slot in (
            ("New", "new", translate("Enaction", "New Workspace…"), self.new_workspace),
            ("Open", "open", translate("Enaction", "Open…"), self.open_workspace),
            (
                "Import",
                "import",
                translate("Enaction", "Import Contributions…"),
                self.import_contributions,
            ),
            (
                "Enter",
                "pin",
                translate("Enaction", "Enter a Contribution…"),
                self.enter_contribution,
            ),
            (
                "Polygon",
                "plan",
                translate("Enaction", "Link by Polygon…"),
                self.link_by_polygon,
            ),
            ("Plan", "plan", translate("Enaction", "Load the Action Table…"), self.load_plan),
            ("Dossier", "answer", translate("Enaction", "District Dossier…"), self.dossier),
            ("Answers", "answer", translate("Enaction", "Answers to Residents…"), self.answers),
            (
                "Giving",
                "answer",
                translate("Enaction", "Answers for the Platform…"),
                self.give_answers,
            ),
            (
                "Districts",
                "pin",
                translate("Enaction", "Add a District Layer…"),
                self.add_districts,
            ),
            (
                "Pack",
                "room",
                translate("Enaction", "Prepare an Offline Meeting…"),
                self.prepare_meeting,
            ),
            (
                "Needs",
                "contributions",
                translate("Enaction", "Same Need Said Many Times…"),
                self.show_needs,
            ),
            ("Rules", "plan", translate("Enaction", "Rules…"), self.show_rules),
            ("Settings", "settings", translate("Enaction", "Settings…"), self.show_settings),
        ):
            self._action(f"Enaction{name}", icon(image), text, slot)
        self._add_exchange_actions()
        self._view_menu = ViewMenu(self.views, self._window)
        self._toolbar.addWidget(self._view_menu)
        self._enable()

    def _add_exchange_actions(self) -> None:
        for name, image, text, slot in (
            (
                "ReadFile",
                "open",
                translate("Enaction", "Read an Exchange File…"),
                self.exchange_file.read,
            ),
            (
                "ExportWork",
                "waiting",
                translate("Enaction", "Export My Waiting Work…"),
                self.exchange_file.export,
            ),
            (
                "History",
                "sync",
                translate("Enaction", "Exchange History"),
                self.exchange.show_history,
            ),
            ("Trash", "trash", translate("Enaction", "Trash"), self.exchange.show_trash),
            (
                "Publish",
                "export",
                translate("Enaction", "Publish to PostGIS…"),
                self.publish_to_postgis,
            ),
        ):
            self._action(f"Enaction{name}", icon(image), text, slot)

    def _action(
        self, name: str, image: QIcon, text: str, slot: Optional[Callable[[], Any]] = None
    ) -> QAction:
        action = QAction(image, text, self._window)
        action.setObjectName(name)
        if slot is not None:
            action.triggered.connect(lambda _=False: slot())
        self._iface.addPluginToMenu(MENU, action)
        self._actions.append(action)
        return action

    def _follow(self) -> None:
        session = self.session
        session.opened.connect(self._opened)
        session.closed.connect(self._closed)
        session.plan_changed.connect(self._plan_changed)
        session.changed.connect(self._changed)
        session.failed.connect(self._notifier.error)
        self.layers.edited.connect(session.refresh)
        self.exchange.finished.connect(self._refresh_all)
        self.exchange_file.finished.connect(self._refresh_all)
        self.exchange.export_wanted.connect(self.exchange_file.export)
        self.exchange.connection_wanted.connect(self.connect_platform)
        self._project.readProject.connect(self._project_read)
        self._project.cleared.connect(self._project_cleared)
        if workspace_of(self._project):
            QTimer.singleShot(0, self._project_read)  # loaded into an open project

    def close(self) -> None:
        """Take everything out, in the opposite order; what is written is kept."""
        self._project.readProject.disconnect(self._project_read)
        self._project.cleared.disconnect(self._project_cleared)
        self._runner.cancel_all()
        self._runner.wait()
        self.session.close()
        self._soon.stop()
        if self.ways is not None:
            self.ways.close()
        self.exchange.close()
        self.views.close()
        self.map_link.close()
        self.layers.release()
        self._iface.unregisterOptionsWidgetFactory(self._options)
        self._packs.close()
        for action in self._actions:
            self._iface.removePluginMenu(MENU, action)
            action.deleteLater()
        self._window.removeToolBar(self._toolbar)
        self._toolbar.deleteLater()
        for dock in (self.analysis, self.plan, self.contributions):
            self._iface.removeDockWidget(dock)
            dock.deleteLater()
        self.deleteLater()

    # following session and project

    def _opened(self) -> None:
        head = self.session.head
        fresh = self.layers.contributions is None
        kinds = list(dict.fromkeys(one.kind for one in head.districts))
        alone = self.layers.show(self.session.path, self.session.looks, kinds)
        self.map_link.attach()
        self._enable()
        if fresh:  # QGIS sets up a map with its first layer once this is done
            QTimer.singleShot(0, lambda: self._first_view(alone))

    def _first_view(self, alone: bool) -> None:
        if alone:
            self.layers.use_french_projection()
        self.map_link.show_all()

    def _closed(self) -> None:
        self.map_link.detach()
        self._enable()

    def _plan_changed(self) -> None:
        kinds = list(dict.fromkeys(one.kind for one in self.session.head.districts))
        self.layers.show(self.session.path, self.session.looks, kinds)

    def _changed(self, fids: Optional[list[int]]) -> None:
        if fids is not None or not self._written:
            self.layers.repaint()
            return
        self._written = False
        layer = self.layers.contributions
        empty = layer is not None and not layer.featureCount()
        self.layers.reload()
        if empty:
            self.map_link.show_all()

    def _refresh_all(self) -> None:
        """A job has written much: layers are opened again once the workspace is quiet."""
        self._written = True
        self.session.refresh()

    def _project_read(self) -> None:
        """A project file reopens with its workspace."""
        path = workspace_of(self._project)
        if path is None:
            return
        if self.session.is_open and path == self.session.path:
            self._opened()
        else:
            self.session.open(path)

    def _project_cleared(self) -> None:
        """Its layers are gone; the workspace leaves with the project."""
        self.session.close()

    def _enable(self) -> None:
        writable = self.session.is_open and not self.session.readonly
        for action in self._actions:
            if action.objectName() in WRITING:
                action.setEnabled(writable)

    # what the planner asks for

    def open_workspace(self) -> None:
        """Choose a workspace and open it."""
        from .workspace_dialogs import ask_for_workspace

        path = ask_for_workspace(self._window)
        if path is not None:
            self.session.open(path)

    def new_workspace(self) -> None:
        """Make a workspace and open it."""
        from .workspace_dialogs import NewWorkspaceDialog, create_workspace

        dialog = NewWorkspaceDialog(self._window)
        if dialog.exec():
            path, name, plan = dialog.path(), dialog.name.text().strip(), dialog.plan_path()
            self._run(
                translate("Enaction", "En action: new workspace"),
                lambda _: create_workspace(path, name, plan),
                self._created,
            )
        dialog.deleteLater()

    def _created(self, path: Path) -> None:
        self.contributions.setUserVisible(True)
        self.plan.setUserVisible(True)
        self.session.open(path)

    def load_plan(self) -> None:
        """Replace the plan of the open workspace by the one of a file."""
        from .workspace_dialogs import ask_for_plan, load_plan

        chosen = ask_for_plan(self._window) if self.session.is_open else None
        if chosen is None:
            return
        path = self.session.path
        self._run(
            translate("Enaction", "En action: action plan"),
            lambda _: load_plan(path, chosen),
            self._plan_loaded,
        )

    def _plan_loaded(self, change: Any) -> None:
        self._notifier.success(
            translate(
                "Enaction", "Action plan loaded: {added}, {changed}, {retired}. Links are kept."
            ).format(
                added=translate("Enaction", "%Ln new term(s)", None, change.added),
                changed=translate("Enaction", "%Ln changed", None, change.changed),
                retired=translate("Enaction", "%Ln retired", None, change.retired),
            )
        )
        self._refresh_all()

    def import_contributions(self) -> None:
        """Import a file into the open workspace."""
        from .import_wizard import ImportWizard
        from .import_words import figures

        if not self.session.is_open:
            return
        wizard = ImportWizard(self.session.path, self._window, self._iface.mapCanvas().layers())
        wizard.show_wanted.connect(self.map_link.show_all)
        wizard.exec()
        result, untouched = wizard.result_of_import, wizard.untouched
        wizard.deleteLater()
        if result is not None:
            self._notifier.success(figures(result))
        elif untouched:
            self._notifier.success(
                translate("Enaction", "Nothing was imported: the workspace is as it was.")
            )
        if not untouched:
            self._refresh_all()

    def enter_contribution(self) -> None:
        """Enter what somebody said where there was no platform."""
        self.ways.enter_contribution()

    def link_by_polygon(self) -> None:
        """Draw a polygon on the map, and link what is in it."""
        self.ways.link_by_polygon()

    def give_answers(self) -> None:
        """Write the answers for a platform that takes a file."""
        from .giving_dialog import GivingDialog

        if not self.session.is_open:
            return
        dialog = GivingDialog(self.session.path, self._window)
        dialog.exec()
        written = dialog.written
        dialog.deleteLater()
        if written is not None:
            self._notifier.success(
                translate("Enaction", "%Ln answer(s) written for the platform.", None, written)
            )

    def add_districts(self) -> None:
        """Add outlines to the open workspace: a file, a layer or an address."""
        from .districts_dialog import DistrictsDialog, told

        if not self.session.is_open:
            return
        dialog = DistrictsDialog(self.session.path, self._window)
        dialog.exec()
        result = dialog.done_with
        dialog.deleteLater()
        if result is not None:
            self._notifier.success(told(result))
            self._refresh_all()

    def connect_platform(self) -> None:
        """Choose the platform of the open workspace, and synchronise."""
        from .connection_form import ConnectDialog

        if not self.session.is_open:
            return
        dialog = ConnectDialog(settings.connections(), self._window)
        if dialog.exec():
            self.session.connect_to(dialog.form.name.text().strip(), self.exchange.start)
        dialog.deleteLater()

    def prepare_meeting(self) -> None:
        """Fill a folder that opens a meeting without network."""
        from .meeting.pack_actions import prepare

        if self.session.is_open:
            prepare(self.session.path)

    def publish_to_postgis(self) -> None:
        """Open the algorithm's own window on the workspace, as the toolbox does."""
        from qgis import processing

        if self.session.is_open:
            given = {"WORKSPACE": str(self.session.path)}
            processing.execAlgorithmDialog("enaction:publishpostgis", given)

    def show_needs(self) -> None:
        """Look at what says the same need, beside the docks."""
        from .needs_dialog import NeedsDialog

        if self.session.is_open:
            NeedsDialog(self.session, self._window).show()

    def show_rules(self) -> None:
        """Make rules and apply them."""
        from .rules_dialog import RulesDialog

        if self.session.is_open:
            dialog = RulesDialog(self.session, self._window)
            dialog.exec()
            dialog.deleteLater()

    def dossier(self) -> None:
        """Print the dossiers of districts, or put their layout into the project."""
        from .dossier_dialog import DossierDialog

        if not self.session.is_open:
            return
        dialog = DossierDialog(self.session.path, self.session.filter, self._window)
        dialog.laid_out.connect(self._iface.openLayoutDesigner)
        dialog.exec()
        dialog.deleteLater()

    def answers(self) -> None:
        """Write the answers to residents, by action, into a folder."""
        from .answers_dialog import write_answers

        if self.session.is_open:
            write_answers(self.session.path, self._window, self._notifier)

    def show_settings(self) -> None:
        """Open QGIS's Options at our page."""
        self._iface.showOptionsDialog(self._window, "enactionOptions")

    def _run(self, text: str, job: Callable[[Any], Any], done: Callable[[Any], None]) -> None:
        task = JobTask(text, job)
        task.succeeded.connect(done)
        task.failed.connect(self._notifier.error)
        self._runner.start(task)
