"""Readers see what a filter would bring before they follow it."""

from collections.abc import Sequence

import pytest

from bot.app import running
from bot.clock import now_micros
from bot.domain.entry import ParsedEntry
from bot.domain.moment import seconds
from bot.sandbox import READER_ID, Sandbox
from bot.settings import Settings
from storage import Tx, open_storage, sources
from tests.accepting import accept
from tests.handlers.conftest import Message, Person, labels

HOUR = seconds(3600)
DAY = 24 * HOUR


async def store(bot: Settings, entries: Sequence[ParsedEntry]) -> None:
    """Let these entries be stored, as if they had been taken in before, and sent to nobody."""

    async def work(tx: Tx) -> None:
        desk = await sources.builtin(tx, "desk")
        await accept(tx, desk.id, entries, language="en", publish=False, now=now_micros())

    async with open_storage(bot.database) as storage:
        await storage.write(work)


def told(headline: str, age: int, *, key: bool = False, breaking: bool = False) -> ParsedEntry:
    """Make an entry that was published so many microseconds ago."""
    at = now_micros() - age
    return ParsedEntry(f"{headline} {age}", headline, published_at=at, key=key, breaking=breaking)


async def following(reader: Person) -> str:
    """Return what the chat is told that it follows."""
    [listed] = await reader.ask("/following")
    return str(listed["text"])


async def pressed(reader: Person, message: Message, label: str) -> str:
    """Press a button and return what its message reads then."""
    await reader.press(message, label)
    return str((await reader.changed(message))["text"])


