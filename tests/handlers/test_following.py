"""Tests of readers who follow, list, unfollow and stop, by typing and by buttons."""

import pytest

from tests.handlers.sites import Person, labels
from tests.sentences import say

UKRAINE = say("filter-named", name="🇺🇦 Ukraine", filter="country:UA")
ENERGY = say("filter-named", name="energy", filter="topic:energy")
EVERYTHING = say("filter-everything")


def followed(shown: str) -> str:
    """Return what the bot says when a filter is followed."""
    return say("follow-done", filter=shown)


@pytest.mark.usefixtures("own_bot")
async def test_a_newcomer_is_greeted_with_buttons(reader: Person) -> None:
    greeting, _ = await reader.ask("/start", answers=2)
    assert greeting["text"] == say("start")
    assert labels(greeting) == [say("button-everything"), "🌐 English"]


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("zeppelin", "zeppelin"),
        ('"north korea" troops -zeppelin', '"north korea" troops -zeppelin'),
        ("country:UA", UKRAINE),
        ("topic:energy", ENERGY),
        ("everything", EVERYTHING),
    ],
)
async def test_following_works_typed_without_start_first(reader: Person, typed: str, shown: str) -> None:
    answer = await reader.follow(typed)
    assert answer["text"].splitlines()[0] == followed(shown)


async def test_a_bare_country_name_follows_the_country_and_says_so(reader: Person) -> None:
    [answer] = await reader.ask("/follow ukraine")
    assert UKRAINE in answer["text"]
    assert say("read-as-country", word="ukraine") in answer["text"]


async def test_following_twice_says_that_it_was_followed_already(reader: Person) -> None:
    await reader.follow("zeppelin")
    [answer] = await reader.ask("/follow ZEPPELIN")
    assert answer["text"].startswith(say("follow-already", filter="zeppelin"))


async def test_the_answer_shows_the_newest_entry_that_it_would_have_brought(
    reader: Person, editor: Person
) -> None:
    await editor.post("Ferries stay in port\nTroops help on the coast.")
    [answer] = await reader.ask("/follow troop")
    assert "Ferries stay in port" in answer["text"]
    assert "Troops help on the coast." in answer["text"]


@pytest.mark.usefixtures("own_bot")
async def test_follow_alone_offers_buttons_that_follow(reader: Person, editor: Person) -> None:
    await editor.post("Grid fails in Kyiv #energy")
    [offer] = await reader.ask("/follow")
    assert labels(offer) == [say("button-everything"), "🇺🇦 Ukraine", "Economy", "Energy"]
    before = len(reader.received())
    await reader.press(offer, "🇺🇦 Ukraine")
    [answer] = await reader.next_messages(before)
    assert answer["text"].startswith(say("follow-ask", filter=UKRAINE))
    await reader.press(answer, say("button-follow"))
    assert (await reader.changed(answer))["text"] == followed(UKRAINE)


async def test_nobody_removes_another_chats_follow(reader: Person, editor: Person) -> None:
    await reader.follow("zeppelin")
    await editor.follow("weather")
    [listed] = await editor.ask("/following")
    button = listed["reply_markup"]["inline_keyboard"][0][0]
    follow_id = int(button["callback_data"].rsplit(":", 1)[1])
    assert follow_id > 1
    button["callback_data"] = f"v1:unfollow:{follow_id - 1}"
    assert await editor.press(listed, button["callback_data"]) == say("follow-gone")
    [still] = await reader.ask("/following")
    assert labels(still) == ["zeppelin"]


async def test_unfollow_takes_the_filter_as_it_was_typed(reader: Person) -> None:
    await reader.follow("ukraine")
    [answer] = await reader.ask("/unfollow Ukraine")
    assert answer["text"] == say("unfollowed", filter=UKRAINE)
    [listed] = await reader.ask("/following")
    assert listed["text"].startswith(say("following-none"))


async def test_unfollow_all_removes_every_follow(reader: Person) -> None:
    await reader.follow("zeppelin")
    await reader.follow("weather")
    [answer] = await reader.ask("/unfollow all")
    assert answer["text"] == say("unfollowed-all", count=2)
    [listed] = await reader.ask("/following")
    assert listed["text"].startswith(say("following-none"))


async def test_unfollowing_what_is_not_followed_says_so(reader: Person) -> None:
    [answer] = await reader.ask("/unfollow chess")
    assert answer["text"].startswith(say("follow-unknown", filter="chess"))


@pytest.mark.parametrize(
    "typed", ['"unclosed', "-zeppelin", "country:atlantis", '""', "x" * 300, "the", "topic:", "-", "country:"]
)
async def test_a_filter_that_cannot_be_read_is_answered_and_nothing_is_followed(
    reader: Person, typed: str
) -> None:
    [answer] = await reader.ask(f"/follow {typed}")
    assert len(answer["text"]) > 20
    assert say("failed") not in answer["text"]
    [listed] = await reader.ask("/following")
    assert listed["text"].startswith(say("following-none"))


async def test_somebody_who_comes_back_is_told_what_they_follow(reader: Person) -> None:
    await reader.follow("zeppelin")
    [greeting] = await reader.ask("/start")
    assert greeting["text"] == say("start-back", count=1)


async def test_a_group_member_cannot_change_what_the_group_follows(
    group_member: Person, group_admin: Person
) -> None:
    [refusal] = await group_member.ask("/follow zeppelin")
    assert refusal["text"] == say("group-admins-only")
    [offer] = await group_admin.ask("/follow")
    toast = await group_member.press(offer, say("button-everything"))
    assert toast == say("group-admins-only")
    [listed] = await group_member.ask("/following")
    assert listed["text"].startswith(say("following-none"))


async def test_a_group_admin_changes_what_the_group_follows(group_admin: Person) -> None:
    answer = await group_admin.follow("zeppelin", command="/follow@liveblog_sandbox_bot")
    assert answer["text"].splitlines()[0] == followed("zeppelin")


@pytest.mark.parametrize(("first", "second"), [("café", "cafes"), ("troops zeppelin", "zeppelin troop")])
async def test_the_same_filter_in_other_words_is_followed_already(
    reader: Person, first: str, second: str
) -> None:
    await reader.follow(first)
    [answer] = await reader.ask(f"/follow {second}")
    assert answer["text"].startswith(say("follow-already", filter=first))


@pytest.mark.parametrize(("typed", "shown"), [("#energy", ENERGY), ("+UA", UKRAINE), ("alles", EVERYTHING)])
async def test_the_tags_of_editors_and_the_words_of_other_languages_are_understood(
    reader: Person, typed: str, shown: str
) -> None:
    answer = await reader.follow(typed)
    assert answer["text"].splitlines()[0] == followed(shown)
