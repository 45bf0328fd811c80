"""Tests of suspicious sources: their polls are braked, and known entries under new ids are not new."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, replace
from email.utils import formatdate
from xml.sax.saxutils import escape

import pytest

from bot.access import Actor
from bot.domain.entry.content import Change
from bot.domain.moment import SECOND, seconds
from bot.domain.sources import braking
from bot.domain.sources.schedule import Limits
from bot.errors import UserError
from bot.ingest import Polled, answer_brake
from storage import Storage, Tx
from storage.delivery import lanes
from storage.delivery.steps import Step
from storage.entries import entries
from storage.newsroom import notices
from storage.sources import brakes, sources
from storage.sources.brakes import Answer
from storage.sources.sources import Source
from tests.accepting import revise
from tests.ingest.parts import OWNER, OWNER_ID, PLACE, Parts, Web, ingesting, serving
from tests.storage.making import deliver_all, fan_out_all, make_follow

MINUTE = 60


@dataclass(frozen=True)
class Item:
    """An item of a feed. `at` is a date in seconds since 1970, 0 for none."""

    guid: str
    title: str
    at: int
    text: str = "Text"
    category: str = ""


def feed(items: Sequence[Item], token: str = "") -> bytes:
    """Return a feed, newest item first, with `token` in all its ids and links."""
    written = "".join(
        f"<item><guid isPermaLink='false'>{item.guid}{token}</guid><title>{escape(item.title)}</title>"
        f"<link>https://harbour.example/{item.guid}?session={token}</link>"
        f"<description>{item.text}</description>"
        + (f"<pubDate>{formatdate(item.at)}</pubDate>" if item.at else "")
        + (f"<category>{item.category}</category>" if item.category else "")
        + "</item>"
        for item in items
    )
    return f"<rss version='2.0'><channel><title>Harbour</title>{written}</channel></rss>".encode()


@dataclass
class Harbour:
    """A source, and what happens with its entries."""

    parts: Parts
    web: Web
    source: Source

    @property
    def now(self) -> int:
        """The time in seconds."""
        return self.parts.clock() // SECOND

    def items(self, count: int, *, since: int, name: str = "Ship") -> list[Item]:
        """Return items, the first published `since` seconds ago, then one per second."""
        return [Item(f"{name}-{n}", f"{name} {n} is in", self.now - since + n) for n in range(count)][::-1]

    async def poll(self, items: Sequence[Item], token: str = "") -> Polled:
        """Poll the source while it shows these items."""
        self.web.say("live", feed(items, token))
        polled = await self.parts.polling.poll_now(self.source.id)
        assert polled is not None
        assert polled.error is None
        return polled

    async def fail(self) -> None:
        """Poll the source while it fails."""
        self.web.say("live", b"", status=500)
        polled = await self.parts.polling.poll_now(self.source.id)
        assert polled is not None
        assert polled.error is not None

    async def sent(self) -> list[str]:
        """Return the headlines that were published since the last call."""
        return await self.parts.published()

    async def answer(self, chosen: Answer, actor: Actor = OWNER) -> int:
        """Answer the newest brake; return how many entries are sent."""
        brake = await self.brake()
        done = await answer_brake(
            self.parts.storage,
            actor,
            brake.id,
            chosen,
            now=self.parts.clock(),
            committed=self.parts.accepted.set,
        )
        return done.sent

    async def brake(self) -> brakes.Brake:
        """Return the newest brake."""
        found = await self.parts.storage.read(lambda tx: brakes.newest_of(tx, [self.source.id], 0))
        return found[self.source.id]


@pytest.fixture
async def harbour(storage: Storage) -> AsyncIterator[Harbour]:
    async with ingesting(storage, limits=Limits(15, 3600)) as parts, serving() as web:
        web.say("live", feed([Item("first", "Harbour opens", parts.clock() // SECOND - 3600)]))
        yield Harbour(parts, web, (await parts.add(web.url("live"))).source)


async def go_mad(harbour: Harbour, count: int = 40, session: str = "?1") -> list[Item]:
    """Make a source list old items as if they were new."""
    items = harbour.items(count, since=2 * 3600)
    polled = await harbour.poll(items, session)
    assert (polled.count(Change.NEW), polled.braked) == (count, count)
    return items


async def join(storage: Storage, chat_id: int) -> None:
    """Make a chat follow everything from now on."""
    await storage.write(lambda tx: make_follow(tx, chat_id, "*"))


async def delivered(harbour: Harbour) -> list[tuple[int, Step, str, bool]]:
    """Deliver everything; return chat, step, headline and whether with a sound for each message."""

    async def work(tx: Tx) -> list[tuple[int, Step, str, bool]]:
        await fan_out_all(tx)
        now, came = harbour.parts.clock(), []
        while sent := await deliver_all(tx, now=(now := now + seconds(60))):
            for one in sent:
                entry = await entries.get(tx, one.entry_id)
                assert entry is not None
                came.append((one.chat_id, one.step, entry.parsed.headline, one.priority == lanes.BREAKING))
        return came

    return await harbour.parts.storage.write(work)


async def test_a_poll_of_many_old_entries_is_stored_and_not_sent(harbour: Harbour) -> None:
    await go_mad(harbour)
    assert len(await harbour.parts.latest()) == 41
    assert await harbour.sent() == []


async def test_new_entries_after_a_brake_go_on_as_usual(harbour: Harbour) -> None:
    items = await go_mad(harbour)
    await harbour.poll([Item("new", "Ferry leaves", harbour.now), *items], "?1")
    assert await harbour.sent() == ["Ferry leaves"]


async def test_thirty_old_entries_are_not_too_many(harbour: Harbour) -> None:
    polled = await harbour.poll(harbour.items(30, since=2 * 3600))
    assert polled.braked == 0
    assert len(await harbour.sent()) == 30


async def test_a_rush_of_news_is_not_braked(harbour: Harbour) -> None:
    await harbour.poll([])
    polled = await harbour.poll([replace(one, at=harbour.now + 1) for one in harbour.items(60, since=0)])
    assert polled.braked == 0
    assert len(await harbour.sent()) == 60


async def test_entries_that_repeat_headlines_are_braked_though_they_are_dated_now(harbour: Harbour) -> None:
    await harbour.poll(await go_mad(harbour), "?1")
    again = [replace(one, at=harbour.now + 60) for one in harbour.items(40, since=0)]
    assert (await harbour.poll(again, "?2")).braked == 40
    assert await harbour.sent() == []


async def test_three_times_the_most_of_any_ordinary_poll_is_allowed(harbour: Harbour) -> None:
    lively = harbour.items(20, since=0, name="Boat")
    await harbour.poll(lively)
    assert len(await harbour.sent()) == 20
    assert (await harbour.poll(harbour.items(60, since=2 * 3600))).braked == 0
    harbour.parts.clock.ahead += braking.REMEMBERED + seconds(3600)
    await harbour.poll([])  # the first poll after the bot's outage
    assert (await harbour.poll(harbour.items(40, since=9 * 86_400, name="Tug"))).braked == 40


async def test_a_first_poll_a_braked_one_and_the_first_after_an_outage_do_not_count(
    harbour: Harbour,
) -> None:
    await go_mad(harbour, 40)
    await harbour.fail()
    assert (await harbour.poll(harbour.items(100, since=0, name="Boat"))).braked == 0
    assert (await harbour.poll(harbour.items(31, since=3 * 3600, name="Tug"))).braked == 31


async def test_breaking_and_key_entries_go_all_the_same(harbour: Harbour) -> None:
    items = harbour.items(40, since=2 * 3600)
    items[3] = replace(items[3], category="key event")
    items[7] = replace(items[7], category="breaking")
    assert (await harbour.poll(items)).braked == 38
    assert sorted(await harbour.sent()) == sorted([items[3].title, items[7].title])


async def test_what_is_dated_within_an_outage_of_the_source_is_sent(harbour: Harbour) -> None:
    harbour.parts.clock.ahead += seconds(7200)
    await harbour.fail()
    harbour.parts.clock.ahead += seconds(7200)
    await harbour.poll([])  # the source is back, and shows nothing yet
    assert (await harbour.poll(harbour.items(40, since=9000))).braked == 0
    assert len(await harbour.sent()) == 40


async def test_what_is_dated_within_an_outage_of_ours_is_sent(harbour: Harbour) -> None:
    harbour.parts.clock.ahead += seconds(4 * 3600)
    await harbour.poll([])
    assert (await harbour.poll(harbour.items(40, since=7200))).braked == 0
    assert (await harbour.poll(harbour.items(121, since=9 * 3600, name="Tug"))).braked == 121


async def test_what_came_after_a_clock_that_was_ahead_is_not_old(harbour: Harbour) -> None:
    harbour.parts.clock.ahead += seconds(6 * 3600)
    await harbour.poll([])
    harbour.parts.clock.ahead = 0
    assert (await harbour.poll(harbour.items(40, since=60))).braked == 0
    assert len(await harbour.sent()) == 40


async def test_the_place_where_it_was_added_and_the_owners_are_told_once(harbour: Harbour) -> None:
    items = await go_mad(harbour)
    told = await harbour.parts.storage.read(lambda tx: notices.due(tx, harbour.parts.clock(), 10))
    assert sorted((one.chat_id, one.thread_id) for one in told) == [(PLACE.chat_id, 5), (OWNER_ID, 0)]
    assert {one.brake_id for one in told} == {(await harbour.brake()).id}
    assert harbour.parts.noticed.is_set()
    await harbour.poll([replace(one, text="Other") for one in items], "?2")
    again = await harbour.parts.storage.read(lambda tx: notices.due(tx, harbour.parts.clock(), 10))
    assert again == told
    assert (await harbour.brake()).count == 80


async def test_the_newest_five_are_sent(harbour: Harbour) -> None:
    await go_mad(harbour)
    assert await harbour.answer("newest") == 5
    assert await harbour.sent() == [f"Ship {n} is in" for n in range(35, 40)]
    assert harbour.parts.accepted.is_set()


@pytest.mark.parametrize("later", [0, 23])
async def test_all_are_sent_as_if_they_were_new(harbour: Harbour, later: int) -> None:
    await go_mad(harbour, 120)
    harbour.parts.clock.ahead += seconds(3600 * later)
    assert await harbour.answer("all") == 120
    assert await harbour.sent() == [f"Ship {n} is in" for n in range(120)]


async def test_what_is_let_go_reaches_all_who_follow_now_and_makes_no_sound(harbour: Harbour) -> None:
    await go_mad(harbour)
    await join(harbour.parts.storage, 50)
    harbour.parts.clock.ahead += seconds(23 * 3600)
    await harbour.answer("newest")
    assert await delivered(harbour) == [(50, "send", f"Ship {n} is in", False) for n in range(35, 40)]


async def test_a_braked_entry_that_an_editor_corrects_goes_out_as_corrected_and_once(
    harbour: Harbour,
) -> None:
    await go_mad(harbour)
    await join(harbour.parts.storage, 50)
    [braked] = [one for one in await harbour.parts.latest() if one.parsed.headline == "Ship 39 is in"]

    async def correct(tx: Tx) -> None:
        words = replace(braked.parsed, headline="Ship 39 is late")
        await revise(tx, braked, words, "correction", language="en", now=harbour.parts.clock())

    await harbour.parts.storage.write(correct)
    assert await delivered(harbour) == []
    await harbour.answer("newest")
    *others, last = await delivered(harbour)
    assert last == (50, "send", "Ship 39 is late", False)
    assert len(others) == 4


async def test_a_braked_entry_that_its_source_then_marks_as_key_goes_out_and_once(harbour: Harbour) -> None:
    items = await go_mad(harbour)
    await join(harbour.parts.storage, 50)
    items[3] = replace(items[3], category="key event")
    await harbour.poll(items, "?1")
    assert await delivered(harbour) == [(50, "send", items[3].title, False)]
    await harbour.answer("newest")
    assert items[3].title not in [title for _, _, title, _ in await delivered(harbour)]


async def test_none_is_sent_where_they_are_kept_quiet(harbour: Harbour) -> None:
    await go_mad(harbour)
    assert await harbour.answer("quiet") == 0
    assert await harbour.sent() == []


async def test_after_a_day_they_stay_quiet(harbour: Harbour) -> None:
    await go_mad(harbour)
    harbour.parts.clock.ahead += braking.ANSWERABLE + SECOND
    with pytest.raises(UserError, match="brake-over"):
        await harbour.answer("all")
    assert await harbour.sent() == []


async def test_it_is_answered_once(harbour: Harbour) -> None:
    await go_mad(harbour)
    await harbour.answer("newest")
    for chosen in ("newest", "all", "quiet"):
        with pytest.raises(UserError, match="brake-answered"):
            await harbour.answer(chosen)
    assert len(await harbour.sent()) == 5


async def test_only_editors_answer(harbour: Harbour) -> None:
    await go_mad(harbour)
    with pytest.raises(UserError, match="editors-only"):
        await harbour.answer("all", Actor(99, frozenset({OWNER_ID})))
    assert await harbour.sent() == []


async def test_a_braked_entry_that_was_withdrawn_is_not_sent(harbour: Harbour) -> None:
    await go_mad(harbour)
    [newest, *_] = await harbour.parts.latest()

    async def withdraw(tx: Tx) -> None:
        # `/latest` shows first what was published last.
        await entries.withdraw(tx, [newest.id], "no", harbour.parts.clock())

    await harbour.parts.storage.write(withdraw)
    assert await harbour.answer("all") == 40 - (newest.parsed.headline != "Harbour opens")


async def test_an_entry_under_another_id_is_the_same(harbour: Harbour) -> None:
    items = harbour.items(10, since=0)
    await harbour.poll(items, "?1")
    before = {one.id: one.parsed.headline for one in await harbour.parts.latest()}
    assert len(await harbour.sent()) == 10
    for poll in range(2, 5):
        polled = await harbour.poll(items, f"?{poll}")
        assert polled.count(Change.RENAMED) == 10
        assert await harbour.sent() == []
        now = await harbour.parts.latest()
        assert {one.id: one.parsed.headline for one in now} == before
        shown = [one for one in now if one.parsed.headline.startswith("Ship")]
        assert all((one.parsed.url or "").endswith(f"session=?{poll}") for one in shown)


async def test_an_edit_of_an_entry_under_its_other_id_is_an_edit(harbour: Harbour) -> None:
    await harbour.poll([item := Item("a", "Ferry", harbour.now)], "?1")
    await harbour.poll([item], "?2")
    await harbour.sent()
    await harbour.poll([replace(item, title="Ferry leaves")], "?2")
    assert await harbour.sent() == ["Ferry leaves"]


async def test_an_entry_whose_old_id_is_still_there_is_another(harbour: Harbour) -> None:
    first = Item("1", "GOAL!", harbour.now)
    await harbour.poll([first])
    assert await harbour.sent() == ["GOAL!"]
    await harbour.poll([replace(first, guid="2"), first])
    assert await harbour.sent() == ["GOAL!"]


async def test_two_goals_in_one_match_are_two_entries_and_both_are_sent(harbour: Harbour) -> None:
    first = Item("1", "GOAL!", harbour.now - 600)
    await harbour.poll([first])
    await harbour.poll([Item("2", "GOAL!", harbour.now)])  # the first item is no longer listed
    assert await harbour.sent() == ["GOAL!", "GOAL!"]


async def test_two_goals_without_a_date_are_two_entries(harbour: Harbour) -> None:
    await harbour.poll([Item("1", "GOAL!", 0)])
    await harbour.poll([Item("2", "GOAL!", 0)])
    assert await harbour.sent() == ["GOAL!", "GOAL!"]


async def test_each_entry_is_taken_over_once_in_a_poll(harbour: Harbour) -> None:
    first = Item("1", "GOAL!", harbour.now)
    await harbour.poll([first])
    await harbour.sent()
    polled = await harbour.poll([replace(first, guid="2"), replace(first, guid="3")])
    assert (polled.count(Change.RENAMED), polled.count(Change.NEW)) == (1, 1)
    assert await harbour.sent() == ["GOAL!"]


async def test_an_entry_that_was_not_in_the_document_before_is_not_taken_over(harbour: Harbour) -> None:
    first = Item("1", "GOAL!", harbour.now)
    await harbour.poll([first])
    await harbour.poll([Item("2", "Kick-off", harbour.now)])
    await harbour.sent()
    await harbour.poll([replace(first, guid="3")])
    assert await harbour.sent() == ["GOAL!"]


async def test_an_editors_words_stay_where_the_id_changes(harbour: Harbour) -> None:
    item = Item("1", "Ferry", harbour.now)
    await harbour.poll([item], "?1")
    entry = (await harbour.parts.latest())[0]

    async def fix(tx: Tx) -> None:
        words = replace(entry.parsed, headline="Ferry leaves")
        await revise(tx, entry, words, "fix", language="en", now=harbour.parts.clock())

    await harbour.parts.storage.write(fix)
    for token in ("?2", "?2"):
        await harbour.poll([item], token)
    now = await harbour.parts.storage.read(lambda tx: entries.get(tx, entry.id))
    assert now is not None
    assert (now.parsed.headline, now.revision) == ("Ferry leaves", 2)
    assert now.parsed.external_id.endswith("?2")


async def test_a_source_whose_poll_was_braked_says_so(harbour: Harbour) -> None:
    await go_mad(harbour)
    [listed], _ = await harbour.parts.curating.list_page(OWNER, 5, 0)
    assert listed.brake == await harbour.brake()
    assert (await harbour.parts.storage.read(lambda tx: sources.get(tx, harbour.source.id))) is not None
