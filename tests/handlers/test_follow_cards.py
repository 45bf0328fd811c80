"""Tests of the card of each follow: mutes, notifications, pace, removal, and undoing that."""

import pytest

from bot.app.lifecycle import running
from bot.domain.delivery.preferences import Preferences
from storage import Storage
from storage.chats import destinations, follows, preferences
from tests.handlers.sites import Message, Person, Site, labels
from tests.sentences import ANY, find, say
from tests.timing import PATIENCE

LIST = say("button-follow-list")


async def opened(person: Person, shown: str = "zeppelin") -> Message:
    """Ask for the list of follows, open the card of one, and return it."""
    [listed] = await person.ask("/following")
    await person.press(listed, shown)
    return await person.changed(listed)


async def pressed(person: Person, message: Message, label: str) -> Message:
    """Press a button, wait until the message changes, and return it."""

    def other() -> Message | None:
        now = person.now(message)
        return now if (now["text"], labels(now)) != (message["text"], labels(message)) else None

    await person.press(message, label)
    found = await person.sandbox.wait_for(other, PATIENCE)
    assert found is not None
    return found


async def chosen(storage: Storage, person: Person) -> dict[str, preferences.Chosen]:
    """Return what is chosen for each follow of a chat, by the follow's text."""
    [where] = await storage.read(lambda tx: destinations.by_chat(tx, person.chat_id))
    listed = await storage.read(lambda tx: follows.list_for(tx, where.id))
    found = await storage.read(lambda tx: preferences.of_follows(tx, where.id))
    return {one.text: found[one.id] for one in listed}


@pytest.mark.both_engines
async def test_each_follow_has_a_card_and_a_way_back(reader: Person) -> None:
    await reader.follow_silently("zeppelin")
    await reader.follow_silently("lighthouse")
    [listed] = await reader.ask("/following")
    assert labels(listed) == ["zeppelin", "lighthouse"]
    card = await opened(reader)
    assert card["text"].splitlines()[0] == "zeppelin"
    assert say("follow-card-pace", value=say("follow-pace", pace="chat")) in card["text"]
    back = await pressed(reader, card, LIST)
    assert (back["text"], labels(back)) == (listed["text"], labels(listed))


@pytest.mark.both_engines
async def test_a_follow_is_muted_and_unmuted_on_its_card_and_in_the_list(
    storage: Storage, reader: Person
) -> None:
    await reader.follow_silently("zeppelin")
    card = await opened(reader)
    for span in ("hour", "hours", "morning"):
        muted = await pressed(reader, card, say("button-follow-mute", span=span))
        assert find(say("muted-until", time=ANY).capitalize(), muted["text"])
        card = await pressed(reader, muted, say("button-follow-unmute"))
    await pressed(reader, card, say("button-follow-mute", span="forever"))
    [listed] = await reader.ask("/following")
    assert f"zeppelin · {say('muted-until-unmuted')}" in listed["text"]
    assert labels(listed) == ["zeppelin", say("button-follow-unmute")]
    await pressed(reader, listed, say("button-follow-unmute"))
    assert (await chosen(storage, reader))["zeppelin"].mute is None


async def test_notifications_and_pace_are_chosen_for_one_follow(storage: Storage, reader: Person) -> None:
    await reader.follow_silently("zeppelin")
    await reader.follow_silently("lighthouse")
    card = await opened(reader)
    choices = await pressed(reader, card, say("button-follow-pace"))
    as_chat = say("follow-pace", pace="chat").capitalize()
    assert labels(choices)[0] == say("button-follow-chosen", choice=as_chat)
    card = await pressed(reader, choices, say("follow-pace", pace="hourly").capitalize())
    choices = await pressed(reader, card, say("button-follow-sound"))
    card = await pressed(reader, choices, say("follow-sound", sound="none").capitalize())
    found = await chosen(storage, reader)
    assert found["zeppelin"].preferences.chosen() == {"pace": "hourly", "sound": "none"}
    assert found["lighthouse"].preferences.chosen() == {}
    [listed] = await reader.ask("/following")
    assert say("follow-pace", pace="hourly") in listed["text"]
    choices = await pressed(reader, card, say("button-follow-pace"))
    await pressed(reader, choices, as_chat)
    assert (await chosen(storage, reader))["zeppelin"].preferences.chosen() == {"sound": "none"}


async def test_a_follow_may_come_as_a_digest_at_the_times_of_the_chats_digests(
    storage: Storage, reader: Person
) -> None:
    await reader.follow_silently("zeppelin")
    choices = await pressed(reader, await opened(reader), say("button-follow-pace"))
    offered = [label for label in labels(choices) if "08:00" in label and "18:00" in label]
    await pressed(reader, choices, *offered)
    at_eight = {"pace": "times", "times": (480, 1080)}
    assert (await chosen(storage, reader))["zeppelin"].preferences.chosen() == at_eight
    await reader.choose(Preferences(times=(540,)))
    choices = await pressed(reader, await opened(reader), say("button-follow-pace"))
    [at_nine] = [label for label in labels(choices) if "09:00" in label]
    card = await pressed(reader, choices, at_nine)
    assert (await chosen(storage, reader))["zeppelin"].preferences.times == (540,)
    assert "09:00" in card["text"]


async def test_a_choice_pressed_twice_or_on_an_old_card_does_no_harm(
    storage: Storage, reader: Person
) -> None:
    await reader.follow_silently("zeppelin")
    old = await opened(reader)
    new = await opened(reader)
    for card in (old, new):
        muted = await pressed(reader, card, say("button-follow-mute", span="forever"))
        assert labels(muted)[0] == say("button-follow-unmute")
    await reader.ask("/unfollow zeppelin")
    assert await reader.press(old, say("button-follow-unmute")) == say("follow-gone")


