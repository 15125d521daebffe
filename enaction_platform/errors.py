"""What can go wrong, for the clients (ApiError) and for the operator (OperatorError)."""

from __future__ import annotations

from typing import Any


class OperatorError(Exception):
    """Something the person at the command line can put right; its text is one sentence."""


class ApiError(Exception):
    """An answer other than success, in the one shape all errors have."""

    status = 500
    code = "server"

    def __init__(
        self, message: str, detail: Any = None, headers: dict[str, str] | None = None
    ) -> None:
        super().__init__(message)
        self.message = message
        self.detail = detail
        self.headers = headers or {}

    def body(self) -> dict[str, Any]:
        return {"error": {"code": self.code, "message": self.message, "detail": self.detail}}


class Unauthorized(ApiError):
    status, code = 401, "unauthorized"

    def __init__(self, message: str) -> None:
        super().__init__(message, headers={"WWW-Authenticate": "Bearer"})


class Forbidden(ApiError):
    status, code = 403, "forbidden"


class NotFound(ApiError):
    status, code = 404, "not_found"


class MethodNotAllowed(ApiError):
    status, code = 405, "method_not_allowed"

    def __init__(self, allowed: list[str]) -> None:
        methods = ", ".join(allowed)
        super().__init__(f"This address takes {methods} only.", headers={"Allow": methods})


class Moved(ApiError):
    """The platform has gone on since; `detail` has its present `seq`."""

    status, code = 409, "moved"


class Gone(ApiError):
    status, code = 410, "gone"


class TooLarge(ApiError):
    status, code = 413, "too_large"


class Invalid(ApiError):
    """`detail` is a list of `{field, message}`."""

    status, code = 422, "invalid"


class RateLimited(ApiError):
    status, code = 429, "rate_limited"

    def __init__(self, seconds: int) -> None:
        super().__init__(
            f"Too many requests with this token: wait {seconds} s.",
            headers={"Retry-After": str(seconds)},
        )


class ServerError(ApiError):
    """Something is wrong on this side; the log has it under the request's id."""
