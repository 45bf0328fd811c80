"""Tests of topics: anyone lists them, owners add and change them."""

from typing import Any

import pytest

from bot.clock import now_micros
from bot.domain.topics.custom import MAX_CUSTOM, read_topic
from storage import Tx
from storage.entries import topics
from tests.handlers.sites import Person, Site, labels
from tests.sentences import say

NEXT, PREVIOUS = say("button-next"), say("button-previous")


def words(*given: str) -> str:
    """Return what the bot says about the words that owners gave a topic."""
    return say("topic-words", words=", ".join(given))


async def test_anybody_lists_the_topics_and_looks_at_one(reader: Person) -> None:
    [listed] = await reader.ask("/topic")
    assert listed["text"].startswith(say("topic-list"))
    assert "• politics: elections, " in listed["text"]
    assert say("topic-usage") not in listed["text"]
    [shown] = await reader.ask("/topic wildfires")
    assert shown["text"].splitlines() == [
        say("topic-shown", name="wildfire", slug="wildfire"),
        say("topic-wider", names="fire, disaster"),
    ]


async def test_a_topic_is_opened_by_a_button_with_its_parts_and_wider_topic_and_followed(
    reader: Person,
) -> None:
    [listed] = await reader.ask("/topic")
    await reader.press(listed, "Disaster")
    card = await reader.until_it_says(listed, say("topic-shown", name="disaster", slug="disaster"))
    assert labels(card)[0] == say("button-follow")
    assert "Fire" in labels(card)
    await reader.press(card, "Fire")
    card = await reader.until_it_says(listed, say("topic-shown", name="fire", slug="fire"))
    assert labels(card)[-2:] == [say("button-topic-wider", name="Disaster"), say("button-topics")]
    before = len(reader.received())
    await reader.press(card, say("button-follow"))
    [answer] = await reader.next_messages(before)
    assert "topic:fire" in answer["text"]
    await reader.press(card, say("button-topics"))
    await reader.until_it_says(listed, say("topic-list"))
    assert len(reader.received()) == 2


async def test_the_parts_of_a_topic_are_paged_in_place(reader: Person) -> None:
    [card] = await reader.ask("/topic economy")
    first = labels(card)
    assert NEXT in first
    await reader.press(card, NEXT)
    await reader.site.until_handled()
    second = labels(reader.now(card))
    assert PREVIOUS in second
    assert len(set(second) - set(first)) > 1
    await reader.press(reader.now(card), PREVIOUS)
    await reader.site.until_handled()
    assert labels(reader.now(card)) == first


async def test_a_mistyped_topic_brings_buttons_for_those_that_may_be_meant(reader: Person) -> None:
    [answer] = await reader.ask("/topic enrgy")
    assert labels(answer) == ["Energy"]
    await reader.press(answer, "Energy")
    await reader.until_it_says(answer, say("topic-shown", name="energy", slug="energy"))


async def test_a_topic_of_the_owners_can_be_tapped_unless_its_name_is_too_long(
    reader: Person, owner: Person
) -> None:
    await owner.ask("/topic add North Sea: dogger")
    await owner.ask(f"/topic add {'я' * 40}: storm")
    [listed] = await reader.ask("/topic")
    assert "North Sea" in labels(listed)
    assert not [one for one in labels(listed) if "я" in one.lower()]
    await reader.press(listed, "North Sea")
    await reader.until_it_says(listed, say("topic-shown", name="North Sea", slug="north-sea"))


async def test_a_topic_that_is_gone_is_not_opened(reader: Person, owner: Person) -> None:
    await owner.ask("/topic add North Sea: dogger")
    [listed] = await reader.ask("/topic")
    await owner.ask("/topic remove North Sea")
    assert await reader.press(listed, "North Sea") == say("button-unknown")


