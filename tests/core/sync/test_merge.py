"""What a page of remote changes means: laws that hold for every page and every workspace."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from enaction_plugin.core.connectors.port import Change
from enaction_plugin.core.sync import merge
from enaction_plugin.core.sync.merge import Base, Outbox, Register, Working, plan
from enaction_plugin.core.sync.values import FIELDS, same

CONTRIBUTIONS = ("c1", "c2", "c3")
TAGGINGS = ("t1", "t2", "t3")

registers = st.builds(
    Register,
    st.sampled_from([None, "study", "accepted"]),
    st.sampled_from([None, "v1", "v2"]),
    st.none(),
    st.none(),
)
keys = st.tuples(st.sampled_from(CONTRIBUTIONS), st.sampled_from(FIELDS))


def tagging(contribution: str, term: str) -> dict[str, str]:
    values = dict.fromkeys(merge.TAGGING_FIELDS, "")
    return {**values, "contribution": contribution, "term": term}


links = st.builds(tagging, st.sampled_from(CONTRIBUTIONS), st.sampled_from(["E1", "G01"]))
bases = st.builds(
    Base,
    st.dictionaries(keys, registers),
    st.dictionaries(st.sampled_from(TAGGINGS), links),
)
workings = st.builds(
    Working,
    st.frozensets(st.sampled_from(CONTRIBUTIONS)),
    st.dictionaries(keys, st.sampled_from([None, "study", "rejected"])),
    st.dictionaries(st.sampled_from(TAGGINGS), links),
)
outboxes = st.builds(
    Outbox,
    st.frozensets(keys),
    st.dictionaries(keys, st.sampled_from(["study", "rejected"]), max_size=2),
    st.dictionaries(st.sampled_from(TAGGINGS), st.sampled_from(["add", "remove"])),
)
states = st.fixed_dictionaries(
    {},
    optional={
        field: st.fixed_dictionaries(
            {
                "value": st.sampled_from(["study", "accepted"]),
                "version": st.sampled_from(["v3", "v4"]),
            }
        )
        for field in FIELDS
    },
)


@st.composite
def pages(draw: st.DrawFn) -> list[Change]:
    """At most one change of each entity, as the feed gives them."""
    assessed = draw(st.dictionaries(st.sampled_from(CONTRIBUTIONS), states | st.none()))
    linked = draw(st.dictionaries(st.sampled_from(TAGGINGS), links | st.none()))
    entities: list[tuple[str, str, Any]] = [("assessment", i, d) for i, d in assessed.items()]
    entities += [("tagging", i, d) for i, d in linked.items()]
    return [Change(n, kind, i, data, None, None) for n, (kind, i, data) in enumerate(entities, 1)]


def after(
    base: Base, working: Working, outbox: Outbox, actions: Sequence[merge.Action]
) -> tuple[Base, Working, Outbox]:
    """The three states once the actions are carried out."""
    fields, known = dict(base.fields), dict(base.taggings)
    values, here = dict(working.fields), dict(working.taggings)
    conflicts = dict(outbox.conflicts)
    for action in actions:
        if isinstance(action, merge.Remember):
            fields[action.key] = action.register
        elif isinstance(action, merge.Show):
            values[action.key] = action.register.value
        elif isinstance(action, merge.Agree):
            del conflicts[action.key]
        elif not isinstance(action, merge.Theirs):
            carry_out(action, known, here)
    return (
        Base(fields, known),
        Working(working.contributions, values, here),
        Outbox(outbox.touched, conflicts, outbox.taggings),
    )


def carry_out(
    action: merge.Action, known: dict[str, Mapping[str, Any]], here: dict[str, Mapping[str, Any]]
) -> None:
    """The actions on taggings."""
    if isinstance(action, merge.RememberTagging) and action.data is None:
        del known[action.uuid]
    elif isinstance(action, merge.RememberTagging):
        known[action.uuid] = action.data or {}
    elif isinstance(action, merge.PutTagging):
        here[action.uuid] = action.data
    elif isinstance(action, merge.DropTagging):
        del here[action.uuid]


@given(bases, workings, pages(), outboxes)
def test_a_page_read_twice_does_nothing_more(
    base: Base, working: Working, page: list[Change], outbox: Outbox
) -> None:
    once = after(base, working, outbox, plan(base, working, page, outbox))
    assert plan(once[0], once[1], page, once[2]) == []


@given(bases, workings, pages(), outboxes, st.randoms(use_true_random=False))
def test_the_order_of_independent_changes_does_not_matter(
    base: Base, working: Working, page: list[Change], outbox: Outbox, dice: random.Random
) -> None:
    shuffled = list(page)
    dice.shuffle(shuffled)
    one = after(base, working, outbox, plan(base, working, page, outbox))
    other = after(base, working, outbox, plan(base, working, shuffled, outbox))
    assert one == other


@given(bases, workings, pages(), outboxes)
def test_what_was_touched_here_is_never_overwritten(
    base: Base, working: Working, page: list[Change], outbox: Outbox
) -> None:
    shown = {a.key for a in plan(base, working, page, outbox) if isinstance(a, merge.Show)}
    assert not shown & (outbox.touched | outbox.conflicts.keys())


@given(bases, workings, pages(), outboxes)
def test_what_was_not_touched_follows_the_platform(
    base: Base, working: Working, page: list[Change], outbox: Outbox
) -> None:
    actions = plan(base, working, page, outbox)
    changed = {action.key for action in actions if isinstance(action, merge.Remember)}
    now, shown, _ = after(base, working, outbox, actions)
    for key in changed - outbox.touched - outbox.conflicts.keys():
        if key[0] in working.contributions:
            assert same(key[1], shown.fields.get(key), now.fields[key].value)


@given(bases, workings, pages(), outboxes)
def test_an_open_conflict_hears_of_the_other_side(
    base: Base, working: Working, page: list[Change], outbox: Outbox
) -> None:
    actions = plan(base, working, page, outbox)
    for action in actions:
        if isinstance(action, merge.Remember) and action.key in outbox.conflicts:
            told = merge.Theirs(action.key, action.register)
            agreed = merge.Agree(action.key, action.register)
            equal = same(action.key[1], outbox.conflicts[action.key], action.register.value)
            assert (agreed if equal else told) in actions


@given(bases, workings, pages(), outboxes)
def test_a_link_goes_only_when_the_platform_removed_that_very_link(
    base: Base, working: Working, page: list[Change], outbox: Outbox
) -> None:
    dropped = {
        a.uuid for a in plan(base, working, page, outbox) if isinstance(a, merge.DropTagging)
    }
    removed = {c.id for c in page if c.kind == "tagging" and c.data is None}
    mine = {uuid for uuid, action in outbox.taggings.items() if action == "add"}
    assert dropped == (removed & working.taggings.keys()) - mine


@given(bases, workings, pages(), outboxes)
def test_a_link_of_the_platform_comes_unless_it_was_removed_here(
    base: Base, working: Working, page: list[Change], outbox: Outbox
) -> None:
    _, now, _ = after(base, working, outbox, plan(base, working, page, outbox))
    for change in page:
        if change.kind == "tagging" and change.data is not None:
            kept_away = change.id not in working.taggings and (
                outbox.taggings.get(change.id) == "remove"
            )
            assert (change.id not in now.taggings) == kept_away
