"""Who may import whom: `plugin → gui, processing → maps → bridge → core`, and inside core.

The checker reads the sources, so that it needs neither QGIS nor anything installed.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "enaction_plugin"

# A part is a folder of the package, a folder of core, or a single module; "core" alone
# stands for the modules that lie in core itself.
THINGS = {"core", "core.errors", "core.model"}
STORED = THINGS | {"core.workspace"}
CORE = STORED | {
    "core.connectors",
    "core.importing",
    "core.exporting",
    "core.sync",
    "core.suggest",
    "core.analysis",
    "core.meeting",
    "core.dossier",
}
MAY_IMPORT = {
    "": {"plugin"},
    "plugin": {"gui", "processing", "maps", "bridge", "paths"} | CORE,
    "gui": {"maps", "bridge", "paths"} | CORE,
    "processing": {"maps", "bridge", "paths"} | CORE,
    "maps": {"bridge", "paths"} | CORE,
    "bridge": {"paths"} | CORE,
    "paths": set(),
    "core.errors": set(),
    "core": {"core.errors"},
    "core.model": {"core.errors"},
    "core.connectors": THINGS,
    "core.workspace": THINGS,
    "core.importing": STORED | {"core.connectors"},
    "core.sync": STORED | {"core.connectors", "core.exporting"},
    "core.exporting": STORED,
    "core.suggest": STORED | {"core.exporting"},
    "core.analysis": STORED,
    "core.dossier": STORED | {"core.analysis", "core.exporting"},
    "core.meeting": STORED | {"core.exporting"},
}

# Parts that need numpy as soon as they are imported: everyone else imports them inside functions.
NUMERIC = {"core.suggest"}

# What every QGIS ships; in core inside functions only, because core starts without it.
SHIPPED = {"numpy", "requests", "jinja2", "yaml"}
# What most bring and what `bridge` asks for only when it is needed, with a sentence without.
OPTIONAL = {"psycopg2"}
QGIS = {"qgis", "osgeo", "processing"}
STDLIB: frozenset[str] = getattr(sys, "stdlib_module_names", frozenset())


class Import(NamedTuple):
    """One import statement: what it names, and whether it waits for a function to be called."""

    line: int
    level: int
    names: tuple[str, ...]
    lazy: bool


def imports(tree: ast.AST, lazy: bool = False) -> Iterator[Import]:
    """Every import in a module; those only a type checker sees count as lazy."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Import):
            yield Import(node.lineno, 0, tuple(alias.name for alias in node.names), lazy)
        elif isinstance(node, ast.ImportFrom):
            stem = f"{node.module}." if node.module else ""
            names = tuple(stem + alias.name for alias in node.names)
            yield Import(node.lineno, node.level, names, lazy)
        else:
            waits = isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda))
            typing = isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test)
            yield from imports(node, lazy or waits or typing)


def part_of(name: str, package: Path) -> str:
    """The part of the package that a dotted name inside it belongs to."""
    head, _, rest = name.partition(".")
    if head != "core":
        return head
    second = rest.partition(".")[0]
    known = f"core.{second}"
    folder = bool(second) and (package / "core" / second).is_dir()
    return known if known in MAY_IMPORT or folder else "core"


def violations(package: Path) -> list[str]:
    """The import statements under `package` that the rules do not allow."""
    found = []
    for path in sorted(package.rglob("*.py")):
        inside = path.relative_to(package)
        folders = inside.parts[:-1]
        module = ".".join((*folders, path.stem)).replace("__init__", "").rstrip(".")
        part = part_of(module, package) if module else ""
        for statement in imports(ast.parse(path.read_text("utf-8"))):
            for name in statement.names:
                if statement.level:
                    base = folders[: len(folders) - statement.level + 1]
                    target = part_of(".".join((*base, name)), package)
                    problem = wrong_inside(part, target, statement.lazy)
                else:
                    problem = wrong_outside(part, name.partition(".")[0], statement.lazy)
                if problem:
                    found.append(f"{inside.as_posix()}:{statement.line}: {problem}")
    return found


def wrong_inside(part: str, target: str, lazy: bool) -> str:
    """Why `part` may not import `target`, both inside the package."""
    if part not in MAY_IMPORT:
        return f"{part} has no rule in {Path(__file__).name}"
    if target == part:
        return ""
    if target in NUMERIC and not lazy:
        return f"{part} imports {target} inside functions only"
    if target in MAY_IMPORT[part]:
        return ""
    return f"{part or 'the package'} must not import {target}"


def wrong_outside(part: str, name: str, lazy: bool) -> str:
    """Why `part` may not import the module `name` from outside the package."""
    if name == PACKAGE.name:
        return "inside the package imports are relative: its folder may be renamed"
    if part.startswith("core"):
        if name in SHIPPED:
            return "" if lazy or part in NUMERIC else f"core imports {name} inside functions only"
        return f"core must not import {name}" if name in QGIS or foreign(name) else ""
    if name in OPTIONAL and part == "bridge" and lazy:
        return ""
    if foreign(name) and name not in SHIPPED | QGIS:
        return f"{name} does not come with every QGIS"
    return ""


