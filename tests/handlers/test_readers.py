"""Tests of what any reader may ask."""

import re
from collections.abc import Iterable

import pytest

from bot.clock import now_micros
from bot.conversation.commands import Role, help_for
from bot.domain.entry.content import ParsedEntry
from handlers.application import answering_handlers
from tests.cases import cases
from tests.handlers.sites import Person, Site, label_of, labels
from tests.sentences import say


def entries_of(headlines: Iterable[str]) -> list[ParsedEntry]:
    """Return new entries with these headlines, oldest first."""
    begin = now_micros()
    return [ParsedEntry(one, one, published_at=begin + at) for at, one in enumerate(headlines)]


@pytest.mark.parametrize("command", ["/help", "/following", "/latest", "/stop", "/privacy", "/id", "/follow"])
async def test_every_command_works_without_start_first(reader: Person, command: str) -> None:
    [answer] = await reader.ask(command)
    assert say("failed") not in answer["text"]


async def test_a_command_that_was_copied_with_its_marks_of_direction_runs(reader: Person) -> None:
    [answer] = await reader.ask("\u200f\u200e/help filters")
    assert answer["text"] == say("help-filters")


async def test_id_tells_the_persons_and_the_chats_number(group_member: Person) -> None:
    [answer] = await group_member.ask("/id")
    assert str(group_member.user_id) in answer["text"]
    assert str(group_member.chat_id) in answer["text"]


async def test_help_tells_each_what_they_may_do(reader: Person, editor: Person, owner: Person) -> None:
    roles: list[Role] = ["reader", "editor", "owner"]
    parts = [help_for(role, answering_handlers(), say) for role in roles]
    for person, may in ((reader, 1), (editor, 2), (owner, 3)):
        [answer] = await person.ask("/help")
        assert answer["text"] == "\n\n".join(parts[:may])
    for part, command in zip(parts, ("/follow", "/post", "/editor"), strict=True):
        assert command in part


@pytest.mark.both_engines
async def test_latest_shows_the_newest_entries_first_a_page_at_a_time(site: Site, reader: Person) -> None:
    await site.store(entries_of(f"Bulletin {number}" for number in range(1, 8)))
    await reader.follow_silently("bulletin")
    [page] = await reader.ask("/latest")
    assert "Bulletin 7" in page["text"]
    assert "Bulletin 2" not in page["text"]
    assert labels(page) == [say("button-older")]
    await reader.press(page, say("button-older"))
    older = await reader.changed(page)
    assert "Bulletin 2" in older["text"]
    assert "Bulletin 3" not in older["text"]
    assert labels(older) == [say("button-newer")]


async def test_latest_shows_times_in_each_readers_zone(site: Site, reader: Person) -> None:
    await reader.follow_silently("zugzwang")
    await site.store(entries_of(["Zugzwang tonight"]))
    [page] = await reader.ask("/latest")
    assert [one["date_time_format"] for one in page["entities"] if one["type"] == "date_time"] == ["dt"]


async def test_entries_that_come_meanwhile_do_not_shift_the_pages_of_latest(
    site: Site, reader: Person
) -> None:
    await site.store(entries_of(f"Gazette {number}" for number in range(1, 8)))
    await reader.follow_silently("gazette")
    [page] = await reader.ask("/latest")
    await site.store(entries_of(["Gazette eight", "Gazette nine", "Gazette ten"]))
    await reader.press(page, say("button-older"))
    older = await reader.changed(page)
    assert re.findall("Gazette ([0-9a-z]+)", older["text"]) == ["2", "1"]
    await reader.press(older, say("button-newer"))
    newer = await reader.changed(older)
    assert re.findall("Gazette ([0-9a-z]+)", newer["text"]) == ["7", "6", "5", "4", "3"]
    await reader.press(newer, say("button-newer"))
    newest = await reader.changed(newer)
    assert re.findall("Gazette ([0-9a-z]+)", newest["text"]) == ["ten", "nine", "eight", "7", "6"]
    assert labels(newest) == [say("button-older")]


@cases("data", ["5", "older", "older:1", "later:1:1", "older:1:1:1", "newer:x:1", "older:-1:1"])
async def test_an_odd_button_of_latest_is_refused(site: Site, reader: Person, data: str) -> None:
    await site.store(entries_of(f"Herald {number}" for number in range(1, 8)))
    [page] = await reader.ask("/latest")
    page["reply_markup"]["inline_keyboard"][0][0]["callback_data"] = f"v1:latest:{data}"
    assert await reader.press(page, f"v1:latest:{data}") == say("button-unknown")


async def test_latest_shows_only_what_the_chat_follows(site: Site, reader: Person) -> None:
    await reader.follow_silently("chess")
    await site.store(entries_of(["Zeppelin tonight", "Chess tonight"]))
    [page] = await reader.ask("/latest")
    assert "Chess tonight" in page["text"]
    assert "Zeppelin" not in page["text"]


async def test_latest_shows_all_entries_to_who_follows_nothing(site: Site, reader: Person) -> None:
    await site.store(entries_of(["Airship tonight", "Draughts tonight"]))
    [page] = await reader.ask("/latest")
    assert page["text"].startswith(say("latest-all"))
    assert page["text"].index("Draughts tonight") < page["text"].index("Airship tonight")


async def test_an_unknown_command_is_answered_with_a_hint(reader: Person) -> None:
    [answer] = await reader.ask("/weather football")
    assert answer["text"] == say("unknown-command", typed="/weather football")


async def test_plain_text_is_answered_with_a_hint_in_a_private_chat(reader: Person) -> None:
    [answer] = await reader.ask("football")
    assert answer["text"] == say("hint-follow", filter="football")
    before = len(reader.received())
    await reader.press(answer, label_of(answer, "football"))
    [proposed] = await reader.next_messages(before)
    assert "football" in proposed["text"]
    [longer] = await reader.ask("I would like to read about football")
    assert labels(longer) == []


async def test_plain_talk_in_a_group_is_left_alone(group_member: Person) -> None:
    before = len(group_member.received())
    group_member.sandbox.world.say(group_member.chat_id, group_member.user_id, "Who is watching tonight?")
    answers = await group_member.ask("/id")
    assert len(group_member.received()) == before + len(answers)


async def test_a_group_that_the_bot_joins_is_greeted(group_member: Person) -> None:
    assert group_member.received()[0]["text"] == say("group-start")


@pytest.mark.both_engines
async def test_a_group_that_becomes_a_supergroup_keeps_its_follows(site: Site, group_admin: Person) -> None:
    await group_admin.follow("zeppelin")
    moved = group_admin.in_chat(site.sandbox.world.upgrade(group_admin.chat_id))
    [listed] = await moved.ask("/following")
    assert labels(listed) == ["zeppelin"]


@pytest.mark.both_engines
async def test_a_reader_who_unblocks_the_bot_is_served_again(reader: Person, editor: Person) -> None:
    world = reader.sandbox.world
    await reader.follow("zeppelin")
    world.block(reader.chat_id)
    world.unblock(reader.chat_id)
    await reader.ask("/start")
    before = len(reader.received())
    await editor.post("Zeppelin tonight")
    [card] = await reader.next_messages(before)
    assert card["text"].startswith("Zeppelin tonight")
