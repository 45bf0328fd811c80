"""What any reader may ask."""

import pytest

from bot.sandbox import GROUP_ID, READER_ID, Sandbox
from tests.handlers.conftest import Person, labels


@pytest.mark.parametrize("command", ["/help", "/following", "/latest", "/stop", "/privacy", "/id", "/follow"])
async def test_every_command_works_without_start_first(reader: Person, command: str) -> None:
    [answer] = await reader.ask(command)
    assert "through no fault of yours" not in answer["text"]


async def test_id_tells_the_persons_and_the_chats_number(group_member: Person) -> None:
    [answer] = await group_member.ask("/id")
    assert str(READER_ID) in answer["text"]
    assert str(GROUP_ID) in answer["text"]


async def test_help_tells_each_what_they_may_do(reader: Person, editor: Person) -> None:
    [for_reader] = await reader.ask("/help")
    [for_owner] = await editor.ask("/help")
    assert "/post" not in for_reader["text"]
    assert "/post" in for_owner["text"]
    assert "/editor" in for_owner["text"]


async def test_latest_shows_the_newest_entries_first_a_page_at_a_time(reader: Person, editor: Person) -> None:
    for number in range(1, 8):
        _, preview = await editor.ask(f"/post Bulletin {number}", answers=2)
        await editor.press(preview, "Publish")
    [page] = await reader.ask("/latest")
    assert "Bulletin 7" in page["text"]
    assert "Bulletin 2" not in page["text"]
    assert labels(page) == ["Older ›"]
    await reader.press(page, "Older ›")
    older = await reader.changed(page)
    assert "Bulletin 2" in older["text"]
    assert "Bulletin 3" not in older["text"]
    assert labels(older) == ["‹ Newer"]


async def test_latest_shows_only_what_the_chat_follows(reader: Person, editor: Person) -> None:
    await reader.ask("/follow chess")
    for headline in ("Zeppelin tonight", "Chess tonight"):
        _, preview = await editor.ask(f"/post {headline}", answers=2)
        await editor.press(preview, "Publish")
    [page] = await reader.ask("/latest")
    assert "Chess tonight" in page["text"]
    assert "Zeppelin" not in page["text"]


async def test_an_unknown_command_is_answered_with_a_hint(reader: Person) -> None:
    [answer] = await reader.ask("/folow football")
    assert answer["text"] == "I do not know /folow football. /help lists what I can do."


async def test_plain_text_is_answered_with_a_hint_in_a_private_chat(reader: Person) -> None:
    [answer] = await reader.ask("football")
    assert "/follow football" in answer["text"]
    assert labels(answer) == ["/follow football"]
    before = len(reader.received())
    await reader.press(answer, "/follow football")
    [proposed] = await reader.next_messages(before)
    assert "football" in proposed["text"]
    [longer] = await reader.ask("I would like to read about football")
    assert labels(longer) == []


async def test_plain_talk_in_a_group_is_left_alone(group_member: Person) -> None:
    before = len(group_member.received())
    group_member.sandbox.world.say(group_member.chat_id, group_member.user_id, "Who is watching tonight?")
    answers = await group_member.ask("/id")
    assert len(group_member.received()) == before + len(answers)


async def test_a_group_that_the_bot_joins_is_greeted(sandbox: Sandbox, group_member: Person) -> None:
    await sandbox.wait_for(group_member.received)
    assert "An admin chooses" in group_member.received()[0]["text"]


async def test_a_group_that_becomes_a_supergroup_keeps_its_follows(
    sandbox: Sandbox, group_admin: Person
) -> None:
    await group_admin.ask("/follow zeppelin")
    moved = Person(sandbox, sandbox.world.upgrade(group_admin.chat_id), group_admin.user_id)
    [listed] = await moved.ask("/following")
    assert labels(listed) == ["✕ zeppelin"]


async def test_a_reader_who_unblocks_the_bot_is_served_again(
    sandbox: Sandbox, reader: Person, editor: Person
) -> None:
    await reader.ask("/follow zeppelin")
    sandbox.world.block(reader.chat_id)
    sandbox.world.unblock(reader.chat_id)
    await reader.ask("/start")
    _, preview = await editor.ask("/post Zeppelin tonight", answers=2)
    before = len(reader.received())
    await editor.press(preview, "Publish")
    [card] = await reader.next_messages(before)
    assert card["text"].startswith("Zeppelin tonight")
