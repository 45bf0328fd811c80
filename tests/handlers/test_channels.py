"""Tests of channels: connected by a keyboard, and managed on a card in the private chat of an admin."""

import pytest

from bot.app.lifecycle import running
from bot.domain.delivery.preferences import Preferences
from storage.chats import looks
from tests.handlers.channels import BUTTON, TITLE, Channel, is_put_away, keys, new_channel
from tests.handlers.settings import BACK, OPENING, own, pressed
from tests.handlers.sites import PATIENCE, Message, Person, Site, labels
from tests.sentences import say

ADD, FOLLOWS = say("button-channel-add"), say("button-channel-follows")
TEST, UNTEST = say("button-channel-test"), say("button-channel-untest")
OFF, UNDO = say("button-channel-disconnect"), say("button-undo")
TEST_POST = say("channel-test-post")
CARD = say("button-channel-card", title=TITLE)
NOT_ADMIN = say("channel-admins-only")
CANNOT_POST = say("channel-cannot-post", title=TITLE)
NOTHING_YET = say("channel-follows", count=0)


@pytest.fixture
def channel(site: Site, reader: Person) -> Channel:
    """Return a channel of the reader, without the bot."""
    return new_channel(site, reader)


async def typed(person: Person, card: Message, text: str) -> Message:
    """Type what the channel of a card should follow, and follow it; return the last answer."""
    await pressed(person, card, ADD)
    [answer] = await person.ask(text)
    for label in (say("button-follow"), say("button-follow-all")):
        if label in labels(answer):
            return await pressed(person, answer, label)
    return answer


async def test_the_keyboard_asks_for_a_channel_where_the_person_and_the_bot_may_post(reader: Person) -> None:
    [asked] = await reader.ask("/channel")
    assert asked["text"] == say("channel-choose")
    assert keys(reader) == [say("button-channel-choose"), say("button-channel-cancel")]
    keyboard = reader.sandbox.world.chat(reader.chat_id).keyboard
    assert keyboard is not None
    request = keyboard["keyboard"][0][0]["request_chat"]
    assert request["chat_is_channel"] is True
    assert request["user_rights"] == request["bot_rights"] == ["can_manage_chat", "can_post_messages"]
    assert "bot_is_member" not in request, "the app adds the bot"


@pytest.mark.both_engines
async def test_a_channel_is_connected_and_gets_each_entry_once(channel: Channel, editor: Person) -> None:
    told, card = await channel.choose()
    assert told["text"] == say("channel-connected", title=TITLE)
    assert is_put_away(channel.admin)
    assert NOTHING_YET in card["text"]
    followed = await typed(channel.admin, card, "zeppelin")
    assert followed["text"].startswith(f"{BUTTON}\n\n{say('follow-done', filter='zeppelin')}")
    await editor.post("Zeppelin tonight")
    await channel.until_posted("Zeppelin tonight")
    card = await pressed(channel.admin, followed, CARD)
    assert say("channel-follows", count=1) in card["text"]
    assert len([one for one in channel.posts() if one.startswith("Zeppelin tonight")]) == 1
    assert not [one for one in channel.admin.received() if one["text"].startswith("Zeppelin")]


async def test_what_a_channel_follows_is_changed_and_removed_on_its_card(channel: Channel) -> None:
    admin, card = channel.admin, await channel.card()
    listed = await pressed(admin, card, FOLLOWS)
    assert listed["text"] == f"{BUTTON}\n\n{say('channel-follow-choose')}"
    card = await pressed(admin, listed, CARD)
    card = await pressed(admin, await typed(admin, card, "zeppelin"), CARD)
    listed = await pressed(admin, card, FOLLOWS)
    assert labels(listed) == ["zeppelin", CARD]
    one = await pressed(admin, listed, "zeppelin")
    one = await pressed(admin, one, say("button-follow-mute", span="hour"))
    assert say("button-follow-unmute") in labels(one)
    gone = await pressed(admin, one, say("button-drop"))
    assert gone["text"] == f"{BUTTON}\n\n{say('unfollowed', filter='zeppelin')}"
    back = await pressed(admin, gone, UNDO)
    assert say("follow-restored", count=1, filter="zeppelin") in back["text"]
    [own_list] = await admin.ask("/following")
    assert own_list["text"].startswith(say("following-none")), "the private chat follows nothing of it"


