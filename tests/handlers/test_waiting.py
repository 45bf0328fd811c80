"""Tests of posts that wait for a time: how it is chosen, the queue, and that they go out once, on time."""

from collections.abc import Iterator

import pytest

from bot.app.lifecycle import running
from bot.clock import now_micros
from bot.domain.moment import SECOND, seconds
from bot.newsroom.desk import publishing
from storage import Tx
from storage.newsroom import drafts, schedules, team
from storage.newsroom.schedules import Waits
from tests.handlers.sites import FIRST_OWNER, PATIENCE, Message, Person, Site, labels
from tests.sentences import ANY, find, say
from tests.timing import until

HOUR = seconds(3600)


@pytest.fixture(scope="module", autouse=True)
def _often() -> Iterator[None]:
    """Look often for people who were removed, so that tests need not wait."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(publishing, "LOOK_EVERY", 0.3)
        yield


async def previewed(editor: Person, text: str) -> Message:
    """Post something; return the message with the buttons."""
    _, preview = await editor.ask(f"/post {text}", answers=2)
    return preview


def draft_id(preview: Message) -> int:
    """Return the number of the draft that a preview is of."""
    return int(preview["reply_markup"]["inline_keyboard"][0][0]["callback_data"].split(":")[2])


async def press_data(person: Person, message: Message, data: str) -> str:
    """Press a button that somebody made up."""
    person.now(message)["reply_markup"] = {"inline_keyboard": [[{"text": "x", "callback_data": data}]]}
    return await person.press(message, "x")


async def wait_until_due(site: Site, preview: Message) -> None:
    """Let a post be due now, without a word to the bot."""
    now, number = now_micros(), draft_id_of[preview["message_id"]]

    async def work(tx: Tx) -> None:
        one = await drafts.get(tx, number)
        assert one is not None
        await schedules.put(tx, number, Waits(now, one.waiting_by or 0, "Ed", now - HOUR))

    await site.storage.write(work)


draft_id_of: dict[int, int] = {}
"""The drafts of waiting posts, by the id of the preview: then its buttons may no longer name the draft."""


def edit(editor: Person, text: str, changed: str) -> None:
    """Edit a message of the editor's."""
    world = editor.sandbox.world
    [said] = [one for one in world.messages(editor.chat_id) if one.get("text") == text]
    world.edit(editor.chat_id, editor.user_id, said["message_id"], changed)


async def waiting(editor: Person, text: str) -> Message:
    """Schedule a post for tomorrow, and return its preview."""
    preview = await previewed(editor, text)
    draft_id_of[preview["message_id"]] = draft_id(preview)
    await editor.press(preview, say("button-publish-at"))
    asked = await editor.until_it_says(preview, say("when-ask", city=ANY))
    await editor.press(asked, labels(asked)[-2])
    return await editor.until_it_says(preview, say("waiting-until", time=ANY, city=ANY))


