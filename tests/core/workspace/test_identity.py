"""Identities: made here in ascending order, the same everywhere for the same source."""

from __future__ import annotations

import uuid

from hypothesis import given
from hypothesis import strategies as st

from enaction_plugin.core.identity import source_uuid, uuid7, uuid7s


def test_identities_made_here_ascend_and_never_repeat() -> None:
    made = [uuid7(), *uuid7s(10_000), uuid7(), *uuid7s(3)]
    assert made == sorted(set(made))
    parsed = [uuid.UUID(text) for text in made]
    assert {one.version for one in parsed} == {7}
    assert {one.variant for one in parsed} == {uuid.RFC_4122}


def test_a_clock_set_back_does_not_make_them_descend() -> None:
    ahead = "0fff0000-0000-7fff-8abc-0123456789ab"  # some year far from now
    made = [uuid7(ahead)]
    for _ in range(3):
        made.append(uuid7(made[-1]))
    assert [ahead, *made] == sorted({ahead, *made})
    assert {uuid.UUID(text).version for text in made} == {7}
    assert uuid7() < ahead, "only what comes after it is put off"
    assert uuid7("no identity") < ahead


@given(source=st.text(st.characters(exclude_categories=["Cs"])), number=st.integers())
def test_a_row_of_a_source_has_one_identity_for_everybody(source: str, number: int) -> None:
    made = source_uuid(source, str(number))
    assert made == source_uuid(source, str(number))
    assert uuid.UUID(made).version == 5
    assert made != source_uuid(source, str(number + 1))
