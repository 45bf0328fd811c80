"""Tests of keeping the database tidy."""

import pytest
from sqlalchemy import func, literal, select, update

from bot.app import upkeep
from bot.app.upkeep import Retention, recompile_follows, tidy
from bot.domain.entry.content import ParsedEntry
from bot.domain.entry.terms import entry_terms
from bot.domain.filters import Conjunction, Filter, parse_filter
from bot.domain.topics import built_in
from storage import Storage, Tx
from storage.chats import destinations, follows
from storage.engine.tables import conj, delivery, entry, follow
from tests.storage.making import NOW, SECOND, make_follow, publish

DAY = 86_400 * SECOND


async def test_follows_that_an_older_normaliser_compiled_are_compiled_again(storage: Storage) -> None:
    async def outdate(tx: Tx) -> None:
        to = await destinations.ensure(tx, chat_id=1, thread_id=0, kind="private", title="Rita", now=1)
        for text in ("sandstorm", '"north korea" troops -football'):
            await follows.add(tx, to.id, parse_filter(text, "en"), 1, 1)
        await tx.execute(update(follow).values(compiled_with=0))
        await tx.execute(update(conj).values(anchor="orphaned"))

    await storage.write(outdate)
    assert await recompile_follows(storage) == 2
    assert await recompile_follows(storage) == 0
    orphans = select(func.count()).select_from(conj).where(conj.c.anchor == "orphaned")
    assert await storage.read(lambda tx: tx.scalar(orphans)) == 0
    matching = await storage.read(lambda tx: follows.count_matching(tx, {"en:sandstorm"}))
    assert matching == 1


async def test_a_follow_of_the_version_before_still_matches_what_it_matched(storage: Storage) -> None:
    # Texts as that version stored them, each with its anchor then and a headline that it found.
    stored = [
        ("children", "en:children", "Children rescued"),
        ("topic:strikes", "topic:strikes", "Rail workers go on strike over pay"),
        ("ferry, storm", "en:ferri", "A storm at sea"),
        ('"cats and dogs"', "en:cat and dog", "#CatsAndDogs everywhere"),
        ('"at t"', "en:at t", "AT&T's results"),
        ("c", "en:c", "A flaw in C++"),
        ("=who", "=:who", "WHO WARNS"),
        ('"covid 19"', "en:covid 19", "COVID-19 cases"),
    ]

    async def outdate(tx: Tx) -> None:
        for chat_id, (text, anchor, _) in enumerate(stored, 1):
            filter_ = Filter(text, "en", (Conjunction(anchor),))
            to = await destinations.ensure(
                tx, chat_id=chat_id, thread_id=0, kind="private", title="Rita", now=1
            )
            await follows.add(tx, to.id, filter_, 1, 1)
        await tx.execute(update(follow).values(compiled_with=2))

    await storage.write(outdate)
    assert await recompile_follows(storage) == len(stored)
    for text, _, headline in stored:
        terms = entry_terms(ParsedEntry("1", headline), ["en"], source_title="", vocabulary=built_in())
        found = await storage.read(lambda tx, terms=terms: follows.count_matching(tx, terms))
        assert found == 1, text
    kept = await storage.read(lambda tx: tx.scalars(select(follow.c.text).order_by(follow.c.id)))
    assert list(kept) == [text for text, *_ in stored]


async def test_a_list_of_the_version_before_is_not_widened_to_topics(storage: Storage) -> None:
    async def outdate(tx: Tx) -> None:
        to = await destinations.ensure(tx, chat_id=1, thread_id=0, kind="private", title="Rita", now=1)
        filter_ = Filter("ferry, energy", "en", (Conjunction("en:ferri"), Conjunction("en:energi")))
        await follows.add(tx, to.id, filter_, 1, 1)
        await tx.execute(update(follow).values(compiled_with=2))

    await storage.write(outdate)
    assert await recompile_follows(storage) == 1
    assert await storage.read(lambda tx: follows.count_matching(tx, {"topic:energy"})) == 0
    assert await storage.read(lambda tx: follows.count_matching(tx, {"en:energi"})) == 1


async def test_a_follow_that_the_present_grammar_refuses_is_left_as_it_is(storage: Storage) -> None:
    async def outdate(tx: Tx) -> None:
        to = await destinations.ensure(tx, chat_id=1, thread_id=0, kind="private", title="Rita", now=1)
        await follows.add(tx, to.id, parse_filter("sandstorm", "en"), 1, 1)
        await tx.execute(update(follow).values(compiled_with=0, text='"unclosed'))

    await storage.write(outdate)
    assert await recompile_follows(storage) == 0
    matching = await storage.read(lambda tx: follows.count_matching(tx, {"en:sandstorm"}))
    assert matching == 1


async def test_more_refused_follows_than_are_compiled_at_once_do_not_hold_up_the_others(
    storage: Storage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(upkeep, "BATCH", 2)

    async def outdate(tx: Tx) -> None:
        to = await destinations.ensure(tx, chat_id=1, thread_id=0, kind="private", title="Rita", now=1)
        for text in ("rain", "wind", "snow", "hail", "sandstorm"):
            await follows.add(tx, to.id, parse_filter(text, "en"), 1, 1)
        await tx.execute(update(follow).values(compiled_with=0))
        refused = update(follow).where(follow.c.text != "sandstorm")
        await tx.execute(refused.values(text=literal('"unclosed ').concat(follow.c.text)))

    await storage.write(outdate)
    assert await recompile_follows(storage) == 1
    assert await recompile_follows(storage) == 0


async def test_deliveries_go_before_their_entries(storage: Storage) -> None:
    async def fill(tx: Tx) -> None:
        await make_follow(tx, 1, "*")
        for _ in range(30):
            await publish(tx)

    async def count(tx: Tx) -> tuple[int | None, int | None]:
        return (
            await tx.scalar(select(func.count()).select_from(delivery)),
            await tx.scalar(select(func.count()).select_from(entry)),
        )

    await storage.write(fill)
    for days, left in ((30, (30, 30)), (31, (0, 30)), (365, (0, 30)), (366, (0, 0))):
        await tidy(storage, Retention(30, 365), NOW + days * DAY)
        assert await storage.read(count) == left, f"after {days} days"
