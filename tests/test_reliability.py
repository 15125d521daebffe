"""docs/reliability.md says which test shows each row of the fault matrix: it must exist."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "reliability.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| (\d+) \| (.*?) \| (.*?) \| (.*?) \|$", PAGE, re.MULTILINE)


def test_every_row_of_the_matrix_is_there_once() -> None:
    assert [int(number) for number, *_ in ROWS] == list(range(1, 57))


def test_every_row_names_a_test_that_exists_or_says_what_is_not_shown() -> None:
    for number, _, _, shown in ROWS:
        named = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", shown)
        assert named or shown.startswith("Pas de test"), f"row {number}"
        for path, test in named:
            source = (ROOT / path).read_text(encoding="utf-8")
            assert f"def {test}(" in source, f"row {number}: {path}::{test}"


def test_every_row_has_a_test_whose_name_carries_its_number_or_says_why_not() -> None:
    for number, _, _, shown in ROWS:
        names = re.findall(r"::(test_rows?_\w+)`", shown)
        rows = {row for name in names for row in _rows(name)}
        assert int(number) in rows or shown.startswith("Pas de test"), f"row {number}"


def _rows(name: str) -> set[int]:
    """The rows a name like test_rows_02_to_06_16_and_52_… carries."""
    carried: set[int] = set()
    words = name.split("_")[2:]
    for before, word in zip(["", *words], words):
        if word.isdigit():
            first = max(carried) if before == "to" else int(word)
            carried.update(range(first, int(word) + 1))
        elif word not in ("to", "and"):
            break
    return carried