async def test_a_channel_has_settings_of_its_own(channel: Channel) -> None:
    admin, card = channel.admin, await channel.card()
    settings = await pressed(admin, card, say("button-channel-settings"))
    assert settings["text"].startswith(f"{BUTTON}\n\n{say('settings-channel')}")
    assert say("button-settings-admins") not in labels(settings)
    assert say("button-channels") not in labels(settings)
    pace = await pressed(admin, settings, OPENING["pace"])
    assert "/digest" not in pace["text"], "that would set the private chat"
    await pressed(admin, pace, say("pace-choice", pace="hourly").capitalize())
    assert await own(admin.in_chat(channel.id)) == Preferences(pace="hourly")
    assert await own(admin) == Preferences()
    back = await pressed(admin, pace, BACK)
    assert labels(await pressed(admin, back, CARD))[0] == ADD


async def test_a_test_post_is_sent_once_and_undone(channel: Channel) -> None:
    admin, card = channel.admin, await channel.card()
    tested = await pressed(admin, card, TEST)
    assert channel.posts() == [TEST_POST]
    assert say("channel-tested") in tested["text"]
    undone = await pressed(admin, tested, UNTEST)
    assert say("channel-untested") in undone["text"]
    assert channel.posts() == []
    assert UNTEST not in labels(undone)


async def test_pressing_an_old_card_again_sends_no_second_test_post(channel: Channel) -> None:
    admin, card = channel.admin, await channel.card()
    data = card["reply_markup"]["inline_keyboard"][2][0]["callback_data"]
    for _ in range(3):
        kept = channel.world.chat(admin.chat_id).history[card["message_id"]]
        kept.message["reply_markup"] = {"inline_keyboard": [[{"text": TEST, "callback_data": data}]]}
        await admin.press(card, data)
    await channel.site.until_handled()
    assert channel.posts() == [TEST_POST]


async def test_a_test_post_that_is_deleted_or_too_old_does_no_harm(channel: Channel) -> None:
    admin, card = channel.admin, await channel.card()
    card = await pressed(admin, card, TEST)
    channel.world.add_fault(
        "deleteMessage", "error", code=400, description="message can't be deleted for everyone"
    )
    assert await admin.press(card, UNTEST) == say("channel-test-stays")
    channel.world.remove(channel.world.chat(channel.id), channel.world.messages(channel.id)[-1]["message_id"])
    assert await admin.press(card, UNTEST) == say("channel-untested")


async def test_a_disconnected_channel_gets_nothing_until_that_is_undone(
    channel: Channel, editor: Person
) -> None:
    admin, card = channel.admin, await channel.card()
    card = await pressed(admin, await typed(admin, card, "zeppelin"), CARD)
    off = await pressed(admin, card, OFF)
    assert labels(off) == [UNDO, say("button-channel-list")]
    await editor.post("Zeppelin one")
    on = await pressed(admin, off, UNDO)
    assert say("channel-follows", count=1) in on["text"]
    await editor.post("Zeppelin two")
    await channel.until_posted("Zeppelin two")
    assert not [one for one in channel.posts() if one.startswith("Zeppelin one")]


async def test_a_channel_that_was_disconnected_can_be_chosen_again(channel: Channel) -> None:
    admin, card = channel.admin, await channel.card()
    card = await pressed(admin, await typed(admin, card, "zeppelin"), CARD)
    await pressed(admin, card, OFF)
    told, card = await channel.choose()
    assert told["text"] == say("channel-connected-already", title=TITLE)
    assert say("channel-follows", count=1) in card["text"]


async def test_a_channel_is_chosen_twice_without_harm(channel: Channel) -> None:
    admin = channel.admin
    await channel.card()
    [listed] = await admin.ask("/channel")
    assert labels(listed) == [BUTTON, say("button-channel-connect")]
    before = len(admin.received())
    await admin.press(listed, say("button-channel-connect"))
    await admin.next_messages(before)
    channel.world.share_chat(admin.user_id, channel.id)
    _, told, card = await admin.next_messages(before, 3)
    assert told["text"] == say("channel-connected-already", title=TITLE)
    assert NOTHING_YET in card["text"]
    [listed] = await admin.ask("/channel")
    assert labels(listed) == [BUTTON, say("button-channel-connect")]


async def test_an_update_that_is_handled_again_connects_a_channel_once(channel: Channel) -> None:
    admin = channel.admin
    await channel.card()
    shared = next(one for one in channel.world.messages(admin.chat_id) if "chat_shared" in one)
    before = len(admin.received())
    channel.world.send_update({"message": shared})
    told, _ = await admin.next_messages(before, 2)
    assert told["text"] == say("channel-connected-already", title=TITLE)


