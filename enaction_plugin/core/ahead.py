"""Asking the next question while the last answer is being worked on."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from concurrent.futures import Future, wait
from threading import Thread
from typing import Any, Optional


def aside(work: Callable[[], None]) -> None:
    """Do `work` in a thread that keeps no program from ending: a platform may never answer."""
    Thread(target=work, name="ahead", daemon=True).start()


class Ahead:
    """At most one question under way, beside whoever will want its answer.

    What came of it, an answer or an error, is given to whoever asks the same question
    next, as though it had been asked only then.
    """

    def __init__(self, begin: Callable[[Callable[[], None]], None] = aside) -> None:
        """`begin` does the work it is given, or sees to it that it is done."""
        self._begin = begin
        self._asked: Optional[tuple[Hashable, Future[Any]]] = None

    def ask(self, name: Hashable, question: Callable[[], Any]) -> None:
        """Begin a question that `take` will want under this name; once is enough."""
        if self._asked is not None and self._asked[0] == name:
            return
        self.forget()
        future: Future[Any] = Future()
        self._asked = name, future
        self._begin(lambda: _work(question, future))

    def take(self, name: Hashable) -> Optional[Any]:
        """What came of the question of this name, raised if it was an error; None if not asked."""
        if self._asked is None or self._asked[0] != name:
            self.forget()
            return None
        future = self._asked[1]
        self._asked = None
        return future.result()

    def forget(self) -> None:
        """Wait until nothing is under way; what comes of it is for nobody."""
        if self._asked is not None:
            wait([self._asked[1]])
            self._asked = None


def _work(question: Callable[[], Any], future: Future[Any]) -> None:
    try:
        future.set_result(question())
    except BaseException as error:  # noqa: BLE001 - raised where the answer is taken
        future.set_exception(error)
