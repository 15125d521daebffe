"""Merging the work of two workspaces by file, without any platform.

Everything planners do is a set that only grows, so that files can be merged as often
as one likes and in any order, with the same result:

- a tagging is known by its uuid; being removed (or brought back) weighs more than being
  there, and whoever was removed more often wins (a causal-length set, Yu and Rostad,
  "A low-cost set CRDT based on causal lengths", PaPoC 2020);
- a decision on a field is a dot in the history of that field; a value that has seen
  another replaces it, values that have not seen each other are kept side by side until
  a planner decides (a multi-value register, Shapiro et al., INRIA RR-7506, 2011);
- notes and contributions entered here are known by their uuid; the text and the place of
  what was entered here are fields like the others.
"""

from __future__ import annotations
