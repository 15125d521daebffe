"""Plays the stories of tests/desktop against the reference platform, and keeps their pictures."""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "tests" / "desktop"), str(ROOT / "scripts")]

import harness  # noqa: E402 - found where the line above says
import served  # noqa: E402

PICTURES = ROOT / "build" / "screenshots"


def main() -> None:
    """One planner's work, then the docks with text of 200 %."""
    shutil.rmtree(PICTURES, ignore_errors=True)
    archive = harness.package()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        database, workspace = folder / "platform.sqlite", str(folder / "exemple.gpkg")
        served.platform("init", database, "--demo")
        with served.served(database, folder / "log.txt") as url:
            harness.run(
                "planner",
                harness.profile(folder / "a", archive),
                workspace=workspace,
                url=url,
                token=served.token(database, "Pictures"),
                pictures=str(PICTURES),
                act="tag",
            )
        harness.run(
            "first_look",
            harness.profile(folder / "b", archive),
            text=200,
            workspace=workspace,
            pictures=str(PICTURES / "200"),
        )
    print(f"{len(list(PICTURES.rglob('*.png')))} pictures in {PICTURES.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
