"""Loading the plugin and initGui, in a real QGIS on a screen of its own."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from .measure import BUILD, ROOT, Result, Taken, run, spread

PLUGIN = "enaction_plugin"
_SETTINGS = """[PythonPlugins]
{plugin}=false

[qgis]
projOpenAtLaunch=3
checkVersion=false
"""
# Run by QGIS once its window is there: what the user waits for, and nothing else.
_CODE = """
import json, os, time
import qgis.utils
from qgis.PyQt.QtCore import QTimer
from qgis.utils import iface

def measured():
    started = time.perf_counter()
    loaded = qgis.utils.loadPlugin({plugin!r}) and qgis.utils.startPlugin({plugin!r})
    seconds = time.perf_counter() - started
    with open({answer!r}, "w") as file:
        json.dump({{"seconds": seconds, "loaded": bool(loaded)}}, file)
    os._exit(0)

iface.initializationCompleted.connect(lambda: QTimer.singleShot(500, measured))
"""


def measure(repeats: int) -> Iterator[Result]:
    """Fresh QGIS processes; the first, which compiles the sources, does not count."""
    times = [_once() for _ in range(repeats + 1)][1:]
    yield Result(
        "plugin load and initGui, warm",
        sorted(times)[len(times) // 2],
        must=50,
        aim=20,
        detail=spread(times, "ms"),
        repeats=repeats,
        unit="ms",
    )


def _once() -> float:
    home = _profile()
    answer = home / "answer.json"
    answer.unlink(missing_ok=True)
    code = home / "measure.py"
    code.write_text(_CODE.format(plugin=PLUGIN, answer=str(answer)), encoding="utf-8")
    environment = {
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(home),
        "LC_ALL": "C.UTF-8",
        "QT_QPA_PLATFORM": "xcb",
    }
    _qgis(home, code, environment)
    told = json.loads(answer.read_text())
    if not told["loaded"]:
        raise RuntimeError("QGIS could not load the plugin")
    return 1000 * float(told["seconds"])


def _qgis(home: Path, code: Path, environment: dict[str, str]) -> Taken:
    screen = ["xvfb-run", "-a", "-s", "-screen 0 1440x900x24"]
    options = ["--nologo", "--noversioncheck", "--profiles-path", str(home), "--profile", "default"]
    return run(["timeout", "120", *screen, "qgis", *options, "--code", str(code)], environment)


def _profile() -> Path:
    """A profile with the packaged plugin, kept between runs so that it is warm."""
    home = BUILD / "qgis"
    plugins = home / "profiles" / "default" / "python" / "plugins"
    if not (plugins / PLUGIN).is_dir():
        shutil.rmtree(home, ignore_errors=True)
        plugins.mkdir(parents=True)
        home.chmod(0o700)
        subprocess.run(
            [sys.executable, str(ROOT / "scripts" / "package.py"), str(home / "zip")],
            check=True,
            capture_output=True,
            cwd=ROOT,
        )
        shutil.copytree(home / "zip" / PLUGIN, plugins / PLUGIN)
        settings = home / "profiles" / "default" / "QGIS" / "QGIS3.ini"
        settings.parent.mkdir(parents=True)
        settings.write_text(_SETTINGS.format(plugin=PLUGIN), encoding="utf-8")
    return home
