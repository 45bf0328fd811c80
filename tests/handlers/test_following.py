"""Readers follow, list, unfollow and stop, typed and by buttons."""

import pytest

from tests.handlers.conftest import Person, labels


async def test_a_newcomer_is_greeted_with_buttons(reader: Person) -> None:
    [greeting] = await reader.ask("/start")
    assert "/follow football" in greeting["text"]
    assert labels(greeting) == ["everything"]


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("zeppelin", "zeppelin"),
        ('"north korea" troops -zeppelin', '"north korea" troops -zeppelin'),
        ("country:UA", "Ukraine (country:UA)"),
        ("topic:energy", "energy (topic:energy)"),
        ("everything", "everything"),
    ],
)
async def test_following_works_typed_without_start_first(reader: Person, typed: str, shown: str) -> None:
    [answer] = await reader.ask(f"/follow {typed}")
    assert answer["text"].startswith(f"Now following: {shown}\n")


async def test_a_bare_country_name_follows_the_country_and_says_so(reader: Person) -> None:
    [answer] = await reader.ask("/follow ukraine")
    assert "Ukraine (country:UA)" in answer["text"]
    assert "“ukraine” is read as the country" in answer["text"]


async def test_following_twice_says_that_it_was_followed_already(reader: Person) -> None:
    await reader.ask("/follow zeppelin")
    [answer] = await reader.ask("/follow ZEPPELIN")
    assert answer["text"].startswith("This chat follows that already: zeppelin")


async def test_the_answer_shows_the_newest_entry_that_it_would_have_brought(
    reader: Person, editor: Person
) -> None:
    _, preview = await editor.ask("/post Ferries stay in port\nTroops help on the coast.", answers=2)
    await editor.press(preview, "Publish")
    [answer] = await reader.ask("/follow troop")
    assert "Ferries stay in port" in answer["text"]
    assert "Troops help on the coast." in answer["text"]


async def test_follow_alone_offers_buttons_that_follow(reader: Person, editor: Person) -> None:
    _, preview = await editor.ask("/post Grid fails in Kyiv #energy", answers=2)
    await editor.press(preview, "Publish")
    [offer] = await reader.ask("/follow")
    assert labels(offer) == ["everything", "Ukraine", "economy", "energy"]
    before = len(reader.received())
    await reader.press(offer, "Ukraine")
    [answer] = await reader.next_messages(before)
    assert answer["text"].startswith("Follow Ukraine (country:UA)?")
    await reader.press(answer, "Follow")
    assert (await reader.changed(answer))["text"] == "Now following: Ukraine (country:UA)"


async def test_following_lists_follows_with_buttons_that_remove_them(reader: Person) -> None:
    await reader.ask("/follow zeppelin")
    await reader.ask("/follow country:UA")
    [listed] = await reader.ask("/following")
    assert labels(listed) == ["✕ zeppelin", "✕ Ukraine (country:UA)"]
    toast = await reader.press(listed, "✕ zeppelin")
    assert toast == "No longer following: zeppelin"
    left = await reader.changed(listed)
    assert labels(left) == ["✕ Ukraine (country:UA)"]


async def test_a_button_for_a_follow_that_is_gone_says_so(reader: Person) -> None:
    await reader.ask("/follow zeppelin")
    [listed] = await reader.ask("/following")
    await reader.ask("/unfollow zeppelin")
    assert await reader.press(listed, "✕ zeppelin") == "That was removed before."


async def test_nobody_removes_another_chats_follow(reader: Person, editor: Person) -> None:
    await reader.ask("/follow zeppelin")
    await editor.ask("/follow weather")
    [listed] = await editor.ask("/following")
    button = listed["reply_markup"]["inline_keyboard"][0][0]
    follow_id = int(button["callback_data"].rsplit(":", 1)[1])
    assert follow_id > 1
    button["callback_data"] = f"v1:unfollow:{follow_id - 1}"
    assert await editor.press(listed, button["callback_data"]) == "That was removed before."
    [still] = await reader.ask("/following")
    assert labels(still) == ["✕ zeppelin"]


async def test_unfollow_takes_the_filter_as_it_was_typed(reader: Person) -> None:
    await reader.ask("/follow ukraine")
    [answer] = await reader.ask("/unfollow Ukraine")
    assert answer["text"] == "No longer following: Ukraine (country:UA)"
    [listed] = await reader.ask("/following")
    assert listed["text"].startswith("This chat follows nothing yet.")


async def test_unfollow_all_removes_every_follow(reader: Person) -> None:
    await reader.ask("/follow zeppelin")
    await reader.ask("/follow weather")
    [answer] = await reader.ask("/unfollow all")
    assert "any of the 2 things" in answer["text"]


async def test_unfollowing_what_is_not_followed_says_so(reader: Person) -> None:
    [answer] = await reader.ask("/unfollow chess")
    assert answer["text"].startswith("This chat does not follow “chess”.")


@pytest.mark.parametrize(
    "typed", ['"unclosed', "-zeppelin", "country:atlantis", '""', "x" * 300, "the", "topic:", "-", "country:"]
)
async def test_a_filter_that_cannot_be_read_is_answered_and_nothing_is_followed(
    reader: Person, typed: str
) -> None:
    [answer] = await reader.ask(f"/follow {typed}")
    assert len(answer["text"]) > 20
    assert "through no fault of yours" not in answer["text"]
    [listed] = await reader.ask("/following")
    assert listed["text"].startswith("This chat follows nothing yet.")


async def test_stop_forgets_the_follows_and_start_begins_anew(reader: Person) -> None:
    await reader.ask("/follow zeppelin")
    [stopped] = await reader.ask("/stop")
    assert stopped["text"].startswith("Stopped.")
    [greeting] = await reader.ask("/start")
    assert labels(greeting)


async def test_somebody_who_comes_back_is_told_what_they_follow(reader: Person) -> None:
    await reader.ask("/follow zeppelin")
    [greeting] = await reader.ask("/start")
    assert greeting["text"].startswith("Here again. This chat follows one thing")


async def test_a_group_member_cannot_change_what_the_group_follows(
    group_member: Person, group_admin: Person
) -> None:
    [refusal] = await group_member.ask("/follow zeppelin")
    assert refusal["text"] == "Only the admins here can change what is followed."
    [offer] = await group_admin.ask("/follow")
    toast = await group_member.press(offer, "everything")
    assert toast == "Only the admins here can change what is followed."
    [listed] = await group_member.ask("/following")
    assert listed["text"].startswith("This chat follows nothing yet.")


async def test_a_group_admin_changes_what_the_group_follows(group_admin: Person) -> None:
    [answer] = await group_admin.ask("/follow@liveblog_sandbox_bot zeppelin")
    assert answer["text"].startswith("Now following: zeppelin")


@pytest.mark.parametrize(("first", "second"), [("café", "cafes"), ("troops zeppelin", "zeppelin troop")])
async def test_the_same_filter_in_other_words_is_followed_already(
    reader: Person, first: str, second: str
) -> None:
    await reader.ask(f"/follow {first}")
    [answer] = await reader.ask(f"/follow {second}")
    assert answer["text"].startswith(f"This chat follows that already: {first}")


@pytest.mark.parametrize(
    ("typed", "shown"),
    [("#energy", "energy (topic:energy)"), ("+UA", "Ukraine (country:UA)"), ("alles", "everything")],
)
async def test_the_tags_of_editors_and_the_words_of_other_languages_are_understood(
    reader: Person, typed: str, shown: str
) -> None:
    [answer] = await reader.ask(f"/follow {typed}")
    assert answer["text"].startswith(f"Now following: {shown}\n")
