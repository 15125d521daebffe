"""Where the plugin's files live, in the source tree and once installed."""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent
# `make package` puts metadata.txt, resources/ and i18n/ inside the package;
# in the repository they sit beside it.
ROOT = PACKAGE if (PACKAGE / "metadata.txt").is_file() else PACKAGE.parent


def resource(*parts: str) -> Path:
    """The path of a file under resources/."""
    return ROOT.joinpath("resources", *parts)