@pytest.mark.both_engines
async def test_an_owner_makes_a_topic_and_an_entry_with_one_of_its_words_is_about_it(
    reader: Person, owner: Person
) -> None:
    [made] = await owner.ask('/topic add North Sea: "dogger bank", =Sylt, -beach')
    assert made["text"].splitlines() == [
        say("topic-made", name="North Sea", slug="north-sea"),
        words("dogger bank", "=Sylt", "-beach"),
    ]
    _, preview = await owner.ask("/post Fog over Dogger Bank tonight", answers=2)
    assert "#north-sea" in preview["text"]
    [listed] = await reader.ask("/topic")
    assert say("topic-list-own", names="North Sea") in listed["text"]


async def test_an_owner_adds_words_to_a_built_in_topic_and_takes_them_away(owner: Person) -> None:
    [first] = await owner.ask("/topic add Energie: offshore")
    assert "topic:energy" in first["text"]
    [second] = await owner.ask("/topic add energy: -blackout, hub")
    assert second["text"].endswith(words("offshore", "-blackout", "hub"))
    [left] = await owner.ask("/topic remove energy: hub, offshore")
    assert left["text"].endswith(words("-blackout"))
    [named] = await owner.ask("/topic add energy: blackout")
    assert named["text"].endswith(words("blackout"))
    [none] = await owner.ask("/topic remove energy")
    assert none["text"] == say("topic-removed", name="energy")


@pytest.mark.parametrize("typed", ["add Sea: storm", "remove Sea"])
async def test_only_an_owner_changes_topics(reader: Person, editor: Person, typed: str) -> None:
    for person in (reader, editor):
        [refusal] = await person.ask(f"/topic {typed}")
        assert refusal["text"] == say("owners-only")


@pytest.mark.parametrize(
    ("typed", "name", "arguments"),
    [
        ("enrgy", "topic-unknown", {"typed": "enrgy", "found": 1, "nearest": "energy"}),
        ("qqqqqq", "topic-unknown", {"typed": "qqqqqq", "found": 0}),
        ("add", "topic-usage", {}),
        ("add Sea", "topic-usage", {}),
        ("add Sea: …", "topic-bad-word", {"typed": "…", "words": 5, "characters": 60}),
        ("add " + "x" * 60 + ": storm", "topic-name-long", {"limit": 40}),
        ("add Sea: " + ", ".join(f"w{n}" for n in range(60)), "topic-many-words", {"limit": 50}),
        ('add Foo: "abc', "topic-unclosed-quote", {"typed": '"abc'}),
        ("add everything: storm", "topic-reserved", {"name": "everything"}),
        ("add Ukraine: storm", "topic-reserved", {"name": "Ukraine"}),
        ("remove Sea", "topic-not-own", {"name": "Sea"}),
    ],
)
async def test_wrong_words_are_explained(
    owner: Person, typed: str, name: str, arguments: dict[str, Any]
) -> None:
    [answer] = await owner.ask(f"/topic {typed}")
    assert answer["text"] == say(name, **arguments)


async def test_a_word_that_an_owner_never_gave_is_not_taken_away(owner: Person) -> None:
    await owner.ask("/topic add North Sea: dogger")
    [told] = await owner.ask("/topic remove North Sea: nonsense")
    assert told["text"] == say("topic-no-word", word="nonsense", name="North Sea")
    [shown] = await owner.ask("/topic North Sea")
    assert shown["text"].endswith(words("dogger"))


@pytest.mark.usefixtures("own_bot")
async def test_many_topics_of_the_owners_are_paged_in_one_message(site: Site, owner: Person) -> None:
    names = [f"{number}{'𐌰' * 37}" for number in range(100, 100 + MAX_CUSTOM)]

    async def work(tx: Tx) -> None:
        for name in names:
            await topics.put(tx, read_topic(f"{name}: storm"), owner.user_id, now_micros())

    await site.storage.write(work)
    before = len(owner.received())
    [page] = await owner.ask("/topic")
    shown = [page]
    while NEXT in labels(page):
        await owner.press(page, NEXT)
        page = await owner.changed(page)
        shown.append(page)
    listed = [name for one in shown for name in names if name in one["text"]]
    assert sorted(listed) == names
    assert len(owner.received()) == before + 1
    await owner.press(page, PREVIOUS)
    assert (await owner.changed(page))["text"] == shown[-2]["text"]
