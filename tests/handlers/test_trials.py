"""Tests that readers see what a filter would bring before they follow it."""

from typing import Any

import pytest

from bot.app.lifecycle import running
from bot.clock import now_micros
from bot.domain.entry.content import ParsedEntry
from bot.domain.moment import seconds
from tests.handlers.sites import Message, Person, Site, label_of, labels
from tests.sentences import ANY, find, say

HOUR = seconds(3600)
DAY = 24 * HOUR
ENERGY = say("filter-named", name="energy", filter="topic:energy")
MOLDOVA = say("filter-named", name="🇲🇩 Moldova", filter="country:MD")


def told(headline: str, age: int, *, key: bool = False, breaking: bool = False) -> ParsedEntry:
    """Make an entry that was published `age` microseconds ago."""
    at = now_micros() - age
    return ParsedEntry(f"{headline} {age}", headline, published_at=at, key=key, breaking=breaking)


async def following(reader: Person) -> str:
    """Return what the bot says that the chat follows."""
    [listed] = await reader.ask("/following")
    return str(listed["text"])


async def pressed(reader: Person, message: Message, label: str) -> str:
    """Press a button and return the new text of its message."""
    await reader.press(message, label_of(message, label))
    return str((await reader.changed(message))["text"])


def named(message: Message) -> list[str]:
    """Return the labels of a message's buttons without what each would have brought."""
    return [label.partition(": ")[0] for label in labels(message)]


def followed(shown: str) -> str:
    """Return what the bot says when a filter is followed."""
    return say("follow-done", filter=shown)


