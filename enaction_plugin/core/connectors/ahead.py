"""Asking the next question while the last answer is being worked on."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from concurrent.futures import Future, wait
from threading import Thread
from typing import Generic, Optional, TypeVar

Answer = TypeVar("Answer")


class Ahead(Generic[Answer]):
    """At most one question under way, in a thread of its own.

    What came of it, an answer or an error, is given to whoever asks the same question
    next, as though it had been asked only then.
    """

    def __init__(self) -> None:
        self._asked: Optional[tuple[Hashable, Future[Answer]]] = None

    def ask(self, name: Hashable, question: Callable[[], Answer]) -> None:
        """Begin a question that `take` will want under this name."""
        self.forget()
        future: Future[Answer] = Future()
        # A daemon: a platform that does not answer must not keep a program from ending.
        Thread(target=_work, args=(question, future), name="ahead", daemon=True).start()
        self._asked = name, future

    def take(self, name: Hashable) -> Optional[Answer]:
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


def _work(question: Callable[[], Answer], future: Future[Answer]) -> None:
    try:
        future.set_result(question())
    except BaseException as error:  # noqa: BLE001 - raised where the answer is taken
        future.set_exception(error)
