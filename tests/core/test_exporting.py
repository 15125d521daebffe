"""What leaves a workspace carries neither personal data nor live formulas."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from enaction_plugin.core.exporting import Masks, masked, neutralised

MASKS = Masks(email="[e-mail]", phone="[phone]")


@pytest.mark.parametrize(
    "text",
    [
        "marie.dupont@exemple.fr",
        "Marie-Jeanne+ville@mairie.exemple.fr",
        "marie.dupont (at) exemple.fr",
        "06 12 34 56 78",
        "0612345678",
        "06.12.34.56.78",
        "03-21-79-00-00",
        "+33 6 12 34 56 78",
        "+33 (0)6 12 34 56 78",
        "0033612345678",
        "06\u202f12\u202f34\u202f56\u202f78",
        "+32 470 12 34 56",
    ],
)
@pytest.mark.parametrize("around", ["{}", "Appelez-moi : {}.", "({})", "Tél.{}, le soir"])
def test_masks_addresses_and_numbers_however_they_are_written(text: str, around: str) -> None:
    told = masked(around.format(text), MASKS)

    assert not any(character.isdigit() for character in told)
    assert "exemple" not in told
    assert told.count("[e-mail]") + told.count("[phone]") == 1


@pytest.mark.parametrize(
    "text",
    [
        "Un budget de 1 234 567 890 €",
        "Le 12/03/2018 à 10 h 00, salle 3",
        "SIREN 200 033 579, dossier 0123456789012",
        "62 300 Lens, 50.4321 2.8321",
        "prix : 0.123456789",
        "@mairie, rendez-vous à l'arrêt n° 12 !",
    ],
)
def test_leaves_other_numbers_alone(text: str) -> None:
    assert masked(text, MASKS) == text


@pytest.mark.parametrize("unit", ["a", "0 ", "a.a", "a@", "+1", "06 ", "a@a-", "é "])
def test_is_quick_on_texts_made_to_be_slow(unit: str) -> None:
    started = time.perf_counter()

    masked(unit * (2_000_000 // len(unit)), MASKS)

    assert time.perf_counter() - started < 3


@given(st.text())
def test_masking_twice_changes_nothing_more(text: str) -> None:
    once = masked(text, MASKS)

    assert masked(once, MASKS) == once


@pytest.mark.parametrize("start", list("=+-@\t\r\n＝＋－＠"))
def test_a_cell_a_spreadsheet_would_run_becomes_text(start: str) -> None:
    assert neutralised(f"{start}cmd|' /C calc'!A0").startswith("'")


@given(st.text())
def test_neutralising_keeps_every_character_and_happens_once(text: str) -> None:
    once = neutralised(text)

    assert once in (text, f"'{text}")
    assert neutralised(once) == once
