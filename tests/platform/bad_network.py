"""A network in this process that loses, repeats, delays and reorders messages.

It carries requests to the platform's own application. One fault is planned for each
exchange, so that a history can be repeated exactly.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Optional

from enaction_plugin.core.connectors.errors import TooSlow, Unreachable
from enaction_plugin.core.connectors.transport import Response
from tests.tally import tally

ADDRESS = "http://platform.test"
STOPS = ("killed", "killed inside", "exception")
"""What happens to the computer rather than to the network."""
FAULTS = (
    "lost request",
    "late request",
    "lost answer",
    "lost confirmation",
    "sent twice",
    "half answer",
    "older answer",
)


@dataclass(frozen=True)
class Fault:
    """What happens to one exchange: at request, boundary or statement `number`."""

    kind: str = "none"  # none, one of STOPS and FAULTS, or "killed at " and a boundary
    number: int = 1


@dataclass(frozen=True)
class Message:
    """A request as it left."""

    method: str
    path: str
    params: Optional[Mapping[str, Any]]
    headers: Mapping[str, str]
    body: Optional[bytes]

    @property
    def question(self) -> str:
        return f"{self.method} {self.path} {json.dumps(self.params, sort_keys=True)}"


@dataclass
class Mail:
    """What the network still holds: late messages, and copies of those that went through."""

    late: list[Message] = field(default_factory=list)
    posted: list[Message] = field(default_factory=list)


class BadNetwork:
    """A transport to the platform's application that carries out one fault."""

    address = ADDRESS

    def __init__(self, client: Any, token: str, log: list[dict[str, Any]], mail: Mail) -> None:
        self._client = client
        self._headers = {"Authorization": f"Bearer {token}"}
        self._log = log
        self._mail = mail
        self.fault = Fault()
        self._requests = 0
        self._answers: dict[str, Response] = {}
        self.devices: set[str] = set()

    def plan(self, fault: Fault) -> None:
        """Arm a fault for the next exchange."""
        self.fault, self._requests = fault, 0

    def request(
        self,
        method: str,
        path: str,
        params: Optional[Mapping[str, Any]] = None,
        headers: Optional[Mapping[str, str]] = None,
        body: Optional[bytes] = None,
    ) -> Response:
        message = Message(method, path, params, {**(headers or {}), **self._headers}, body)
        if body is not None:
            self.devices.add(json.loads(body)["device"])
        self._requests += 1
        kind = self._due(message)
        if kind in ("lost request", "late request"):
            self._done()
            if kind == "late request":
                self._mail.late.append(message)
            raise Unreachable(address=ADDRESS)
        before = self._answers.get(message.question)
        response = self.carry(message)
        if kind == "older answer" and before is not None:
            self._done()
            return before
        if kind == "sent twice":
            self._done()
            response = self.carry(message)
        if kind in ("lost answer", "lost confirmation"):
            self._done()
            raise TooSlow(address=ADDRESS, seconds=30)
        if kind == "half answer":
            self._done()
            return Response(response.status, response.headers, response.body[:-7])
        return response

    def _due(self, message: Message) -> str:
        """The fault that befalls this request: some need a request of a certain kind."""
        if self.fault.kind in ("late request", "lost confirmation"):
            return self.fault.kind if message.method == "POST" else "none"
        if self.fault.kind == "older answer":
            known = message.question in self._answers and not message.path.endswith("/digest")
            return self.fault.kind if known and self._requests >= self.fault.number else "none"
        return self.fault.kind if self._requests == self.fault.number else "none"

    def _done(self) -> None:
        tally(f"network: {self.fault.kind}")
        self.fault = Fault()

    def carry(self, message: Message) -> Response:
        """One request to the platform and back."""
        answer = self._client.request(
            message.method,
            message.path,
            params=message.params,
            headers=message.headers,
            content=message.body,
        )
        if message.method == "POST" and answer.status_code == 200 and message.body is not None:
            batch = json.loads(message.body)
            self._mail.posted.append(message)
            self._note(batch, answer.json())
        names = {name.lower(): value for name, value in answer.headers.items()}
        response = Response(answer.status_code, names, answer.content)
        if message.method == "GET":
            self._answers[message.question] = response
        return response

    def _note(self, batch: dict[str, Any], answer: dict[str, Any]) -> None:
        for op, result in zip(batch["ops"], answer["results"]):
            self._log.append({**op, "device": batch["device"], "status": result["status"]})
