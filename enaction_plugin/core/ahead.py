"""Asking the next questions while the last answer is being worked on."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from concurrent.futures import Future, wait
from dataclasses import dataclass, field
from threading import Lock, Thread
from typing import Any, Optional


def aside(work: Callable[[], None]) -> None:
    """Do `work` in a thread that keeps no program from ending: a platform may never answer."""
    Thread(target=work, name="ahead", daemon=True).start()


@dataclass(frozen=True)
class Question:
    """Something to ask, under the name it will be wanted by; an answer may lead to the next."""

    name: Hashable
    ask: Callable[[], Any]
    following: Callable[[Any], Optional[Question]] = lambda _: None
    answer: Future[Any] = field(default_factory=Future)


class Ahead:
    """One question under way at a time, beside whoever will want its answer.

    What came of it, an answer or an error, is given to whoever asks the same question
    next, as though it had been asked only then. What follows from an answer is asked
    too, as long as no more than `most` answers wait.
    """

    def __init__(self, begin: Callable[[Callable[[], None]], None] = aside, most: int = 1) -> None:
        """`begin` does the work it is given, or sees to it that it is done."""
        self._begin = begin
        self._most = most
        self._lock = Lock()
        self._asked: dict[Hashable, Question] = {}
        self._held: Optional[Question] = None  # until there is room for its answer
        self._forgotten = 0  # how often: what follows from before that is not asked

    def ask(self, question: Question) -> None:
        """Begin a question that `take` will want; once is enough."""
        if question.name in self._asked:
            return
        self.forget()
        self._asked[question.name] = question
        self._begin(lambda: self._work(question))

    def take(self, name: Hashable) -> Optional[Any]:
        """What came of the question of this name, raised if it was an error; None if not asked."""
        with self._lock:
            question = self._asked.pop(name, None)
            held = self._held if question is not None else None
            if held is not None:
                self._held, self._asked[held.name] = None, held
        if question is None:
            self.forget()
            return None
        if held is not None:
            self._begin(lambda: self._work(held))
        return question.answer.result()

    def forget(self) -> None:
        """Wait until nothing is under way; what comes of it is for nobody."""
        with self._lock:
            under_way = [question.answer for question in self._asked.values()]
            self._asked, self._held = {}, None
            self._forgotten += 1
        wait(under_way)

    def _work(self, question: Question) -> None:
        """Answer a question, and what follows from it."""
        since = self._forgotten
        following: Optional[Question] = question
        while following is not None:
            asked = following
            try:
                found = asked.ask()
                following = self._admitted(asked.following(found), since)
            except BaseException as error:  # noqa: BLE001 - raised where the answer is taken
                asked.answer.set_exception(error)
                return
            asked.answer.set_result(found)

    def _admitted(self, question: Optional[Question], since: int) -> Optional[Question]:
        """The question, if it may be asked now; it waits when too many answers do."""
        with self._lock:
            if question is None or self._forgotten != since:
                return None
            if len(self._asked) < self._most:
                self._asked[question.name] = question
                return question
            self._held = question
            return None
