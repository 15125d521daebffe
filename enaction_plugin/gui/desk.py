"""What works on the open workspace, put together: map, exchange, meeting, dialogs."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtWidgets import QWidget

from ..bridge import settings
from ..bridge.editing import EditWatch
from ..bridge.i18n import sentence, translate
from ..bridge.kept_filters import KeptFilters
from ..bridge.notifier import Notifier
from ..bridge.session import Session
from ..bridge.tasks import JobTask, TaskRunner
from ..core.workspace import ContributionFilter, FilterUnreadable
from ..maps.layers import WorkspaceLayers, workspace_of
from ..maps.looks import Looks
from ..maps.map_filter import MapFilter
from ..maps.map_link import MapLink
from ..maps.views import MapViews
from .exchange import Exchange
from .exchange_file import ExchangeFile
from .meeting.meeting_room import MeetingRoom
from .meeting.pack_actions import PackActions
from .qgis_ways import QgisWays
from .view_menu import ViewMenu

if TYPE_CHECKING:
    from .shell import Shell


class Desk(QObject):
    """Session, map, exchange and meeting; and what a session means for the project."""

    def __init__(self, iface: QgisInterface, shell: Shell) -> None:
        window = iface.mainWindow()
        super().__init__(window)
        self._iface = iface
        self._window = window
        self._shell = shell
        self._project = QgsProject.instance()
        self.contributions, self.plan, self.analysis = (
            shell.contributions,
            shell.plan,
            shell.analysis,
        )
        self._kept = KeptFilters(self._project)
        self.session = Session(Looks, self)
        self.layers = WorkspaceLayers(self._project, self)
        self.editing = EditWatch(self.session, self._project, self)
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
        self._written = False
        self._first: Optional[Callable[[], None]] = None  # asked for with a new workspace
        self._openings: list[tuple[bool, bool]] = []  # yet to come on the map: fresh, alone
        shell.toolbar.addWidget(ViewMenu(self.views, window))
        self._packs = PackActions(iface, self._notifier, self)
        self._follow()
        # Locator, expressions and map tools hear of a workspace after its layers do.
        self.ways = QgisWays(
            iface, self.session, self.layers, self.map_link, self._shown_panel, self
        )

    # making

    def contributions_body(self) -> QWidget:
        """The contents of the Contributions dock."""
        from .contributions_panel import ContributionsPanel

        panel = ContributionsPanel(self.session, self.map_link)
        header, exchange = panel.header, self.exchange
        for page in (header, panel.first_run):
            page.open_wanted.connect(self.open_workspace)
            page.new_wanted.connect(self.new_workspace)
        panel.first_run.sample_wanted.connect(self.try_sample)
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

    def plan_body(self) -> QWidget:
        """The contents of the Action Plan dock."""
        from .plan_panel import PlanPanel

        panel = PlanPanel(self.session)
        panel.load_plan_wanted.connect(self.load_plan)
        panel.suggestions.needs_wanted.connect(self.show_needs)
        return panel

    def analysis_body(self) -> QWidget:
        """The contents of the Analysis dock."""
        from .analysis_panel import AnalysisPanel

        panel = AnalysisPanel(self.session)
        panel.dossier_wanted.connect(self.dossier)
        panel.filtered.connect(lambda: self.map_filter.set_on(True))
        return panel

    def _follow(self) -> None:
        session = self.session
        session.opened.connect(self._opened)
        session.closed.connect(self._closed)
        session.plan_changed.connect(self._plan_changed)
        session.changed.connect(self._changed)
        session.failed.connect(self._notifier.error)
        self.layers.edited.connect(session.refresh)
        self.editing.drained.connect(session.refresh)
        self.editing.mended.connect(self._mended)
        self.editing.column_taken.connect(self._warn_about_column)
        self.exchange.finished.connect(self._refresh_all)
        self.exchange_file.finished.connect(self._refresh_all)
        self.exchange.export_wanted.connect(self.exchange_file.export)
        self.exchange.connection_wanted.connect(self.connect_platform)
        self._project.readProject.connect(self._project_read)
        self._project.cleared.connect(self._project_cleared)
        self._project.writeProject.connect(self._project_saved)
        if workspace_of(self._project):
            QTimer.singleShot(0, self._project_read)  # loaded into an open project

    def close(self) -> None:
        """Take everything out, in the opposite order; what is written is kept."""
        self._project.readProject.disconnect(self._project_read)
        self._project.cleared.disconnect(self._project_cleared)
        self._project.writeProject.disconnect(self._project_saved)
        self._openings.clear()
        self._runner.cancel_all()
        self._runner.wait()
        self.editing.close()
        self.session.close()
        self.ways.close()
        self.exchange.close()
        self.views.close()
        self.map_link.close()
        self.layers.release()
        self._packs.close()
        self.deleteLater()

    # following session and project

    def _opened(self) -> None:
        head = self.session.head
        fresh = self.layers.contributions is None
        kinds = list(dict.fromkeys(one.kind for one in head.districts))
        alone = self.layers.show(self.session.path, self.session.looks, kinds)
        if head.newer:
            self._only_looked_at()
        if head.erased:
            self._tell_erased(head.erased)
        self.map_link.attach()
        self._enable()
        # QGIS sets up a map with its first layer once this is done
        self._openings.append((fresh, alone))
        QTimer.singleShot(0, self._first_view)

    def _only_looked_at(self) -> None:
        from ..core.workspace import WorkspaceNewer

        self.layers.protect()  # QGIS would write to the file without asking us
        self._notifier.warn(sentence(WorkspaceNewer(path=self.session.path)))

    def _tell_erased(self, count: int) -> None:
        self._notifier.info(
            translate(
                "Enaction",
                "The day you had set is past: personal data of %Ln contribution(s) were erased.",
                None,
                count,
            )
        )

    def _first_view(self) -> None:
        if not self._openings:
            return  # the map is not ours any more
        fresh, alone = self._openings.pop(0)
        if fresh and alone:
            self.layers.use_french_projection()
        if fresh:
            self.map_link.show_all()
        first, self._first = self._first, None
        if first is not None:
            first()

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
            self.session.set_filter(self._kept_filter())
        else:
            self.session.open(path, self._kept_filter())

    def _kept_filter(self) -> ContributionFilter:
        """What the project was saved with; everything, and a word of it, if that is unreadable."""
        try:
            return self._kept.current
        except FilterUnreadable as error:
            self._notifier.error(error)
            return ContributionFilter()

    def _project_saved(self, _: Any = None) -> None:
        """A project reopens with the filter it was saved with."""
        if self.session.is_open and workspace_of(self._project) == self.session.path:
            self._kept.keep_current(self.session.filter)

    def _project_cleared(self) -> None:
        """Its layers are gone; the workspace leaves with the project."""
        self.session.close()

    def _enable(self) -> None:
        self._shell.enable(self.session.is_open and not self.session.readonly)

    def _mended(self) -> None:
        self._refresh_all()
        self._notifier.warn(
            translate(
                "Enaction",
                "Columns of the workspace cannot be renamed: they have their names again, "
                "with all they held.",
            )
        )

    def _warn_about_column(self, name: str) -> None:
        self._notifier.warn(
            translate(
                "Enaction",
                "“{column}” belongs to the workspace: QGIS will not be able to save that it is "
                "deleted. Undo this step before you save; nothing is lost.",
            ).format(column=name)
        )

    # what the planner asks for

    def open_workspace(self) -> None:
        """Choose a workspace and open it."""
        from .workspace_dialogs import ask_for_workspace

        path = ask_for_workspace(self._window)
        if path is not None:
            self.session.open(path)

    def new_workspace(self) -> None:
        """Make a workspace and open it."""
        from .new_workspace import NewWorkspaceWizard

        wizard = NewWorkspaceWizard(self._window)
        if wizard.exec():
            wanted = wizard.wanted()
            self._run(
                translate("Enaction", "En action: new workspace"),
                lambda _: wanted.make(),
                self._created,
            )
        elif wizard.existing is not None:
            self.session.open(wizard.existing)
        wizard.deleteLater()

    def _created(self, made: Any) -> None:
        from .new_workspace import Then

        for error in made.missing:
            self._notifier.error(error)
        self.contributions.setUserVisible(True)
        self.plan.setUserVisible(True)
        first = {Then.IMPORT: self.import_contributions, Then.CONNECT: self.connect_platform}
        self._first = first.get(made.then)
        self.session.open(made.path)

    def try_sample(self) -> None:
        """Open fictitious contributions, made the first time."""
        from .new_workspace import Made, Then
        from .sample import make_sample, sample_path

        path = sample_path()
        self._run(
            translate("Enaction", "En action: sample data"),
            lambda _: Made(make_sample(path), Then.LATER, ()),
            self._created,
        )

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
        from .meeting.pack_dialog import PackDialog

        if not self.session.is_open:
            return
        view = self.map_link.extent()
        dialog = PackDialog(self.session.path, self._project, view, self._window)
        dialog.exec()
        dialog.deleteLater()

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

    def meet(self) -> None:
        """Begin a meeting on the current filter."""
        self.meeting.start()

    def read_file(self) -> None:
        """Merge an exchange file, or a colleague's workspace, into the open one."""
        self.exchange_file.read()

    def export_work(self) -> None:
        """Write what waits to be sent to a file."""
        self.exchange_file.export()

    def export_of_work(self) -> Optional[Callable[[], None]]:
        """What exports the waiting work; None while no workspace is open."""
        return self.exchange_file.export if self.session.is_open else None

    def show_history(self) -> None:
        """Show the exchanges so far."""
        self.exchange.show_history()

    def show_trash(self) -> None:
        """Show what was removed, to take it back."""
        self.exchange.show_trash()

    def show_settings(self) -> None:
        """Open QGIS's Options at our page."""
        self._iface.showOptionsDialog(self._window, "enactionOptions")

    def _run(self, text: str, job: Callable[[Any], Any], done: Callable[[Any], None]) -> None:
        task = JobTask(text, job)
        task.succeeded.connect(done)
        task.failed.connect(self._notifier.error)
        self._runner.start(task)
