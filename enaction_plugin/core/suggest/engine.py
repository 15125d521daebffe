"""Suggestions for the contributions of a workspace: the likely terms, how sure, and why.

The vocabulary is learnt from at most 20,000 contributions spread over the workspace;
any text can then be looked at in that light, so that memory does not grow with the
workspace. Nothing is written here: whoever asks decides.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple, Optional

import numpy as np

from ..model.plan import Term, TermKind
from ..progress import Progress, Share, Silent
from ..workspace import Workspace
from ..workspace.teaching import Text
from .calibration import Calibration, Strength
from .learner import PSEUDO, Examples, Learner, Wording
from .lexicon import UNCHANGED, TermWords, texts_of
from .reasons import Reason, reasons
from .space import Space, Vectors
from .words import root

VOCABULARY = 20_000
LOT = 2000
ENCODED = 1000
"""Contributions nobody linked that are encoded when there is an encoder: it takes its time."""
KINDS = ((TermKind.PRIORITY,), (TermKind.ACTION, TermKind.OPERATION))
"""Terms that compete with each other; priorities and actions are independent."""


class Suggestion(NamedTuple):
    """A term a contribution may speak to. `chance` (0 to 1) orders; people are told `strength`."""

    fid: int
    term: str
    chance: float
    strength: Strength
    reasons: tuple[Reason, ...]

    @property
    def words(self) -> tuple[str, ...]:
        """The words of the text that speak for it, the weightiest first, each once."""
        words: dict[str, str] = {}
        for reason in self.reasons:
            word = reason.word.lower()
            words.setdefault(root(word), word)
        return tuple(words.values())


class Similar(NamedTuple):
    """A contribution planners linked to the term, and how alike (0 to 1) it is."""

    fid: int
    likeness: float


class _Field:
    """Terms that compete, and what was learnt about them."""

    def __init__(self, terms: Sequence[Term], wording: Wording) -> None:
        self.terms = terms
        self.places = {term.code: place for place, term in enumerate(terms)}
        self.wording = wording
        self.learner: Any = None
        self.fids: list[int] = []


class Engine:
    """Reads a workspace, learns, and answers. Belongs to one thread at a time."""

    def __init__(
        self, workspace: Workspace, progress: Progress = Silent(), encoder: Any = None
    ) -> None:
        """Learn the vocabulary and everything planners linked; seconds for 10,000 texts.

        `encoder` turns texts into rows of numbers (see `encoder`), or is None.
        """
        self._encoder = encoder
        plan = workspace.plan()
        words = _changed_words(workspace)
        groups = [[term for term in plan.terms if term.kind in kinds] for kinds in KINDS]
        groups = [terms for terms in groups if len(terms) > 1]
        spelt = [texts_of(plan, terms, words) for terms in groups]
        sample = list(workspace.teaching.sample(VOCABULARY))
        said = [text for _, text in sample]
        said_or_spelt = [*said, *(text for texts, _ in spelt for text in texts)]
        self.space = Space(said_or_spelt, Share(progress, 0.0, 0.6))
        if encoder is not None:
            encoder.settle(said[:: max(len(said) // ENCODED, 1)])
        self._fields = []
        for terms, (texts, refused) in zip(groups, spelt):
            progress.check()
            wording = Wording.of(self.space, texts, refused)
            wording.encoded = self._encoded(texts)
            self._fields.append(_Field(terms, wording))
        step = max(len(sample) // (2 * PSEUDO if encoder is None else ENCODED), 1)
        self._others = [fid for fid, _ in sample[::step]]
        self._other_texts = self.space.vectors(said[::step])
        self._other_codes = self._encoded(said[::step])
        self.size = workspace.teaching.size()
        self._plan, self._state = plan, (-1, -1, -1)
        self.learn(workspace, Share(progress, 0.7, 1.0))

    def current(self, workspace: Workspace) -> bool:
        """Whether the plan, its words and most of the texts are those that were learnt."""
        size = workspace.teaching.size()
        return (
            workspace.plan() == self._plan
            and workspace.teaching.state()[2] == self._state[2]
            and abs(size - self.size) <= 0.1 * self.size
        )

    def learn(self, workspace: Workspace, progress: Progress = Silent()) -> bool:
        """Learn from the links as they are now; False when they are as they were.

        Raises Cancelled; what was learnt is then learnt anew the next time.
        """
        state = workspace.teaching.state()
        if state == self._state:
            return False
        links = workspace.teaching.links()
        texts = {text.fid: text for text in workspace.teaching.texts(list(links))}
        fids = [fid for fid in links if fid in texts]
        known = self.space.vectors([texts[fid].whole for fid in fids])
        codes = self._encoded([texts[fid].whole for fid in fids])
        areas = np.array([_area(texts[fid]) for fid in fids], dtype=np.int64)
        for done, field in enumerate(self._fields):
            progress.check()
            progress.report(done / len(self._fields))
            labels = np.zeros((len(fids), len(field.terms)), np.float32)
            for row, fid in enumerate(fids):
                for code in links[fid]:
                    if code in field.places:
                        labels[row, field.places[code]] = 1
            linked = np.flatnonzero(labels.any(axis=1))
            field.fids = [fids[row] for row in linked]
            self._teach(
                field,
                Examples(
                    known.take(linked),
                    labels[linked],
                    areas[linked],
                    None if codes is None else codes[linked],
                ),
            )
        self._state = state
        progress.report(1.0)
        return True

    def _teach(self, field: _Field, examples: Examples) -> None:
        linked = set(field.fids)
        rows = np.array(
            [row for row, fid in enumerate(self._others) if fid not in linked], dtype=np.int64
        )
        codes = None if self._other_codes is None else self._other_codes[rows]
        field.learner = Learner(field.wording, examples, self._other_texts.take(rows), codes)

    def reliability(self) -> list[tuple[tuple[str, ...], Calibration]]:
        """For each group of terms its codes, and what was measured on the planners' links."""
        return [(tuple(field.places), field.learner.calibration) for field in self._fields]

    def suggest(
        self,
        workspace: Workspace,
        fids: Sequence[int],
        limit: int = 3,
        threshold: float = 0.0,
    ) -> list[Suggestion]:
        """The likeliest terms of each contribution, the surest first, with their reasons.

        Terms it is linked to, that were refused for it or that somebody took away from it
        are left out, and so is what no word of the text speaks for. `threshold` is the
        least chance.
        """
        return [one for lot in self.stream(workspace, fids, limit, threshold) for one in lot]

    def stream(
        self,
        workspace: Workspace,
        fids: Sequence[int],
        limit: int = 3,
        threshold: float = 0.0,
        progress: Progress = Silent(),
    ) -> Iterator[list[Suggestion]]:
        """What `suggest` says, lot by lot, for any number of contributions."""
        for first in range(0, len(fids), LOT):
            progress.check()
            lot = list(fids[first : first + LOT])
            texts = workspace.teaching.texts(lot)
            yield self._suggest(texts, workspace.teaching.settled(lot), limit, threshold)
            progress.report(min((first + LOT) / len(fids), 1.0))

    def similar(self, workspace: Workspace, fid: int, term: str, limit: int = 2) -> list[Similar]:
        """The contributions linked to a term that are most like this one."""
        field = self._field(term)
        texts = workspace.teaching.texts([fid])
        if field is None or not texts or not field.fids:
            return []
        examples = field.learner.examples
        mine = self.space.vectors([texts[0].whole])
        asked = np.zeros((examples.vectors.words.width, 1), np.float32)
        asked[mine.words.columns, 0] = mine.words.data
        likeness = 0.5 * (
            examples.vectors.words.times(asked)[:, 0] + examples.vectors.dense @ mine.dense[0]
        )
        likeness[examples.labels[:, field.places[term]] == 0] = -1
        order = np.argsort(-likeness, kind="stable")[: limit + 1]
        found = [Similar(field.fids[row], float(likeness[row])) for row in order]
        return [one for one in found if one.likeness > 0.05 and one.fid != fid][:limit]

    # inside

    def _suggest(
        self,
        texts: Sequence[Text],
        settled: Mapping[int, set[str]],
        limit: int,
        threshold: float,
    ) -> list[Suggestion]:
        whole = [text.whole for text in texts]
        vectors, codes = self.space.vectors(whole), self._encoded(whole)
        areas = np.array([_area(text) for text in texts], dtype=np.int64)
        likely: list[list[tuple[float, _Field, int]]] = [[] for _ in texts]
        for field in self._fields:
            chances = field.learner.calibration.chances(field.learner.scores(vectors, areas, codes))
            order = np.argsort(-chances, axis=1, kind="stable")[:, : limit + 5]
            for row, places in enumerate(order):
                known = settled.get(texts[row].fid, set())
                wanted = [place for place in places if field.terms[place].code not in known]
                likely[row] += [
                    (float(chances[row, place]), field, int(place)) for place in wanted[:limit]
                ]
        found = []
        for row, options in enumerate(likely):
            options.sort(key=lambda option: -option[0])
            found += self._explained(texts[row], vectors, row, options, limit, threshold)
        return found

    def _explained(
        self,
        text: Text,
        vectors: Vectors,
        row: int,
        options: Iterable[tuple[float, _Field, int]],
        limit: int,
        threshold: float,
    ) -> list[Suggestion]:
        found: list[Suggestion] = []
        mine: Optional[Vectors] = None
        for chance, field, place in options:
            if chance < threshold or len(found) == limit:
                break
            mine = mine or vectors.take(np.array([row]))
            why = reasons(self.space, field.learner, mine, text.whole, place)
            if why:
                strength = field.learner.calibration.strength(chance)
                code = field.terms[place].code
                found.append(Suggestion(text.fid, code, chance, strength, tuple(why)))
        return found

    def _field(self, term: str) -> Optional[_Field]:
        return next((field for field in self._fields if term in field.places), None)

    def _encoded(self, texts: Sequence[str]) -> Any:
        return None if self._encoder is None else self._encoder.encode(texts)


def _area(text: Text) -> int:
    return -1 if text.area is None else text.area


def _changed_words(workspace: Workspace) -> dict[str, TermWords]:
    found: dict[str, TermWords] = {}
    for word in workspace.teaching.words():
        mine = found.get(word.term, UNCHANGED)
        if word.speaks:
            found[word.term] = mine._replace(added=(*mine.added, word.word))
        else:
            found[word.term] = mine._replace(removed=(*mine.removed, word.word))
    return found
