"""Questions asked before their answers are wanted."""

from __future__ import annotations

import threading
import time
from typing import Optional

import pytest

from enaction_plugin.core.ahead import Ahead, Question

LAST = 9
PATIENCE_S = 10.0


class Story:
    """Ten answers that follow from one another, and the order they were asked in."""

    def __init__(self) -> None:
        self.asked: list[int] = []
        self.broken = -1
        self.go = threading.Event()
        self.go.set()

    def question(self, number: int) -> Question:
        return Question(number, lambda: self._answer(number), self._following)

    def _answer(self, number: int) -> int:
        self.asked.append(number)
        assert self.go.wait(PATIENCE_S)
        if number == self.broken:
            raise ValueError(number)
        return number

    def _following(self, number: int) -> Optional[Question]:
        return self.question(number + 1) if number < LAST else None


@pytest.fixture
def story() -> Story:
    return Story()


@pytest.mark.parametrize("most", [1, 3, 20])
def test_what_follows_is_asked_until_enough_answers_wait(story: Story, most: int) -> None:
    ahead = Ahead(lambda work: work(), most)
    ahead.ask(story.question(0))
    assert story.asked == list(range(min(most, LAST + 1)))
    for number in range(LAST + 1):
        assert ahead.take(number) == number
        assert len(story.asked) <= number + 1 + most
    assert story.asked == list(range(LAST + 1)), "each once"
    assert ahead.take(LAST + 1) is None


def test_beside_another_thread_the_answers_are_the_same(story: Story) -> None:
    ahead = Ahead(most=2)
    ahead.ask(story.question(0))
    for number in range(LAST + 1):
        if number % 3 == 0:
            time.sleep(0.01)
        assert ahead.take(number) == number
    assert story.asked == list(range(LAST + 1))


def test_an_error_is_told_in_its_place_and_nothing_is_asked_after_it(story: Story) -> None:
    story.broken = 2
    ahead = Ahead(lambda work: work(), most=5)
    ahead.ask(story.question(0))
    assert [ahead.take(0), ahead.take(1)] == [0, 1]
    with pytest.raises(ValueError, match="2"):
        ahead.take(2)
    assert ahead.take(3) is None
    assert story.asked == [0, 1, 2]


def test_what_is_forgotten_asks_nothing_more(story: Story) -> None:
    story.go.clear()
    ahead = Ahead(most=5)
    ahead.ask(story.question(0))
    threading.Timer(0.05, story.go.set).start()
    ahead.forget()
    assert story.asked == [0], "it was waited for, and is the last"
    ahead.ask(story.question(5))
    assert ahead.take(0) is None, "another question: nothing is under way any more"
    ahead.ask(story.question(8))
    assert ahead.take(8) == 8