def foreign(name: str) -> bool:
    """Whether a module is not Python's own (Python 3.9 cannot tell: then only the rest holds)."""
    return bool(STDLIB) and name not in STDLIB


def test_the_plugin_keeps_the_import_contract() -> None:
    assert violations(PACKAGE) == []


@pytest.mark.parametrize(
    ("where", "line", "problem"),
    [
        (
            "core/model/plan.py",
            "from ..workspace import Workspace",
            "must not import core.workspace",
        ),
        ("core/model/plan.py", "from .. import identity", "core.model must not import core"),
        ("core/workspace/db.py", "from ..sync.push import push", "must not import core.sync"),
        ("core/connectors/native.py", "from .. import workspace", "must not import core.workspace"),
        ("core/importing/run.py", "from ..sync import engine", "must not import core.sync"),
        ("core/geometry.py", "from .model import plan", "core must not import core.model"),
        ("core/sync/engine.py", "from ...bridge.i18n import translate", "must not import bridge"),
        ("core/sync/engine.py", "import qgis.core", "must not import qgis"),
        ("core/sync/engine.py", "def f():\n    from osgeo import ogr", "must not import osgeo"),
        ("core/sync/engine.py", "import requests", "inside functions only"),
        (
            "core/sync/engine.py",
            "try:\n    import numpy\nfinally:\n    pass",
            "inside functions only",
        ),
        ("gui/dock.py", "from ..core.suggest import engine", "inside functions only"),
        ("core/novelty/a.py", "from ..model import plan", "core.novelty has no rule"),
        ("bridge/tasks.py", "from ..maps import styles", "bridge must not import maps"),
        ("maps/styles.py", "from ..gui.dock import Dock", "maps must not import gui"),
        ("gui/dock.py", "from ..processing.provider import Provider", "must not import processing"),
        ("gui/dock.py", "from ..plugin import EnactionPlugin", "must not import plugin"),
        ("processing/sync.py", "def f():\n    from ..gui import dock", "must not import gui"),
        ("gui/dock.py", "from enaction_plugin.core import errors", "imports are relative"),
        ("__init__.py", "from .gui import dock", "the package must not import gui"),
    ],
)
def test_an_arrow_turned_round_is_seen(tmp_path: Path, where: str, line: str, problem: str) -> None:
    path = tmp_path / where
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(line)

    (found,) = violations(tmp_path)

    assert found.startswith(where)
    assert problem in found


@pytest.mark.skipif(not STDLIB, reason="this Python does not know its own modules")
def test_a_library_that_qgis_does_not_ship_is_seen(tmp_path: Path) -> None:
    (tmp_path / "gui").mkdir()
    (tmp_path / "gui" / "dock.py").write_text("import pandas\nfrom PyQt5.QtCore import Qt\n")

    assert violations(tmp_path) == [
        "gui/dock.py:1: pandas does not come with every QGIS",
        "gui/dock.py:2: PyQt5 does not come with every QGIS",
    ]


@pytest.mark.parametrize(
    ("where", "line"),
    [
        ("core/sync/engine.py", "from ..workspace import Workspace\nfrom ..connectors import port"),
        ("core/sync/engine.py", "def f():\n    import requests"),
        ("core/sync/engine.py", "if TYPE_CHECKING:\n    import requests"),
        ("core/model/plan.py", "from ..errors import EnactionError\nfrom . import tagging"),
        ("gui/dock.py", "from ..core.workspace import Workspace\nfrom qgis.PyQt import QtCore"),
        ("plugin.py", "from .gui import dock\nfrom .processing import provider"),
    ],
)
def test_an_arrow_the_right_way_is_let_through(tmp_path: Path, where: str, line: str) -> None:
    path = tmp_path / where
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(line)

    assert violations(tmp_path) == []


# Refuses, like a Python where they are not installed, what core must start without.
WITHOUT = f"""
import importlib, pathlib, sys
class Absent:
    def find_spec(self, name, *_):
        if name.partition(".")[0] in {sorted(QGIS | SHIPPED | {"PyQt5", "PyQt6"})!r}:
            raise ModuleNotFoundError(name)
sys.meta_path.insert(0, Absent())
root = pathlib.Path("enaction_plugin")
for path in sorted([root / "paths.py", *(root / "core").rglob("*.py")]):
    if "core." + path.parent.name in {sorted(NUMERIC)!r}:
        continue
    importlib.import_module(".".join(path.with_suffix("").parts).replace(".__init__", ""))
    print(path)
"""


def test_core_starts_on_a_bare_python() -> None:
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT], cwd=ROOT, capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stderr
    assert "enaction_plugin/core/errors.py" in done.stdout