async def test_data_that_no_button_of_the_bot_has_changes_nothing(storage: Storage, reader: Person) -> None:
    await reader.follow_silently("zeppelin")
    card = await opened(reader)
    follow_id = card["reply_markup"]["inline_keyboard"][0][0]["callback_data"].split(":")[2]
    button = reader.now(card)["reply_markup"]["inline_keyboard"][0][0]
    for data in (
        f"choose:{follow_id}:pace:weekly",
        f"choose:{follow_id}:quiet:all",
        f"hush:{follow_id}:never",
    ):
        button["callback_data"] = f"v1:{data}"
        assert await reader.press(card, button["callback_data"]) == say("button-unknown")
    button["callback_data"] = "v1:hush:999999999:hour"
    assert await reader.press(card, button["callback_data"]) == say("follow-gone")
    assert (await chosen(storage, reader))["zeppelin"].preferences.chosen() == {}


@pytest.mark.parametrize("label", ["zeppelin", say("button-follow-unmute")])
async def test_in_a_group_only_admins_use_the_cards(
    group_member: Person, group_admin: Person, label: str
) -> None:
    await group_admin.follow_silently("zeppelin")
    card = await opened(group_admin)
    await pressed(group_admin, card, say("button-follow-mute", span="forever"))
    [listed] = await group_member.ask("/following")
    assert await group_member.press(listed, label) == say("group-admins-only")


@pytest.mark.both_engines
async def test_a_follow_that_is_removed_on_its_card_comes_back_with_its_choices(
    storage: Storage, reader: Person
) -> None:
    await reader.follow_silently("zeppelin")
    card = await opened(reader)
    choices = await pressed(reader, card, say("button-follow-sound"))
    card = await pressed(reader, choices, say("follow-sound", sound="all").capitalize())
    removed = await pressed(reader, card, say("button-drop"))
    assert removed["text"] == say("unfollowed", filter="zeppelin")
    assert labels(removed) == [say("button-undo"), LIST]
    back = await pressed(reader, removed, say("button-undo"))
    assert back["text"] == say("follow-restored", count=1, filter="zeppelin")
    assert labels(back) == [LIST]
    assert (await chosen(storage, reader))["zeppelin"].preferences.chosen() == {"sound": "all"}


async def test_undo_of_unfollow_brings_entries_again(reader: Person, editor: Person) -> None:
    await reader.follow_silently("zeppelin")
    [removed] = await reader.ask("/unfollow zeppelin")
    await pressed(reader, removed, say("button-undo"))
    before = len(reader.received())
    await editor.post("Zeppelin tonight")
    [card] = await reader.next_messages(before)
    assert card["text"].startswith("Zeppelin tonight")


async def test_undo_of_unfollow_all_brings_back_all(reader: Person) -> None:
    for text in ("zeppelin", "lighthouse"):
        await reader.follow_silently(text)
    [removed] = await reader.ask("/unfollow all")
    back = await pressed(reader, removed, say("button-undo"))
    assert back["text"] == say("follow-restored", count=2, filter="zeppelin")
    [listed] = await reader.ask("/following")
    assert labels(listed) == ["zeppelin", "lighthouse"]


async def test_unfollowing_all_of_nothing_offers_no_undo(reader: Person) -> None:
    [answer] = await reader.ask("/unfollow all")
    assert labels(answer) == []


async def test_undo_that_comes_twice_or_after_following_again_says_so(reader: Person) -> None:
    await reader.follow_silently("zeppelin")
    [removed] = await reader.ask("/unfollow zeppelin")
    button = removed["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    await pressed(reader, removed, say("button-undo"))
    reader.now(removed)["reply_markup"]["inline_keyboard"][0][0]["callback_data"] = button
    assert await reader.press(removed, button) == say("undo-nothing")
    [removed] = await reader.ask("/unfollow zeppelin")
    await reader.follow_silently("zeppelin")
    assert await reader.press(removed, say("button-undo")) == say("undo-nothing")


async def test_undo_that_comes_too_late_says_so(reader: Person) -> None:
    await reader.follow_silently("zeppelin")
    [removed] = await reader.ask("/unfollow zeppelin")
    button = reader.now(removed)["reply_markup"]["inline_keyboard"][0][0]
    button["callback_data"] = "v1:refollow:1730000000000000"
    assert await reader.press(removed, button["callback_data"]) == say("undo-too-late")


async def test_undo_above_the_limit_of_follows_says_so(
    reader: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    await reader.follow_silently("zeppelin")
    [removed] = await reader.ask("/unfollow zeppelin")
    await reader.follow_silently("lighthouse")
    monkeypatch.setattr(follows, "MAX_FOLLOWS", 1)
    assert await reader.press(removed, say("button-undo")) == say("undo-too-many", limit=1)


async def test_a_member_cannot_undo_what_an_admin_removed(group_member: Person, group_admin: Person) -> None:
    await group_admin.follow_silently("zeppelin")
    [removed] = await group_admin.ask("/unfollow zeppelin")
    assert await group_member.press(removed, say("button-undo")) == say("group-admins-only")
    await pressed(group_admin, removed, say("button-undo"))


async def test_a_removal_is_undone_after_a_restart(own_site: Site) -> None:
    reader = own_site.person("Rita")
    async with running(own_site.settings):
        await reader.follow_silently("zeppelin")
        [removed] = await reader.ask("/unfollow zeppelin")
    async with running(own_site.settings):
        await pressed(reader, removed, say("button-undo"))
        [listed] = await reader.ask("/following")
        assert labels(listed) == ["zeppelin"]
