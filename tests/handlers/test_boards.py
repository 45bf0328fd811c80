"""Tests of pinned cards: a liveblog's summary and headlines in one message, edited without a sound."""

from collections.abc import Iterator

import pytest

from bot.app.lifecycle import running
from bot.newsroom.desk import boards
from storage.chats import boards as stored
from tests.handlers.sites import Message, Person, Site, greeted, labels
from tests.sentences import say


@pytest.fixture(scope="module", autouse=True)
def _often() -> Iterator[None]:
    """Let cards change at once."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(boards, "LOOK_EVERY", 0.05)
        patched.setattr(boards, "EDIT_EVERY", 0)
        yield


def make_admin(person: Person, *rights: str) -> None:
    """Make the bot an admin of the person's group, with these rights."""
    world = person.sandbox.world
    chat = world.chat(person.chat_id)
    chat.bot_rights = set(rights)
    world.set_bot_status(chat, "administrator", world.users[person.user_id])


async def choose(admin: Person, title: str) -> Message:
    """Turn a card on or off in the settings of a group, and return the settings."""
    [card] = await admin.ask("/settings")
    await admin.press(card, say("button-boards"))
    shown = await admin.until_it_has(card, say("button-settings-back"))
    label = next(one for one in labels(shown) if title in one)
    await admin.press(shown, label)
    return shown


def cards(person: Person) -> list[Message]:
    """Return the messages in a chat that are cards: each begins with its liveblog's title."""
    title = say("blog-desk")
    return [one for one in person.received() if one.get("text", "").split("\n")[0] in {title, "Storm board"}]


async def until_card(person: Person, text: str, count: int = 1) -> Message:
    """Wait until the last of `count` cards says a text."""
    found = await person.sandbox.wait_for(
        lambda: len(cards(person)) == count and text in cards(person)[-1]["text"] and cards(person)[-1]
    )
    assert isinstance(found, dict)
    return found


async def until_pinned(person: Person, message: Message) -> None:
    """Wait until a message is pinned."""
    chat = person.sandbox.world.chat(person.chat_id)
    await person.sandbox.wait_for(lambda: message["message_id"] in chat.pinned)


@pytest.mark.both_engines
async def test_a_card_is_pinned_once_and_edited_in_place(editor: Person, group_admin: Person) -> None:
    make_admin(group_admin, "can_pin_messages")
    await editor.ask("/blog new Storm board")
    await choose(group_admin, "Storm board")
    card = await until_card(group_admin, say("board-empty"))
    await until_pinned(group_admin, card)
    assert group_admin.got_silently(card)
    await editor.post("Two metres")
    await until_card(group_admin, "Two metres")
    await editor.ask("/summary The *dyke* holds")
    shown = await until_card(group_admin, "The *dyke* holds")
    assert shown["text"].index("dyke") < shown["text"].index("Two metres")
    assert group_admin.sandbox.world.chat(group_admin.chat_id).pinned == [card["message_id"]]


async def test_without_the_right_to_pin_it_says_what_to_do(group_admin: Person) -> None:
    shown = await choose(group_admin, say("blog-desk"))
    answer = await group_admin.press(shown, say("blog-desk"))
    assert answer == say("board-needs-right", kind="group")
    assert not cards(group_admin)


async def test_a_deleted_card_is_made_again_once(editor: Person, group_admin: Person) -> None:
    make_admin(group_admin, "can_pin_messages")
    world = group_admin.sandbox.world
    await choose(group_admin, say("blog-desk"))
    for text, count in (("Three metres", 1), ("Four metres", 1)):
        await editor.post(text)
        card = await until_card(group_admin, text, count)
        await until_pinned(group_admin, card)
        world.remove(world.chat(group_admin.chat_id), card["message_id"])
    before = len(editor.received())
    await editor.post("Five metres")
    told = await editor.next_messages(before, 3)
    title = world.chat(group_admin.chat_id).title
    assert say("board-deleted", title=title) in [one["text"] for one in told]
    assert not cards(group_admin)


async def test_a_right_lost_meanwhile_is_told_once_and_the_card_goes_on(
    site: Site, editor: Person, group_admin: Person
) -> None:
    make_admin(group_admin, "can_pin_messages")
    world = group_admin.sandbox.world
    world.add_fault("sendMessage", "429", times=1, chat_id=group_admin.chat_id, seconds=1)
    shown = await choose(group_admin, say("blog-desk"))
    make_admin(group_admin)
    await until_card(group_admin, "")
    title = world.chat(group_admin.chat_id).title
    unpinned = say("board-unpinned", title=title)
    await editor.sandbox.wait_for(lambda: unpinned in [one["text"] for one in editor.received()])
    await editor.post("Six metres")
    await until_card(group_admin, "Six metres")
    assert [one["text"] for one in editor.received()].count(unpinned) == 1
    assert shown


async def test_turning_a_card_off_deletes_it(editor: Person, group_admin: Person) -> None:
    make_admin(group_admin, "can_pin_messages")
    await choose(group_admin, say("blog-desk"))
    await until_card(group_admin, "")
    await choose(group_admin, say("blog-desk"))
    await group_admin.sandbox.wait_for(lambda: not cards(group_admin))
    await editor.post("Seven metres")
    assert not cards(group_admin)


async def test_a_closed_liveblog_ends_its_card(site: Site, editor: Person, group_admin: Person) -> None:
    make_admin(group_admin, "can_pin_messages")
    await editor.ask("/blog new Storm board")
    await choose(group_admin, "Storm board")
    card = await until_card(group_admin, say("board-empty"))
    await editor.ask("/blog close")
    await group_admin.until_it_says(card, say("board-ended"))
    await site.until_none(stored.list_all)


async def test_members_choose_no_card(editor: Person, group_admin: Person, group_member: Person) -> None:
    make_admin(group_admin, "can_pin_messages")
    [card] = await group_admin.ask("/settings")
    await group_admin.press(card, say("button-boards"))
    shown = await group_admin.until_it_has(card, say("button-settings-back"))
    assert await group_member.press(shown, say("blog-desk")) == say("group-admins-only")
    assert not cards(group_admin)


async def test_a_card_goes_on_after_a_restart_in_the_middle_of_pinning(own_site: Site) -> None:
    owner = own_site.person("Olga", is_owner=True)
    world, chat_id = own_site.sandbox.world, own_site.new_chat_id()
    world.add_group(chat_id, "Newsroom", members=[], admins=[owner.user_id])
    admin = owner.in_chat(chat_id)
    async with running(own_site.settings):
        await greeted(admin)
        make_admin(admin, "can_pin_messages")
        world.add_fault("pinChatMessage", "hang-after", times=1, chat_id=chat_id)
        await choose(admin, say("blog-desk"))
        card = await until_card(admin, say("board-empty"))
        await until_pinned(admin, card)  # the answer is lost
    async with running(own_site.settings):
        await owner.post("Eight metres")
        await until_card(admin, "Eight metres")
    assert world.chat(chat_id).pinned == [card["message_id"]]


async def test_a_group_that_became_a_supergroup_gets_its_card_anew(
    editor: Person, group_admin: Person
) -> None:
    make_admin(group_admin, "can_pin_messages")
    await choose(group_admin, say("blog-desk"))
    card = await until_card(group_admin, "")
    await until_pinned(group_admin, card)
    new_id = group_admin.sandbox.world.upgrade(group_admin.chat_id)
    there = group_admin.in_chat(new_id)
    make_admin(there, "can_pin_messages")
    anew = await until_card(there, "")
    await until_pinned(there, anew)
