"""The web application."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException
from starlette.middleware.gzip import GZipMiddleware
from starlette.routing import Match

from . import __version__
from .api import router
from .errors import ApiError, Invalid, MethodNotAllowed, NotFound
from .logs import RequestLog, configure_logging
from .openapi import complete
from .ratelimit import RateLimiter
from .settings import Settings
from .storage.database import Database

DATABASE_VARIABLE = "ENACTION_DATABASE"


def create_app(database_url: str, settings: Settings | None = None) -> FastAPI:
    """The application on a database that `init` has prepared.

    Raises OperatorError when it was not.
    """
    settings = settings or Settings()
    database = Database(database_url)
    database.require()

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        yield
        database.close()

    app = Platform(
        title="En action: the platform",
        version=__version__,
        summary="Contributions, the plan, and what planners decide",
        openapi_url="/api/v1/openapi.json",
        docs_url=None,  # these pages load scripts from elsewhere
        redoc_url=None,
        redirect_slashes=False,
        lifespan=lifespan,
    )
    app.state.database = database
    app.state.settings = settings
    app.state.limiter = RateLimiter(settings.rate, settings.burst)
    app.include_router(router)
    app.add_exception_handler(ApiError, _explain)
    app.add_exception_handler(RequestValidationError, _explain_validation)
    app.add_exception_handler(HTTPException, _explain_http)
    # Level 1: higher ones cost more time than they save on a town's network.
    app.add_middleware(GZipMiddleware, minimum_size=1000, compresslevel=1)
    app.add_middleware(RequestLog)
    return app


def from_environment() -> FastAPI:
    """The application of one worker process."""
    configure_logging()
    return create_app(os.environ[DATABASE_VARIABLE], Settings.from_environment())


class Platform(FastAPI):
    """FastAPI with the platform's own OpenAPI document."""

    def openapi(self) -> dict[str, Any]:
        if not self.openapi_schema:
            self.openapi_schema = complete(super().openapi())
        return self.openapi_schema


async def _explain(_: Request, error: Exception) -> JSONResponse:
    if not isinstance(error, ApiError):
        raise error
    return JSONResponse(error.body(), error.status, error.headers)


async def _explain_validation(request: Request, error: Exception) -> JSONResponse:
    if not isinstance(error, RequestValidationError):
        raise error
    detail = [
        {"field": ".".join(map(str, item["loc"])), "message": item["msg"]}
        for item in error.errors()
    ]
    return await _explain(request, Invalid("The request does not follow the protocol.", detail))


async def _explain_http(request: Request, error: Exception) -> JSONResponse:
    """404 and 405 of the router, in our shape."""
    if not isinstance(error, HTTPException):
        raise error
    if error.status_code == 405:
        return await _explain(request, MethodNotAllowed(_allowed(request)))
    if error.status_code == 404:
        return await _explain(request, NotFound("There is nothing at this address."))
    return await _explain(request, Invalid(str(error.detail)))


def _allowed(request: Request) -> list[str]:
    """The methods of the request's address, on whichever routes they are."""
    methods: set[str] = set()
    for route in router.routes:
        match, _ = route.matches(request.scope)
        if match is not Match.NONE:
            methods.update(getattr(route, "methods", None) or ())
    return sorted(methods)
