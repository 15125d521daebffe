"""The arrays the figures are added up from: those of the rows, however they are read."""

from __future__ import annotations

import threading
from collections import Counter
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from enaction_plugin.core import shapes
from enaction_plugin.core.analysis import PRIORITY, Analysis, analysis
from enaction_plugin.core.analysis.columns import Columns
from enaction_plugin.core.errors import Cancelled
from enaction_plugin.core.workspace import Workspace, places, slices
from tests.core.workspace.conftest import contribution

AUTHORS = (None, "", "Anne", 'Zoé, dite "la fée"', "محمد", "Anne\nLeroy", "[1]")


@pytest.fixture
def crowd(empty: Workspace, monkeypatch: pytest.MonkeyPatch) -> Workspace:
    """Forty contributions, more than a slice has; some without author, votes or position."""
    monkeypatch.setattr(slices, "SLICE", 7)
    empty.upsert_contributions(
        contribution(
            number,
            author=AUTHORS[number % len(AUTHORS)],
            votes_for=None if number % 5 == 0 else number,
            lon=None if number % 9 == 0 else 2.8 + number / 1000,
            category="vélo" if number % 2 else None,
        )
        for number in range(1, 41)
    )
    return empty


def test_each_column_is_that_of_the_rows(crowd: Workspace) -> None:
    read = Columns(crowd.reading)
    rows = crowd.db.execute(
        "SELECT fid, author, coalesce(votes_for, 0), category, geom IS NOT NULL"
        " FROM contributions ORDER BY fid"
    ).fetchall()
    fids, authors, votes, categories, placed = zip(*rows)
    assert read.fids.tolist() == list(fids)
    assert read.votes_for.tolist() == list(votes)
    assert [_text(read.category, row) for row in range(40)] == [text or None for text in categories]
    assert read.placed.tolist() == [bool(one) for one in placed]
    assert read.spots.fid.tolist() == [fid for fid, there in zip(fids, placed) if there]
    names: dict[int, set[Any]] = {}
    for number, name in zip(read.author.tolist(), authors):
        names.setdefault(number, set()).add(name or None)
    assert names.pop(-1) == {None}
    assert sorted(names) == list(range(read.people))
    assert all(len(same) == 1 for same in names.values()), "one number, one author"


def _text(column: slices.Coded, row: int) -> Any:
    code = column.codes[row]
    return None if code < 0 else column.values[code]


def test_what_comes_between_two_readings_is_left_to_the_next(crowd: Workspace) -> None:
    crowd.tag([1, 2, 3], "E1")
    read = Columns(crowd.reading)
    with Workspace.open(crowd.path) as elsewhere:
        elsewhere.upsert_contributions([contribution(99, category="nouvelle")])
        elsewhere.tag([41], "E1")
    crowd.db.execute("DELETE FROM contributions WHERE fid = 2")
    assert len(read.fids) == len(read.category.codes) == len(read.placed) == 40
    assert read.fids[read.links.row].tolist() == [1, 3]
    assert 41 not in read.spots.fid
    (counted,) = (row for row in Analysis(crowd).table(PRIORITY).rows if row.key == "E1")
    assert counted.figures.contributions == 3, "1, 3 and the new one"


def test_reading_in_slices_can_be_stopped_between_two(
    crowd: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite forgets an interrupt that finds no statement under way."""
    met = slices.numbers

    def stop(text: str) -> Any:
        thread = threading.Thread(target=crowd.interrupt)
        thread.start()
        thread.join()
        return met(text)

    monkeypatch.setattr(slices, "numbers", stop)
    with pytest.raises(Cancelled):
        Columns(crowd.reading)


def test_the_placed_are_those_with_a_point_or_a_line(crowd: Workspace) -> None:
    line = shapes.to_wkb({"type": "LineString", "coordinates": [[2.84, 50.42], [2.88, 50.42]]})
    crowd.upsert_contributions(
        [contribution(41, lon=None, footprint=line), contribution(42, lon=2.9, footprint=line)]
    )
    with crowd.transaction(applying=True) as db:
        db.execute("UPDATE contributions SET geom = NULL WHERE fid = 3")
    assert set(places.placed(crowd.db)) == set(places.read_spots(crowd.db).fid)
    assert 3 not in places.placed(crowd.db)
    assert {41, 42} <= set(places.placed(crowd.db))


@given(st.lists(st.tuples(st.integers(0, 4), st.integers(0, 6), st.sampled_from([0.25, 1.0]))))
def test_the_loudest_voice_is_the_same_counted_either_way(
    posted: list[tuple[int, int, float]],
) -> None:
    """Few groups and authors are laid out side by side, many are sorted."""
    group, who, weight = np.array(posted, float).reshape(-1, 3).T
    pair = (group * 7 + who).astype(np.int64)
    made = Counter[tuple[float, float]]()
    for one, author, part in posted:
        made[one, author] += part  # type: ignore[assignment]
    authors = [sum(1 for key in made if key[0] == one) for one in range(5)]
    loudest = [
        max((part for key, part in made.items() if key[0] == one), default=0) for one in range(5)
    ]
    for limit in (0, 4_000_000):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(analysis, "_SIDE_BY_SIDE", limit)
            found = analysis._voices(pair, weight, 5, 7)
        assert [side.tolist() for side in found] == [authors, loudest]
