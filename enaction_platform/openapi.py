"""The OpenAPI document: every answer, errors included."""

from __future__ import annotations

from typing import Any

from .schemas import Batch, ErrorAnswer

DESCRIPTIONS = {
    401: "No token, or one that is not valid (any more)",
    403: "The token only reads",
    404: "Not known here",
    405: "Not a method of this address",
    409: "The platform has gone on since; detail has its seq",
    410: "Deletions that old are no longer known: read everything again",
    413: "Too many bytes or operations",
    422: "The request does not follow the protocol",
    429: "Too many requests with this token",
    500: "An error of the platform; its log has it under X-Request-Id",
}
COMPONENT = "#/components/schemas/{model}"


def answers(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """The documentation of error answers."""
    documented: dict[int | str, dict[str, Any]] = {}
    for status in statuses:
        documented[status] = {"model": ErrorAnswer, "description": DESCRIPTIONS[status]}
    if 429 in documented:
        documented[429]["headers"] = {
            "Retry-After": {"description": "Seconds to wait", "schema": {"type": "integer"}}
        }
    return documented


def batch_body() -> dict[str, Any]:
    """The documentation of the one body, which is read by hand, after the token."""
    return {
        "requestBody": {
            "required": True,
            "content": {"application/json": {"schema": {"$ref": COMPONENT.format(model="Batch")}}},
        }
    }


def complete(document: dict[str, Any]) -> dict[str, Any]:
    """Add to FastAPI's document what it cannot know."""
    batch = Batch.model_json_schema(ref_template=COMPONENT)
    components = document["components"]["schemas"]
    components.update(batch.pop("$defs"))
    components["Batch"] = batch
    for unused in ("HTTPValidationError", "ValidationError"):
        components.pop(unused, None)
    return document
