"""The plugin's settings. No secret is ever among them: a connection names a QGIS authentication."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Generic, Optional, TypeVar

from qgis.core import QgsSettings

T = TypeVar("T", str, int, bool)

_RECENT = "enaction/recent"
_CONNECTIONS = "enaction/connections"
RECENT_LIMIT = 8


class Setting(Generic[T]):
    """One value, typed by its default."""

    def __init__(self, key: str, default: T) -> None:
        self._key = f"enaction/{key}"
        self._default: T = default

    def get(self) -> T:
        """The value, or the default."""
        return QgsSettings().value(self._key, self._default, type(self._default))

    def set(self, value: T) -> None:
        """Keep a value."""
        QgsSettings().setValue(self._key, value)


author = Setting("author", "")  # how this planner signs what is done here
last_folder = Setting("last_folder", "")
show_preview = Setting("show_preview", True)  # before each exchange
OPENING, QUARTERLY, NEVER = "opening", "quarterly", "never"
check_news = Setting("check_news", OPENING)  # when the platform is asked for news
small_batches = Setting("small_batches", False)  # for slow networks
docks_placed = Setting("docks_placed", False)  # the user's own arrangement is kept after that

offline_told = Setting("offline_told", "")  # the last day the sentence about it was shown


def recent_workspaces() -> list[Path]:
    """The last workspaces opened, newest first."""
    stored = QgsSettings().value(_RECENT, [])
    return [Path(path) for path in ([stored] if isinstance(stored, str) else stored or [])]


def remember_workspace(path: Path) -> None:
    """Put a workspace first among the recent ones."""
    paths = [path, *(known for known in recent_workspaces() if known != path)]
    QgsSettings().setValue(_RECENT, [str(known) for known in paths[:RECENT_LIMIT]])


@dataclass(frozen=True)
class Connection:
    """How to reach a platform; `authcfg` is the id of a QGIS authentication, or empty.

    `mapping` is a JSON document that says what the platform's columns are for, or empty.
    """

    name: str
    url: str
    connector: str = "native"
    authcfg: str = ""
    mapping: str = ""


def connections() -> list[Connection]:
    """Every connection, by name."""
    settings = QgsSettings()
    settings.beginGroup(_CONNECTIONS)
    names = settings.childGroups()
    settings.endGroup()
    found = (connection(name) for name in sorted(names, key=str.casefold))
    return [one for one in found if one is not None]


def connection(name: str) -> Optional[Connection]:
    """The connection of that name, if there is one."""
    settings = QgsSettings()
    group = f"{_CONNECTIONS}/{name}"
    url = settings.value(f"{group}/url", "")
    if not url:
        return None
    return Connection(
        name,
        url,
        settings.value(f"{group}/connector", "native"),
        settings.value(f"{group}/authcfg", ""),
        settings.value(f"{group}/mapping", ""),
    )


def save_connection(kept: Connection) -> None:
    """Add or replace a connection."""
    settings = QgsSettings()
    group = f"{_CONNECTIONS}/{kept.name}"
    settings.setValue(f"{group}/url", kept.url)
    settings.setValue(f"{group}/connector", kept.connector)
    settings.setValue(f"{group}/authcfg", kept.authcfg)
    settings.setValue(f"{group}/mapping", kept.mapping)


def remove_connection(name: str) -> None:
    """Forget a connection; the QGIS authentication it names is kept."""
    QgsSettings().remove(f"{_CONNECTIONS}/{name}")
