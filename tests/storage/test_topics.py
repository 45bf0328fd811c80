"""Tests of the owner's topics, and of all topics that filters can name."""

from bot.domain.text.words import sentences
from bot.domain.topics import CustomTopic, Vocabulary
from storage import Tx
from storage.entries import topics
from tests.storage.making import NOW, make_entry

SEA = CustomTopic("north-sea", "North Sea", ("dogger bank", "=Sylt"))


def found(vocabulary: Vocabulary, text: str) -> set[str]:
    return {mention.slug for mention in vocabulary.find(sentences(text), "en")}


async def test_a_topic_is_kept_as_it_was_put_last_and_can_be_forgotten(tx: Tx) -> None:
    await topics.put(tx, SEA, 7, NOW)
    again = CustomTopic("north-sea", "The North Sea", ("ferry",))
    await topics.put(tx, again, 8, NOW + 1)
    assert await topics.get(tx, "north-sea") == again
    assert await topics.list_own(tx) == [again]
    assert await topics.count(tx) == 1
    assert await topics.remove(tx, "north-sea")
    assert not await topics.remove(tx, "north-sea")
    assert await topics.get(tx, "north-sea") is None


async def test_an_owners_topic_is_found_from_the_moment_it_is_put_until_it_is_removed(tx: Tx) -> None:
    assert "north-sea" not in found(await topics.load_for_finding(tx), "Fog over Dogger Bank")
    await topics.put(tx, SEA, 7, NOW)
    assert "north-sea" in found(await topics.load_for_finding(tx), "Fog over Dogger Bank")
    await topics.remove(tx, "north-sea")
    assert "north-sea" not in found(await topics.load_for_finding(tx), "Fog over Dogger Bank")


async def test_topics_that_have_not_changed_are_not_made_anew(tx: Tx) -> None:
    await topics.put(tx, SEA, 7, NOW)
    assert await topics.load_for_finding(tx) is await topics.load_for_finding(tx)


async def test_tags_that_entries_bear_are_each_seen_once_and_can_be_asked_for(tx: Tx) -> None:
    for number in range(3):
        await make_entry(tx, f"topic:harbour topic:energy topic:tag-{number} country:UA en:ferry")
    assert await topics.seen(tx) == ["energy", "harbour", "tag-0", "tag-1", "tag-2"]
    vocabulary = await topics.load(tx)
    assert vocabulary.slug_of("Harbour") == "harbour"
    assert vocabulary.slug_of("tag-9") is None


async def test_with_no_entries_no_tag_is_seen(tx: Tx) -> None:
    assert await topics.seen(tx) == []


async def test_whatever_a_name_holds_can_be_kept(tx: Tx) -> None:
    odd = CustomTopic("odd", "o\0d\ud800d 🙂", ("a\0b",))
    await topics.put(tx, odd, 7, NOW)
    assert await topics.get(tx, "odd") == CustomTopic("odd", "od?d 🙂", ("ab",))
