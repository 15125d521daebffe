"""A feed whose entities hold what no workspace can store."""

from __future__ import annotations

from typing import Any

import pytest

from enaction_plugin.core.connectors import answers

UUID = "6f1f0f0a-0000-4000-8000-000000000001"
SOUND = {
    "contribution": {"platform_id": "1", "title": "Un banc", "votes_for": 3, "geometry": None},
    "comment": {"contribution": UUID, "body": "Bonne idée", "author": None},
    "tagging": {"contribution": UUID, "term": "E1", "role": "secondary", "note": ""},
    "assessment": {"status": {"value": "study", "version": "1", "by": None, "at": None}},
}


def page(kind: str, data: dict[str, Any]) -> dict[str, Any]:
    change = {"seq": 1, "kind": kind, "id": UUID, "deleted": False, "data": data}
    return {"epoch": "e", "changes": [change], "next": 1, "more": False, "durable_seq": 1}


@pytest.mark.parametrize("kind", SOUND)
def test_what_can_be_stored_is_believed(kind: str) -> None:
    (change,) = answers.page(page(kind, SOUND[kind]), 0).changes
    assert change.data == SOUND[kind]


@pytest.mark.parametrize(
    ("kind", "name", "value"),
    [
        ("contribution", "title", {"fr": "Un banc"}),
        ("contribution", "votes_for", "trois"),
        ("contribution", "score_mean", "1,5"),
        ("contribution", "geometry", [2.8, 50.4]),
        ("comment", "contribution", None),
        ("comment", "body", 5),
        ("tagging", "term", None),
        ("tagging", "note", []),
        ("assessment", "status", "study"),
    ],
)
def test_what_cannot_be_stored_is_refused_by_its_name(kind: str, name: str, value: Any) -> None:
    with pytest.raises(answers.Unbelievable, match=f"“{name}”"):
        answers.page(page(kind, {**SOUND[kind], name: value}), 0)