async def test_reach_is_told_before_anything_is_followed(reader: Person, bot: Settings) -> None:
    await store(bot, [told("Ferry aground", day * DAY // 2) for day in range(27)])
    [answer] = await reader.ask("/follow ferry")
    assert answer["text"].startswith("Follow ferry?")
    assert "In the last 14 days it would have brought about 2 a day." in answer["text"]
    assert labels(answer) == ["Follow"]
    assert "follows nothing yet" in await following(reader)
    assert await pressed(reader, answer, "Follow") == "Now following: ferry"
    assert "ferry" in await following(reader)


async def test_the_newest_three_are_shown(reader: Person, bot: Settings) -> None:
    await store(bot, [told(f"Ferry number {number}", number * HOUR) for number in range(1, 6)])
    [answer] = await reader.ask("/follow ferry")
    shown = [f"Ferry number {number}" in answer["text"] for number in range(1, 6)]
    assert shown == [True, True, True, False, False]


async def test_what_is_shown_of_an_entry_has_the_word_that_made_it_match(
    reader: Person, bot: Settings
) -> None:
    body = "The morning was calm. " * 30 + "A ferry ran aground at noon."
    await store(bot, [ParsedEntry("1", "At sea", body, published_at=now_micros() - HOUR)])
    for ask in ("/test ferry", "/follow ferry"):
        [answer] = await reader.ask(ask)
        assert "A ferry ran aground at noon." in answer["text"]
    await pressed(reader, answer, "Follow")
    [page] = await reader.ask("/latest")
    assert "A ferry ran aground at noon." in page["text"]


async def test_fewer_days_than_fourteen_are_counted_over_those_that_are_stored(
    reader: Person, bot: Settings
) -> None:
    await store(bot, [told("Ferry aground", age * DAY // 4) for age in range(10)])
    [answer] = await reader.ask("/follow ferry")
    assert "about 3 a day (counted over 3 days; no more is stored yet)" in answer["text"]


async def test_what_brings_nothing_says_so_and_can_be_followed(reader: Person, bot: Settings) -> None:
    await store(bot, [told("Storm at sea", 20 * DAY), told("Storm at sea", HOUR)])
    [answer] = await reader.ask("/follow zeppelin")
    assert "it would have brought nothing" in answer["text"].lower()
    assert await pressed(reader, answer, "Follow") == "Now following: zeppelin"


async def test_more_than_ten_a_day_can_be_narrowed_to_key_moments_or_breaking_news(
    reader: Person, bot: Settings
) -> None:
    often = [told("Ferry aground", age * HOUR, key=age % 8 == 0, breaking=age == 0) for age in range(23)]
    await store(bot, often)
    [answer] = await reader.ask("/follow ferry, storm")
    assert "It would have brought 23 entries since " in answer["text"]
    assert labels(answer) == [
        "Follow all of it",
        "Only key moments: 3 so far",
        "Only breaking news: 1 so far",
    ]
    text = await pressed(reader, answer, "Only key moments: 3 so far")
    assert text == "Now following: ferry, storm, only key moments"
    assert "ferry, storm, only key moments" in await following(reader)


async def test_up_to_ten_a_day_is_not_narrowed(reader: Person, bot: Settings) -> None:
    await store(bot, [told("Ferry aground", age * HOUR) for age in range(10)])
    [answer] = await reader.ask("/follow ferry")
    assert labels(answer) == ["Follow"]


async def test_a_tag_that_is_no_topic_is_followed_as_its_words_or_as_the_nearest_topic(
    reader: Person, bot: Settings
) -> None:
    [answer] = await reader.ask("/follow #enrgy")
    assert answer["text"].startswith("Now following: enrgy")
    assert "Did you mean energy (topic:energy)" in answer["text"]
    assert await pressed(reader, answer, "energy (topic:energy)") == "Now following: energy (topic:energy)"
    await store(bot, [told("Enrgy is no word", HOUR)])
    [answer] = await reader.ask("/follow #enrgy")
    assert labels(answer)[:2] == ["Follow", "energy (topic:energy)"]
    before = len(reader.received())
    await reader.press(answer, "energy (topic:energy)")
    [there] = await reader.next_messages(before)
    assert there["text"].startswith("This chat follows that already: energy (topic:energy)")


async def test_a_bare_country_can_be_followed_as_the_word_only(reader: Person, bot: Settings) -> None:
    await store(bot, [told("Elections in Chisinau", HOUR)])
    [answer] = await reader.ask("/follow moldova")
    assert answer["text"].startswith("Follow Moldova (country:MD)?")
    assert "“moldova” is read as the country" in answer["text"]
    assert "Elections in Chisinau" in answer["text"]
    assert labels(answer) == ["Follow", "The word “moldova” and its forms"]
    text = await pressed(reader, answer, "The word “moldova” and its forms")
    assert text == 'Now following: "moldova"'


async def test_where_nothing_is_stored_a_filter_is_followed_at_once(reader: Person) -> None:
    [answer] = await reader.ask("/follow moldova")
    assert answer["text"].startswith("Now following: Moldova (country:MD)\n")
    assert "cannot be told" in answer["text"]
    assert labels(answer) == ["The word “moldova” and its forms"]
    assert await pressed(reader, answer, "The word “moldova” and its forms") == 'Now following: "moldova"'
    listed = await following(reader)
    assert '"moldova"' in listed
    assert "country:MD" not in listed


async def test_unfollowing_a_bare_name_ends_the_follow_of_the_word(reader: Person) -> None:
    await reader.ask('/follow "moldova"')
    [answer] = await reader.ask("/unfollow moldova")
    assert answer["text"] == 'No longer following: "moldova"'


async def test_pressing_twice_follows_once(reader: Person, bot: Settings) -> None:
    await store(bot, [told("Ferry aground", HOUR)])
    [answer] = await reader.ask("/follow ferry")
    [again] = await reader.ask("/follow ferry")
    await pressed(reader, answer, "Follow")
    assert await pressed(reader, again, "Follow") == "This chat follows that already: ferry"


async def test_an_offer_can_be_taken_after_a_restart(sandbox: Sandbox, settings: Settings) -> None:
    reader = Person(sandbox, READER_ID, READER_ID)
    async with running(settings):
        await store(settings, [told("Ferry aground", HOUR)])
        [answer] = await reader.ask("/follow ferry, (storm -rain)")
    async with running(settings):
        assert await pressed(reader, answer, "Follow") == "Now following: ferry, storm -rain"


async def test_the_buttons_of_an_offer_that_is_no_longer_kept_say_so(reader: Person, bot: Settings) -> None:
    await store(bot, [told("Ferry aground", HOUR)])
    [answer] = await reader.ask("/follow ferry")
    button = answer["reply_markup"]["inline_keyboard"][0][0]
    button["callback_data"] = "v1:take:999"
    assert "no longer kept" in await reader.press(answer, button["callback_data"])


async def test_test_shows_what_a_filter_would_have_brought_and_follows_nothing(
    reader: Person, bot: Settings
) -> None:
    await store(bot, [told("Ferry aground", HOUR), told("Storm at sea", HOUR)])
    [answer] = await reader.ask("/test ferry -insurance")
    assert answer["text"].startswith("What ferry -insurance brings")
    assert "Ferry aground" in answer["text"]
    assert "Storm at sea" not in answer["text"]
    assert "follows nothing yet" in await following(reader)
    assert await pressed(reader, answer, "Follow") == "Now following: ferry -insurance"


async def test_test_alone_tells_how_to_use_it(reader: Person) -> None:
    [answer] = await reader.ask("/test")
    assert "/test flood, storm" in answer["text"]


async def test_anybody_in_a_group_may_test_but_not_follow(
    group_member: Person, group_admin: Person, bot: Settings
) -> None:
    await store(bot, [told("Ferry aground", HOUR)])
    [answer] = await group_member.ask("/test ferry")
    assert "Ferry aground" in answer["text"]
    assert await group_member.press(answer, "Follow") == "Only the admins here can change what is followed."
    assert await pressed(group_admin, answer, "Follow") == "Now following: ferry"


@pytest.mark.parametrize("command", ["/follow", "/test"])
async def test_a_filter_that_cannot_be_read_is_told_how_to_mend_it(reader: Person, command: str) -> None:
    [answer] = await reader.ask(f'{command} "oil price')
    assert "quotation mark is not closed" in answer["text"]


async def test_an_unknown_country_is_answered_with_buttons_for_the_nearest(reader: Person) -> None:
    [answer] = await reader.ask("/follow country:ukrain storm")
    assert "There is no country “ukrain”" in answer["text"]
    assert "country:Ukraine storm" in labels(answer)
    before = len(reader.received())
    await reader.press(answer, "country:Ukraine storm")
    [followed] = await reader.next_messages(before)
    assert followed["text"].startswith("Now following: country:Ukraine storm")


async def test_help_filters_fits_on_one_screen(reader: Person) -> None:
    [answer] = await reader.ask("/help filters")
    lines = answer["text"].splitlines()
    assert len(lines) <= 20
    examples = [
        answer["text"][one["offset"] : one["offset"] + one["length"]]
        for one in answer["entities"]
        if one["type"] == "code"
    ]
    assert {"flood, storm", '"oil price"', "everything -football"} < set(examples)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (
            "EU",
            "For all that is about its members, follow country:EU-members",
        ),
        ("🇺🇳", "is read as the bloc, so entries count that name it or its bodies."),
        ("breaking", "“breaking” is read as is:breaking"),
        ("ukraine, russia", "Read as the countries: ukraine, russia. In quotation marks they are words."),
        ("drones -ukraine", "Read as the country: ukraine."),
        ("#NorthSeaa", "There is no topic #NorthSeaa, so its words are looked for in the text. /topic lists"),
        ("#enrgy ship", "so its words are looked for in the text. Did you mean topic:energy ship"),
        ("#zzz -#qqq", "There are no topics #zzz, #qqq, so their words are looked for"),
        ("ukraine grain", "“ukraine” is looked for as the word here; for the country, write country:ukraine"),
    ],
)
async def test_it_is_told_how_names_were_read(reader: Person, typed: str, told: str) -> None:
    [answer] = await reader.ask(f"/follow {typed}")
    assert told in answer["text"]


async def test_an_address_cannot_be_followed_and_that_is_said(reader: Person) -> None:
    [answer] = await reader.ask("/follow https://example.org/live")
    assert answer["text"].startswith("An address cannot be followed")
