"""Tests of countries and topics in a post's preview: one tap takes them off or puts them back."""

import pytest

from tests.handlers.entries import delivered
from tests.handlers.sites import Person, labels
from tests.sentences import ANY, find, say

GERMANY = "🇩🇪 Germany"
OFF, ON = say("button-tag-off", tag=GERMANY), say("button-tag-on", tag="+DE")


@pytest.mark.both_engines
async def test_a_country_that_the_bot_found_is_taken_off_and_then_reaches_nobody(
    reader: Person, editor: Person
) -> None:
    await reader.follow_silently("country:DE")
    _, preview = await editor.ask("/post Storm over Germany", 2)
    assert GERMANY in preview["text"]
    assert OFF in labels(preview)
    await editor.press(preview, OFF)
    changed = await editor.changed(preview)
    assert find(say("preview", countries=say("preview-no-countries"), topics=ANY, count=0), changed["text"])
    assert ON in labels(changed)
    before = len(reader.received())
    await editor.press(changed, ON)
    back = await editor.changed(changed)
    assert OFF in labels(back)
    await editor.press(back, say("button-publish"))
    [got] = await reader.next_messages(before)
    assert got["text"].startswith("Storm over Germany\n")


async def test_what_was_taken_off_does_not_match_when_it_is_published(reader: Person, editor: Person) -> None:
    await reader.follow_silently("country:DE")
    _, preview = await editor.ask("/post Storm over Germany #weather", 2)
    await editor.press(preview, OFF)
    await editor.press(await editor.changed(preview), say("button-publish"))
    await editor.until_it_says(preview, say("receipt-nobody"))
    assert reader.received() == []


async def test_a_typed_tag_is_taken_off_a_published_entry(follower: Person, editor: Person) -> None:
    _, _, number = await delivered(follower, editor, "Storm #weather +FR")
    await editor.change(f"/fix {number} Storm -#weather")
    _, raw = await editor.ask(f"/edit {number}", 2)
    assert raw["text"] == f"/fix {number} Storm\n+FR -#weather"
    await editor.change(f"/fix {number} Storm #weather")
    _, raw = await editor.ask(f"/edit {number}", 2)
    assert raw["text"] == f"/fix {number} Storm\n#weather +FR"


async def test_a_member_takes_no_tag_off(group_admin: Person, group_member: Person) -> None:
    _, preview = await group_admin.ask("/post Storm over Germany", 2)
    assert say("editors-only") in await group_member.press(preview, OFF)
    assert OFF in labels(group_admin.now(preview))
