"""What keeps the store in order."""

from sqlalchemy import func, select, update

from bot.domain.filters import parse_filter
from bot.upkeep import recompile_follows
from storage import Storage, Tx, destinations, follows
from storage.tables import conj, follow


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


async def test_a_follow_that_the_present_grammar_refuses_is_left_as_it_is(storage: Storage) -> None:
    async def outdate(tx: Tx) -> None:
        to = await destinations.ensure(tx, chat_id=1, thread_id=0, kind="private", title="Rita", now=1)
        await follows.add(tx, to.id, parse_filter("sandstorm", "en"), 1, 1)
        await tx.execute(update(follow).values(compiled_with=0, text='"unclosed'))

    await storage.write(outdate)
    assert await recompile_follows(storage) == 0
    matching = await storage.read(lambda tx: follows.count_matching(tx, {"en:sandstorm"}))
    assert matching == 1
