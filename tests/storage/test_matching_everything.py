"""Tests that matching in the database always finds the same destinations as brute force over the words."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.entry.terms import entry_terms
from bot.domain.filters import Conjunction, Filter, matches, parse_filter
from bot.errors import UserError
from storage import Storage, Tx
from storage.chats import follows
from storage.delivery import publications
from storage.entries import entries, search
from storage.sources import sources
from tests.examples import costly
from tests.filter_oracle import SCRIPTS, VOCABULARY, Article, Script, Wanted, articles_in, wanted_in
from tests.filter_typing import Typed, meaning, type_out
from tests.storage.making import (
    NOW,
    claim,
    done,
    fan_out_all,
    make_destination,
    make_entry,
    make_follow,
    publish,
    record,
)


class Undo(Exception):  # noqa: N818  no error: it takes the example's rows away again
    """Ends an example, and so rolls its rows back."""


def _read(typed: Typed) -> Filter | None:
    try:
        return parse_filter(typed.text, "en", VOCABULARY)
    except UserError:
        return None


async def _store(tx: Tx, article: Article, number: int, languages: set[str]) -> int:
    desk = await sources.builtin(tx, "desk")
    named = replace(article.entry, external_id=f"article {number}")
    [entry_id] = await entries.add(tx, desk.id, [named], NOW)
    terms = entry_terms(
        article.entry,
        languages,
        source_title=article.source_title,
        vocabulary=VOCABULARY,
        source_id=article.source_id,
    )
    await entries.put_terms(tx, {entry_id: terms})
    await publications.add(tx, [(entry_id, 1)], NOW)
    return entry_id


async def _reached(tx: Tx) -> set[tuple[int, int]]:
    """Fan out and return the waiting (entry_id, chat_id). Each must be there once."""
    await fan_out_all(tx, limit=3)
    reached = []
    while claimed := await claim(tx, now=NOW + 3600_000_000):
        reached += [(one.entry_id, one.chat_id) for one in claimed]
        await record(tx, *(done(one) for one in claimed))
    assert len(set(reached)) == len(reached)
    return set(reached)


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.name)
@costly(8)
@given(data=st.data())
async def test_entries_reach_the_destinations_that_brute_force_finds(
    storage: Storage, script: Script, data: st.DataObject
) -> None:
    several = st.lists(st.tuples(st.integers(1, 6), wanted_in(script)), min_size=4, max_size=12)
    crowd: list[tuple[int, Wanted]] = data.draw(several)
    articles: list[Article] = data.draw(st.lists(articles_in(script), min_size=1, max_size=3))
    random = data.draw(st.randoms(use_true_random=False))
    followed = [(chat_id, type_out(wanted, random)) for chat_id, wanted in crowd]
    read = [
        (chat_id, meaning(typed), filter_)
        for chat_id, typed in followed
        if (filter_ := _read(typed)) is not None
    ]

    async def example(tx: Tx) -> None:
        for chat_id, _, filter_ in read:
            where = await make_destination(tx, chat_id)
            await follows.add(tx, where.id, filter_, created_by=7, now=NOW)
        languages = {filter_.language for *_, filter_ in read}
        stored = {
            await _store(tx, article, number, languages): article for number, article in enumerate(articles)
        }

        def takes(wanted: Wanted, filter_: Filter) -> set[int]:
            return {
                entry_id for entry_id, article in stored.items() if wanted.takes(article, filter_.language)
            }

        expected = {
            (entry_id, chat_id) for chat_id, wanted, filter_ in read for entry_id in takes(wanted, filter_)
        }
        assert await _reached(tx) == expected
        for _, wanted, filter_ in read:
            found = await search.newest_matching(tx, filter_.conjunctions, 10)
            assert {one.id for one in found} == takes(wanted, filter_)
            assert await search.count_matching(tx, filter_, NOW) == len(found)
        raise Undo

    with pytest.raises(Undo):
        await storage.write(example)


_terms = st.sampled_from([f"en:{letter}" for letter in "abcdefghijkl"])
_some = st.lists(_terms, max_size=8, unique=True).map(tuple)
_wide = st.builds(
    lambda required, excluded: Conjunction(
        required[0], required[1:], tuple(term for term in excluded if term not in required)
    ),
    st.lists(_terms, min_size=1, max_size=8, unique=True).map(tuple),
    _some,
)


@costly(5)
@given(
    filters=st.lists(st.lists(_wide, min_size=1, max_size=64), min_size=1, max_size=4),
    entry=st.frozensets(_terms, max_size=12),
)
async def test_conjunctions_of_many_terms_and_filters_of_many_conjunctions_are_what_they_say(
    storage: Storage, filters: list[list[Conjunction]], entry: frozenset[str]
) -> None:
    async def example(tx: Tx) -> None:
        for chat_id, conjunctions in enumerate(filters, 1):
            where = await make_destination(tx, chat_id)
            filter_ = Filter(f"filter {chat_id}", "en", tuple(conjunctions), None)
            await follows.add(tx, where.id, filter_, created_by=7, now=NOW)
            if matches(filter_, entry):
                expected.add(chat_id)
        await publish(tx, " ".join(entry))
        assert {one.chat_id for one in await claim(tx)} == expected
        raise Undo

    expected: set[int] = set()
    with pytest.raises(Undo):
        await storage.write(example)


async def test_a_destination_all_of_whose_follows_match_gets_one_delivery(tx: Tx) -> None:
    for number in range(follows.MAX_FOLLOWS):
        await make_follow(tx, 1, *(f"word{number} -x{k}" for k in range(8)))
    entry_id = await publish(tx, " ".join(f"word{number}" for number in range(follows.MAX_FOLLOWS)))
    assert [(one.entry_id, one.chat_id) for one in await claim(tx)] == [(entry_id, 1)]


async def test_what_is_stored_of_an_entry_is_found_by_a_filter_of_many_terms(tx: Tx) -> None:
    await make_entry(tx, "a b c d e f g h", headline="Met")
    filter_ = Filter("many", "en", (Conjunction("a", tuple("bcdefgh"), tuple("ijklmno")),), None)
    [found] = await search.newest_matching(tx, filter_.conjunctions, 5)
    assert found.parsed.headline == "Met"