async def test_several_channels_are_kept_apart(site: Site, reader: Person, channel: Channel) -> None:
    other = new_channel(site, reader)
    first = await channel.card()
    [listed] = await reader.ask("/channel")
    before = len(reader.received())
    await reader.press(listed, say("button-channel-connect"))
    await reader.next_messages(before)
    site.sandbox.world.share_chat(reader.user_id, other.id)
    *_, second = await reader.next_messages(before, 3)
    await typed(reader, first, "zeppelin")
    await typed(reader, second, "airship")
    assert labels(await pressed(reader, await again(reader, first), FOLLOWS)) == ["zeppelin", CARD]
    assert labels(await pressed(reader, await again(reader, second), FOLLOWS)) == ["airship", CARD]


async def again(person: Person, card: Message) -> Message:
    """Return to a channel's card."""
    return await pressed(person, person.now(card), CARD)


@pytest.mark.parametrize("cancels", [True, False])
async def test_the_keyboard_goes_when_the_person_cancels_or_writes_something_else(
    reader: Person, site: Site, *, cancels: bool
) -> None:
    await reader.ask("/channel")
    before = len(reader.received())
    if cancels:
        site.sandbox.world.press_key(reader.user_id, say("button-channel-cancel"))
    else:
        site.sandbox.world.say(reader.chat_id, reader.user_id, "/id")
    await site.until_handled()
    told = [one["text"] for one in await reader.next_messages(before, 1 if cancels else 2)]
    assert told[0] == say("channel-cancelled")
    assert len(told) == (1 if cancels else 2)
    assert is_put_away(reader)
    assert len(await reader.ask("/id")) == 1, "it is removed once"


async def test_the_keyboard_goes_after_a_restart_too(own_site: Site) -> None:
    reader = own_site.person("Rita")
    async with running(own_site.settings):
        await reader.ask("/channel")
    async with running(own_site.settings):
        await reader.ask("/id", answers=2)
    assert is_put_away(reader)


async def test_the_card_and_what_was_asked_outlive_a_restart(own_site: Site) -> None:
    reader = own_site.person("Rita")
    channel = new_channel(own_site, reader)
    async with running(own_site.settings):
        card = await channel.card()
        asked = await pressed(reader, card, ADD)
    async with running(own_site.settings):
        [answer] = await reader.ask("zeppelin")
        assert answer["text"].startswith(BUTTON)
        assert NOTHING_YET not in (await pressed(reader, asked, CARD))["text"]


async def test_a_command_ends_what_was_asked(channel: Channel) -> None:
    await pressed(channel.admin, await channel.card(), ADD)
    await channel.admin.ask("/id")
    [answer] = await channel.admin.ask("zeppelin")
    assert answer["text"] == say("hint-follow", filter="zeppelin")


async def test_a_filter_that_cannot_be_read_can_be_typed_again(channel: Channel) -> None:
    await pressed(channel.admin, await channel.card(), ADD)
    await channel.admin.ask('"unclosed')
    [answer] = await channel.admin.ask("zeppelin")
    assert answer["text"].startswith(BUTTON)


def forged(channel: Channel, person: Person, chat_id: int) -> None:
    """Send an update that says that a person chose a chat."""
    user = channel.world.users[person.user_id].json()
    chat = channel.world.chat(person.chat_id).json()
    shared = {"request_id": 1, "chat_id": chat_id, "title": TITLE}
    message = {"message_id": 5, "date": 1, "chat": chat, "from": user, "chat_shared": shared}
    channel.world.send_update({"message": message})


async def refusal_of(channel: Channel, person: Person, chat_id: int) -> str:
    """Return what the bot answers if an update says that a person chose a chat."""
    before = len(person.received())
    forged(channel, person, chat_id)
    [told] = await person.next_messages(before)
    await channel.site.until_handled()
    assert len(person.received()) == before + 1
    return str(told["text"])


async def test_only_an_admin_who_may_post_connects_a_channel(
    site: Site, reader: Person, editor: Person
) -> None:
    channel = new_channel(site, editor, [reader], with_bot=True)
    not_yours = say("channel-not-yours", title=TITLE)
    assert await refusal_of(channel, reader, channel.id) == not_yours
    site.sandbox.world.promote(channel.id, reader.user_id, may_post=False)
    assert await refusal_of(channel, reader, channel.id) == not_yours
    stranger = site.person("Mallory")
    assert await refusal_of(channel, stranger, channel.id) == not_yours
    [answer] = await reader.ask("/channel")
    assert answer["text"] == say("channel-choose"), "none is connected"


