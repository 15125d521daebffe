"""Look at a plugin's zip as QGIS's plugin portal does, and say what it would refuse.

The portal checks the structure and metadata of the zip, then scans it with bandit and
detect-secrets; any finding of theirs, however small, blocks the version.
"""

from __future__ import annotations

import argparse
import configparser
import json
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path, PurePosixPath

MAX_BYTES = 25 * 1024 * 1024
REQUIRED_FILES = ("__init__.py", "metadata.txt", "LICENSE")
REQUIRED_KEYS = ("name", "description", "about", "version", "qgisMinimumVersion", "author", "email")
# The portal also asks that these answer; they are set at publication.
REQUIRED_LINKS = ("homepage", "tracker", "repository")
FORBIDDEN_PARTS = {"__pycache__", "__MACOSX", ".git", ".."}
FORBIDDEN_SUFFIXES = {".pyc", ".exe", ".dll", ".so", ".dylib", ".bat", ".cmd", ".sh", ".ps1"}


def structure_problems(archive: Path) -> list[str]:
    """What is wrong with the names inside the zip and with its metadata."""
    problems = []
    if archive.stat().st_size > MAX_BYTES:
        problems.append("the zip is over 25 MB")
    with zipfile.ZipFile(archive) as zipped:
        names = [PurePosixPath(name) for name in zipped.namelist()]
        tops = {name.parts[0] for name in names}
        if len(tops) != 1 or not all(top.isidentifier() for top in tops):
            return [
                *problems,
                f"the zip must hold one folder with a plain name, not {sorted(tops)}",
            ]
        top = tops.pop()
        for name in names:
            hidden = any(part.startswith(".") for part in name.parts)
            if hidden or FORBIDDEN_PARTS & set(name.parts) or name.suffix in FORBIDDEN_SUFFIXES:
                problems.append(f"{name} must not be in the zip")
        missing = [name for name in REQUIRED_FILES if PurePosixPath(top, name) not in names]
        problems += [f"{name} is missing" for name in missing]
        if "metadata.txt" not in missing:
            metadata = zipped.read(f"{top}/metadata.txt").decode("utf-8")
            problems += metadata_problems(metadata, top, names)
    return problems


def metadata_problems(text: str, top: str, names: list[PurePosixPath]) -> list[str]:
    """What the portal would refuse in metadata.txt, which it reads with interpolation."""
    parser = configparser.ConfigParser()
    try:
        parser.read_string(text)
        general = dict(parser.items("general"))
    except configparser.Error as error:
        return [f"metadata.txt cannot be read: {error}"]
    problems = [
        f"metadata.txt: {key} is missing" for key in REQUIRED_KEYS if not general.get(key.lower())
    ]
    problems += [
        f"metadata.txt: {key} runs over several lines"
        for key, value in general.items()
        if "\n" in value
    ]
    if "/" in general.get("author", ""):
        problems.append("metadata.txt: a slash in author")
    icon = general.get("icon", "")
    if PurePosixPath(top, icon) not in names:
        problems.append(f"metadata.txt: the icon {icon} is not in the zip")
    return problems


def bandit_findings(folder: Path) -> list[str]:
    """All of bandit's findings under `folder`, of every severity."""
    command = [sys.executable, "-m", "bandit", "--quiet", "-r", ".", "-f", "json"]
    # It exits with 1 when it finds something.
    done = subprocess.run(command, cwd=folder, check=False, capture_output=True, text=True)
    report = json.loads(done.stdout)
    broken = [f"{error['filename']}: {error['reason']}" for error in report["errors"]]
    return broken + [
        f"{found['filename']}:{found['line_number']}: {found['test_id']} {found['issue_text']}"
        for found in report["results"]
    ]


def secrets_found(folder: Path) -> list[str]:
    """What detect-secrets takes for a secret in any file under `folder`."""
    command = [sys.executable, "-m", "detect_secrets", "scan", "--all-files", "--no-verify"]
    command += ["--exclude-files", r"metadata\.txt", "."]
    done = subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True)
    return [
        f"{name}:{secret['line_number']}: {secret['type']}"
        for name, secrets in json.loads(done.stdout)["results"].items()
        for secret in secrets
    ]


def problems_of(archive: Path) -> list[str]:
    """Everything the portal would hold against the zip."""
    problems = structure_problems(archive)
    with tempfile.TemporaryDirectory() as folder:
        with zipfile.ZipFile(archive) as zipped:
            zipped.extractall(folder)
        return problems + bandit_findings(Path(folder)) + secrets_found(Path(folder))


def main() -> None:
    """Print the problems of a zip; exit with 1 when there is one."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("archive", type=Path)
    archive = parser.parse_args().archive
    problems = problems_of(archive)
    print("\n".join(problems) if problems else f"{archive.name}: the portal would find nothing")
    sys.exit(bool(problems))


if __name__ == "__main__":
    main()
