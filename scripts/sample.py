"""Writes the sample that "Try with sample data" opens: a part of the fictitious demo data.

`python -m scripts.sample` after the demo's generator has changed; a test compares.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from enaction_platform.demo.contributions import demo_contributions
from scripts import demo_districts

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "sample"
SIZE = 300  # enough for every map and figure, small enough to come with the plugin


def contributions() -> str:
    """The first contributions of the demo, one a line."""
    whole: dict[str, Any] = demo_contributions(1)
    head = {name: value for name, value in whole.items() if name != "features"}
    lines = [_json(feature) for feature in whole["features"][:SIZE]]
    opening = _json(head)[:-1]
    return f'{opening},"features":[\n' + ",\n".join(lines) + "\n]}\n"


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def main() -> None:
    """Write both files."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    (FOLDER / "contributions.geojson").write_text(contributions(), encoding="utf-8")
    demo_districts.write(FOLDER / "districts.geojson")


if __name__ == "__main__":
    main()