async def test_what_is_no_channel_or_has_no_bot_that_may_post_is_refused(
    site: Site, reader: Person, group: int, channel: Channel
) -> None:
    assert await refusal_of(channel, reader, group) == say("channel-unknown")
    assert await refusal_of(channel, reader, -1_000_000_077_777) == CANNOT_POST
    assert await refusal_of(channel, reader, channel.id) == CANNOT_POST
    site.sandbox.world.add_bot(channel.id, "administrator", may_write=False)
    assert await refusal_of(channel, reader, channel.id) == CANNOT_POST


async def test_two_admins_manage_the_same_channel(site: Site, channel: Channel, editor: Person) -> None:
    channel.world.chat(channel.id).members[editor.user_id] = "administrator"
    mine = await channel.card()
    theirs = await Channel(site, channel.id, editor).card()
    await typed(channel.admin, mine, "zeppelin")
    assert labels(await pressed(editor, theirs, FOLLOWS)) == ["zeppelin", CARD]
    off = await pressed(editor, await again(editor, theirs), OFF)
    assert UNDO in labels(off)
    assert UNDO in labels(await again(channel.admin, mine))


async def test_who_is_no_longer_an_admin_cannot_manage_the_channel(
    own_bot: Site, reader: Person, editor: Person
) -> None:
    channel = new_channel(own_bot, editor, [reader], with_bot=True)
    own_bot.sandbox.world.promote(channel.id, reader.user_id)
    mine = Channel(own_bot, channel.id, reader)
    card = await mine.card()
    own_bot.sandbox.world.demote(channel.id, reader.user_id)
    own_bot.sandbox.world.add_bot(channel.id, "administrator", may_write=False)
    own_bot.sandbox.world.add_bot(channel.id, "administrator", may_write=True)  # the bot looks again at once
    await own_bot.until_handled()
    for label in labels(card)[:-1]:
        assert await reader.press(card, label) == NOT_ADMIN, label
    assert mine.posts() == []


async def test_a_channel_that_is_somebody_elses_is_not_shown_by_a_forged_button(
    site: Site, channel: Channel
) -> None:
    card = await channel.card()
    numbers = {
        each["callback_data"].split(":")[2] for row in card["reply_markup"]["inline_keyboard"] for each in row
    }
    stranger = site.person("Mallory")
    [shown] = await stranger.ask("/follow")
    for number in numbers - {"0", "main"}:
        for data in (f"v1:channel:{number}", f"v1:channel-test:{number}:1", f"v1@{number}:follows:0"):
            kept = channel.world.chat(stranger.chat_id).history[shown["message_id"]]
            kept.message["reply_markup"] = {"inline_keyboard": [[{"text": "Forged", "callback_data": data}]]}
            assert await stranger.press(shown, data) == say("channel-unknown"), data
    assert channel.posts() == []


@pytest.mark.parametrize("removed", [True, False])
async def test_managers_are_told_once_that_the_bot_can_no_longer_post(
    channel: Channel, *, removed: bool
) -> None:
    admin, world = channel.admin, channel.world
    card = await channel.card()
    before = len(admin.received())
    if removed:
        world.kick(channel.id)
    else:
        world.add_bot(channel.id, "administrator", may_write=False)
    [told] = await admin.next_messages(before)
    assert told["text"] == say("channel-lost-told", title=TITLE)
    if removed:
        assert await admin.press(card, TEST) == CANNOT_POST
    else:
        world.add_bot(channel.id, "member")
        await channel.site.until_handled()
    assert len(admin.received()) == before + 1
    world.add_bot(channel.id, "administrator", may_write=True)
    world.add_bot(channel.id, "administrator", may_write=False)
    await admin.next_messages(before + 1)


async def test_a_channel_that_is_lost_says_so_on_its_card(channel: Channel) -> None:
    card = await channel.card()
    channel.world.add_bot(channel.id, "administrator", may_write=False)
    await channel.site.until_handled()
    await channel.admin.press(card, TEST)
    await channel.site.until_handled()
    assert await channel.admin.press(card, TEST) == CANNOT_POST
    channel.world.add_bot(channel.id, "administrator", may_write=True)
    await channel.site.until_handled()
    assert NOTHING_YET in (await pressed(channel.admin, card, TEST))["text"]


