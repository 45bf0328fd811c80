"""Tests of /stats: two pictures of what went out and what is followed, and the numbers of one entry."""

import pytest

from bot.access import Actor
from bot.clock import now_micros
from bot.newsroom.desk.numbers import HOURS, Numbers, read_numbers
from bot.presenting import charts
from tests.handlers.sites import Person, Site
from tests.sentences import say
from tests.timing import until

PNG = b"\x89PNG\r\n\x1a\n"


@pytest.mark.both_engines
async def test_two_pictures_show_what_went_out_and_what_is_followed(
    follower: Person, reader: Person, editor: Person
) -> None:
    await reader.follow_silently("country:UA")
    await reader.follow_silently("topic:energy")
    before = len(follower.received())
    await editor.post("Something to count")
    await follower.next_messages(before)
    hours, follows = await editor.ask("/stats", answers=2)
    assert [hours["caption"], follows["caption"]] == [say("stats-hours"), say("stats-follows")]
    for shown in (hours, follows):
        file_id = shown["photo"][-1]["file_id"]
        _, _, data = editor.sandbox.world.media[file_id]
        assert data.startswith(PNG)
        assert shown["photo"][-1]["height"] > shown["photo"][-1]["width"]


@pytest.mark.both_engines
async def test_the_numbers_are_those_of_the_last_hours_and_of_all_follows(
    own_bot: Site, follower: Person, reader: Person, editor: Person
) -> None:
    await reader.follow_silently("country:UA")
    await reader.follow_silently("topic:energy")
    before = len(follower.received())
    await editor.post("Something to count")
    await follower.next_messages(before)

    async def read() -> Numbers:
        actor = Actor(editor.user_id, frozenset())
        return await read_numbers(own_bot.storage, actor, now_micros())

    async def is_counted() -> bool:
        return any(hour.sent for hour in (await read()).hours)

    await until(is_counted)
    found = await read()
    assert len(found.hours) == HOURS
    assert sum(hour.sent for hour in found.hours) == 1
    [counted] = [hour for hour in found.hours if hour.sent]
    assert counted.median is not None
    assert counted.median == counted.p95
    assert (found.countries, found.topics) == ([("UA", 1)], [("energy", 1)])


async def test_a_number_shows_how_one_entry_went_out(follower: Person, editor: Person) -> None:
    before = len(follower.received())
    _, number = await editor.post("One to look at")
    await follower.next_messages(before)
    [answer] = await editor.ask(f"/stats {number}")
    assert answer["text"].startswith(say("stats-entry", number=number, title="One to look at"))


async def test_what_is_no_entry_is_explained(editor: Person) -> None:
    [usage] = await editor.ask("/stats everything")
    assert usage["text"] == say("stats-usage")
    [unknown] = await editor.ask("/stats 987654321")
    assert unknown["text"] == say("entry-unknown")


async def test_readers_see_no_numbers(reader: Person) -> None:
    [refused] = await reader.ask("/stats")
    assert refused["text"] == say("editors-only")


async def test_without_the_extra_the_bot_says_what_is_missing(
    editor: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(charts, "find_spec", lambda _name: None)
    [answer] = await editor.ask("/stats")
    assert answer["text"] == say("stats-missing")


async def test_a_chart_that_cannot_be_drawn_is_an_error() -> None:
    with pytest.raises(charts.ChartError):
        await charts.draw({"kind": "unknown"})
