"""Run the project's checks and tests in order, up to the first section that fails.

`check.py` runs them all, `check.py lint` only those that are not tests. The last line
sums up: a section of tests counts its tests, any other section counts for one.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple, Optional
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
PYTHON = ".venv/bin/python"
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}
ON_A_SCREEN = ("xvfb-run", "-a", "-s", "-screen 0 1440x900x24")
# QGS105 forbids passing iface, which is injected here; QGS2xx are experimental;
# QGS402 asks for QMetaType where QGIS 3.22 only takes QVariant.
QGIS_ADVICE = ("--select=QGS", "--extend-ignore=QGS105,QGS2,QGS402")

# The demonstration data come from a seeded generator: its chance guards no secret.
BANDIT = ("enaction_plugin", "enaction_platform", "-x", "enaction_platform/demo")


MEMORY = 6 << 30  # bytes


class Section(NamedTuple):
    """A command under a headline, stopped after `minutes`; `tests` is what pytest is given."""

    title: str
    command: tuple[str, ...]
    tests: tuple[str, ...] = ()
    minutes: float = 10
    environment: Mapping[str, str] = {}


class Counts(NamedTuple):
    """How many tests passed, failed (or broke) and were skipped."""

    passed: int = 0
    failed: int = 0
    skipped: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(*map(sum, zip(self, other)))

    def __str__(self) -> str:
        skipped = f", {self.skipped} skipped" if self.skipped else ""
        return f"{self.passed} passed, {self.failed} failed{skipped}"


def lint_sections() -> list[Section]:
    """Style, types, the import contract, security: nothing of QGIS is started."""
    architecture = "tests/core/test_architecture.py"
    return [
        Section("Style", (PYTHON, "-m", "ruff", "check", ".")),
        Section("Form", (PYTHON, "-m", "ruff", "format", "--check", ".")),
        Section("QGIS's own rules", (PYTHON, "-m", "flake8", *QGIS_ADVICE, "enaction_plugin")),
        Section("Types", (PYTHON, "-m", "mypy")),
        Section("Import contract", (*pytest(PYTHON), "-q", architecture)),
        Section("Security", (PYTHON, "-m", "bandit", "-q", "-r", *BANDIT)),
        Section("Package, as the portal sees it", ("make", "-s", "package")),
    ]


def test_sections() -> list[Section]:
    """First the tests that need nothing, last those that need a screen."""
    without_qgis = [
        Section(f"Core, {name}", pytest(f"{venv}/bin/python"), ("tests/core",))
        for venv, name in (
            (".venv-core", "on a Python without QGIS"),
            (".venv-core39", "on Python 3.9"),
            (".venv", "on QGIS's Python"),
        )
        if (ROOT / venv).is_dir()
    ]
    own = tuple(f"tests/{path.name}" for path in sorted((ROOT / "tests").glob("test_*.py")))
    return [
        Section("Translations and package", pytest(PYTHON), own),
        *without_qgis,
        Section("Reference platform", pytest(PYTHON), ("tests/platform",), 20),
        Section("Connectors", pytest(PYTHON), ("tests/connectors",), 20),
        Section("QGIS", (PYTHON, "-m", "pytest"), ("tests/qgis",), 20, OFFSCREEN),
        Section("Desktop", (*ON_A_SCREEN, *pytest(PYTHON)), ("tests/desktop",), 20),
    ]


def pytest(python: str) -> tuple[str, ...]:
    """pytest without its plugins for QGIS, which would start it for every test."""
    return (python, "-m", "pytest", "-p", "no:pytest_qgis", "-p", "no:pytest-qt")


def run(section: Section, base: Mapping[str, str]) -> Counts:
    """Run a section, show what it says, and count."""
    if section.tests and not any(map(has_tests, section.tests)):
        print("(no tests are written here yet)")
        return Counts()
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder, "report.xml")
        pytest_options = ("-q", f"--junitxml={report}", *section.tests) if section.tests else ()
        environment = {**base, **section.environment}
        status = call((*section.command, *pytest_options), environment, section.minutes)
        counts = read_report(report) if section.tests else Counts(passed=int(not status))
    if status and not counts.failed:  # a crash, a time-out, a check that is no test
        return counts + Counts(failed=1)
    return counts


def call(command: tuple[str, ...], environment: Mapping[str, str], minutes: float) -> int:
    """The exit status of a command without input; nothing of it outlives the call."""
    process = subprocess.Popen(
        command, cwd=ROOT, env=environment, stdin=subprocess.DEVNULL, start_new_session=True
    )
    try:
        return process.wait(60 * minutes)
    except subprocess.TimeoutExpired:
        print(f"stopped after {minutes:g} minutes")
        return 1
    finally:  # also when the user interrupts
        for blow in (signal.SIGTERM, signal.SIGKILL):
            if process.poll() is None:
                os.killpg(process.pid, blow)
                with suppress(subprocess.TimeoutExpired):
                    process.wait(10)


def has_tests(path: str) -> bool:
    """Whether a test module, or a folder with at least one, is there."""
    return (ROOT / path).is_file() or any((ROOT / path).rglob("test_*.py"))


def read_report(report: Path) -> Counts:
    """The counts in pytest's JUnit report; none when pytest did not come to write it."""
    if not report.exists():
        return Counts()
    suite = ElementTree.parse(report).getroot()[0]  # noqa: S314 - written by our own pytest
    total, failures, errors, skipped = (
        int(suite.get(name, 0)) for name in ("tests", "failures", "errors", "skipped")
    )
    failed = failures + errors
    return Counts(max(total - failed - skipped, 0), failed, skipped)


