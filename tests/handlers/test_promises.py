"""Tests of promises to editors: previews are exact, and silent changes disturb nobody."""

from tests.cases import cases
from tests.handlers.sites import Person
from tests.sentences import say

MARK = say("card-breaking")


@cases("typed", ["Dam breaks #breaking", "!Dam breaks", "Dam breaks\nRain. #eilmeldung"])
async def test_a_post_goes_out_as_its_preview_shows_it(follower: Person, editor: Person, typed: str) -> None:
    before = len(follower.received())
    card, preview = await editor.ask(f"/post {typed}", 2)
    assert card["text"].startswith(MARK)
    assert say("preview-no-topics") in preview["text"]
    await editor.publish(preview)
    [got] = await follower.next_messages(before)
    assert got["text"].split("\n")[:1] == card["text"].split("\n")[:1]
    assert not follower.got_silently(got)


async def test_the_button_takes_a_tag_that_makes_breaking_away(follower: Person, editor: Person) -> None:
    before = len(follower.received())
    card, preview = await editor.ask("/post Dam breaks #breaking", 2)
    await editor.press(preview, say("button-not-breaking"))
    card = await editor.changed(card)
    assert card["text"].startswith("Dam breaks\n")
    await editor.publish(preview)
    [got] = await follower.next_messages(before)
    assert got["text"].startswith("Dam breaks\n")
    assert follower.got_silently(got)


async def test_a_preview_counts_who_follows_a_mark_that_a_tag_sets(reader: Person, editor: Person) -> None:
    await reader.follow_silently("is:key")
    _, preview = await editor.ask("/post Dam breaks #key", 2)
    shown = say("preview", countries=say("preview-no-countries"), topics=say("preview-no-topics"), count=1)
    assert preview["text"].startswith(shown)


async def test_a_fix_reaches_nobody_loudly_or_as_news(
    reader: Person, editor: Person, group_admin: Person
) -> None:
    await group_admin.follow_silently("bursts")
    _, number = await editor.post("!Dam breaks")
    await reader.follow("everything")
    of_reader, of_group = len(reader.received()), len(group_admin.received())
    answer = await editor.change(f"/fix {number} Dam bursts")
    assert say("change-new", count=1) in answer["text"]
    [late] = await group_admin.next_messages(of_group)
    assert "Dam bursts" in late["text"]
    assert group_admin.got_silently(late)
    _, after = await editor.post("Something else")
    [next_] = await reader.next_messages(of_reader)
    assert "Something else" in next_["text"], after