async def test_settings_in_a_private_chat_lead_to_the_channels(channel: Channel) -> None:
    await channel.card()
    [settings] = await channel.admin.ask("/settings")
    listed = await pressed(channel.admin, settings, say("button-channels"))
    assert labels(listed) == [BUTTON, say("button-channel-connect")]


async def test_in_a_group_the_command_leads_into_the_private_chat(group_admin: Person) -> None:
    [answer] = await group_admin.ask("/channel")
    assert answer["text"] == say("channel-private")
    alone = group_admin.in_chat(group_admin.user_id)
    before = len(alone.received())
    group_admin.sandbox.world.press(
        group_admin.chat_id, group_admin.user_id, answer["message_id"], say("button-private")
    )
    assert (await alone.next_messages(before))[0]["text"] == say("channel-choose")


async def test_a_person_who_is_forgotten_no_longer_manages_their_channel(channel: Channel) -> None:
    card = await channel.card()
    await channel.admin.follow_silently("zeppelin")
    [stopped] = await channel.admin.ask("/stop")
    await pressed(channel.admin, stopped, say("button-forget"))
    [question] = [one for one in channel.admin.received() if say("button-forget-not") in labels(one)]
    await pressed(channel.admin, question, say("button-forget"))
    assert await channel.admin.press(card, TEST) == say("channel-unknown")


@pytest.mark.parametrize("command", ["/follow zeppelin", "/settings", "/stop@liveblog_sandbox_bot"])
async def test_a_command_in_a_channel_is_answered_with_the_way_into_the_private_chat(
    site: Site, reader: Person, editor: Person, command: str
) -> None:
    channel = new_channel(site, editor, [reader], with_bot=True)
    channel.world.say(channel.id, editor.user_id, command)
    await site.sandbox.wait_for(lambda: say("channel-post") in channel.posts(), PATIENCE)
    await site.until_handled()
    assert channel.posts() == [command, say("channel-post")]
    answer = channel.world.messages(channel.id)[-1]
    assert labels(answer) == [say("button-private")]
    before = len(editor.received())
    channel.world.press(channel.id, editor.user_id, answer["message_id"], say("button-private"))
    assert (await editor.next_messages(before))[0]["text"] == say("channel-choose")


@pytest.mark.parametrize("post", ["/weather today", "/help@other_bot", "News: /follow us", "Hello"])
async def test_other_posts_in_a_channel_are_left_alone(site: Site, editor: Person, post: str) -> None:
    channel = new_channel(site, editor, with_bot=True)
    channel.world.say(channel.id, editor.user_id, post)
    channel.world.say(channel.id, editor.user_id, "/help")
    await channel.until_posted(say("channel-post"))
    await site.until_handled()
    assert channel.posts() == [post, "/help", say("channel-post")]


async def test_a_card_that_is_still_in_a_channel_is_only_for_its_admins(
    site: Site, reader: Person, editor: Person
) -> None:
    channel = new_channel(site, editor, [reader], with_bot=True)
    button = {"text": OPENING["sound"], "callback_data": "v1:set:sound:sound:none"}
    content = {"text": say("settings-chat"), "reply_markup": {"inline_keyboard": [[button]]}}
    card = channel.world.post(channel.world.chat(channel.id), None, content, by_bot=True)
    subscriber, admin = reader.in_chat(channel.id), editor.in_chat(channel.id)
    assert await subscriber.press(card, OPENING["sound"]) == say("group-admins-only")
    assert await own(admin) == Preferences()
    await admin.press(card, OPENING["sound"])
    assert await own(admin) == Preferences(sound="none")


async def test_a_post_shows_no_way_to_catch_up_when_the_bot_is_back_in_a_channel(
    site: Site, channel: Channel, editor: Person
) -> None:
    card = await channel.card()
    await typed(channel.admin, card, "zeppelin")
    channel.world.add_bot(channel.id, "administrator", may_write=False)
    await site.until_handled()
    await editor.post("Zeppelin one")
    channel.world.add_bot(channel.id, "administrator", may_write=True)
    await site.until_handled()
    await site.until_none(looks.next_end)
    await editor.post("Zeppelin two")
    await channel.until_posted("Zeppelin two")
    assert len(channel.posts()) == 1
