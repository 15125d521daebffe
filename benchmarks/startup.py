"""Loading the plugin and initGui, in a real QGIS on a screen of its own."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

from scripts import package

from .measure import Result, run, scratch, spread

PLUGIN = "enaction_plugin"
_SETTINGS = f"""[PythonPlugins]
{PLUGIN}=true

[qgis]
projOpenAtLaunch=3
checkVersion=false
"""
# Run by QGIS before it loads plugins, and it runs it twice: times what its own start
# calls, once, and nothing else.
_STARTUP = """
import time
import qgis.utils

def timed(function):
    def call(package, *arguments, **options):
        started, worked = time.perf_counter(), time.thread_time()
        try:
            return function(package, *arguments, **options)
        finally:
            if package == {plugin!r}:
                spent = (time.perf_counter() - started, time.thread_time() - worked)
                qgis.utils.enaction_spent.append(spent)
    return call

def first(make):
    def call(shell):
        started, worked = time.perf_counter(), time.thread_time()
        try:
            return make(shell)
        finally:
            spent = (time.perf_counter() - started, time.thread_time() - worked)
            qgis.utils.enaction_later = getattr(qgis.utils, "enaction_later", spent)
    return call

if not hasattr(qgis.utils, "enaction_spent"):
    qgis.utils.enaction_spent = []
    qgis.utils.loadPlugin = timed(qgis.utils.loadPlugin)
    qgis.utils.startPlugin = timed(qgis.utils.startPlugin)

    def held(package, start=qgis.utils.startPlugin):
        started = start(package)
        if package == {plugin!r} and started:
            shell = type(qgis.utils.plugins[package]._shell)
            shell.desk = property(first(shell.desk.fget))
        return started

    qgis.utils.startPlugin = held
"""
# Run once the window is there.
_CODE = """
import json, os
import qgis.utils
from qgis.utils import iface

def tell():
    loaded = {plugin!r} in qgis.utils.active_plugins
    later = qgis.utils.enaction_later
    with open({answer!r}, "w") as file:
        json.dump({{"spent": qgis.utils.enaction_spent, "later": later, "loaded": loaded}}, file)
    os._exit(0)

iface.initializationCompleted.connect(tell)
"""


def measure(repeats: int) -> Iterator[Result]:
    """Fresh QGIS processes; the first, which compiles the sources, does not count."""
    shutil.rmtree(scratch("qgis"), ignore_errors=True)  # the plugin as it is now
    runs = [_once() for _ in range(repeats + 1)][1:]
    times, work = zip(*[spent for spent, _ in runs])
    yield Result(
        "plugin load and initGui, warm",
        sorted(times)[len(times) // 2],
        must=50,
        aim=20,
        detail=f"{spread(times, 'ms')}, of which CPU {spread(work, 'ms')}",
        repeats=repeats,
        unit="ms",
    )
    times, work = zip(*[later for _, later in runs])
    yield Result(
        "… and what its first moment in the window adds",
        sorted(times)[len(times) // 2],
        must=None,
        aim=None,
        detail=f"{spread(times, 'ms')}, of which CPU {spread(work, 'ms')}",
        repeats=repeats,
        unit="ms",
    )


Spent = tuple[float, float]  # milliseconds: on the clock, of processor


def _once() -> tuple[Spent, Spent]:
    """What loading took, and what making the desk took once the window was there."""
    home = _profile()
    answer = home / "answer.json"
    answer.unlink(missing_ok=True)
    code, startup = home / "tell.py", home / "startup.py"
    code.write_text(_CODE.format(plugin=PLUGIN, answer=str(answer)), encoding="utf-8")
    startup.write_text(_STARTUP.format(plugin=PLUGIN), encoding="utf-8")
    screen = ["xvfb-run", "-a", "-s", "-screen 0 1440x900x24"]
    options = ["--nologo", "--noversioncheck", "--profiles-path", str(home), "--profile", "default"]
    environment = {
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(home),
        "LC_ALL": "C.UTF-8",
        "QT_QPA_PLATFORM": "xcb",
        "PYQGIS_STARTUP": str(startup),
        "PYTHONDONTWRITEBYTECODE": "",  # warm means compiled
    }
    run(["timeout", "120", *screen, "qgis", *options, "--code", str(code)], environment)
    told = json.loads(answer.read_text(encoding="utf-8"))
    if not told["loaded"]:
        raise RuntimeError("QGIS could not load the plugin")
    wall, cpu = (1000 * sum(part) for part in zip(*told["spent"]))
    return (wall, cpu), (1000 * told["later"][0], 1000 * told["later"][1])


def _profile() -> Path:
    """A profile with the packaged plugin, kept between runs so that it is warm."""
    home = scratch("qgis")
    plugins = home / "profiles" / "default" / "python" / "plugins"
    if not (plugins / PLUGIN).is_dir():
        shutil.rmtree(home, ignore_errors=True)
        home.mkdir(mode=0o700)
        package.stage(plugins)
        settings = home / "profiles" / "default" / "QGIS" / "QGIS3.ini"
        settings.parent.mkdir(parents=True)
        settings.write_text(_SETTINGS, encoding="utf-8")
    return home
