"""Runs a story in a real QGIS: the packaged plugin, a fresh French profile, a real window.

QGIS is a child process with a time limit, always: a plugin that fails to load
stops it with a modal dialog. A story is a function of tests/desktop/stories, run
inside QGIS; it takes pictures and answers with plain data.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
STORIES = Path(__file__).parent / "stories"
SCREEN = (1440, 900)
TIMEOUT_S = 150

SETTINGS = """\
[PythonPlugins]
enaction_plugin=true

[locale]
overrideFlag=true
userLocale=fr
globalLocale=fr_FR

[qgis]
projOpenAtLaunch=3
checkVersion=false
networkAndProxy\\networkTimeout=5000
"""


def available() -> bool:
    """Whether a QGIS desktop and a virtual screen are installed."""
    return bool(shutil.which("qgis") and shutil.which("xvfb-run"))


def can_cut_network() -> bool:
    """Whether this user may make a network namespace."""
    done = subprocess.run(["unshare", "--net", "true"], capture_output=True, check=False)
    return done.returncode == 0


def package() -> Path:
    """The zip QGIS installs, built from what is committed."""
    subprocess.run([sys.executable, "scripts/package.py"], cwd=ROOT, check=True)
    return max((ROOT / "build").glob("*.zip"), key=lambda path: path.stat().st_mtime)


def profile(folder: Path, archive: Path, theme: str = "") -> Path:
    """A fresh profile with the plugin switched on; `theme` is one of QGIS's own, such as
    "Night Mapping"."""
    default = folder / "profiles" / "default"
    plugins = default / "python" / "plugins"
    plugins.mkdir(parents=True)
    with zipfile.ZipFile(archive) as files:
        files.extractall(plugins)
    (default / "QGIS").mkdir()
    dressed = f"\n[UI]\nUITheme={theme}\n" if theme else ""
    (default / "QGIS" / "QGIS3.ini").write_text(SETTINGS + dressed, encoding="utf-8")
    return folder


def run(
    story: str, home: Path, text: int = 100, network: bool = True, **values: Any
) -> dict[str, Any]:
    """Run a story in the profile at `home`, with text of `text` per cent; return its answer.

    Without `network` QGIS lives in a network namespace of its own that has no route.

    Raises AssertionError with QGIS's own words when it does not answer.
    """
    answer = home / f"{story}.json"
    script = home / f"{story}.start.py"
    script.write_text(
        f"import sys\nsys.path.insert(0, {str(STORIES.parent)!r})\n"
        f"from stories.stage import start\nstart({story!r}, {str(answer)!r}, {values!r})\n",
        encoding="utf-8",
    )
    runtime = home / "xdg"
    runtime.mkdir(mode=0o700, exist_ok=True)
    environment = {
        **{key: value for key, value in os.environ.items() if key != "QT_QPA_PLATFORM"},
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(runtime),
        "LC_ALL": "C.UTF-8",
        "QT_FONT_DPI": str(96 * text // 100),
    }
    screen = f"-screen 0 {SCREEN[0]}x{SCREEN[1]}x24"
    command = [] if network else ["unshare", "--net"]
    command += ["timeout", "-k", "5", str(TIMEOUT_S), "xvfb-run", "-a", "-s", screen]
    command += ["qgis", "--nologo", "--noversioncheck", "--profiles-path", str(home)]
    command += ["--profile", "default", "--code", str(script)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert answer.is_file(), f"QGIS gave no answer (status {done.returncode}):\n{done.stderr}"
    told = json.loads(answer.read_text(encoding="utf-8"))
    assert "error" not in told, told["error"]
    return told
