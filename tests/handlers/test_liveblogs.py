"""Tests of following one liveblog until it ends: exactly this source, whatever it is called."""

from collections.abc import Iterator

import pytest

from bot.app import upkeep
from bot.clock import now_micros
from bot.domain.entry.content import ParsedEntry
from bot.domain.filters import liveblog_filter
from bot.newsroom import outbox
from storage import Tx
from storage.chats import farewells
from storage.engine.tables import source
from storage.sources import sources
from tests.accepting import accept
from tests.handlers.sites import Person, Site
from tests.sentences import say

TITLE = "Storm live"


@pytest.fixture(scope="module", autouse=True)
def _often() -> Iterator[None]:
    """Make the bot look often for what it has to say."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(outbox, "LOOK_EVERY", 0.3)
        yield


async def add(site: Site, number: int, title: str = TITLE) -> int:
    """Store a source and return its number."""

    async def work(tx: Tx) -> int:
        url = f"https://live.example.org/{number}/{now_micros()}"
        added = await sources.add(
            tx, url=url, title=title, language="en", added_by=1, added_in=1, now=now_micros()
        )
        assert added is not None
        return added.id

    return await site.storage.write(work)


async def bring(site: Site, source_id: int, headline: str) -> None:
    """Have a source bring an entry."""
    parsed = [ParsedEntry(headline, headline)]

    async def work(tx: Tx) -> None:
        await accept(tx, source_id, parsed, language="en", publish=True, now=now_micros())

    await site.storage.write(work)


async def remove(site: Site, source_id: int) -> None:
    """Remove a source as an editor does."""
    owner = site.person("Olga", is_owner=True)
    await owner.ask(f"/source remove {source_id}")


@pytest.mark.both_engines
async def test_a_liveblog_is_followed_by_its_number_and_not_by_its_title(site: Site, reader: Person) -> None:
    mine, other = await add(site, 1), await add(site, 2)
    await reader.follow_silently(liveblog_filter(mine, TITLE))
    await bring(site, other, "From the other one")
    await site.storage.write(lambda tx: tx.execute(source.update().values(title="A new title")))
    await bring(site, mine, "From this one")
    [got] = await reader.next_messages(0)
    assert got["text"].startswith("From this one")


@pytest.mark.both_engines
async def test_a_chat_is_told_once_that_its_liveblog_was_removed(site: Site, reader: Person) -> None:
    source_id = await add(site, 3)
    await reader.follow_silently(liveblog_filter(source_id, TITLE))
    await reader.follow_silently("quokka")
    await remove(site, source_id)
    [told] = await reader.next_messages(0)
    assert told["text"] == say("liveblog-ended", title=TITLE)
    assert reader.got_silently(told)
    await site.until_none(farewells.next_due_at)
    [listed] = await reader.ask("/following")
    assert "quokka" in listed["text"]
    assert TITLE not in listed["text"]


async def test_a_narrower_follow_of_a_liveblog_ends_with_it_too(site: Site, reader: Person) -> None:
    source_id = await add(site, 11)
    await reader.follow_silently(f"lang:de is:key liveblog:{source_id}")
    await remove(site, source_id)
    [told] = await reader.next_messages(0)
    assert told["text"] == say("liveblog-ended", title=str(source_id))


async def test_a_filter_that_only_names_the_liveblog_among_others_stays(site: Site, reader: Person) -> None:
    source_id = await add(site, 4)
    await reader.follow_silently(f"liveblog:{source_id}, quokka")
    assert await site.storage.write(lambda tx: farewells.end(tx, source_id, now_micros())) == 0


async def test_a_liveblog_whose_coverage_has_ended_ends_its_follows(site: Site, reader: Person) -> None:
    over, going_on = await add(site, 5, "Over live"), await add(site, 6, "Going on live")
    now = now_micros()
    ended = now - farewells.AFTER_END - 1

    async def end(tx: Tx) -> None:
        await tx.execute(source.update().where(source.c.id == over).values(ends_at=ended, entry_at=ended))
        await tx.execute(source.update().where(source.c.id == going_on).values(ends_at=ended, entry_at=now))

    await site.storage.write(end)
    for one in (over, going_on):
        await reader.follow_silently(liveblog_filter(one, ""))
    await upkeep.tidy(site.storage, upkeep.Retention(30, 30), now)
    [told] = await reader.next_messages(0)
    assert told["text"] == say("liveblog-ended", title=str(over))
    [listed] = await reader.ask("/following")
    assert say("filter-liveblog", title=str(going_on)) in listed["text"]


async def test_a_follow_that_came_back_after_its_liveblog_was_removed_ends_too(
    site: Site, reader: Person
) -> None:
    source_id = await add(site, 10)
    await reader.follow_silently(liveblog_filter(source_id, TITLE))
    [removed] = await reader.ask("/unfollow all")
    await site.storage.write(lambda tx: sources.remove(tx, source_id, now_micros()))
    before = len(reader.received())
    await reader.press(removed, say("button-undo"))
    await reader.changed(removed)
    await upkeep.tidy(site.storage, upkeep.Retention(30, 30), now_micros())
    [told] = await reader.next_messages(before)
    assert told["text"] == say("liveblog-ended", title=TITLE)


async def test_a_muted_chat_is_told_when_the_mute_ends(site: Site, reader: Person) -> None:
    source_id = await add(site, 7)
    await reader.follow_silently(liveblog_filter(source_id, TITLE))
    await reader.ask("/mute 2h")
    await site.storage.write(lambda tx: farewells.end(tx, source_id, now_micros()))
    await site.until_none(lambda tx: farewells.due(tx, now_micros(), 1))
    assert await site.storage.read(farewells.next_due_at) is not None
    before = len(reader.received())
    await reader.ask("/unmute")
    await site.storage.write(lambda tx: farewells.shift(tx, -farewells.AFTER_END))
    told = await reader.next_messages(before, 2)
    assert say("liveblog-ended", title=TITLE) in [one["text"] for one in told]


async def test_a_stopped_chat_is_not_told(site: Site, reader: Person) -> None:
    source_id = await add(site, 8)
    await reader.follow_silently(liveblog_filter(source_id, TITLE))
    [stopped] = await reader.ask("/stop")
    await remove(site, source_id)
    await site.until_none(farewells.next_due_at)
    assert reader.received()[-1] == stopped


async def test_a_liveblog_that_has_ended_cannot_be_followed(site: Site, reader: Person) -> None:
    source_id = await add(site, 9)
    await site.storage.write(lambda tx: sources.remove(tx, source_id, now_micros()))
    [refused] = await reader.ask(f"/follow liveblog:{source_id}")
    assert refused["text"] == say("liveblog-gone")


async def test_a_headline_that_begins_with_the_word_liveblog_is_words(reader: Person) -> None:
    [answer] = await reader.ask("/test Liveblog: 17 wombats")
    assert "liveblog 17 wombats" in answer["text"]