def clean_environment(folder: str) -> dict[str, str]:
    """An environment that owes nothing to the user's profile, locale or Python."""
    leave = {"QT_QPA_PLATFORM", "PYTHONPATH", "PYTHONHOME", "LANGUAGE", "MAKEFLAGS", "MAKELEVEL"}
    environment = {name: value for name, value in os.environ.items() if name not in leave}
    environment.setdefault("HOME", folder)
    return {
        **environment,
        "LC_ALL": "C.UTF-8",
        "TMPDIR": folder,
        "XDG_RUNTIME_DIR": f"{folder}/run",
        "QGIS_CUSTOM_CONFIG_PATH": f"{folder}/qgis",
        "PYTHONUNBUFFERED": "1",
    }


def memory() -> Optional[str]:
    """A folder in memory, where there is plenty: workspaces are synced to disk at every commit."""
    folder = "/dev/shm"  # noqa: S108 - a folder of its own is made in it
    roomy = Path(folder).is_dir() and shutil.disk_usage(folder).free > MEMORY
    return folder if roomy else None


def main() -> int:
    """Run the sections; 0 when nothing failed."""
    sections = lint_sections() + ([] if sys.argv[1:] == ["lint"] else test_sections())
    total, start, summary = Counts(), time.monotonic(), []
    with tempfile.TemporaryDirectory(dir=memory()) as folder:
        Path(folder).chmod(0o755)  # the PostgreSQL of the tests is another user's
        Path(folder, "run").mkdir(mode=0o700)  # as Qt wants it
        environment = clean_environment(folder)
        for number, section in enumerate(sections, 1):
            print(f"\n== {number}/{len(sections)} {section.title}", flush=True)
            begun = time.monotonic()
            counts = run(section, environment)
            total += counts
            summary.append(f"{time.monotonic() - begun:7.1f} s  {section.title}: {counts}")
            print(f"-- {summary[-1].strip()}", flush=True)
            if counts.failed:
                left = ", ".join(other.title for other in sections[number:])
                print(f"\nSTOPPED at: {section.title}." + (f" Not run: {left}." if left else ""))
                break
    print(
        "\n== Summary", *summary, f"{time.monotonic() - start:7.1f} s  in all", "", total, sep="\n"
    )
    return int(bool(total.failed))


if __name__ == "__main__":
    sys.exit(main())
