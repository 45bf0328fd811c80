"""Tests of sending posts off: the delay with Stop, the question about breaking news, a second editor."""

from collections.abc import Iterator

import pytest
import pytest_asyncio

from bot.app.lifecycle import running
from bot.clock import now_micros
from bot.domain.delivery.preferences import Preferences
from bot.domain.moment import seconds
from bot.newsroom.desk import publishing, sendoff
from storage import Tx
from storage.newsroom import desk_settings, schedules, team
from tests.handlers.settings import chosen, label, opened, pressed
from tests.handlers.sites import FIRST_OWNER, PATIENCE, Message, Person, Site, labels
from tests.sentences import ANY, find, say
from tests.timing import until


@pytest.fixture
def _delay(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let Publish wait as it does outside of tests, but for two seconds."""
    monkeypatch.setattr(sendoff, "DELAY", seconds(2))


@pytest.fixture(scope="module", autouse=True)
def _often() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(publishing, "LOOK_EVERY", 0.3)
        yield


@pytest_asyncio.fixture(loop_scope="module")
async def _second(site: Site) -> None:
    """Let the desk want a second editor for breaking news."""
    await site.storage.write(lambda tx: desk_settings.switch(tx, "second", 1, on=True))


@pytest_asyncio.fixture(loop_scope="module", autouse=True)
async def _no_second(site: Site, request: pytest.FixtureRequest) -> None:
    """Let the desk want no second editor, whatever another test chose."""
    if "_second" not in request.fixturenames:
        await site.storage.write(lambda tx: desk_settings.switch(tx, "second", 1, on=False))


@pytest_asyncio.fixture(loop_scope="module")
async def colleague(site: Site) -> Person:
    """Return another editor in their private chat."""
    person = site.person("Eve")
    await site.storage.write(lambda tx: team.add(tx, person.user_id, FIRST_OWNER, now_micros()))
    return person


async def previewed(editor: Person, text: str) -> Message:
    """Post something; return the message with the buttons."""
    _, preview = await editor.ask(f"/post {text}", answers=2)
    return preview


async def asked(editor: Person, text: str) -> Message:
    """Press Publish for breaking news; return the question whether it should go out."""
    preview = await previewed(editor, text)
    await editor.press(preview, say("button-publish"))
    return await editor.changed(preview)


async def waiting_for_second(editor: Person, text: str) -> Message:
    """Confirm the sound of breaking news; return its preview, which waits for a second editor."""
    question = await asked(editor, text)
    await editor.press(question, labels(question)[0])
    return await editor.until_it_says(question, say("waiting-second", time=ANY))


async def question_to(colleague: Person, text: str) -> Message:
    """Wait for the question whether another editor's news may go out, and return it."""

    def found() -> Message | None:
        return next((one for one in colleague.received() if text in one["text"]), None)

    question = await colleague.sandbox.wait_for(found, PATIENCE)
    assert question is not None
    assert labels(question) == [say("button-second-yes"), say("button-second-no")]
    return question


@pytest.mark.usefixtures("_delay")
async def test_publish_waits_and_then_the_post_goes_out(follower: Person, editor: Person) -> None:
    before = len(follower.received())
    preview = await previewed(editor, "After a breath")
    await editor.press(preview, say("button-publish"))
    shown = await editor.changed(preview)
    assert (shown["text"], labels(shown)) == (say("waiting-delay", count=2), [say("button-stop-post")])
    [got] = await follower.next_messages(before)
    assert got["text"].startswith("After a breath")
    await editor.until_it_says(preview, say("published", number=ANY))


@pytest.mark.usefixtures("_delay")
async def test_stop_keeps_a_post_from_going_out(site: Site, follower: Person, editor: Person) -> None:
    before = len(follower.received())
    preview = await previewed(editor, "Not like this")
    await editor.press(preview, say("button-publish"))
    shown = await editor.changed(preview)
    await editor.press(shown, say("button-stop-post"))
    stopped = await editor.until_it_says(shown, say("not-waiting"))
    assert say("button-publish") in labels(stopped)
    assert not await site.storage.read(schedules.list_waiting)
    assert len(follower.received()) == before


@pytest.mark.usefixtures("_delay")
@pytest.mark.both_engines
async def test_a_delay_survives_a_restart(own_site: Site) -> None:
    reader, editor = own_site.person("Rita"), own_site.person("Ed")
    await own_site.storage.write(lambda tx: team.add(tx, editor.user_id, FIRST_OWNER, now_micros()))
    async with running(own_site.settings):
        await reader.follow("everything")
        before = len(reader.received())
        preview = await previewed(editor, "Over a restart")
        await editor.press(preview, say("button-publish"))
        await editor.changed(preview)
    async with running(own_site.settings):
        [got] = await reader.next_messages(before)
        assert got["text"].startswith("Over a restart")


@pytest.mark.usefixtures("_delay")
async def test_an_editor_can_choose_not_to_wait(follower: Person, editor: Person) -> None:
    card = await opened(editor, "/settings")
    posts = await pressed(editor, card, say("button-settings-posts"))
    none = label(say("delay-choice", delay="none"))
    card = await pressed(editor, posts, none)
    assert chosen(none) in labels(card)
    before = len(follower.received())
    preview = await previewed(editor, "At once")
    await editor.press(preview, say("button-publish"))
    receipt = await editor.changed(preview)
    assert find(say("published", number=ANY), receipt["text"])
    await follower.next_messages(before)


@pytest.mark.usefixtures("_delay")
async def test_breaking_news_does_not_wait_unless_its_editor_wants_that(
    follower: Person, editor: Person
) -> None:
    await editor.follow_silently("nothing-of-this")
    await editor.choose(Preferences(delay="all"))
    question = await asked(editor, "!Slow quake")
    await editor.press(question, labels(question)[0])
    await editor.until_it_says(question, say("waiting-delay", count=2))
    await editor.choose(Preferences())
    question = await asked(editor, "!Quick quake")
    await editor.press(question, labels(question)[0])
    await editor.until_it_says(question, say("published", number=ANY))
    assert follower.chat_id


async def test_a_reader_sees_no_setting_of_posts(reader: Person) -> None:
    assert say("button-settings-posts") not in labels(await opened(reader, "/settings"))


@pytest.mark.usefixtures("own_bot")
@pytest.mark.both_engines
async def test_breaking_news_is_confirmed_with_the_number_of_chats_and_of_todays_alerts(
    follower: Person, editor: Person
) -> None:
    question = await asked(editor, "!First quake")
    assert question["text"] == say("alert-ask", count=1, alerts=0)
    assert labels(question) == [say("button-alert", count=1), say("button-unschedule")]
    before = len(follower.received())
    await editor.press(question, say("button-alert", count=1))
    [got] = await follower.next_messages(before)
    assert not follower.got_silently(got)
    await editor.until_it_says(question, say("published", number=ANY))
    question = await asked(editor, "!Second quake")
    assert question["text"] == say("alert-ask", count=1, alerts=1)


async def test_breaking_news_that_is_not_confirmed_stays_a_draft(follower: Person, editor: Person) -> None:
    before = len(follower.received())
    question = await asked(editor, "!Maybe a quake")
    await editor.press(question, say("button-unschedule"))
    await editor.until_it_says(question, say("not-waiting"))
    assert len(follower.received()) == before


@pytest.mark.usefixtures("_second")
@pytest.mark.both_engines
async def test_a_second_editor_confirms_breaking_news(
    follower: Person, editor: Person, colleague: Person
) -> None:
    before = len(follower.received())
    preview = await waiting_for_second(editor, "!Quake for two")
    question = await question_to(colleague, "Quake for two")
    assert len(follower.received()) == before
    await colleague.press(question, say("button-second-yes"))
    [got] = await follower.next_messages(before)
    assert "Quake for two" in got["text"]
    await colleague.until_it_says(question, say("published", number=ANY))
    await editor.until_it_says(preview, say("published", number=ANY))


@pytest.mark.usefixtures("_second", "follower")
async def test_an_editor_cannot_confirm_their_own_news(site: Site, editor: Person, colleague: Person) -> None:
    preview = await waiting_for_second(editor, "!Only one sees it")
    await question_to(colleague, "Only one sees it")
    stop = editor.now(preview)["reply_markup"]["inline_keyboard"][0][0]
    number = stop["callback_data"].split(":")[2]
    stop["callback_data"] = f"v1:second:{number}:yes"
    assert await editor.press(preview, stop["text"]) == say("second-own")
    stop["callback_data"] = f"v1:publish:{number}"
    await editor.press(preview, stop["text"])
    question = await editor.until_it_says(preview, say("alert-ask", count=1, alerts=ANY).split(ANY)[0])
    await editor.press(question, labels(question)[0])
    await editor.until_it_says(question, say("waiting-second", time=ANY))
    [waits] = await site.storage.read(schedules.list_waiting)
    assert waits.second_until_at is not None


@pytest.mark.usefixtures("_second")
@pytest.mark.parametrize("by", ["author", "colleague"])
async def test_either_editor_can_stop_it(
    follower: Person, editor: Person, colleague: Person, by: str
) -> None:
    before = len(follower.received())
    preview = await waiting_for_second(editor, f"!Stopped by {by}")
    question = await question_to(colleague, f"Stopped by {by}")
    if by == "author":
        await editor.press(preview, say("button-unschedule"))
    else:
        await colleague.press(question, say("button-second-no"))
    await editor.until_it_says(preview, say("not-waiting"))
    settled = await colleague.until_it_says(question, say("second-settled"))
    assert labels(settled) == []
    assert len(follower.received()) == before


@pytest.mark.usefixtures("_second", "follower")
async def test_the_question_to_a_second_editor_expires(site: Site, editor: Person, colleague: Person) -> None:
    preview = await waiting_for_second(editor, "!Nobody looks")
    question = await question_to(colleague, "Nobody looks")
    yes = question["reply_markup"]

    async def let_expire(tx: Tx) -> None:
        [one] = [each for each in await schedules.list_waiting(tx) if each.second_until_at is not None]
        now = now_micros()
        await schedules.put(tx, one.id, schedules.Waits(None, editor.user_id, "Ed", now, now))

    await site.storage.write(let_expire)
    await editor.until_it_says(preview, say("not-waiting"))
    settled = await colleague.until_it_says(question, say("second-settled"))
    settled["reply_markup"] = yes
    assert await colleague.press(settled, say("button-second-yes")) == say("second-settled")


@pytest.mark.usefixtures("_second", "follower")
async def test_an_edit_takes_the_confirmation_back(site: Site, editor: Person, colleague: Person) -> None:
    await waiting_for_second(editor, "!A first version")
    question = await question_to(colleague, "A first version")
    world = site.sandbox.world
    [said] = [one for one in world.messages(editor.chat_id) if one.get("text") == "/post !A first version"]
    world.edit(editor.chat_id, editor.user_id, said["message_id"], "/post !A second version")
    await colleague.until_it_says(question, say("second-settled"))

    async def nothing_waits() -> bool:
        return not await site.storage.read(schedules.list_waiting)

    await until(nothing_waits)


@pytest.mark.usefixtures("_second")
async def test_without_another_editor_the_bot_says_what_to_do(own_bot: Site, owner: Person) -> None:
    del own_bot
    preview = await previewed(owner, "!Alone")
    await owner.press(preview, say("button-publish"))
    question = await owner.changed(preview)
    assert await owner.press(question, labels(question)[0]) == say("second-nobody")


async def test_only_owners_choose_that_breaking_news_needs_two(editor: Person, owner: Person) -> None:
    needed = say("button-second-needed")
    card = await pressed(editor, await opened(editor, "/settings"), say("button-settings-posts"))
    assert needed not in labels(card)
    card = await pressed(owner, await opened(owner, "/settings"), say("button-settings-posts"))
    card = await pressed(owner, card, needed)
    assert chosen(needed) in labels(card)
    assert say("second-told", on="on") in card["text"]
    theirs = await pressed(editor, await opened(editor, "/settings"), say("button-settings-posts"))
    theirs["reply_markup"]["inline_keyboard"][0][0]["callback_data"] = "v1:desk-second:off"
    first = labels(theirs)[0]
    assert await editor.press(theirs, first) == say("owners-only")