@pytest.mark.both_engines
async def test_a_scheduled_post_goes_out_at_its_time_and_its_preview_becomes_a_receipt(
    follower: Person, editor: Person
) -> None:
    before = len(follower.received())
    at = -(-now_micros() // SECOND) * SECOND + SECOND
    preview = await previewed(editor, "Embargo is over")
    await press_data(editor, preview, f"v1:at:{draft_id(preview)}:{at // SECOND}")
    assert len(follower.received()) == before
    [got] = await follower.next_messages(before)
    assert now_micros() >= at
    assert got["text"].startswith("Embargo is over")
    receipt = await editor.until_it_says(preview, say("published", number=ANY))
    assert labels(receipt) == [say("button-edit")]


async def test_a_scheduled_post_says_when_it_goes_out_and_offers_the_next_steps(editor: Person) -> None:
    shown = await waiting(editor, "Not yet")
    assert labels(shown) == [
        say("button-another-time"),
        say("button-publish-now"),
        say("button-unschedule"),
    ]


async def test_a_time_can_be_typed_after_the_question(editor: Person) -> None:
    preview = await previewed(editor, "Typed time")
    await editor.press(preview, say("button-publish-at"))
    await editor.until_it_says(preview, say("when-ask", city=ANY))
    [answer] = await editor.ask("tomorrow 9:30")
    tomorrow = say("time-tomorrow", time="09:30")
    assert find(say("waiting-until", time=tomorrow, city=ANY), answer["text"])
    await editor.until_it_says(preview, say("waiting-until", time=tomorrow, city=ANY))


async def test_a_typed_time_that_is_none_or_over_is_explained(editor: Person) -> None:
    preview = await previewed(editor, "Typed badly")
    await editor.press(preview, say("button-publish-at"))
    [unreadable] = await editor.ask("25:61")
    assert unreadable["text"] == say("when-unreadable", typed="25:61")
    [past] = await editor.ask("today 0:00")
    assert past["text"] == say("when-past")


async def test_a_line_of_the_post_can_say_when_it_goes_out(editor: Person) -> None:
    card, preview = await editor.ask("/post With its time\nat: tomorrow 9:30\nBody", answers=2)
    assert "9:30" not in card["text"]
    publish = say("button-publish-when", time=say("time-tomorrow", time="09:30"))
    await editor.press(preview, publish)
    await editor.until_it_says(
        preview, say("waiting-until", time=say("time-tomorrow", time="09:30"), city=ANY)
    )


async def test_a_line_with_a_time_that_cannot_be_is_explained(editor: Person) -> None:
    [answer] = await editor.ask("/post With its time\nat: 25:61")
    assert answer["text"] == say("when-unreadable", typed="25:61")


async def test_a_button_whose_time_is_over_schedules_nothing(editor: Person) -> None:
    preview = await previewed(editor, "Old card")
    number = draft_id(preview)
    answer = await press_data(editor, preview, f"v1:at:{number}:{now_micros() // SECOND - 60}")
    assert answer == say("when-past")


async def test_a_made_up_time_schedules_nothing(editor: Person) -> None:
    preview = await previewed(editor, "Far away")
    number = draft_id(preview)
    for at in ("9" * 18, "-1", "", "1e9", "1:2"):
        assert await press_data(editor, preview, f"v1:at:{number}:{at}") == say("button-unknown")


async def test_a_stopped_post_stays_a_draft(follower: Person, editor: Person) -> None:
    before = len(follower.received())
    shown = await waiting(editor, "Better not")
    await editor.press(shown, say("button-unschedule"))
    stopped = await editor.until_it_says(shown, say("not-waiting"))
    assert labels(stopped)[:2] == [say("button-publish"), say("button-discard")]
    await editor.press(stopped, say("button-publish"))
    [got] = await follower.next_messages(before)
    assert got["text"].startswith("Better not")


async def test_an_edit_while_a_post_waits_changes_what_goes_out(
    site: Site, follower: Person, editor: Person
) -> None:
    before = len(follower.received())
    shown = await waiting(editor, "A first word")
    seen = len(editor.received())
    edit(editor, "/post A first word", "/post A better word")
    _, preview = await editor.next_messages(seen, 2)
    assert find(say("waiting-until", time=ANY, city=ANY), preview["text"])
    assert labels(preview) == labels(shown)
    await wait_until_due(site, shown)
    [got] = await follower.next_messages(before)
    assert got["text"].startswith("A better word")
    await editor.until_it_says(preview, say("published", number=ANY))


async def test_a_post_that_cannot_be_read_after_an_edit_does_not_go_out_and_its_editor_is_told(
    site: Site, follower: Person, editor: Person
) -> None:
    before = len(follower.received())
    shown = await waiting(editor, "A readable word")
    seen = len(editor.received())
    edit(editor, "/post A readable word", "/post #weather")
    await editor.next_messages(seen)
    await wait_until_due(site, shown)
    told = say("schedule-failed", title="#weather", why=say("post-empty"))
    await site.sandbox.wait_for(lambda: told in [one["text"] for one in editor.received()], PATIENCE)
    await editor.until_it_says(shown, say("not-waiting"))
    assert len(follower.received()) == before


@pytest.mark.usefixtures("own_bot", "follower")
async def test_the_queue_lists_whose_posts_go_out_when_and_to_how_many(editor: Person, owner: Person) -> None:
    [none] = await owner.ask("/queue")
    assert none["text"] == say("queue-none")
    await waiting(editor, "First in line")
    [listed] = await owner.ask("/queue")
    assert find(say("queue-title", count=1), listed["text"])
    line = say("queue-line", time=ANY, title="First in line", name="Ed", count=1)
    assert find(line, listed["text"])
    await owner.press(listed, labels(listed)[0])
    shown = await owner.changed(listed)
    assert labels(shown) == [
        say("button-another-time"),
        say("button-publish-now"),
        say("button-unschedule"),
        say("button-queue"),
    ]


async def test_a_change_from_the_queue_shows_in_the_preview(editor: Person, owner: Person) -> None:
    preview = await waiting(editor, "Somebody else decides")
    [listed] = await owner.ask("/queue")
    [label] = [one for one in labels(listed) if "Somebody else" in one]
    await owner.press(listed, label)
    shown = await owner.changed(listed)
    await owner.press(shown, say("button-unschedule"))
    await owner.until_it_says(shown, say("not-waiting"))
    await editor.until_it_says(preview, say("not-waiting"))


async def test_readers_can_neither_see_nor_change_what_waits(
    group_admin: Person, group_member: Person
) -> None:
    shown = await waiting(group_admin, "Written in the group")
    [refused] = await group_member.ask("/queue")
    assert refused["text"] == say("editors-only")
    for button in (say("button-another-time"), say("button-publish-now"), say("button-unschedule")):
        assert await group_member.press(shown, button) == say("editors-only")


@pytest.mark.both_engines
async def test_a_post_of_a_removed_editor_is_cancelled_and_the_owners_are_told(
    own_bot: Site, follower: Person, owner: Person
) -> None:
    await owner.ask("/help")
    editor = own_bot.person("Ed")
    await own_bot.storage.write(lambda tx: team.add(tx, editor.user_id, FIRST_OWNER, now_micros()))
    before, seen = len(follower.received()), len(owner.received())
    preview = await waiting(editor, "From a former editor")
    await owner.ask(f"/editor remove {editor.user_id}", answers=2)
    told = [one["text"] for one in owner.received()[seen:]]
    assert say("schedule-removed", title="From a former editor") in told
    await editor.until_it_says(preview, say("not-waiting"))
    assert len(follower.received()) == before


@pytest.mark.both_engines
async def test_a_post_whose_time_comes_while_the_bot_is_down_goes_out_at_the_start(own_site: Site) -> None:
    reader, editor = own_site.person("Rita"), own_site.person("Ed")
    await own_site.storage.write(lambda tx: team.add(tx, editor.user_id, FIRST_OWNER, now_micros()))
    async with running(own_site.settings):
        await reader.follow("everything")
        preview = await waiting(editor, "While nobody looked")
    await wait_until_due(own_site, preview)
    before = len(reader.received())
    async with running(own_site.settings):
        [got] = await reader.next_messages(before)
        assert got["text"].startswith("While nobody looked")
        await editor.until_it_says(preview, say("published", number=ANY))


async def test_publishing_a_waiting_post_twice_publishes_it_once(
    site: Site, follower: Person, editor: Person
) -> None:
    before = len(follower.received())
    shown = await waiting(editor, "At the same moment")
    data = f"v1:publish:{draft_id_of[shown['message_id']]}"
    await editor.press(shown, say("button-publish-now"))
    await follower.next_messages(before)
    assert await press_data(editor, shown, data) == say("draft-closed")

    async def nothing_waits() -> bool:
        return not await site.storage.read(schedules.list_waiting)

    await until(nothing_waits)
