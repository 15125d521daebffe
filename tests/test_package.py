"""The zip that QGIS installs: complete, clean, reproducible, and what the portal takes."""

from __future__ import annotations

import configparser
import os
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

from scripts import package, portal

METADATA = """[general]
name=Example
description=One line
about=One line
version=1.0
qgisMinimumVersion=3.22
author=Somebody
email=somebody@example.org
homepage=https://example.org
tracker=https://example.org
repository=https://example.org
icon=icon.png
"""


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The zip of this working tree."""
    return package.build(tmp_path_factory.mktemp("package"))


@pytest.fixture(scope="module")
def installed(archive: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that QGIS's plugin manager unpacks the zip into."""
    folder = tmp_path_factory.mktemp("plugins")
    with zipfile.ZipFile(archive) as zipped:
        zipped.extractall(folder)
    return folder


def write_zip(path: Path, **files: str) -> Path:
    """A small plugin's zip, acceptable but for the `files` that replace or join its own."""
    content = {"__init__.py": "", "LICENSE": "", "icon.png": "", "metadata.txt": METADATA, **files}
    with zipfile.ZipFile(path, "w") as zipped:
        for name, text in content.items():
            zipped.writestr(f"example/{name}", text)
    return path


def clone_and_build(origin: Path, folder: Path, umask: int, year: int, **environment: str) -> bytes:
    """The zip made from a fresh clone of `origin`'s last commit, under these circumstances."""
    folder.parent.mkdir(exist_ok=True)
    trusting = folder.parent / "gitconfig"  # the clone's owner may not be who runs the tests
    trusting.write_text("[safe]\n\tdirectory = *\n")
    settings = {**os.environ, "GIT_CONFIG_GLOBAL": str(trusting), **environment}

    def run(*command: str, cwd: Path) -> None:
        subprocess.run(command, cwd=cwd, env=settings, check=True, umask=umask, timeout=60)

    run("git", "clone", "--quiet", str(origin), str(folder), cwd=folder.parent)
    for path in (folder / package.PLUGIN).rglob("*"):
        os.utime(path, (year * 31_556_952.0,) * 2)
    script = folder / "scripts" / "package.py"
    run(sys.executable, str(script), str(folder / "out"), cwd=folder.parent)
    (built,) = (folder / "out").glob("*.zip")
    return built.read_bytes()


def test_the_portal_would_take_it(archive: Path) -> None:
    assert portal.problems_of(archive) == []


def test_it_holds_what_qgis_looks_for(installed: Path) -> None:
    plugin = installed / package.PLUGIN

    assert [path.name for path in installed.iterdir()] == [package.PLUGIN]
    for name in (
        *("__init__.py", "metadata.txt", "LICENSE", "README.md", "CHANGELOG.md"),
        *("i18n/enaction_fr.qm", "i18n/enaction_en.qm", "resources/icons/icon.png"),
        *("core/workspace/schema.sql", "core/errors.py"),
    ):
        assert (plugin / name).stat().st_size, name


def test_it_holds_nothing_of_the_workshop(archive: Path) -> None:
    with zipfile.ZipFile(archive) as zipped:
        names = zipped.namelist()

    workshop = ("tests", "scripts", "benchmarks", "enaction_platform", ".git", "Makefile", ".ts")
    assert [name for name in names if any(word in name.split("/") for word in workshop)] == []
    assert [name for name in names if name.endswith((".ts", ".pyc"))] == []


def test_every_file_is_plain_and_dated_by_the_commit(archive: Path) -> None:
    with zipfile.ZipFile(archive) as zipped:
        entries = zipped.infolist()

    assert {entry.external_attr >> 16 for entry in entries} == {0o100644}
    assert len({entry.date_time for entry in entries}) == 1
    assert [entry.filename for entry in entries] == sorted(entry.filename for entry in entries)


def test_the_same_commit_gives_the_same_bytes(tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "else" / "where"
    first = clone_and_build(package.ROOT, here, 0o022, 30, TZ="UTC", LC_ALL="C.UTF-8")
    second = clone_and_build(here, there, 0o077, 40, TZ="Asia/Tokyo", LC_ALL="C")

    assert first == second


def test_core_and_paths_start_from_the_zip_without_qgis(installed: Path) -> None:
    script = """
import sys
sys.modules["qgis"] = None  # refuse it, should it be there
from enaction_plugin import paths
from enaction_plugin.core import errors
import enaction_plugin.core.workspace
assert paths.ROOT == paths.PACKAGE
assert paths.resource("icons", "icon.png").is_file()
"""
    subprocess.run([sys.executable, "-c", script], cwd=installed, check=True, timeout=60)


def test_metadata_says_what_the_project_says(archive: Path) -> None:
    with zipfile.ZipFile(archive) as zipped:
        text = zipped.read(f"{package.PLUGIN}/metadata.txt").decode("utf-8")
    metadata = configparser.ConfigParser()  # with interpolation, as the portal reads it
    metadata.read_string(text)
    general = dict(metadata.items("general"))

    assert general["hasprocessingprovider"] == "yes"
    assert general["qgisminimumversion"] == "3.22"
    assert general["qgismaximumversion"] == "4.99"
    assert general["description[fr]"]
    assert general["about[fr]"]
    assert f"-{general['version']}.zip" in archive.name


def test_the_version_is_written_the_same_everywhere() -> None:
    project = tomllib.loads((package.ROOT / "pyproject.toml").read_text("utf-8"))

    assert project["project"]["version"] == package.version()


@pytest.mark.parametrize(
    ("files", "problem"),
    [
        ({"a.pyc": ""}, "a.pyc must not be in the zip"),
        ({".hidden": ""}, ".hidden must not be in the zip"),
        ({"__pycache__/a.py": ""}, "must not be in the zip"),
        ({"metadata.txt": METADATA.replace("about=One line\n", "")}, "about is missing"),
        ({"metadata.txt": METADATA.replace("One line", "100 % of it")}, "cannot be read"),
        ({"metadata.txt": METADATA.replace("One line", "One\n  line")}, "over several lines"),
        ({"metadata.txt": METADATA.replace("icon.png", "no.png")}, "the icon no.png"),
        ({"metadata.txt": METADATA.replace("Somebody", "A/B")}, "slash in author"),
        ({"a.py": "try:\n    f()\nexcept Exception:\n    pass\n"}, "B110"),
        ({"a.py": "assert True\n"}, "B101"),
        ({"a.py": "def f(:"}, "syntax error"),
        ({"a.py": "key = 'AKIA" + "IOSFODNN7" + "EXAMPLQ'\n"}, "AWS Access Key"),
    ],
)
def test_what_the_portal_refuses_is_seen(
    tmp_path: Path, files: dict[str, str], problem: str
) -> None:
    problems = portal.problems_of(write_zip(tmp_path / "example.zip", **files))

    assert problem in "\n".join(problems)


def test_what_the_portal_takes_passes(tmp_path: Path) -> None:
    assert portal.problems_of(write_zip(tmp_path / "example.zip")) == []


def test_a_zip_with_two_folders_is_refused(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "example.zip")
    with zipfile.ZipFile(path, "a") as zipped:
        zipped.writestr("other/a.py", "")

    assert "one folder" in portal.structure_problems(path)[0]
