"""Tests of a list of many long follows: its pages fit into one message each and are turned in place."""

from datetime import UTC

import pytest_asyncio

from bot.clock import now_micros
from bot.domain.delivery.preferences import Mute, Preferences
from bot.domain.filters import parse_filter
from bot.domain.messages.message import TEXT_LIMIT, utf16_length
from bot.domain.moment import seconds
from bot.presenting.follows import follow_line
from bot.readers.follow_choices import ChosenFollow
from bot.words import LANGUAGES, load_words
from handlers.following.cards import PAGE
from storage import Tx
from storage.chats import destinations, follows
from storage.chats.follows import Follow
from tests.handlers.sites import Person, labels
from tests.handlers.test_follow_cards import LIST, pressed
from tests.sentences import say

NEXT, PREVIOUS = say("button-next"), say("button-previous")
MANY = 50
ROOM = 200


def long_filter(number: int) -> str:
    """Return a filter of 200 characters."""
    return f"zeppelin{number:02} ".ljust(ROOM, "ж")


@pytest_asyncio.fixture(loop_scope="module")
async def many(reader: Person) -> Person:
    """Return a reader who follows as much as a chat may, each of it as long as a filter may be."""
    await reader.follow_silently(long_filter(0))
    now = now_micros()

    async def work(tx: Tx) -> None:
        [where] = await destinations.by_chat(tx, reader.chat_id)
        for number in range(1, MANY):
            await follows.add(tx, where.id, parse_filter(long_filter(number), "en"), reader.user_id, now)

    await reader.site.storage.write(work)
    return reader


async def test_every_page_of_fifty_long_follows_is_one_message(many: Person) -> None:
    before = len(many.received())
    [page] = await many.ask("/following")
    seen = [page]
    while NEXT in labels(page):
        page = await pressed(many, page, NEXT)
        seen.append(page)
    shown = [label for one in seen for label in labels(one) if label not in (NEXT, PREVIOUS)]
    assert [label.split()[0] for label in shown] == [f"zeppelin{number:02}" for number in range(MANY)]
    assert [len(one["text"].splitlines()) for one in seen] == [9] * 6 + [3]
    assert len(many.received()) == before + 1
    for one in seen:
        assert one["text"].startswith(say("following", count=MANY))


async def test_a_card_leads_back_to_its_page(many: Person) -> None:
    [first] = await many.ask("/following")
    second = await pressed(many, first, NEXT)
    card = await pressed(many, second, labels(second)[3])
    back = await pressed(many, card, LIST)
    assert (back["text"], labels(back)) == (second["text"], labels(second))
    again = await pressed(many, back, PREVIOUS)
    assert (again["text"], labels(again)) == (first["text"], labels(first))


async def test_a_page_that_is_gone_shows_the_last_one(reader: Person) -> None:
    for number in range(9):
        await reader.follow_silently(f"zeppelin{number}")
    [first] = await reader.ask("/following")
    await reader.ask("/unfollow zeppelin8")
    await reader.press(first, NEXT)
    shown = await reader.changed(first)
    assert labels(shown) == [f"zeppelin{number}" for number in range(8)]


async def test_a_member_of_a_group_turns_the_pages(group_member: Person) -> None:
    for number in range(9):
        await group_member.follow_silently(f"zeppelin{number}")
    [first] = await group_member.ask("/following")
    second = await pressed(group_member, first, NEXT)
    assert labels(second) == ["zeppelin8", PREVIOUS]
    assert await group_member.press(second, "zeppelin8") == say("group-admins-only")


def test_a_page_of_the_widest_letters_and_the_longest_choices_fits_into_one_message() -> None:
    now = now_micros()
    filter_ = Follow(1, 1, "𐌰" * ROOM, "en", 1, now)
    chosen = Preferences(sound="breaking", pace="times")
    one = ChosenFollow(filter_, chosen, Mute(now, now + seconds(364 * 24 * 3600)))
    for language in LANGUAGES:
        words = load_words(language)
        line = follow_line(one, UTC, now, words)
        lines = [words("following-stopped"), words("following", count=MANY), *[line] * PAGE]
        assert utf16_length("\n".join(lines)) <= TEXT_LIMIT
