"""Build the plugin's zip as QGIS's plugin portal wants it: the same commit gives the same bytes.

QGIS looks for metadata.txt, resources and translations inside the plugin's folder; the
repository keeps them beside it. So a folder is staged, then zipped.
"""

from __future__ import annotations

import argparse
import configparser
import os
import shutil
import subprocess
import time
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PLUGIN = "enaction_plugin"
BESIDE = ("metadata.txt", "LICENSE", "README.md", "CHANGELOG.md", "resources")
LANGUAGES = ("en", "fr")


def git(*arguments: str) -> str:
    """What git answers about the repository, whoever owns its files."""
    command = ["git", "-c", f"safe.directory={ROOT}", "-C", str(ROOT), *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def version() -> str:
    """The plugin's version, as metadata.txt says."""
    metadata = configparser.ConfigParser()
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    return metadata["general"]["version"]


def stage(folder: Path) -> Path:
    """Lay out the plugin as QGIS loads it under `folder`; return its path.

    Only files known to git are taken, and the translations built from them.
    """
    target = folder / PLUGIN
    shutil.rmtree(target, ignore_errors=True)
    for name in filter(None, git("ls-files", "-z", "--", PLUGIN, *BESIDE).split("\0")):
        source = ROOT / name
        destination = folder / name if name.startswith(f"{PLUGIN}/") else target / name
        destination.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, destination)
    for language in LANGUAGES:
        name = f"enaction_{language}"
        compile_translation(ROOT / "i18n" / f"{name}.ts", target / "i18n" / f"{name}.qm")
    return target


def compile_translation(source: Path, target: Path) -> None:
    """Build the .qm file that Qt loads from a .ts file."""
    target.parent.mkdir(parents=True, exist_ok=True)
    command = ["lrelease", "-silent", str(source), "-qm", str(target)]
    subprocess.run(command, check=True, env={**os.environ, "QT_SELECT": "qt5"})


def write_zip(staged: Path, archive: Path) -> None:
    """Zip `staged`: names in order, plain permissions, the time of the last commit."""
    when = time.gmtime(int(git("log", "-1", "--format=%ct")))[:6]
    archive.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as out:
        for path in sorted(path for path in staged.rglob("*") if path.is_file()):
            entry = zipfile.ZipInfo(path.relative_to(staged.parent).as_posix(), when)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3  # Unix, so that the permissions below are read
            entry.external_attr = 0o100644 << 16
            out.writestr(entry, path.read_bytes())


def build(folder: Path) -> Path:
    """Stage and zip the plugin in `folder`; return the zip's path."""
    for former in folder.glob(f"{PLUGIN}-*.zip"):
        former.unlink()
    archive = folder / f"{PLUGIN}-{version()}.zip"
    write_zip(stage(folder), archive)
    return archive


def main() -> None:
    """Build in build/, or in the folder given."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "build")
    archive = build(parser.parse_args().folder)
    print(f"{archive} ({archive.stat().st_size / 1024:.0f} kB)")


if __name__ == "__main__":
    main()