@pytest.mark.both_engines
@pytest.mark.usefixtures("own_bot")
async def test_reach_is_told_before_anything_is_followed(reader: Person, site: Site) -> None:
    await site.store([told("Ferry aground", day * DAY // 2) for day in range(27)])
    [answer] = await reader.ask("/follow ferry")
    assert answer["text"].startswith(say("follow-ask", filter="ferry"))
    assert say("reach-full", unit="day", count=2, days=14) in answer["text"]
    assert labels(answer) == [say("button-follow")]
    assert say("following-none") in await following(reader)
    assert await pressed(reader, answer, say("button-follow")) == followed("ferry")
    assert "ferry" in await following(reader)


async def test_the_newest_three_are_shown(reader: Person, site: Site) -> None:
    await site.store([told(f"Tugboat number {number}", number * HOUR) for number in range(1, 6)])
    [answer] = await reader.ask("/follow tugboat")
    shown = [f"Tugboat number {number}" in answer["text"] for number in range(1, 6)]
    assert shown == [True, True, True, False, False]


async def test_what_is_shown_of_an_entry_has_the_word_that_made_it_match(reader: Person, site: Site) -> None:
    body = "The morning was calm. " * 30 + "A trawler ran aground at noon."
    await site.store([ParsedEntry("1", "At sea", body, published_at=now_micros() - HOUR)])
    for ask in ("/test trawler", "/follow trawler"):
        [answer] = await reader.ask(ask)
        assert "A trawler ran aground at noon." in answer["text"]
    await pressed(reader, answer, say("button-follow"))
    [page] = await reader.ask("/latest")
    assert "A trawler ran aground at noon." in page["text"]


@pytest.mark.usefixtures("own_bot")
async def test_fewer_days_than_fourteen_are_counted_over_those_that_are_stored(
    reader: Person, site: Site
) -> None:
    await site.store([told("Ferry aground", age * DAY // 4) for age in range(10)])
    [answer] = await reader.ask("/follow ferry")
    assert say("reach-short", unit="day", count=3, days=3) in answer["text"]


@pytest.mark.usefixtures("own_bot")
async def test_what_brings_nothing_says_so_and_can_be_followed(reader: Person, site: Site) -> None:
    await site.store([told("Storm at sea", 20 * DAY), told("Storm at sea", HOUR)])
    [answer] = await reader.ask("/follow zeppelin")
    assert find(say("reach-since", count=0, since=ANY), answer["text"])
    assert await pressed(reader, answer, say("button-follow")) == followed("zeppelin")


@pytest.mark.usefixtures("own_bot")
async def test_more_than_ten_a_day_can_be_narrowed_to_key_moments_or_breaking_news(
    reader: Person, site: Site
) -> None:
    often = [told("Ferry aground", age * HOUR, key=age % 8 == 0, breaking=age == 0) for age in range(23)]
    await site.store(often)
    [answer] = await reader.ask("/follow ferry, dredger")
    assert find(say("reach-since", count=23, since=ANY), answer["text"])
    key, breaking = (
        say(name, rate=say("reach-rate", unit="far", count=count, days=1))
        for name, count in (("button-key", 3), ("button-breaking", 1))
    )
    assert labels(answer) == [say("button-follow-all"), key, breaking]
    only_key = say("filter-only-key", filter="ferry, dredger")
    assert await pressed(reader, answer, key) == followed(only_key)
    assert only_key in await following(reader)


@pytest.mark.usefixtures("own_bot")
async def test_up_to_ten_a_day_is_not_narrowed(reader: Person, site: Site) -> None:
    await site.store([told("Ferry aground", age * HOUR) for age in range(10)])
    [answer] = await reader.ask("/follow ferry")
    assert labels(answer) == [say("button-follow")]


@pytest.mark.usefixtures("own_bot")
async def test_a_tag_that_is_no_topic_is_followed_as_its_words_or_as_the_nearest_topic(
    reader: Person, site: Site
) -> None:
    [answer] = await reader.ask("/follow #enrgy")
    assert answer["text"].startswith(followed("enrgy"))
    assert say("read-as-tags", count=1, tags="#enrgy", found=1, nearest=ENERGY) in answer["text"]
    assert await pressed(reader, answer, ENERGY) == followed(ENERGY)
    await site.store([told("Enrgy is no word", HOUR)])
    [answer] = await reader.ask("/follow #enrgy")
    assert named(answer)[:2] == [say("button-follow"), ENERGY]
    before = len(reader.received())
    await reader.press(answer, label_of(answer, ENERGY))
    [there] = await reader.next_messages(before)
    assert there["text"].startswith(say("follow-already", filter=ENERGY))


async def test_a_bare_country_can_be_followed_as_the_word_only(reader: Person, site: Site) -> None:
    await site.store([told("Elections in Chisinau", HOUR)])
    [answer] = await reader.ask("/follow moldova")
    only_word = say("button-only-word", word="moldova")
    assert answer["text"].startswith(say("follow-ask", filter=MOLDOVA))
    assert say("read-as-country", word="moldova") in answer["text"]
    assert "Elections in Chisinau" in answer["text"]
    assert named(answer) == [say("button-follow"), only_word]
    assert await pressed(reader, answer, only_word) == followed('"moldova"')


@pytest.mark.usefixtures("own_bot")
async def test_where_nothing_is_stored_a_filter_is_followed_at_once(reader: Person) -> None:
    [answer] = await reader.ask("/follow moldova")
    only_word = say("button-only-word", word="moldova")
    assert answer["text"].startswith(f"{followed(MOLDOVA)}\n")
    assert say("reach-unknown", days=14) in answer["text"]
    assert labels(answer) == [only_word]
    assert await pressed(reader, answer, only_word) == followed('"moldova"')
    listed = await following(reader)
    assert '"moldova"' in listed
    assert "country:MD" not in listed


async def test_a_topics_name_is_followed_as_the_topic_or_the_word_or_as_either(
    reader: Person, site: Site
) -> None:
    await site.store([told("Missile strike on the port", HOUR), told("Rail workers walk out over pay", HOUR)])
    [answer] = await reader.ask("/follow strike")
    only_topic, only_word = (say(f"button-only-{kind}", word="strike") for kind in ("topic", "word"))
    assert say("read-as-topics", count=1, names="strike") in answer["text"]
    assert "Missile strike on the port" in answer["text"]
    assert named(answer) == [say("button-follow"), only_topic, only_word]
    strikes = say("filter-named", name="strikes", filter="topic:strikes")
    assert await pressed(reader, answer, only_topic) == followed(strikes)
    [answer] = await reader.ask("/unfollow strike")
    assert answer["text"] == say("unfollowed", filter=strikes)


async def test_topics_in_a_list_are_offered_as_topics_and_as_words(reader: Person, site: Site) -> None:
    await site.store([told("Missile strike on the port", HOUR)])
    [answer] = await reader.ask("/follow strike, energy, zeppelin")
    word = "strike, energy"
    only_topic, only_word = (say(f"button-only-{kind}", word=word) for kind in ("topic", "word"))
    assert say("read-as-topics", count=2, names=word) in answer["text"]
    assert named(answer) == [say("button-follow"), only_topic, only_word]
    assert await pressed(reader, answer, only_word) == followed('"strike", "energy", zeppelin')


@pytest.mark.parametrize(
    ("typed", "as_country", "as_words"),
    [
        ("moldova war", "country:Moldova war", "moldova war"),
        ("war in moldova", "war country:Moldova", "war moldova"),
        ("Moldova election", "country:Moldova election", "moldova election"),
        ("moldova -tiraspol", "country:Moldova -tiraspol", "moldova -tiraspol"),
    ],
)
async def test_a_country_next_to_other_words_is_offered_first_as_the_country_with_its_reach(
    reader: Person, site: Site, typed: str, as_country: str, as_words: str
) -> None:
    await site.store([told(f"Election and war in Chisinau: {number} votes", HOUR) for number in range(3)])
    for ask in (f"/follow {typed}", typed):
        [answer] = await reader.ask(ask)
        assert named(answer)[:2] == [as_country, as_words]
        rates = [label.partition(": ")[2] for label in labels(answer)]
        assert all(rates), rates
        assert rates[0] != rates[1]
    [answer] = await reader.ask(f"/follow {typed}")
    assert await pressed(reader, answer, as_country) == followed(as_country)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Zepelin", "zeppelin"),
        ("Norwey", "🇳🇴 Norway (country:NO)"),
        ("enrgy", "energy"),
        ("zepelin fire", "zeppelin fire"),
    ],
)
async def test_a_mistyped_word_brings_what_may_be_meant(
    reader: Person, site: Site, typed: str, meant: str
) -> None:
    await site.store([told("Zeppelin on fire", HOUR)])
    for ask in (f"/follow {typed}", typed, f"/test {typed}"):
        [answer] = await reader.ask(ask)
        assert say("filter-meant", nearest=ANY).split(ANY)[0] in answer["text"]
        assert meant in named(answer)
    before = len(reader.received())
    await reader.press(answer, label_of(answer, meant))
    [proposed] = await reader.next_messages(before)
    assert proposed["text"].startswith(say("follow-ask", filter=meant))


async def test_a_word_that_entries_have_is_not_taken_for_a_mistake(reader: Person, site: Site) -> None:
    await site.store([told("Zeppelin on fire", HOUR), told("Zepelin is a band", HOUR)])
    [answer] = await reader.ask("/follow zepelin")
    assert labels(answer) == [say("button-follow")]


@pytest.mark.parametrize(
    ("typed", "meant"), [("is:ky", "key moments (is:key)"), ("topc:energy", "energy (topic:energy)")]
)
async def test_a_mistyped_part_of_a_filter_brings_what_may_be_meant(
    reader: Person, typed: str, meant: str
) -> None:
    for ask in (f"/follow {typed}", typed):
        [answer] = await reader.ask(ask)
        assert label_of(answer, meant)


async def test_unfollowing_a_bare_name_ends_the_follow_of_the_word(reader: Person) -> None:
    await reader.follow_silently('"moldova"')
    [answer] = await reader.ask("/unfollow moldova")
    assert answer["text"] == say("unfollowed", filter='"moldova"')


async def test_pressing_twice_follows_once(reader: Person, site: Site) -> None:
    await site.store([told("Ferry aground", HOUR)])
    [answer] = await reader.ask("/follow ferry")
    [again] = await reader.ask("/follow ferry")
    await pressed(reader, answer, say("button-follow"))
    assert await pressed(reader, again, say("button-follow")) == say("follow-already", filter="ferry")


@pytest.mark.both_engines
async def test_an_offer_can_be_taken_after_a_restart(own_site: Site, reader: Person) -> None:
    async with running(own_site.settings):
        await own_site.store([told("Ferry aground", HOUR)])
        [answer] = await reader.ask("/follow ferry, (storm -rain)")
    async with running(own_site.settings):
        assert await pressed(reader, answer, say("button-follow")) == followed("ferry, storm -rain")


async def test_the_buttons_of_an_offer_that_is_no_longer_kept_say_so(reader: Person, site: Site) -> None:
    await site.store([told("Ferry aground", HOUR)])
    [answer] = await reader.ask("/follow ferry")
    button = answer["reply_markup"]["inline_keyboard"][0][0]
    button["callback_data"] = "v1:take:99999999"
    assert await reader.press(answer, button["callback_data"]) == say("proposal-gone")


async def test_test_shows_what_a_filter_would_have_brought_and_follows_nothing(
    reader: Person, site: Site
) -> None:
    await site.store([told("Dredger aground", HOUR), told("Storm at sea", HOUR)])
    [answer] = await reader.ask("/test dredger -insurance")
    assert answer["text"].startswith(say("test-title", filter="dredger -insurance"))
    assert "Dredger aground" in answer["text"]
    assert "Storm at sea" not in answer["text"]
    assert say("following-none") in await following(reader)
    assert await pressed(reader, answer, say("button-follow")) == followed("dredger -insurance")


async def test_test_alone_tells_how_to_use_it(reader: Person) -> None:
    [answer] = await reader.ask("/test")
    assert answer["text"] == say("test-usage")


async def test_anybody_in_a_group_may_test_but_not_follow(
    group_member: Person, group_admin: Person, site: Site
) -> None:
    await site.store([told("Barge aground", HOUR)])
    [answer] = await group_member.ask("/test barge")
    assert "Barge aground" in answer["text"]
    assert await group_member.press(answer, say("button-follow")) == say("group-admins-only")
    assert await pressed(group_admin, answer, say("button-follow")) == followed("barge")


@pytest.mark.parametrize("command", ["/follow", "/test"])
async def test_a_filter_that_cannot_be_read_is_told_how_to_mend_it(reader: Person, command: str) -> None:
    [answer] = await reader.ask(f'{command} "oil price')
    assert find(say("filter-unclosed-quote", near=ANY, position=ANY), answer["text"])


@pytest.mark.usefixtures("own_bot")
async def test_an_unknown_country_is_answered_with_buttons_for_the_nearest(reader: Person) -> None:
    [answer] = await reader.ask("/follow country:ukrain storm")
    unknown = say("filter-unknown-country", found=1, typed="ukrain", position=ANY, nearest=ANY)
    assert find(unknown, answer["text"])
    assert "country:Ukraine storm" in named(answer)
    before = len(reader.received())
    await reader.press(answer, "country:Ukraine storm")
    [answer] = await reader.next_messages(before)
    assert answer["text"].startswith(followed("country:Ukraine storm"))


async def test_help_filters_fits_on_one_screen_and_its_examples_can_be_copied(reader: Person) -> None:
    [answer] = await reader.ask("/help filters")
    lines = answer["text"].splitlines()
    assert len(lines) <= 20
    copied = [
        answer["text"][one["offset"] : one["offset"] + one["length"]]
        for one in answer["entities"]
        if one["type"] == "code"
    ]
    assert copied == [line.partition(" – ")[0] for line in lines if " – " in line]
    assert len(copied) > 10


@pytest.mark.parametrize(
    ("typed", "name", "arguments"),
    [
        ("EU", "read-as-bloc-members", {"word": "EU", "members": "country:EU-members"}),
        ("🇺🇳", "read-as-bloc", {"word": "🇺🇳"}),
        ("breaking", "read-as-mark", {"word": "breaking", "filter": "is:breaking"}),
        ("ukraine, russia", "read-as-countries", {"count": 2, "names": "ukraine, russia"}),
        ("drones -ukraine", "read-as-countries", {"count": 1, "names": "ukraine"}),
        ("#NorthSeaa", "read-as-tags", {"count": 1, "tags": "#NorthSeaa", "found": 0}),
        (
            "#enrgy ship",
            "read-as-tags",
            {"count": 1, "tags": "#enrgy", "found": 1, "nearest": "topic:energy ship"},
        ),
        ("#zzz -#qqq", "read-as-tags", {"count": 2, "tags": "#zzz, #qqq", "found": 0}),
        (
            "ukraine grain",
            "read-as-words",
            {"count": 1, "names": "ukraine", "typed": "country:ukraine"},
        ),
    ],
)
async def test_it_is_told_how_names_were_read(
    reader: Person, typed: str, name: str, arguments: dict[str, Any]
) -> None:
    [answer] = await reader.ask(f"/follow {typed}")
    assert say(name, **arguments) in answer["text"]


async def test_an_address_cannot_be_followed_and_that_is_said(reader: Person) -> None:
    [answer] = await reader.ask("/follow https://example.org/live")
    assert answer["text"] == say("filter-address")
