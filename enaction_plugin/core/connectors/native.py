"""The native protocol, version 1: JSON over HTTPS, one change feed, sealed batches.

Every answer is checked before it is believed. Whatever is not exactly what was
asked for counts as no answer at all: the same question is put again later.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, Optional, TypeVar

from ..ahead import Ahead, Question
from ..errors import QT_TRANSLATE_NOOP, Sentence, quoted
from ..model.assessment import FIELDS
from . import answers
from .errors import (
    AskedToWait,
    BadAnswer,
    CursorExpired,
    EpochChanged,
    NotAllowed,
    NotFound,
    PlatformError,
    PlatformFailed,
    Refused,
    SignInNeeded,
    TooMuch,
    WebPage,
)
from .port import BatchAnswer, ChangePage, Checksum, Handshake, Op, PlanAnswer
from .rest import retry_after
from .transport import RequestsTransport, Response, Transport

BASE = "/api/v1"
PAGES_AHEAD = 4
_NO_DATA = QT_TRANSLATE_NOOP("Enaction", "it holds no data")
_CUT_SHORT = QT_TRANSLATE_NOOP("Enaction", "it is cut short")
_INCOMPLETE = QT_TRANSLATE_NOOP("Enaction", "a part of it is missing or of another kind")
_JSON = {"Accept": "application/json"}
_Checked = TypeVar("_Checked")
_REFUSALS: dict[int, type[PlatformError]] = {
    401: SignInNeeded,
    403: NotAllowed,
    404: NotFound,
    405: NotFound,
    410: CursorExpired,
    413: TooMuch,
    422: Refused,
}


def pages_ahead() -> Ahead:
    """Room for as many pages as a first pull writes together."""
    return Ahead(most=PAGES_AHEAD)


def native_platform(address: str, token: str, *, allow_plain_http: bool = False) -> NativePlatform:
    """The platform at `address` (with or without `/api/v1`), through `requests`."""
    address = address.strip().rstrip("/")
    if address.endswith(BASE):
        address = address[: -len(BASE)]
    transport = RequestsTransport(address, token, allow_plain_http=allow_plain_http)
    return NativePlatform(transport, pages_ahead())


class NativePlatform:
    """The platform behind a transport; see `port.Platform` for what each method means.

    With `ahead`, the pages after the one that was asked for are fetched meanwhile, and a batch
    travels while the one before it is settled: the transport then has to stand being used by
    one thread after another.
    """

    def __init__(self, transport: Transport, ahead: Optional[Ahead] = None) -> None:
        self._transport = transport
        self._ahead = ahead

    @property
    def address(self) -> str:
        return self._transport.address

    def handshake(self) -> Handshake:
        document = self._document(self._request("GET", BASE, None, _JSON))
        return self._believed(answers.handshake, document, FIELDS)

    def plan(self, etag: Optional[str]) -> Optional[PlanAnswer]:
        headers = {**_JSON, "If-None-Match": etag} if etag else _JSON
        response = self._request("GET", f"{BASE}/plan", headers=headers)
        if response.status in (304, 404):
            return None
        document = self._document(response)
        plan = self._believed(answers.plan, document)
        return PlanAnswer(plan, response.headers.get("etag", ""))

    def changes(self, after: int, limit: int, epoch: str, *, whole: bool = False) -> ChangePage:
        if self._ahead is None:
            return self._page(after, limit, epoch, whole)
        asked = partial(self._question, limit, epoch, whole)
        page: Optional[ChangePage] = self._ahead.take(asked(after).name)
        if page is None:
            page = self._page(after, limit, epoch, whole)
            if page.more:
                self._ahead.ask(asked(page.next))
        return page

    def _question(self, limit: int, epoch: str, whole: bool, after: int) -> Question:
        """A page, to be asked for ahead, and all that follow it."""

        def following(page: ChangePage) -> Optional[Question]:
            return self._question(limit, epoch, whole, page.next) if page.more else None

        asked = (after, limit, epoch, whole)
        return Question(asked, lambda: self._page(*asked), following)

    def _page(self, after: int, limit: int, epoch: str, whole: bool) -> ChangePage:
        asked: dict[str, Any] = {"after": after, "limit": limit}
        if whole and after:
            asked["whole"] = "true"
        document = self._document(self._transport.request("GET", f"{BASE}/changes", asked, _JSON))
        page = self._believed(answers.page, document, after)
        if page.epoch != epoch:
            raise EpochChanged(address=self.address)
        return page

    def seal(self, device: str, batch: str, ops: Sequence[Op]) -> bytes:
        document = {"device": device, "batch": batch, "ops": list(ops)}
        return json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode(
            "utf-8", "backslashreplace"
        )

    def begin(self, batch: str, body: bytes, ops: Sequence[str]) -> bool:
        if self._ahead is None:
            return False
        self._ahead.ask(Question(batch, lambda: self._sent(batch, body, ops)))
        return True

    def send(self, batch: str, body: bytes, ops: Sequence[str]) -> BatchAnswer:
        begun: Optional[BatchAnswer] = self._ahead.take(batch) if self._ahead else None
        return self._sent(batch, body, ops) if begun is None else begun

    def _sent(self, batch: str, body: bytes, ops: Sequence[str]) -> BatchAnswer:
        headers = {**_JSON, "Content-Type": "application/json", "Idempotency-Key": f'"{batch}"'}
        response = self._transport.request("POST", f"{BASE}/changes", headers=headers, body=body)
        return self._believed(answers.batch, self._document(response), batch, ops)

    def answer(self, batch: str, ops: Sequence[str]) -> Optional[BatchAnswer]:
        response = self._request("GET", f"{BASE}/batches/{batch}", headers=_JSON)
        if response.status == 404:
            return None
        return self._believed(answers.batch, self._document(response), batch, ops)

    def digest(self, at: int) -> Optional[Mapping[str, Checksum]]:
        response = self._request("GET", f"{BASE}/digest", {"at": at}, _JSON)
        if response.status == 409:
            return None
        return self._believed(answers.digest, self._document(response), at)

    def _request(self, *asked: Any, **options: Any) -> Response:
        """One request that is not asked ahead, when none is under way."""
        if self._ahead is not None:
            self._ahead.forget()
        return self._transport.request(*asked, **options)

    def _document(self, response: Response) -> Any:
        """The JSON of a good answer; a sentence for any other."""
        if not response.headers.get("content-type", "").startswith("application/json"):
            self._raise_status(response, "")
            if b"<" in response.body[:64]:
                raise WebPage(address=self.address)
            raise BadAnswer(address=self.address, detail=Sentence(_NO_DATA))
        try:
            document = json.loads(response.body, parse_constant=_no_constant)
        except ValueError as error:
            self._raise_status(response, "")
            raise BadAnswer(address=self.address, detail=Sentence(_CUT_SHORT)) from error
        self._raise_status(response, answers.message(document))
        return document

    def _raise_status(self, response: Response, detail: str) -> None:
        status = response.status
        if 200 <= status < 300:
            return
        said = quoted(detail or f"HTTP {status}")
        if status in (429, 503):
            raise AskedToWait(address=self.address, seconds=retry_after(response))
        if status >= 500 or status == 408:
            raise PlatformFailed(address=self.address, detail=said)
        refusal = _REFUSALS.get(status, Refused)
        raise refusal(address=self.address, detail=said)

    def _believed(self, check: Callable[..., _Checked], document: Any, *context: Any) -> _Checked:
        """What `check` makes of a document; an answer it cannot believe is no answer."""
        try:
            return check(document, *context)
        except answers.Unbelievable as error:
            raise BadAnswer(address=self.address, detail=error.sentence) from error
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise BadAnswer(address=self.address, detail=Sentence(_INCOMPLETE)) from error


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is no JSON")
