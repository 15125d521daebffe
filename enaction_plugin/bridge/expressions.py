"""Functions for QGIS expressions: what a contribution is linked to, and how it was received."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Optional

from qgis.core import (
    NULL,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionFunction,
    QgsExpressionNodeFunction,
)

from ..core.model.plan import Plan
from .i18n import translate

GROUP = "En action"
ENOUGH_VOTES = 20  # under this, how much an idea is debated says nothing
_COLUMNS = {"axis": ("axes",), "priority": ("priorities",), "action": ("actions",)}
_ALL = ("axes", "priorities", "actions")
Evaluate = Callable[[Any, list[Any]], Any]


class _Function(QgsExpressionFunction):
    """A function of the current feature."""

    def __init__(
        self, name: str, most: int, columns: tuple[str, ...], told: str, evaluate: Evaluate
    ) -> None:
        super().__init__(name, -1 if most else 0, GROUP, told)
        self._most = most
        self._columns = columns
        self._evaluate = evaluate

    def func(
        self,
        values: list[Any],
        context: Optional[QgsExpressionContext],
        parent: QgsExpression,
        node: QgsExpressionNodeFunction,
    ) -> Any:
        """The value for the feature of the context; NULL without one."""
        if len(values) > self._most:
            parent.setEvalErrorString(
                translate("Enaction", "{} takes no more than {} value(s)").format(
                    self.name(), self._most
                )
            )
            return NULL
        feature = context.feature() if context is not None else None
        if feature is None or not feature.isValid():
            return NULL
        if any(feature.fieldNameIndex(name) < 0 for name in self._columns):
            parent.setEvalErrorString(
                translate("Enaction", "{} is for the layer of contributions").format(self.name())
            )
            return NULL
        return self._evaluate(feature, values)

    def referencedColumns(self, node: QgsExpressionNodeFunction) -> set[str]:
        return set(self._columns)

    def usesGeometry(self, node: QgsExpressionNodeFunction) -> bool:
        return False


class Expressions:
    """Registers our functions, and takes them away."""

    def __init__(self, plan: Callable[[], Optional[Plan]]) -> None:
        """`plan` gives the plan in force, which says what hangs under a term."""
        self._plan = plan
        self._functions = [
            _Function("enaction_terms", 1, _ALL, _terms_help(), _terms),
            _Function("enaction_has_term", 1, _ALL, _has_term_help(), self._has_term),
            _Function("enaction_score", 0, _VOTES, _score_help(), _score),
            _Function("enaction_controversy", 0, _VOTES[:2], _controversy_help(), _controversy),
        ]
        for function in self._functions:
            QgsExpression.registerFunction(function)

    def close(self) -> None:
        """Take the functions away."""
        for function in self._functions:
            QgsExpression.unregisterFunction(function.name())
        self._functions.clear()

    def _has_term(self, feature: Any, values: list[Any]) -> Any:
        if not values:
            return NULL
        code = str(values[0])
        linked = set(_codes(feature, _ALL))
        return code in linked or bool(linked & _under(self._plan(), code))


_VOTES = ("votes_for", "votes_against", "score_mean", "score_count")


def _under(plan: Optional[Plan], code: str) -> set[str]:
    """The codes that hang under a term, however deep."""
    found: set[str] = set()
    above = {code}
    while plan is not None and above:
        above = {term.code for term in plan.terms if term.parent in above} - found
        found |= above
    return found


def _codes(feature: Any, columns: tuple[str, ...]) -> list[str]:
    joined = (feature[name] for name in columns)
    return [code for text in joined if isinstance(text, str) for code in text.split(",") if code]


def _terms(feature: Any, values: list[Any]) -> list[str]:
    kind = str(values[0]) if values and isinstance(values[0], str) else ""
    return _codes(feature, _COLUMNS.get(kind, _ALL))


def _number(value: Any) -> float:
    return float(value) if isinstance(value, (int, float)) else 0.0


def _score(feature: Any, _: list[Any]) -> int:
    given, against, mean, ratings = (_number(feature[name]) for name in _VOTES)
    return int(given - against + round(mean * ratings))


def _controversy(feature: Any, _: list[Any]) -> Any:
    given, against = (_number(feature[name]) for name in _VOTES[:2])
    total = given + against
    return 2 * min(given, against) / total if total >= ENOUGH_VOTES else NULL


def _help(text: str, example: str) -> str:
    return f"<p>{text}</p><p><code>{example}</code></p>"


def _terms_help() -> str:
    return _help(
        translate(
            "Enaction",
            "The codes of the plan a contribution is linked to, as an array: all of them, or "
            "those of one kind: 'axis', 'priority', 'action'.",
        ),
        "array_length(enaction_terms('priority')) &gt; 1",
    )


def _has_term_help() -> str:
    return _help(
        translate(
            "Enaction",
            "Whether a contribution is linked to a term of the plan, or to something that hangs "
            "under it.",
        ),
        "enaction_has_term('E1')",
    )


def _score_help() -> str:
    return _help(
        translate(
            "Enaction",
            "The score of a contribution: votes for minus votes against, or the sum of its "
            "ratings.",
        ),
        "enaction_score() &gt;= 10",
    )


def _controversy_help() -> str:
    return _help(
        translate(
            "Enaction",
            "How much a contribution is debated, from 0 (all agree) to 1 (as many for as "
            "against); NULL under 20 votes.",
        ),
        "enaction_controversy() &gt; 0.8",
    )
