"""Pseudo-random numbers that are the same for the same seed, on every machine."""

from __future__ import annotations

from random import Random


def generator(*seeds: object) -> Random:
    """Numbers that depend on `seeds` only. Invented data need no secret ones."""
    return Random("/".join(map(str, seeds)))  # noqa: S311 # nosec B311
