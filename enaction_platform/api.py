"""The routes of the protocol, `/api/v1`: read the request, call the service, answer."""

from __future__ import annotations

import hashlib
from typing import Annotated

from fastapi import APIRouter, Depends, Header, Path, Query, Request, Response
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from pydantic import ValidationError

from . import API_VERSION, schemas
from .errors import Forbidden, Invalid, TooLarge, Unauthorized
from .openapi import answers, batch_body
from .ratelimit import RateLimiter
from .security import Account, Role, authenticate
from .services import batches, feed
from .settings import Settings
from .storage.database import Database
from .values import canonical, now

MAX_SEQ = 2**63 - 1
CAPABILITIES = ["plan", "taggings", "assessments", "create", "comments", "digest"]

bearer = HTTPBearer(auto_error=False, description="A token of the platform's command line.")


class Json(Response):
    """An answer that is JSON text already."""

    media_type = "application/json"


def database(request: Request) -> Database:
    found: Database = request.app.state.database
    return found


def settings(request: Request) -> Settings:
    found: Settings = request.app.state.settings
    return found


def account(
    request: Request,
    database: Annotated[Database, Depends(database)],
    credentials: Annotated[HTTPAuthorizationCredentials | None, Depends(bearer)],
) -> Account:
    """Who calls; noted for the log and counted against their rate."""
    if credentials is None:
        raise Unauthorized("A token is needed: “Authorization: Bearer …”.")
    with database.read() as connection:
        found = authenticate(connection, credentials.credentials)
    request.state.account = found.name
    limiter: RateLimiter = request.app.state.limiter
    limiter.check(found.name)
    return found


def planner(account: Annotated[Account, Depends(account)]) -> Account:
    if account.role is not Role.PLANNER:
        raise Forbidden("This token only reads: ask for a planner's token.")
    return account


async def read_body(
    request: Request,
    _: Annotated[Account, Depends(planner)],
    settings: Annotated[Settings, Depends(settings)],
) -> bytes:
    """The body, read after the token was checked and never beyond the limit."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > settings.bytes:
            raise TooLarge(
                f"A batch has at most {settings.bytes} bytes: send fewer operations.",
                {"bytes": settings.bytes},
            )
    return bytes(body)


AnyDatabase = Annotated[Database, Depends(database)]
AnySettings = Annotated[Settings, Depends(settings)]
AnyAccount = Annotated[Account, Depends(account)]
Planner = Annotated[Account, Depends(planner)]
Body = Annotated[bytes, Depends(read_body)]
Seq = Annotated[int, Query(ge=0, le=MAX_SEQ)]

router = APIRouter(
    prefix="/api/v1",
    dependencies=[Depends(account)],
    responses=answers(401, 422, 429, 500),
)


@router.get("/", include_in_schema=False)
@router.get("", summary="Who answers, how far it is, and its limits")
def handshake(
    database: AnyDatabase, settings: AnySettings, account: AnyAccount
) -> schemas.Handshake:
    with database.read() as connection:
        here = feed.position(connection)
        version = feed.plan_version(connection)
    return schemas.Handshake(
        api=API_VERSION,
        server=here.server,
        name=here.name,
        epoch=here.epoch,
        seq=here.seq,
        durable_seq=here.durable_seq,
        tombstone_horizon=here.tombstone_horizon,
        time=now(),
        role=account.role.value,
        account=account.name,
        limits=schemas.Limits(page=settings.page, ops=settings.ops, bytes=settings.bytes),
        capabilities=CAPABILITIES,
        plan=_etag(version) if version else "",
    )


@router.get(
    "/plan",
    summary="The plan in force",
    response_model=schemas.Plan,
    responses={304: {"description": "The plan is the one of If-None-Match"}},
)
def plan(
    database: AnyDatabase,
    if_none_match: Annotated[str | None, Header()] = None,
) -> Response:
    with database.read() as connection:
        etag = _etag(feed.plan_version(connection))
        if if_none_match and _matches(if_none_match, etag):
            return Response(status_code=304, headers={"ETag": etag})
        return Json(canonical(feed.plan_answer(connection)), headers={"ETag": etag})


def _etag(version: str) -> str:
    return f'"{version}"'


def _matches(header: str, etag: str) -> bool:
    known = [tag.strip().removeprefix("W/") for tag in header.split(",")]
    return etag in known or known == ["*"]


@router.get(
    "/changes",
    summary="The latest state of every entity changed since a seq, in the order of commits",
    response_model=schemas.Changes,
    responses=answers(410),
)
def changes(
    database: AnyDatabase,
    settings: AnySettings,
    after: Seq = 0,
    limit: Annotated[
        int, Query(ge=1, le=MAX_SEQ, description="Cut to the server's own limit")
    ] = 1000,
    whole: Annotated[
        bool, Query(description="The feed is being read from 0: deletions before then are no news")
    ] = False,
) -> Response:
    with database.read() as connection:
        return Json(feed.changes(connection, after, min(limit, settings.page), whole=whole))


@router.post(
    "/changes",
    summary="Apply a batch of operations, each exactly once",
    response_model=schemas.BatchAnswer,
    responses=answers(403, 413),
    openapi_extra=batch_body(),
)
def receive(database: AnyDatabase, settings: AnySettings, account: Planner, body: Body) -> Response:
    try:
        batch = schemas.Batch.model_validate_json(body)
    except ValidationError as error:
        raise invalid(error) from error
    if len(batch.ops) > settings.ops:
        raise TooLarge(f"A batch has at most {settings.ops} operations.", {"ops": settings.ops})
    sha256 = hashlib.sha256(body).hexdigest()
    with database.write() as connection:
        return Json(batches.receive(connection, batch, sha256, account, settings))


@router.get(
    "/batches/{batch}",
    summary="What was answered to a batch",
    response_model=schemas.BatchAnswer,
    responses=answers(404),
)
def batch_answer(database: AnyDatabase, batch: Annotated[schemas.Uuid, Path()]) -> Response:
    with database.read() as connection:
        return Json(batches.answer_of(connection, batch))


@router.get(
    "/digest",
    summary="Checksums that prove both sides equal",
    response_model=schemas.Digest,
    responses=answers(409),
)
def digest(database: AnyDatabase, at: Seq) -> Response:
    with database.read() as connection:
        return Json(canonical(feed.digest(connection, at)))


def invalid(error: ValidationError) -> Invalid:
    """What is wrong in a request, without repeating what was sent."""
    detail = [
        {"field": ".".join(map(str, item["loc"])), "message": item["msg"]}
        for item in error.errors(include_url=False, include_context=False, include_input=False)
    ]
    return Invalid("The request does not follow the protocol.", detail[:20])
