"""Words of French texts: stems as Snowball's own, places kept."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from enaction_plugin.core.suggest.stemmer import stem
from enaction_plugin.core.suggest.words import grams, root, tokens

BENCH = Path(__file__).resolve().parents[4] / "shared" / "data" / "suggestion_bench"


@pytest.mark.skipif(not BENCH.is_dir(), reason="the shared data are not there")
def test_stems_are_those_of_snowball() -> None:
    snowball = pytest.importorskip("snowballstemmer").stemmer("french")
    found: set[str] = set()
    for name in ("mel", "cae", "paris", "anct"):
        for line in (BENCH / f"{name}.jsonl").read_text("utf-8").splitlines():
            found.update(re.findall(r"[^\W\d_]+", json.loads(line)["text"].lower()))
    wrong = [word for word in found if stem(word) != snowball.stemWord(word)]

    assert len(found) > 15_000
    assert [word for word in wrong if "uë" not in word] == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("cyclables", "cyclable"),
        ("rénovations", "rénovation"),
        ("Écoles".lower(), "ecole"),
        ("aménagements", "aménagement"),
    ],
)
def test_number_gender_and_accents_make_no_difference(one: str, other: str) -> None:
    assert root(one) == root(other) != ""


def test_empty_words_count_for_nothing() -> None:
    assert {root(word) for word in ("les", "était", "a", "où", "ou")} == {""}


def test_a_word_stands_where_it_was_written() -> None:
    text = "À l’école, 2 vélos : « Œuvre »"

    assert [text[one.start : one.end] for one in tokens(text)] == [
        "À", "l", "école", "2", "vélos", "Œuvre",
    ]  # fmt: skip
    assert tokens(text)[-1].form == "oeuvre"


def test_a_misspelt_word_shares_most_of_its_pieces() -> None:
    right, wrong = grams("stationnement"), grams("stationement")

    assert len(right & wrong) / len(right | wrong) > 0.5
