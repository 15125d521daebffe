"""What the documentation points at is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
NAMED = re.compile(r"`(tests/[\w/]+\.py)?(?:::(\w+))?`")


def named(text: str) -> list[tuple[str, str]]:
    """The tests a page names, as (file, name); `::name` alone is of the file named before."""
    found: list[tuple[str, str]] = []
    for file, name in NAMED.findall(text):
        if file or name:
            found.append((file or found[-1][0], name))
    return found


@pytest.mark.parametrize("page", sorted(path.name for path in (ROOT / "docs").glob("*.md")))
def test_every_test_a_page_names_exists(page: str) -> None:
    text = (ROOT / "docs" / page).read_text(encoding="utf-8")
    missing = [
        f"{file}::{name}"
        for file, name in named(text)
        if not (ROOT / file).is_file()
        or not re.search(rf"\b(def|class) {name}\b", (ROOT / file).read_text(encoding="utf-8"))
    ]
    assert missing == []


def test_names_are_read_as_they_are_written() -> None:
    assert named("`a`, `tests/a.py::test_b`, `::test_c`, `tests/d.py`") == [
        ("tests/a.py", "test_b"),
        ("tests/a.py", "test_c"),
        ("tests/d.py", ""),
    ]
