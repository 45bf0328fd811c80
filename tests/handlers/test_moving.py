"""A group becomes a supergroup while its updates wait to be handled: they are answered where it is now."""

from bot.app import running
from bot.sandbox import EDITOR_ID, GROUP_ID, READER_ID, Sandbox
from bot.settings import Settings
from tests.handlers.conftest import Message, Person, greeted, labels


async def answers(moved: Person, count: int) -> list[Message]:
    """Return the bot's first messages in a supergroup, below the one that tells where it came from."""
    return (await moved.next_messages(0, 1 + count))[1:]


async def test_what_was_asked_before_a_group_moved_is_done_and_answered_where_it_is_now(
    sandbox: Sandbox, settings: Settings
) -> None:
    sandbox.world.say(GROUP_ID, EDITOR_ID, "/follow zeppelin")
    moved = Person(sandbox, sandbox.world.upgrade(GROUP_ID), EDITOR_ID)
    async with running(settings):
        greeting, followed = await answers(moved, 2)
        assert "zeppelin" not in greeting["text"]
        assert "zeppelin" in followed["text"]
        [listed] = await moved.ask("/following")
        assert labels(listed) == ["✕ zeppelin"]


async def test_a_button_pressed_before_a_group_moved_is_answered_by_a_message_where_it_is_now(
    sandbox: Sandbox, settings: Settings
) -> None:
    group = Person(sandbox, GROUP_ID, EDITOR_ID)
    async with running(settings):
        await greeted(group)
        await group.ask("/follow zeppelin")
        [listed] = await group.ask("/following")
    sandbox.world.press(GROUP_ID, EDITOR_ID, listed["message_id"], "✕ zeppelin")
    moved = Person(sandbox, sandbox.world.upgrade(GROUP_ID), EDITOR_ID)
    # The handler is slow, but the group's move must not overtake it.
    sandbox.world.add_fault("getChatAdministrators", "slow", times=2, seconds=0.5)
    async with running(settings):
        sandbox.world.say(moved.chat_id, EDITOR_ID, "/following")
        for listed in await answers(moved, 2):
            assert "✕ zeppelin" not in labels(listed)


async def test_somebody_who_is_no_admin_is_told_so_where_the_group_is_now(
    sandbox: Sandbox, settings: Settings
) -> None:
    sandbox.world.say(GROUP_ID, READER_ID, "/follow zeppelin")
    moved = Person(sandbox, sandbox.world.upgrade(GROUP_ID), READER_ID)
    async with running(settings):
        _, refused = await answers(moved, 2)
        assert "admin" in refused["text"]
