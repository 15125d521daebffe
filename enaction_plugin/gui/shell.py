"""What QGIS shows of the plugin from its start: docks without contents, toolbar, menu, Options.

All that works on a workspace is the `Desk`, made once QGIS's window is there, or when
somebody asks for it before.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Optional

from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject, Qt, QTimer
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QToolBar

from ..bridge import settings
from ..bridge.i18n import translate
from .icons import icon
from .lazy_dock import LazyDock
from .metrics import COMFORTABLE_EM, em
from .options_factory import OptionsFactory

if TYPE_CHECKING:
    from .desk import Desk

MENU = "En action"
PREFIX = "Enaction"
WRITING = ("Import", "Enter", "Polygon", "Plan", "Districts", "Giving", "Room", "Pack")
"""Actions that want an open workspace that may be written to."""


class Shell(QObject):
    """Toolbar, menu, docks and Options page; taken out again by `close`."""

    def __init__(self, iface: QgisInterface) -> None:
        window = iface.mainWindow()
        super().__init__(window)
        self._iface = iface
        self._window = window
        self._desk: Optional[Desk] = None
        self.actions: list[QAction] = []
        self._add_docks()
        self.toolbar = self._add_toolbar()
        self._add_menu()
        self._options = OptionsFactory(self._later("export_of_work"))
        iface.registerOptionsWidgetFactory(self._options)
        self._soon = QTimer(self)  # QGIS's window need not wait for what nobody looks for yet
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(lambda: self.desk)
        self._soon.start(0)

    @property
    def desk(self) -> Desk:
        """What works on the workspace; made now if it was not yet."""
        if self._desk is None:
            from .desk import Desk

            self._desk = Desk(self._iface, self)
        return self._desk

    def _later(self, method: str) -> Callable[..., Any]:
        """Calls a method of the desk, which may not be made yet."""
        return lambda *_: getattr(self.desk, method)()

    def close(self) -> None:
        """Take everything out, in the opposite order; what is written is kept."""
        self._soon.stop()
        if self._desk is not None:
            self._desk.close()
            self._desk = None
        self._iface.unregisterOptionsWidgetFactory(self._options)
        for action in self.actions:
            self._iface.removePluginMenu(MENU, action)
            action.deleteLater()
        self._window.removeToolBar(self.toolbar)
        self.toolbar.deleteLater()
        for dock in (self.analysis, self.plan, self.contributions):
            self._iface.removeDockWidget(dock)
            dock.deleteLater()
        self.deleteLater()

    # docks

    def _add_docks(self) -> None:
        self.contributions = self._dock(
            "EnactionContributionsDock",
            translate("Enaction", "Contributions"),
            "contributions_body",
            Qt.DockWidgetArea.LeftDockWidgetArea,
        )
        self.plan = self._dock(
            "EnactionPlanDock",
            translate("Enaction", "Action Plan"),
            "plan_body",
            Qt.DockWidgetArea.RightDockWidgetArea,
        )
        self.analysis = self._dock(
            "EnactionAnalysisDock",
            translate("Enaction", "Analysis"),
            "analysis_body",
            Qt.DockWidgetArea.RightDockWidgetArea,
        )
        if not settings.docks_placed.get():
            settings.docks_placed.set(True)
            if self._window.isVisible():  # switched on in the plugin manager
                self._place_docks()
            else:
                self._iface.initializationCompleted.connect(self._place_docks)

    def _dock(self, name: str, title: str, body: str, area: Qt.DockWidgetArea) -> LazyDock:
        dock = LazyDock(name, title, self._later(body), self._window)
        self._iface.addDockWidget(area, dock)
        return dock

    def _place_docks(self) -> None:
        """The first time: a tab beside the layers with all the room the panels can give."""
        layers = self._window.findChild(QDockWidget, "Layers")
        if layers is not None and not layers.isFloating():
            self._window.tabifyDockWidget(layers, self.contributions)
            self.contributions.raise_()
            self._give_room(self._window.height())
        self._window.tabifyDockWidget(self.plan, self.analysis)
        self.plan.raise_()
        wide = round(COMFORTABLE_EM * em(self._window.font()))
        docks = [self.contributions, self.plan]
        self._window.resizeDocks(docks, [wide, wide], Qt.Orientation.Horizontal)

    def _give_room(self, high: int) -> None:
        """Let the panels above and below the contributions be as low as they can."""
        area = Qt.DockWidgetArea.LeftDockWidgetArea
        others = [
            dock
            for dock in self._window.findChildren(QDockWidget)
            if dock.isVisible()
            and not dock.isFloating()
            and self._window.dockWidgetArea(dock) == area
            and dock not in self._window.tabifiedDockWidgets(self.contributions)
            and dock is not self.contributions
        ]
        sizes = [high] + [1] * len(others)
        docks = [self.contributions, *others]
        self._window.resizeDocks(docks, sizes, Qt.Orientation.Vertical)

    # toolbar and menu

    def _add_toolbar(self) -> QToolBar:
        toolbar = self._iface.addToolBar("En action")
        toolbar.setObjectName("EnactionToolbar")
        toolbar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        for dock, name in (
            (self.contributions, "contributions"),
            (self.plan, "plan"),
            (self.analysis, "analysis"),
        ):
            action = self._action(f"Toggle_{name}", name, dock.windowTitle())
            action.setCheckable(True)
            dock.setToggleVisibilityAction(action)
            toolbar.addAction(action)
        room = translate("Enaction", "Meeting Room")
        toolbar.addAction(self._command("Room", "room", room, "meet"))
        return toolbar

    def _add_menu(self) -> None:
        for name, image, text, command in (
            ("New", "new", translate("Enaction", "New Workspace…"), "new_workspace"),
            ("Open", "open", translate("Enaction", "Open…"), "open_workspace"),
            (
                "Import",
                "import",
                translate("Enaction", "Import Contributions…"),
                "import_contributions",
            ),
            ("Enter", "pin", translate("Enaction", "Enter a Contribution…"), "enter_contribution"),
            ("Polygon", "plan", translate("Enaction", "Link by Polygon…"), "link_by_polygon"),
            ("Plan", "plan", translate("Enaction", "Load the Action Table…"), "load_plan"),
            ("Dossier", "answer", translate("Enaction", "District Dossier…"), "dossier"),
            ("Answers", "answer", translate("Enaction", "Answers to Residents…"), "answers"),
            (
                "Giving",
                "answer",
                translate("Enaction", "Answers for the Platform…"),
                "give_answers",
            ),
            ("Districts", "pin", translate("Enaction", "Add a District Layer…"), "add_districts"),
            (
                "Pack",
                "room",
                translate("Enaction", "Prepare an Offline Meeting…"),
                "prepare_meeting",
            ),
            (
                "Needs",
                "contributions",
                translate("Enaction", "Same Need Said Many Times…"),
                "show_needs",
            ),
            ("Rules", "plan", translate("Enaction", "Rules…"), "show_rules"),
            ("Settings", "settings", translate("Enaction", "Settings…"), "show_settings"),
            ("ReadFile", "open", translate("Enaction", "Read an Exchange File…"), "read_file"),
            (
                "ExportWork",
                "waiting",
                translate("Enaction", "Export My Waiting Work…"),
                "export_work",
            ),
            ("History", "sync", translate("Enaction", "Exchange History"), "show_history"),
            ("Trash", "trash", translate("Enaction", "Trash"), "show_trash"),
            (
                "Publish",
                "export",
                translate("Enaction", "Publish to PostGIS…"),
                "publish_to_postgis",
            ),
        ):
            self._command(name, image, text, command)

    def _command(self, name: str, image: str, text: str, command: str) -> QAction:
        """A menu entry that runs a method of the desk."""
        action = self._action(name, image, text)
        action.triggered.connect(self._later(command))
        action.setEnabled(name not in WRITING)
        return action

    def _action(self, name: str, image: str, text: str) -> QAction:
        action = QAction(icon(image), text, self._window)
        action.setObjectName(PREFIX + name)
        self._iface.addPluginToMenu(MENU, action)
        self.actions.append(action)
        return action

    def enable(self, writable: bool) -> None:
        """Whether a workspace is open that may be written to."""
        for action in self.actions:
            if action.objectName()[len(PREFIX) :] in WRITING:
                action.setEnabled(writable)
